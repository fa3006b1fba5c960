/* tree_test.c - tests of packets as JSON. */
#include "dissect/sample.h"

#include "np/text.h"

static struct np_engine *engine;
static struct np_printer *printer;

static int set_up(void **state) {
  (void)state;
  engine = np_engine_new(NULL, NULL);
  printer = engine ? np_printer_new(engine) : NULL;
  return printer ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  np_printer_free(printer);
  np_engine_free(engine);
  return 0;
}

#define HEADER(caplen, len)                                                       \
  "\"pcap_header\":{\"time\":\"2010-05-22T07:48:40.820Z\",\"tv_sec\":1274514520," \
  "\"tv_usec\":820479,\"caplen\":" #caplen ",\"len\":" #len                       \
  ",\"link_type\":\"LINKTYPE_ETHERNET\"}"

#define ETHERNET(type) \
  "\"dhost\":\"00:18:39:ff:f9:1c\",\"shost\":\"00:1f:5b:ce:3e:29\",\"ethertype\":" #type

static void assert_tree(struct sample s, const char *expected) {
  struct np_text text = {NULL, 0, 0, false};
  np_text_tree(printer, &s.packet, &text);
  np_text_add(&text, "", 1);
  assert_false(text.failed);
  assert_string_equal(text.bytes, expected);
  np_text_free(&text);
  sample_free(&s);
}

/* The values are those that the README prints; the options are this sample's own. */
static void the_readme(void **state) {
  (void)state;
  assert_tree(sample(SAMPLE_SYN),
              "{\"ethernet\":{" ETHERNET(2048)
              ",\"ip\":{\"version\":4,\"header_length\":5,\"diffserv\":0,\"total_length\":64,"
              "\"identification\":49042,\"flags\":{\"reserved\":0,\"df\":1,\"mf\":0},"
              "\"fragment_offset\":0,\"ttl\":64,\"protocol\":6,\"header_checksum\":35325,"
              "\"saddr\":\"10.240.0.133\",\"daddr\":\"97.107.132.72\",\"protocol_name\":\"TCP\","
              "\"tcp\":{\"sport\":57230,\"dport\":80,\"seqno\":4179361823,\"ackno\":1540242985,"
              "\"data_offset\":11,\"reserved\":0,\"flags\":{\"cwr\":0,\"ece\":0,\"urg\":0,"
              "\"ack\":0,\"psh\":0,\"rst\":0,\"syn\":1,\"fin\":0},\"window_size\":65535,"
              "\"checksum\":2601,\"urgent_pointer\":0,\"options\":[{\"kind\":2,\"length\":4,"
              "\"mss\":1460},{\"kind\":1},{\"kind\":3,\"length\":3,\"window_scale\":3},"
              "{\"kind\":1},{\"kind\":1},{\"kind\":8,\"length\":10,\"tsval\":287454020,"
              "\"tsecr\":0},{\"kind\":4,\"length\":2},{\"kind\":1},{\"kind\":1}],\"payload_offset\":78}}}," HEADER(78, 78) "}");
}

static void payload_behind_the_last_layer(void **state) {
  (void)state;
  assert_tree(sample(SAMPLE_UNKNOWN),
              "{\"ethernet\":{" ETHERNET(
                  34997) ",\"payload_offset\":14,\"payload\":\"01:02:03\"}," HEADER(17, 17) "}");
}

static void cut_header(void **state) {
  (void)state;
  assert_tree(sample_cut(SAMPLE_SYN, 16),
              "{\"ethernet\":{" ETHERNET(2048)
              ",\"ip\":{\"version\":4,\"header_length\":5,\"diffserv\":0}},"
              "\"notes\":[{\"layer\":\"ip\",\"problem\":\"truncated\",\"offset\":14,\"needed\":20,"
              "\"available\":2,\"text\":\"the header was not captured whole\"}]," HEADER(16, 78) "}");
}

static void note_with_a_field(void **state) {
  (void)state;
  assert_tree(
      sample("001839fff91c 001f5bce3e29 05ff"),
      "{\"ethernet\":{\"dhost\":\"00:18:39:ff:f9:1c\",\"shost\":\"00:1f:5b:ce:3e:29\"},"
      "\"notes\":[{\"layer\":\"ethernet\",\"problem\":\"malformed\",\"field\":\"ethertype\","
      "\"offset\":12,\"text\":\"neither a length nor an EtherType\"}]," HEADER(14, 14) "}");
}

static void unknown_link_type(void **state) {
  (void)state;
  struct sample s = sample("0102");
  s.packet.link_type = 1234;
  s.packet.timestamp_ns = -1;
  assert_tree(s,
              "{\"payload_offset\":0,\"payload\":\"01:02\",\"pcap_header\":{"
              "\"time\":\"1969-12-31T23:59:59.999Z\",\"tv_sec\":-1,\"tv_usec\":999999,"
              "\"caplen\":2,\"len\":2,\"link_type\":\"LINKTYPE_1234\"}}");
}

static void empty_packet(void **state) {
  (void)state;
  struct sample s = sample("");
  s.packet.link_type = 1234;
  assert_tree(s,
              "{\"pcap_header\":{\"time\":\"2010-05-22T07:48:40.820Z\",\"tv_sec\":1274514520,"
              "\"tv_usec\":820479,\"caplen\":0,\"len\":0,\"link_type\":\"LINKTYPE_1234\"}}");
}

/* ---- Any packet gives strict JSON ---- */

static const char *json_value(const char *at);

static const char *json_string(const char *at) {
  assert_int_equal(*at, '"');
  for (at++; *at != '"'; at++) {
    assert_true((unsigned char)*at >= 0x20);
    if (*at != '\\') continue;
    at++;
    assert_non_null(strchr("\"\\/bfnrtu", *at));
  }
  return at + 1;
}

/* Keys of one object differ. */
static const char *json_object(const char *at) {
  const char *keys[256];
  size_t count = 0;
  for (at++; *at != '}';) {
    const char *end = json_string(at);
    for (size_t i = 0; i < count; i++)
      if (strncmp(keys[i], at, (size_t)(end - at)) == 0) fail_msg("twice in an object: %.40s", at);
    assert_true(count < 256);
    keys[count++] = at;
    assert_int_equal(*end, ':');
    at = json_value(end + 1);
    if (*at == ',') assert_int_equal(*++at, '"');
  }
  return at + 1;
}

static const char *json_value(const char *at) {
  if (*at == '{') return json_object(at);
  if (*at == '"') return json_string(at);
  if (*at == '[') {
    do at = json_value(at + 1);
    while (*at == ',');
    assert_int_equal(*at, ']');
    return at + 1;
  }
  size_t length = strspn(at, "-.0123456789");
  assert_true(length > 0);
  return at + length;
}

static void strict_json(void **state) {
  (void)state;
  uint32_t seed = 7;
  for (int i = 0; i < 20000; i++) {
    struct sample s = sample_damaged(&seed);
    struct np_text text = {NULL, 0, 0, false};
    np_text_tree(printer, &s.packet, &text);
    np_text_add(&text, "", 1);
    assert_int_equal(*json_value(text.bytes), '\0');
    np_text_free(&text);
    sample_free(&s);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_readme),        cmocka_unit_test(payload_behind_the_last_layer),
      cmocka_unit_test(cut_header),        cmocka_unit_test(note_with_a_field),
      cmocka_unit_test(unknown_link_type), cmocka_unit_test(empty_packet),
      cmocka_unit_test(strict_json),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
