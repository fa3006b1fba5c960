/* message_lengths_test.c - lengths of messages whose rest is in another segment or fragment, and
 * what tells on a stream how long a message is. */
#include "np/protocol.h"
#include "text_visit.h"

static const char *tcp(unsigned port, const char *hex, const char *protocol) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_TCP, port, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, protocol);
}

/* C706 section 12.6.3: what proves who sent a message ends it, not the segment. */
static void proof_behind_the_segment(void **state) {
  enum { EPM_PORT = 135 };
  (void)state;
#define REQUEST(length)                       \
  "05 00 00 03 10000000" length               \
  "0800 02000000 04000000 0000 0300 73747562" \
  "0a020000 07000000"
  const char *text = tcp(EPM_PORT, REQUEST("c800"), "dcerpc");
  assert_shows(text, "dcerpc.stub=737475620a02000007000000");
  assert_null(strstr(text, "dcerpc.auth.type"));
  text = tcp(EPM_PORT, REQUEST("2c00"), "dcerpc");
  assert_shows(text, "dcerpc.stub=73747562 dcerpc.auth.type=10");
  assert_null(strchr(text, '!'));
}

/* The CIP Networks Library, volume 1, appendix: the last messages are in another segment. */
static void messages_behind_the_segment(void **state) {
  enum { ENIP_PORT = 44818 };
  (void)state;
  const char *text = tcp(ENIP_PORT,
                         "7000 3200 07000000 00000000 636f6e746578742e 00000000"
                         "00000000 0000 0200 a100 0400 09133500 b100 1e00 0300"
                         "0a 02 2002 2401 0200 0600 0e00 0e03 2001",
                         "enip");
  assert_shows(text, "enip.messages.service=14");
  assert_null(strchr(text, '!'));
}

/* A length that reaches beyond a fragment is no contradiction. */
static void length_behind_the_fragment(void **state) {
  static const struct {
    unsigned port;
    const char *protocol, *hex;
  } datagrams[] = {
      {44818, "enip", "6300 6300 07000000 00000000 636f6e746578742e 00000000"},
      {20000, "dnp3", "0564 63 73 0300 0400 0000 05 010203"},
      {6346, "gnutella", "00112233445566778899aabbccddeeff 31 03 01 63000000 0102"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof datagrams / sizeof datagrams[0]; i++) {
    uint32_t size;
    uint8_t *bytes = visit_bytes(datagrams[i].hex, &size);
    const char *packet = text_fragment(datagrams[i].port, (const char *)bytes, size);
    free(bytes);
    const char *text = visit(TEXT_VISIT_RAW, packet, datagrams[i].protocol);
    assert_non_null(strstr(text, "length=99"));
    assert_null(strstr(text, "!malformed"));
  }
}

static uint32_t starts(const char *protocol, const char *bytes, uint32_t size) {
  return np_protocol_find(protocol)->stream->starts((const uint8_t *)bytes, size);
}

static void first_bytes_of_streams(void **state) {
  (void)state;
  assert_int_equal(starts("dnp3", "\x05", 1), 3);
  assert_int_equal(starts("dnp3", "\x05\x64\x05", 3), NP_STARTS);
  assert_int_equal(starts("dnp3", "\x05\x64\x04", 3), NP_STARTS_NOT);
  assert_int_equal(starts("amqp", "AMQ", 3), 4);
  assert_int_equal(starts("amqp", "AMQP", 4), NP_STARTS);
  assert_int_equal(starts("amqp", "AMX", 3), NP_STARTS_NOT);
  assert_int_equal(starts("amqp", "\0\0\0\x08\x02\0\0\0", 8), NP_STARTS);
  assert_int_equal(starts("amqp", "\0\0\0\x08\x01\0\0\0", 8), NP_STARTS_NOT);
  assert_int_equal(starts("dcerpc", "\x05\0\x0b\x03\x10\0\0\0\x48\0", 10), NP_STARTS);
  assert_int_equal(starts("dcerpc", "\x05\x01\0\x01\x01\x01\x01\x01\0\x50", 10), NP_STARTS_NOT);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(proof_behind_the_segment),
      cmocka_unit_test(messages_behind_the_segment),
      cmocka_unit_test(length_behind_the_fragment),
      cmocka_unit_test(first_bytes_of_streams),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
