/* call.c - what functions of filters give for the packet at hand. */
#include "filter/call.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "filter/function.h"
#include "filter/names.h"
#include "filter/spans.h"
#include "filter/special.h"
#include "np/text.h"

static void add_number(struct np_matcher *m, struct np_list *list, uint64_t number) {
  const struct np_operand operand = {.number = number};
  np__list_add(m, list, &operand);
}

/* A text that goes when the call ends. False when there is no memory. */
static bool add_copy(struct np_matcher *m, struct np_list *list, const char *text, size_t length) {
  uint8_t *bytes = np__matcher_take(m, length);
  if (!bytes) return false;
  if (length) memcpy(bytes, text, length);
  const struct np_operand operand = {.bytes = bytes, .length = (uint32_t)length};
  return np__list_add(m, list, &operand);
}

/* A text that stays. */
static void add_name(struct np_matcher *m, struct np_list *list, const char *name) {
  const struct np_operand operand = {.bytes = (const uint8_t *)name,
                                     .length = (uint32_t)strlen(name)};
  np__list_add(m, list, &operand);
}

/* ---- Of any values ---- */

static void add_lengths(struct np_matcher *m, const struct np_node *argument,
                        const struct np_list *of, struct np_list *list) {
  const struct np_display_rows *rows = &m->filter->fields[argument->field];
  bool numbers = np__kind_is_number(argument->type) && argument->type != NP_KIND_IPV4;
  for (uint32_t i = 0; i < of->count; i++)
    add_number(m, list, numbers ? (rows->width + 7U) / 8 : of->items[i].length);
}

static void add_changed_case(struct np_matcher *m, const struct np_list *of, bool to_upper,
                             struct np_list *list) {
  const char from = to_upper ? 'a' : 'A', to = to_upper ? 'z' : 'Z';
  enum { CASE_BIT = 0x20 };
  for (uint32_t i = 0; i < of->count; i++) {
    struct np_operand result = {.length = of->items[i].length};
    uint8_t *bytes = np__matcher_take(m, result.length);
    if (!bytes) return;
    for (uint32_t j = 0; j < result.length; j++) {
      uint8_t c = of->items[i].bytes[j];
      bytes[j] = c >= from && c <= to ? c ^ CASE_BIT : c;
    }
    result.bytes = bytes;
    np__list_add(m, list, &result);
  }
}

static void add_absolutes(struct np_matcher *m, const struct np_list *of, struct np_list *list) {
  for (uint32_t i = 0; i < of->count; i++) {
    const struct np_operand result = {.number = of->items[i].number,
                                      .real = fabs(of->items[i].real)};
    np__list_add(m, list, &result);
  }
}

/* ---- Values of a field, by their rows ---- */

static void add_printed(struct np_matcher *m, const struct np_value *value, struct np_list *list) {
  struct np_text text = {0};
  np_text_value(&text, value);
  if (text.failed)
    m->stats.limited++;
  else
    add_copy(m, list, text.bytes, text.length);
  np_text_free(&text);
}

/* Nothing where the value has no name. */
static void add_value_name(struct np_matcher *m, const struct np_value *value,
                           struct np_list *list) {
  const struct np_field_ref ref = {value->protocol, value->row};
  const struct np_name *names = np__display_value_names(ref);
  const char *name = names ? np_name_of(names, value->number) : NULL;
  if (name) add_name(m, list, name);
}

/* Those of layers that the filter does not name are left out. */
static void add_origins(struct np_matcher *m, const struct np_node *call, struct np_list *list) {
  const struct np_node *argument = call->left;
  const struct np_list *all = &m->fields[argument->field];
  const struct np_value *origins = m->origins[argument->field];
  for (uint32_t i = 0; i < all->count; i++) {
    const struct np_operand *item = &all->items[i];
    if (argument->spans && !np__spans_have(argument->spans, item->layer, item->layers)) continue;
    if (call->function->id == NP_FUNCTION_VALS)
      add_value_name(m, &origins[i], list);
    else
      add_printed(m, &origins[i], list);
  }
}

/* ---- Numbers ---- */

/* Two digits a byte of the field; of a number without a place in the packet, of 32 bits. */
static void add_digits(struct np_matcher *m, const struct np_node *call, const struct np_list *of,
                       struct np_list *list) {
  enum { COUNTED = 4 };
  uint32_t width = m->filter->fields[call->left->field].width;
  int digits = (int)(width ? (width + 7) / 8 : COUNTED) * 2;
  bool is_hex = call->function->id == NP_FUNCTION_HEX;
  for (uint32_t i = 0; i < of->count; i++) {
    char text[24];
    uint64_t number = of->items[i].number;
    int length = is_hex ? snprintf(text, sizeof text, "0x%0*" PRIx64, digits, number)
                        : snprintf(text, sizeof text, "%" PRIu64, number);
    if (!add_copy(m, list, text, (size_t)length)) return;
  }
}

static void add_reals(struct np_matcher *m, const struct np_node *call, const struct np_list *of,
                      struct np_list *list) {
  const double second_ns = 1e9;
  enum np_kind kind = call->left->type;
  for (uint32_t i = 0; i < of->count; i++) {
    const struct np_operand *item = &of->items[i];
    double real = kind == NP_KIND_REAL ? item->real : (double)item->number;
    if (item->is_negative) real = -real;
    if (kind == NP_KIND_TIME) real /= second_ns;
    if (call->function->id == NP_FUNCTION_FLOAT) real = (double)(float)real;
    const struct np_operand result = {.real = real};
    if (isfinite(real)) np__list_add(m, list, &result);
  }
}

/* ---- Addresses ---- */

static void add_special(struct np_matcher *m, const struct np_node *call, const struct np_list *of,
                        struct np_list *list) {
  for (uint32_t i = 0; i < of->count; i++) {
    const struct np_special *special = np__special_find(of->items[i].bytes, of->items[i].length);
    if (!special) continue;
    if (call->function->id == NP_FUNCTION_SPECIAL_NAME)
      add_name(m, list, special->name);
    else
      add_number(m, list, special->mask);
  }
}

static bool is_in_class(enum np_function_id id, const struct np_operand *address) {
  switch (id) {
    case NP_FUNCTION_LINK_LOCAL:
      return np__is_link_local(address->bytes, address->length);
    case NP_FUNCTION_MULTICAST:
      return np__is_multicast(address->bytes, address->length);
    case NP_FUNCTION_PRIVATE:
      return np__is_private(address->bytes, address->length);
    default:
      return np__is_unique_local(address->bytes, address->length);
  }
}

static void add_classes(struct np_matcher *m, const struct np_node *call, const struct np_list *of,
                        struct np_list *list) {
  for (uint32_t i = 0; i < of->count; i++)
    add_number(m, list, is_in_class(call->function->id, &of->items[i]));
}

/* ---- Any function ---- */

void np__call(struct np_matcher *m, const struct np_node *call, const struct np_list *of,
              struct np_list *list) {
  switch (call->function->id) {
    case NP_FUNCTION_LEN:
      add_lengths(m, call->left, of, list);
      break;
    case NP_FUNCTION_COUNT:
      if (of->total) add_number(m, list, of->total);
      break;
    case NP_FUNCTION_UPPER:
    case NP_FUNCTION_LOWER:
      add_changed_case(m, of, call->function->id == NP_FUNCTION_UPPER, list);
      break;
    case NP_FUNCTION_STRING:
    case NP_FUNCTION_VALS:
      add_origins(m, call, list);
      break;
    case NP_FUNCTION_ABS:
      add_absolutes(m, of, list);
      break;
    case NP_FUNCTION_DEC:
    case NP_FUNCTION_HEX:
      add_digits(m, call, of, list);
      break;
    case NP_FUNCTION_FLOAT:
    case NP_FUNCTION_DOUBLE:
      add_reals(m, call, of, list);
      break;
    case NP_FUNCTION_SPECIAL_NAME:
    case NP_FUNCTION_SPECIAL_MASK:
      add_special(m, call, of, list);
      break;
    case NP_FUNCTION_LINK_LOCAL:
    case NP_FUNCTION_MULTICAST:
    case NP_FUNCTION_PRIVATE:
    case NP_FUNCTION_UNIQUE_LOCAL:
      add_classes(m, call, of, list);
      break;
    case NP_FUNCTION_MIN:
    case NP_FUNCTION_MAX:
      break; /* of several arguments */
  }
}
