/* finger.c - the Finger User Information Protocol, RFC 1288: a line that asks, and text. */
#include "protocols/protocol.h"

enum { QUERY, RESPONSE };

/* clang-format off */
static const struct np_field fields[] = {
  [QUERY] = {"query", NP_VARIABLE, 0, NP_STRING, NULL, "Who is asked for, without the line's end; nobody: who is there."},
  [RESPONSE] = {"response", NP_VARIABLE, 0, NP_STRING, NULL, "What is answered, or a part of it."},
};
/* clang-format on */

enum { PORT = 79 };

/* Section 2.3: a query is one line. */
static bool is_query(struct np_cursor c) {
  struct np_cursor line;
  return np_more(&c) && (!np_take_line(&c, &line) || !np_more(&c));
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  np_dissect_each(d);
  np_header_whole_unless(d, np_port_side(d) == NP_SIDE_SOURCE ? !np_more(&c) : !is_query(c));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), line;
  if (np_port_side(d) == NP_SIDE_SOURCE) {
    np_emit_rest(d, &c, &fields[RESPONSE]);
    return;
  }
  bool has_end = np_take_line(&c, &line);
  np_emit_part(d, &line, &fields[QUERY]);
  if (!has_end && np_text_is_there(&line))
    np_malformed(d, &fields[QUERY], "no end of the line is there");
}

const struct np_protocol np_finger = {
    .name = "finger",
    .title = "Finger User Information Protocol",
    .spec = "RFC 1288",
    .group = "management",
    .wireshark = "finger",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Finger {query} {response}",
};
