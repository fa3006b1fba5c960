/* http2_stream.c - messages of HTTP/2 on a stream of bytes, RFC 9113: each frame is one, and lists
 * of headers with the DATA behind them are what is asked and answered. */
#include "protocols/app/http2_stream.h"

#include <string.h>

#include "protocols/app/http2_list.h"

/* Where a side is. */
enum place {
  AT_FRAME,
  AT_PADDING_LENGTH, /* of DATA */
  AT_DATA,
  AT_PADDING
};

struct half {
  uint32_t place;   /* enum place */
  uint32_t channel; /* the stream of DATA */
  uint64_t left;    /* of DATA without its padding */
  uint64_t padding;
  bool ends_stream;
  uint32_t walked; /* of the frames of a block */
  struct np__http2_table table;
};

struct http2 {
  struct half halves[2];
};

/* ---- Is it HTTP/2? ---- */

/* The preface, or as much of it as is there. */
static bool is_preface(const uint8_t *bytes, uint32_t size) {
  uint32_t length = size < NP__HTTP2_PREFACE_BYTES ? size : (uint32_t)NP__HTTP2_PREFACE_BYTES;
  return memcmp(bytes, np__http2_preface, length) == 0;
}

/* A likely frame that tells enough, or behind which another one begins. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (is_preface(bytes, size))
    return size < NP__HTTP2_PREFACE_BYTES ? (uint32_t)NP__HTTP2_PREFACE_BYTES : (uint32_t)NP_STARTS;
  if (bytes[0] != 0) return NP_STARTS_NOT;
  if (size < NP__HTTP2_HEAD_BYTES) return NP__HTTP2_HEAD_BYTES;
  struct np_cursor c = {.bytes = bytes, .captured = size, .declared = size};
  const struct np__http2_frame frame = np__http2_take_frame(&c);
  if (!np__http2_is_likely(&frame)) return NP_STARTS_NOT;
  if (np__http2_is_telling(&frame)) return NP_STARTS;
  uint32_t end = NP__HTTP2_HEAD_BYTES + frame.length;
  if (size < end + NP__HTTP2_HEAD_BYTES) return end + NP__HTTP2_HEAD_BYTES;
  c.bit = (uint64_t)end * 8;
  const struct np__http2_frame next = np__http2_take_frame(&c);
  return np__http2_is_likely(&next) ? NP_STARTS : NP_STARTS_NOT;
}

/* ---- Headers ---- */

/* Section 8.1. A list without a method and a status is a trailer; where none can be, they are among
 * what is not known of it. */
static enum np_role role_of(const struct np_parser *p, const struct np__http2_list *list) {
  if (list->is_request || list->is_promise) return NP_ROLE_REQUEST;
  if (list->is_response) return list->is_informational ? NP_ROLE_INFORMATIONAL : NP_ROLE_RESPONSE;
  if (np_is_open(p) || !list->is_partial) return NP_ROLE_NONE;
  return p->is_server ? NP_ROLE_RESPONSE : NP_ROLE_REQUEST;
}

static void tell_list(struct np_parser *p, const struct np__http2_list *list) {
  p->channel = list->stream;
  enum np_role role = role_of(p, list);
  if (role != NP_ROLE_NONE) np_begin(p, role);
  np_pdu_made(p, list->bytes, list->size, list->length);
  if (role == NP_ROLE_NONE) np__http2_give_pairs(p, list);
  np__grpc_tell(p, &list->grpc);
  if (list->ends_stream || list->is_promise || role == NP_ROLE_INFORMATIONAL) np_done(p);
  p->channel = 0;
}

static enum np_verdict take_headers(struct np_parser *p, struct half *m) {
  struct np__http2_list list;
  const char *wrong = NULL;
  uint32_t size = np__http2_find_block(p, &m->walked, &wrong);
  if (!wrong && size == 0) return NP_MORE;
  m->walked = 0;
  if (!wrong) wrong = np__http2_read_list(p, size, &m->table, &list);
  if (wrong) return np_reject(p, wrong);
  if (list.stream == 0) return np_reject(p, "headers of no stream");
  tell_list(p, &list);
  np_consume(p, size);
  return NP_MORE;
}

/* ---- Other frames ---- */

/* Section 6.5.2: how large a table may be, the other side tells. */
static void read_settings(const struct np_parser *p, struct http2 *h, uint32_t length) {
  enum { HEADER_TABLE_SIZE = 1, SETTING_BYTES = 6 };
  struct np_cursor c = {.bytes = p->bytes, .captured = p->size, .declared = p->size};
  struct np_hpack_table *table = &h->halves[p->side ^ 1].table.hpack;
  const struct np__http2_frame frame = np__http2_take_frame(&c);
  if (table->allowed == 0) np_hpack_begin(table, NULL, NULL, 0);
  for (uint32_t at = 0; frame.stream == 0 && at + SETTING_BYTES <= length; at += SETTING_BYTES) {
    uint64_t id = np_cursor_take(&c, 16), value = np_cursor_take(&c, 32);
    if (id == HEADER_TABLE_SIZE && value > table->allowed) table->allowed = (uint32_t)value;
  }
}

static void take_reset(struct np_parser *p, const struct np__http2_frame *frame) {
  p->channel = frame->stream;
  np_abort(p);
  p->channel = 0;
}

static enum np_verdict take_other(struct np_parser *p, struct http2 *h,
                                  const struct np__http2_frame *frame) {
  uint32_t end = NP__HTTP2_HEAD_BYTES + frame->length;
  bool is_there = p->size >= end;
  if (frame->type == NP__HTTP2_IS_SETTINGS && is_there) read_settings(p, h, frame->length);
  if (!np_take_message(p, end)) return NP_MORE;
  if (frame->type == NP__HTTP2_IS_RST_STREAM && frame->stream > 0) take_reset(p, frame);
  return NP_MORE;
}

/* Of DATA the message is the header; what is behind it is carried on. */
static enum np_verdict begin_data(struct np_parser *p, struct half *m,
                                  const struct np__http2_frame *frame) {
  np_pdu(p, NP__HTTP2_HEAD_BYTES);
  np_consume(p, NP__HTTP2_HEAD_BYTES);
  m->channel = frame->stream;
  m->left = frame->length;
  m->padding = 0;
  m->ends_stream = frame->flags & NP__HTTP2_HAS_END_STREAM;
  m->place = frame->flags & NP__HTTP2_HAS_PADDING ? AT_PADDING_LENGTH : AT_DATA;
  return NP_MORE;
}

/* What no side sends, section 4.1 and 6. */
static const char *wrong_of(const struct np__http2_frame *frame) {
  unsigned row;
  if (frame->type == NP__HTTP2_IS_CONTINUATION) return "headers go on that have not begun";
  return np__http2_wrong(frame, &row);
}

static enum np_verdict take_frame(struct np_parser *p, struct http2 *h, struct half *m) {
  if (m->walked > 0) return take_headers(p, m);
  if (is_preface(p->bytes, p->size)) {
    np_take_message(p, NP__HTTP2_PREFACE_BYTES);
    return NP_MORE;
  }
  if (!np_need(p, NP__HTTP2_HEAD_BYTES)) return NP_MORE;
  struct np_cursor c = {.bytes = p->bytes, .captured = p->size, .declared = p->size};
  const struct np__http2_frame frame = np__http2_take_frame(&c);
  const char *wrong = wrong_of(&frame);
  if (wrong) return np_reject(p, wrong);
  if (frame.type == NP__HTTP2_IS_HEADERS || frame.type == NP__HTTP2_IS_PUSH_PROMISE)
    return take_headers(p, m);
  if (frame.type == NP__HTTP2_IS_DATA) return begin_data(p, m, &frame);
  return take_other(p, h, &frame);
}

/* ---- DATA, section 6.1 ---- */

static enum np_verdict take_padding_length(struct np_parser *p, struct half *m) {
  m->padding = p->bytes[0];
  if (m->left == 0 || m->padding >= m->left)
    return np_reject(p, "padding is longer than its frame");
  np_consume(p, 1);
  m->left -= m->padding + 1;
  m->place = AT_DATA;
  return NP_MORE;
}

static void over(struct np_parser *p, struct half *m) {
  m->place = AT_FRAME;
  p->channel = m->channel;
  if (m->ends_stream) np_done(p);
  p->channel = 0;
}

static enum np_verdict take_data(struct np_parser *p, struct half *m) {
  p->channel = m->channel;
  if (np_carry(p, &m->left)) m->place = AT_PADDING;
  p->channel = 0;
  return NP_MORE;
}

static enum np_verdict take_padding(struct np_parser *p, struct half *m) {
  uint32_t size = m->padding < p->size ? (uint32_t)m->padding : p->size;
  np_consume(p, size);
  m->padding -= size;
  if (m->padding == 0) over(p, m);
  return NP_MORE;
}

static enum np_verdict step(struct np_parser *p, struct http2 *h, struct half *m) {
  switch ((enum place)m->place) {
    case AT_FRAME:
      return take_frame(p, h, m);
    case AT_PADDING_LENGTH:
      return take_padding_length(p, m);
    case AT_DATA:
      return take_data(p, m);
    case AT_PADDING:
      break;
  }
  return take_padding(p, m);
}

/* Does it take no more bytes to go on? */
static bool is_due(const struct half *m) {
  return (m->place == AT_DATA && m->left == 0) || (m->place == AT_PADDING && m->padding == 0);
}

/* Behind what is missing no table is known, and what was begun there is not gone on with. */
static void lose(struct half *m) {
  m->place = AT_FRAME;
  m->walked = 0;
  np_hpack_forget(&m->table.hpack);
}

static enum np_verdict parse(struct np_parser *p) {
  struct http2 *h = p->state;
  struct half *m = &h->halves[p->side];
  while (p->size > 0 || is_due(m)) {
    if (step(p, h, m) == NP_REJECT) {
      lose(m);
      return NP_REJECT;
    }
    if (p->needs > 0 || p->skip > 0) break;
  }
  return NP_MORE;
}

/* Behind what is missing in DATA the frame goes on. */
static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct http2 *h = p->state;
  struct half *m = &h->halves[p->side];
  uint64_t passed = 0;
  if (m->place == AT_DATA || m->place == AT_PADDING) {
    uint64_t of_data = m->place == AT_DATA ? m->left : 0, all = of_data + m->padding;
    passed = bytes < all ? bytes : all;
    uint64_t of_padding = passed > of_data ? passed - of_data : 0;
    p->channel = m->channel;
    if (m->place == AT_DATA) m->left -= passed - of_padding;
    m->padding -= of_padding;
    if (of_padding > 0) m->place = AT_PADDING;
  }
  if (passed < bytes) lose(m);
  return passed;
}

static void clear(struct np_parser *p) {
  struct http2 *h = p->state;
  for (uint32_t i = 0; i < 2; i++) np__http2_clear_table(p, &h->halves[i].table);
}

const struct np_stream_rules np__http2_stream = {
    .starts = starts,
    .state_size = sizeof(struct http2),
    .scratch_size = NP__HTTP2_SCRATCH,
    .token = "h2c",
    .alpn = {"h2"},
    .exchanges = NP_EXCHANGES_HTTP,
    .parse = parse,
    .gap = gap,
    .clear = clear,
};
