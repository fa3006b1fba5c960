/* wlan_test.c - radiotap headers and IEEE 802.11 frames: notes, and lengths that lie. */
#include "../visit.h"

enum { RADIOTAP = 127, IEEE80211 = 105 };

#define ADDRESSES "02000000000a 02000000000b 02000000000b 1000 "
#define PROBE_REQUEST "4000 0000 " ADDRESSES

static void elements(void **state) {
  (void)state;
  const char *text = visit(IEEE80211, PROBE_REQUEST "0000 0103828b96", "wlan");
  assert_shows(text, "wlan.tags.number=0 wlan.tags.name=SSID wlan.tags.length=0 }");
  assert_shows(text, "wlan.tags.supported_rates=130 wlan.tags.supported_rates=139");
}

static void element_longer_than_the_frame(void **state) {
  (void)state;
  const char *text = visit(IEEE80211, PROBE_REQUEST "0009686f6d65", "wlan");
  assert_shows(text, "wlan.tags.length=9 } !malformed:wlan.tags.length");
}

static void suites_that_do_not_fit(void **state) {
  (void)state;
  const char *text = visit(IEEE80211, PROBE_REQUEST "300c 0100 000fac04 0900 000fac02", "wlan");
  assert_shows(text, "} !malformed:wlan.tags.rsn.pairwise_count");
  assert_shows(text, "wlan.tags.rsn.pairwise_types=2 }");
}

static void signed_numbers(void **state) {
  (void)state;
  static const struct {
    const char *byte, *shown;
  } cases[] = {{"7f", "127"}, {"80", "18446744073709551488"}, {"ff", "18446744073709551615"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char hex[64], expected[64];
    snprintf(hex, sizeof hex, "0000 0900 20000000 %s", cases[i].byte);
    snprintf(expected, sizeof expected, "radiotap.dbm_antsignal=%s", cases[i].shown);
    assert_shows(visit(RADIOTAP, hex, "radiotap"), expected);
  }
}

static void words_without_end(void **state) {
  (void)state;
  char hex[2 * 8 + 1000 * 8 + 1] = "00004000";
  for (int i = 0; i < 1000; i++) strcat(hex, "00000080");
  const char *text = visit(RADIOTAP, hex, "radiotap");
  assert_shows(text, "!malformed:radiotap.present");
}

static void association_ids_beyond_a_byte(void **state) {
  (void)state;
#define BEACON "8000 0000 " ADDRESSES "0000000000000000 6400 0100 "
  assert_shows(visit(IEEE80211, BEACON "0504 0003fe80", "wlan"),
               "wlan.tags.tim.association_ids=2039");
}

static void senders_of_control_frames(void **state) {
  (void)state;
#define BOTH " 0000 02000000000a 02000000000b 0102"
  static const char senders[] = "0011110011110011";
  for (unsigned i = 0; i < 16; i++) {
    char hex[64];
    snprintf(hex, sizeof hex, "%02x00" BOTH, i << 4 | 4);
    const char *text = visit(IEEE80211, hex, "wlan");
    if (senders[i] == '1')
      assert_shows(text, "wlan.transmitter=02:00:00:00:00:0b");
    else
      assert_hides(text, "wlan.transmitter=02:00:00:00:00:0b");
  }
}

static void frame_check(void **state) {
  (void)state;
  /* An Ack and its check sequence: CRC-32 of the ten bytes in front of it. */
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  visit_cut(&v, RADIOTAP, "0000 0900 02000000 10 d4000000 02000000000a 00000000", 0);
  assert_shows(v.text, "radiotap.fcs_status=invalid");
  assert_hides(v.text, "wlan.control_data=00000000");
}

static void short_header(void **state) {
  (void)state;
  assert_shows(visit(RADIOTAP, "0000 0700 00000000", NULL), "!malformed:radiotap.length");
  assert_shows(visit(RADIOTAP, "0100 0800 00000000", NULL), "!malformed:radiotap.version");
}

static void packet_numbers(void **state) {
  (void)state;
#define PROTECTED "0841 0000 " ADDRESSES
  assert_shows(visit(IEEE80211, PROTECTED "0201002003040506 00", "wlan"),
               "wlan.protection.packet_number=6618611908866");
  assert_shows(visit(IEEE80211, PROTECTED "0121022003040506 00", "wlan"),
               "wlan.protection.packet_number=6618611908866");
  assert_shows(visit(IEEE80211, PROTECTED "01020340 00", "wlan"), "wlan.wep.iv=66051");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(elements),
      cmocka_unit_test(element_longer_than_the_frame),
      cmocka_unit_test(suites_that_do_not_fit),
      cmocka_unit_test(signed_numbers),
      cmocka_unit_test(words_without_end),
      cmocka_unit_test(association_ids_beyond_a_byte),
      cmocka_unit_test(senders_of_control_frames),
      cmocka_unit_test(frame_check),
      cmocka_unit_test(short_header),
      cmocka_unit_test(packet_numbers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
