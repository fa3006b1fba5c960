/* dhcp_test.c - options of odd lengths, in the fields of names, and messages without any. */
#include "visit.h"

enum { RAW = 101, ROOM = 4096 };

#define IP "45000000 00010000 4011 0000 0a000001 0a000002 "
#define UDP "00440043 0000 0000 "
#define HEAD "01010600 00003d1d 0000 8000 00000000 00000000 00000000 00000000 02000000000a "
#define COOKIE "63825363 350101 "

/* A message with options behind its fields; those of names are 0, or begin with a text. */
static const char *message(const char *sname, const char *options) {
  static char hex[ROOM];
  int at = snprintf(hex, sizeof hex, "%s%s%s", IP, UDP, HEAD);
  for (int i = 0; i < 10; i++) at += snprintf(hex + at, sizeof hex - (size_t)at, "00");
  at += snprintf(hex + at, sizeof hex - (size_t)at, "%s", sname);
  for (size_t i = strlen(sname) / 2; i < 192; i++)
    at += snprintf(hex + at, sizeof hex - (size_t)at, "00");
  snprintf(hex + at, sizeof hex - (size_t)at, "%s", options);
  return visit(RAW, hex, "dhcp");
}

static void lengths_of_options(void **state) {
  (void)state;
  assert_shows(message("", COOKIE "3304 00000e10 ff"), "dhcp.options.ip_address_lease_time=3600");
  const char *text = message("", COOKIE "3303 000e10 ff");
  assert_shows(text, "!malformed:dhcp.options.length");
  assert_null(strstr(text, "lease_time"));
  assert_shows(message("", COOKIE "0300 ff"), "!malformed:dhcp.options.length");
  assert_shows(message("", COOKIE "0306 0a0000010a00 ff"), "!malformed:dhcp.options.length");
  assert_shows(message("", COOKIE "0c04 686f"), "!malformed:dhcp.options.length");
  assert_shows(message("", COOKIE "0c00 ff"), "dhcp.options.length=0");
}

static void values_up_to_a_nul(void **state) {
  (void)state;
  assert_shows(message("", COOKIE "0c05 686f737400 ff"), "dhcp.options.hostname=host");
  assert_shows(message("", COOKIE "ff 0000"), "dhcp.options.end=255 } dhcp.padding=0000");
}

static void options_in_the_field_of_a_name(void **state) {
  (void)state;
  const char *text = message("0c0161ff", COOKIE "340102 ff");
  assert_shows(text, "dhcp.options.hostname=a");
  assert_null(strstr(text, "dhcp.sname="));
  assert_shows(message("61", COOKIE "ff"), "dhcp.sname=a");
}

static void without_options(void **state) {
  (void)state;
  assert_shows(message("", "01020304 05"), "dhcp.vendor_area=0102030405");
  assert_shows(message("", ""), "dhcp.is_bootp=1");
  assert_null(strchr(message("", ""), '!'));
}

static void widths_of_routes(void **state) {
  (void)state;
  assert_shows(message("", COOKIE "7908 17 c63365 c0000201 ff"),
               "dhcp.options.routes.prefix_length=23");
  assert_shows(message("", COOKIE "7905 00 c0000201 ff"),
               "dhcp.options.routes.destination=0.0.0.0");
  assert_shows(message("", COOKIE "790a 21 c633640000 c0000201 ff"),
               "!malformed:dhcp.options.routes.prefix_length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lengths_of_options),
      cmocka_unit_test(values_up_to_a_nul),
      cmocka_unit_test(options_in_the_field_of_a_name),
      cmocka_unit_test(without_options),
      cmocka_unit_test(widths_of_routes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
