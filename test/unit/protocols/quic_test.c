/* quic_test.c - what no capture shows: lengths that end packets and frames, and who is refused. */
#include "protocols/protocol.h"

#include "visit.h"

enum { LINKTYPE_RAW = 101 };

/* A datagram to port 443 over IPv4 with so many bytes of data. */
static const char *datagram(const char *data) {
  static char hex[8192];
  static struct visit v;
  uint32_t size;
  free(visit_bytes(data, &size));
  snprintf(hex, sizeof hex, "4500%04x00000000 40110000 c0000201 c0000202 c35001bb%04x0000%s",
           28 + size, 8 + size, data);
  v.protocol = NP_NO_PROTOCOL;
  visit_cut(&v, LINKTYPE_RAW, hex, 0);
  return v.text;
}

static void assert_refused(const char *data) {
  if (strstr(datagram(data), "quic.")) fail_msg("QUIC in '%s'", data);
}

#define ZEROS_20 "0000000000000000000000000000000000000000"

static void short_headers(void **state) {
  (void)state;
  assert_shows(datagram("61" ZEROS_20), "quic.spin_bit=1");
  assert_refused("61 000000000000000000000000000000000000");
  assert_refused("21" ZEROS_20);
}

static void versions_and_ids(void **state) {
  (void)state;
  assert_shows(datagram("ef 00000001 00 00 02 5a5a"), "quic.kind_name=Handshake");
  assert_shows(datagram("ef 6b3343cf 00 00 02 5a5a"), "quic.kind_name=0-RTT");
  assert_shows(datagram("ef 1a2a3a4a 00 00 02 5a5a"), "quic.version=438975050");
  assert_refused("ef 00000002 00 00 02 5a5a");
  assert_refused("af 00000001 00 00 02 5a5a");
  assert_refused("ef 00000001 15 " ZEROS_20 "00 00 02 5a5a");
}

/* One byte short, fitting, one too long, and the longest that can be said. */
static void lengths(void **state) {
  (void)state;
  assert_shows(datagram("ef 00000001 00 00 01 5a5a"), "quic.length=1 quic.protected=5a");
  assert_null(strstr(datagram("ef 00000001 00 00 02 5a5a"), "!"));
  assert_shows(datagram("ef 00000001 00 00 03 5a5a"), "!malformed:quic.length");
  assert_shows(datagram("ef 00000001 00 00 ffffffffffffffff 5a"), "!malformed:quic.length");
  assert_shows(datagram("ef 00000001 00 00 00"), "quic.length=0");
  assert_shows(datagram("cf 00000001 00 00 4100 5a5a"), "!malformed:quic.token");
}

/* What lies behind a packet is the next one, or nothing of QUIC. */
static void coalesced(void **state) {
  (void)state;
  const char *text = datagram("ef 00000001 00 00 01 5a ff 00000001 00 00" ZEROS_20);
  assert_shows(text, "quic.kind_name=Handshake");
  assert_shows(text, "quic.kind_name=Retry");
  text = datagram("ef 00000001 00 00 01 5a 00000000000000");
  assert_shows(text, "quic.protected=5a");
  assert_null(strstr(text, "Google"));
}

static void negotiation(void **state) {
  (void)state;
  assert_shows(datagram("80 00000000 00 00 00000001 6b3343cf"),
               "quic.supported_versions=1 quic.supported_version_names=1 "
               "quic.supported_versions=1798521807 quic.supported_version_names=2");
  assert_shows(datagram("80 00000000 00 00 0000"), "!malformed:quic.supported_versions");
}

/* RFC 9001, appendix A.2: the client's Initial packet, whose frames are a CRYPTO frame of 241 bytes
 * and 917 of padding. */
static const char sample[] =
    "c000000001088394c8f03e5157080000449e7b9aec34d1b1c98dd7689fb8ec11"
    "d242b123dc9bd8bab936b47d92ec356c0bab7df5976d27cd449f63300099f399"
    "1c260ec4c60d17b31f8429157bb35a1282a643a8d2262cad67500cadb8e7378c"
    "8eb7539ec4d4905fed1bee1fc8aafba17c750e2c7ace01e6005f80fcb7df6212"
    "30c83711b39343fa028cea7f7fb5ff89eac2308249a02252155e2347b63d58c5"
    "457afd84d05dfffdb20392844ae812154682e9cf012f9021a6f0be17ddd0c208"
    "4dce25ff9b06cde535d0f920a2db1bf362c23e596d11a4f5a6cf3948838a3aec"
    "4e15daf8500a6ef69ec4e3feb6b1d98e610ac8b7ec3faf6ad760b7bad1db4ba3"
    "485e8a94dc250ae3fdb41ed15fb6a8e5eba0fc3dd60bc8e30c5c4287e53805db"
    "059ae0648db2f64264ed5e39be2e20d82df566da8dd5998ccabdae053060ae6c"
    "7b4378e846d29f37ed7b4ea9ec5d82e7961b7f25a9323851f681d582363aa5f8";

/* The beginning of it: what is missing is no fault of the packet's that nobody can open. */
static void first_of_the_sample(void **state) {
  (void)state;
  const char *text = datagram(sample);
  assert_shows(text, "quic.destination_connection_id=8394c8f03e515708");
  assert_shows(text, "quic.length=1182 !malformed:quic.length");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(short_headers), cmocka_unit_test(versions_and_ids),
      cmocka_unit_test(lengths),       cmocka_unit_test(coalesced),
      cmocka_unit_test(negotiation),   cmocka_unit_test(first_of_the_sample),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
