/* line_test.c - tests of lines of fields. */
#include "dissect/sample.h"

#include "np/text.h"

static struct np_engine *engine;

static int set_up(void **state) {
  (void)state;
  engine = np_engine_new(NULL, NULL);
  return engine ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  np_engine_free(engine);
  return 0;
}

/* Names end with NULL. */

static size_t count_names(const char *const *names) {
  size_t count = 0;
  while (names[count]) count++;
  return count;
}

static void assert_text(struct np_text *text, const char *expected) {
  np_text_add(text, "", 1);
  assert_false(text->failed);
  assert_string_equal(text->bytes, expected);
  np_text_free(text);
}

static void assert_line(const char *hex, enum np_line_format format, const char *const *names,
                        const char *expected) {
  struct sample s = sample(hex);
  struct np_error error;
  struct np_line *line;
  assert_int_equal(np_line_new(names, count_names(names), format, &line, &error), NP_OK);
  struct np_text text = {NULL, 0, 0, false};
  np_line_packet(line, engine, &s.packet, &text);
  assert_text(&text, expected);
  np_line_free(line);
  sample_free(&s);
}

static void tsv(void **state) {
  (void)state;
  static const char *const names[] = {
      "frame.number", "frame.time_epoch", "ip.src",         "tcp.dport",        "tcp.flags.syn",
      "udp.srcport",  "tcp.options.mss",  "ethernet.shost", "ip.protocol_name", NULL};
  assert_line(SAMPLE_SYN, NP_LINE_TSV, names,
              "1\t1274514520.820479000\t10.240.0.133\t80\t1\t\t1460\t00:1f:5b:ce:3e:29\tTCP\n");
}

/* What no field alone gives: each kind of value, and none. */
static void computed(void **state) {
  (void)state;
  static const char *const names[] = {"tcp.dstport + 1",
                                      "-ip.ttl",
                                      "ip.src & 255.255.0.0",
                                      "eth.src",
                                      "eth.src[0:3]",
                                      "upper(ip.protocol_name)",
                                      "float(ip.ttl) / 3",
                                      "float(ip.ttl) * 0.5",
                                      "tcp.port in {80, 443}",
                                      "!tcp",
                                      "ip.src#[1]",
                                      "@ip.ttl",
                                      "len(udp)",
                                      "max(tcp.srcport, tcp.dstport)",
                                      "frame.time_epoch - 1274514521",
                                      "tcp.flags.syn#[1]",
                                      NULL};
  assert_line(SAMPLE_SYN, NP_LINE_TSV, names,
              "81\t-64\t10.240.0.0\t00:1f:5b:ce:3e:29\t00:1f:5b\tTCP\t21.333333333333332\t32\t1\t0"
              "\t10.240.0.133\t40\t\t57230\t-0.179521000\t1\n");
  static const char *const some[] = {"ip.ttl + 1",  "float(ip.ttl) / 4", "len(tcp)",
                                     "ip.src[3:1]", "string(ip.src)",    NULL};
  assert_line(
      SAMPLE_TUNNEL, NP_LINE_NDJSON, some,
      "{\"ip.ttl + 1\":[65,64],\"float(ip.ttl) / 4\":[16,15.75],\"ip.src[3:1]\":[\"01\",\"01\"],"
      "\"string(ip.src)\":[\"10.0.0.1\",\"192.168.0.1\"]}\n");
  assert_line(SAMPLE_UNKNOWN, NP_LINE_TSV, some, "\t\t\t\t\n");
}

static void wrong_expressions(void **state) {
  (void)state;
  static const struct {
    const char *text, *message;
  } wrong[] = {
      {"tcp.prt + 1", "display filter, at 0: no field \"tcp.prt\"; did you mean \"tcp.port\"?"},
      {"len(tcp", "display filter, at 7: expected \",\" or \")\" behind an argument, not the end"},
      {"3 + 4", "display filter, at 0: \"3 + 4\" is the same in every packet: it has no field"},
      {"${ip.src}", "display filter, at 0: \"${ip.src}\" is of no packet"},
      {" ", "no field \" \""},
  };
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    struct np_error error;
    struct np_line *line;
    assert_true(np_line_new(&wrong[i].text, 1, NP_LINE_TSV, &line, &error) != NP_OK);
    assert_string_equal(error.message, wrong[i].message);
  }
}

static void several_occurrences(void **state) {
  (void)state;
  static const char *const names[] = {"ip.saddr", "udp.dport", "ip", "tcp.option_kind", NULL};
  assert_line(SAMPLE_TUNNEL, NP_LINE_TSV, names, "10.0.0.1,192.168.0.1\t8192\tip,ip\t\n");
  assert_line(SAMPLE_TUNNEL, NP_LINE_CSV, names, "\"10.0.0.1,192.168.0.1\",8192,\"ip,ip\",\n");
  assert_line(SAMPLE_TUNNEL, NP_LINE_NDJSON, names,
              "{\"ip.saddr\":[\"10.0.0.1\",\"192.168.0.1\"],\"udp.dport\":8192,"
              "\"ip\":[\"ip\",\"ip\"]}\n");
  assert_line(SAMPLE_SYN, NP_LINE_TSV, names, "10.240.0.133\t\tip\t2,1,3,1,1,8,4,1,1\n");
}

static void assert_marked(struct np_line_marks marks, enum np_line_format format,
                          const char *expected) {
  static const char *const names[] = {"ip.saddr", "tcp.dport", "ip"};
  struct sample s = sample(SAMPLE_TUNNEL);
  struct np_text text = {NULL, 0, 0, false};
  struct np_line *line;
  assert_int_equal(np_line_new(names, 3, format, &line, NULL), NP_OK);
  np_line_mark(line, &marks);
  np_line_header(line, &text);
  np_line_packet(line, engine, &s.packet, &text);
  assert_text(&text, expected);
  np_line_free(line);
  sample_free(&s);
}

static void marks(void **state) {
  (void)state;
  assert_marked((struct np_line_marks){';', ' ', 0, NP_LINE_ALL}, NP_LINE_TSV,
                "ip.saddr;tcp.dport;ip\n10.0.0.1 192.168.0.1;;ip ip\n");
  assert_marked((struct np_line_marks){0, 0, '"', NP_LINE_FIRST}, NP_LINE_CSV,
                "ip.saddr,tcp.dport,ip\n\"10.0.0.1\",,\"ip\"\n");
  assert_marked((struct np_line_marks){'|', 0, 0, NP_LINE_LAST}, NP_LINE_TSV,
                "ip.saddr|tcp.dport|ip\n192.168.0.1||ip\n");
}

/* RFC 4180 section 2: what parts cells or quotes them is in quotes, and a quote is there twice. */
static void marks_within_values(void **state) {
  (void)state;
  assert_marked((struct np_line_marks){';', ';', 0, NP_LINE_ALL}, NP_LINE_CSV,
                "ip.saddr;tcp.dport;ip\n\"10.0.0.1;192.168.0.1\";;\"ip;ip\"\n");
  assert_marked((struct np_line_marks){';', 0, 0, NP_LINE_ALL}, NP_LINE_CSV,
                "ip.saddr;tcp.dport;ip\n10.0.0.1,192.168.0.1;;ip,ip\n");
  assert_marked((struct np_line_marks){'.', 0, 0, NP_LINE_FIRST}, NP_LINE_CSV,
                "\"ip.saddr\".\"tcp.dport\".ip\n\"10.0.0.1\"..ip\n");
  assert_marked((struct np_line_marks){0, ' ', '1', NP_LINE_ALL}, NP_LINE_CSV,
                "ip.saddr,tcp.dport,ip\n1110.0.0.11 1192.1168.0.111,,1ip ip1\n");
}

static void quoted_packets_count(void **state) {
  (void)state;
  static const char *const names[] = {"ip.src", "udp.dstport", NULL};
  assert_line(SAMPLE_ERROR, NP_LINE_TSV, names, "10.0.0.1,192.168.0.1\t8192\n");
}

static void ndjson_types(void **state) {
  (void)state;
  static const char *const names[] = {
      "frame.number", "frame.time_epoch",    "frame.protocols", "ip.flags.df", "ethernet.ethertype",
      "udp.payload",  "udp.checksum_status", "ip.ttl",          "ip.ttl",      NULL};
  assert_line(SAMPLE_UDP, NP_LINE_NDJSON, names,
              "{\"frame.number\":1,\"frame.time_epoch\":1274514520.820479000,"
              "\"frame.protocols\":\"ethernet:ip:udp\",\"ip.flags.df\":0,"
              "\"ethernet.ethertype\":2048,\"udp.payload\":\"47:45:54:09\","
              "\"udp.checksum_status\":\"absent\",\"ip.ttl\":64}\n");
  static const char *const absent[] = {"tcp.sport", NULL};
  assert_line(SAMPLE_UDP, NP_LINE_NDJSON, absent, "{}\n");
}

static void payload_ends_where_headers_say(void **state) {
  (void)state;
  static const char *const names[] = {"udp.payload", "udp.payload_offset", "udp.payload_length",
                                      NULL};
  assert_line(SAMPLE_UDP, NP_LINE_TSV, names, "47:45:54:09\t42\t4\n");
  assert_line(SAMPLE_TUNNEL, NP_LINE_TSV, names, "\t62\t0\n");
}

static void rows_out_of_range_are_absent(void **state) {
  (void)state;
  static const char *const names[] = {"eth.type", "eth.len", NULL};
  assert_line(SAMPLE_UNKNOWN, NP_LINE_TSV, names, "34997\t\n");
  assert_line("001839fff91c 001f5bce3e29 0003 424203", NP_LINE_TSV, names, "\t3\n");
}

static void header(void **state) {
  (void)state;
  static const char *const names[] = {"ip.src", "tcp.dport"};
  static const char *const expected[] = {"ip.src\ttcp.dport\n", "ip.src,tcp.dport\n", ""};
  for (int format = NP_LINE_TSV; format <= NP_LINE_NDJSON; format++) {
    struct np_line *line;
    struct np_error error;
    assert_int_equal(np_line_new(names, 2, (enum np_line_format)format, &line, &error), NP_OK);
    struct np_text text = {NULL, 0, 0, false};
    np_line_header(line, &text);
    assert_text(&text, expected[format]);
    np_line_free(line);
  }
}

static void assert_unknown(const char *name, const char *message) {
  struct np_line *line = NULL;
  struct np_error error;
  assert_int_equal(np_line_new(&name, 1, NP_LINE_TSV, &line, &error), NP_E_NO_FIELD);
  assert_null(line);
  if (strncmp(error.message, message, strlen(message)) != 0)
    fail_msg("'%s' is not '%s'", error.message, message);
}

static void wrong_names(void **state) {
  (void)state;
  assert_unknown("ip.sadr", "no field \"ip.sadr\"; did you mean \"ip.saddr\"?");
  assert_unknown("tcp.dstprot", "no field \"tcp.dstprot\"; did you mean \"tcp.dstport\"?");
  assert_unknown("completely.unknown", "no field \"completely.unknown\"");
  assert_unknown("x", "no field \"x\"");
  assert_unknown("tpc", "no field \"tpc\"; did you mean \"tcp\"?");
  assert_unknown("", "no field \"\"");
  assert_unknown("no.such.field.at.all", "no field \"no.such.field.at.all\"");
  assert_unknown("tcp.options",
                 "\"tcp.options\" is a list; ask for its members: tcp.options.kind, ");
  char long_name[1000];
  memset(long_name, 'x', sizeof long_name);
  long_name[sizeof long_name - 1] = '\0';
  assert_unknown(long_name, "no field \"xxxx");
}

/* ---- Both ways of reading give the same ---- */

enum { MAX_REFS = 64 };

/* The rows that a name means, and their values as a visitor gets them. */
struct reference {
  struct np_field_ref refs[MAX_REFS];
  size_t ref_count;
  struct np_text text;
  bool any;
};

static void collect(void *context, const struct np_value *value) {
  struct reference *reference = context;
  bool wanted = false;
  for (size_t i = 0; i < reference->ref_count; i++)
    wanted |=
        reference->refs[i].protocol == value->protocol && reference->refs[i].row == value->row;
  if (!wanted) return;
  if (reference->any) np_text_string(&reference->text, ",");
  reference->any = true;
  np_text_value(&reference->text, value);
}

static void compare(struct np_line *line, struct reference *reference,
                    const struct np_packet *packet) {
  const struct np_visitor visitor = {.context = reference,
                                     .wants = NP_WANT_CHECKSUMS | NP_WANT_FRAME | NP_WANT_TRAILERS,
                                     .field = collect};
  struct np_text text = {NULL, 0, 0, false};
  reference->text.length = 0;
  reference->any = false;
  np_visit(engine, packet, &visitor);
  np_line_packet(line, engine, packet, &text);
  np_text_string(&reference->text, "\n");
  assert_int_equal(text.length, reference->text.length);
  assert_memory_equal(text.bytes, reference->text.bytes, text.length);
  np_text_free(&text);
}

static void same_as_a_visit(void **state) {
  (void)state;
  enum { PACKETS = 300 };
  struct sample packets[PACKETS];
  uint32_t seed = 1;
  for (size_t i = 0; i < PACKETS; i++)
    packets[i] = i < SAMPLE_COUNT ? sample(samples[i]) : sample_damaged(&seed);
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    for (uint16_t row = 0; row < p->field_count; row++) {
      char full[128];
      const char *name = full;
      struct np_line *line;
      struct np_error error;
      if (p->fields[row].type == NP_RECORD) continue;
      np_field_full_name((struct np_field_ref){(uint16_t)id, row}, full, sizeof full);
      assert_int_equal(np_line_new(&name, 1, NP_LINE_TSV, &line, &error), NP_OK);
      struct reference reference = {.ref_count = 0};
      reference.ref_count = np_field_find(name, reference.refs, MAX_REFS);
      assert_true(reference.ref_count > 0 && reference.ref_count <= MAX_REFS);
      for (size_t i = 0; i < PACKETS; i++) compare(line, &reference, &packets[i].packet);
      np_text_free(&reference.text);
      np_line_free(line);
    }
  }
  for (size_t i = 0; i < PACKETS; i++) sample_free(&packets[i]);
}

/* Lines of a row of TCP or of IPv4, and the same by visits: packets that look alike, each followed
 * by one that differs in one bit of its headers. */
static void compare_bits(struct np_field_ref ref, struct sample *s) {
  enum { IP = 14, TCP = 34 };
  char full[128];
  const char *name = full;
  struct np_line *line;
  struct np_error error;
  struct reference reference = {.ref_count = 1, .refs = {ref}};
  uint8_t *bytes = (uint8_t *)s->bytes;
  np_field_full_name(ref, full, sizeof full);
  assert_int_equal(np_line_new(&name, 1, NP_LINE_TSV, &line, &error), NP_OK);
  for (uint32_t bit = IP * 8; bit < s->packet.caplen * 8; bit++) {
    compare(line, &reference, &s->packet);
    compare(line, &reference, &s->packet);
    bytes[bit / 8] ^= (uint8_t)(1U << bit % 8);
    compare(line, &reference, &s->packet);
    bytes[bit / 8] ^= (uint8_t)(1U << bit % 8);
  }
  struct np_packet cut = s->packet;
  for (uint32_t caplen = TCP; caplen < s->packet.caplen; caplen++) {
    cut.caplen = caplen;
    compare(line, &reference, &s->packet);
    compare(line, &reference, &cut);
  }
  np_text_free(&reference.text);
  np_line_free(line);
}

static void rows_of_packets_that_look_alike(void **state) {
  (void)state;
  struct sample s = sample(SAMPLE_SYN);
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_protocol *p = np_protocol_at(id);
    if (strcmp(p->name, "tcp") != 0 && strcmp(p->name, "ip") != 0) continue;
    for (uint16_t row = 0; row < p->field_count; row++)
      if (p->fields[row].bit < 0 && p->fields[row].type != NP_RECORD)
        compare_bits((struct np_field_ref){(uint16_t)id, row}, &s);
  }
  sample_free(&s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tsv),
      cmocka_unit_test(computed),
      cmocka_unit_test(wrong_expressions),
      cmocka_unit_test(several_occurrences),
      cmocka_unit_test(marks),
      cmocka_unit_test(marks_within_values),
      cmocka_unit_test(quoted_packets_count),
      cmocka_unit_test(ndjson_types),
      cmocka_unit_test(payload_ends_where_headers_say),
      cmocka_unit_test(rows_out_of_range_are_absent),
      cmocka_unit_test(header),
      cmocka_unit_test(wrong_names),
      cmocka_unit_test(same_as_a_visit),
      cmocka_unit_test(rows_of_packets_that_look_alike),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
