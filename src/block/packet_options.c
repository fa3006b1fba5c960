/* packet_options.c - what a file says of a packet, in the slab beside the packet's bytes. */
#include "np/packet_options.h"

#include <string.h>

#include "block/block.h"

/* Words right before the packet: the size of its options, and how they are; and before those what
 * Linux said, or the ticks. */
enum {
  NOTE_BYTES = 8,
  MORE_BYTES = 8,
  FORM_MASK = 0xff,
  SWAPPED = 0x100,
  TICKS = 0x200,
  DROPS_SHIFT = 16
};

static uint64_t padded(uint64_t length) {
  return (length + 3) & ~UINT64_C(3);
}

void np_slab_note_options(uint8_t *slab, const struct np_record *r,
                          const struct np_packet_options *options) {
  uint8_t *more = slab + r->offset - NOTE_BYTES - MORE_BYTES;
  const uint32_t words[] = {options->size, (uint32_t)options->form |
                                               (options->swapped ? (uint32_t)SWAPPED : 0) |
                                               (options->has_ticks ? (uint32_t)TICKS : 0) |
                                               (uint32_t)options->drops << DROPS_SHIFT};
  if (options->form == NP_PACKET_LINUX)
    memmove(more, options->bytes, MORE_BYTES);
  else if (options->has_ticks)
    memcpy(more, &options->ticks, sizeof options->ticks);
  memcpy(slab + r->offset - NOTE_BYTES, words, sizeof words);
}

/* Copy what is known of the last packet. False when there is no room. */
static bool add_options(struct np_block *block, const struct np_packet_options *options) {
  struct np_record *r = &block->records[block->packet_count - 1];
  uint32_t room;
  uint8_t *space = np_block_space(block, &room);
  uint32_t gap = (uint32_t)padded(r->caplen) - r->caplen;
  if (gap + options->size > room) return false;
  memset(space, 0, gap);
  if (options->size > 0) memcpy(space + gap, options->bytes, options->size);
  np_block_keep(block, gap + options->size);
  r->flags |= NP_RECORD_OPTIONS;
  np_slab_note_options(block->slab, r, options);
  return true;
}

bool np_block_copy_with_options(struct np_block *block, const struct np_engine *engine,
                                const struct np_record *record, const uint8_t *bytes,
                                const struct np_packet_options *options) {
  uint32_t room;
  np_block_space(block, &room);
  if (room < NP_OPTIONS_ROOM) return false;
  np_block_keep(block, NP_OPTIONS_ROOM);
  return np_block_copy(block, engine, record, bytes) && add_options(block, options);
}

bool np_slab_options(const uint8_t *slab, size_t size, const struct np_record *r,
                     struct np_packet_options *options) {
  uint32_t words[2];
  if (!(r->flags & NP_RECORD_OPTIONS) || r->offset < NOTE_BYTES + MORE_BYTES || r->offset > size)
    return false;
  const uint8_t *more = slab + r->offset - NOTE_BYTES - MORE_BYTES;
  memcpy(words, slab + r->offset - NOTE_BYTES, sizeof words);
  *options = (struct np_packet_options){.form = (enum np_packet_form)(words[1] & FORM_MASK),
                                        .swapped = words[1] & SWAPPED,
                                        .drops = (uint16_t)(words[1] >> DROPS_SHIFT)};
  if (options->form == NP_PACKET_LINUX) {
    options->bytes = more;
    return true;
  }
  options->has_ticks = (words[1] & TICKS) != 0;
  if (options->has_ticks) memcpy(&options->ticks, more, sizeof options->ticks);
  uint64_t at = r->offset + padded(r->caplen);
  options->size = words[0];
  if (at + words[0] > size) return false;
  options->bytes = slab + at;
  return options->form <= NP_PACKET_OLD;
}

uint32_t np_record_end(const uint8_t *slab, const struct np_record *r) {
  uint32_t words[2];
  if (!(r->flags & NP_RECORD_OPTIONS)) return r->offset + r->caplen;
  memcpy(words, slab + r->offset - NOTE_BYTES, sizeof words);
  return words[0] > 0 ? (uint32_t)(r->offset + padded(r->caplen) + words[0])
                      : r->offset + r->caplen;
}
