/* ssdp_test.c - one message a datagram, and what is none. */
#include "text_visit.h"

static void one_message(void **state) {
  (void)state;
  const char *text = visit_udp(
      1900, "M-SEARCH * HTTP/1.1\r\nST: ssdp:all\r\nmx:3\r\n\r\nNOTIFY * HTTP/1.1\r\n", "ssdp");
  assert_shows(text,
               "ssdp.request.method=M-SEARCH ssdp.request.target=* ssdp.request.version=HTTP/1.1");
  assert_shows(text, "ssdp.st=ssdp:all");
  assert_shows(text, "ssdp.mx=3");
  assert_hides(text, "ssdp.request.method=NOTIFY");
  assert_null(strchr(text, '!'));
}

/* As Wireshark has it, http.notification. */
static void a_notification_is_no_request(void **state) {
  (void)state;
  const char *text = visit_udp(1900, "NOTIFY * HTTP/1.1\r\nNT: upnp:rootdevice\r\n\r\n", "ssdp");
  assert_shows(text, "ssdp.is_notification=1 ssdp.request.method=NOTIFY");
  assert_shows(text, "ssdp.headers.name=NT ssdp.headers.value=upnp:rootdevice");
  assert_hides(text, "ssdp.is_request=");
  assert_hides(text, "ssdp.request.header_line=");
}

static void what_is_no_message_is_refused(void **state) {
  (void)state;
  assert_null(strstr(visit_udp(1900, "TYPE: WM-DISCOVER\r\n", NULL), "ssdp."));
  assert_null(strstr(visit_udp(1900, "\r\n", NULL), "ssdp."));
}

static void a_header_that_was_cut(void **state) {
  (void)state;
  assert_null(strstr(visit_udp(1900, "NOTIFY * HTTP/1.1\r\nMX: 3", "ssdp"), "ssdp.mx="));
  assert_shows(visit_udp(1900, "NOTIFY * HTTP/1.1\r\nContent-Length: x\r\n\r\n", "ssdp"),
               "!malformed:ssdp.content_length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_message),
      cmocka_unit_test(a_notification_is_no_request),
      cmocka_unit_test(what_is_no_message_is_refused),
      cmocka_unit_test(a_header_that_was_cut),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
