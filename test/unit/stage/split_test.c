/* split_test.c - flows of packets, and their files. */
#include "dissect/sample.h"

#include <dirent.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "block/block.h"
#include "np/file.h"
#include "np/split.h"
#include "stream/flow_key.h"
#include "stream/fragments.h"

static const struct np_block_options large = {.data_size = 1 << 20};

enum { PATH_SIZE = 512 };

static char folder[] = "/tmp/node_pcap-XXXXXX";
static struct np_engine *engine;

#define ETHERNET "001839fff91c 001f5bce3e29 0800 "
#define UDP_FORTH ETHERNET "4500 001c 0001 0000 40 11 0000 0a000001 0a000002 1000 0035 0008 0000"
#define UDP_BACK ETHERNET "4500 001c 0001 0000 40 11 0000 0a000002 0a000001 0035 1000 0008 0000"
#define UDP_PORT ETHERNET "4500 001c 0001 0000 40 11 0000 0a000001 0a000002 1001 0035 0008 0000"
/* the second fragment of a datagram: there are no ports */
#define FRAGMENT ETHERNET "4500 001c 0001 0003 40 11 0000 0a000001 0a000002 1000 0035 0008 0000"
/* the same ports at both ends of one address */
#define TO_SELF ETHERNET "4500 001c 0001 0000 40 11 0000 7f000001 7f000001 1000 0035 0008 0000"

static struct np_block *block_of(const char *const *packets, uint32_t count, uint32_t times) {
  struct np_block *block = np_block_new(&large);
  assert_non_null(block);
  for (uint32_t i = 0; i < count * times; i++) {
    struct sample s = sample(packets[i % count]);
    const struct np_record record = {.timestamp_ns = sample_time + (int64_t)i * 1000,
                                     .number = i + 1,
                                     .caplen = s.packet.caplen,
                                     .len = s.packet.len,
                                     .link_type = 1};
    assert_true(np_block_copy(block, engine, &record, s.bytes));
    sample_free(&s);
  }
  np_block_seal(block);
  return block;
}

static void test_keys(void **state) {
  (void)state;
  static const struct {
    const char *packet, *name;
  } rows[] = {
      {SAMPLE_SYN, "tcp_10.240.0.133_57230_97.107.132.72_80"},
      {SAMPLE_UDP, "udp_192.0.2.1_12345_198.51.100.2_54321"},
      {SAMPLE_TUNNEL, "udp_192.168.0.1_4096_192.168.0.2_8192"},
      {SAMPLE_ERROR, "icmp_10.0.0.1_10.0.0.2"},
      {SAMPLE_IPV6, "udp_2001:db8::1_1024_2001:db8::2_53"},
      {UDP_FORTH, "udp_10.0.0.1_4096_10.0.0.2_53"},
      {UDP_BACK, "udp_10.0.0.2_53_10.0.0.1_4096"},
      {FRAGMENT, "udp_10.0.0.1_10.0.0.2"},
      {TO_SELF, "udp_127.0.0.1_4096_127.0.0.1_53"},
  };
  enum { ROWS = sizeof rows / sizeof rows[0] };
  const char *packets[ROWS + 1];
  for (uint32_t i = 0; i < ROWS; i++) packets[i] = rows[i].packet;
  packets[ROWS] = SAMPLE_UNKNOWN;
  struct np_block *block = block_of(packets, ROWS + 1, 1);
  struct np_flow_keys *keys = np__flow_keys_new(16);
  const struct np_flow_key *list = np__flow_keys_read(keys, block, 0, ROWS + 1);
  assert_non_null(list);
  for (uint32_t i = 0; i < ROWS; i++) {
    char name[NP_FLOW_NAME_SIZE];
    np__flow_name(&list[i], name);
    assert_string_equal(name, rows[i].name);
  }
  assert_int_equal(list[ROWS].address_size, 0);
  assert_memory_equal(&list[5], &list[6], NP_FLOW_KEY_BYTES);
  assert_memory_not_equal(&list[5], &list[7], NP_FLOW_KEY_BYTES);
  np__flow_keys_free(keys);
  np_block_free(block);
}

/* ---- Fragments ------------------------------------------------------------------------------ */

#define UDP_PART(id, place, from, more) \
  ETHERNET "4500 0024 " id " " place " 40 11 0000 " from " 0a000002 " more
#define FIRST_A UDP_PART("0007", "2000", "0a000001", "1000 0035 0018 0000 0000000000000000")
#define LATER_A UDP_PART("0007", "0002", "0a000001", "1111 2222 3333 4444 5555666677778888")
#define FIRST_B UDP_PART("0008", "2000", "0a000001", "2000 0035 0018 0000 0000000000000000")
#define LATER_B UDP_PART("0008", "0002", "0a000001", "1111 2222 3333 4444 5555666677778888")
#define FIRST_C UDP_PART("0007", "2000", "0a000003", "3000 0035 0018 0000 0000000000000000")
#define LATER_C UDP_PART("0007", "0002", "0a000003", "1111 2222 3333 4444 5555666677778888")
/* of another protocol, with the same id */
#define LATER_TCP \
  ETHERNET "4500 0024 0007 0002 40 06 0000 0a000001 0a000002 1111 2222 3333 4444 5555666677778888"
/* captured no further than its header */
#define LATER_CUT ETHERNET "4500 0024 0007 0002 40 11 0000 0a000001 0a000002"
#define ETHERNET_6 "001839fff91c 001f5bce3e29 86dd "
#define IPV6(length, next)     \
  "6000 0000 " length " " next \
  " 40 20010db8000000000000000000000001 20010db8000000000000000000000002 "
#define FIRST_6 \
  ETHERNET_6 IPV6("0018", "2c") "11 00 0001 0000abcd 1000 0035 0018 0000 0000000000000000"
#define LATER_6 \
  ETHERNET_6 IPV6("0018", "2c") "11 00 0010 0000abcd 1111 2222 3333 4444 5555666677778888"
#define FIRST_ICMP6 \
  ETHERNET_6 IPV6("0018", "2c") "3a 00 0001 0000abce 8000 0000 0001 0001 0000000000000000"
/* a fragmented packet of a tunnel: IPv4 in IPv4, with UDP in it */
#define FIRST_TUNNEL                                                                          \
  ETHERNET                                                                                    \
  "4500 0030 0009 2000 40 04 0000 c0000201 c0000202 4500 0024 0001 0000 40 11 0000 0a000001 " \
  "0a000002 "                                                                                 \
  "4000 0035 0010 0000 0000000000000000"
#define LATER_TUNNEL \
  ETHERNET "4500 0024 0009 0004 40 04 0000 c0000201 c0000202 1111 2222 3333 4444 5555666677778888"

/* So many first fragments that a few never have to share a place, whatever the random key is. */
enum { ROOMY = 1 << 16 };

/* Packets go to flows with these names. */
static void assert_flows(const char *const *packets, const char *const *names, uint32_t count,
                         bool looks_ahead, uint64_t expected_apart) {
  struct np_block *block = block_of(packets, count, 1);
  struct np_flow_keys *keys = np__flow_keys_new(ROOMY);
  uint64_t apart, forgotten;
  if (looks_ahead) np__flow_keys_look_ahead(keys, block, 0);
  const struct np_flow_key *list = np__flow_keys_read(keys, block, 0, count);
  assert_non_null(list);
  for (uint32_t i = 0; i < count; i++) {
    char name[NP_FLOW_NAME_SIZE];
    np__flow_name(&list[i], name);
    assert_string_equal(name, names[i]);
  }
  np__flow_keys_fragments(keys, &apart, &forgotten);
  assert_int_equal(apart, expected_apart);
  assert_int_equal(forgotten, 0);
  np__flow_keys_free(keys);
  np_block_free(block);
}

static const char flow_a[] = "udp_10.0.0.1_4096_10.0.0.2_53";
static const char flow_b[] = "udp_10.0.0.1_8192_10.0.0.2_53";

static void test_fragments_go_with_the_first_one(void **state) {
  (void)state;
  static const char *const packets[] = {FIRST_A, FIRST_B,     FIRST_C,      LATER_B,     LATER_A,
                                        LATER_C, LATER_A,     LATER_TCP,    LATER_CUT,   FIRST_6,
                                        LATER_6, FIRST_ICMP6, FIRST_TUNNEL, LATER_TUNNEL};
  static const char *const names[] = {
      flow_a,
      flow_b,
      "udp_10.0.0.3_12288_10.0.0.2_53",
      flow_b,
      flow_a,
      "udp_10.0.0.3_12288_10.0.0.2_53",
      flow_a,
      "tcp_10.0.0.1_10.0.0.2",
      flow_a,
      "udp_2001:db8::1_4096_2001:db8::2_53",
      "udp_2001:db8::1_4096_2001:db8::2_53",
      "ipv6-icmp_2001:db8::1_2001:db8::2",
      "udp_10.0.0.1_16384_10.0.0.2_53",
      "udp_10.0.0.1_16384_10.0.0.2_53",
  };
  assert_flows(packets, names, sizeof names / sizeof names[0], false, 1);
}

/* A fragment before the first one: its flow is known where the block is looked through before. */
static void test_fragments_before_the_first_one(void **state) {
  (void)state;
  static const char *const packets[] = {LATER_A, FIRST_B, FIRST_A, LATER_B};
  static const char *const known[] = {flow_a, flow_b, flow_a, flow_b};
  static const char *const unknown[] = {"udp_10.0.0.1_10.0.0.2", flow_b, flow_a, flow_b};
  assert_flows(packets, known, 4, true, 0);
  assert_flows(packets, unknown, 4, false, 1);
}

/* An id is used again: each fragment goes with the first one before it. */
static void test_an_id_is_used_again(void **state) {
  (void)state;
#define AGAIN UDP_PART("0007", "2000", "0a000001", "2000 0035 0018 0000 0000000000000000")
  static const char *const packets[] = {FIRST_A, LATER_A, AGAIN, LATER_A};
  static const char *const names[] = {flow_a, flow_a, flow_b, flow_b};
  assert_flows(packets, names, 4, false, 0);
  assert_flows(packets, names, 4, true, 0);
}

/* More first fragments than are remembered: they are counted, and the latest ones stay. */
static void test_limit_of_fragments(void **state) {
  (void)state;
  struct np_fragments *table = np__fragments_new(8);
  const struct np_flow_key key = {.address_size = 4};
  struct np_fragment_id id = {.protocol = 17};
  enum { MANY = 1000, MINUTE_NS = 60000000 };
  for (uint32_t i = 0; i < MANY; i++) {
    id.identification = i;
    np__fragments_put(table, &id, &key, sample_time, true);
  }
  assert_int_equal(np__fragments_forgotten(table), MANY - 8);
  assert_non_null(np__fragments_find(table, &id, sample_time));
  assert_non_null(np__fragments_find(table, &id, sample_time + (int64_t)MINUTE_NS * 1000));
  assert_null(np__fragments_find(table, &id, sample_time + (int64_t)MINUTE_NS * 1000 + 1));
  id.identification = 0;
  assert_null(np__fragments_find(table, &id, sample_time));
  np__fragments_free(table);
}

/* Packets of a file; all of one flow, if they are of any. */
static uint32_t packets_in(const char *name, const char *first) {
  char path[PATH_SIZE];
  struct np_input *input = NULL;
  struct np_source *source = NULL;
  struct np_error error;
  struct np_block *block = np_block_new(&large);
  snprintf(path, sizeof path, "%s/%s", folder, name);
  assert_int_equal(np_input_open(path, &input, &error), NP_OK);
  assert_int_equal(np_file_open(input, engine, NULL, &source, &error), NP_OK);
  assert_int_equal(source->operations->read(source, block, &error), NP_END);
  source->operations->close(source);
  uint32_t count = block->packet_count;
  struct sample s = sample(first);
  assert_memory_equal(block->slab + block->records[0].offset, s.bytes, s.packet.caplen);
  for (uint32_t i = 1; i < count; i++)
    assert_true(block->records[i].timestamp_ns > block->records[i - 1].timestamp_ns);
  sample_free(&s);
  np_block_free(block);
  unlink(path);
  return count;
}

static uint32_t files_left(void) {
  uint32_t count = 0;
  DIR *opened = opendir(folder);
  for (struct dirent *e = readdir(opened); e; e = readdir(opened)) count += e->d_name[0] != '.';
  closedir(opened);
  return count;
}

static struct np_split *open_split(const char *pattern, const struct np_split_options *options) {
  char path[PATH_SIZE];
  struct np_split *split = NULL;
  struct np_error error = {.message = ""};
  snprintf(path, sizeof path, "%s/%s", folder, pattern);
  enum np_status status = np_split_open(path, options, &split, &error);
  if (status != NP_OK) print_error("%s\n", error.message);
  assert_int_equal(status, NP_OK);
  return split;
}

static const char *const mixed[] = {UDP_FORTH, SAMPLE_SYN, UDP_PORT, SAMPLE_UNKNOWN, UDP_BACK};

/* One open file at a time, in each format, compressed or not: every packet of another flow closes a
 * file, and opens one again. */
static void test_few_open_files(void **state) {
  (void)state;
  enum { TIMES = 50 };
  for (int kind = 0; kind < 6; kind++) {
    const struct np_split_options options = {
        .write = {.format = (enum np_write_format)(kind % 3),
                  .compression = kind < 3 ? NP_WRITE_PLAIN : NP_WRITE_GZIP},
        .max_open = 1};
    struct np_split *split = open_split("flow.cap", &options);
    struct np_block *block = block_of(mixed, 5, TIMES);
    struct np_split_stats stats;
    assert_int_equal(np_split_block(split, block, 0, NULL, NULL), NP_OK);
    assert_int_equal(np_split_close(split, NULL), NP_OK);
    np_split_stats(split, &stats);
    assert_int_equal(stats.flows, 3);
    assert_int_equal(stats.other, TIMES);
    assert_int_equal(stats.excess, 0);
    assert_int_equal(stats.written.files, 4);
    assert_int_equal(stats.written.packets, 5 * TIMES);
    assert_int_equal(stats.written.packets_in_file, 5 * TIMES);
    np_split_free(split);
    np_block_free(block);
    assert_int_equal(packets_in("flow_00001.cap", UDP_FORTH), 2 * TIMES);
    assert_int_equal(packets_in("flow_00002.cap", SAMPLE_SYN), TIMES);
    assert_int_equal(packets_in("flow_00003.cap", UDP_PORT), TIMES);
    assert_int_equal(packets_in("flow_other.cap", SAMPLE_UNKNOWN), TIMES);
    assert_int_equal(files_left(), 0);
  }
}

/* What is above the limit goes with what is no flow, and is counted. */
static void test_limit_of_flows(void **state) {
  (void)state;
  const struct np_split_options options = {.max_flows = 1};
  struct np_split *split = open_split("%f.pcapng", &options);
  struct np_block *block = block_of(mixed, 5, 2);
  struct np_split_stats stats;
  assert_int_equal(np_split_block(split, block, 0, NULL, NULL), NP_OK);
  assert_int_equal(np_split_close(split, NULL), NP_OK);
  np_split_stats(split, &stats);
  assert_int_equal(stats.flows, 1);
  assert_int_equal(stats.other, 2);
  assert_int_equal(stats.excess, 4);
  np_split_free(split);
  np_block_free(block);
  assert_int_equal(packets_in("udp_10.0.0.1_4096_10.0.0.2_53.pcapng", UDP_FORTH), 4);
  assert_int_equal(packets_in("other.pcapng", SAMPLE_SYN), 6);
  assert_int_equal(files_left(), 0);
}

/* More flows than the first table of them holds. */
static void test_many_flows(void **state) {
  (void)state;
  enum { FLOWS = 3000, SOURCE_PORT = 14 + 20 };
  const struct np_split_options options = {.write = {.format = NP_WRITE_PCAP}, .max_open = 7};
  struct np_split *split = open_split("many.cap", &options);
  struct np_block *block = np_block_new(&large);
  struct sample s = sample(UDP_FORTH);
  for (uint32_t round = 0; round < 2; round++) {
    for (uint32_t i = 0; i < FLOWS; i++) {
      uint8_t bytes[SAMPLE_ROOM];
      const struct np_record record = {
          .timestamp_ns = round, .caplen = s.packet.caplen, .len = s.packet.len, .link_type = 1};
      memcpy(bytes, s.bytes, s.packet.caplen);
      bytes[SOURCE_PORT] = (uint8_t)(i >> 8);
      bytes[SOURCE_PORT + 1] = (uint8_t)i;
      assert_true(np_block_copy(block, engine, &record, bytes));
    }
  }
  np_block_seal(block);
  assert_int_equal(np_split_block(split, block, 0, NULL, NULL), NP_OK);
  assert_int_equal(np_split_close(split, NULL), NP_OK);
  struct np_split_stats stats;
  np_split_stats(split, &stats);
  assert_int_equal(stats.flows, FLOWS);
  assert_int_equal(stats.written.packets_in_file, 2 * FLOWS);
  assert_int_equal(stats.written.bytes_in_file, FLOWS * (24 + 2 * (16 + s.packet.caplen)));
  assert_int_equal(files_left(), FLOWS);
  np_split_free(split);
  np_block_free(block);
  sample_free(&s);
}

static void test_refusals(void **state) {
  (void)state;
  struct np_split *split = NULL;
  struct np_error error;
  const struct np_split_options rotates = {.write = {.rotate.packets = 1}};
  const struct np_split_options plain = {.max_open = 1};
  assert_int_equal(np_split_open("x", &rotates, &split, &error), NP_E_OPTION);
  assert_int_equal(np_split_open("-", &plain, &split, &error), NP_E_OPTION);
}

static void test_closed(void **state) {
  (void)state;
  const struct np_split_options options = {.max_open = 2};
  struct np_split *split = open_split("closed.pcap", &options);
  struct np_block *block = block_of(mixed, 5, 1);
  struct np_error error;
  assert_int_equal(np_split_block(split, block, 0, NULL, NULL), NP_OK);
  assert_int_equal(np_split_close(split, NULL), NP_OK);
  assert_int_equal(np_split_block(split, block, 0, NULL, &error), NP_E_CLOSED);
  np_split_free(split);
  np_block_free(block);
}

/* A write that waits. */
struct pipe_write {
  struct np_split *split;
  struct np_block *block;
  enum np_status status;
};

static void *write_block(void *context) {
  struct pipe_write *w = context;
  w->status = np_split_block(w->split, w->block, 0, NULL, NULL);
  return NULL;
}

/* Of files that are open too, also while a write waits for the reader of one. */
static void test_counters_never_fall(void **state) {
  (void)state;
  enum { MANY = 5000, BEGUN = 200 };
  static const char *const waits[] = {UDP_PORT};
  static const char *const timeless[] = {UDP_FORTH};
  char path[PATH_SIZE];
  snprintf(path, sizeof path, "%s/pipe_00002.cap", folder);
  assert_int_equal(mkfifo(path, 0600), 0);
  const struct np_split_options options = {.write = {.format = NP_WRITE_PCAP, .end_ms = 1}};
  struct np_split *split = open_split("pipe.cap", &options);
  struct np_block *block = block_of(timeless, 1, 1);
  struct np_split_stats stats;
  block->records[0].timestamp_ns = NP_NO_TIME;
  assert_int_equal(np_split_block(split, block, 0, NULL, NULL), NP_OK);
  np_split_stats(split, &stats);
  assert_int_equal(stats.written.times_made_up, 1);
  np_block_free(block);
  struct pipe_write w = {.split = split, .block = block_of(waits, 1, MANY)};
  pthread_t thread;
  assert_int_equal(pthread_create(&thread, NULL, write_block, &w), 0);
  while (np_split_stats(split, &stats), stats.written.packets < BEGUN) usleep(1000);
  assert_int_equal(stats.flows, 2);
  assert_int_equal(stats.written.times_made_up, 1);
  np_split_hurry(split);
  pthread_join(thread, NULL);
  assert_true(w.status < 0);
  np_split_free(split);
  np_block_free(w.block);
  unlink(path);
  snprintf(path, sizeof path, "%s/pipe_00001.cap", folder);
  unlink(path);
}

/* A file that is being read is not overwritten, whatever its name is. */
static void test_input_is_kept(void **state) {
  (void)state;
  char path[PATH_SIZE], link_path[PATH_SIZE];
  snprintf(path, sizeof path, "%s/input", folder);
  snprintf(link_path, sizeof link_path, "%s/f_00001.cap", folder);
  FILE *file = fopen(path, "wb");
  fputs("kept", file);
  fclose(file);
  assert_int_equal(link(path, link_path), 0);
  const char *const inputs[] = {path};
  const struct np_split_options options = {.write = {.inputs = inputs, .input_count = 1}};
  struct np_split *split = open_split("f.cap", &options);
  struct np_block *block = block_of(mixed, 5, 1);
  struct np_error error;
  assert_int_equal(np_split_block(split, block, 0, NULL, &error), NP_E_OPTION);
  assert_non_null(strstr(error.message, "would be overwritten"));
  np_split_free(split);
  np_block_free(block);
  char text[8] = "";
  file = fopen(path, "rb");
  assert_int_equal(fread(text, 1, sizeof text, file), 4);
  assert_string_equal(text, "kept");
  fclose(file);
}

static int set_up(void **state) {
  (void)state;
  engine = np_engine_new(NULL, NULL);
  return engine && mkdtemp(folder) ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  char command[PATH_SIZE];
  np_engine_free(engine);
  snprintf(command, sizeof command, "rm -r '%s'", folder);
  return system(command);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_keys),
      cmocka_unit_test(test_fragments_go_with_the_first_one),
      cmocka_unit_test(test_fragments_before_the_first_one),
      cmocka_unit_test(test_an_id_is_used_again),
      cmocka_unit_test(test_limit_of_fragments),
      cmocka_unit_test(test_few_open_files),
      cmocka_unit_test(test_limit_of_flows),
      cmocka_unit_test(test_many_flows),
      cmocka_unit_test(test_refusals),
      cmocka_unit_test(test_closed),
      cmocka_unit_test(test_counters_never_fall),
      cmocka_unit_test(test_input_is_kept),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
