/* radius_attribute.h - attributes of RADIUS, and the rows of its table. */
#ifndef NP_PROTOCOLS_APP_RADIUS_ATTRIBUTE_H
#define NP_PROTOCOLS_APP_RADIUS_ATTRIBUTE_H

#include "protocols/protocol.h"

/* Rows of the one table, np_radius.fields. */
enum np__radius_row {
  NP__RADIUS_CODE,
  NP__RADIUS_CODE_NAME,
  NP__RADIUS_ID,
  NP__RADIUS_MESSAGE_LENGTH,
  NP__RADIUS_AUTHENTICATOR,
#define XX(id, ...) NP__RADIUS_##id,
#include "protocols/app/radius.def"
#undef XX
};

extern const struct np_name np_radius_code_names[];
extern const struct np_name np_radius_attribute_names[];
extern const struct np_name np_radius_vendor_names[];
extern const struct np_name np_radius_egress_names[];
extern const struct np_name np_radius_service_type_names[];
extern const struct np_name np_radius_framed_protocol_names[];
extern const struct np_name np_radius_framed_routing_names[];
extern const struct np_name np_radius_framed_compression_names[];
extern const struct np_name np_radius_login_service_names[];
extern const struct np_name np_radius_termination_action_names[];
extern const struct np_name np_radius_acct_status_type_names[];
extern const struct np_name np_radius_acct_authentic_names[];
extern const struct np_name np_radius_acct_terminate_cause_names[];
extern const struct np_name np_radius_ingress_filters_names[];
extern const struct np_name np_radius_nas_port_type_names[];
extern const struct np_name np_radius_tunnel_type_names[];
extern const struct np_name np_radius_tunnel_medium_type_names[];
extern const struct np_name np_radius_arap_zone_access_names[];
extern const struct np_name np_radius_prompt_names[];
extern const struct np_name np_radius_error_cause_names[];

/* Emit the attributes up to the cursor's end. */
void np__radius_attributes(struct np_dissector *d, struct np_cursor *list);

#endif
