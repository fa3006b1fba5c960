/* engine_test.c - the walk through a packet: ends, cuts, notes, quotes, limits. */
#include "visit.h"

enum { ETHERNET = 1, RAW = 101 };

#define MACS "001839fff91c 001f5bce3e29 "
#define IP(total, proto) "4500" total "0001000040" proto "0000 0a000001 0a000002 "
#define UDP(length) "1388 1fff" length "0000 "

static uint32_t dissect(uint16_t link_type, const char *hex, uint32_t len,
                        struct np_layer *layers) {
  struct np_engine *engine = np_engine_new(NULL, NULL);
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const struct np_packet packet = {
      .bytes = bytes, .caplen = size, .len = len > size ? len : size, .link_type = link_type};
  uint32_t count = np_dissect(engine, &packet, layers);
  free(bytes);
  np_engine_free(engine);
  return count;
}

static const char *name_of(const struct np_layer *layer) {
  return np_protocol_at(layer->protocol)->name;
}

static void layers_with_their_places(void **state) {
  (void)state;
  struct np_layer layers[NP_MAX_LAYERS];
  /* Two bytes of padding behind the datagram: they belong to Ethernet only. */
  uint32_t count =
      dissect(ETHERNET, MACS "0800" IP("0020", "11") UDP("000c") "61626364 0000", 0, layers);
  assert_int_equal(count, 3);
  assert_string_equal(name_of(&layers[0]), "ethernet");
  assert_string_equal(name_of(&layers[1]), "ip");
  assert_string_equal(name_of(&layers[2]), "udp");
  assert_int_equal(layers[0].length, 48);
  assert_int_equal(layers[1].offset, 14);
  assert_int_equal(layers[1].header_length, 20);
  assert_int_equal(layers[1].length, 32);
  assert_int_equal(layers[2].offset, 34);
  assert_int_equal(layers[2].header_length, 8);
  assert_int_equal(layers[2].length, 12);
  for (uint32_t i = 0; i < count; i++) assert_int_equal(layers[i].flags & NP_LAYER_NOTE, 0);
}

static void an_unknown_link_type_has_no_layers(void **state) {
  (void)state;
  struct np_layer layers[NP_MAX_LAYERS];
  assert_int_equal(dissect(65000, "00", 0, layers), 0);
}

/* What was cut by the capture is truncated; what the packet itself lacks is malformed. */
static void truncated_is_not_malformed(void **state) {
  (void)state;
  static struct visit v;
  v.protocol = NP_NO_PROTOCOL;
  visit_cut(&v, RAW, IP("0020", "11") "1388", 32);
  assert_shows(v.text, "udp.sport=5000 !truncated:udp");
  visit_cut(&v, RAW, IP("0016", "11") "1388", 22);
  assert_shows(v.text, "udp.sport=5000 !malformed:udp");
}

static void a_cut_header_keeps_its_first_fields(void **state) {
  (void)state;
  struct np_layer layers[NP_MAX_LAYERS];
  assert_int_equal(dissect(ETHERNET, MACS "08", 60, layers), 1);
  assert_int_equal(layers[0].flags, NP_LAYER_CUT | NP_LAYER_NOTE);
  const char *text = visit(ETHERNET, MACS "08", NULL);
  assert_shows(text, "ethernet.dhost=00:18:39:ff:f9:1c ethernet.shost=00:1f:5b:ce:3e:29");
  assert_shows(text, "ethernet.shost_group=0 !malformed:ethernet");
}

static void a_length_beyond_the_parent(void **state) {
  (void)state;
  const char *text = visit(RAW, IP("0400", "11") UDP("000c") "61626364", NULL);
  assert_shows(text, "!malformed:ip.total_length");
  assert_shows(text, "udp.length=12");
}

/* An error message quotes the first bytes of a datagram: that it is short is no problem. */
static void a_quoted_packet_is_short_by_design(void **state) {
  (void)state;
  const char *hex = IP("0038", "01") "0303 0000 00000000 " IP("0400", "11") UDP("03ec");
  const char *text = visit(RAW, hex, NULL);
  assert_null(strchr(text, '!'));
  assert_shows(text, "udp.length=1004");
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = dissect(RAW, hex, 0, layers);
  assert_int_equal(count, 5);
  assert_int_equal(layers[1].flags & NP_LAYER_QUOTED, 0);
  assert_int_equal(layers[3].flags & NP_LAYER_QUOTED, NP_LAYER_QUOTED);
  assert_int_equal(layers[4].flags & NP_LAYER_QUOTED, NP_LAYER_QUOTED);
}

static void later_fragments_have_no_child(void **state) {
  (void)state;
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = dissect(
      RAW, "450000200001 2001 4011 0000 0a000001 0a000002 " UDP("000c") "61626364", 0, layers);
  assert_int_equal(count, 2);
}

/* 70 VLAN tags: the packet ends at the limit, with a note. */
static void depth_has_a_limit(void **state) {
  (void)state;
  char hex[1024] = MACS;
  for (int i = 0; i < 70; i++) strcat(hex, "8100 0001 ");
  strcat(hex, "0800");
  struct np_layer layers[NP_MAX_LAYERS];
  assert_int_equal(dissect(ETHERNET, hex, 0, layers), NP_MAX_LAYERS);
  assert_int_equal(layers[NP_MAX_LAYERS - 1].flags & NP_LAYER_NOTE, NP_LAYER_NOTE);
  assert_shows(visit(ETHERNET, hex, NULL), "!limit:vlan");
}

/* IPv6 with 61 extension headers (RFC 8200, section 4.1 names no limit) and a datagram: all layers
 * that there is room for. */
static void long_chains_fit(void **state) {
  (void)state;
  char hex[2048] =
      "60000000 01f0 3c40 20010db8000000000000000000000001 20010db8000000000000000000000002 ";
  for (int i = 0; i < 60; i++) strcat(hex, "3c00 0104 00000000 ");
  strcat(hex, "1100 0104 00000000 03e8 07d0 0008 0000");
  struct np_layer layers[NP_MAX_LAYERS];
  assert_int_equal(dissect(RAW, hex, 0, layers), NP_MAX_LAYERS);
  const char *text = visit(RAW, hex, NULL);
  assert_shows(text, "udp.sport=1000");
  assert_null(strchr(text, '!'));
}

/* tshark 4.0.17: zeros up to 60 bytes are padding, all else is a trailer; of a VLAN the tag's. */
static void trailers_on_request(void **state) {
  (void)state;
#define IP26 "4500001a 0001 0000 40fd 0000 0a000001 0a000002 010203040506"
#define ZEROS_20 "0000000000000000000000000000000000000000"
  static struct visit v = {.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_TRAILERS};
  visit_cut(&v, ETHERNET, MACS "0800" IP26 ZEROS_20 "aabb", 0);
  assert_shows(v.text, "ethernet.padding=" ZEROS_20 " ethernet.trailer=aabb");
  visit_cut(&v, ETHERNET, MACS "0800" IP26 "00000000", 0); /* 44 bytes: not filled up */
  assert_shows(v.text, "ethernet.trailer=00000000");
  visit_cut(&v, ETHERNET, MACS "0800" IP26 "01" ZEROS_20, 0);
  assert_shows(v.text, "ethernet.trailer=01" ZEROS_20);
  visit_cut(&v, ETHERNET, MACS "8100 0005 0800" IP26 "00000000000000000000000000000000 cc", 0);
  assert_shows(v.text, "vlan.padding=00000000000000000000000000000000 vlan.trailer=cc");
  visit_cut(&v, ETHERNET, MACS "0003 424203 0102", 0); /* IEEE 802.3: the length tells */
  assert_shows(v.text, "ethernet.trailer=0102");
  v.wants = 0;
  visit_cut(&v, ETHERNET, MACS "0800" IP26 ZEROS_20 "aabb", 0);
  assert_hides(v.text, "ethernet.trailer=aabb");
}

static void checksums_on_request(void **state) {
  (void)state;
  static struct visit v;
  v.protocol = NP_NO_PROTOCOL;
  v.wants = NP_WANT_CHECKSUMS;
  /* The seed's first header, and a datagram whose checksum was worked out by hand:
   * a00+1 + a00+2 + 11 + c + 1388 + 35 + c + 6162 + 6364 = ecaf, complement 1350. */
  visit_cut(&v, RAW, "45000020 00010000 4011 66ca 0a000001 0a000002 1388 0035 000c 1350 61626364",
            0);
  assert_shows(v.text, "udp.checksum_status=valid");
  visit_cut(&v, RAW, IP("0020", "11") "1388 0035 000c 1351 61626364", 0);
  assert_shows(v.text, "udp.checksum_status=invalid");
  visit_cut(&v, RAW, IP("0020", "11") UDP("000c") "61626364", 0);
  assert_shows(v.text, "udp.checksum_status=absent");
  visit_cut(&v, RAW, IP("0020", "11") "1388 0035 000c 1350 6162", 32);
  assert_shows(v.text, "udp.checksum_status=not captured");
  /* Only the pseudo header's sum: a00+1 + a00+2 + 11 + c = 1420, left to the network card. */
  visit_cut(&v, RAW, IP("0020", "11") "1388 0035 000c 1420 61626364", 0);
  assert_shows(v.text, "udp.checksum_status=offloaded");
  v.wants = 0;
  visit_cut(&v, RAW, IP("0020", "11") UDP("000c") "61626364", 0);
  assert_null(strstr(v.text, "checksum_status"));
}

static void one_protocol_and_its_variable_rows(void **state) {
  (void)state;
  static struct visit v;
  const char *packet =
      "46000034 00000000 4006 0000 0a000001 0a000002 94040000"
      "1388 0035 00000001 00000002 6010 0000 0000 0000 020405b4 61626364";
  v.protocol = NP_NO_PROTOCOL;
  v.only = np_protocol_find("tcp");
  visit_cut(&v, RAW, packet, 0);
  assert_shows(v.text, "tcp.sport=5000");
  assert_shows(v.text, "tcp.options.mss=1460");
  assert_shows(v.text, "tcp.payload=61626364");
  assert_null(strstr(v.text, "ip."));
  v.wants = NP_WANT_VARIABLE;
  visit_cut(&v, RAW, packet, 0);
  assert_shows(v.text, "tcp.options.mss=1460");
  assert_null(strstr(v.text, "tcp.sport"));
  assert_null(strstr(v.text, "tcp.payload"));
  v.only = NULL;
  visit_cut(&v, RAW, packet, 0);
  assert_shows(v.text, "ip.options{");
  assert_null(strstr(v.text, "ip.saddr"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(layers_with_their_places),
      cmocka_unit_test(an_unknown_link_type_has_no_layers),
      cmocka_unit_test(truncated_is_not_malformed),
      cmocka_unit_test(a_cut_header_keeps_its_first_fields),
      cmocka_unit_test(a_length_beyond_the_parent),
      cmocka_unit_test(a_quoted_packet_is_short_by_design),
      cmocka_unit_test(later_fragments_have_no_child),
      cmocka_unit_test(depth_has_a_limit),
      cmocka_unit_test(long_chains_fit),
      cmocka_unit_test(trailers_on_request),
      cmocka_unit_test(checksums_on_request),
      cmocka_unit_test(one_protocol_and_its_variable_rows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
