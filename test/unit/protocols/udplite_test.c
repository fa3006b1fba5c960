/* udplite_test.c - what UDP-Lite's checksum covers. */
#include "visit.h"

enum { RAW = 101 };

#define IP "45000022 0001 0000 40880000 0a000001 0a000002 "

static const char *udplite(const char *hex) {
  static struct visit v;
  v.wants = NP_WANT_CHECKSUMS;
  v.protocol = NP_NO_PROTOCOL;
  for (unsigned id = 0; id < np_protocol_count(); id++)
    if (strcmp(np_protocol_at(id)->name, "udplite") == 0) v.protocol = (uint16_t)id;
  visit_cut(&v, RAW, hex, 0);
  return v.text;
}

/* RFC 3828, section 3.1: the pseudo header has the whole length, here 14. */
static void only_the_header_is_covered(void **state) {
  (void)state;
  assert_shows(udplite(IP "1388 0035 0008 d7a1 6162 6364 6566"), "udplite.checksum_status=valid");
  assert_shows(udplite(IP "1388 0035 0008 d7a1 ffff 6364 6566"), "udplite.checksum_status=valid");
  assert_shows(udplite(IP "1389 0035 0008 d7a1 6162 6364 6566"), "udplite.checksum_status=invalid");
}

static void zero_covers_all(void **state) {
  (void)state;
  assert_shows(udplite(IP "1388 0035 0000 ad7c 6162 6364 6566"), "udplite.checksum_status=valid");
  assert_shows(udplite(IP "1388 0035 0000 ad7c 6162 6364 6567"), "udplite.checksum_status=invalid");
}

/* A coverage that cannot be is noted, and the payload is still there. */
static void coverage_that_cannot_be(void **state) {
  (void)state;
  const char *text = udplite(IP "1388 0035 0007 d7a1 6162 6364 6566");
  assert_shows(text, "!malformed:udplite.coverage");
  assert_shows(text, "udplite.payload=616263646566");
  assert_null(strstr(text, "checksum_status"));
  assert_shows(udplite(IP "1388 0035 000f d7a1 6162 6364 6566"), "!malformed:udplite.coverage");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(only_the_header_is_covered),
      cmocka_unit_test(zero_covers_all),
      cmocka_unit_test(coverage_that_cannot_be),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
