/* ieee8023.h - what follows a frame's length, wherever one stands for an EtherType. */
#ifndef NP_PROTOCOLS_LINK_IEEE8023_H
#define NP_PROTOCOLS_LINK_IEEE8023_H

#include "protocols/protocol.h"

/* Choose the payload of a frame that has a length: LLC, or IPX right behind it, as NetWare sent it.
 * That begins with a checksum of all ones, which no LLC header does: its broadcast to all comes
 * from one address. `at`: where the payload begins, in bytes from the header's front. */
void np_next_by_length(struct np_dissector *d, uint32_t at);

#endif
