/* registry.c - the list of protocols, look-up by name, and the binding tables of an engine. */
#include "table/registry.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "print/summary_template.h"
#include "print/tree_shape.h"

#define XX(name, folder) extern const struct np_protocol np_##name;
#include "protocols/protocols.def"
#undef XX

const struct np_protocol *const np__protocols[NP_PROTOCOL_COUNT] = {
#define XX(name, folder) [NP_PROTOCOL_##name] = &np_##name,
#include "protocols/protocols.def"
#undef XX
};

unsigned np_protocol_count(void) {
  return NP_PROTOCOL_COUNT;
}

const struct np_protocol *np_protocol_at(unsigned id) {
  return np__protocols[id];
}

const struct np_protocol *np_protocol_find(const char *name) {
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++)
    if (strcmp(np__protocols[id]->name, name) == 0) return np__protocols[id];
  return NULL;
}

static bool own_name(const char *name, struct np_field_ref *ref) {
  const char *dot = strchr(name, '.');
  if (!dot) return false;
  size_t length = (size_t)(dot - name);
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++) {
    const struct np_protocol *p = np__protocols[id];
    if (strlen(p->name) != length || strncmp(p->name, name, length) != 0) continue;
    for (uint16_t row = 0; row < p->field_count; row++) {
      if (strcmp(p->fields[row].name, dot + 1) != 0) continue;
      *ref = (struct np_field_ref){id, row};
      return true;
    }
  }
  return false;
}

size_t np_field_find(const char *name, struct np_field_ref *refs, size_t capacity) {
  struct np_field_ref own;
  if (own_name(name, &own)) {
    const char *wireshark = np__protocols[own.protocol]->fields[own.row].wireshark;
    if (!wireshark || strcmp(wireshark, name) != 0) {
      if (capacity > 0) refs[0] = own;
      return 1;
    }
  }
  size_t found = 0;
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++) {
    const struct np_protocol *p = np__protocols[id];
    for (uint16_t row = 0; row < p->field_count; row++) {
      const char *wireshark = p->fields[row].wireshark;
      if (!wireshark || strcmp(wireshark, name) != 0) continue;
      if (found < capacity) refs[found] = (struct np_field_ref){id, row};
      found++;
    }
  }
  return found;
}

size_t np_field_full_name(struct np_field_ref ref, char *out, size_t size) {
  const struct np_protocol *p = np__protocols[ref.protocol];
  int length = snprintf(out, size, "%s.%s", p->name, p->fields[ref.row].name);
  return length < 0 ? 0 : (size_t)length;
}

const char *np_name_of(const struct np_name *names, uint64_t value) {
  if (!names) return NULL;
  for (; names->name; names++)
    if (names->value == value) return names->name;
  return NULL;
}

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

static bool is_payload_row(const struct np_field *row) {
  return row->type == NP_PAYLOAD || row->type == NP_PAYLOAD_OFFSET ||
         row->type == NP_PAYLOAD_LENGTH;
}

static struct np_row_range row_range(const struct np_protocol *p) {
  struct np_row_range range = {0, p->field_count};
  for (uint16_t i = 0; i < p->field_count; i++) {
    const struct np_field *row = &p->fields[i];
    if (row->bit >= 0 || row->type == NP_NAME) range.fixed_end = (uint16_t)(i + 1);
    if (is_payload_row(row) && i < range.payload_begin) range.payload_begin = i;
  }
  return range;
}

static struct np_step step_of(const struct np_protocol *p) {
  uint32_t header = p->header_bits / 8U;
  uint32_t details_from = p->details_in_body ? 0 : header + 1;
  return (struct np_step){p->dissect, p, header, p->details ? details_from : UINT32_MAX};
}

static bool build_templates(struct np_engine *engine) {
  struct np_template *templates =
      np_arena_alloc(engine->arena, NP_PROTOCOL_COUNT * sizeof *templates);
  engine->templates = templates;
  bool good = templates != NULL;
  for (unsigned id = 0; good && id < NP_PROTOCOL_COUNT; id++)
    good = np__template_compile(&templates[id], np__protocols[id], engine->arena);
  return good;
}

static bool build_shapes(struct np_engine *engine) {
  struct np_shape *shapes = np_arena_alloc(engine->arena, NP_PROTOCOL_COUNT * sizeof *shapes);
  engine->shapes = shapes;
  bool good = shapes != NULL;
  for (unsigned id = 0; good && id < NP_PROTOCOL_COUNT; id++)
    good = np__shape_make(&shapes[id], np__protocols[id], engine->arena);
  return good;
}

struct np_engine *np_engine_new(void) {
  struct np_arena *arena = np_arena_new();
  if (!arena) return NULL;
  struct np_engine *engine = np_arena_alloc(arena, sizeof *engine);
  bool good = engine != NULL;
  if (good) engine->arena = arena;
  for (unsigned id = 0; good && id < NP_PROTOCOL_COUNT; id++) {
    engine->steps[id] = step_of(np__protocols[id]);
    engine->ranges[id] = row_range(np__protocols[id]);
  }
  for (unsigned table = 1; good && table < NP_TABLE_COUNT; table++)
    good = build_table(engine, (enum np_table)table);
  good = good && build_templates(engine) && build_shapes(engine);
  if (good) return engine;
  np_arena_free(arena);
  return NULL;
}

void np_engine_free(struct np_engine *engine) {
  if (engine) np_arena_free(engine->arena);
}
