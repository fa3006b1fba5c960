/* bgp_names.h - rows of BGP, and names of what they have numbers for. */
#ifndef NP_PROTOCOLS_APP_BGP_NAMES_H
#define NP_PROTOCOLS_APP_BGP_NAMES_H

#include "protocols/protocol.h"

/* What a message is. */
enum {
  NP__BGP_OPEN = 1,
  NP__BGP_UPDATE,
  NP__BGP_NOTIFICATION,
  NP__BGP_KEEPALIVE,
  NP__BGP_ROUTE_REFRESH
};

enum np__bgp_row {
  NP__BGP_LENGTH,
  NP__BGP_TYPE,
  NP__BGP_TYPE_NAME,
  NP__BGP_MARKER,
#define XX(id, ...) NP__BGP_##id,
#include "protocols/app/bgp.def"
#undef XX
  NP__BGP_ROWS
};

extern const struct np_field np__bgp_fields[NP__BGP_ROWS];
extern const struct np_name np__bgp_afi_names[], np__bgp_safi_names[], np__bgp_attribute_names[],
    np__bgp_origin_names[], np__bgp_capability_names[], np__bgp_error_names[],
    np__bgp_cease_names[];

#endif
