/* emit.h - a value of a row, to the visitor; for src/dissect only. */
#ifndef NP_DISSECT_EMIT_H
#define NP_DISSECT_EMIT_H

#include <string.h>

#include "dissect/dissector.h"

static inline uint16_t np__row_index(const struct np_dissector *d, const struct np_field *row) {
  return (uint16_t)(row - d->protocol->fields);
}

static inline bool np__is_address(enum np_type type) {
  return type == NP_MAC || type == NP_IPV4 || type == NP_IPV6;
}

static inline void np__send(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                            uint32_t width, uint64_t number, const uint8_t *bytes,
                            uint32_t length) {
  if (!d->visitor->field) return;
  const struct np_value value = {row,   d->id, np__row_index(d, row), d->index, bit, width, number,
                                 bytes, length};
  d->visitor->field(d->visitor->context, &value);
}

/* The name of a number, which a row of type NP_NAME gives. */
static inline void np__send_name(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                 uint64_t number) {
  const char *name = np_name_of(row->names, number);
  if (!name) name = "unknown";
  np__send(d, row, bit, 0, number, (const uint8_t *)name, (uint32_t)strlen(name));
}

/* As np__send, of bytes that are none of the packet's, made of `width` bits from `bit` on. */
static inline void np__send_made(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                 uint32_t width, uint64_t number, const uint8_t *bytes,
                                 uint32_t length) {
  if (!d->visitor->field) return;
  const struct np_value value = {
      row, d->id, np__row_index(d, row), d->index, bit, width, number, bytes, length, true};
  d->visitor->field(d->visitor->context, &value);
}

/* A value that lies at a bit of the packet, all of it captured. */
static inline uint64_t np__send_at(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                   uint32_t width) {
  uint64_t number = width >= 1 && width <= 64 ? np_bits(d->bytes, bit, width) : 0;
  bool spans = np__is_address(row->type) || row->type == NP_BYTES || row->type == NP_STRING;
  np__send(d, row, bit, width, number, spans ? d->bytes + bit / 8 : NULL, spans ? width / 8 : 0);
  return number;
}

#endif
