/* eap_identity.h - identities, of subscribers of mobile networks too. */
#ifndef NP_PROTOCOLS_LINK_EAP_IDENTITY_H
#define NP_PROTOCOLS_LINK_EAP_IDENTITY_H

#include "protocols/protocol.h"

/* All that is left is an identity. rows: those of eap_identity.def. */
void np__eap_identity(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows);

#endif
