/* snmp_test.c - object identifiers, numbers and notes that no capture shows. */
#include "visit.h"

enum { RAW = 101 };

#define UDP "45000000 0001 0000 40110000 0a000001 0a000002 c00000a1 0000 0000 "
/* A message whose one variable has this name and a NULL; the lengths of the parts around it. */
#define NAMED(message, pdu, list, one, name) \
  UDP "30" message "020100 040161 a0" pdu "020101 020100 020100 30" list "30" one name "0500"

static const char *snmp(const char *hex) {
  return visit(RAW, hex, "snmp");
}

static void object_identifiers(void **state) {
  (void)state;
  const char *text = snmp(NAMED("1a", "12", "07", "05", "0601 27"));
  assert_shows(text, "snmp.variables.name=0.39");
  assert_null(strchr(text, '!'));
  text = snmp(NAMED("1b", "13", "08", "06", "0602 8837"));
  assert_shows(text, "snmp.variables.name=2.999");
  assert_null(strchr(text, '!'));
}

static void object_identifiers_that_are_none(void **state) {
  (void)state;
  const char *text = snmp(NAMED("1a", "12", "07", "05", "0601 88"));
  assert_non_null(strchr(text, '!'));
  assert_null(strstr(text, "variables.name="));
  text = snmp(NAMED("1f", "17", "0c", "0a", "0606 bfffffffff7f"));
  assert_non_null(strchr(text, '!'));
}

static void what_is_none_of_it(void **state) {
  (void)state;
  assert_string_equal(snmp(UDP "3003 020109"), " ");
  assert_string_equal(snmp(UDP "3003 040100"), " ");
  assert_string_equal(snmp(UDP "3100"), " ");
}

static void what_follows_a_message(void **state) {
  (void)state;
  assert_non_null(strchr(snmp(UDP "3008 020100 040161 a000"), '!'));
  assert_non_null(
      strchr(snmp(UDP "301c 020100 040161 a010 020101 020100 020100 3000 020101 020100"), '!'));
}

/* RFC 3412 section 6: behind the parameters is a sequence, or bytes where it is encrypted. */
static void version_3_without_a_scope(void **state) {
  (void)state;
#define VERSION_3 \
  "020103 300d 020101 020205dc 040100 020103 0410 300e 0400 020107 020108 0400 0400 0400"
  const char *text = snmp(UDP "3028" VERSION_3 "0402 abcd");
  assert_shows(text, "snmp.engine_boots=7");
  assert_shows(text, "snmp.encrypted_pdu=abcd");
  assert_null(strchr(text, '!'));
  text = snmp(UDP "3027" VERSION_3 "020107");
  assert_shows(text, "snmp.engine_boots=7");
  assert_shows(text, "!malformed:snmp.context_engine_id");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(object_identifiers),
      cmocka_unit_test(object_identifiers_that_are_none),
      cmocka_unit_test(what_is_none_of_it),
      cmocka_unit_test(what_follows_a_message),
      cmocka_unit_test(version_3_without_a_scope),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
