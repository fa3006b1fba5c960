/* telnet_test.c - commands, options that end and do not end, and bytes of 255. */
#include "text_visit.h"

static void commands(void **state) {
  (void)state;
  const char *text = visit_tcp(23, "a\r\nb\377\371\377\375\003c", "telnet");
  assert_shows(text, "telnet.commands{ telnet.commands.code=249 telnet.commands.name=GA }");
  assert_shows(text,
               "telnet.commands.code=253 telnet.commands.name=DO telnet.commands.option=3 "
               "telnet.commands.option_name=suppress go ahead }");
  assert_shows(text, "} telnet.data=c");
  assert_null(strchr(text, '!'));
}

static void options(void **state) {
  (void)state;
  static const char sized[] =
      "\377\372\037\0\120\0\030\377\360\377\372\030\0vt\377\360\377\372\005\001\377\377\002\377\360"
      "x";
  const char *text =
      visit(TEXT_VISIT_RAW, text_packet(TEXT_VISIT_TCP, 23, sized, sizeof sized - 1), "telnet");
  assert_shows(text,
               "telnet.commands.width=80 telnet.commands.height=24 } telnet.commands{ "
               "telnet.commands.code=240");
  assert_shows(text, "telnet.commands.request=0 telnet.commands.value=vt");
  assert_shows(text, "telnet.commands.data=01ffff02");
  assert_shows(text, "telnet.data=x");
}

static void what_does_not_end(void **state) {
  (void)state;
  static const char *const odd[] = {
      "\377", "\377\372", "\377\372\030", "\377\372\030\001a", "\377\375", "\377\372\030\001a\377"};
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
    assert_null(strchr(visit_tcp(23, odd[i], "telnet"), '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(commands),
      cmocka_unit_test(options),
      cmocka_unit_test(what_does_not_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
