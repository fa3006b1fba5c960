/* icmp6_test.c - neighbor discovery options, listener reports, quoted packets, RPL. */
#include "visit.h"

enum { LINK_TYPE_IPV6 = 229 };

#define ADDRESSES "20010db8000000000000000000000001 20010db8000000000000000000000002"
/* The header of a packet with as many bytes of ICMPv6, in hex digits. */
#define IP6(length) "60000000 " length " 3a ff" ADDRESSES

static void neighbor_advertisement(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6,
      IP6("0020") "88000000 60000000 20010db8000000000000000000000001 0201 0a0b0c0d0e0f", "icmp6");
  assert_shows(text,
               "icmp6.na.flags=1610612736 icmp6.na.flags.router=0 icmp6.na.flags.solicited=1 "
               "icmp6.na.flags.override=1");
  assert_shows(text, "icmp6.na.target_address=20010db8000000000000000000000001");
  assert_shows(text,
               "icmp6.options{ icmp6.options.type=2 icmp6.options.length=1 "
               "icmp6.options.target_link_layer_address=0a0b0c0d0e0f }");
}

/* Without a check the list would never end (RFC 4861 section 4.6: discard). */
static void option_of_length_zero(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6,
      IP6("0028") "87000000 00000000 20010db8000000000000000000000001 0100 0102030405060000 000000000000",
      "icmp6");
  assert_shows(text, "!malformed:icmp6.options.length");
  assert_hides(text, "icmp6.options{ icmp6.options.type=1 icmp6.options.length=0 } icmp6.options{");
}

static void option_longer_than_message(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_IPV6, IP6("0010") "85000000 00000000 0102 010203040506", "icmp6");
  assert_shows(text, "!malformed:icmp6.options.length");
}

/* Two servers; a prefix of 48 bits in an option that holds 8 bytes of it. */
static void router_advertisement(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6,
                           IP6("0048") "86000000 40c80708 00000000 00000000"
                                       "1905 0000 00000100" ADDRESSES
                                       "1802 3018 00000200 20010db8000500ff",
                           "icmp6");
  assert_shows(text,
               "icmp6.ra.cur_hop_limit=64 icmp6.ra.flags=200 icmp6.ra.flags.managed=1 "
               "icmp6.ra.flags.other=1 icmp6.ra.flags.home_agent=0 icmp6.ra.flags.preference=1");
  assert_shows(text,
               "icmp6.options.rdnss.lifetime=256 "
               "icmp6.options.rdnss.addresses=20010db8000000000000000000000001 "
               "icmp6.options.rdnss.addresses=20010db8000000000000000000000002");
  assert_shows(text,
               "icmp6.options.route.preference=3 icmp6.options.route.lifetime=512 "
               "icmp6.options.route.prefix=20010db8000500ff0000000000000000");
}

#define GROUP "ff020000000000000000000000000016"

static void listener_report(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  visit_cut(&v, LINK_TYPE_IPV6,
            IP6("002c") "8f00e44e 00000001 04000001" GROUP "20010db8000000000000000000000001", 0);
  assert_shows(v.text, "icmp6.checksum_status=valid");
  assert_shows(v.text,
               "icmp6.mld.records{ icmp6.mld.records.type=4 icmp6.mld.records.aux_data_length=0 "
               "icmp6.mld.records.number_of_sources=1 icmp6.mld.records.multicast_address=" GROUP
               " icmp6.mld.records.sources=20010db8000000000000000000000001 }");
  assert_null(strchr(v.text, '!'));
}

/* 65535 sources are claimed, one is there. */
static void report_with_too_many_sources(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6,
      IP6("002c") "8f000000 00000001 0400ffff" GROUP "20010db8000000000000000000000001", "icmp6");
  assert_shows(text, "icmp6.mld.records.sources=20010db8000000000000000000000001 }");
  assert_shows(text, "!malformed:icmp6.mld.records.sources");
}

static void report_with_too_many_records(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6, IP6("001c") "8f000000 0000ffff 04000000" GROUP, "icmp6");
  assert_shows(text, "icmp6.mld.number_of_records=65535");
  assert_shows(text, "!malformed:icmp6.mld.records.type");
}

/* The length alone tells the version of a query. */
static void queries(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6, IP6("0018") "82000000 03e80000" GROUP, "icmp6");
  assert_shows(text, "icmp6.mld.maximum_response_delay=1000");
  text = visit(LINK_TYPE_IPV6, IP6("001c") "82000000 03e80000" GROUP "0a7d0000", "icmp6");
  assert_shows(text, "icmp6.mld.maximum_response_code=1000");
  assert_shows(text, "icmp6.mld.suppress=1 icmp6.mld.qrv=2 icmp6.mld.qqic=125");
}

static void packet_too_big_quotes(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6,
                           IP6("0038") "02000000 00000500"
                                       "60000000 0400 11 40" ADDRESSES "03e8 07d0 0400 0000",
                           NULL);
  assert_shows(text, "icmp6.mtu=1280");
  assert_shows(text, "udp.sport=1000 udp.dport=2000 udp.length=1024");
  assert_null(strchr(text, '!'));
}

/* The packet in the redirected header option is a layer; the option behind it stays a row. */
static void redirect_quotes(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6,
                           IP6("0068") "89000000 00000000" ADDRESSES
                                       "0407 000000000000"
                                       "60000000 0008 11 40" ADDRESSES
                                       "03e8 07d0 0008 0000"
                                       "0501 0000 000005dc",
                           NULL);
  assert_shows(text, "icmp6.redirect.target_address=20010db8000000000000000000000001");
  assert_shows(text, "icmp6.options.type=5 icmp6.options.length=1 icmp6.options.mtu=1500 }");
  assert_shows(text, "udp.sport=1000 udp.dport=2000");
}

/* A flag of the DAO tells that the DODAG id is there. */
static void rpl_dao(void **state) {
  (void)state;
  const char *text = visit(LINK_TYPE_IPV6,
                           IP6("0032") "9b020000 1e40 0005 20010db8000000000000000000000001"
                                       "0512 0080 20010db8000000000000000000000002 0604 00 00 01 ff",
                           "icmp6");
  assert_shows(text, "icmp6.dao.sequence=5 icmp6.dao.dodag_id=20010db8000000000000000000000001");
  assert_shows(text,
               "icmp6.rpl_options.target.prefix_length=128 "
               "icmp6.rpl_options.target.prefix=20010db8000000000000000000000002 }");
  assert_shows(text, "icmp6.rpl_options.transit.path_lifetime=255 }");
}

/* A router advertisement with these options. */
static const char *advertised(const char *options) {
  char hex[1024];
  uint32_t size;
  free(visit_bytes(options, &size));
  snprintf(hex, sizeof hex,
           "60000000 %04x 3a ff" ADDRESSES "86000000 40000708 00000000 00000000 %s", size + 16,
           options);
  return visit(LINK_TYPE_IPV6, hex, "icmp6");
}

/* RFC 8910, section 2.3; RFC 3971, sections 5.1 and 6.4.3; RFC 8106, section 5.2. */
static void padding_is_no_part_of_values(void **state) {
  (void)state;
  assert_shows(advertised("2503 68747470733a2f2f782e6578616d706c652f63 000000"),
               "icmp6.options.captive_portal=https://x.example/c }");
  assert_shows(advertised("2502 68747470733a2f2f782e6578616d"),
               "icmp6.options.captive_portal=https://x.exam }");
  assert_shows(advertised("1f03 0000 0000142b 03787878036c616e00 00000000000000"),
               "icmp6.options.dnssl.names=03787878036c616e00 }");
  assert_shows(advertised("1f03 0000 0000142b 016100 02626300 000000000000000000"),
               "icmp6.options.dnssl.names=01610002626300 }");
  assert_shows(advertised("0b01 0200 01020000"), "icmp6.options.cga.parameters=0102 }");
  assert_shows(advertised("0f01 0201 01610000"), "icmp6.options.trust_anchor.name=016100 }");
}

static void padding_that_does_not_fit(void **state) {
  (void)state;
  assert_shows(advertised("0b01 0500 01020000"), "!malformed:icmp6.options.cga.pad_length");
  assert_shows(advertised("1f02 0000 0000142b 0978787803787878"),
               "!malformed:icmp6.options.dnssl.names");
}

#define ZEROS_8 "0000000000000000"
#define PREFIX_64 "20010db800010000"

static void options_of_other_lengths(void **state) {
  (void)state;
  static const char *const wrong[] = {
      "0303 4040 00000e10 00000708 00000000" PREFIX_64,        /* RFC 4861, section 4.6.2 */
      "0502 0000 000005dc" ZEROS_8,                            /* and 4.6.4 */
      "0702 0000 000005dc" ZEROS_8,                            /* RFC 6275 */
      "0802 0000 00010001" ZEROS_8,                            /* RFC 6275 */
      "0904 000000000000" ADDRESSES "0102030405060708",        /* RFC 3122 */
      "0d03 000000000000 0102030405060708" ZEROS_8,            /* RFC 3971 */
      "1804 4000 00000e10" PREFIX_64 ZEROS_8 ZEROS_8,          /* RFC 4191 */
      "1902 0000 00000e10" PREFIX_64,                          /* RFC 8106: no server, */
      "1904 0000 00000e10" PREFIX_64 ZEROS_8 ZEROS_8,          /* and one and a half */
      "1f01 0000 0000142b",                                    /* RFC 8106: no domain */
      "2602 0708 0064ff9b 0000000000000000 2601 0708 0064ff9b" /* RFC 8781 */
  };
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
    assert_shows(advertised(wrong[i]), "!malformed:icmp6.options.length");
}

static void options_of_right_lengths(void **state) {
  (void)state;
  static const char *const right[] = {
      "0304 40c0 00000e10 00000708 00000000" PREFIX_64 ZEROS_8,
      "0501 0000 000005dc",
      "0903 000000000000 20010db8000000000000000000000001",
      "1801 0000 00000e10",
      "1802 4000 00000e10" PREFIX_64,
      "1803 8000 00000e10" PREFIX_64 ZEROS_8,
      "1903 0000 00000e10" PREFIX_64 ZEROS_8,
      "2602 0708 0064ff9b 0000000000000000",
      "2602 070d 0064ff9b 0000000000000000",
  };
  for (size_t i = 0; i < sizeof right / sizeof right[0]; i++)
    if (strchr(advertised(right[i]), '!')) fail_msg("a note for '%s'", right[i]);
}

static void prefixes_longer_than_their_options(void **state) {
  (void)state;
  assert_shows(advertised("1801 0800 00000e10"), "!malformed:icmp6.options.route.prefix_length");
  assert_shows(advertised("1802 4100 00000e10" PREFIX_64),
               "!malformed:icmp6.options.route.prefix_length");
  assert_shows(advertised("1803 8100 00000e10" PREFIX_64 ZEROS_8),
               "!malformed:icmp6.options.route.prefix_length");
  assert_shows(advertised("0304 81c0 00000e10 00000708 00000000" PREFIX_64 ZEROS_8),
               "!malformed:icmp6.options.prefix.length");
  assert_shows(advertised("2202 4110 0000 0010" PREFIX_64),
               "!malformed:icmp6.options.context.length");
  /* RFC 8781, section 4: 6 and 7 are no lengths. */
  assert_shows(advertised("2602 070f 0064ff9b 0000000000000000"),
               "!malformed:icmp6.options.pref64.prefix_length_code");
}

/* RFC 3810, section 8.1: 24 bytes, or 28 and more. */
static void query_of_no_version(void **state) {
  (void)state;
  assert_shows(visit(LINK_TYPE_IPV6, IP6("001a") "82000000 27100000" GROUP "0000", "icmp6"),
               "!malformed:icmp6.type");
}

/* RFC 4884, section 4.4: 16 words of 8 bytes, of which there are 6. */
static void quoted_length_past_the_message(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6,
      IP6("0038") "03000000 10000000 60000000 0008 3b40" ADDRESSES "0000000000000000", "icmp6");
  assert_shows(text, "!malformed:icmp6.length");
}

/* RFC 4620: what a code or a type means that is not known stands as it is. */
static void node_information_of_others(void **state) {
  (void)state;
  const char *text =
      visit(LINK_TYPE_IPV6, IP6("0012") "8b030000 0000 0000 1122334455667788 abcd", "icmp6");
  assert_shows(text, "icmp6.node_information.nonce=1234605616436508552 icmp6.body=abcd");
  text = visit(LINK_TYPE_IPV6, IP6("0012") "8c000000 0007 0000 1122334455667788 abcd", "icmp6");
  assert_shows(text, "icmp6.node_information.qtype=7");
  assert_shows(text, "icmp6.body=abcd");
  assert_null(strchr(text, '!'));
}

/* RFC 2894 section 3.2.1.1: 24 bytes are the match part, and the length counts them. */
static void renumbering_operation_is_short(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV6,
      IP6("0028") "8a000000 00000001 00000000 00000000 01 02 01 40 00 40 0000" ADDRESSES, "icmp6");
  assert_shows(text, "icmp6.renumbering.operations.oplength=2");
  assert_shows(text, "!malformed:icmp6.renumbering.operations.oplength");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(neighbor_advertisement),
      cmocka_unit_test(option_of_length_zero),
      cmocka_unit_test(option_longer_than_message),
      cmocka_unit_test(router_advertisement),
      cmocka_unit_test(listener_report),
      cmocka_unit_test(report_with_too_many_sources),
      cmocka_unit_test(report_with_too_many_records),
      cmocka_unit_test(queries),
      cmocka_unit_test(packet_too_big_quotes),
      cmocka_unit_test(redirect_quotes),
      cmocka_unit_test(rpl_dao),
      cmocka_unit_test(padding_is_no_part_of_values),
      cmocka_unit_test(padding_that_does_not_fit),
      cmocka_unit_test(options_of_other_lengths),
      cmocka_unit_test(options_of_right_lengths),
      cmocka_unit_test(prefixes_longer_than_their_options),
      cmocka_unit_test(query_of_no_version),
      cmocka_unit_test(quoted_length_past_the_message),
      cmocka_unit_test(node_information_of_others),
      cmocka_unit_test(renumbering_operation_is_short),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
