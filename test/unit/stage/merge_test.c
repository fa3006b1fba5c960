/* merge_test.c - many files as one source. */
#include "file/capture_file.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "block/block.h"
#include "np/merge.h"
#include "np/metadata.h"

enum { PATH_SIZE = 256, MOST_FILES = 300 };

static char folder[] = "/tmp/node_pcap-XXXXXX";
static char paths[MOST_FILES][PATH_SIZE];
static uint32_t path_count;

static void save(const struct file *f) {
  char *path = paths[path_count];
  snprintf(path, PATH_SIZE, "%s/%u", folder, path_count++);
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(f->bytes, 1, f->size, file), f->size);
  fclose(file);
}

/* Read the saved files in blocks of this size, and forget them. */
static struct packets *merge_in(const struct np_merge_options *options, uint32_t block_size) {
  static struct packets p;
  const struct np_block_options block = {.data_size = block_size};
  const char *list[MOST_FILES];
  struct np_source *source = NULL;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  memset(&p, 0, sizeof p);
  for (uint32_t i = 0; i < path_count; i++) list[i] = paths[i];
  p.opened = np_merge_open(list, path_count, engine, options, &source, &p.error);
  if (p.opened == NP_OK) {
    read_all(&p, source, &block);
    source->operations->close(source);
  }
  np_engine_free(engine);
  path_count = 0;
  return &p;
}

static struct packets *merge(const struct np_merge_options *options) {
  return merge_in(options, 1 << 16);
}

static struct file *begin(uint32_t link) {
  static struct file f;
  f = (struct file){.size = 0};
  pcap_header(&f, 0xa1b23c4d, link);
  return &f;
}

static void add(struct file *f, uint32_t seconds, uint64_t byte) {
  pcap_packet(f, byte, seconds, 0, 1, 1);
}

static void assert_order(const struct packets *p, const char *first_bytes) {
  assert_int_equal(p->count, strlen(first_bytes));
  for (uint32_t i = 0; i < p->count; i++) {
    assert_int_equal(p->first_bytes[i], (uint8_t)((uint8_t)first_bytes[i] * 7));
    assert_int_equal(p->records[i].number, i + 1);
  }
}

static void save_two(void) {
  struct file *f = begin(LINK_ETHERNET);
  add(f, 10, 'a');
  add(f, 30, 'b');
  add(f, 30, 'c');
  add(f, 20, 'd'); /* goes back */
  add(f, 50, 'e');
  save(f);
  f = begin(LINK_RAW);
  add(f, 10, 'A');
  add(f, 25, 'B');
  add(f, 30, 'C');
  add(f, 60, 'D');
  save(f);
}

static void test_by_time(void **state) {
  (void)state;
  save_two();
  struct packets *p = merge(NULL);
  assert_int_equal(p->status, NP_END);
  assert_order(p, "aABbcdCeD");
  assert_int_equal(p->link_type, LINK_ETHERNET);
  assert_int_equal(p->stats.received, 9);
  assert_int_equal(p->stats.input_packets, 9);
  assert_int_equal(p->stats.input_bytes, 2 * 24 + 9 * 17);
  assert_int_equal(p->records[0].interface_id, 0);
  assert_int_equal(p->records[1].interface_id, 1);
  assert_int_equal(p->records[1].link_type, LINK_RAW);
}

static void test_append(void **state) {
  (void)state;
  const struct np_merge_options options = {.append = true};
  save_two();
  struct packets *p = merge(&options);
  assert_int_equal(p->status, NP_END);
  assert_order(p, "abcdeABCD");
  assert_int_equal(p->records[4].interface_id, 0);
  assert_int_equal(p->records[5].interface_id, 1);
  assert_int_equal(p->stats.received, 9);
}

/* Files of both formats and byte orders; interfaces of the pcapng file stay apart. */
static void test_formats(void **state) {
  (void)state;
  static struct file f;
  f = (struct file){.big_endian = true};
  section(&f);
  interface(&f, LINK_ETHERNET, 0);
  interface(&f, LINK_RAW, 0);
  enhanced(&f, 1, 'x', UINT64_C(15000000), 1, 1);
  enhanced(&f, 0, 'y', UINT64_C(35000000), 1, 1);
  save(&f);
  struct file *second = begin(LINK_ETHERNET);
  add(second, 20, 'a');
  save(second);
  struct packets *p = merge(NULL);
  assert_int_equal(p->status, NP_END);
  assert_order(p, "xay");
  assert_int_equal(p->records[0].link_type, LINK_RAW);
  assert_int_not_equal(p->records[0].interface_id, p->records[1].interface_id);
  assert_int_not_equal(p->records[1].interface_id, p->records[2].interface_id);
  assert_int_not_equal(p->records[0].interface_id, p->records[2].interface_id);
}

/* A packet block with a comment. */
static void commented(struct file *f, uint32_t id, uint64_t number, uint64_t ticks,
                      const char *comment) {
  size_t start = block_begin(f, 6);
  put(f, id, 4);
  put(f, ticks >> 32, 4);
  put(f, ticks & UINT32_MAX, 4);
  put(f, 1, 4);
  put(f, 1, 4);
  put_packet_bytes(f, number, 1);
  put(f, 0, 3);
  put(f, 1, 2);
  put(f, strlen(comment), 2);
  for (const char *c = comment; *c; c++) put(f, (uint8_t)*c, 1);
  while (f->size % 4 != 0) put(f, 0, 1);
  put(f, 0, 4);
  block_end(f, start);
}

/* Two files, each with a section, two interfaces, and a packet of the second one. */
static void save_commented(void) {
  static const char *const comments[] = {"one", "another"};
  for (uint32_t i = 0; i < 2; i++) {
    static struct file f;
    f = (struct file){.big_endian = i == 1};
    section(&f);
    interface(&f, LINK_ETHERNET, 0);
    interface(&f, LINK_RAW, 0);
    commented(&f, 1, 'a' + i, UINT64_C(1000000) * (20 - i), comments[i]);
    save(&f);
  }
}

/* What the files say has the numbers of the merge; packets keep their comments. */
static void check_metadata(bool append) {
  const struct np_merge_options options = {.append = append};
  static const char *const comments[] = {"one", "another"};
  struct np_source *source = NULL;
  struct np_error error;
  save_commented();
  const char *list[] = {paths[0], paths[1]};
  assert_int_equal(np_merge_open(list, 2, NULL, &options, &source, &error), NP_OK);
  path_count = 0;
  struct np_block *block = np_block_new(NULL);
  assert_int_equal(source->operations->read(source, block, &error), NP_END);
  assert_int_equal(block->packet_count, 2);
  for (uint32_t i = 0; i < 2; i++) {
    uint32_t from = append ? i : 1 - i; /* the second file's packet is the earlier one */
    struct np_packet_options said;
    const struct np_record *r = &block->records[i];
    assert_int_equal(block->slab[r->offset], packet_byte('a' + from, 0));
    assert_int_equal(r->interface_id, 2 * from + 1);
    assert_true(np_slab_options(block->slab, block->slab_size, r, &said));
    assert_int_equal(said.swapped, from == 1);
    assert_memory_equal(said.bytes + 4, comments[from], strlen(comments[from]));
  }
  uint32_t sections = 0, interfaces = 0;
  const struct np_meta *meta;
  for (uint32_t i = 0; (meta = np_metadata_at(source->metadata, i)); i++) {
    if (meta->kind == NP_META_SECTION) assert_int_equal(meta->section, sections++);
    if (meta->kind != NP_META_INTERFACE) continue;
    assert_int_equal(meta->section, interfaces / 2);
    assert_int_equal(meta->link_type, interfaces % 2 ? LINK_RAW : LINK_ETHERNET);
    assert_int_equal(meta->interface_id, interfaces++);
  }
  assert_int_equal(sections, 2);
  assert_int_equal(interfaces, 4);
  assert_true(np_metadata_is_complete(source->metadata));
  np_block_free(block);
  source->operations->close(source);
}

static void test_metadata(void **state) {
  (void)state;
  check_metadata(false);
  check_metadata(true);
}

static void test_many_files_in_small_blocks(void **state) {
  (void)state;
  for (uint32_t n = 0; n < MOST_FILES; n++) {
    struct file *f = begin(LINK_ETHERNET);
    pcap_packet(f, 1, n, 0, 40, 40);
    pcap_packet(f, 1, 2 * MOST_FILES - n, 0, 40, 40);
    save(f);
  }
  struct packets *p = merge_in(NULL, 256);
  assert_int_equal(p->status, NP_END);
  assert_int_equal(p->count, 2 * MOST_FILES);
  for (uint32_t i = 1; i < p->count; i++)
    assert_true(p->records[i].timestamp_ns >= p->records[i - 1].timestamp_ns);
}

/* A packet that is larger than any block so far. */
static void test_large_packet(void **state) {
  (void)state;
  for (int append = 0; append < 2; append++) {
    const struct np_merge_options options = {.append = append != 0, .buffer_size = 1};
    struct file *f = begin(LINK_ETHERNET);
    add(f, 1, 'a');
    pcap_packet(f, 2, 2, 0, 100000, 100000);
    add(f, 3, 'b');
    save(f);
    struct packets *p = merge_in(&options, 4096);
    assert_int_equal(p->status, NP_END);
    assert_int_equal(p->count, 3);
    assert_true(p->bytes_fit[1]);
  }
}

/* A file that is cut does not end the others; its error comes behind all packets. */
static void test_damage(void **state) {
  (void)state;
  for (int append = 0; append < 2; append++) {
    const struct np_merge_options options = {.append = append != 0};
    struct file *f = begin(LINK_ETHERNET);
    add(f, 10, 'a');
    add(f, 30, 'b');
    f->size -= 1;
    save(f);
    f = begin(LINK_ETHERNET);
    add(f, 20, 'A');
    add(f, 40, 'B');
    save(f);
    struct packets *p = merge(&options);
    assert_int_equal(p->status, NP_E_CUT);
    assert_int_equal(p->error.packets, 1);
    assert_non_null(strstr(p->error.message, "/0: cut short"));
    assert_order(p, "aAB");
  }
}

static void test_failures(void **state) {
  (void)state;
  struct np_source *source = NULL;
  struct np_error error;
  assert_int_equal(np_merge_open(NULL, 0, NULL, NULL, &source, &error), NP_E_INVALID);
  save_two();
  unlink(paths[1]);
  assert_int_equal(merge(NULL)->opened, NP_E_IO);
  const struct np_merge_options append = {.append = true};
  save_two();
  unlink(paths[1]);
  struct packets *p = merge(&append);
  assert_int_equal(p->status, NP_E_IO);
  assert_order(p, "abcde");
}

static void *open_waiting(const struct np_merge_options *options, const char **list) {
  struct np_source *source = NULL;
  struct np_error error = {NP_OK};
  for (uint32_t i = 0; i < path_count; i++) list[i] = paths[i];
  if (np_merge_open(list, path_count, NULL, options, &source, &error) != NP_OK)
    fail_msg("%s", error.message);
  path_count = 0;
  return source;
}

/* Of files whose headers are read later, one that is no capture does not end those behind it. */
static void test_a_file_that_is_none_in_its_turn(void **state) {
  (void)state;
  static struct file none = {.size = 100};
  static struct packets p;
  const char *list[MOST_FILES];
  const struct np_merge_options options = {.append = true, .file = {.waits = true}};
  const struct np_block_options block = {.data_size = 1 << 16};
  struct np_error error = {NP_OK};
  save_two();
  save(&none);
  struct file *f = begin(LINK_ETHERNET);
  add(f, 70, 'z');
  save(f);
  struct np_source *source = open_waiting(&options, list);
  assert_int_equal(source->operations->begin(source, &error), NP_OK);
  memset(&p, 0, sizeof p);
  read_all(&p, source, &block);
  source->operations->close(source);
  assert_order(&p, "abcdeABCDz");
  assert_int_equal(p.status, NP_E_FORMAT);
}

/* How many descriptors are open. */
static int count_open(void) {
  int count = 0;
  for (int fd = 0; fd < 1024; fd++) count += fcntl(fd, F_GETFD) >= 0;
  return count;
}

/* One after the other, one file is open; where rights may go before they are read, all are. */
static void test_files_that_are_open(void **state) {
  (void)state;
  for (int how = 0; how < 3; how++) {
    const struct np_merge_options options = {
        .append = true, .open_ahead = how == 1, .file = {.waits = how == 2}};
    const char *list[MOST_FILES];
    const int before = count_open();
    save_two();
    struct np_source *source = open_waiting(&options, list);
    assert_int_equal(count_open() - before, how > 0 ? 2 : 1);
    source->operations->close(source);
    assert_int_equal(count_open(), before);
  }
}

static void test_interrupt(void **state) {
  (void)state;
  save_two();
  const char *list[] = {paths[0], paths[1]};
  struct np_source *source = NULL;
  struct np_error error;
  assert_int_equal(np_merge_open(list, 2, NULL, NULL, &source, &error), NP_OK);
  path_count = 0;
  struct np_block *block = np_block_new(NULL);
  source->operations->interrupt(source);
  enum np_status status = source->operations->read(source, block, &error);
  assert_int_equal(status, NP_INTERRUPTED);
  while (status == NP_INTERRUPTED || status == NP_OK)
    status = source->operations->read(source, block, &error);
  assert_int_equal(status, NP_END);
  assert_int_equal(block->packet_count, 9);
  np_block_free(block);
  source->operations->close(source);
}

static int make_folder(void **state) {
  (void)state;
  return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state) {
  (void)state;
  char command[PATH_SIZE];
  snprintf(command, sizeof command, "rm -r '%s'", folder);
  return system(command);
}

/* ---- Interrupts ----------------------------------------------------------------------------- */

struct reader {
  struct np_source *source;
  atomic_uint interrupts;
  atomic_bool ends;
};

static void *read_on(void *argument) {
  struct reader *r = argument;
  struct np_error error;
  struct np_block *block = np_block_new(NULL);
  while (!atomic_load(&r->ends)) {
    np_block_reset(block);
    enum np_status status = r->source->operations->read(r->source, block, &error);
    if (status == NP_INTERRUPTED) atomic_fetch_add(&r->interrupts, 1);
    if (status == NP_END || status < 0) break;
  }
  np_block_free(block);
  return NULL;
}

/* Wait for two seconds at most. */
static bool has_interrupts(struct reader *r, unsigned count) {
  for (int i = 0; i < 2000 && atomic_load(&r->interrupts) < count; i++) usleep(1000);
  return atomic_load(&r->interrupts) >= count;
}

/* An interrupt that comes while a lane waits for more packets to its first ones must not be lost:
 * the next read of that lane would wait for ever. */
static void test_interrupt_between_packets(void **state) {
  enum { ROUNDS = 20 };
  (void)state;
  char path[PATH_SIZE];
  snprintf(path, sizeof path, "%s/fifo", folder);
  assert_int_equal(mkfifo(path, 0600), 0);
  int fd = open(path, O_RDWR);
  const char *const list[] = {path};
  struct reader reader = {.ends = false};
  struct np_error error;
  pthread_t thread;
  assert_int_equal(np_merge_open(list, 1, NULL, NULL, &reader.source, &error), NP_OK);
  pthread_create(&thread, NULL, read_on, &reader);
  struct file *f = begin(LINK_ETHERNET);
  bool good = true;
  for (unsigned i = 0; i < ROUNDS && good; i++) {
    add(f, i, i);
    assert_int_equal(write(fd, f->bytes, f->size), f->size);
    f->size = 0;
    usleep(500 * i); /* a packet waits 10 ms for others */
    if (i + 1 == ROUNDS) atomic_store(&reader.ends, true);
    reader.source->operations->interrupt(reader.source);
    good = has_interrupts(&reader, i + 1);
  }
  atomic_store(&reader.ends, true);
  for (int i = 0; !good && i < 3; i++) reader.source->operations->interrupt(reader.source);
  pthread_join(thread, NULL);
  assert_true(good);
  reader.source->operations->close(reader.source);
  close(fd);
  unlink(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_by_time),
      cmocka_unit_test(test_append),
      cmocka_unit_test(test_formats),
      cmocka_unit_test(test_metadata),
      cmocka_unit_test(test_many_files_in_small_blocks),
      cmocka_unit_test(test_large_packet),
      cmocka_unit_test(test_damage),
      cmocka_unit_test(test_failures),
      cmocka_unit_test(test_a_file_that_is_none_in_its_turn),
      cmocka_unit_test(test_files_that_are_open),
      cmocka_unit_test(test_interrupt),
      cmocka_unit_test(test_interrupt_between_packets),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
