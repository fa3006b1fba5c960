/* http2_test.c - HTTP/2 on streams: messages and exchanges whatever the segments are, what is
 * missing, and bounds of what a peer makes us keep. */
#include "../message/talking.h"

#include "../cmocka_all.h"

static struct talking t;
static uint16_t ids[1];

static void begin_with(const struct np_messages_options *options, uint16_t port) {
  memset(&t.c, 0, sizeof t.c);
  talk_with(&t, options, port);
  greet(&t);
}

static void begin(uint16_t port, bool tells_frames) {
  ids[0] = id_of("http2");
  const struct np_messages_options options = {
      .protocols = ids, .protocol_count = tells_frames ? 1 : 0, .exchanges = true, .bodies = true};
  begin_with(&options, port);
}

static int stop(void **state) {
  (void)state;
  np_streams_end(t.c.streams);
  told_of(&t);
  assert_int_equal(counted(&t).memory, 0);
  stop_talking(&t);
  t = (struct talking){.most = 0};
  return 0;
}

/* ---- What sides say ---- */

struct bytes {
  uint8_t at[1 << 18];
  uint32_t size;
};

static struct bytes said[2];

static void add(uint32_t side, const void *data, uint32_t size) {
  struct bytes *to = &said[side];
  assert_true(to->size + size <= sizeof to->at);
  if (size > 0) memcpy(to->at + to->size, data, size);
  to->size += size;
}

static void add_frame(uint32_t side, uint32_t type, uint32_t flags, uint32_t stream,
                      const void *data, uint32_t size) {
  uint8_t head[9] = {(uint8_t)(size >> 16), (uint8_t)(size >> 8), (uint8_t)size, (uint8_t)type,
                     (uint8_t)flags};
  put32(head + 5, stream);
  add(side, head, sizeof head);
  add(side, data, size);
}

enum { DATA, HEADERS, RST_STREAM = 3, SETTINGS, PUSH_PROMISE, CONTINUATION = 9 };
enum { END_STREAM = 1, END_HEADERS = 4, PADDED = 8, ACK = 1 };

#define FRAME(side, type, flags, stream, text) \
  add_frame(side, type, flags, stream, text, sizeof text - 1)

static void add_preface(void) {
  static const char preface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
  said[0].size = said[1].size = 0;
  add(0, preface, sizeof preface - 1);
  FRAME(0, SETTINGS, 0, 0, "\0\1\0\0\x20\0");
  FRAME(1, SETTINGS, 0, 0, "");
  FRAME(1, SETTINGS, ACK, 0, "");
}

/* All of it, the client's first. */
static void say_all(void) {
  for (uint32_t side = 0; side < 2; side++) say_bytes(&t, side, said[side].at, said[side].size);
  said[0].size = said[1].size = 0;
}

/* GET http://a/, which makes an entry of the table; and with that entry. */
#define GET_NEW "\x82\x86\x84\x41\1a"
#define GET_OLD "\x82\x86\x84\xbe"

static void add_all(void) {
  add_preface();
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 1, GET_NEW);
  FRAME(0, HEADERS, PADDED, 3, "\2" GET_OLD "\0\0");
  FRAME(0, CONTINUATION, END_HEADERS, 3, "\x40\1x\1y");
  FRAME(0, DATA, PADDED, 3,
        "\3"
        "asked\0\0\0");
  FRAME(0, DATA, END_STREAM, 3, " more");
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 5, "\x82\x86\x84\xbf\xbe");
  FRAME(1, HEADERS, END_HEADERS, 3, "\x88\x40\1x\1z");
  FRAME(1, PUSH_PROMISE, END_HEADERS, 1, "\0\0\0\2\x82\x86\x84");
  FRAME(1, HEADERS, END_HEADERS, 1,
        "\x48\3"
        "103");
  FRAME(1, DATA, 0, 3, "three");
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 1, "\x89\xbf");
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 3,
        "\0\1t\1"
        "1\x0f\x30\1"
        "2");
  FRAME(1, HEADERS, END_HEADERS, 2, "\x8d");
  FRAME(1, DATA, END_STREAM, 2, "");
  FRAME(1, RST_STREAM, 0, 5, "\0\0\0\x08");
}

static const char expected[] =
    "http2 c 24/24\nhttp2 c 15/15\nhttp2 c 59/59\nhttp2 c 64/64\nhttp2 c 9/9\nhttp2 c 9/9\n"
    "http2 c 64/64\n"
    "http2 s 9/9\nhttp2 s 9/9\nhttp2 s 27/27\nhttp2 s 45/45\nhttp2 s 22/22\nhttp2 s 9/9\n"
    "http2 s 27/27\nexchange | q 59/59 | i 22/22 | r 27/27\n"
    "http2 s 19/19\n"
    "exchange | q 64/64 body 10 'asked more' | r 27/27 body 5 'three' trailer 't: 1' trailer "
    "'x: 2'\n"
    "http2 s 22/22\nhttp2 s 9/9\nexchange | q 45/45 | r 22/22\n"
    "http2 s 13/13\nexchange | q 64/64\n";

static void test_however_cut(void **state) {
  (void)state;
  for (uint32_t i = 0; i < 60; i++) {
    t = (struct talking){.most = i < 2 ? i : i + 3, .random = i < 2 ? 0 : i};
    begin(i % 3 == 0 ? 80 : 9999, true);
    add_all();
    say_all();
    assert_string_equal(told_of(&t), expected);
    if (i < 59) stop(state);
  }
}

/* Behind HTTP/1.1 the response is that to the request which asked for it. */
static void test_upgrade(void **state) {
  (void)state;
  for (uint32_t i = 0; i < 20; i++) {
    t = (struct talking){.most = i, .random = i};
    begin(80, false);
    say_text(&t, 0,
             "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
             "HTTP2-Settings: \r\n\r\n");
    add_preface();
    uint32_t client = said[0].size;
    said[0].size = 0;
    say_text(&t, 1,
             "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
    FRAME(1, HEADERS, END_HEADERS, 1, "\x88");
    FRAME(1, DATA, END_STREAM, 1, "upgraded");
    say_all();
    said[0].size = client;
    FRAME(0, HEADERS, END_HEADERS | END_STREAM, 3, GET_NEW);
    FRAME(1, HEADERS, END_HEADERS | END_STREAM, 3, "\x8d");
    say_all();
    assert_string_equal(told_of(&t),
                        "exchange | q 96/96 | i 71/71 | r 22/22 body 8 'upgraded'\n"
                        "exchange | q 59/59 | r 22/22\n");
    if (i < 19) stop(state);
  }
}

/* ---- What is missing ---- */

static void test_gap_in_data(void **state) {
  (void)state;
  begin(80, false);
  add_preface();
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 1, GET_NEW);
  FRAME(1, HEADERS, END_HEADERS, 1, "\x88\x40\1x\1z");
  FRAME(1, DATA, END_STREAM, 1, "0123456789");
  uint32_t size = said[1].size;
  said[1].size -= 8;
  say_all();
  lose_bytes(&t, 1, 5);
  said[1].size = size;
  say_bytes(&t, 1, said[1].at + size - 3, 3);
  said[1].size = 0;
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 3, GET_OLD);
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 3, "\x88\xbe"); /* the table is as it was */
  say_all();
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t),
                      "exchange | q 59/59 | r incomplete 27/27 gap 5 body 10 '01789'\n"
                      "exchange | q 59/59 | r 27/27\n");
}

/* Behind it what the table had is not known: ten bytes of x-yz fewer, and an index. */
static void test_gap_in_headers(void **state) {
  (void)state;
  begin(80, false);
  add_preface();
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 1, GET_NEW);
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 3, GET_OLD);
  FRAME(1, HEADERS, END_HEADERS, 1,
        "\x88\x40\4x-yz\4"
        "long");
  say_all();
  FRAME(1, HEADERS, END_HEADERS, 5, "\x88\x40\2no\2no");
  lose_bytes(&t, 1, said[1].size);
  said[1].size = 0;
  FRAME(1, SETTINGS, ACK, 0, "");
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 3, "\x88\xbe\x40\1k\1n\xbe");
  FRAME(1, DATA, END_STREAM, 1, "late");
  say_all();
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t),
                      "exchange | q 59/59 | r 33/33\n"
                      "exchange | q 59/59 | r incomplete 33/33 body 4 'late'\n");
}

/* A connection that was met in the middle. */
static void test_middle(void **state) {
  (void)state;
  ids[0] = id_of("http2");
  const struct np_messages_options options = {.exchanges = true, .bodies = true};
  memset(&t.c, 0, sizeof t.c);
  talk_with(&t, &options, 9999);
  said[0].size = said[1].size = 0;
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 7, "\x82\x86\xc4\xbf\x40\1k\1n");
  FRAME(1, HEADERS, END_HEADERS, 7, "\x88\xc0");
  FRAME(1, DATA, END_STREAM, 7, "ok");
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 9, "\x82\x86\xc4\xbe");
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 9, "\x8d");
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 5, "\0\1t\1u"); /* a trailer of what was not seen */
  say_all();
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t),
                      "exchange | q 43/43 | r 23/23 body 2 'ok'\nexchange | q 42/42 | r 22/22\n");
}

/* ---- Bounds ---- */

/* CVE-2024-38535: an entry of 4 KiB, and 20,000 times its index: 80 MiB of headers. */
static void test_index_bomb(void **state) {
  (void)state;
  static uint8_t block[20000];
  begin(80, false);
  add_preface();
  static const uint8_t front[] = {0x82, 0x40, 1, 'x', 0x7f, 0xa1, 0x1e}; /* of 4000 bytes */
  memcpy(block, front, sizeof front);
  memset(block + sizeof front, 'y', 4000);
  memset(block + sizeof front + 4000, 0xbe, sizeof block - sizeof front - 4000);
  add_frame(0, HEADERS, END_HEADERS | END_STREAM, 1, block, sizeof block);
  say_all();
  assert_in_range(counted(&t).memory, 0, 400 << 10);
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 3, "\x82\xbe");
  say_all();
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), "exchange | q 65536/64071986\nexchange | q 4028/4028\n");
}

/* Frames of a block without an end, empty ones too. */
static void test_continuation_flood(void **state) {
  (void)state;
  static const uint8_t many[1000] = {0};
  for (uint32_t size = 0; size <= sizeof many; size += sizeof many) {
    begin(80, false);
    add_preface();
    FRAME(0, HEADERS, 0, 1, "\x82");
    for (uint32_t i = 0; said[0].size < 200000; i++) add_frame(0, CONTINUATION, 0, 1, many, size);
    say_all();
    assert_in_range(counted(&t).memory, 0, 200 << 10);
    assert_int_equal(counted(&t).rejected, 1);
    np_streams_end(t.c.streams);
    assert_string_equal(told_of(&t), "");
    if (size == 0) stop(state);
  }
}

/* CVE-2024-32663: streams that nobody answers, tables, and all that has no end. */
static void test_memory(void **state) {
  (void)state;
  const struct np_messages_options options = {
      .exchanges = true, .bodies = true, .most_memory = 64 << 10};
  begin_with(&options, 80);
  add_preface();
  FRAME(0, HEADERS, END_HEADERS, 1, "\x3f\xe1\x3f" GET_NEW); /* a table of 8 KiB */
  for (uint32_t stream = 3; stream < 6001; stream += 2) {
    FRAME(0, HEADERS, END_HEADERS, stream, GET_OLD);
    FRAME(0, DATA, 0, stream, "some of a body");
    say_all();
    assert_in_range(counted(&t).memory, 0, 64 << 10);
  }
}

static void test_resets(void **state) {
  (void)state;
  begin(80, false);
  add_preface();
  say_all();
  for (uint32_t stream = 1; stream < 4000; stream += 2) {
    if (stream == 1)
      FRAME(0, HEADERS, END_HEADERS, stream, GET_NEW);
    else
      FRAME(0, HEADERS, END_HEADERS, stream, GET_OLD);
    FRAME(0, RST_STREAM, 0, stream, "\0\0\0\x08");
    say_all();
    assert_string_equal(told_of(&t), "exchange | q incomplete 59/59\n");
  }
  assert_in_range(counted(&t).memory, 0, 32 << 10);
}

/* Settings and sizes of tables: more than was allowed is wrong. */
static void test_table_sizes(void **state) {
  (void)state;
  begin(80, false);
  add_preface();
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 1, "\x3f\xe1\x1f" GET_NEW);     /* 4096 */
  FRAME(0, HEADERS, END_HEADERS | END_STREAM, 3, "\x20\x3f\xe1\x1f" GET_OLD); /* and 0 before */
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 1, "\x3f\xe1\x3f\x88");         /* 8192 */
  FRAME(1, HEADERS, END_HEADERS | END_STREAM, 3, "\x3f\xe2\x3f\x88");         /* 8193 */
  say_all();
  np_streams_end(t.c.streams);
  assert_string_equal(told_of(&t), "exchange | q 59/59 | r 22/22\nexchange | q 46/46\n");
  assert_int_equal(counted(&t).rejected, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_however_cut, stop),
      cmocka_unit_test_teardown(test_upgrade, stop),
      cmocka_unit_test_teardown(test_gap_in_data, stop),
      cmocka_unit_test_teardown(test_gap_in_headers, stop),
      cmocka_unit_test_teardown(test_middle, stop),
      cmocka_unit_test_teardown(test_index_bomb, stop),
      cmocka_unit_test_teardown(test_continuation_flood, stop),
      cmocka_unit_test_teardown(test_memory, stop),
      cmocka_unit_test_teardown(test_resets, stop),
      cmocka_unit_test_teardown(test_table_sizes, stop),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
