/* vnc_test.c - what messages of VNC look like, and what does not look like one. */
#include "text_visit.h"

enum { VNC_PORT = 5900, OTHER_PORT = 7000 };

static const char *to_server(unsigned port, const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_TCP, port, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, NULL);
}

static void messages_side_by_side(void **state) {
  (void)state;
  const char *text = to_server(VNC_PORT, "0401 0000 0000ff0d 05 81 0011 0004");
  assert_shows(text, "vnc.key_event.down=1 vnc.key_event.key=65293");
  assert_shows(text, "vnc.pointer_event.button_8=1 vnc.pointer_event.button_7=0");
  assert_shows(text, "vnc.pointer_event.x=17 vnc.pointer_event.y=4");
}

/* A byte alone is a type of security, but for 0 and 1. */
static void single_bytes(void **state) {
  (void)state;
  assert_shows(to_server(VNC_PORT, "02"), "vnc.client_security_type=2");
  assert_shows(to_server(VNC_PORT, "01"), "vnc.shared_flag=1");
  assert_null(strstr(to_server(VNC_PORT, "09"), "vnc."));
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  assert_null(strstr(to_server(VNC_PORT, "0402 0000 0000ff0d"), "vnc."));
  assert_null(strstr(to_server(VNC_PORT, "0300 0000"), "vnc."));
  assert_null(strstr(to_server(VNC_PORT, "0200 ffff 00000001"), "vnc."));
  assert_null(strstr(to_server(VNC_PORT, "07000000 00000000"), "vnc."));
}

/* A version is known on any port, but not whose it is. */
static void versions_on_other_ports(void **state) {
  (void)state;
  assert_shows(visit_tcp(OTHER_PORT, "RFB 003.008\n", NULL), "vnc.version=003.008");
  assert_null(strstr(visit_tcp(OTHER_PORT, "RFB 003.008 ", NULL), "vnc."));
  assert_null(strstr(visit_tcp(OTHER_PORT, "RFB 003.008\n\n", NULL), "vnc."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(messages_side_by_side),
      cmocka_unit_test(single_bytes),
      cmocka_unit_test(what_is_none_is_refused),
      cmocka_unit_test(versions_on_other_ports),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
