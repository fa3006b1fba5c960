/* eapol_data.h - key data of EAPOL-Key: elements of IEEE 802.11. */
#ifndef NP_PROTOCOLS_LINK_EAPOL_DATA_H
#define NP_PROTOCOLS_LINK_EAPOL_DATA_H

#include "protocols/protocol.h"

/* Elements up to the cursor's end; `rows` are those of eapol_data.def in the protocol's table. */
void np__eapol_data(struct np_dissector *d, struct np_cursor *list, const struct np_field *rows);

#endif
