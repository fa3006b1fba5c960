/* smb2.c - Server Message Block 2 and 3, [MS-SMB2]: headers, and the fixed parts of all commands.
 */
#include "protocols/app/microsoft.h"
#include "protocols/app/smb2_names.h"
#include "protocols/layout.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/smb2.def"
#undef XX
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, bit, width, type, wireshark, ...) [id] = {name, bit, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/smb2.def"
#undef XX
};
/* clang-format on */

enum command {
  NEGOTIATE,
  SESSION_SETUP,
  LOGOFF,
  TREE_CONNECT,
  TREE_DISCONNECT,
  CREATE,
  CLOSE,
  FLUSH,
  READ,
  WRITE,
  LOCK,
  IOCTL,
  CANCEL,
  ECHO,
  FIND,
  NOTIFY,
  GET_INFO,
  SET_INFO,
  BREAK
};

enum { HEAD = 64, ERROR_SIZE = 9, BREAK_SIZE = 24, MOST_PARTS = 2 };
enum { LEAST_CONTEXT = 16, TAG_BYTES = 4, RIGHTS_BYTES = 8, MXAC = 0x4d784163 };

/* A request and a response of a command. */
#define ASK(command) ((command)*2)
#define TOLD(command) ((command)*2 + 1)

/* The fixed part, in order. What has no width is a part elsewhere: the offset and the length before
 * it tell where. */
static const struct np_layout bodies[] = {
    {ASK(NEGOTIATE),
     0,
     {STRUCTURE, DIALECT_COUNT, SECURITY_MODE, NP_GAP(24), CAPABILITIES, CLIENT_GUID,
      CONTEXT_OFFSET, CONTEXT_COUNT, NP_GAP(16)}},
    {TOLD(NEGOTIATE),
     0,
     {STRUCTURE, SECURITY_MODE, NP_GAP(8), DIALECT, CONTEXT_COUNT, SERVER_GUID, CAPABILITIES,
      MAX_TRANSACTION, MAX_READ, MAX_WRITE, NOW, BOOT, OFFSET, SIZE, CONTEXT_OFFSET}},
    {ASK(SESSION_SETUP),
     0,
     {STRUCTURE, SETUP_FLAGS, SECURITY_MODE, CAPABILITIES, CHANNEL, OFFSET, SIZE, PREVIOUS}},
    {TOLD(SESSION_SETUP), 0, {STRUCTURE, SESSION_FLAGS, OFFSET, SIZE}},
    {ASK(TREE_CONNECT), 0, {STRUCTURE, TREE_FLAGS, OFFSET, SIZE, TREE}},
    {TOLD(TREE_CONNECT),
     0,
     {STRUCTURE, SHARE_TYPE, NP_GAP(8), SHARE_FLAGS, SHARE_CAPABILITIES, ACCESS}},
    {ASK(CREATE),
     0,
     {STRUCTURE, NP_GAP(8), OPLOCK, IMPERSONATION, CREATE_FLAGS, NP_GAP(64), ACCESS, ATTRIBUTES,
      SHARING, DISPOSITION, OPTIONS, OFFSET, SIZE, FILENAME, OFFSET32, SIZE32, CREATE_CONTEXTS}},
    {TOLD(CREATE),
     0,
     {STRUCTURE, OPLOCK, CREATE_RESPONSE_FLAGS, ACTION, CREATED, ACCESSED, WRITTEN, CHANGED,
      ALLOCATION, END_OF_FILE, ATTRIBUTES, NP_GAP(32), FILE_ID, OFFSET32, SIZE32, CREATE_CONTEXTS}},
    {ASK(CLOSE), 0, {STRUCTURE, CLOSE_FLAGS, NP_GAP(32), FILE_ID}},
    {TOLD(CLOSE),
     0,
     {STRUCTURE, CLOSE_FLAGS, NP_GAP(32), CREATED, ACCESSED, WRITTEN, CHANGED, ALLOCATION,
      END_OF_FILE, ATTRIBUTES}},
    {ASK(FLUSH), 0, {STRUCTURE, NP_GAP(48), FILE_ID}},
    {ASK(READ),
     0,
     {STRUCTURE, PADDING, READ_FLAGS, READ_LENGTH, FILE_OFFSET, FILE_ID, MIN_COUNT, CHANNEL,
      REMAINING, OFFSET, SIZE, DATA}},
    {TOLD(READ),
     0,
     {STRUCTURE, DATA_OFFSET8, NP_GAP(8), READ_COUNT, READ_REMAINING, NP_GAP(32), READ_DATA}},
    {ASK(WRITE),
     0,
     {STRUCTURE, DATA_OFFSET, WRITE_LENGTH, WRITE_DATA, FILE_OFFSET, FILE_ID, CHANNEL, REMAINING,
      OFFSET, SIZE, DATA, WRITE_FLAGS}},
    {TOLD(WRITE),
     0,
     {STRUCTURE, NP_GAP(16), WRITE_COUNT, WRITE_REMAINING, CHANNEL_OFFSET, CHANNEL_LENGTH}},
    {ASK(LOCK),
     0,
     {STRUCTURE, LOCK_COUNT, NP_GAP(32), FILE_ID, FILE_OFFSET, LOCK_LENGTH, LOCK_FLAGS,
      NP_GAP(32)}},
    {ASK(IOCTL),
     0,
     {STRUCTURE, NP_GAP(16), FUNCTION, FILE_ID, OFFSET32, SIZE32, DATA, MAX_IN, OFFSET32, SIZE32,
      DATA, MAX_OUT, IOCTL_FLAGS, NP_GAP(32)}},
    {TOLD(IOCTL),
     0,
     {STRUCTURE, NP_GAP(16), FUNCTION, FILE_ID, OFFSET32, SIZE32, DATA, OFFSET32, SIZE32, DATA,
      IOCTL_FLAGS, NP_GAP(32)}},
    {ASK(FIND),
     0,
     {STRUCTURE, INFO_LEVEL, FIND_FLAGS, FILE_INDEX, FILE_ID, OFFSET, SIZE, PATTERN,
      OUTPUT_LENGTH}},
    {TOLD(FIND), 0, {STRUCTURE, OFFSET, SIZE32, FOUND}},
    {ASK(NOTIFY), 0, {STRUCTURE, NOTIFY_FLAGS, OUTPUT_LENGTH, FILE_ID, NOTIFY_FILTER, NP_GAP(32)}},
    {TOLD(NOTIFY), 0, {STRUCTURE, OFFSET, SIZE32, DATA}},
    {ASK(GET_INFO),
     0,
     {STRUCTURE, INFO_CLASS, INFO, MAX_RESPONSE, INPUT_OFFSET, NP_GAP(16), INPUT_LENGTH, ADDITIONAL,
      INFO_FLAGS, FILE_ID}},
    {TOLD(GET_INFO), 0, {STRUCTURE, OFFSET, SIZE32, DATA}},
    {ASK(SET_INFO),
     0,
     {STRUCTURE, INFO_CLASS, INFO, SET_LENGTH, SET_OFFSET, NP_GAP(16), ADDITIONAL, FILE_ID, DATA}},
    {ASK(BREAK), 0, {STRUCTURE, OPLOCK, NP_GAP(40), FILE_ID}},
    {TOLD(BREAK), 0, {STRUCTURE, OPLOCK, NP_GAP(40), FILE_ID}},
    {0, 0, {0}},
};

static const struct np_layout failed = {0, 0, {STRUCTURE, ERROR_COUNT, NP_GAP(8), ERROR_LENGTH}};
static const struct np_layout bare = {0, 0, {STRUCTURE}};

/* ---- The token ---- */

/* A number of 16 bits at this byte of the message. */
static uint64_t little16(const struct np_dissector *d, uint32_t at) {
  uint64_t value;
  np_look(d, at * 8, 16, &value);
  return (value & 0xff) << 8 | value >> 8;
}

/* Where the offset of a security token stands, its length behind it; 0: there is none. */
static uint32_t token_at(const struct np_dissector *d) {
  uint64_t command = np_get(d, &fields[COMMAND]);
  bool is_response = np_get(d, &fields[RESPONSE]) != 0;
  if (command == SESSION_SETUP) return HEAD + (is_response ? 4 : 12);
  return command == NEGOTIATE && is_response ? HEAD + 56 : 0;
}

/* [MS-SMB2] section 3.3.4.4: where more processing is required, the buffer is too small or a folder
 * has to be listed anew, the body is that of a response. */
static bool is_error(uint64_t status) {
  const bool is_more = status == 0xc0000016 || status == 0x80000005 || status == 0x10c;
  return status != 0 && !is_more;
}

/* Has the message the body of an error? Other bodies are of the same size. */
static bool is_failed(const struct np_dissector *d) {
  return np_get(d, &fields[RESPONSE]) && is_error(np_get(d, &fields[STATUS])) &&
         little16(d, HEAD) == ERROR_SIZE;
}

/* Security tokens are of protocols of their own. */
static void token(struct np_dissector *d, uint32_t at) {
  uint64_t offset = little16(d, at), length = little16(d, at + 2), first;
  if (offset < at + 4 || length == 0 || is_failed(d)) return;
  if (!np_look(d, (uint32_t)offset * 8, 8, &first)) return;
  np_header(d, offset);
  np_child_length(d, length);
  np_next(d, NP_BY_TOKEN, first);
}

static void dissect(struct np_dissector *d) {
  uint64_t next = np_get(d, &fields[CHAIN]);
  if (np_get(d, &fields[HEADER_LENGTH]) != HEAD) {
    np_refuse(d);
    return;
  }
  if (next >= HEAD) {
    np_header_at(d, &fields[CHAIN], next);
    np_next_pdu(d, next);
  } else if (next > 0) {
    np_malformed(d, &fields[CHAIN], "within the header");
  }
  np_header_whole(d);
  uint32_t at = token_at(d);
  if (at) token(d, at);
}

/* ---- Bodies ---- */

/* Parts that lie behind the fixed one. */
struct parts {
  uint64_t offset, length;
  uint64_t offsets[MOST_PARTS], lengths[MOST_PARTS];
  uint16_t rows[MOST_PARTS];
  unsigned count;
};

static void note_part(struct parts *parts, uint16_t row) {
  if (parts->length == 0 || parts->offset < HEAD || parts->count == MOST_PARTS) return;
  parts->offsets[parts->count] = parts->offset;
  parts->lengths[parts->count] = parts->length;
  parts->rows[parts->count++] = row;
}

/* A part of a context: what lies `offset` bytes behind its begin. */
static struct np_cursor context_part(struct np_dissector *d, struct np_cursor context, unsigned row,
                                     uint64_t offset, uint64_t length) {
  np_split(d, &context, &fields[row], offset);
  return np_split(d, &context, &fields[row], length);
}

/* Section 2.2.13.2. The rights of a file are in an answer that has both numbers: 2.2.14.2.5. */
static void context(struct np_dissector *d, struct np_cursor c, struct np_cursor whole) {
  const uint64_t name_at = np_emit(d, &c, &fields[CONTEXT_NAME_OFFSET]);
  const uint64_t name_length = np_emit(d, &c, &fields[CONTEXT_NAME_LENGTH]);
  np_skip(d, &c, 16);
  const uint64_t data_at = np_emit(d, &c, &fields[CONTEXT_DATA_OFFSET]);
  const uint64_t data_length = np_emit(d, &c, &fields[CONTEXT_DATA_LENGTH]);
  struct np_cursor name = context_part(d, whole, CONTEXT_NAME_LENGTH, name_at, name_length);
  const bool is_rights = np_cursor_peek(&name, TAG_BYTES * 8) == MXAC;
  if (name_length == NP__UUID_BYTES)
    np__emit_uuid(d, &name, &fields[CONTEXT_GUID], true);
  else
    np_emit_rest(d, &name, &fields[CONTEXT_NAME]);
  if (data_length == 0) return;
  struct np_cursor data = context_part(d, whole, CONTEXT_DATA_LENGTH, data_at, data_length);
  if (np_get(d, &fields[RESPONSE]) && is_rights && data_length == RIGHTS_BYTES)
    np_emit_rows(d, &data, &fields[CONTEXT_STATUS], &fields[CONTEXT_ACCESS]);
  else
    np_emit_rest(d, &data, &fields[CONTEXT_DATA]);
}

static void contexts(struct np_dissector *d, struct np_cursor list) {
  uint64_t next = LEAST_CONTEXT;
  while (np_more(&list) && next > 0) {
    struct np_cursor c = list;
    np_open(d, &c, &fields[CONTEXT]);
    next = np_emit(d, &c, &fields[CONTEXT_NEXT]);
    const bool is_last = next == 0, is_wrong = !is_last && next < LEAST_CONTEXT;
    if (is_wrong) np_malformed(d, &fields[CONTEXT_NEXT], "within the context");
    struct np_cursor whole =
        np_split(d, &list, &fields[CONTEXT_NEXT], is_last || is_wrong ? np_left(&list) : next);
    if (np_good(&c)) context(d, c, whole);
    np_close(d, &fields[CONTEXT]);
  }
}

static void emit_part(struct np_dissector *d, const struct parts *parts, unsigned at) {
  const struct np_field *row = &fields[parts->rows[at]];
  struct np_cursor c = np_rest(d);
  np_split(d, &c, row, parts->offsets[at] - HEAD);
  struct np_cursor copy = c;
  if (row->type == NP_STRING)
    np__emit_utf16(d, np_split(d, &c, row, parts->lengths[at]), row);
  else
    np_emit_bytes(d, &c, row, parts->lengths[at]);
  if (parts->rows[at] == CREATE_CONTEXTS && np_good(&copy))
    contexts(d, np_split(d, &copy, row, parts->lengths[at]));
}

static void note_number(struct parts *parts, uint16_t row, uint64_t value) {
  switch (row) {
    case OFFSET:
    case OFFSET32:
    case DATA_OFFSET8:
    case DATA_OFFSET:
    case SET_OFFSET:
      parts->offset = value;
      break;
    case SIZE:
    case SIZE32:
    case READ_COUNT:
    case WRITE_LENGTH:
    case SET_LENGTH:
      parts->length = value;
      break;
    default:
      break;
  }
}

static void body(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  struct parts parts = {0};
  for (unsigned i = 0; i < NP_LAYOUT_ROWS && layout->rows[i] && np_good(c); i++) {
    uint16_t row = layout->rows[i];
    if (row & NP_GAP(0))
      np_skip(d, c, row & (NP_GAP(0) - 1U));
    else if (row == CLIENT_GUID || row == SERVER_GUID || row == FILE_ID)
      np__emit_uuid(d, c, &fields[row], true);
    else if (fields[row].width == 0)
      note_part(&parts, row);
    else
      note_number(&parts, row, np_emit(d, c, &fields[row]));
  }
  for (unsigned i = 0; i < parts.count; i++) emit_part(d, &parts, i);
}

static void dialects(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = little16(d, HEAD + 2);
  for (uint64_t i = 0; i < count && np_more(c); i++) np_emit(d, c, &fields[DIALECT]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t command = np_get(d, &fields[COMMAND]);
  bool is_response = np_get(d, &fields[RESPONSE]) != 0;
  if (!np_more(&c)) return;
  if (is_failed(d)) {
    body(d, &c, &failed);
    return;
  }
  bool is_lease = command == BREAK && little16(d, HEAD) != BREAK_SIZE;
  const struct np_layout *layout =
      is_lease ? NULL : np_layout_of(bodies, command * 2 + (is_response ? 1 : 0));
  body(d, &c, layout ? layout : &bare);
  if (command == NEGOTIATE && !is_response) dialects(d, &c);
}

const struct np_protocol np_smb2 = {
    .name = "smb2",
    .title = "Server Message Block 2",
    .spec = "[MS-SMB2]",
    .group = "files",
    .wireshark = "smb2",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_NBSS, 0xfe534d42}, {NP_TABLE_END, 0}},
    .summary = "SMB2 {command_name} {flags.response?response} {status_name} {tree} {filename}",
};
