/* ntlmssp.c - NT LAN Manager's authentication, [MS-NLMP] section 2.2.1: its three messages. */
#include "protocols/app/microsoft.h"

enum row {
  SIGNATURE,
  TYPE,
  TYPE_NAME,
  LENGTH,
  MAXIMUM,
  OFFSET,
  FLAGS,
#define XX(id, ...) FLAG_##id,
#include "protocols/app/ntlmssp_flag.def"
#undef XX
  VERSION,
  VERSION_MINOR,
  VERSION_BUILD,
  VERSION_RESERVED,
  VERSION_REVISION,
  CHALLENGE,
  RESERVED,
  MIC,
  CALLING_DOMAIN,
  CALLING_WORKSTATION,
  TARGET_NAME,
  TARGET_INFO,
#define XX(id, ...) TARGET_INFO_##id,
#include "protocols/app/ntlmssp_pair.def"
#undef XX
  DOMAIN,
  USER,
  WORKSTATION,
  LM_RESPONSE,
  SESSION_KEY,
  NT_RESPONSE,
  PROOF,
  RESPONSE_VERSION,
  RESPONSE_HIGHEST,
  RESPONSE_RESERVED,
  RESPONSE_TIME,
  CLIENT_CHALLENGE,
  RESPONSE_GAP,
#define XX(id, ...) ANSWER_##id,
#include "protocols/app/ntlmssp_pair.def"
#undef XX
  OTHER_PAIR
};

enum message { NEGOTIATE = 1, CHALLENGE_MESSAGE, AUTHENTICATE };

static const struct np_name type_names[] = {{NEGOTIATE, "NEGOTIATE"},
                                            {CHALLENGE_MESSAGE, "CHALLENGE"},
                                            {AUTHENTICATE, "AUTHENTICATE"},
                                            {0, NULL}};

/* Section 2.2.2.1. */
static const struct np_name pair_names[] = {{0, "MsvAvEOL"},
                                            {1, "MsvAvNbComputerName"},
                                            {2, "MsvAvNbDomainName"},
                                            {3, "MsvAvDnsComputerName"},
                                            {4, "MsvAvDnsDomainName"},
                                            {5, "MsvAvDnsTreeName"},
                                            {6, "MsvAvFlags"},
                                            {7, "MsvAvTimestamp"},
                                            {8, "MsvAvSingleHost"},
                                            {9, "MsvAvTargetName"},
                                            {10, "MsvAvChannelBindings"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SIGNATURE]  = {"signature",        0, 64, NP_STRING, "ntlmssp.identifier", "NTLMSSP and a NUL."},
  [TYPE]       = {"message_type",    64, 32, NP_UINT, "ntlmssp.messagetype", "Which of the three messages.", .flags = NP_LITTLE, .names = type_names},
  [TYPE_NAME]  = {"message_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [LENGTH]     = {"lengths",     NP_VARIABLE, 16, NP_UINT, NULL, "Lengths of the parts behind the fixed ones, in bytes.", .flags = NP_MANY | NP_LITTLE | NP_HIDDEN},
  [MAXIMUM]    = {"maximum_lengths", NP_VARIABLE, 16, NP_UINT, NULL, "The same again.", .flags = NP_MANY | NP_LITTLE | NP_HIDDEN},
  [OFFSET]     = {"offsets",     NP_VARIABLE, 32, NP_UINT, NULL, "Where those parts begin, in bytes.", .flags = NP_MANY | NP_LITTLE | NP_HIDDEN},
  [FLAGS]      = {"flags",       NP_VARIABLE, 32, NP_GROUP, "ntlmssp.negotiateflags", "What is negotiated, as one number.", .flags = NP_LITTLE},
#define XX(id, name, wireshark, doc, ...) [FLAG_##id] = {"flags." name, NP_VARIABLE, 1, NP_FLAG, "ntlmssp." wireshark, doc, __VA_ARGS__},
#include "protocols/app/ntlmssp_flag.def"
#undef XX
  [VERSION]    = {"version.major",    NP_VARIABLE,  8, NP_UINT, "ntlmssp.version.major", "Version of Windows."},
  [VERSION_MINOR] = {"version.minor", NP_VARIABLE,  8, NP_UINT, "ntlmssp.version.minor", "Its minor version."},
  [VERSION_BUILD] = {"version.build", NP_VARIABLE, 16, NP_UINT, "ntlmssp.version.build_number", "Its build.", .flags = NP_LITTLE},
  [VERSION_RESERVED] = {"version.reserved", NP_VARIABLE, 24, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [VERSION_REVISION] = {"version.ntlm_revision", NP_VARIABLE, 8, NP_UINT, "ntlmssp.version.ntlm_current_revision", "15."},
  [CHALLENGE]  = {"server_challenge", NP_VARIABLE, 64, NP_BYTES, "ntlmssp.ntlmserverchallenge", "What the client has to answer."},
  [RESERVED]   = {"reserved",         NP_VARIABLE, 64, NP_BYTES, "ntlmssp.reserved", "0.", .flags = NP_HIDDEN},
  [MIC]        = {"mic",              NP_VARIABLE, 128, NP_BYTES, "ntlmssp.authenticate.mic", "Proves that the three messages were not changed."},
  [CALLING_DOMAIN] = {"calling_domain", NP_VARIABLE, 0, NP_STRING, "ntlmssp.negotiate.domain", "Domain of the client."},
  [CALLING_WORKSTATION] = {"calling_workstation", NP_VARIABLE, 0, NP_STRING, "ntlmssp.negotiate.callingworkstation", "Name of the client's machine."},
  [TARGET_NAME] = {"target_name",     NP_VARIABLE, 0, NP_STRING, "ntlmssp.challenge.target_name", "The server or its domain."},
  [TARGET_INFO] = {"target_pairs",    NP_VARIABLE, 0, NP_BYTES, NULL, "What a challenge says of the target, as it is sent.", .flags = NP_HIDDEN},
#define XX(id, name, width, type, wireshark, ...) [TARGET_INFO_##id] = {"target_info." name, NP_VARIABLE, width, type, "ntlmssp.challenge.target_info." wireshark, __VA_ARGS__},
#include "protocols/app/ntlmssp_pair.def"
#undef XX
  [DOMAIN]     = {"domain",           NP_VARIABLE, 0, NP_STRING, "ntlmssp.auth.domain", "Domain of the user."},
  [USER]       = {"user",             NP_VARIABLE, 0, NP_STRING, "ntlmssp.auth.username", "Name of the user."},
  [WORKSTATION] = {"workstation",     NP_VARIABLE, 0, NP_STRING, "ntlmssp.auth.hostname", "Name of the client's machine."},
  [LM_RESPONSE] = {"lm_response",     NP_VARIABLE, 0, NP_BYTES, "ntlmssp.auth.lmresponse", "The answer of LAN Manager's kind."},
  [SESSION_KEY] = {"session_key",     NP_VARIABLE, 0, NP_BYTES, "ntlmssp.auth.sesskey", "Key of the session, encrypted."},
  [NT_RESPONSE] = {"nt_response",     NP_VARIABLE, 0, NP_BYTES, "ntlmssp.auth.ntresponse", "The answer to the challenge."},
  [PROOF]      = {"nt_proof",         NP_VARIABLE, 128, NP_BYTES, "ntlmssp.ntlmv2_response.ntproofstr", "Of NTLM 2: its first 16 bytes."},
  [RESPONSE_VERSION] = {"response_version", NP_VARIABLE, 8, NP_UINT, "ntlmssp.ntlmv2_response.rversion", "Of NTLM 2: 1."},
  [RESPONSE_HIGHEST] = {"response_highest_version", NP_VARIABLE, 8, NP_UINT, "ntlmssp.ntlmv2_response.hirversion", "Of NTLM 2: 1."},
  [RESPONSE_RESERVED] = {"response_reserved", NP_VARIABLE, 48, NP_BYTES, NULL, "Of NTLM 2: 0.", .flags = NP_HIDDEN},
  [RESPONSE_TIME] = {"response_time", NP_VARIABLE, 64, NP_TIME, "ntlmssp.ntlmv2_response.time", "Of NTLM 2: the time of the answer.", .flags = NP_LITTLE, .time = NP_FILETIME},
  [CLIENT_CHALLENGE] = {"client_challenge", NP_VARIABLE, 64, NP_BYTES, "ntlmssp.ntlmv2_response.chal", "Of NTLM 2: the client's own challenge."},
  [RESPONSE_GAP] = {"response_gap",   NP_VARIABLE, 32, NP_BYTES, NULL, "Of NTLM 2: 0.", .flags = NP_HIDDEN},
#define XX(id, name, width, type, wireshark, ...) [ANSWER_##id] = {"answer." name, NP_VARIABLE, width, type, "ntlmssp.ntlmv2_response." wireshark, __VA_ARGS__},
#include "protocols/app/ntlmssp_pair.def"
#undef XX
  [OTHER_PAIR] = {"other_pairs",      NP_VARIABLE, 0, NP_BYTES, NULL, "Values of other types that are said of the target.", .flags = NP_MANY},
};
/* clang-format on */

enum {
  HEAD = 12,
  FIRST = 0x4e, /* of the signature */
  MOST_PARTS = 6,
  MOST_ROWS = 9,
  NTLM1_BYTES = 24,
  HAS_VERSION = 1 << 25,
  IS_UNICODE = 1,
  LAST_PAIR = 10 /* the last type of pairs */
};

/* NTLMSSP and a NUL, as a number. */
static const uint64_t signature = 0x4e544c4d53535000;

/* Rows of each message in order: parts that lie behind have no width, but a place and a length. */
static const uint16_t rows_of[][MOST_ROWS + 1] = {
    [NEGOTIATE] = {FLAGS, CALLING_DOMAIN, CALLING_WORKSTATION, VERSION},
    [CHALLENGE_MESSAGE] = {TARGET_NAME, FLAGS, CHALLENGE, RESERVED, TARGET_INFO, VERSION},
    [AUTHENTICATE] = {LM_RESPONSE, NT_RESPONSE, DOMAIN, USER, WORKSTATION, SESSION_KEY, FLAGS,
                      VERSION, MIC},
};

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  np_header_whole_unless(
      d, np_get(d, &fields[SIGNATURE]) != signature || !np_name_of(type_names, type));
}

/* ---- What is said of the target ---- */

static void pair_value(struct np_dissector *d, struct np_cursor *value, uint64_t type,
                       unsigned rows) {
  unsigned row = rows + TARGET_INFO_NB_COMPUTER - TARGET_INFO_TYPE + (unsigned)type - 1;
  if (type == 0 || type > LAST_PAIR)
    np_emit_rest(d, value, &fields[OTHER_PAIR]);
  else if (fields[row].type == NP_STRING)
    np__emit_utf16(d, *value, &fields[row]);
  else if (fields[row].width)
    np_emit(d, value, &fields[row]);
  else
    np_emit_rest(d, value, &fields[row]);
}

/* Section 2.2.2.1: pairs up to one of type 0, whose rows begin at `rows`. */
static void pairs(struct np_dissector *d, struct np_cursor *c, unsigned rows) {
  uint64_t type = 1;
  while (np_more(c) && type != 0) {
    type = np_emit(d, c, &fields[rows]);
    uint64_t length = np_emit(d, c, &fields[rows + 1]);
    struct np_cursor value = np_split(d, c, &fields[rows + 1], length);
    if (np_more(&value)) pair_value(d, &value, type, rows);
  }
}

/* Section 2.2.2.8. */
static void ntlm2(struct np_dissector *d, struct np_cursor c) {
  np_emit_rows(d, &c, &fields[PROOF], &fields[RESPONSE_GAP]);
  if (np_more(&c)) pairs(d, &c, ANSWER_TYPE);
}

/* ---- Messages ---- */

/* Parts that lie behind the fixed rows. */
struct parts {
  uint64_t offsets[MOST_PARTS], lengths[MOST_PARTS];
  uint16_t rows[MOST_PARTS];
  unsigned count;
  uint64_t lowest; /* where the first of them begins */
  uint64_t flags;
};

static void note_part(struct np_dissector *d, struct np_cursor *c, struct parts *parts,
                      uint16_t row) {
  uint64_t length = np_emit(d, c, &fields[LENGTH]);
  np_emit(d, c, &fields[MAXIMUM]);
  uint64_t offset = np_emit(d, c, &fields[OFFSET]);
  if (length == 0) return;
  if (offset < HEAD) {
    np_malformed(d, &fields[OFFSET], "within the fixed header");
    return;
  }
  if (offset < parts->lowest) parts->lowest = offset;
  parts->offsets[parts->count] = offset;
  parts->lengths[parts->count] = length;
  parts->rows[parts->count++] = row;
}

static void emit_part(struct np_dissector *d, const struct parts *parts, unsigned at) {
  uint16_t row = parts->rows[at];
  struct np_cursor c = np_rest(d);
  np_split(d, &c, &fields[row], parts->offsets[at] - HEAD);
  struct np_cursor part = np_split(d, &c, &fields[row], parts->lengths[at]);
  bool is_wide = row != CALLING_DOMAIN && row != CALLING_WORKSTATION && parts->flags & IS_UNICODE;
  if (!np_good(&c) && np_left(&part) == 0) return;
  struct np_cursor copy = part;
  if (fields[row].type == NP_STRING && is_wide)
    np__emit_utf16(d, part, &fields[row]);
  else
    np_emit_bytes(d, &part, &fields[row], parts->lengths[at]);
  if (row == TARGET_INFO) pairs(d, &copy, TARGET_INFO_TYPE);
  if (row == NT_RESPONSE && parts->lengths[at] > NTLM1_BYTES) ntlm2(d, copy);
}

static void fixed_row(struct np_dissector *d, struct np_cursor *c, struct parts *parts,
                      uint16_t row) {
  if (row == FLAGS)
    parts->flags = np_emit_word(d, c, &fields[FLAGS]);
  else if (row == VERSION && parts->flags & HAS_VERSION)
    np_emit_rows(d, c, &fields[VERSION], &fields[VERSION_REVISION]);
  else if (row == VERSION)
    np_skip(d, c, 64);
  else if (fields[row].width)
    np_emit_bytes(d, c, &fields[row], fields[row].width / 8U);
  else
    note_part(d, c, parts, row);
}

/* How long a row of the fixed ones is, in bytes. */
static uint32_t size_of(uint16_t row) {
  if (row == FLAGS) return 4;
  return row == MIC ? 16 : 8;
}

/* Old messages end early: where the first part begins, the fixed rows are over. */
static void details(struct np_dissector *d) {
  const struct np_cursor whole = np_rest(d);
  const uint16_t *rows = rows_of[np_get(d, &fields[TYPE])];
  struct parts parts = {.lowest = HEAD + (uint64_t)np_left(&whole)};
  struct np_cursor c = whole;
  for (unsigned i = 0; rows[i] && np_good(&c); i++) {
    uint64_t at = HEAD + (c.bit - whole.bit) / 8;
    if (rows[i] != FLAGS && at + size_of(rows[i]) > parts.lowest) break;
    fixed_row(d, &c, &parts, rows[i]);
  }
  for (unsigned i = 0; i < parts.count; i++) emit_part(d, &parts, i);
}

const struct np_protocol np_ntlmssp = {
    .name = "ntlmssp",
    .title = "NT LAN Manager Security Support Provider",
    .spec = "[MS-NLMP]",
    .group = "authentication",
    .wireshark = "ntlmssp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TOKEN, FIRST}, {NP_TABLE_END, 0}},
    .summary = "NTLMSSP {message_type_name} {domain} {user} {workstation} {target_name}",
};
