/* rsh.c - the remote shell, rshd(8): who runs what, and how the server answers. What the command
 * reads and writes then is bytes without a form, which are refused. */
#include "protocols/protocol.h"

enum { STDERR_PORT, CLIENT_USER, SERVER_USER, COMMAND, STATUS, ERROR };

/* clang-format off */
static const struct np_field fields[] = {
  [STDERR_PORT] = {"stderr_port", NP_VARIABLE, 16, NP_UINT, "rsh.stderr_port", "Port of the client for errors; 0: none."},
  [CLIENT_USER] = {"client_username", NP_VARIABLE, 0, NP_STRING, "rsh.client_username", "Name of the user at the client."},
  [SERVER_USER] = {"server_username", NP_VARIABLE, 0, NP_STRING, "rsh.server_username", "Name of the user at the server."},
  [COMMAND] = {"command", NP_VARIABLE, 0, NP_STRING, "rsh.command", "What is to be run."},
  [STATUS] = {"status", NP_VARIABLE, 8, NP_UINT, NULL, "Answer: 0 the command runs, 1 it does not."},
  [ERROR] = {"error", NP_VARIABLE, 0, NP_STRING, NULL, "Answer: why it does not."},
};
/* clang-format on */

enum { PORT = 514, MOST_DIGITS = 5 };

/* A text that a NUL ends; false where it has other bytes than a name or a command has. */
static bool take_text(struct np_cursor *c, struct np_cursor *part) {
  bool has_end = np_take_until(c, '\0', part);
  struct np_cursor at = *part;
  while (np_more(&at)) {
    uint64_t byte = np_cursor_take(&at, 8);
    if (np_good(&at) && byte < ' ') return false;
  }
  return has_end || !np_text_is_there(part);
}

static bool is_port(struct np_cursor part) {
  uint64_t number;
  return np_left(&part) <= MOST_DIGITS && np_text_number(&part, 10, &number);
}

/* The names and the command, and nothing behind them. */
static bool has_names(struct np_cursor c) {
  struct np_cursor part;
  for (unsigned row = CLIENT_USER; row <= COMMAND; row++) {
    if (!np_more(&c) || !take_text(&c, &part)) return false;
    if (!np_text_is_there(&part)) return true; /* and what follows is not there either */
  }
  return !np_more(&c);
}

/* A client begins with the port; what else it says first may be in the same segment. */
static bool is_request(struct np_cursor c, bool *has_port) {
  struct np_cursor rest = c, part;
  *has_port = take_text(&rest, &part) && is_port(part);
  return *has_port ? !np_more(&rest) || has_names(rest) : has_names(c);
}

static bool is_answer(struct np_cursor c) {
  uint64_t first = np_cursor_take(&c, 8);
  struct np_cursor line;
  if (!np_good(&c) || first > 1) return false;
  if (first == 0) return !np_more(&c);
  return np_more(&c) && (np_take_line(&c, &line) || !np_text_is_there(&line)) && !np_more(&c);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  bool has_port;
  np_dissect_each(d);
  np_header_whole_unless(
      d, !(np_port_side(d) == NP_SIDE_SOURCE ? is_answer(c) : is_request(c, &has_port)));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), part;
  bool has_port;
  if (np_port_side(d) == NP_SIDE_SOURCE) {
    np_emit(d, &c, &fields[STATUS]);
    np_take_line(&c, &part);
    if (np_left(&part) > 0) np_emit_part(d, &part, &fields[ERROR]);
    return;
  }
  is_request(c, &has_port);
  if (has_port) {
    np_take_until(&c, '\0', &part);
    np_emit_digits(d, &part, 10, &fields[STDERR_PORT]);
  }
  for (unsigned row = CLIENT_USER; row <= COMMAND && np_more(&c); row++) {
    np_take_until(&c, '\0', &part);
    np_emit_part(d, &part, &fields[row]);
  }
}

const struct np_protocol np_rsh = {
    .name = "rsh",
    .title = "Remote Shell",
    .spec = "rshd(8)",
    .group = "management",
    .wireshark = "rsh",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "RSH {client_username} {server_username} {command} {error}",
};
