/* mask_test.c - single tests of the mask program: a field against constants, or another field. */
#include "filter/mask_test.h"

#include "filter/sets.h"

enum { WIDEST = 16 };

/* ---- Which tests ---- */

/* A field whose rows are all fixed, of all layers. */
static bool is_field(const struct np_mask *mask, const struct np_node *node) {
  return node->kind == NP_NODE_FIELD && !node->spans && !mask->open[node->field];
}

static bool has_values(const struct np_mask *mask, const struct np_node *node) {
  return is_field(mask, node) && node->type != NP_KIND_PROTOCOL;
}

/* `field & number`. */
static bool is_masked(const struct np_mask *mask, const struct np_node *node) {
  return node->kind == NP_NODE_ARITHMETIC && node->arithmetic == NP_BITWISE_AND &&
         node->type == NP_KIND_NUMBER && has_values(mask, node->left) &&
         node->right->kind == NP_NODE_LITERAL && !node->right->value.is_negative;
}

static bool takes_comparison(const struct np_mask *mask, const struct np_node *node) {
  const struct np_node *left = node->left, *right = node->right;
  if (has_values(mask, left) && has_values(mask, right))
    return np__kind_is_number(left->type) && np__kind_is_number(right->type);
  return (has_values(mask, left) || is_masked(mask, left)) && right->kind == NP_NODE_LITERAL;
}

static bool takes_set(const struct np_mask *mask, const struct np_node *node) {
  if (!has_values(mask, node->left)) return false;
  if (node->intervals) return true;
  for (const struct np_node *item = node->right; item; item = item->next)
    if (item->kind != NP_NODE_LITERAL && item->kind != NP_NODE_RANGE) return false;
  return true;
}

bool np__mask_test_takes(const struct np_mask *mask, const struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_EXISTS:
      return is_field(mask, node->left);
    case NP_NODE_NONZERO:
      return is_masked(mask, node->left);
    case NP_NODE_COMPARE:
      return takes_comparison(mask, node);
    case NP_NODE_IN:
      return takes_set(mask, node);
    default:
      return false;
  }
}

/* ---- Values ---- */

/* Of one row: the packets that have it, their numbers or their bytes. */
struct values {
  uint64_t valid;
  uint32_t count, width;
  bool is_signed;
  uint64_t numbers[NP_GATHER_PACKETS];
  uint8_t bytes[NP_GATHER_PACKETS * WIDEST];
};

static uint64_t layer_mask(const struct np_gather *gather, const struct np_gather_row *row) {
  const struct np_gather_slot *slot = &gather->list[row->slot];
  if (!gather->alike) return slot->there;
  return slot->there ? np__gather_all(gather) : 0;
}

static void read_member32(const struct np_gather *gather, size_t member, uint64_t *numbers) {
  uint32_t words[NP_GATHER_PACKETS];
  np__gather_members32(gather, member, words);
  for (uint32_t i = 0; i < gather->count; i++) numbers[i] = words[i];
}

/* A packet can be without a time. */
static uint64_t read_times(const struct np_gather *gather, size_t member, uint64_t *numbers) {
  uint64_t valid = 0;
  np__gather_members64(gather, member, numbers);
  for (uint32_t i = 0; i < gather->count; i++)
    valid |= (uint64_t)((int64_t)numbers[i] != NP_NO_TIME) << i;
  return valid;
}

static void read_row(const struct np_mask *mask, const struct np_mask_row *row,
                     struct values *values) {
  const struct np_gather *gather = &mask->gather;
  values->count = gather->count;
  values->width = row->width;
  values->is_signed = row->source == NP_MASK_TIME;
  values->valid = np__gather_all(gather);
  switch (row->source) {
    case NP_MASK_NOWHERE:
      values->valid = 0;
      break;
    case NP_MASK_LAYER:
      values->valid = layer_mask(gather, &row->row);
      break;
    case NP_MASK_NUMBER:
      values->valid = np__gather_numbers(gather, &row->row, values->numbers);
      break;
    case NP_MASK_BYTES:
      values->valid = np__gather_bytes(gather, &row->row, values->bytes);
      break;
    case NP_MASK_MEMBER32:
      read_member32(gather, row->member, values->numbers);
      break;
    case NP_MASK_MEMBER64:
      np__gather_members64(gather, row->member, values->numbers);
      break;
    case NP_MASK_TIME:
      values->valid = read_times(gather, row->member, values->numbers);
      break;
  }
}

static struct np_operand operand_at(const struct values *values, uint32_t at) {
  uint64_t number = values->numbers[at];
  if (values->width)
    return (struct np_operand){.number = number,
                               .bytes = values->bytes + (size_t)at * values->width,
                               .length = values->width};
  bool is_negative = values->is_signed && (int64_t)number < 0;
  return (struct np_operand){.number = is_negative ? 0 - number : number,
                             .is_negative = is_negative};
}

/* ---- Against a constant ---- */

/* `test` is a constant at each call. */
static inline uint64_t test_each(const struct values *values, enum np_test test, unsigned shift,
                                 uint64_t constant) {
  uint64_t hits = 0;
  for (uint32_t i = 0; i < values->count; i++) {
    uint64_t number = values->numbers[i] >> shift;
    bool hit = test == NP_EQUAL      ? number == constant
               : test == NP_UNEQUAL  ? number != constant
               : test == NP_GREATER  ? number > constant
               : test == NP_LESS     ? number < constant
               : test == NP_AT_LEAST ? number >= constant
                                     : number <= constant;
    hits |= (uint64_t)hit << i;
  }
  return hits;
}

static uint64_t test_numbers(const struct values *values, enum np_test test, unsigned shift,
                             uint64_t constant) {
  switch (test) {
    case NP_EQUAL:
      return test_each(values, NP_EQUAL, shift, constant);
    case NP_UNEQUAL:
      return test_each(values, NP_UNEQUAL, shift, constant);
    case NP_GREATER:
      return test_each(values, NP_GREATER, shift, constant);
    case NP_LESS:
      return test_each(values, NP_LESS, shift, constant);
    case NP_AT_LEAST:
      return test_each(values, NP_AT_LEAST, shift, constant);
    case NP_AT_MOST:
      return test_each(values, NP_AT_MOST, shift, constant);
  }
  return 0;
}

static uint64_t test_constant(const struct values *values, const struct np_node *node,
                              enum np_kind kind) {
  const struct np_operand *constant = &node->right->value;
  bool plain = np__kind_is_number(kind) && !values->is_signed && !constant->is_negative;
  if (plain)
    return test_numbers(values, node->test, constant->host_bits,
                        constant->number >> constant->host_bits);
  uint64_t hits = 0;
  for (uint32_t i = 0; i < values->count; i++) {
    const struct np_operand value = operand_at(values, i);
    bool hit = np__test_holds(node->test, np__compare(kind, &value, constant));
    hits |= (uint64_t)hit << i;
  }
  return hits;
}

/* ---- Sets ---- */

static bool is_in(const struct np_node *node, const struct np_operand *value) {
  for (const struct np_node *item = node->right; item; item = item->next)
    if (np__set_has(node->type, item, value)) return true;
  return false;
}

static uint64_t test_set(const struct values *values, const struct np_node *node) {
  uint64_t hits = 0;
  for (uint32_t i = 0; i < values->count; i++) {
    uint64_t number = values->numbers[i];
    bool hit;
    if (node->intervals && !values->is_signed) {
      hit = np__set_has_number(node, number);
    } else {
      const struct np_operand value = operand_at(values, i);
      hit = is_in(node, &value);
    }
    hits |= (uint64_t)hit << i;
  }
  return hits;
}

/* ---- One test ---- */

/* What several rows of a field say: any of them, or all that are there. */
struct sum {
  uint64_t there, any, none;
};

static void add(struct sum *sum, uint64_t valid, uint64_t hits) {
  sum->there |= valid;
  sum->any |= valid & hits;
  sum->none |= valid & ~hits;
}

static uint64_t result(const struct sum *sum, bool all) {
  return all ? sum->there & ~sum->none : sum->any;
}

static void test_row(const struct np_node *node, struct values *values, struct sum *sum) {
  uint64_t hits = UINT64_MAX;
  const struct np_node *left = node->left;
  if (left->kind == NP_NODE_ARITHMETIC)
    for (uint32_t i = 0; i < values->count; i++) values->numbers[i] &= left->right->value.number;
  if (node->kind == NP_NODE_COMPARE) hits = test_constant(values, node, node->type);
  if (node->kind == NP_NODE_NONZERO) hits = test_numbers(values, NP_UNEQUAL, 0, 0);
  if (node->kind == NP_NODE_IN) hits = test_set(values, node);
  add(sum, values->valid, hits);
}

static uint64_t test_pair(const struct np_node *node, const struct values *left,
                          const struct values *right) {
  uint64_t hits = 0;
  for (uint32_t i = 0; i < left->count; i++) {
    const struct np_operand a = operand_at(left, i), b = operand_at(right, i);
    hits |= (uint64_t)np__test_holds(node->test, np__compare(node->type, &a, &b)) << i;
  }
  return hits;
}

static uint64_t test_fields(const struct np_mask *mask, const struct np_node *node) {
  struct sum sum = {0};
  struct values left, right;
  uint32_t a = node->left->field, b = node->right->field;
  for (uint32_t i = 0; i < mask->filter->fields[a].count; i++) {
    read_row(mask, &mask->rows[mask->firsts[a] + i], &left);
    for (uint32_t j = 0; j < mask->filter->fields[b].count; j++) {
      read_row(mask, &mask->rows[mask->firsts[b] + j], &right);
      add(&sum, left.valid & right.valid, test_pair(node, &left, &right));
    }
  }
  return result(&sum, node->all);
}

uint64_t np__mask_test(const struct np_mask *mask, const struct np_node *node) {
  struct sum sum = {0};
  struct values values;
  bool compares = node->kind == NP_NODE_COMPARE;
  if (compares && node->right->kind == NP_NODE_FIELD) return test_fields(mask, node);
  const struct np_node *of = node->left;
  if (of->kind == NP_NODE_ARITHMETIC) of = of->left;
  uint32_t first = mask->firsts[of->field];
  for (uint32_t i = 0; i < mask->filter->fields[of->field].count; i++) {
    read_row(mask, &mask->rows[first + i], &values);
    test_row(node, &values, &sum);
  }
  return result(&sum, compares || node->kind == NP_NODE_IN ? node->all : false);
}
