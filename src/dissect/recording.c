/* recording.c - what a walk looks at, written down for the pattern that it becomes. */
#include "dissect/recording.h"

#include <string.h>

#include "base/bytes.h"
#include "dissect/scope.h"

enum { WORD = 8 };

void np__record_spoil(struct np_recording *r) {
  r->spoilt = true;
}

void np__record_empty(struct np_recording *r) {
  r->is_empty = true;
}

void np__record_open(struct np_dissector *d, uint32_t index) {
  if (!d->recording) return;
  d->recording->is_open = true;
  d->recording->open_at = index;
  d->recording = NULL;
}

void np__record_stop(struct np_dissector *d, uint16_t id) {
  bool has_others = d->open.attempt_layer == d->index + 1;
  struct np_resumption on = {.scope = np__scope_at(d, d->start, d->declared),
                             .others = {NULL, 0, NP_NO_PROTOCOL, {0, 0, 0}}};
  on.scope.flags = d->flags;
  if (has_others) {
    on.scope = d->open.attempt;
    on.others = d->open.others_left;
  }
  if (d->open.found_layer == d->index + 1) on.scope.found = d->open.found;
  on.scope.id = id;
  on.scope.layer = (uint8_t)d->index;
  d->recording->go_on_at = on;
}

/* At least one byte of it is none of the fixed ones: else it would have no details in one packet
 * and some in another. */
void np__record_whole(struct np_recording *r, const struct np_dissector *d, uint32_t fixed) {
  if (d->declared - d->start <= fixed) r->spoilt = true;
  np__record_extent(r, (uint64_t)d->start + fixed + 1);
  r->is_whole = true;
}

void np__record_bits(struct np_recording *r, uint32_t start, const struct np_field *row) {
  uint32_t from = start * 8 + (uint32_t)row->bit;
  uint32_t to = from + row->width;
  if (to > NP_PATTERN_REACH * 8) {
    r->spoilt = true;
    return;
  }
  for (uint32_t i = from / 8; i * 8 < to; i++) {
    unsigned front = i * 8 < from ? from % 8 : 0, back = i * 8 + 8 > to ? 8 - to % 8 : 0;
    r->looked[i] |= (uint8_t)(0xffU >> front & 0xffU << back);
  }
}

void np__record_bytes(struct np_recording *r, uint32_t from, uint64_t end) {
  if (end > NP_PATTERN_REACH)
    r->spoilt = true;
  else if (from < end)
    memset(r->looked + from, 0xff, (size_t)(end - from));
}

void np__record_free(struct np_recording *r, uint64_t from, uint64_t end) {
  for (uint64_t bit = from; bit < end && bit < NP_PATTERN_REACH * 8; bit += 8 - bit % 8) {
    uint64_t behind = bit - bit % 8 + 8;
    unsigned back = behind > end ? (unsigned)(behind - end) : 0;
    r->looked[bit / 8] &= (uint8_t) ~(0xffU >> bit % 8 & 0xffU << back);
  }
}

void np__record_extent(struct np_recording *r, uint64_t end) {
  if (end > NP_PATTERN_REACH)
    r->spoilt = true;
  else if (end > r->extent)
    r->extent = (uint32_t)end;
}

void np__record_length(struct np_recording *r, const struct np_field *row) {
  if (r->length_row) r->spoilt = true;
  r->length_row = row;
}

/* Eight bytes from the first one that was looked at: all of them within what is there, or as many
 * as it has. What comes later decides among packets that agree so far. */
static void end_looks(struct np_recording *r, const struct np_dissector *d) {
  if (r->extent > d->captured) r->spoilt = true;
  for (uint32_t at = 0; at < r->extent && !r->spoilt; at++) {
    if (!r->looked[at]) continue;
    uint32_t offset = at < r->extent - WORD ? at : r->extent - WORD;
    r->spoilt = r->look_count == NP_PATTERN_LOOKS || r->extent < WORD;
    if (r->spoilt) return;
    uint64_t mask = np_word(r->looked + offset), word = np_word(d->bytes + offset);
    r->looks[r->look_count++] =
        (struct np_look){.mask = mask, .value = word & mask, .offset = (uint16_t)offset};
    memset(r->looked + offset, 0, WORD);
  }
}

void np__record_ports(struct np_recording *r, const struct np_dissector *d, enum np_table table,
                      uint32_t source, uint32_t destination, uint64_t answer) {
  np__record_extent(r, (uint64_t)d->start + d->header);
  end_looks(r, d);
  if (r->look_count == NP_PATTERN_LOOKS || destination != source + sizeof(uint16_t))
    r->spoilt = true;
  else
    r->looks[r->look_count++] =
        (struct np_look){.value = answer, .offset = (uint16_t)source, .table = (uint16_t)table};
}

/* A layer that begins where its parent's header ends takes a byte at least. A length that was read
 * and set no end would be another in a longer packet. */
void np__record_layer(struct np_recording *r, const struct np_dissector *d,
                      const struct np_layer *layer, bool has_child, bool has_room) {
  r->end_of[d->index] = r->end_count;
  const uint64_t header_end = (uint64_t)layer->offset + layer->header_length;
  if (!r->is_whole) np__record_extent(r, header_end);
  end_looks(r, d);
  if (has_child && has_room) np__record_extent(r, header_end + 1);
  if (has_child && !has_room) r->is_empty = true;
  if (r->length_row || (r->is_whole && has_child)) r->spoilt = true;
}

void np__record_end(struct np_recording *r, const struct np_dissector *d,
                    const struct np_field *row, uint64_t length) {
  bool is_number = r->length_row == row;
  uint64_t end = d->start + length;
  uint32_t offset = d->start + (uint32_t)row->bit / 8;
  if (r->end_count == NP_PATTERN_ENDS || end > UINT32_MAX || offset > NP_PATTERN_REACH - 2 ||
      (is_number && (row->width != 16 || row->bit % 8 != 0 || row->flags & NP_LITTLE))) {
    r->spoilt = true;
    return;
  }
  if (is_number) r->length_row = NULL;
  uint32_t number = is_number ? np_be16(d->bytes + offset) : 0;
  r->ends[r->end_count++] = (struct np_pattern_end){
      .plus = (uint32_t)end - number,
      .offset = is_number ? (uint16_t)offset : 0,
      .mask = is_number ? 0xffff : 0,
      .minimum = is_number,
  };
}
