/* dns_option.h - options of OPT records and parameters of SVCB records. */
#ifndef NP_PROTOCOLS_APP_DNS_OPTION_H
#define NP_PROTOCOLS_APP_DNS_OPTION_H

#include "protocols/protocol.h"

/* Emit the options of an OPT record. */
void np_dns_options(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows);

/* Emit the parameters of a SVCB record. */
void np_dns_params(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows);

#endif
