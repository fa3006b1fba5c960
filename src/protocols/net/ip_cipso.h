/* ip_cipso.h - the option of IPv4 with security labels, FIPS 188. */
#ifndef NP_PROTOCOLS_NET_IP_CIPSO_H
#define NP_PROTOCOLS_NET_IP_CIPSO_H

#include "protocols/protocol.h"

/* Rows of the part. */
enum {
#define XX(id, ...) NP_CIPSO_##id,
#include "protocols/net/ip_cipso.def"
#undef XX
  NP_CIPSO_ROWS
};

extern const struct np_name np_ip_cipso_tag_names[];

/* Emit the option's body. `rows` are the table's rows of the part. */
void np_ip_emit_cipso(struct np_dissector *d, const struct np_field *rows, struct np_cursor *body);

#endif
