/* source.c - reading a source without a session. */
#include "np/source.h"

#include "block/block.h"

/* In place of the block a new one with room for a packet of so many bytes. */
static enum np_status enlarge(struct np_block **block, uint32_t needed, struct np_error *error) {
  const struct np_block_options options = {.data_size = needed};
  struct np_block *larger = np_block_new(&options);
  if (!larger) return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  np_block_free(*block);
  *block = larger;
  return NP_OK;
}

enum np_status np_source_read(struct np_source *source, struct np_block **block,
                              struct np_error *error) {
  enum np_status status;
  np_block_reset(*block);
  do {
    status = source->operations->read(source, *block, error);
    if (status == NP_OK && (*block)->packet_count == 0 && source->needed > 0)
      status = enlarge(block, source->needed, error);
  } while (status == NP_OK && (*block)->packet_count == 0);
  np_block_seal(*block);
  return status;
}

void np_source_close(struct np_source *source) {
  if (source) source->operations->close(source);
}
