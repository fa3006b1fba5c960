/* styled_test.c - tests of what lines for people can look like. */
#include "dissect/sample.h"

#include <time.h>

#include "np/style.h"

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

static struct np_style *make(struct np_style_options options) {
  struct np_style *style = NULL;
  assert_int_equal(np_style_new(&options, &style, NULL), NP_OK);
  return style;
}

/* The text of one packet, without the style being freed. */
static void assert_next(struct np_style *style, struct sample s, const char *expected) {
  struct np_text text = {NULL, 0, 0, false};
  np_style_packet(style, printer, &s.packet, &text);
  np_text_add(&text, "", 1);
  assert_false(text.failed);
  assert_string_equal(text.bytes, expected);
  np_text_free(&text);
  sample_free(&s);
}

static void assert_style(struct np_style_options options, struct sample s, const char *expected) {
  struct np_style *style = make(options);
  assert_next(style, s, expected);
  np_style_free(style);
}

static struct sample at(const char *hex, int64_t ns) {
  struct sample s = sample(hex);
  s.packet.timestamp_ns = ns;
  return s;
}

static struct sample later(const char *hex, int64_t ns) {
  struct sample s = sample(hex);
  s.packet.timestamp_ns += ns;
  return s;
}

#define ENDS "192.0.2.1:12345 -> 198.51.100.2:54321 udp"
#define UDP_LINE " 48 " ENDS " length 4\n"

static void clocks(void **state) {
  (void)state;
  struct sample none = sample(SAMPLE_UDP);
  none.packet.timestamp_ns = NP_NO_TIME;
  assert_style((struct np_style_options){.clock = NP_CLOCK_TIME}, sample(SAMPLE_UDP),
               "07:48:40.820479" UDP_LINE);
  assert_style((struct np_style_options){.clock = NP_CLOCK_DATE}, sample(SAMPLE_UDP),
               "2010-05-22 07:48:40.820479" UDP_LINE);
  assert_style((struct np_style_options){.clock = NP_CLOCK_EPOCH}, sample(SAMPLE_UDP),
               "1274514520.820479" UDP_LINE);
  assert_style((struct np_style_options){.clock = NP_CLOCK_NONE}, sample(SAMPLE_UDP),
               "48 " ENDS " length 4\n");
  assert_style((struct np_style_options){.clock = NP_CLOCK_DELTA}, none, "-.------" UDP_LINE);
}

static void spans(void **state) {
  (void)state;
  struct np_style *delta = make((struct np_style_options){.clock = NP_CLOCK_DELTA});
  struct np_style *relative = make((struct np_style_options){.clock = NP_CLOCK_RELATIVE});
  static const struct {
    int64_t at;
    const char *delta, *relative;
  } packets[] = {
      {0, "0.000000" UDP_LINE, "0.000000" UDP_LINE},
      {1500000000, "1.500000" UDP_LINE, "1.500000" UDP_LINE},
      {1000000000, "-0.500000" UDP_LINE, "1.000000" UDP_LINE},
  };
  for (size_t i = 0; i < sizeof packets / sizeof packets[0]; i++) {
    assert_next(delta, later(SAMPLE_UDP, packets[i].at), packets[i].delta);
    assert_next(relative, later(SAMPLE_UDP, packets[i].at), packets[i].relative);
  }
  np_style_free(delta);
  np_style_free(relative);
}

/* At the ends of the range, which a capture's bytes can say. */
static void ends_of_time(void **state) {
  (void)state;
  static const int64_t first = -INT64_MAX;
  struct np_style *relative = make((struct np_style_options){.clock = NP_CLOCK_RELATIVE});
  assert_next(relative, at(SAMPLE_UDP, first), "0.000000" UDP_LINE);
  assert_next(relative, at(SAMPLE_UDP, INT64_MAX), "18446744073.709551" UDP_LINE);
  np_style_free(relative);
  const struct np_style_options options = {.clock = NP_CLOCK_DATE, .local = true};
  setenv("TZ", "IST-5:30", 1);
  assert_style(options, at(SAMPLE_UDP, INT64_MAX), "2262-04-12 05:17:16.854775" UDP_LINE);
  setenv("TZ", "EST5", 1);
  assert_style(options, at(SAMPLE_UDP, first), "1677-09-20 19:12:43.145224" UDP_LINE);
  setenv("TZ", "UTC", 1);
  np_zone_now();
}

/* Summer and winter of one zone, and half an hour in another. */
static void zones(void **state) {
  (void)state;
  const struct np_style_options options = {.clock = NP_CLOCK_DATE, .local = true};
  setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
  struct np_style *style = make(options);
  assert_next(style, sample(SAMPLE_UDP), "2010-05-22 09:48:40.820479" UDP_LINE);
  assert_next(style, later(SAMPLE_UDP, 183 * 86400 * INT64_C(1000000000)),
              "2010-11-21 08:48:40.820479" UDP_LINE);
  np_style_free(style);
  struct np_zone zone = np_zone_now();
  assert_true(zone.changes);
  assert_string_equal(zone.names[1], "CEST");
  setenv("TZ", "IST-5:30", 1);
  assert_style(options, sample(SAMPLE_UDP), "2010-05-22 13:18:40.820479" UDP_LINE);
  assert_int_equal(np_zone_now().offset_minutes, 330);
  setenv("TZ", "UTC", 1);
  np_zone_now();
}

static void dumps(void **state) {
  (void)state;
#define HEX_1 "\t0x0000:  4500 0020 0001 0000 4011 0000 c000 0201"
#define HEX_2 "\t0x0010:  c633 6402 3039 d431 000c 0000 4745 5409"
  const struct np_style_options none = {.clock = NP_CLOCK_NONE, .brief = true};
  struct np_style_options o = none;
#define LINE "48 " ENDS "\n"
  o.dump = NP_DUMP_HEX;
  assert_style(o, sample(SAMPLE_UDP), LINE HEX_1 "\n" HEX_2 "\n\t0x0020:  ffff\n");
  o.dump = NP_DUMP_HEX_TEXT;
  assert_style(o, sample(SAMPLE_UDP),
               LINE HEX_1 "  E.......@.......\n" HEX_2
                          "  .3d.09.1....GET.\n\t0x0020:  ffff"
                          "                                     ..\n");
  o.dump = NP_DUMP_TEXT;
  assert_style(o, sample(SAMPLE_UDP), LINE "E.. ....@........3d.09.1....GET\t..\n");
  o.dump_link = true;
  o.dump = NP_DUMP_HEX;
  assert_style(o, sample(SAMPLE_UNKNOWN),
               "17 00:1f:5b:ce:3e:29 -> 00:18:39:ff:f9:1c ethernet\n"
               "\t0x0000:  0018 39ff f91c 001f 5bce 3e29 88b5 0102\n\t0x0010:  03\n");
}

static void parts(void **state) {
  (void)state;
  const struct np_style_options none = {.clock = NP_CLOCK_NONE};
  struct np_style_options o = none;
  o.link = true;
  assert_style(o, sample(SAMPLE_UDP),
               "48 ethernet 00:1f:5b:ce:3e:29 > 00:18:39:ff:f9:1c, " ENDS " length 4\n");
  o = none;
  o.numbers = true;
  assert_style(o, sample(SAMPLE_UDP), "    1 48 " ENDS " length 4\n");
  o = none;
  o.relative_sequence = true;
  assert_style(o, sample(SAMPLE_SYN),
               "78 10.240.0.133:57230 -> 97.107.132.72:80 tcp SYN seq 0 ack 1540242985 win 65535 "
               "mss 1460 wscale 3 ts 287454020/0 length 0\n");
}

/* Colours by layer, and of notes; without them not a byte of the line differs. */
static void colors(void **state) {
  (void)state;
  const struct np_style_options o = {.color = true};
  assert_style(o, sample(SAMPLE_UDP),
               "\x1b[2m07:48:40.820479 \x1b[0m48 192.0.2.1:12345 -> 198.51.100.2:54321 "
               "\x1b[32mudp\x1b[0m length 4\n");
  assert_style(o, sample_cut(SAMPLE_SYN, 40),
               "\x1b[2m07:48:40.820479 \x1b[0m78 10.240.0.133:57230 -> 97.107.132.72:80 "
               "\x1b[32mtcp\x1b[0m\x1b[1;31m [tcp truncated: the header was not captured "
               "whole]\x1b[0m\n");
}

static void patterns(void **state) {
  (void)state;
  struct np_style_options o = {.clock = NP_CLOCK_NONE, .pattern = "GE+T"};
  struct np_error error = {NP_OK};
  struct np_style *style = NULL;
  if (np_style_new(&o, &style, &error) == NP_E_LIBRARY) skip();
  np_style_free(style);
  assert_style(o, sample(SAMPLE_UDP), "48 " ENDS " length 4\nGET\t\n");
  o.color = true;
  o.brief = true;
  assert_style(o, sample(SAMPLE_UDP),
               "48 192.0.2.1:12345 -> 198.51.100.2:54321 \x1b[32mudp\x1b[0m\n"
               "\x1b[30;43mGET\x1b[0m\t\n");
  o.pattern = "get";
  assert_style(o, sample(SAMPLE_UDP), "");
  o.inverted = true;
  o.color = false;
  assert_style(o, sample(SAMPLE_UDP), "48 " ENDS "\nGET\t\n");
  o.pattern_any_case = true;
  assert_style(o, sample(SAMPLE_UDP), "");
  o.pattern = "(";
  assert_int_equal(np_style_new(&o, &style, &error), NP_E_INVALID);
  assert_string_equal(error.message,
                      "the pattern has a mistake behind 1 bytes: missing closing parenthesis");
}

/* What matches no byte is not marked, and hides nothing: neither bytes nor marks behind it. */
static void marks(void **state) {
  (void)state;
  struct np_style_options o = {.clock = NP_CLOCK_NONE, .brief = true, .color = true};
  struct np_style *style = NULL;
  o.pattern = "T*";
  if (np_style_new(&o, &style, NULL) == NP_E_LIBRARY) skip();
  np_style_free(style);
#define UDP_HEAD "48 192.0.2.1:12345 -> 198.51.100.2:54321 \x1b[32mudp\x1b[0m\n"
#define MARK "\x1b[30;43m"
  assert_style(o, sample(SAMPLE_UDP), UDP_HEAD "GE" MARK "T\x1b[0m\t\n");
  o.pattern = "$|(?=E)|\\bX?";
  assert_style(o, sample(SAMPLE_UDP), UDP_HEAD "GET\t\n");
  o.pattern = ".";
  assert_style(o, sample(SAMPLE_UDP),
               UDP_HEAD MARK "G\x1b[0m" MARK "E\x1b[0m" MARK "T\x1b[0m" MARK "\t\x1b[0m\n");
}

/* However often it matches: behind the last mark the rest of the payload stands too. */
static void many_marks(void **state) {
  (void)state;
  enum { HEADERS = 42, BYTES = 400 };
  char hex[2 * (HEADERS + BYTES) + 1] =
      "001839fff91c001f5bce3e290800"
      "450001ac0001000040110000c0000201c6336402"
      "3039d43101980000";
  struct np_style_options o = {.clock = NP_CLOCK_NONE, .pattern = "a", .color = true};
  struct np_text text = {NULL, 0, 0, false};
  struct np_style *style = NULL;
  for (int i = 0; i < BYTES; i++) strcat(hex, "61");
  if (np_style_new(&o, &style, NULL) == NP_E_LIBRARY) skip();
  struct sample s = sample(hex);
  np_style_packet(style, printer, &s.packet, &text);
  np_text_add(&text, "", 1);
  size_t bytes = 0, marked = 0;
  for (const char *at = strchr(text.bytes, '\n'); *at; at++) bytes += *at == 'a';
  for (const char *at = text.bytes; (at = strstr(at, MARK)); at++) marked++;
  assert_int_equal(bytes, BYTES);
  assert_int_equal(marked, 256);
  np_text_free(&text);
  sample_free(&s);
  np_style_free(style);
}

/* Addresses and headers are none of the payload; the padding is not either. */
static void patterns_of_payloads(void **state) {
  (void)state;
  struct np_style_options o = {.pattern = "\\xff|\\xc0|^$"};
  struct np_style *style = NULL;
  if (np_style_new(&o, &style, NULL) == NP_E_LIBRARY) skip();
  np_style_free(style);
  assert_style(o, sample(SAMPLE_UDP), "");
}

static void tree(void **state) {
  (void)state;
  assert_style((struct np_style_options){.clock = NP_CLOCK_NONE, .tree = true, .brief = true},
               sample(SAMPLE_UDP),
               "48 " ENDS
               "\n"
               "    ethernet: Ethernet, 14 bytes at 0\n"
               "        dhost: 00:18:39:ff:f9:1c\n"
               "        shost: 00:1f:5b:ce:3e:29\n"
               "        ethertype: 0x0800\n"
               "    ip: Internet Protocol version 4, 20 bytes at 14\n"
               "        version: 4\n"
               "        header_length: 5\n"
               "        diffserv: 0x00\n"
               "        total_length: 32\n"
               "        identification: 0x0001\n"
               "        flags: 0\n"
               "            reserved: 0\n"
               "            df: 0\n"
               "            mf: 0\n"
               "        fragment_offset: 0\n"
               "        ttl: 64\n"
               "        protocol: UDP (17)\n"
               "        header_checksum: 0x0000\n"
               "        saddr: 192.0.2.1\n"
               "        daddr: 198.51.100.2\n"
               "    udp: User Datagram Protocol, 8 bytes at 34\n"
               "        sport: 12345\n"
               "        dport: 54321\n"
               "        length: 12\n"
               "        checksum: 0x0000\n"
               "        payload: 4 bytes: 47:45:54:09\n\n");
}

static void verbose(void **state) {
  (void)state;
  const struct np_style_options one = {.clock = NP_CLOCK_NONE, .verbose = 1};
  struct np_style_options link = one, brief = one, relative = one;
  link.link = brief.brief = relative.relative_sequence = true;
  assert_style(one, sample(SAMPLE_SYN),
               "78 ip (tos 0x00, ttl 64, id 49042, offset 0, flags [DF], proto TCP (6), length 64, "
               "cksum 0x89fd (valid))\n"
               "    10.240.0.133:57230 -> 97.107.132.72:80 tcp [SYN], cksum 0x0a29 (invalid), "
               "seq 4179361823, ack 1540242985, win 65535, options [maximum segment size 1460, no "
               "operation, window scale 3, no operation, no operation, timestamps tsval 287454020 "
               "tsecr 0, SACK permitted, no operation, no operation], length 0\n");
  assert_style(relative, sample(SAMPLE_UDP),
               "48 ip (tos 0x00, ttl 64, id 1, offset 0, flags [none], proto UDP (17), length 32, "
               "cksum 0x0000 (offloaded))\n"
               "    " ENDS " cksum 0x0000 (absent), length 4\n");
  assert_style(brief, sample(SAMPLE_UDP),
               "48 ip (tos 0x00, ttl 64, id 1, offset 0, flags [none], proto UDP (17), length 32, "
               "cksum 0x0000 (offloaded))\n"
               "    " ENDS "\n");
  assert_style(link, sample(SAMPLE_IPV6),
               "64 ethernet 00:1f:5b:ce:3e:29 > 00:18:39:ff:f9:1c, ip6 (class 0x00, flowlabel "
               "0x00000, hlim 64, next-header UDP (17), payload length 10)\n"
               "    [2001:db8::1]:1024 -> [2001:db8::2]:53 udp cksum 0x0000 (absent), length "
               "2\n");
  assert_style(one, sample(SAMPLE_UNKNOWN),
               "17 00:1f:5b:ce:3e:29 -> 00:18:39:ff:f9:1c ethernet ethertype 0x88b5\n");
}

/* Frames that nobody has an address in: their links are told once. A number's name and its layer's
 * are one. */
static void no_stutter(void **state) {
  (void)state;
  const struct np_style_options link = {.clock = NP_CLOCK_NONE, .link = true};
  struct sample s = sample("ff03 c021 0501 0004");
  s.packet.link_type = 9; /* PPP */
  assert_style(link, s, "8 ppp, lcp Terminate-Request\n");
  struct sample cooked = sample("0004 0001 0006 020000000001 0000 88b5 0102");
  cooked.packet.link_type = 113;
  assert_style(link, cooked, "out 18 sll sent by us from 02:00:00:00:00:01\n");
}

/* What is in a tunnel has a head of its own, what is quoted has none. */
static void verbose_parts(void **state) {
  (void)state;
  const struct np_style_options one = {.clock = NP_CLOCK_NONE, .verbose = 1};
  assert_style(one, sample(SAMPLE_TUNNEL),
               "62 ip (tos 0x00, ttl 64, id 1, offset 0, flags [none], proto IPv4 (4), length 48, "
               "cksum 0x0000 (offloaded))\n"
               "    10.0.0.1 -> 10.0.0.2 | ip (tos 0x00, ttl 63, id 2, offset 0, flags [none], "
               "proto UDP (17), length 28, cksum 0x0000 (offloaded))\n"
               "    192.168.0.1:4096 -> 192.168.0.2:8192 udp cksum 0x0000 (absent), length 0\n");
  assert_style(one, sample(SAMPLE_ERROR),
               "70 ip (tos 0x00, ttl 64, id 1, offset 0, flags [none], proto ICMP (1), length 56, "
               "cksum 0x0000 (offloaded))\n"
               "    10.0.0.1 -> 10.0.0.2 icmp Destination Unreachable, code 3, cksum 0x0000 "
               "(invalid), length 28 (ip 192.168.0.1 > 192.168.0.2, udp 4096 > 8192 length "
               "72)\n");
}

/* Whatever the packet holds, nothing of it steers a terminal. */
static void clean_texts(void **state) {
  (void)state;
  uint32_t seed = 11;
  struct np_style *styles[] = {
      make((struct np_style_options){.tree = true, .dump = NP_DUMP_TEXT, .dump_link = true}),
      make((struct np_style_options){
          .link = true, .relative_sequence = true, .port_names = true, .dump = NP_DUMP_HEX_TEXT}),
      make((struct np_style_options){.verbose = 1}),
      make((struct np_style_options){.verbose = 3, .link = true, .color = false}),
  };
  for (int i = 0; i < 20000; i++) {
    struct sample s = sample_damaged(&seed);
    struct np_text text = {NULL, 0, 0, false};
    assert_true(np_style_packet(styles[i % 4], printer, &s.packet, &text));
    assert_false(text.failed);
    for (size_t at = 0; at < text.length; at++) {
      unsigned char c = (unsigned char)text.bytes[at];
      assert_true((c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t');
    }
    np_text_free(&text);
    sample_free(&s);
  }
  for (int i = 0; i < 4; i++) np_style_free(styles[i]);
  np_style_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(clocks),
      cmocka_unit_test(spans),
      cmocka_unit_test(zones),
      cmocka_unit_test(ends_of_time),
      cmocka_unit_test(dumps),
      cmocka_unit_test(marks),
      cmocka_unit_test(many_marks),
      cmocka_unit_test(parts),
      cmocka_unit_test(colors),
      cmocka_unit_test(patterns),
      cmocka_unit_test(patterns_of_payloads),
      cmocka_unit_test(tree),
      cmocka_unit_test(verbose),
      cmocka_unit_test(verbose_parts),
      cmocka_unit_test(no_stutter),
      cmocka_unit_test(clean_texts),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
