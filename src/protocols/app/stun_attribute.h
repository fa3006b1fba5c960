/* stun_attribute.h - attributes of STUN, and the rows of its table. */
#ifndef NP_PROTOCOLS_APP_STUN_ATTRIBUTE_H
#define NP_PROTOCOLS_APP_STUN_ATTRIBUTE_H

#include "protocols/protocol.h"

/* Rows of the one table, np_stun.fields. */
enum np__stun_row {
  NP__STUN_KIND,
  NP__STUN_TYPE,
  NP__STUN_ASSIGNMENT,
  NP__STUN_CHANNEL,
  NP__STUN_LENGTH,
  NP__STUN_CLASS,
  NP__STUN_CLASS_NAME,
  NP__STUN_CLASS_BITS,
  NP__STUN_METHOD,
  NP__STUN_METHOD_NAME,
  NP__STUN_COOKIE,
  NP__STUN_ID,
#define XX(id, ...) NP__STUN_##id,
#include "protocols/app/stun.def"
#undef XX
  NP__STUN_PAYLOAD_OFFSET,
  NP__STUN_PAYLOAD_LENGTH,
  NP__STUN_PAYLOAD
};

enum { NP__STUN_COOKIE_VALUE = 0x2112a442, NP__STUN_HEADER_BYTES = 20 };

extern const struct np_name np_stun_attribute_names[];
extern const struct np_name np_stun_family_names[];
extern const struct np_name np_stun_algorithm_names[];

/* Emit the attributes up to the cursor's end; `id` lies at the transaction id. */
void np__stun_attributes(struct np_dissector *d, struct np_cursor *list, struct np_cursor id);

#endif
