/* duid.c - unique identifiers of DHCP's clients and servers, RFC 8415 section 11. */
#include "protocols/app/duid.h"

enum { LINK_LAYER_TIME = 1, ENTERPRISE = 2, LINK_LAYER = 3, UUID = 4 };

const struct np_name np_duid_types[] = {
    {LINK_LAYER_TIME, "link-layer address plus time"},
    {ENTERPRISE, "assigned by vendor"},
    {LINK_LAYER, "link-layer address"},
    {UUID, "UUID"},
    {0, NULL},
};

void np_duid_emit(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  uint64_t type = np_emit(d, c, &rows[NP_DUID_TYPE]);
  unsigned rest = NP_DUID_IDENTIFIER;
  if (type == LINK_LAYER_TIME) {
    np_emit(d, c, &rows[NP_DUID_LLT_HARDWARE]);
    np_emit(d, c, &rows[NP_DUID_TIME]);
    rest = NP_DUID_ADDRESS;
  } else if (type == LINK_LAYER) {
    np_emit(d, c, &rows[NP_DUID_LL_HARDWARE]);
    rest = NP_DUID_ADDRESS;
  } else if (type == ENTERPRISE) {
    np_emit(d, c, &rows[NP_DUID_ENTERPRISE]);
  } else if (type == UUID) {
    rest = NP_DUID_UUID;
  }
  np_emit_rest(d, c, &rows[rest]);
}
