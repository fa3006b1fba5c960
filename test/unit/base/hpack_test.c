/* hpack_test.c - the examples of RFC 7541, appendix C, tables of which not all is known, and blocks
 * that are wrong. */
#include "base/hpack.h"

#include "hex.h"

enum { ROOM = 512 };

struct side {
  struct np_hpack_table table;
  struct np_hpack_entry entries[2 * ROOM];
  uint8_t bytes[64 * ROOM], name[ROOM], value[ROOM];
  char text[4096];
  const char *wrong;
  bool is_cut;
};

static struct side *side_of(uint32_t room) {
  static struct side side;
  memset(&side, 0, sizeof side);
  np_hpack_begin(&side.table, side.entries, side.bytes, room);
  return &side;
}

static void say(struct side *side, const char *format, const struct np_hpack_text *text) {
  size_t length = strlen(side->text);
  snprintf(side->text + length, sizeof side->text - length, format,
           text->is_known ? (int)text->kept : 1, text->is_known ? (const char *)text->bytes : "?");
}

/* What a block says: a line per header. */
static const char *read_bytes(struct side *side, const uint8_t *bytes, size_t size) {
  struct np_cursor c = {.bytes = bytes, .captured = (uint32_t)size, .declared = (uint32_t)size};
  const struct np_hpack_scratch scratch = {side->name, side->value, ROOM};
  struct np_hpack_header header;
  side->text[0] = 0;
  while (np_hpack_take(&c, &side->table, &scratch, &header)) {
    if (header.form == NP_HPACK_RESIZE) continue;
    say(side, "%.*s: ", &header.name);
    say(side, "%.*s\n", &header.value);
  }
  side->wrong = header.wrong;
  side->is_cut = !np_good(&c);
  return side->text;
}

static const char *read_block(struct side *side, const char *digits) {
  const struct hex block = hex(digits);
  return read_bytes(side, block.bytes, block.size);
}

static const char first[] = ":method: GET\n:scheme: http\n:path: /\n:authority: www.example.com\n";
static const char second[] =
    ":method: GET\n:scheme: http\n:path: /\n:authority: www.example.com\ncache-control: no-cache\n";
static const char third[] =
    ":method: GET\n:scheme: https\n:path: /index.html\n:authority: www.example.com\n"
    "custom-key: custom-value\n";

static void representations(void **state) {
  (void)state;
  struct side *side = side_of(4096);
  assert_string_equal(read_block(side, "400a637573746f6d2d6b65790d637573746f6d2d686561646572"),
                      "custom-key: custom-header\n");
  assert_int_equal(side->table.size, 55);
  assert_string_equal(read_block(side, "040c2f73616d706c652f70617468"), ":path: /sample/path\n");
  assert_string_equal(read_block(side, "100870617373776f726406736563726574"), "password: secret\n");
  assert_string_equal(read_block(side, "82"), ":method: GET\n");
  assert_int_equal(side->table.size, 55);
}

static void requests(void **state) {
  (void)state;
  struct side *side = side_of(4096);
  assert_string_equal(read_block(side, "828684410f7777772e6578616d706c652e636f6d"), first);
  assert_int_equal(side->table.size, 57);
  assert_string_equal(read_block(side, "828684be58086e6f2d6361636865"), second);
  assert_int_equal(side->table.size, 110);
  assert_string_equal(
      read_block(side, "828785bf400a637573746f6d2d6b65790c637573746f6d2d76616c7565"), third);
  assert_int_equal(side->table.size, 164);
}

static void requests_in_huffman(void **state) {
  (void)state;
  struct side *side = side_of(4096);
  assert_string_equal(read_block(side, "828684418cf1e3c2e5f23a6ba0ab90f4ff"), first);
  assert_string_equal(read_block(side, "828684be5886a8eb10649cbf"), second);
  assert_string_equal(read_block(side, "828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf"), third);
  assert_int_equal(side->table.size, 164);
}

static const char of_302[] =
    ":status: 302\ncache-control: private\ndate: Mon, 21 Oct 2013 20:13:21 GMT\n"
    "location: https://www.example.com\n";
static const char of_307[] =
    ":status: 307\ncache-control: private\ndate: Mon, 21 Oct 2013 20:13:21 GMT\n"
    "location: https://www.example.com\n";
static const char of_200[] =
    ":status: 200\ncache-control: private\ndate: Mon, 21 Oct 2013 20:13:22 GMT\n"
    "location: https://www.example.com\ncontent-encoding: gzip\n"
    "set-cookie: foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1\n";

/* A table of 256 bytes: entries are evicted. */
static void responses(void **state) {
  (void)state;
  struct side *side = side_of(4096);
  side->table.limit = 256;
  assert_string_equal(
      read_block(
          side,
          "4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a3231"
          "20474d546e1768747470733a2f2f7777772e6578616d706c652e636f6d"),
      of_302);
  assert_int_equal(side->table.size, 222);
  assert_string_equal(read_block(side, "4803333037c1c0bf"), of_307);
  assert_int_equal(side->table.size, 222);
  assert_string_equal(
      read_block(
          side,
          "88c1611d4d6f6e2c203231204f637420323031332032303a31333a323220474d54c05a04677a697077"
          "38666f6f3d4153444a4b48514b425a584f5157454f50495541585157454f49553b206d61782d616765"
          "3d333630303b2076657273696f6e3d31"),
      of_200);
  assert_int_equal(side->table.size, 215);
}

static void responses_in_huffman(void **state) {
  (void)state;
  struct side *side = side_of(256);
  assert_string_equal(
      read_block(side,
                 "488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d"
                 "29ad171863c78f0b97c8e9ae82ae43d3"),
      of_302);
  assert_string_equal(read_block(side, "4883640effc1c0bf"), of_307);
  assert_string_equal(
      read_block(side,
                 "88c16196d07abe941054d444a8200595040b8166e084a62d1bffc05a839bd9ab77ad94e7821d"
                 "d7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab270fb5291f9587316065c003ed4ee5b106"
                 "3d5007"),
      of_200);
}

/* What was not seen is not known, and what was seen since is. */
static void unknown(void **state) {
  (void)state;
  struct side *side = side_of(4096);
  assert_string_equal(read_block(side, "be"), "?: ?\n");
  assert_string_equal(read_block(side, "7e0178"), "?: x\n"); /* its name is an older one's */
  assert_string_equal(read_block(side, "4001610162bebfc0"), "a: b\na: b\n?: x\n?: ?\n");
  np_hpack_forget(&side->table);
  assert_string_equal(read_block(side, "be4001630164bebf"), "?: ?\nc: d\nc: d\n?: ?\n");
}

/* A table that has less room than the encoder's knows its newest entries. */
static void little_room(void **state) {
  (void)state;
  struct side *side = side_of(72); /* two of 34 bytes */
  assert_string_equal(read_block(side, "400161014140016201424001630143bebfc0"),
                      "a: A\nb: B\nc: C\nc: C\nb: B\n?: ?\n");
  assert_string_equal(read_block(side, "20be"), "?: ?\n"); /* a size of 0 */
  assert_int_equal(side->table.count, 0);
}

/* Texts move to the front, and into other memory, again and again. */
static void moving(void **state) {
  (void)state;
  struct side *side = side_of(256);
  uint8_t bytes[2 * 512];
  struct np_hpack_entry entries[512 / NP_HPACK_OVERHEAD + 1];
  char expected[64];
  for (unsigned i = 0; i < 200; i++) {
    uint8_t block[] = {0x40,
                       1,
                       'n',
                       3,
                       (uint8_t)('0' + i / 100),
                       (uint8_t)('0' + i / 10 % 10),
                       (uint8_t)('0' + i % 10),
                       0xbf}; /* and the one before */
    snprintf(expected, sizeof expected, "n: %03u\nn: %03u\n", i, i - 1);
    const char *text = read_bytes(side, block, sizeof block);
    if (i > 0) assert_string_equal(text, expected);
    if (i == 100) np_hpack_move(&side->table, entries, bytes, 512);
  }
  assert_int_equal(side->table.count, 512 / 36);
}

static void wrong(void **state) {
  (void)state;
  struct side *side = side_of(4096);
  read_block(side, "80");
  assert_string_equal(side->wrong, "there is no entry 0");
  read_block(side, "ffffffffffffff");
  assert_string_equal(side->wrong, "a number is too large");
  read_block(side, "3fe2ff03");
  assert_string_equal(side->wrong, "the table may not be so large");
  read_block(side, "0001618100");
  assert_string_equal(side->wrong, "a text is not in Huffman's code");
  static const char *const cut[] = {"40", "4005", "400161", "40016105", "ff", "7f8080"};
  for (unsigned i = 0; i < sizeof cut / sizeof cut[0]; i++) {
    read_block(side, cut[i]);
    assert_true(side->is_cut);
    assert_null(side->wrong);
  }
}

/* What is written is read without a table. */
static void writing(void **state) {
  (void)state;
  static const char block[] =
      "828684418cf1e3c2e5f23a6ba0ab90f4ff100870617373776f72640673656372657482c57e0178";
  const struct hex from = hex(block);
  struct side *side = side_of(4096);
  char expected[4096];
  uint8_t out[512];
  uint32_t size = 0;
  struct np_cursor c = {
      .bytes = from.bytes, .captured = (uint32_t)from.size, .declared = (uint32_t)from.size};
  const struct np_hpack_scratch scratch = {side->name, side->value, ROOM};
  struct np_hpack_header header;
  while (np_hpack_take(&c, &side->table, &scratch, &header))
    size += np_hpack_write(&header, out + size, sizeof out - size);
  assert_true(np_good(&c));
  strcpy(expected, read_block(side_of(4096), block));
  assert_string_equal(read_bytes(side_of(0), out, size), expected);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(representations),
      cmocka_unit_test(requests),
      cmocka_unit_test(requests_in_huffman),
      cmocka_unit_test(responses),
      cmocka_unit_test(responses_in_huffman),
      cmocka_unit_test(unknown),
      cmocka_unit_test(little_room),
      cmocka_unit_test(moving),
      cmocka_unit_test(wrong),
      cmocka_unit_test(writing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
