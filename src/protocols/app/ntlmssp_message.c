/* ntlmssp_message.c - messages of NTLMSSP, [MS-NLMP] section 2.2.1. */
#include "protocols/app/ntlmssp_message.h"

#include "protocols/app/microsoft.h"

#define ROW(id) NP__NTLMSSP_##id

enum { NEGOTIATE = 1, CHALLENGE_MESSAGE, AUTHENTICATE };

const struct np_name np_ntlmssp_type_names[] = {{NEGOTIATE, "NEGOTIATE"},
                                                {CHALLENGE_MESSAGE, "CHALLENGE"},
                                                {AUTHENTICATE, "AUTHENTICATE"},
                                                {0, NULL}};

/* Section 2.2.2.1. */
const struct np_name np_ntlmssp_pair_names[] = {{0, "MsvAvEOL"},
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

enum {
  MOST_PARTS = 6,
  MOST_ROWS = 9,
  NTLM1_BYTES = 24,
  HAS_VERSION = 1 << 25,
  IS_UNICODE = 1,
  LAST_PAIR = 10 /* the last type of pairs */
};

/* NTLMSSP and a NUL, as a number. */
static const uint64_t known_signature = 0x4e544c4d53535000;

bool np__ntlmssp_is_one(uint64_t signature, uint64_t type) {
  return signature == known_signature && np_name_of(np_ntlmssp_type_names, type) != NULL;
}

/* Rows of each message in order: parts that lie behind have no width, but a place and a length. */
static const uint16_t rows_of[][MOST_ROWS + 1] = {
    [NEGOTIATE] = {ROW(FLAGS), ROW(CALLING_DOMAIN), ROW(CALLING_WORKSTATION), ROW(VERSION)},
    [CHALLENGE_MESSAGE] = {ROW(TARGET_NAME), ROW(FLAGS), ROW(CHALLENGE), ROW(RESERVED),
                           ROW(TARGET_INFO), ROW(VERSION)},
    [AUTHENTICATE] = {ROW(LM_RESPONSE), ROW(NT_RESPONSE), ROW(DOMAIN), ROW(USER), ROW(WORKSTATION),
                      ROW(SESSION_KEY), ROW(FLAGS), ROW(VERSION), ROW(MIC)},
};

/* ---- What is said of the target ---- */

/* A value of this type, whose row is one of those that begin with `rows`. */
static void pair_value(struct np_dissector *d, struct np_cursor *value, uint64_t type,
                       const struct np_field *rows, const struct np_field *other) {
  const unsigned first = ROW(TARGET_INFO_NB_COMPUTER) - ROW(TARGET_INFO_TYPE);
  if (type == 0 || type > LAST_PAIR) {
    np_emit_rest(d, value, other);
    return;
  }
  const struct np_field *row = &rows[first + (unsigned)type - 1];
  if (row->type == NP_STRING)
    np__emit_utf16(d, *value, row);
  else if (row->width)
    np_emit(d, value, row);
  else
    np_emit_rest(d, value, row);
}

/* Section 2.2.2.1: pairs up to one of type 0; `at` is the first of their rows. */
static void pairs(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                  unsigned at) {
  const struct np_field *type_row = &rows[at], *length_row = &rows[at + 1];
  uint64_t type = 1;
  while (np_more(c) && type != 0) {
    type = np_emit(d, c, type_row);
    uint64_t length = np_emit(d, c, length_row);
    struct np_cursor value = np_split(d, c, length_row, length);
    if (np_more(&value)) pair_value(d, &value, type, type_row, &rows[ROW(OTHER_PAIR)]);
  }
}

/* Section 2.2.2.8. */
static void ntlm2(struct np_dissector *d, struct np_cursor c, const struct np_field *rows) {
  np_emit_rows(d, &c, &rows[ROW(PROOF)], &rows[ROW(RESPONSE_GAP)]);
  if (np_more(&c)) pairs(d, &c, rows, ROW(ANSWER_TYPE));
}

/* ---- Messages ---- */

/* A message, and the parts of it that lie behind the fixed rows. */
struct message {
  const struct np_field *rows;
  struct np_cursor behind; /* the head */
  uint64_t offsets[MOST_PARTS], lengths[MOST_PARTS];
  uint16_t parts[MOST_PARTS]; /* their rows */
  unsigned count;
  uint64_t lowest; /* where the first of them begins */
  uint64_t flags;
};

static void note_part(struct np_dissector *d, struct np_cursor *c, struct message *m,
                      uint16_t row) {
  uint64_t length = np_emit(d, c, &m->rows[ROW(LENGTH)]);
  np_emit(d, c, &m->rows[ROW(MAXIMUM)]);
  uint64_t offset = np_emit(d, c, &m->rows[ROW(OFFSET)]);
  if (length == 0) return;
  if (offset < NP__NTLMSSP_HEAD) {
    np_malformed(d, &m->rows[ROW(OFFSET)], "within the fixed header");
    return;
  }
  if (offset < m->lowest) m->lowest = offset;
  m->offsets[m->count] = offset;
  m->lengths[m->count] = length;
  m->parts[m->count++] = row;
}

static void emit_part(struct np_dissector *d, const struct message *m, unsigned at) {
  const uint16_t id = m->parts[at];
  const struct np_field *row = &m->rows[id];
  struct np_cursor c = m->behind;
  np_split(d, &c, row, m->offsets[at] - NP__NTLMSSP_HEAD);
  struct np_cursor part = np_split(d, &c, row, m->lengths[at]);
  bool is_wide =
      id != ROW(CALLING_DOMAIN) && id != ROW(CALLING_WORKSTATION) && m->flags & IS_UNICODE;
  if (!np_good(&c) && np_left(&part) == 0) return;
  struct np_cursor copy = part;
  if (row->type == NP_STRING && is_wide)
    np__emit_utf16(d, part, row);
  else
    np_emit_bytes(d, &part, row, m->lengths[at]);
  if (id == ROW(TARGET_INFO)) pairs(d, &copy, m->rows, ROW(TARGET_INFO_TYPE));
  if (id == ROW(NT_RESPONSE) && m->lengths[at] > NTLM1_BYTES) ntlm2(d, copy, m->rows);
}

static void fixed_row(struct np_dissector *d, struct np_cursor *c, struct message *m, uint16_t id) {
  const struct np_field *row = &m->rows[id];
  if (id == ROW(FLAGS))
    m->flags = np_emit_word(d, c, row);
  else if (id == ROW(VERSION) && m->flags & HAS_VERSION)
    np_emit_rows(d, c, row, &m->rows[ROW(VERSION_REVISION)]);
  else if (id == ROW(VERSION))
    np_skip(d, c, 64);
  else if (row->width)
    np_emit_bytes(d, c, row, row->width / 8U);
  else
    note_part(d, c, m, id);
}

/* How long a row of the fixed ones is, in bytes. */
static uint32_t size_of(uint16_t row) {
  if (row == ROW(FLAGS)) return 4;
  return row == ROW(MIC) ? 16 : 8;
}

/* Old messages end early: where the first part begins, the fixed rows are over. */
void np__ntlmssp_emit(struct np_dissector *d, struct np_cursor behind, uint64_t type,
                      const struct np_field *rows) {
  const uint16_t *ids = rows_of[type];
  struct message m = {
      .rows = rows, .behind = behind, .lowest = NP__NTLMSSP_HEAD + (uint64_t)np_left(&behind)};
  struct np_cursor c = behind;
  for (unsigned i = 0; ids[i] && np_good(&c); i++) {
    uint64_t at = NP__NTLMSSP_HEAD + (c.bit - behind.bit) / 8;
    if (ids[i] != ROW(FLAGS) && at + size_of(ids[i]) > m.lowest) break;
    fixed_row(d, &c, &m, ids[i]);
  }
  for (unsigned i = 0; i < m.count; i++) emit_part(d, &m, i);
}
