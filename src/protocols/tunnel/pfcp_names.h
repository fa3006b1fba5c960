/* pfcp_names.h - names of PFCP's numbers. */
#ifndef NP_PROTOCOLS_TUNNEL_PFCP_NAMES_H
#define NP_PROTOCOLS_TUNNEL_PFCP_NAMES_H

#include "protocols/protocol.h"

extern const struct np_name np_pfcp_message_names[];
extern const struct np_name np_pfcp_ie_names[];
extern const struct np_name np_pfcp_cause_names[];

#endif
