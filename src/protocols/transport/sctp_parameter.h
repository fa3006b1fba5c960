/* sctp_parameter.h - parameters and causes in chunks of SCTP, and the rows of its table. */
#ifndef NP_PROTOCOLS_TRANSPORT_SCTP_PARAMETER_H
#define NP_PROTOCOLS_TRANSPORT_SCTP_PARAMETER_H

#include "protocols/layout.h"

/* Rows of the one table, np_sctp.fields. */
enum {
  NP__SCTP_SPORT,
  NP__SCTP_DPORT,
  NP__SCTP_VERIFICATION_TAG,
  NP__SCTP_CHECKSUM,
  NP__SCTP_CHECKSUM_STATUS,
#define XX(id, ...) NP__SCTP_##id,
#include "protocols/transport/sctp.def"
#undef XX
};

enum { NP__SCTP_HEAD_BYTES = 4, NP__SCTP_WORD = 4, NP__SCTP_DEPTH = 4 };

static inline const struct np_field *np__sctp_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

/* What fills the `length` bytes in front of the cursor to 4 bytes, as far as it is there. */
void np__sctp_padding(struct np_dissector *d, struct np_cursor *c, uint64_t length, unsigned row);

/* Emit parameters, or causes, up to the cursor's end. `depth` more lists may be within them. */
void np__sctp_parameters(struct np_dissector *d, struct np_cursor *list, unsigned depth);
void np__sctp_causes(struct np_dissector *d, struct np_cursor *list, unsigned depth);

#endif
