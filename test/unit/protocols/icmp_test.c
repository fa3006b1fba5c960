/* icmp_test.c - bodies of messages, quoted packets and the extensions behind them. */
#include "visit.h"

enum { LINK_TYPE_RAW = 101 };

#define IP "45000000 00010000 4001 0000 0a000001 0a000002"
/* A datagram of 28 bytes to port 2000. */
#define QUOTED "4500001c 00010000 40110000 0a000001 0a000002 03e807d000080000"
#define ZEROS_20 "0000000000000000000000000000000000000000"
#define PADDING ZEROS_20 ZEROS_20 ZEROS_20 ZEROS_20 ZEROS_20
/* Version 2, its checksum, one MPLS object: label 18, class 0, bottom of stack, TTL 64. */
#define EXTENSION "2000bdb5 00080101 00012140"

static void echo(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "0800f7fa 0003 0002 6869", "icmp");
  assert_shows(text, "icmp.type=8 icmp.code=0 icmp.checksum=63482");
  assert_shows(text, "icmp.identifier=3 icmp.sequence_number=2");
  assert_shows(text, "icmp.payload_offset=28 icmp.payload_length=2 icmp.payload=6869");
}

static void next_hop_mtu(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "03040000 0000 05dc" QUOTED, NULL);
  assert_shows(text, "icmp.length=0 icmp.next_hop_mtu=1500");
  assert_shows(text, "udp.dport=2000");
}

/* The quoted packet is cut by design: 1500 bytes long, 28 of them here. */
static void cut_quote_is_no_problem(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW,
                           IP
                           "0b000000 00000000"
                           "450005dc 00010000 40060000 0a000001 0a000002 03e807d0 00000001",
                           NULL);
  assert_shows(text, "ip.total_length=1500");
  assert_shows(text, "tcp.sport=1000 tcp.dport=2000 tcp.seqno=1");
  assert_null(strchr(text, '!'));
}

/* 32 words are quoted: what follows them is the extension, not the datagram's data. */
static void stated_length(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "0b000000 00200000" QUOTED PADDING EXTENSION, NULL);
  assert_shows(text, "icmp.length=32");
  assert_shows(text, "icmp.extension.version=2");
  assert_shows(text,
               "icmp.extension.objects.class_num=1 icmp.extension.objects.c_type=1 "
               "icmp.extension.objects.labels{ icmp.extension.objects.labels.label=18 "
               "icmp.extension.objects.labels.traffic_class=0 "
               "icmp.extension.objects.labels.bottom_of_stack=1 "
               "icmp.extension.objects.labels.ttl=64 } }");
  assert_shows(text, "udp.payload_length=0");
}

/* The child ends where the length says, although its own header claims all of the message. */
static void child_ends_before_the_extension(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_RAW,
            IP
            "0b000000 00200000"
            "450000ff 00010000 40110000 0a000001 0a000002 03e807d000eb0000" PADDING EXTENSION,
            "udp");
  char payload[256] = "udp.payload=";
  for (int i = 0; i < 100; i++) strcat(payload, "00");
  assert_shows(text, payload);
}

static void unstated_length(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "0b000000 00000000" QUOTED PADDING EXTENSION, "icmp");
  assert_shows(text, "icmp.extension.objects.labels.label=18");
  /* With a wrong checksum it is only data. */
  text = visit(LINK_TYPE_RAW, IP "0b000000 00000000" QUOTED PADDING "2000bdb6 00080101 00012140",
               "icmp");
  assert_hides(text, "icmp.extension.version=2");
}

static void object_shorter_than_its_header(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_RAW, IP "0b000000 00200000" QUOTED PADDING "20000000 00030101 00012140", "icmp");
  assert_shows(text, "!malformed:icmp.extension.objects.length");
}

static void object_longer_than_the_message(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_RAW, IP "0b000000 00200000" QUOTED PADDING "20000000 ffff0101 00012140", "icmp");
  assert_shows(text, "!malformed:icmp.extension.objects.length");
}

/* Role 0 with index, IPv4 address, name and MTU (RFC 5837). */
static void interface_information(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW,
                           IP "0b000000 00200000" QUOTED PADDING
                              "20000000 001c020f 00000005 00010000 0a000001 08657468 30000000"
                              "000005dc",
                           "icmp");
  assert_shows(text,
               "icmp.extension.objects.interface_index=5 icmp.extension.objects.address_family=1 "
               "icmp.extension.objects.ipv4_address=10.0.0.1 icmp.extension.objects.name_length=8 "
               "icmp.extension.objects.interface_name=eth0 "
               "icmp.extension.objects.interface_mtu=1500");
}

static void router_advertisement(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_RAW, IP "09000000 02020708 0a000003 00000000 0a000004 80000000", "icmp");
  assert_shows(text,
               "icmp.routers{ icmp.routers.address=10.0.0.4 icmp.routers.preference=2147483648 }");
  assert_null(strchr(text, '!'));
}

/* 255 routers are claimed, one is there. */
static void more_routers_than_fit(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "09000000 ff020708 0a000003 00000000", "icmp");
  assert_shows(text, "icmp.routers.address=10.0.0.3");
  assert_shows(text, "!malformed:icmp.routers.address");
}

static void too_short_for_its_type(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "0d000000 00010002", "icmp");
  assert_shows(text, "!malformed:icmp.type");
}

/* RFC 4884, section 4.1: 128 words are 512 bytes. A fragment's rest is elsewhere. */
static void stated_length_past_the_message(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_RAW, IP "0b000000 00800000" QUOTED PADDING EXTENSION, "icmp");
  assert_shows(text, "icmp.length=128");
  assert_shows(text, "!malformed:icmp.length");
  text = visit(LINK_TYPE_RAW,
               "45000034 0001 2000 40010000 0a000001 0a000002 0b000000 00800000" QUOTED
               "00000000 00000000",
               "icmp");
  assert_null(strchr(text, '!'));
}

/* RFC 8335: an index has 4 bytes. */
static void object_of_another_length(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_RAW, IP "2a000000 00010101 20000000 000c0302 00000005 00000000", "icmp");
  assert_shows(text, "icmp.extension.objects.probed_index=5 }");
  assert_shows(text, "!malformed:icmp.extension.objects.length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(echo),
      cmocka_unit_test(next_hop_mtu),
      cmocka_unit_test(cut_quote_is_no_problem),
      cmocka_unit_test(stated_length),
      cmocka_unit_test(child_ends_before_the_extension),
      cmocka_unit_test(unstated_length),
      cmocka_unit_test(object_shorter_than_its_header),
      cmocka_unit_test(object_longer_than_the_message),
      cmocka_unit_test(interface_information),
      cmocka_unit_test(router_advertisement),
      cmocka_unit_test(more_routers_than_fit),
      cmocka_unit_test(too_short_for_its_type),
      cmocka_unit_test(stated_length_past_the_message),
      cmocka_unit_test(object_of_another_length),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
