/* keylog_test.c - lines of key logs: good ones, bad ones, more than are kept. */
#include "tls/keylog.h"

#include "rfc8448.h"

static struct np_keylog *log_of(const char *lines, uint32_t most) {
  struct np_keylog *log = np_keylog_new(most);
  np_keylog_add(log, (const uint8_t *)lines, strlen(lines));
  return log;
}

static void assert_counts(struct np_keylog *log, uint64_t secrets, uint64_t ignored, uint64_t bad,
                          uint64_t dropped) {
  struct np_keylog_stats stats;
  np_keylog_counts(log, &stats);
  assert_int_equal(stats.secrets, secrets);
  assert_int_equal(stats.ignored, ignored);
  assert_int_equal(stats.bad, bad);
  assert_int_equal(stats.dropped, dropped);
}

static bool has(struct np_keylog *log, enum np_secret_kind kind, uint32_t which,
                const char *digits) {
  uint8_t secret[NP_MOST_HASH];
  const struct hex random = hex(RANDOM), expected = hex(digits);
  return np__keylog_find(log, kind, random.bytes, which, (uint32_t)expected.size, secret) &&
         memcmp(secret, expected.bytes, expected.size) == 0;
}

static void good_lines(void **state) {
  (void)state;
  struct np_keylog *log = log_of("# a comment\n\n" HANDSHAKE_LINES "EXPORTER_SECRET " RANDOM
                                 " 0011\r\nECH_SECRET " RANDOM
                                 " 00\nRSA 0011223344556677 00\n"
                                 "CLIENT_TRAFFIC_SECRET_0 " RANDOM " " CLIENT_TRAFFIC
                                 "  \r\n"
                                 "SERVER_TRAFFIC_SECRET_0 " RANDOM " " SERVER_TRAFFIC,
                                 0);
  assert_counts(log, 4, 3, 0, 0);
  assert_true(has(log, NP_SECRET_CLIENT_HANDSHAKE, 0, CLIENT_HANDSHAKE));
  assert_true(has(log, NP_SECRET_SERVER_HANDSHAKE, 0, SERVER_HANDSHAKE));
  assert_true(has(log, NP_SECRET_CLIENT_TRAFFIC, 0, CLIENT_TRAFFIC));
  assert_true(has(log, NP_SECRET_SERVER_TRAFFIC, 0, SERVER_TRAFFIC));
  assert_false(has(log, NP_SECRET_EARLY, 0, CLIENT_TRAFFIC));
  assert_false(has(log, NP_SECRET_SERVER_TRAFFIC, 1, SERVER_TRAFFIC));
  assert_int_equal(np__keylog_state(log), 1);
  np_keylog_leave(log);
}

static void bad_lines(void **state) {
  (void)state;
  static const char *const lines[] = {
      "CLIENT_RANDOM\n",
      "CLIENT_RANDOM " RANDOM "\n",
      "CLIENT_RANDOM " RANDOM " " CLIENT_TRAFFIC "\n", /* a master secret has 48 bytes */
      "CLIENT_TRAFFIC_SECRET_0 " RANDOM " " CLIENT_TRAFFIC "00\n",
      "CLIENT_TRAFFIC_SECRET_0 " RANDOM "0 " CLIENT_TRAFFIC "\n",
      "CLIENT_TRAFFIC_SECRET_0 " RANDOM " " CLIENT_TRAFFIC " more\n",
      "CLIENT_TRAFFIC_SECRET_0 g" RANDOM " " CLIENT_TRAFFIC "\n",
      "<html>\n",
      " CLIENT_TRAFFIC_SECRET_0 " RANDOM " " CLIENT_TRAFFIC "\n",
  };
  for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
    struct np_keylog *log = log_of(lines[i], 0);
    assert_counts(log, 0, 0, 1, 0);
    assert_int_equal(np__keylog_state(log), 0);
    np_keylog_leave(log);
  }
}

/* Of a random the newest four of a kind, each once; of all the newest. */
static void more_than_are_kept(void **state) {
  (void)state;
  char line[256];
  struct np_keylog *log = log_of("", 8);
  for (uint32_t i = 0; i < 6; i++) {
    snprintf(line, sizeof line, "CLIENT_TRAFFIC_SECRET_0 %s %.62s%02x\n", RANDOM, CLIENT_TRAFFIC,
             i);
    np_keylog_add(log, (const uint8_t *)line, strlen(line));
    np_keylog_add(log, (const uint8_t *)line, strlen(line));
  }
  assert_counts(log, 4, 0, 0, 4);
  for (uint32_t i = 0; i < 1000; i++) {
    snprintf(line, sizeof line, "CLIENT_TRAFFIC_SECRET_0 %.60s%04x %s\n", RANDOM, i,
             CLIENT_TRAFFIC);
    np_keylog_add(log, (const uint8_t *)line, strlen(line));
  }
  assert_counts(log, 1004, 0, 0, 4 + 996);
  assert_false(has(log, NP_SECRET_CLIENT_TRAFFIC, 0, CLIENT_TRAFFIC));
  uint8_t secret[NP_MOST_HASH];
  struct hex random = hex(RANDOM);
  random.bytes[30] = 999 >> 8;
  random.bytes[31] = 999 & 0xff;
  assert_true(np__keylog_find(log, NP_SECRET_CLIENT_TRAFFIC, random.bytes, 0, 32, secret));
  np_keylog_leave(log);
}

static void any_bytes(void **state) {
  (void)state;
  uint32_t chance = 1;
  const size_t size = sizeof HANDSHAKE_LINES - 1;
  struct np_keylog *log = log_of("", 100);
  for (uint32_t round = 0; round < 5000; round++) {
    uint8_t *text = malloc(size);
    assert_non_null(text);
    memcpy(text, HANDSHAKE_LINES, size);
    for (uint32_t changes = 0; changes < 4; changes++) {
      chance = chance * 1664525U + 1013904223U;
      text[(chance >> 8) % size] = (uint8_t)(chance >> 24);
    }
    np_keylog_add(log, text, (chance >> 4) % size);
    free(text);
  }
  np_keylog_leave(log);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(good_lines),
      cmocka_unit_test(bad_lines),
      cmocka_unit_test(more_than_are_kept),
      cmocka_unit_test(any_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
