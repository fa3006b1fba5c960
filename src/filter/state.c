/* state.c - lists and memory for values of the packet at hand. */
#include "filter/state.h"

#include <stdlib.h>

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

uint8_t *np__matcher_take(struct np_matcher *m, size_t size) {
  uint8_t *memory = np__scratch_take(&m->scratch, size);
  if (!memory) m->stats.limited++;
  return memory;
}
