/* display.c - a display filter: compiled, shared, freed. */
#include <stdlib.h>
#include <string.h>

#include "filter/check.h"
#include "filter/parser.h"
#include "np/display.h"
#include "table/registry.h"

enum {
  DEFAULT_LENGTH = 65536,
  DEFAULT_DEPTH = 200,
  DEFAULT_VALUES = 1024,
  DEFAULT_REGEX_STEPS = 100000,
  DEFAULT_REGEX_DEPTH = 250,
  MOST_DEPTH = 1000 /* calls go as deep: a thread's stack bears that */
};

static void set_default(uint32_t *option, uint32_t value) {
  if (*option == 0) *option = value;
}

static void set_options(struct np_display_options *o, const struct np_display_options *given) {
  if (given) *o = *given;
  set_default(&o->length, DEFAULT_LENGTH);
  set_default(&o->depth, DEFAULT_DEPTH);
  set_default(&o->values, DEFAULT_VALUES);
  set_default(&o->regex_steps, DEFAULT_REGEX_STEPS);
  set_default(&o->regex_depth, DEFAULT_REGEX_DEPTH);
  if (o->depth > MOST_DEPTH) o->depth = MOST_DEPTH;
}

static enum np_status compile(struct np_display *filter, const char *text, size_t length,
                              bool is_value, struct np_error *error) {
  struct np_lexer lexer;
  if (length > filter->options.length) {
    np_fail(error, NP_E_FILTER, "display filter: longer than %u bytes, the limit",
            filter->options.length);
    if (error) error->offset = (uint64_t)filter->options.length + 1;
    return NP_E_FILTER;
  }
  char *copy = np_arena_alloc(filter->arena, length + 1); /* names of the tree point into it */
  if (!copy) return np_fail(error, NP_E_NO_MEMORY, "out of memory for a display filter");
  if (length) memcpy(copy, text, length);
  filter->text = copy;
  np__lexer_begin(&lexer, filter->arena, copy, (uint32_t)length, error);
  if (lexer.status == NP_OK) np__parse(&lexer, filter, &filter->root);
  if (lexer.status == NP_OK && filter->root) {
    if (is_value)
      np__check_value(&lexer, filter, &filter->root);
    else
      np__check(&lexer, filter, filter->root);
  }
  return lexer.status;
}

static enum np_status make(const char *text, size_t length,
                           const struct np_display_options *options, bool is_value,
                           struct np_display **filter, struct np_error *error) {
  struct np_display *made = calloc(1, sizeof *made);
  if (made) made->arena = np_arena_new();
  if (!made || !made->arena) {
    free(made);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory for a display filter");
  }
  atomic_init(&made->owners, 1);
  set_options(&made->options, options);
  enum np_status status = compile(made, text, length, is_value, error);
  if (status != NP_OK) {
    np_display_free(made);
    return status;
  }
  *filter = made;
  return NP_OK;
}

enum np_status np_display_new(const char *text, size_t length,
                              const struct np_display_options *options, struct np_display **filter,
                              struct np_error *error) {
  return make(text, length, options, false, filter, error);
}

enum np_status np__display_values(const char *text, size_t length, struct np_display **filter,
                                  struct np_error *error) {
  return make(text, length, NULL, true, filter, error);
}

struct np_display *np_display_share(struct np_display *filter) {
  atomic_fetch_add(&filter->owners, 1);
  return filter;
}

void np_display_free(struct np_display *filter) {
  if (!filter || atomic_fetch_sub(&filter->owners, 1) > 1) return;
  for (uint32_t i = 0; i < filter->field_count; i++) free(filter->fields[i].refs);
  free(filter->fields);
  while (filter->regexes) {
    struct np_regex *next = filter->regexes->next;
    np__regex_free(filter->regexes);
    filter->regexes = next;
  }
  np_arena_free(filter->arena);
  free(filter);
}

const char *np_display_warning(const struct np_display *filter, uint32_t at) {
  const struct np_display_text *warning = filter->warnings;
  while (warning && at-- > 0) warning = warning->next;
  return warning ? warning->text : NULL;
}

bool np_display_relates(const struct np_display *filter) {
  for (uint32_t i = 0; i < filter->field_count; i++)
    for (uint32_t j = 0; j < filter->fields[i].count; j++)
      if (np__row_is_related(filter->fields[i].refs[j])) return true;
  return false;
}

const char *np_display_field(const struct np_display *filter, uint32_t at) {
  return at < filter->field_count ? filter->fields[at].name : NULL;
}
