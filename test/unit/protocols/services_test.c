/* services_test.c - lengths that lie in protocols of services, groups, data with any byte in it,
 * and what only looks like one of them. */

#include "../growth.h"
#include "text_visit.h"

enum { DIAMETER_PORT = 3868, MEMCACHED_PORT = 11211, SRVLOC_PORT = 427, FIX_PORT = 9878 };
enum { SFLOW_PORT = 6343, PKTAP = 258, USER2 = 149, VSOCK = 271 };

static const char *to_port(unsigned transport, unsigned port, const char *hex,
                           const char *protocol) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(transport, port, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, protocol);
}

static const char *tcp(unsigned port, const char *hex, const char *protocol) {
  return to_port(TEXT_VISIT_TCP, port, hex, protocol);
}

/* RFC 8506 section 8: AVPs that hold others. */
static void diameter_groups(void **state) {
  static const unsigned groups[] = {423, 430, 434, 457, 458};
  (void)state;
  for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
    char hex[256], outer[64];
    snprintf(hex, sizeof hex,
             "01000028 80000110 00000004 00000001 00000002 %08x 40000014 000001a9"
             " 4000000c 000003d2",
             groups[i]);
    snprintf(outer, sizeof outer, "diameter.avps.code=%u", groups[i]);
    const char *text = tcp(DIAMETER_PORT, hex, "diameter");
    assert_shows(text, outer);
    assert_shows(text, "diameter.avps.currency_code=978 }");
  }
}

/* Get Key and Touch has an expiration in front of its key, loud and quiet. */
static void memcached_touches(void **state) {
  static const char *const opcodes[] = {"23", "24"};
  (void)state;
  for (size_t i = 0; i < 2; i++) {
    char hex[128];
    snprintf(hex, sizeof hex,
             "80 %s 0001 04 00 0000 00000005 00000009 0000000000000000 0000003c 6b", opcodes[i]);
    assert_shows(tcp(MEMCACHED_PORT, hex, "memcached"),
                 "memcached.extras.expiration=60 memcached.keys=k");
  }
}

/* A segment in the middle of a value can begin with the byte of a binary message. */
static void memcached_is_none(void **state) {
  (void)state;
#define BEHIND "00000005 00000009 0000000000000000 0000003c 6b"
  assert_null(strstr(tcp(MEMCACHED_PORT, "80 ee 0001 04 00 0000" BEHIND, NULL), "memcached."));
  assert_null(strstr(tcp(MEMCACHED_PORT, "80 00 0001 04 07 0000" BEHIND, NULL), "memcached."));
  assert_non_null(
      strstr(tcp(MEMCACHED_PORT, "80 00 0001 00 00 0000 00000001", NULL), "memcached."));
}

static void srvloc_lengths(void **state) {
  (void)state;
  assert_shows(tcp(SRVLOC_PORT, "02010000 00000000 00000007 0002656e", "srvloc"),
               "!malformed:srvloc.length");
  assert_shows(tcp(SRVLOC_PORT, "02010000 01000000 00000007 0002656e", "srvloc"),
               "!malformed:srvloc.length");
  assert_shows(to_port(TEXT_VISIT_UDP, SRVLOC_PORT, "01010001 0000656e 00030007", "srvloc"),
               "!malformed:srvloc.v1_length");
}

/* RFC 2608 section 7: behind an error nothing need follow. */
static void srvloc_errors(void **state) {
  static const char *const replies[] = {"02", "07", "08", "0a"};
  (void)state;
  for (size_t i = 0; i < sizeof replies / sizeof replies[0]; i++) {
    char hex[128];
    snprintf(hex, sizeof hex, "02%s0000 12000000 00000007 0002656e 0004", replies[i]);
    const char *text = to_port(TEXT_VISIT_UDP, SRVLOC_PORT, hex, "srvloc");
    assert_shows(text, "srvloc.error=4");
    assert_null(strchr(text, '!'));
  }
  assert_shows(
      to_port(TEXT_VISIT_UDP, SRVLOC_PORT, "020700001200000000000007 0002656e 0000", "srvloc"),
      "!malformed:srvloc.attributes_length");
}

/* The length of a data field, in the field in front of it, says where it ends. */
static void fix_data(void **state) {
  (void)state;
  static const char message[] =
      "8=FIX.4.2\0019=29\00135=B\00195=7\00196=a\00158=b\1\00158=text\00110=000\1";
  const char *text = visit_tcp(FIX_PORT, message, "fix");
  assert_shows(text, "fix.fields.tag=95 fix.fields.value=7 }");
  assert_shows(text, "fix.fields.tag=96 fix.fields.value=a\00158=b\1 }");
  assert_shows(text, "fix.text=text fix.checksum=000");
}

/* A length that lies is none, and one of another field is not its. */
static void fix_data_that_is_none(void **state) {
  (void)state;
  static const char lies[] = "8=FIX.4.2\0019=24\00135=B\00195=9\00196=ab\00158=text\00110=000\1";
  assert_shows(visit_tcp(FIX_PORT, lies, "fix"), "fix.fields.tag=96 fix.fields.value=ab }");
  static const char other[] = "8=FIX.4.2\0019=24\00135=B\00195=2\00189=ab\00158=text\00110=000\1";
  assert_shows(visit_tcp(FIX_PORT, other, "fix"), "fix.text=text");
}

/* Seconds that a message of so many empty fields takes, in which no equals sign is to be found. */
static double seconds_of_fix(uint32_t count) {
  enum { HEADERS = 40, MOST_HEAD = 32, TRAILER = 7, MOST = 1 << 16 };
  static uint8_t packet[MOST];
  char head[MOST_HEAD];
  uint32_t size;
  int used = snprintf(head, sizeof head, "8=FIX.4.2\0019=%u\1", count);
  uint8_t *bytes = visit_bytes(text_packet(TEXT_VISIT_TCP, FIX_PORT, head, (size_t)used), &size);
  memcpy(packet, bytes, size);
  free(bytes);
  memset(packet + size, 1, sizeof packet - size);
  size += count + TRAILER;
  assert_true(size < sizeof packet);
  packet[2] = (uint8_t)(size >> 8);
  packet[3] = (uint8_t)size;
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  const struct np_packet p = {
      .bytes = packet, .caplen = size, .len = size, .link_type = TEXT_VISIT_RAW, .number = 1};
  const struct np_visitor visitor = {.context = &v, .note = visit_note};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  const double from = seconds_taken();
  np_visit(engine, &p, &visitor);
  const double to = seconds_taken();
  np_engine_free(engine);
  assert_non_null(strstr(v.text, "!malformed:fix.fields.tag"));
  return to - from;
}

static void fix_takes_linear_time(void **state) {
  (void)state;
  const double growth = growth_of(seconds_of_fix, 60000);
  if (growth > MOST_GROWTH) fail_msg("%.2f times as long as in %d pieces", growth, NP_GROWTH_TIMES);
}

/* What fills an AVP up is not captured whole. */
static void diameter_padding_is_cut(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL};
  const char *avp = "01000024 80000118 00000000 00000001 00000002 00000108 4000000d 6162636465 00";
  char hex[512];
  uint32_t size;
  uint8_t *bytes = visit_bytes(avp, &size);
  strcpy(hex, text_packet(TEXT_VISIT_TCP, DIAMETER_PORT, (const char *)bytes, size));
  free(bytes);
  memcpy(hex + 4, "004c", 4); /* all of the message was sent */
  visit_cut(&v, TEXT_VISIT_RAW, hex, 76);
  assert_shows(v.text, "diameter.avps.origin_host=abcde } !truncated:diameter");
}

static void sflow_counters_are_short(void **state) {
  (void)state;
  assert_shows(to_port(TEXT_VISIT_UDP, SFLOW_PORT,
                       "00000005 00000001 c0000201 00000000 00000001 00000001 00000001"
                       "00000002 00000018 00000001 00000001 00000001 00000001 00000004 00000007",
                       "sflow"),
               "!malformed:sflow.samples.records.if_type");
}

static void pktap_of_others(void **state) {
  char packet[512] = "";
  (void)state;
  strcat(packet, "6c000000 01000000 65000000 656e3000");
  while (strlen(packet) < 108 * 2 + 3) strcat(packet, "00");
  assert_shows(visit(USER2, packet, "pktap"), "pktap.length=108");
  packet[10] = 'f';
  assert_null(strstr(visit(USER2, packet, NULL), "pktap."));
  assert_shows(visit(PKTAP, packet, "pktap"), "pktap.length=108");
}

static void vsock_header_is_short(void **state) {
  (void)state;
  assert_shows(visit(VSOCK,
                     "0200000000000000 0300000000000000 01000000 02000000 0400 0200 0400 0000"
                     "00000000",
                     "vsock"),
               "!malformed:vsock.virtio.source_cid");
}

/* proxy-protocol.txt section 2.1: 107 bytes are the most, with the line's end. */
static void proxy_lines(void **state) {
  (void)state;
  char line[128] = "PROXY UNKNOWN ";
  memset(line + 14, 'a', 91);
  strcpy(line + 105, "\r\n");
  const char *text = visit_tcp(8080, line, "proxy");
  assert_shows(text, "proxy.v1_protocol=UNKNOWN");
  assert_null(strchr(text, '!'));
  strcpy(line + 105, "a\r\n");
  assert_shows(visit_tcp(8080, line, "proxy"), "!malformed:proxy.v1_protocol");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(proxy_lines),
      cmocka_unit_test(diameter_groups),
      cmocka_unit_test(memcached_touches),
      cmocka_unit_test(memcached_is_none),
      cmocka_unit_test(srvloc_lengths),
      cmocka_unit_test(srvloc_errors),
      cmocka_unit_test(fix_data),
      cmocka_unit_test(fix_data_that_is_none),
      cmocka_unit_test(sflow_counters_are_short),
      cmocka_unit_test(pktap_of_others),
      cmocka_unit_test(vsock_header_is_short),
      cmocka_unit_test(fix_takes_linear_time),
      cmocka_unit_test(diameter_padding_is_cut),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
