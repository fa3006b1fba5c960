/* ospf.c - Open Shortest Path First: version 2, RFC 2328, and version 3, RFC 5340. */
#include "protocols/layout.h"

enum row {
#define XX(id, ...) id,
#include "protocols/routing/ospf.def"
#undef XX
};

enum { HELLO = 1, DESCRIPTION = 2, REQUEST = 3, UPDATE = 4, ACKNOWLEDGMENT = 5 };

static const struct np_name type_names[] = {{HELLO, "Hello"},
                                            {DESCRIPTION, "Database Description"},
                                            {REQUEST, "Link State Request"},
                                            {UPDATE, "Link State Update"},
                                            {ACKNOWLEDGMENT, "Link State Acknowledgment"},
                                            {0, NULL}};

enum { NO_CODE = 0, PASSWORD_TYPE = 1, CRYPTOGRAPHIC = 2 };

static const struct np_name authentication_names[] = {{NO_CODE, "none"},
                                                      {PASSWORD_TYPE, "simple password"},
                                                      {CRYPTOGRAPHIC, "cryptographic"},
                                                      {0, NULL}};

enum { ROUTER_LSA = 1, NETWORK_LSA = 2, SUMMARY_LSA = 3, ASBR_LSA = 4, EXTERNAL_LSA = 5 };
enum { NSSA_LSA = 7, LINK_LSA = 8, PREFIX_LSA = 9, FIRST_OPAQUE = 9, LAST_OPAQUE = 11 };

static const struct np_name ls_names[] = {{ROUTER_LSA, "Router-LSA"},
                                          {NETWORK_LSA, "Network-LSA"},
                                          {SUMMARY_LSA, "Summary-LSA (IP network)"},
                                          {ASBR_LSA, "Summary-LSA (ASBR)"},
                                          {EXTERNAL_LSA, "AS-External-LSA"},
                                          {6, "Group-Membership-LSA"},
                                          {NSSA_LSA, "NSSA-LSA"},
                                          {FIRST_OPAQUE, "Opaque LSA, link-local"},
                                          {10, "Opaque LSA, area-local"},
                                          {LAST_OPAQUE, "Opaque LSA, AS-wide"},
                                          {0, NULL}};

static const struct np_name function_names[] = {{ROUTER_LSA, "Router-LSA"},
                                                {NETWORK_LSA, "Network-LSA"},
                                                {SUMMARY_LSA, "Inter-Area-Prefix-LSA"},
                                                {ASBR_LSA, "Inter-Area-Router-LSA"},
                                                {EXTERNAL_LSA, "AS-External-LSA"},
                                                {NSSA_LSA, "NSSA-LSA"},
                                                {LINK_LSA, "Link-LSA"},
                                                {PREFIX_LSA, "Intra-Area-Prefix-LSA"},
                                                {0, NULL}};

static const struct np_name link_names[] = {{1, "point to point"},
                                            {2, "transit network"},
                                            {3, "stub network"},
                                            {4, "virtual link"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/routing/ospf.def"
#undef XX
};
/* clang-format on */

enum { HEADER_BYTES = 16, PROTOCOL_NUMBER = 89, AUTHENTICATION_BYTES = 8, LSA_BYTES = 20 };
enum { OLD = 2, NEW = 3, PREFIX_BITS = 128, WORD_BITS = 32 };

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]), length = np_get(d, &fields[LENGTH]);
  if (version != OLD && version != NEW)
    np_malformed(d, &fields[VERSION], "neither 2 nor 3");
  else if (length < HEADER_BYTES + (version == OLD ? AUTHENTICATION_BYTES : 0))
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  np_header_whole(d);
}

static bool is_new(const struct np_dissector *d) {
  return np_get(d, &fields[VERSION]) == NEW;
}

/* A number, and its bits behind it. */
static void flags(struct np_dissector *d, struct np_cursor *c, unsigned row, unsigned last) {
  np_emit_over(d, c, &fields[row]);
  np_emit_rows(d, c, &fields[row + 1], &fields[last]);
}

static void options(struct np_dissector *d, struct np_cursor *c) {
  if (is_new(d))
    flags(d, c, OPTIONS3, V6);
  else
    flags(d, c, OPTIONS, MULTI_TOPOLOGY);
}

/* ---- Link state advertisements ---- */

/* RFC 5340, section A.4.2.1: whole words, as many as its length takes. */
static void prefix(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  if (!np_good(c)) return;
  if (length > PREFIX_BITS)
    np_malformed(d, &fields[PREFIX_LENGTH], "more than an address has");
  else
    np_emit_prefix(d, c, &fields[PREFIX], (length + WORD_BITS - 1) / WORD_BITS * 4);
}

static void prefixes(struct np_dissector *d, struct np_cursor *c, uint64_t count, bool has_metric) {
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[PREFIXES]);
    uint64_t length = np_emit(d, c, &fields[PREFIX_LENGTH]);
    np_emit(d, c, &fields[PREFIX_OPTIONS]);
    if (has_metric)
      np_emit(d, c, &fields[PREFIX_METRIC]);
    else
      np_skip(d, c, 16);
    prefix(d, c, length);
    np_close(d, &fields[PREFIXES]);
  }
}

static void links(struct np_dissector *d, struct np_cursor *c, uint64_t count) {
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[LINKS]);
    np_emit_rows(d, c, &fields[LINK_ID], &fields[LINK_TYPE]);
    uint64_t further = np_emit(d, c, &fields[TOS_COUNT]);
    np_emit(d, c, &fields[LINK_METRIC]);
    np_skip(d, c, further * WORD_BITS);
    np_close(d, &fields[LINKS]);
  }
}

static void links3(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[LINKS]);
    np_emit(d, c, &fields[LINK_TYPE3]);
    np_skip(d, c, 8);
    np_emit_rows(d, c, &fields[LINK_METRIC3], &fields[LINK_ROUTER]);
    np_close(d, &fields[LINKS]);
  }
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == ROUTER_LSA) {
    np_emit(d, c, &fields[FLAGS]);
    np_skip(d, c, 8);
    links(d, c, np_emit(d, c, &fields[LINK_COUNT]));
  } else if (type == NETWORK_LSA) {
    np_emit(d, c, &fields[NET_MASK]);
    while (np_more(c)) np_emit(d, c, &fields[ATTACHED]);
  } else if (type == SUMMARY_LSA || type == ASBR_LSA) {
    np_emit(d, c, &fields[NET_MASK]);
    np_skip(d, c, 8);
    np_emit(d, c, &fields[METRIC]);
  } else if (type == EXTERNAL_LSA || type == NSSA_LSA) {
    np_emit(d, c, &fields[NET_MASK]);
    np_emit_rows(d, c, &fields[EXTERNAL_TYPE], &fields[TAG]);
  }
}

/* RFC 5340, section A.4.7: flags tell what follows the prefix. */
static void external3(struct np_dissector *d, struct np_cursor *c) {
  enum { WITH_TAG = 1, WITH_ADDRESS = 2 };
  uint64_t has = np_emit(d, c, &fields[FLAGS]);
  np_emit(d, c, &fields[METRIC]);
  np_open(d, c, &fields[PREFIXES]);
  uint64_t length = np_emit(d, c, &fields[PREFIX_LENGTH]);
  np_emit(d, c, &fields[PREFIX_OPTIONS]);
  np_skip(d, c, 16);
  prefix(d, c, length);
  np_close(d, &fields[PREFIXES]);
  if (has & WITH_ADDRESS) np_emit(d, c, &fields[FORWARDING6]);
  if (has & WITH_TAG) np_emit(d, c, &fields[TAG]);
}

static void body3(struct np_dissector *d, struct np_cursor *c, uint64_t function) {
  if (function == ROUTER_LSA) {
    np_emit(d, c, &fields[FLAGS]);
    options(d, c);
    links3(d, c);
  } else if (function == NETWORK_LSA) {
    np_skip(d, c, 8);
    options(d, c);
    while (np_more(c)) np_emit(d, c, &fields[ATTACHED3]);
  } else if (function == SUMMARY_LSA) {
    np_skip(d, c, 8);
    np_emit(d, c, &fields[METRIC]);
    prefixes(d, c, 1, false);
  } else if (function == ASBR_LSA) {
    np_skip(d, c, 8);
    options(d, c);
    np_skip(d, c, 8);
    np_emit(d, c, &fields[METRIC]);
    np_emit(d, c, &fields[DESTINATION]);
  } else if (function == EXTERNAL_LSA || function == NSSA_LSA) {
    external3(d, c);
  } else if (function == LINK_LSA) {
    np_emit(d, c, &fields[LINK_PRIORITY]);
    options(d, c);
    np_emit(d, c, &fields[LINK_LOCAL]);
    prefixes(d, c, np_emit(d, c, &fields[PREFIX_COUNT]), false);
  } else if (function == PREFIX_LSA) {
    uint64_t count = np_emit(d, c, &fields[PREFIX_COUNT16]);
    np_emit_rows(d, c, &fields[REFERENCED_TYPE], &fields[REFERENCED_ROUTER]);
    prefixes(d, c, count, true);
  }
}

/* The type and the name, as the version has them. Returns the type. */
static uint64_t lsa_name(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type;
  if (is_new(d)) {
    np_emit_over(d, c, &fields[LS_TYPE3]);
    np_emit_rows(d, c, &fields[LS_U], &fields[LS_SCOPE]);
    type = np_emit(d, c, &fields[LS_FUNCTION]);
    np_emit(d, c, &fields[LS_ID3]);
    return type;
  }
  options(d, c);
  type = np_emit(d, c, &fields[LS_TYPE]);
  if (type >= FIRST_OPAQUE && type <= LAST_OPAQUE)
    np_emit_rows(d, c, &fields[LS_OPAQUE_TYPE], &fields[LS_OPAQUE_ID]);
  else
    np_emit(d, c, &fields[LS_ID]);
  return type;
}

static void lsa(struct np_dissector *d, struct np_cursor *c, bool has_body) {
  np_emit_rows(d, c, &fields[DO_NOT_AGE], &fields[AGE]);
  uint64_t type = lsa_name(d, c);
  np_emit_rows(d, c, &fields[LS_ROUTER], &fields[LS_CHECKSUM]);
  uint64_t length = np_emit(d, c, &fields[LS_LENGTH]);
  struct np_cursor part;
  if (!has_body || !np_split_behind(d, c, &fields[LS_LENGTH], length, LSA_BYTES, &part)) return;
  if (is_new(d))
    body3(d, &part, type);
  else
    body(d, &part, type);
  np_emit_rest(d, &part, &fields[VALUE]);
}

static void lsas(struct np_dissector *d, struct np_cursor *c, uint64_t count, bool has_body) {
  for (; count > 0 && np_more(c); count--) {
    np_open(d, c, &fields[LSAS]);
    lsa(d, c, has_body);
    np_close(d, &fields[LSAS]);
  }
}

/* ---- Messages ---- */

static void hello(struct np_dissector *d, struct np_cursor *c) {
  if (is_new(d)) {
    np_emit(d, c, &fields[INTERFACE]);
    np_emit(d, c, &fields[PRIORITY]);
    options(d, c);
    np_emit(d, c, &fields[HELLO_INTERVAL]);
    np_emit(d, c, &fields[DEAD_INTERVAL3]);
  } else {
    np_emit(d, c, &fields[MASK]);
    np_emit(d, c, &fields[HELLO_INTERVAL]);
    options(d, c);
    np_emit(d, c, &fields[PRIORITY]);
    np_emit(d, c, &fields[DEAD_INTERVAL]);
  }
  np_emit_rows(d, c, &fields[DESIGNATED], &fields[BACKUP]);
  while (np_more(c)) np_emit(d, c, &fields[NEIGHBORS]);
}

static void description(struct np_dissector *d, struct np_cursor *c) {
  if (is_new(d)) {
    np_skip(d, c, 8);
    options(d, c);
    np_emit(d, c, &fields[MTU]);
    np_skip(d, c, 8);
  } else {
    np_emit(d, c, &fields[MTU]);
    options(d, c);
  }
  flags(d, c, DB_FLAGS, DB_MASTER);
  np_emit(d, c, &fields[DB_SEQUENCE]);
  lsas(d, c, UINT32_MAX, false);
}

static void requests(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[REQUESTS]);
    if (is_new(d)) {
      np_skip(d, c, 16);
      np_emit_over(d, c, &fields[REQUEST_TYPE3]);
      np_emit_rows(d, c, &fields[REQUEST_U], &fields[REQUEST_FUNCTION]);
    } else {
      np_emit(d, c, &fields[REQUEST_TYPE]);
    }
    np_emit_rows(d, c, &fields[REQUEST_ID], &fields[REQUEST_ROUTER]);
    np_close(d, &fields[REQUESTS]);
  }
}

static void message(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == HELLO)
    hello(d, c);
  else if (type == DESCRIPTION)
    description(d, c);
  else if (type == REQUEST)
    requests(d, c);
  else if (type == UPDATE)
    lsas(d, c, np_emit(d, c, &fields[COUNT]), true);
  else if (type == ACKNOWLEDGMENT)
    lsas(d, c, UINT32_MAX, false);
}

/* RFC 2328, appendix D. Returns how long the code behind the packet is. */
static uint64_t authentication(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_get(d, &fields[AUTHENTICATION]);
  if (type == PASSWORD_TYPE) {
    np_emit_padded(d, c, &fields[PASSWORD], AUTHENTICATION_BYTES);
  } else if (type == CRYPTOGRAPHIC) {
    np_skip(d, c, 16);
    np_emit(d, c, &fields[KEY]);
    uint64_t length = np_emit(d, c, &fields[CODE_LENGTH]);
    np_emit(d, c, &fields[CODE_SEQUENCE]);
    return length;
  } else {
    np_emit_row(d, c, NO_AUTHENTICATION);
  }
  return 0;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t length = np_get(d, &fields[LENGTH]), code = 0, head = HEADER_BYTES;
  if (np_get(d, &fields[VERSION]) == OLD) {
    code = authentication(d, &c);
    head += AUTHENTICATION_BYTES;
  }
  if (length < head || np_get(d, &fields[VERSION]) > NEW) return;
  struct np_cursor part = np_split(d, &c, &fields[LENGTH], length - head);
  message(d, &part);
  if (code > 0) np_emit_bytes(d, &c, &fields[CODE], code);
  np_emit_rest(d, &c, &fields[LLS_BLOCK]);
}

const struct np_protocol np_ospf = {
    .name = "ospf",
    .title = "Open Shortest Path First",
    .spec = "RFC 2328",
    .group = "routing",
    .wireshark = "ospf",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "OSPFv{version} {type_name} router {router_id} area {area_id}",
};
