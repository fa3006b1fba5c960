/* ipoib.c - IP over InfiniBand, RFC 4391, as captures have it, LINKTYPE_IPOIB: a global route
 * header, of which packets that were sent have the end alone, then the header of IPoIB. */
#include "protocols/protocol.h"

enum { VERSION, CLASS, FLOW, SOURCE_PAIR, SOURCE, PAIR, DESTINATION, TYPE, RESERVED };

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]     = {"version",         0,  4, NP_UINT, NULL,               "Version of the route header, 6; 0 in packets that were sent."},
  [CLASS]       = {"traffic_class",   4,  8, NP_UINT, "ipoib.grh.tclass", "Traffic class.", .when = NP_WHEN(VERSION, 1, 15)},
  [FLOW]        = {"flow_label",     12, 20, NP_UINT, "ipoib.grh.flowlabel", "Flow label.", .when = NP_WHEN(VERSION, 1, 15)},
  [SOURCE_PAIR] = {"source_queue_pair", 40, 24, NP_HEX, "ipoib.grh.sqpn", "Queue pair of the sender.", .when = NP_WHEN(VERSION, 1, 15)},
  [SOURCE]      = {"source",         64, 128, NP_IPV6, "ipoib.grh.sgid",  "Global identifier of the sender.", .when = NP_WHEN(VERSION, 1, 15)},
  [PAIR]        = {"queue_pair",    168, 24, NP_HEX,  "ipoib.daddr.qpn",  "Queue pair of the receiver.", .when = NP_WHEN(VERSION, 0, 0)},
  [DESTINATION] = {"destination",   192, 128, NP_IPV6, "ipoib.dgid",      "Global identifier of the receiver."},
  [TYPE]        = {"ethertype",     320, 16, NP_HEX,  "ipoib.type",       "EtherType of the payload."},
  [RESERVED]    = {"reserved",      336, 16, NP_HEX,  "ipoib.reserved",   "0.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { HEADER_BYTES = 44 };

static void dissect(struct np_dissector *d) {
  np_next(d, NP_BY_ETHERTYPE, np_get(d, &fields[TYPE]));
}

const struct np_protocol np_ipoib = {
    .name = "ipoib",
    .title = "IP over InfiniBand",
    .spec = "RFC 4391",
    .group = "link",
    .wireshark = "ipoib",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 242}, {NP_TABLE_END, 0}},
    .summary = "IPoIB {destination} {ethertype}",
};
