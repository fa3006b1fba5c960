/* names.c - from the names that people give to rows of tables, with a suggestion for wrong ones. */
#include "table/names.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_NAME = 80 };

/* ---- The nearest name ---- */

/* Levenshtein's distance, with neighbours changed over counting as one edit; some number above
 * `most` where it is above that. */
static unsigned distance(const char *a, const char *b, unsigned most) {
  unsigned rows[3][MAX_NAME + 1];
  unsigned *before = rows[0], *last = rows[1], *now = rows[2];
  unsigned least = 0, least_before; /* of a row, and of the one before */
  size_t width = strlen(b);
  for (size_t j = 0; j <= width; j++) last[j] = (unsigned)j;
  for (size_t i = 1; a[i - 1]; i++) {
    least_before = least;
    least = now[0] = (unsigned)i;
    for (size_t j = 1; j <= width; j++) {
      unsigned best = last[j - 1] + (a[i - 1] != b[j - 1]);
      if (last[j] + 1 < best) best = last[j] + 1;
      if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped && before[j - 2] + 1 < best) best = before[j - 2] + 1;
      now[j] = best;
      if (best < least) least = best;
    }
    if (least > most && least_before > most) return least; /* it never becomes less */
    unsigned *spare = before;
    before = last;
    last = now;
    now = spare;
  }
  return last[width];
}

struct search {
  const char *name;
  size_t length;
  uint64_t letters; /* see letters_of() */
  unsigned best;
  char nearest[MAX_NAME + 1];
};

/* Which characters a word has; some share a bit. */
static uint64_t letters_of(const char *word) {
  uint64_t letters = 0;
  for (; *word; word++) letters |= UINT64_C(1) << (*word & 63);
  return letters;
}

/* How many edits still make two words alike: a third of the longer one. */
static unsigned most_edits(size_t a, size_t b) {
  unsigned third = (unsigned)((a > b ? a : b) / 3);
  return third > 1 ? third : 1;
}

/* An edit changes a length by one at most, and brings or takes one character at most. Hardly any
 * word is near enough for more than a look at these: there are ten thousand. */
static unsigned least_edits(const struct search *search, const char *candidate, size_t length) {
  uint64_t letters = letters_of(candidate);
  unsigned missing = (unsigned)__builtin_popcountll(search->letters & ~letters);
  unsigned added = (unsigned)__builtin_popcountll(letters & ~search->letters);
  size_t apart = length > search->length ? length - search->length : search->length - length;
  unsigned changed = missing > added ? missing : added;
  return changed > apart ? changed : (unsigned)apart;
}

static void consider(struct search *search, const char *candidate) {
  size_t length = candidate ? strlen(candidate) : 0;
  if (length == 0 || length > MAX_NAME || search->best == 0) return;
  unsigned most = most_edits(search->length, length);
  if (most >= search->best) most = search->best - 1;
  if (most >= search->length) most = (unsigned)search->length - 1;
  if (least_edits(search, candidate, length) > most) return;
  unsigned d = distance(search->name, candidate, most);
  if (d > most) return;
  search->best = d;
  strcpy(search->nearest, candidate);
}

static void find_nearest(struct search *search, const char *const *others) {
  char full[MAX_NAME + 2];
  for (; others && *others; others++) consider(search, *others);
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    consider(search, p->name);
    for (uint16_t row = 0; row < p->field_count; row++) {
      np_field_full_name((struct np_field_ref){(uint16_t)id, row}, full, sizeof full);
      if (p->fields[row].type != NP_RECORD) consider(search, full);
      consider(search, p->fields[row].wireshark);
      consider(search, p->fields[row].union_name);
    }
  }
}

static enum np_status unknown(const char *name, const char *const *others, struct np_error *error) {
  size_t length = strlen(name);
  struct search search = {
      .name = name, .length = length, .letters = letters_of(name), .best = UINT_MAX};
  if (length > 0 && length <= MAX_NAME) find_nearest(&search, others);
  if (search.nearest[0] == '\0')
    return np_fail(error, NP_E_NO_FIELD, "no field \"%.*s\"", MAX_NAME, name);
  return np_fail(error, NP_E_NO_FIELD, "no field \"%s\"; did you mean \"%s\"?", name,
                 search.nearest);
}

/* ---- Resolving ---- */

static const struct np_field *field_of(struct np_field_ref ref) {
  return &np_protocol_at(ref.protocol)->fields[ref.row];
}

/* A list of records has no value that fits a column; its members have. */
static enum np_status no_value(const char *name, struct np_field_ref list, struct np_error *error) {
  char members[400] = "";
  size_t used = 0;
  const struct np_protocol *p = np_protocol_at(list.protocol);
  const char *prefix = field_of(list)->name;
  size_t length = strlen(prefix);
  for (uint16_t row = 0; row < p->field_count && used < sizeof members; row++) {
    const struct np_field *field = &p->fields[row];
    if (field->type == NP_RECORD || strncmp(field->name, prefix, length) != 0 ||
        field->name[length] != '.')
      continue;
    int size = snprintf(members + used, sizeof members - used, "%s%s.%s", used ? ", " : "", p->name,
                        field->name);
    used += size > 0 ? (size_t)size : 0;
  }
  return np_fail(error, NP_E_NO_FIELD, "\"%s\" is a list; ask for its members: %s", name, members);
}

static bool find_protocol(const char *name, uint16_t *id) {
  for (int wireshark = 0; wireshark < 2; wireshark++) {
    for (unsigned i = 0; i < np_protocol_count(); i++) {
      const struct np_protocol *p = np_protocol_at(i);
      const char *known = wireshark ? p->wireshark : p->name;
      if (!known || strcmp(known, name) != 0) continue;
      *id = (uint16_t)i;
      return true;
    }
  }
  return false;
}

/* Only rows with values. Returns how many are left. */
static size_t drop_records(struct np_field_ref *refs, size_t count) {
  size_t kept = 0;
  for (size_t i = 0; i < count; i++)
    if (field_of(refs[i])->type != NP_RECORD) refs[kept++] = refs[i];
  return kept;
}

enum np_status np__resolve(const char *name, const char *const *others, struct np_field_ref **refs,
                           size_t *count, struct np_error *error) {
  uint16_t protocol = 0;
  size_t found = np_field_find(name, NULL, 0);
  bool whole = found == 0 && find_protocol(name, &protocol);
  if (whole) found = 1;
  if (found == 0) return unknown(name, others, error);
  struct np_field_ref *list = malloc(found * sizeof *list);
  if (!list) return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  if (whole) {
    list[0] = (struct np_field_ref){protocol, NP_WHOLE_PROTOCOL};
  } else {
    np_field_find(name, list, found);
    struct np_field_ref first = list[0];
    found = drop_records(list, found);
    if (found == 0) {
      free(list);
      return no_value(name, first, error);
    }
  }
  *refs = list;
  *count = found;
  return NP_OK;
}
