/* key_table.c - the tables in which parents look up their children: names and widths. */
#include <string.h>

#include "np/protocol.h"

static const struct np_key_table tables[NP_TABLE_COUNT] = {
    [NP_BY_LINK_TYPE] = {"link_type", 16, "LINKTYPE_ number of the capture."},
    [NP_BY_ETHERTYPE] = {"ethertype", 16, "EtherType."},
    [NP_BY_IP_PROTO] = {"ip.proto", 8, "IP protocol number or IPv6 next header."},
    [NP_BY_IP_VERSION] = {"ip.version", 4, "The version nibble, where nothing else tells."},
    [NP_BY_LLC_SAP] = {"llc.sap", 8, "IEEE 802.2 service access point."},
    [NP_BY_SNAP] = {"snap.pid", 40, "OUI and protocol id, of an OUI that has its own ids."},
    [NP_BY_UDP_PORT] = {"udp.port", 16, "UDP port."},
    [NP_BY_TCP_PORT] = {"tcp.port", 16, "TCP port."},
    [NP_BY_LENGTH] = {"ethernet.length", 1,
                      "What follows a length instead of an EtherType: 0 is LLC, 1 NetWare's IPX."},
    [NP_BY_MEDIA_TYPE] = {"media_type", 0, "Media type of a message's body, such as text/plain."},
    [NP_BY_GRE] = {"gre.protocol_type", 16, "Protocol type of GRE that is no EtherType elsewhere."},
    [NP_BY_POST_STACK] = {"mpls.post_stack", 4, "First nibble behind a stack of MPLS labels."},
    [NP_BY_PPP] = {"ppp.protocol", 16, "Protocol number of PPP."},
    [NP_BY_CHDLC] = {"chdlc.protocol", 16,
                     "Protocol of Cisco HDLC that is no EtherType elsewhere."},
    [NP_BY_NLPID] = {"nlpid", 8, "Network layer protocol id, ISO/IEC TR 9577."},
    [NP_BY_SLOW] = {"slow.subtype", 8, "Subtype of the slow protocols."},
    [NP_BY_WPAN] = {"wpan.dispatch", 8,
                    "First byte of what a data frame of IEEE 802.15.4 carries."},
    [NP_BY_NBSS] = {"nbss.protocol", 32, "First four bytes of a NetBIOS session's message."},
    [NP_BY_TPKT] = {"tpkt.type", 8, "Type of the TPDU in a TPKT, without its low four bits."},
    [NP_BY_COTP] = {"cotp.first", 16, "The TPDU's type, and the first byte of what it carries."},
    [NP_BY_TOKEN] = {"security.token", 8, "First byte of a security token."},
    [NP_BY_SCTP] = {"sctp.ppid", 32, "Payload protocol identifier of SCTP."},
    [NP_BY_MTP3] = {"mtp3.si", 4, "Service indicator: a user of MTP3."},
};

const struct np_key_table *np_key_table_at(unsigned table) {
  return table > NP_TABLE_END && table < NP_TABLE_COUNT ? &tables[table] : NULL;
}

enum np_table np_key_table_find(const char *name) {
  for (unsigned table = NP_TABLE_END + 1; table < NP_TABLE_COUNT; table++)
    if (strcmp(tables[table].name, name) == 0) return (enum np_table)table;
  return NP_TABLE_END;
}
