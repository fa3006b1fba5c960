/* filters.c - a filter's programs, one per link type. */
#include "file/read/filters.h"

#include <stdlib.h>
#include <string.h>

/* The expression, compiled for a link type. */
struct program {
  struct np_filter *filter;
  uint16_t link_type;
};

struct np_filters {
  char *text;
  struct program *programs;
  uint32_t count;
  bool is_taken;           /* by one of the link types */
  struct np_error refusal; /* of the first one that cannot take it; NP_OK: there is none */
};

struct np_filters *np__filters_new(const char *text) {
  struct np_filters *f = calloc(1, sizeof *f);
  if (f) f->text = strdup(text);
  if (f && f->text) return f;
  free(f);
  return NULL;
}

void np__filters_free(struct np_filters *f) {
  if (!f) return;
  for (uint32_t i = 0; i < f->count; i++) np_filter_free(f->programs[i].filter);
  free(f->programs);
  free(f->text);
  free(f);
}

/* That it makes sense for others is asked once: it does not depend on the link type. */
static enum np_status refuse(struct np_filters *f, const struct np_error *why,
                             struct np_filter **filter, struct np_error *error) {
  bool is_known = f->is_taken || f->refusal.status != NP_OK;
  if (!is_known && !np_filter_has_link_type(f->text)) {
    *error = *why;
    return why->status;
  }
  *filter = np_filter_of_nothing();
  if (!*filter) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  if (f->refusal.status == NP_OK) f->refusal = *why;
  return NP_OK;
}

static enum np_status compile(struct np_filters *f, uint16_t link_type, struct np_filter **filter,
                              struct np_error *error) {
  struct np_error why;
  enum np_status status = np_filter_compile(f->text, link_type, 0, filter, &why);
  if (status == NP_E_FILTER) return refuse(f, &why, filter, error);
  if (status == NP_OK)
    f->is_taken = true;
  else
    *error = why;
  return status;
}

enum np_status np__filters_for(struct np_filters *f, uint16_t link_type,
                               const struct np_filter **filter, struct np_error *error) {
  for (uint32_t i = 0; i < f->count; i++) {
    if (f->programs[i].link_type != link_type) continue;
    *filter = f->programs[i].filter;
    return NP_OK;
  }
  struct program *grown = realloc(f->programs, (f->count + 1) * sizeof *f->programs);
  if (!grown) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  f->programs = grown;
  struct program *program = &grown[f->count];
  program->link_type = link_type;
  enum np_status status = compile(f, link_type, &program->filter, error);
  if (status != NP_OK) return status;
  *filter = program->filter;
  f->count++;
  return NP_OK;
}

bool np__filters_are_taken(const struct np_filters *f) {
  return f->is_taken;
}

enum np_status np__filters_end(const struct np_filters *f, struct np_error *error) {
  if (f->is_taken || f->refusal.status == NP_OK) return NP_OK;
  *error = f->refusal;
  return error->status;
}
