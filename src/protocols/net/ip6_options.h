/* ip6_options.h - what hop-by-hop and destination options headers share, RFC 8200 section 4.2. */
#ifndef NP_PROTOCOLS_NET_IP6_OPTIONS_H
#define NP_PROTOCOLS_NET_IP6_OPTIONS_H

#include "protocols/protocol.h"

/* The rows of both tables, which differ in the first two's Wireshark names. */
enum {
  NEXT_HEADER,
  HEADER_LENGTH,
#define XX(id, ...) id,
#include "protocols/net/ip6_options.def"
#undef XX
};

extern const struct np_name np_ip6_option_names[];
extern const struct np_name np_ip6_router_alert_names[];

void np_ip6_options_dissect(struct np_dissector *d);
void np_ip6_options_details(struct np_dissector *d);

#endif
