/* message_head.h - heads of messages as HTTP, SIP and RTSP have them: a start line, headers, and an
 * empty line; then a body. */
#ifndef NP_PROTOCOLS_APP_MESSAGE_HEAD_H
#define NP_PROTOCOLS_APP_MESSAGE_HEAD_H

#include "protocols/protocol.h"

/* A start line's words: method, target and version, or version, status code and phrase. */
struct np_message_start {
  struct np_cursor line, first, second, third;
  bool is_whole; /* the line's end is there */
  bool is_response;
  bool has_code; /* of a response, of three digits at most */
  uint64_t code;
};

/* Read the start line; `c` moves behind it. False where it is none, or is cut where it would tell
 * that: versions begin with `version`. */
bool np_message_start(struct np_cursor *c, const char *version, struct np_message_start *start);

/* What the headers say of the message. */
struct np_message_head {
  bool is_whole;   /* the empty line is there */
  bool has_length; /* of the body */
  bool is_chunked;
  bool is_encoded;
  bool is_transfer_coded; /* then its length does not count (RFC 9112, section 6.3) */
  uint64_t body_length;
  struct np_cursor media_type; /* without its parameters; empty where none is told */
};

/* Read the headers behind the start line; `c` moves to the body. SIP has names of one letter too.
 */
void np_message_read(struct np_cursor *c, bool has_short_names, struct np_message_head *head);

/* In `dissect`: the head ends at `body`, and the message `length` bytes behind it, or in another
 * segment. The body is of who is bound to its media type. */
void np_message_end(struct np_dissector *d, const struct np_message_head *head,
                    const struct np_cursor *body, uint64_t length);

/* The rows of headers. */
struct np_message_rows {
  const struct np_field *record;  /* the headers as a list; `name` and `value` stand behind it */
  const struct np_field *line;    /* each line as a whole; or NULL */
  const struct np_keyword *known; /* headers that have rows of their own */
  /* What a header with a row of its own has besides; or NULL. */
  void (*parts)(struct np_dissector *d, unsigned row, const struct np_header_line *header);
};

/* A header's value that is a number, and no more than that. */
void np_message_number(struct np_dissector *d, const struct np_cursor *value,
                       const struct np_field *row);

/* In `details`: emit the headers behind the start line; `c` moves to the body. */
void np_message_headers(struct np_dissector *d, struct np_cursor *c,
                        const struct np_message_rows *rows);
#endif
