/* type.h - what is true of all rows of a type, and how their values are read. */
#ifndef NP_TABLE_TYPE_H
#define NP_TABLE_TYPE_H

#include "base/bytes.h"
#include "np/dissect.h"

/* By type; np_type_traits without a call. */
extern const struct np_type_traits np__types[NP_TYPE_COUNT];

/* The nanoseconds since 1970 of what the packet counts; false when 64 bits cannot hold them. */
bool np__time_ns(enum np_time time, uint64_t counted, uint64_t *nanoseconds);

/* The bits of a number with a sign, in two's complement, as one of 64 bits. */
static inline uint64_t np__with_sign(uint64_t number, uint32_t width) {
  return number >> (width - 1) & 1 ? number | ~UINT64_C(0) << (width - 1) : number;
}

/* The bits as the number that the row counts; one with a sign as one of 64 bits. */
static inline uint64_t np__row_number(const struct np_field *row, const uint8_t *bytes,
                                      uint64_t bit, uint32_t width) {
  uint64_t number = np_bits(bytes, bit, width);
  if (row->flags & NP_LITTLE && width >= 8) number = np_swapped(number, width);
  return row->type == NP_INT ? np__with_sign(number, width) : number;
}

/* Make a value of what lies in its bits, which were captured: its field, bit_offset and width are
 * set, and as its number what the row counts; `bytes` is the packet's start. False when they are no
 * value of the type. */
static inline bool np__value_complete(struct np_value *value, const uint8_t *bytes) {
  const struct np_field *row = value->field;
  enum np_read read = np__types[row->type].read;
  uint32_t width = value->width;
  if (read == NP_READ_NUMBER) return true;
  if (read == NP_READ_TIME) return np__time_ns(row->time, value->number, &value->number);
  if (read != NP_READ_SPAN && read != NP_READ_TEXT) return true;
  value->bytes = bytes + value->bit_offset / 8;
  value->length = width / 8;
  if (read == NP_READ_TEXT) value->length = np_text_length(value->bytes, value->length);
  return true;
}

/* The same, for a value whose width and number are not set. */
static inline bool np__value_read(struct np_value *value, const uint8_t *bytes, uint32_t width) {
  value->width = width;
  if (width >= 1 && width <= 64)
    value->number = np__row_number(value->field, bytes, value->bit_offset, width);
  return np__value_complete(value, bytes);
}

#endif
