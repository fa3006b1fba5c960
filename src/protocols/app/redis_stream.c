/* redis_stream.c - commands and replies of Redis on a stream of bytes: a value, with those that are
 * in it, is a message. */
#include "protocols/app/redis_stream.h"

#include <string.h>

#include "dissect/parser.h"
#include "protocols/protocol.h"

enum { LINE_LIMIT = 64 << 10, MOST_VALUES = 1 << 20, LINE_END = 2 };
static const uint64_t most_bytes = UINT64_C(1) << 32;

struct half {
  uint64_t left; /* values that the message still has; 0: none has begun */
  uint32_t at;   /* unread bytes that are its, so far */
  struct np_search search;
  bool is_told; /* its front is, for it is long */
};

struct redis {
  struct half halves[2];
};

/* A value's first line. */
struct head {
  uint8_t type;
  bool has_number; /* and no more than that */
  uint64_t number;
};

static struct head read_head(const uint8_t *line, uint32_t size) {
  struct head head = {line[0], false, 0};
  uint32_t end = size - 1; /* of the LF */
  if (end > 1 && line[end - 1] == '\r') end--;
  for (uint32_t i = 1; i < end && head.number < most_bytes; i++) {
    uint8_t digit = (uint8_t)(line[i] - '0');
    head.has_number = digit < 10;
    if (!head.has_number) return head;
    head.number = head.number * 10 + digit;
  }
  return head;
}

static bool is_bulk(uint8_t type) {
  return memchr("$!=", type, 3) != NULL;
}

static bool is_list(uint8_t type) {
  return memchr("*%~>|", type, 5) != NULL;
}

/* How many values a list has; of a map and of attributes, pairs. */
static uint64_t values_of(const struct head *head) {
  if (!is_list(head->type) || !head->has_number) return 0;
  return head->type == '%' || head->type == '|' ? head->number * 2 : head->number;
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  const uint8_t *end = memchr(bytes, '\n', size);
  if (!memchr("*$+-:_#,(!=%~>|", bytes[0], 15)) return NP_STARTS_NOT;
  if (!end) return size < 64 ? size + 1 : (uint32_t)NP_STARTS_NOT;
  const struct head head = read_head(bytes, (uint32_t)(end - bytes) + 1);
  bool counts = is_list(head.type) || is_bulk(head.type);
  return !counts || head.has_number || bytes[1] == '-' ? NP_STARTS : NP_STARTS_NOT;
}

/* What is pushed answers nobody. */
static enum np_role role_of(const struct np_parser *p, uint8_t type) {
  if (!p->is_server) return NP_ROLE_REQUEST;
  return type == '>' ? NP_ROLE_NONE : NP_ROLE_RESPONSE;
}

/* What a reply comes to, by its first value: an error's text, how many values a list has. */
static void tell_outcome(struct np_parser *p, uint32_t size) {
  struct np_cursor c = {.bytes = p->bytes, .captured = size, .declared = size}, line;
  const uint64_t type = np_cursor_take(&c, 8);
  uint64_t number;
  np_take_line(&c, &line);
  const bool has_number = np_text_number(&line, 10, &number);
  struct np_outcome outcome = {.is_error = type == '-' || type == '!'};
  if (type == '!' && has_number) line = np_take_part(&c, number);
  if (outcome.is_error) np_set_text(&outcome, &line);
  outcome.has_rows = is_list((uint8_t)type) && type != '|' && has_number;
  if (outcome.has_rows) outcome.rows = number;
  np_outcome(p, &outcome);
}

/* The message is whole, or its front is told: the bytes up to `at` are read. */
static void tell(struct np_parser *p, struct half *m, uint64_t more) {
  if (!m->is_told) p->calls->pdu(p, p->bytes, m->at, m->at + more);
  if (!m->is_told && p->is_server && np_is_open(p)) tell_outcome(p, m->at);
  np_consume(p, m->at);
  m->at = 0;
  m->is_told = more > 0;
}

/* The string of a value, and its line's end. False where it is not there. */
static bool take_string(struct np_parser *p, struct half *m, uint32_t line, uint64_t length) {
  uint64_t end = m->at + line + length + LINE_END;
  if (end > p->most || m->is_told) { /* passed over: no more of the message is kept */
    m->at += line;
    tell(p, m, length + LINE_END);
    uint32_t there = p->size < length + LINE_END ? p->size : (uint32_t)(length + LINE_END);
    np_consume(p, there);
    p->skip = length + LINE_END - there;
    return true;
  }
  if (!np_need(p, (uint32_t)end)) return false;
  m->at = (uint32_t)end;
  return true;
}

/* The next value. False where it is not there, or wrong: then `verdict` says so. */
static bool take_value(struct np_parser *p, struct half *m, enum np_verdict *verdict) {
  struct np_parser rest = *p;
  np_consume(&rest, m->at);
  uint32_t line = np_find_line(&rest, LINE_LIMIT, &m->search);
  if (line == UINT32_MAX) *verdict = np_reject(p, "the line is too long");
  if (line == 0) p->needs = m->at + rest.needs;
  if (line == UINT32_MAX || line == 0) return false;
  const struct head head = read_head(rest.bytes, line);
  const uint64_t values = values_of(&head);
  if (values > MOST_VALUES || head.number >= most_bytes) {
    *verdict = np_reject(p, "too long");
    return false;
  }
  if (m->left == 0) np_begin(p, role_of(p, head.type));
  if (m->left == 0) m->left = 1;
  if (is_bulk(head.type) && head.has_number) {
    if (!take_string(p, m, line, head.number)) return false;
  } else {
    m->at += line;
  }
  m->left += values - (head.type != '|');
  return true;
}

static enum np_verdict parse(struct np_parser *p) {
  struct redis *r = p->state;
  struct half *m = &r->halves[p->side];
  enum np_verdict verdict = NP_MORE;
  while (p->size > m->at && p->skip == 0 && take_value(p, m, &verdict)) {
    if (m->left > 0 && m->at >= p->most) tell(p, m, 1);
    if (m->left > 0) continue;
    tell(p, m, 0);
    np_done(p);
  }
  if (verdict == NP_REJECT) *m = (struct half){.left = 0};
  return verdict;
}

static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct redis *r = p->state;
  (void)bytes;
  r->halves[p->side] = (struct half){.left = 0};
  return 0;
}

const struct np_stream_rules np__redis_stream = {.starts = starts,
                                                 .bound_only = true,
                                                 .state_size = sizeof(struct redis),
                                                 .tls_port = 6380,
                                                 .exchanges = NP_EXCHANGES_QUERIES,
                                                 .parse = parse,
                                                 .gap = gap};
