/* sip.c - Session Initiation Protocol, RFC 3261. */
#include "protocols/app/sip_row.h"

/* clang-format off */
static const struct np_field fields[] = {
  [NP__SIP_REQUEST_LINE] = {"request.line",         NP_VARIABLE, 0, NP_STRING, "sip.Request-Line", "The request line as a whole.", .flags = NP_HIDDEN},
  [NP__SIP_METHOD]       = {"request.method",       NP_VARIABLE, 0, NP_STRING, "sip.Method", "What is asked for."},
  [NP__SIP_TARGET]       = {"request.uri",          NP_VARIABLE, 0, NP_STRING, "sip.r-uri", "Whom the request is for."},
  [NP__SIP_STATUS_LINE]  = {"response.line",        NP_VARIABLE, 0, NP_STRING, "sip.Status-Line", "The status line as a whole."},
  [NP__SIP_STATUS]       = {"response.status_code", NP_VARIABLE, 32, NP_UINT,  "sip.Status-Code", "What became of the request."},
  [NP__SIP_HEADER]       = {"headers",              NP_VARIABLE, 0, NP_RECORD, NULL, "Headers, in their order.", .flags = NP_MANY},
  [NP__SIP_HEADER_NAME]  = {"headers.name",         NP_VARIABLE, 0, NP_STRING, NULL, "Name of the header."},
  [NP__SIP_HEADER_VALUE] = {"headers.value",        NP_VARIABLE, 0, NP_STRING, NULL, "Value of the header, without blanks around it."},
#define XX(id, row, header, type, width, wireshark, doc) [NP__SIP_##id] = {row, NP_VARIABLE, width, type, wireshark, doc},
#include "protocols/app/sip_header.def"
#undef XX
  [NP__SIP_CSEQ_NUMBER]  = {"cseq_number",          NP_VARIABLE, 32, NP_UINT,  "sip.CSeq.seq", "Number of the transaction."},
  [NP__SIP_CSEQ_METHOD]  = {"cseq_method",          NP_VARIABLE, 0, NP_STRING, "sip.CSeq.method", "Method of the transaction."},
  [NP__SIP_RACK_NUMBER]  = {"rack_number",          NP_VARIABLE, 32, NP_UINT,  "sip.RAck.RSeq.seq", "Number of the response that is acknowledged."},
  [NP__SIP_RACK_CSEQ]    = {"rack_cseq",            NP_VARIABLE, 32, NP_UINT,  "sip.RAck.CSeq.seq", "Number of its transaction."},
  [NP__SIP_RACK_METHOD]  = {"rack_method",          NP_VARIABLE, 0, NP_STRING, "sip.RAck.CSeq.method", "Method of its transaction."},
  [NP__SIP_RETRY_AFTER_SECONDS] = {"retry_after_seconds", NP_VARIABLE, 32, NP_UINT, "sip.Retry-After", "When to try again, in seconds, as a number."},
#define XX(id, name, parameter, type, width, wireshark, doc) [NP__SIP_##id] = {name, NP_VARIABLE, width, type, wireshark, doc, .flags = type == NP_RECORD ? NP_MANY : 0},
#include "protocols/app/sip_part.def"
#undef XX
#define XX(id, name, wireshark, bits, doc) [NP__SIP_TARGET_PARTS + NP__SIP_ADDRESS_##id] = {"request." name, NP_VARIABLE, 0, NP_STRING, NP__SIP_ADDRESS_##id == NP__SIP_ADDRESS_PARAM ? NULL : "sip.r-uri." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_FROM_DISPLAY] = {"from_parts.display_info", NP_VARIABLE, 0, NP_STRING, "sip.from.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_FROM_PARTS + NP__SIP_ADDRESS_##id] = {"from_parts." name, NP_VARIABLE, 0, NP_STRING, "sip.from." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_FROM_TAG]     = {"from_parts.tag",       NP_VARIABLE, 0, NP_STRING, "sip.from.tag", "The caller's name of the dialog."},
  [NP__SIP_TO_DISPLAY] = {"to_parts.display_info", NP_VARIABLE, 0, NP_STRING, "sip.to.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_TO_PARTS + NP__SIP_ADDRESS_##id] = {"to_parts." name, NP_VARIABLE, 0, NP_STRING, "sip.to." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_TO_TAG]       = {"to_parts.tag",         NP_VARIABLE, 0, NP_STRING, "sip.to.tag", "The callee's name of the dialog."},
  [NP__SIP_CONTACTS]     = {"contacts",             NP_VARIABLE, 0, NP_RECORD, NULL, "Addresses of Contact.", .flags = NP_MANY},
  [NP__SIP_CONTACT_DISPLAY] = {"contacts.display_info", NP_VARIABLE, 0, NP_STRING, "sip.contact.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_CONTACT_PARTS + NP__SIP_ADDRESS_##id] = {"contacts." name, NP_VARIABLE, 0, NP_STRING, "sip.contact." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_CONTACT_PARAMETER] = {"contacts.parameters", NP_VARIABLE, 0, NP_STRING, "sip.contact.parameter", "Parameters of the address.", .flags = NP_MANY},
  [NP__SIP_ROUTES]       = {"routes",               NP_VARIABLE, 0, NP_RECORD, NULL, "Addresses of Route.", .flags = NP_MANY},
  [NP__SIP_ROUTE_DISPLAY] = {"routes.display_info", NP_VARIABLE, 0, NP_STRING, "sip.Route.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_ROUTE_PARTS + NP__SIP_ADDRESS_##id] = {"routes." name, NP_VARIABLE, 0, NP_STRING, "sip.Route." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_RECORD_ROUTES] = {"record_routes",       NP_VARIABLE, 0, NP_RECORD, NULL, "Addresses of Record-Route.", .flags = NP_MANY},
  [NP__SIP_RECORD_ROUTE_DISPLAY] = {"record_routes.display_info", NP_VARIABLE, 0, NP_STRING, "sip.Record-Route.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_RECORD_ROUTE_PARTS + NP__SIP_ADDRESS_##id] = {"record_routes." name, NP_VARIABLE, 0, NP_STRING, "sip.Record-Route." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_ASSERTED_DISPLAY] = {"asserted_identity.display_info", NP_VARIABLE, 0, NP_STRING, "sip.pai.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_ASSERTED_PARTS + NP__SIP_ADDRESS_##id] = {"asserted_identity." name, NP_VARIABLE, 0, NP_STRING, "sip.pai." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_PREFERRED_DISPLAY] = {"preferred_identity.display_info", NP_VARIABLE, 0, NP_STRING, "sip.ppi.display.info", "Name for people."},
#define XX(id, name, wireshark, bits, doc) [NP__SIP_PREFERRED_PARTS + NP__SIP_ADDRESS_##id] = {"preferred_identity." name, NP_VARIABLE, 0, NP_STRING, "sip.ppi." wireshark, doc, .flags = bits},
#include "protocols/app/sip_address.def"
#undef XX
  [NP__SIP_PAYLOAD_OFFSET] = {"body_offset",     NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the body begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [NP__SIP_PAYLOAD_LENGTH] = {"body_length",     NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the body in this packet, in bytes, captured or not.", .flags = NP_HIDDEN},
  [NP__SIP_PAYLOAD]      = {"body",              NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The body, as far as it was captured."},
};
/* clang-format on */

static const struct np_keyword headers[] = {
#define XX(id, row, header, ...) {header, NP__SIP_##id},
#include "protocols/app/sip_header.def"
#undef XX
    /* RFC 3261, section 7.3.3, and others: one letter for a name. */
    {"a", NP__SIP_ACCEPT_CONTACT},
    {"b", NP__SIP_REFERRED_BY},
    {"c", NP__SIP_CONTENT_TYPE},
    {"d", NP__SIP_REQUEST_DISPOSITION},
    {"e", NP__SIP_CONTENT_ENCODING},
    {"f", NP__SIP_FROM},
    {"i", NP__SIP_CALL_ID},
    {"j", NP__SIP_REJECT_CONTACT},
    {"k", NP__SIP_SUPPORTED},
    {"l", NP__SIP_CONTENT_LENGTH},
    {"m", NP__SIP_CONTACT},
    {"o", NP__SIP_EVENT},
    {"r", NP__SIP_REFER_TO},
    {"s", NP__SIP_SUBJECT},
    {"t", NP__SIP_TO},
    {"u", NP__SIP_ALLOW_EVENTS},
    {"v", NP__SIP_VIA},
    {"x", NP__SIP_SESSION_EXPIRES},
    {"y", NP__SIP_IDENTITY},
    {NULL, 0},
};

/* RFC 3261, sections 7.1 and 7.2. */
static bool read_start(struct np_cursor *c, struct np_message_start *start) {
  return np_message_start(c, "SIP/2.0", start);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  struct np_message_head head;
  if (!read_start(&c, &start)) {
    np_refuse(d);
    return;
  }
  np_message_read(&c, true, &head);
  if (head.is_whole && head.has_length && head.body_length > np_left(&c) &&
      np_found_in(d) == NP_BY_UDP_PORT && !np_is_part(d)) /* RFC 3261, section 18.3 */
    np_malformed(d, &fields[NP__SIP_CONTENT_LENGTH], "longer than the datagram");
  np_message_end(d, &head, &c, head.has_length ? head.body_length : np_left(&c));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  read_start(&c, &start);
  if (start.is_response) {
    np_emit_part(d, &start.line, &fields[NP__SIP_STATUS_LINE]);
    np_emit_digits(d, &start.second, 10, &fields[NP__SIP_STATUS]);
  } else {
    np_emit_part(d, &start.line, &fields[NP__SIP_REQUEST_LINE]);
    np_emit_part(d, &start.first, &fields[NP__SIP_METHOD]);
    np_emit_part(d, &start.second, &fields[NP__SIP_TARGET]);
    np__sip_uri(d, &start.second, NP__SIP_TARGET_PARTS);
  }
  np_message_headers(
      d, &c, &(struct np_message_rows){&fields[NP__SIP_HEADER], NULL, headers, np__sip_parts});
}

const struct np_protocol np_sip = {
    .name = "sip",
    .title = "Session Initiation Protocol",
    .spec = "RFC 3261",
    .group = "voice",
    .wireshark = "sip",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .has_rest = true,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, 5060}, {NP_BY_TCP_PORT, 5060}, {NP_TABLE_END, 0}},
    .summary = "SIP {request.method} {request.uri} {response.line} {call_id}",
};
