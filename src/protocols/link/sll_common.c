/* sll_common.c - what the two versions of Linux cooked captures share. */
#include "protocols/link/sll_common.h"

enum {
  ARPHRD_FRAD = 770,
  ARPHRD_IPGRE = 778,
  ARPHRD_IEEE80211 = 801,
  ARPHRD_IEEE80211_PRISM = 802,
  ARPHRD_IEEE80211_RADIOTAP = 803,
  ARPHRD_NETLINK = 824
};

enum {
  LINK_TYPE_IEEE80211 = 105,
  LINK_TYPE_FRELAY = 107,
  LINK_TYPE_PRISM = 119,
  LINK_TYPE_RADIOTAP = 127
};

/* Linux numbers frames that have no EtherType below the lowest one. */
enum { MAX_LENGTH_TYPE = 1536, PROTOCOL_NETWARE = 1, PROTOCOL_LLC = 4 };

const struct np_name np__sll_packet_types[] = {
    {0, "to us"},           {1, "broadcast"},  {2, "multicast"},
    {3, "to another host"}, {4, "sent by us"}, {0, NULL},
};

const struct np_name np__sll_hardware_types[] = {
    {1, "Ethernet"},
    {6, "IEEE 802"},
    {32, "InfiniBand"},
    {280, "CAN"},
    {512, "PPP"},
    {519, "raw IP"},
    {768, "IP in IP"},
    {769, "IPv6 in IPv6"},
    {ARPHRD_FRAD, "frame relay"},
    {772, "loopback"},
    {776, "IPv6 in IPv4"},
    {ARPHRD_IPGRE, "GRE"},
    {ARPHRD_IEEE80211, "IEEE 802.11"},
    {ARPHRD_IEEE80211_PRISM, "IEEE 802.11 with Prism header"},
    {ARPHRD_IEEE80211_RADIOTAP, "IEEE 802.11 with radiotap header"},
    {823, "IPv6 GRE"},
    {ARPHRD_NETLINK, "netlink"},
    {65534, "none"},
    {0, NULL},
};

void np__sll_next(struct np_dissector *d, uint64_t hardware_type, uint64_t protocol) {
  switch (hardware_type) {
    case ARPHRD_NETLINK:
      return;
    case ARPHRD_FRAD:
      np_next(d, NP_BY_LINK_TYPE, LINK_TYPE_FRELAY);
      return;
    case ARPHRD_IEEE80211:
      np_next(d, NP_BY_LINK_TYPE, LINK_TYPE_IEEE80211);
      return;
    case ARPHRD_IEEE80211_PRISM:
      np_next(d, NP_BY_LINK_TYPE, LINK_TYPE_PRISM);
      return;
    case ARPHRD_IEEE80211_RADIOTAP:
      np_next(d, NP_BY_LINK_TYPE, LINK_TYPE_RADIOTAP);
      return;
    default:
      break;
  }
  if (protocol > MAX_LENGTH_TYPE)
    np_next(d, NP_BY_ETHERTYPE, protocol);
  else if (protocol == PROTOCOL_NETWARE)
    np_next(d, NP_BY_LENGTH, NP_LENGTH_NETWARE);
  else if (protocol == PROTOCOL_LLC)
    np_next(d, NP_BY_LENGTH, NP_LENGTH_LLC);
}

void np__sll_address(struct np_dissector *d, struct np_cursor *c, const struct np__sll_rows *rows,
                     uint64_t length) {
  uint64_t kept = length < NP__SLL_ADDRESS_BYTES ? length : NP__SLL_ADDRESS_BYTES;
  const struct np_field *row = length == 6 ? rows->mac : length == 4 ? rows->ipv4 : rows->other;
  np_emit_bytes(d, c, row, kept);
  np_emit_bytes(d, c, rows->unused, NP__SLL_ADDRESS_BYTES - kept);
}

void np__sll_protocol(struct np_dissector *d, const struct np__sll_rows *rows,
                      uint64_t hardware_type, uint64_t protocol) {
  if (hardware_type == ARPHRD_NETLINK) return;
  if (protocol <= MAX_LENGTH_TYPE)
    np_emit_number(d, rows->length_type, protocol);
  else
    np_emit_number(d, hardware_type == ARPHRD_IPGRE ? rows->gre_type : rows->ethertype, protocol);
}
