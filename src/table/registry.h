/* registry.h - all protocols. */
#ifndef NP_TABLE_REGISTRY_H
#define NP_TABLE_REGISTRY_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "np/dissect.h"

enum np_protocol_id {
#define XX(name, folder) NP_PROTOCOL_##name,
#include "protocols/protocols.def"
#undef XX
  NP_PROTOCOL_COUNT
};

/* All ids that there can be: behind those of the tree, those that programs add. */
enum { NP_MOST_PROTOCOLS = NP_PROTOCOL_COUNT + NP_MOST_ADDED };

/* By id; np_protocol_at without a call. */
extern const struct np_protocol *np__protocols[NP_MOST_PROTOCOLS];

/* Does the row say what the packets before it make of a packet: NP_RELATED? A whole protocol does
 * not. */
bool np__row_is_related(struct np_field_ref ref);

/* Is the protocol one of this group? */
bool np__is_of_group(const struct np_protocol *protocol, const char *group);

/* Whose name are these characters? NP_NO_PROTOCOL when nobody's. */
uint16_t np__protocol_named(const char *name, size_t length);

#endif
