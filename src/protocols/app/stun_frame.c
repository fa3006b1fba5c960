/* stun_frame.c - STUN in ICE's TCP connections, RFC 6544 section 3: datagrams, each behind its
 * length, as RFC 4571 has it. */
#include "protocols/protocol.h"

enum { LENGTH };

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH] = {"length", 0, 16, NP_UINT, "stun.tcp_frame_length", "Length of the datagram, in bytes."},
};
/* clang-format on */

enum { FRAME_BYTES = 2, STUN_PORT = 3478, STUN_COOKIE = 0x2112a442, STUN_HEADER = 20 };

/* Connections have media too, which nothing tells from others; STUN has its cookie. */
static bool is_frame(const struct np_dissector *d) {
  uint64_t kind, length, cookie;
  return np_look(d, 48, 32, &cookie) && cookie == STUN_COOKIE && np_look(d, 16, 2, &kind) &&
         kind == 0 && np_look(d, 0, 16, &length) && length >= STUN_HEADER;
}

static void dissect(struct np_dissector *d) {
  if (!is_frame(d)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, FRAME_BYTES + np_get(d, &fields[LENGTH]));
  np_next(d, NP_BY_UDP_PORT, STUN_PORT);
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};

const struct np_protocol np_stun_frame = {
    .name = "stun_frame",
    .title = "Framing of STUN in TCP connections",
    .spec = "RFC 4571",
    .group = "media",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FRAME_BYTES * 8,
    .dissect = dissect,
    .claims = is_frame,
    .claims_in = claims_in,
    .refuses_short = true,
    .summary = "length {length}",
};
