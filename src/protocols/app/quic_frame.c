/* quic_frame.c - frames that Initial packets have, RFC 9000 section 19, and the handshake messages
 * in them. */
#include "protocols/app/quic_frame.h"

#include "protocols/app/tls_hello.h"

enum {
  PADDING = 0x00,
  PING = 0x01,
  ACK = 0x02,
  ACK_ECN = 0x03,
  CRYPTO = 0x06,
  CLOSE = 0x1c,
  CLOSE_APPLICATION = 0x1d
};

enum { CRYPTO_GOOGLE = 0x08, UNKNOWN = 0xff, GOOGLE_TLS = 0x5430 }; /* T0 */
enum { MESSAGE_HEAD = 4 };

const struct np_name np_quic_frame_names[] = {
    {PADDING, "PADDING"},
    {PING, "PING"},
    {ACK, "ACK"},
    {ACK_ECN, "ACK"},
    {CRYPTO, "CRYPTO"},
    {CLOSE, "CONNECTION_CLOSE"},
    {CLOSE_APPLICATION, "CONNECTION_CLOSE"},
    {0, NULL},
};

/* RFC 9000, section 20.1; from 0x100 on, an alert of TLS is added. */
enum { CRYPTO_ERROR = 0x100, ALERTS = 0x100 };

const struct np_name np_quic_error_names[] = {
    {0x00, "NO_ERROR"},
    {0x01, "INTERNAL_ERROR"},
    {0x02, "CONNECTION_REFUSED"},
    {0x03, "FLOW_CONTROL_ERROR"},
    {0x04, "STREAM_LIMIT_ERROR"},
    {0x05, "STREAM_STATE_ERROR"},
    {0x06, "FINAL_SIZE_ERROR"},
    {0x07, "FRAME_ENCODING_ERROR"},
    {0x08, "TRANSPORT_PARAMETER_ERROR"},
    {0x09, "CONNECTION_ID_LIMIT_ERROR"},
    {0x0a, "PROTOCOL_VIOLATION"},
    {0x0b, "INVALID_TOKEN"},
    {0x0c, "APPLICATION_ERROR"},
    {0x0d, "CRYPTO_BUFFER_EXCEEDED"},
    {0x0e, "KEY_UPDATE_ERROR"},
    {0x0f, "AEAD_LIMIT_REACHED"},
    {0x10, "NO_VIABLE_PATH"},
    {0x11, "VERSION_NEGOTIATION_ERROR"},
    {0, NULL},
};

/* Zeros behind the first one, which are frames of a byte too. */
static void padding(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = 1;
  struct np_cursor probe = *c;
  while (np_more(&probe) && np_cursor_take(&probe, 8) == PADDING) {
    *c = probe;
    count++;
  }
  np_emit_number(d, np__quic_row(d, NP__QUIC_PADDING_LENGTH), count);
}

/* Section 19.3. */
static void ack(struct np_dissector *d, struct np_cursor *c, bool has_ecn) {
  np__quic_emit(d, c, NP__QUIC_ACK_LARGEST);
  np__quic_emit(d, c, NP__QUIC_ACK_DELAY);
  uint64_t count = np__quic_emit(d, c, NP__QUIC_ACK_COUNT);
  np__quic_emit(d, c, NP__QUIC_ACK_FIRST);
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np__quic_emit(d, c, NP__QUIC_ACK_GAPS);
    np__quic_emit(d, c, NP__QUIC_ACK_RANGES);
  }
  if (!has_ecn) return;
  np__quic_emit(d, c, NP__QUIC_ECT0);
  np__quic_emit(d, c, NP__QUIC_ECT1);
  np__quic_emit(d, c, NP__QUIC_ECN_CE);
}

static void put(struct np__quic_stream *stream, struct np_cursor part, uint64_t offset) {
  uint32_t size = np_left(&part);
  if (offset + size > stream->end) stream->end = offset + size;
  if (offset > sizeof stream->bytes || size > sizeof stream->bytes - offset) return;
  if (!np_cursor_copy(&part, &stream->bytes[offset], size)) return;
  for (uint64_t at = offset; at < offset + size; at++)
    stream->is_there[at / 8] |= (uint8_t)(1U << at % 8);
}

/* Section 19.6. */
static void crypto(struct np_dissector *d, struct np_cursor *c, struct np__quic_stream *stream) {
  uint64_t offset = np__quic_emit(d, c, NP__QUIC_CRYPTO_OFFSET);
  uint64_t length = np__quic_emit(d, c, NP__QUIC_CRYPTO_LENGTH);
  struct np_cursor part = np_split(d, c, np__quic_row(d, NP__QUIC_CRYPTO_LENGTH), length);
  if (!np_good(c)) return;
  put(stream, part, offset);
  np_emit_bytes(d, &part, np__quic_row(d, NP__QUIC_CRYPTO_DATA), length);
}

/* Section 19.19. */
static void close(struct np_dissector *d, struct np_cursor *c, bool has_frame) {
  uint64_t error = np__quic_emit(d, c, NP__QUIC_CLOSE_ERROR);
  if (has_frame && error >= CRYPTO_ERROR && error < CRYPTO_ERROR + ALERTS)
    np_emit_number(d, np__quic_row(d, NP__QUIC_CLOSE_ALERT), error - CRYPTO_ERROR);
  if (has_frame) np__quic_emit(d, c, NP__QUIC_CLOSE_FRAME);
  uint64_t length = np__quic_emit(d, c, NP__QUIC_CLOSE_LENGTH);
  np_emit_bytes(d, c, np__quic_row(d, NP__QUIC_CLOSE_REASON), length);
}

/* Of T050 and T051 only one frame is that of QUIC, under another number; the others are Google's.
 */
static uint64_t type_in(uint64_t type, uint64_t version) {
  if (version >> 16 != GOOGLE_TLS || type == PADDING) return type;
  return type == CRYPTO_GOOGLE ? CRYPTO : UNKNOWN;
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type,
                 struct np__quic_stream *stream) {
  switch (type) {
    case PADDING:
      padding(d, c);
      break;
    case PING:
      break;
    case ACK:
    case ACK_ECN:
      ack(d, c, type == ACK_ECN);
      break;
    case CRYPTO:
      crypto(d, c, stream);
      break;
    case CLOSE:
    case CLOSE_APPLICATION:
      close(d, c, type == CLOSE);
      break;
    default:
      np_emit_rest(d, c, np__quic_row(d, NP__QUIC_FRAME_DATA));
  }
}

void np__quic_frames(struct np_dissector *d, struct np_cursor *c, uint64_t version,
                     struct np__quic_stream *stream) {
  while (np_more(c)) {
    np_open(d, c, np__quic_row(d, NP__QUIC_FRAMES));
    uint64_t type = np__quic_emit(d, c, NP__QUIC_FRAME_TYPE);
    if (np_good(c)) body(d, c, type_in(type, version), stream);
    np_close(d, np__quic_row(d, NP__QUIC_FRAMES));
  }
}

static bool is_there(const struct np__quic_stream *stream, uint64_t at) {
  return at < sizeof stream->bytes && (stream->is_there[at / 8] >> at % 8 & 1) != 0;
}

void np__quic_hellos(struct np_dissector *d, const struct np_cursor *of,
                     const struct np__quic_stream *stream) {
  uint32_t length = 0;
  uint64_t whole = 0;
  while (is_there(stream, length)) length++;
  while (whole + MESSAGE_HEAD <= length)
    whole += MESSAGE_HEAD + (np_be32(&stream->bytes[whole]) & 0xffffff);
  if (whole > length || stream->end > length)
    np_emit_number(d, np__quic_row(d, NP__QUIC_PARTIAL), 1);
  struct np_cursor c = np_made(d, of, stream->bytes, length, (uint32_t)whole);
  if (length >= MESSAGE_HEAD) np__tls_hellos(d, &c);
}
