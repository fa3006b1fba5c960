/* regex.h - regular expressions, by PCRE2, which is found at run time. */
#ifndef NP_FILTER_REGEX_H
#define NP_FILTER_REGEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/status.h"

/* A compiled expression. Threads can share it. */
struct np_regex {
  void *code;
  uint32_t steps, depth; /* limits for each subject */
  struct np_regex *next; /* for the list of its owner */
};

/* What one thread needs to match; zero-initialised. */
struct np_regex_match {
  void *data, *context;
};

enum np_regex_result { NP_REGEX_NO, NP_REGEX_YES, NP_REGEX_LIMIT };

struct np_regex_options {
  bool any_case;         /* case does not count */
  uint32_t steps, depth; /* limits for each subject */
};

/* Compile: subjects are bytes. at: of an NP_E_FILTER, its offset in the expression. NP_E_LIBRARY
 * where there is no PCRE2. */
enum np_status np__regex_new(const char *text, size_t length,
                             const struct np_regex_options *options, struct np_regex **regex,
                             size_t *at, struct np_error *error);

void np__regex_free(struct np_regex *regex);

/* Look for it in bytes. */
enum np_regex_result np__regex_find(const struct np_regex *regex, struct np_regex_match *match,
                                    const uint8_t *bytes, size_t length);

/* Where it is found, from `from` on: at `at`, up to `end`, which is behind it: what matches no byte
 * does not count. False when it is not found, or a limit is reached. */
bool np__regex_next(const struct np_regex *regex, struct np_regex_match *match,
                    const uint8_t *bytes, size_t length, size_t from, size_t *at, size_t *end);

void np__regex_match_free(struct np_regex_match *match);

#endif
