/* messages_test.c - messages on streams: the same whatever the segments, cut ones, which protocol,
 * bounds. */
#include "talking.h"

#include "../cmocka_all.h"

static struct talking t;
static uint16_t ids[8];

static void begin(uint16_t port, const char *const *names) {
  struct np_messages_options options = {.protocols = ids, .exchanges = true, .bodies = true};
  memset(&t.c, 0, sizeof t.c);
  for (; *names; names++) ids[options.protocol_count++] = id_of(*names);
  talk_with(&t, &options, port);
  greet(&t);
}

static int stop(void **state) {
  (void)state;
  struct np_messages_stats stats = counted(&t);
  np_streams_end(t.c.streams);
  stats = counted(&t);
  assert_int_equal(stats.memory, 0);
  stop_talking(&t);
  t = (struct talking){.most = 0};
  return 0;
}

static const uint8_t queries[] = {0,   19, 0x12, 0x34, 1, 0, 0,   1,   0,    0,    0, 0, 0, 0, 1,
                                  'a', 0,  0,    1,    0, 1, 0,   20,  0x12, 0x35, 1, 0, 0, 1, 0,
                                  0,   0,  0,    0,    0, 2, 'b', 'c', 0,    0,    1, 0, 1};

static void test_dns(void **state) {
  (void)state;
  begin(53, (const char *const[]){"dns", NULL});
  say_bytes(&t, 0, queries, sizeof queries);
  assert_string_equal(told_of(&t), "dns c 21/21\ndns c 22/22\n");
}

/* ---- Whatever the segments ---- */

/* Turns of a conversation: whose, and what. */
struct turn {
  uint32_t side;
  const char *bytes;
  size_t length;
};

static void talk_of(const struct turn *turns, uint16_t port, const char *const *names) {
  begin(port, names);
  for (; turns->bytes; turns++) say_bytes(&t, turns->side, turns->bytes, turns->length);
  finish_both(&t);
}

static char whole[TEXT_ROOM];

static void assert_same_however_cut(const struct turn *turns, uint16_t port,
                                    const char *const *names, const char *expected) {
  talk_of(turns, port, names);
  snprintf(whole, sizeof whole, "%s", told_of(&t));
  if (expected) assert_string_equal(whole, expected);
  stop_talking(&t);
  for (uint32_t i = 0; i < 40; i++) {
    t = (struct talking){.most = i == 0 ? 1 : i, .random = i == 0 ? 0 : i};
    talk_of(turns, port, names);
    assert_string_equal(told_of(&t), whole);
    stop_talking(&t);
  }
  t = (struct talking){.most = 0};
  begin(port, names);
}

#define TEXT(side, text) \
  { side, text, sizeof text - 1 }

static const struct turn http[] = {
    TEXT(0,
         "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nHEAD /2 HTTP/1.1\r\nHost: a\r\n\r\n"
         "POST /3 HTTP/1.1\nHost: a\nContent-Length: 5\nExpect: 100-continue\n\nhello"
         "\r\nPUT /4 HTTP/1.1\r\nTransfer-Encoding: gzip,\r\n chunked\r\nContent-Length: 3\r\n\r\n"
         "4;x=y\r\nabcd\r\n00A\r\n0123456789\r\n0\r\nA: b\r\n\r\n"),
    TEXT(1,
         "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none"
         "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
         "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n"
         "HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n"),
    TEXT(0, "GET /5 HTTP/1.0\r\n\r\n"),
    TEXT(1, "HTTP/1.0 200 OK\r\n\r\nuntil\r\n\r\nthe end"),
    {0, NULL, 0}};

static void test_http_however_cut(void **state) {
  (void)state;
  assert_same_however_cut(
      http, 80, (const char *const[]){"http", NULL},
      "http c 28/28\nhttp c 29/29\nhttp c 65/65\nhttp c 74/74\n"
      "http s 38/38\nexchange | q 28/28 | r 38/38 body 3 'one'\n"
      "http s 41/41\nexchange | q 29/29 | r 41/41\n"
      "http s 25/25\nhttp s 46/46\nexchange | q 65/65 body 5 'hello' | i 25/25 | r 46/46\n"
      "http s 57/57\n"
      "exchange | q 74/74 body 14 'abcd0123456789' trailer 'A: b' | r 57/57\n"
      "http c 19/19\nhttp s 19/19\n"
      "exchange | q 19/19 | r 19/19 body 16 'until\r\n\r\nthe end'\n");
}

static const struct turn dns[] = {{0, (const char *)queries, sizeof queries},
                                  {1, (const char *)queries, sizeof queries},
                                  {0, NULL, 0}};

static void test_dns_however_cut(void **state) {
  (void)state;
  assert_same_however_cut(dns, 53, (const char *const[]){"dns", NULL},
                          "dns c 21/21\ndns c 22/22\ndns s 21/21\ndns s 22/22\n");
}

static const struct turn tls[] = {
    TEXT(0,
         "\x16\x03\x01\0\x05\x01\0\0\x01\x03\x14\x03\x03\0\x01\x01\x17\x03\x03\0\x03"
         "abc"),
    TEXT(1, "\x17\x03\x03\0\x01x\x15\x03\x03\0\x02\x01\0"),
    {0, NULL, 0}};

static void test_tls_however_cut(void **state) {
  (void)state;
  assert_same_however_cut(tls, 443, (const char *const[]){"tls", NULL},
                          "tls c 10/10\ntls c 6/6\ntls c 8/8\ntls s 6/6\ntls s 7/7\n");
}

static const struct turn mqtt[] = {
    TEXT(0, "\x10\x0c\0\x04MQTT\x04\x02\0\x3c\0\0\xc0\0\x30\x05\0\x01tab"),
    TEXT(1, "\x20\x02\0\0\xd0\0"),
    {0, NULL, 0}};

static void test_mqtt_however_cut(void **state) {
  (void)state;
  assert_same_however_cut(mqtt, 1883, (const char *const[]){"mqtt", NULL},
                          "mqtt c 14/14\nmqtt c 2/2\nmqtt c 7/7\nmqtt s 4/4\nmqtt s 2/2\n");
}

static const struct turn ldap[] = {TEXT(0, "\x30\x0c\x02\x01\x01\x60\x07\x02\x01\x03\x04\0\x80\0"),
                                   TEXT(1, "\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\0\x04\0\x04\0"),
                                   TEXT(0, "\x30\x84\0\0\0\x05\x02\x01\x02\x42\0"),
                                   {0, NULL, 0}};

/* Lengths of a byte, and of four behind one that says so. */
static void test_ldap_however_cut(void **state) {
  (void)state;
  assert_same_however_cut(ldap, 389, (const char *const[]){"ldap", NULL},
                          "ldap c 14/14\nldap s 14/14\nldap c 11/11\n");
}

/* ---- Which protocol ---- */

static void test_http_on_any_port(void **state) {
  (void)state;
  begin(7777, (const char *const[]){"http", "dns", "mqtt", NULL});
  say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
  assert_string_equal(told_of(&t), "http c 18/18\n");
}

static void test_nobody(void **state) {
  (void)state;
  begin(7777, (const char *const[]){"http", "tls", NULL});
  say_text(&t, 0, "EHLO you\r\n");
  say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
  assert_string_equal(told_of(&t), "");
}

static void test_tls_on_port_of_http(void **state) {
  (void)state;
  begin(8080, (const char *const[]){"http", "tls", NULL});
  say_bytes(&t, 0, tls[0].bytes, tls[0].length);
  assert_string_equal(told_of(&t), "tls c 10/10\ntls c 6/6\ntls c 8/8\n");
}

/* ---- What is missing ---- */

/* The other side acknowledges what was lost, and goes on until it is given up. */
static void wait_out(uint32_t side) {
  for (uint32_t i = 0; i < 10; i++) send_bytes(&t, side ^ 1, NP_TCP_ACK, NULL, 0);
}

static void test_tls_behind_clear_text(void **state) {
  (void)state;
  begin(25, (const char *const[]){"http", "tls", NULL});
  say_text(&t, 1, "220 mail.test ESMTP\r\n");
  say_text(&t, 0, "EHLO a\r\n");
  say_text(&t, 1, "250 STARTTLS\r\n");
  say_text(&t, 0, "STARTTLS\r\n");
  say_text(&t, 1, "220 go ahead\r\n");
  say_bytes(&t, 0, tls[0].bytes, 3); /* the head of a record comes in pieces */
  say_bytes(&t, 0, tls[0].bytes + 3, tls[0].length - 3);
  say_bytes(&t, 1, tls[1].bytes, tls[1].length);
  assert_string_equal(told_of(&t), "tls c 10/10\ntls c 6/6\ntls c 8/8\ntls s 6/6\ntls s 7/7\n");
  stop_talking(&t);
  begin(25, (const char *const[]){"http", "tls", NULL});
  for (int i = 0; i < 20; i++) say_text(&t, 0, "any text\r\n");
  say_bytes(&t, 0, tls[0].bytes, tls[0].length);
  assert_string_equal(told_of(&t), "");
}

/* A database's connection goes on in TLS, whether or not its own messages are looked for; where
 * they alone are, what follows is none of them. */
static void test_tls_behind_a_database(void **state) {
  (void)state;
  static const struct {
    const char *names[3], *told;
  } wanted[] = {{{"tls", NULL}, "tls c 10/10\ntls c 6/6\ntls c 8/8\ntls s 6/6\ntls s 7/7\n"},
                {{"postgresql", "tls", NULL},
                 "postgresql c 8/8\npostgresql s 1/1\n"
                 "tls c 10/10\ntls c 6/6\ntls c 8/8\ntls s 6/6\ntls s 7/7\n"},
                {{"postgresql", NULL}, "postgresql c 8/8\npostgresql s 1/1\n"}};
  for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
    begin(5432, wanted[i].names);
    say_bytes(&t, 0, "\0\0\0\x08\x04\xd2\x16\x2f", 8);
    say_text(&t, 1, "S");
    say_bytes(&t, 0, tls[0].bytes, tls[0].length);
    say_bytes(&t, 1, tls[1].bytes, tls[1].length);
    assert_string_equal(told_of(&t), wanted[i].told);
    assert_int_equal(counted(&t).rejected, 0);
    if (i < 2) stop_talking(&t);
  }
}

static void test_gap_in_message(void **state) {
  (void)state;
  begin(443, (const char *const[]){"tls", NULL});
  say_bytes(&t, 1,
            "\x17\x03\x03\0\x14"
            "0123",
            9);
  lose_bytes(&t, 1, 10);
  say_bytes(&t, 1,
            "456789"
            "\x17\x03\x03\0\x01x",
            12);
  wait_out(1);
  assert_string_equal(told_of(&t), "tls s 9/25\ntls s 6/6\n");
  assert_int_equal(counted(&t).cut, 1);
}

static void test_gap_between_messages(void **state) {
  (void)state;
  begin(443, (const char *const[]){"tls", NULL});
  lose_bytes(&t, 1, 10);
  say_bytes(&t, 1, "rest of a record", 16);
  wait_out(1);
  say_bytes(&t, 1, "\x17\x03\x03\0\x01x", 6);
  assert_string_equal(told_of(&t), "tls s 6/6\n");
}

static void test_gap_in_body(void **state) {
  (void)state;
  begin(80, (const char *const[]){NULL});
  say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n01234");
  lose_bytes(&t, 1, 10);
  say_text(&t, 1, "56789HTTP/1.1 100 Continue\r\n\r\n");
  wait_out(1);
  assert_string_equal(told_of(&t),
                      "exchange | q 18/18 | r incomplete 39/39 gap 10 body 20 '0123456789'\n");
}

static void test_gap_in_head(void **state) {
  (void)state;
  t.shows_packets = true;
  begin(80, (const char *const[]){NULL});
  say_text(&t, 0, "GET /1 HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 200");
  lose_bytes(&t, 1, 30);
  say_text(&t, 1, "the rest of it");
  wait_out(1);
  say_text(&t, 0, "GET /2 HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 204 No\r\n\r\n");
  assert_string_equal(told_of(&t),
                      "exchange | q 19/19 'GET /1 HTTP/1.1'\n"
                      "exchange | q 19/19 'GET /2 HTTP/1.1' | r 19/19 'HTTP/1.1 204 No'\n");
}

static void test_ends_in_the_middle(void **state) {
  (void)state;
  begin(443, (const char *const[]){"tls", NULL});
  say_bytes(&t, 1,
            "\x17\x03\x03\0\x14"
            "0123",
            9);
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), "tls s 9/25\n");
}

/* Nothing tells how long it would have been: it is not whole. */
static void test_head_without_end(void **state) {
  (void)state;
  begin(80, (const char *const[]){"http", NULL});
  say_text(&t, 0, "GET / HTTP/1.1\r\nHost: a\r\n");
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), "http c 25/26\n");
  assert_int_equal(counted(&t).cut, 1);
}

/* ---- Bounds ---- */

static void test_long_message(void **state) {
  (void)state;
  struct np_messages_options options = {.protocols = ids, .protocol_count = 1, .most_message = 64};
  ids[0] = id_of("tls");
  talk_with(&t, &options, 443);
  greet(&t);
  uint8_t record[305] = {0x17, 3, 3, 1, 44};
  say_bytes(&t, 0, record, sizeof record);
  say_bytes(&t, 0, record, 30);
  say_bytes(&t, 0, record + 30, sizeof record - 30);
  assert_string_equal(told_of(&t), "tls c 64/305\ntls c 64/305\n");
}

static void test_memory(void **state) {
  (void)state;
  struct np_messages_options options = {.exchanges = true, .bodies = true, .most_memory = 8192};
  talk_with(&t, &options, 80);
  greet(&t);
  say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 200 OK\r\nContent-Length: 20000\r\n\r\n");
  for (uint32_t i = 0; i < 20; i++) {
    uint8_t body[1000] = {'x'};
    say_bytes(&t, 1, body, sizeof body);
    assert_true(counted(&t).memory <= 8192);
  }
  assert_int_equal(counted(&t).bodies_cut, 1);
}

static void test_rejects_end(void **state) {
  (void)state;
  begin(80, (const char *const[]){"http", NULL});
  for (uint32_t i = 0; i < 8; i++) {
    say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
    say_text(&t, 0, "<<<\r\n");
  }
  told_of(&t);
  assert_int_equal(counted(&t).rejected, 5);
}

/* ---- Smuggling: RFC 9112, section 11.2 ---- */

static void assert_exchange(const char *request, const char *expected) {
  begin(80, (const char *const[]){NULL});
  say_text(&t, 0, request);
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), expected);
  stop_talking(&t);
}

static void test_smuggling(void **state) {
  (void)state;
  assert_exchange(
      "POST / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
      "1\r\nZ\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n",
      "exchange | q 66/66 body 1 'Z'\nexchange | q 19/19\n");
  assert_exchange("POST / HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                  "exchange | q incomplete rejected 57/57\n");
  assert_exchange("POST / HTTP/1.1\r\nContent-Length: 4, 4\r\n\r\nabcdGET / HTTP/1.1\r\n\r\n",
                  "exchange | q 41/41 body 4 'abcd'\nexchange | q 18/18\n");
  assert_exchange("POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\nabcd",
                  "exchange | q incomplete rejected 39/39\n");
  assert_exchange("POST / HTTP/1.1\r\nContent-Length: 18446744073709551616\r\n\r\nabcd",
                  "exchange | q incomplete rejected 57/57\n");
  assert_exchange("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nabcd",
                  "exchange | q incomplete rejected 47/47\n");
  assert_exchange("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000000\r\nabcd",
                  "exchange | q incomplete rejected 47/47\n");
  assert_exchange("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd",
                  "exchange | q incomplete rejected 47/47 body 2 'ab'\n");
  assert_exchange("POST / HTTP/1.1\r\nTransfer-Encoding: chunked, identity\r\n\r\n2\r\nab",
                  "exchange | q incomplete rejected 57/57\n");
  assert_exchange("POST / HTTP/1.1\r\nTransfer-Encoding:\r\n\tchunked\r\n\r\n0\r\n\r\n",
                  "exchange | q 49/49\n");
  assert_exchange("POST / HTTP/1.1\r\nContent-Length : 4\r\n\r\nGET / HTTP/1.1\r\n\r\n",
                  "exchange | q 39/39\nexchange | q 18/18\n");
  assert_exchange("GET / HTTP/1.1\nHost: a\n\nGET / HTTP/1.1\n\n",
                  "exchange | q 24/24\nexchange | q 16/16\n");
  begin(80, (const char *const[]){NULL});
}

static void test_tunnels(void **state) {
  (void)state;
  begin(80, (const char *const[]){NULL});
  say_text(&t, 0, "CONNECT a:1 HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
  say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
  assert_string_equal(told_of(&t), "exchange | q 24/24 | r 38/38\n");
}

/* TLS in a tunnel is told; what is none, is not. */
static void test_tls_in_a_tunnel(void **state) {
  (void)state;
  begin(8080, (const char *const[]){"tls", NULL});
  say_text(&t, 0, "CONNECT a:1 HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 200 OK\r\n\r\n");
  say_bytes(&t, 0, tls[0].bytes, 3);
  say_bytes(&t, 0, tls[0].bytes + 3, tls[0].length - 3);
  say_bytes(&t, 1, tls[1].bytes, tls[1].length);
  assert_string_equal(told_of(&t),
                      "exchange | q 24/24 | r 19/19\n"
                      "tls c 10/10\ntls c 6/6\ntls c 8/8\ntls s 6/6\ntls s 7/7\n");
  stop_talking(&t);
  begin(8080, (const char *const[]){"tls", NULL});
  say_text(&t, 0, "CONNECT a:1 HTTP/1.1\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 200 OK\r\n\r\n");
  say_text(&t, 0, "GET / HTTP/1.1\r\n\r\n");
  assert_string_equal(told_of(&t), "exchange | q 24/24 | r 19/19\n");
  assert_int_equal(counted(&t).rejected, 0);
}

static void test_upgrade(void **state) {
  (void)state;
  begin(80, (const char *const[]){NULL});
  say_text(&t, 0, "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n");
  say_text(&t, 1, "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\n\r\n\x81\x02hi");
  assert_string_equal(told_of(&t), "exchange | q 38/38 | r 46/46\n");
  assert_int_equal(counted(&t).rejected, 0);
}

/* ---- Lookups ---- */

static void test_lookups(void **state) {
  (void)state;
  struct np_messages_options options = {.lookups = true};
  uint8_t answers[sizeof queries];
  memcpy(answers, queries, sizeof answers);
  answers[4] = answers[25] = 0x81;
  talk_with(&t, &options, 53);
  greet(&t);
  say_bytes(&t, 0, queries, sizeof queries);
  say_bytes(&t, 0, queries, 21);
  say_bytes(&t, 1, answers + 21, 22);
  say_bytes(&t, 1, answers + 21, 22);
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), "lookup 0 22/22 22/22 2000 ns\nlookup 1 21/21 none\n");
  assert_int_equal(counted(&t).unasked, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_dns, stop),
      cmocka_unit_test_teardown(test_http_however_cut, stop),
      cmocka_unit_test_teardown(test_dns_however_cut, stop),
      cmocka_unit_test_teardown(test_tls_however_cut, stop),
      cmocka_unit_test_teardown(test_mqtt_however_cut, stop),
      cmocka_unit_test_teardown(test_ldap_however_cut, stop),
      cmocka_unit_test_teardown(test_http_on_any_port, stop),
      cmocka_unit_test_teardown(test_nobody, stop),
      cmocka_unit_test_teardown(test_tls_on_port_of_http, stop),
      cmocka_unit_test_teardown(test_tls_behind_clear_text, stop),
      cmocka_unit_test_teardown(test_tls_behind_a_database, stop),
      cmocka_unit_test_teardown(test_gap_in_message, stop),
      cmocka_unit_test_teardown(test_gap_between_messages, stop),
      cmocka_unit_test_teardown(test_gap_in_body, stop),
      cmocka_unit_test_teardown(test_gap_in_head, stop),
      cmocka_unit_test_teardown(test_ends_in_the_middle, stop),
      cmocka_unit_test_teardown(test_head_without_end, stop),
      cmocka_unit_test_teardown(test_long_message, stop),
      cmocka_unit_test_teardown(test_memory, stop),
      cmocka_unit_test_teardown(test_rejects_end, stop),
      cmocka_unit_test_teardown(test_smuggling, stop),
      cmocka_unit_test_teardown(test_tunnels, stop),
      cmocka_unit_test_teardown(test_tls_in_a_tunnel, stop),
      cmocka_unit_test_teardown(test_upgrade, stop),
      cmocka_unit_test_teardown(test_lookups, stop),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
