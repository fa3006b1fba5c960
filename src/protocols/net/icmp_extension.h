/* icmp_extension.h - what ICMP and ICMPv6 share: quoted packets and the extensions behind them. */
#ifndef NP_PROTOCOLS_NET_ICMP_EXTENSION_H
#define NP_PROTOCOLS_NET_ICMP_EXTENSION_H

#include "protocols/protocol.h"

/* Rows of the part. */
enum {
#define XX(id, ...) NP_EXTENSION_##id,
#include "protocols/net/icmp_extension.def"
#undef XX
  NP_EXTENSION_ROWS
};

extern const struct np_name np_icmp_class_names[];
extern const struct np_name np_icmp_role_names[];

/* The quoted packet's length in a message that does not state it but has an extension; else 0. */
uint64_t np_icmp_unstated_length(const struct np_dissector *d);

/* The layer quotes a packet of an IP version behind its header, of `length` bytes, which the row
 * tells; 0: all that follows. */
void np_icmp_quote(struct np_dissector *d, uint64_t version, uint64_t length,
                   const struct np_field *row);

/* Emit the extension behind the quoted packet, if there is one. `rows` are the table's
 * rows of the part. */
void np_icmp_emit_extension(struct np_dissector *d, const struct np_field *rows, uint64_t length);

/* Emit the extension at the cursor. */
void np_icmp_emit_extension_at(struct np_dissector *d, const struct np_field *rows,
                               struct np_cursor *c);

#endif
