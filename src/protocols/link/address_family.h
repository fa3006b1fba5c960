/* address_family.h - the address families of loopback headers, as systems number them. */
#ifndef NP_PROTOCOLS_LINK_ADDRESS_FAMILY_H
#define NP_PROTOCOLS_LINK_ADDRESS_FAMILY_H

#include "protocols/protocol.h"

extern const struct np_name np__address_family_names[];

/* The EtherType of the protocol behind an address family; 0 where it has none. */
uint64_t np__address_family_ethertype(uint64_t family);

#endif
