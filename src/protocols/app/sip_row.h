/* sip_row.h - rows of SIP, and what reads the headers that have parts. */
#ifndef NP_PROTOCOLS_APP_SIP_ROW_H
#define NP_PROTOCOLS_APP_SIP_ROW_H

#include "protocols/app/message_head.h"

/* What an address has: sip_address.def. */
enum np__sip_address {
#define XX(id, ...) NP__SIP_ADDRESS_##id,
#include "protocols/app/sip_address.def"
#undef XX
  NP__SIP_ADDRESS_ROWS
};

/* Rows of the one table, np_sip.fields. */
enum np__sip_row {
  NP__SIP_REQUEST_LINE,
  NP__SIP_METHOD,
  NP__SIP_TARGET,
  NP__SIP_STATUS_LINE,
  NP__SIP_STATUS,
  NP__SIP_HEADER,
  NP__SIP_HEADER_NAME,
  NP__SIP_HEADER_VALUE,
#define XX(id, ...) NP__SIP_##id,
#include "protocols/app/sip_header.def"
#undef XX
  NP__SIP_CSEQ_NUMBER,
  NP__SIP_CSEQ_METHOD,
  NP__SIP_RACK_NUMBER,
  NP__SIP_RACK_CSEQ,
  NP__SIP_RACK_METHOD,
  NP__SIP_RETRY_AFTER_SECONDS,
#define XX(id, ...) NP__SIP_##id,
#include "protocols/app/sip_part.def"
#undef XX
  NP__SIP_TARGET_PARTS,
  NP__SIP_FROM_DISPLAY = NP__SIP_TARGET_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_FROM_PARTS,
  NP__SIP_FROM_TAG = NP__SIP_FROM_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_TO_DISPLAY,
  NP__SIP_TO_PARTS,
  NP__SIP_TO_TAG = NP__SIP_TO_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_CONTACTS,
  NP__SIP_CONTACT_DISPLAY,
  NP__SIP_CONTACT_PARTS,
  NP__SIP_CONTACT_PARAMETER = NP__SIP_CONTACT_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_ROUTES,
  NP__SIP_ROUTE_DISPLAY,
  NP__SIP_ROUTE_PARTS,
  NP__SIP_RECORD_ROUTES = NP__SIP_ROUTE_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_RECORD_ROUTE_DISPLAY,
  NP__SIP_RECORD_ROUTE_PARTS,
  NP__SIP_ASSERTED_DISPLAY = NP__SIP_RECORD_ROUTE_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_ASSERTED_PARTS,
  NP__SIP_PREFERRED_DISPLAY = NP__SIP_ASSERTED_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_PREFERRED_PARTS,
  NP__SIP_PAYLOAD_OFFSET = NP__SIP_PREFERRED_PARTS + NP__SIP_ADDRESS_ROWS,
  NP__SIP_PAYLOAD_LENGTH,
  NP__SIP_PAYLOAD
};

/* Emit a URI's rows, which begin at `rows`. */
void np__sip_uri(struct np_dissector *d, const struct np_cursor *uri, unsigned rows);

/* Emit what a header has besides its text, but for one that goes on elsewhere. */
void np__sip_parts(struct np_dissector *d, unsigned row, const struct np_header_line *header);

#endif
