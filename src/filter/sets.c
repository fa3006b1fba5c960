/* sets.c - sets of `in`. */
#include "filter/sets.h"

#include <stdlib.h>

bool np__set_has(enum np_kind kind, const struct np_node *item, const struct np_operand *value) {
  if (item->kind != NP_NODE_RANGE) return np__compare(kind, value, &item->value) == 0;
  return np__compare(kind, value, &item->left->value) >= 0 &&
         np__compare(kind, value, &item->right->value) <= 0;
}

/* The numbers of an item that is a literal, a net or a range. False when it has none, or below 0.
 */
static bool interval_of(const struct np_node *item, struct np_interval *interval) {
  bool is_range = item->kind == NP_NODE_RANGE;
  if (!is_range && item->kind != NP_NODE_LITERAL) return false;
  const struct np_operand *from = is_range ? &item->left->value : &item->value;
  const struct np_operand *to = is_range ? &item->right->value : from;
  if (from->is_negative || to->is_negative) return false;
  interval->from = from->number >> from->host_bits << from->host_bits;
  interval->to = to->number | ((1ULL << to->host_bits) - 1);
  return true;
}

static int in_order(const void *left, const void *right) {
  const struct np_interval *a = left, *b = right;
  return a->from < b->from ? -1 : a->from > b->from;
}

/* Intervals that meet become one; those of nothing go. Returns how many are left. */
static uint32_t merge(struct np_interval *intervals, uint32_t count) {
  uint32_t kept = 0;
  qsort(intervals, count, sizeof *intervals, in_order);
  for (uint32_t i = 0; i < count; i++) {
    struct np_interval *last = kept ? &intervals[kept - 1] : NULL;
    if (intervals[i].from > intervals[i].to) continue;
    if (last && intervals[i].from <= last->to) {
      if (intervals[i].to > last->to) last->to = intervals[i].to;
    } else {
      intervals[kept++] = intervals[i];
    }
  }
  return kept;
}

static bool make_bitmap(struct np_display *filter, struct np_node *set) {
  uint8_t *bitmap = np_arena_alloc(filter->arena, NP_BITMAP_NUMBERS / 8);
  for (uint32_t i = 0; bitmap && i < set->interval_count; i++)
    for (uint64_t n = set->intervals[i].from; n <= set->intervals[i].to; n++)
      bitmap[n / 8] |= (uint8_t)(1U << n % 8);
  set->bitmap = bitmap;
  return bitmap != NULL;
}

bool np__set_prepare(struct np_display *filter, struct np_node *set) {
  uint32_t count = 0, at = 0;
  for (const struct np_node *item = set->right; item; item = item->next) count++;
  if (!np__kind_is_number(set->type) || count == 0) return true;
  struct np_interval *intervals = np_arena_alloc(filter->arena, count * sizeof *intervals);
  if (!intervals) return false;
  for (const struct np_node *item = set->right; item; item = item->next)
    if (!interval_of(item, &intervals[at++])) return true;
  set->interval_count = merge(intervals, count);
  set->intervals = intervals;
  if (set->interval_count <= NP_FEW_INTERVALS || set->type != NP_KIND_NUMBER) return true;
  bool is_small = intervals[set->interval_count - 1].to < NP_BITMAP_NUMBERS;
  return !is_small || make_bitmap(filter, set);
}

bool np__set_has_number(const struct np_node *set, uint64_t number) {
  uint32_t low = 0, high = set->interval_count;
  if (set->bitmap)
    return number < NP_BITMAP_NUMBERS && (set->bitmap[number / 8] >> number % 8 & 1) != 0;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (number > set->intervals[middle].to)
      low = middle + 1;
    else
      high = middle;
  }
  return low < set->interval_count && number >= set->intervals[low].from;
}
