/* gpe.c - "next protocol" of VXLAN-GPE and NSH, RFC 8300 section 2.2. */
#include "protocols/tunnel/gpe.h"

enum { MOST = 5 };

const struct np_name np_gpe_names[] = {{1, "IPv4"}, {2, "IPv6"},    {3, "Ethernet"},
                                       {4, "NSH"},  {MOST, "MPLS"}, {0, NULL}};

/* The EtherTypes of the same. */
static const uint16_t ethertypes[MOST + 1] = {0, 0x0800, 0x86dd, 0x6558, 0x894f, 0x8847};

void np_gpe_next(struct np_dissector *d, uint64_t number) {
  if (number >= 1 && number <= MOST) np_next(d, NP_BY_ETHERTYPE, ethertypes[number]);
}
