/* l2tp_ip.c - Layer Two Tunneling Protocol, version 3, over IP, RFC 3931 section 4.1.1. */
#include "protocols/protocol.h"

enum { SESSION_ID, PAYLOAD_OFFSET, PAYLOAD_LENGTH, PAYLOAD };

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name               bit width type    wireshark   doc */
  [SESSION_ID]     = {"session_id",        0, 32, NP_HEX, "l2tp.sid", "The receiver's id of the session; 0: a control message follows."},
  [PAYLOAD_OFFSET] = {"payload_offset",   NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where cookie and payload begin, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"payload_length",   NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of both, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"payload",          NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Cookie, sublayer and payload, which were agreed on in other packets."},
};
/* clang-format on */

enum { L2TP_PORT = 1701 };

static void dissect(struct np_dissector *d) {
  if (np_get(d, &fields[SESSION_ID]) == 0) np_next(d, NP_BY_UDP_PORT, L2TP_PORT);
}

const struct np_protocol np_l2tp_ip = {
    .name = "l2tp_ip",
    .title = "Layer Two Tunneling Protocol version 3 over IP",
    .spec = "RFC 3931",
    .group = "tunnel",
    .wireshark = "l2tp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 32,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 115}, {NP_TABLE_END, 0}},
    .summary = "L2TP session {session_id}",
    .has_rest = true,
};
