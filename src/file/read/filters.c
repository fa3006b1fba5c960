/* filters.c - a filter's programs, one per link type. */
#include "file/read/filters.h"

#include <stdlib.h>
#include <string.h>

#include "base/errand.h"

/* The expression, compiled for a link type. */
struct program {
  struct np_filter *filter; /* NULL: it is to be compiled yet */
  uint16_t link_type;
};

struct np_filters {
  char *text;
  struct program *programs;
  uint32_t count;
  bool is_taken;             /* by one of the link types */
  struct np_error refusal;   /* of the first one that cannot take it; NP_OK: there is none */
  struct np_error failure;   /* the expression is wrong; NP_OK: it is not known to be */
  struct np__errand *errand; /* compiles what takes long; NULL: it does not */
};

/* ---- Compiling ------------------------------------------------------------------------------ */

/* What is to be compiled, and what came of it. */
struct job {
  char *text;
  uint16_t link_type;
  bool asks_others; /* where the link type cannot take it */
  struct np_filter *filter;
  struct np_error error;
  bool suits_others;
};

static void compile(void *argument) {
  struct job *job = argument;
  enum np_status status =
      np_filter_compile(job->text, job->link_type, 0, &job->filter, &job->error);
  if (status == NP_OK) job->error = (struct np_error){.status = NP_OK};
  if (status == NP_E_FILTER && job->asks_others)
    job->suits_others = np_filter_has_link_type(job->text);
}

static void drop(void *argument) {
  struct job *job = argument;
  np_filter_free(job->filter);
  free(job->text);
  free(job);
}

/* That it makes sense for others is asked once: it does not depend on the link type. */
static bool is_known_to_suit(const struct np_filters *f) {
  return f->is_taken || f->refusal.status != NP_OK;
}

/* What was compiled becomes a program; where the link type cannot take it, no packet passes. */
static enum np_status take(struct np_filters *f, struct program *program, struct job *job,
                           struct np_error *error) {
  enum np_status status = job->error.status;
  if (status == NP_OK) {
    f->is_taken = true;
  } else if (status != NP_E_FILTER || (job->asks_others && !job->suits_others)) {
    *error = f->failure = job->error;
    return status;
  } else {
    if (f->refusal.status == NP_OK) f->refusal = job->error;
    job->filter = np_filter_of_nothing();
    if (!job->filter) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  }
  program->filter = job->filter;
  job->filter = NULL;
  return NP_OK;
}

static struct program *find(const struct np_filters *f, uint16_t link_type) {
  for (uint32_t i = 0; i < f->count; i++)
    if (f->programs[i].link_type == link_type) return &f->programs[i];
  return NULL;
}

static struct job *new_job(const struct np_filters *f, uint16_t link_type) {
  struct job *job = calloc(1, sizeof *job);
  char *text = strdup(f->text);
  if (!job || !text) {
    free(job);
    free(text);
    return NULL;
  }
  *job = (struct job){.text = text, .link_type = link_type, .asks_others = !is_known_to_suit(f)};
  return job;
}

static enum np_status begin(struct np_filters *f, uint16_t link_type, struct np_error *error) {
  struct job *job = new_job(f, link_type);
  if (!job) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  int failure = np__errand_begin(f->errand, job, np_filter_stack(f->text));
  if (!failure) return NP_OK;
  drop(job);
  return np_fail_errno(error, NP_E_IO, failure, "the thread for the filter cannot be made");
}

/* Wait for what compiles, perhaps for another link type than is wanted. */
static enum np_status await(struct np_filters *f, struct np_error *error) {
  struct job *job = np__errand_await(f->errand);
  if (!job) return NP_INTERRUPTED;
  enum np_status status = take(f, find(f, job->link_type), job, error);
  drop(job);
  return status;
}

static enum np_status compile_now(struct np_filters *f, struct program *program,
                                  struct np_error *error) {
  struct job *job = new_job(f, program->link_type);
  if (!job) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  compile(job);
  enum np_status status = take(f, program, job, error);
  drop(job);
  return status;
}

/* ---- What readers ask ----------------------------------------------------------------------- */

enum np_status np__filters_check(const struct np_file_options *options, struct np_error *error) {
  if (!options || !options->filter) return NP_OK;
  return np_filter_check(options->filter, &options->filter_options, error);
}

struct np_filters *np__filters_new(const struct np_file_options *options) {
  struct np_filters *f = calloc(1, sizeof *f);
  if (!f) return NULL;
  bool is_quick = np_filter_is_quick(options->filter, &options->filter_options);
  f->text = strdup(options->filter);
  if (!is_quick) f->errand = np__errand_new(compile, drop);
  if (f->text && (is_quick || f->errand)) return f;
  np__filters_free(f);
  return NULL;
}

void np__filters_free(struct np_filters *f) {
  if (!f) return;
  np__errand_leave(f->errand);
  for (uint32_t i = 0; i < f->count; i++) np_filter_free(f->programs[i].filter);
  free(f->programs);
  free(f->text);
  free(f);
}

enum np_status np__filters_expect(struct np_filters *f, uint16_t link_type,
                                  struct np_error *error) {
  if (find(f, link_type)) return NP_OK;
  struct program *grown = realloc(f->programs, (f->count + 1) * sizeof *f->programs);
  if (!grown) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  f->programs = grown;
  struct program *program = &grown[f->count];
  *program = (struct program){.link_type = link_type};
  enum np_status status = f->errand ? NP_OK : compile_now(f, program, error);
  if (status == NP_OK) f->count++;
  return status;
}

enum np_status np__filters_for(struct np_filters *f, uint16_t link_type,
                               const struct np_filter **filter, struct np_error *error) {
  enum np_status status = np__filters_expect(f, link_type, error);
  while (status == NP_OK && !find(f, link_type)->filter) {
    if (f->failure.status != NP_OK) {
      *error = f->failure;
      return error->status;
    }
    if (!np__errand_is_busy(f->errand)) status = begin(f, link_type, error);
    if (status == NP_OK) status = await(f, error);
  }
  if (status == NP_OK) *filter = find(f, link_type)->filter;
  return status;
}

void np__filters_interrupt(struct np_filters *f) {
  if (f->errand) np__errand_interrupt(f->errand);
}

bool np__filters_are_taken(const struct np_filters *f) {
  return f->is_taken;
}

bool np__filters_wait(const struct np_filters *f) {
  return f->errand != NULL;
}

enum np_status np__filters_end(struct np_filters *f, struct np_error *error) {
  const struct np_filter *unused;
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < f->count && !f->is_taken && status == NP_OK; i++)
    status = np__filters_for(f, f->programs[i].link_type, &unused, error);
  if (status != NP_OK || f->is_taken || f->refusal.status == NP_OK) return status;
  *error = f->refusal;
  return error->status;
}
