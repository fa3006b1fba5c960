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
  DATA
};

enum { HEAD = 33, WORD = 2 };

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
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t words = np_get(d, &fields[WORDS]);
  np_emit_bytes(d, &c, &fields[PARAMETERS], words * WORD);
  uint64_t length = np_emit(d, &c, &fields[BYTES]);
  np_emit_bytes(d, &c, &fields[DATA], length);
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
    .binds = (const struct np_bind[]){{NP_BY_NBSS, 0xff534d42}, {NP_TABLE_END, 0}},
    .summary = "SMB {command_name} {flags.response?response} {status_name}",
};
