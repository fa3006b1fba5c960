/* dtls_test.c - records by their content on any port, what is none of them, fragments, cookies. */
#include "visit.h"

enum { RAW = 101 };

/* Between two ports of nobody, and to that of CoAP; lengths are the frame's. */
#define UDP(ports) "45000000 0001 0000 40110000 0a000001 0a000002 " ports "0000 0000 "
#define OTHER UDP("c000c001")
#define COAP UDP("c0001634")
#define DONE "16 fefd 0000 000000000001 000c 0e000000 0003 000000 000000 "
#define DATA "17 fefd 0001 000000000007 0002 abcd "

static const char *dtls(const char *hex) {
  return visit(RAW, hex, "dtls");
}

static void records_side_by_side(void **state) {
  (void)state;
  const char *text = dtls(OTHER DONE DATA);
  assert_shows(text, "dtls.handshake.type=14 dtls.handshake.type_name=ServerHelloDone");
  assert_shows(text, "dtls.handshake.message_seq=3");
  assert_shows(text, "dtls.epoch=1 dtls.sequence_number=7 dtls.length=2");
  assert_shows(text, "dtls.payload=abcd");
  assert_null(strchr(text, '!'));
}

static void what_is_none_of_it(void **state) {
  (void)state;
  assert_string_equal(dtls(OTHER "17 fefd 0000 000000000007 0002 abcd"), " ");
  assert_string_equal(dtls(OTHER "17 fefd 0001 000000000007 0003 abcd"), " ");
  assert_string_equal(dtls(OTHER "17 0303 0001 000000000007 0002 abcd"), " ");
  assert_string_equal(dtls(OTHER "19 fefd 0001 000000000007 0002 abcd"), " ");
  assert_string_equal(dtls(OTHER "16 fefd 0000 000000000001 000c 63000000 0003 000000 000000"),
                      " ");
  assert_string_equal(dtls(COAP "400100010203b474657374000000000000"), " ");
}

static void a_record_that_is_longer_than_its_datagram(void **state) {
  (void)state;
  const char *text = dtls(COAP "17 fefd 0001 000000000007 0003 abcd");
  assert_shows(text, "dtls.length=3");
  assert_non_null(strchr(text, '!'));
}

static void what_is_encrypted(void **state) {
  (void)state;
  const char *text =
      dtls(OTHER "16 fefd 0001 000000000001 0004 01000000 15 fefd 0001 000000000002 0002 0228");
  assert_shows(text,
               "dtls.message=511 dtls.message_name=EncryptedHandshake dtls.encrypted=01000000");
  assert_shows(text, "dtls.message=21 dtls.message_name=Alert dtls.encrypted=0228");
  assert_null(strchr(text, '!'));
}

static void a_cookie(void **state) {
  (void)state;
  const char *text =
      dtls(OTHER "16 feff 0000 000000000001 0011 03000005 0000 000000 000005 feff 02 c00c");
  assert_shows(text, "dtls.handshake.version=65279");
  assert_shows(text, "dtls.handshake.cookie_length=2 dtls.handshake.cookie=c00c");
  assert_null(strchr(text, '!'));
}

static void fragments(void **state) {
  (void)state;
  const char *text = dtls(OTHER "16 fefd 0000 000000000001 000e 0b000009 0001 000002 000002 abcd");
  assert_shows(text, "dtls.handshake.fragment_offset=2 dtls.handshake.fragment_length=2");
  assert_shows(text, "dtls.handshake.fragment=abcd");
  assert_null(strchr(text, '!'));
  text = dtls(OTHER "16 fefd 0000 000000000001 000e 0b000003 0001 000002 000002 abcd");
  assert_non_null(strchr(text, '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(records_side_by_side),
      cmocka_unit_test(what_is_none_of_it),
      cmocka_unit_test(a_record_that_is_longer_than_its_datagram),
      cmocka_unit_test(what_is_encrypted),
      cmocka_unit_test(a_cookie),
      cmocka_unit_test(fragments),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
