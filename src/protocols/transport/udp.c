/* udp.c - User Datagram Protocol, RFC 768. */
#include "protocols/transport/udp_stream.h"

enum {
  SPORT,
  DPORT,
  LENGTH,
  CHECKSUM,
  CHECKSUM_STATUS,
  IN_STREAM,
  IN_STREAM_END = IN_STREAM + NP__UDP_STREAM_ROWS - 1,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name              bit width type      wireshark       doc */
  [SPORT]           = {"sport",            0, 16, NP_UINT, "udp.srcport",  "Source port; 0 when no reply is expected.", .union_name = "udp.port"},
  [DPORT]           = {"dport",           16, 16, NP_UINT, "udp.dstport",  "Destination port.", .union_name = "udp.port"},
  [LENGTH]          = {"length",          32, 16, NP_UINT, "udp.length",   "Header and payload, in bytes; 0 in a jumbogram."},
  [CHECKSUM]        = {"checksum",        48, 16, NP_HEX,  "udp.checksum", "Internet checksum; 0 when the sender made none."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
#define XX(id, name, ...) [IN_STREAM + NP__UDP_STREAM_##id] = {name, __VA_ARGS__},
#include "protocols/transport/udp_stream.def"
#undef XX
  [PAYLOAD_OFFSET]  = {"payload_offset",  NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH]  = {"payload_length",  NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the payload, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"payload",         NP_COMPUTED, 0, NP_PAYLOAD, "udp.payload", "What the datagram carries, as far as it was captured."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, PROTOCOL_NUMBER = 17 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get_length(d, &fields[LENGTH]);
  /* RFC 2675, section 4: a jumbogram has 0, and so has segmentation offload: to the end. */
  if (length < HEADER_BYTES && !(length == 0 && np_is_unbounded(d))) {
    np_malformed(d, &fields[LENGTH], "smaller than the header");
    return;
  }
  if (length != 0) np_end_at(d, &fields[LENGTH], length);
  np_next_by_port(d, NP_BY_UDP_PORT, &fields[SPORT], &fields[DPORT]);
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d),
                   PROTOCOL_NUMBER, NP_CHECKSUM_ABSENT);
  np__udp_stream(d, &fields[IN_STREAM]);
}

const struct np_protocol np_udp = {
    .name = "udp",
    .title = "User Datagram Protocol",
    .spec = "RFC 768",
    .group = "transport",
    .wireshark = "udp",
    .bpf = "udp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "{sport} > {dport} length {payload_length}",
    .verbose = "cksum {checksum} ({checksum_status}), length {payload_length}",
};
