/* cut_values_test.c - numbers that have no row of their own: where they are not there, that is
 * noted, as truncated where the capture ends, and as malformed where what holds them does. */
#include "text_visit.h"

/* A payload in hexadecimal of a segment or a datagram, of which the last `missing` bytes were not
 * captured; a server's is from the port. */
struct payload {
  unsigned ip_protocol, port;
  bool is_server;
  const char *hex;
  uint32_t missing;
};

static const char *notes_of(const struct payload *p, const char *protocol) {
  enum { PORTS = 44 };
  static struct visit v;
  uint32_t size;
  uint8_t *bytes = visit_bytes(p->hex, &size);
  char hex[4096];
  strcpy(hex, text_packet(p->ip_protocol, p->port, (const char *)bytes, size));
  free(bytes);
  if (p->is_server) {
    char ports[8];
    memcpy(ports, hex + PORTS, 8);
    memcpy(hex + PORTS, ports + 4, 4);
    memcpy(hex + PORTS + 4, ports, 4);
  }
  hex[strlen(hex) - 2 * (size_t)p->missing] = '\0';
  v.protocol = (uint16_t)NP_NO_PROTOCOL;
  for (unsigned id = 0; id < np_protocol_count(); id++)
    if (strcmp(np_protocol_at(id)->name, protocol) == 0) v.protocol = (uint16_t)id;
  visit_cut(&v, TEXT_VISIT_RAW, hex, size + (p->ip_protocol == TEXT_VISIT_TCP ? 40 : 28));
  return v.text;
}

#define RPC_CALL "00000001 00000000 00000002 000186a0 00000002 00000003 "

static void credentials_of_rpc(void **state) {
  (void)state;
  const char *name = RPC_CALL "00000001 00000008 00000009 00000001 61000000";
  assert_shows(notes_of(&(struct payload){TEXT_VISIT_UDP, 111, false, name, 5}, "rpc"),
               "!truncated:rpc.machine");
  const char *none = RPC_CALL "00000001 00000004 00000009 00000000 00000000";
  assert_shows(notes_of(&(struct payload){TEXT_VISIT_UDP, 111, false, none, 0}, "rpc"),
               "!malformed:rpc.machine");
  const char *groups = RPC_CALL "00000001 00000010 00000009 00000000 00000001 00000002 00000000";
  assert_shows(notes_of(&(struct payload){TEXT_VISIT_UDP, 111, false, groups, 0}, "rpc"),
               "!malformed:rpc.gids");
}

static void parts_of_postgresql(void **state) {
  (void)state;
  const char *error = "45 0000000c 53455200 4d6100 00";
  const struct payload cut = {TEXT_VISIT_TCP, 5432, true, error, 4};
  assert_shows(notes_of(&cut, "postgresql"), "postgresql.severity=ER !truncated:postgresql.other");
  const struct payload describe = {TEXT_VISIT_TCP, 5432, false, "44 00000004", 0};
  assert_shows(notes_of(&describe, "postgresql"), "!malformed:postgresql.statement");
}

/* A row whose second text has a length of three bytes, of which two were captured; a column whose
 * default is NULL; and a length that none is. */
static void lengths_of_mysql(void **state) {
  (void)state;
  const struct payload cut = {TEXT_VISIT_TCP, 3306, true, "080000 03 0161 fc0300 616263", 4};
  assert_shows(notes_of(&cut, "mysql"), "mysql.row=a !truncated:mysql.row");
  const struct payload field = {
      TEXT_VISIT_TCP, 3306, true,
      "180000 02 03646566 00 00 00 0161 00 0c 2100 ff000000 fd 0000 00 0000 fb", 0};
  const char *text = notes_of(&field, "mysql");
  assert_shows(text, "mysql.field.name=a");
  assert_null(strchr(text, '!'));
  const struct payload wrong = {
      TEXT_VISIT_TCP, 3306, true,
      "170000 02 03646566 ff 00 00 0161 00 0c 2100 ff000000 fd 0000 00 0000", 0};
  assert_shows(notes_of(&wrong, "mysql"), "!malformed:mysql.field.database");
}

static void lengths_of_cflow_that_vary(void **state) {
  (void)state;
  const char *message =
      "000a 0024 00000001 00000002 00000003 "
      "0002 000c 0100 0001 0052 ffff 0100 0008 ff 0001 61";
  const struct payload cut = {TEXT_VISIT_UDP, 2055, false, message, 3};
  assert_shows(notes_of(&cut, "cflow"), "!truncated:cflow.records.others");
}

static void name_of_a_node_in_gtpv2(void **state) {
  (void)state;
  const char *message = "40 01 000a 000001 00 88 0002 00 01 61";
  const struct payload cut = {TEXT_VISIT_UDP, 2123, false, message, 2};
  assert_shows(notes_of(&cut, "gtpv2"), "!truncated:gtpv2.ies.fqdn");
}

/* A message as of TLS 1.3, in the clear: the certificate's extensions are not there. */
static void extensions_of_a_certificate(void **state) {
  (void)state;
  const char *message = "16 0303 000c 0b 000008 00 000004 000001 30";
  const struct payload p = {TEXT_VISIT_TCP, 443, true, message, 0};
  assert_shows(notes_of(&p, "tls"), "!malformed:tls.handshake.certificates");
}

static void agent_of_a_bitcoin_node(void **state) {
  (void)state;
  const char *node = "0100000000000000 00000000000000000000ffffc0000201 208d ";
  char hex[1024];
  snprintf(hex, sizeof hex,
           "f9beb4d9 76657273696f6e0000000000 5a000000 01020304 7f110100 0900000000000000 "
           "00105e5f00000000 %s %s 4d00000000000000 fd0300 2f612f 10000000",
           node, node);
  assert_shows(notes_of(&(struct payload){TEXT_VISIT_TCP, 8333, false, hex, 0}, "bitcoin"),
               "bitcoin.user_agent=/a/ bitcoin.start_height=16");
}

/* What is shown of a packet of another link type, of which `size` bytes were sent. */
static const char *shown(uint16_t link_type, const char *hex, uint32_t size) {
  static struct visit v;
  v.protocol = (uint16_t)NP_NO_PROTOCOL;
  visit_cut(&v, link_type, hex, size);
  return v.text;
}

/* A time is two numbers, seconds and microseconds. */
static void time_of_nflog(void **state) {
  (void)state;
  enum { NFLOG = 239, SIZE = 24 };
  const char *head = "02 00 0000 1400 0300 ";
  char hex[64];
  snprintf(hex, sizeof hex, "%s 00000000 0000", head);
  assert_shows(shown(NFLOG, hex, SIZE), "!truncated:nflog.attributes.time");
  snprintf(hex, sizeof hex, "%s 00000000 00000001 00000000 0000", head);
  assert_shows(shown(NFLOG, hex, SIZE), "!truncated:nflog.attributes.time");
}

/* The state of version 2: its version of IP, which tells what the address at its end is. */
static void state_of_hsrp(void **state) {
  (void)state;
  const char *message =
      "01 28 02 00 06 04 0001 020000000001 00000064 00000bb8 00002710 "
      "c0000201 00000000 00000000 00000000";
  const struct payload version = {TEXT_VISIT_UDP, 1985, false, message, 37};
  assert_shows(notes_of(&version, "hsrp"), "!truncated:hsrp.tlvs.ip_version");
  const struct payload address = {TEXT_VISIT_UDP, 1985, false, message, 14};
  assert_shows(notes_of(&address, "hsrp"), "!truncated:hsrp.tlvs.virtual_ip");
  const char *wrong = "01 03 02 00 06";
  const struct payload part = {TEXT_VISIT_UDP, 1985, false, wrong, 0};
  assert_shows(notes_of(&part, "hsrp"), "!malformed:hsrp.tlvs.ip_version");
}

/* RFC 9631: numbers of stops, of which one is cut in its middle. */
static void stops_of_a_compact_routing_header(void **state) {
  (void)state;
  enum { SIZE = 40 + 16 };
  const char *head =
      "60000000 00102b40 20010db8000000000000000000000001 20010db8000000000000000000000002 ";
  char hex[256];
  snprintf(hex, sizeof hex, "%s 3b010502 0007 00", head);
  const char *text = shown(TEXT_VISIT_RAW, hex, SIZE);
  assert_shows(text, "ip6_routing.sids=7 !truncated:ip6_routing.sids");
  snprintf(hex, sizeof hex, "%s 3b010602 00000007 0000", head);
  text = shown(TEXT_VISIT_RAW, hex, SIZE);
  assert_shows(text, "ip6_routing.long_sids=7 !truncated:ip6_routing.long_sids");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(credentials_of_rpc),
      cmocka_unit_test(parts_of_postgresql),
      cmocka_unit_test(lengths_of_mysql),
      cmocka_unit_test(lengths_of_cflow_that_vary),
      cmocka_unit_test(name_of_a_node_in_gtpv2),
      cmocka_unit_test(extensions_of_a_certificate),
      cmocka_unit_test(agent_of_a_bitcoin_node),
      cmocka_unit_test(time_of_nflog),
      cmocka_unit_test(state_of_hsrp),
      cmocka_unit_test(stops_of_a_compact_routing_header),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
