/* evaluate.c - the value program: lists of values of the packet at hand. */
#include "filter/evaluate.h"

#include <stdlib.h>
#include <string.h>

#include "filter/function.h"
#include "filter/spans.h"
#include "np/text.h"

static bool grow(struct np_list *list) {
  uint32_t capacity = list->capacity ? list->capacity * 2 : 8;
  struct np_operand *items = realloc(list->items, capacity * sizeof *items);
  if (!items) return false;
  list->items = items;
  list->capacity = capacity;
  return true;
}

bool np__list_add(struct np_matcher *m, struct np_list *list, const struct np_operand *operand) {
  list->total++;
  if (list->count >= m->filter->options.values || (list->count == list->capacity && !grow(list))) {
    m->stats.limited++;
    return false;
  }
  list->items[list->count++] = *operand;
  return true;
}

static struct np_list *begin(struct np_matcher *m, const struct np_node *node) {
  struct np_list *list = &m->lists[node->list];
  list->count = list->total = 0;
  return list;
}

static void add_number(struct np_matcher *m, struct np_list *list, uint64_t number) {
  const struct np_operand operand = {.number = number};
  np__list_add(m, list, &operand);
}

static uint8_t *take(struct np_matcher *m, size_t size) {
  uint8_t *memory = np__scratch_take(&m->scratch, size);
  if (!memory) m->stats.limited++;
  return memory;
}

/* ---- Fields ---- */

/* Is the value of one of the layers that the filter names? */
static bool is_in_spans(const struct np_span *spans, const struct np_operand *item) {
  for (; spans; spans = spans->next) {
    int32_t from = spans->from, to = spans->to, number = item->layer;
    if (from < 0) number -= item->layers + 1;
    if (number >= from && (to == NP_TO_END || number <= to)) return true;
  }
  return false;
}

static const struct np_list *field_values(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *all = &m->fields[node->field];
  if (!node->spans) return all;
  struct np_list *list = begin(m, node);
  for (uint32_t i = 0; i < all->count; i++)
    if (is_in_spans(node->spans, &all->items[i])) np__list_add(m, list, &all->items[i]);
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
  uint8_t *bytes = take(m, sum);
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
  uint8_t *bytes = take(m, length);
  if (!bytes) return false;
  for (uint32_t i = 0; i < length; i++) bytes[i] = left->bytes[i] & right->bytes[i];
  *result = (struct np_operand){.bytes = bytes, .length = length};
  return true;
}

static bool calculate(struct np_matcher *m, const struct np_node *node,
                      const struct np_operand *left, const struct np_operand *right,
                      struct np_operand *result) {
  bool numbers = np__kind_is_number(node->type);
  return numbers ? np__calculate(node->arithmetic, left, right, result)
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
    struct np_operand result = {.number = of->items[i].number};
    result.is_negative = !of->items[i].is_negative && result.number != 0;
    np__list_add(m, list, &result);
  }
  return list;
}

/* ---- Functions ---- */

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
    uint8_t *bytes = take(m, result.length);
    if (!bytes) return;
    for (uint32_t j = 0; j < result.length; j++) {
      uint8_t c = of->items[i].bytes[j];
      bytes[j] = c >= from && c <= to ? c ^ CASE_BIT : c;
    }
    result.bytes = bytes;
    np__list_add(m, list, &result);
  }
}

/* The printed forms. Those of layers that the filter does not name are left out. */
static void add_texts(struct np_matcher *m, const struct np_node *argument, struct np_list *list) {
  const struct np_list *all = &m->fields[argument->field];
  const struct np_value *origins = m->origins[argument->field];
  struct np_text text = {0};
  for (uint32_t i = 0; i < all->count; i++) {
    if (argument->spans && !is_in_spans(argument->spans, &all->items[i])) continue;
    text.length = 0;
    np_text_value(&text, &origins[i]);
    struct np_operand result = {.length = (uint32_t)text.length};
    uint8_t *bytes = text.failed ? NULL : take(m, text.length);
    if (!bytes) break;
    if (text.length) memcpy(bytes, text.bytes, text.length);
    result.bytes = bytes;
    np__list_add(m, list, &result);
  }
  np_text_free(&text);
}

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

static void add_absolutes(struct np_matcher *m, const struct np_list *of, struct np_list *list) {
  for (uint32_t i = 0; i < of->count; i++) add_number(m, list, of->items[i].number);
}

static const struct np_list *call(struct np_matcher *m, const struct np_node *node) {
  const struct np_node *argument = node->left;
  const struct np_list *of = np__values(m, argument);
  struct np_list *list = begin(m, node);
  switch (node->function->id) {
    case NP_FUNCTION_LEN:
      add_lengths(m, argument, of, list);
      break;
    case NP_FUNCTION_COUNT:
      if (of->total) add_number(m, list, of->total);
      break;
    case NP_FUNCTION_UPPER:
    case NP_FUNCTION_LOWER:
      add_changed_case(m, of, node->function->id == NP_FUNCTION_UPPER, list);
      break;
    case NP_FUNCTION_STRING:
      add_texts(m, argument, list);
      break;
    case NP_FUNCTION_MIN:
    case NP_FUNCTION_MAX:
      add_extreme(m, node, node->function->id == NP_FUNCTION_MAX, list);
      break;
    case NP_FUNCTION_ABS:
      add_absolutes(m, of, list);
      break;
  }
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
