/* extents.c - pieces of a stream that wait for what comes before them, in order. */
#include "stream/extents.h"

#include <stdlib.h>
#include <string.h>

/* What the allocator takes for a piece beside its bytes, about. */
enum { ALLOCATION = 16 };

static uint64_t end_of_leaf(const struct np_leaf *leaf) {
  return np__extent_end(&leaf->list[leaf->count - 1]);
}

struct np_place np__extents_find(const struct np_extents *x, uint64_t offset) {
  uint32_t low = 0, high = x->leaf_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (end_of_leaf(x->leaves[middle]) > offset)
      high = middle;
    else
      low = middle + 1;
  }
  struct np_place at = {low, 0};
  if (low == x->leaf_count) return at;
  const struct np_leaf *leaf = x->leaves[low];
  for (high = leaf->count; at.index < high;) {
    uint32_t middle = (at.index + high) / 2;
    if (np__extent_end(&leaf->list[middle]) > offset)
      high = middle;
    else
      at.index = middle + 1;
  }
  return at;
}

struct np_extent *np__extents_at(const struct np_extents *x, struct np_place at) {
  return at.leaf < x->leaf_count ? &x->leaves[at.leaf]->list[at.index] : NULL;
}

/* A leaf without extents at this place. NULL when out of memory or of room. */
static struct np_leaf *add_leaf(struct np_extents *x, uint32_t place) {
  if (x->leaf_count == NP_LEAVES) return NULL;
  if (!x->leaves) x->leaves = calloc(NP_LEAVES, sizeof(struct np_leaf *));
  struct np_leaf *leaf = x->leaves ? calloc(1, sizeof *leaf) : NULL;
  if (!leaf) return NULL;
  memmove(&x->leaves[place + 1], &x->leaves[place],
          (x->leaf_count - place) * sizeof(struct np_leaf *));
  x->leaves[place] = leaf;
  x->leaf_count++;
  return leaf;
}

/* A full leaf becomes two; `at` stays the same place. Behind the last extent the new one is empty:
 * a stream that grows at its end fills its leaves. False when out of memory or of room. */
static bool split_leaf(struct np_extents *x, struct np_place *at) {
  struct np_leaf *leaf = x->leaves[at->leaf];
  bool grows = at->index == leaf->count && at->leaf + 1 == x->leaf_count;
  uint32_t stay = grows ? leaf->count : leaf->count / 2;
  struct np_leaf *next = add_leaf(x, at->leaf + 1);
  if (!next) return false;
  next->count = leaf->count - stay;
  memcpy(next->list, &leaf->list[stay], next->count * sizeof next->list[0]);
  leaf->count = stay;
  if (grows || at->index > stay) *at = (struct np_place){at->leaf + 1, at->index - stay};
  return true;
}

/* Room for an extent at a place, which may move. */
static bool make_room(struct np_extents *x, struct np_place *at) {
  if (x->leaf_count == 0) return add_leaf(x, 0) != NULL;
  if (at->leaf == x->leaf_count)
    *at = (struct np_place){at->leaf - 1, x->leaves[at->leaf - 1]->count};
  return x->leaves[at->leaf]->count < NP_LEAF_EXTENTS || split_leaf(x, at);
}

bool np__extents_put(struct np_extents *x, uint64_t start, const uint8_t *bytes, uint32_t length,
                     const struct np_bringer *by) {
  struct np_place at = np__extents_find(x, start);
  uint8_t *copy = malloc(length);
  if (!copy || !make_room(x, &at)) {
    free(copy);
    return false;
  }
  memcpy(copy, bytes, length);
  struct np_leaf *leaf = x->leaves[at.leaf];
  memmove(&leaf->list[at.index + 1], &leaf->list[at.index],
          (leaf->count - at.index) * sizeof leaf->list[0]);
  struct np_extent *e = &leaf->list[at.index];
  *e = (struct np_extent){.start = start, .by = *by, .length = length};
  e->bytes = copy;
  leaf->count++;
  x->count++;
  x->bytes += length;
  return true;
}

void np__extents_cut(struct np_extents *x, struct np_extent *e, uint64_t end) {
  uint32_t length = (uint32_t)(end - e->start);
  uint8_t *smaller = realloc(e->bytes, length);
  if (smaller) e->bytes = smaller;
  x->bytes -= e->length - length;
  e->length = length;
}

uint32_t np__extents_split(struct np_extents *x, struct np_place at, uint64_t offset) {
  struct np_extent *e = np__extents_at(x, at);
  const struct np_extent whole = *e;
  uint32_t first = (uint32_t)(offset - e->start), behind = e->length - first;
  e->length = first;
  x->bytes -= behind;
  bool good = np__extents_put(x, offset, whole.bytes + first, behind, &whole.by);
  np__extents_cut(x, np__extents_at(x, np__extents_find(x, whole.start)), offset);
  return good ? 0 : behind;
}

void np__extents_remove(struct np_extents *x, struct np_place at) {
  struct np_leaf *leaf = x->leaves[at.leaf];
  struct np_extent *e = &leaf->list[at.index];
  x->bytes -= e->length;
  x->count--;
  free(e->bytes);
  leaf->count--;
  memmove(e, e + 1, (leaf->count - at.index) * sizeof *e);
  if (leaf->count > 0) return;
  free(leaf);
  x->leaf_count--;
  memmove(&x->leaves[at.leaf], &x->leaves[at.leaf + 1],
          (x->leaf_count - at.leaf) * sizeof(struct np_leaf *));
}

void np__extents_clear(struct np_extents *x) {
  for (uint32_t i = 0; i < x->leaf_count; i++) {
    for (uint32_t k = 0; k < x->leaves[i]->count; k++) free(x->leaves[i]->list[k].bytes);
    free(x->leaves[i]);
  }
  free(x->leaves);
  *x = (struct np_extents){.leaves = NULL};
}

uint64_t np__extents_memory(const struct np_extents *x) {
  uint64_t leaves = x->leaves ? NP_LEAVES * sizeof(struct np_leaf *) : 0;
  return leaves + x->leaf_count * sizeof(struct np_leaf) + x->bytes +
         (uint64_t)x->count * ALLOCATION;
}
