/* bgp_test.c - where messages begin in a segment that begins within one, and behind others. */
#include "text_visit.h"

enum { PORT = 179 };

#define MARKER "ffffffffffffffffffffffffffffffff"
#define KEEPALIVE MARKER "0013 04"
#define REFRESH MARKER "0017 05 0001 00 01"

static const char *show(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_TCP, PORT, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, "bgp");
}

static unsigned count_of(const char *text, const char *what) {
  unsigned count = 0;
  for (; (text = strstr(text, what)); text++) count++;
  return count;
}

/* RFC 4271 section 4.1: the marker tells where a message begins. */
static void messages_behind_the_rest_of_one(void **state) {
  (void)state;
  const char *text = show("180a0101 ffff180a01ff" KEEPALIVE REFRESH);
  assert_shows(text, "bgp.type=4");
  assert_shows(text, "bgp.refresh_safi=1");
  assert_int_equal(count_of(text, "bgp.marker="), 2);
  assert_null(strchr(text, '!'));
  text = show("ffffffff 00" REFRESH);
  assert_shows(text, "bgp.refresh_safi=1");
  assert_int_equal(count_of(text, "bgp.marker="), 1);
}

/* What is left of the segment is no header. */
static void markers_without_a_header(void **state) {
  (void)state;
  assert_null(strstr(show("180a0101 180a0102 180a0103 180a0104 180a0105"), "bgp."));
  assert_null(strstr(show("180a0101" MARKER "0013"), "bgp."));
  assert_null(strstr(show("180a0101 180a0102" MARKER), "bgp."));
}

/* RFC 4271 section 6.1: what follows a message is one, and a marker that is none an error of it. */
static void other_markers_behind_a_message(void **state) {
  (void)state;
  const char *text =
      show(KEEPALIVE "fffffffffffffffffffeffffffffffff 0017 05 0001 00 01" KEEPALIVE);
  assert_shows(text, "bgp.refresh_safi=1");
  assert_shows(text, "!malformed:bgp.marker");
  assert_int_equal(count_of(text, "bgp.marker="), 3);
}

/* RFC 8654: messages can be so long that their length begins with ones. */
static void long_messages(void **state) {
  (void)state;
  assert_shows(show(MARKER "ff10 02 0000 0000"), "bgp.length=65296");
}

/* Bytes behind a message that are none of another. */
static void no_message_behind_a_message(void **state) {
  (void)state;
  assert_int_equal(
      count_of(show(KEEPALIVE "474554202f20485454502f312e310d0a0d0a0d0a"), "bgp.type="), 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(messages_behind_the_rest_of_one), cmocka_unit_test(markers_without_a_header),
      cmocka_unit_test(other_markers_behind_a_message),  cmocka_unit_test(long_messages),
      cmocka_unit_test(no_message_behind_a_message),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
