/* ppp_control.h - what the control protocols of PPP share, RFC 1661 section 5. */
#ifndef NP_PROTOCOLS_TUNNEL_PPP_CONTROL_H
#define NP_PROTOCOLS_TUNNEL_PPP_CONTROL_H

#include "protocols/layout.h"

/* The first rows of each table. */
enum {
#define XX(id, ...) NP_PPP_##id,
#include "protocols/tunnel/ppp_control.def"
#undef XX
  NP_PPP_ROWS
};

enum { NP_PPP_HEADER_BYTES = 4 };

/* A protocol's options: which rows they have, and what comes behind these where a layout has a
 * `then`. */
struct np_ppp_options {
  const struct np_layout *layouts;
  void (*then)(struct np_dissector *d, struct np_cursor *c, unsigned what);
};

extern const struct np_name np_ppp_code_names[];

/* The packet ends where its length says. False where that is less than the header. */
bool np_ppp_control_end(struct np_dissector *d);

void np_ppp_control_dissect(struct np_dissector *d);

/* Emit what the codes carry that all protocols have, and the data of others. */
void np_ppp_control_details(struct np_dissector *d, struct np_cursor *c,
                            const struct np_ppp_options *options);

#endif
