/* rtp_test.c - lists of a packet, padding, and what is none. */
#include "text_visit.h"

static const char *rtp(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *text = text_packet(TEXT_VISIT_UDP, 5004, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, text, "rtp");
}

static void lists(void **state) {
  (void)state;
  const char *text = rtp("92 e0 0007 000000a0 12345678 00000001 00000002 bede0001 10aa00bb d5");
  assert_shows(text, "rtp.csrc=1 rtp.csrc=2 rtp.extension.profile=48862 rtp.extension.length=1");
  assert_shows(text,
               "rtp.extension.elements{ rtp.extension.elements.id=1 "
               "rtp.extension.elements.length=1 rtp.extension.elements.data=aa }");
  assert_null(strstr(text, "!truncated"));
  text = rtp("90 60 0007 000000a0 12345678 10000001 05000602 d5");
  assert_shows(text,
               "rtp.extension.elements.id=5 rtp.extension.elements.length=0 } "
               "rtp.extension.elements{ rtp.extension.elements.id=6");
  assert_shows(text, "!malformed:rtp.extension.elements.data");
  text = rtp("90 60 0007 000000a0 12345678 12340001 05000602 d5");
  assert_shows(text, "rtp.extension.words=83887618 rtp.payload_offset=48");
}

static void padding(void **state) {
  (void)state;
  assert_shows(rtp("a0 08 0007 000000a0 12345678 d5d50002"),
               "rtp.padding_data=00 rtp.padding_count=2");
  assert_null(strchr(rtp("a0 08 0007 000000a0 12345678 d5d50001"), '!'));
  assert_shows(rtp("a0 08 0007 000000a0 12345678 d5d50000"), "!malformed:rtp.padding_count");
  assert_shows(rtp("a0 08 0007 000000a0 12345678 d5d50005"), "!malformed:rtp.padding_count");
  assert_null(strchr(rtp("a0 08 0007 000000a0 12345678 00000004"), '!'));
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  assert_null(strstr(rtp("40 08 0007 000000a0 12345678 d5d5"), "rtp.")); /* version */
  assert_null(strstr(rtp("80 c8 0007 000000a0 12345678 d5d5"), "rtp.")); /* RTCP */
  assert_null(strstr(rtp("83 08 0007 000000a0 12345678 d5d5"), "rtp.")); /* sources */
  assert_null(strstr(rtp("90 08 0007 000000a0 12345678 bede0002 00000000"), "rtp."));
  assert_null(strstr(rtp("90 08 0007 000000a0 12345678 be"), "rtp."));
  assert_null(strstr(rtp("80 08 0007 000000a0"), "rtp."));
}

/* RFC 8285, section 4.2. */
static void ids_that_end_the_elements(void **state) {
  (void)state;
  static const char *const ends[] = {"f2", "f0", "01"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    char hex[128];
    snprintf(hex, sizeof hex, "90 60 0007 000000a0 12345678 bede0002 10aa%s10bbccdd 00 d5",
             ends[i]);
    const char *text = rtp(hex);
    assert_shows(text,
                 "rtp.extension.elements.id=1 rtp.extension.elements.length=1 "
                 "rtp.extension.elements.data=aa }");
    assert_null(strstr(text, "bb"));
    assert_null(strstr(text, "rtp.extension.words"));
    assert_null(strchr(text, '!'));
  }
  assert_shows(rtp("90 60 0007 000000a0 12345678 10000001 f001aa00 d5"),
               "rtp.extension.elements.id=240 rtp.extension.elements.length=1 "
               "rtp.extension.elements.data=aa }");
}

/* The byte that counts the padding is in another fragment. */
static void padding_of_a_part(void **state) {
  (void)state;
  static const char packet[] = "\xa0\x08\1\7\1\1\1\xa0\x12\x34\x56\x78\xd5\xd5\x7f\x7f";
  const char *text = visit(TEXT_VISIT_RAW, text_fragment(5004, packet, sizeof packet - 1), "rtp");
  assert_shows(text, "rtp.padding=1");
  assert_null(strstr(text, "padding_count"));
  assert_null(strchr(text, '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lists),
      cmocka_unit_test(padding),
      cmocka_unit_test(what_is_none_is_refused),
      cmocka_unit_test(ids_that_end_the_elements),
      cmocka_unit_test(padding_of_a_part),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
