/* value.c - comparing values, and calculating with them. */
#include "filter/value.h"

#include <math.h>
#include <string.h>

const char *np__kind_name(enum np_kind kind) {
  static const char *const names[] = {
      [NP_KIND_NONE] = "nothing",
      [NP_KIND_NUMBER] = "a number",
      [NP_KIND_FLAG] = "a flag",
      [NP_KIND_TIME] = "a time",
      [NP_KIND_IPV4] = "an IPv4 address",
      [NP_KIND_IPV6] = "an IPv6 address",
      [NP_KIND_MAC] = "a hardware address",
      [NP_KIND_BYTES] = "bytes",
      [NP_KIND_STRING] = "a text",
      [NP_KIND_PROTOCOL] = "a protocol",
      [NP_KIND_REAL] = "a real number",
      [NP_KIND_LIST] = "a list",
  };
  return names[kind];
}

enum np_kind np__kind_of(const struct np_field *field) {
  switch (field->type) {
    case NP_UINT:
    case NP_INT:
    case NP_HEX:
    case NP_GROUP:
    case NP_PAYLOAD_OFFSET:
    case NP_PAYLOAD_LENGTH:
      return NP_KIND_NUMBER;
    case NP_FLAG:
      return NP_KIND_FLAG;
    case NP_TIME:
      return NP_KIND_TIME;
    case NP_MAC:
      return NP_KIND_MAC;
    case NP_IPV4:
      return NP_KIND_IPV4;
    case NP_IPV6:
      return NP_KIND_IPV6;
    case NP_BYTES:
    case NP_PAYLOAD:
      return NP_KIND_BYTES;
    case NP_STRING:
    case NP_NAME:
    case NP_CHECKSUM_STATUS:
      return NP_KIND_STRING;
    case NP_RECORD:
    case NP_TYPE_COUNT:
      break;
  }
  return NP_KIND_NONE;
}

/* ---- Comparing ---- */

static int compare_numbers(const struct np_operand *left, const struct np_operand *right) {
  bool a = left->is_negative, b = right->is_negative;
  if (a != b) return a ? -1 : 1;
  if (left->number == right->number) return 0;
  return (left->number < right->number) == a ? 1 : -1;
}

static int compare_nets(const struct np_operand *left, const struct np_operand *right) {
  uint64_t mask = UINT64_MAX << right->host_bits;
  uint64_t a = left->number & mask, b = right->number & mask;
  return a == b ? 0 : a < b ? -1 : 1;
}

/* The first bits of two addresses of the same length. */
static int compare_bits(const uint8_t *left, const uint8_t *right, uint32_t bits) {
  int order = memcmp(left, right, bits / 8);
  if (order != 0 || bits % 8 == 0) return order;
  unsigned shift = 8 - bits % 8;
  return (left[bits / 8] >> shift) - (right[bits / 8] >> shift);
}

static int compare_texts(const struct np_operand *left, const struct np_operand *right) {
  uint32_t common = left->length < right->length ? left->length : right->length;
  int order = common ? memcmp(left->bytes, right->bytes, common) : 0;
  if (order != 0 || left->length == right->length) return order;
  return left->length < right->length ? -1 : 1;
}

/* Fewer bytes are less than more. */
static int compare_bytes(const struct np_operand *left, const struct np_operand *right) {
  if (left->length != right->length) return left->length < right->length ? -1 : 1;
  return left->length ? memcmp(left->bytes, right->bytes, left->length) : 0;
}

int np__compare(enum np_kind kind, const struct np_operand *left, const struct np_operand *right) {
  if (kind == NP_KIND_REAL) return (left->real > right->real) - (left->real < right->real);
  if (kind == NP_KIND_IPV4 && right->host_bits) return compare_nets(left, right);
  if (np__kind_is_number(kind)) return compare_numbers(left, right);
  if (right->host_bits && left->length == right->length)
    return compare_bits(left->bytes, right->bytes, right->length * 8 - right->host_bits);
  return kind == NP_KIND_STRING ? compare_texts(left, right) : compare_bytes(left, right);
}

/* ---- Calculating ---- */

bool np__can_calculate(enum np_kind kind, enum np_arithmetic arithmetic) {
  if (kind == NP_KIND_NUMBER) return true;
  if (kind == NP_KIND_REAL) return arithmetic != NP_MODULO && arithmetic != NP_BITWISE_AND;
  if (kind == NP_KIND_TIME) return arithmetic == NP_ADD || arithmetic == NP_SUBTRACT;
  bool has_bits =
      kind == NP_KIND_IPV4 || kind == NP_KIND_IPV6 || kind == NP_KIND_MAC || kind == NP_KIND_BYTES;
  return arithmetic == NP_BITWISE_AND && has_bits;
}

static bool add(const struct np_operand *left, bool is_negative, const struct np_operand *right,
                struct np_operand *result) {
  uint64_t a = left->number, b = right->number;
  if (left->is_negative == is_negative) {
    result->is_negative = is_negative;
    return !__builtin_add_overflow(a, b, &result->number);
  }
  result->number = a > b ? a - b : b - a;
  result->is_negative = result->number != 0 && (a > b ? left->is_negative : is_negative);
  return true;
}

/* Negative numbers have the bits of two's complement. */
static uint64_t bits_of(const struct np_operand *operand) {
  return operand->is_negative ? 0 - operand->number : operand->number;
}

static bool calculate_real(enum np_arithmetic arithmetic, double left, double right,
                           double *result) {
  if (arithmetic == NP_DIVIDE && right == 0) return false;
  *result = arithmetic == NP_ADD        ? left + right
            : arithmetic == NP_SUBTRACT ? left - right
            : arithmetic == NP_MULTIPLY ? left * right
                                        : left / right;
  return isfinite(*result);
}

bool np__calculate(enum np_kind kind, enum np_arithmetic arithmetic, const struct np_operand *left,
                   const struct np_operand *right, struct np_operand *result) {
  bool differs = left->is_negative != right->is_negative;
  *result = (struct np_operand){.number = 0};
  if (kind == NP_KIND_REAL)
    return calculate_real(arithmetic, left->real, right->real, &result->real);
  switch (arithmetic) {
    case NP_ADD:
      return add(left, right->is_negative, right, result);
    case NP_SUBTRACT:
      return add(left, !right->is_negative && right->number != 0, right, result);
    case NP_MULTIPLY:
      if (__builtin_mul_overflow(left->number, right->number, &result->number)) return false;
      result->is_negative = differs && result->number != 0;
      return true;
    case NP_DIVIDE:
      if (right->number == 0) return false;
      result->number = left->number / right->number;
      result->is_negative = differs && result->number != 0;
      return true;
    case NP_MODULO:
      if (right->number == 0) return false;
      result->number = left->number % right->number;
      result->is_negative = left->is_negative && result->number != 0;
      return true;
    case NP_BITWISE_AND:
      result->number = bits_of(left) & bits_of(right);
      return true;
  }
  return false;
}

bool np__is_nonzero(enum np_kind kind, const struct np_operand *operand) {
  if (kind == NP_KIND_REAL) return operand->real != 0;
  if (np__kind_is_number(kind)) return operand->number != 0;
  for (uint32_t i = 0; i < operand->length; i++)
    if (operand->bytes[i] != 0) return true;
  return false;
}
