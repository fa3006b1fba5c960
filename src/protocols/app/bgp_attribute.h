/* bgp_attribute.h - what reads the attributes of BGP. */
#ifndef NP_PROTOCOLS_APP_BGP_ATTRIBUTE_H
#define NP_PROTOCOLS_APP_BGP_ATTRIBUTE_H

#include "protocols/app/bgp_names.h"

/* Prefixes up to the end, of IPv4, or of IPv6: their lengths in one row, they in another. */
void np__bgp_prefixes(struct np_dissector *d, struct np_cursor *c, unsigned bits_row, unsigned row);

/* Attributes up to the end. */
void np__bgp_attributes(struct np_dissector *d, struct np_cursor *c);

#endif
