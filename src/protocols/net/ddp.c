/* ddp.c - Datagram Delivery Protocol of AppleTalk, Inside AppleTalk chapter 4: the long header. */
#include "protocols/protocol.h"

enum {
  GAP,
  HOPS,
  LENGTH,
  CHECKSUM,
  NETWORK,
  SOURCE_NETWORK,
  NODE,
  SOURCE_NODE,
  SOCKET,
  SOURCE_SOCKET,
  TYPE
};

static const struct np_name type_names[] = {
    {1, "RTMP response or data"}, {2, "NBP"}, {3, "ATP"},  {4, "AEP"},
    {5, "RTMP request"},          {6, "ZIP"}, {7, "ADSP"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [GAP] = {"reserved", 0, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [HOPS] = {"hop_count", 2, 4, NP_UINT, "ddp.hopcount", "Routers on the way."},
  [LENGTH] = {"length", 6, 10, NP_UINT, "ddp.len", "Length of the packet, in bytes."},
  [CHECKSUM] = {"checksum", 16, 16, NP_HEX, "ddp.checksum", "Checksum; 0 where there is none."},
  [NETWORK] = {"destination_network", 32, 16, NP_UINT, "ddp.dst.net", "Network of the receiver."},
  [SOURCE_NETWORK] = {"source_network", 48, 16, NP_UINT, "ddp.src.net", "Network of the sender."},
  [NODE] = {"destination_node", 64, 8, NP_UINT, "ddp.dst.node", "Node of the receiver."},
  [SOURCE_NODE] = {"source_node", 72, 8, NP_UINT, "ddp.src.node", "Node of the sender."},
  [SOCKET] = {"destination_socket", 80, 8, NP_UINT, "ddp.dst_socket", "Socket of the receiver."},
  [SOURCE_SOCKET] = {"source_socket", 88, 8, NP_UINT, "ddp.src_socket", "Socket of the sender."},
  [TYPE] = {"type", 96, 8, NP_UINT, "ddp.type", "Protocol of the payload.", .names = type_names},
};
/* clang-format on */

enum { HEADER_BYTES = 13, ETHERTYPE_DDP = 0x809b };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < HEADER_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
}

const struct np_protocol np_ddp = {
    .name = "ddp",
    .title = "Datagram Delivery Protocol",
    .spec = "Inside AppleTalk",
    .group = "network",
    .wireshark = "ddp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_DDP},
                                      {NP_BY_SNAP, .key = "08-00-07-80-9b"},
                                      {NP_TABLE_END, 0}},
    .summary =
        "DDP {source_network}.{source_node} > {destination_network}.{destination_node} {type}",
};
