/* stun_test.c - messages wherever they are, their masked addresses, and channels where they can be.
 */
#include "visit.h"

enum { RAW = 101 };

#define IP(length, protocol) "4500" length "0001 0000 40" protocol "0000 0a000001 0a000002 "
#define UDP(ports, length) ports length "0000 "
#define TCP "c0000d96 00000001 00000002 5018 1000 0000 0000 "
#define ID "000102030405060708090a0b "
#define RESPONSE(length) "0101" length "2112a442 " ID
#define MAPPED "0020 0008 0001 13a7 e1baa543 "

static void found_on_any_port_by_its_cookie(void **state) {
  (void)state;
  const char *text =
      visit(RAW, IP("003c", "11") UDP("9c409c41", "0028") RESPONSE("000c") MAPPED, "stun");
  assert_shows(text, "stun.type=257 stun.assignment=0 stun.length=12");
  assert_shows(text, "stun.class=2 stun.class_name=Success Response");
  assert_shows(text, "stun.method=1 stun.method_name=Binding");
  assert_shows(text, "stun.attributes.port_xored=13a7 stun.attributes.port=12981");
  assert_shows(text, "stun.attributes.ipv4_xored=e1baa543 stun.attributes.ipv4=192.168.1.1");
  assert_null(strchr(text, '!'));
  /* No cookie, a method of nobody, a length that is not in words, or beyond the datagram. */
  assert_null(
      strstr(visit(RAW, IP("0030", "11") UDP("9c409c41", "001c") "0101 0000 2112a443 " ID, NULL),
             "stun."));
  assert_null(
      strstr(visit(RAW, IP("0030", "11") UDP("9c409c41", "001c") "0801 0000 2112a442 " ID, NULL),
             "stun."));
  assert_null(
      strstr(visit(RAW, IP("0030", "11") UDP("9c409c41", "001c") "0101 0001 2112a442 " ID, NULL),
             "stun."));
  assert_null(
      strstr(visit(RAW, IP("0030", "11") UDP("9c409c41", "001c") RESPONSE("0004"), NULL), "stun."));
}

static void length_that_is_not_in_words_on_the_port(void **state) {
  (void)state;
  const char *text =
      visit(RAW, IP("0036", "11") UDP("9c400d96", "0022") "0003 0006 2112a442 " ID "4000 0002 0503",
            "stun");
  assert_shows(text, "!malformed:stun.length");
  assert_shows(text, "stun.method_name=Allocate");
  assert_shows(text, "stun.attributes.type=16384");
  assert_shows(text, "stun.attributes.value=0503");
}

static void address_of_ipv6_is_masked_with_the_id_too(void **state) {
  (void)state;
  assert_shows(visit(RAW,
                     IP("0048", "11") UDP("9c409c41", "0034")
                         RESPONSE("0018") "0020 0014 0002 13a7 0113a9fa 000102030405060708090a0a",
                     "stun"),
               "stun.attributes.ipv6=20010db8000000000000000000000001");
}

static void channels_on_the_port_only(void **state) {
  (void)state;
  assert_shows(visit(RAW, IP("0024", "11") UDP("0d969c41", "0010") "4001 0003 61626300", "stun"),
               "stun.channel=16385 stun.length=3 stun.payload_offset=32 stun.payload_length=3 "
               "stun.payload=616263");
  assert_null(strstr(
      visit(RAW, IP("0024", "11") UDP("9c409c41", "0010") "4001 0003 61626300", NULL), "stun."));
  assert_null(strstr(
      visit(RAW, IP("0024", "11") UDP("0d969c41", "0010") "5001 0003 61626300", NULL), "stun."));
}

static void messages_in_a_stream(void **state) {
  (void)state;
  const char *text = visit(
      RAW, IP("0054", "06") TCP RESPONSE("0000") "0001 000c 2112a442 " ID "0024 0008", "stun");
  assert_shows(text, "stun.class_name=Success Response");
  assert_shows(text, "stun.class_name=Request"); /* whose end is in another segment */
  assert_null(strchr(text, '!'));
}

static void attribute_past_its_message(void **state) {
  (void)state;
  assert_shows(
      visit(RAW,
            IP("003c", "11") UDP("9c409c41", "0028") RESPONSE("000c") "0006 0010 61626364 61626364",
            "stun"),
      "!malformed:stun.attributes.length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(found_on_any_port_by_its_cookie),
      cmocka_unit_test(length_that_is_not_in_words_on_the_port),
      cmocka_unit_test(address_of_ipv6_is_masked_with_the_id_too),
      cmocka_unit_test(channels_on_the_port_only),
      cmocka_unit_test(messages_in_a_stream),
      cmocka_unit_test(attribute_past_its_message),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
