/* telnet.c - Telnet, RFC 854: text, and commands with options (RFC 855) between it. */
#include "protocols/protocol.h"

enum {
  DATA,
  COMMAND,
  COMMAND_CODE,
  COMMAND_NAME,
  OPTION,
  OPTION_NAME,
  WIDTH,
  HEIGHT,
  FLOW,
  REQUEST,
  VALUE,
  OPTION_DATA
};

enum {
  IAC = 255,
  SB = 250,
  SE = 240,
  WILL = 251,
  DONT = 254,
  NAWS = 31,
  TERMINAL_TYPE = 24,
  FLOW_CONTROL = 33,
  X_DISPLAY = 35,
  NEW_ENVIRON = 39
};

static const struct np_name command_names[] = {
    {236, "EOF"},  {237, "SUSP"}, {238, "ABORT"}, {239, "EOR"},  {240, "SE"},   {241, "NOP"},
    {242, "DM"},   {243, "BRK"},  {244, "IP"},    {245, "AO"},   {246, "AYT"},  {247, "EC"},
    {248, "EL"},   {249, "GA"},   {250, "SB"},    {251, "WILL"}, {252, "WONT"}, {253, "DO"},
    {254, "DONT"}, {255, "IAC"},  {0, NULL},
};

/* IANA, Telnet Options. */
static const struct np_name option_names[] = {
    {0, "binary transmission"},
    {1, "echo"},
    {2, "reconnection"},
    {3, "suppress go ahead"},
    {5, "status"},
    {6, "timing mark"},
    {18, "logout"},
    {23, "send location"},
    {24, "terminal type"},
    {25, "end of record"},
    {31, "negotiate about window size"},
    {32, "terminal speed"},
    {33, "remote flow control"},
    {34, "linemode"},
    {35, "X display location"},
    {36, "environment"},
    {37, "authentication"},
    {38, "encryption"},
    {39, "new environment"},
    {40, "TN3270E"},
    {42, "charset"},
    {44, "com port control"},
    {46, "start TLS"},
    {0, NULL},
};

static const struct np_name request_names[] = {{0, "is"}, {1, "send"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [DATA]         = {"data",                NP_VARIABLE, 0, NP_STRING, "telnet.data", "Lines of text between commands, without their ends.", .flags = NP_MANY},
  [COMMAND]      = {"commands",            NP_VARIABLE, 0, NP_RECORD, NULL, "Commands.", .flags = NP_MANY},
  [COMMAND_CODE] = {"commands.code",       NP_VARIABLE, 8, NP_UINT,   "telnet.cmd", "What is commanded.", .names = command_names},
  [COMMAND_NAME] = {"commands.name",       NP_VARIABLE, 0, NP_NAME,   NULL, "Its name.", .names = command_names},
  [OPTION]       = {"commands.option",     NP_VARIABLE, 8, NP_UINT,   "telnet.subcmd", "Option that the command is about.", .names = option_names},
  [OPTION_NAME]  = {"commands.option_name", NP_VARIABLE, 0, NP_NAME,  NULL, "Name of the option.", .names = option_names},
  [WIDTH]        = {"commands.width",      NP_VARIABLE, 16, NP_UINT,  "telnet.naws_subopt.width", "Width of the window, in characters."},
  [HEIGHT]       = {"commands.height",     NP_VARIABLE, 16, NP_UINT,  "telnet.naws_subopt.height", "Height of the window, in characters."},
  [FLOW]         = {"commands.flow_control", NP_VARIABLE, 8, NP_UINT, "telnet.rfc_subopt.cmd", "0: off; 1: on; 2: any character restarts output; 3: only XON does."},
  [REQUEST]      = {"commands.request",    NP_VARIABLE, 8, NP_UINT,   "telnet.subcmd", "0: the value follows; 1: it shall be sent.", .names = request_names},
  [VALUE]        = {"commands.value",      NP_VARIABLE, 0, NP_STRING, "telnet.string_subopt.value", "Value of an option that is a text."},
  [OPTION_DATA]  = {"commands.data",       NP_VARIABLE, 0, NP_BYTES,  "telnet.option_data", "Data of another option."},
};
/* clang-format on */

static void text(struct np_dissector *d, struct np_cursor part) {
  struct np_cursor line;
  while (np_more(&part)) {
    np_take_line(&part, &line);
    np_emit_part(d, &line, &fields[DATA]);
  }
}

/* RFC 1073, RFC 1372, RFC 1091, RFC 1096. */
static void option_data(struct np_dissector *d, struct np_cursor *data, uint64_t option) {
  bool is_text = option == TERMINAL_TYPE || option == X_DISPLAY;
  if (option == NAWS && np_left(data) == 4) {
    np_emit(d, data, &fields[WIDTH]);
    np_emit(d, data, &fields[HEIGHT]);
  } else if (option == FLOW_CONTROL && np_left(data) == 1) {
    np_emit(d, data, &fields[FLOW]);
  } else if (is_text && np_more(data)) {
    np_emit(d, data, &fields[REQUEST]);
    np_emit_part(d, data, &fields[VALUE]);
  } else {
    np_emit_part(d, data, &fields[OPTION_DATA]);
  }
}

/* RFC 855: up to IAC SE, which is a command of its own; a data byte that is IAC stands twice. */
static struct np_cursor take_subnegotiation(struct np_cursor *c) {
  struct np_cursor begin = *c, scan = *c, part;
  uint32_t all = np_left(c);
  while (np_take_until(&scan, (char)IAC, &part) && np_more(&scan)) {
    uint32_t length = all - np_left(&scan) - 1;
    if (np_cursor_take(&scan, 8) != IAC) return np_take_part(c, length);
  }
  np_take_part(c, all);
  return begin;
}

static void command(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[COMMAND]);
  uint64_t code = np_emit(d, c, &fields[COMMAND_CODE]);
  if (code == SB && np_more(c)) {
    uint64_t option = np_emit(d, c, &fields[OPTION]);
    struct np_cursor data = take_subnegotiation(c);
    option_data(d, &data, option);
  } else if (code >= WILL && code <= DONT && np_more(c)) {
    np_emit(d, c, &fields[OPTION]);
  }
  np_close(d, &fields[COMMAND]);
}

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), part;
  while (np_more(&c)) {
    bool has_command = np_take_until(&c, (char)IAC, &part);
    text(d, part);
    if (has_command && np_more(&c)) command(d, &c);
  }
}

const struct np_protocol np_telnet = {
    .name = "telnet",
    .title = "Telnet Protocol",
    .spec = "RFC 854",
    .group = "management",
    .wireshark = "telnet",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 23}, {NP_TABLE_END, 0}},
    .summary = "Telnet {commands.name} {commands.option_name} {data}",
};
