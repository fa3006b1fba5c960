/* gtpv2_test.c - messages on any port: what makes sure that they are none of another protocol. */
#include "text_visit.h"

enum { PORT = 2123 };

static const char *show(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_UDP, PORT, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, "gtpv2");
}

static void messages_that_are_sound(void **state) {
  (void)state;
  assert_shows(show("40 01 0009 000001 00 03 0001 00 05"), "gtpv2.ies.restart_counter=5");
  assert_shows(show("48 23 0008 00000001 000002 00"), "gtpv2.teid=1");
}

/* Section 5.5.1: an echo has no tunnel, a response to a bearer has one. And what follows a message,
 * or an unknown element that reaches beyond it, tells that it is none. */
static void messages_that_are_none(void **state) {
  (void)state;
  assert_null(strstr(show("48 01 000d 00000000 000001 00 03 0001 00 05"), "gtpv2."));
  assert_null(strstr(show("40 23 0004 000002 00"), "gtpv2."));
  assert_null(strstr(show("40 01 0009 000001 00 03 0001 00 05 00"), "gtpv2."));
  assert_null(strstr(show("40 01 0009 000001 00 c8 0009 00 05"), "gtpv2."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(messages_that_are_sound),
      cmocka_unit_test(messages_that_are_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
