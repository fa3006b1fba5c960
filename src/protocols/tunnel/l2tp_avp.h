/* l2tp_avp.h - attributes of L2TP's control messages, and the rows of its table. */
#ifndef NP_PROTOCOLS_TUNNEL_L2TP_AVP_H
#define NP_PROTOCOLS_TUNNEL_L2TP_AVP_H

#include "protocols/layout.h"

/* Rows of the one table, np_l2tp.fields. */
enum {
  NP__L2TP_FLAGS,
  NP__L2TP_TYPE,
  NP__L2TP_HAS_LENGTH,
  NP__L2TP_HAS_SEQUENCE,
  NP__L2TP_HAS_OFFSET,
  NP__L2TP_PRIORITY,
  NP__L2TP_VERSION,
  NP__L2TP_LENGTH,
  NP__L2TP_FIRST_WORD,
  NP__L2TP_TUNNEL_ID,
  NP__L2TP_SESSION_ID,
  NP__L2TP_RESERVED,
  NP__L2TP_CONNECTION_ID,
  NP__L2TP_SESSION_ID_V3,
  NP__L2TP_NS,
  NP__L2TP_NR,
  NP__L2TP_OFFSET,
  NP__L2TP_AVPS,
  NP__L2TP_MANDATORY,
  NP__L2TP_HIDDEN,
  NP__L2TP_AVP_LENGTH,
  NP__L2TP_VENDOR_ID,
  NP__L2TP_VENDOR_TYPE,
  NP__L2TP_AVP_TYPE,
  NP__L2TP_AVP_NAME,
#define XX(id, ...) NP__L2TP_##id,
#include "protocols/tunnel/l2tp_row.def"
#undef XX
};

extern const struct np_name np_l2tp_message_names[];
extern const struct np_name np_l2tp_pseudowire_names[];
extern const struct np_name np_l2tp_avp_names[];

/* Emit the attributes up to the cursor's end. */
void np__l2tp_avps(struct np_dissector *d, struct np_cursor *list);

#endif
