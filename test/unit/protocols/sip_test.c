/* sip_test.c - addresses of all forms, short names, and what is no message. */
#include "text_visit.h"

static const char *sip(const char *text) {
  return visit_udp(5060, text, "sip");
}

#define OK "SIP/2.0 200 OK\r\n"

static unsigned count(const char *text, const char *item) {
  unsigned found = 0;
  for (; (text = strstr(text, item)); text++) found++;
  return found;
}

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
    const char *shown = sip(text);
    assert_int_equal(count(shown, "sip.headers{"), 4);
    assert_null(strstr(shown, "_parts.user="));
    assert_null(strstr(shown, "_parts.tag="));
    assert_null(strstr(shown, "cseq_number="));
    assert_null(strstr(shown, "vias.port="));
    assert_null(strchr(shown, '!'));
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
  static char text[1 << 14];
  size_t used = (size_t)sprintf(text, OK "Via: ");
  for (int i = 0; i < 300; i++) used += (size_t)sprintf(text + used, "SIP/2.0/UDP h;a,");
  used += (size_t)sprintf(text + used, "\r\nContact: ");
  for (int i = 0; i < 300; i++) used += (size_t)sprintf(text + used, "<sip:a@b>;q,");
  used += (size_t)sprintf(text + used, "\r\nRoute: ");
  for (int i = 0; i < 300; i++) used += (size_t)sprintf(text + used, "<,");
  sprintf(text + used, "\r\n\r\n");
  const char *shown = sip(text);
  assert_int_equal(count(shown, "sip.vias.host=h "), 300);
  assert_int_equal(count(shown, "sip.contacts.parameters=q "), 300);
  assert_int_equal(count(shown, "sip.routes{ "), 1); /* no bracket ends the first */
  assert_null(strchr(shown, '!'));
}

/* RFC 3261, section 25.1: blanks and folds may stand at each mark. */
static void parts_with_blanks(void **state) {
  (void)state;
  const char *text =
      sip(OK
          "From: <sip:a@b>;tag =x\r\nTo: <sip:c@d>\r\n ; tag= y\r\n"
          "WWW-Authenticate: Digest\r\n realm = \"r\" ,\r\n\tnonce= \"n\"\r\n"
          "Authentication-Info: nextnonce=\"1\", qop = auth\r\nSubject:\r\n hello\r\n\r\n");
  assert_shows(text, "sip.from_parts.tag=x");
  assert_shows(text, "sip.to_parts.tag=y");
  assert_shows(text,
               "sip.auth{ sip.auth.scheme=Digest sip.auth.realm=\"r\" sip.auth.nonce=\"n\" }");
  assert_shows(text, "sip.auth{ sip.auth.nextnonce=\"1\" sip.auth.qop=auth }");
  assert_shows(text, "sip.subject=hello");
}

static void when_to_try_again(void **state) {
  (void)state;
  const char *text = sip("SIP/2.0 486 Busy\r\nRetry-After: 120 (I'm busy);duration=60\r\n\r\n");
  assert_shows(text, "sip.retry_after=120 (I'm busy);duration=60 sip.retry_after_seconds=120");
  assert_null(strchr(text, '!'));
  assert_shows(sip(OK "Retry-After: 7\r\n\r\n"), "sip.retry_after=7 sip.retry_after_seconds=7");
  assert_shows(sip(OK "Retry-After: soon\r\n\r\n"), "!malformed:sip.retry_after_seconds");
}

static void numbers(void **state) {
  (void)state;
  assert_shows(sip(OK "Max-Forwards: 4294967295\r\n\r\n"), "sip.max_forwards=4294967295");
  const char *text = sip(OK "Max-Forwards: 4294967296\r\n\r\n"); /* no bits are dropped */
  assert_shows(text, "!malformed:sip.max_forwards");
  assert_null(strstr(text, "sip.max_forwards="));
  text = sip(OK "Via: SIP/2.0/UDP h:65536\r\n\r\n");
  assert_shows(text, "!malformed:sip.vias.port");
}

/* A header whose end is not there can go on. */
static void cut_in_a_header(void **state) {
  (void)state;
  const char *text = sip(OK "CSeq: 1 INVITE\r\nMax-Forwards: 7");
  assert_shows(text, "sip.cseq_number=1");
  assert_shows(text, "sip.headers.value=7");
  assert_null(strstr(text, "max_forwards"));
  text = sip(OK "Max-Forwards:");
  assert_null(strchr(text, '!'));
  text = sip(OK "CSeq: 1");
  assert_shows(text, "sip.cseq=1");
  assert_null(strstr(text, "cseq_number"));
}

static void longer_than_the_datagram(void **state) {
  (void)state;
  static const char text[] = OK "l: 9999\r\n\r\nbody";
  assert_shows(sip(text), "!malformed:sip.content_length");
  const char *part = visit(TEXT_VISIT_RAW, text_fragment(5060, text, sizeof text - 1), "sip");
  assert_shows(part, "sip.content_length=9999");
  assert_null(strchr(part, '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(start_lines),
      cmocka_unit_test(what_is_no_message_is_refused),
      cmocka_unit_test(addresses),
      cmocka_unit_test(addresses_that_are_none),
      cmocka_unit_test(hops),
      cmocka_unit_test(many),
      cmocka_unit_test(parts_with_blanks),
      cmocka_unit_test(when_to_try_again),
      cmocka_unit_test(numbers),
      cmocka_unit_test(cut_in_a_header),
      cmocka_unit_test(longer_than_the_datagram),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
