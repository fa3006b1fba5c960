/* http_message.h - messages of HTTP/1, which SSDP has too: a table's rows, and how they are read.
 */
#ifndef NP_PROTOCOLS_APP_HTTP_MESSAGE_H
#define NP_PROTOCOLS_APP_HTTP_MESSAGE_H

#include "np/message_says.h"
#include "protocols/app/message_head.h"

/* Rows of HTTP's table, np_http.fields; SSDP has them too. */
enum np__http_row {
  NP__HTTP_IS_REQUEST,
  NP__HTTP_IS_NOTIFICATION,
  NP__HTTP_IS_RESPONSE,
  NP__HTTP_METHOD,
  NP__HTTP_TARGET,
  NP__HTTP_PATH,
  NP__HTTP_QUERY,
  NP__HTTP_PARAMETER,
  NP__HTTP_REQUEST_VERSION,
  NP__HTTP_RESPONSE_VERSION,
  NP__HTTP_STATUS,
  NP__HTTP_STATUS_NAME,
  NP__HTTP_PHRASE,
  NP__HTTP_HEADER,
  NP__HTTP_HEADER_NAME,
  NP__HTTP_HEADER_VALUE,
  NP__HTTP_REQUEST_LINE,
  NP__HTTP_RESPONSE_LINE,
  NP__HTTP_FULL_URI,
#define XX(id, ...) NP__HTTP_##id,
#include "protocols/app/http_header.def"
#undef XX
  NP__HTTP_COOKIE_PAIR,
  NP__HTTP_CONTENT_LENGTH,
  NP__HTTP_ROWS
};

extern const struct np_name np_http_status_names[];

/* Read the start line; `c` moves behind it. False where it is none, by RFC 9112 section 3 and 4. */
bool np_http_read_start(struct np_cursor *c, struct np_message_start *start);

/* What the whole head of a message says, by the rows that `details` emits of it. False where only
 * those tell it. */
bool np__http_says(const uint8_t *bytes, uint32_t size, struct np_message_says *says);

/* In `details`: emit start line and headers; `c` moves to the body. The table's first rows are
 * those of http_rows.def; `known` and `parts`: see np_message_rows. */
void np_http_show_head(struct np_dissector *d, struct np_cursor *c, const struct np_keyword *known,
                       void (*parts)(struct np_dissector *d, unsigned row,
                                     const struct np_header_line *header));

#endif
