/* isakmp_row.h - the rows of ISAKMP's table, for the files that emit them. */
#ifndef NP_PROTOCOLS_TUNNEL_ISAKMP_ROW_H
#define NP_PROTOCOLS_TUNNEL_ISAKMP_ROW_H

#include "protocols/protocol.h"

/* Rows of the one table, np_isakmp.fields. */
enum {
  NP__ISAKMP_INITIATOR_SPI,
  NP__ISAKMP_RESPONDER_SPI,
  NP__ISAKMP_NEXT_PAYLOAD,
  NP__ISAKMP_VERSION,
  NP__ISAKMP_MAJOR,
  NP__ISAKMP_MINOR,
  NP__ISAKMP_EXCHANGE,
  NP__ISAKMP_EXCHANGE_NAME,
  NP__ISAKMP_FLAGS,
  NP__ISAKMP_FLAG_RESPONSE,
  NP__ISAKMP_FLAG_VERSION,
  NP__ISAKMP_FLAG_INITIATOR,
  NP__ISAKMP_FLAG_AUTHENTICATION,
  NP__ISAKMP_FLAG_COMMIT,
  NP__ISAKMP_FLAG_ENCRYPTION,
  NP__ISAKMP_MESSAGE_ID,
  NP__ISAKMP_MESSAGE_LENGTH,
  NP__ISAKMP_PAYLOADS,
#define XX(id, ...) NP__ISAKMP_##id,
#include "protocols/tunnel/isakmp_row.def"
#undef XX
};

extern const struct np_name np_isakmp_payload_names[];
extern const struct np_name np_isakmp_id_names[];
extern const struct np_name np_isakmp_notify_names_v1[];
extern const struct np_name np_isakmp_notify_names[];
extern const struct np_name np_isakmp_transform_names[];
extern const struct np_name np_isakmp_encryption_names[];

static inline const struct np_field *np__isakmp_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

#endif
