/* recover.c - going on behind damage. */
#include <string.h>

#include "file/reader.h"

int64_t np_reader_peek(const struct np_reader *r, uint64_t offset, uint8_t *out, uint32_t size) {
  struct np_input *input = r->input;
  struct np_error error;
  bool is_interrupted = false;
  int64_t count = -1;
  if (!input->seekable) return count;
  while ((count = input->operations->read_at(input, offset, out, size, &error)) ==
         NP_INPUT_INTERRUPTED)
    is_interrupted = true;
  if (is_interrupted) input->operations->interrupt(input); /* that was for the next read */
  return count;
}

bool np_reader_lose(struct np_reader *r, enum np_status status) {
  bool is_damage = status == NP_E_DAMAGED || status == NP_E_CUT;
  if (!r->recover || !is_damage || !r->known || !r->format->find) return false;
  r->lost = true;
  r->at_damage = !r->midway;
  r->damaged_at = r->failure.offset;
  r->midway = false;
  r->skip = 0;
  if (r->format->forget) r->format->forget(r);
  return true;
}

/* The next record begins where the window does, or the file ends there. */
static void note(struct np_reader *r) {
  const struct np_meta damage = {
      .kind = NP_META_DAMAGE,
      .section = NP_META_NONE,
      .interface = NP_META_NONE,
      .after = r->packets,
      .offset = r->damaged_at,
      .skipped = np_reader_offset(r) - r->damaged_at,
      .part = r->damaged_part,
      .size = (uint32_t)strlen(r->damaged_why),
      .body = (const uint8_t *)r->damaged_why,
  };
  np_metadata_add(r->source.metadata, &damage);
  r->lost = false;
}

bool np_reader_search(struct np_reader *r, const struct np_block *block, bool is_final) {
  const struct np_found found =
      r->format->find(r, block->slab + r->at, r->end - r->at, r->at_damage, is_final);
  if (found.at > 0) r->at_damage = false;
  r->at += found.at;
  r->wanted = found.wanted;
  if (found.wanted > 0 && !is_final) return false;
  note(r);
  return found.wanted == 0;
}
