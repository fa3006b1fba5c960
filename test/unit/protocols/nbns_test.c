/* nbns_test.c - names of NetBIOS in its three services. */
#include "visit.h"

enum { RAW = 101 };

#define UDP(port) "45000000 00010000 4011 0000 0a000001 0a000002 " port port "0000 0000 "
#define TCP \
  "45000000 00010000 4006 0000 0a000001 0a000002 c000008b 00000001 00000002 5018 1000 0000 0000 "
#define LETTERS "45494550464446454341434143414341434143414341434143414341434143 41 "
#define NAME "20 " LETTERS "00 "

static void names(void **state) {
  (void)state;
  const char *text =
      visit(RAW, UDP("0089") "1234 0110 0001 0000 0000 0000 " NAME "0020 0001", "nbns");
  assert_shows(text, "nbns.queries.name=HOST<20>");
  assert_shows(text, "nbns.queries.type=32 nbns.queries.type_name=NB");
  assert_null(strchr(text, '!'));
  assert_shows(
      visit(RAW, UDP("0089") "1234 0110 0001 0000 0000 0000 20 " LETTERS "0141 00 0020 0001",
            "nbns"),
      "nbns.queries.name=HOST<20>.A");
  assert_shows(visit(RAW, UDP("0089") "1234 0110 0001 0000 0000 0000 0141 00 0020 0001", "nbns"),
               "!malformed:nbns.queries.name");
  assert_shows(visit(RAW, UDP("0089") "1234 0110 0001 0000 0000 0000 c00c 0020 0001", "nbns"),
               "!malformed:nbns.queries.name");
}

static void counts_beyond_the_message(void **state) {
  (void)state;
  const char *text = visit(RAW, UDP("0089") "1234 0110 ffff ffff ffff ffff ", "nbns");
  assert_shows(text, "!malformed:nbns.queries.name");
}

static void datagrams(void **state) {
  (void)state;
  const char *text = visit(
      RAW, UDP("008a") "10 02 0001 0a000001 008a 004a 0000 " NAME NAME "68656c6c 6f21", "nbdgm");
  assert_shows(text, "nbdgm.source_name=HOST<20> nbdgm.destination_name=HOST<20>");
  assert_shows(text, "nbdgm.payload=68656c6c6f21");
  assert_null(strstr(visit(RAW, UDP("008a") "20 02 0001 0a000001 008a", NULL), "nbdgm."));
}

static void sessions(void **state) {
  (void)state;
  assert_shows(visit(RAW, TCP "81000044 " NAME NAME, "nbss"), "nbss.called_name=HOST<20>");
  assert_shows(visit(RAW, TCP "85000000 83000001 80", "nbss"), "nbss.error_code=128");
  assert_null(strstr(visit(RAW, TCP "00000004 00000000", NULL), "nbss."));
  assert_shows(visit(RAW, TCP "00000100 ff534d42", "nbss"), "nbss.length=256");
}

/* [MS-SMB2] section 2.1: on port 445 the length has 24 bits, in all messages of a segment. */
static void flags_by_the_port(void **state) {
  (void)state;
#define SEGMENT(source, destination)                                      \
  "45000000 00010000 4006 0000 0a000001 0a000002 " source " " destination \
  " 00000001 00000002 5018 1000 0000 0000 "
#define TWO "85000000 85000000"
  assert_shows(visit(RAW, SEGMENT("c000", "008b") "00010100 ff534d42", "nbss"), "nbss.flags=1");
  assert_shows(visit(RAW, SEGMENT("008b", "c000") TWO, "nbss"), "nbss.flags.extend=0");
  assert_null(strstr(visit(RAW, SEGMENT("c000", "01bd") TWO, "nbss"), "nbss.flags"));
  assert_null(strstr(visit(RAW, SEGMENT("01bd", "c000") TWO, "nbss"), "nbss.flags"));
  assert_null(strstr(visit(RAW, SEGMENT("0050", "01bd") TWO, "nbss"), "nbss.flags"));
  assert_shows(visit(RAW, SEGMENT("01bd", "008b") TWO, "nbss"), "nbss.flags=0");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(names),
      cmocka_unit_test(counts_beyond_the_message),
      cmocka_unit_test(datagrams),
      cmocka_unit_test(sessions),
      cmocka_unit_test(flags_by_the_port),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
