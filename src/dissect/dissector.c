/* dissector.c - what dissectors call that decides: notes, ends, bits, ports, addresses. */
#include "dissect/dissector.h"

void np__note(struct np_dissector *d, enum np_problem problem, const struct np_field *row,
              uint64_t offset, uint64_t needed, uint64_t available, const char *text) {
  uint16_t at = row ? (uint16_t)(row - d->protocol->fields) : NP_NO_PROTOCOL;
  if (d->flags & NP_LAYER_NOTE) return;
  d->flags |= NP_LAYER_NOTE;
  d->note = (struct np_note){
      problem, d->id, at, d->index, (uint32_t)offset, (uint32_t)needed, (uint32_t)available, text};
}

void np_malformed(struct np_dissector *d, const struct np_field *row, const char *why) {
  uint64_t offset = d->start + (row->bit > 0 ? (uint32_t)row->bit / 8 : 0);
  np__note(d, NP_MALFORMED, row, offset, 0, 0, why);
}

void np__end_beyond(struct np_dissector *d, const struct np_field *row, uint64_t length) {
  uint64_t end = d->start + length;
  if (d->recording) np__record_spoil(d->recording);
  if (np_is_quoted(d))
    d->declared = end > UINT32_MAX ? UINT32_MAX : (uint32_t)end;
  else if (!np_is_part(d))
    np__note(d, NP_MALFORMED, row, d->start, length, d->declared - d->start,
             "declares more bytes than its parent holds");
}

bool np_look(const struct np_dissector *d, uint32_t bit, uint32_t width, uint64_t *value) {
  const struct np_field bits = {.bit = (int32_t)bit, .width = (uint16_t)width};
  uint64_t end = d->start + ((uint64_t)bit + width + 7) / 8;
  *value = 0;
  if (end > d->captured) {
    if (d->recording) np__record_spoil(d->recording);
    return false;
  }
  if (d->recording) np__record_extent(d->recording, end);
  *value = np_get(d, &bits);
  return true;
}

/* Who is bound to a port, when the walk is recorded: that nobody is bound holds for many ports. */
static void record_ports(const struct np_dissector *d, enum np_table table,
                         const struct np_field *row, const struct np_field *other) {
  bool bound = d->next != NP_NO_PROTOCOL;
  if (bound) {
    np__record_bits(d->recording, d->start, row);
    np__record_bits(d->recording, d->start, other);
  } else if (!np_is_empty(d->engine, table)) {
    np__record_port(d->recording, d, table, row);
    np__record_port(d->recording, d, table, other);
  }
}

void np_next_by_port(struct np_dissector *d, enum np_table table, const struct np_field *row,
                     const struct np_field *other) {
  uint64_t port = np_bits(d->bytes + d->start, (uint64_t)row->bit, row->width);
  uint64_t second = np_bits(d->bytes + d->start, (uint64_t)other->bit, other->width);
  uint64_t low = port < second ? port : second;
  uint64_t high = port < second ? second : port;
  if (!np_next(d, table, low)) np_next(d, table, high);
  if (d->recording) record_ports(d, table, row, other);
}

/* Is an address of this family here, all of it captured? */
static bool holds_address(const struct np_dissector *d, const struct np_cursor *at,
                          uint32_t length) {
  struct np_cursor probe = *at;
  return length <= d->address_length && np_cursor_need(&probe, (uint64_t)length * 8);
}

void np_set_source(struct np_dissector *d, const struct np_cursor *at, uint32_t length) {
  if (length == d->address_length && holds_address(d, at, length))
    d->source = (uint32_t)(at->bit / 8);
}

void np_set_destination(struct np_dissector *d, const struct np_cursor *at, uint32_t length) {
  if (!holds_address(d, at, length)) return;
  d->tail = (uint32_t)(at->bit / 8);
  d->tail_length = length;
}
