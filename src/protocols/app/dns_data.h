/* dns_data.h - the data of resource records. */
#ifndef NP_PROTOCOLS_APP_DNS_DATA_H
#define NP_PROTOCOLS_APP_DNS_DATA_H

#include "protocols/protocol.h"

/* Emit the data of a record of the type, which are `length` bytes, or what a fragment has of them;
 * `rows` are the record's. */
void np_dns_data(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                 uint64_t type, uint64_t length);

#endif
