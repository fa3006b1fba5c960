/* igmp_test.c - the three versions, and counts that lie. */
#include "visit.h"

enum { LINK_TYPE_RAW = 101 };

#define IP "45000000 00010000 0102 0000 0a000001 e0000016"

static void version_2(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "16000000 e0000005", "igmp");
  assert_shows(text, "igmp.type=22");
  assert_shows(text, "igmp.group_address=224.0.0.5");
}

/* A query of 8 bytes has no version 3 part. */
static void queries(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "11640000 e0000001", "igmp");
  assert_shows(text, "igmp.max_resp_code=100");
  assert_hides(text, "igmp.qrv=0");
  text = visit(LINK_TYPE_RAW, IP "11640000 e0000001 0a7d0002 0a000001 0a000002", "igmp");
  assert_shows(text,
               "igmp.suppress=1 igmp.qrv=2 igmp.qqic=125 igmp.number_of_sources=2 "
               "igmp.sources=10.0.0.1 igmp.sources=10.0.0.2");
}

static void version_3_report(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW,
                           IP
                           "22000000 00000002 04010001 e0000005 0a000001 61757834"
                           "03000000 e0000006",
                           "igmp");
  assert_shows(text,
               "igmp.group_records{ igmp.group_records.type=4 igmp.group_records.aux_data_length=1 "
               "igmp.group_records.number_of_sources=1 "
               "igmp.group_records.multicast_address=224.0.0.5 igmp.group_records.sources=10.0.0.1 "
               "igmp.group_records.aux_data=61757834 } igmp.group_records{ "
               "igmp.group_records.type=3");
  assert_null(strchr(text, '!'));
}

static void counts_that_lie(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "22000000 0000ffff 04000000 e0000005", "igmp");
  assert_shows(text, "!malformed:igmp.group_records.type");
  text = visit(LINK_TYPE_RAW, IP "22000000 00000001 0400ffff e0000005", "igmp");
  assert_shows(text, "!malformed:igmp.group_records.sources");
}

/* RFC 3376, section 7.1: 8 bytes, or 12 and more. */
static void query_of_no_version(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "11640000 e0000001 0a7d", "igmp");
  assert_shows(text, "!malformed:igmp.type");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(version_2),           cmocka_unit_test(queries),
      cmocka_unit_test(version_3_report),    cmocka_unit_test(counts_that_lie),
      cmocka_unit_test(query_of_no_version),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
