/* any_bytes_test.c - conversations with bytes that nobody would send: nothing is read that is not
 * there, all memory comes back, and segments of any sizes give the same. */
#include "talking.h"

#include <stdlib.h>

#include "../cmocka_all.h"

enum { ROOM = 4096, CONVERSATIONS = 2000 };

static const char *const seeds[] = {
    "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nPOST /3 HTTP/1.1\nContent-Length: 5\n\nhello"
    "PUT /4 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nabcd\r\n00A\r\n0123456789\r\n"
    "0\r\nA: b\r\n\r\nHEAD / HTTP/1.1\r\n\r\nCONNECT a:1 HTTP/1.1\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\noneHTTP/1.1 100 Continue\r\n\r\n"
    "HTTP/1.1 204 No\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: "
    "chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    "HTTP/1.0 200 OK\r\n\r\nuntil the end",
    ("*2\r\n$3\r\nGET\r\n$1\r\na\r\n$-1\r\n*2\r\n*1\r\n:1\r\n%1\r\n+k\r\n_\r\n|1\r\n+a\r\n:1\r\n"
     "-ERR\r\n*-1\r\n$1000\r\n"),
};

static const uint8_t records[] = {
    0x16, 3,   1,    0,    5, 1,    0, 0, 1, 3,   0x14, 3,    3,    0,    1, 1,   0x17, 3,   3,   0,
    2,    'a', 'b',  0x15, 3, 3,    0, 2, 1, 0,   0,    19,   0x12, 0x34, 1, 0,   0,    1,   0,   0,
    0,    0,   0,    0,    1, 'a',  0, 0, 1, 0,   1,    0x10, 0x0c, 0,    4, 'M', 'Q',  'T', 'T', 4,
    2,    0,   0x3c, 0,    0, 0x30, 5, 0, 1, 't', 'a',  'b',  0x20, 2,    0, 0,   0xd0, 0};

/* MySQL: a greeting, a login, a query with a result, a statement. PostgreSQL: a start, a pipeline
 * and what answers it, an error. memcached: binary, with a text around. */
static const uint8_t queries[] = {
    3,    0,    0,   0,   3,    's',  '1', 5,    0,    0,    0,    0x16, 's',  '?',  'x', 'y',
    1,    0,    0,   1,   1,    4,    0,   0,    2,    3,    'd',  'e',  'f',  2,    0,   0,
    3,    1,    '7', 5,   0,    0,    4,   0xfe, 0,    0,    2,    0,    12,   0,    0,   1,
    0,    9,    0,   0,   0,    1,    0,   1,    0,    0,    0,    0,    10,   0,    0,   0,
    0x17, 9,    0,   0,   0,    0,    1,   0,    0,    0,    7,    0,    0,    1,    0,   3,
    0,    2,    0,   0,   0,    9,    0,   0,    1,    0xff, 0x15, 4,    '#',  '2',  '8', '0',
    '0',  '0',  0,   0,   0,    8,    4,   0xd2, 0x16, 0x2f, 'S',  0,    0,    0,    19,  0,
    3,    0,    0,   'u', 's',  'e',  'r', 0,    'a',  0,    0,    0,    'Q',  0,    0,   0,
    6,    'q',  0,   'P', 0,    0,    0,   9,    's',  0,    'q',  0,    0,    0,    'B', 0,
    0,    0,    13,  'p', 0,    's',  0,   0,    0,    0,    0,    0,    'E',  0,    0,   0,
    10,   'p',  0,   0,   0,    0,    0,   'E',  0,    0,    0,    9,    0,    0,    0,   0,
    0,    'S',  0,   0,   0,    4,    '1', 0,    0,    0,    4,    'D',  0,    0,    0,   6,
    0,    0,    'C', 0,   0,    0,    13,  'S',  'E',  'L',  'E',  'C',  'T',  ' ',  '1', 0,
    'E',  0,    0,   0,   8,    'M',  'n', 'o',  0,    'Z',  0,    0,    0,    5,    'I', 0x80,
    0,    0,    1,   0,   0,    0,    0,   0,    0,    0,    1,    0,    0,    0,    7,   0,
    0,    0,    0,   0,   0,    0,    0,   'a',  0x81, 0x10, 0,    1,    0,    0,    0,   0,
    0,    0,    0,   1,   0,    0,    0,   7,    0,    0,    0,    0,    0,    0,    0,   0,
    'k',  's',  'e', 't', ' ',  'a',  ' ', '0',  ' ',  '0',  ' ',  '2',  '\r', '\n', 'x', 'y',
    '\r', '\n', 'g', 'e', 't',  ' ',  'a', '\r', '\n', 'V',  'A',  'L',  'U',  'E',  ' ', 'a',
    ' ',  '0',  ' ', '2', '\r', '\n', 'x', 'y',  '\r', '\n', 'E',  'N',  'D',  '\r', '\n'};

/* HTTP/2: what it begins with, settings, headers that make entries of the table and that have them,
 * in one frame and in two, data with padding, a promise, a reset and a ping. */
static const char frames[] =
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\x06\x04\0\0\0\0\0\0\x01\0\0\x20\0"
    "\0\0\x0a\x01\x04\0\0\0\x01\x82\x86\x84\x41\x05"
    "a.com\0\0\x09\0\x09\0\0\0\x01\x02"
    "bodies\0\0\0\0\x04\x01\x01\0\0\0\x03\x82\x86\x84\xbe\0\0\x03\x09\x04\0\0\0\x03\x40\x01x"
    "\0\0\x04\x03\0\0\0\0\x03\0\0\0\x08\0\0\x08\x06\0\0\0\0\0pingpong";
static const char answers[] =
    "\0\0\0\x04\0\0\0\0\0\0\0\x05\x01\x04\0\0\0\x01\x88\x40\x01x\x81\x0f"
    "\0\0\x05\0\0\0\0\0\x01"
    "hello\0\0\x02\x01\x05\0\0\0\x01\xbe\xbe"
    "\0\0\x07\x05\x04\0\0\0\x01\0\0\0\x02\x82\x86\x84\0\0\x02\x01\x05\0\0\0\x02\x89\x3f";

/* HTTP/1.1 that goes on with it. */
static const char upgrade[] =
    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
static const char upgraded[] =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
    "\0\0\0\x04\0\0\0\0\0\0\0\x01\x01\x05\0\0\0\x01\x88";

/* And with WebSocket. */
static const char chat[] =
    "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n\x81\x85\1\2\3\4hello\1\x82\1\1\1\1ab"
    "\x89\x81\0\0\0\0p\x80\xfe\0\5\1\2\3\4more.\x88\x82\0\0\0\0\3\xe8";
static const char chatted[] =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\xc1\x03"
    "abc\x02\x01x\x80\x00\x82\x7f\0\0\0\0\0\0\0\x02zz\x8a\x01p\x88\0";

static const struct {
  const char *bytes;
  uint32_t size;
} binary[] = {{(const char *)records, sizeof records},
              {(const char *)queries, sizeof queries},
              {frames, sizeof frames - 1},
              {answers, sizeof answers - 1},
              {upgrade, sizeof upgrade - 1},
              {upgraded, sizeof upgraded - 1},
              {chat, sizeof chat - 1},
              {chatted, sizeof chatted - 1}};

static const uint16_t ports[] = {80, 443, 53, 1883, 139, 1723, 3478, 6379, 3306, 5432, 11211};

static uint32_t chance;

static uint32_t any(uint32_t below) {
  chance = chance * 1664525U + 1013904223U;
  return (chance >> 8) % below;
}

/* What a side says: a seed with changes, pieces left out, and repeats. */
static uint32_t make(uint8_t out[ROOM]) {
  uint32_t size = 0;
  for (uint32_t pieces = 1 + any(4); pieces > 0; pieces--) {
    uint32_t which = any(11);
    const char *seed = which < 3 ? seeds[which] : binary[which - 3].bytes;
    uint32_t length = which < 3 ? (uint32_t)strlen(seeds[which]) : binary[which - 3].size;
    uint32_t from = any(3) ? 0 : any(length), left = length - from;
    if (any(3) == 0) left = any(left + 1);
    if (size + left > ROOM) break;
    memcpy(out + size, seed + from, left);
    size += left;
  }
  for (uint32_t changes = any(6); changes > 0 && size > 0; changes--)
    out[any(size)] = (uint8_t)(any(3) ? any(256) : (uint32_t) "\r\n :0f\xff\x16"[any(8)]);
  return size;
}

enum { PROTOCOLS = 14 };

static uint16_t ids[PROTOCOLS];

static void begin(struct talking *t, uint16_t port, uint64_t memory) {
  static const char *const names[] = {"http",       "tls",       "dns",   "mqtt",     "nbss",
                                      "pptp",       "stun",      "llmnr", "redis",    "mysql",
                                      "postgresql", "memcached", "http2", "websocket"};
  struct np_messages_options options = {.protocols = ids,
                                        .protocol_count = PROTOCOLS,
                                        .exchanges = true,
                                        .websockets = true,
                                        .lookups = true,
                                        .handshakes = true,
                                        .queries = true,
                                        .bodies = true,
                                        .most_message = 1000,
                                        .most_body = 500,
                                        .most_memory = memory};
  for (uint32_t i = 0; i < PROTOCOLS; i++) ids[i] = id_of(names[i]);
  talk_with(t, &options, port);
  greet(t);
}

static void assert_all_given_back(struct talking *t) {
  np_streams_end(t->c.streams);
  told_of(t);
  assert_int_equal(counted(t).memory, 0);
  stop_talking(t);
}

static char whole[TEXT_ROOM];

/* RFC 8446 section 5.1: type, version and length. */
static bool is_record(const uint8_t *bytes, uint32_t size) {
  enum { HEAD = 5, FIRST_TYPE = 20, LAST_TYPE = 23, MOST_BYTES = 16384 + 2048 };
  return size >= HEAD && bytes[0] >= FIRST_TYPE && bytes[0] <= LAST_TYPE && bytes[1] == 3 &&
         bytes[2] <= 4 && (bytes[3] << 8 | bytes[4]) <= MOST_BYTES;
}

static void test_same_however_cut(void **state) {
  (void)state;
  static struct talking t;
  static uint8_t said[2][ROOM];
  bool was_rejected = false;
  uint32_t compared = 0;
  for (uint32_t i = 0; i < CONVERSATIONS; i++) {
    chance = i;
    uint16_t port = ports[any(sizeof ports / sizeof *ports)];
    const uint32_t sizes[2] = {make(said[0]), make(said[1])};
    for (uint32_t cut = 0; cut < 3; cut++) {
      memset(&t, 0, sizeof t);
      t.hides_times = true;
      t.most = cut == 0 ? MOST_SEGMENT : cut == 1 ? 1 : 40;
      t.random = cut == 2 ? i + 1 : 0;
      begin(&t, port, 0);
      for (uint32_t side = 0; side < 2; side++) say_bytes(&t, side, said[side], sizes[side]);
      finish_both(&t);
      const char *text = told_of(&t);
      /* It goes on where a segment begins a message, and in TLS behind clear text. */
      bool is_behind = strstr(text, "tls ") && !is_record(said[0], sizes[0]);
      bool is_rejected = counted(&t).rejected > 0 || is_behind;
      if (cut == 0) {
        snprintf(whole, sizeof whole, "%s", text);
        was_rejected = is_rejected;
      } else if (!is_rejected && !was_rejected) {
        assert_string_equal(text, whole);
        compared++;
      }
      assert_all_given_back(&t);
    }
  }
  assert_true(compared > CONVERSATIONS / 4);
}

static void test_gaps_and_little_memory(void **state) {
  (void)state;
  static struct talking t;
  static uint8_t said[ROOM];
  for (uint32_t i = 0; i < CONVERSATIONS; i++) {
    chance = i + 1000;
    memset(&t, 0, sizeof t);
    t.most = 1 + any(MOST_SEGMENT);
    t.random = i + 1;
    uint64_t memory = any(2) ? 3000 + any(8000) : 0;
    begin(&t, ports[any(sizeof ports / sizeof *ports)], memory);
    for (uint32_t turns = 2 + any(8); turns > 0; turns--) {
      uint32_t side = any(2);
      say_bytes(&t, side, said, make(said));
      if (any(3) == 0) lose_bytes(&t, side, 1 + any(200));
      if (memory > 0) assert_true(counted(&t).memory <= memory);
    }
    if (any(2)) finish_both(&t);
    assert_all_given_back(&t);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_same_however_cut),
                                     cmocka_unit_test(test_gaps_and_little_memory)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
