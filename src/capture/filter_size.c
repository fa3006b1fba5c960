/* filter_size.c - how large a BPF expression is, and what that means for who waits for it. */
#include <string.h>

#include "capture/libpcap.h"
#include "np/bpf.h"

enum {
  DEFAULT_BYTES = 65536,
  DEFAULT_TERMS = 1024,
  LEAST_STACK = 8 << 20,
  STACK_OF_TERM = 8 << 10 /* four times of what a port of 802.11 takes */
};

static bool is_word(const char *text, size_t length, const char *word) {
  return strlen(word) == length && memcmp(text, word, length) == 0;
}

/* One more than there are words or marks that join two. */
static uint32_t count_terms(const char *text) {
  static const char marks[] = " \t\r\n()[]!=<>+*/^%&|";
  uint32_t count = 1;
  while (*text) {
    size_t length = strcspn(text, marks);
    count += is_word(text, length, "and") || is_word(text, length, "or");
    text += length;
    bool joins = (*text == '&' || *text == '|') && text[1] == *text;
    count += joins;
    if (*text) text += joins ? 2 : 1;
  }
  return count;
}

enum np_status np_filter_check(const char *text, const struct np_filter_options *options,
                               struct np_error *error) {
  uint32_t most_bytes = options && options->most_bytes ? options->most_bytes : DEFAULT_BYTES;
  uint32_t most_terms = options && options->most_terms ? options->most_terms : DEFAULT_TERMS;
  size_t bytes = strlen(text);
  if (bytes > most_bytes)
    return np_fail(error, NP_E_FILTER,
                   "a filter of %zu bytes is longer than the %u that are compiled "
                   "(max_filter_bytes): leave out some of it, or use a display filter, which has "
                   "sets",
                   bytes, most_bytes);
  uint32_t terms = count_terms(text);
  if (terms > most_terms)
    return np_fail(error, NP_E_FILTER,
                   "a filter of %u terms has more than the %u that are compiled "
                   "(max_filter_terms): leave out some of them, or use a display filter, which has "
                   "sets",
                   terms, most_terms);
  return NP_OK;
}

bool np_filter_is_quick(const char *text, const struct np_filter_options *options) {
  return strlen(text) <= NP__MOST_OPTIMIZED && !(options && options->looks_up && text[0]);
}

size_t np_filter_stack(const char *text) {
  return LEAST_STACK + (size_t)count_terms(text) * STACK_OF_TERM;
}
