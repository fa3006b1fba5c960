/* dissector.c - what dissectors call that decides: notes, ends, bits, ports, addresses. */
#include "dissect/dissector.h"

#include "dissect/ports.h"
#include "dissect/scope.h"
#include "np/whole.h"

void np__note(struct np_dissector *d, enum np_problem problem, const struct np_field *row,
              uint64_t offset, uint64_t needed, uint64_t available, const char *text) {
  uint16_t at = row ? (uint16_t)(row - d->protocol->fields) : NP_NO_PROTOCOL;
  if (d->flags & NP_LAYER_NOTE) return;
  d->flags |= NP_LAYER_NOTE;
  d->note = (struct np_note){
      problem, d->id, at, d->index, (uint32_t)offset, (uint32_t)needed, (uint32_t)available, text};
}

void np__cut_header(struct np_dissector *d, uint32_t needed) {
  d->flags |= NP_LAYER_CUT;
  d->header = needed;
  if (d->declared - d->start < needed && d->protocol->refuses_short) {
    np_refuse(d);
    return;
  }
  if (d->open.front_end == d->declared && np_is_quoted(d)) return;
  if (d->declared - d->start < needed)
    np__note(d, NP_MALFORMED, NULL, d->start, needed, d->declared - d->start,
             "the header does not fit into its parent");
  else if (!np_is_quoted(d))
    np__note(d, NP_TRUNCATED, NULL, d->start, needed, np_captured_length(d),
             "the header was not captured whole");
}

void np_give_up(struct np_dissector *d, uint32_t length) {
  d->flags |= NP_LAYER_CUT;
  d->declared = d->start + length;
}

void np_malformed(struct np_dissector *d, const struct np_field *row, const char *why) {
  uint64_t offset = d->start + (row->bit > 0 ? (uint32_t)row->bit / 8 : 0);
  np__note(d, NP_MALFORMED, row, offset, 0, 0, why);
}

void np__end_beyond(struct np_dissector *d, const struct np_field *row, uint64_t length) {
  uint64_t end = d->start + length;
  if (d->recording) np__record_spoil(d->recording);
  const bool is_inner = (d->flags & NP_LAYER_INNER) != 0; /* another record is behind its end */
  if (np_is_quoted(d) && !is_inner)
    d->declared = end > UINT32_MAX ? UINT32_MAX : (uint32_t)end;
  else if (!np_is_part(d) && !(is_inner && d->open.front_end == d->declared))
    np__note(d, NP_MALFORMED, row, d->start, length, d->declared - d->start,
             "declares more bytes than its parent holds");
}

void np__record_look(const struct np_dissector *d, uint32_t bit, uint32_t width, bool there) {
  const struct np_field bits = {.bit = (int32_t)bit, .width = (uint16_t)width};
  if (!there) {
    np__record_spoil(d->recording);
    return;
  }
  np__record_extent(d->recording, d->start + ((uint64_t)bit + width + 7) / 8);
  np__record_bits(d->recording, d->start, &bits);
}

void np_refuse(struct np_dissector *d) {
  d->open.flags = NP_OPEN_REFUSED;
  d->next = NP_NO_PROTOCOL;
  d->flags = 0;
}

bool np_is_whole(struct np_dissector *d) {
  uint32_t level;
  if (!d->packet || !np_packet_is_whole(d->packet, d->start + d->header, &level)) return false;
  d->declared = d->captured = d->packet->caplen;
  d->flags |= NP_LAYER_WHOLE | NP_LAYER_DETAILS;
  return true;
}

bool np_next_wide(struct np_dissector *d, enum np_table table, uint64_t high, uint64_t low) {
  uint16_t id = np__lookup_wide(d->engine, table, (struct np_wide_key){high, low});
  if (id == NP_NO_PROTOCOL) return false;
  d->next = id;
  return true;
}

/* Note who can be the child, first and second, and who claims it when they refuse. */
static void leave_open(struct np_dissector *d, enum np_table table, const uint32_t ports[2],
                       uint64_t answer, const struct np_claims *claims) {
  uint16_t second = np__answer_second(answer);
  enum np_side side = np__answer_side(answer);
  bool is_source = side == NP_SIDE_SOURCE;
  uint8_t other = (uint8_t)(is_source ? NP_SIDE_DESTINATION : NP_SIDE_SOURCE);
  d->open.others =
      (struct np_candidates){claims, 0, second, {other, (uint8_t)table, ports[is_source ? 1 : 0]}};
  if (second != NP_NO_PROTOCOL || claims) d->open.flags |= NP_OPEN_OTHERS;
  if (answer == NP_ANSWER_NOBODY) return;
  d->next = np__answer_first(answer);
  d->open.child_found = (struct np_found){(uint8_t)side, (uint8_t)table, ports[is_source ? 0 : 1]};
  d->open.flags |= NP_OPEN_SIDE;
}

void np_next_by_port(struct np_dissector *d, enum np_table table, const struct np_field *row,
                     const struct np_field *other) {
  const struct np_bindings *t = &d->engine->tables[table];
  const bool has_bindings = !np_is_empty(d->engine, table);
  if (!has_bindings && !t->claims) return;
  const bool has_payload = d->index + 1 == NP_MAX_LAYERS || d->header < d->declared - d->start;
  const uint32_t ports[] = {d->start + (uint32_t)row->bit / 8, d->start + (uint32_t)other->bit / 8};
  uint64_t answer = NP_ANSWER_NOBODY;
  if (has_bindings) {
    if (has_payload) answer = np__ask(d->engine, table, d->bytes + ports[0], d->bytes + ports[1]);
    if (d->recording) np__record_ports(d->recording, d, table, ports[0], ports[1], answer);
  }
  if (!has_payload) {
    if (d->recording && t->claims) np__record_empty(d->recording);
    return;
  }
  const struct np_claims *claims = answer == NP_ANSWER_NOBODY ? t->claims : t->refused_claims;
  if (answer != NP_ANSWER_NOBODY || claims) leave_open(d, table, ports, answer, claims);
}

void np_look_each(struct np_dissector *d) {
  np__record_open(d, d->index);
}

void np_next_pdu(struct np_dissector *d, uint64_t length) {
  uint64_t end = d->start + length;
  np__record_open(d, d->index);
  if (end > d->declared) d->flags |= NP_LAYER_FRAGMENT;
  if (length == 0 || end >= d->declared) return;
  if (d->open.pdu_count == NP_PDU_MOST) {
    np__note(d, NP_LIMIT, NULL, end, 0, 0, "more PDUs and packets in headers than the limit");
  } else {
    struct np_scope *next = &d->open.pdus[d->open.pdu_count++];
    *next = np__scope_at(d, (uint32_t)end, d->declared);
    next->id = d->id;
    next->flags = d->flags & (NP_LAYER_QUOTED | NP_LAYER_FRAGMENT);
    next->layer = (uint8_t)d->index;
    next->found = d->open.found_layer == d->index + 1
                      ? d->open.found
                      : (struct np_found){NP_SIDE_NONE, NP_TABLE_END, 0};
  }
  d->declared = (uint32_t)end;
  if (d->captured > d->declared) d->captured = d->declared;
}

void np_inner(struct np_dissector *d, const struct np_inside *in, enum np_table table,
              uint64_t value) {
  const uint32_t start = d->start + in->at;
  uint32_t i = d->open.pdu_count;
  const uint16_t id =
      value > UINT32_MAX ? NP_NO_PROTOCOL : np_lookup(d->engine, table, (uint32_t)value);
  np__record_open(d, d->index);
  if (id == NP_NO_PROTOCOL || in->length == 0 || start >= d->declared) return;
  if (i == NP_PDU_MOST) {
    np__note(d, NP_LIMIT, NULL, start, 0, 0, "more PDUs and packets in headers than the limit");
    return;
  }
  for (; i > 0 && d->open.pdus[i - 1].is_inner && d->open.pdus[i - 1].layer == d->index; i--)
    d->open.pdus[i] = d->open.pdus[i - 1];
  const uint32_t left = d->declared - start;
  struct np_scope *next = &d->open.pdus[i];
  *next = np__scope_at(d, start, start + (in->length < left ? (uint32_t)in->length : left));
  next->addresses.length = next->addresses.tail_length = 0;
  next->id = id;
  next->flags = NP_LAYER_QUOTED;
  next->layer = (uint8_t)d->index;
  next->found = (struct np_found){NP_SIDE_NONE, NP_TABLE_END, 0};
  next->is_inner = true;
  next->front_end = in->length < in->whole ? next->declared : 0;
  d->open.pdu_count++;
}

uint64_t np_measured(struct np_dissector *d,
                     uint64_t (*measure)(const uint8_t *bytes, uint32_t size), uint32_t most) {
  uint8_t bytes[64];
  uint32_t size = 0;
  uint64_t byte;
  if (most > sizeof bytes) most = sizeof bytes;
  for (; size < most && np_look(d, size * 8, 8, &byte); size++) bytes[size] = (uint8_t)byte;
  uint64_t length = size == 0 ? 1 : measure(bytes, size);
  return length == 1 && np_captured_length(d) == np_declared_length(d) ? 0 : length;
}

void np_next_measured(struct np_dissector *d,
                      uint64_t (*measure)(const uint8_t *bytes, uint32_t size), uint32_t most) {
  uint64_t length = np_measured(d, measure, most);
  if (length > 1) {
    np_next_pdu(d, length);
    np_header(d, length);
  } else {
    np_header_whole_unless(d, length == 0);
  }
}

void np_prefix(struct np_dissector *d, uint32_t length) {
  d->start += length;
  d->flags |= NP_LAYER_PREFIX;
  if ((uint64_t)d->start + d->header > d->captured) np__cut_header(d, d->header);
}

/* Is an address of this family here, all of it captured? */
static bool holds_address(const struct np_dissector *d, const struct np_cursor *at,
                          uint32_t length) {
  struct np_cursor probe = *at;
  return length <= d->addresses.length && np_cursor_need(&probe, (uint64_t)length * 8);
}

void np_set_source(struct np_dissector *d, const struct np_cursor *at, uint32_t length) {
  if (length == d->addresses.length && holds_address(d, at, length))
    d->addresses.source = (uint32_t)(at->bit / 8);
}

void np_set_destination(struct np_dissector *d, const struct np_cursor *at, uint32_t length) {
  if (!holds_address(d, at, length)) return;
  d->addresses.tail = (uint32_t)(at->bit / 8);
  d->addresses.tail_length = length;
}
