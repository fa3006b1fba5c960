/* nats.c - NATS, the client protocol: lines, and payloads behind those that carry one. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  OPERATION,
  OPTIONS,
  SUBJECT,
  QUEUE,
  SUBSCRIPTION,
  MOST_MESSAGES,
  REPLY_TO,
  HEADER_LENGTH,
  LENGTH,
  HEADERS,
  MESSAGE,
  ERROR,
  OTHER
};

/* clang-format off */
static const struct np_field fields[] = {
  [OPERATION] = {"operation", NP_VARIABLE, 0, NP_STRING, NULL, "What the message is: its first word."},
  [OPTIONS] = {"options", NP_VARIABLE, 0, NP_STRING, NULL, "INFO and CONNECT: an object of JSON."},
  [SUBJECT] = {"subject", NP_VARIABLE, 0, NP_STRING, NULL, "What the message is about, or is asked for."},
  [QUEUE] = {"queue_group", NP_VARIABLE, 0, NP_STRING, NULL, "SUB: those who share the messages."},
  [SUBSCRIPTION] = {"sid", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the subscription."},
  [MOST_MESSAGES] = {"max_msgs", NP_VARIABLE, 32, NP_UINT, NULL, "UNSUB: after so many messages."},
  [REPLY_TO] = {"reply_to", NP_VARIABLE, 0, NP_STRING, NULL, "Subject for answers."},
  [HEADER_LENGTH] = {"header_length", NP_VARIABLE, 32, NP_UINT, NULL, "HPUB and HMSG: length of the headers, in bytes."},
  [LENGTH] = {"length", NP_VARIABLE, 32, NP_UINT, NULL, "Length of what follows the line, in bytes."},
  [HEADERS] = {"headers", NP_VARIABLE, 0, NP_STRING, NULL, "HPUB and HMSG: headers, a line each."},
  [MESSAGE] = {"message", NP_VARIABLE, 0, NP_BYTES, NULL, "The message."},
  [ERROR] = {"error", NP_VARIABLE, 0, NP_STRING, NULL, "-ERR: what is wrong."},
  [OTHER] = {"other", NP_VARIABLE, 0, NP_BYTES, NULL, "What should not be there."},
};
/* clang-format on */

enum { PORT = 4222, MOST_LINE = 1 << 16, MOST = 1 << 26, LINE_END = 2 };

/* What stands in the line behind the first word. */
enum kind { NOTHING, OBJECT, REASON, PUBLISH, SUBSCRIBE, UNSUBSCRIBE, DELIVER };

static const struct np_keyword operations[] = {
    {"INFO", OBJECT},   {"CONNECT", OBJECT},    {"PUB", PUBLISH}, {"HPUB", PUBLISH},
    {"SUB", SUBSCRIBE}, {"UNSUB", UNSUBSCRIBE}, {"MSG", DELIVER}, {"HMSG", DELIVER},
    {"PING", NOTHING},  {"PONG", NOTHING},      {"+OK", NOTHING}, {"-ERR", REASON},
    {NULL, 0},
};

static bool has_headers(const struct np_cursor *word) {
  return np_text_begins(word, "H");
}

/* How many words a line has at most: the others are one. */
enum { WORDS = 6 };

static unsigned words_of(struct np_cursor line, struct np_cursor words[WORDS]) {
  unsigned count = 0;
  while (np_more(&line) && count < WORDS) words[count++] = np_take_word(&line);
  return count;
}

/* The line's last word tells how long the payload is. */
static bool payload_of(struct np_cursor line, uint64_t *length) {
  struct np_cursor words[WORDS];
  unsigned count = words_of(line, words);
  return count > 1 && np_text_number(&words[count - 1], 10, length) && *length <= MOST;
}

/* Length of the message that begins with the line; 0: it is none. `before` is up to the line's
 * end. */
static uint64_t length_of(struct np_cursor line, uint64_t before) {
  struct np_cursor rest = line, word = np_take_word(&rest);
  const struct np_keyword *known = np_keyword_find(operations, &word);
  uint64_t payload = 0;
  if (!known) return 0;
  if (known->row != PUBLISH && known->row != DELIVER) return before;
  return payload_of(line, &payload) ? before + payload + LINE_END : 0;
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  uint32_t whole = np_left(&c);
  bool has_end = np_take_line(&c, &line);
  uint64_t length = has_end ? length_of(line, whole - np_left(&c)) : 0;
  if (length > 0) {
    np_next_pdu(d, length);
    np_header(d, length);
    return;
  }
  np_header_whole_unless(d, has_end || !np_line_begins(line, operations));
}

static void emit_words(struct np_dissector *d, const struct np_cursor *words, unsigned count,
                       const unsigned *rows) {
  for (unsigned i = 0; i < count; i++) np_emit_part(d, &words[i], &fields[rows[i]]);
}

/* The subject first, then what the line may leave out, and the lengths at its end. */
static void carry(struct np_dissector *d, struct np_cursor *c, struct np_cursor line, bool delivers,
                  bool headed) {
  static const unsigned rows[] = {SUBJECT, REPLY_TO},
                        delivered[] = {SUBJECT, SUBSCRIPTION, REPLY_TO};
  struct np_cursor words[WORDS];
  unsigned count = words_of(line, words), lengths = headed ? 2 : 1, most = delivers ? 3 : 2;
  uint64_t head = 0, length = 0;
  if (count <= lengths || count > most + lengths) {
    np_malformed(d, &fields[LENGTH], "too few or too many words in front of it");
    return;
  }
  emit_words(d, words, count - lengths, delivers ? delivered : rows);
  if (headed) np_emit_digits(d, &words[count - 2], 10, &fields[HEADER_LENGTH]);
  np_emit_digits(d, &words[count - 1], 10, &fields[LENGTH]);
  np_text_number(&words[count - 1], 10, &length);
  if (headed) np_text_number(&words[count - 2], 10, &head);
  if (head > length) np_malformed(d, &fields[HEADER_LENGTH], "more than there is with the message");
  if (head > 0) np_emit_bytes(d, c, &fields[HEADERS], head < length ? head : length);
  if (length > head) np_emit_bytes(d, c, &fields[MESSAGE], length - head);
  np_skip(d, c, LINE_END * 8);
}

static void subscribe(struct np_dissector *d, struct np_cursor line, bool is_end) {
  static const unsigned both[] = {SUBJECT, SUBSCRIPTION}, all[] = {SUBJECT, QUEUE, SUBSCRIPTION};
  struct np_cursor words[WORDS];
  unsigned count = words_of(line, words);
  if (is_end) {
    emit_words(d, words, count < 1 ? count : 1, &both[1]);
    if (count > 1) np_emit_digits(d, &words[1], 10, &fields[MOST_MESSAGES]);
  } else {
    emit_words(d, words, count < 3 ? count : 3, count < 3 ? both : all);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), line;
  np_take_line(&c, &line);
  struct np_cursor word = np_take_word(&line);
  const struct np_keyword *known = np_keyword_find(operations, &word);
  unsigned kind = known ? known->row : (unsigned)NOTHING;
  np_emit_part(d, &word, &fields[OPERATION]);
  if (kind == OBJECT) np_emit_part(d, &line, &fields[OPTIONS]);
  if (kind == REASON) np_emit_part(d, &line, &fields[ERROR]);
  if (kind == PUBLISH || kind == DELIVER) carry(d, &c, line, kind == DELIVER, has_headers(&word));
  if (kind == SUBSCRIBE || kind == UNSUBSCRIBE) subscribe(d, line, kind == UNSUBSCRIBE);
  if (kind == NOTHING && np_left(&line) > 0) np_emit_part(d, &line, &fields[OTHER]);
}

/* ---- On a stream ---- */

static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  struct np_cursor c = {.bytes = bytes, .captured = size, .declared = size}, line;
  if (np_take_line(&c, &line)) return length_of(line, size - np_left(&c));
  return size < MOST_LINE ? 1 : 0;
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

/* A server begins with INFO, a client with CONNECT. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  enum { LONGEST = 8 };
  struct np_cursor line = {.bytes = bytes, .captured = size, .declared = size};
  if (np_line_begins(line, operations)) return NP_STARTS;
  return size < LONGEST ? LONGEST : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

const struct np_protocol np_nats = {
    .name = "nats",
    .title = "NATS",
    .spec = "NATS client protocol",
    .group = "messaging",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "NATS {operation} {subject} {error}",
    .stream = &stream,
};
