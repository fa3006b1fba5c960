/* syslog_test.c - priorities at their limits, both forms, and what is none. */
#include "text_visit.h"

static void priorities(void **state) {
  (void)state;
  assert_shows(
      visit_udp(514, "<0>x", "syslog"),
      "syslog.facility=0 syslog.facility_name=kern syslog.severity=0 syslog.severity_name=emerg");
  assert_shows(visit_udp(514, "<191>x", "syslog"),
               "syslog.facility=23 syslog.facility_name=local7 syslog.severity=7");
  assert_shows(visit_udp(514, "<13>", "syslog"), "syslog.severity_name=notice");
}

static void forms(void **state) {
  (void)state;
  const char *text =
      visit_udp(514, "<34>1 2003-10-11T22:14:15.003Z host su - ID47 - text", "syslog");
  assert_shows(text,
               "syslog.version=1 syslog.timestamp=2003-10-11T22:14:15.003Z syslog.hostname=host "
               "syslog.application=su");
  assert_shows(text, "syslog.process_id=- syslog.message_id=ID47 syslog.structured_data=- text");
  text = visit_udp(514, "<34>Oct  1 22:14:15 host su[12]: text", "syslog");
  assert_shows(text, "syslog.bsd_timestamp=Oct  1 22:14:15 syslog.hostname=host syslog.tag=su");
  assert_shows(visit_udp(514, "<34>Oct  1 22:14:15 host su\"x[1]: \"text", "syslog"),
               "syslog.tag=su\"x");
  assert_shows(visit_udp(514, "<34>Oct  1 22:14:15 host su text: [1]", "syslog"), "syslog.tag=su");
  text = visit_udp(514, "<34>1 ", "syslog");
  assert_shows(text, "syslog.version=1");
  assert_null(strchr(text, '!'));
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"text", "<192>x", "<>x", "<12", "<1a>x", " <12>x"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_udp(514, none[i], NULL), "syslog."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(priorities),
      cmocka_unit_test(forms),
      cmocka_unit_test(what_is_none_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
