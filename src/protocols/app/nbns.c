/* nbns.c - NetBIOS name service, RFC 1002 section 4.2: DNS's messages with names of NetBIOS. */
#include "protocols/app/dns_emit.h"
#include "protocols/app/netbios_name.h"

enum record_row {
#define XX(id, ...) RECORD_##id,
#include "protocols/app/nbns_record.def"
#undef XX
  RECORD_ROWS
};

enum {
  ID,
  FLAGS,
  RESPONSE,
  KIND,
  OPCODE,
  OPCODE_NAME,
  AUTHORITATIVE,
  TRUNCATED,
  RECURSION_DESIRED,
  RECURSION_AVAILABLE,
  RESERVED,
  BROADCAST,
  RCODE,
  RCODE_NAME,
  ERROR,
  ERROR_NAME,
  QUERY_COUNT,
  ANSWER_COUNT,
  AUTHORITY_COUNT,
  ADDITIONAL_COUNT,
  QUERIES,
  QUERY_NAME,
  QUERY_TYPE,
  QUERY_TYPE_NAME,
  QUERY_CLASS,
  ANSWERS,
  ANSWER,
  AUTHORITIES = ANSWER + RECORD_ROWS,
  AUTHORITY,
  ADDITIONALS = AUTHORITY + RECORD_ROWS,
  ADDITIONAL,
  REST = ADDITIONAL + RECORD_ROWS
};

static const struct np_name kind_names[] = {{0, "request"}, {1, "response"}, {0, NULL}};

/* RFC 1002, section 4.2.1.1; 8 is that of section 4.2.4, 9 of a table in it, 15 Microsoft's. */
static const struct np_name opcode_names[] = {{0, "query"},
                                              {5, "registration"},
                                              {6, "release"},
                                              {7, "WACK"},
                                              {8, "refresh"},
                                              {9, "refresh (alternate)"},
                                              {15, "multi-homed registration"},
                                              {0, NULL}};

static const struct np_name rcode_names[] = {{0, "no error"},
                                             {1, "format error"},
                                             {2, "server failure"},
                                             {3, "no such name"},
                                             {4, "not implemented"},
                                             {5, "refused"},
                                             {6, "name is owned by another node"},
                                             {7, "name is in conflict"},
                                             {0, NULL}};

static const struct np_name np_nbns_type_names[] = {{1, "A"},   {2, "NS"},      {10, "NULL"},
                                                    {32, "NB"}, {33, "NBSTAT"}, {0, NULL}};

static const struct np_name np_nbns_node_names[] = {
    {0, "B-node"}, {1, "P-node"}, {2, "M-node"}, {3, "H-node"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [ID]               = {"id",                 0, 16, NP_HEX,   "nbns.id",             "Tells which response is to which query."},
  [FLAGS]            = {"flags",             16, 16, NP_GROUP, "nbns.flags",          "The flags as one number."},
  [RESPONSE]         = {"flags.response",    16,  1, NP_FLAG,  "nbns.flags.response", "0 a query, 1 a response."},
  [KIND]             = {"kind",              NP_COMPUTED, 0, NP_NAME, NULL,           "Request or response.", .flags = NP_HIDDEN, .of = RESPONSE, .names = kind_names},
  [OPCODE]           = {"flags.opcode",      17,  4, NP_UINT,  "nbns.flags.opcode",   "What is to be done.", .names = opcode_names},
  [OPCODE_NAME]      = {"opcode_name",       NP_COMPUTED, 0, NP_NAME, NULL,           "Name of the opcode.", .of = OPCODE, .names = opcode_names},
  [AUTHORITATIVE]    = {"flags.authoritative", 21, 1, NP_FLAG, "nbns.flags.authoritative", "Responses: the server is an authority for the name.", .when = NP_WHEN(RESPONSE, 1, 1)},
  [TRUNCATED]        = {"flags.truncated",   22,  1, NP_FLAG,  "nbns.flags.truncated", "The message is longer than a datagram."},
  [RECURSION_DESIRED] = {"flags.recursion_desired", 23, 1, NP_FLAG, "nbns.flags.recdesired", "The server shall do more than answer."},
  [RECURSION_AVAILABLE] = {"flags.recursion_available", 24, 1, NP_FLAG, "nbns.flags.recavail", "Responses: the server does that.", .when = NP_WHEN(RESPONSE, 1, 1)},
  [RESERVED]         = {"flags.reserved",    25,  2, NP_UINT,  NULL,                  "0.", .flags = NP_HIDDEN},
  [BROADCAST]        = {"flags.broadcast",   27,  1, NP_FLAG,  "nbns.flags.broadcast", "It was sent to all."},
  [RCODE]            = {"flags.rcode",       28,  4, NP_UINT,  "nbns.flags.rcode",    "Responses: what went wrong.", .names = rcode_names, .when = NP_WHEN(RESPONSE, 1, 1)},
  [RCODE_NAME]       = {"rcode_name",        NP_COMPUTED, 0, NP_NAME, NULL,           "Name of the response code.", .of = RCODE, .names = rcode_names},
  [ERROR]            = {"error",             28,  4, NP_UINT,  NULL,                  "The response code, where it is not 0.", .flags = NP_HIDDEN, .names = rcode_names, .when = NP_WHEN(ERROR, 1, 15)},
  [ERROR_NAME]       = {"error_name",        NP_COMPUTED, 0, NP_NAME, NULL,           "Its name.", .flags = NP_HIDDEN, .of = ERROR, .names = rcode_names},
  [QUERY_COUNT]      = {"counts.queries",    32, 16, NP_UINT, "nbns.count.queries",   "Number of questions."},
  [ANSWER_COUNT]     = {"counts.answers",    48, 16, NP_UINT, "nbns.count.answers",   "Number of answers."},
  [AUTHORITY_COUNT]  = {"counts.authorities", 64, 16, NP_UINT, "nbns.count.auth_rr",  "Number of records about the authority."},
  [ADDITIONAL_COUNT] = {"counts.additionals", 80, 16, NP_UINT, "nbns.count.add_rr",   "Number of other records."},
  [QUERIES]          = {"queries",           NP_VARIABLE, 0, NP_RECORD, NULL,         "The questions.", .flags = NP_MANY},
  [QUERY_NAME]       = {"queries.name",      NP_VARIABLE, 0, NP_STRING, "nbns.name",  "Name that is asked for, with the byte that tells what has it."},
  [QUERY_TYPE]       = {"queries.type",      NP_VARIABLE, 16, NP_UINT, "nbns.type",   "Type that is asked for.", .names = np_nbns_type_names},
  [QUERY_TYPE_NAME]  = {"queries.type_name", NP_VARIABLE, 0, NP_NAME, NULL,           "Name of the type.", .names = np_nbns_type_names},
  [QUERY_CLASS]      = {"queries.class",     NP_VARIABLE, 16, NP_UINT, "nbns.class",  "Class that is asked for; 1: Internet."},
  [ANSWERS]          = {"answers",           NP_VARIABLE, 0, NP_RECORD, NULL,         "The answers.", .flags = NP_MANY},
#define XX(id, name, ...) [ANSWER + RECORD_##id] = {"answers." name, __VA_ARGS__},
#include "protocols/app/nbns_record.def"
#undef XX
  [AUTHORITIES]      = {"authorities",       NP_VARIABLE, 0, NP_RECORD, NULL,         "Who is the authority.", .flags = NP_MANY},
#define XX(id, name, ...) [AUTHORITY + RECORD_##id] = {"authorities." name, __VA_ARGS__},
#include "protocols/app/nbns_record.def"
#undef XX
  [ADDITIONALS]      = {"additionals",       NP_VARIABLE, 0, NP_RECORD, NULL,         "More records: of a registration or a release the name's.", .flags = NP_MANY},
#define XX(id, name, ...) [ADDITIONAL + RECORD_##id] = {"additionals." name, __VA_ARGS__},
#include "protocols/app/nbns_record.def"
#undef XX
  [REST]             = {"rest",              NP_VARIABLE, 0, NP_BYTES, NULL,          "What lies behind the records."},
};
/* clang-format on */

enum { TYPE_A = 1, TYPE_NS = 2, TYPE_NB = 32, TYPE_NBSTAT = 33, ENTRY_BYTES = 6, PORT = 137 };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

/* ---- Data of records ------------------------------------------------------------------------ */

/* RFC 1002, section 4.2.2. */
static void addresses(struct np_dissector *d, struct np_cursor *c, const struct np_field *record) {
  while (np_more(c)) {
    np_open(d, c, &record[RECORD_ADDRESSES]);
    np_emit_rows(d, c, &record[RECORD_NB_FLAGS], &record[RECORD_NB_NODE]);
    np_skip(d, c, 13);
    np_emit(d, c, &record[RECORD_NB_ADDRESS]);
    np_close(d, &record[RECORD_ADDRESSES]);
  }
}

/* RFC 1002, section 4.2.18; not all send the statistics. */
static void node_status(struct np_dissector *d, struct np_cursor *c,
                        const struct np_field *record) {
  uint64_t count = np_emit(d, c, &record[RECORD_NAME_COUNT]);
  for (; count > 0 && np_good(c); count--) {
    np_open(d, c, &record[RECORD_NAMES]);
    np_netbios_emit_plain(d, c, &record[RECORD_NODE_NAME]);
    np_emit(d, c, &record[RECORD_NODE_SUFFIX]);
    np_emit_rows(d, c, &record[RECORD_NODE_FLAGS], &record[RECORD_NODE_PERMANENT]);
    np_skip(d, c, 9);
    np_close(d, &record[RECORD_NAMES]);
  }
  if (np_more(c)) np_emit_rows(d, c, &record[RECORD_UNIT_ID], &record[RECORD_PACKET_SIZE]);
}

static void data(struct np_dissector *d, struct np_cursor *c, const struct np_field *record,
                 uint64_t type) {
  struct np_cursor whole = *c;
  if (type == TYPE_NB && np_left(c) % ENTRY_BYTES == 0)
    addresses(d, c, record);
  else if (type == TYPE_NBSTAT && np_more(c))
    node_status(d, c, record);
  else if (type == TYPE_A && np_more(c))
    np_emit(d, c, &record[RECORD_ADDRESS]);
  else if (type == TYPE_NS && np_more(c))
    np_netbios_emit_name(d, c, np_dns_whole(d), &record[RECORD_SERVER_NAME]);
  if (type == TYPE_A || type == TYPE_NS) *c = whole;
  np_emit_rest(d, c, &record[RECORD_DATA]);
}

/* ---- Sections ------------------------------------------------------------------------------- */

static void query(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[QUERIES]);
  if (np_netbios_emit_name(d, c, np_dns_whole(d), &fields[QUERY_NAME])) {
    np_emit(d, c, &fields[QUERY_TYPE]);
    np_emit(d, c, &fields[QUERY_CLASS]);
  }
  np_close(d, &fields[QUERIES]);
}

static void record_body(struct np_dissector *d, struct np_cursor *c,
                        const struct np_field *record) {
  if (!np_netbios_emit_name(d, c, np_dns_whole(d), &record[RECORD_NAME])) return;
  uint64_t type = np_emit(d, c, &record[RECORD_TYPE]);
  np_emit(d, c, &record[RECORD_CLASS]);
  np_emit(d, c, &record[RECORD_TTL]);
  uint64_t length = np_emit(d, c, &record[RECORD_LENGTH]);
  if (!np_good(c)) return;
  struct np_cursor value = np_split(d, c, &record[RECORD_LENGTH], length);
  if (np_good(c)) data(d, &value, record, type);
}

static void records(struct np_dissector *d, struct np_cursor *c, unsigned list, uint64_t count) {
  for (; count > 0 && np_good(c); count--) {
    np_open(d, c, &fields[list]);
    record_body(d, c, &fields[list + 1]);
    np_close(d, &fields[list]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  for (uint64_t count = np_get(d, &fields[QUERY_COUNT]); count > 0 && np_good(&c); count--)
    query(d, &c);
  records(d, &c, ANSWERS, np_get(d, &fields[ANSWER_COUNT]));
  records(d, &c, AUTHORITIES, np_get(d, &fields[AUTHORITY_COUNT]));
  records(d, &c, ADDITIONALS, np_get(d, &fields[ADDITIONAL_COUNT]));
  np_emit_rest(d, &c, &fields[REST]);
}

const struct np_protocol np_nbns = {
    .name = "nbns",
    .title = "NetBIOS Name Service",
    .spec = "RFC 1002",
    .group = "names",
    .wireshark = "nbns",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_DNS_HEADER_BITS,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary =
        "NBNS {opcode_name} {kind} {queries.type_name} {queries.name} {answers.name} "
        "{answers.addresses.address} {error_name}",
};
