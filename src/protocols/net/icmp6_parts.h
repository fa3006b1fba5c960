/* icmp6_parts.h - what the files of ICMPv6 share: rows, and the parts of messages. */
#ifndef NP_PROTOCOLS_NET_ICMP6_PARTS_H
#define NP_PROTOCOLS_NET_ICMP6_PARTS_H

#include "protocols/layout.h"
#include "protocols/net/icmp_extension.h"

/* Rows of the one table, np_icmp6.fields. */
enum {
#define XX(id, ...) id,
#include "protocols/net/icmp6.def"
#include "protocols/net/icmp6_option.def"
#include "protocols/net/icmp6_rpl.def"
#undef XX
  EXTENSION,
  EXTENSION_LAST = EXTENSION + NP_EXTENSION_ROWS - 1,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

extern const struct np_name np_icmp6_type_names[];
extern const struct np_name np_icmp6_record_names[];
extern const struct np_name np_icmp6_qtype_names[];
extern const struct np_name np_icmp6_option_names[];
extern const struct np_name np_icmp6_rpl_option_names[];
extern const struct np_name np_icmp6_operation_names[];

static inline const struct np_field *np_icmp6_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

/* Emit neighbor discovery options up to the cursor's end. */
void np_icmp6_options(struct np_dissector *d, struct np_cursor *list);

/* The first redirected header option in the list: where its packet lies, or an empty cursor. */
struct np_cursor np_icmp6_redirected(struct np_cursor list);

/* Emit what follows the head of a multicast listener message. */
void np_icmp6_mld_query(struct np_dissector *d, struct np_cursor *c);
void np_icmp6_mld_report(struct np_dissector *d, struct np_cursor *c);

/* Emit what follows the nonce of a node information message. */
void np_icmp6_node_information(struct np_dissector *d, struct np_cursor *c);

/* Emit what follows the head of a router renumbering message. */
void np_icmp6_renumbering(struct np_dissector *d, struct np_cursor *c);

/* Emit an RPL message, whose code tells which it is. */
void np_icmp6_rpl(struct np_dissector *d, struct np_cursor *c);

#endif
