/* registry.h - all protocols. */
#ifndef NP_TABLE_REGISTRY_H
#define NP_TABLE_REGISTRY_H

#include <stdbool.h>
#include <stddef.h>

#include "np/dissect.h"

enum np_protocol_id {
#define XX(name, folder) NP_PROTOCOL_##name,
#include "protocols/protocols.def"
#undef XX
  NP_PROTOCOL_COUNT
};

/* By id; np_protocol_at without a call. */
extern const struct np_protocol *const np__protocols[NP_PROTOCOL_COUNT];

/* Is the protocol one of this group? */
bool np__is_of_group(const struct np_protocol *protocol, const char *group);

/* Whose name are these characters? NP_NO_PROTOCOL when nobody's. */
uint16_t np__protocol_named(const char *name, size_t length);

#endif
