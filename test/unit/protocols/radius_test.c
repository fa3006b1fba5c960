/* radius_test.c - vendors' attributes in other forms, tags, and prefixes whose bytes are not there.
 */
#include "visit.h"

enum { RAW = 101 };

#define UDP "45000000 0001 0000 40110000 0a000001 0a000002 c0000714 0000 0000 "
#define HEAD(length) UDP "01 07 " length "00000000000000000000000000000000 "

static const char *radius(const char *hex) {
  return visit(RAW, hex, "radius");
}

static void a_vendor_that_has_no_lengths(void **state) {
  (void)state;
  const char *text = radius(HEAD("0022") "1a0e 000001ad 00009000 00000001");
  assert_shows(text,
               "radius.attributes.vendor_attributes.type=36864 "
               "radius.attributes.vendor_attributes.value=00000001");
  assert_null(strchr(text, '!'));
}

static void a_vendor_whose_value_is_no_list(void **state) {
  (void)state;
  const char *text = radius(HEAD("001e") "1a0a 00000009 01046869");
  assert_shows(text, "radius.attributes.vendor_attributes.cisco_avpair=hi");
  text = radius(HEAD("001e") "1a0a 00000009 01050102");
  assert_shows(text, "radius.attributes.vendor_data=01050102");
  assert_null(strchr(text, '!'));
}

static void a_text_without_a_tag(void **state) {
  (void)state;
  const char *text = radius(HEAD("001d") "5104 3432 5105 02 3432");
  assert_shows(text,
               "radius.attributes.bytes=51043432 radius.attributes.tunnel_private_group_id=42");
  assert_shows(text,
               "radius.attributes.tunnel_private_group_id_tag=2 "
               "radius.attributes.tunnel_private_group_id=42");
}

/* 3GPP TS 29.061 section 16.4.7.2, ITU-T E.212: the country tells where the network ends. */
static void subscribers(void **state) {
  (void)state;
#define OF_3GPP(digits) radius(HEAD("0028") "1a14 000028af 010e " digits)
  assert_shows(OF_3GPP("333131343830303030303031"),
               "radius.attributes.vendor_attributes.imsi=311480000001 "
               "radius.attributes.vendor_attributes.mcc=311 "
               "radius.attributes.vendor_attributes.mnc=480");
  assert_shows(OF_3GPP("323632303130303030303031"),
               "radius.attributes.vendor_attributes.mcc=262 "
               "radius.attributes.vendor_attributes.mnc=1");
  const char *text = OF_3GPP("373038303130303030303031");
  assert_shows(text, "radius.attributes.vendor_attributes.mcc=708");
  assert_null(strstr(text, "mnc="));
  assert_null(strstr(OF_3GPP("33313134383030303030303a"), "mcc="));
  text = radius(HEAD("001e") "1a0a 000028af 0104 3331");
  assert_shows(text, "radius.attributes.vendor_attributes.imsi=31");
  assert_null(strstr(text, "mcc="));
}

static void prefixes(void **state) {
  (void)state;
  const char *text = radius(HEAD("0020") "610c 00 40 20010db8000a0000");
  assert_shows(text,
               "radius.attributes.prefix_width=64 "
               "radius.attributes.prefix=20010db8000a00000000000000000000");
  assert_null(strchr(text, '!'));
  text = radius(HEAD("0019") "6105 00 40 20");
  assert_non_null(strchr(text, '!'));
  assert_null(strstr(text, "prefix_width"));
}

static void what_is_none_of_it(void **state) {
  (void)state;
  assert_string_equal(radius(UDP "63 07 0014 00000000000000000000000000000000"), " ");
  assert_string_equal(radius(UDP "01 07 0013 00000000000000000000000000000000"), " ");
}

/* RFC 3579, section 3.1: a packet of EAP whose rest is in the next attribute is a part. */
static void a_packet_of_eap_in_two_attributes(void **state) {
  (void)state;
  const char *hex = HEAD("0024") "4f0a 0201000c01616263 4f06 64656667";
  const char *text = visit(RAW, hex, "eap");
  assert_shows(text, "eap.length=12 eap.type=1 eap.type_name=Identity eap.identity=abc");
  assert_null(strchr(text, '!'));
  text = visit(RAW, HEAD("001e") "4f0a 0201000c01616263", "eap");
  assert_shows(text, "!malformed:eap.length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_vendor_that_has_no_lengths),
      cmocka_unit_test(a_vendor_whose_value_is_no_list),
      cmocka_unit_test(a_text_without_a_tag),
      cmocka_unit_test(subscribers),
      cmocka_unit_test(prefixes),
      cmocka_unit_test(a_packet_of_eap_in_two_attributes),
      cmocka_unit_test(what_is_none_of_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
