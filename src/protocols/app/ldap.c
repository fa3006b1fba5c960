/* ldap.c - Lightweight Directory Access Protocol, RFC 4511, and the same without connections, RFC
 * 1798, as [MS-ADTS] section 6.3.3 has it. */
#include "dissect/ber.h"
#include "dissect/parser.h"
#include "protocols/app/ldap_names.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/ldap.def"
#undef XX
};

static const struct np_name authentication_names[] = {{0, "simple"}, {3, "sasl"}, {0, NULL}};
static const struct np_name scope_names[] = {
    {0, "baseObject"}, {1, "singleLevel"}, {2, "wholeSubtree"}, {0, NULL}};
static const struct np_name deref_names[] = {{0, "neverDerefAliases"},
                                             {1, "derefInSearching"},
                                             {2, "derefFindingBaseObj"},
                                             {3, "derefAlways"},
                                             {0, NULL}};
static const struct np_name change_names[] = {
    {0, "add"}, {1, "delete"}, {2, "replace"}, {3, "increment"}, {0, NULL}};

enum filter { OF_AND, OF_OR, OF_NOT, OF_SUBSTRINGS = 4, OF_PRESENT = 7, OF_EXTENSIBLE = 9 };

static const struct np_name filter_names[] = {
    {OF_AND, "and"},
    {OF_OR, "or"},
    {OF_NOT, "not"},
    {3, "equalityMatch"},
    {OF_SUBSTRINGS, "substrings"},
    {5, "greaterOrEqual"},
    {6, "lessOrEqual"},
    {OF_PRESENT, "present"},
    {8, "approxMatch"},
    {OF_EXTENSIBLE, "extensibleMatch"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/ldap.def"
#undef XX
};
/* clang-format on */

enum {
  PORT = 389,
  GLOBAL_CATALOG = 3268,
  MOST_HEAD = 6,     /* of a message: its type, and its length in up to four bytes */
  LEAST_MESSAGE = 7, /* an unbindRequest */
  MOST_DEPTH = 16,   /* of filters in filters */
  NUMBER_BITS = 5,   /* of a type */
  APPLICATION = 0x40,
  CLASS = 0xc0,
  CONTROLS_TAG = 0xa0,
  ENUMERATED = 0x0a,
  SET = 0x31
};

/* ---- Is it a message? ---- */

/* How long it is, for np_take_measured. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != NP_BER_SEQUENCE) return 0;
  if (size < 2) return 1;
  uint32_t more = bytes[1] < 0x80 ? 0 : bytes[1] & 0x7f;
  if (bytes[1] >= 0x80 && (more == 0 || more > 4)) return 0;
  if (size < 2 + more) return 1;
  uint64_t length = more == 0 ? bytes[1] : 0;
  for (uint32_t i = 0; i < more; i++) length = length << 8 | bytes[2 + i];
  return 2 + more + length < LEAST_MESSAGE ? 0 : 2 + more + length;
}

/* The type of a message, and its length. */
static void take_head(struct np_cursor *c) {
  np_cursor_take(c, 8);
  uint64_t length = np_cursor_take(c, 8);
  if (length > 0x80) np_take_part(c, length & 0x7f);
}

/* A sequence of a number and what one of the operations is. What was not captured may be one. */
static bool is_message(struct np_cursor c) {
  struct np_ber id;
  take_head(&c);
  bool is_read = np_ber_read(&c, &id);
  if (c.state == NP_CURSOR_PAST_CAPTURED) return true;
  if (!is_read || id.first != NP_BER_INTEGER || np_left(&id.value) > 4) return false;
  uint64_t first = np_cursor_take(&c, 8);
  if (!np_good(&c)) return c.state == NP_CURSOR_PAST_CAPTURED;
  return (first & CLASS) == APPLICATION && np_name_of(np__ldap_op_names, first & 0x1f);
}

static void dissect(struct np_dissector *d) {
  if (!is_message(np_rest(d)))
    np_refuse(d);
  else if (np_found_in(d) == NP_BY_TCP_PORT)
    np_next_measured(d, measure, MOST_HEAD);
  else
    np_header_whole_unless(d, np_measured(d, measure, MOST_HEAD) == 0);
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  if (length == 0) return NP_STARTS_NOT;
  if (length == 1) return size + 1;
  uint32_t head = bytes[1] < 0x80 ? 2 : 2 + (bytes[1] & 0x7f);
  if (size <= head) return head + 1;
  return bytes[head] == NP_BER_INTEGER ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .tls_port = 636, .parse = parse};

/* ---- Values ---- */

/* What a part of a sequence is. */
enum kind { VALUE, BIND_AS, URLS_OF, FILTER_OF, NAMES_OF, LIST, CHANGES, PAIR };

/* The parts of each operation, in order; those that are not there are passed over. */
static const struct part {
  uint8_t of;
  uint8_t first; /* 0: any */
  uint8_t is;
  uint8_t row;
} parts[] = {
    {NP__LDAP_BIND, NP_BER_INTEGER, VALUE, VERSION},
    {NP__LDAP_BIND, NP_BER_OCTETS, VALUE, NAME},
    {NP__LDAP_BIND, 0, BIND_AS, AUTHENTICATION},
    {NP__LDAP_SEARCH, NP_BER_OCTETS, VALUE, BASE_OBJECT},
    {NP__LDAP_SEARCH, ENUMERATED, VALUE, SCOPE},
    {NP__LDAP_SEARCH, ENUMERATED, VALUE, DEREF_ALIASES},
    {NP__LDAP_SEARCH, NP_BER_INTEGER, VALUE, SIZE_LIMIT},
    {NP__LDAP_SEARCH, NP_BER_INTEGER, VALUE, TIME_LIMIT},
    {NP__LDAP_SEARCH, NP_BER_BOOLEAN, VALUE, TYPES_ONLY},
    {NP__LDAP_SEARCH, 0, FILTER_OF, FILTER},
    {NP__LDAP_SEARCH, NP_BER_SEQUENCE, NAMES_OF, DESCRIPTION_COUNT},
    {NP__LDAP_FOUND, NP_BER_OCTETS, VALUE, OBJECT_NAME},
    {NP__LDAP_FOUND, NP_BER_SEQUENCE, LIST, ATTRIBUTE_COUNT},
    {NP__LDAP_MODIFY, NP_BER_OCTETS, VALUE, OBJECT},
    {NP__LDAP_MODIFY, NP_BER_SEQUENCE, CHANGES, MODIFICATION_COUNT},
    {NP__LDAP_ADD, NP_BER_OCTETS, VALUE, ENTRY},
    {NP__LDAP_ADD, NP_BER_SEQUENCE, LIST, ATTRIBUTE_COUNT},
    {NP__LDAP_RENAME, NP_BER_OCTETS, VALUE, ENTRY},
    {NP__LDAP_RENAME, NP_BER_OCTETS, VALUE, NEW_RDN},
    {NP__LDAP_RENAME, NP_BER_BOOLEAN, VALUE, DELETE_OLD_RDN},
    {NP__LDAP_RENAME, NP_BER_CONTEXT(0), VALUE, NEW_SUPERIOR},
    {NP__LDAP_COMPARE, NP_BER_OCTETS, VALUE, ENTRY},
    {NP__LDAP_COMPARE, NP_BER_SEQUENCE, PAIR, COMPARED},
    {NP__LDAP_EXTENDED, NP_BER_CONTEXT(0), VALUE, REQUEST_NAME},
    {NP__LDAP_EXTENDED, NP_BER_CONTEXT(1), VALUE, REQUEST_VALUE},
    {NP__LDAP_INTERMEDIATE, NP_BER_CONTEXT(0), VALUE, RESPONSE_NAME},
    {NP__LDAP_INTERMEDIATE, NP_BER_CONTEXT(1), VALUE, RESPONSE_VALUE},
    {NP__LDAP_OPERATIONS, ENUMERATED, VALUE, RESULT}, /* all others: section 4.1.9 */
    {NP__LDAP_OPERATIONS, NP_BER_OCTETS, VALUE, MATCHED_DN},
    {NP__LDAP_OPERATIONS, NP_BER_OCTETS, VALUE, ERROR_MESSAGE},
    {NP__LDAP_OPERATIONS, NP_BER_IN_CONTEXT(3), URLS_OF, REFERRAL_COUNT},
    {NP__LDAP_OPERATIONS, NP_BER_CONTEXT(7), VALUE, SERVER_CREDENTIALS},
    {NP__LDAP_OPERATIONS, NP_BER_CONTEXT(10), VALUE, RESPONSE_NAME},
    {NP__LDAP_OPERATIONS, NP_BER_CONTEXT(11), VALUE, RESPONSE},
};

/* The next value, where it is of this type; else none is taken. */
static void optional(struct np_dissector *d, struct np_cursor *c, uint8_t first, unsigned row) {
  struct np_cursor peek = *c;
  struct np_ber item;
  if (!np_more(c) || np_cursor_take(&peek, 8) != first) return;
  if (np_ber_take(d, c, &fields[row], &item)) np_ber_emit(d, &item, &fields[row]);
}

/* What a choice is: the number of its type, which stands in the low bits of its first byte. */
static uint64_t choice(struct np_dissector *d, struct np_cursor at, unsigned row) {
  np_skip(d, &at, 8 - NUMBER_BITS);
  return np_emit(d, &at, &fields[row]);
}

/* How many values there are. */
static void count(struct np_dissector *d, struct np_cursor c, unsigned row) {
  struct np_cursor at = c;
  struct np_ber item;
  uint64_t values = 0;
  if (!np_wants(d, &fields[row])) return;
  while (np_more(&c) && np_ber_read(&c, &item)) values++;
  if (np_good(&c)) np_emit_number_at(d, &at, &fields[row], values);
}

/* Values of one row. */
static void list(struct np_dissector *d, struct np_cursor c, unsigned row) {
  struct np_ber item;
  while (np_more(&c) && np_ber_take(d, &c, &fields[row], &item))
    np_ber_emit(d, &item, &fields[row]);
}

/* ---- Parts of operations ---- */

static bool is_text(struct np_cursor c) {
  while (np_more(&c)) {
    uint64_t byte = np_cursor_take(&c, 8);
    if (byte < ' ' || byte > '~') return false;
  }
  return true;
}

/* Section 4.1.6: an attribute and a value, in the rows from this one on: what the value is, only
 * the attribute tells. */
static void pair(struct np_dissector *d, struct np_cursor c, unsigned row) {
  struct np_ber value;
  optional(d, &c, NP_BER_OCTETS, row);
  if (np_more(&c) && np_ber_expect(d, &c, &fields[row + 1], NP_BER_OCTETS, &value))
    np_ber_emit_bytes(d, &value, &fields[is_text(value.value) ? row + 1 : row + 2]);
  np_finish(d, &c, &fields[row]);
}

static void authentication(struct np_dissector *d, struct np_cursor at, const struct np_ber *item) {
  struct np_cursor c = item->value;
  choice(d, at, AUTHENTICATION);
  if (item->first == NP_BER_CONTEXT(0)) np_ber_emit(d, item, &fields[SIMPLE]);
  if (item->first != NP_BER_IN_CONTEXT(3)) return;
  optional(d, &c, NP_BER_OCTETS, MECHANISM);
  optional(d, &c, NP_BER_OCTETS, CREDENTIALS);
}

static void substrings(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item, part;
  optional(d, &c, NP_BER_OCTETS, SUBSTRINGS_TYPE);
  if (!np_more(&c) || !np_ber_expect(d, &c, &fields[SUBSTRINGS], NP_BER_SEQUENCE, &item)) return;
  count(d, item.value, SUBSTRINGS);
  struct np_cursor in = item.value, at = in;
  while (np_more(&in) && np_ber_take(d, &in, &fields[SUBSTRINGS], &part)) {
    if (choice(d, at, SUBSTRINGS_ITEM) <= FINAL - INITIAL)
      np_ber_emit_bytes(d, &part, &fields[INITIAL + part.number]);
    at = in;
  }
}

static void extensible(struct np_dissector *d, struct np_cursor c) {
  for (unsigned row = MATCHING_RULE; row <= DN_ATTRIBUTES; row++)
    optional(d, &c, (uint8_t)NP_BER_CONTEXT(1 + row - MATCHING_RULE), row);
}

/* Section 4.5.1.7: those in it come behind it. */
static void filter(struct np_dissector *d, struct np_cursor *c, unsigned row, unsigned depth) {
  struct np_cursor at = *c;
  struct np_ber item;
  if (depth == MOST_DEPTH) np_malformed(d, &fields[row], "too many filters within each other");
  if (depth == MOST_DEPTH || !np_ber_take(d, c, &fields[row], &item)) {
    np_skip(d, c, (uint64_t)np_left(c) * 8);
    return;
  }
  np_open(d, &at, &fields[FILTERS]);
  uint64_t kind = choice(d, at, row);
  if (kind == OF_AND || kind == OF_OR)
    count(d, item.value, kind == OF_AND ? AND : OR);
  else if (kind == OF_SUBSTRINGS)
    substrings(d, item.value);
  else if (kind == OF_PRESENT)
    np_ber_emit_bytes(d, &item, &fields[PRESENT]);
  else if (kind == OF_EXTENSIBLE)
    extensible(d, item.value);
  else if (kind < OF_EXTENSIBLE && kind != OF_NOT)
    pair(d, item.value, DESCRIPTION);
  np_close(d, &fields[FILTERS]);
  if (kind <= OF_NOT)
    while (np_more(&item.value)) filter(d, &item.value, AND_ITEM + (unsigned)kind, depth + 1);
}

/* Section 4.1.7: its type and its values. */
static void attribute(struct np_dissector *d, struct np_cursor c) {
  struct np_ber values;
  optional(d, &c, NP_BER_OCTETS, TYPE);
  if (!np_more(&c) || !np_ber_expect(d, &c, &fields[VALUES], SET, &values)) return;
  count(d, values.value, VALUE_COUNT);
  list(d, values.value, VALUES);
}

static void attributes(struct np_dissector *d, struct np_cursor c, unsigned row) {
  struct np_ber item, of;
  count(d, c, row);
  while (np_more(&c)) {
    struct np_cursor at = c;
    if (!np_ber_expect(d, &c, &fields[TYPE], NP_BER_SEQUENCE, &item)) return;
    np_open(d, &at, &fields[ATTRIBUTES]);
    if (row != MODIFICATION_COUNT) {
      attribute(d, item.value);
    } else {
      optional(d, &item.value, ENUMERATED, CHANGE);
      if (np_ber_expect(d, &item.value, &fields[TYPE], NP_BER_SEQUENCE, &of))
        attribute(d, of.value);
    }
    np_close(d, &fields[ATTRIBUTES]);
  }
}

static void emit(struct np_dissector *d, struct np_cursor at, const struct np_ber *item,
                 const struct part *part) {
  switch (part->is) {
    case BIND_AS:
      authentication(d, at, item);
      break;
    case URLS_OF:
      count(d, item->value, part->row);
      list(d, item->value, URLS);
      break;
    case FILTER_OF:
      filter(d, &at, FILTER, 0);
      break;
    case NAMES_OF:
      count(d, item->value, part->row);
      list(d, item->value, DESCRIPTIONS);
      break;
    case LIST:
    case CHANGES:
      attributes(d, item->value, part->row);
      break;
    case PAIR:
      pair(d, item->value, part->row);
      break;
    default:
      np_ber_emit(d, item, &fields[part->row]);
  }
}

/* ---- Messages ---- */

static void sequence(struct np_dissector *d, struct np_cursor c, unsigned kind) {
  for (size_t i = 0; i < sizeof parts / sizeof parts[0] && np_more(&c); i++) {
    const struct part *part = &parts[i];
    struct np_cursor at = c, peek = c;
    struct np_ber item;
    uint64_t first = np_cursor_take(&peek, 8);
    if (part->of != kind || (part->first != 0 && part->first != first)) continue;
    if (!np_ber_take(d, &c, &fields[part->row], &item)) return;
    emit(d, at, &item, part);
  }
  np_finish(d, &c, &fields[OP]);
}

/* Those whose value is no sequence of parts. */
static void operation(struct np_dissector *d, const struct np_ber *item) {
  uint32_t op = item->number;
  bool has_parts = op == NP__LDAP_BIND || op == NP__LDAP_SEARCH || op == NP__LDAP_FOUND ||
                   op == NP__LDAP_MODIFY || op == NP__LDAP_ADD || op == NP__LDAP_RENAME ||
                   op == NP__LDAP_COMPARE || op == NP__LDAP_EXTENDED || op == NP__LDAP_INTERMEDIATE;
  if (op == NP__LDAP_DELETE || op == NP__LDAP_ABANDON) {
    np_ber_emit(d, item, &fields[op == NP__LDAP_DELETE ? DELETED : ABANDONED]);
  } else if (op == NP__LDAP_REFERENCE) {
    count(d, item->value, REFERENCE_COUNT);
    list(d, item->value, URLS);
  } else {
    sequence(d, item->value, has_parts ? op : NP__LDAP_OPERATIONS);
  }
}

/* Section 4.1.11. */
static void controls(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  count(d, c, CONTROL_COUNT);
  while (np_more(&c)) {
    struct np_cursor at = c;
    if (!np_ber_expect(d, &c, &fields[CONTROL_TYPE], NP_BER_SEQUENCE, &item)) return;
    np_open(d, &at, &fields[CONTROLS]);
    optional(d, &item.value, NP_BER_OCTETS, CONTROL_TYPE);
    optional(d, &item.value, NP_BER_BOOLEAN, CRITICALITY);
    optional(d, &item.value, NP_BER_OCTETS, CONTROL_VALUE);
    np_close(d, &fields[CONTROLS]);
  }
}

/* A message whose end is in another segment: only what stands in front of its parts. */
static void part_of_message(struct np_dissector *d, struct np_cursor c) {
  struct np_ber id;
  take_head(&c);
  if (!np_ber_read(&c, &id)) return;
  np_ber_emit_number(d, &id, &fields[MESSAGE_ID]);
  if (np_more(&c)) choice(d, c, OP);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), peek = c;
  struct np_ber message, item;
  if (np_is_part(d) && !np_ber_read(&peek, &message)) {
    part_of_message(d, c);
    return;
  }
  if (!np_ber_expect(d, &c, &fields[MESSAGE_ID], NP_BER_SEQUENCE, &message)) return;
  struct np_cursor in = message.value;
  if (!np_ber_expect(d, &in, &fields[MESSAGE_ID], NP_BER_INTEGER, &item)) return;
  np_ber_emit_number(d, &item, &fields[MESSAGE_ID]);
  struct np_cursor at = in;
  if (!np_more(&in) || !np_ber_take(d, &in, &fields[OP], &item)) return;
  choice(d, at, OP);
  operation(d, &item);
  if (np_more(&in) && np_ber_expect(d, &in, &fields[CONTROLS], CONTROLS_TAG, &item))
    controls(d, item.value);
  np_finish(d, &in, &fields[MESSAGE_ID]);
}

const struct np_protocol np_ldap = {
    .name = "ldap",
    .title = "Lightweight Directory Access Protocol",
    .spec = "RFC 4511",
    .group = "directory",
    .wireshark = "ldap",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT},
                                      {NP_BY_TCP_PORT, GLOBAL_CATALOG},
                                      {NP_BY_UDP_PORT, PORT},
                                      {NP_TABLE_END, 0}},
    .stream = &stream,
    .summary =
        "LDAP {protocol_op_name} {name} {base_object} {object_name} {object} {entry} "
        "{result_name} {error_message}",
};
