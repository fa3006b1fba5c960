/* smb.c - Server Message Block 1, [MS-CIFS] section 2.2.3: its header, and how long its parts are.
 */
#include "protocols/app/smb2_names.h"
#include "protocols/protocol.h"

enum {
  PROTOCOL,
  COMMAND,
  COMMAND_NAME,
  STATUS,
  STATUS_NAME,
  ERROR_CLASS,
  ERROR_CODE,
  RESPONSE,
  FLAGS,
  UNICODE,
  NT_STATUS,
  FLAGS2,
  PID_HIGH,
  SIGNATURE,
  TREE,
  PROCESS,
  USER,
  MULTIPLEX,
  WORDS,
  PARAMETERS,
  BYTES,
  DATA,
  AND_X,
  AND_X_COMMAND,
  AND_X_COMMAND_NAME,
  AND_X_RESERVED,
  AND_X_OFFSET,
  AND_X_WORDS,
  AND_X_PARAMETERS,
  AND_X_BYTES,
  AND_X_DATA
};

enum command {
  LOCKING = 0x24,
  OPEN = 0x2d,
  READ = 0x2e,
  WRITE = 0x2f,
  NEGOTIATE = 0x72,
  SETUP = 0x73,
  LOGOFF = 0x74,
  TREE_CONNECT = 0x75,
  NT_CREATE = 0xa2,
  NO_COMMAND = 0xff
};

enum { HEAD = 33, WORD = 2, AND_X_BYTE_COUNT = 4, SET_UP_WORDS = 12, WAS_SET_UP_WORDS = 4 };
enum { NEGOTIATED_WORDS = 17, CAPABILITIES_END = 22, GUID_BYTES = 16 };

/* clang-format off */
static const struct np_field fields[] = {
  [PROTOCOL]    = {"protocol",     0, 32, NP_HEX,  NULL, "0xff, and \"SMB\"."},
  [COMMAND]     = {"command",     32,  8, NP_HEX,  "smb.cmd", "What is asked for.", .names = np__smb_commands},
  [COMMAND_NAME] = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the command.", .of = COMMAND, .names = np__smb_commands},
  [STATUS]      = {"status",      40, 32, NP_HEX,  "smb.nt_status", "What came of the request.", .flags = NP_LITTLE, .names = np__smb_statuses, .when = NP_WHEN(NT_STATUS, 1, 1)},
  [STATUS_NAME] = {"status_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the status.", .of = STATUS, .names = np__smb_statuses},
  [ERROR_CLASS] = {"error_class", 40,  8, NP_HEX,  "smb.error_class", "Class of the error, as DOS has them; 0: there is none.", .when = NP_WHEN(NT_STATUS, 0, 0)},
  [ERROR_CODE]  = {"error_code",  56, 16, NP_HEX,  "smb.error_code", "Which error of its class.", .flags = NP_LITTLE, .when = NP_WHEN(NT_STATUS, 0, 0)},
  [RESPONSE]    = {"flags.response",    72,  1, NP_FLAG, "smb.flags.response", "It is a response."},
  [FLAGS]       = {"flags",       72,  8, NP_HEX,  "smb.flags", "The flags as one number.", .flags = NP_HIDDEN},
  [UNICODE]     = {"flags2.unicode",     88,  1, NP_FLAG, "smb.flags2.string", "Texts are in UTF-16."},
  [NT_STATUS]   = {"flags2.nt_status",   89,  1, NP_FLAG, "smb.flags2.nt_error", "The status is one of Windows NT."},
  [FLAGS2]      = {"flags2",      80, 16, NP_HEX,  "smb.flags2", "More flags as one number.", .flags = NP_LITTLE | NP_HIDDEN},
  [PID_HIGH]    = {"pid_high",    96, 16, NP_UINT, "smb.pid.high", "High half of the process.", .flags = NP_LITTLE},
  [SIGNATURE]   = {"signature",  112, 64, NP_BYTES, "smb.signature", "What proves who sent it."},
  [TREE]        = {"tree",       192, 16, NP_UINT, "smb.tid", "Which share is meant.", .flags = NP_LITTLE},
  [PROCESS]     = {"pid",        208, 16, NP_UINT, "smb.pid", "Which process asks.", .flags = NP_LITTLE},
  [USER]        = {"user",       224, 16, NP_UINT, "smb.uid", "Whose session is meant.", .flags = NP_LITTLE},
  [MULTIPLEX]   = {"multiplex",  240, 16, NP_UINT, "smb.mid", "The same in a request and its response.", .flags = NP_LITTLE},
  [WORDS]       = {"word_count", 256,  8, NP_UINT, "smb.wct", "How many words of parameters there are."},
  [PARAMETERS]  = {"parameters", NP_VARIABLE, 0, NP_BYTES, NULL, "The command's parameters."},
  [BYTES]       = {"byte_count", NP_VARIABLE, 16, NP_UINT, "smb.bcc", "Length of the data, in bytes.", .flags = NP_LITTLE},
  [DATA]        = {"data",       NP_VARIABLE, 0, NP_BYTES, NULL, "The command's data."},
  [AND_X]       = {"and_x",      NP_VARIABLE, 0, NP_RECORD, NULL, "Commands that follow in the message, of AndX commands.", .flags = NP_MANY},
  [AND_X_COMMAND] = {"and_x.command", NP_VARIABLE, 8, NP_HEX, "smb.cmd", "The next command; 0xff: there is none.", .names = np__smb_commands},
  [AND_X_COMMAND_NAME] = {"and_x.command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = np__smb_commands},
  [AND_X_RESERVED] = {"and_x.reserved", NP_VARIABLE, 8, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [AND_X_OFFSET] = {"and_x.offset", NP_VARIABLE, 16, NP_UINT, "smb.andxoffset", "Where it lies, in bytes from the header.", .flags = NP_LITTLE},
  [AND_X_WORDS] = {"and_x.word_count", NP_VARIABLE, 8, NP_UINT, "smb.wct", "How many words of parameters it has."},
  [AND_X_PARAMETERS] = {"and_x.parameters", NP_VARIABLE, 0, NP_BYTES, NULL, "Its parameters."},
  [AND_X_BYTES] = {"and_x.byte_count", NP_VARIABLE, 16, NP_UINT, "smb.bcc", "Length of its data, in bytes.", .flags = NP_LITTLE},
  [AND_X_DATA]  = {"and_x.data", NP_VARIABLE, 0, NP_BYTES, NULL, "Its data."},
};
/* clang-format on */

/* ---- The token ---- */

/* A number of 16 bits at this byte of the message. */
static uint64_t little16(const struct np_dissector *d, uint32_t at) {
  uint64_t value;
  np_look(d, at * 8, 16, &value);
  return (value & 0xff) << 8 | value >> 8;
}

/* Is it a server's answer to a negotiation, which says that it has tokens ([MS-SMB] section
 * 2.2.4.5.2.1)? */
static bool is_negotiated(const struct np_dissector *d) {
  uint64_t extended;
  return np_get(d, &fields[COMMAND]) == NEGOTIATE && np_get(d, &fields[RESPONSE]) &&
         np_get(d, &fields[WORDS]) == NEGOTIATED_WORDS &&
         np_look(d, (HEAD + CAPABILITIES_END) * 8, 1, &extended) && extended;
}

/* How many words of parameters are in front of the length of a security token, where there is one:
 * [MS-SMB] sections 2.2.4.6.1 and 2.2.4.6.2. */
static uint32_t words_before_token(const struct np_dissector *d) {
  const uint64_t words = np_get(d, &fields[WORDS]);
  if (np_get(d, &fields[COMMAND]) != SETUP) return 0;
  if (np_get(d, &fields[RESPONSE])) return words == WAS_SET_UP_WORDS ? 3 : 0;
  return words == SET_UP_WORDS ? 7 : 0;
}

/* Security tokens are of protocols of their own. */
static void token(struct np_dissector *d, uint32_t at, uint64_t length) {
  uint64_t first;
  if (length == 0 || !np_look(d, at * 8, 8, &first)) return;
  np_header(d, at);
  np_child_length(d, length);
  np_next(d, NP_BY_TOKEN, first);
}

static void dissect(struct np_dissector *d) {
  const uint32_t before = words_before_token(d);
  const uint32_t count = HEAD + (uint32_t)np_get(d, &fields[WORDS]) * WORD, data = count + WORD;
  np_header_whole(d);
  if (before > 0)
    token(d, data, little16(d, HEAD + before * WORD));
  else if (is_negotiated(d) && little16(d, count) > GUID_BYTES)
    token(d, data + GUID_BYTES, little16(d, count) - GUID_BYTES);
}

/* ---- Commands ---- */

static bool is_and_x(uint64_t command) {
  switch (command) {
    case LOCKING:
    case OPEN:
    case READ:
    case WRITE:
    case SETUP:
    case LOGOFF:
    case TREE_CONNECT:
    case NT_CREATE:
      return true;
    default:
      return false;
  }
}

/* The words, the number of bytes and the bytes of a command, of `words`. */
static void command(struct np_dissector *d, struct np_cursor *c, uint64_t words,
                    const struct np_field *rows) {
  np_emit_bytes(d, c, &rows[0], words * WORD);
  uint64_t length = np_emit(d, c, &rows[1]);
  np_emit_bytes(d, c, &rows[2], length);
}

/* Section 2.2.3.4: the parameters of such a command begin with what follows it; each command lies
 * behind the one before. */
static void and_x(struct np_dissector *d, struct np_cursor c, uint64_t of) {
  const struct np_cursor body = np_rest(d);
  uint64_t end = 0;
  while (is_and_x(of) && np_more(&c)) {
    np_open(d, &c, &fields[AND_X]);
    of = np_emit(d, &c, &fields[AND_X_COMMAND]);
    np_emit(d, &c, &fields[AND_X_RESERVED]);
    uint64_t offset = np_emit(d, &c, &fields[AND_X_OFFSET]);
    const bool is_wrong = of != NO_COMMAND && np_good(&c) && offset < HEAD + end;
    if (is_wrong) np_malformed(d, &fields[AND_X_OFFSET], "within what is before it");
    if (of == NO_COMMAND || is_wrong || !np_good(&c)) {
      np_close(d, &fields[AND_X]);
      return;
    }
    struct np_cursor next = body;
    np_split(d, &next, &fields[AND_X_OFFSET], offset - HEAD);
    uint64_t words = np_emit(d, &next, &fields[AND_X_WORDS]);
    c = next;
    command(d, &next, words, &fields[AND_X_PARAMETERS]);
    end = offset - HEAD + 1;
    np_close(d, &fields[AND_X]);
    if (words * WORD < AND_X_BYTE_COUNT) return;
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), parameters = c;
  uint64_t words = np_get(d, &fields[WORDS]);
  command(d, &c, words, &fields[PARAMETERS]);
  if (words * WORD >= AND_X_BYTE_COUNT) and_x(d, parameters, np_get(d, &fields[COMMAND]));
}

const struct np_protocol np_smb = {
    .name = "smb",
    .title = "Server Message Block",
    .spec = "[MS-CIFS]",
    .group = "files",
    .wireshark = "smb",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_NBSS, 0xff534d42}, {NP_TABLE_END, 0}},
    .summary = "SMB {command_name} {flags.response?response} {status_name}",
};
