/* tls_test.c - records side by side, what is none of them, what is encrypted, and key exchanges. */
#include "visit.h"

enum { RAW = 101 };

/* To port 443 and to one of nobody; the length is the frame's. */
#define TCP(ports) \
  "45000000 0001 0000 40060000 0a000001 0a000002 " ports "00000001 00000002 5018 1000 0000 0000 "
#define HTTPS TCP("c00001bb")
#define OTHER TCP("c0001f90")
#define ALERT "15 0303 0002 022a "
#define RANDOM "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f "

static const char *tls(const char *hex) {
  return visit(RAW, hex, "tls");
}

static void records_side_by_side(void **state) {
  (void)state;
  const char *text = tls(HTTPS "14 0303 0001 01 " ALERT "17 0303 0002 abcd");
  assert_shows(text, "tls.content_type=20 tls.version=771 tls.length=1");
  assert_shows(text, "tls.alert.level=2 tls.alert.level_name=fatal tls.alert.description=42");
  assert_shows(text, "tls.application_data=abcd");
  assert_null(strchr(text, '!'));
}

/* A record that begins a segment, be it shorter than what claims look at. */
static void on_any_port(void **state) {
  (void)state;
  assert_shows(tls(OTHER ALERT), "tls.content_type=21");
  assert_shows(tls(OTHER "14 0303 0001 01"), "tls.content_type=20");
  assert_string_equal(tls(OTHER "14 0303 0000"), " ");
  assert_string_equal(tls(OTHER "14 0403 0001 01"), " ");
  assert_string_equal(tls(OTHER "14 0303 00"), " ");
  assert_string_equal(tls(OTHER "14"), " ");
  assert_shows(tls(TCP("c00014e5") ALERT), "tls.content_type=21"); /* TURN over TLS, 5349 */
}

/* Of a handshake that is encrypted nothing can be told but where its records end. */
static void records_that_fill_a_segment_on_any_port(void **state) {
  (void)state;
  const char *text = tls(OTHER "16 0303 0004 93566e08 16 0303 0002 f538");
  assert_shows(text, "tls.content_type=22 tls.version=771 tls.length=4");
  assert_shows(text, "tls.content_type=22 tls.version=771 tls.length=2");
  assert_string_equal(tls(OTHER "16 0303 0004 93566e08 16 0303 0002 f538 a1"), " ");
  assert_string_equal(tls(OTHER "16 0303 0004 93566e08 16 0403 0002 f538"), " ");
  assert_string_equal(tls(OTHER "16 0303 0005 93566e08"), " ");
}

/* Up to draft 21 of TLS 1.3 a server's hello has neither session id nor compression method. */
static void a_server_of_an_early_draft(void **state) {
  (void)state;
  const char *text =
      tls(HTTPS "16 0301 0034 02000030 7f14 " RANDOM "1303 000a 0028 0006 001d 0002 abcd");
  assert_shows(text, "tls.handshake.version=32532");
  assert_shows(text, "tls.handshake.cipher_suite=4867");
  assert_shows(text, "tls.handshake.extensions.type=40"); /* key_share, then */
  assert_shows(text, "tls.handshake.extensions.key_shares.group=29");
  assert_null(strstr(text, "session_id"));
  assert_null(strchr(text, '!'));
}

static void a_segment_that_begins_within_a_record(void **state) {
  (void)state;
  assert_string_equal(tls(HTTPS "aabbccddeeff00112233"), " ");
  assert_string_equal(tls(HTTPS "17 0403 0002 abcd"), " ");
  assert_string_equal(tls(HTTPS "17 0303 ffff abcd"), " ");
  assert_string_equal(tls(HTTPS "1703"), " ");
}

static void a_record_that_goes_on_in_another_segment(void **state) {
  (void)state;
  const char *text = tls(HTTPS "17 0303 0100 abcd");
  assert_shows(text, "tls.length=256 tls.partial=1");
  assert_shows(text, "tls.payload=abcd");
  assert_null(strchr(text, '!'));
  text = tls(HTTPS "16 0303 0100 010000fc 0303 " RANDOM "00 0004 1301");
  assert_shows(text, "tls.handshake.cipher_suites=4865");
  assert_null(strchr(text, '!'));
}

static void hello(void **state) {
  (void)state;
  const char *text = tls(HTTPS "16 0301 0048 01000044 0303 " RANDOM
                               "00 0004 0a0a 1301 0100 0017"
                               "0000 0008 0006 00 0003 612e62 002b 0007 06 0a0a 0304 0303");
  assert_shows(text, "tls.message=257 tls.message_name=ClientHello");
  assert_shows(text,
               "tls.handshake.cipher_suites=2570 tls.handshake.cipher_suite_names=GREASE "
               "tls.handshake.cipher_suites=4865");
  assert_shows(text, "tls.handshake.extensions.server_name=a.b");
  assert_shows(text, "tls.hello_version=772 tls.hello_version_name=TLS1.3");
}

static void what_is_encrypted_is_no_message(void **state) {
  (void)state;
  const char *text = tls(HTTPS "16 0303 0010 00000000 00000000 8182838485868788");
  assert_shows(text, "tls.message_name=EncryptedHandshake");
  assert_shows(text, "tls.encrypted=00000000000000008182838485868788");
  assert_hides(text, "tls.handshake.type=0");
  assert_shows(tls(HTTPS "16 0303 0004 00000000"), "tls.handshake.type=0");
  assert_shows(tls(HTTPS "15 0303 0004 01020304"), "tls.encrypted=01020304");
}

/* Which key exchange it is, only its form tells. */
static void key_exchanges(void **state) {
  (void)state;
  const char *text = tls(HTTPS "16 0303 0012 0c00000e 03 001d 02 aabb 0401 0004 01020304");
  assert_shows(text, "tls.handshake.curve_type=3 tls.handshake.named_curve=29");
  assert_shows(text, "tls.handshake.signature=01020304");
  text = tls(HTTPS "16 0301 0011 0c00000d 0001 17 0001 02 0001 05 0002 0102");
  assert_shows(text, "tls.handshake.p=17");
  assert_shows(text, "tls.handshake.ys=05");
  text = tls(HTTPS "16 0303 0008 0c000004 01020304");
  assert_shows(text, "tls.handshake.exchange_keys=01020304");
  assert_shows(tls(HTTPS "16 0303 0007 10000003 02 aabb"), "tls.handshake.client_point=aabb");
  assert_shows(tls(HTTPS "16 0303 0008 10000004 0002 aabb"),
               "tls.handshake.exchange_keys=0002aabb");
}

static void hello_of_ssl_2(void **state) {
  (void)state;
  const char *text =
      tls(HTTPS "801f 01 0301 0006 0000 0010 00002f 0700c0 000102030405060708090a0b0c0d0e0f");
  assert_shows(text, "tls.ssl2_length=31");
  assert_shows(text, "tls.handshake.cipher_specs=47 tls.handshake.cipher_specs=458944");
  assert_shows(text, "tls.handshake.challenge=000102030405060708090a0b0c0d0e0f");
}

static void lengths_that_lie(void **state) {
  (void)state;
  assert_shows(tls(HTTPS "16 0303 002b 01000027 0303 " RANDOM "00 0008 1301 01"),
               "!malformed:tls.handshake.cipher_suites_length");
}

/* The example of JA4's specification: 15 suites and 16 extensions in any order, and eight signature
 * algorithms. */
#define HELLO_OF_JA4                                                                         \
  "0303" RANDOM                                                                              \
  "00 001e 1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c013 c014 009c 009d 002f "           \
  "0035 01 00 005a 001b 0000 0000 0000 0033 0000 0010 0005 0003 026832 4469 0000 0017 0000 " \
  "002d 0000 000d 0012 0010 0403 0804 0401 0503 0805 0501 0806 0601 0005 0000 0023 0000 "    \
  "0012 0000 002b 0003 02 0304 ff01 0000 000b 0000 000a 0000 0015 0000"

static void fingerprints(void **state) {
  (void)state;
  const char *text = tls(HTTPS "16 0301 00a5 01 0000a1 " HELLO_OF_JA4);
  assert_shows(text, "tls.handshake.ja4=t13d1516h2_8daaf6152771_e5627efa2ab1");
  assert_shows(text,
               "tls.handshake.ja3_text=771,4865-4866-4867-49195-49199-49196-49200-52393-52392-"
               "49171-49172-156-157-47-53,27-0-51-16-17513-23-45-13-5-35-18-43-65281-11-10-21,,");
}

/* A hello with so many cipher suites. */
static void offer_many(char *hex, size_t size, int count) {
  int length = snprintf(hex, size, HTTPS "16 0301 %04x 01 %06x 0303" RANDOM "00 %04x",
                        2 * count + 43, 2 * count + 39, 2 * count);
  for (int i = 0; i < count; i++) length += snprintf(hex + length, 5, "1301");
  snprintf(hex + length, 5, "0100");
}

/* A hello that ends in another segment has none, nor one with numbers that none has so many of. */
static void no_fingerprints(void **state) {
  (void)state;
  assert_null(strstr(tls(HTTPS "16 0301 00a5 01 0000a1 0303" RANDOM "00 001e 1301"), "ja"));
  static char hex[4096];
  offer_many(hex, sizeof hex, 600);
  assert_shows(tls(hex), "tls.handshake.cipher_suites_length=1200");
  assert_null(strstr(tls(hex), "ja"));
}

static void fingerprint_of_many_suites(void **state) {
  (void)state;
  static char hex[4096];
  offer_many(hex, sizeof hex, 256);
  assert_non_null(strstr(tls(hex), " tls.handshake.ja4=t12i990000_"));
  assert_non_null(strstr(tls(hex), "-4865,,, tls.handshake.ja3="));
}

/* RFC 8701's numbers are left out; without extensions there are no hashes of them. */
static void fingerprint_of_little(void **state) {
  (void)state;
  const char *text = tls(HTTPS "16 0301 002f 01 00002b 0301" RANDOM "00 0004 0a0a 002f 0100");
  assert_shows(text,
               "tls.handshake.ja3_text=769,47,,, "
               "tls.handshake.ja3=b02be259814e870a469a20ce9b2a7900 "
               "tls.handshake.ja4=t10i010000_ba72b8082249_000000000000");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(records_side_by_side),
      cmocka_unit_test(on_any_port),
      cmocka_unit_test(a_server_of_an_early_draft),
      cmocka_unit_test(records_that_fill_a_segment_on_any_port),
      cmocka_unit_test(a_segment_that_begins_within_a_record),
      cmocka_unit_test(a_record_that_goes_on_in_another_segment),
      cmocka_unit_test(hello),
      cmocka_unit_test(what_is_encrypted_is_no_message),
      cmocka_unit_test(key_exchanges),
      cmocka_unit_test(hello_of_ssl_2),
      cmocka_unit_test(lengths_that_lie),
      cmocka_unit_test(fingerprints),
      cmocka_unit_test(no_fingerprints),
      cmocka_unit_test(fingerprint_of_many_suites),
      cmocka_unit_test(fingerprint_of_little),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
