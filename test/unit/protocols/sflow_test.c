/* sflow_test.c - packets in samples of sFlow: the layers behind it. */
#include "visit.h"

enum { RAW = 101 };

/* A datagram of UDP without lengths, up to what says how many samples there are. */
#define DATAGRAM_OF(count)                         \
  "45000000 0001 0000 40110000 0a000001 0a000002 " \
  "18c718c7 0000 0000 00000005 00000001 c0000201 00000000 00000007 000003e8 " count
#define DATAGRAM DATAGRAM_OF("00000002 ")
#define FLOW(length, records) \
  "00000001 " length "00000001 00000003 00000200 00000400 00000000 00000003 00000004 " records
#define EXPANDED(length, records)                                                     \
  "00000003 " length                                                                  \
  "00000001 00000000 00000003 00000200 00000400 00000000 00000000 00000003 00000000 " \
  "00000004 " records
#define PACKET(length, protocol, frame, stripped, captured) \
  "00000001 " length protocol frame stripped captured
#define IP_PACKET "450005dc 0001 0000 40060000 0a000003 0a000004 "
#define TCP_FRONT "0016 9c40 00000001 00000002 5010ffff "
#define SWITCHED "000003e9 00000010 00000001 00000000 00000002 00000000 "

#define ETHERNET "020000000001 020000000002 0800 "

static const char *layers(const char *hex) {
  return visit(RAW, hex, NULL);
}

static void packets_follow_in_order(void **state) {
  (void)state;
  const char *text = layers(
      DATAGRAM FLOW("00000054 ",
                    "00000001 " PACKET("0000002c ", "0000000b ", "000005dc ", "00000000 ",
                                       "0000001c ") IP_PACKET "0016 9c40 00000001 ")
          EXPANDED(
              "00000074 ",
              "00000002 " PACKET(
                  "00000028 ", "0000000b ", "00000018 ", "00000000 ",
                  "00000018 ") "45000018 0001 0000 40fd0000 0a000005 0a000006 cafecafe " SWITCHED));
  assert_shows(text, "sflow.samples.records.header_protocol=11");
  assert_shows(text, "ip.saddr=10.0.0.3");
  assert_shows(text, "tcp.sport=22 tcp.dport=40000 tcp.seqno=1");
  assert_shows(text, "ip.saddr=10.0.0.5");
  const char *first = strstr(text, "ip.saddr=10.0.0.3"),
             *second = strstr(text, "ip.saddr=10.0.0.5");
  assert_true(first < second);
  assert_null(strchr(text, '!'));
}

/* Cut by the agent, which is no error; as is what a packet declares that is longer than that. */
static void cut_packets_are_not_malformed(void **state) {
  (void)state;
  const char *text = layers(DATAGRAM FLOW(
      "00000054 ", "00000001 " PACKET("00000022 ", "00000001 ", "00000040 ", "00000004 ",
                                      "00000012 ") ETHERNET "45000028 0000 " SWITCHED));
  assert_shows(text, "ethernet.ethertype=2048");
  assert_shows(text, "ip.total_length=40");
  assert_null(strstr(text, "!malformed:ip"));
  assert_null(strstr(text, "!truncated:ip"));
}

/* A packet that is here as a whole contradicts itself. */
static void whole_packets_can_be_malformed(void **state) {
  (void)state;
  const char *text = layers(
      DATAGRAM FLOW("00000048 ", "00000001 " PACKET("00000020 ", "00000001 ", "00000014 ",
                                                    "00000004 ", "00000010 ") ETHERNET "4500 "));
  assert_shows(text, "!malformed:ip");
}

/* The first bytes of the next record are none of the packet. */
static void records_behind_are_not_payload(void **state) {
  (void)state;
  const char *text = layers(DATAGRAM FLOW(
      "00000064 ", "00000002 " PACKET("0000002c ", "0000000b ", "000005dc ", "00000000 ",
                                      "0000001c ") "450005dc 0001 0000 40110000 0a000003 0a000004 "
                                                   "138813890200 0000 " SWITCHED));
  assert_shows(text, "udp.sport=5000 udp.dport=5001 udp.length=512");
  assert_null(strstr(text, "udp.payload=000003e9"));
  assert_null(strstr(text, "!malformed:udp"));
}

/* Nor are there more records than their number. */
static void records_are_counted(void **state) {
  (void)state;
  const char *text = layers(DATAGRAM FLOW(
      "00000054 ", "00000000 " PACKET("0000002c ", "0000000b ", "000005dc ", "00000000 ",
                                      "0000001c ") IP_PACKET "0016 9c40 00000001 "));
  assert_null(strstr(text, "ip.saddr=10.0.0.3"));
}

static void lengths_that_lie(void **state) {
  (void)state;
  const char *text =
      layers(DATAGRAM FLOW("ffffffff ", "00000001 " PACKET("ffffffff ", "0000000b ", "ffffffff ",
                                                           "00000000 ", "ffffffff ") IP_PACKET));
  assert_shows(text, "ip.saddr=10.0.0.3");
  assert_shows(text, "!malformed:sflow.samples.length");
  layers(DATAGRAM FLOW("00000000 ", "") FLOW("00000004 ", ""));
  layers(DATAGRAM FLOW("00000030 ", "00000001 " PACKET("00000000 ", "00000001 ", "", "", "")));
}

/* Others than those that have a link type: bytes, as ever. */
static void other_protocols_are_bytes(void **state) {
  (void)state;
  const char *text = layers(
      DATAGRAM FLOW("00000054 ", "00000001 " PACKET("0000002c ", "00000063 ", "000005dc ",
                                                    "00000000 ", "0000001c ") IP_PACKET TCP_FRONT));
  assert_shows(text, "sflow.samples.records.header_protocol=99");
  assert_null(strstr(text, "ip.saddr=10.0.0.3"));
}

/* As many as the engine keeps; the others are noted. */
static void more_packets_than_the_limit(void **state) {
  (void)state;
  enum { SAMPLES = 30, MOST = 24 };
  static char hex[1 << 14];
  snprintf(hex, sizeof hex, "%s", DATAGRAM_OF("0000001e "));
  for (unsigned i = 0; i < SAMPLES; i++)
    snprintf(hex + strlen(hex), sizeof hex - strlen(hex), "%s",
             FLOW("0000004c ", "00000001 " PACKET(
                                   "00000024 ", "0000000b ", "00000014 ", "00000000 ",
                                   "00000014 ") "45000014 0001 0000 40fd0000 0a000003 0a000004 "));
  const char *text = layers(hex);
  unsigned count = 0;
  for (const char *at = text; (at = strstr(at, "ip.saddr=10.0.0.3")); at++) count++;
  assert_int_equal(count, MOST);
  assert_shows(text, "!limit:sflow");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(packets_follow_in_order),
      cmocka_unit_test(cut_packets_are_not_malformed),
      cmocka_unit_test(whole_packets_can_be_malformed),
      cmocka_unit_test(records_behind_are_not_payload),
      cmocka_unit_test(records_are_counted),
      cmocka_unit_test(lengths_that_lie),
      cmocka_unit_test(other_protocols_are_bytes),
      cmocka_unit_test(more_packets_than_the_limit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
