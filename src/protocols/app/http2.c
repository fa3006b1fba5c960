/* http2.c - HTTP/2, RFC 9113: frames, one beside another, as far as a segment has them. What
 * earlier frames decide, such as names in the table of headers, is told of messages on streams. */
#include "protocols/app/http2_row.h"
#include "protocols/app/http2_stream.h"

/* The first three letters of the preface, which no frame's length is. */
enum { PRI = 0x505249 };

#define BEHIND_PREFACE NP_WHEN(NP__HTTP2_START, PRI + 1, PRI - 1)

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, ...) [NP__HTTP2_##id] = {__VA_ARGS__},
#include "protocols/app/http2_rows.def"
#undef XX
#define XX(id, row, header, type, width, wireshark, doc, flag) [NP__HTTP2_OF_##id] = {row, NP_VARIABLE, width, type, wireshark, doc, .flags = flag},
#include "protocols/app/http2_header.def"
#undef XX
};
/* clang-format on */

/* ---- Is it HTTP/2? ---- */

static bool is_preface(const struct np_dissector *d) {
  uint64_t word;
  for (uint32_t bit = 0; bit < NP__HTTP2_PREFACE_BYTES * 8; bit += 64)
    if (!np_look(d, bit, 64, &word) || word != np_bits(np__http2_preface, bit, 64)) return false;
  return true;
}

/* The frame whose header begins `at` bytes behind the layer's start. */
static bool look_frame(const struct np_dissector *d, uint64_t at, struct np__http2_frame *frame) {
  uint64_t front, stream;
  if (at > UINT32_MAX / 8 - NP__HTTP2_HEAD_BYTES) return false;
  uint32_t bit = (uint32_t)at * 8;
  if (!np_look(d, bit, 40, &front) || !np_look(d, bit + 40, 32, &stream)) return false;
  *frame = np__http2_frame_of(front, stream);
  return true;
}

/* A frame that is likely, and ends where the segment does, or where another one begins, or tells
 * enough. */
static bool begins_frames(const struct np_dissector *d) {
  struct np__http2_frame frame, next;
  if (!look_frame(d, 0, &frame) || !np__http2_is_likely(&frame)) return false;
  uint64_t end = NP__HTTP2_HEAD_BYTES + (uint64_t)frame.length;
  if (!np_fits(d, end)) return false;
  if (!np_fits(d, end + 1) || np__http2_is_telling(&frame)) return true;
  return look_frame(d, end, &next) && np__http2_is_likely(&next);
}

static bool claims(const struct np_dissector *d) {
  return is_preface(d) || begins_frames(d);
}

/* Is it one of several frames, or put together from segments? Then it is one, whatever it is. */
static bool is_sure(const struct np_dissector *d) {
  return (d->flags & (NP_LAYER_SIBLING | NP_LAYER_REASSEMBLED)) != 0;
}

static void check(struct np_dissector *d, const struct np__http2_frame *frame) {
  unsigned row;
  const char *wrong = np__http2_wrong(frame, &row);
  if (wrong) np_malformed(d, &fields[row], wrong);
}

static void dissect(struct np_dissector *d) {
  struct np__http2_frame frame;
  if (is_preface(d)) {
    np_next_pdu(d, NP__HTTP2_PREFACE_BYTES);
    np_header(d, NP__HTTP2_PREFACE_BYTES);
    return;
  }
  if (!look_frame(d, 0, &frame) || (!is_sure(d) && !np__http2_is_likely(&frame))) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, NP__HTTP2_HEAD_BYTES + (uint64_t)frame.length);
  check(d, &frame);
  np_header_whole(d);
}

/* ---- Flags ---- */

static void flag(struct np_dissector *d, unsigned row, uint64_t flags, unsigned which) {
  np_emit_number(d, &fields[row], (flags & which) != 0);
}

/* Of each type those that it has not got. */
static void unused(struct np_dissector *d, unsigned row, uint64_t flags, uint64_t which) {
  while ((which & 1) == 0) {
    flags >>= 1;
    which >>= 1;
  }
  np_emit_number(d, &fields[row], flags & which);
}

static void flags_of(struct np_dissector *d, uint64_t type, uint64_t flags) {
  bool is_headers = type == NP__HTTP2_IS_HEADERS, is_data = type == NP__HTTP2_IS_DATA;
  bool is_push = type == NP__HTTP2_IS_PUSH_PROMISE, is_more = type == NP__HTTP2_IS_CONTINUATION;
  if (is_data) unused(d, NP__HTTP2_UNUSED_DATA, flags, 0xf6);
  if (is_headers) unused(d, NP__HTTP2_UNUSED_HEADERS, flags, 0xd2);
  if (is_push) unused(d, NP__HTTP2_UNUSED_PUSH_PROMISE, flags, 0xf3);
  if (is_more) unused(d, NP__HTTP2_UNUSED_CONTINUATION, flags, 0xfb);
  if (is_headers) flag(d, NP__HTTP2_HAS_PRIORITY, flags, NP__HTTP2_HAS_PRIORITY_FLAG);
  if (is_data || is_headers || is_push) flag(d, NP__HTTP2_PADDED, flags, NP__HTTP2_HAS_PADDING);
  if (is_headers || is_push || is_more)
    flag(d, NP__HTTP2_END_HEADERS, flags, NP__HTTP2_HAS_END_HEADERS);
  if (is_data || is_headers) flag(d, NP__HTTP2_END_STREAM, flags, NP__HTTP2_HAS_END_STREAM);
  if (is_data || is_headers || is_push || is_more) return;
  if (type == NP__HTTP2_IS_SETTINGS) {
    unused(d, NP__HTTP2_UNUSED_SETTINGS, flags, 0xfe);
    flag(d, NP__HTTP2_SETTINGS_ACK, flags, NP__HTTP2_IS_ACK);
  } else if (type == NP__HTTP2_IS_PING) {
    unused(d, NP__HTTP2_UNUSED_PING, flags, 0xfe);
    flag(d, NP__HTTP2_PING_ACK, flags, NP__HTTP2_IS_ACK);
  } else {
    unused(d, NP__HTTP2_UNUSED, flags, 0xff);
  }
}

/* ---- What frames have ---- */

/* Section 6.1: the length of the padding stands in front, the padding itself behind all else.
 * Returns what is between them; `c` moves to the padding. */
static struct np_cursor take_content(struct np_dissector *d, struct np_cursor *c, uint64_t flags) {
  uint64_t left = np_get(d, &fields[NP__HTTP2_LENGTH]), padding = 0;
  if (flags & NP__HTTP2_HAS_PADDING) {
    padding = np_emit(d, c, &fields[NP__HTTP2_PADDING_LENGTH]);
    if (padding >= left)
      np_malformed(d, &fields[NP__HTTP2_PADDING_LENGTH], "longer than its frame");
    else
      left -= padding + 1;
  }
  np_emit_number(d, &fields[NP__HTTP2_PADDING], padding);
  return np_take_part(c, left);
}

static void priority(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[NP__HTTP2_EXCLUSIVE]);
  np_emit(d, c, &fields[NP__HTTP2_DEPENDENCY]);
  struct np_cursor at = *c;
  uint64_t weight = np_emit(d, c, &fields[NP__HTTP2_WEIGHT]);
  if (np_good(c)) np_emit_number_at(d, &at, &fields[NP__HTTP2_WEIGHT_REAL], weight + 1);
}

static void data(struct np_dissector *d, struct np_cursor c, uint64_t flags) {
  struct np_cursor content = take_content(d, &c, flags);
  np_emit_rest(d, &content, &fields[NP__HTTP2_DATA]);
  np_emit_rest(d, &c, &fields[NP__HTTP2_DATA_PADDING]);
}

static void headers(struct np_dissector *d, struct np_cursor c, uint64_t flags) {
  struct np_cursor content = take_content(d, &c, flags);
  if (flags & NP__HTTP2_HAS_PRIORITY_FLAG) priority(d, &content);
  np__http2_block(d, content, NP__HTTP2_BLOCK);
  np_emit_rest(d, &c, &fields[NP__HTTP2_HEADERS_PADDING]);
}

static void push_promise(struct np_dissector *d, struct np_cursor c, uint64_t flags) {
  struct np_cursor content = take_content(d, &c, flags);
  np_emit(d, &content, &fields[NP__HTTP2_PROMISED_RESERVED]);
  np_emit(d, &content, &fields[NP__HTTP2_PROMISED]);
  np__http2_block(d, content, NP__HTTP2_PROMISED_BLOCK);
  np_emit_rest(d, &c, &fields[NP__HTTP2_PROMISED_PADDING]);
}

static void settings(struct np_dissector *d, struct np_cursor *c) {
  static const uint8_t rows[] = {[1] = NP__HTTP2_SETTING_TABLE,   [2] = NP__HTTP2_SETTING_PUSH,
                                 [3] = NP__HTTP2_SETTING_STREAMS, [4] = NP__HTTP2_SETTING_WINDOW,
                                 [5] = NP__HTTP2_SETTING_FRAME,   [6] = NP__HTTP2_SETTING_LIST,
                                 [8] = NP__HTTP2_SETTING_CONNECT};
  while (np_more(c)) {
    np_open(d, c, &fields[NP__HTTP2_SETTING]);
    uint64_t id = np_emit(d, c, &fields[NP__HTTP2_SETTING_ID]);
    unsigned row = id < sizeof rows ? rows[id] : 0;
    np_emit(d, c, &fields[row != 0 ? row : (unsigned)NP__HTTP2_SETTING_OTHER]);
    np_close(d, &fields[NP__HTTP2_SETTING]);
  }
}

static void goaway(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[NP__HTTP2_LAST_RESERVED]);
  np_emit(d, c, &fields[NP__HTTP2_LAST_STREAM]);
  np_emit(d, c, &fields[NP__HTTP2_GOAWAY_ERROR]);
  np_emit_rest(d, c, &fields[NP__HTTP2_DEBUG_DATA]);
}

static void window_update(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[NP__HTTP2_WINDOW_RESERVED]);
  uint64_t increment = np_emit(d, c, &fields[NP__HTTP2_WINDOW]);
  if (np_good(c) && increment == 0) np_malformed(d, &fields[NP__HTTP2_WINDOW], "must not be 0");
}

/* RFC 7838, section 4. */
static void altsvc(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &fields[NP__HTTP2_SERVICE_LENGTH]);
  np_emit_bytes(d, c, &fields[NP__HTTP2_SERVICE_ORIGIN], length);
  np_emit_rest(d, c, &fields[NP__HTTP2_SERVICE]);
}

/* RFC 8336, section 2. */
static void origin(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[NP__HTTP2_ORIGIN]);
    uint64_t length = np_emit(d, c, &fields[NP__HTTP2_ORIGIN_LENGTH]);
    np_emit_bytes(d, c, &fields[NP__HTTP2_ORIGIN_TEXT], length);
    np_close(d, &fields[NP__HTTP2_ORIGIN]);
  }
}

/* RFC 9218, section 7.1. */
static void priority_update(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[NP__HTTP2_PRIORITIZED]);
  np_emit_rest(d, c, &fields[NP__HTTP2_PRIORITY_VALUE]);
}

static void payload(struct np_dissector *d, struct np_cursor *c, uint64_t type, uint64_t flags) {
  switch (type) {
    case NP__HTTP2_IS_DATA:
      data(d, *c, flags);
      break;
    case NP__HTTP2_IS_HEADERS:
      headers(d, *c, flags);
      break;
    case NP__HTTP2_IS_PRIORITY:
      priority(d, c);
      break;
    case NP__HTTP2_IS_RST_STREAM:
      np_emit(d, c, &fields[NP__HTTP2_ERROR]);
      break;
    case NP__HTTP2_IS_SETTINGS:
      settings(d, c);
      break;
    case NP__HTTP2_IS_PUSH_PROMISE:
      push_promise(d, *c, flags);
      break;
    case NP__HTTP2_IS_PING:
      np_emit_rest(d, c, &fields[flags & NP__HTTP2_IS_ACK ? NP__HTTP2_PONG : NP__HTTP2_PING]);
      break;
    case NP__HTTP2_IS_GOAWAY:
      goaway(d, c);
      break;
    case NP__HTTP2_IS_WINDOW_UPDATE:
      window_update(d, c);
      break;
    case NP__HTTP2_IS_CONTINUATION:
      np_emit_number(d, &fields[NP__HTTP2_PADDING], 0);
      np__http2_block(d, *c, NP__HTTP2_CONTINUATION_BLOCK);
      break;
    case NP__HTTP2_IS_ALTSVC:
      altsvc(d, c);
      break;
    case NP__HTTP2_IS_ORIGIN:
      origin(d, c);
      break;
    case NP__HTTP2_IS_PRIORITY_UPDATE:
      priority_update(d, c);
      break;
    default:
      np_emit_rest(d, c, &fields[NP__HTTP2_OTHER]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  if (is_preface(d)) {
    np_emit_text(d, &c, &fields[NP__HTTP2_MAGIC], np__http2_preface, NP__HTTP2_PREFACE_BYTES);
    return;
  }
  uint64_t type = np_get(d, &fields[NP__HTTP2_TYPE]), flags = np_get(d, &fields[NP__HTTP2_FLAGS]);
  flags_of(d, type, flags);
  payload(d, &c, type, flags);
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};

/* The preface, and likely frames: lengths below 2^16, flags that they can have, streams below 2^24.
 */
static const struct np_claims_head claims_heads[] = {
    {0xffffffffffffffff, 0x505249202a204854}, /* PRI * HT */
    {0xff0000fff6ff0000, 0x0000000000000000}, /* DATA */
    {0xff0000ffd2ff0000, 0x0000000100000000}, /* HEADERS */
    {0xffffffffffff0000, 0x0000050200000000}, /* PRIORITY */
    {0xffffffffffff0000, 0x0000040300000000}, /* RST_STREAM */
    {0xff0000fffeffffff, 0x0000000400000000}, /* SETTINGS */
    {0xff0000fff3ff0000, 0x0000000500000000}, /* PUSH_PROMISE */
    {0xfffffffffeffffff, 0x0000080600000000}, /* PING */
    {0xff0000ffffffffff, 0x0000000700000000}, /* GOAWAY */
    {0xffffffffffff0000, 0x0000040800000000}, /* WINDOW_UPDATE */
    {0, 0},
};

const struct np_protocol np_http2 = {
    .name = "http2",
    .title = "Hypertext Transfer Protocol Version 2",
    .spec = "RFC 9113",
    .group = "web",
    .wireshark = "http2",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP__HTTP2_HEAD_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .refuses_short = true,
    .binds = (const struct np_bind[]){{NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary = "HTTP/2 {preface?preface}{type_name} {method} {path} {status}",
    .stream = &np__http2_stream,
};
