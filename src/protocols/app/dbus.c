/* dbus.c - D-Bus messages, D-Bus Specification 0.43, as LINKTYPE_DBUS has them. The first byte
 * tells which byte of a number comes first. */
#include "protocols/app/microsoft.h"

enum {
  ENDIANNESS,
  TYPE,
  TYPE_NAME,
  FLAGS,
  RESERVED,
  INTERACTIVE,
  NO_AUTO_START,
  NO_REPLY,
  VERSION,
  BODY_LENGTH,
  SERIAL,
  FIELD_BYTES,
  FIELD_CODE,
  PATH,
  INTERFACE,
  MEMBER,
  ERROR_NAME,
  REPLY_SERIAL,
  DESTINATION,
  SENDER,
  SIGNATURE,
  UNIX_FDS,
  BODY
};

static const struct np_name type_names[] = {
    {1, "Method call"}, {2, "Method reply"}, {3, "Error reply"}, {4, "Signal emission"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [ENDIANNESS] = {"endianness", 0, 8, NP_STRING, NULL, "l: the lowest byte of a number is first; B: the highest."},
  [TYPE]      = {"type",     8, 8, NP_UINT, "dbus.message_type", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [FLAGS]     = {"flags",   16, 8, NP_GROUP, "dbus.flags", "Flags as one number."},
  [RESERVED]  = {"reserved", 16, 5, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [INTERACTIVE] = {"interactive_authorization", 21, 1, NP_FLAG, "dbus.flags.allow_interactive_authorization", "A person may be asked for permission."},
  [NO_AUTO_START] = {"no_auto_start", 22, 1, NP_FLAG, "dbus.flags.no_auto_start", "Nobody is started for it."},
  [NO_REPLY]  = {"no_reply_expected", 23, 1, NP_FLAG, "dbus.flags.no_reply_expected", "No reply is wanted."},
  [VERSION]   = {"version", 24, 8, NP_UINT, "dbus.version", "1."},
  [BODY_LENGTH] = {"body_length", NP_VARIABLE, 32, NP_UINT, "dbus.body_length", "Length of the body, in bytes."},
  [SERIAL]    = {"serial",  NP_VARIABLE, 32, NP_UINT, "dbus.serial", "Number of the message."},
  [FIELD_BYTES] = {"fields_length", NP_VARIABLE, 32, NP_UINT, NULL, "Length of the header's fields, in bytes.", .flags = NP_HIDDEN},
  [FIELD_CODE] = {"fields", NP_VARIABLE, 8, NP_UINT, "dbus.field_code", "Which fields there are.", .flags = NP_MANY | NP_HIDDEN},
  [PATH]      = {"path",    NP_VARIABLE, 0, NP_STRING, "dbus.path", "Object."},
  [INTERFACE] = {"interface", NP_VARIABLE, 0, NP_STRING, "dbus.interface", "Interface of the method or signal."},
  [MEMBER]    = {"member",  NP_VARIABLE, 0, NP_STRING, "dbus.member", "Method or signal."},
  [ERROR_NAME] = {"error_name", NP_VARIABLE, 0, NP_STRING, "dbus.error_name", "Error."},
  [REPLY_SERIAL] = {"reply_serial", NP_VARIABLE, 32, NP_UINT, "dbus.reply_serial", "Number of the message that is answered."},
  [DESTINATION] = {"destination", NP_VARIABLE, 0, NP_STRING, "dbus.destination", "Who it is for."},
  [SENDER]    = {"sender",  NP_VARIABLE, 0, NP_STRING, "dbus.sender", "Who sends it."},
  [SIGNATURE] = {"signature", NP_VARIABLE, 0, NP_STRING, "dbus.signature", "Types of the body's values."},
  [UNIX_FDS]  = {"unix_fds", NP_VARIABLE, 32, NP_UINT, "dbus.unix_fds", "How many file descriptors go with it."},
  [BODY]      = {"body",    NP_VARIABLE, 0, NP_BYTES, NULL, "The body."},
};
/* clang-format on */

enum { HEAD = 4, LINKTYPE_DBUS = 231, BIG = 'B', LITTLE = 'l', ALIGNMENT = 8 };

static uint64_t number(struct np_dissector *d, struct np_cursor *c, unsigned row, bool is_little) {
  return np__emit_ordered(d, c, &fields[row], is_little);
}

/* Strings and paths have a length of 32 bits, signatures of 8; a NUL ends them. */
static void text(struct np_dissector *d, struct np_cursor *c, unsigned row, bool is_little) {
  uint64_t length;
  if (row == SIGNATURE)
    length = np_take(d, c, &fields[row], 8);
  else
    length = is_little ? np_take_little(d, c, &fields[row], 4) : np_take(d, c, &fields[row], 32);
  np_emit_bytes(d, c, &fields[row], length);
  np_skip(d, c, 8);
}

static bool field(struct np_dissector *d, struct np_cursor *c, bool is_little) {
  uint64_t code = np_emit(d, c, &fields[FIELD_CODE]);
  bool is_known = code >= 1 && code <= UNIX_FDS - PATH + 1U;
  unsigned row = is_known ? PATH + (unsigned)code - 1 : BODY;
  np_skip(d, c, np_take(d, c, &fields[FIELD_CODE], 8) * 8 + 8);
  if (!is_known) return false;
  if (row == REPLY_SERIAL || row == UNIX_FDS)
    number(d, c, row, is_little);
  else
    text(d, c, row, is_little);
  return np_good(c);
}

static void dissect(struct np_dissector *d) {
  uint64_t first = 0;
  np_look(d, 0, 8, &first);
  if (first != BIG && first != LITTLE) np_malformed(d, &fields[ENDIANNESS], "neither l nor B");
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t first = 0;
  np_look(d, 0, 8, &first);
  bool is_little = first == LITTLE;
  if (!is_little && first != BIG) return;
  uint64_t body = number(d, &c, BODY_LENGTH, is_little);
  number(d, &c, SERIAL, is_little);
  uint64_t length = number(d, &c, FIELD_BYTES, is_little);
  struct np_cursor list = np_split(d, &c, &fields[FIELD_BYTES], length);
  uint32_t whole = np_left(&list);
  while (np_more(&list) && field(d, &list, is_little)) /* each begins at a multiple of 8 bytes */
    np_skip_padding(d, &list, whole - np_left(&list), ALIGNMENT);
  np_skip_padding(d, &c, length, ALIGNMENT);
  struct np_cursor part = np_split(d, &c, &fields[BODY_LENGTH], body);
  np_emit_rest(d, &part, &fields[BODY]);
  np_finish(d, &c, &fields[BODY_LENGTH]);
}

const struct np_protocol np_dbus = {
    .name = "dbus",
    .title = "D-Bus",
    .spec = "D-Bus Specification 0.43",
    .group = "services",
    .wireshark = "dbus",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_DBUS}, {NP_TABLE_END, 0}},
    .summary = "D-Bus {type_name} {interface} {member} {error_name}",
};
