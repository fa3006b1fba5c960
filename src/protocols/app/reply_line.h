/* reply_line.h - replies of SMTP and FTP: three digits, and a text (RFC 5321 section 4.2, RFC 959
 * section 4.2). */
#ifndef NP_PROTOCOLS_APP_REPLY_LINE_H
#define NP_PROTOCOLS_APP_REPLY_LINE_H

#include "protocols/protocol.h"

/* A line of a reply. */
struct np_reply {
  struct np_cursor code;
  struct np_cursor text;
  bool goes_on; /* a dash stands behind the code: other lines follow */
};

/* Is the line one of a reply? */
static inline bool np_reply_read(struct np_cursor line, struct np_reply *reply) {
  uint64_t number;
  reply->code = np_take_part(&line, 3);
  if (np_left(&reply->code) != 3 || !np_text_number(&reply->code, 10, &number)) return false;
  struct np_cursor mark = np_take_part(&line, 1);
  reply->text = line;
  reply->goes_on = np_text_is(&mark, "-");
  return np_left(&mark) == 0 || reply->goes_on || np_text_is(&mark, " ");
}

/* In `dissect`, of who has commands and replies: all is theirs where the first line is one. */
static inline void np_reply_dissect(struct np_dissector *d, const struct np_keyword *commands) {
  struct np_cursor c = np_rest(d), line;
  struct np_reply reply;
  np_take_line(&c, &line);
  np_header_whole_unless(d, !np_line_begins(line, commands) && !np_reply_read(line, &reply));
}

#endif
