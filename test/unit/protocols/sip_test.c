/* sip_test.c - addresses of all forms, short names, and what is no message. */
#include "text_visit.h"

static const char *sip(const char *text) {
  return visit_udp(5060, text, "sip");
}

#define OK "SIP/2.0 200 OK\r\n"

static void start_lines(void **state) {
  (void)state;
  const char *text = sip("INVITE sip:bob@b.example:5070;lr?x=y SIP/2.0\r\n\r\n");
  assert_shows(text, "sip.request.method=INVITE sip.request.uri=sip:bob@b.example:5070;lr?x=y");
  assert_shows(text, "sip.request.user=bob sip.request.host=b.example sip.request.port=5070");
  assert_shows(text, "sip.request.uri_parameters=lr");
  assert_shows(sip(OK "\r\n"), "sip.response.line=SIP/2.0 200 OK sip.response.status_code=200");
  assert_null(strchr(sip(OK "\r\n"), '!'));
}

static void what_is_no_message_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {
      "\r\n\r\n", "INVITE sip:b HTTP/1.1\r\n", "SIP/2.0 2000 OK\r\n", "SIP/2.0", "INVITE sip:b",
      " "};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_udp(5060, none[i], NULL), "sip."));
}

static void addresses(void **state) {
  (void)state;
  const char *text =
      sip(OK
          "f: \"A <,;\\\" B\" <sip:a.b@[2001:db8::1]:1;x=y>;q=1;tag=t\r\n"
          "t: sips:carol@c.example;tag=u\r\nm: <sip:one@1>;q=1, sip:two@2;q=2,*\r\n\r\n");
  assert_shows(text, "sip.from_parts.display_info=\"A <,;\\\" B\" sip.from_parts.user=a.b");
  assert_shows(text, "sip.from_parts.host=[2001:db8::1] sip.from_parts.port=1");
  assert_shows(text, "sip.from_parts.uri_parameters=x=y sip.from_parts.tag=t");
  assert_shows(text, "sip.to_parts.user=carol sip.to_parts.host=c.example sip.to_parts.tag=u");
  assert_shows(
      text,
      "sip.contacts{ sip.contacts.user=one sip.contacts.host=1 sip.contacts.parameters=q=1 }");
  assert_shows(
      text,
      "sip.contacts{ sip.contacts.user=two sip.contacts.host=2 sip.contacts.parameters=q=2 }");
  assert_shows(text, "sip.contacts{ }");
  assert_null(strchr(text, '!'));
}

static void addresses_that_are_none(void **state) {
  (void)state;
  static const char *const wrong[] = {
      "", "<", ">", "<>", "sip:", "\"", ";", ",", "<sip:[>", "sip:@:;"};
  char text[128];
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    snprintf(text, sizeof text, OK "From: %s\r\nContact: %s\r\nVia: %s\r\nCSeq: %s\r\n\r\n",
             wrong[i], wrong[i], wrong[i], wrong[i]);
    assert_null(strchr(sip(text), '!'));
  }
}

static void hops(void **state) {
  (void)state;
  const char *text =
      sip(OK "v: SIP/2.0/UDP [2001:db8::1]:5061;rport;branch=b , SIP / 2.0 / TCP host\r\n\r\n");
  assert_shows(text,
               "sip.vias{ sip.vias.transport=UDP sip.vias.host=2001:db8::1 sip.vias.port=5061");
  assert_shows(text, "sip.vias.rport=rport sip.vias.branch=b } sip.vias{ sip.vias.transport=TCP");
  assert_shows(text, "sip.vias.host=host }");
}

static void many(void **state) {
  (void)state;
  static char text[1 << 13];
  size_t used = (size_t)sprintf(text, OK "Via: ");
  for (int i = 0; i < 1000; i++) used += (size_t)sprintf(text + used, ",");
  used += (size_t)sprintf(text + used, "\r\nContact: ");
  for (int i = 0; i < 1000; i++) used += (size_t)sprintf(text + used, "<,");
  assert_null(strchr(sip(text), '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(start_lines), cmocka_unit_test(what_is_no_message_is_refused),
      cmocka_unit_test(addresses),   cmocka_unit_test(addresses_that_are_none),
      cmocka_unit_test(hops),        cmocka_unit_test(many),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
