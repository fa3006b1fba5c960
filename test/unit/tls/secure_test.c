/* secure_test.c - RFC 8448, section 3, as it was recorded: with all its secrets, with some, with
 * wrong ones, with records missing, and with bytes that nobody would send. */
#include "tls/secure.h"

#include "openssl_tests.h"
#include "rfc8448.h"

static uint8_t out[NP_OPENED_ROOM];

static struct np_secure begin(const char *lines) {
  struct np_keylog *log = np_keylog_new(0);
  np_keylog_add(log, (const uint8_t *)lines, strlen(lines));
  return (struct np_secure){.log = log, .room = 1 << 20};
}

static void end(struct np_secure *s) {
  struct np_keylog *log = s->log;
  np__secure_end(s);
  np_keylog_leave(log);
}

static char messages[64];

static void on_message(void *context, const struct np_secure_message *message) {
  (void)context;
  const size_t used = strlen(messages);
  snprintf(messages + used, sizeof messages - used, "%u:%u/%u ", message->side, message->type,
           message->size);
}

static enum np_record_answer give(struct np_secure *s, uint32_t i, struct np_plain *plain) {
  const struct np_secure_calls calls = {NULL, on_message};
  uint32_t size;
  uint8_t *record = bytes_of(trace[i].record, &size);
  *plain = (struct np_plain){NULL, 0, 0};
  const enum np_record_answer answer =
      np__secure_record(s, trace[i].side, record, size, out, &calls, plain);
  free(record);
  return answer;
}

/* A letter for each record: clear, waits, open, shut. */
static const char *answers(struct np_secure *s, const char *order) {
  static char text[32];
  struct np_plain plain;
  messages[0] = 0;
  for (uint32_t i = 0; order[i]; i++) {
    text[i] = "cwos"[give(s, (uint32_t)(order[i] - '0'), &plain)];
    text[i + 1] = 0;
    if (text[i] == 'o' && plain.type == 23) assert_int_equal(plain.size, 50);
    for (uint32_t k = 0; text[i] == 'o' && plain.type == 23 && k < plain.size; k++)
      assert_int_equal(plain.bytes[k], k);
  }
  return text;
}

static void whole(void **state) {
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  assert_string_equal(answers(&s, "01234567"), "ccoooooo");
  assert_string_equal(messages, "1:8/40 1:11/445 ");
  assert_true(s.is_settled && s.is_open);
  assert_int_equal(s.shut, NP_SHUT_NOT);
  assert_int_equal(s.kept, 0);
  end(&s);
}

/* The secret of an epoch goes with it: the server's finishes its handshake with its last record. */
static void forgotten(void **state) {
  static const uint8_t none[NP_MOST_HASH];
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  assert_string_equal(answers(&s, "012"), "cco");
  assert_memory_equal(s.sides[1].secret, none, sizeof none);
  assert_string_equal(answers(&s, "34567"), "ooooo");
  assert_memory_not_equal(s.sides[1].secret, none, sizeof none);
  end(&s);
  assert_memory_equal(s.sides[1].secret, none, sizeof none);
}

/* Both sides' traffic is found without the keys of the handshake. */
static void traffic_only(void **state) {
  (void)state;
  struct np_secure s = begin(TRAFFIC_LINES);
  assert_string_equal(answers(&s, "01234567"), "ccccoooo");
  end(&s);
}

static void without_keys(void **state) {
  (void)state;
  struct np_secure s = begin("");
  assert_string_equal(answers(&s, "0123"), "ccww");
  np__secure_give_up(&s, 0);
  assert_string_equal(answers(&s, "35"), "ss");
  assert_int_equal(s.shut, NP_SHUT_NO_KEYS);
  end(&s);
}

/* They come later, of the one side and then of the other. */
static void late_keys(void **state) {
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES);
  assert_string_equal(answers(&s, "01234"), "ccoow");
  np_keylog_add(s.log, (const uint8_t *)TRAFFIC_LINES, strlen(TRAFFIC_LINES));
  assert_string_equal(answers(&s, "4567"), "oooo");
  end(&s);
}

static void wrong_keys(void **state) {
  (void)state;
  struct np_secure s = begin("SERVER_HANDSHAKE_TRAFFIC_SECRET " RANDOM " " CLIENT_TRAFFIC "\n");
  assert_string_equal(answers(&s, "012"), "ccs");
  assert_int_equal(s.shut, NP_SHUT_WRONG);
  end(&s);
}

/* Of several secrets each is tried. */
static void several_keys(void **state) {
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES TRAFFIC_LINES "SERVER_TRAFFIC_SECRET_0 " RANDOM
                                                           " " CLIENT_TRAFFIC "\n");
  assert_string_equal(answers(&s, "01234567"), "ccoooooo");
  end(&s);
}

static void missing_records(void **state) {
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  assert_string_equal(answers(&s, "0123"), "ccoo");
  np__secure_gap(&s, 1);
  np__secure_gap(&s, 0);
  assert_string_equal(answers(&s, "76"), "oo");
  end(&s);
  s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  answers(&s, "0123");
  assert_string_equal(answers(&s, "7"), "s"); /* nothing was said to be missing */
  end(&s);
}

/* The end of the handshake is missing too. */
static void missing_finished(void **state) {
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  answers(&s, "012");
  np__secure_gap(&s, 0);
  assert_string_equal(answers(&s, "56"), "oo");
  end(&s);
}

static void hello_missing(void **state) {
  (void)state;
  struct np_secure s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  assert_string_equal(answers(&s, "123"), "css");
  assert_int_equal(s.shut, NP_SHUT_NO_HELLO);
  end(&s);
  s = begin(HANDSHAKE_LINES TRAFFIC_LINES);
  assert_string_equal(answers(&s, "031"), "cwc");
  end(&s);
}

/* ---- Any bytes ---- */

static uint32_t chance = 1;

static uint32_t any(uint32_t below) {
  chance = chance * 1664525U + 1013904223U;
  return (chance >> 8) % below;
}

static void give_changed(struct np_secure *s, uint32_t i) {
  const struct np_secure_calls calls = {NULL, on_message};
  struct np_plain plain;
  uint32_t size;
  uint8_t *record = bytes_of(trace[i].record, &size);
  for (uint32_t changes = any(4); changes > 0; changes--) record[any(size)] = (uint8_t)any(256);
  if (any(4) == 0) size = any(size + 1);
  uint8_t *exact = malloc(size + (size == 0));
  assert_non_null(exact);
  memcpy(exact, record, size);
  np__secure_record(s, any(8) ? trace[i].side : any(2), exact, size, out, &calls, &plain);
  free(exact);
  free(record);
}

static void any_bytes(void **state) {
  (void)state;
  for (uint32_t round = 0; round < 3000; round++) {
    struct np_secure s = begin(any(5) ? HANDSHAKE_LINES TRAFFIC_LINES : HANDSHAKE_LINES);
    struct np_plain plain;
    s.room = any(3) ? 1 << 20 : any(3000);
    messages[0] = 0;
    for (uint32_t i = 0; i < RECORDS; i++) {
      if (any(8) == 0) np__secure_gap(&s, any(2));
      if (any(16) == 0) np__secure_give_up(&s, any(2));
      if (any(3))
        give(&s, i, &plain);
      else
        give_changed(&s, any(3) ? i : any(RECORDS));
    }
    end(&s);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(whole),           cmocka_unit_test(traffic_only),
      cmocka_unit_test(without_keys),    cmocka_unit_test(late_keys),
      cmocka_unit_test(wrong_keys),      cmocka_unit_test(several_keys),
      cmocka_unit_test(missing_records), cmocka_unit_test(missing_finished),
      cmocka_unit_test(hello_missing),   cmocka_unit_test(any_bytes),
      cmocka_unit_test(forgotten),
  };
  return run_openssl_tests(tests, sizeof tests / sizeof tests[0], NULL);
}
