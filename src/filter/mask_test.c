/* mask_test.c - single tests of the mask program: a field against constants, or another field. */
#include "filter/mask_test.h"

#include "base/bytes.h"
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

/* Of one row: the packets that have it, their numbers, which may be of 32 bits, or their bytes. */
struct values {
  uint64_t valid;
  uint32_t count, width;
  bool are_words, is_signed;
  uint32_t words[NP_GATHER_PACKETS]; /* zeros behind the last packet */
  uint64_t numbers[NP_GATHER_PACKETS];
  uint8_t bytes[NP_GATHER_PACKETS * WIDEST];
};

static uint64_t layer_mask(const struct np_gather *gather, const struct np_gather_row *row) {
  const struct np_gather_slot *slot = &gather->list[row->slot];
  if (!gather->alike) return slot->there;
  return slot->there ? np__gather_all(gather) : 0;
}

static void read_member32(const struct np_gather *gather, size_t member, uint32_t *words) {
  np__gather_members32(gather, member, words);
  for (uint32_t i = gather->count; i < NP_GATHER_PACKETS; i++) words[i] = 0;
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
  values->are_words = row->source == NP_MASK_WORD || row->source == NP_MASK_MEMBER32;
  values->valid = np__gather_all(gather);
  switch (row->source) {
    case NP_MASK_NOWHERE:
      values->valid = 0;
      break;
    case NP_MASK_LAYER:
      values->valid = layer_mask(gather, &row->row);
      break;
    case NP_MASK_WORD:
      values->valid = np__gather_words(gather, &row->row, values->words);
      break;
    case NP_MASK_NUMBER:
      values->valid = np__gather_numbers(gather, &row->row, values->numbers);
      break;
    case NP_MASK_BYTES:
      values->valid = np__gather_bytes(gather, &row->row, values->bytes);
      break;
    case NP_MASK_MEMBER32:
      read_member32(gather, row->member, values->words);
      break;
    case NP_MASK_MEMBER64:
      np__gather_members64(gather, row->member, values->numbers);
      break;
    case NP_MASK_TIME:
      values->valid = read_times(gather, row->member, values->numbers);
      break;
  }
}

static inline uint64_t number_at(const struct values *values, uint32_t at) {
  return values->are_words ? values->words[at] : values->numbers[at];
}

static struct np_operand operand_at(const struct values *values, uint32_t at) {
  uint64_t number = number_at(values, at);
  if (values->width)
    return (struct np_operand){.number = number,
                               .bytes = values->bytes + (size_t)at * values->width,
                               .length = values->width};
  bool is_negative = values->is_signed && (int64_t)number < 0;
  return (struct np_operand){.number = is_negative ? 0 - number : number,
                             .is_negative = is_negative};
}

/* ---- Against a constant ---- */

/* Numbers from one to another, both included, or all others. */
struct band {
  uint64_t from, to;
  bool is_outside;
};

static struct band band_of(enum np_test test, const struct np_operand *constant) {
  const uint64_t host = (1ULL << constant->host_bits) - 1;
  const uint64_t first = constant->number & ~host, last = constant->number | host;
  switch (test) {
    case NP_EQUAL:
      break;
    case NP_UNEQUAL:
      return (struct band){first, last, true};
    case NP_GREATER:
      return (struct band){0, last, true};
    case NP_LESS:
      return (struct band){first, UINT64_MAX, true};
    case NP_AT_LEAST:
      return (struct band){first, UINT64_MAX, false};
    case NP_AT_MOST:
      return (struct band){0, last, false};
  }
  return (struct band){first, last, false};
}

/* Without a branch, for all packets that there could be: compilers do several at once. */
static uint64_t find_words(const uint32_t *words, uint32_t from, uint32_t to) {
  uint8_t hits[NP_GATHER_PACKETS];
  const uint32_t more = to - from;
  uint64_t bits = 0;
  for (uint32_t i = 0; i < NP_GATHER_PACKETS; i++) hits[i] = words[i] - from <= more;
  for (uint32_t i = 0; i < NP_GATHER_PACKETS; i += 8) bits |= (uint64_t)np_bools(hits + i) << i;
  return bits;
}

static uint64_t find_numbers(const struct values *values, const struct band *band) {
  const uint64_t more = band->to - band->from;
  uint64_t hits = 0;
  for (uint32_t i = 0; i < values->count; i++) {
    bool hit = values->numbers[i] - band->from <= more;
    hits |= (uint64_t)hit << i;
  }
  return hits;
}

static uint64_t test_band(const struct values *values, const struct band *band) {
  const uint64_t to = band->to < UINT32_MAX ? band->to : UINT32_MAX;
  uint64_t hits = 0;
  if (!values->are_words)
    hits = find_numbers(values, band);
  else if (band->from <= to)
    hits = find_words(values->words, (uint32_t)band->from, (uint32_t)to);
  return band->is_outside ? ~hits : hits;
}

static uint64_t test_constant(const struct values *values, const struct np_node *node,
                              enum np_kind kind) {
  const struct np_operand *constant = &node->right->value;
  bool plain = np__kind_is_number(kind) && !values->is_signed && !constant->is_negative;
  if (plain) {
    const struct band band = band_of(node->test, constant);
    return test_band(values, &band);
  }
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

/* A few intervals are tested one after the other, of all packets at once. */
static uint64_t test_intervals(const struct values *values, const struct np_node *node) {
  uint64_t hits = 0;
  if (values->are_words && node->interval_count <= NP_FEW_INTERVALS) {
    for (uint32_t i = 0; i < node->interval_count; i++) {
      const struct band band = {node->intervals[i].from, node->intervals[i].to, false};
      hits |= test_band(values, &band);
    }
    return hits;
  }
  for (uint32_t i = 0; i < values->count; i++)
    hits |= (uint64_t)np__set_has_number(node, number_at(values, i)) << i;
  return hits;
}

static uint64_t test_set(const struct values *values, const struct np_node *node) {
  uint64_t hits = 0;
  if (node->intervals && !values->is_signed) return test_intervals(values, node);
  for (uint32_t i = 0; i < values->count; i++) {
    const struct np_operand value = operand_at(values, i);
    hits |= (uint64_t)is_in(node, &value) << i;
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

static void mask_values(struct values *values, uint64_t mask) {
  for (uint32_t i = 0; values->are_words && i < NP_GATHER_PACKETS; i++)
    values->words[i] &= (uint32_t)mask;
  for (uint32_t i = 0; !values->are_words && i < values->count; i++) values->numbers[i] &= mask;
}

static void test_row(const struct np_node *node, struct values *values, struct sum *sum) {
  uint64_t hits = UINT64_MAX;
  static const struct band nonzero = {0, 0, true};
  if (node->left->kind == NP_NODE_ARITHMETIC) mask_values(values, node->left->right->value.number);
  if (node->kind == NP_NODE_COMPARE) hits = test_constant(values, node, node->type);
  if (node->kind == NP_NODE_NONZERO) hits = test_band(values, &nonzero);
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
