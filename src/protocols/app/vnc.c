/* vnc.c - the Remote Framebuffer protocol, RFC 6143, which VNC speaks.
 *
 * What a message is depends on those before it. Here it is what it looks like: those of the
 * handshake fill their segment and have lengths of their own, others begin with a type. */
#include "protocols/layout.h"

enum client_type {
  SET_FORMAT = 0,
  SET_ENCODINGS = 2,
  UPDATE_REQUEST,
  KEY_EVENT,
  POINTER_EVENT,
  CUT
};
enum server_type { UPDATE, COLOR_MAP, BELL, SERVER_CUT_TEXT };

static const struct np_name client_names[] = {{SET_FORMAT, "SetPixelFormat"},
                                              {SET_ENCODINGS, "SetEncodings"},
                                              {UPDATE_REQUEST, "FramebufferUpdateRequest"},
                                              {KEY_EVENT, "KeyEvent"},
                                              {POINTER_EVENT, "PointerEvent"},
                                              {CUT, "ClientCutText"},
                                              {0, NULL}};

static const struct np_name server_names[] = {{UPDATE, "FramebufferUpdate"},
                                              {COLOR_MAP, "SetColorMapEntries"},
                                              {BELL, "Bell"},
                                              {SERVER_CUT_TEXT, "ServerCutText"},
                                              {0, NULL}};

enum { VNC_AUTHENTICATION = 2 };

static const struct np_name security_names[] = {
    {1, "None"},   {VNC_AUTHENTICATION, "VNC Authentication"},
    {5, "RA2"},    {6, "RA2ne"},
    {16, "Tight"}, {17, "Ultra"},
    {18, "TLS"},   {19, "VeNCrypt"},
    {20, "SASL"},  {21, "MD5"},
    {22, "xvp"},   {30, "Apple"},
    {0, NULL}};

/* Those below 0 say no pixels but other things; names are of numbers without a sign. */
#define NEGATIVE(number) (UINT64_MAX - (number) + 1)

enum {
  COPY = 1,
  ZLIB = 6,
  ZRLE = 16,
  RESIZED = 223,
  LAST = 224,
  CURSOR = 239,
  NAMED = 307,
  SCREENS = 308
};

static const struct np_name encoding_names[] = {
    {0, "Raw"},   {COPY, "CopyRect"}, {2, "RRE"},   {4, "CoRRE"},   {5, "Hextile"}, {ZLIB, "Zlib"},
    {7, "Tight"}, {8, "ZlibHex"},     {15, "TRLE"}, {ZRLE, "ZRLE"}, {0, NULL}};

enum {
#define XX(id, ...) id,
#include "protocols/app/vnc.def"
#undef XX
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, width, type, ...) [id] = {name, NP_VARIABLE, width, type, __VA_ARGS__},
#include "protocols/app/vnc.def"
#undef XX
};
/* clang-format on */

enum {
  FIRST_PORT = 5900,
  LAST_PORT = 5903,
  VERSION_BYTES = 12,
  NUMBER_AT = 4, /* in a version: RFB 003.008 */
  NUMBER_BYTES = 7,
  CHALLENGE_BYTES = 16,
  INIT_BYTES = 24,
  MOST_TEXT = 1 << 20
};

static const struct np_layout client_layouts[] = {
    {SET_FORMAT,
     0,
     {NP_GAP(24), CLIENT_BITS, CLIENT_DEPTH, CLIENT_BIG, CLIENT_TRUE, CLIENT_RED, CLIENT_GREEN,
      CLIENT_BLUE, CLIENT_RED_SHIFT, CLIENT_GREEN_SHIFT, CLIENT_BLUE_SHIFT, NP_GAP(24)}},
    {SET_ENCODINGS, 0, {NP_GAP(8), ENCODING_COUNT}},
    {UPDATE_REQUEST, 0, {INCREMENTAL, REQUEST_X, REQUEST_Y, REQUEST_WIDTH, REQUEST_HEIGHT}},
    {KEY_EVENT, 0, {KEY_DOWN, NP_GAP(16), KEY}},
    {POINTER_EVENT,
     0,
     {BUTTONS, BUTTON8, BUTTON7, BUTTON6, BUTTON5, BUTTON4, BUTTON3, BUTTON2, BUTTON1, POINTER_X,
      POINTER_Y}},
    {CUT, 0, {NP_GAP(24), CLIENT_CUT_LENGTH, CLIENT_CUT}},
    {0, 0, {0}},
};

static const struct np_layout server_layouts[] = {
    {UPDATE, 0, {NP_GAP(8), RECTANGLE_COUNT}},
    {COLOR_MAP, 0, {NP_GAP(8), FIRST_COLOR, COLOR_COUNT}},
    {SERVER_CUT_TEXT, 0, {NP_GAP(24), SERVER_CUT_LENGTH, SERVER_CUT}},
    {0, 0, {0}},
};

static const struct np_layout init = {
    0,
    0,
    {WIDTH, HEIGHT, SERVER_BITS, SERVER_DEPTH, SERVER_BIG, SERVER_TRUE, SERVER_RED, SERVER_GREEN,
     SERVER_BLUE, SERVER_RED_SHIFT, SERVER_GREEN_SHIFT, SERVER_BLUE_SHIFT, NP_GAP(24), NAME_LENGTH,
     NAME}};

static const struct np_layout color = {0, 0, {RED, GREEN, BLUE}};

static const struct np_layout rectangle = {
    0, 0, {RECTANGLE_X, RECTANGLE_Y, RECTANGLE_WIDTH, RECTANGLE_HEIGHT}};

/* ---- What is it? ---- */

enum kind {
  NONE,
  VERSION_LINE,
  SECURITY_LIST,
  REFUSAL,
  SECURITY_CHOICE, /* the server's, in version 3.3 */
  CHALLENGED,
  RESULTED,
  INIT,
  SERVER_MESSAGE,
  CLIENT_CHOICE,
  RESPONDED,
  CLIENT_INIT,
  CLIENT_MESSAGE
};

/* The `bits` that stand `skip` bytes further on; 0 where they are not there. */
static uint64_t at(struct np_cursor c, uint32_t skip, uint32_t bits) {
  np_take_part(&c, skip);
  return np_cursor_take(&c, bits);
}

static bool is_version(struct np_cursor c) {
  struct np_cursor rest = c;
  np_take_part(&rest, VERSION_BYTES - 1);
  bool ends = !np_text_is_there(&c) || np_cursor_take(&rest, 8) == '\n';
  return np_left(&c) == VERSION_BYTES && np_text_begins(&c, "RFB ") && ends;
}

static bool is_format(struct np_cursor c) {
  uint64_t bits = at(c, 0, 8);
  return (bits == 8 || bits == 16 || bits == 32) && at(c, 1, 8) <= bits && at(c, 2, 8) <= 1 &&
         at(c, 3, 8) <= 1;
}

/* RFC 6143 section 7.3.2. */
static bool is_init(struct np_cursor c) {
  struct np_cursor format = c, whole = c, head = np_take_part(&whole, INIT_BYTES);
  np_take_part(&format, 4);
  return np_left(&c) >= INIT_BYTES && is_format(format) &&
         (!np_text_is_there(&head) || at(c, 20, 32) == np_left(&whole));
}

/* Section 7.1.2: types that fill the segment, each of them known. */
static bool is_list(struct np_cursor c) {
  uint64_t count = np_cursor_take(&c, 8);
  if (count == 0 || np_left(&c) != count) return false;
  while (np_more(&c) && np_text_is_there(&c))
    if (!np_name_of(security_names, np_cursor_take(&c, 8))) return false;
  return true;
}

/* A reason behind so many bytes, to the segment's end. */
static bool has_reason(struct np_cursor c, uint32_t behind) {
  return np_left(&c) > behind + 4 && at(c, behind, 32) == np_left(&c) - behind - 4U;
}

static uint64_t encoding_at(struct np_cursor c, uint32_t skip) {
  return (uint64_t)(int64_t)(int32_t)at(c, skip, 32);
}

static bool is_encoding(uint64_t encoding) {
  return np_name_of(encoding_names, encoding) || encoding == NEGATIVE(RESIZED) ||
         encoding == NEGATIVE(LAST) || encoding == NEGATIVE(CURSOR) ||
         encoding == NEGATIVE(NAMED) || encoding == NEGATIVE(SCREENS);
}

static bool is_server_message(struct np_cursor c) {
  switch (at(c, 0, 8)) {
    case UPDATE:
      return np_left(&c) >= 16 && at(c, 1, 8) == 0 && at(c, 2, 16) > 0 &&
             is_encoding(encoding_at(c, 12));
    case COLOR_MAP:
      return np_left(&c) >= 12 && at(c, 1, 8) == 0 && at(c, 4, 16) > 0 &&
             np_left(&c) >= 6 + 6 * at(c, 4, 16);
    case BELL:
      return np_left(&c) == 1;
    default:
      return at(c, 0, 8) == SERVER_CUT_TEXT && np_left(&c) >= 8 && at(c, 1, 24) == 0 &&
             at(c, 4, 32) <= MOST_TEXT;
  }
}

static enum kind of_server(struct np_cursor c) {
  uint64_t number = at(c, 0, 32);
  uint32_t left = np_left(&c);
  if (is_init(c)) return INIT;
  if (is_server_message(c)) return SERVER_MESSAGE;
  if (is_list(c)) return SECURITY_LIST;
  if (left == CHALLENGE_BYTES) return CHALLENGED;
  if (left == 4 && number == VNC_AUTHENTICATION) return SECURITY_CHOICE;
  if (left == 4 ? number <= 1 : number == 1 && has_reason(c, 4)) return RESULTED;
  return at(c, 0, 8) == 0 && has_reason(c, 1) ? REFUSAL : NONE;
}

static bool is_client_message(struct np_cursor c) {
  struct np_cursor format = c;
  np_take_part(&format, 4);
  switch (at(c, 0, 8)) {
    case SET_FORMAT:
      return np_left(&c) >= 20 && at(c, 1, 24) == 0 && is_format(format);
    case SET_ENCODINGS:
      return np_left(&c) >= 8 && at(c, 2, 16) > 0 && np_left(&c) >= 4 + 4 * at(c, 2, 16);
    case UPDATE_REQUEST:
      return np_left(&c) >= 10 && at(c, 1, 8) <= 1;
    case KEY_EVENT:
      return np_left(&c) >= 8 && at(c, 1, 8) <= 1 && at(c, 2, 16) == 0;
    case POINTER_EVENT:
      return np_left(&c) >= 6;
    default:
      return at(c, 0, 8) == CUT && np_left(&c) >= 8 && at(c, 1, 24) == 0 &&
             at(c, 4, 32) <= MOST_TEXT;
  }
}

/* A byte alone is a type of security, or says whether others may stay: 1 is both, and most clients
 * say that others may. */
static enum kind of_client(struct np_cursor c) {
  uint64_t byte = at(c, 0, 8);
  if (is_client_message(c)) return CLIENT_MESSAGE;
  if (np_left(&c) == CHALLENGE_BYTES) return RESPONDED;
  if (np_left(&c) != 1) return NONE;
  return byte <= 1 ? CLIENT_INIT : np_name_of(security_names, byte) ? CLIENT_CHOICE : NONE;
}

static enum kind kind_of(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  if (np_left(&c) == 0) return NONE;
  if (is_version(c)) return VERSION_LINE;
  enum np_side side = np_port_side(d);
  return side == NP_SIDE_NONE ? NONE : side == NP_SIDE_SOURCE ? of_server(c) : of_client(c);
}

/* ---- Where does it end? ---- */

static uint64_t client_bytes(struct np_cursor c) {
  static const uint8_t bytes[] = {
      [SET_FORMAT] = 20, [UPDATE_REQUEST] = 10, [KEY_EVENT] = 8, [POINTER_EVENT] = 6};
  uint64_t type = at(c, 0, 8);
  if (type == SET_ENCODINGS) return 4 + 4 * at(c, 2, 16);
  return type == CUT ? 8 + at(c, 4, 32) : bytes[type];
}

/* Behind the next rectangle. False where it does not tell where that is. */
static bool pass_rectangle(struct np_cursor *c, bool *is_last) {
  uint64_t encoding = encoding_at(*c, 8);
  np_cursor_split(c, 12);
  *is_last = encoding == NEGATIVE(LAST);
  if (encoding == COPY) np_cursor_split(c, 4);
  if (encoding == ZLIB || encoding == ZRLE || encoding == NEGATIVE(NAMED))
    np_cursor_split(c, np_cursor_take(c, 32));
  return np_good(c) && (encoding == COPY || encoding == ZLIB || encoding == ZRLE ||
                        encoding == NEGATIVE(NAMED) || encoding == NEGATIVE(RESIZED) || *is_last);
}

/* 0: all of the segment is it. */
static uint64_t server_bytes(struct np_cursor c) {
  uint64_t type = at(c, 0, 8), count = at(c, 2, 16);
  uint32_t before = np_left(&c);
  bool is_last = false;
  if (type == SERVER_CUT_TEXT) return 8 + at(c, 4, 32);
  if (type == COLOR_MAP) return 6 + 6 * at(c, 4, 16);
  if (type != UPDATE) return 0;
  np_cursor_split(&c, 4);
  for (; count > 0 && !is_last; count--)
    if (!pass_rectangle(&c, &is_last)) return 0;
  return before - np_left(&c);
}

static void dissect(struct np_dissector *d) {
  enum kind kind = kind_of(d);
  uint64_t length = kind == CLIENT_MESSAGE   ? client_bytes(np_rest(d))
                    : kind == SERVER_MESSAGE ? server_bytes(np_rest(d))
                                             : 0;
  if (length > 0) {
    np_next_pdu(d, length);
    np_header(d, length);
  } else {
    np_header_whole_unless(d, kind == NONE);
  }
}

/* ---- Its fields ---- */

static void version(struct np_dissector *d, struct np_cursor *c) {
  enum np_side side = np_port_side(d);
  unsigned row = side == NP_SIDE_SOURCE        ? SERVER_VERSION
                 : side == NP_SIDE_DESTINATION ? CLIENT_VERSION
                                               : VERSION;
  np_skip(d, c, NUMBER_AT * 8);
  np_emit_bytes(d, c, &fields[row], NUMBER_BYTES);
}

static void reason(struct np_dissector *d, struct np_cursor *c) {
  if (np_more(c)) np_emit_bytes(d, c, &fields[REASON], np_emit(d, c, &fields[REASON_LENGTH]));
}

static void data(struct np_dissector *d, struct np_cursor *c, uint64_t encoding) {
  if (encoding == COPY) {
    np_emit(d, c, &fields[SOURCE_X]);
    np_emit(d, c, &fields[SOURCE_Y]);
  } else if (encoding == ZLIB || encoding == ZRLE || encoding == NEGATIVE(NAMED)) {
    np_emit_bytes(d, c, &fields[DATA], np_emit(d, c, &fields[DATA_LENGTH]));
  } else if (encoding != NEGATIVE(RESIZED) && encoding != NEGATIVE(LAST)) {
    np_emit_rest(d, c, &fields[DATA]);
  }
}

static void server_message(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[SERVER_TYPE]);
  const struct np_layout *layout = np_layout_of(server_layouts, type);
  if (layout) np_emit_layout(d, c, layout);
  while (type == COLOR_MAP && np_more(c)) {
    np_open(d, c, &fields[COLOR]);
    np_emit_layout(d, c, &color);
    np_close(d, &fields[COLOR]);
  }
  while (type == UPDATE && np_more(c)) {
    np_open(d, c, &fields[RECTANGLE]);
    np_emit_layout(d, c, &rectangle);
    data(d, c, np_emit(d, c, &fields[ENCODING]));
    np_close(d, &fields[RECTANGLE]);
  }
}

static void client_message(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[CLIENT_TYPE]);
  const struct np_layout *layout = np_layout_of(client_layouts, type);
  if (layout) np_emit_layout(d, c, layout);
  while (type == SET_ENCODINGS && np_more(c)) np_emit(d, c, &fields[ENCODINGS]);
}

static void details(struct np_dissector *d) {
  /* The one row of messages that have one. */
  static const uint8_t rows[] = {[SECURITY_CHOICE] = SERVER_SECURITY,
                                 [CHALLENGED] = CHALLENGE,
                                 [RESULTED] = RESULT,
                                 [CLIENT_CHOICE] = CLIENT_SECURITY,
                                 [RESPONDED] = RESPONSE,
                                 [CLIENT_INIT] = SHARED,
                                 [CLIENT_MESSAGE] = 0};
  enum kind kind = kind_of(d);
  struct np_cursor c = np_header_tail(d);
  if (rows[kind] != 0) np_emit_row(d, &c, rows[kind]);
  if (kind == VERSION_LINE) version(d, &c);
  if (kind == SECURITY_LIST || kind == REFUSAL) np_emit(d, &c, &fields[SECURITY_COUNT]);
  while (kind == SECURITY_LIST && np_more(&c)) np_emit(d, &c, &fields[SECURITY_TYPES]);
  if (kind == REFUSAL || kind == RESULTED) reason(d, &c);
  if (kind == INIT) np_emit_layout(d, &c, &init);
  if (kind == SERVER_MESSAGE) server_message(d, &c);
  if (kind == CLIENT_MESSAGE) client_message(d, &c);
}

static bool claims(const struct np_dissector *d) {
  return is_version(np_rest(d));
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{0xffffffffffff0000, 0x5246422030300000},
                                                     {0, 0}}; /* RFB 00 */

const struct np_protocol np_vnc = {
    .name = "vnc",
    .title = "Remote Framebuffer",
    .spec = "RFC 6143",
    .group = "management",
    .wireshark = "vnc",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, FIRST_PORT, LAST_PORT}, {NP_TABLE_END, 0}},
    .summary =
        "VNC {version}{server_version}{client_version}{name} "
        "{auth_challenge?challenge}{auth_response?response}"
        "{security_result?result }{security_result} {client_message_type_name} "
        "{server_message_type_name}",
};
