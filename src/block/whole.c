/* whole.c - packets that carry a whole datagram, in a slab: what they are is written before their
 * bytes, as what their file says of them is, and before that. */
#include "block/whole.h"

#include <string.h>

#include "np/packet_options.h"
#include "table/lookup.h"

enum { NUMBER_BYTES = 8, MOST_FRAGMENTS = 65536 };

_Static_assert(sizeof(struct np_whole) == NP_WHOLE_ROOM, "a whole as it lies in a slab");

/* ---- Reading -------------------------------------------------------------------------------- */

static uint32_t options_room(const struct np_record *r) {
  return r->flags & NP_RECORD_OPTIONS ? (uint32_t)NP_OPTIONS_ROOM : 0;
}

bool np_slab_whole(const uint8_t *slab, size_t size, const struct np_record *r,
                   struct np_whole *whole) {
  uint32_t room = options_room(r) + NP_WHOLE_ROOM;
  if (!(r->flags & NP_RECORD_WHOLE) || r->offset < room || r->offset > size) return false;
  memcpy(whole, slab + r->offset - room, sizeof *whole);
  if (whole->depth == 0 || whole->depth > NP_WHOLE_DEPTH) return false;
  uint64_t numbers = 0;
  for (uint32_t i = 0; i < whole->depth; i++) {
    if (whole->counts[i] > MOST_FRAGMENTS) return false;
    numbers += (uint64_t)whole->counts[i] * NUMBER_BYTES;
  }
  return numbers + room <= r->offset && whole->offset <= size &&
         whole->caplen <= size - whole->offset;
}

void np_slab_captured(const uint8_t *slab, size_t size, struct np_record *r) {
  struct np_whole whole;
  if (!np_slab_whole(slab, size, r, &whole)) return;
  r->offset = whole.offset;
  r->caplen = whole.caplen;
  r->len = whole.len;
  r->flags &= (uint16_t) ~(NP_RECORD_WHOLE | NP_RECORD_OPTIONS);
}

void np_block_captured(const struct np_block *block, struct np_record *r) {
  np_slab_captured(block->slab, block->slab_size, r);
}

/* A copy: the slab may change at any moment. */
static struct np_whole whole_of(const struct np_packet *p) {
  struct np_whole whole;
  memcpy(&whole, p->whole, sizeof whole);
  if (whole.depth > NP_WHOLE_DEPTH) whole.depth = 0;
  return whole;
}

bool np_packet_is_whole(const struct np_packet *p, uint32_t at, uint32_t *level) {
  if (!p->whole) return false;
  const struct np_whole whole = whole_of(p);
  for (uint32_t i = 0; i < whole.depth; i++) {
    if (whole.at[i] != at) continue;
    *level = i;
    return true;
  }
  return false;
}

uint32_t np_packet_fragments(const struct np_packet *p, uint32_t level) {
  return level < NP_WHOLE_DEPTH ? whole_of(p).counts[level] : 0;
}

/* The numbers of the outermost datagram's fragments are furthest from the packet. */
uint64_t np_packet_fragment(const struct np_packet *p, uint32_t level, uint32_t index) {
  const struct np_whole whole = whole_of(p);
  uint64_t behind = 0, number = 0;
  for (uint32_t i = level; i < whole.depth; i++) behind += whole.counts[i];
  if (index >= behind || (behind - index) * NUMBER_BYTES > p->whole_room) return 0;
  memcpy(&number, p->whole - (behind - index) * NUMBER_BYTES, sizeof number);
  return number;
}

/* ---- Making --------------------------------------------------------------------------------- */

static uint32_t align4(uint64_t size) {
  return (uint32_t)((size + 3) & ~UINT64_C(3));
}

static uint32_t all_fragments(const struct np_whole *whole) {
  uint32_t all = 0;
  for (uint32_t i = 0; i < whole->depth; i++) all += whole->counts[i];
  return all;
}

/* What the packet is a whole of already, and what was captured of it. */
static struct np_whole whole_before(const struct np_block *from, const struct np_record *r,
                                    bool same_block) {
  struct np_whole whole;
  if (np_slab_whole(from->slab, from->slab_size, r, &whole)) return whole;
  whole = (struct np_whole){.depth = 0, .caplen = r->caplen, .len = r->len};
  whole.offset = same_block ? r->offset : 0;
  if (!same_block) whole.caplen = 0; /* its bytes are not here */
  return whole;
}

uint32_t np__whole_size(const uint8_t *slab, size_t size, const struct np_record *record) {
  struct np_whole whole;
  if (!np_slab_whole(slab, size, record, &whole)) return 0;
  return all_fragments(&whole) * NUMBER_BYTES + (uint32_t)NP_WHOLE_ROOM;
}

void np__whole_copy(const uint8_t *slab, size_t size, const struct np_record *record,
                    uint8_t *out) {
  struct np_whole whole;
  if (!np_slab_whole(slab, size, record, &whole)) return;
  const uint32_t numbers = all_fragments(&whole) * NUMBER_BYTES;
  memcpy(out, slab + record->offset - options_room(record) - NP_WHOLE_ROOM - numbers, numbers);
  whole.offset = whole.caplen = 0;
  memcpy(out + numbers, &whole, sizeof whole);
}

/* Options of the packet, as they lie in the slab: behind its bytes. */
static uint32_t options_behind(const struct np_block *from, const struct np_record *r) {
  uint32_t end = np_record_end(from->slab, r);
  return end > r->offset + r->caplen ? end - r->offset - align4(r->caplen) : 0;
}

bool np__block_begin_whole(struct np_block *block, uint32_t at, const struct np_whole_request *q,
                           struct np_whole_space *space) {
  const bool same = q->from == block;
  const struct np_record r = q->from->records[q->index];
  const struct np_whole before = whole_before(q->from, &r, same);
  const uint32_t said = options_behind(q->from, &r), room = options_room(&r);
  const uint32_t old_numbers = all_fragments(&before) * NUMBER_BYTES;
  const uint32_t numbers = old_numbers + q->fragments * NUMBER_BYTES;
  const uint32_t size = q->payload_at + q->length;
  if (before.depth == NP_WHOLE_DEPTH) return false;
  const uint64_t needed =
      (uint64_t)numbers + NP_WHOLE_ROOM + room + align4(size) + said + NUMBER_BYTES;
  if (!np__block_reserve(block, needed, NP_MAX_LAYERS)) return false;
  const uint8_t *slab = q->from->slab; /* it may have moved */
  uint8_t *to = block->slab + align4(block->data_used);
  if (old_numbers > 0)
    memcpy(to, slab + r.offset - room - NP_WHOLE_ROOM - old_numbers, old_numbers);
  space->numbers = to + old_numbers;
  struct np_whole whole = before;
  whole.at[whole.depth] = q->payload_at;
  whole.counts[whole.depth++] = q->fragments;
  memcpy(to + numbers, &whole, sizeof whole);
  if (room > 0) memcpy(to + numbers + NP_WHOLE_ROOM, slab + r.offset - room, room);
  uint8_t *bytes = to + numbers + NP_WHOLE_ROOM + room;
  memcpy(bytes, slab + r.offset, q->payload_at);
  space->payload = bytes + q->payload_at;
  if (said > 0) memcpy(bytes + align4(size), slab + r.offset + align4(r.caplen), said);
  struct np_record *made = &block->records[at];
  block->bytes += size - (same ? r.caplen : 0);
  *made = r;
  made->offset = (uint32_t)(bytes - block->slab);
  made->caplen = made->len = size;
  made->flags = (uint16_t)((r.flags & NP_RECORD_OPTIONS) | NP_RECORD_WHOLE);
  block->data_used = made->offset + align4(size) + said;
  return true;
}

void np__block_end_whole(struct np_block *block, const struct np_engine *engine, uint32_t at) {
  engine->walk_whole(engine, block, at);
  if (at + 1 < block->packet_count) block->records[at + 1].flags &= (uint16_t)~NP_RECORD_ALIKE;
  np_block_seal(block);
}

bool np_block_copy_whole(struct np_block *block, const struct np_engine *engine,
                         const uint8_t *slab, size_t size, const struct np_record *record) {
  struct np_whole whole;
  struct np_packet_options said = {.size = 0};
  if (!np_slab_whole(slab, size, record, &whole)) return false;
  bool has_options = np_slab_options(slab, size, record, &said);
  const uint32_t before =
      all_fragments(&whole) * NUMBER_BYTES + NP_WHOLE_ROOM + options_room(record);
  const uint32_t behind =
      has_options && said.size > 0 ? align4(record->caplen) + said.size : record->caplen;
  const uint64_t needed = (uint64_t)whole.caplen + before + behind + 2 * NUMBER_BYTES;
  if ((uint64_t)record->offset + behind > size || np_block_is_full(block) ||
      !np__block_reserve(block, needed, NP_MAX_LAYERS))
    return false;
  const uint32_t captured = block->data_used, at = align4((uint64_t)captured + whole.caplen);
  memcpy(block->slab + captured, slab + whole.offset, whole.caplen);
  memcpy(block->slab + at, slab + record->offset - before, before + behind);
  whole.offset = captured;
  memcpy(block->slab + at + before - options_room(record) - NP_WHOLE_ROOM, &whole, sizeof whole);
  struct np_record *r = &block->records[block->packet_count++];
  block->walked = block->packet_count;
  block->engine = engine;
  block->bytes += record->caplen;
  block->data_used = align4((uint64_t)at + before + behind);
  *r = *record;
  r->offset = at + before;
  r->flags &= NP_RECORD_OPTIONS | NP_RECORD_WHOLE;
  np__block_end_whole(block, engine, block->packet_count - 1);
  return true;
}
