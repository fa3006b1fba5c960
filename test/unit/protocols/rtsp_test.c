/* rtsp_test.c - messages, and data of streams between them. */
#include "text_visit.h"

static void messages(void **state) {
  (void)state;
  const char *text = visit_tcp(
      554, "PLAY rtsp://a/b RTSP/1.0\r\nCSeq: 4\r\nSession: x;timeout=60\r\n\r\n", "rtsp");
  assert_shows(text, "rtsp.request.method=PLAY rtsp.request.url=rtsp://a/b");
  assert_shows(text, "rtsp.cseq=4");
  assert_shows(text, "rtsp.session=x;timeout=60");
  assert_shows(visit_tcp(8554, "RTSP/1.0 200 OK\r\n\r\n", "rtsp"),
               "rtsp.response.line=RTSP/1.0 200 OK rtsp.response.status_code=200");
}

static void data_between_messages(void **state) {
  (void)state;
  static const char frames[] = "$\1\0\2abRTSP/1.0 200 OK\r\n\r\n$\0\1\0part";
  const char *text =
      visit(TEXT_VISIT_RAW, text_packet(TEXT_VISIT_TCP, 554, frames, sizeof frames - 1), "rtsp");
  assert_shows(text,
               "rtsp.interleaved.magic=36 rtsp.interleaved.channel=1 rtsp.interleaved.length=2");
  assert_shows(text, "rtsp.body=6162");
  assert_shows(text, "rtsp.response.status_code=200");
  assert_shows(text, "rtsp.interleaved.length=256");
  assert_shows(text, "rtsp.body=70617274");
  assert_null(strchr(text, '!'));
  assert_shows(visit_tcp(554, "$", NULL), "tcp.payload=24");
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"GET / HTTP/1.1\r\n", "RTSP/1.0 x\r\n", "PLAY rtsp://a",
                                     "\r\n"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(554, none[i], NULL), "rtsp."));
}

/* Names of one letter are SIP's, and a header whose end is elsewhere has no number. */
static void headers(void **state) {
  (void)state;
  const char *text =
      visit_tcp(554, "RTSP/1.0 200 OK\r\nl: 9\r\n\r\nRTSP/1.0 404 No\r\n\r\n", "rtsp");
  assert_shows(text, "rtsp.response.status_code=404");
  assert_null(strstr(visit_tcp(554, "RTSP/1.0 200 OK\r\nCSeq: 4", "rtsp"), "rtsp.cseq="));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(messages),
      cmocka_unit_test(data_between_messages),
      cmocka_unit_test(what_is_none_is_refused),
      cmocka_unit_test(headers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
