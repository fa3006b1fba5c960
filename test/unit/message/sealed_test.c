/* sealed_test.c - HTTP in TLS 1.2, of a suite that protects with a MAC alone, which is made here:
 * the same whatever the segments, with keys that come late or never, with records missing, and with
 * bytes that nobody would send. */
#include "sealing.h"
#include "talking.h"

#include "../cmocka_all.h"
#include "../tls/openssl_tests.h"

static struct talking t;
static struct np_keylog *keylog;
static uint16_t ids[2];

static void begin_at(uint16_t port, bool has_keys, bool late) {
  struct np_messages_options options = {
      .exchanges = true, .queries = true, .bodies = true, .handshakes = true};
  keylog = np_keylog_new(0);
  if (has_keys) np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  options.keylog = keylog;
  options.late_keys = late;
  options.protocols = ids;
  ids[0] = id_of("http");
  options.protocol_count = 1;
  memset(&t.c, 0, sizeof t.c);
  talk_with(&t, &options, port);
  greet(&t);
}

static void begin(bool has_keys, bool late) {
  begin_at(443, has_keys, late);
}

static void end(void) {
  np_streams_end(t.c.streams);
  told_of(&t);
  assert_int_equal(counted(&t).memory, 0);
  stop_talking(&t);
  np_keylog_leave(keylog);
  t = (struct talking){.most = 0};
}

static void put(uint32_t side, uint32_t (*make)(uint8_t *out, uint32_t side)) {
  uint8_t bytes[ROOM];
  say_bytes(&t, side, bytes, make(bytes, side));
}

static void say_inside(uint32_t side, const char *text) {
  uint8_t bytes[ROOM];
  say_bytes(&t, side, bytes, put_text(bytes, side, text));
}

static void shake_hands(void) {
  put(0, put_hello);
  put(1, put_hello);
  put(0, put_start);
  put(1, put_start);
}

static void say_bytes_inside(uint32_t side, const char *bytes, uint32_t size) {
  uint8_t record[ROOM];
  say_bytes(&t, side, record, put_record(record, side, APPLICATION_DATA, bytes, size, true));
}

#define REQUEST "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
#define RESPONSE "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
#define TOLD "http c 27/27\nhttp s 38/38\nexchange | q 27/27 | r 38/38 body 5 'hello'\n"

static int find(void **state) {
  (void)state;
  return find_keys() ? 0 : -1;
}

static void however_cut(void **state) {
  (void)state;
  for (uint32_t i = 0; i < 40; i++) {
    t = (struct talking){.most = i, .random = i > 1 ? i : 0};
    begin(true, i % 2);
    shake_hands();
    say_inside(0, "GET / HTTP/1.1\r\n");
    say_inside(0, "Host: a\r\n\r\n");
    say_inside(1, RESPONSE);
    assert_string_equal(told_of(&t), TOLD);
    assert_int_equal(counted(&t).decrypted, 1);
    end();
  }
}

static void wrong_or_no_keys(void **state) {
  (void)state;
  begin(true, false);
  memset(mac_keys[1], 9, MAC);
  shake_hands();
  say_inside(0, REQUEST);
  say_inside(1, RESPONSE);
  assert_string_equal(told_of(&t), "http c 27/27\n");
  assert_int_equal(counted(&t).undecryptable, 1);
  end();
  find_keys();
  begin(false, false);
  np_keylog_add(keylog, (const uint8_t *)"CLIENT_RANDOM\n", 14);
  shake_hands();
  say_inside(0, REQUEST);
  assert_string_equal(told_of(&t), "");
  end();
}

/* What came before the keys is told with the first packet behind them. */
static void late_keys(void **state) {
  (void)state;
  begin(false, true);
  shake_hands();
  say_inside(0, REQUEST);
  say_inside(1, RESPONSE);
  assert_string_equal(told_of(&t), "");
  np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  assert_string_equal(told_of(&t), TOLD);
  end();
}

static void say_and_finish(void) {
  begin(false, true);
  shake_hands();
  say_inside(0, REQUEST);
  say_inside(1, RESPONSE);
  finish_both(&t);
  assert_string_equal(told_of(&t), "");
}

/* The connection is over before its keys are there: it is told with them, at the end at the latest.
 */
static void keys_behind_the_end(void **state) {
  (void)state;
  say_and_finish();
  np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  assert_string_equal(told_of(&t), TOLD);
  assert_int_equal(counted(&t).decrypted, 1);
  end();
  say_and_finish();
  np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), TOLD);
  end();
  say_and_finish();
  t.c.now_ns += INT64_C(6000000000);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  assert_int_equal(counted(&t).undecrypted, 1);
  np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  assert_string_equal(told_of(&t), "");
  end();
}

/* Too late: five seconds. */
static void keys_too_late(void **state) {
  (void)state;
  begin(false, true);
  shake_hands();
  say_inside(0, REQUEST);
  t.c.now_ns += INT64_C(6000000000);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
  send_bytes(&t, 0, NP_TCP_ACK, NULL, 0);
  assert_string_equal(told_of(&t), "");
  end();
}

/* More than waits: 1 MiB. */
static void too_much_waits(void **state) {
  (void)state;
  static char text[4001];
  begin(false, true);
  shake_hands();
  memset(text, 'x', sizeof text - 1);
  for (uint32_t i = 0; i < 220; i++) say_inside(0, text);
  assert_true(counted(&t).memory > 900000);
  for (uint32_t i = 0; i < 80; i++) say_inside(0, text);
  assert_true(counted(&t).memory < 100000);
  end();
}

static void wait_out(uint32_t side) {
  for (uint32_t i = 0; i < 10; i++) send_bytes(&t, side ^ 1, NP_TCP_ACK, NULL, 0);
}

/* Whole records are missing in a body: it goes on where it should. */
static void missing_records(void **state) {
  (void)state;
  uint8_t bytes[ROOM];
  begin(true, false);
  shake_hands();
  say_inside(0, REQUEST);
  say_inside(1, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n01234");
  lose_bytes(&t, 1, put_text(bytes, 1, "56789"));
  lose_bytes(&t, 1, put_text(bytes, 1, "abcde"));
  say_inside(1, "fghijHTTP/1.1 100 Continue\r\n\r\n");
  wait_out(1);
  assert_string_equal(told_of(&t),
                      "http c 27/27\nhttp s 39/39\n"
                      "exchange | q 27/27 | r incomplete 39/39 gap 10 body 20 '01234fghij'\n"
                      "http s 25/25\n");
  end();
}

/* And a part of one. */
static void missing_part(void **state) {
  (void)state;
  uint8_t bytes[ROOM];
  begin(true, false);
  shake_hands();
  say_inside(0, REQUEST);
  say_inside(1, "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n01234");
  const uint32_t size = put_text(bytes, 1, "56789");
  say_bytes(&t, 1, bytes, 12);
  lose_bytes(&t, 1, size - 12);
  say_inside(1, "fghij");
  wait_out(1);
  assert_string_equal(told_of(&t),
                      "http c 27/27\nhttp s 39/39\n"
                      "exchange | q 27/27 | r incomplete 39/39 gap 5 body 15 '01234fghij'\n");
  end();
}

/* ---- Behind clear text ---- */

/* The same whatever the segments. */
static void assert_queries(uint16_t port, void (*talk)(void), const char *expected) {
  for (uint32_t i = 1; i < 40; i++) {
    t = (struct talking){.most = i, .random = i > 1 ? i : 0};
    begin_at(port, true, i % 2);
    talk();
    assert_string_equal(told_of(&t), expected);
    end();
  }
}

#define SAY(side, bytes) say_bytes(&t, side, bytes, sizeof bytes - 1)
#define SAY_INSIDE(side, bytes) say_bytes_inside(side, bytes, sizeof bytes - 1)

static void talk_postgresql(void) {
  SAY(0, "\0\0\0\x08\x04\xd2\x16\x2f");
  SAY(1, "S");
  shake_hands();
  SAY_INSIDE(0, "\0\0\0\x11\0\x03\0\0user\0me\0\0");
  SAY_INSIDE(1, "R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I");
  SAY_INSIDE(0, "Q\0\0\0\x0dselect 1\0");
  SAY_INSIDE(1,
             "D\0\0\0\x0b\0\1\0\0\0\1"
             "1C\0\0\0\x0dSELECT 1\0Z\0\0\0\x05I");
}

static void postgresql_in_tls(void **state) {
  (void)state;
  assert_queries(5432, talk_postgresql, "exchange | q 14/14 | r 12/12\n");
}

#define ZEROS "\0\0\0\0\0\0\0\0\0\0"
#define CAPS "\x85\xaa\x0f\x01"
#define LOGIN CAPS "\0\0\0\1\x21" ZEROS ZEROS "\0\0\0"

static void talk_mysql(void) {
  SAY(1,
      "\x38\0\0\0\x0a"
      "8.0\0\1\0\0\0"
      "12345678\0\xff\xff\x21\2\0\xff\xff\x15" ZEROS "123456789012\0native\0");
  SAY(0, "\x20\0\0\1" LOGIN);
  shake_hands();
  SAY_INSIDE(0, "\x25\0\0\2" LOGIN "me\0\0\0");
  SAY_INSIDE(1, "\7\0\0\3\0\0\0\2\0\0\0");
  SAY_INSIDE(0, "\x09\0\0\0\3select 1");
  SAY_INSIDE(1,
             "\1\0\0\1\1\1\0\0\2x\2\0\0\3\1"
             "1\7\0\0\4\xfe\0\0\2\0\0\0");
}

static void mysql_in_tls(void **state) {
  (void)state;
  assert_queries(3306, talk_mysql, "exchange | q 13/13 | r 5/5\n");
}

/* ---- Any bytes ---- */

static uint32_t chance = 1;

static uint32_t any(uint32_t below) {
  chance = chance * 1664525U + 1013904223U;
  return (chance >> 8) % below;
}

static uint32_t put_any(uint8_t *out, uint32_t side) {
  static uint32_t (*const puts[])(uint8_t *, uint32_t) = {put_hello, put_start};
  uint32_t size =
      any(3) ? put_text(out, side, any(2) ? REQUEST : RESPONSE) : puts[any(2)](out, side);
  for (uint32_t changes = any(3) ? 0 : any(4); changes > 0; changes--)
    out[any(size)] = (uint8_t)any(256);
  return any(8) ? size : any(size + 1);
}

static void any_bytes(void **state) {
  (void)state;
  for (uint32_t round = 0; round < 1500; round++) {
    t = (struct talking){.most = 1 + any(60), .random = any(2) ? 1 + any(1000) : 0};
    begin(any(3) > 0, any(2));
    if (any(4)) shake_hands();
    for (uint32_t i = any(8); i > 0; i--) {
      uint8_t bytes[ROOM];
      const uint32_t side = any(2), size = put_any(bytes, side);
      if (any(8))
        say_bytes(&t, side, bytes, size);
      else
        lose_bytes(&t, side, size);
      if (any(10) == 0) np_keylog_add(keylog, (const uint8_t *)key_line, sizeof key_line - 1);
      if (any(10) == 0) t.c.now_ns += INT64_C(3000000000);
      if (any(4) == 0) wait_out(side);
    }
    if (any(2)) finish_both(&t);
    end();
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(however_cut),       cmocka_unit_test(wrong_or_no_keys),
      cmocka_unit_test(late_keys),         cmocka_unit_test(keys_behind_the_end),
      cmocka_unit_test(keys_too_late),     cmocka_unit_test(too_much_waits),
      cmocka_unit_test(missing_records),   cmocka_unit_test(missing_part),
      cmocka_unit_test(postgresql_in_tls), cmocka_unit_test(mysql_in_tls),
      cmocka_unit_test(any_bytes),
  };
  return run_openssl_tests(tests, sizeof tests / sizeof tests[0], find);
}
