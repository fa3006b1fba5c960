/* engine_new.c - an engine: its protocols, who is bound to what, who claims, and who is off. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "dissect/bindings.h"
#include "dissect/walk.h"
#include "table/registry.h"

/* What an engine is made of. */
struct maker {
  struct np_engine *engine;
  const struct np_protocol *const *protocols;
  uint32_t count;
  bool lists_added; /* the options list those of them that were added */
  const struct np_engine_options *options;
  struct np_error *error;
  struct np_binding *bindings;
  uint32_t binding_count;
  bool *is_off;    /* by id: no packet has it */
  bool *is_silent; /* it claims nothing */
};

/* Is it one that a program has added? */
static bool is_added(uint32_t id) {
  return id >= NP_PROTOCOL_COUNT;
}

/* ---- Names ---------------------------------------------------------------------------------- */

/* The id of a protocol of packets; NP_NO_PROTOCOL for none. `frame` is in no packet. */
static uint16_t id_of(const struct maker *m, const char *name, size_t length) {
  for (uint32_t id = 0; id < m->count; id++) {
    const char *known = m->protocols[id]->name;
    if (id != NP_PROTOCOL_frame && strlen(known) == length && strncmp(known, name, length) == 0)
      return (uint16_t)id;
  }
  return NP_NO_PROTOCOL;
}

static bool switch_group_off(struct maker *m, const char *name) {
  bool found = false;
  for (uint32_t id = 0; id < m->count; id++) {
    const char *group = m->protocols[id]->group;
    if (!group || strcmp(group, name) != 0) continue;
    m->is_off[id] = found = true;
  }
  return found;
}

static bool switch_claims_off(struct maker *m, const char *name) {
  const char *dot = strchr(name, '.');
  if (!dot || strcmp(dot, ".claims") != 0) return false;
  uint16_t id = id_of(m, name, (size_t)(dot - name));
  if (id == NP_NO_PROTOCOL || !m->protocols[id]->claims) return false;
  m->is_silent[id] = true;
  return true;
}

static enum np_status switch_off(struct maker *m, const char *name) {
  uint16_t id = id_of(m, name, strlen(name));
  if (id != NP_NO_PROTOCOL) {
    m->is_off[id] = true;
    return NP_OK;
  }
  if (switch_group_off(m, name) || switch_claims_off(m, name)) return NP_OK;
  return np_fail(m->error, NP_E_INVALID, "no protocol, group or claims named '%s' to switch off",
                 name);
}

/* Protocols that were added are off, but for those that the options list. */
static enum np_status switch_added(struct maker *m) {
  for (uint32_t id = NP_PROTOCOL_COUNT; m->lists_added && id < m->count; id++) m->is_off[id] = true;
  for (uint32_t i = 0; m->options && i < m->options->added_count; i++) {
    const uint32_t id = m->options->added[i];
    if (!is_added(id) || id >= m->count)
      return np_fail(m->error, NP_E_INVALID, "no protocol with the id %u was added", (unsigned)id);
    m->is_off[id] = false;
  }
  return NP_OK;
}

static enum np_status switch_all_off(struct maker *m) {
  enum np_status status = switch_added(m);
  for (uint32_t i = 0; status == NP_OK && m->options && i < m->options->disabled_count; i++)
    status = switch_off(m, m->options->disabled[i]);
  return status;
}

/* ---- Bindings ------------------------------------------------------------------------------- */

static void add_own(struct maker *m, uint16_t id, const struct np_bind *bind) {
  struct np_binding *b = &m->bindings[m->binding_count++];
  *b = (struct np_binding){.table = bind->table,
                           .from = bind->value,
                           .to = bind->to ? bind->to : bind->value,
                           .protocol = id,
                           .overrides = is_added(id)};
  if (bind->key) np__wide_key(bind->table, bind->key, &b->key);
}

static enum np_status keys_of(struct maker *m, const struct np_decode_as *as,
                              struct np_binding *b) {
  const struct np_key_table *table = np_key_table_at(b->table);
  if (np__is_wide(b->table)) {
    if (as->key && np__wide_key(b->table, as->key, &b->key)) return NP_OK;
    if (table->bits == 0)
      return np_fail(m->error, NP_E_INVALID, "a key of %s is a text", table->name);
    return np_fail(m->error, NP_E_INVALID, "a key of %s is up to %u hex digits", table->name,
                   (table->bits + 3) / 4);
  }
  uint64_t most = ((uint64_t)1 << table->bits) - 1;
  if (as->key || as->from > as->to || as->to > most)
    return np_fail(m->error, NP_E_INVALID, "a key of %s is a number from 0 to %llu", table->name,
                   (unsigned long long)most);
  b->from = as->from;
  b->to = as->to;
  return NP_OK;
}

static enum np_status add_decode_as(struct maker *m, const struct np_decode_as *as) {
  struct np_binding *b = &m->bindings[m->binding_count++];
  *b = (struct np_binding){
      .table = np_key_table_find(as->table), .protocol = NP_NO_PROTOCOL, .overrides = true};
  if (b->table == NP_TABLE_END)
    return np_fail(m->error, NP_E_INVALID, "no table of keys named '%s'", as->table);
  if (as->protocol) {
    b->protocol = id_of(m, as->protocol, strlen(as->protocol));
    if (b->protocol == NP_NO_PROTOCOL)
      return np_fail(m->error, NP_E_INVALID, "no protocol named '%s' to decode as", as->protocol);
    if (m->is_off[b->protocol]) b->protocol = NP_NO_PROTOCOL;
  }
  return keys_of(m, as, b);
}

static uint32_t count_bindings(const struct maker *m) {
  uint32_t count = m->options ? m->options->decode_as_count : 0;
  for (uint32_t id = 0; id < m->count; id++)
    for (const struct np_bind *b = m->protocols[id]->binds; b && b->table; b++) count++;
  return count;
}

static enum np_status bind_all(struct maker *m) {
  enum np_status status = NP_OK;
  m->bindings = calloc(count_bindings(m) + 1, sizeof *m->bindings);
  if (!m->bindings) return np_fail(m->error, NP_E_NO_MEMORY, "out of memory");
  for (uint32_t id = 0; id < m->count; id++)
    for (const struct np_bind *b = m->protocols[id]->binds; b && b->table; b++)
      if (!m->is_off[id]) add_own(m, (uint16_t)id, b);
  for (uint32_t i = 0; status == NP_OK && m->options && i < m->options->decode_as_count; i++)
    status = add_decode_as(m, &m->options->decode_as[i]);
  if (status == NP_OK && !np__bind_all(m->engine, m->bindings, m->binding_count))
    status = np_fail(m->error, NP_E_NO_MEMORY, "out of memory");
  free(m->bindings);
  return status;
}

/* ---- Claims --------------------------------------------------------------------------------- */

static bool claims_in(const struct np_protocol *p, enum np_table table) {
  for (const enum np_table *t = p->claims ? p->claims_in : NULL; t && *t; t++)
    if (*t == table) return true;
  return false;
}

/* With which bytes may a payload begin that has one of the heads? */
static void list_begins(struct np_claims *claims, const struct np_claims_head *head) {
  if (!head) memset(claims->begins, 1, sizeof claims->begins);
  for (; head && head->mask != 0; head++)
    for (unsigned byte = 0; byte <= UINT8_MAX; byte++)
      if ((byte & head->mask >> 56) == head->value >> 56) claims->begins[byte] = 1;
}

/* Who is asked about payloads of a table, in the order of the list of protocols: about those that
 * nobody is bound to, or `refused`. False when out of memory. */
static bool list_claims(struct maker *m, enum np_table table, bool refused,
                        const struct np_claims **claims) {
  uint32_t count = 0;
  struct np_claims *list =
      np_arena_alloc(m->engine->arena, sizeof *list + (m->count + 1) * sizeof *list->ids);
  if (!list) return false;
  memset(list->begins, 0, sizeof list->begins);
  for (uint32_t id = 0; id < m->count; id++) {
    const struct np_protocol *p = m->protocols[id];
    if (m->is_off[id] || m->is_silent[id] || !claims_in(p, table) ||
        (p->claims_refused && !refused))
      continue;
    list_begins(list, p->claims_heads);
    list->ids[count++] = (uint16_t)id;
  }
  list->ids[count] = NP_NO_PROTOCOL;
  *claims = count > 0 ? list : NULL;
  return true;
}

static enum np_status list_all_claims(struct maker *m) {
  for (unsigned table = NP_TABLE_END + 1; table < NP_TABLE_COUNT; table++) {
    struct np_bindings *t = &m->engine->tables[table];
    if (!list_claims(m, (enum np_table)table, false, &t->claims) ||
        !list_claims(m, (enum np_table)table, true, &t->refused_claims))
      return np_fail(m->error, NP_E_NO_MEMORY, "out of memory");
  }
  return NP_OK;
}

/* ---- Protocols ------------------------------------------------------------------------------ */

static struct np_step step_of(const struct np_protocol *p) {
  uint32_t header = p->header_bits / 8U;
  uint32_t details_from = p->details_in_body ? 0 : header + 1;
  return (struct np_step){p->dissect, p, header, p->details ? details_from : UINT32_MAX};
}

/* Slabs can have layers of protocols that were added later, of which an engine knows nothing: they
 * have no rows, and nobody asks by their number for those of another one. */
static const struct np_protocol nobody = {.name = "unknown", .title = "Unknown", .spec = "None"};

static struct np_engine *new_engine(const struct np_protocol *const *protocols, uint32_t count) {
  struct np_arena *arena = np_arena_new();
  if (!arena) return NULL;
  const uint32_t most = count > NP_MOST_PROTOCOLS ? count : NP_MOST_PROTOCOLS;
  struct np_engine *engine = np_arena_alloc(arena, sizeof *engine + most * sizeof engine->steps[0]);
  _Atomic uint32_t *ranges = np_arena_alloc(arena, most * sizeof *ranges);
  if (!engine || !ranges) {
    np_arena_free(arena);
    return NULL;
  }
  engine->arena = arena;
  engine->walk = np__walk_block;
  engine->walk_whole = np__walk_whole;
  engine->ranges = ranges;
  for (uint32_t id = 0; id < most; id++)
    engine->steps[id] = step_of(id < count ? protocols[id] : &nobody);
  return engine;
}

static enum np_status make(struct maker *m) {
  m->engine = new_engine(m->protocols, m->count);
  m->is_off = calloc(m->count, sizeof *m->is_off);
  m->is_silent = calloc(m->count, sizeof *m->is_silent);
  if (!m->engine || !m->is_off || !m->is_silent)
    return np_fail(m->error, NP_E_NO_MEMORY, "out of memory");
  enum np_status status = switch_all_off(m);
  if (status == NP_OK) status = bind_all(m);
  return status == NP_OK ? list_all_claims(m) : status;
}

struct np_engine *np__engine_new_of(const struct np_protocol *const *protocols, uint32_t count,
                                    const struct np_engine_options *options,
                                    struct np_error *error) {
  struct maker m = {.protocols = protocols,
                    .count = count,
                    .lists_added = protocols == np__protocols,
                    .options = options,
                    .error = error};
  enum np_status status = make(&m);
  free(m.is_off);
  free(m.is_silent);
  if (status == NP_OK) return m.engine;
  np_engine_free(m.engine);
  return NULL;
}

struct np_engine *np_engine_new(const struct np_engine_options *options, struct np_error *error) {
  return np__engine_new_of(np__protocols, np_protocol_count(), options, error);
}

void np_engine_free(struct np_engine *engine) {
  if (engine) np_arena_free(engine->arena);
}
