/* isakmp_payload.h - payloads of ISAKMP. */
#ifndef NP_PROTOCOLS_TUNNEL_ISAKMP_PAYLOAD_H
#define NP_PROTOCOLS_TUNNEL_ISAKMP_PAYLOAD_H

#include "protocols/tunnel/isakmp_row.h"

/* Emit the payloads up to the cursor's end; `type` is that of the first. */
void np__isakmp_payloads(struct np_dissector *d, struct np_cursor *list, uint64_t type, bool is_2);

#endif
