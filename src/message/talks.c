/* talks.c - what is kept of flows beside what streams keep, by their ids.
 *
 * Ids are counted, so nobody can choose those that share a slot. */
#include "message/talks.h"

#include <stdlib.h>

enum { FIRST_SLOTS = 64 };

static uint32_t slot_of(const struct np_talks *t, uint64_t flow) {
  return (uint32_t)((flow * UINT64_C(0x9e3779b97f4a7c15)) >> 32) & t->mask;
}

struct np_talk_entry *np__talks_find(const struct np_talks *t, uint64_t flow) {
  if (!t->slots) return NULL;
  for (uint32_t at = slot_of(t, flow);; at = (at + 1) & t->mask) {
    struct np_talk_entry *entry = &t->slots[at];
    if (!entry->is_used) return NULL;
    if (entry->flow == flow) return entry;
  }
}

static struct np_talk_entry *free_slot(const struct np_talks *t, uint64_t flow) {
  uint32_t at = slot_of(t, flow);
  while (t->slots[at].is_used) at = (at + 1) & t->mask;
  return &t->slots[at];
}

static bool grow(struct np_talks *t) {
  const struct np_talks old = *t;
  uint32_t size = old.slots ? (old.mask + 1) * 2 : (uint32_t)FIRST_SLOTS;
  t->slots = calloc(size, sizeof *t->slots);
  if (!t->slots) {
    *t = old;
    return false;
  }
  t->mask = size - 1;
  for (uint32_t i = 0; old.slots && i <= old.mask; i++)
    if (old.slots[i].is_used) *free_slot(t, old.slots[i].flow) = old.slots[i];
  free(old.slots);
  return true;
}

struct np_talk_entry *np__talks_add(struct np_talks *t, uint64_t flow) {
  if ((!t->slots || t->count * 2 > t->mask) && !grow(t)) return NULL;
  struct np_talk_entry *entry = free_slot(t, flow);
  *entry = (struct np_talk_entry){.flow = flow, .is_used = true};
  t->count++;
  return entry;
}

/* Those behind it that it has pushed on move back. */
void np__talks_remove(struct np_talks *t, struct np_talk_entry *entry) {
  uint32_t hole = (uint32_t)(entry - t->slots);
  t->count--;
  for (uint32_t at = (hole + 1) & t->mask; t->slots[at].is_used; at = (at + 1) & t->mask) {
    uint32_t home = slot_of(t, t->slots[at].flow);
    if (((at - home) & t->mask) < ((at - hole) & t->mask)) continue;
    t->slots[hole] = t->slots[at];
    hole = at;
  }
  t->slots[hole] = (struct np_talk_entry){.flow = 0};
}
