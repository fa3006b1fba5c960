/* bindings.c - the tables in which parents look up their children. */
#include "dissect/bindings.h"

#include "base/arena.h"
#include "base/ascii.h"

bool np__is_wide(enum np_table table) {
  unsigned bits = np_key_table_at(table)->bits;
  return bits == 0 || bits > 32;
}

struct np_wide_key np__text_key(const uint8_t *bytes, uint32_t length) {
  struct np_wide_key key = {0xcbf29ce484222325, 0x84222325cbf29ce4}; /* two of FNV-1a */
  for (uint32_t i = 0; i < length; i++) {
    uint8_t byte = np_ascii_lower(bytes[i]);
    key.high = (key.high ^ byte) * 0x100000001b3;
    key.low = (key.low ^ byte) * 0x9e3779b97f4a7c15;
  }
  return key;
}

bool np__wide_key(enum np_table table, const char *digits, struct np_wide_key *key) {
  if (np_key_table_at(table)->bits == 0) {
    *key = np__text_key((const uint8_t *)digits, (uint32_t)strlen(digits));
    return *digits != '\0';
  }
  unsigned most = (np_key_table_at(table)->bits + 3) / 4, count = 0;
  *key = (struct np_wide_key){0, 0};
  for (; *digits; digits++) {
    unsigned digit = np_ascii_digit((uint8_t)*digits);
    if (*digits == '-') continue;
    if (digit == NP_NO_DIGIT || ++count > most) return false;
    key->high = key->high << 4 | key->low >> 60;
    key->low = key->low << 4 | digit;
  }
  return count > 0;
}

static bool has_slot(const struct np_binding *b) {
  return b->from == b->to && b->protocol != NP_NO_PROTOCOL;
}

/* Does a later one take the keys of the one at `at` away? */
static bool is_overridden(const struct np_binding *list, uint32_t count, uint32_t at) {
  const struct np_binding *b = &list[at];
  for (uint32_t i = count; i-- > at + 1 && list[i].overrides;)
    if (list[i].table == b->table && list[i].from <= b->from && list[i].to >= b->to) return true;
  return false;
}

static void put(struct np_bindings *bindings, uint32_t value, uint16_t protocol) {
  uint32_t at = (value * 2654435761U) >> 16;
  while (bindings->slots[at & bindings->mask].protocol != NP_NO_PROTOCOL) at++;
  bindings->slots[at & bindings->mask] = (struct np_slot){value, protocol};
}

/* Note in the filter who is bound to keys: to one, where no other has its place. */
static void mark(struct np_filter *filter, const struct np_binding *b, unsigned *used) {
  for (uint32_t number = b->from; number <= b->to; number++) {
    const uint8_t bytes[2] = {(uint8_t)(number >> 8), (uint8_t)number};
    uint16_t key = np_filter_key(bytes);
    uint8_t *place = &filter->places[np_filter_place(key)];
    if (*place == 0 && b->protocol == NP_NO_PROTOCOL) continue;
    if (*place == 0 && has_slot(b) && *used + 1 < NP_FILTER_SHARED) {
      *place = (uint8_t)++ * used;
      filter->only[*place].key = key;
      filter->only[*place].protocol = b->protocol;
    } else {
      *place = NP_FILTER_SHARED;
    }
  }
}

static bool build_filter(struct np_engine *engine, enum np_table table,
                         const struct np_binding *list, uint32_t count) {
  struct np_bindings *bindings = &engine->tables[table];
  unsigned used = 0;
  if (np_key_table_at(table)->bits != 16 || bindings->count == 0) return true;
  bindings->filter = np_arena_alloc(engine->arena, sizeof *bindings->filter);
  if (!bindings->filter) return false;
  memset(bindings->filter, 0, sizeof *bindings->filter);
  for (uint32_t i = 0; i < count; i++)
    if (list[i].table == table) mark(bindings->filter, &list[i], &used);
  return true;
}

static bool build_table(struct np_engine *engine, enum np_table table,
                        const struct np_binding *list, uint32_t count) {
  struct np_bindings *bindings = &engine->tables[table];
  uint32_t size = 4, used = 0, ranges = 0;
  for (uint32_t i = 0; i < count; i++) {
    /* NOLINTNEXTLINE(analyzer-null-dereference): a count of 0 goes with it */
    used += list[i].table == table && has_slot(&list[i]);
    ranges += list[i].table == table && !has_slot(&list[i]);
  }
  while (size < 2 * used) size *= 2;
  bindings->mask = size - 1;
  bindings->slots = np_arena_alloc(engine->arena, size * sizeof *bindings->slots);
  bindings->ranges = np_arena_alloc(engine->arena, (ranges + 1) * sizeof *bindings->ranges);
  if (!bindings->slots || !bindings->ranges) return false;
  for (uint32_t i = 0; i < size; i++) bindings->slots[i].protocol = NP_NO_PROTOCOL;
  for (uint32_t i = 0; i < count; i++) {
    const struct np_binding *b = &list[i];
    if (b->table != table || is_overridden(list, count, i)) continue;
    if (has_slot(b))
      put(bindings, b->from, b->protocol);
    else
      bindings->ranges[bindings->range_count++] = (struct np_range){b->from, b->to, b->protocol};
    bindings->count++;
  }
  return build_filter(engine, table, list, count);
}

static bool build_wide(struct np_engine *engine, const struct np_binding *list, uint32_t count) {
  engine->wide = np_arena_alloc(engine->arena, (count + 1) * sizeof *engine->wide);
  if (!engine->wide) return false;
  for (uint32_t i = 0; i < count; i++)
    if (np__is_wide(list[i].table))
      engine->wide[engine->wide_count++] =
          (struct np_wide_slot){list[i].key, list[i].table, list[i].protocol};
  return true;
}

bool np__bind_all(struct np_engine *engine, const struct np_binding *list, uint32_t count) {
  for (unsigned table = NP_TABLE_END + 1; table < NP_TABLE_COUNT; table++)
    if (!build_table(engine, (enum np_table)table, np__is_wide((enum np_table)table) ? NULL : list,
                     np__is_wide((enum np_table)table) ? 0 : count))
      return false;
  return build_wide(engine, list, count);
}
