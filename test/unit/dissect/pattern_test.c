/* pattern_test.c - packets that are recognised have the layers that dissectors find. */
#include <string.h>

#include "block/block.h"
#include "table/registry.h"
#include "visit.h"

enum { ETHERNET = 1, RAW = 101, SLL = 113 };

#define MACS "001839fff91c 001f5bce3e29 "
#define IP(total, proto) "4500" total "0001000040" proto "0000 0a000001 0a000002 "
#define UDP(ports, length) ports length "0000 "
#define PLAIN MACS "0800" IP("0020", "11") UDP("13881fff", "000c") "61626364"

struct bench {
  struct np_engine *engine;
  struct np_block *block;
};

/* Payloads of nobody stay nobody's. */
static char claims[NP_PROTOCOL_COUNT][64];
static const char *claimants[NP_PROTOCOL_COUNT];
static struct np_engine_options no_claims = {.disabled = claimants};

static void list_claimants(void) {
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++) {
    if (!np__protocols[id]->claims) continue;
    snprintf(claims[id], sizeof claims[id], "%s.claims", np__protocols[id]->name);
    claimants[no_claims.disabled_count++] = claims[id];
  }
}

static struct bench bench_of(const struct np_engine_options *options) {
  struct bench b = {np_engine_new(options, NULL), np_block_new(NULL)};
  assert_non_null(b.engine);
  assert_non_null(b.block);
  return b;
}

static struct bench new_bench(void) {
  return bench_of(&no_claims);
}

static void free_bench(struct bench *b) {
  np_block_free(b->block);
  np_engine_free(b->engine);
}

/* Add a packet; its layers must be those of np_dissect. Returns its record. */
static const struct np_record *add(struct bench *b, uint16_t link_type, const char *hex,
                                   uint32_t len) {
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const struct np_packet packet = {
      .bytes = bytes, .caplen = size, .len = len > size ? len : size, .link_type = link_type};
  const struct np_record record = {.caplen = size, .len = packet.len, .link_type = link_type};
  uint32_t count = np_dissect(b->engine, &packet, layers);
  assert_true(np_block_copy(b->block, b->engine, &record, bytes));
  np_block_walk(b->block);
  free(bytes);
  const struct np_record *r = &b->block->records[b->block->packet_count - 1];
  assert_int_equal(r->layer_count, count);
  assert_memory_equal(&b->block->layers[r->first_layer], layers, count * sizeof *layers);
  return r;
}

static bool is_alike(struct bench *b, const char *hex) {
  return add(b, ETHERNET, hex, 0)->flags & NP_RECORD_ALIKE;
}

static void equal_packets_share_their_layers(void **state) {
  (void)state;
  struct bench b = new_bench();
  assert_false(is_alike(&b, PLAIN)); /* learnt from */
  assert_false(is_alike(&b, PLAIN)); /* the first that is recognised */
  const struct np_record *r = add(&b, ETHERNET, PLAIN, 0);
  assert_true(r->flags & NP_RECORD_ALIKE);
  assert_int_equal(r->first_layer, r[-1].first_layer);
  free_bench(&b);
}

/* Addresses, ports and data do not matter; lengths are each packet's own. */
static void other_lengths_are_alike(void **state) {
  (void)state;
  struct bench b = new_bench();
  is_alike(&b, PLAIN);
  is_alike(&b, PLAIN);
  assert_true(is_alike(&b, MACS "0800" IP("001e", "11") UDP("0fff1fff", "000a") "6162"));
  const struct np_record *r = &b.block->records[2];
  assert_int_not_equal(r->first_layer, r[-1].first_layer);
  /* Two bytes of padding behind the datagram, and none. */
  assert_true(is_alike(&b, MACS "0800" IP("001e", "11") UDP("0fff1fff", "000a") "6162 0000"));
  assert_true(is_alike(&b, MACS "0800" IP("001c", "11") UDP("0fff1fff", "0008")));
  assert_true(add(&b, ETHERNET, PLAIN, 2000)->flags & NP_RECORD_ALIKE);
  free_bench(&b);
}

/* Each differs from the plain packet in one thing that a dissector looks at. */
static void what_differs_is_dissected(void **state) {
  (void)state;
  static const char *const others[] = {
      MACS "0801" IP("0020", "11") UDP("13881fff", "000c") "61626364", /* an EtherType */
      MACS "0800" IP("0020", "06") UDP("13881fff", "000c") "61626364", /* a protocol */
      MACS "0800" IP("0000", "11") UDP("13881fff", "000c") "61626364", /* offloaded: no length */
      MACS "0800" IP("0020", "11") UDP("13881fff", "0000") "61626364", /* nor here */
      MACS "0800" IP("0020", "11") UDP("13881fff", "0007") "61626364", /* below the header */
      MACS "0800" IP("0020", "11") UDP("13881fff", "000d") "61626364", /* beyond its parent */
      MACS "0800" IP("0021", "11") UDP("13881fff", "000c") "61626364", /* beyond the frame */
      MACS "0800" IP("001b", "11") UDP("13881fff", "000c") "61626364", /* not even the header */
      MACS "0800 4500 0020 0001 2000 40 11 0000 0a000001 0a000002 13881fff 000c 0000 61626364",
      MACS "0800 4500 0020 0001 0001 40 11 0000 0a000001 0a000002 13881fff 000c 0000 61626364",
      MACS "0800 4600 0020 0001 0000 40 11 0000 0a000001 0a000002 13881fff 000c 0000 61626364",
      MACS "0800 5500 0020 0001 0000 40 11 0000 0a000001 0a000002 13881fff 000c 0000 61626364",
      MACS "0800" IP("0020", "11") UDP("13881fff", "00"), /* cut */
      MACS "0800",
      MACS,
  };
  struct bench b = new_bench();
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    is_alike(&b, PLAIN);
    is_alike(&b, PLAIN);
    assert_true(is_alike(&b, PLAIN));
    assert_false(is_alike(&b, others[i]));
    assert_false(is_alike(&b, PLAIN)); /* not like the one before */
  }
  free_bench(&b);
}

static void every_link_type_has_its_own(void **state) {
  (void)state;
  struct bench b = new_bench();
  for (int i = 0; i < 3; i++) {
    add(&b, RAW, IP("0020", "11") UDP("13881fff", "000c") "61626364", 0);
    add(&b, RAW,
        "60000000 000c 11 40 "
        "20010db8000000000000000000000001 "
        "20010db8000000000000000000000002 13881fff 000c 0000 61626364",
        0);
    add(&b, SLL,
        "0000 0001 0006 001839fff91c 0000 0800" IP("0020", "11") UDP("13881fff", "000c") "61626364",
        0);
    add(&b, ETHERNET, PLAIN, 0);
  }
  free_bench(&b);
}

/* Far more kinds of packets than patterns are kept; headers of all lengths. */
static void many_kinds(void **state) {
  (void)state;
  struct bench b = new_bench();
  char hex[512];
  for (int round = 0; round < 40; round++) {
    for (unsigned words = 5; words <= 15; words++) {
      char options[96] = "";
      for (unsigned i = 5; i < words; i++) strcat(options, "01010100");
      for (unsigned proto = 0; proto < 3; proto++) {
        snprintf(hex, sizeof hex,
                 MACS
                 "0800 4%x00 %04x 0001 0000 40 %s 0000 0a000001 0a000002 %s "
                 "13881fff 001c 0000 00000000 50100000 00000000 0000 0000",
                 words, words * 4 + 28,
                 proto == 0   ? "11"
                 : proto == 1 ? "06"
                              : "fd",
                 options);
        add(&b, ETHERNET, hex, 0);
      }
    }
  }
  free_bench(&b);
}

/* More kinds than there is room for: all begins anew, and what comes often is alike again. */
static void more_kinds_than_places(void **state) {
  (void)state;
  struct bench b = new_bench();
  char hex[128];
  unsigned alike = 0;
  for (unsigned i = 0; i < 4000; i++) {
    if (i % 500 == 0) np_block_reset(b.block);
    snprintf(hex, sizeof hex, MACS "%04x 0102030405060708", 0x9000 + i % 1500);
    add(&b, ETHERNET, hex, 0);
    is_alike(&b, PLAIN);
    alike += is_alike(&b, PLAIN);
  }
  assert_in_range(alike, 3900, 4000);
  free_bench(&b);
}

/* Messages of ICMP, and frames of LLC by their length, are as good as others. */
static void messages_and_frames(void **state) {
  (void)state;
  static const char *const kinds[] = {
      MACS "0800" IP("0020", "01") "0800 0000 0001 0001 61626364",
      MACS
      "86dd 60000000 000c 3a 40 20010db8000000000000000000000001 "
      "20010db8000000000000000000000002 8000 0000 0001 0001 61626364",
      MACS "0007 424203 61626364 0000",
  };
  struct bench b = new_bench();
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    is_alike(&b, kinds[i]);
    is_alike(&b, kinds[i]);
    assert_true(is_alike(&b, kinds[i]));
  }
  /* Too short for its type; cut; of Novell, by the first two bytes. */
  add(&b, ETHERNET, kinds[0], 0);
  assert_false(is_alike(&b, MACS "0800" IP("0018", "01") "0800 0000 0001 0001"));
  add(&b, ETHERNET, kinds[0], 0);
  assert_false(is_alike(&b, MACS "0800" IP("0020", "01") "0800 0000"));
  add(&b, ETHERNET, kinds[2], 0);
  assert_false(is_alike(&b, MACS "0007 ffff03 61626364 0000"));
  free_bench(&b);
}

/* Rows of equal packets, of some and of many, found together. */
static void packets_found_together(void **state) {
  (void)state;
  static const char *const kinds[] = {
      PLAIN,
      MACS "0800" IP("001e", "11") UDP("0fff1fff", "000a") "6162",
      MACS "0800" IP("0020", "11") UDP("13881fff", "000d") "61626364", /* beyond its parent */
      MACS "0800" IP("0028", "06") "13881fff 00000000 00000000 50100000 00000000",
  };
  enum { KINDS = sizeof kinds / sizeof *kinds, PACKETS = 1000 };
  struct bench b = new_bench();
  unsigned random = 1, kind = 0;
  for (uint32_t i = 0; i < PACKETS; i++) {
    random = random * 1103515245U + 12345U;
    if (random >> 16 & (i / 100 % 2 ? 7 : 1)) kind = (random >> 20) % KINDS;
    uint32_t size;
    uint8_t *bytes = visit_bytes(kinds[kind], &size);
    bytes[size - 1] = (uint8_t)i;
    const struct np_record record = {.caplen = size, .len = size, .link_type = ETHERNET};
    assert_true(np_block_copy(b.block, b.engine, &record, bytes));
    free(bytes);
  }
  np_block_seal(b.block);
  for (uint32_t i = 0; i < PACKETS; i++) {
    const struct np_record *r = &b.block->records[i];
    struct np_layer layers[NP_MAX_LAYERS];
    const struct np_packet packet = {.bytes = b.block->slab + r->offset,
                                     .caplen = r->caplen,
                                     .len = r->len,
                                     .link_type = r->link_type};
    uint32_t count = np_dissect(b.engine, &packet, layers);
    assert_int_equal(r->layer_count, count);
    assert_memory_equal(&b.block->layers[r->first_layer], layers, count * sizeof *layers);
    if (!(r->flags & NP_RECORD_ALIKE)) continue;
    assert_int_equal(r->caplen == r[-1].caplen, r->first_layer == r[-1].first_layer);
  }
  free_bench(&b);
}

/* A record that goes on in another segment says so of itself, not of those that look like it up to
 * TCP. */
static void records_that_end_in_another_segment(void **state) {
  (void)state;
#define RECORD_AFTER(seq, record) \
  MACS "0800" IP("0031", "06") "300001bb " seq "00000000 50100000 00000000 " record
  struct bench b = new_bench();
  for (int i = 0; i < 3; i++)
    add(&b, ETHERNET, RECORD_AFTER("00000001", "170303 0020 01020304"), 0);
  add(&b, ETHERNET, RECORD_AFTER("00000002", "170303 0004 01020304"), 0);
  free_bench(&b);
}

/* A port that a protocol is bound to decides; one that nobody is bound to does not. */
static void ports_that_are_bound(void **state) {
  (void)state;
  const struct np_decode_as as = {"udp.port", 4789, 4789, NULL, "ethernet"};
  struct np_engine_options options = no_claims;
  options.decode_as = &as;
  options.decode_as_count = 1;
  struct bench b = bench_of(&options);
  const char *bound = MACS "0800" IP("0020", "11") UDP("138812b5", "000c") "61626364";
  is_alike(&b, PLAIN);
  is_alike(&b, PLAIN);
  assert_true(is_alike(&b, MACS "0800" IP("0020", "11") UDP("ffff0001", "000c") "61626364"));
  assert_false(is_alike(&b, bound));
  assert_int_equal(b.block->records[3].layer_count, 4);
  assert_false(is_alike(&b, PLAIN));
  free_bench(&b);
}

#define DATAGRAM(payload) \
  MACS "0800" IP("0030", "11") UDP("13881fff", "001c") payload "000102030405060708090a0b"

/* Who claims is asked about each payload, of packets that repeat the one before too. */
static void claimed_payloads(void **state) {
  (void)state;
  struct bench b = bench_of(NULL);
  const char *nobodys = DATAGRAM("0005 0000 2112a443"), *stun = DATAGRAM("0001 0000 2112a442");
  for (int equal = 1; equal < 10; equal++) {
    for (int i = 0; i < equal; i++) is_alike(&b, nobodys);
    assert_true(is_alike(&b, nobodys) || equal < 2);
    const struct np_record *r = add(&b, ETHERNET, stun, 0);
    assert_false(r->flags & NP_RECORD_ALIKE);
    assert_int_equal(r->layer_count, 4);
    add(&b, ETHERNET, DATAGRAM("0001 0004 2112a442"), 0); /* longer than the payload */
    add(&b, ETHERNET, MACS "0800" IP("0022", "11") UDP("13881fff", "000e") "000100002112", 0);
  }
  free_bench(&b);
}

#define SEGMENT(total, ports) \
  MACS "0800" IP(total, "06") ports "00000001 00000002 5010 ffff 0000 0000"

/* The same of segments, whose ports are asked before: what begins as TLS, HTTP or SSH does, and is
 * that or not; and where nothing of the payload was captured, nobody can say. */
static void claimed_segments(void **state) {
  (void)state;
#define OF_EIGHT(payload) SEGMENT("0030", "13881fff") payload
  struct bench b = bench_of(NULL);
  const char *nobodys = OF_EIGHT("0001020304050607");
  for (int equal = 1; equal < 10; equal++) {
    for (int i = 0; i < equal; i++) is_alike(&b, nobodys);
    assert_true(is_alike(&b, nobodys) || equal < 2);
    assert_int_equal(add(&b, ETHERNET, OF_EIGHT("1703030003 010203"), 0)->layer_count, 4);
    assert_int_equal(add(&b, ETHERNET, OF_EIGHT("170303ffff 010203"), 0)->layer_count, 3);
    assert_int_equal(add(&b, ETHERNET, OF_EIGHT("474554202f0d0a0a"), 0)->layer_count, 3);
    assert_int_equal(add(&b, ETHERNET, OF_EIGHT("5353482d322e300a"), 0)->layer_count, 4);
  }
  for (int i = 0; i < 8; i++)
    assert_int_equal(add(&b, ETHERNET, SEGMENT("0030", "13881fff"), 62)->layer_count, 3);
  free_bench(&b);
}

/* Who is bound to the ports of a segment without data does not matter; of one with data it does. */
static void empty_payloads(void **state) {
  (void)state;
  struct bench b = bench_of(NULL);
  is_alike(&b, SEGMENT("0028", "13881fff"));
  is_alike(&b, SEGMENT("0028", "13881fff"));
  assert_true(is_alike(&b, SEGMENT("0028", "138801bb")));
  assert_true(is_alike(&b, SEGMENT("0028", "00351fff") "000000000000")); /* padding is none of it */
  assert_false(is_alike(&b, SEGMENT("002d", "138801bb") "1503030002"));
  assert_int_equal(b.block->records[4].layer_count, 4);
  is_alike(&b, SEGMENT("0028", "13881fff"));
  /* Refused, and who claims is asked: nobody's after all. */
  is_alike(&b, SEGMENT("0029", "13881fff") "00");
  is_alike(&b, SEGMENT("0029", "138801bb") "00");
  assert_true(is_alike(&b, SEGMENT("0029", "138801bb") "00"));
  free_bench(&b);
}

/* A bound port whose protocol refuses, or has messages side by side: others are asked then. */
static void bound_and_refused(void **state) {
  (void)state;
  const struct np_decode_as as = {"udp.port", 5000, 5000, NULL, "tls"};
  struct bench b = bench_of(&(struct np_engine_options){.decode_as = &as, .decode_as_count = 1});
  for (int i = 0; i < 4; i++) {
    add(&b, ETHERNET, DATAGRAM("0101 0000 2112a443"), 0);
    const struct np_record *r = add(&b, ETHERNET, DATAGRAM("0001 0000 2112a442"), 0);
    assert_int_equal(r->layer_count, 4);
    add(&b, ETHERNET, SEGMENT("0034", "01bb1fff") "150303000101 150303000102", 0);
    add(&b, ETHERNET, SEGMENT("0034", "1fff01bb") "ffffffffffff 150303000102", 0);
  }
  free_bench(&b);
}

/* Ports find somebody by either of them, by both, and by two that are the same; nobody by others
 * that share a place in the filter. */
static void all_pairs_of_ports(void **state) {
  (void)state;
  static const char *const pairs[] = {
      "00351fff", "1fff0035", "00350035", "003512b5", "12b50035", "003514e9",
      "14e90035", "14e914e9", "20351fff", "1fff2035", "13881fff", "003514eb",
      "14eb0035", "2035e035", "ffff0001", "34e91fff",
  };
  enum { PAIRS = sizeof pairs / sizeof *pairs };
  struct bench b = bench_of(NULL);
  char hex[256];
  unsigned random = 1, at = 0;
  for (int i = 0; i < 2000; i++) {
    random = random * 1103515245U + 12345U;
    if (random >> 16 & 3) at = (random >> 20) % PAIRS;
    snprintf(hex, sizeof hex, MACS "0800" IP("%04x", "11") "%s %04x 0000 %s", 28 + 16, pairs[at],
             24, "12340100 00000000 00000000 00000000");
    add(&b, ETHERNET, hex, 0);
    if (random >> 30) continue;
    snprintf(hex, sizeof hex, MACS "0800" IP("001c", "11") "%s 0008 0000", pairs[at]);
    add(&b, ETHERNET, hex, 0); /* empty */
  }
  free_bench(&b);
}

/* All of an IGMP message is header, however long it is; four bytes have no details. */
static void all_header(void **state) {
  (void)state;
  struct bench b = new_bench();
  const char *report = MACS "0800" IP("001c", "02") "16000000 e0000001";
  is_alike(&b, report);
  is_alike(&b, report);
  assert_true(is_alike(&b, report));
  is_alike(&b, MACS "0800" IP("001c", "02") "16000000 e0000001 0000000000000000");
  /* A header of another length is no alike one. */
  assert_false(is_alike(&b, MACS "0800" IP("0020", "02") "16000000 e0000001 00000000"));
  assert_false(is_alike(&b, MACS "0800" IP("0018", "02") "16000000 0000000000000000"));
  add(&b, ETHERNET, MACS "0800" IP("0018", "02") "16000000 0000000000000000", 0);
  is_alike(&b, report);
  assert_false(add(&b, ETHERNET, MACS "0800" IP("0020", "02") "16000000 e000", 0)->flags &
               NP_RECORD_ALIKE); /* not all of it was captured */
  free_bench(&b);
}

/* Packets that another engine has seen say nothing. */
static void another_engine(void **state) {
  (void)state;
  struct bench b = new_bench();
  for (int i = 0; i < 3; i++) is_alike(&b, PLAIN);
  struct np_engine *first = b.engine;
  b.engine = np_engine_new(&no_claims, NULL);
  assert_false(is_alike(&b, PLAIN));
  np_engine_free(first);
  assert_false(is_alike(&b, PLAIN));
  assert_true(is_alike(&b, PLAIN));
  free_bench(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(equal_packets_share_their_layers),
      cmocka_unit_test(other_lengths_are_alike),
      cmocka_unit_test(what_differs_is_dissected),
      cmocka_unit_test(every_link_type_has_its_own),
      cmocka_unit_test(many_kinds),
      cmocka_unit_test(more_kinds_than_places),
      cmocka_unit_test(messages_and_frames),
      cmocka_unit_test(packets_found_together),
      cmocka_unit_test(records_that_end_in_another_segment),
      cmocka_unit_test(ports_that_are_bound),
      cmocka_unit_test(claimed_payloads),
      cmocka_unit_test(claimed_segments),
      cmocka_unit_test(empty_payloads),
      cmocka_unit_test(bound_and_refused),
      cmocka_unit_test(all_pairs_of_ports),
      cmocka_unit_test(all_header),
      cmocka_unit_test(another_engine),
  };
  list_claimants();
  return cmocka_run_group_tests(tests, NULL, NULL);
}
