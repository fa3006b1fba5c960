/* dns.c - Domain Name System, RFC 1035. */
#include "protocols/app/dns_message.h"

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
  Z,
  AUTHENTICATED,
  AUTHENTICATED_WANTED,
  CHECKING_DISABLED,
  RCODE,
  RCODE_NAME,
  ERROR,
  ERROR_NAME,
  QUERY_COUNT,
  ZONE_COUNT,
  ANSWER_COUNT,
  PREREQUISITE_COUNT,
  AUTHORITY_COUNT,
  UPDATE_COUNT,
  ADDITIONAL_COUNT,
  SECTIONS,
  SECTIONS_LAST = SECTIONS + NP_DNS_SECTION_ROWS - 1,
  STREAM,
  STREAM_LAST = STREAM + NP_DNS_STREAM_ROWS - 1,
};

enum { UPDATE = 5 };

/* clang-format off */
static const struct np_field fields[] = {
  [ID]               = {"id",                 0, 16, NP_HEX,   "dns.id",             "Tells which response is to which query."},
  [FLAGS]            = {"flags",             16, 16, NP_GROUP, "dns.flags",          "The flags as one number."},
  [RESPONSE]         = {"flags.response",    16,  1, NP_FLAG,  "dns.flags.response", "0 a query, 1 a response."},
  [KIND]             = {"kind",              NP_COMPUTED, 0, NP_NAME, NULL,           "Query or response.", .flags = NP_HIDDEN, .of = RESPONSE, .names = np_dns_kind_names},
  [OPCODE]           = {"flags.opcode",      17,  4, NP_UINT,  "dns.flags.opcode",   "What is to be done.", .names = np_dns_opcode_names},
  [OPCODE_NAME]      = {"opcode_name",       NP_COMPUTED, 0, NP_NAME, NULL,           "Name of the opcode.", .flags = NP_HIDDEN, .of = OPCODE, .names = np_dns_opcode_names},
  [AUTHORITATIVE]    = {"flags.authoritative", 21, 1, NP_FLAG, "dns.flags.authoritative", "Responses: the server is an authority for the name.", .when = NP_WHEN(RESPONSE, 1, 1)},
  [TRUNCATED]        = {"flags.truncated",   22,  1, NP_FLAG,  "dns.flags.truncated", "The message is longer than its transport takes."},
  [RECURSION_DESIRED] = {"flags.recursion_desired", 23, 1, NP_FLAG, "dns.flags.recdesired", "The server shall ask others."},
  [RECURSION_AVAILABLE] = {"flags.recursion_available", 24, 1, NP_FLAG, "dns.flags.recavail", "Responses: the server asks others.", .when = NP_WHEN(RESPONSE, 1, 1)},
  [Z]                = {"flags.z",           25,  1, NP_FLAG,  "dns.flags.z",        "0."},
  [AUTHENTICATED]    = {"flags.authenticated", 26, 1, NP_FLAG, "dns.flags.authenticated", "Responses: the data was verified.", .when = NP_WHEN(RESPONSE, 1, 1)},
  [AUTHENTICATED_WANTED] = {"authenticated_wanted", NP_COMPUTED, 1, NP_FLAG, "dns.flags.authenticated", "Queries whose flag is set: whether the data was verified shall be told (RFC 6840 section 5.7).", .flags = NP_HIDDEN},
  [CHECKING_DISABLED] = {"flags.checking_disabled", 27, 1, NP_FLAG, "dns.flags.checkdisable", "Data that was not verified is fine."},
  [RCODE]            = {"flags.rcode",       28,  4, NP_UINT,  "dns.flags.rcode",    "Responses: what went wrong.", .names = np_dns_rcode_names, .when = NP_WHEN(RESPONSE, 1, 1)},
  [RCODE_NAME]       = {"rcode_name",        NP_COMPUTED, 0, NP_NAME, NULL,           "Name of the response code.", .of = RCODE, .names = np_dns_rcode_names},
  [ERROR]            = {"error",             28,  4, NP_UINT,  NULL,                 "The response code, where it is not 0.", .flags = NP_HIDDEN, .names = np_dns_rcode_names, .when = NP_WHEN(ERROR, 1, 15)},
  [ERROR_NAME]       = {"error_name",        NP_COMPUTED, 0, NP_NAME, NULL,           "Its name.", .flags = NP_HIDDEN, .of = ERROR, .names = np_dns_rcode_names},
  [QUERY_COUNT]      = {"counts.queries",    32, 16, NP_UINT, "dns.count.queries", "Number of questions.", .when = NP_WHEN(OPCODE, UPDATE + 1, UPDATE - 1)},
  [ZONE_COUNT]       = {"counts.zones",      32, 16, NP_UINT, "dns.count.zones",   "Updates: number of zones.", .when = NP_WHEN(OPCODE, UPDATE, UPDATE)},
  [ANSWER_COUNT]     = {"counts.answers",    48, 16, NP_UINT, "dns.count.answers", "Number of answers.", .when = NP_WHEN(OPCODE, UPDATE + 1, UPDATE - 1)},
  [PREREQUISITE_COUNT] = {"counts.prerequisites", 48, 16, NP_UINT, "dns.count.prerequisites", "Updates: number of prerequisites.", .when = NP_WHEN(OPCODE, UPDATE, UPDATE)},
  [AUTHORITY_COUNT]  = {"counts.authorities", 64, 16, NP_UINT, "dns.count.auth_rr", "Number of records about the authority.", .when = NP_WHEN(OPCODE, UPDATE + 1, UPDATE - 1)},
  [UPDATE_COUNT]     = {"counts.updates",    64, 16, NP_UINT, "dns.count.updates", "Updates: number of records to change.", .when = NP_WHEN(OPCODE, UPDATE, UPDATE)},
  [ADDITIONAL_COUNT] = {"counts.additionals", 80, 16, NP_UINT, "dns.count.add_rr",  "Number of other records."},
#include "protocols/app/dns_sections.def"
#include "protocols/app/dns_stream.def"
};
/* clang-format on */

static void details(struct np_dissector *d) {
  const struct np_field *wanted = &fields[AUTHENTICATED_WANTED];
  if (np_wants(d, wanted) && !np_get(d, &fields[RESPONSE]) && np_get(d, &fields[AUTHENTICATED]))
    np_emit_number(d, wanted, 1);
  np_dns_sections(d, &(struct np_dns_rows){&fields[SECTIONS], &fields[STREAM], NULL});
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{NP_DNS_HEAD_MASK, NP_DNS_HEAD}, {0, 0}};

const struct np_protocol np_dns = {
    .name = "dns",
    .title = "Domain Name System",
    .spec = "RFC 1035",
    .group = "names",
    .wireshark = "dns",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_DNS_HEADER_BITS,
    .dissect = np_dns_dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, 53}, {NP_BY_TCP_PORT, 53}, {NP_TABLE_END, 0}},
    .summary =
        "{kind} {queries.type_name} {queries.name} {answers.cname} {answers.a} "
        "{answers.aaaa} {error_name}",
    .verbose =
        "{kind} id {id#} {error_name} {queries.*} {answers.*} {authorities.*} {additionals.*}",
    .claims = np_dns_asks,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .refuses_short = true,
    .stream = &np_dns_stream,
};
