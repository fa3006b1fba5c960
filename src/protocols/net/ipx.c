/* ipx.c - Internetwork Packet Exchange, Novell's. */
#include "protocols/protocol.h"

enum {
  CHECKSUM,
  LENGTH,
  HOPS,
  TYPE,
  NETWORK,
  NODE,
  SOCKET,
  SOURCE_NETWORK,
  SOURCE_NODE,
  SOURCE_SOCKET
};

static const struct np_name type_names[] = {{0, "unknown"}, {1, "RIP"},  {4, "PEP"},
                                            {5, "SPX"},     {17, "NCP"}, {20, "NetBIOS broadcast"},
                                            {0, NULL}};

static const struct np_name socket_names[] = {{0x0451, "NCP"},         {0x0452, "SAP"},
                                              {0x0453, "RIP"},         {0x0455, "NetBIOS"},
                                              {0x0456, "diagnostics"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [CHECKSUM] = {"checksum", 0, 16, NP_HEX, "ipx.checksum", "0xffff: there is none."},
  [LENGTH] = {"length", 16, 16, NP_UINT, "ipx.len", "Length of the packet, in bytes."},
  [HOPS] = {"hop_count", 32, 8, NP_UINT, "ipx.hops", "Routers on the way."},
  [TYPE] = {"packet_type", 40, 8, NP_HEX, "ipx.packet_type", "What the packet is.", .names = type_names},
  [NETWORK] = {"destination_network", 48, 32, NP_HEX, NULL, "Network of the receiver."},
  [NODE] = {"destination_node", 80, 48, NP_MAC, "ipx.dst.node", "Node of the receiver.", .union_name = "ipx.node"},
  [SOCKET] = {"destination_socket", 128, 16, NP_HEX, "ipx.dst.socket", "Socket of the receiver.", .names = socket_names, .union_name = "ipx.socket"},
  [SOURCE_NETWORK] = {"source_network", 144, 32, NP_HEX, NULL, "Network of the sender."},
  [SOURCE_NODE] = {"source_node", 176, 48, NP_MAC, "ipx.src.node", "Node of the sender.", .union_name = "ipx.node"},
  [SOURCE_SOCKET] = {"source_socket", 224, 16, NP_HEX, "ipx.src.socket", "Socket of the sender.", .names = socket_names, .union_name = "ipx.socket"},
};
/* clang-format on */

enum { HEADER_BYTES = 30, ETHERTYPE_IPX = 0x8137, SAP_IPX = 0xe0, PPP_IPX = 0x002b };

/* SMB without NetBIOS between them ([MS-CIFS] section 2.1.2.1): its first bytes tell it, whatever
 * the sockets are. */
static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]), first;
  if (length < HEADER_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
  if (np_look(d, HEADER_BYTES * 8, 32, &first)) np_next(d, NP_BY_NBSS, first);
}

const struct np_protocol np_ipx = {
    .name = "ipx",
    .title = "Internetwork Packet Exchange",
    .spec = "Novell",
    .group = "network",
    .wireshark = "ipx",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_IPX},
                                      {NP_BY_LENGTH, NP_LENGTH_NETWARE},
                                      {NP_BY_LLC_SAP, SAP_IPX},
                                      {NP_BY_PPP, PPP_IPX},
                                      {NP_TABLE_END, 0}},
    .summary = "IPX {source_node} > {destination_node} {destination_socket}",
};
