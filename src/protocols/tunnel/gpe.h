/* gpe.h - "next protocol" of VXLAN-GPE and NSH, RFC 8300 section 2.2: the same numbers. */
#ifndef NP_PROTOCOLS_TUNNEL_GPE_H
#define NP_PROTOCOLS_TUNNEL_GPE_H

#include "protocols/protocol.h"

extern const struct np_name np_gpe_names[];

/* The child is the next protocol with this number. */
void np_gpe_next(struct np_dissector *d, uint64_t number);

#endif
