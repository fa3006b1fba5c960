/* dns_test.c - messages of DNS, multicast DNS and LLMNR: names, records, options, streams. */
#include "visit.h"

enum { RAW = 101 };

#define IP_UDP(total) "4500" total "0001 0000 4011 0000 0a000001 0a000002 "
#define IP_TCP(total) "4500" total "0001 0000 4006 0000 0a000001 0a000002 "
#define TCP "9c400035 00000001 00000001 5018ffff 0000 0000 "
#define QUERY "1234 0100 0001 0000 0000 0000 "
#define RESPONSE(answers) "1234 8180 0000" answers "0000 0000 "
#define EXAMPLE_COM "07 6578616d706c65 03 636f6d 00 "

/* A message in a datagram to a port, without checksum. */
static const char *datagram(const char *port, const char *message, const char *protocol) {
  static char hex[1 << 14];
  size_t digits = 0;
  for (const char *at = message; *at; at++) digits += *at != ' ';
  unsigned size = (unsigned)(digits / 2);
  snprintf(hex, sizeof hex, "4500%04x 0001 0000 4011 0000 0a000001 0a000002 9c40 %s %04x 0000 %s",
           size + 28, port, size + 8, message);
  return visit(RAW, hex, protocol);
}

static const char *dns(const char *message) {
  return datagram("0035", message, "dns");
}

static void a_query(void **state) {
  (void)state;
  const char *text = dns(QUERY EXAMPLE_COM "0001 0001");
  assert_shows(text, "dns.id=4660 dns.flags=256 dns.flags.response=0 dns.kind=query");
  assert_shows(text,
               "dns.queries{ dns.queries.name=example.com dns.queries.name_length=11 "
               "dns.queries.label_count=2 dns.queries.type=1 dns.queries.type_name=A "
               "dns.queries.class=1 dns.queries.class_name=IN }");
  assert_null(strchr(text, '!'));
}

/* RFC 1035 section 4.1.4: the answer's name and that in its data point at the question's. */
static void names_with_pointers(void **state) {
  (void)state;
  const char *text = dns("1234 8180 0001 0001 0000 0000 " EXAMPLE_COM
                         "0005 0001 c00c 0005 0001 0000003c 0006 03777777 c00c");
  assert_shows(text, "dns.answers.name=example.com");
  assert_shows(text, "dns.answers.cname=www.example.com");
  assert_null(strchr(text, '!'));
}

/* A pointer to a pointer to a name is fine; that of a name to itself leads nowhere. */
static void pointers_end(void **state) {
  (void)state;
  const char *chain = dns("1234 0100 0002 0000 0000 0000 c012 0001 0001 " EXAMPLE_COM "0001 0001");
  assert_shows(chain, "dns.queries.name=example.com");
  chain =
      dns("1234 0100 0003 0000 0000 0000 " EXAMPLE_COM "0001 0001 c00c 0001 0001 c01d 0001 0001");
  assert_shows(chain, "dns.queries.name=example.com");
  assert_null(strchr(chain, '!'));
  const char *text = dns(QUERY "c00c 0001 0001");
  assert_shows(text, "!malformed:dns.queries.name");
  assert_shows(text, "dns.queries{ dns.queries.type=1");
  text = dns(QUERY "01 61 c00c 0001 0001");
  assert_shows(text, "!malformed:dns.queries.name");
  text = dns(QUERY "ffff 0001 0001"); /* behind the message */
  assert_shows(text, "!malformed:dns.queries.name");
  text = dns(QUERY "c010 0001 0001"); /* forward: to the class's first byte, the root */
  assert_shows(text, "dns.queries.name=.");
  assert_shows(text, "!malformed:dns.queries.name");
}

static void count_note(void *context, const struct np_note *note) {
  (void)note;
  ++*(unsigned *)context;
}

/* Who asks for notes alone gets those of names too. */
static void notes_without_fields(void **state) {
  (void)state;
  uint32_t size;
  uint8_t *bytes = visit_bytes(
      "45000034 0001 0000 4011 0000 0a000001 0a000002 9c40 0035 0020 0000 "
      "1234 8180 0000 0001 0000 0000 c00c 0001 0001 00000000 0000",
      &size);
  unsigned notes = 0;
  const struct np_packet packet = {.bytes = bytes, .caplen = size, .len = size, .link_type = RAW};
  const struct np_visitor visitor = {.context = &notes, .note = count_note};
  struct np_engine *engine = np_engine_new(NULL, NULL);
  assert_non_null(engine);
  np_visit(engine, &packet, &visitor);
  assert_int_equal(notes, 1);
  np_engine_free(engine);
  free(bytes);
}

/* A chain of pointers, each to the one behind it, takes a bounded number of steps. */
static void pointers_are_bounded(void **state) {
  (void)state;
  enum { POINTERS = 200, FIRST = 12 };
  char message[POINTERS * 4 + 128] = "1234 0100 0001 0000 0000 0000 ";
  for (unsigned i = 0; i < POINTERS; i++)
    snprintf(message + strlen(message), sizeof message - strlen(message), "%04x",
             0xc000 | (FIRST + (i + 1) * 2));
  strcat(message, "00 0001 0001");
  assert_shows(dns(message), "!malformed:dns.queries.name");
}

static void names_are_escaped(void **state) {
  (void)state;
  assert_shows(dns(QUERY "04 612e625c 02 0041 00 0001 0001"), "dns.queries.name=a\\.b\\\\.\\000A");
  assert_shows(dns(QUERY "00 0002 0001"),
               "dns.queries.name=. dns.queries.name_length=0 dns.queries.label_count=0");
}

/* A query for a name of four labels, the last of them of `last` bytes. */
static const char *query_of_four(unsigned last) {
  static char message[1024];
  strcpy(message, QUERY);
  for (unsigned label = 0; label < 4; label++) {
    unsigned size = label < 3 ? 63 : last;
    snprintf(message + strlen(message), 3, "%02x", size);
    for (unsigned i = 0; i < size; i++) strcat(message, "61");
  }
  strcat(message, "00 0001 0001");
  return dns(message);
}

/* RFC 1035 section 2.3.4: 255 bytes with the labels' lengths and the root's. */
static void names_are_limited(void **state) {
  (void)state;
  const char *longest = query_of_four(61);
  assert_shows(longest, "dns.queries.name_length=253 dns.queries.label_count=4");
  assert_null(strchr(longest, '!'));
  for (unsigned last = 62; last <= 63; last++) { /* 256 and 257 bytes */
    const char *text = query_of_four(last);
    assert_shows(text, "!malformed:dns.queries.name");
    assert_null(strstr(text, "dns.queries.name="));
    assert_shows(text, "dns.queries.type=1");
  }
  assert_shows(dns(QUERY "40 61 00 0001 0001"), "!malformed:dns.queries.name");
  assert_shows(dns(QUERY "3f 61"), "!malformed:dns.queries.name");
}

static void lengths_that_lie(void **state) {
  (void)state;
  const char *text = dns(RESPONSE("0001") "00 0001 0001 0000003c 0005 c0000201 ff");
  assert_shows(text, "dns.answers.a=192.0.2.1");
  assert_shows(text, "!malformed:dns.answers.rdlength");
  text = dns(RESPONSE("0001") "00 0001 0001 0000003c 0400 c0000201");
  assert_shows(text, "dns.answers.a=192.0.2.1");
  assert_shows(text, "!malformed:dns.answers.rdlength");
  text = dns(RESPONSE("ffff") "00 0001 0001 0000003c 0004 c0000201");
  assert_shows(text, "dns.answers.a=192.0.2.1");
  assert_shows(text, "!malformed:dns.answers.name");
}

/* RFC 4034 appendix B, RFC 5155 section 3.3, RFC 4034 section 4.1.2. */
static void values_that_are_made(void **state) {
  (void)state;
  const char *text = dns(RESPONSE("0001") "00 0030 0001 0000003c 000b 0101 03 08 03010001c0ffee");
  assert_shows(text, "dns.answers.dnskey.key_tag=46603");
  /* All of the record tells it. */
  text = dns(RESPONSE("0001") "00 0030 0001 0000003c 0010 0101 03 08 03010001c0ffee");
  assert_shows(text, "dns.answers.dnskey.public_key=03010001c0ffee");
  assert_null(strstr(text, "key_tag"));
  text =
      dns(RESPONSE("0001") "00 0032 0001 0000003c 0010 01 01 000c 02 aabb 03 174eb2 0003 400001");
  assert_shows(text, "dns.answers.nsec3.next_hashed_owner_name=2t7b4");
  assert_shows(text, "dns.answers.nsec3.types=1 dns.answers.nsec3.types=23");
}

static void an_update(void **state) {
  (void)state;
  const char *text = dns("1234 2800 0000 0000 0000 0000");
  assert_shows(text, "dns.counts.zones=0 dns.counts.prerequisites=0 dns.counts.updates=0");
  assert_false(visit_has(text, "dns.counts.queries=0"));
}

static void an_error(void **state) {
  (void)state;
  assert_shows(dns("1234 8183 0000 0000 0000 0000"), "dns.error_name=NXDOMAIN");
  assert_null(strstr(dns("1234 8180 0000 0000 0000 0000"), "error_name"));
}

static void options(void **state) {
  (void)state;
  const char *text =
      dns("1234 8180 0000 0000 0000 0001 00 0029 04d0 01 00 8000 000b "
          "0008 0007 0001 18 00 c00002");
  assert_shows(text, "dns.additionals.udp_payload_size=1232 dns.additionals.ext_rcode=1");
  assert_shows(text, "dns.additionals.options.client_subnet.ipv4=192.0.2.0");
  assert_null(strchr(text, '!'));
}

/* RFC 6762 sections 5.4 and 10.2. */
static void the_upper_bit_of_a_class(void **state) {
  (void)state;
  const char *text = datagram("14e9", QUERY EXAMPLE_COM "0001 8001", "mdns");
  assert_shows(text, "mdns.queries.unicast_response=1 mdns.queries.class=1");
  text = datagram("14e9", RESPONSE("0001") "00 0001 8001 0000003c 0004 c0000201", "mdns");
  assert_shows(text, "mdns.answers.cache_flush=1 mdns.answers.class=1");
  assert_shows(dns(QUERY EXAMPLE_COM "0001 8001"), "dns.queries.class=32769");
}

static void llmnr(void **state) {
  (void)state;
  const char *text =
      datagram("14eb", "1234 0500 0001 0000 0000 0000 04 686f7374 00 0001 0001", "llmnr");
  assert_shows(text, "llmnr.flags.conflict=1 llmnr.flags.truncated=0 llmnr.flags.tentative=1");
  assert_shows(text, "llmnr.queries.name=host");
}

/* RFC 1035 section 4.2.2: each message behind its length; the last one goes on elsewhere. */
static void in_a_stream(void **state) {
  (void)state;
  const char *text =
      visit(RAW, IP_TCP("0056") TCP "0011 " QUERY "00 0001 0001 001d " QUERY "07 6578616d706c65 03",
            "dns");
  assert_shows(text, "dns.length=17");
  assert_shows(text, "dns.queries.name=.");
  assert_shows(text, "dns.length=29");
  assert_null(strchr(text, '!'));
  assert_string_equal(visit(RAW, IP_TCP("002e") TCP "0003 aabbcc 00", "dns"), " ");
  assert_string_equal(visit(RAW, IP_TCP("0029") TCP "00", "dns"), " ");
}

/* What is shorter than a header is none; what was not captured is. */
static void short_messages(void **state) {
  (void)state;
  assert_string_equal(dns("1234 0100"), " ");
  struct visit v = {.protocol = NP_NO_PROTOCOL};
  visit_cut(&v, RAW, IP_UDP("0028") "9c400035 0014 0000 1234", 40);
  assert_shows(v.text, "!truncated:dns");
  visit_cut(&v, RAW, IP_UDP("0039") "9c400035 0025 0000 " QUERY "07 6578", 57);
  assert_shows(v.text, "!truncated:dns.queries.name");
}

/* On a port of nobody's: a question that is there tells a message, one that is not tells none. */
static void what_is_claimed(void **state) {
  (void)state;
  assert_shows(datagram("14b5", QUERY EXAMPLE_COM "0001 0001", "dns"),
               "dns.queries.name=example.com");
  assert_null(strstr(datagram("14b5", QUERY "28 616263", "dns"), "dns."));
  assert_null(strstr(datagram("14b5", QUERY "c00c 0001 0001", "dns"), "dns."));
  assert_null(strstr(datagram("14b5", QUERY EXAMPLE_COM "0001 004d", "dns"), "dns."));
  assert_null(strstr(datagram("14b5", QUERY EXAMPLE_COM "0001", "dns"), "dns."));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_query),
      cmocka_unit_test(names_with_pointers),
      cmocka_unit_test(pointers_end),
      cmocka_unit_test(notes_without_fields),
      cmocka_unit_test(pointers_are_bounded),
      cmocka_unit_test(names_are_escaped),
      cmocka_unit_test(names_are_limited),
      cmocka_unit_test(lengths_that_lie),
      cmocka_unit_test(values_that_are_made),
      cmocka_unit_test(an_update),
      cmocka_unit_test(an_error),
      cmocka_unit_test(options),
      cmocka_unit_test(the_upper_bit_of_a_class),
      cmocka_unit_test(llmnr),
      cmocka_unit_test(in_a_stream),
      cmocka_unit_test(short_messages),
      cmocka_unit_test(what_is_claimed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
