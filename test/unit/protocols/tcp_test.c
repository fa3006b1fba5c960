/* tcp_test.c - TCP's options, Multipath TCP among them. */
#include "visit.h"

enum { LINK_TYPE_IPV4 = 228 };

/* A segment with these options, whose length must be a multiple of four; `cut` bytes of it were
 * not captured. */
static const char *cut_tcp(const char *options, uint32_t cut) {
  static struct visit v;
  char hex[512];
  uint32_t size;
  free(visit_bytes(options, &size));
  assert_int_equal(size % 4, 0);
  int length = snprintf(hex, sizeof hex,
                        "4500%04x00010000400600000a0000010a0000fe"
                        "04d21f90000003e8000007d0%x010200000000000%s",
                        40 + size, 5 + size / 4, options);
  hex[length - (int)cut * 2] = '\0';
  v.protocol = NP_NO_PROTOCOL;
  visit_cut(&v, LINK_TYPE_IPV4, hex, 40 + size);
  return v.text;
}

static const char *tcp(const char *options) {
  return cut_tcp(options, 0);
}

static void flags_have_hidden_rows(void **state) {
  (void)state;
  const char *text = visit(
      LINK_TYPE_IPV4,
      "4500002800010000400600000a0000010a0000fe04d21f9000000001000000025f10200000000000", NULL);
  assert_shows(text, "tcp.flags=3856 tcp.reserved=15 tcp.flags.ae=1 tcp.flags.cwr=0");
  assert_shows(text, "tcp.header_bytes=20");
}

static void usual_options(void **state) {
  (void)state;
  const char *text = tcp("020405b4010303070402080a0000000100000002");
  assert_shows(text, "tcp.options{ tcp.options.kind=2 tcp.options.length=4 tcp.options.mss=1460 }");
  assert_shows(text, "tcp.options{ tcp.options.kind=1 } tcp.options{ tcp.options.kind=3");
  assert_shows(text, "tcp.options.window_scale=7 } tcp.options{ tcp.options.kind=4");
  assert_shows(text, "tcp.options.length=10 tcp.options.tsval=1 tcp.options.tsecr=2 }");
  assert_null(strchr(text, '!'));
}

static void sack_lists_its_blocks(void **state) {
  (void)state;
  assert_shows(tcp("0512000000010000000200000003000000040101"),
               "tcp.options.sack{ tcp.options.sack.left=1 tcp.options.sack.right=2 } "
               "tcp.options.sack{ tcp.options.sack.left=3 tcp.options.sack.right=4 } }");
  assert_shows(tcp("050700000001000000000000"), "!malformed:tcp.options.sack.right");
}

static void padding_reads_as_ends(void **state) {
  (void)state;
  assert_shows(tcp("01010000"),
               "tcp.options{ tcp.options.kind=1 } tcp.options{ tcp.options.kind=1 } "
               "tcp.options{ tcp.options.kind=0 } tcp.options{ tcp.options.kind=0 }");
  const char *text = tcp("0001020405b40000");
  assert_shows(text, "tcp.options{ tcp.options.kind=0 }");
  assert_hides(text, "tcp.options.kind=1");
  assert_hides(text, "tcp.options.kind=2");
}

static void authentication_options(void **state) {
  (void)state;
  assert_shows(tcp("13120102030405060708091011121314151600 00"),
               "tcp.options.md5=01020304050607080910111213141516");
  assert_shows(tcp("1d080102aabbccdd"),
               "tcp.options.key_id=1 tcp.options.next_key_id=2 tcp.options.mac=aabbccdd");
}

static void timeouts_and_rates(void **state) {
  (void)state;
  assert_shows(tcp("1c048005"), "tcp.options.user_timeout_minutes=1 tcp.options.user_timeout=5");
  assert_shows(tcp("1b08051012345678"), "tcp.options.kind=27");
}

static void fast_open_in_both_kinds(void **state) {
  (void)state;
  assert_shows(tcp("220601020304 0000"), "tcp.options.length=6 tcp.options.cookie=01020304");
  assert_shows(tcp("22020000"), "tcp.options{ tcp.options.kind=34 tcp.options.length=2 }");
  assert_shows(tcp("fe08f98901020304"), "tcp.options.experiment=63881 tcp.options.cookie=01020304");
}

static void experiments_and_unknown_kinds_keep_their_bytes(void **state) {
  (void)state;
  assert_shows(tcp("fd06abcd0102 0000"),
               "tcp.options.experiment=43981 tcp.options.experiment_data=0102");
  assert_shows(tcp("44040102"), "tcp.options.length=4 tcp.options.data=0102");
  assert_shows(tcp("fd03ab00"), "!malformed:tcp.options.experiment");
}

static void accurate_ecn_has_two_orders(void **state) {
  (void)state;
  assert_shows(tcp("ac0b000001000002000003 00"),
               "tcp.options.ect0_bytes=1 tcp.options.ce_bytes=2 tcp.options.ect1_bytes=3");
  assert_shows(tcp("ae08000001000002"), "tcp.options.ect1_bytes=1 tcp.options.ce_bytes=2 }");
}

static void bad_lengths_end_the_list(void **state) {
  (void)state;
  assert_shows(tcp("0200 0101"), "tcp.options.length=0 }");
  assert_shows(tcp("0201 0101"), "!malformed:tcp.options.length");
  assert_hides(tcp("0201 0101"), "tcp.options.kind=1");
  assert_shows(tcp("080a0000"), "tcp.options.data=0000 } tcp.payload_offset=44");
  assert_shows(tcp("080a0000"), "!malformed:tcp.options.length");
  assert_shows(tcp("01010102"), "tcp.options.kind=2 }");
}

static void wrong_length_keeps_the_bytes_and_the_list(void **state) {
  (void)state;
  const char *text = tcp("0205aabbcc 030307");
  assert_shows(text, "tcp.options.kind=2 tcp.options.length=5 tcp.options.data=aabbcc }");
  assert_shows(text, "tcp.options.window_scale=7");
  assert_shows(text, "!malformed:tcp.options.length");
}

static void cut_options_are_truncated(void **state) {
  (void)state;
  const char *text = cut_tcp("020405b4080a0000000100000002030307010101", 8);
  assert_shows(text, "tcp.options.mss=1460");
  assert_shows(text, "tcp.options.tsval=1 } tcp.payload_offset=60");
  assert_shows(text, "!truncated:tcp.options.tsecr");
}

/* ---- Multipath TCP, RFC 8684 and 6824 ---- */

static void capable_grows_during_the_handshake(void **state) {
  (void)state;
  assert_shows(tcp("1e0401a1"),
               "tcp.options.mptcp.version=1 tcp.options.mptcp.flags=161 "
               "tcp.options.mptcp.flags.checksum_required=1 "
               "tcp.options.mptcp.flags.extensibility=0 "
               "tcp.options.mptcp.flags.no_more_subflows=1 "
               "tcp.options.mptcp.flags.hmac_sha256=1 }");
  const char *text = tcp("1e18018100000000000000010000000000000002000a1234");
  assert_shows(text,
               "tcp.options.mptcp.sender_key=1 tcp.options.mptcp.receiver_key=2 "
               "tcp.options.mptcp.data_length=10 tcp.options.mptcp.checksum=4660 }");
  text = tcp("1e0c00810000000000000001");
  assert_shows(text, "tcp.options.mptcp.version=0");
  assert_shows(text, "tcp.options.mptcp.flags.hmac_sha1=1 tcp.options.mptcp.sender_key=1 }");
}

static void join_has_three_forms(void **state) {
  (void)state;
  assert_shows(tcp("1e0c110500000001 00000002"),
               "tcp.options.mptcp.flags=17 tcp.options.mptcp.subtype=1 "
               "tcp.options.mptcp.flags.backup=1 tcp.options.mptcp.address_id=5 "
               "tcp.options.mptcp.receiver_token=1 tcp.options.mptcp.sender_nonce=2 }");
  assert_shows(tcp("1e101005000000000000000100000002"),
               "tcp.options.mptcp.truncated_hmac=1 tcp.options.mptcp.sender_nonce=2 }");
  assert_shows(tcp("1e1810000102030405060708091011121314151617181920"),
               "tcp.options.mptcp.subtype=1 tcp.options.mptcp.reserved=0 "
               "tcp.options.mptcp.hmac=0102030405060708091011121314151617181920 }");
}

static void dss_has_numbers_of_two_sizes(void **state) {
  (void)state;
  assert_shows(tcp("1e0820010a0b0c0d"),
               "tcp.options.mptcp.flags.has_ack=1 tcp.options.mptcp.data_ack=168496141 }");
  assert_shows(tcp("1e142005000000010000000200000003000400 05"),
               "tcp.options.mptcp.data_ack=1 tcp.options.mptcp.data_sequence=2 "
               "tcp.options.mptcp.subflow_sequence=3 tcp.options.mptcp.data_length=4 "
               "tcp.options.mptcp.checksum=5 }");
  assert_shows(tcp("1e1a200f 0000000100000000 0000000200000000 00000003 0004 0101"),
               "tcp.options.mptcp.data_ack=4294967296 tcp.options.mptcp.data_sequence=8589934592 "
               "tcp.options.mptcp.subflow_sequence=3 tcp.options.mptcp.data_length=4 }");
  assert_shows(tcp("1e082005 00000001"), "!malformed:tcp.options.mptcp.data_sequence");
}

static void addresses_come_and_go(void **state) {
  (void)state;
  assert_shows(tcp("1e0a340a0a0000011f900000"),
               "tcp.options.mptcp.ip_version=4 tcp.options.mptcp.address_id=10 "
               "tcp.options.mptcp.ipv4=10.0.0.1 tcp.options.mptcp.port=8080 }");
  assert_shows(tcp("1e12310a0a0000011f9000000000000000090000"),
               "tcp.options.mptcp.flags.echo=1 tcp.options.mptcp.address_id=10 "
               "tcp.options.mptcp.ipv4=10.0.0.1 tcp.options.mptcp.port=8080 "
               "tcp.options.mptcp.address_hmac=9 }");
  assert_shows(tcp("1e1c300a20010db80000000000000000000000010000000000000009"),
               "tcp.options.mptcp.ipv6=20010db8000000000000000000000001 "
               "tcp.options.mptcp.address_hmac=9 }");
  assert_shows(tcp("1e06400a0b0c0000"),
               "tcp.options.mptcp.address_id=10 tcp.options.mptcp.address_id=11 "
               "tcp.options.mptcp.address_id=12 }");
}

static void short_messages(void **state) {
  (void)state;
  assert_shows(tcp("1e0351 00"), "tcp.options.mptcp.subtype=5 tcp.options.mptcp.flags.backup=1 }");
  assert_shows(tcp("1e045102"),
               "tcp.options.mptcp.flags.backup=1 tcp.options.mptcp.address_id=2 }");
  assert_shows(tcp("1e0c60000000000000000007"),
               "tcp.options.mptcp.subtype=6 tcp.options.mptcp.reserved=0 "
               "tcp.options.mptcp.data_sequence=7 }");
  assert_shows(tcp("1e0c70000000000000000007"),
               "tcp.options.mptcp.subtype=7 tcp.options.mptcp.reserved=0 "
               "tcp.options.mptcp.receiver_key=7 }");
  assert_shows(tcp("1e048106"),
               "tcp.options.mptcp.flags.w=0 tcp.options.mptcp.flags.transient=1 "
               "tcp.options.mptcp.reason=6 }");
  assert_shows(tcp("1e05f00a0b 000000"),
               "tcp.options.mptcp.subtype=15 tcp.options.mptcp.data=0a0b }");
  assert_shows(tcp("1e020000"), "!malformed:tcp.options.mptcp.subtype");
}

static void lengths_that_no_option_of_the_kind_has(void **state) {
  (void)state;
  assert_shows(tcp("22050102 03000000"), "!malformed:tcp.options.length"); /* RFC 7413: even */
  assert_shows(tcp("22040102"), "!malformed:tcp.options.length");          /* and 4 at least */
  assert_shows(tcp("05020000"), "!malformed:tcp.options.length");
  assert_shows(tcp("ac0c0000010000020000030000"
                   "000000"),
               "!malformed:tcp.options.length");
  assert_shows(tcp("1e065001 00000000"), "!malformed:tcp.options.length"); /* RFC 8684: MP_PRIO */
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(flags_have_hidden_rows),
      cmocka_unit_test(usual_options),
      cmocka_unit_test(sack_lists_its_blocks),
      cmocka_unit_test(padding_reads_as_ends),
      cmocka_unit_test(authentication_options),
      cmocka_unit_test(timeouts_and_rates),
      cmocka_unit_test(fast_open_in_both_kinds),
      cmocka_unit_test(experiments_and_unknown_kinds_keep_their_bytes),
      cmocka_unit_test(accurate_ecn_has_two_orders),
      cmocka_unit_test(bad_lengths_end_the_list),
      cmocka_unit_test(wrong_length_keeps_the_bytes_and_the_list),
      cmocka_unit_test(cut_options_are_truncated),
      cmocka_unit_test(capable_grows_during_the_handshake),
      cmocka_unit_test(join_has_three_forms),
      cmocka_unit_test(dss_has_numbers_of_two_sizes),
      cmocka_unit_test(addresses_come_and_go),
      cmocka_unit_test(short_messages),
      cmocka_unit_test(lengths_that_no_option_of_the_kind_has),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
