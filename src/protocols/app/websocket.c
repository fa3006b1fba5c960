/* websocket.c - The WebSocket Protocol, RFC 6455: frames. That a connection has them, an HTTP
 * exchange in other segments tells: here text frames are found by what they look like, where HTTP
 * could be and is not, others behind them or where the caller says so. */
#include "protocols/app/websocket_frame.h"

enum {
  FIN,
  RESERVED,
  COMPRESSED,
  RESERVED_2,
  OPCODE,
  OPCODE_NAME,
  MASK,
  LENGTH,
  LENGTH_16,
  LENGTH_64,
  KEY,
  CONTINUATION,
  TEXT,
  BINARY,
  DEFLATED,
  STATUS_CODE,
  REASON,
  PING,
  PONG,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* RFC 6455, section 7.4.1. */
static const struct np_name status_names[] = {
    {1000, "normal closure"},   {1001, "going away"},          {1002, "protocol error"},
    {1003, "unsupported data"}, {1007, "invalid data"},        {1008, "policy violation"},
    {1009, "message too big"},  {1010, "mandatory extension"}, {1011, "internal error"},
    {1012, "service restart"},  {1013, "try again later"},     {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [FIN]          = {"fin",            0, 1, NP_FLAG, "websocket.fin",    "The frame is the last of its message."},
  [RESERVED]     = {"rsv",            1, 3, NP_HEX,  "websocket.rsv",    "Bits of extensions.", .flags = NP_HIDDEN},
  [COMPRESSED]   = {"compressed",     1, 1, NP_FLAG, NULL,               "The message is compressed, RFC 7692."},
  [RESERVED_2]   = {"reserved",       2, 2, NP_UINT, NULL,               "0.", .flags = NP_HIDDEN},
  [OPCODE]       = {"opcode",         4, 4, NP_UINT, "websocket.opcode", "What the frame is.", .names = np__websocket_opcode_names},
  [OPCODE_NAME]  = {"opcode_name",    NP_COMPUTED, 0, NP_NAME, NULL,     "Name of the opcode.", .flags = NP_HIDDEN, .of = OPCODE, .names = np__websocket_opcode_names},
  [MASK]         = {"mask",           8, 1, NP_FLAG, "websocket.mask",   "A key masks the payload: a client sent it."},
  [LENGTH]       = {"payload_length", 9, 7, NP_UINT, "websocket.payload_length", "Length of the payload, in bytes; 126 and 127: a longer number follows."},
  [LENGTH_16]    = {"payload_length_16", NP_VARIABLE, 16, NP_UINT, "websocket.payload_length_ext_16", "Length of the payload, in bytes."},
  [LENGTH_64]    = {"payload_length_64", NP_VARIABLE, 64, NP_UINT, "websocket.payload_length_ext_64", "Length of the payload, in bytes."},
  [KEY]          = {"masking_key",    NP_VARIABLE, 32, NP_BYTES, "websocket.masking_key", "What masks the payload: each byte is combined with one of these."},
  [CONTINUATION] = {"continuation",   NP_VARIABLE, 0, NP_BYTES, NULL, "More of a message, unmasked."},
  [TEXT]         = {"text",           NP_VARIABLE, 0, NP_STRING, NULL, "A text or its beginning, unmasked; what of it is in this segment, up to 16384 bytes."},
  [BINARY]       = {"binary",         NP_VARIABLE, 0, NP_BYTES, NULL, "Data or its beginning, unmasked."},
  [DEFLATED]     = {"compressed_data", NP_VARIABLE, 0, NP_BYTES, NULL, "A message that is compressed, unmasked."},
  [STATUS_CODE]  = {"status_code",    NP_VARIABLE, 16, NP_UINT, "websocket.payload.close.status_code", "Close: why.", .names = status_names},
  [REASON]       = {"reason",         NP_VARIABLE, 0, NP_STRING, "websocket.payload.close.reason", "Close: the same for people."},
  [PING]         = {"ping",           NP_VARIABLE, 0, NP_BYTES, "websocket.payload.ping", "Data of a ping."},
  [PONG]         = {"pong",           NP_VARIABLE, 0, NP_BYTES, "websocket.payload.pong", "Data of a pong, those of the ping."},
  [PAYLOAD_OFFSET] = {"body_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"body_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the payload in this segment, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]      = {"body",        NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The payload as it was sent, as far as it was captured.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum {
  HEADER_BYTES = NP__WEBSOCKET_HEAD_BYTES,
  KEY_BYTES = NP__WEBSOCKET_KEY_BYTES,
  IN_16_BITS = NP__WEBSOCKET_IN_16_BITS,
  IN_64_BITS = NP__WEBSOCKET_IN_64_BITS,
  MOST_UNMASKED = 16384
};

/* ---- Is it a frame? ---- */

/* The frame that begins `at` bytes behind the layer's start. */
static bool find_frame(const struct np_dissector *d, uint32_t at, struct np__websocket_frame *f) {
  uint64_t head;
  if (!np_look(d, at * 8, HEADER_BYTES * 8, &head)) return false;
  uint32_t extension;
  *f = np__websocket_frame_of(head, &extension);
  if (extension > 0 && !np_look(d, (at + HEADER_BYTES) * 8, extension, &f->length))
    f->is_cut = true;
  return f->is_cut || np__websocket_is_good(f, head, extension);
}

/* A length has as few bytes as can be. */
static bool is_short(const struct np__websocket_frame *f) {
  uint32_t extension = f->header - HEADER_BYTES - (f->is_masked ? KEY_BYTES : 0);
  if (extension == 0) return true;
  return extension == 2 ? f->length >= IN_16_BITS : f->length > UINT16_MAX;
}

static void check(struct np_dissector *d, const struct np__websocket_frame *f) {
  if (!is_short(f)) np_malformed(d, &fields[LENGTH], "a shorter form would do");
  if (f->opcode == NP__WEBSOCKET_CLOSE && f->length == 1)
    np_malformed(d, &fields[LENGTH], "a status code has two bytes");
}

static void dissect(struct np_dissector *d) {
  struct np__websocket_frame frame;
  if (!find_frame(d, 0, &frame) || (frame.is_cut && !np_fits(d, frame.header + 1))) {
    np_refuse(d);
    return;
  }
  if (!frame.is_cut) {
    check(d, &frame);
    np_next_pdu(d, frame.header + frame.length);
  }
  np_header(d, frame.header);
}

/* A text has no control characters but these. */
static bool looks_like_text(uint64_t eight) {
  for (unsigned i = 0; i < 8; i++) {
    uint64_t byte = eight >> 8 * i & 255;
    if ((byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') || byte == 127) return false;
  }
  return true;
}

/* A text frame that ends where the segment does, or where another frame begins, and is text. */
static bool claims(const struct np_dissector *d) {
  struct np__websocket_frame frame, next;
  uint64_t text, key = 0;
  if (!find_frame(d, 0, &frame) || frame.is_cut || frame.length < 8 || !is_short(&frame))
    return false;
  uint64_t end = frame.header + frame.length;
  if (!np_fits(d, end) || !np_look(d, frame.header * 8, 64, &text)) return false;
  if (frame.is_masked) np_look(d, (frame.header - KEY_BYTES) * 8, KEY_BYTES * 8, &key);
  if (!looks_like_text(text ^ (key << 32 | key))) return false;
  return !np_fits(d, end + 1) || find_frame(d, (uint32_t)end, &next);
}

/* ---- What it has ---- */

static void content(struct np_dissector *d, struct np_cursor *c) {
  static const uint8_t rows[] = {CONTINUATION, TEXT, BINARY, 0, 0, 0, 0, 0, 0, PING, PONG};
  uint64_t opcode = np_get(d, &fields[OPCODE]);
  unsigned row = opcode < sizeof rows ? rows[opcode] : 0;
  if (np_get(d, &fields[COMPRESSED])) row = DEFLATED;
  if (opcode == NP__WEBSOCKET_CLOSE && np_left(c) >= 2) {
    np_emit(d, c, &fields[STATUS_CODE]);
    row = REASON;
  }
  if (row != 0) np_emit_rest(d, c, &fields[row]);
}

/* RFC 6455, section 5.3. */
static void unmask(struct np_dissector *d, struct np_cursor c, struct np_cursor key) {
  uint8_t bytes[MOST_UNMASKED], mask[KEY_BYTES];
  struct np_cursor of = c;
  uint32_t at = (uint32_t)(c.bit / 8), whole = np_left(&c);
  uint32_t length = c.captured > at ? c.captured - at : 0;
  if (length > whole) length = whole;
  if (length > MOST_UNMASKED) length = MOST_UNMASKED;
  of = np_take_part(&of, length);
  struct np_cursor from = of;
  if (length > 0 && np_cursor_copy(&key, mask, KEY_BYTES) && np_cursor_copy(&from, bytes, length)) {
    np__websocket_unmask(bytes, length, mask, 0);
    struct np_cursor made = np_made(d, &of, bytes, length, whole);
    content(d, &made);
  }
  np_skip(d, &c, (uint64_t)whole * 8); /* what was not captured is noted */
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), key;
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length == IN_16_BITS) np_emit(d, &c, &fields[LENGTH_16]);
  if (length == IN_64_BITS) np_emit(d, &c, &fields[LENGTH_64]);
  bool is_masked = np_get(d, &fields[MASK]) != 0;
  key = c;
  if (is_masked) np_emit_bytes(d, &c, &fields[KEY], KEY_BYTES);
  if (!np_good(&c)) return;
  if (is_masked)
    unmask(d, c, key);
  else
    content(d, &c);
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{0xff00000000000000, 0x8100000000000000},
                                                     {0, 0}};

const struct np_protocol np_websocket = {
    .name = "websocket",
    .title = "The WebSocket Protocol",
    .spec = "RFC 6455",
    .group = "web",
    .wireshark = "websocket",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .refuses_short = true,
    .binds = (const struct np_bind[]){{NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = claims_in,
    .claims_refused = true,
    .claims_heads = claims_heads,
    .stream = &np__websocket_stream,
    .summary = "WebSocket {opcode_name} {text} {status_code}",
};
