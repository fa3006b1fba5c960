/* bindings.c - an engine: the tables in which parents look up their children. */
#include "base/arena.h"
#include "dissect/walk.h"
#include "table/registry.h"
#include "table/type.h"

static void bind(struct np_bindings *bindings, uint32_t value, uint16_t protocol) {
  uint32_t at = (value * 2654435761U) >> 16;
  while (bindings->slots[at & bindings->mask].protocol != NP_NO_PROTOCOL) at++;
  bindings->slots[at & bindings->mask] = (struct np_slot){value, protocol};
}

static bool build_table(struct np_engine *engine, enum np_table table) {
  uint32_t count = 0;
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++)
    for (const struct np_bind *b = np__protocols[id]->binds; b && b->table; b++)
      count += b->table == table;
  uint32_t size = 4;
  while (size < 2 * count) size *= 2;
  struct np_bindings *bindings = &engine->tables[table];
  bindings->mask = size - 1;
  bindings->count = count;
  bindings->slots = np_arena_alloc(engine->arena, size * sizeof *bindings->slots);
  if (!bindings->slots) return false;
  for (uint32_t i = 0; i < size; i++) bindings->slots[i].protocol = NP_NO_PROTOCOL;
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++)
    for (const struct np_bind *b = np__protocols[id]->binds; b && b->table; b++)
      if (b->table == table) bind(bindings, b->value, id);
  return true;
}

static struct np_row_range row_range(const struct np_protocol *p) {
  struct np_row_range range = {0, p->field_count};
  for (uint16_t i = 0; i < p->field_count; i++) {
    const struct np_field *row = &p->fields[i];
    if (row->bit >= 0 || row->type == NP_NAME) range.fixed_end = (uint16_t)(i + 1);
    if (np__types[row->type].read == NP_READ_PAYLOAD && i < range.payload_begin)
      range.payload_begin = i;
  }
  return range;
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
  for (unsigned id = 0; good && id < NP_PROTOCOL_COUNT; id++) {
    engine->steps[id] = step_of(np__protocols[id]);
    engine->ranges[id] = row_range(np__protocols[id]);
  }
  for (unsigned table = 1; good && table < NP_TABLE_COUNT; table++)
    good = build_table(engine, (enum np_table)table);
  if (good) return engine;
  np_arena_free(arena);
  return NULL;
}

void np_engine_free(struct np_engine *engine) {
  if (engine) np_arena_free(engine->arena);
}
