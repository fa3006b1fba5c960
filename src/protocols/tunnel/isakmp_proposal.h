/* isakmp_proposal.h - proposals of security associations, of ISAKMP. */
#ifndef NP_PROTOCOLS_TUNNEL_ISAKMP_PROPOSAL_H
#define NP_PROTOCOLS_TUNNEL_ISAKMP_PROPOSAL_H

#include "protocols/tunnel/isakmp_row.h"

/* Emit the proposals of an SA payload, of one of the two versions. */
void np__isakmp_proposals(struct np_dissector *d, struct np_cursor *c, bool is_2);

#endif
