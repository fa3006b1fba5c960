/* listing_test.c - tests of layers whose rows stand one behind the other. */
#include "dissect/sample.h"

#include "np/style.h"
#include "print/listing.h"

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

/* What of the second line comes behind `from`. */
static void assert_listed(unsigned verbose, const char *hex, const char *from,
                          const char *expected) {
  const struct np_style_options options = {.clock = NP_CLOCK_NONE, .verbose = verbose};
  struct np_style *style = NULL;
  struct np_text text = {NULL, 0, 0, false};
  struct sample s = sample(hex);
  assert_int_equal(np_style_new(&options, &style, NULL), NP_OK);
  assert_true(np_style_packet(style, printer, &s.packet, &text));
  np_text_add(&text, "", 1);
  const char *at = strstr(text.bytes, from);
  assert_non_null(at);
  assert_string_equal(at + strlen(from), expected);
  np_text_free(&text);
  np_style_free(style);
  sample_free(&s);
}

#define UDP(port, lengths)                       \
  "001839fff91c 001f5bce3e29 0800 4500 " lengths \
  "0001 0000 40 11 0000 c0000201 "               \
  "c0000202 1000 " port

/* A question for www.example.org and an answer with two records, the second one OPT with a flag. */
#define DNS                                                                                \
  UDP("0035 0050 0000", "0064")                                                            \
  " 1234 8180 0001 0001 0000 0001 "                                                        \
  "03777777 076578616d706c65 036f7267 00 0001 0001 c00c 0001 0001 0000003c 0004 cb007105 " \
  "00 0029 1000 00008000 000c 000a 0008 0011223344556677"

static void records(void **state) {
  (void)state;
  assert_listed(1, DNS, ", dns ",
                "response id 4660 queries [www.example.org A IN] answers [www.example.org A IN ttl "
                "60 a 203.0.113.5] additionals [. OPT udp_payload_size 4096 ext_rcode 0 "
                "edns_version 0 z [do] options [COOKIE 00:11:22:33:44:55:66:77]]\n");
}

/* Bits that are set by name, other parts with their value; rows in between that are left out do
 * not end the number. */
static void bits(void **state) {
  (void)state;
  assert_listed(2, DNS, ", dns ",
                "response A www.example.org 203.0.113.5 (id 0x1234, flags [response, opcode QUERY, "
                "recursion_desired, recursion_available, rcode NOERROR], counts.queries 1, "
                "counts.answers 1, counts.authorities 0, counts.additionals 1, queries "
                "[www.example.org A IN], answers [www.example.org A IN ttl 60 a 203.0.113.5], "
                "additionals [. OPT udp_payload_size 4096 ext_rcode 0 edns_version 0 z [do] "
                "options [COOKIE 00:11:22:33:44:55:66:77]])\n");
}

/* Long values are cut, but for -vvv. */
static void whole(void **state) {
  (void)state;
  enum { LONG = 200 };
  char hex[1024] =
      "001839fff91c 001f5bce3e29 0800 4500 00e8 0001 0000 40 11 0000 c0000201 "
      "c0000202 1000 0202 00d4 0000 3c31333e";
  char text[LONG + 1] = "";
  for (int i = 0; i < LONG; i++) strcat(hex, "61");
  memset(text, 'a', LONG);
  for (unsigned verbose = 2; verbose <= 3; verbose++) {
    char expected[LONG + 8];
    snprintf(expected, sizeof expected, "%.*s%s)\n", verbose == 3 ? LONG : 128, text,
             verbose == 3 ? "" : "...");
    assert_listed(verbose, hex, " message ", expected);
  }
}

/* A line lists more rows than it usually has room for. */
static void many(void **state) {
  (void)state;
  enum { QUERIES = 300, HEADERS = 54, QUERY = 5 };
  static const uint8_t query[QUERY] = {0, 0, 1, 0, 1};
  static uint8_t bytes[HEADERS + QUERIES * QUERY];
  struct sample head = sample(
      "001839fff91c 001f5bce3e29 0800 4500 0604 0001 0000 40 11 0000 "
      "c0000201 c0000202 1000 0035 05f0 0000 "
      "1234 0100 012c 0000 0000 0000");
  assert_int_equal(head.packet.caplen, HEADERS);
  memcpy(bytes, head.bytes, HEADERS);
  for (int i = 0; i < QUERIES; i++) memcpy(bytes + HEADERS + i * QUERY, query, QUERY);
  struct np_packet packet = head.packet;
  packet.bytes = bytes;
  packet.caplen = packet.len = sizeof bytes;
  struct np_style *style = NULL;
  struct np_text text = {NULL, 0, 0, false};
  assert_int_equal(np_style_new(&(struct np_style_options){.verbose = 1}, &style, NULL), NP_OK);
  assert_true(np_style_packet(style, printer, &packet, &text));
  np_text_add(&text, "", 1);
  assert_false(text.failed);
  int count = 0;
  for (const char *at = text.bytes; (at = strstr(at, ". A IN")) != NULL; at++) count++;
  assert_int_equal(count, QUERIES);
  np_text_free(&text);
  np_style_free(style);
  sample_free(&head);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(records),
      cmocka_unit_test(bits),
      cmocka_unit_test(whole),
      cmocka_unit_test(many),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
