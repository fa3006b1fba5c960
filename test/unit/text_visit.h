/* text_visit.h - a text as the payload of a segment or a datagram, for the tests of text protocols.
 */
#ifndef NP_TEST_TEXT_VISIT_H
#define NP_TEST_TEXT_VISIT_H

#include "visit.h"

enum { TEXT_VISIT_RAW = 101, TEXT_VISIT_TCP = 6, TEXT_VISIT_UDP = 17, TEXT_VISIT_HEX = 1 << 15 };

/* An IPv4 packet to `port`, in hexadecimal, whose payload is `text`. */
static inline const char *text_packet(unsigned ip_protocol, unsigned port, const char *text,
                                      size_t length) {
  static char hex[TEXT_VISIT_HEX];
  bool is_tcp = ip_protocol == TEXT_VISIT_TCP;
  unsigned transport = is_tcp ? 20 : 8;
  int used = snprintf(hex, sizeof hex, "4500%04x00010000 40%02x0000 0a000001 0a000002 c000%04x",
                      (unsigned)(20 + transport + length), ip_protocol, port);
  used +=
      is_tcp ? snprintf(hex + used, sizeof hex - (size_t)used, "0000000100000002 50181000 00000000")
             : snprintf(hex + used, sizeof hex - (size_t)used, "%04x0000",
                        (unsigned)(transport + length));
  assert_true((size_t)used + length * 2 < sizeof hex);
  for (size_t i = 0; i < length; i++)
    used += snprintf(hex + used, sizeof hex - (size_t)used, "%02x", (unsigned char)text[i]);
  return hex;
}

/* Such a packet as the first fragment of a datagram. */
static inline const char *text_fragment(unsigned port, const char *text, size_t length) {
  static char hex[TEXT_VISIT_HEX];
  enum { FLAGS = 12 };
  strcpy(hex, text_packet(TEXT_VISIT_UDP, port, text, length));
  assert_int_equal(hex[FLAGS], '0');
  hex[FLAGS] = '2';
  return hex;
}

/* What visit() shows of a text to a TCP or UDP port, of one protocol or of all. */
static inline const char *visit_tcp(unsigned port, const char *text, const char *protocol) {
  return visit(TEXT_VISIT_RAW, text_packet(TEXT_VISIT_TCP, port, text, strlen(text)), protocol);
}

static inline const char *visit_udp(unsigned port, const char *text, const char *protocol) {
  return visit(TEXT_VISIT_RAW, text_packet(TEXT_VISIT_UDP, port, text, strlen(text)), protocol);
}

#endif
