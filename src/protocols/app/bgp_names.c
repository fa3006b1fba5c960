/* bgp_names.c - rows of BGP, and names of what they have numbers for: IANA, "Border Gateway
 * Protocol (BGP) Parameters". */
#include "protocols/app/bgp_names.h"

const struct np_name np__bgp_afi_names[] = {
    {1, "IPv4"}, {2, "IPv6"}, {25, "L2VPN"}, {16388, "BGP-LS"}, {0, NULL}};

const struct np_name np__bgp_safi_names[] = {
    {1, "unicast"},        {2, "multicast"},
    {4, "labels"},         {5, "MVPN"},
    {65, "VPLS"},          {70, "EVPN"},
    {71, "BGP-LS"},        {73, "SR policy"},
    {128, "VPN"},          {129, "multicast VPN"},
    {132, "route target"}, {133, "flow"},
    {134, "VPN flow"},     {0, NULL},
};

const struct np_name np__bgp_attribute_names[] = {
    {1, "ORIGIN"},
    {2, "AS_PATH"},
    {3, "NEXT_HOP"},
    {4, "MULTI_EXIT_DISC"},
    {5, "LOCAL_PREF"},
    {6, "ATOMIC_AGGREGATE"},
    {7, "AGGREGATOR"},
    {8, "COMMUNITIES"},
    {9, "ORIGINATOR_ID"},
    {10, "CLUSTER_LIST"},
    {14, "MP_REACH_NLRI"},
    {15, "MP_UNREACH_NLRI"},
    {16, "EXTENDED_COMMUNITIES"},
    {17, "AS4_PATH"},
    {18, "AS4_AGGREGATOR"},
    {22, "PMSI_TUNNEL"},
    {23, "TUNNEL_ENCAPSULATION"},
    {25, "IPV6_EXTENDED_COMMUNITIES"},
    {26, "AIGP"},
    {29, "BGP-LS"},
    {32, "LARGE_COMMUNITY"},
    {33, "BGPSEC_PATH"},
    {35, "ONLY_TO_CUSTOMER"},
    {40, "PREFIX_SID"},
    {128, "ATTR_SET"},
    {0, NULL},
};

const struct np_name np__bgp_origin_names[] = {
    {0, "IGP"}, {1, "EGP"}, {2, "INCOMPLETE"}, {0, NULL}};

const struct np_name np__bgp_capability_names[] = {
    {1, "multiprotocol"},
    {2, "route refresh"},
    {3, "outbound route filtering"},
    {5, "extended next hop"},
    {6, "extended message"},
    {7, "BGPsec"},
    {8, "multiple labels"},
    {9, "role"},
    {64, "graceful restart"},
    {65, "4-octet AS"},
    {69, "additional paths"},
    {70, "enhanced route refresh"},
    {71, "long-lived graceful restart"},
    {73, "FQDN"},
    {128, "route refresh (Cisco)"},
    {0, NULL},
};

const struct np_name np__bgp_error_names[] = {
    {1, "message header"}, {2, "OPEN"},  {3, "UPDATE"},        {4, "hold timer expired"},
    {5, "state"},          {6, "cease"}, {7, "ROUTE-REFRESH"}, {0, NULL}};

const struct np_name np__bgp_cease_names[] = {
    {1, "too many prefixes"},
    {2, "administrative shutdown"},
    {3, "peer removed"},
    {4, "administrative reset"},
    {5, "connection rejected"},
    {6, "configuration changed"},
    {7, "connection collision"},
    {8, "out of resources"},
    {9, "hard reset"},
    {10, "BFD down"},
    {0, NULL},
};

static const struct np_name type_names[] = {{NP__BGP_OPEN, "OPEN"},
                                            {NP__BGP_UPDATE, "UPDATE"},
                                            {NP__BGP_NOTIFICATION, "NOTIFICATION"},
                                            {NP__BGP_KEEPALIVE, "KEEPALIVE"},
                                            {NP__BGP_ROUTE_REFRESH, "ROUTE-REFRESH"},
                                            {0, NULL}};

/* clang-format off */
const struct np_field np__bgp_fields[NP__BGP_ROWS] = {
  [NP__BGP_MARKER]    = {"marker",      0, 128, NP_BYTES, "bgp.marker", "Ones.", .flags = NP_HIDDEN},
  [NP__BGP_LENGTH]    = {"length",    128, 16, NP_UINT, "bgp.length", "Length of the message, in bytes."},
  [NP__BGP_TYPE]      = {"type",      144,  8, NP_UINT, "bgp.type", "What the message is.", .names = type_names},
  [NP__BGP_TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = NP__BGP_TYPE, .names = type_names},
#define XX(id, name, width, type, wireshark, ...) [NP__BGP_##id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/bgp.def"
#undef XX
};
/* clang-format on */
