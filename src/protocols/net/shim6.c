/* shim6.c - Level 3 Multihoming Shim Protocol for IPv6, RFC 5533: the fixed part. */
#include "protocols/protocol.h"

enum {
  NEXT_HEADER,
  HEADER_LENGTH,
  PAYLOAD_HEADER,
  CONTEXT_TAG,
  MESSAGE_TYPE,
  TYPE_NAME,
  PROTOCOL_BIT,
  CHECKSUM,
  BODY
};

static const struct np_name type_names[] = {
    {1, "I1"},
    {2, "R1"},
    {3, "I2"},
    {4, "R2"},
    {5, "R1bis"},
    {6, "I2bis"},
    {64, "Update Request"},
    {65, "Update Acknowledgement"},
    {66, "Keepalive"},
    {67, "Probe"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name               bit width type     wireshark      doc */
  [NEXT_HEADER]    = {"next_header",       0,  8, NP_UINT, "shim6.nxt",   "Protocol of the header that follows; 59 for nothing.", .names = np_ip_protocol_names},
  [HEADER_LENGTH]  = {"header_length",     8,  8, NP_UINT, "shim6.len",   "Length of this header, in units of 8 bytes, without the first."},
  [PAYLOAD_HEADER] = {"payload_header",    NP_VARIABLE,  1, NP_FLAG, "shim6.p",     "1 in front of a payload, 0 in a control message."},
  [CONTEXT_TAG]    = {"context_tag",       NP_VARIABLE, 47, NP_HEX, NULL, "Context at the receiver that the payload belongs to."},
  [MESSAGE_TYPE]   = {"type",              NP_VARIABLE,  7, NP_UINT, "shim6.type", "Kind of control message.", .names = type_names},
  [TYPE_NAME]      = {"type_name",         NP_VARIABLE,  0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .names = type_names},
  [PROTOCOL_BIT]   = {"protocol",          NP_VARIABLE,  1, NP_UINT, NULL, "0: tells Shim6 from HIP."},
  [CHECKSUM]       = {"checksum",          NP_VARIABLE, 16, NP_HEX, NULL, "Internet checksum of a control message."},
  [BODY]           = {"body",              NP_VARIABLE,  0, NP_BYTES, NULL, "What follows the checksum of a control message."},
};
/* clang-format on */

enum { FIXED_BITS = 16 };

static void dissect(struct np_dissector *d) {
  uint64_t header = (np_get(d, &fields[HEADER_LENGTH]) + 1) * 8;
  np_header_at(d, &fields[HEADER_LENGTH], header);
  np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (np_emit(d, &c, &fields[PAYLOAD_HEADER])) {
    np_emit(d, &c, &fields[CONTEXT_TAG]);
    np_finish(d, &c, &fields[HEADER_LENGTH]);
    return;
  }
  np_emit(d, &c, &fields[MESSAGE_TYPE]);
  np_skip(d, &c, 7);
  np_emit(d, &c, &fields[PROTOCOL_BIT]);
  np_emit(d, &c, &fields[CHECKSUM]);
  np_emit_rest(d, &c, &fields[BODY]);
}

const struct np_protocol np_shim6 = {
    .name = "shim6",
    .title = "Shim6",
    .spec = "RFC 5533",
    .group = "mobility",
    .wireshark = "shim6",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 140}, {NP_TABLE_END, 0}},
    .summary = "{type_name}",
};
