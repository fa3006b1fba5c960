/* bindings.c - an engine: the tables in which parents look up their children. */
#include "base/arena.h"
#include "dissect/walk.h"
#include "table/registry.h"

static void bind(struct np_bindings *bindings, uint32_t value, uint16_t protocol) {
  uint32_t at = (value * 2654435761U) >> 16;
  while (bindings->slots[at & bindings->mask].protocol != NP_NO_PROTOCOL) at++;
  bindings->slots[at & bindings->mask] = (struct np_slot){value, protocol};
}

/* All tables at once: a protocol's binds are gone through twice, however many tables there are. */
static bool build_tables(struct np_engine *engine) {
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++)
    for (const struct np_bind *b = np__protocols[id]->binds; b && b->table; b++)
      engine->tables[b->table].count++;
  for (unsigned table = 1; table < NP_TABLE_COUNT; table++) {
    struct np_bindings *bindings = &engine->tables[table];
    uint32_t size = 4;
    while (size < 2 * bindings->count) size *= 2;
    bindings->mask = size - 1;
    bindings->slots = np_arena_alloc(engine->arena, size * sizeof *bindings->slots);
    if (!bindings->slots) return false;
    for (uint32_t i = 0; i < size; i++) bindings->slots[i].protocol = NP_NO_PROTOCOL;
  }
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++)
    for (const struct np_bind *b = np__protocols[id]->binds; b && b->table; b++)
      bind(&engine->tables[b->table], b->value, id);
  return true;
}

static struct np_step step_of(const struct np_protocol *p) {
  uint32_t header = p->header_bits / 8U;
  uint32_t details_from = p->details_in_body ? 0 : header + 1;
  return (struct np_step){p->dissect, p, header, p->details ? details_from : UINT32_MAX};
}

struct np_engine *np_engine_new(void) {
  struct np_arena *arena = np_arena_new();
  if (!arena) return NULL;
  struct np_engine *engine = np_arena_alloc(arena, sizeof *engine);
  bool good = engine != NULL;
  if (good) *engine = (struct np_engine){.arena = arena, .walk = np__walk_block};
  if (good) engine->ranges = np_arena_alloc(arena, NP_PROTOCOL_COUNT * sizeof *engine->ranges);
  good = good && engine->ranges;
  for (unsigned id = 0; good && id < NP_PROTOCOL_COUNT; id++)
    engine->steps[id] = step_of(np__protocols[id]);
  if (good && build_tables(engine)) return engine;
  np_arena_free(arena);
  return NULL;
}

void np_engine_free(struct np_engine *engine) {
  if (engine) np_arena_free(engine->arena);
}
