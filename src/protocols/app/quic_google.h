/* quic_google.h - headers of Google's versions of QUIC. */
#ifndef NP_PROTOCOLS_APP_QUIC_GOOGLE_H
#define NP_PROTOCOLS_APP_QUIC_GOOGLE_H

#include "protocols/app/quic_row.h"

/* Does the payload begin with such a header, one with public flags? */
bool np__quic_is_google(const struct np_dissector *d);

/* Emit such a packet, or one of Q046, which has a long header. */
void np__quic_google(struct np_dissector *d, struct np_cursor *c);
void np__quic_google_long(struct np_dissector *d, struct np_cursor *c);

#endif
