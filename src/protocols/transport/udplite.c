/* udplite.c - Lightweight User Datagram Protocol, RFC 3828. */
#include "protocols/transport/udp_stream.h"

enum {
  SPORT,
  DPORT,
  COVERAGE,
  CHECKSUM,
  LENGTH,
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
  [COVERAGE]        = {"coverage",        32, 16, NP_UINT, "udp.checksum_coverage", "How many bytes the checksum covers, from the header on; 0: all."},
  [CHECKSUM]        = {"checksum",        48, 16, NP_HEX,  "udp.checksum", "Internet checksum of these bytes."},
  [LENGTH]          = {"length",          NP_COMPUTED, 16, NP_UINT, "udp.length", "Header and payload, in bytes: what the layer below has."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
#define XX(id, name, ...) [IN_STREAM + NP__UDP_STREAM_##id] = {name, __VA_ARGS__},
#include "protocols/transport/udp_stream.def"
#undef XX
  [PAYLOAD_OFFSET]  = {"payload_offset",  NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start."},
  [PAYLOAD_LENGTH]  = {"payload_length",  NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the payload, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"payload",         NP_COMPUTED, 0, NP_PAYLOAD, "udp.payload", "What the datagram carries, as far as it was captured."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, PROTOCOL_NUMBER = 136 };

/* Section 3.1. */
static void dissect(struct np_dissector *d) {
  uint64_t coverage = np_get(d, &fields[COVERAGE]);
  if (coverage != 0 && coverage < HEADER_BYTES)
    np_malformed(d, &fields[COVERAGE], "smaller than the header");
  else if (!np_fits(d, coverage) && !np_is_part(d))
    np_malformed(d, &fields[COVERAGE], "larger than the datagram");
  np_next_by_port(d, NP_BY_UDP_PORT, &fields[SPORT], &fields[DPORT]);
}

static void details(struct np_dissector *d) {
  uint32_t coverage = (uint32_t)np_get(d, &fields[COVERAGE]), length = np_declared_length(d);
  np_emit_number(d, &fields[LENGTH], length);
  np__udp_stream(d, &fields[IN_STREAM]);
  if (coverage != 0 && (coverage < HEADER_BYTES || coverage > length)) return;
  np_emit_checksum_over(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM],
                        coverage == 0 ? length : coverage, PROTOCOL_NUMBER);
}

const struct np_protocol np_udplite = {
    .name = "udplite",
    .title = "Lightweight User Datagram Protocol",
    .spec = "RFC 3828",
    .group = "transport",
    .wireshark = "udplite",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "UDP-Lite {sport} > {dport} coverage {coverage}",
};
