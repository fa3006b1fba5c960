/* flow_table.c - the flows that there are, by their keys, and when each is over. */
#include "stream/flow_table.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/fetch.h"
#include "stream/flow_key.h"

enum {
  FIRST_SLOTS = 1024,
  PAGE = 256,       /* entries that are made at a time */
  WHEEL = 512,      /* seconds */
  SAMPLE = 8,       /* flows that are looked at to find one that goes */
  MOST_LOOKS = 4096 /* with those that are due later than they stand */
};

struct slot {
  uint32_t tag;
  uint32_t entry; /* index plus 1; 0: free */
};

struct np_flow_table {
  struct np_hash_key hash_key;
  np_flow_patience patience;
  np_flow_over over;
  void *context;
  struct slot *slots;
  uint32_t slot_count; /* a power of two, at least twice the flows */
  uint32_t count, most;
  struct np_flow_entry **pages;
  uint32_t page_count, page_room;
  uint32_t free_entry;                     /* a list by next_due */
  uint32_t wheel[WHEEL], wheel_end[WHEEL]; /* of each slot the first one and the last */
  int64_t second;                          /* the clock; INT64_MIN before it is known */
  struct np_flow_entry **ending;           /* all, in the order in which they end; or NULL */
  uint32_t ending_at;
};

/* ---- Life -------------------------------------------------------------------------------------
 */

struct np_flow_table *np__flow_table_new(uint32_t most, np_flow_patience patience,
                                         np_flow_over over, void *context) {
  struct np_flow_table *t = calloc(1, sizeof *t);
  struct slot *slots = calloc(FIRST_SLOTS, sizeof *slots);
  if (!t || !slots) {
    free(t);
    free(slots);
    return NULL;
  }
  t->hash_key = np_hash_key_new();
  t->patience = patience;
  t->over = over;
  t->context = context;
  t->slots = slots;
  t->slot_count = FIRST_SLOTS;
  t->most = most;
  t->free_entry = NP_NO_ENTRY;
  t->second = INT64_MIN;
  for (uint32_t i = 0; i < WHEEL; i++) t->wheel[i] = t->wheel_end[i] = NP_NO_ENTRY;
  return t;
}

void np__flow_table_free(struct np_flow_table *t) {
  if (!t) return;
  for (uint32_t i = 0; i < t->page_count; i++) free(t->pages[i]);
  free(t->pages);
  free(t->slots);
  free(t->ending);
  free(t);
}

uint32_t np__flow_table_count(const struct np_flow_table *t) {
  return t->count;
}

uint64_t np__flow_table_memory(const struct np_flow_table *t) {
  return sizeof *t + t->slot_count * sizeof(struct slot) +
         (uint64_t)t->count * sizeof(struct np_flow_entry);
}

/* ---- Entries ----------------------------------------------------------------------------------
 */

static struct np_flow_entry *entry_at(const struct np_flow_table *t, uint32_t index) {
  return &t->pages[index / PAGE][index % PAGE];
}

/* Free entries more. False when out of memory. */
static bool add_page(struct np_flow_table *t) {
  if (t->page_count == t->page_room) {
    uint32_t room = t->page_room ? t->page_room * 2 : 16;
    struct np_flow_entry **grown = realloc(t->pages, room * sizeof(struct np_flow_entry *));
    if (!grown) return false;
    t->pages = grown;
    t->page_room = room;
  }
  struct np_flow_entry *page = malloc(PAGE * sizeof *page);
  if (!page) return false;
  t->pages[t->page_count] = page;
  for (uint32_t i = 0; i < PAGE; i++) {
    page[i].index = t->page_count * PAGE + i;
    page[i].next_due = i + 1 < PAGE ? page[i].index + 1 : t->free_entry;
  }
  t->free_entry = t->page_count++ * PAGE;
  return true;
}

static struct np_flow_entry *take_entry(struct np_flow_table *t) {
  if (t->free_entry == NP_NO_ENTRY && !add_page(t)) return NULL;
  struct np_flow_entry *e = entry_at(t, t->free_entry);
  uint32_t index = e->index;
  t->free_entry = e->next_due;
  memset(e, 0, sizeof *e);
  e->index = index;
  return e;
}

/* ---- The wheel --------------------------------------------------------------------------------
 */

static void leave_wheel(struct np_flow_table *t, struct np_flow_entry *e) {
  if (e->previous_due == NP_NO_ENTRY)
    t->wheel[e->slot] = e->next_due;
  else
    entry_at(t, e->previous_due)->next_due = e->next_due;
  if (e->next_due == NP_NO_ENTRY)
    t->wheel_end[e->slot] = e->previous_due;
  else
    entry_at(t, e->next_due)->previous_due = e->previous_due;
}

/* To be looked at in so many seconds, or as far ahead as the wheel reaches: behind others, so that
 * who came first goes first. */
static void enter_wheel(struct np_flow_table *t, struct np_flow_entry *e, int64_t seconds) {
  int64_t ahead = seconds < 1 ? 1 : seconds < WHEEL ? seconds : WHEEL - 1;
  int64_t now = t->second == INT64_MIN ? 0 : t->second;
  e->slot = (uint32_t)((uint64_t)(now + ahead) % WHEEL);
  e->next_due = NP_NO_ENTRY;
  e->previous_due = t->wheel_end[e->slot];
  if (e->previous_due == NP_NO_ENTRY)
    t->wheel[e->slot] = e->index;
  else
    entry_at(t, e->previous_due)->next_due = e->index;
  t->wheel_end[e->slot] = e->index;
}

void np__flow_table_hurry(struct np_flow_table *t, struct np_flow_entry *e) {
  leave_wheel(t, e);
  enter_wheel(t, e, t->patience(t->context, e));
}

static void look_at(struct np_flow_table *t, struct np_flow_entry *e) {
  int64_t left = e->last_s + t->patience(t->context, e) - t->second;
  if (left <= 0) {
    t->over(t->context, e, NP_FLOW_TIMEOUT);
    np__flow_table_remove(t, e);
    return;
  }
  leave_wheel(t, e);
  enter_wheel(t, e, left);
}

/* Entries that stay are put into other slots, or behind those that are in this one now. */
static void look_at_slot(struct np_flow_table *t, uint32_t slot) {
  uint32_t next = t->wheel[slot], last = t->wheel_end[slot];
  bool more = next != NP_NO_ENTRY;
  while (more) {
    struct np_flow_entry *e = entry_at(t, next);
    more = next != last;
    next = e->next_due;
    look_at(t, e);
  }
}

/* Flows that came before the clock was known came now. */
static void start_clock(struct np_flow_table *t, int64_t second) {
  t->second = second;
  for (uint32_t i = 0; i < t->slot_count; i++) {
    if (t->slots[i].entry == 0) continue;
    struct np_flow_entry *e = entry_at(t, t->slots[i].entry - 1);
    e->last_s = second;
    np__flow_table_hurry(t, e);
  }
}

void np__flow_table_tick(struct np_flow_table *t, int64_t second) {
  if (t->second == INT64_MIN) start_clock(t, second);
  if (second <= t->second) return;
  int64_t passed = second - t->second;
  if (passed > WHEEL) passed = WHEEL;
  t->second = second;
  for (int64_t i = passed - 1; i >= 0; i--)
    look_at_slot(t, (uint32_t)((uint64_t)(second - i) % WHEEL));
}

/* ---- Slots ------------------------------------------------------------------------------------
 */

uint32_t np__flow_table_tag(const struct np_flow_table *t, const struct np_flow_key *key,
                            uint64_t around) {
  return np__flow_key_hash(&t->hash_key, key, around);
}

void np__flow_table_expect(const struct np_flow_table *t, uint32_t tag) {
  __builtin_prefetch(&t->slots[tag & (t->slot_count - 1)]);
}

/* What packets use of an entry begins here. */
enum { USED = offsetof(struct np_flow_entry, flow.rtt_ns) };

const struct np_flow_entry *np__flow_table_fetch(const struct np_flow_table *t, uint32_t tag) {
  const struct slot *slot = &t->slots[tag & (t->slot_count - 1)];
  for (uint32_t at = tag; slot->entry != 0 && slot->tag != tag;)
    slot = &t->slots[++at & (t->slot_count - 1)];
  if (slot->entry == 0) return NULL;
  const struct np_flow_entry *e = entry_at(t, slot->entry - 1);
  np__fetch((const uint8_t *)e + USED, sizeof *e - USED);
  return e;
}

static bool is_it(const struct np_flow_entry *e, const struct np_flow_key *key, uint64_t around) {
  return e->around == around && memcmp(&e->key, key, NP_FLOW_KEY_BYTES) == 0;
}

/* The slot of a flow, or the free one that it would get. */
static struct slot *find_slot(const struct np_flow_table *t, uint32_t tag,
                              const struct np_flow_key *key, uint64_t around) {
  for (uint32_t at = tag;; at++) {
    struct slot *slot = &t->slots[at & (t->slot_count - 1)];
    if (slot->entry == 0) return slot;
    if (slot->tag == tag && is_it(entry_at(t, slot->entry - 1), key, around)) return slot;
  }
}

/* Twice as many slots. The tags tell where entries go, which are not touched. */
static bool grow_slots(struct np_flow_table *t) {
  uint32_t count = t->slot_count * 2;
  struct slot *grown = calloc(count, sizeof *grown);
  if (!grown) return false;
  for (uint32_t i = 0; i < t->slot_count; i++) {
    if (t->slots[i].entry == 0) continue;
    uint32_t at = t->slots[i].tag;
    while (grown[at & (count - 1)].entry != 0) at++;
    grown[at & (count - 1)] = t->slots[i];
  }
  free(t->slots);
  t->slots = grown;
  t->slot_count = count;
  return true;
}

/* A free slot, and behind it those that were pushed on by it move back. */
static void free_slot(struct np_flow_table *t, uint32_t hole) {
  uint32_t mask = t->slot_count - 1;
  for (uint32_t at = (hole + 1) & mask; t->slots[at].entry != 0; at = (at + 1) & mask) {
    uint32_t wants = t->slots[at].tag & mask;
    if (((at - wants) & mask) < ((at - hole) & mask)) continue;
    t->slots[hole] = t->slots[at];
    hole = at;
  }
  t->slots[hole].entry = 0;
}

struct np_flow_entry *np__flow_table_get(struct np_flow_table *t, const struct np_flow_key *key,
                                         uint64_t around, uint32_t tag, bool *added) {
  struct slot *slot = find_slot(t, tag, key, around);
  *added = slot->entry == 0;
  if (!*added) return entry_at(t, slot->entry - 1);
  if (t->count == t->most) np__flow_table_evict(t);
  if (t->count * 2 >= t->slot_count && !grow_slots(t)) return NULL;
  struct np_flow_entry *e = take_entry(t);
  if (!e) return NULL;
  slot = find_slot(t, tag, key, around);
  *slot = (struct slot){tag, e->index + 1};
  e->key = *key;
  e->around = around;
  e->tag = tag;
  e->last_s = t->second == INT64_MIN ? 0 : t->second;
  t->count++;
  enter_wheel(t, e, t->patience(t->context, e));
  return e;
}

void np__flow_table_remove(struct np_flow_table *t, struct np_flow_entry *e) {
  struct slot *slot = find_slot(t, e->tag, &e->key, e->around);
  free_slot(t, (uint32_t)(slot - t->slots));
  leave_wheel(t, e);
  e->next_due = t->free_entry;
  t->free_entry = e->index;
  t->count--;
}

/* ---- Endings ----------------------------------------------------------------------------------
 */

static bool goes_before(const struct np_flow_entry *a, const struct np_flow_entry *b) {
  bool one_sided = (a->flow.flags & NP_FLOW_ANSWERED) == 0;
  bool other = (b->flow.flags & NP_FLOW_ANSWERED) == 0;
  return one_sided != other ? one_sided : a->last_s < b->last_s;
}

/* Flows that packets have kept alive go where they are due: else those that stay would stand in
 * front of others, and one of them would have to go. Returns whether it is due later than in so
 * many seconds. */
static bool is_put_off(struct np_flow_table *t, struct np_flow_entry *e, int64_t now,
                       int64_t seconds) {
  int64_t left = e->last_s + t->patience(t->context, e) - now;
  if (left <= seconds || seconds >= WHEEL - 1) return false;
  leave_wheel(t, e);
  enter_wheel(t, e, left);
  return true;
}

/* Who goes, of those that are due next. */
static struct np_flow_entry *choose(struct np_flow_table *t) {
  struct np_flow_entry *chosen = NULL, *put_off = NULL;
  int64_t now = t->second == INT64_MIN ? 0 : t->second;
  uint32_t seen = 0, looks = 0;
  for (uint32_t i = 1; i < WHEEL && seen < SAMPLE; i++) {
    uint32_t next = t->wheel[(uint64_t)(now + i) % WHEEL];
    while (next != NP_NO_ENTRY && seen < SAMPLE && looks < MOST_LOOKS) {
      struct np_flow_entry *e = entry_at(t, next);
      next = e->next_due;
      looks++;
      if (is_put_off(t, e, now, i)) {
        if (!put_off || goes_before(e, put_off)) put_off = e;
        continue;
      }
      seen++;
      if (!chosen || goes_before(e, chosen)) chosen = e;
    }
  }
  return chosen ? chosen : put_off;
}

void np__flow_table_evict(struct np_flow_table *t) {
  struct np_flow_entry *chosen = choose(t);
  if (!chosen) return;
  t->over(t->context, chosen, NP_FLOW_EVICTED);
  np__flow_table_remove(t, chosen);
}

static int by_id(const void *a, const void *b) {
  const struct np_flow_entry *first = *(const struct np_flow_entry *const *)a;
  const struct np_flow_entry *second = *(const struct np_flow_entry *const *)b;
  return first->flow.id < second->flow.id ? -1 : first->flow.id > second->flow.id;
}

/* Where there is no memory to sort them, in any order. */
static void end_unsorted(struct np_flow_table *t, enum np_flow_close why) {
  for (uint32_t i = 0; i < t->slot_count;) {
    if (t->slots[i].entry == 0) {
      i++;
      continue;
    }
    struct np_flow_entry *e = entry_at(t, t->slots[i].entry - 1);
    t->over(t->context, e, why);
    np__flow_table_remove(t, e);
  }
}

/* All by their ids. False when out of memory. */
static bool sort_all(struct np_flow_table *t) {
  uint32_t count = 0;
  t->ending = malloc(((size_t)t->count + 1) * sizeof(struct np_flow_entry *));
  if (!t->ending) return false;
  for (uint32_t i = 0; i < t->slot_count; i++)
    if (t->slots[i].entry != 0) t->ending[count++] = entry_at(t, t->slots[i].entry - 1);
  qsort(t->ending, count, sizeof(struct np_flow_entry *), by_id);
  t->ending_at = 0;
  return true;
}

bool np__flow_table_end(struct np_flow_table *t, enum np_flow_close why, uint32_t most) {
  if (!t->ending && !sort_all(t)) {
    end_unsorted(t, why);
    return false;
  }
  for (; most > 0 && t->count > 0; most--) {
    struct np_flow_entry *e = t->ending[t->ending_at++];
    t->over(t->context, e, why);
    np__flow_table_remove(t, e);
  }
  if (t->count > 0) return true;
  free(t->ending);
  t->ending = NULL;
  return false;
}

void np__flow_table_each(struct np_flow_table *t, void *context,
                         void (*call)(void *context, struct np_flow_entry *entry)) {
  for (uint32_t i = 0; i < t->slot_count; i++)
    if (t->slots[i].entry != 0) call(context, entry_at(t, t->slots[i].entry - 1));
}

void np__flow_table_touch(const struct np_flow_table *t, struct np_flow_entry *e, int64_t second) {
  if (t->second != INT64_MIN) e->last_s = second > t->second ? second : t->second;
}
