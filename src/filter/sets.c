/* sets.c - sets of `in`. */
#include "filter/sets.h"

/* A set of fewer items is looked through as fast. */
enum { LEAST_ITEMS = 4 };

bool np__set_has(enum np_kind kind, const struct np_node *item, const struct np_operand *value) {
  if (item->kind != NP_NODE_RANGE) return np__compare(kind, value, &item->value) == 0;
  return np__compare(kind, value, &item->left->value) >= 0 &&
         np__compare(kind, value, &item->right->value) <= 0;
}

static bool is_small(const struct np_operand *value) {
  return !value->is_negative && value->number < NP_BITMAP_NUMBERS;
}

/* Has it literals alone, and enough of them? */
static bool fits(const struct np_node *set) {
  uint32_t count = 0;
  for (const struct np_node *item = set->right; item; item = item->next, count++) {
    bool is_range = item->kind == NP_NODE_RANGE;
    if (!is_range && item->kind != NP_NODE_LITERAL) return false;
    if (is_range && !(is_small(&item->left->value) && is_small(&item->right->value))) return false;
    if (!is_range && !is_small(&item->value)) return false;
  }
  return count >= LEAST_ITEMS;
}

static void mark(uint8_t *bitmap, uint64_t from, uint64_t to) {
  for (; from <= to && from % 8 != 0; from++) bitmap[from / 8] |= (uint8_t)(1U << from % 8);
  for (; from + 8 <= to; from += 8) bitmap[from / 8] = UINT8_MAX;
  for (; from <= to; from++) bitmap[from / 8] |= (uint8_t)(1U << from % 8);
}

bool np__set_bitmap(struct np_display *filter, struct np_node *set) {
  if (set->left->type != NP_KIND_NUMBER || !fits(set)) return true;
  uint8_t *bitmap = np_arena_alloc(filter->arena, NP_BITMAP_NUMBERS / 8);
  if (!bitmap) return false;
  for (const struct np_node *item = set->right; item; item = item->next) {
    bool is_range = item->kind == NP_NODE_RANGE;
    uint64_t from = is_range ? item->left->value.number : item->value.number;
    uint64_t to = is_range ? item->right->value.number : from;
    mark(bitmap, from, to);
  }
  set->bitmap = bitmap;
  return true;
}
