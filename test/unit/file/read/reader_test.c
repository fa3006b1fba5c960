/* reader_test.c - what all formats share: recognition, small blocks, slow inputs, filters. */
#include <pthread.h>

#include "block/block.h"
#include "file/capture_file.h"

static struct file file;
static struct packets packets;

enum { MANY = 200, LINK_IPV4 = 228 };

static int reset(void **state) {
  (void)state;
  memset(&file, 0, sizeof file);
  return 0;
}

static void fill_with(int format) {
  reset(NULL);
  if (format == 0)
    pcap_of(&file, MANY);
  else
    pcapng_of(&file, MANY);
}

static void an_empty_file_is_no_capture(void **state) {
  (void)state;
  read_bytes(&packets, file.bytes, 0);
  assert_int_equal(packets.opened, NP_E_FORMAT);
  assert_string_equal(packets.error.message,
                      "the capture in memory is empty; formats that are read: pcap, pcapng, snoop");
  read_bytes(&packets, file.bytes, 3);
  assert_int_equal(packets.opened, NP_E_FORMAT);
  assert_non_null(strstr(packets.error.message, "has only 3 bytes"));
}

static void foreign_files_are_named(void **state) {
  static const struct {
    const char *bytes;
    const char *text;
  } cases[] = {
      {"\xfd"
       "7zXZ\0\0\4\0\0\0\0\0\0\0\0",
       "is xz data, which is not read; unpack"},
      /* ERF: time 0x5f5e1000 s, type 2 (Ethernet), record 80 bytes, wire 60 */
      {"\0\0\0\0\x00\x10\x5e\x5f\x02\x04\x00\x50\0\0\x00\x3c", "is an ERF capture"},
      {"root:*:20052:0:9", "begins with the bytes 72 6f 6f 74; formats that are read: pcap"},
      {"GET / HTTP/1.1\r\n", "begins with the bytes 47 45 54 20; formats that are read: pcap"},
      {"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "begins with the bytes 00 00 00 00"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    read_bytes(&packets, (const uint8_t *)cases[i].bytes, 16);
    assert_int_equal(packets.opened, NP_E_FORMAT);
    if (!strstr(packets.error.message, cases[i].text)) fail_msg("%s", packets.error.message);
    assert_non_null(strstr(packets.error.message, "formats that are read: pcap, pcapng, snoop"));
  }
}

/* Blocks that hold a packet or none, and that are full by their packets, not by their bytes. */
static void blocks_of_any_size_give_the_same_packets(void **state) {
  static const struct np_block_options sizes[] = {
      {.data_size = 1},     {.data_size = 16},
      {.data_size = 60},    {.data_size = 61},
      {.data_size = 100},   {.data_size = 999, .packets = 1},
      {.data_size = 4096},  {.data_size = 8192, .packets = 3},
      {.data_size = 65536}, {.data_size = 65536, .packets = 7, .layers = 40},
  };
  (void)state;
  for (int format = 0; format < 2; format++) {
    fill_with(format);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
      read_bytes_in(&packets, file.bytes, file.size, &sizes[i]);
      assert_int_equal(packets.status, NP_END);
      assert_varied(&packets, MANY);
    }
  }
}

/* A packet claims 16 MiB and has 100 KB: the room that is asked for follows those. */
static void room_follows_the_bytes_not_the_claim(void **state) {
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  pcap_packet(&file, 1, 1, 1, 100000, 100000);
  set32(&file, 24 + 8, 16 << 20);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source;
  struct np_error error;
  assert_int_equal(
      np_file_open(np_input_memory(file.bytes, file.size), engine, NULL, &source, &error), NP_OK);
  uint32_t size = 100;
  enum np_status status = NP_OK;
  for (int i = 0; i < 10 && status == NP_OK; i++) {
    struct np_block *block = np_block_new(&(struct np_block_options){.data_size = size});
    status = source->operations->read(source, block, &error);
    if (status == NP_OK) assert_in_range(source->needed, size + 1, 4 * 100000);
    size = source->needed;
    np_block_free(block);
  }
  assert_int_equal(status, NP_E_CUT);
  assert_int_equal(error.offset, 24);
  assert_int_equal(error.packets, 0);
  source->operations->close(source);
  np_engine_free(engine);
}

static void a_packet_larger_than_the_block_says_what_it_needs(void **state) {
  (void)state;
  pcap_header(&file, 0xa1b2c3d4, LINK_ETHERNET);
  pcap_packet(&file, 1, 1, 1, 10, 10);
  pcap_packet(&file, 2, 1, 1, 1000, 1000);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source;
  struct np_error error;
  assert_int_equal(
      np_file_open(np_input_memory(file.bytes, file.size), engine, NULL, &source, &error), NP_OK);
  const struct np_block_options small = {.data_size = 100}, enough = {.data_size = 1016};
  struct np_block *block = np_block_new(&small);
  assert_int_equal(source->operations->read(source, block, &error), NP_OK);
  assert_int_equal(block->packet_count, 1);
  assert_int_equal(source->needed, 0);
  np_block_reset(block);
  assert_int_equal(source->operations->read(source, block, &error), NP_OK);
  assert_int_equal(block->packet_count, 0);
  assert_int_equal(source->needed, 1016);
  np_block_free(block);
  block = np_block_new(&enough);
  assert_int_equal(source->operations->read(source, block, &error), NP_OK);
  assert_int_equal(block->packet_count, 1);
  assert_int_equal(source->needed, 0);
  np_block_reset(block);
  assert_int_equal(source->operations->read(source, block, &error), NP_END);
  assert_int_equal(source->operations->read(source, block, &error), NP_END);
  np_block_free(block);
  source->operations->close(source);
  np_engine_free(engine);
}

/* What was passed over takes no room from a packet that just fits. */
static void a_packet_may_fill_the_whole_block(void **state) {
  const struct np_block_options block = {.data_size = 52};
  (void)state;
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  other(&file, 5, 4);
  enhanced(&file, 0, 1, 1, 20, 20); /* a block of 52 bytes */
  read_bytes_in(&packets, file.bytes, file.size, &block);
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.count, 1);
  assert_true(packets.bytes_fit[0]);
}

static void packets_are_appended_to_those_of_the_block(void **state) {
  (void)state;
  pcap_of(&file, MANY);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source;
  struct np_error error;
  static const uint8_t bytes[40] = {1, 2, 3};
  const struct np_record record = {.caplen = sizeof bytes, .len = sizeof bytes};
  struct np_block *block = np_block_new(NULL);
  assert_true(np_block_copy(block, engine, &record, bytes));
  assert_int_equal(
      np_file_open(np_input_memory(file.bytes, file.size), engine, NULL, &source, &error), NP_OK);
  while (source->operations->read(source, block, &error) == NP_OK) continue;
  assert_int_equal(block->packet_count, MANY + 1);
  assert_memory_equal(block->slab + block->records[0].offset, bytes, sizeof bytes);
  assert_int_equal(block->slab[block->records[MANY].offset], packet_byte(MANY, 0));
  source->operations->close(source);
  np_block_free(block);
  np_engine_free(engine);
}

static void an_error_stays(void **state) {
  (void)state;
  pcap_of(&file, 2);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source;
  struct np_error error, again;
  assert_int_equal(
      np_file_open(np_input_memory(file.bytes, file.size - 1), engine, NULL, &source, &error),
      NP_OK);
  struct np_block *block = np_block_new(NULL);
  assert_int_equal(source->operations->read(source, block, &error), NP_E_CUT);
  assert_int_equal(block->packet_count, 1);
  assert_int_equal(source->operations->read(source, block, NULL), NP_E_CUT);
  assert_int_equal(source->operations->read(source, block, &again), NP_E_CUT);
  assert_int_equal(block->packet_count, 1);
  assert_memory_equal(&error, &again, sizeof error);
  np_block_free(block);
  source->operations->close(source);
  np_engine_free(engine);
}

static void stats_count_packets_and_bytes(void **state) {
  (void)state;
  uint64_t bytes = 0;
  for (uint64_t n = 1; n <= MANY; n++) bytes += varied_length(n);
  for (int format = 0; format < 2; format++) {
    fill_with(format);
    const struct np_block_options block = {.data_size = 500};
    read_bytes_in(&packets, file.bytes, file.size, &block);
    assert_int_equal(packets.stats.received, MANY);
    assert_int_equal(packets.stats.ps_recv, MANY);
    assert_int_equal(packets.stats.bytes, bytes);
    assert_int_equal(packets.stats.dropped_by_app, 0);
    assert_true(packets.blocks > 10);
  }
}

/* ---- Inputs that give little at a time ------------------------------------------------------ */

struct pusher {
  struct np_input *input;
  uint32_t step;
};

static void *push_all(void *argument) {
  const struct pusher *p = argument;
  for (size_t at = 0; at < file.size;) {
    size_t left = file.size - at;
    at += np_input_push(p->input, file.bytes + at, left < p->step ? (uint32_t)left : p->step);
  }
  np_input_finish(p->input);
  return NULL;
}

static void pushes_of_any_size_give_the_same_packets(void **state) {
  static const uint32_t steps[] = {1, 7, 4096};
  static const struct np_block_options block = {.data_size = 4096};
  (void)state;
  for (int format = 0; format < 2; format++) {
    fill_with(format);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
      struct pusher pusher = {.input = np_input_pipe(64, NULL, NULL), .step = steps[i]};
      pthread_t thread;
      pthread_create(&thread, NULL, push_all, &pusher);
      /* The pusher must be done before the source frees the pipe: the end is its last act. */
      read_input_in(&packets, pusher.input, NULL, &block);
      pthread_join(thread, NULL);
      assert_int_equal(packets.status, NP_END);
      assert_varied(&packets, MANY);
      assert_int_equal(packets.link_type, LINK_ETHERNET);
    }
  }
}

/* A stream's header is read by the first read, and so its failure comes from there. */
static void a_stream_is_opened_before_its_bytes_come(void **state) {
  (void)state;
  const struct np_block_options block = {.data_size = 4096};
  struct np_input *pipe = np_input_pipe(64, NULL, NULL);
  assert_int_equal(np_input_push(pipe, (const uint8_t *)"no capture", 10), 10);
  np_input_finish(pipe);
  read_input_in(&packets, pipe, NULL, &block);
  assert_int_equal(packets.opened, NP_OK);
  assert_int_equal(packets.status, NP_E_FORMAT);
  assert_non_null(strstr(packets.error.message, "the stream is no capture"));
}

/* Packets of a stream do not wait until their block is full. */
static void a_stalled_stream_gives_what_it_has(void **state) {
  (void)state;
  pcap_of(&file, 2);
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source;
  struct np_error error;
  struct np_input *pipe = np_input_pipe(4096, NULL, NULL);
  assert_int_equal(np_file_open(pipe, engine, NULL, &source, &error), NP_OK);
  np_input_push(pipe, file.bytes, (uint32_t)file.size - 1);
  struct np_block *block = np_block_new(NULL);
  assert_int_equal(source->operations->read(source, block, &error), NP_OK);
  assert_int_equal(block->packet_count, 1);
  np_input_push(pipe, file.bytes + file.size - 1, 1);
  np_block_reset(block);
  assert_int_equal(source->operations->read(source, block, &error), NP_OK);
  assert_int_equal(block->packet_count, 1);
  assert_int_equal(block->slab[block->records[0].offset], packet_byte(2, 0));
  np_input_finish(pipe);
  assert_int_equal(source->operations->read(source, block, &error), NP_END);
  np_block_free(block);
  source->operations->close(source);
  np_engine_free(engine);
}

static void an_interrupt_loses_nothing(void **state) {
  (void)state;
  for (int format = 0; format < 2; format++) {
    fill_with(format);
    struct np_engine *engine = np_engine_new(NULL, NULL);
    struct np_source *source;
    struct np_error error;
    struct np_input *pipe = np_input_pipe(1 << 17, NULL, NULL);
    assert_int_equal(np_file_open(pipe, engine, NULL, &source, &error), NP_OK);
    struct np_block *block = np_block_new(NULL);
    memset(&packets, 0, sizeof packets);
    for (size_t at = 0; at < file.size; at++) {
      np_input_push(pipe, file.bytes + at, 1);
      enum np_status status = NP_OK;
      source->operations->interrupt(source);
      np_block_reset(block);
      while (status == NP_OK) status = source->operations->read(source, block, &error);
      assert_int_equal(status, NP_INTERRUPTED);
      take_block(&packets, block);
    }
    np_input_finish(pipe);
    read_all(&packets, source, &(const struct np_block_options){.data_size = 1 << 17});
    assert_int_equal(packets.status, NP_END);
    assert_varied(&packets, MANY);
    np_block_free(block);
    source->operations->close(source);
    np_engine_free(engine);
  }
}

/* ---- Filters -------------------------------------------------------------------------------- */

static void filtered_packets_keep_their_numbers(void **state) {
  (void)state;
  const struct np_file_options options = {.filter = "len >= 20"};
  const struct np_block_options block = {.data_size = 500};
  for (int format = 0; format < 2; format++) {
    fill_with(format);
    read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
    if (packets.opened == NP_E_LIBRARY) skip();
    assert_int_equal(packets.status, NP_END);
    uint32_t at = 0;
    for (uint64_t n = 1; n <= MANY; n++) {
      if (varied_length(n) < 20) continue;
      assert_true(packets.records[at].number == n);
      assert_true(packets.bytes_fit[at++]);
    }
    assert_int_equal(packets.count, at);
    assert_int_equal(packets.stats.received, at);
  }
}

static void a_wrong_filter_is_reported_by_the_open(void **state) {
  (void)state;
  const struct np_file_options options = {.filter = "no such filter ("};
  const struct np_block_options block = {.data_size = 4096};
  for (int format = 0; format < 2; format++) {
    fill_with(format);
    read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
    if (packets.opened == NP_E_LIBRARY) skip();
    assert_int_equal(packets.opened, NP_E_FILTER);
  }
}

/* "ip" of Ethernet looks at byte 12, of raw IP at byte 0: one program per link type. */
static void a_filter_is_compiled_per_link_type(void **state) {
  (void)state;
  const struct np_file_options options = {.filter = "ip"};
  const struct np_block_options block = {.data_size = 4096};
  section(&file);
  interface(&file, LINK_ETHERNET, 0);
  interface(&file, LINK_RAW, 0);
  for (uint32_t id = 0; id < 2; id++) {
    enhanced(&file, id, 1, 1, 40, 40);
    size_t bytes = file.size - 4 - 40;
    memset(&file.bytes[bytes], 0, 40);
    file.bytes[bytes + (id == 0 ? 12 : 0)] = id == 0 ? 0x08 : 0x45;
    enhanced(&file, id, 1, 1, 40, 40); /* begins with 7, and has 19 20 at 12 */
  }
  read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
  if (packets.opened == NP_E_LIBRARY) skip();
  assert_int_equal(packets.status, NP_END);
  assert_int_equal(packets.count, 2);
  assert_int_equal(packets.records[0].number, 1);
  assert_int_equal(packets.records[0].link_type, LINK_ETHERNET);
  assert_int_equal(packets.records[1].number, 3);
  assert_int_equal(packets.records[1].link_type, LINK_RAW);
}

/* Two IPv4-only packets and one of Ethernet with IPv6 in each order of the interfaces. */
static void two_link_types(bool raw_first) {
  reset(NULL);
  section(&file);
  interface(&file, raw_first ? LINK_IPV4 : LINK_ETHERNET, 0);
  interface(&file, raw_first ? LINK_ETHERNET : LINK_IPV4, 0);
  for (uint32_t n = 1; n <= 3; n++) {
    bool is_ethernet = n == 2;
    enhanced(&file, is_ethernet == raw_first, n, n, 40, 40);
    uint8_t *bytes = &file.bytes[file.size - 4 - 40];
    memset(bytes, 0, 40);
    bytes[0] = is_ethernet ? 2 : 0x45;
    if (is_ethernet) memcpy(bytes + 12, "\x86\xdd\x60", 3);
  }
}

/* libpcap says "expression rejects all packets" of ip6 with LINKTYPE_IPV4, and of ether with it
 * that there are no link-layer addresses. */
static void a_link_type_that_cannot_take_the_filter_has_no_matches(void **state) {
  (void)state;
  static const char *const filters[] = {"ip6", "ether src 0:0:0:0:0:0"};
  const struct np_block_options block = {.data_size = 4096};
  for (int order = 0; order < 2; order++) {
    for (int i = 0; i < 2; i++) {
      const struct np_file_options options = {.filter = filters[i]};
      two_link_types(order == 0);
      read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
      if (packets.opened == NP_E_LIBRARY) skip();
      assert_int_equal(packets.opened, NP_OK);
      assert_int_equal(packets.status, NP_END);
      assert_int_equal(packets.count, 1);
      assert_int_equal(packets.records[0].number, 2);
    }
  }
}

/* Also where the link type that takes it has no packets. */
static void a_filter_that_no_link_type_of_the_file_takes_is_an_error_at_its_end(void **state) {
  (void)state;
  const struct np_file_options options = {.filter = "ip6"};
  const struct np_block_options block = {.data_size = 4096};
  for (int with_ethernet = 0; with_ethernet < 2; with_ethernet++) {
    reset(NULL);
    section(&file);
    interface(&file, LINK_IPV4, 0);
    enhanced(&file, 0, 1, 1, 40, 40);
    if (with_ethernet) interface(&file, LINK_ETHERNET, 0);
    read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
    if (packets.opened == NP_E_LIBRARY) skip();
    assert_int_equal(packets.opened, NP_OK);
    assert_int_equal(packets.status, with_ethernet ? NP_END : NP_E_FILTER);
    assert_int_equal(packets.count, 0);
  }
  assert_true(packets.stats.input_packets == 1);
}

/* pcap has one link type: the open tells. */
static void a_filter_that_the_only_link_type_cannot_take_is_an_error_at_once(void **state) {
  (void)state;
  const struct np_file_options options = {.filter = "ip6"};
  const struct np_block_options block = {.data_size = 4096};
  reset(NULL);
  pcap_header(&file, 0xa1b2c3d4, LINK_IPV4);
  pcap_packet(&file, 1, 1, 1, 40, 40);
  read_input_in(&packets, np_input_memory(file.bytes, file.size), &options, &block);
  if (packets.opened == NP_E_LIBRARY) skip();
  assert_int_equal(packets.opened, NP_E_FILTER);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(an_empty_file_is_no_capture, reset),
      cmocka_unit_test_setup(foreign_files_are_named, reset),
      cmocka_unit_test_setup(blocks_of_any_size_give_the_same_packets, reset),
      cmocka_unit_test_setup(room_follows_the_bytes_not_the_claim, reset),
      cmocka_unit_test_setup(a_packet_larger_than_the_block_says_what_it_needs, reset),
      cmocka_unit_test_setup(a_packet_may_fill_the_whole_block, reset),
      cmocka_unit_test_setup(packets_are_appended_to_those_of_the_block, reset),
      cmocka_unit_test_setup(an_error_stays, reset),
      cmocka_unit_test_setup(stats_count_packets_and_bytes, reset),
      cmocka_unit_test_setup(pushes_of_any_size_give_the_same_packets, reset),
      cmocka_unit_test_setup(a_stream_is_opened_before_its_bytes_come, reset),
      cmocka_unit_test_setup(a_stalled_stream_gives_what_it_has, reset),
      cmocka_unit_test_setup(an_interrupt_loses_nothing, reset),
      cmocka_unit_test_setup(filtered_packets_keep_their_numbers, reset),
      cmocka_unit_test_setup(a_wrong_filter_is_reported_by_the_open, reset),
      cmocka_unit_test_setup(a_filter_is_compiled_per_link_type, reset),
      cmocka_unit_test(a_link_type_that_cannot_take_the_filter_has_no_matches),
      cmocka_unit_test(a_filter_that_no_link_type_of_the_file_takes_is_an_error_at_its_end),
      cmocka_unit_test(a_filter_that_the_only_link_type_cannot_take_is_an_error_at_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
