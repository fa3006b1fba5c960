/* websocket_frame.h - headers of WebSocket's frames, RFC 6455 section 5.2. */
#ifndef NP_PROTOCOLS_APP_WEBSOCKET_FRAME_H
#define NP_PROTOCOLS_APP_WEBSOCKET_FRAME_H

#include "np/protocol.h"
#include "protocols/protocol.h"

enum np__websocket_opcode {
  NP__WEBSOCKET_CONTINUATION,
  NP__WEBSOCKET_TEXT,
  NP__WEBSOCKET_BINARY,
  NP__WEBSOCKET_CLOSE = 8, /* from here on control frames */
  NP__WEBSOCKET_PING,
  NP__WEBSOCKET_PONG
};

enum {
  NP__WEBSOCKET_HEAD_BYTES = 2, /* at least: then a longer length, and a key */
  NP__WEBSOCKET_IN_16_BITS = 126,
  NP__WEBSOCKET_IN_64_BITS = 127,
  NP__WEBSOCKET_KEY_BYTES = 4
};

struct np__websocket_frame {
  uint64_t opcode, length;
  uint32_t header; /* its length, the key included */
  bool is_masked;
  bool is_cut; /* less than the header is there */
  bool fin, is_compressed;
};

extern const struct np_name np__websocket_opcode_names[];

/* What the first two bytes say, and how many bits behind them are a longer length: 0 where `length`
 * is all of it. */
struct np__websocket_frame np__websocket_frame_of(uint64_t head, uint32_t *extension);

/* What is reserved is 0, and a control frame is short and whole: sections 5.2 and 5.5. */
bool np__websocket_is_good(const struct np__websocket_frame *frame, uint64_t head,
                           uint32_t extension);

/* Section 5.3: `bytes` are some of a payload, from its byte `at` on. */
void np__websocket_unmask(uint8_t *bytes, uint32_t size, const uint8_t *key, uint32_t at);

extern const struct np_stream_rules np__websocket_stream;

#endif
