/* wpan_test.c - which addresses and PAN ids a frame of IEEE 802.15.4 has, table 7-2. */
#include "visit.h"

enum { ETHERNET = 1, WITH_FCS = 195, NO_FCS = 230 };

static void old_versions_leave_out_the_source_pan(void **state) {
  (void)state;
  const char *text = visit(NO_FCS, "4188 01 cdab ffff 0100", NULL);
  assert_shows(text, "wpan.destination_pan=43981 wpan.destination=65535 wpan.source=1");
  assert_null(strstr(text, "wpan.source_pan"));
  text = visit(NO_FCS, "0188 01 cdab ffff ceab 0100", NULL);
  assert_shows(text, "wpan.destination=65535 wpan.source_pan=43982 wpan.source=1");
}

static void two_long_addresses_have_one_pan(void **state) {
  (void)state;
  const char *text = visit(NO_FCS, "01ec 01 cdab 0807060504030201 1817161514131211", NULL);
  assert_shows(text, "wpan.destination_pan=43981 wpan.long_destination=0102030405060708");
  assert_shows(text, "wpan.long_source=1112131415161718");
  assert_null(strstr(text, "wpan.source_pan"));
  text = visit(NO_FCS, "41ec 01 0807060504030201 1817161514131211", NULL);
  assert_null(strstr(text, "wpan.destination_pan"));
}

static void without_addresses_compression_means_a_pan(void **state) {
  (void)state;
  assert_shows(visit(NO_FCS, "4120 01 cdab", NULL), "wpan.destination_pan=43981");
  assert_null(strstr(visit(NO_FCS, "0120 01 cdab", NULL), "wpan.destination_pan"));
}

static void the_number_can_be_left_out(void **state) {
  (void)state;
  const char *text = visit(NO_FCS, "0129 cdab 0200", NULL);
  assert_shows(text, "wpan.destination_pan=43981 wpan.destination=2");
  assert_null(strstr(text, "wpan.sequence="));
}

/* Of multipurpose, fragment and extended frames the type alone: their control field is another. */
static void other_frames_have_a_type_only(void **state) {
  static const char *const frames[] = {"0d 01 cdab 0807", "06 01 cdab 0807", "07 01 cdab 0807"};
  static const char *const shown[] = {"wpan.type=5 wpan.type_name=Multipurpose",
                                      "wpan.type=6 wpan.type_name=Fragment",
                                      "wpan.type=7 wpan.type_name=Extended"};
  (void)state;
  for (size_t i = 0; i < 3; i++) {
    const char *text = visit(NO_FCS, frames[i], "wpan");
    assert_shows(text, shown[i]);
    assert_null(strstr(text, "wpan.security"));
    assert_null(strstr(text, "wpan.sequence"));
    assert_null(strchr(text, '!'));
  }
  const char *text = visit(WITH_FCS, "0d 01 cdab 3412", "wpan");
  assert_shows(text, "wpan.type=5 wpan.type_name=Multipurpose wpan.fcs=4660");
}

/* Behind Ethernet nothing says whether frames have their check sequence: it is there if it fits. */
static void in_ethernet_a_sequence_that_fits_ends_the_frame(void **state) {
  (void)state;
  const char *frame = "020000000001 020000000002 809a 4188 01 cdab ffff 0100 aabb ";
  char hex[128];
  snprintf(hex, sizeof hex, "%s78d4", frame);
  assert_shows(visit(ETHERNET, hex, "wpan"), "wpan.fcs=54392");
  snprintf(hex, sizeof hex, "%s78d5", frame);
  assert_null(strstr(visit(ETHERNET, hex, "wpan"), "wpan.fcs"));
  assert_shows(visit(ETHERNET, hex, "wpan"), "wpan.destination=65535");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(old_versions_leave_out_the_source_pan),
      cmocka_unit_test(two_long_addresses_have_one_pan),
      cmocka_unit_test(without_addresses_compression_means_a_pan),
      cmocka_unit_test(the_number_can_be_left_out),
      cmocka_unit_test(other_frames_have_a_type_only),
      cmocka_unit_test(in_ethernet_a_sequence_that_fits_ends_the_frame),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
