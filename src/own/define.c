/* define.c - a protocol made of a description, which is copied with all that it points to. */
#include "own/defined.h"

#include <pthread.h>
#include <string.h>

#include "base/arena.h"

/* What is being made. */
struct maker {
  struct np_arena *arena;
  struct np_defined *made;
  struct np_field *fields;
  struct np_error *error;
  bool failed; /* memory ran out */
};

/* ---- Copies --------------------------------------------------------------------------------- */

static void *copy(struct maker *m, const void *from, size_t size) {
  void *to = m->failed ? NULL : np_arena_alloc(m->arena, size > 0 ? size : 1);
  if (to && size > 0) memcpy(to, from, size);
  if (!to) m->failed = true;
  return to;
}

static const char *copy_text(struct maker *m, const char *text) {
  return text ? copy(m, text, strlen(text) + 1) : NULL;
}

static const struct np_name *copy_names(struct maker *m, const struct np_name *names) {
  size_t count = 0;
  if (!names) return NULL;
  while (names[count].name) count++;
  struct np_name *to = copy(m, names, (count + 1) * sizeof *names);
  for (size_t i = 0; to && i < count; i++) to[i].name = copy_text(m, names[i].name);
  return to;
}

static void copy_fields(struct maker *m, const struct np_protocol *from) {
  m->fields = copy(m, from->fields, from->field_count * sizeof *from->fields);
  for (uint16_t i = 0; m->fields && i < from->field_count; i++) {
    struct np_field *f = &m->fields[i];
    f->name = copy_text(m, f->name);
    f->doc = copy_text(m, f->doc);
    f->wireshark = copy_text(m, f->wireshark);
    f->union_name = copy_text(m, f->union_name);
    f->names = copy_names(m, f->names);
    if (f->when) f->when = copy(m, f->when, sizeof *f->when);
  }
}

static const struct np_bind *copy_binds(struct maker *m, const struct np_bind *binds) {
  size_t count = 0;
  if (!binds) return NULL;
  while (binds[count].table) count++;
  struct np_bind *to = copy(m, binds, (count + 1) * sizeof *binds);
  for (size_t i = 0; to && i < count; i++) to[i].key = copy_text(m, binds[i].key);
  return to;
}

/* How long messages are, which a row of the protocol tells: a description has no code. Where it is
 * another row, there is none, and np_protocol_add says so. */
static const struct np_stream_rules *copy_stream(struct maker *m, const struct np_protocol *from) {
  if (!from->stream) return NULL;
  struct np_stream_rules rules = {.framing = from->stream->framing};
  rules.framing.length = NULL;
  for (uint16_t i = 0; m->fields && i < from->field_count; i++)
    if (from->stream->framing.length == &from->fields[i]) rules.framing.length = &m->fields[i];
  return copy(m, &rules, sizeof rules);
}

static void copy_protocol(struct maker *m, const struct np_protocol *from) {
  copy_fields(m, from);
  m->made->protocol = (struct np_protocol){.name = copy_text(m, from->name),
                                           .title = copy_text(m, from->title),
                                           .spec = copy_text(m, from->spec),
                                           .wireshark = copy_text(m, from->wireshark),
                                           .fields = m->fields,
                                           .field_count = from->field_count,
                                           .header_bits = from->header_bits,
                                           .dissect = np__defined_dissect,
                                           .binds = copy_binds(m, from->binds),
                                           .summary = copy_text(m, from->summary),
                                           .verbose = copy_text(m, from->verbose),
                                           .group = copy_text(m, from->group),
                                           .stream = copy_stream(m, from)};
}

/* ---- Rows by their names --------------------------------------------------------------------- */

static enum np_status find(struct maker *m, const char *name, const struct np_field **row) {
  const struct np_protocol *p = &m->made->protocol;
  *row = NULL;
  if (!name) return NP_OK;
  for (uint16_t i = 0; i < p->field_count; i++)
    if (p->fields[i].name && strcmp(p->fields[i].name, name) == 0) *row = &p->fields[i];
  return *row ? NP_OK
              : np_fail(m->error, NP_E_INVALID, "the protocol %s has no row '%s'", p->name, name);
}

/* A row of a number: of the header, or of items. */
static enum np_status find_number(struct maker *m, const char *name, bool is_fixed,
                                  const struct np_field **row) {
  enum np_status status = find(m, name, row);
  if (status != NP_OK || !*row) return status;
  const struct np_field *f = *row;
  const bool is_number = f->type < NP_TYPE_COUNT &&
                         np_type_traits((enum np_type)f->type)->read == NP_READ_NUMBER &&
                         f->width > 0 && f->width <= 64 && (is_fixed || f->width % 8 == 0);
  if (is_number && (is_fixed ? f->bit >= 0 : f->bit == NP_VARIABLE)) return NP_OK;
  return np_fail(m->error, NP_E_INVALID, "%s.%s is no number of %s", m->made->protocol.name, name,
                 is_fixed ? "the header" : "items, of whole bytes");
}

static enum np_status find_length(struct maker *m, const struct np_told_length *told,
                                  struct np_defined_length *length) {
  length->times = told->times > 0 ? told->times : 1;
  length->plus = told->plus;
  return find_number(m, told->row, true, &length->row);
}

static enum np_status find_kinds(struct maker *m, const struct np_item_list *list) {
  enum np_status status = NP_OK;
  struct np_defined_kind *kinds = np_arena_alloc(m->arena, (list->kind_count + 1) * sizeof *kinds);
  if (!kinds) return np_fail(m->error, NP_E_NO_MEMORY, "out of memory");
  for (uint32_t i = 0; status == NP_OK && i < list->kind_count; i++) {
    kinds[i].type = list->kinds[i].type;
    status = find(m, list->kinds[i].row, &kinds[i].row);
    if (status == NP_OK && (!kinds[i].row || kinds[i].row->bit != NP_VARIABLE))
      status = np_fail(m->error, NP_E_INVALID, "items have a value in no row of theirs");
  }
  m->made->kinds = kinds;
  m->made->kind_count = list->kind_count;
  return status;
}

static enum np_status find_items(struct maker *m, const struct np_item_list *list) {
  struct np_defined *made = m->made;
  if (!list->record) return NP_OK;
  enum np_status status = find(m, list->record, &made->record);
  if (status == NP_OK) status = find_number(m, list->type, false, &made->type);
  if (status == NP_OK) status = find_number(m, list->length, false, &made->length);
  if (status == NP_OK) status = find(m, list->value, &made->value);
  if (status != NP_OK) return status;
  if (!made->type || !made->length || !made->value || made->record->type != NP_RECORD)
    return np_fail(m->error, NP_E_INVALID,
                   "a list of items has a record, a type, a length and a value");
  if (made->value->bit != NP_VARIABLE)
    return np_fail(m->error, NP_E_INVALID, "items have a value in no row of theirs");
  made->protocol.details = np__defined_details;
  made->align = list->align > 0 ? list->align : 1;
  made->counts_head = list->counts_head;
  made->has_end = list->has_end;
  made->end = list->end;
  made->has_filler = list->has_filler;
  made->filler = list->filler;
  return find_kinds(m, list);
}

static enum np_status fill(struct maker *m, const struct np_definition *from, const char *text) {
  struct np_defined *made = m->made;
  copy_protocol(m, &from->protocol);
  made->text = copy_text(m, text);
  if (m->failed) return np_fail(m->error, NP_E_NO_MEMORY, "out of memory");
  made->next_table = from->next_table;
  made->next_value = from->next_value;
  enum np_status status = find_length(m, &from->header, &made->header);
  if (status == NP_OK) status = find_length(m, &from->whole, &made->whole);
  if (status == NP_OK) status = find_number(m, from->next_row, true, &made->next_row);
  return status == NP_OK ? find_items(m, &from->items) : status;
}

/* ---- The protocol ---------------------------------------------------------------------------- */

/* Was it made before? */
static bool is_known(const struct np_definition *from, const char *text, uint16_t *id) {
  const struct np_protocol *p = np_protocol_find(from->protocol.name);
  if (!text || !p || p->dissect != np__defined_dissect) return false;
  const char *known = ((const struct np_defined *)p)->text;
  return known && strcmp(known, text) == 0 && np_protocol_add(p, id, NULL) == NP_OK;
}

static enum np_status define(const struct np_definition *from, const char *text, uint16_t *id,
                             struct np_error *error) {
  if (!from->protocol.name) return np_fail(error, NP_E_INVALID, "a protocol has a name");
  if (is_known(from, text, id)) return NP_OK;
  struct maker m = {.arena = np_arena_new(), .error = error};
  m.made = m.arena ? np_arena_alloc(m.arena, sizeof *m.made) : NULL;
  if (m.made) m.made->arena = m.arena;
  enum np_status status =
      m.made ? fill(&m, from, text) : np_fail(error, NP_E_NO_MEMORY, "out of memory");
  if (status == NP_OK) status = np_protocol_add(&m.made->protocol, id, error);
  if (status != NP_OK) np_arena_free(m.arena); /* else it stays */
  return status;
}

enum np_status np_protocol_define(const struct np_definition *definition, const char *text,
                                  uint16_t *id, struct np_error *error) {
  static pthread_mutex_t defining = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&defining);
  enum np_status status = define(definition, text, id, error);
  pthread_mutex_unlock(&defining);
  return status;
}
