/* emit.c - what `details` calls: values, records and parts of a header, to the visitor. */
#include "dissect/emit.h"

#include <string.h>

#include "base/time.h"
#include "block/option.h"
#include "dissect/row_places.h"
#include "np/whole.h"

static void call(struct np_dissector *d, const struct np_field *row, uint64_t bit, uint32_t width,
                 uint64_t number, const uint8_t *bytes, uint32_t length, bool is_made) {
  const struct np_value value = {
      row, d->id, np__row_index(d, row), d->index, bit, width, number, bytes, length, is_made};
  d->visitor->field(d->visitor->context, &value);
}

__attribute__((noinline)) void np__hand(struct np_dissector *d, const struct np_field *row,
                                        uint64_t bit, uint32_t width, uint64_t number,
                                        const uint8_t *bytes, uint32_t length) {
  if (d->recording) np__record_spoil(d->recording);
  call(d, row, bit, width, number, bytes, length, false);
}

__attribute__((noinline)) void np__hand_at(struct np_dissector *d, const struct np_field *row,
                                           uint64_t bit, uint32_t width, uint64_t number) {
  struct np_value value = {row, d->id, np__row_index(d, row), d->index, bit, width, number, NULL,
                           0,   false};
  if (d->places) np__row_places_add(d->places, NP_ROW_VALUE, &value, bit - (uint64_t)d->start * 8);
  if (np__value_complete(&value, d->bytes)) d->visitor->field(d->visitor->context, &value);
}

/* ---- Bytes that are none of the packet's ---- */

struct np_cursor np_made(struct np_dissector *d, const struct np_cursor *of, const uint8_t *bytes,
                         uint32_t length, uint32_t whole) {
  d->made = (struct np_made){of->bit, np_left(of) * 8};
  return (struct np_cursor){
      .bytes = bytes, .captured = length, .declared = whole > length ? whole : length};
}

static bool is_made(const struct np_dissector *d, const struct np_cursor *c) {
  return c->bytes != d->bytes;
}

/* Where the cursor is in the packet, in bits. */
static uint64_t place_of(const struct np_dissector *d, const struct np_cursor *c) {
  return is_made(d, c) ? d->made.bit : c->bit;
}

/* Hand over what `value` says, of bytes that are none of the packet's. */
static void call_made(struct np_dissector *d, const struct np_field *row, uint64_t number,
                      const uint8_t *bytes, uint32_t length) {
  if (!np__is_asked(d, row)) return;
  if (d->recording) np__record_spoil(d->recording);
  call(d, row, d->made.bit, d->made.width, number, bytes, length, true);
}

/* np__send_at, of such bytes. */
__attribute__((noinline)) static uint64_t send_made(struct np_dissector *d,
                                                    const struct np_cursor *c,
                                                    const struct np_field *row, uint32_t width) {
  struct np_value value = {.field = row, .bit_offset = c->bit};
  if (np__value_read(&value, c->bytes, width))
    call_made(d, row, value.number, value.bytes, value.length);
  return width >= 1 && width <= 64 ? np__row_number(row, c->bytes, c->bit, width) : 0;
}

/* ---- Cursors ---- */

struct np_cursor np_header_tail(const struct np_dissector *d) {
  uint32_t fixed = d->start + d->protocol->header_bits / 8U;
  uint64_t end = (uint64_t)d->start + d->header;
  if (d->recording && d->places)
    np__record_bytes(d->recording, fixed, end);
  else if (d->recording)
    np__record_spoil(d->recording);
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

struct np_cursor np_prefix_of(const struct np_dissector *d, uint32_t length) {
  if (d->recording) np__record_spoil(d->recording);
  uint32_t from = d->flags & NP_LAYER_PREFIX ? d->start - length : d->start;
  return (struct np_cursor){
      .bytes = d->bytes, .bit = (uint64_t)from * 8, .captured = d->captured, .declared = d->start};
}

bool np_wants(const struct np_dissector *d, const struct np_field *row) {
  return np__is_asked(d, row);
}

bool np_wants_any(const struct np_dissector *d, const struct np_field *row, uint32_t count) {
  if (d->visitor->note) return true;
  for (uint32_t i = 0; !d->rows && i < count; i++)
    if (np__is_asked(d, &row[i])) return true;
  return d->visitor->field && d->rows && d->rows[np__row_index(d, row)] < count;
}

struct np_cursor np_rest(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
  uint64_t fixed = (uint64_t)d->start + d->protocol->header_bits / 8U;
  return (struct np_cursor){
      .bytes = d->bytes, .bit = fixed * 8, .captured = d->captured, .declared = d->declared};
}

/* A read failed: say which row, where, and how much was missing. */
__attribute__((cold, noinline)) static void note_failure(struct np_dissector *d,
                                                         const struct np_cursor *c,
                                                         const struct np_field *row,
                                                         uint64_t bits) {
  bool truncated = c->state == NP_CURSOR_PAST_CAPTURED;
  if (truncated && (np_is_quoted(d) || is_made(d, c))) return;
  if (is_made(d, c)) {
    np__note(d, NP_MALFORMED, row, d->made.bit / 8, 0, 0, "the field does not fit into its header");
    return;
  }
  if (!truncated && np_is_part(d) && c->declared >= d->declared) return; /* the rest is elsewhere */
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

__attribute__((noinline)) static void send_next(struct np_dissector *d, const struct np_field *name,
                                                uint64_t bit, uint64_t number) {
  if (np__row_index(d, name) < d->protocol->field_count && name->type == NP_NAME &&
      name->bit == NP_VARIABLE)
    np__send_name(d, name, bit, number);
}

/* The name of a variable number comes with it: its row is the next one, which is mostly not asked
 * when few rows are. */
static inline void send_name_of(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                uint64_t number) {
  if (!d->rows || d->rows[np__row_index(d, row) + 1] == 0) send_next(d, row + 1, bit, number);
}

/* A value that lies at the cursor. */
static inline uint64_t send_at(struct np_dissector *d, const struct np_cursor *c,
                               const struct np_field *row, uint32_t width) {
  return is_made(d, c) ? send_made(d, c, row, width) : np__send_at(d, row, c->bit, width);
}

static uint64_t send_number(struct np_dissector *d, const struct np_cursor *c,
                            const struct np_field *row, uint32_t width) {
  uint64_t number = send_at(d, c, row, width);
  send_name_of(d, row, place_of(d, c), number);
  return number;
}

uint64_t np_emit_over(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  return need(d, c, row, row->width) ? send_number(d, c, row, row->width) : 0;
}

uint64_t np_emit_bits(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                      uint32_t bits) {
  if (!need(d, c, row, bits)) return 0;
  uint64_t value = send_number(d, c, row, bits);
  c->bit += bits;
  return value;
}

uint64_t np_emit(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  return np_emit_bits(d, c, row, row->width);
}

/* So many bits of the number at the cursor from its bit `low` on. Those that lie in two of its
 * bytes are nowhere together in the packet. */
static void send_part(struct np_dissector *d, const struct np_cursor *c, const struct np_field *row,
                      unsigned low, uint64_t number) {
  unsigned width = row->width, within = low % 8;
  struct np_cursor at = *c;
  if (within + width <= 8) {
    at.bit += low - within + (8 - within - width);
    send_number(d, &at, row, width);
  } else if (within == 0 && row->flags & NP_LITTLE) {
    at.bit += low;
    send_number(d, &at, row, width);
  } else {
    uint64_t value = number >> low & ((UINT64_C(1) << width) - 1);
    np__send(d, row, place_of(d, c), 0, value, NULL, 0);
    send_name_of(d, row, place_of(d, c), value);
  }
}

uint64_t np_emit_parts(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                       uint64_t wanted) {
  if (!need(d, c, row, row->width)) return 0;
  uint64_t number = send_number(d, c, row, row->width);
  const struct np_field *part = row + 1;
  for (unsigned low = 0; low < row->width; part++) {
    if (part->type == NP_NAME) continue;
    if (wanted & 1) send_part(d, c, part, low, number);
    wanted >>= 1;
    low += part->width;
  }
  c->bit += row->width;
  return number;
}

uint64_t np_emit_word(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  return np_emit_parts(d, c, row, UINT64_MAX);
}

void np_emit_rest(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  np_emit_bytes(d, c, row, np_left(c));
}

void np_emit_rows(struct np_dissector *d, struct np_cursor *c, const struct np_field *first,
                  const struct np_field *last) {
  for (const struct np_field *row = first; row <= last; row++)
    if (row->type == NP_GROUP)
      np_emit_over(d, c, row);
    else if (row->type != NP_NAME)
      np_emit(d, c, row);
}

uint64_t np_take(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                 uint32_t bits) {
  return need(d, c, row, bits) ? np_cursor_take(c, bits) : 0;
}

uint64_t np_take_little(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                        uint32_t bytes) {
  return need(d, c, row, bytes * UINT64_C(8)) ? np_cursor_little(c, bytes) : 0;
}

void np_show(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  uint64_t bit = c->bit;
  np_emit(d, c, row);
  if (d->recording && c->bit > bit && !is_made(d, c)) np__record_free(d->recording, bit, c->bit);
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
  if (np__is_address(row->type) && have == length)
    send_at(d, c, row, (uint32_t)have * 8);
  else if (have && !np__is_address(row->type) && is_made(d, c))
    call_made(d, row, 0, c->bytes + at, (uint32_t)have);
  else if (have && !np__is_address(row->type))
    np__send(d, row, c->bit, (uint32_t)have * 8, 0, d->bytes + at, (uint32_t)have);
  if (have < length)
    need(d, c, row, length * 8);
  else
    c->bit += length * 8;
}

/* Bytes that are none of the packet's, made of all that is left of `of`: no place tells them. */
static void emit_made(struct np_dissector *d, struct np_cursor of, const struct np_field *row,
                      uint64_t number, const uint8_t *bytes, uint32_t length) {
  uint64_t bits = (uint64_t)np_left(&of) * 8;
  if (!need(d, &of, row, bits) || !np__is_asked(d, row)) return;
  if (d->recording) np__record_spoil(d->recording);
  if (is_made(d, &of))
    call_made(d, row, number, bytes, length);
  else
    call(d, row, of.bit, (uint32_t)bits, number, bytes, length, true);
}

void np_emit_text(struct np_dissector *d, const struct np_cursor *of, const struct np_field *row,
                  const uint8_t *bytes, uint32_t length) {
  emit_made(d, *of, row, 0, bytes, length);
}

void np_emit_address(struct np_dissector *d, const struct np_cursor *of, const struct np_field *row,
                     const uint8_t *bytes) {
  uint64_t number = row->width <= 64 ? np_bits(bytes, 0, row->width) : 0;
  emit_made(d, *of, row, number, bytes, row->width / 8U);
}

/* The next bits, which are there, are an address's first ones; the others are 0. */
static void emit_front(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                       uint64_t bits) {
  uint8_t address[16] = {0};
  const uint64_t size = (bits + 7) / 8;
  if (bits == row->width) {
    np_emit(d, c, row);
    return;
  }
  const struct np_cursor of = np_cursor_split(c, size);
  if (size > 0) memcpy(address, of.bytes + of.bit / 8, size);
  if (bits % 8) address[size - 1] &= (uint8_t)(0xff << (8 - bits % 8));
  np_emit_address(d, &of, row, address);
}

void np_emit_prefix(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t length) {
  if (length * 8 > row->width && np_good(c))
    np_malformed(d, row, "longer than an address");
  else if (length > 0 && need(d, c, row, length * 8))
    emit_front(d, c, row, length * 8);
}

void np_emit_network(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                     const struct np_field *told, uint64_t bits) {
  if (!np_good(c)) return;
  if (bits > row->width) {
    np_malformed(d, told, "more bits than an address has");
    c->bit += (uint64_t)np_left(c) * 8;
    return;
  }
  struct np_cursor part = np_split(d, c, told, (bits + 7) / 8);
  if (np_good(c) && need(d, &part, row, (bits + 7) / 8 * 8)) emit_front(d, &part, row, bits);
}

void np_skip_padding(struct np_dissector *d, struct np_cursor *c, uint64_t length, uint32_t unit) {
  uint64_t padding = (unit - length % unit) % unit, left = np_left(c);
  np_skip(d, c, (padding < left ? padding : left) * 8);
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

bool np_split_behind(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                     uint64_t length, uint32_t head, struct np_cursor *part) {
  if (!np_good(c)) return false;
  if (length < head) {
    np_malformed(d, row, "shorter than its head");
    np_skip(d, c, (uint64_t)np_left(c) * 8);
    return false;
  }
  *part = np_split(d, c, row, length - head);
  return true;
}

void np_finish(struct np_dissector *d, const struct np_cursor *part, const struct np_field *row) {
  if (np_left(part) > 0) np_malformed(d, row, "longer than what it counts");
}

void np_emit_padded(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t length) {
  struct np_cursor probe = *c;
  uint64_t used = 0;
  while (used < length && np_cursor_take(&probe, 8) != 0) used++;
  struct np_cursor text = np_split(d, c, row, length);
  np_emit_bytes(d, &text, row, np_good(&probe) ? used : np_left(&text));
}

void np_emit_number(struct np_dissector *d, const struct np_field *row, uint64_t value) {
  np__send(d, row, (uint64_t)d->start * 8, 0, value, NULL, 0);
  send_name_of(d, row, (uint64_t)d->start * 8, value);
}

void np_emit_fragments(struct np_dissector *d, const struct np_field *number,
                       const struct np_field *count, const struct np_field *length) {
  uint32_t level;
  if (!(d->flags & NP_LAYER_WHOLE)) return;
  if (d->recording) np__record_spoil(d->recording);
  if (!np_packet_is_whole(d->packet, d->start + d->header, &level)) return;
  uint32_t fragments = np_packet_fragments(d->packet, level);
  if (fragments == 0) return; /* the headers of a message on a stream: they are not told */
  for (uint32_t i = 0; i < fragments; i++)
    np_emit_number(d, number, np_packet_fragment(d->packet, level, i));
  np_emit_number(d, count, fragments);
  np_emit_number(d, length, d->packet->caplen - d->start - d->header);
}

void np_emit_number_at(struct np_dissector *d, const struct np_cursor *at,
                       const struct np_field *row, uint64_t value) {
  np__send(d, row, place_of(d, at), 0, value, NULL, 0);
  send_name_of(d, row, place_of(d, at), value);
}

uint16_t np_found_port(const struct np_dissector *d) {
  const bool is_found = d->open.found_layer == d->index + 1 && d->open.found.port_at != 0;
  if (d->recording) np__record_spoil(d->recording);
  return is_found ? np_be16(d->bytes + d->open.found.port_at) : 0;
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

bool np_packet_interface(const struct np_dissector *d, struct np_interface *said) {
  struct np_interfaces *known = d->packet->interfaces;
  return known && known->find(known, d->packet->interface_id, said);
}

void np_emit_said(struct np_dissector *d, const struct np_field *row, const uint8_t *bytes,
                  uint32_t length) {
  if (length > 0) np__send(d, row, 0, 0, 0, bytes, length);
}

void np_emit_time_text(struct np_dissector *d, const struct np_field *row, int64_t timestamp_ns) {
  char text[NP_TIME_TEXT_LENGTH];
  if (!np_wants(d, row)) return;
  np__time_text(timestamp_ns, text);
  np_emit_said(d, row, (const uint8_t *)text, sizeof text);
}

void np_emit_comments(struct np_dissector *d, const struct np_field *row) {
  const struct np_packet *p = d->packet;
  struct np_options left = {p->options, p->options_size, p->options_swapped};
  struct np_option option;
  while (np_option_next(&left, &option))
    if (option.code == NP_OPTION_COMMENT)
      np__send(d, row, 0, 0, 0, option.value, np_text_length(option.value, option.length));
}

void np_open(struct np_dissector *d, const struct np_cursor *c, const struct np_field *row) {
  if (!d->visitor->open) return;
  const uint64_t bit = place_of(d, c);
  const struct np_value value = {.field = row,
                                 .protocol = d->id,
                                 .row = np__row_index(d, row),
                                 .layer = d->index,
                                 .bit_offset = bit};
  if (d->places) np__row_places_add(d->places, NP_ROW_OPENS, &value, bit - (uint64_t)d->start * 8);
  d->visitor->open(d->visitor->context, &value);
}

void np_close(struct np_dissector *d, const struct np_field *row) {
  if (!d->visitor->close) return;
  const struct np_value value = {
      .field = row, .protocol = d->id, .row = np__row_index(d, row), .layer = d->index};
  if (d->places) np__row_places_add(d->places, NP_ROW_CLOSES, &value, 0);
  d->visitor->close(d->visitor->context, &value);
}
