/* x11.c - X Window System Protocol, version 11: how connections begin, and the heads of requests,
 * replies, errors and events. A client chooses in which order bytes are; only its first message
 * says so, and of others the lengths do. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  BYTE_ORDER,
  BYTE_ORDER_NAME,
  MAJOR,
  MINOR,
  AUTH_NAME_LENGTH,
  AUTH_DATA_LENGTH,
  AUTH_NAME,
  AUTH_DATA,
  SUCCESS,
  SUCCESS_NAME,
  REASON_LENGTH,
  SETUP_LENGTH,
  REASON,
  RELEASE,
  ID_BASE,
  ID_MASK,
  VENDOR_LENGTH,
  VENDOR,
  OPCODE,
  OPCODE_NAME,
  DETAIL,
  LENGTH,
  BIG_LENGTH,
  REPLY,
  ERROR,
  ERROR_CODE,
  ERROR_NAME,
  EVENT,
  EVENT_NAME,
  SEQUENCE,
  REPLY_LENGTH,
  BAD_VALUE,
  MINOR_OPCODE,
  MAJOR_OPCODE,
  DATA
};

static const struct np_name order_names[] = {
    {'B', "big endian"}, {'l', "little endian"}, {0, NULL}};
static const struct np_name success_names[] = {
    {0, "failed"}, {1, "success"}, {2, "authenticate"}, {0, NULL}};
static const struct np_name opcode_names[] = {
    {1, "CreateWindow"},
    {2, "ChangeWindowAttributes"},
    {3, "GetWindowAttributes"},
    {4, "DestroyWindow"},
    {5, "DestroySubwindows"},
    {6, "ChangeSaveSet"},
    {7, "ReparentWindow"},
    {8, "MapWindow"},
    {9, "MapSubwindows"},
    {10, "UnmapWindow"},
    {11, "UnmapSubwindows"},
    {12, "ConfigureWindow"},
    {13, "CirculateWindow"},
    {14, "GetGeometry"},
    {15, "QueryTree"},
    {16, "InternAtom"},
    {17, "GetAtomName"},
    {18, "ChangeProperty"},
    {19, "DeleteProperty"},
    {20, "GetProperty"},
    {21, "ListProperties"},
    {22, "SetSelectionOwner"},
    {23, "GetSelectionOwner"},
    {24, "ConvertSelection"},
    {25, "SendEvent"},
    {26, "GrabPointer"},
    {27, "UngrabPointer"},
    {28, "GrabButton"},
    {29, "UngrabButton"},
    {30, "ChangeActivePointerGrab"},
    {31, "GrabKeyboard"},
    {32, "UngrabKeyboard"},
    {33, "GrabKey"},
    {34, "UngrabKey"},
    {35, "AllowEvents"},
    {36, "GrabServer"},
    {37, "UngrabServer"},
    {38, "QueryPointer"},
    {39, "GetMotionEvents"},
    {40, "TranslateCoordinates"},
    {41, "WarpPointer"},
    {42, "SetInputFocus"},
    {43, "GetInputFocus"},
    {44, "QueryKeymap"},
    {45, "OpenFont"},
    {46, "CloseFont"},
    {47, "QueryFont"},
    {48, "QueryTextExtents"},
    {49, "ListFonts"},
    {50, "ListFontsWithInfo"},
    {51, "SetFontPath"},
    {52, "GetFontPath"},
    {53, "CreatePixmap"},
    {54, "FreePixmap"},
    {55, "CreateGC"},
    {56, "ChangeGC"},
    {57, "CopyGC"},
    {58, "SetDashes"},
    {59, "SetClipRectangles"},
    {60, "FreeGC"},
    {61, "ClearArea"},
    {62, "CopyArea"},
    {63, "CopyPlane"},
    {64, "PolyPoint"},
    {65, "PolyLine"},
    {66, "PolySegment"},
    {67, "PolyRectangle"},
    {68, "PolyArc"},
    {69, "FillPoly"},
    {70, "PolyFillRectangle"},
    {71, "PolyFillArc"},
    {72, "PutImage"},
    {73, "GetImage"},
    {74, "PolyText8"},
    {75, "PolyText16"},
    {76, "ImageText8"},
    {77, "ImageText16"},
    {78, "CreateColormap"},
    {79, "FreeColormap"},
    {80, "CopyColormapAndFree"},
    {81, "InstallColormap"},
    {82, "UninstallColormap"},
    {83, "ListInstalledColormaps"},
    {84, "AllocColor"},
    {85, "AllocNamedColor"},
    {86, "AllocColorCells"},
    {87, "AllocColorPlanes"},
    {88, "FreeColors"},
    {89, "StoreColors"},
    {90, "StoreNamedColor"},
    {91, "QueryColors"},
    {92, "LookupColor"},
    {93, "CreateCursor"},
    {94, "CreateGlyphCursor"},
    {95, "FreeCursor"},
    {96, "RecolorCursor"},
    {97, "QueryBestSize"},
    {98, "QueryExtension"},
    {99, "ListExtensions"},
    {100, "ChangeKeyboardMapping"},
    {101, "GetKeyboardMapping"},
    {102, "ChangeKeyboardControl"},
    {103, "GetKeyboardControl"},
    {104, "Bell"},
    {105, "ChangePointerControl"},
    {106, "GetPointerControl"},
    {107, "SetScreenSaver"},
    {108, "GetScreenSaver"},
    {109, "ChangeHosts"},
    {110, "ListHosts"},
    {111, "SetAccessControl"},
    {112, "SetCloseDownMode"},
    {113, "KillClient"},
    {114, "RotateProperties"},
    {115, "ForceScreenSaver"},
    {116, "SetPointerMapping"},
    {117, "GetPointerMapping"},
    {118, "SetModifierMapping"},
    {119, "GetModifierMapping"},
    {127, "NoOperation"},
    {0, NULL},
};
static const struct np_name error_names[] = {
    {1, "Request"},
    {2, "Value"},
    {3, "Window"},
    {4, "Pixmap"},
    {5, "Atom"},
    {6, "Cursor"},
    {7, "Font"},
    {8, "Match"},
    {9, "Drawable"},
    {10, "Access"},
    {11, "Alloc"},
    {12, "Colormap"},
    {13, "GContext"},
    {14, "IDChoice"},
    {15, "Name"},
    {16, "Length"},
    {17, "Implementation"},
    {0, NULL},
};
static const struct np_name event_names[] = {
    {2, "KeyPress"},
    {3, "KeyRelease"},
    {4, "ButtonPress"},
    {5, "ButtonRelease"},
    {6, "MotionNotify"},
    {7, "EnterNotify"},
    {8, "LeaveNotify"},
    {9, "FocusIn"},
    {10, "FocusOut"},
    {11, "KeymapNotify"},
    {12, "Expose"},
    {13, "GraphicsExposure"},
    {14, "NoExposure"},
    {15, "VisibilityNotify"},
    {16, "CreateNotify"},
    {17, "DestroyNotify"},
    {18, "UnmapNotify"},
    {19, "MapNotify"},
    {20, "MapRequest"},
    {21, "ReparentNotify"},
    {22, "ConfigureNotify"},
    {23, "ConfigureRequest"},
    {24, "GravityNotify"},
    {25, "ResizeRequest"},
    {26, "CirculateNotify"},
    {27, "CirculateRequest"},
    {28, "PropertyNotify"},
    {29, "SelectionClear"},
    {30, "SelectionRequest"},
    {31, "SelectionNotify"},
    {32, "ColormapNotify"},
    {33, "ClientMessage"},
    {34, "MappingNotify"},
    {35, "GenericEvent"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [BYTE_ORDER] = {"byte_order", NP_VARIABLE, 8, NP_HEX, NULL, "A client's first byte: the order of all numbers.", .names = order_names},
  [BYTE_ORDER_NAME] = {"byte_order_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = order_names},
  [MAJOR] = {"major_version", NP_VARIABLE, 16, NP_UINT, "x11.protocol-major-version", "Version of the protocol: 11."},
  [MINOR] = {"minor_version", NP_VARIABLE, 16, NP_UINT, "x11.protocol-minor-version", "0."},
  [AUTH_NAME_LENGTH] = {"auth_name_length", NP_VARIABLE, 16, NP_UINT, "x11.authorization-protocol-name-length", "Length of the name, in bytes.", .flags = NP_HIDDEN},
  [AUTH_DATA_LENGTH] = {"auth_data_length", NP_VARIABLE, 16, NP_UINT, "x11.authorization-protocol-data-length", "Length of the data, in bytes.", .flags = NP_HIDDEN},
  [AUTH_NAME] = {"auth_name", NP_VARIABLE, 0, NP_STRING, "x11.authorization-protocol-name", "How the client proves that it may."},
  [AUTH_DATA] = {"auth_data", NP_VARIABLE, 0, NP_BYTES, NULL, "What proves it."},
  [SUCCESS] = {"success", NP_VARIABLE, 8, NP_UINT, "x11.success", "Answer: whether there is a connection.", .names = success_names},
  [SUCCESS_NAME] = {"success_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = success_names},
  [REASON_LENGTH] = {"reason_length", NP_VARIABLE, 8, NP_UINT, "x11.length-of-reason", "Length of the reason, in bytes.", .flags = NP_HIDDEN},
  [SETUP_LENGTH] = {"setup_length", NP_VARIABLE, 16, NP_UINT, "x11.replylength", "Length of what follows, in 32-bit words."},
  [REASON] = {"reason", NP_VARIABLE, 0, NP_STRING, "x11.reason", "Why there is none."},
  [RELEASE] = {"release", NP_VARIABLE, 32, NP_UINT, "x11.release-number", "Release of the server."},
  [ID_BASE] = {"resource_id_base", NP_VARIABLE, 32, NP_HEX, "x11.resource-id-base", "The client's own resources begin with it."},
  [ID_MASK] = {"resource_id_mask", NP_VARIABLE, 32, NP_HEX, "x11.resource-id-mask", "Bits in which they differ."},
  [VENDOR_LENGTH] = {"vendor_length", NP_VARIABLE, 16, NP_UINT, "x11.length-of-vendor", "Length of the vendor's name, in bytes.", .flags = NP_HIDDEN},
  [VENDOR] = {"vendor", NP_VARIABLE, 0, NP_STRING, "x11.vendor", "Who made the server."},
  [OPCODE] = {"opcode", NP_VARIABLE, 8, NP_UINT, "x11.opcode", "Request: what is wanted; from 128 on: of extensions.", .names = opcode_names},
  [OPCODE_NAME] = {"opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = opcode_names},
  [DETAIL] = {"detail", NP_VARIABLE, 8, NP_UINT, NULL, "A number of the request's, the reply's or the event's own."},
  [LENGTH] = {"length", NP_VARIABLE, 16, NP_UINT, "x11.request-length", "Request: its length, in 32-bit words."},
  [BIG_LENGTH] = {"big_length", NP_VARIABLE, 32, NP_UINT, "x11.request-length", "The same where that is 0: of the Big Requests extension."},
  [REPLY] = {"reply", NP_VARIABLE, 8, NP_UINT, "x11.reply", "Reply: 1."},
  [ERROR] = {"error", NP_VARIABLE, 8, NP_UINT, "x11.error", "Error: 0."},
  [ERROR_CODE] = {"error_code", NP_VARIABLE, 8, NP_UINT, "x11.errorcode", "Error: what is wrong.", .names = error_names},
  [ERROR_NAME] = {"error_code_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = error_names},
  [EVENT] = {"event", NP_VARIABLE, 8, NP_UINT, "x11.eventcode", "Event: what has happened; 128 more where a client has sent it.", .names = event_names},
  [EVENT_NAME] = {"event_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = event_names},
  [SEQUENCE] = {"sequence", NP_VARIABLE, 16, NP_UINT, NULL, "The request that it answers, or the last one before it."},
  [REPLY_LENGTH] = {"reply_length", NP_VARIABLE, 32, NP_UINT, "x11.replylength", "Reply: what it has beyond 32 bytes, in 32-bit words."},
  [BAD_VALUE] = {"bad_value", NP_VARIABLE, 32, NP_HEX, NULL, "Error: the value, or the resource."},
  [MINOR_OPCODE] = {"minor_opcode", NP_VARIABLE, 16, NP_UINT, "x11.minor-opcode", "Error: which request of an extension."},
  [MAJOR_OPCODE] = {"major_opcode", NP_VARIABLE, 8, NP_UINT, NULL, "Error: which request."},
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "What has no rows."},
};
/* clang-format on */

enum {
  FIRST_PORT = 6000,
  LAST_PORT = 6063,
  SETUP_HEAD = 12,
  ANSWER_HEAD = 8,
  REQUEST_HEAD = 4,
  EVENT_BYTES = 32,
  BIG_HEAD = 8,
  LEAST_SUCCESS = 8, /* words */
  MOST_WORDS = 1 << 16,
  MOST_BIG_WORDS = 1 << 22,
  WORD = 4,
  VERSION = 11,
  GENERIC_EVENT = 35,
  IS_EVENT = 0x7f, /* the first bit: a client has sent it */
  KEYMAP = 11,
  SCREENS = 14 /* bytes between the vendor's length and its name */
};

/* ---- The order of bytes ---- */

static uint64_t number(const uint8_t *bytes, uint32_t at, uint32_t size, bool is_little) {
  uint64_t value = np_bits(bytes, (uint64_t)at * 8, size * 8);
  return is_little ? np_swapped(value, size * 8) : value;
}

/* Of a number that is small: its other order is greater. */
static bool is_smaller_little(const uint8_t *bytes, uint32_t at, uint32_t size) {
  uint64_t little = number(bytes, at, size, true), big = number(bytes, at, size, false);
  return little != 0 && (big == 0 || little < big);
}

static uint64_t filled(uint64_t length) {
  return (length + WORD - 1) / WORD * WORD;
}

/* ---- Lengths ---- */

static bool is_setup(const uint8_t *bytes, uint32_t size) {
  if (size < WORD || (bytes[0] != 'B' && bytes[0] != 'l')) return false;
  return number(bytes, 2, 2, bytes[0] == 'l') == VERSION;
}

/* Of the server's first message: others have the number of a request there, which is this one now
 * and then; so what they say of their length has to fit too. */
static bool is_answer(const uint8_t *bytes, uint32_t size) {
  if (size < ANSWER_HEAD || bytes[0] > 1) return false;
  bool is_little = number(bytes, 2, 2, true) == VERSION;
  if (!is_little && number(bytes, 2, 2, false) != VERSION) return false;
  uint64_t words = number(bytes, 6, 2, is_little);
  return bytes[0] == 1 ? words >= LEAST_SUCCESS : words == filled(bytes[1]) / WORD;
}

/* Of what a client says. A request's length is 0 where that of the Big Requests extension follows.
 */
static uint64_t of_client(const uint8_t *bytes, uint32_t size) {
  if (size < WORD) return 1;
  if (is_setup(bytes, size)) {
    bool is_little = bytes[0] == 'l';
    if (size < SETUP_HEAD) return 1;
    return SETUP_HEAD + filled(number(bytes, 6, 2, is_little)) +
           filled(number(bytes, 8, 2, is_little));
  }
  uint64_t words = number(bytes, 2, 2, is_smaller_little(bytes, 2, 2));
  if (words == 0 && size < BIG_HEAD) return 1;
  if (words == 0) words = number(bytes, 4, 4, is_smaller_little(bytes, 4, 4));
  return bytes[0] == 0 || words == 0 || words > MOST_BIG_WORDS ? 0 : words * WORD;
}

/* Of what a server says: 32 bytes, and what a reply or a generic event has beyond them. */
static uint64_t of_server(const uint8_t *bytes, uint32_t size) {
  if (size < ANSWER_HEAD) return 1;
  if (is_answer(bytes, size)) {
    bool is_little = number(bytes, 2, 2, true) == VERSION;
    return ANSWER_HEAD + number(bytes, 6, 2, is_little) * WORD;
  }
  uint64_t words = 0;
  if (bytes[0] == 1 || (bytes[0] & IS_EVENT) == GENERIC_EVENT)
    words = number(bytes, 4, 4, is_smaller_little(bytes, 4, 4));
  bool is_none = words > MOST_WORDS ||
                 ((bytes[0] & IS_EVENT) > 1 && !np_name_of(event_names, bytes[0] & IS_EVENT) &&
                  (bytes[0] & IS_EVENT) < 64);
  return is_none ? 0 : EVENT_BYTES + words * WORD;
}

static void dissect(struct np_dissector *d) {
  np_next_measured(d, np_port_side(d) == NP_SIDE_SOURCE ? of_server : of_client, SETUP_HEAD);
}

/* ---- Rows ---- */

/* The next number, whose order the message tells. */
static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned row, bool is_little) {
  const struct np_field *field = &fields[row];
  struct np_cursor at = *c;
  uint64_t value = is_little ? np_take_little(d, c, field, field->width / 8U)
                             : np_take(d, c, field, field->width);
  if (np_good(c)) np_emit_number_at(d, &at, field, value);
  return value;
}

static void text(struct np_dissector *d, struct np_cursor *c, unsigned row, uint64_t length) {
  if (length == 0) return;
  np_emit_bytes(d, c, &fields[row], length);
  np_skip_padding(d, c, length, WORD);
}

static void setup(struct np_dissector *d, struct np_cursor *c) {
  bool is_little = np_emit(d, c, &fields[BYTE_ORDER]) == 'l';
  np_skip(d, c, 8);
  emit(d, c, MAJOR, is_little);
  emit(d, c, MINOR, is_little);
  uint64_t name = emit(d, c, AUTH_NAME_LENGTH, is_little);
  uint64_t data = emit(d, c, AUTH_DATA_LENGTH, is_little);
  np_skip(d, c, 16);
  text(d, c, AUTH_NAME, name);
  text(d, c, AUTH_DATA, data);
}

static void success(struct np_dissector *d, struct np_cursor *c, bool is_little) {
  emit(d, c, RELEASE, is_little);
  emit(d, c, ID_BASE, is_little);
  emit(d, c, ID_MASK, is_little);
  np_skip(d, c, 32);
  uint64_t vendor = emit(d, c, VENDOR_LENGTH, is_little);
  np_skip(d, c, SCREENS * 8);
  text(d, c, VENDOR, vendor);
}

static void answer(struct np_dissector *d, struct np_cursor *c, bool is_little) {
  uint64_t state = np_emit(d, c, &fields[SUCCESS]), reason = 0;
  if (state == 0)
    reason = np_emit(d, c, &fields[REASON_LENGTH]);
  else
    np_skip(d, c, 8);
  emit(d, c, MAJOR, is_little);
  emit(d, c, MINOR, is_little);
  emit(d, c, SETUP_LENGTH, is_little);
  if (state == 1) success(d, c, is_little);
  text(d, c, REASON, reason);
}

static void request(struct np_dissector *d, struct np_cursor *c, const uint8_t *bytes) {
  np_emit_rows(d, c, &fields[OPCODE], &fields[DETAIL]);
  if (emit(d, c, LENGTH, is_smaller_little(bytes, 2, 2)) > 0) return;
  struct np_cursor ahead = *c;
  uint8_t big[WORD] = {0};
  np_cursor_copy(&ahead, big, WORD);
  emit(d, c, BIG_LENGTH, is_smaller_little(big, 0, WORD));
}

static void error(struct np_dissector *d, struct np_cursor *c, bool is_little) {
  np_emit_rows(d, c, &fields[ERROR], &fields[ERROR_NAME]);
  emit(d, c, SEQUENCE, is_little);
  emit(d, c, BAD_VALUE, is_little);
  emit(d, c, MINOR_OPCODE, is_little);
  np_emit(d, c, &fields[MAJOR_OPCODE]);
}

/* A length tells the order, or the number of the request: both are small as a rule. */
static bool is_server_little(const uint8_t *bytes) {
  bool has_length = bytes[0] == 1 || (bytes[0] & IS_EVENT) == GENERIC_EVENT;
  uint32_t at = has_length && number(bytes, 4, 4, false) != 0 ? 4 : 2;
  return is_smaller_little(bytes, at, at);
}

static void from_server(struct np_dissector *d, struct np_cursor *c, const uint8_t *bytes) {
  uint8_t type = bytes[0];
  bool is_little = is_server_little(bytes);
  if (type == 1)
    np_emit(d, c, &fields[REPLY]);
  else
    np_emit_rows(d, c, &fields[EVENT], &fields[EVENT_NAME]);
  if ((type & IS_EVENT) == KEYMAP) return; /* keys, a bit each */
  np_emit(d, c, &fields[DETAIL]);
  emit(d, c, SEQUENCE, is_little);
  if (type == 1) emit(d, c, REPLY_LENGTH, is_little);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), ahead = c;
  uint8_t bytes[ANSWER_HEAD] = {0};
  bool is_server = np_port_side(d) == NP_SIDE_SOURCE;
  uint32_t head = is_server ? ANSWER_HEAD : REQUEST_HEAD;
  if (!np_cursor_copy(&ahead, bytes, head)) {
    np_take(d, &c, &fields[is_server ? SEQUENCE : LENGTH], head * 8);
    return;
  }
  if (is_server && is_answer(bytes, ANSWER_HEAD))
    answer(d, &c, number(bytes, 2, 2, true) == VERSION);
  else if (is_server && bytes[0] == 0)
    error(d, &c, is_server_little(bytes));
  else if (is_server)
    from_server(d, &c, bytes);
  else if (is_setup(bytes, REQUEST_HEAD))
    setup(d, &c);
  else
    request(d, &c, bytes);
  np_emit_rest(d, &c, &fields[DATA]);
}

/* ---- Streams ---- */

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, p->is_server ? of_server : of_client);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (is_setup(bytes, size)) return NP_STARTS;
  if (size < ANSWER_HEAD) return size < WORD ? WORD : ANSWER_HEAD;
  return is_answer(bytes, size) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

const struct np_protocol np_x11 = {
    .name = "x11",
    .title = "X Window System Protocol",
    .spec = "X11R7.7 protocol",
    .group = "remote",
    .wireshark = "x11",
    .fields = fields,
    NP_ROWS(fields),
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_TCP_PORT, FIRST_PORT, LAST_PORT, NULL}, {NP_TABLE_END, 0}},
    .summary = "X11 {opcode_name}{event_name}{error_code_name}{success_name}{byte_order_name}",
    .stream = &stream,
};
