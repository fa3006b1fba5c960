/* names.c - from names in a filter to its fields. */
#include "filter/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter/parser.h"
#include "table/names.h"

static bool has_name(const struct np_protocol *protocol, const char *name, bool wireshark) {
  const char *known = wireshark ? protocol->wireshark : protocol->name;
  return known && strcmp(known, name) == 0;
}

/* The protocols of a name, ours before Wireshark's, which several can have. */
static uint32_t find_protocols(const char *name, struct np_field_ref *refs) {
  uint32_t count = 0;
  for (int wireshark = 0; wireshark < 2 && count == 0; wireshark++)
    for (unsigned id = 0; id < np_protocol_count(); id++)
      if (has_name(np_protocol_at(id), name, wireshark != 0))
        refs[count++] = (struct np_field_ref){(uint16_t)id, NP_WHOLE_PROTOCOL};
  return count;
}

/* Rows, or protocols; NULL for none. */
static struct np_field_ref *find(struct np_lexer *lexer, const char *name, uint32_t *count) {
  size_t rows = np_field_find(name, NULL, 0);
  size_t room = rows ? rows : np_protocol_count();
  struct np_field_ref *refs = malloc(room * sizeof *refs);
  if (!refs) {
    np__lexer_no_memory(lexer);
    return NULL;
  }
  size_t found = rows ? np_field_find(name, refs, room) : find_protocols(name, refs);
  *count = (uint32_t)(found < room ? found : room); /* another thread may have added some */
  if (*count > 0) return refs;
  free(refs);
  return NULL;
}

/* The protocol that had another name, with which this one begins; or NULL. */
static const struct np_protocol *formerly(const char *name) {
  const size_t length = strcspn(name, ".");
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    if (p->former && strlen(p->former) == length && memcmp(p->former, name, length) == 0) return p;
  }
  return NULL;
}

/* The same by a name of today or of earlier, of which a warning says so. */
static struct np_field_ref *find_ever(struct np_lexer *lexer, struct np_display *filter,
                                      const struct np_node *node, const char *name,
                                      uint32_t *count) {
  enum { LONGEST = 128 };
  char now[LONGEST];
  struct np_field_ref *refs = find(lexer, name, count);
  const struct np_protocol *p = refs ? NULL : formerly(name);
  if (!p || lexer->status != NP_OK) return refs;
  int size = snprintf(now, sizeof now, "%s%s", p->wireshark, name + strlen(p->former));
  if (size < 0 || (size_t)size >= sizeof now) return NULL;
  refs = find(lexer, now, count);
  if (refs)
    np__display_warn(lexer, filter, node->offset, "\"%s\" is deprecated: write \"%s\"", name, now);
  return refs;
}

static enum np_kind kind_of(const struct np_display_rows *rows, const struct np_field *field) {
  enum np_kind kind = field ? np__kind_of(field) : NP_KIND_PROTOCOL;
  return rows->is_raw && kind != NP_KIND_NONE ? NP_KIND_BYTES : kind;
}

/* Of rows that share a name, numbers and flags are numbers; else all have one kind. False where
 * they have not, or are lists of records, which have no value. */
static bool settle(struct np_display_rows *rows) {
  for (uint32_t i = 0; i < rows->count; i++) {
    const struct np_protocol *p = np_protocol_at(rows->refs[i].protocol);
    bool whole = rows->refs[i].row >= p->field_count;
    const struct np_field *field = whole ? NULL : &p->fields[rows->refs[i].row];
    enum np_kind kind = kind_of(rows, field);
    bool mixes = (rows->type == NP_KIND_NUMBER && kind == NP_KIND_FLAG) ||
                 (rows->type == NP_KIND_FLAG && kind == NP_KIND_NUMBER);
    if (kind == NP_KIND_NONE || (i > 0 && kind != rows->type && !mixes)) return false;
    rows->type = mixes ? NP_KIND_NUMBER : kind;
    bool varies = i > 0 && rows->width == 0;
    uint16_t width = whole ? 0 : field->width;
    if (i == 0 || (!varies && (width == 0 || width > rows->width))) rows->width = width;
  }
  return true;
}

static bool is_list(struct np_field_ref ref) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  return ref.row < p->field_count && p->fields[ref.row].type == NP_RECORD;
}

/* The rows in a list's records, as many as there is room for. Returns how many there are. */
static uint32_t members_of(struct np_field_ref list, struct np_field_ref *refs, uint32_t room) {
  const struct np_protocol *p = np_protocol_at(list.protocol);
  const char *name = p->fields[list.row].name;
  size_t length = strlen(name);
  uint32_t count = 0;
  for (uint16_t row = 0; row < p->field_count; row++) {
    const struct np_field *field = &p->fields[row];
    if (field->type == NP_RECORD || strncmp(field->name, name, length) != 0 ||
        field->name[length] != '.')
      continue;
    if (count < room) refs[count] = (struct np_field_ref){list.protocol, row};
    count++;
  }
  return count;
}

/* A name that has no one kind of value is there or not: a list is where one of its records has
 * something. */
static bool make_list(struct np_lexer *lexer, struct np_display_rows *rows) {
  uint32_t count = 0, made = 0;
  for (uint32_t i = 0; i < rows->count; i++)
    count += is_list(rows->refs[i]) ? members_of(rows->refs[i], NULL, 0) : 1;
  struct np_field_ref *refs = malloc((count ? count : 1) * sizeof *refs);
  if (!refs) {
    np__lexer_no_memory(lexer);
    return false;
  }
  for (uint32_t i = 0; i < rows->count; i++) {
    if (is_list(rows->refs[i]))
      made += members_of(rows->refs[i], refs + made, count - made);
    else
      refs[made++] = rows->refs[i];
  }
  free(rows->refs);
  rows->refs = refs;
  rows->count = count;
  rows->type = NP_KIND_LIST;
  rows->width = 0;
  return true;
}

static bool add(struct np_lexer *lexer, struct np_display *filter, struct np_display_rows *rows) {
  if (!settle(rows) && !make_list(lexer, rows)) return false;
  if (filter->field_count == filter->field_capacity) {
    uint32_t capacity = filter->field_capacity ? filter->field_capacity * 2 : 8;
    struct np_display_rows *more = realloc(filter->fields, capacity * sizeof *more);
    if (!more) {
      np__lexer_no_memory(lexer);
      return false;
    }
    filter->fields = more;
    filter->field_capacity = capacity;
  }
  filter->fields[filter->field_count++] = *rows;
  return true;
}

bool np__display_field(struct np_lexer *lexer, struct np_display *filter,
                       const struct np_node *name, uint32_t *field) {
  /* A dot in front says that it is a name. */
  const char *text = name->text[0] == '.' ? name->text + 1 : name->text;
  bool is_raw = text[0] == '@';
  for (*field = 0; *field < filter->field_count; ++*field)
    if (strcmp(filter->fields[*field].name, text) == 0) return true;
  struct np_display_rows rows = {.name = text, .is_raw = is_raw};
  rows.refs = find_ever(lexer, filter, name, is_raw ? text + 1 : text, &rows.count);
  if (rows.refs && add(lexer, filter, &rows)) return true;
  free(rows.refs);
  return false;
}

const struct np_name *np__display_value_names(struct np_field_ref ref) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  if (ref.row >= p->field_count) return NULL;
  if (p->fields[ref.row].names) return p->fields[ref.row].names;
  for (uint16_t row = 0; row < p->field_count; row++) {
    const struct np_field *field = &p->fields[row];
    if (field->type != NP_NAME) continue;
    bool names = field->bit == NP_VARIABLE ? row == ref.row + 1 : field->of == ref.row;
    if (names) return field->names;
  }
  return NULL;
}

void np__display_unknown(struct np_lexer *lexer, const struct np_node *name) {
  struct np_field_ref *refs = NULL;
  struct np_error error = {NP_OK};
  size_t count;
  bool is_marked = name->text[0] == '.' || name->text[0] == '@';
  const char *text = is_marked ? name->text + 1 : name->text;
  enum np_status status = np__resolve(text, NULL, &refs, &count, &error);
  if (status == NP_E_NO_MEMORY)
    np__lexer_no_memory(lexer);
  else if (status != NP_OK)
    np__lexer_fail(lexer, name->offset, "%s", error.message);
  else
    np__lexer_fail(lexer, name->offset, "\"%.60s\" has no value", text);
  free(refs);
}
