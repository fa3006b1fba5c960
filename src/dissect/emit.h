/* emit.h - a value of a row, to the visitor; for src/dissect only. */
#ifndef NP_DISSECT_EMIT_H
#define NP_DISSECT_EMIT_H

#include <string.h>

#include "dissect/dissector.h"
#include "table/type.h"

static inline uint16_t np__row_index(const struct np_dissector *d, const struct np_field *row) {
  return (uint16_t)(row - d->protocol->fields);
}

/* A value that is an address is there whole or not at all. */
static inline bool np__is_address(enum np_type type) {
  return np__types[type].read == NP_READ_SPAN && np__types[type].width != 0;
}

/* Does the visitor get the row? */
static inline bool np__is_asked(const struct np_dissector *d, const struct np_field *row) {
  if (!d->visitor->field) return false;
  if (d->rows) return d->rows[np__row_index(d, row)] == 0;
  return !(d->visitor->wants & NP_WANT_SHOWN) || !(row->flags & NP_HIDDEN);
}

/* Call the visitor with a value of a row that is asked: not inlined, for most calls of the
 * functions of dissector.h end before, when few rows are asked. */
void np__hand(struct np_dissector *d, const struct np_field *row, uint64_t bit, uint32_t width,
              uint64_t number, const uint8_t *bytes, uint32_t length);

/* np__hand, of a value that lies at a bit of the packet. */
void np__hand_at(struct np_dissector *d, const struct np_field *row, uint64_t bit, uint32_t width,
                 uint64_t number);

static inline void np__send(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                            uint32_t width, uint64_t number, const uint8_t *bytes,
                            uint32_t length) {
  if (np__is_asked(d, row)) np__hand(d, row, bit, width, number, bytes, length);
}

/* The name of a number, which a row of type NP_NAME gives. */
static inline void np__send_name(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                 uint64_t number) {
  if (!np__is_asked(d, row)) return; /* it is looked for in a list */
  const char *name = np_name_of(row->names, number);
  if (!name) name = "unknown";
  np__hand(d, row, bit, 0, number, (const uint8_t *)name, (uint32_t)strlen(name));
}

/* A value that lies at a bit of the packet, all of it captured. */
static inline uint64_t np__send_at(struct np_dissector *d, const struct np_field *row, uint64_t bit,
                                   uint32_t width) {
  bool is_number = width >= 1 && width <= 64;
  uint64_t number = is_number ? np__row_number(row, d->bytes, bit, width) : 0;
  if (np__is_asked(d, row)) np__hand_at(d, row, bit, width, number);
  return number;
}

/* What is known of a checksum. */
void np__send_checksum(struct np_dissector *d, const struct np_field *row, enum np_checksum status);

#endif
