/* http2_row.h - rows, types and flags of HTTP/2, RFC 9113. */
#ifndef NP_PROTOCOLS_APP_HTTP2_ROW_H
#define NP_PROTOCOLS_APP_HTTP2_ROW_H

#include "protocols/protocol.h"

/* Rows of HTTP/2's table, np_http2.fields. */
enum np__http2_row {
#define XX(id, ...) NP__HTTP2_##id,
#include "protocols/app/http2_rows.def"
#undef XX
#define XX(id, ...) NP__HTTP2_OF_##id,
#include "protocols/app/http2_header.def"
#undef XX
  NP__HTTP2_ROWS
};

/* Types of frames: RFC 9113 section 6, RFC 7838, RFC 8336, RFC 9218. */
enum np__http2_type {
  NP__HTTP2_IS_DATA,
  NP__HTTP2_IS_HEADERS,
  NP__HTTP2_IS_PRIORITY,
  NP__HTTP2_IS_RST_STREAM,
  NP__HTTP2_IS_SETTINGS,
  NP__HTTP2_IS_PUSH_PROMISE,
  NP__HTTP2_IS_PING,
  NP__HTTP2_IS_GOAWAY,
  NP__HTTP2_IS_WINDOW_UPDATE,
  NP__HTTP2_IS_CONTINUATION,
  NP__HTTP2_IS_ALTSVC,
  NP__HTTP2_IS_ORIGIN = 12,
  NP__HTTP2_IS_PRIORITY_UPDATE = 16
};

enum {
  NP__HTTP2_HEAD_BYTES = 9,     /* bytes of a frame's header */
  NP__HTTP2_PREFACE_BYTES = 24, /* and of what a client's connection begins with */
  NP__HTTP2_IS_ACK = 1,
  NP__HTTP2_HAS_END_STREAM = 1,
  NP__HTTP2_HAS_END_HEADERS = 4,
  NP__HTTP2_HAS_PADDING = 8,
  NP__HTTP2_HAS_PRIORITY_FLAG = 32
};

/* What a client's connection begins with: section 3.4. A NUL ends it. */
extern const uint8_t np__http2_preface[];

/* The header of a frame. */
struct np__http2_frame {
  uint32_t length; /* of what is behind it */
  uint32_t stream;
  uint8_t type, flags;
  bool is_reserved; /* the bit in front of the stream is 1 */
};

/* What the two words of a header say: length, type and flags in 40 bits, and the stream in 32. */
static inline struct np__http2_frame np__http2_frame_of(uint64_t front, uint64_t stream) {
  return (struct np__http2_frame){.length = (uint32_t)(front >> 16),
                                  .stream = stream & 0x7fffffff,
                                  .type = front >> 8 & 0xff,
                                  .flags = front & 0xff,
                                  .is_reserved = stream >> 31};
}

/* Why nothing like it is sent, RFC 9113 section 6, a constant; `row` gets the one that says it.
 * NULL: it may be. */
const char *np__http2_wrong(const struct np__http2_frame *frame, unsigned *row);

/* Does it look like a frame that is sent? And is so much of its header what it has to be, that
 * nothing else looks like it? */
bool np__http2_is_likely(const struct np__http2_frame *frame);
bool np__http2_is_telling(const struct np__http2_frame *frame);

extern const struct np_name np__http2_types[], np__http2_errors[], np__http2_settings[],
    np__http2_forms[];

/* In `details`: emit a block of headers, which ends where the cursor does; `row` is that of its
 * bytes. */
void np__http2_block(struct np_dissector *d, struct np_cursor block, unsigned row);

#endif
