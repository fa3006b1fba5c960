/* evaluate.c - the value program: lists of values of the packet at hand. */
#include "filter/evaluate.h"

#include <string.h>

#include "filter/call.h"
#include "filter/function.h"
#include "filter/spans.h"

static struct np_list *begin(struct np_matcher *m, const struct np_node *node) {
  struct np_list *list = &m->lists[node->list];
  list->count = list->total = 0;
  return list;
}

/* ---- Fields ---- */

static bool is_of(const struct np_node *field, const struct np_operand *value) {
  return np__spans_have(field->spans, value->layer, value->layers);
}

static const struct np_list *field_values(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *all = &m->fields[node->field];
  if (!node->spans) return all;
  struct np_list *list = begin(m, node);
  for (uint32_t i = 0; i < all->count; i++)
    if (is_of(node, &all->items[i])) np__list_add(m, list, &all->items[i]);
  return list;
}

/* ---- Slices ---- */

/* What the spans take of some bytes, up to the first one that does not lie in them: perhaps
 * nothing, which is a value that differs from others. False when there is no memory. */
static bool slice(struct np_matcher *m, const struct np_span *spans, const struct np_operand *of,
                  struct np_operand *part) {
  uint32_t at = 0, size = 0, count = 0;
  size_t sum = 0;
  for (const struct np_span *span = spans; span; span = span->next, count++) {
    uint32_t begin;
    if (!np__span_place(span, of->length, &begin, &size)) break;
    if (count == 0) at = begin;
    sum += size;
  }
  *part = (struct np_operand){.bytes = of->bytes + at, .length = (uint32_t)sum};
  if (count <= 1) return true;
  uint8_t *bytes = np__matcher_take(m, sum);
  if (!bytes) return false;
  part->bytes = bytes;
  for (const struct np_span *span = spans; count > 0; span = span->next, count--) {
    np__span_place(span, of->length, &at, &size);
    memcpy(bytes, of->bytes + at, size);
    bytes += size;
  }
  return true;
}

static const struct np_list *slices(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *of = np__values(m, node->left);
  struct np_list *list = begin(m, node);
  struct np_operand part;
  for (uint32_t i = 0; i < of->count; i++)
    if (slice(m, node->spans, &of->items[i], &part)) np__list_add(m, list, &part);
  return list;
}

/* ---- Calculating ---- */

/* Of bytes, as far as both reach. */
static bool mask_bytes(struct np_matcher *m, const struct np_operand *left,
                       const struct np_operand *right, struct np_operand *result) {
  uint32_t length = left->length < right->length ? left->length : right->length;
  uint8_t *bytes = np__matcher_take(m, length);
  if (!bytes) return false;
  for (uint32_t i = 0; i < length; i++) bytes[i] = left->bytes[i] & right->bytes[i];
  *result = (struct np_operand){.bytes = bytes, .length = length};
  return true;
}

static bool calculate(struct np_matcher *m, const struct np_node *node,
                      const struct np_operand *left, const struct np_operand *right,
                      struct np_operand *result) {
  bool numbers = np__kind_is_number(node->type) || node->type == NP_KIND_REAL;
  return numbers ? np__calculate(node->type, node->arithmetic, left, right, result)
                 : mask_bytes(m, left, right, result);
}

/* Each value of one side with each of the other. */
static const struct np_list *arithmetic(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *left = np__values(m, node->left), *right = np__values(m, node->right);
  struct np_list *list = begin(m, node);
  struct np_operand result;
  for (uint32_t i = 0; i < left->count; i++)
    for (uint32_t j = 0; j < right->count; j++)
      if (calculate(m, node, &left->items[i], &right->items[j], &result) &&
          !np__list_add(m, list, &result))
        return list;
  return list;
}

static const struct np_list *negation(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *of = np__values(m, node->left);
  struct np_list *list = begin(m, node);
  for (uint32_t i = 0; i < of->count; i++) {
    struct np_operand result = {.number = of->items[i].number, .real = -of->items[i].real};
    result.is_negative = !of->items[i].is_negative && result.number != 0;
    np__list_add(m, list, &result);
  }
  return list;
}

/* ---- Functions ---- */

/* The least or the greatest of all arguments' values. */
static void add_extreme(struct np_matcher *m, const struct np_node *call, bool greatest,
                        struct np_list *list) {
  const struct np_operand *best = NULL;
  for (const struct np_node *argument = call->left; argument; argument = argument->next) {
    const struct np_list *of = np__values(m, argument);
    for (uint32_t i = 0; i < of->count; i++) {
      int order = best ? np__compare(call->type, &of->items[i], best) : 0;
      if (!best || (greatest ? order > 0 : order < 0)) best = &of->items[i];
    }
  }
  if (best) np__list_add(m, list, best);
}

static const struct np_list *call(struct np_matcher *m, const struct np_node *node) {
  enum np_function_id id = node->function->id;
  struct np_list *list = begin(m, node);
  if (id == NP_FUNCTION_MIN || id == NP_FUNCTION_MAX)
    add_extreme(m, node, id == NP_FUNCTION_MAX, list);
  else
    np__call(m, node, np__values(m, node->left), list);
  return list;
}

/* ---- Any node ---- */

const struct np_list *np__values(struct np_matcher *m, const struct np_node *node) {
  static const struct np_list none;
  switch (node->kind) {
    case NP_NODE_FIELD:
      return field_values(m, node);
    case NP_NODE_LITERAL:
      return node->constant;
    case NP_NODE_SLICE:
      return slices(m, node);
    case NP_NODE_CALL:
      return call(m, node);
    case NP_NODE_ARITHMETIC:
      return arithmetic(m, node);
    case NP_NODE_NEGATE:
      return negation(m, node);
    default:
      return &none; /* a reference: no packet is selected */
  }
}
