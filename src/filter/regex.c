/* regex.c - regular expressions, by PCRE2, which is found at run time. */
#include "filter/regex.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/library.h"

/* PCRE2's binary interface, stable since 10.0; limits are the program's, for an attacker chooses
 * the subject. */
enum {
  CASELESS = 0x8,
  NOT_EMPTY = 0x4,
  NEVER_UTF = 0x1000,
  NEVER_BACKSLASH_C = 0x100000,
  JIT_COMPLETE = 1,
  NO_MATCH = -1,
  ALL_AT_ONCE = 256 /* KiB of heap for a subject */
};

static struct {
  pthread_once_t once;
  bool loaded;
  const char *lacking;
  struct functions {
    void *(*compile)(const uint8_t *, size_t, uint32_t, int *, size_t *, void *);
    int (*jit_compile)(void *, uint32_t);
    void (*code_free)(void *);
    int (*message)(int, uint8_t *, size_t);
    void *(*data_create)(uint32_t, void *);
    void (*data_free)(void *);
    void *(*context_create)(void *);
    void (*context_free)(void *);
    int (*set_steps)(void *, uint32_t);
    int (*set_depth)(void *, uint32_t);
    int (*set_heap)(void *, uint32_t);
    int (*match)(const void *, const uint8_t *, size_t, size_t, uint32_t, void *, void *);
    size_t *(*pairs)(void *);
  } functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"libpcre2-8.so.0", "libpcre2-8.0.dylib",
                                      "/opt/homebrew/lib/libpcre2-8.0.dylib", NULL};
  static const struct np__symbol symbols[] = {
      {"pcre2_compile_8", offsetof(struct functions, compile)},
      {"pcre2_jit_compile_8", offsetof(struct functions, jit_compile)},
      {"pcre2_code_free_8", offsetof(struct functions, code_free)},
      {"pcre2_get_error_message_8", offsetof(struct functions, message)},
      {"pcre2_match_data_create_8", offsetof(struct functions, data_create)},
      {"pcre2_match_data_free_8", offsetof(struct functions, data_free)},
      {"pcre2_match_context_create_8", offsetof(struct functions, context_create)},
      {"pcre2_match_context_free_8", offsetof(struct functions, context_free)},
      {"pcre2_set_match_limit_8", offsetof(struct functions, set_steps)},
      {"pcre2_set_depth_limit_8", offsetof(struct functions, set_depth)},
      {"pcre2_set_heap_limit_8", offsetof(struct functions, set_heap)},
      {"pcre2_match_8", offsetof(struct functions, match)},
      {"pcre2_get_ovector_pointer_8", offsetof(struct functions, pairs)},
  };
  const struct np__library description = {.variable = "NP_LIBPCRE2",
                                          .names = names,
                                          .symbols = symbols,
                                          .symbol_count = sizeof symbols / sizeof symbols[0]};
  library.loaded = np__library_load(&description, &library.functions, &library.lacking);
}

static enum np_status prepare(struct np_error *error) {
  pthread_once(&library.once, load);
  if (library.loaded) return NP_OK;
  if (library.lacking)
    return np_fail(error, NP_E_LIBRARY,
                   "regular expressions need PCRE2 10.30 or newer, and this one has no %s",
                   library.lacking);
  return np_fail(error, NP_E_LIBRARY,
                 "regular expressions need PCRE2, which is not found: apt install libpcre2-8-0");
}

enum np_status np__regex_new(const char *text, size_t length,
                             const struct np_regex_options *options, struct np_regex **regex,
                             size_t *at, struct np_error *error) {
  int code = 0;
  uint32_t flags = (options->any_case ? CASELESS : 0) | NEVER_UTF | NEVER_BACKSLASH_C;
  uint8_t message[200] = "";
  if (prepare(error) != NP_OK) return NP_E_LIBRARY;
  struct np_regex *made = calloc(1, sizeof *made);
  if (!made) return np_fail(error, NP_E_NO_MEMORY, "out of memory for a regular expression");
  made->steps = options->steps;
  made->depth = options->depth;
  made->code = library.functions.compile((const uint8_t *)text, length, flags, &code, at, NULL);
  if (!made->code) {
    free(made);
    library.functions.message(code, message, sizeof message);
    return np_fail(error, NP_E_FILTER, "%s", (const char *)message);
  }
  library.functions.jit_compile(made->code, JIT_COMPLETE); /* without it, it takes longer only */
  *regex = made;
  return NP_OK;
}

void np__regex_free(struct np_regex *regex) {
  if (!regex) return;
  library.functions.code_free(regex->code);
  free(regex);
}

/* Room for one pair of offsets: nobody asks for more. */
static bool prepare_match(const struct np_regex *regex, struct np_regex_match *match) {
  if (!match->data) match->data = library.functions.data_create(1, NULL);
  if (!match->context) match->context = library.functions.context_create(NULL);
  if (!match->data || !match->context) return false;
  library.functions.set_steps(match->context, regex->steps);
  library.functions.set_depth(match->context, regex->depth);
  library.functions.set_heap(match->context, ALL_AT_ONCE);
  return true;
}

static int run(const struct np_regex *regex, struct np_regex_match *match, const uint8_t *bytes,
               size_t length, size_t from, uint32_t flags) {
  static const uint8_t nothing[1];
  return library.functions.match(regex->code, bytes ? bytes : nothing, length, from, flags,
                                 match->data, match->context);
}

bool np__regex_next(const struct np_regex *regex, struct np_regex_match *match,
                    const uint8_t *bytes, size_t length, size_t from, size_t *at, size_t *end) {
  if (!prepare_match(regex, match)) return false;
  if (run(regex, match, bytes, length, from, NOT_EMPTY) < 0) return false;
  const size_t *pair = library.functions.pairs(match->data);
  *at = pair[0] < from ? from : pair[0]; /* \K can set it anywhere */
  *end = pair[1];
  return *end > *at;
}

enum np_regex_result np__regex_find(const struct np_regex *regex, struct np_regex_match *match,
                                    const uint8_t *bytes, size_t length) {
  if (!prepare_match(regex, match)) return NP_REGEX_LIMIT;
  int result = run(regex, match, bytes, length, 0, 0);
  if (result >= 0) return NP_REGEX_YES;
  return result == NO_MATCH ? NP_REGEX_NO : NP_REGEX_LIMIT;
}

void np__regex_match_free(struct np_regex_match *match) {
  if (match->data) library.functions.data_free(match->data);
  if (match->context) library.functions.context_free(match->context);
}
