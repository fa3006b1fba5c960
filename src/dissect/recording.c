/* recording.c - what a walk looks at, written down for the pattern that it becomes. */
#include "dissect/recording.h"

#include <string.h>

#include "base/bytes.h"
#include "dissect/state.h"

void np__record_spoil(struct np_recording *r) {
  r->spoilt = true;
}

void np__record_others(struct np_recording *r, uint32_t index) {
  if (!r->has_others) r->others_at = index;
  r->has_others = true;
}

void np__record_open(struct np_dissector *d, uint32_t index) {
  if (!d->recording) return;
  d->recording->is_open = true;
  const struct np_recording *r = d->recording;
  d->recording->open_at = r->has_others && r->others_at < index ? r->others_at : index;
  d->recording = NULL;
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

/* A layer that begins where its parent's header ends takes a byte at least. A length that was read
 * and set no end, or a child that found no room, would be others in a longer packet. */
void np__record_layer(struct np_recording *r, uint32_t index, const struct np_layer *layer,
                      bool has_child, bool is_followed) {
  r->end_of[index] = r->end_count;
  np__record_extent(r, (uint64_t)layer->offset + layer->header_length + is_followed);
  if (r->length_row || has_child != is_followed) r->spoilt = true;
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

void np__record_port(struct np_recording *r, const struct np_dissector *d, enum np_table table,
                     const struct np_field *row) {
  if (r->port_count == NP_PATTERN_PORTS || row->flags & NP_LITTLE) {
    r->spoilt = true;
    return;
  }
  r->ports[r->port_count++] = (struct np_pattern_port){table, d->start + (uint32_t)row->bit / 8,
                                                       d->engine->tables[table].highest};
}
