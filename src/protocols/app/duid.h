/* duid.h - unique identifiers of DHCP's clients and servers, RFC 8415 section 11. */
#ifndef NP_PROTOCOLS_APP_DUID_H
#define NP_PROTOCOLS_APP_DUID_H

#include "protocols/protocol.h"

/* Rows of an identifier, from the table's first one on. */
enum {
  NP_DUID_TYPE,
  NP_DUID_TYPE_NAME,
  NP_DUID_LLT_HARDWARE,
  NP_DUID_LL_HARDWARE,
  NP_DUID_TIME,
  NP_DUID_ADDRESS,
  NP_DUID_ENTERPRISE,
  NP_DUID_IDENTIFIER,
  NP_DUID_UUID
};

extern const struct np_name np_duid_types[];

/* All that is left is an identifier. */
void np_duid_emit(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows);

#endif
