/* listing.c - the rows of a layer one behind the other, for verbose lines.
 *
 * A record's members stand side by side, without the names of those that say what it is: an option
 * is "maximum segment size 1460". Of a number whose bits have rows, those that are set are told. */
#include "print/listing.h"

#include <string.h>

#include "print/text.h"
#include "table/registry.h"

enum { DEEPEST = 16 };

/* A walk through the stored rows of a layer. */
struct walk {
  struct np_text *text;
  const struct summary *s;
  uint32_t at, end;
};

static const struct stored *stored_at(const struct walk *w, uint32_t at) {
  return &w->s->stored[at];
}

static const struct np_field *field_at(const struct walk *w, uint32_t at) {
  return np__field_of(w->s, stored_at(w, at)->layer, stored_at(w, at)->row);
}

/* Is the row within the group: its name that of the group, a dot and more? */
static bool is_within(const struct np_field *field, const char *group, size_t length) {
  if (length == 0) return true;
  return strncmp(field->name, group, length) == 0 && field->name[length] == '.';
}

/* ---- What is left out ---- */

/* A name whose number is told by it already. */
static bool is_repeated(const struct walk *w, uint32_t at) {
  const struct np_field *field = field_at(w, at);
  if (field->type != NP_NAME) return false;
  if (field->bit != NP_COMPUTED) return at > 0 && field_at(w, at - 1) == field - 1;
  return np__field_of(w->s, stored_at(w, at)->layer, (uint16_t)field->of)->names != NULL;
}

static bool is_left_out(const struct walk *w, uint32_t at) {
  const struct np_field *field = field_at(w, at);
  if (stored_at(w, at)->kind != STORED_ROW) return false;
  bool is_hidden = field->flags & NP_HIDDEN && field->type != NP_CHECKSUM_STATUS;
  return is_hidden || field->type == NP_PAYLOAD || field->type == NP_PAYLOAD_OFFSET ||
         is_repeated(w, at);
}

/* Of a record also what says only how long another member is. */
static bool is_left_out_of_record(const struct walk *w, uint32_t at) {
  static const char length[] = "length";
  const char *name = field_at(w, at)->name;
  size_t begin = strlen(name) - strlen(length);
  if (is_left_out(w, at)) return true;
  return stored_at(w, at)->kind == STORED_ROW && strlen(name) > strlen(length) &&
         strcmp(name + begin, length) == 0;
}

/* ---- Rows ---- */

/* A number's name is the row behind it. */
static uint32_t text_of(const struct walk *w, uint32_t at) {
  uint32_t next = at + 1;
  bool named = next < w->end && stored_at(w, next)->kind == STORED_ROW && is_repeated(w, next) &&
               field_at(w, next)->bit != NP_COMPUTED;
  return named ? next : at;
}

static void add_text(const struct walk *w, uint32_t at) {
  struct span span = stored_at(w, at)->text;
  np__text_part(w->text, &w->s->values, span.at, span.length);
}

static void add_name(const struct walk *w, const char *name) {
  np_text_string(w->text, name);
  np__text_char(w->text, ' ');
}

/* The number at hand and its bits: names of those that are set, values of others. */
static void add_group(struct walk *w, const char *name) {
  const struct np_field *group = field_at(w, w->at);
  size_t length = strlen(group->name);
  bool any = false;
  np_text_string(w->text, name);
  np_text_add(w->text, " [", 2);
  for (w->at++; w->at < w->end; w->at++) {
    bool is_flag = field_at(w, w->at)->type == NP_FLAG;
    if (is_left_out(w, w->at)) continue;
    if (!is_within(field_at(w, w->at), group->name, length)) break;
    if (is_flag && !stored_at(w, w->at)->set) continue;
    if (any) np_text_add(w->text, ", ", 2);
    any = true;
    np_text_string(w->text, field_at(w, w->at)->name + length + 1);
    if (is_flag) continue;
    np__text_char(w->text, ' ');
    add_text(w, text_of(w, w->at));
  }
  np_text_string(w->text, any ? "]" : "none]");
}

/* The row at hand, and go behind it. bare: without its name. */
static void add_row(struct walk *w, const char *name, bool bare) {
  if (field_at(w, w->at)->type == NP_GROUP) {
    add_group(w, name);
    return;
  }
  if (!bare) add_name(w, name);
  add_text(w, text_of(w, w->at));
  w->at++;
}

/* ---- Records ---- */

/* Is it one more record of those that the row before it ends? */
static bool goes_on(const struct walk *w, uint32_t at) {
  return stored_at(w, at)->kind == STORED_OPEN && stored_at(w, at - 1)->kind == STORED_CLOSE &&
         stored_at(w, at)->row == stored_at(w, at - 1)->row;
}

/* How many rows and lists of records are told of the record that begins at `at`. */
static uint32_t count_members(const struct walk *w, uint32_t at) {
  uint32_t depth = 0, count = 0;
  for (at++; at < w->end; at++) {
    unsigned kind = stored_at(w, at)->kind;
    if (kind == STORED_CLOSE && depth-- == 0) break;
    if (depth == 0 && kind != STORED_CLOSE && !goes_on(w, at) && !is_left_out_of_record(w, at))
      count++;
    if (kind == STORED_OPEN) depth++;
  }
  return count;
}

static void skip_record(struct walk *w) {
  uint32_t depth = 0;
  for (; w->at < w->end; w->at++) {
    unsigned kind = stored_at(w, w->at)->kind;
    if (kind == STORED_OPEN) depth++;
    if (kind == STORED_CLOSE && --depth == 0) break;
  }
  w->at++;
}

/* What a record is, its name or number says without telling what that is. */
static bool is_bare(const struct walk *w, const char *name) {
  return stored_at(w, text_of(w, w->at))->named || text_of(w, w->at) != w->at ||
         strcmp(name, "name") == 0;
}

static void add_records(struct walk *w, const char *name, uint32_t depth);

static size_t prefix_of(const struct np_field *record, const struct np_field *member) {
  size_t length = strlen(record->name);
  return is_within(member, record->name, length) ? length + 1 : 0;
}

/* The record at hand, and go behind its end. */
static void add_record(struct walk *w, uint32_t depth) {
  const struct np_field *record = field_at(w, w->at);
  uint32_t count = count_members(w, w->at);
  bool any = false, all_bare = true;
  w->at++;
  while (w->at < w->end && stored_at(w, w->at)->kind != STORED_CLOSE) {
    const struct np_field *field = field_at(w, w->at);
    const char *name = field->name + prefix_of(record, field);
    if (is_left_out_of_record(w, w->at)) {
      w->at++;
      continue;
    }
    if (any) np__text_char(w->text, ' ');
    any = true;
    count--;
    bool is_last = all_bare && count == 0;
    if (stored_at(w, w->at)->kind == STORED_OPEN) {
      add_records(w, is_last ? "" : name, depth + 1);
      continue;
    }
    bool bare = is_bare(w, name);
    add_row(w, name, bare || is_last);
    all_bare = all_bare && bare;
  }
  w->at++;
}

/* The record at hand and those of its kind behind it. */
static void add_records(struct walk *w, const char *name, uint32_t depth) {
  uint16_t row = stored_at(w, w->at)->row;
  if (*name) add_name(w, name);
  np__text_char(w->text, '[');
  for (bool first = true; w->at < w->end && stored_at(w, w->at)->kind == STORED_OPEN &&
                          stored_at(w, w->at)->row == row;
       first = false) {
    if (!first) np_text_add(w->text, ", ", 2);
    if (depth < DEEPEST)
      add_record(w, depth);
    else
      skip_record(w);
  }
  np__text_char(w->text, ']');
}

/* ---- The list ---- */

/* The walk through a layer: its rows stand together, but for those of layers within. */
static struct walk walk_of(struct np_text *text, const struct summary *s, uint32_t layer) {
  struct walk w = {.text = text, .s = s};
  while (w.at < s->stored_count && s->stored[w.at].layer != layer) w.at++;
  w.end = w.at;
  while (w.end < s->stored_count && s->stored[w.end].layer == layer) w.end++;
  return w;
}

/* Is the row or record at hand one to list? */
static bool is_listed(const struct walk *w, const char *group, size_t length) {
  const struct np_field *field = field_at(w, w->at);
  if (stored_at(w, w->at)->kind == STORED_CLOSE || is_left_out(w, w->at)) return false;
  bool is_record = stored_at(w, w->at)->kind == STORED_OPEN &&
                   strncmp(field->name, group, length) == 0 && field->name[length] == '\0';
  return is_record || is_within(field, group, length);
}

bool np__listing_has(const struct summary *s, uint32_t layer, const char *group, size_t length) {
  struct walk w = walk_of(NULL, s, layer);
  for (; w.at < w.end; w.at++)
    if (is_listed(&w, group, length)) return true;
  return false;
}

void np__listing_add(struct np_text *text, const struct summary *s, uint32_t layer,
                     const char *group, size_t length) {
  struct walk w = walk_of(text, s, layer);
  bool any = false, brackets = false;
  while (w.at < w.end) {
    if (!is_listed(&w, group, length)) {
      w.at++;
      continue;
    }
    bool is_record = stored_at(&w, w.at)->kind == STORED_OPEN;
    const char *name = field_at(&w, w.at)->name;
    bool within = length && is_within(field_at(&w, w.at), group, length);
    if (any) np_text_add(text, ", ", 2);
    if (within && !brackets) {
      np_text_add(text, group, length);
      np_text_add(text, " [", 2);
      brackets = true;
    }
    any = true;
    if (is_record)
      add_records(&w, within ? name + length + 1 : name, 0);
    else
      add_row(&w, within ? name + length + 1 : name, false);
  }
  if (brackets) np__text_char(text, ']');
}
