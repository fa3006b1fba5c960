/* rlogin.c - BSD Rlogin, RFC 1282: who logs in, sizes of windows, and what is typed and shown. */
#include "protocols/protocol.h"

enum { START, CLIENT_USER, SERVER_USER, TERMINAL, SPEED, SIZE, ROWS, COLUMNS, WIDTH, HEIGHT, DATA };

/* clang-format off */
static const struct np_field fields[] = {
  [START] = {"start", NP_VARIABLE, 8, NP_UINT, "rlogin.client_startup_flag", "0, which a client says first."},
  [CLIENT_USER] = {"client_user", NP_VARIABLE, 0, NP_STRING, "rlogin.client_user_name", "Name of the user at the client."},
  [SERVER_USER] = {"server_user", NP_VARIABLE, 0, NP_STRING, "rlogin.server_user_name", "Name of the user at the server."},
  [TERMINAL] = {"terminal", NP_VARIABLE, 0, NP_STRING, "rlogin.terminal_type", "Type of the terminal."},
  [SPEED] = {"speed", NP_VARIABLE, 32, NP_UINT, "rlogin.terminal_speed", "Its speed, in bit/s."},
  [SIZE] = {"window_size", NP_VARIABLE, 0, NP_RECORD, NULL, "The window, as the client says.", .flags = NP_MANY},
  [ROWS] = {"window_size.rows", NP_VARIABLE, 16, NP_UINT, "rlogin.window_size.rows", "Its lines."},
  [COLUMNS] = {"window_size.columns", NP_VARIABLE, 16, NP_UINT, "rlogin.window_size.cols", "Its columns."},
  [WIDTH] = {"window_size.width", NP_VARIABLE, 16, NP_UINT, "rlogin.window_size.x_pixels", "Its width, in pixels."},
  [HEIGHT] = {"window_size.height", NP_VARIABLE, 16, NP_UINT, "rlogin.window_size.y_pixels", "Its height, in pixels."},
  [DATA] = {"data", NP_VARIABLE, 0, NP_STRING, NULL, "What is typed, or shown.", .flags = NP_MANY},
};
/* clang-format on */

enum { PORT = 513, NAMES = 3 };
static const uint64_t cookie = 0xffff7373; /* FF FF "ss" */

/* Names, each with a NUL, and nothing behind them; or what was captured of them. */
static bool has_names(struct np_cursor c) {
  for (unsigned i = 0; i < NAMES; i++) {
    struct np_cursor part;
    bool has_end = np_take_until(&c, '\0', &part);
    if (!has_end) return !np_text_is_there(&part);
  }
  return !np_more(&c);
}

static bool is_start(struct np_cursor c) {
  return np_cursor_take(&c, 8) == 0 && np_good(&c) && np_more(&c) && has_names(c);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  np_dissect_each(d);
  np_header_whole_unless(d, !np_more(&c));
}

/* Section 1.1: "vt100/9600". */
static void start(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor part, type;
  np_emit(d, c, &fields[START]);
  for (unsigned row = CLIENT_USER; row <= SERVER_USER; row++) {
    np_take_until(c, '\0', &part);
    np_emit_part(d, &part, &fields[row]);
  }
  if (!np_more(c)) return;
  np_take_until(c, '\0', &part);
  bool has_speed = np_take_until(&part, '/', &type);
  np_emit_part(d, &type, &fields[TERMINAL]);
  if (!has_speed) {
    if (np_text_is_there(&part)) np_malformed(d, &fields[SPEED], "no speed is there");
    return;
  }
  np_emit_digits(d, &part, 10, &fields[SPEED]);
}

/* Section 2.2. */
static void window(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[SIZE]);
  np_skip(d, c, 32);
  np_emit_rows(d, c, &fields[ROWS], &fields[HEIGHT]);
  np_close(d, &fields[SIZE]);
}

/* Where does the next size of a window begin, if there is one? */
static bool find_window(const struct np_cursor *c, uint64_t *before) {
  struct np_cursor at = *c;
  for (*before = 0; np_left(&at) >= 4; ++*before) {
    struct np_cursor ahead = at;
    uint64_t word = np_cursor_take(&ahead, 32);
    if (!np_good(&ahead)) return false;
    if (word == cookie) return true;
    np_cursor_take(&at, 8);
  }
  return false;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_client = np_port_side(d) != NP_SIDE_SOURCE;
  uint64_t before;
  if (is_client && is_start(c)) {
    start(d, &c);
    return;
  }
  while (is_client && find_window(&c, &before)) {
    if (before > 0) np_emit_bytes(d, &c, &fields[DATA], before);
    window(d, &c);
  }
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_rlogin = {
    .name = "rlogin",
    .title = "BSD Rlogin",
    .spec = "RFC 1282",
    .group = "management",
    .wireshark = "rlogin",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Rlogin {client_user} {server_user} {terminal}",
};
