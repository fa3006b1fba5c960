/* holds.c - which tests the packet at hand passes. */
#include "filter/holds.h"

#include <string.h>

#include "filter/evaluate.h"
#include "filter/sets.h"

/* Pairs are bounded too: a packet can have as many values as bytes. */
enum { PAIRS_PER_VALUE = 64 };

/* ---- Comparing ---- */

static bool test(const struct np_node *node, const struct np_operand *left,
                 const struct np_operand *right) {
  int order = left->host_bits ? -np__compare(node->type, right, left)
                              : np__compare(node->type, left, right);
  return np__test_holds(node->test, order);
}

/* One pair for which it holds, or does not, decides. */
static bool compare(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *left = np__values(m, node->left), *right = np__values(m, node->right);
  uint64_t budget = (uint64_t)m->filter->options.values * PAIRS_PER_VALUE;
  if (left->count == 0 || right->count == 0) return false;
  for (uint32_t i = 0; i < left->count; i++) {
    for (uint32_t j = 0; j < right->count; j++) {
      if (budget-- == 0) {
        m->stats.limited++;
        return node->all;
      }
      if (test(node, &left->items[i], &right->items[j]) != node->all) return !node->all;
    }
  }
  return node->all;
}

/* ---- Sets ---- */

static bool is_in_list(enum np_kind kind, const struct np_list *list,
                       const struct np_operand *value) {
  for (uint32_t i = 0; i < list->count; i++)
    if (np__compare(kind, value, &list->items[i]) == 0) return true;
  return false;
}

static bool is_in(struct np_matcher *m, const struct np_node *node,
                  const struct np_operand *value) {
  if (node->intervals) return !value->is_negative && np__set_has_number(node, value->number);
  for (const struct np_node *item = node->right; item; item = item->next) {
    bool is_constant = item->kind == NP_NODE_RANGE || item->kind == NP_NODE_LITERAL;
    if (is_constant ? np__set_has(node->type, item, value)
                    : is_in_list(node->type, np__values(m, item), value))
      return true;
  }
  return false;
}

static bool in_set(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *left = np__values(m, node->left);
  for (uint32_t i = 0; i < left->count; i++)
    if (is_in(m, node, &left->items[i]) != node->all) return !node->all;
  return node->all && left->count > 0;
}

/* ---- Looking for something ---- */

/* A protocol is looked through to the end of what it carries. */
static uint32_t reach(const struct np_node *node, const struct np_operand *value) {
  return node->type == NP_KIND_PROTOCOL ? value->reach : value->length;
}

static bool has_bytes(const struct np_operand *in, uint32_t size, const struct np_operand *what) {
  if (what->length == 0) return true;
  return size >= what->length && memmem(in->bytes, size, what->bytes, what->length) != NULL;
}

static bool contains(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *left = np__values(m, node->left), *right = np__values(m, node->right);
  if (left->count == 0 || right->count == 0) return false;
  for (uint32_t i = 0; i < left->count; i++)
    for (uint32_t j = 0; j < right->count; j++) {
      uint32_t size = reach(node->left, &left->items[i]);
      if (has_bytes(&left->items[i], size, &right->items[j]) != node->all) return !node->all;
    }
  return node->all;
}

static bool matches(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *left = np__values(m, node->left);
  for (uint32_t i = 0; i < left->count; i++) {
    const struct np_operand *value = &left->items[i];
    enum np_regex_result result =
        np__regex_find(node->regex, &m->regex, value->bytes, reach(node->left, value));
    m->stats.limited += result == NP_REGEX_LIMIT;
    if ((result == NP_REGEX_YES) != node->all) return !node->all;
  }
  return node->all && left->count > 0;
}

/* ---- Any test ---- */

/* A slice of nothing is not there, though it can be compared. */
static bool exists(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *list = np__values(m, node);
  if (node->kind != NP_NODE_SLICE) return list->total > 0;
  for (uint32_t i = 0; i < list->count; i++)
    if (list->items[i].length > 0) return true;
  return false;
}

static bool is_nonzero(struct np_matcher *m, const struct np_node *node) {
  const struct np_list *list = np__values(m, node);
  for (uint32_t i = 0; i < list->count; i++)
    if (np__is_nonzero(node->type, &list->items[i])) return true;
  return false;
}

static bool joined(struct np_matcher *m, const struct np_node *node) {
  bool odd = false;
  for (const struct np_node *below = node->left; below; below = below->next) {
    bool holds = np__holds(m, below);
    odd ^= holds;
    if (node->kind == NP_NODE_AND && !holds) return false;
    if (node->kind == NP_NODE_OR && holds) return true;
  }
  return node->kind == NP_NODE_XOR ? odd : node->kind == NP_NODE_AND;
}

bool np__holds(struct np_matcher *m, const struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_OR:
    case NP_NODE_AND:
    case NP_NODE_XOR:
      return joined(m, node);
    case NP_NODE_NOT:
      return !np__holds(m, node->left);
    case NP_NODE_EXISTS:
      return exists(m, node->left);
    case NP_NODE_NONZERO:
      return is_nonzero(m, node->left);
    case NP_NODE_COMPARE:
      return compare(m, node);
    case NP_NODE_IN:
      return in_set(m, node);
    case NP_NODE_CONTAINS:
      return contains(m, node);
    case NP_NODE_MATCHES:
      return matches(m, node);
    default:
      return false;
  }
}
