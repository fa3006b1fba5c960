/* sdp_test.c - lines of a description that are odd, and what is none. */
#include "text_visit.h"

static const char *sdp(const char *description) {
  char text[1024];
  snprintf(text, sizeof text, "SIP/2.0 200 OK\r\nContent-Type: Application/SDP;x=y\r\n\r\n%s",
           description);
  return visit_udp(5060, text, "sdp");
}

static void media_have_lines_of_their_own(void **state) {
  (void)state;
  const char *text =
      sdp("v=0\nc=IN IP4 192.0.2.1\nm=audio 1/2 RTP/AVP 0 8\nc=IN IP4 192.0.2.2/3\na=rtpmap:8 "
          "PCMA/8000/1\nm=text 3 x\n");
  assert_shows(text,
               "sdp.version=0 sdp.connection_line=IN IP4 192.0.2.1 sdp.connection.network_type=IN");
  assert_shows(text, "sdp.media_descriptions.port=1 sdp.media_descriptions.port_count=2");
  assert_shows(text, "sdp.media_descriptions.formats=0 sdp.media_descriptions.formats=8");
  assert_shows(text,
               "sdp.media_descriptions.connection.address=192.0.2.2 "
               "sdp.media_descriptions.connection.ttl=3");
  assert_shows(text,
               "sdp.media_descriptions.encodings=PCMA sdp.media_descriptions.clock_rates=8000 }");
  assert_null(strchr(text, '!'));
}

static void odd_lines(void **state) {
  (void)state;
  const char *text =
      sdp("v=0\r\no=\r\nc=IN\r\nb=\r\nx\r\nt=1\r\nr=\r\nm=\r\na=\r\nk=\r\nm=audio 70000x");
  assert_shows(text, "sdp.other=x");
  assert_shows(text, "sdp.connection.network_type=IN");
  assert_shows(text, "sdp.media_descriptions{ }");
  assert_shows(text, "sdp.media_descriptions.type=audio }");
  assert_null(strchr(text, '!'));
}

static void what_is_no_description_is_refused(void **state) {
  (void)state;
  assert_null(strstr(sdp("{}"), "sdp."));
  assert_null(strstr(sdp("v"), "sdp."));
  assert_null(strstr(sdp("\r\n"), "sdp."));
}

/* RFC 8866, section 5.7: IPv6 has no time to live here. */
static void counts_of_addresses(void **state) {
  (void)state;
  const char *text = sdp("v=0\nc=IN IP6 ff15::101/3\nm=audio 1 x 0\nc=IN IP4 224.2.1.1/127/3\n");
  assert_shows(text, "sdp.connection.address=ff15::101 sdp.connection.count=3");
  assert_null(strstr(text, "sdp.connection.ttl"));
  assert_shows(
      text,
      "sdp.media_descriptions.connection.address=224.2.1.1 "
      "sdp.media_descriptions.connection.ttl=127 sdp.media_descriptions.connection.count=3");
}

/* Where the body goes on elsewhere, the port can have more digits. */
static void a_port_that_is_cut(void **state) {
  (void)state;
  static const char text[] =
      "SIP/2.0 200 OK\r\nl: 99\r\nc: application/sdp\r\n\r\nm=audio 1 x\nm=audio 12";
  const char *shown = visit_tcp(5060, text, "sdp");
  assert_shows(shown, "sdp.media_descriptions.port=1");
  assert_null(strstr(shown, "port=12"));
  assert_shows(sdp("m=audio 12"), "sdp.media_descriptions.port=12");
}

static void ports_that_are_too_large(void **state) {
  (void)state;
  assert_shows(sdp("v=0\nm=audio 65536 x 0\n"), "!malformed:sdp.media_descriptions.port");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(media_have_lines_of_their_own),
      cmocka_unit_test(odd_lines),
      cmocka_unit_test(what_is_no_description_is_refused),
      cmocka_unit_test(counts_of_addresses),
      cmocka_unit_test(a_port_that_is_cut),
      cmocka_unit_test(ports_that_are_too_large),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
