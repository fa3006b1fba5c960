/* llmnr.c - Link-Local Multicast Name Resolution, RFC 4795. */
#include "protocols/app/dns_message.h"

enum {
  ID,
  FLAGS,
  RESPONSE,
  KIND,
  OPCODE,
  OPCODE_NAME,
  CONFLICT,
  TRUNCATED,
  TENTATIVE,
  RESERVED,
  RCODE,
  RCODE_NAME,
  ERROR,
  ERROR_NAME,
  QUERY_COUNT,
  ANSWER_COUNT,
  AUTHORITY_COUNT,
  ADDITIONAL_COUNT,
  SECTIONS,
  SECTIONS_LAST = SECTIONS + NP_DNS_SECTION_ROWS - 1,
};

/* clang-format off */
static const struct np_field fields[] = {
  [ID]               = {"id",                 0, 16, NP_HEX,   "dns.id",             "Tells which response is to which query."},
  [FLAGS]            = {"flags",             16, 16, NP_GROUP, "dns.flags",          "The flags as one number."},
  [RESPONSE]         = {"flags.response",    16,  1, NP_FLAG,  "dns.flags.response", "0 a query, 1 a response."},
  [KIND]             = {"kind",              NP_COMPUTED, 0, NP_NAME, NULL,           "Query or response.", .flags = NP_HIDDEN, .of = RESPONSE, .names = np_dns_kind_names},
  [OPCODE]           = {"flags.opcode",      17,  4, NP_UINT,  "dns.flags.opcode",   "What is to be done.", .names = np_dns_opcode_names},
  [OPCODE_NAME]      = {"opcode_name",       NP_COMPUTED, 0, NP_NAME, NULL,           "Name of the opcode.", .flags = NP_HIDDEN, .of = OPCODE, .names = np_dns_opcode_names},
  [CONFLICT]         = {"flags.conflict",    21,  1, NP_FLAG,  "dns.flags.conflict", "Several hosts have the name."},
  [TRUNCATED]        = {"flags.truncated",   22,  1, NP_FLAG,  "dns.flags.truncated", "The message is longer than its transport takes."},
  [TENTATIVE]        = {"flags.tentative",   23,  1, NP_FLAG,  "dns.flags.tentative", "The host has not yet verified that the name is its own."},
  [RESERVED]         = {"flags.reserved",    24,  4, NP_UINT,  NULL,                 "0.", .flags = NP_HIDDEN},
  [RCODE]            = {"flags.rcode",       28,  4, NP_UINT,  "dns.flags.rcode",    "Responses: what went wrong.", .names = np_dns_rcode_names, .when = NP_WHEN(RESPONSE, 1, 1)},
  [RCODE_NAME]       = {"rcode_name",        NP_COMPUTED, 0, NP_NAME, NULL,           "Name of the response code.", .of = RCODE, .names = np_dns_rcode_names},
  [ERROR]            = {"error",             28,  4, NP_UINT,  NULL,                 "The response code, where it is not 0.", .flags = NP_HIDDEN, .names = np_dns_rcode_names, .when = NP_WHEN(ERROR, 1, 15)},
  [ERROR_NAME]       = {"error_name",        NP_COMPUTED, 0, NP_NAME, NULL,           "Its name.", .flags = NP_HIDDEN, .of = ERROR, .names = np_dns_rcode_names},
  [QUERY_COUNT]      = {"counts.queries",    32, 16, NP_UINT, "dns.count.queries", "Number of questions."},
  [ANSWER_COUNT]     = {"counts.answers",    48, 16, NP_UINT, "dns.count.answers", "Number of answers."},
  [AUTHORITY_COUNT]  = {"counts.authorities", 64, 16, NP_UINT, "dns.count.auth_rr", "Number of records about the authority."},
  [ADDITIONAL_COUNT] = {"counts.additionals", 80, 16, NP_UINT, "dns.count.add_rr",  "Number of other records."},
#include "protocols/app/dns_sections.def"
};
/* clang-format on */

static void details(struct np_dissector *d) {
  np_dns_sections(d, &(struct np_dns_rows){&fields[SECTIONS], NULL, NULL});
}

const struct np_protocol np_llmnr = {
    .name = "llmnr",
    .title = "Link-Local Multicast Name Resolution",
    .spec = "RFC 4795",
    .group = "names",
    .wireshark = "llmnr",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_DNS_HEADER_BITS,
    .dissect = np_dns_dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, 5355}, {NP_BY_TCP_PORT, 5355}, {NP_TABLE_END, 0}},
    .summary = "{kind} {queries.type_name} {queries.name} {answers.a} {answers.aaaa} {error_name}",
    .verbose =
        "{kind} id {id#} {error_name} {queries.*} {answers.*} {authorities.*} {additionals.*}",
    .refuses_short = true,
    .stream = &np_llmnr_stream,
};
