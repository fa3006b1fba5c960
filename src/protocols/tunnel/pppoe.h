/* pppoe.h - what both stages of PPPoE share, RFC 2516 section 4. */
#ifndef NP_PROTOCOLS_TUNNEL_PPPOE_H
#define NP_PROTOCOLS_TUNNEL_PPPOE_H

#include "protocols/protocol.h"

/* The first rows of both tables. */
enum {
#define XX(id, ...) id,
#include "protocols/tunnel/pppoe.def"
#undef XX
  NP_PPPOE_ROWS
};

enum { NP_PPPOE_HEADER_BYTES = 6 };

extern const struct np_name np_pppoe_code_names[];

/* Check the version, and set the layer's end. False where it is none of ours. */
bool np_pppoe_end(struct np_dissector *d);

#endif
