/* sift.c - packets that filters hide are taken out of a block. */
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "np/packet_options.h"

/* In a record's flags, from hiding to sifting. */
enum { HIDDEN = 8 };

static bool is_set(const uint8_t *bits, uint32_t at) {
  return (bits[at / 8] >> at % 8 & 1) != 0;
}

void np__block_hide(struct np_block *block, uint32_t first, uint32_t count, const uint8_t *bits) {
  for (uint32_t i = 0; i < count; i++)
    if (!is_set(bits, i)) block->records[first + i].flags |= HIDDEN;
}

/* Of the first `count` packets, how many are left? Those before `first` are. */
static uint32_t left_of(const struct np_block *block, uint32_t first, uint32_t count) {
  uint32_t left = count < first ? count : first;
  for (uint32_t at = first; at < count; at++) left += !(block->records[at].flags & HIDDEN);
  return left;
}

/* What others have looked at is fewer now. */
static void follow(struct np_block *block, uint32_t sieve, uint32_t first) {
  struct np_sifted *sifted = &block->sifted;
  for (uint32_t i = 0; i < NP_MAX_SIEVES; i++)
    if (i != sieve) sifted->counts[i] = left_of(block, first, sifted->counts[i]);
  sifted->passed = left_of(block, first, sifted->passed);
}

/* A packet that says it is like the one before must have that one before it. */
void np__block_sift(struct np_block *block, uint32_t sieve) {
  struct np_record *records = block->records;
  const uint32_t gap = block->sifted.gap, count = block->packet_count;
  const uint32_t first = block->sifted.counts[sieve];
  const uint32_t related = left_of(block, first, block->related);
  uint32_t kept = first;
  bool broken = false, hides_last = first == count && gap == count + 1;
  follow(block, sieve, first);
  for (uint32_t at = first; at < count; at++) {
    bool repeats = (records[at].flags & NP_RECORD_ALIKE) != 0;
    broken |= gap == at + 1 || !repeats;
    hides_last = (records[at].flags & HIDDEN) != 0;
    if (hides_last) {
      block->bytes -= records[at].caplen;
      continue;
    }
    records[kept] = records[at];
    if (at < block->related) block->relations[kept] = block->relations[at];
    if (broken) records[kept].flags &= (uint16_t)~NP_RECORD_ALIKE;
    broken = false;
    kept++;
  }
  block->sifted.gap = hides_last ? kept + 1 : 0;
  block->related = related;
  block->sifted.counts[sieve] = block->packet_count = block->walked = kept;
  np_block_seal(block);
}

/* ---- Closing up ---- */

static uint32_t begin_of(const struct np_record *record) {
  return record->offset - (record->flags & NP_RECORD_OPTIONS ? NP_OPTIONS_ROOM : 0);
}

/* Where packet `at` ends, with what the file says of it: before the next one. */
static uint32_t end_of(const struct np_block *block, uint32_t at) {
  const struct np_record *record = &block->records[at];
  uint32_t end = np_record_end(block->slab, record);
  if (at + 1 == block->packet_count) return end < block->data_used ? end : block->data_used;
  uint32_t next = begin_of(record + 1);
  return end < next ? end : next;
}

/* Do bytes and layers lie in the order of the packets? Those of one that carries a whole datagram
 * lie behind others, and what was captured elsewhere. */
static bool is_in_order(const struct np_block *block) {
  if (block->packet_count > 0 && block->records[0].flags & NP_RECORD_WHOLE) return false;
  for (uint32_t i = 1; i < block->packet_count; i++) {
    const struct np_record *last = &block->records[i - 1], *record = &block->records[i];
    if (record->flags & NP_RECORD_WHOLE) return false;
    if (begin_of(record) < last->offset + last->caplen) return false;
    bool shares = record->first_layer == last->first_layer;
    if (!shares && record->first_layer < last->first_layer + last->layer_count) return false;
  }
  return true;
}

/* Packets are moved to the front, each with what the file says of it. */
static void move_bytes(struct np_block *block) {
  uint32_t at = block->data_start;
  for (uint32_t i = 0; i < block->packet_count; i++) {
    struct np_record *record = &block->records[i];
    uint32_t begin = begin_of(record), size = end_of(block, i) - begin;
    memmove(block->slab + at, block->slab + begin, size);
    record->offset -= begin - at;
    at += size;
  }
  block->data_used = at;
}

/* Layers that packets share stay shared. */
static void move_layers(struct np_block *block) {
  uint32_t used = 0, last = UINT32_MAX, moved = 0;
  for (uint32_t i = 0; i < block->packet_count; i++) {
    struct np_record *record = &block->records[i];
    if (record->first_layer != last) {
      last = record->first_layer;
      memmove(block->layers + used, block->layers + last,
              record->layer_count * sizeof *block->layers);
      moved = used;
      used += record->layer_count;
    }
    record->first_layer = moved;
  }
  block->layer_count = used;
}

void np__block_close_up(struct np_block *block) {
  enum { PART = 2 };
  uint32_t used = block->data_used - block->data_start;
  if (block->bytes > used / PART || !is_in_order(block)) return;
  move_bytes(block);
  move_layers(block);
  np_block_seal(block);
}

/* ---- Views ---- */

struct np_block *np_block_view(const struct np_block *block, uint32_t first, const uint8_t *bits) {
  uint32_t count = block->packet_count - first, kept = 0;
  struct np_block *view = malloc(sizeof *view);
  struct np_record *records = malloc((count ? count : 1) * sizeof *records);
  if (!view || !records) {
    free(view);
    free(records);
    return NULL;
  }
  *view = *block;
  view->records = records;
  view->bytes = 0;
  view->related = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (!is_set(bits, i)) continue;
    records[kept] = block->records[first + i];
    records[kept].flags &= (uint16_t)~NP_RECORD_ALIKE;
    view->bytes += records[kept++].caplen;
  }
  view->packet_count = view->walked = kept;
  return view;
}

void np_block_view_free(struct np_block *view) {
  if (!view) return;
  free(view->records);
  free(view);
}
