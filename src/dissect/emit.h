/* emit.h - a value of a row, to the visitor; for src/dissect only. */
#ifndef NP_DISSECT_EMIT_H
#define NP_DISSECT_EMIT_H

#include "dissect/dissector.h"
#include "table/type.h"

static inline uint16_t np__row_index(const struct np_dissector *d, const struct np_field *row) {
  return (uint16_t)(row - d->protocol->fields);
}

/* A value that is an address is there whole or not at all. */
static inline bool np__is_address(enum np_type type) {
  return np__types[type].read == NP_READ_SPAN && np__types[type].width != 0;
}

static inline void np__send(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                            uint32_t width, uint64_t number, const uint8_t *bytes,
                            uint32_t length) {
  if (!d->visitor->field) return;
  const struct np_value value = {row,   d->id, np__row_index(d, row), d->index, bit, width, number,
                                 bytes, length};
  d->visitor->field(d->visitor->context, &value);
}

/* A value that lies at a bit of the packet, all of it captured. */
static inline uint64_t np__send_at(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                   uint32_t width) {
  struct np_value value = {row, d->id, np__row_index(d, row), d->index, bit, 0, 0, NULL, 0, false};
  if (!np__value_read(&value, d->bytes, width)) return 0;
  if (d->visitor->field) d->visitor->field(d->visitor->context, &value);
  return value.number;
}

#endif
