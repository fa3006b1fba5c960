/* visit.c - the fields of a layer, to a visitor. */
#include "dissect/visit.h"

#include <string.h>

#include "base/time.h"
#include "block/option.h"

static uint16_t row_index(const struct np_dissector *d, const struct np_field *row) {
  return (uint16_t)(row - d->protocol->fields);
}

static bool is_address(enum np_type type) {
  return type == NP_MAC || type == NP_IPV4 || type == NP_IPV6;
}

static void send(struct np_dissector *d, const struct np_field *row, uint64_t bit, uint32_t width,
                 uint64_t number, const uint8_t *bytes, uint32_t length) {
  if (!d->visitor->field) return;
  const struct np_value value = {row,   d->id, row_index(d, row), d->index, bit, width, number,
                                 bytes, length};
  d->visitor->field(d->visitor->context, &value);
}

/* A value that lies at a bit of the packet, all of it captured. */
static uint64_t send_at(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                        uint32_t width) {
  uint64_t number = width >= 1 && width <= 64 ? np_bits(d->bytes, bit, width) : 0;
  bool spans = is_address(row->type) || row->type == NP_BYTES || row->type == NP_STRING;
  send(d, row, bit, width, number, spans ? d->bytes + bit / 8 : NULL, spans ? width / 8 : 0);
  return number;
}

/* ---- Fixed rows and those that the engine computes ---- */

static bool in_range(const struct np_field *row, uint64_t value) {
  return value >= row->minimum && (row->maximum == 0 || value <= row->maximum);
}

static void show_name(struct np_dissector *d, const struct np_field *row, uint64_t bits) {
  const struct np_field *of = &d->protocol->fields[row->of];
  if ((uint64_t)of->bit + of->width > bits) return;
  uint64_t number = np_get(d, of);
  const char *name = np_name_of(row->names, number);
  if (!name) name = "unknown";
  send(d, row, (uint64_t)d->start * 8, 0, number, (const uint8_t *)name, (uint32_t)strlen(name));
}

static void show_fixed(struct np_dissector *d) {
  uint64_t bits = (uint64_t)np_captured_length(d) * 8;
  uint64_t declared = (uint64_t)np_declared_length(d) * 8;
  if (bits > declared) bits = declared;
  uint16_t end = d->engine->ranges[d->id].fixed_end;
  for (uint16_t i = 0; i < end; i++) {
    const struct np_field *row = &d->protocol->fields[i];
    if (row->type == NP_NAME) show_name(d, row, bits);
    if (row->bit < 0 || (uint64_t)row->bit + row->width > bits) continue;
    if (row->width <= 64 && !in_range(row, np_get(d, row))) continue;
    send_at(d, row, (uint64_t)d->start * 8 + (uint64_t)row->bit, row->width);
  }
}

static void show_payload(struct np_dissector *d) {
  uint64_t at = (uint64_t)d->start + d->header;
  uint64_t bit = at * 8;
  uint32_t captured = at < d->captured ? d->captured - (uint32_t)at : 0;
  for (uint16_t i = d->engine->ranges[d->id].payload_begin; i < d->protocol->field_count; i++) {
    const struct np_field *row = &d->protocol->fields[i];
    if (row->type == NP_PAYLOAD_OFFSET) send(d, row, bit, 0, at, NULL, 0);
    if (row->type == NP_PAYLOAD_LENGTH)
      send(d, row, bit, 0, at < d->declared ? d->declared - at : 0, NULL, 0);
    if (row->type == NP_PAYLOAD && captured)
      send(d, row, bit, captured * 8, 0, d->bytes + at, captured);
  }
}

void np__show_layer(struct np_dissector *d, const struct np_layer *layer) {
  const struct np_visitor *v = d->visitor;
  if (v->layer) v->layer(v->context, layer, d->index);
  if (v->field) show_fixed(d);
  if (!(d->flags & NP_LAYER_CUT)) {
    if (d->protocol->details) d->protocol->details(d);
    if (v->field) show_payload(d);
  }
  if (v->note && d->flags & NP_LAYER_NOTE) v->note(v->context, &d->note);
}

/* ---- The pseudo layer `frame` ---- */

static uint32_t protocol_names(const struct np_engine *engine, const struct np_packet *packet,
                               char *out, uint32_t size) {
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = np_dissect(engine, packet, layers);
  uint32_t used = 0;
  for (uint32_t i = 0; i < count; i++) {
    const char *name = np_protocol_at(layers[i].protocol)->name;
    size_t length = strlen(name);
    if (used + 1 + length > size) break;
    if (used) out[used++] = ':';
    memcpy(out + used, name, length);
    used += (uint32_t)length;
  }
  return used;
}

void np__show_frame(const struct np_engine *engine, const struct np_packet *packet,
                    const struct np_visitor *visitor) {
  char names[NP_MAX_LAYERS * 16];
  struct np_dissector d = {.bytes = packet->bytes,
                           .engine = engine,
                           .packet = packet,
                           .visitor = visitor,
                           .id = NP_PROTOCOL_frame,
                           .protocol = np_protocol_at(NP_PROTOCOL_frame),
                           .index = NP_FRAME_LAYER,
                           .declared = packet->len,
                           .captured = packet->caplen};
  d.protocol->details(&d);
  const struct np_field *last = &d.protocol->fields[d.protocol->field_count - 1];
  uint32_t length = protocol_names(engine, packet, names, sizeof names);
  if (visitor->field) send(&d, last, 0, 0, 0, (const uint8_t *)names, length);
}

void np__note_far_time(const struct np_visitor *visitor) {
  const struct np_protocol *frame = np_protocol_at(NP_PROTOCOL_frame);
  uint16_t row = 0;
  while (frame->fields[row].type != NP_TIME) row++;
  const struct np_note note = {.problem = NP_LIMIT,
                               .protocol = NP_PROTOCOL_frame,
                               .row = row,
                               .layer = NP_FRAME_LAYER,
                               .text = "nanoseconds in 64 bits cannot hold the time"};
  visitor->note(visitor->context, &note);
}

/* ---- What `details` calls ---- */

struct np_cursor np_header_tail(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
  uint32_t fixed = d->start + d->protocol->header_bits / 8U;
  uint64_t end = (uint64_t)d->start + d->header;
  struct np_cursor c = {.bytes = d->bytes, .bit = (uint64_t)fixed * 8};
  c.declared = end < d->declared ? (uint32_t)end : d->declared;
  if (c.declared < fixed) c.declared = fixed;
  c.captured = d->captured < c.declared ? d->captured : c.declared;
  return c;
}

struct np_cursor np_body(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
  uint64_t from = (uint64_t)d->start + d->header;
  if (from > d->declared) from = d->declared;
  return (struct np_cursor){
      .bytes = d->bytes, .bit = from * 8, .captured = d->captured, .declared = d->declared};
}

struct np_cursor np_rest(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
  uint64_t fixed = (uint64_t)d->start + d->protocol->header_bits / 8U;
  return (struct np_cursor){
      .bytes = d->bytes, .bit = fixed * 8, .captured = d->captured, .declared = d->declared};
}

/* A read failed: say which row, where, and how much was missing. */
static void note_failure(struct np_dissector *d, const struct np_cursor *c,
                         const struct np_field *row, uint64_t bits) {
  bool truncated = c->state == NP_CURSOR_PAST_CAPTURED;
  if (truncated && np_is_quoted(d)) return;
  uint64_t at = c->bit / 8;
  uint64_t end = truncated ? c->captured : c->declared;
  np__note(
      d, truncated ? NP_TRUNCATED : NP_MALFORMED, row, at, (bits + c->bit % 8 + 7) / 8,
      end > at ? end - at : 0,
      truncated ? "the field was not captured whole" : "the field does not fit into its header");
}

static bool need(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                 uint64_t bits) {
  if (c->state != NP_CURSOR_GOOD) return false;
  if (np_cursor_need(c, bits)) return true;
  note_failure(d, c, row, bits);
  return false;
}

uint64_t np_emit_over(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  return need(d, c, row, row->width) ? send_at(d, row, c->bit, row->width) : 0;
}

uint64_t np_emit_bits(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                      uint32_t bits) {
  if (!need(d, c, row, bits)) return 0;
  uint64_t value = send_at(d, row, c->bit, bits);
  c->bit += bits;
  return value;
}

uint64_t np_emit(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  return np_emit_bits(d, c, row, row->width);
}

void np_emit_bytes(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   uint64_t length) {
  if (c->state != NP_CURSOR_GOOD || length == 0) return;
  uint64_t at = c->bit / 8;
  if (length > UINT32_MAX || at + length > c->declared) {
    need(d, c, row, length > UINT32_MAX ? UINT64_MAX / 16 : length * 8);
    return;
  }
  uint64_t have = at + length <= c->captured ? length : at < c->captured ? c->captured - at : 0;
  if (is_address(row->type) && have == length)
    send_at(d, row, c->bit, (uint32_t)have * 8);
  else if (have && !is_address(row->type))
    send(d, row, c->bit, (uint32_t)have * 8, 0, d->bytes + at, (uint32_t)have);
  if (have < length)
    need(d, c, row, length * 8);
  else
    c->bit += length * 8;
}

void np_emit_prefix(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t length) {
  uint8_t address[16] = {0};
  if (length > sizeof address && np_good(c)) {
    np_malformed(d, row, "longer than an address");
    return;
  }
  if (length == 0 || !need(d, c, row, length * 8)) return;
  memcpy(address, d->bytes + c->bit / 8, length);
  send(d, row, c->bit, (uint32_t)length * 8, 0, address, sizeof address);
  c->bit += length * 8;
}

void np_skip(struct np_dissector *d, struct np_cursor *c, uint64_t bits) {
  if (need(d, c, NULL, bits)) c->bit += bits;
}

struct np_cursor np_split(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                          uint64_t length) {
  bool good = c->state == NP_CURSOR_GOOD;
  struct np_cursor part = np_cursor_split(c, length);
  if (good && c->state != NP_CURSOR_GOOD) note_failure(d, c, row, length * 8);
  return part;
}

void np_finish(struct np_dissector *d, const struct np_cursor *part, const struct np_field *row) {
  if (np_left(part) > 0) np_malformed(d, row, "longer than what it counts");
}

void np_emit_text(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                  uint64_t length) {
  struct np_cursor probe = *c;
  uint64_t used = 0;
  while (used < length && np_cursor_take(&probe, 8) != 0) used++;
  struct np_cursor text = np_split(d, c, row, length);
  np_emit_bytes(d, &text, row, np_good(&probe) ? used : np_left(&text));
}

/* How many bytes at the cursor fill the frame up, of those behind its payload: all are zeros. */
static uint32_t padding_of(const struct np_dissector *d, struct np_cursor c) {
  enum { SHORTEST_FRAME = 60 };
  uint32_t whole = d->packet->len, behind = np_left(&c);
  if (whole < SHORTEST_FRAME || whole - behind >= SHORTEST_FRAME) return 0;
  uint32_t padding = SHORTEST_FRAME - (whole - behind);
  for (uint32_t i = 0; i < padding && np_good(&c); i++)
    if (np_cursor_take(&c, 8) != 0) return 0;
  return padding;
}

void np_emit_trailer(struct np_dissector *d, const struct np_field *padding,
                     const struct np_field *trailer) {
  if (!(d->visitor->wants & NP_WANT_TRAILERS)) return;
  uint32_t caplen = d->packet->caplen;
  struct np_cursor c = {.bytes = d->bytes,
                        .bit = (uint64_t)np__payload_end(d) * 8,
                        .captured = caplen < d->given ? caplen : d->given,
                        .declared = d->given};
  if (c.bit >= (uint64_t)c.captured * 8) return;
  np_emit_bytes(d, &c, padding, padding_of(d, c));
  np_emit_bytes(d, &c, trailer, np_left(&c));
}

void np_emit_number(struct np_dissector *d, const struct np_field *row, uint64_t value) {
  send(d, row, (uint64_t)d->start * 8, 0, value, NULL, 0);
}

bool np_packet_flags(const struct np_dissector *d, uint32_t *flags) {
  const struct np_packet *p = d->packet;
  struct np_options left = {p->options, p->options_size, p->options_swapped};
  struct np_option option;
  bool found = false;
  while (!found && np_option_next(&left, &option))
    found = option.code == NP_OPTION_PACKET_FLAGS && option.length == sizeof *flags;
  if (found) *flags = np_word32(option.value, p->options_swapped);
  return found;
}

void np_emit_time_text(struct np_dissector *d, const struct np_field *row, int64_t timestamp_ns) {
  char text[NP_TIME_TEXT_LENGTH];
  if (!(d->visitor->wants & (NP_WANT_FRAME | NP_WANT_TIME_TEXT))) return;
  np__time_text(timestamp_ns, text);
  send(d, row, 0, 0, 0, (const uint8_t *)text, sizeof text);
}

void np_emit_comments(struct np_dissector *d, const struct np_field *row) {
  const struct np_packet *p = d->packet;
  struct np_options left = {p->options, p->options_size, p->options_swapped};
  struct np_option option;
  while (np_option_next(&left, &option))
    if (option.code == NP_OPTION_COMMENT)
      send(d, row, 0, 0, 0, option.value, np_option_text(option.value, option.length));
}

void np_open(struct np_dissector *d, const struct np_cursor *c, const struct np_field *row) {
  if (!d->visitor->open) return;
  const struct np_value value = {.field = row,
                                 .protocol = d->id,
                                 .row = row_index(d, row),
                                 .layer = d->index,
                                 .bit_offset = c->bit};
  d->visitor->open(d->visitor->context, &value);
}

void np_close(struct np_dissector *d, const struct np_field *row) {
  if (!d->visitor->close) return;
  const struct np_value value = {
      .field = row, .protocol = d->id, .row = row_index(d, row), .layer = d->index};
  d->visitor->close(d->visitor->context, &value);
}

/* ---- Checksums ---- */

static uint64_t pseudo_sum(const struct np_dissector *d, uint32_t length, uint8_t protocol) {
  uint8_t destination[16];
  memcpy(destination, d->bytes + d->destination, d->address_length);
  memcpy(destination + d->address_length - d->tail_length, d->bytes + d->tail, d->tail_length);
  uint64_t sum = np_checksum_add(0, d->bytes + d->source, d->address_length);
  sum = np_checksum_add(sum, destination, d->address_length);
  return sum + length + protocol;
}

static enum np_checksum verify(const struct np_dissector *d, uint16_t stored, uint32_t length,
                               uint8_t pseudo, enum np_checksum zero) {
  if (stored == 0 && zero == NP_CHECKSUM_ABSENT) return NP_CHECKSUM_ABSENT;
  if (d->flags & NP_LAYER_FRAGMENT || np_captured_length(d) < length ||
      (pseudo && d->address_length == 0))
    return NP_CHECKSUM_NOT_CAPTURED;
  uint64_t outer = pseudo ? pseudo_sum(d, length, pseudo) : 0;
  if (np_checksum_fold(np_checksum_add(outer, d->bytes + d->start, length)) == 0xffff)
    return NP_CHECKSUM_VALID;
  if (stored == 0) return zero;
  /* A sender with offload stores the sum of the pseudo header, with the length or without it. */
  if (pseudo &&
      (stored == np_checksum_fold(outer) || stored == np_checksum_fold(pseudo_sum(d, 0, pseudo))))
    return NP_CHECKSUM_OFFLOADED;
  return NP_CHECKSUM_INVALID;
}

void np_emit_checksum(struct np_dissector *d, const struct np_field *row,
                      const struct np_field *stored, uint32_t length, uint8_t pseudo,
                      enum np_checksum zero) {
  if (!np_wants_checksums(d)) return;
  enum np_checksum status = verify(d, (uint16_t)np_get(d, stored), length, pseudo, zero);
  const char *name = np_checksum_name(status);
  send(d, row, (uint64_t)d->start * 8, 0, status, (const uint8_t *)name, (uint32_t)strlen(name));
}
