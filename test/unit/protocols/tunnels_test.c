/* tunnels_test.c - what lies on the ports of tunnels and is none of theirs, and lengths of headers
 * in them that contradict what is around. */
#include "text_visit.h"

enum { PPTP_PORT = 1723, TEREDO_PORT = 3544, LINK_TYPE_IPV6 = 229 };

#define ADDRESSES "20010db8000000000000000000000001 20010db8000000000000000000000002"

static const char *to_port(unsigned transport, unsigned port, const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(transport, port, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, NULL);
}

/* RFC 2637 section 2: each message has the cookie, and is as long as its header at least. */
static void pptp(void **state) {
  (void)state;
  const char *text = to_port(TEXT_VISIT_TCP, PPTP_PORT, "0010 0001 1a2b3c4d 0005 0000 00000007");
  assert_shows(text, "pptp.length=16");
  assert_null(strchr(text, '!'));
  text = to_port(TEXT_VISIT_TCP, PPTP_PORT, "0010 0001 1a2b3c4e 0005 0000 00000007");
  assert_null(strstr(text, "pptp."));
  text = to_port(TEXT_VISIT_TCP, PPTP_PORT, "000b 0001 1a2b3c4d 0005 0000 00000007");
  assert_null(strstr(text, "pptp."));
}

/* RFC 4380 section 5.1.1: behind its headers is an IPv6 packet. */
static void teredo(void **state) {
  (void)state;
  const char *text =
      to_port(TEXT_VISIT_UDP, TEREDO_PORT, "0000 1111 3f3f3f3f 60000000 0000 3b40" ADDRESSES);
  assert_shows(text, "ip6.next_header=59");
  text = to_port(TEXT_VISIT_UDP, TEREDO_PORT, "0000 1111 3f3f3f3f 40000000 0000 3b40" ADDRESSES);
  assert_null(strstr(text, "teredo."));
  assert_null(strstr(text, "ip6."));
}

/* RFC 4302 section 2.2: words of 32 bits, which in IPv6 are units of 64 bits. */
static void authentication_in_ipv6(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6, "60000000 0010 3340" ADDRESSES "3b02 0000 00000001 00000002 a1a2a3a4", NULL);
  assert_shows(text, "ah.icv=a1a2a3a4");
  assert_null(strchr(text, '!'));
  text = visit(LINK_TYPE_IPV6, "60000000 000c 3340" ADDRESSES "3b01 0000 00000001 00000002", NULL);
  assert_shows(text, "!malformed:ah.payload_length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pptp),
      cmocka_unit_test(teredo),
      cmocka_unit_test(authentication_in_ipv6),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
