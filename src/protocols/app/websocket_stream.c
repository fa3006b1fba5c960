/* websocket_stream.c - messages of WebSocket on a stream of bytes, RFC 6455 sections 5.4 and 5.5:
 * frames that are one message are put together, with control frames between them. */
#include <string.h>

#include "dissect/parser.h"
#include "protocols/app/websocket_frame.h"

enum { CHUNK = 16384 };

/* A message is one of a side's two at a time: of data, or a control frame between its frames. */
enum { OF_DATA = 1, OF_CONTROL = 3 };

struct half {
  uint64_t left; /* of the frame's payload */
  uint8_t key[NP__WEBSOCKET_KEY_BYTES];
  uint32_t at; /* the byte of the key that is next */
  bool is_in_frame, is_masked, is_control, fin;
};

struct websocket {
  struct half halves[2];
};

/* The header of the frame at hand. False where it is not there as a whole: then it says how long it
 * is, or `is_cut`; `head` gets its first two bytes. */
static bool read_header(const uint8_t *bytes, uint32_t size, struct np__websocket_frame *f,
                        uint64_t *head, uint32_t *extension) {
  struct np_cursor c = {.bytes = bytes, .captured = size, .declared = size};
  *head = np_cursor_take(&c, 16);
  *f = np__websocket_frame_of(*head, extension);
  f->is_cut = !np_good(&c) || size < f->header;
  if (!f->is_cut && *extension > 0) f->length = np_cursor_take(&c, *extension);
  return !f->is_cut;
}

/* Where a side goes on behind what is missing: a frame that could be one. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  struct np__websocket_frame f;
  uint64_t head;
  uint32_t extension;
  if (size < NP__WEBSOCKET_HEAD_BYTES) return NP__WEBSOCKET_HEAD_BYTES;
  bool is_there = read_header(bytes, size, &f, &head, &extension);
  if (!np__websocket_is_good(&f, head, extension)) return NP_STARTS_NOT;
  return is_there ? (uint32_t)NP_STARTS : f.header;
}

static uint32_t channel_of(const struct np_parser *p, const struct half *m) {
  return (m->is_control ? (uint32_t)OF_CONTROL : (uint32_t)OF_DATA) + p->side;
}

/* The message is over with this frame. */
static void over(struct np_parser *p, struct half *m) {
  m->is_in_frame = false;
  if (m->fin) np_done(p);
}

static void begin(struct np_parser *p, struct half *m, const struct np__websocket_frame *f) {
  struct np_cursor key = {.bytes = p->bytes, .captured = f->header, .declared = f->header};
  m->left = f->length;
  m->is_in_frame = true;
  m->is_masked = f->is_masked;
  m->is_control = f->opcode >= NP__WEBSOCKET_CLOSE;
  m->fin = f->fin;
  m->at = 0;
  key.bit = (uint64_t)(f->header - NP__WEBSOCKET_KEY_BYTES) * 8;
  if (m->is_masked) np_cursor_copy(&key, m->key, NP__WEBSOCKET_KEY_BYTES);
}

/* A control frame is a message as it stands, one of data its header. */
static enum np_verdict take_header(struct np_parser *p, struct half *m) {
  struct np__websocket_frame f;
  uint64_t head;
  uint32_t extension;
  if (!np_need(p, NP__WEBSOCKET_HEAD_BYTES)) return NP_MORE;
  bool is_there = read_header(p->bytes, p->size, &f, &head, &extension);
  if (!np__websocket_is_good(&f, head, extension)) return np_reject(p, "no frame");
  if (!is_there && !np_need(p, f.header)) return NP_MORE;
  bool is_control = f.opcode >= NP__WEBSOCKET_CLOSE;
  uint32_t size = f.header + (is_control ? (uint32_t)f.length : 0);
  if (!np_need(p, size)) return NP_MORE;
  begin(p, m, &f);
  p->channel = channel_of(p, m);
  if (f.opcode != NP__WEBSOCKET_CONTINUATION) np_begin(p, NP_ROLE_ALONE);
  np_pdu(p, size);
  np_consume(p, f.header);
  return NP_MORE;
}

static void take_payload(struct np_parser *p, struct half *m) {
  if (!m->is_masked) {
    np_carry(p, &m->left);
    return;
  }
  uint32_t size = m->left < p->size ? (uint32_t)m->left : p->size;
  if (size > CHUNK) size = CHUNK;
  if (size > 0) memcpy(p->scratch, p->bytes, size);
  np__websocket_unmask(p->scratch, size, m->key, m->at);
  m->at = (m->at + size) % NP__WEBSOCKET_KEY_BYTES;
  np_give_body(p, p->scratch, size);
  np_consume(p, size);
  m->left -= size;
}

static enum np_verdict parse(struct np_parser *p) {
  struct half *m = &((struct websocket *)p->state)->halves[p->side];
  while (p->size > 0 || (m->is_in_frame && m->left == 0)) {
    if (!m->is_in_frame && take_header(p, m) == NP_REJECT) return NP_REJECT;
    if (!m->is_in_frame) break;
    p->channel = channel_of(p, m);
    take_payload(p, m);
    if (m->left == 0) over(p, m);
  }
  p->channel = 0;
  return NP_MORE;
}

/* Behind what is missing in a payload the frame goes on. */
static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct half *m = &((struct websocket *)p->state)->halves[p->side];
  uint64_t passed = m->is_in_frame && bytes < m->left ? bytes : m->is_in_frame ? m->left : 0;
  p->channel = channel_of(p, m);
  m->left -= passed;
  m->at = (uint32_t)((m->at + passed) % NP__WEBSOCKET_KEY_BYTES);
  if (passed < bytes) *m = (struct half){.is_in_frame = false};
  return passed;
}

const struct np_stream_rules np__websocket_stream = {
    .starts = starts,
    .bound_only = true,
    .state_size = sizeof(struct websocket),
    .scratch_size = CHUNK,
    .token = "websocket",
    .exchanges = NP_EXCHANGES_WEBSOCKET,
    .parse = parse,
    .gap = gap,
};
