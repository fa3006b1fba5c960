/* quic_number.h - numbers of variable length, RFC 9000 section 16. */
#ifndef NP_PROTOCOLS_APP_QUIC_NUMBER_H
#define NP_PROTOCOLS_APP_QUIC_NUMBER_H

#include "protocols/protocol.h"

/* Emit a number whose upper two bits tell its length. */
static inline uint64_t np__quic_emit_number(struct np_dissector *d, struct np_cursor *c,
                                            const struct np_field *row) {
  uint32_t bits = (8U << np_cursor_peek(c, 2)) - 2;
  struct np_cursor peek = *c;
  np_cursor_take(&peek, 2);
  if (bits > row->width && np_cursor_peek(&peek, bits) >> row->width) {
    np_malformed(d, row, "a number that nothing can have so much of");
    np_skip(d, c, bits + 2);
    return 0;
  }
  if (np_good(c)) c->bit += 2;
  return np_emit_bits(d, c, row, bits);
}

#endif
