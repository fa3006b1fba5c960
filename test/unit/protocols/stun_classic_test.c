/* stun_classic_test.c - what makes sure of messages that have no cookie, on ports of nobody too. */
#include "text_visit.h"

enum { NOBODYS = 13958 };

#define ID "9429ef88294dd52632c72931cb8dbb4c"

static const char *show(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_UDP, NOBODYS, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, "stun_classic");
}

/* RFC 3489 section 11. */
static void attributes_that_fill_the_message(void **state) {
  (void)state;
  assert_shows(show("0001 0008" ID "0003 0004 00000000"), "stun_classic.attributes.change_ip=0");
  assert_shows(show("0001 0000" ID), "stun_classic.type=1");
  assert_string_equal(show("0001 0008" ID "0003 0008 00000000"), " ");
  assert_string_equal(show("0001 0008" ID "0003 0000 00000000 "
                           "00"),
                      " ");
  assert_string_equal(show("0001 000c" ID "0003 0004 00000000 00000001 00"), " ");
  assert_string_equal(show("0001 0008" ID "abcd 0002 11223344"), " ");
  assert_string_equal(show("0001 0000 9429ef88 00000000 32c72931 cb8dbb4c"), " ");
}

/* [MS-TURN] section 2.2.2: a cookie is the first attribute. */
static void messages_of_turn(void **state) {
  (void)state;
  assert_shows(show("0115 0010" ID "000f 0004 72c64bc6 0013 0004 cafecafe"),
               "stun_classic.attributes.data=cafecafe");
  assert_shows(show("0115 000d" ID "000f 0004 72c64bc6 0013 0001 ca"),
               "stun_classic.attributes.data=ca");
  assert_string_equal(show("0115 0010" ID "000f 0004 72c64bc7 0013 0004 cafecafe"), " ");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(attributes_that_fill_the_message),
      cmocka_unit_test(messages_of_turn),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
