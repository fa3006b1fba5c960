/* value.h - the values that a filter works with, and what is done with them. */
#ifndef NP_FILTER_VALUE_H
#define NP_FILTER_VALUE_H

#include "np/dissect.h"

/* What a value is, as far as a filter tells them apart. */
enum np_kind {
  NP_KIND_NONE,
  NP_KIND_NUMBER,
  NP_KIND_FLAG,
  NP_KIND_TIME, /* in nanoseconds */
  NP_KIND_IPV4,
  NP_KIND_IPV6,
  NP_KIND_MAC,
  NP_KIND_BYTES,
  NP_KIND_STRING,
  NP_KIND_PROTOCOL,
  NP_KIND_REAL,
  NP_KIND_LIST /* of no one kind: it is there, or not */
};

enum np_test { NP_EQUAL, NP_UNEQUAL, NP_GREATER, NP_LESS, NP_AT_LEAST, NP_AT_MOST };

enum np_arithmetic { NP_ADD, NP_SUBTRACT, NP_MULTIPLY, NP_DIVIDE, NP_MODULO, NP_BITWISE_AND };

/* Numbers are whole ones with a sign, of 64 bits beside it: no width of the packet's gets lost. */
struct np_operand {
  uint64_t number;      /* a number, a flag, a time or an IPv4 address, */
  bool is_negative;     /* without its sign */
  double real;          /* a real number: it alone */
  uint8_t host_bits;    /* of an address that stands for a net: the last bits, which do not count */
  const uint8_t *bytes; /* of all other kinds; of an address of IPv4 too */
  uint32_t length;
  uint32_t reach;         /* a protocol: how many bytes there are to the end of what it carries */
  uint16_t layer, layers; /* a field's: of which layer of its protocol, from 1, of how many */
};

/* Values of a field or of an expression. */
struct np_list {
  struct np_operand *items;
  uint32_t count, capacity;
  uint32_t total; /* with those that a limit left out */
};

/* Is its value in `number`? */
static inline bool np__kind_is_number(enum np_kind kind) {
  return kind >= NP_KIND_NUMBER && kind <= NP_KIND_IPV4;
}

/* A kind's name, as messages have it. */
const char *np__kind_name(enum np_kind kind);

/* The kind of a row's values. */
enum np_kind np__kind_of(const struct np_field *field);

/* As strcmp. All addresses of a net are equal to it, which is on the right. */
int np__compare(enum np_kind kind, const struct np_operand *left, const struct np_operand *right);

/* Is what np__compare says what the test asks? */
static inline bool np__test_holds(enum np_test test, int order) {
  switch (test) {
    case NP_EQUAL:
      return order == 0;
    case NP_UNEQUAL:
      return order != 0;
    case NP_GREATER:
      return order > 0;
    case NP_LESS:
      return order < 0;
    case NP_AT_LEAST:
      return order >= 0;
    case NP_AT_MOST:
      return order <= 0;
  }
  return false;
}

/* Can one calculate so with values of a kind? */
bool np__can_calculate(enum np_kind kind, enum np_arithmetic arithmetic);

/* Calculate with numbers, or with real ones; false where there is no result: division by zero, one
 * of over 64 bits. */
bool np__calculate(enum np_kind kind, enum np_arithmetic arithmetic, const struct np_operand *left,
                   const struct np_operand *right, struct np_operand *result);

/* Is it not zero? */
bool np__is_nonzero(enum np_kind kind, const struct np_operand *operand);

#endif
