/* summary_test.c - tests of lines for people. */
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

static void assert_summary(struct sample s, const char *expected) {
  struct np_text text = {NULL, 0, 0, false};
  np_text_summary(printer, &s.packet, &text);
  np_text_add(&text, "", 1);
  assert_false(text.failed);
  assert_string_equal(text.bytes, expected);
  np_text_free(&text);
  sample_free(&s);
}

static void tcp(void **state) {
  (void)state;
  assert_summary(sample(SAMPLE_SYN),
                 "07:48:40.820479 78 10.240.0.133:57230 -> 97.107.132.72:80 tcp SYN seq 4179361823 "
                 "ack 1540242985 win 65535 mss 1460 wscale 3 ts 287454020/0 length 0\n");
}

static void flags_from_the_lowest_bit(void **state) {
  (void)state;
  struct sample s = sample(SAMPLE_SYN);
  s.bytes[47] = 0x12;
  struct np_text text = {NULL, 0, 0, false};
  np_text_summary(printer, &s.packet, &text);
  s.bytes[47] = 0;
  np_text_summary(printer, &s.packet, &text);
  np_text_add(&text, "", 1);
  assert_non_null(strstr(text.bytes, " tcp SYN,ACK seq "));
  assert_non_null(strstr(text.bytes, " tcp none seq "));
  np_text_free(&text);
  sample_free(&s);
}

static void inside_of_a_tunnel(void **state) {
  (void)state;
  assert_summary(
      sample(SAMPLE_TUNNEL),
      "07:48:40.820479 62 10.0.0.1 -> 10.0.0.2 ip | 192.168.0.1:4096 -> 192.168.0.2:8192 udp "
      "length 0\n");
}

static void ipv6_with_ports(void **state) {
  (void)state;
  assert_summary(sample(SAMPLE_IPV6),
                 "07:48:40.820479 64 [2001:db8::1]:1024 -> [2001:db8::2]:53 udp length 2\n");
}

/* The quoted packet's addresses are not those of this packet. */
static void quoted_packet(void **state) {
  (void)state;
  struct sample s = sample(SAMPLE_ERROR);
  struct np_text text = {NULL, 0, 0, false};
  np_text_summary(printer, &s.packet, &text);
  np_text_add(&text, "", 1);
  static const char begin[] = "07:48:40.820479 70 10.0.0.1 -> 10.0.0.2 icmp";
  static const char end[] = " (ip 192.168.0.1 > 192.168.0.2, udp 4096 > 8192 length 72)\n";
  assert_memory_equal(text.bytes, begin, sizeof begin - 1);
  assert_string_equal(text.bytes + strlen(text.bytes) - (sizeof end - 1), end);
  np_text_free(&text);
  sample_free(&s);
}

/* A protocol that begins its text by its name is not named twice. */
static void no_stutter(void **state) {
  (void)state;
  assert_summary(sample("ffffffffffff 001f5bce3e29 8100 0005 0806 0001 0800 06 04 0001 "
                        "001f5bce3e29 0a000001 000000000000 0a000002"),
                 "07:48:40.820479 46 00:1f:5b:ce:3e:29 -> ff:ff:ff:ff:ff:ff vlan 5, arp request: "
                 "10.0.0.1 00:1f:5b:ce:3e:29 > 10.0.0.2 00:00:00:00:00:00\n");
}

static void no_child(void **state) {
  (void)state;
  assert_summary(
      sample(SAMPLE_UNKNOWN),
      "07:48:40.820479 17 00:1f:5b:ce:3e:29 -> 00:18:39:ff:f9:1c ethernet ethertype 0x88b5\n");
}

static void notes(void **state) {
  (void)state;
  assert_summary(sample_cut(SAMPLE_SYN, 40),
                 "07:48:40.820479 78 10.240.0.133:57230 -> 97.107.132.72:80 tcp "
                 "[tcp truncated: the header was not captured whole]\n");
  assert_summary(sample("001839fff91c 001f5bce3e29 05ff"),
                 "07:48:40.820479 14 00:1f:5b:ce:3e:29 -> 00:18:39:ff:f9:1c ethernet "
                 "[ethernet malformed: ethertype: neither a length nor an EtherType]\n");
}

static void unknown_link_type(void **state) {
  (void)state;
  struct sample s = sample("0102");
  s.packet.link_type = 1234;
  s.packet.timestamp_ns = -1000;
  assert_summary(s, "23:59:59.999999 2 LINKTYPE_1234\n");
}

static void one_clean_line(void **state) {
  (void)state;
  uint32_t seed = 9;
  for (int i = 0; i < 20000; i++) {
    struct sample s = sample_damaged(&seed);
    struct np_text text = {NULL, 0, 0, false};
    np_text_summary(printer, &s.packet, &text);
    assert_true(text.length > 0 && text.bytes[text.length - 1] == '\n');
    for (size_t at = 0; at + 1 < text.length; at++)
      assert_true((unsigned char)text.bytes[at] >= 0x20 && text.bytes[at] != 0x7f);
    np_text_free(&text);
    sample_free(&s);
  }
}

#define ADDRESSES                     \
  "00000000000000000000000000000001 " \
  "00000000000000000000000000000002 "

/* What only the whole header contradicts is wrong in all faces. */
static void notes_of_fragments(void **state) {
  (void)state;
  assert_summary(
      sample("001839fff91c 001f5bce3e29 0800 4500 0018 0001 2000 40fd 0000 0a000001 0a0000fe "
             "01020304"),
      "07:48:40.820479 38 10.0.0.1 -> 10.0.0.254 ip protocol 253 "
      "[ip malformed: total_length: more fragments follow one that ends within a unit]\n");
  assert_summary(sample("001839fff91c 001f5bce3e29 86dd 60000000 000c 2c40 " ADDRESSES
                        "3b00 0001 00000007 01020304"),
                 "07:48:40.820479 66 ::1 -> ::2 ip6_fragment 0x00000007 offset 0 "
                 "[ip6_fragment malformed: flags.mf: more fragments follow one that ends within a "
                 "unit]\n");
}

/* Text that goes with a row is there where the row is. */
static void text_of_a_row(void **state) {
  (void)state;
#define OVER_UDP(length) \
  "001839fff91c 001f5bce3e29 0800 4500" length "00010000 4011 0000 0a000001 0a000002 0d961388 "
  assert_summary(sample(OVER_UDP("0024") "0010 0000 4001 0003 61626300"),
                 "07:48:40.820479 50 10.0.0.1:3478 -> 10.0.0.2:5000 udp length 8, stun "
                 "ChannelData 0x4001\n");
  assert_summary(sample(OVER_UDP("0030") "001c 0000 0001 0000 2112a442 000102030405060708090a0b"),
                 "07:48:40.820479 62 10.0.0.1:3478 -> 10.0.0.2:5000 udp length 20, stun Binding "
                 "Request\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tcp),
      cmocka_unit_test(flags_from_the_lowest_bit),
      cmocka_unit_test(inside_of_a_tunnel),
      cmocka_unit_test(ipv6_with_ports),
      cmocka_unit_test(quoted_packet),
      cmocka_unit_test(no_stutter),
      cmocka_unit_test(no_child),
      cmocka_unit_test(notes),
      cmocka_unit_test(notes_of_fragments),
      cmocka_unit_test(unknown_link_type),
      cmocka_unit_test(one_clean_line),
      cmocka_unit_test(text_of_a_row),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
