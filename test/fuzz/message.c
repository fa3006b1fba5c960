/* message.c - fuzz target: what two sides of a TCP connection say, in segments of any size:
 * messages, exchanges, lookups, queries and handshakes do not depend on where segments end, but for
 * TLS behind what nobody knows, which is looked for where segments begin.
 *
 * Input: two bytes of the server's port; then in turns a side, two bytes of a length, and what it
 * says. */
#include "fuzz.h"

#include "message/talking.h"

enum { MOST_TURNS = 16, MOST_SAID = 2000, WAYS = 3 };

struct turn {
  unsigned side;
  const uint8_t *bytes;
  size_t length;
};

static struct np_engine *engine;
static uint16_t protocols[256];
static uint32_t protocol_count;

static void begin(struct talking *t, uint16_t port) {
  const struct np_messages_options options = {.protocols = protocols,
                                              .protocol_count = protocol_count,
                                              .exchanges = true,
                                              .lookups = true,
                                              .queries = true,
                                              .handshakes = true,
                                              .bodies = true,
                                              .most_message = 1000,
                                              .most_body = 500};
  talk_with(t, &options, port);
  greet(t);
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  (void)count;
  (void)arguments;
  engine = np_engine_new(NULL, NULL);
  expect(engine != NULL, "no memory");
  for (unsigned id = 0; id < np_protocol_count() && protocol_count < 256; id++)
    if (np_messages_has((uint16_t)id)) protocols[protocol_count++] = (uint16_t)id;
  return 0;
}

/* Does a side begin with what may be a record of TLS? */
static bool begins_with_tls(const struct turn *turns, unsigned count) {
  bool has_said[2] = {false, false};
  for (unsigned i = 0; i < count; i++) {
    if (turns[i].length == 0 || has_said[turns[i].side]) continue;
    has_said[turns[i].side] = true;
    if (turns[i].bytes[0] >> 2 == 5) return true; /* contents are 20 to 23: RFC 8446, B.1 */
  }
  return false;
}

/* Lines of messages begin with their protocol. */
static bool has_tls(const char *told) {
  return strncmp(told, "tls ", 4) == 0 || strstr(told, "\ntls ") != NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static struct talking t;
  static char whole[TEXT_ROOM];
  struct input in = {data, size};
  uint16_t port = (uint16_t)take_word(&in);
  struct turn turns[MOST_TURNS];
  unsigned count = 0;
  bool was_rejected = false;
  for (; in.left > 0 && count < MOST_TURNS; count++) {
    turns[count].side = take_byte(&in) & 1;
    unsigned most = take_word(&in) % MOST_SAID;
    turns[count].bytes = take_bytes(&in, most, &turns[count].length);
  }
  const bool knows_tls = begins_with_tls(turns, count);
  for (unsigned way = 0; way < WAYS; way++) {
    memset(&t, 0, sizeof t);
    t.engine = engine;
    t.hides_times = true;
    t.most = way == 0 ? MOST_SEGMENT : way == 1 ? 1 : 40;
    t.random = way == 2 ? 1 + (uint32_t)size : 0;
    begin(&t, port);
    for (unsigned i = 0; i < count; i++)
      say_bytes(&t, turns[i].side, turns[i].bytes, turns[i].length);
    finish_both(&t);
    const char *told = told_of(&t);
    bool is_rejected = counted(&t).rejected > 0; /* it goes on where a segment begins a message */
    if (way == 0) {
      memcpy(whole, told, strlen(told) + 1);
      was_rejected = is_rejected;
    } else if (!is_rejected && !was_rejected &&
               (knows_tls || (!has_tls(whole) && !has_tls(told))) && strcmp(whole, told) != 0) {
      fprintf(stderr, "in segments of %d:\n%s\nof %u:\n%s\n", MOST_SEGMENT, whole, (unsigned)t.most,
              told);
      broken("messages depend on segments");
    }
    np_streams_end(t.c.streams);
    told_of(&t);
    expect(counted(&t).memory == 0, "memory that is not given back");
    stop_talking(&t);
  }
  return 0;
}
