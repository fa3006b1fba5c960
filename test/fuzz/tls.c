/* tls.c - fuzz target: what two sides of a TLS connection say, in records whose MACs are right, and
 * in bytes that are none, with keys that are there, late or missing: it ends, gives its memory
 * back, and with keys does not depend on where segments end.
 *
 * Input: two bytes of the server's port; options; then in turns a byte that says whose and what it
 * is, two bytes of a length, and what it says. */
#include "fuzz.h"

#include "message/sealing.h"
#include "message/talking.h"

enum { MOST_TURNS = 16, MOST_SAID = 1000, WAYS = 2, BYTES_ROOM = MOST_SAID + 64 };
enum { LATE = 1, NO_KEYS = 2, NO_HANDS = 4 };                        /* options */
enum { SIDE = 1, KIND = 6, RAW = 0, LOST = 2, TEXT = 4, START = 6 }; /* of a turn */

static struct np_engine *engine;
static uint16_t protocols[256];
static uint32_t protocol_count;

static void begin(struct talking *t, struct np_keylog *keylog, uint16_t port, unsigned options) {
  const struct np_messages_options how = {.protocols = protocols,
                                          .protocol_count = protocol_count,
                                          .exchanges = true,
                                          .lookups = true,
                                          .queries = true,
                                          .handshakes = true,
                                          .bodies = true,
                                          .keylog = keylog,
                                          .late_keys = (options & LATE) != 0,
                                          .most_message = 1000,
                                          .most_body = 500};
  t->engine = engine;
  t->hides_times = true;
  talk_with(t, &how, port);
  greet(t);
}

static void put(struct talking *t, uint32_t side, uint32_t (*make)(uint8_t *out, uint32_t side)) {
  uint8_t bytes[BYTES_ROOM];
  say_bytes(t, side, bytes, make(bytes, side));
}

/* The same for lines in any order. */
static uint64_t sum_of_lines(const char *text) {
  enum { FNV_PRIME = 16777619 };
  uint64_t sum = 0;
  for (uint32_t hash = 1; *text; text++) {
    hash = (hash ^ (uint8_t)*text) * FNV_PRIME;
    if (*text != '\n') continue;
    sum += hash;
    hash = 1;
  }
  return sum;
}

/* What stands behind a gap is told once the other side has acknowledged it: of two directions it
 * depends on segments then which is told first. */
static bool are_same(const char *whole, const char *told, bool has_gaps) {
  return has_gaps ? sum_of_lines(whole) == sum_of_lines(told) : strcmp(whole, told) == 0;
}

/* True for one that is lost. */
static bool take_turn(struct talking *t, struct input *in) {
  uint8_t record[BYTES_ROOM];
  unsigned how = take_byte(in), side = how & SIDE, most = take_word(in) % MOST_SAID;
  size_t length;
  const uint8_t *bytes = take_bytes(in, most, &length);
  uint32_t size = put_record(record, side, APPLICATION_DATA, bytes, (uint32_t)length, true);
  if ((how & KIND) == RAW)
    say_bytes(t, side, bytes, length);
  else if ((how & KIND) == LOST)
    lose_bytes(t, side, size);
  else if ((how & KIND) == TEXT)
    say_bytes(t, side, record, size);
  else
    put(t, side, put_start);
  return (how & KIND) == LOST;
}

/* True where something was lost. */
static bool talk(struct talking *t, struct np_keylog *keylog, unsigned options, struct input in) {
  sequences[0] = sequences[1] = 0;
  if (!(options & NO_HANDS)) {
    for (uint32_t side = 0; side < 2; side++) put(t, side, put_hello);
    for (uint32_t side = 0; side < 2; side++) put(t, side, put_start);
  }
  bool has_gaps = false;
  for (unsigned turns = 0; in.left > 0 && turns < MOST_TURNS; turns++)
    has_gaps |= take_turn(t, &in);
  if (options & LATE) np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  finish_both(t);
  return has_gaps;
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  (void)count;
  (void)arguments;
  engine = np_engine_new(NULL, NULL);
  expect(engine && find_keys(), "no memory, or no OpenSSL");
  for (unsigned id = 0; id < np_protocol_count() && protocol_count < 256; id++)
    if (np_messages_has((uint16_t)id)) protocols[protocol_count++] = (uint16_t)id;
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static struct talking t;
  static char whole[TEXT_ROOM];
  struct input in = {data, size};
  uint16_t port = (uint16_t)take_word(&in);
  unsigned options = take_byte(&in);
  bool was_rejected = false;
  for (unsigned way = 0; way < WAYS; way++) {
    struct np_keylog *keylog = np_keylog_new(0);
    memset(&t, 0, sizeof t);
    t.most = way == 0 ? MOST_SEGMENT : 40;
    begin(&t, keylog, port, options);
    if (!(options & (LATE | NO_KEYS)))
      np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
    const bool has_gaps = talk(&t, keylog, options, in);
    np_streams_end(t.c.streams); /* what stands behind a gap may wait for that */
    const char *told = told_of(&t);
    bool is_rejected = counted(&t).rejected > 0; /* it goes on where a segment begins a message */
    if (way == 0)
      memcpy(whole, told, strlen(told) + 1);
    else if (!(options & LATE) && !is_rejected && !was_rejected &&
             !are_same(whole, told, has_gaps)) {
      fprintf(stderr, "in large segments:\n%s\nin small ones:\n%s\n", whole, told);
      broken("messages in TLS depend on segments");
    }
    was_rejected |= is_rejected;
    expect(counted(&t).memory == 0, "memory that is not given back");
    stop_talking(&t);
    np_keylog_leave(keylog);
  }
  return 0;
}
