/* netbios_name.h - names of NetBIOS as RFC 1002 sends them, for its three services. */
#ifndef NP_PROTOCOLS_APP_NETBIOS_NAME_H
#define NP_PROTOCOLS_APP_NETBIOS_NAME_H

#include "protocols/app/dns_name.h"

/* Emit the next name as the row, such as "WORKGROUP<1d>.scope"; pointers count from the first byte
 * of `message`. False where it does not end: then the cursor is bad. */
bool np_netbios_emit_name(struct np_dissector *d, struct np_cursor *c, struct np_cursor message,
                          const struct np_field *row);

/* Emit the next 15 bytes as the row, a name without the blanks that fill it up. */
void np_netbios_emit_plain(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

#endif
