/* memcached_stream.c - memcached on a stream of bytes: a command with its value is a message, and
 * so is a response with all its values. */
#include "protocols/app/memcached_stream.h"

#include <stdbool.h>
#include <string.h>

#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  LINE_LIMIT = 8 << 10,
  MOST_WORDS = 8,
  LINE_END = 2,
  STATISTICS = 0x10,
  QUIT = 0x07,
  MOST_DIGITS = 10
};

struct half {
  uint32_t at; /* unread bytes that are the message's, so far */
  struct np_search search;
  bool is_open; /* it has begun */
  bool is_told; /* its front is, for it is long */
};

struct memcached {
  struct half halves[2];
};

/* A line's words. */
struct words {
  struct np_cursor line; /* without blanks around it */
  struct np_cursor at[MOST_WORDS];
  uint32_t count;
  bool has_no_reply;
};

/* Upper and lower case differ here. */
static bool is_text(const struct np_cursor *word, const char *text) {
  size_t size = strlen(text);
  return np_left(word) == size && memcmp(np_text_bytes(word), text, size) == 0;
}

static struct words words_of(const uint8_t *bytes, uint32_t size) {
  struct words w = {.line = {.bytes = bytes, .captured = size, .declared = size}};
  np_trim(&w.line);
  struct np_cursor left = w.line;
  while (np_more(&left)) {
    const struct np_cursor word = np_take_word(&left);
    w.has_no_reply = is_text(&word, "noreply");
    if (w.count < MOST_WORDS) w.at[w.count++] = word;
  }
  return w;
}

static bool is_word(const struct words *w, uint32_t i, const char *text) {
  return i < w->count && is_text(&w->at[i], text);
}

static bool is_one_of(const struct words *w, const char *const *list) {
  for (; *list; list++)
    if (is_word(w, 0, *list)) return true;
  return false;
}

/* False where it is no number. */
static bool number(const struct words *w, uint32_t i, uint64_t *value) {
  *value = 0;
  return i < w->count && np_left(&w->at[i]) <= MOST_DIGITS && np_text_number(&w->at[i], 10, value);
}

static const char *const stores[] = {"set", "add", "replace", "append", "prepend", "cas", NULL};
static const char *const others[] = {
    "get",  "gets",    "gat",       "gats",        "incr",
    "decr", "delete",  "touch",     "stats",       "flush_all",
    "quit", "version", "verbosity", "mg",          "md",
    "ma",   "me",      "mn",        "ms",          "slabs",
    "lru",  "watch",   "shutdown",  "lru_crawler", "cache_memlimit",
    NULL};
static const char *const answers[] = {
    "VALUE",  "STAT",         "VERSION",      "VA",      "END", "STORED", "NOT_STORED",
    "EXISTS", "NOT_FOUND",    "DELETED",      "TOUCHED", "OK",  "HD",     "ERROR",
    "EN",     "CLIENT_ERROR", "NF",           "NS",      "EX",  "MN",     "ME",
    "RESET",  "BUSY",         "SERVER_ERROR", NULL};

/* How long the value behind the line is, with its line's end; 0: there is none. */
static uint64_t value_of(const struct words *w, bool is_server) {
  uint64_t length = 0;
  bool has_value;
  if (is_server)
    has_value = is_word(w, 0, "VALUE") ? number(w, 3, &length)
                                       : is_word(w, 0, "VA") && number(w, 1, &length);
  else
    has_value =
        is_one_of(w, stores) ? number(w, 4, &length) : is_word(w, 0, "ms") && number(w, 2, &length);
  return has_value ? length + LINE_END : 0;
}

/* Does another line belong to the answer? */
static bool goes_on(const struct words *w) {
  return is_word(w, 0, "VALUE") || is_word(w, 0, "STAT");
}

static enum np_role role_of(const struct np_parser *p, const struct words *w) {
  if (p->is_server) return NP_ROLE_RESPONSE;
  return w->has_no_reply || is_word(w, 0, "quit") ? NP_ROLE_NONE : NP_ROLE_REQUEST;
}

/* The message is whole, or its front is told: the bytes up to `at` are read. */
static void tell(struct np_parser *p, struct half *m, uint64_t more) {
  if (!m->is_told) p->calls->pdu(p, p->bytes, m->at, m->at + more);
  np_consume(p, m->at);
  m->at = 0;
  m->is_told = more > 0;
}

static void finish(struct np_parser *p, struct half *m) {
  tell(p, m, 0);
  if (m->is_open) np_done(p);
  *m = (struct half){.at = 0};
}

/* What a line says of the message: a command says all it asks for. */
static void count(struct np_parser *p, const struct half *m, const struct words *w) {
  struct np_outcome outcome = {.is_error = is_word(w, 0, "ERROR") ||
                                           is_word(w, 0, "CLIENT_ERROR") ||
                                           is_word(w, 0, "SERVER_ERROR")};
  if (!m->is_open) return;
  if (goes_on(w) || is_word(w, 0, "VA")) outcome.rows = 1;
  outcome.has_rows = p->is_server && (outcome.rows > 0 || is_word(w, 0, "END"));
  outcome.is_error &= p->is_server;
  if ((outcome.is_error || !p->is_server) && w->count > 0) {
    outcome.text = np_text_bytes(&w->line);
    outcome.size = np_left(&w->line);
  }
  np_outcome(p, &outcome);
}

/* The next line with its value. False where it is not there, or wrong: then `verdict` says so. */
static bool take_line(struct np_parser *p, struct half *m, enum np_verdict *verdict) {
  struct np_parser rest = *p;
  np_consume(&rest, m->at);
  uint32_t line = np_find_line(&rest, LINE_LIMIT, &m->search);
  if (line == UINT32_MAX) *verdict = np_reject(p, "the line is too long");
  if (line == 0) p->needs = m->at + rest.needs;
  if (line == UINT32_MAX || line == 0) return false;
  const struct words w = words_of(rest.bytes, line);
  const uint64_t value = value_of(&w, p->is_server), end = m->at + line + value;
  bool is_long = end > p->most || m->is_told;
  if (!is_long && !np_need(p, (uint32_t)end)) return false;
  const enum np_role role = role_of(p, &w);
  if (!m->is_open && role != NP_ROLE_NONE) np_begin(p, role);
  m->is_open |= role != NP_ROLE_NONE;
  count(p, m, &w);
  m->at += line;
  if (!is_long) {
    m->at += (uint32_t)value;
  } else {
    tell(p, m, value + 1);
    uint32_t there = p->size < value ? p->size : (uint32_t)value;
    np_consume(p, there);
    p->skip = value - there;
  }
  if (!p->is_server || !goes_on(&w)) finish(p, m);
  return true;
}

/* ---- The binary protocol ---------------------------------------------------------------------
 */

static uint32_t body_of(const uint8_t *head) {
  return (uint32_t)head[8] << 24 | (uint32_t)head[9] << 16 | (uint32_t)head[10] << 8 | head[11];
}

/* What is quiet has no answer, or none that has to come. */
static bool is_quiet(uint8_t opcode) {
  return opcode == 0x09 || opcode == 0x0d || (opcode >= 0x11 && opcode <= 0x1a) || opcode == 0x1e ||
         opcode == 0x24 || opcode == QUIT;
}

static bool take_binary(struct np_parser *p, struct half *m) {
  if (!np_need(p, NP__MEMCACHED_HEAD)) return false;
  const uint8_t *head = p->bytes;
  const uint64_t whole = NP__MEMCACHED_HEAD + (uint64_t)body_of(head);
  const uint8_t opcode = head[1], extras = head[4];
  const bool is_failed = p->is_server && (head[6] | head[7]) != 0;
  const bool has_key = (head[2] | head[3]) != 0,
             is_row = p->is_server && opcode == STATISTICS && has_key;
  if (p->size < (whole < p->most ? whole : p->most)) return np_take_message(p, whole);
  if (!m->is_open && !is_quiet(opcode))
    np_begin(p, p->is_server ? NP_ROLE_RESPONSE : NP_ROLE_REQUEST);
  m->is_open |= !is_quiet(opcode);
  struct np_outcome outcome = {.rows = is_row, .has_rows = is_row, .is_error = is_failed};
  const uint32_t before = NP__MEMCACHED_HEAD + extras;
  if (is_failed && whole > before && p->size >= whole) {
    outcome.text = head + before;
    outcome.size = (uint32_t)whole - before;
  }
  if (m->is_open && p->is_server) np_outcome(p, &outcome);
  np_take_message(p, whole);
  if (m->is_open && !is_row) {
    np_done(p);
    m->is_open = false;
  }
  return true;
}

/* ---- Both ------------------------------------------------------------------------------------
 */

static bool is_binary(uint8_t byte) {
  return byte == NP__MEMCACHED_REQUEST || byte == NP__MEMCACHED_RESPONSE;
}

static enum np_verdict parse(struct np_parser *p) {
  struct memcached *s = p->state;
  struct half *m = &s->halves[p->side];
  enum np_verdict verdict = NP_MORE;
  while (p->size > m->at && p->skip == 0 && verdict == NP_MORE) {
    bool taken =
        m->at == 0 && is_binary(p->bytes[0]) ? take_binary(p, m) : take_line(p, m, &verdict);
    if (!taken) break;
    if (m->at >= p->most) tell(p, m, 1);
  }
  if (verdict == NP_REJECT) *m = (struct half){.at = 0};
  return verdict;
}

/* The same bytes give the same answer however many more there are: a word counts once what is
 * behind it has come. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  enum { MOST = 32 };
  const uint32_t seen = size < MOST ? size : (uint32_t)MOST;
  if (is_binary(bytes[0])) return NP_STARTS;
  const uint8_t *end = memchr(bytes, '\n', seen);
  const struct words w = words_of(bytes, end ? (uint32_t)(end - bytes) : seen);
  const bool has_word = w.count > 0 && w.at[0].bit / 8 + np_left(&w.at[0]) < seen;
  uint64_t value;
  bool is_known =
      has_word && (is_one_of(&w, stores) || is_one_of(&w, others) || is_one_of(&w, answers) ||
                   (end && w.count == 1 && number(&w, 0, &value)));
  if (is_known) return NP_STARTS;
  return end || seen == MOST ? (uint32_t)NP_STARTS_NOT : size + 1;
}

static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct memcached *s = p->state;
  (void)bytes;
  s->halves[p->side] = (struct half){.at = 0};
  return 0;
}

const struct np_stream_rules np__memcached_stream = {.starts = starts,
                                                     .bound_only = true,
                                                     .state_size = sizeof(struct memcached),
                                                     .exchanges = NP_EXCHANGES_QUERIES,
                                                     .parse = parse,
                                                     .gap = gap};
