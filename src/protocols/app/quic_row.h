/* quic_row.h - rows of QUIC, and what more than one of its files asks. */
#ifndef NP_PROTOCOLS_APP_QUIC_ROW_H
#define NP_PROTOCOLS_APP_QUIC_ROW_H

#include "protocols/app/quic_number.h"
#include "protocols/app/tls_row.h"

/* Rows of the one table, np_quic.fields. */
enum np__quic_row {
#define XX(id, ...) NP__QUIC_##id,
#include "protocols/app/quic.def"
#undef XX
  NP__QUIC_TLS,
  NP__QUIC_ROWS = NP__QUIC_TLS + NP__TLS_HELLO_ROWS
};

/* What packet it is, whatever number its version has for it. */
enum np__quic_kind {
  NP__QUIC_INITIAL,
  NP__QUIC_0RTT,
  NP__QUIC_HANDSHAKE,
  NP__QUIC_RETRY,
  NP__QUIC_NEGOTIATION,
  NP__QUIC_SHORT,
  NP__QUIC_GOOGLE
};

enum { NP__QUIC_LONGEST = 9216 }; /* of packets that are decrypted, in bytes: a jumbo frame */

extern const struct np_name np_quic_kind_names[];
extern const struct np_name np_quic_version_names[];
extern const struct np_name np_quic_frame_names[];
extern const struct np_name np_quic_error_names[];

static inline const struct np_field *np__quic_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static inline uint64_t np__quic_emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np__quic_emit_number(d, c, np__quic_row(d, at));
}

#endif
