/* filters_test.c - filters that take long: reads wait for them, are interrupted and go on, and a
 * source is closed at any moment.
 */
#include "file/read/filters.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

#include "file/capture_file.h"
#include "np/merge.h"

enum { MANY = 40, TEXT_SIZE = 1 << 16, NS_PER_MS = 1000000, SOON_MS = 20000 };

static struct file file;
static char text[TEXT_SIZE];

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void sleep_us(long us) {
  const struct timespec time = {0, us * 1000};
  nanosleep(&time, NULL);
}

/* `first`, or one of so many `terms`, which are numbered. */
static const char *filter_of(const char *first, const char *term, int count) {
  int used = snprintf(text, sizeof text, "%s", first);
  for (int i = 1; i <= count; i++)
    used += snprintf(text + used, sizeof text - (size_t)used, " or %s %d", term, i);
  return text;
}

/* Sections with two interfaces, whose link types have programs of their own, and packets of both.
 */
static void put_sections(int count) {
  file.size = 0;
  for (int s = 0; s < count; s++) {
    section(&file);
    interface(&file, LINK_RAW, 0);
    interface(&file, LINK_ETHERNET, 0);
    for (uint32_t n = 1; n <= MANY; n++) enhanced(&file, n % 2, n, n, n, n);
  }
}

static struct np_source *open_file(const char *filter) {
  struct np_source *source;
  struct np_error error;
  const struct np_file_options options = {.filter = filter};
  struct np_input *input = np_input_memory(file.bytes, file.size);
  if (np_file_open(input, NULL, &options, &source, &error) != NP_OK) fail_msg("%s", error.message);
  return source;
}

/* What all reads of a source gave. */
struct outcome {
  uint64_t numbers[4 * MANY];
  uint32_t packets, interrupts;
  enum np_status status;
  struct np_error error;
};

static void read_out(struct np_source *source, struct outcome *o) {
  *o = (struct outcome){.status = NP_OK};
  const struct np_block_options size = {.data_size = 4096, .packets = 16};
  struct np_block *block = np_block_new(&size);
  while (o->status == NP_OK || o->status == NP_INTERRUPTED) {
    np_block_reset(block);
    o->status = source->operations->read(source, block, &o->error);
    o->interrupts += o->status == NP_INTERRUPTED;
    for (uint32_t i = 0; i < block->packet_count; i++)
      o->numbers[o->packets++] = block->records[i].number;
  }
  np_block_free(block);
}

struct interrupting {
  struct np_source *source;
  atomic_bool is_over;
};

static void *interrupt(void *argument) {
  struct interrupting *i = argument;
  while (!atomic_load(&i->is_over)) {
    i->source->operations->interrupt(i->source);
    sleep_us(200);
  }
  return NULL;
}

/* Read while another thread interrupts all the time. */
static void read_interrupted(struct np_source *source, struct outcome *o) {
  struct interrupting i = {.source = source};
  pthread_t thread;
  assert_int_equal(pthread_create(&thread, NULL, interrupt, &i), 0);
  read_out(source, o);
  atomic_store(&i.is_over, true);
  pthread_join(thread, NULL);
}

static void interrupted_reads_give_every_packet_once(void **state) {
  (void)state;
  struct outcome expected, o;
  put_sections(2);
  struct np_source *source = open_file("greater 11");
  read_out(source, &expected);
  source->operations->close(source);
  assert_int_equal(expected.packets, 2 * (MANY - 10));
  source = open_file(filter_of("greater 11", "port", 60));
  assert_int_equal(source->link_type, LINK_RAW);
  read_interrupted(source, &o);
  source->operations->close(source);
  assert_int_equal(o.status, NP_END);
  assert_true(o.interrupts > 0);
  assert_int_equal(o.packets, expected.packets);
  assert_memory_equal(o.numbers, expected.numbers, o.packets * sizeof o.numbers[0]);
}

static void so_do_those_of_pcap(void **state) {
  (void)state;
  struct outcome o;
  file.size = 0;
  pcap_of(&file, MANY);
  struct np_source *source = open_file(filter_of("greater 0", "port", 60));
  read_interrupted(source, &o);
  source->operations->close(source);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.packets, MANY);
}

static void a_wrong_filter_is_an_error_of_the_read(void **state) {
  (void)state;
  struct outcome o;
  put_sections(1);
  struct np_source *source = open_file(filter_of("host host", "port", 200));
  read_interrupted(source, &o);
  source->operations->close(source);
  assert_int_equal(o.status, NP_E_FILTER);
  assert_int_equal(o.packets, 0);
  assert_non_null(strstr(o.error.message, "syntax error"));
}

/* The second interface has no packets: that it takes the filter is found out at the end. */
static void what_no_packet_has_is_asked_at_the_end(void **state) {
  (void)state;
  struct outcome o;
  for (int has_ethernet = 0; has_ethernet < 2; has_ethernet++) {
    file.size = 0;
    section(&file);
    interface(&file, LINK_RAW, 0);
    if (has_ethernet) interface(&file, LINK_ETHERNET, 0);
    enhanced(&file, 0, 1, 1, 3, 3);
    struct np_source *source =
        open_file(filter_of("ether src 1:2:3:4:5:6", "ether src 1:2:3:4:5:6 or port", 60));
    read_interrupted(source, &o);
    source->operations->close(source);
    assert_int_equal(o.status, has_ethernet ? NP_END : NP_E_FILTER);
    assert_int_equal(o.packets, 0);
  }
}

/* What is left behind works on, and frees itself: as many as there are terms. */
static void to_close_does_not_wait(void **state) {
  (void)state;
  put_sections(1);
  for (int reads = 0; reads < 2; reads++) {
    struct np_source *source = open_file(filter_of("greater 0", "port", 300));
    struct interrupting i = {.source = source};
    pthread_t thread;
    const struct np_block_options size = {.data_size = 4096, .packets = 16};
    struct np_block *block = np_block_new(&size);
    struct np_error error;
    double begin = now_ms();
    if (reads) {
      assert_int_equal(pthread_create(&thread, NULL, interrupt, &i), 0);
      assert_int_equal(source->operations->read(source, block, &error), NP_INTERRUPTED);
      atomic_store(&i.is_over, true);
      pthread_join(thread, NULL);
    }
    source->operations->close(source);
    np_block_free(block);
    assert_true(now_ms() - begin < SOON_MS);
  }
}

static void too_much_is_refused_at_once(void **state) {
  (void)state;
  struct np_source *source;
  struct np_error error;
  struct np_file_options options = {.filter = filter_of("tcp", "port", 1024)};
  static const char *const paths[] = {"/nonexistent"};
  put_sections(1);
  for (int more = 0; more < 2; more++) {
    struct np_input *input = np_input_memory(file.bytes, file.size);
    enum np_status status = np_file_open(input, NULL, &options, &source, &error);
    assert_int_equal(status, more ? NP_OK : NP_E_FILTER);
    if (more) source->operations->close(source);
    const struct np_merge_options merge = {.file = options};
    status = np_merge_open(paths, 1, NULL, &merge, &source, &error);
    assert_int_equal(status, more ? NP_E_IO : NP_E_FILTER);
    options.filter_options.most_terms = 1025;
  }
}

int main(void) {
  struct np_filter *filter;
  struct np_error error;
  if (np_filter_compile("", LINK_ETHERNET, 0, &filter, &error) != NP_OK) {
    printf("filters_test: skipped: %s\n", error.message);
    return 0;
  }
  np_filter_free(filter);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(interrupted_reads_give_every_packet_once),
      cmocka_unit_test(so_do_those_of_pcap),
      cmocka_unit_test(a_wrong_filter_is_an_error_of_the_read),
      cmocka_unit_test(what_no_packet_has_is_asked_at_the_end),
      cmocka_unit_test(to_close_does_not_wait),
      cmocka_unit_test(too_much_is_refused_at_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
