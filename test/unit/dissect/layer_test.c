/* layer_test.c - refusals, claims, PDUs side by side, and who an engine is told to bind. */
#include "apps.h"
#include "block/block.h"
#include "visit.h"

enum { ETHERNET = 1, RAW = 101 };

#define IP(total, proto) "4500" total "0001000040" proto "0000 0a000001 0a000002 "
#define TCP(ports) ports "00000001 00000001 5010ffff 0000 0000 "
#define UDP(ports, length) ports length "0000 "
#define HTTPS "9c4001bb"
#define RECORD "17 0303 0002 aaaa "
#define STUN "0001 0000 2112a442 000102030405060708090a0b "
#define RTP "8000 0001 00000002 00000003 "

struct bench {
  struct np_engine *engine;
  struct np_block *block;
};

static struct bench new_bench(const struct np_engine_options *options) {
  struct np_error error = {NP_OK};
  struct bench b = {apps_engine(options, &error), np_block_new(NULL)};
  if (!b.engine) fail_msg("%s", error.message);
  assert_non_null(b.block);
  return b;
}

static void free_bench(struct bench *b) {
  np_block_free(b->block);
  np_engine_free(b->engine);
}

/* ---- One packet, in all the ways there are ---- */

struct shown {
  struct np_layer layers[NP_MAX_LAYERS + 1];
  uint32_t count;
  char text[1024];
  const struct np_engine *engine;
};

static void on_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct shown *s = context;
  assert_int_equal(index, s->count);
  assert_true(s->count < NP_MAX_LAYERS);
  s->layers[s->count++] = *layer;
  snprintf(s->text + strlen(s->text), sizeof s->text - strlen(s->text), "%s%s",
           layer->flags & NP_LAYER_SIBLING ? "+" : " ",
           s->engine->steps[layer->protocol].protocol->name);
}

static void on_field(void *context, const struct np_value *value) {
  struct shown *s = context;
  if (strcmp(value->field->name, "side") == 0)
    snprintf(s->text + strlen(s->text), sizeof s->text - strlen(s->text), ":%u",
             (unsigned)value->number);
}

static void on_note(void *context, const struct np_note *note) {
  struct shown *s = context;
  snprintf(s->text + strlen(s->text), sizeof s->text - strlen(s->text), "!%s",
           note->problem == NP_TRUNCATED ? "truncated"
           : note->problem == NP_LIMIT   ? "limit"
                                         : "malformed");
}

/* np_dissect, np_visit and a block that has learnt say the same. Returns what, as text. */
static const char *layers_of(struct bench *b, uint16_t link_type, const uint8_t *bytes,
                             uint32_t size, uint32_t len) {
  static struct shown s;
  struct np_layer layers[NP_MAX_LAYERS];
  const struct np_packet packet = {
      .bytes = bytes, .caplen = size, .len = len > size ? len : size, .link_type = link_type};
  const struct np_record record = {.caplen = size, .len = packet.len, .link_type = link_type};
  const struct np_visitor visitor = {.context = &s,
                                     .wants = NP_WANT_TRAILERS,
                                     .layer = on_layer,
                                     .field = on_field,
                                     .note = on_note};
  uint32_t count = np_dissect(b->engine, &packet, layers);
  s.count = 0;
  s.text[0] = '\0';
  s.engine = b->engine;
  np_visit(b->engine, &packet, &visitor);
  assert_int_equal(s.count, count);
  assert_memory_equal(s.layers, layers, count * sizeof *layers);
  if (!np_block_copy(b->block, b->engine, &record, bytes)) {
    np_block_reset(b->block);
    assert_true(np_block_copy(b->block, b->engine, &record, bytes));
  }
  np_block_walk(b->block);
  const struct np_record *r = &b->block->records[b->block->packet_count - 1];
  assert_int_equal(r->layer_count, count);
  assert_memory_equal(&b->block->layers[r->first_layer], layers, count * sizeof *layers);
  unsigned flags = 0;
  for (uint32_t i = 0; i < count; i++) flags |= layers[i].flags;
  assert_int_equal((r->flags & NP_RECORD_NOTE) != 0, (flags & NP_LAYER_NOTE) != 0);
  return s.text;
}

static const char *walk_cut(struct bench *b, uint16_t link_type, const char *hex, uint32_t len) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *text = layers_of(b, link_type, bytes, size, len);
  free(bytes);
  return text;
}

#define assert_walk(b, hex, expected) \
  for (int i_ = 0; i_ < 3; i_++) assert_string_equal(walk_cut(b, RAW, hex, 0), expected)

/* ---- Refusal ---- */

static void a_refused_payload_is_its_parents(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  assert_walk(&b, IP("002f", "06") TCP(HTTPS) RECORD, " raw ip tcp app_tls");
  assert_walk(&b, IP("002f", "06") TCP(HTTPS) "aabbccddeeff00", " raw ip tcp");
  assert_walk(&b, IP("002b", "06") TCP(HTTPS) "aabbcc", " raw ip tcp");
  assert_walk(&b, IP("0028", "06") TCP(HTTPS), " raw ip tcp");
  /* Cut by the capture: nobody knows what it is, but the port says who it should be. */
  assert_string_equal(walk_cut(&b, RAW, IP("002f", "06") TCP(HTTPS) "1703", 47),
                      " raw ip tcp app_tls!truncated");
  free_bench(&b);
}

static void the_other_port_is_asked_after_a_refusal(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  assert_walk(&b, IP("002f", "06") TCP("01bb20fb") RECORD, " raw ip tcp app_tls");
  assert_walk(&b, IP("002f", "06") TCP("01bb20fb") "aabbccddeeff00", " raw ip tcp alt");
  assert_walk(&b, IP("002f", "06") TCP("20fb01bb") "aabbccddeeff00", " raw ip tcp alt");
  assert_walk(&b, IP("002f", "06") TCP("20fb01bb") "eebbccddeeff00", " raw ip tcp");
  free_bench(&b);
}

/* One that refuses late leaves nothing behind. */
static void a_refusal_undoes_what_was_said(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  assert_walk(&b, IP("0024", "11") UDP("01bb9c40", "0010") "eeaabbcc00112233", " raw ip udp");
  const struct np_decode_as as[] = {{"udp.port", 40000, 40000, NULL, "udp"}};
  const struct np_engine_options options = {.decode_as = as, .decode_as_count = 1};
  struct bench two = new_bench(&options);
  /* 443 goes first and refuses; 40000 is UDP again: a datagram of 8 bytes, to port 443, empty. */
  assert_walk(&two, IP("0024", "11") UDP("01bb9c40", "0010") "eeaabbcc00080000", " raw ip udp udp");
  free_bench(&two);
  free_bench(&b);
}

/* ---- Claims ---- */

static void claims_are_asked_after_ports(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  assert_walk(&b, IP("0030", "11") UDP("9c409c41", "001c") STUN, " raw ip udp app_stun");
  assert_walk(&b, IP("0028", "11") UDP("9c409c41", "0014") RTP, " raw ip udp app_rtp");
  assert_walk(&b, IP("0030", "11") UDP("9c4001bb", "001c") STUN, " raw ip udp alt");
  /* Nobody's. */
  assert_walk(&b, IP("0028", "11") UDP("9c409c41", "0014") "4000 0001 00000002 00000003",
              " raw ip udp");
  /* RTP claims it, then refuses. */
  assert_walk(&b, IP("0028", "11") UDP("9c409c41", "0014") "8048 0001 00000002 00000003",
              " raw ip udp");
  /* Too short to say. */
  assert_walk(&b, IP("0020", "11") UDP("9c409c41", "000c") "80000001", " raw ip udp");
  assert_walk(&b, IP("001c", "11") UDP("9c409c41", "0008"), " raw ip udp");
  free_bench(&b);
}

static void claims_after_a_refusal(void **state) {
  (void)state;
  const struct np_decode_as as[] = {{"udp.port", 443, 443, NULL, "app_tls"}};
  const struct np_engine_options options = {.decode_as = as, .decode_as_count = 1};
  struct bench b = new_bench(&options);
  assert_walk(&b, IP("0028", "11") UDP("9c4001bb", "0014") RTP, " raw ip udp app_rtp");
  assert_walk(&b, IP("0030", "11") UDP("9c4001bb", "001c") STUN, " raw ip udp app_stun");
  free_bench(&b);
}

/* ---- PDUs ---- */

static void pdus_side_by_side(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  /* What is left of the segment is too short for a message, and that protocol does not say that it
   * may be. */
  assert_walk(&b, IP("0034", "06") TCP("9c400ff0") "0003 111122 0003 333344 0002",
              " raw ip tcp framed:2+framed:2+framed!malformed");
  assert_walk(&b, IP("0036", "06") TCP("9c400ff0") "0003 111122 0002 3333 0003 444455",
              " raw ip tcp framed:2+framed:2+framed:2");
  assert_walk(&b, IP("0036", "06") TCP("0ff09c40") "0003 111122 0002 3333 0003 444455",
              " raw ip tcp framed:1+framed:1+framed:1");
  assert_walk(&b, IP("0036", "06") TCP("0ff00ff0") "0003 111122 0002 3333 0003 444455",
              " raw ip tcp framed:0+framed:0+framed:0");
  /* The last one goes on in another segment; one of no length ends the list. */
  assert_walk(&b, IP("0031", "06") TCP("0ff09c40") "0003 111122 00ff 3333",
              " raw ip tcp framed:1+framed:1");
  /* Records, and then a piece that is none. */
  assert_walk(&b, IP("0036", "06") TCP(HTTPS) RECORD RECORD, " raw ip tcp app_tls+app_tls");
  assert_walk(&b, IP("0036", "06") TCP(HTTPS) RECORD "ffffffffffffff", " raw ip tcp app_tls");
  assert_walk(&b, IP("0031", "06") TCP(HTTPS) RECORD "1703", " raw ip tcp app_tls");
  free_bench(&b);
}

static void pdus_have_their_own_ends(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  uint32_t size;
  struct np_layer layers[NP_MAX_LAYERS];
  uint8_t *bytes = visit_bytes(IP("0031", "06") TCP("9c400ff0") "0003 111122 0002 3333", &size);
  const struct np_packet packet = {.bytes = bytes, .caplen = size, .len = size, .link_type = RAW};
  assert_int_equal(np_dissect(b.engine, &packet, layers), 5);
  assert_int_equal(layers[3].offset, 40);
  assert_int_equal(layers[3].length, 5);
  assert_int_equal(layers[4].offset, 45);
  assert_int_equal(layers[4].length, 4);
  assert_int_equal(layers[4].flags & NP_LAYER_SIBLING, NP_LAYER_SIBLING);
  free(bytes);
  free_bench(&b);
}

static void pdus_end_at_the_limit_of_layers(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
  uint8_t bytes[20 + 20 + 70 * 4] = {0};
  uint32_t size;
  uint8_t *head = visit_bytes(IP("0140", "06") TCP("9c400ff0"), &size);
  memcpy(bytes, head, size);
  free(head);
  for (uint32_t at = 40; at < sizeof bytes; at += 4) bytes[at + 1] = 2;
  for (int i = 0; i < 3; i++) {
    const char *text = layers_of(&b, RAW, bytes, sizeof bytes, 0);
    assert_non_null(strstr(text, "+framed:2!limit"));
    assert_int_equal(b.block->records[b.block->packet_count - 1].layer_count, NP_MAX_LAYERS);
  }
  free_bench(&b);
}

/* ---- What an engine is told ---- */

static void decode_as(void **state) {
  (void)state;
  const struct np_decode_as as[] = {
      {"tcp.port", 8000, 8999, NULL, "app_tls"}, /* not 8443, which the next one takes */
      {"tcp.port", 8443, 8443, NULL, "framed"},  {"tcp.port", 443, 443, NULL, NULL},
      {"udp.port", 6010, 6020, NULL, NULL},      {"udp.port", 9, 9, NULL, "app_stun"},
      {"snap.pid", 0, 0, "00000c2000", NULL}};
  const struct np_engine_options options = {.decode_as = as, .decode_as_count = 6};
  struct bench b = new_bench(&options);
  assert_walk(&b, IP("002f", "06") TCP("9c401f90") RECORD, " raw ip tcp app_tls");
  assert_walk(&b, IP("002f", "06") TCP("9c4020fb") "0005 1111aabbcc", " raw ip tcp framed:2");
  assert_walk(&b, IP("002f", "06") TCP(HTTPS) RECORD, " raw ip tcp");
  assert_walk(&b, IP("0021", "11") UDP("9c401770", "000d") "0102030405", " raw ip udp alt");
  assert_walk(&b, IP("0021", "11") UDP("9c40177a", "000d") "0102030405", " raw ip udp");
  assert_walk(&b, IP("0021", "11") UDP("9c401794", "000d") "0102030405", " raw ip udp alt");
  free_bench(&b);
}

/* A later one goes before an earlier one, be it a key or a range. */
static void the_later_one_counts(void **state) {
  (void)state;
  const struct np_decode_as as[] = {{"tcp.port", 8443, 8443, NULL, "framed"},
                                    {"tcp.port", 8000, 8999, NULL, "app_tls"}};
  const struct np_engine_options options = {.decode_as = as, .decode_as_count = 2};
  struct bench b = new_bench(&options);
  assert_walk(&b, IP("002f", "06") TCP("9c4020fb") RECORD, " raw ip tcp app_tls");
  free_bench(&b);
}

static void wide_keys(void **state) {
  (void)state;
  struct bench b = new_bench(NULL);
#define SNAP(oui, pid) "01000ccccccc 001f5bce3e29 000a aaaa03" oui pid "0201"
  assert_string_equal(walk_cut(&b, ETHERNET, SNAP("00000c", "2000"), 0), " ethernet llc snap cdp");
  assert_string_equal(walk_cut(&b, ETHERNET, SNAP("080007", "809b"), 0), " ethernet llc snap cdp");
  assert_string_equal(walk_cut(&b, ETHERNET, SNAP("00000c", "2001"), 0), " ethernet llc snap");
  free_bench(&b);
}

static void what_is_disabled(void **state) {
  (void)state;
  const char *const names[] = {"app_stun.claims", "app_secure", "alt"};
  const struct np_engine_options options = {.disabled = names, .disabled_count = 3};
  struct bench b = new_bench(&options);
  assert_walk(&b, IP("0030", "11") UDP("9c409c41", "001c") STUN, " raw ip udp");
  assert_walk(&b, IP("0028", "11") UDP("9c409c41", "0014") RTP, " raw ip udp app_rtp");
  assert_walk(&b, IP("002f", "06") TCP(HTTPS) RECORD, " raw ip tcp");
  assert_walk(&b, IP("002f", "06") TCP("20fb01bb") "aabbccddeeff00", " raw ip tcp");
  free_bench(&b);
}

static void assert_refused(const struct np_engine_options *options, const char *message) {
  struct np_error error = {NP_OK};
  assert_null(apps_engine(options, &error));
  assert_int_equal(error.status, NP_E_INVALID);
  assert_string_equal(error.message, message);
}

static void wrong_options(void **state) {
  (void)state;
  static const struct {
    struct np_decode_as as;
    const char *message;
  } cases[] = {
      {{"tcp.prt", 1, 1, NULL, "app_tls"}, "no table of keys named 'tcp.prt'"},
      {{"tcp.port", 1, 1, NULL, "tsl"}, "no protocol named 'tsl' to decode as"},
      {{"tcp.port", 1, 1, NULL, "frame"}, "no protocol named 'frame' to decode as"},
      {{"tcp.port", 1, 65536, NULL, "app_tls"}, "a key of tcp.port is a number from 0 to 65535"},
      {{"tcp.port", 2, 1, NULL, "app_tls"}, "a key of tcp.port is a number from 0 to 65535"},
      {{"ip.proto", 256, 256, NULL, "app_tls"}, "a key of ip.proto is a number from 0 to 255"},
      {{"snap.pid", 1, 1, NULL, "cdp"}, "a key of snap.pid is up to 10 hex digits"},
      {{"snap.pid", 0, 0, "00000c200x", "cdp"}, "a key of snap.pid is up to 10 hex digits"},
      {{"snap.pid", 0, 0, "0000000c2000", "cdp"}, "a key of snap.pid is up to 10 hex digits"},
      {{"media_type", 0, 0, "", "cdp"}, "a key of media_type is a text"},
      {{"media_type", 1, 1, NULL, "cdp"}, "a key of media_type is a text"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    assert_refused(&(struct np_engine_options){.decode_as = &cases[i].as, .decode_as_count = 1},
                   cases[i].message);
  static const char *const names[] = {"tcpp", "frame", "app_tls.claims"};
  for (size_t i = 0; i < 3; i++) {
    char message[128];
    snprintf(message, sizeof message, "no protocol, group or claims named '%s' to switch off",
             names[i]);
    assert_refused(&(struct np_engine_options){.disabled = &names[i], .disabled_count = 1},
                   message);
  }
}

/* ---- Recognised packets have what a plain walk finds, whatever their bytes ---- */

static void variants(struct bench *b, const char *hex, uint32_t *random) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  uint8_t *copy = malloc(size);
  for (uint32_t cut = 0; cut <= size; cut++) layers_of(b, RAW, bytes, cut, size);
  for (int i = 0; i < 400; i++) {
    memcpy(copy, bytes, size);
    for (int n = 0; n < 1 + i % 3; n++) {
      *random = *random * 1664525 + 1013904223;
      copy[20 + (*random >> 16) % (size - 20)] = (uint8_t)(i % 2 ? *random >> 24 : *random >> 29);
    }
    layers_of(b, RAW, copy, size, 0);
    layers_of(b, RAW, bytes, size, 0);
  }
  free(copy);
  free(bytes);
}

static void patterns_are_exact(void **state) {
  (void)state;
  static const char *const packets[] = {
      IP("002f", "06") TCP(HTTPS) RECORD,
      IP("0036", "06") TCP(HTTPS) RECORD RECORD,
      IP("002f", "06") TCP("20fb01bb") "aabbccddeeff00",
      IP("0028", "06") TCP(HTTPS),
      IP("0036", "06") TCP("9c400ff0") "0003 111122 0002 3333 0003 444455",
      IP("0030", "11") UDP("9c409c41", "001c") STUN,
      IP("0028", "11") UDP("9c409c41", "0014") RTP,
      IP("0030", "11") UDP("9c4001bb", "001c") STUN,
      IP("0021", "11") UDP("9c401770", "000d") "0102030405",
      IP("001c", "11") UDP("9c409c41", "0008"),
  };
  const char *const quiet[] = {"media"};
  const struct np_engine_options no_claims = {.disabled = quiet, .disabled_count = 1};
  for (int with = 0; with < 2; with++) {
    struct bench b = new_bench(with ? NULL : &no_claims);
    uint32_t random = 1;
    for (int round = 0; round < 3; round++)
      for (size_t i = 0; i < sizeof packets / sizeof *packets; i++)
        variants(&b, packets[i], &random);
    free_bench(&b);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_refused_payload_is_its_parents),
      cmocka_unit_test(the_other_port_is_asked_after_a_refusal),
      cmocka_unit_test(a_refusal_undoes_what_was_said),
      cmocka_unit_test(claims_are_asked_after_ports),
      cmocka_unit_test(claims_after_a_refusal),
      cmocka_unit_test(pdus_side_by_side),
      cmocka_unit_test(pdus_have_their_own_ends),
      cmocka_unit_test(pdus_end_at_the_limit_of_layers),
      cmocka_unit_test(decode_as),
      cmocka_unit_test(the_later_one_counts),
      cmocka_unit_test(wide_keys),
      cmocka_unit_test(what_is_disabled),
      cmocka_unit_test(wrong_options),
      cmocka_unit_test(patterns_are_exact),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
