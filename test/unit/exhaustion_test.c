/* exhaustion_test.c - memory runs out at each allocation: the calls say so, and leave nothing
 * behind.
 */
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

#include "block/block.h"
#include "file/capture_file.h"
#include "np/batch.h"
#include "np/display.h"
#include "np/merge.h"
#include "np/session.h"
#include "np/split.h"
#include "np/text.h"

/* ---- Allocations, by the linker's --wrap ---------------------------------------------------- */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *memory);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
char *__wrap_strdup(const char *text);
void __wrap_free(void *memory);

static struct {
  atomic_long count, live;
  long fails;   /* the number of the allocation that fails, from 0; negative: none */
  bool goes_on; /* and all behind it */
} memory = {.fails = -1};

static bool is_exhausted(void) {
  long number = atomic_fetch_add(&memory.count, 1);
  return memory.fails >= 0 && (memory.goes_on ? number >= memory.fails : number == memory.fails);
}

static void *counted(void *got, bool is_new) {
  if (got && is_new) atomic_fetch_add(&memory.live, 1);
  return got;
}

void *__wrap_malloc(size_t size) {
  return is_exhausted() ? NULL : counted(__real_malloc(size), true);
}

void *__wrap_calloc(size_t count, size_t size) {
  return is_exhausted() ? NULL : counted(__real_calloc(count, size), true);
}

void *__wrap_realloc(void *old, size_t size) {
  return is_exhausted() ? NULL : counted(__real_realloc(old, size), !old);
}

char *__wrap_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = __wrap_malloc(size);
  return copy ? memcpy(copy, text, size) : NULL;
}

void __wrap_free(void *given) {
  if (given) atomic_fetch_sub(&memory.live, 1);
  __real_free(given);
}

/* ---- What is done --------------------------------------------------------------------------- */

enum { PATH_SIZE = 256, MANY = 40 };

static char folder[] = "/tmp/node_pcap-XXXXXX", inputs[2][PATH_SIZE], output[PATH_SIZE];

/* No other failure than the one that there is. */
static enum np_status seen(enum np_status status, const struct np_error *error) {
  if (status < 0 && status != NP_E_NO_MEMORY)
    print_error("%ld: %s\n", memory.fails, error->message);
  assert_true(status >= 0 || status == NP_E_NO_MEMORY);
  return status;
}

static struct np_source *open_merge(const struct np_engine *engine, bool append) {
  struct np_error error;
  struct np_source *source = NULL;
  const char *const list[] = {inputs[0], inputs[1]};
  const struct np_merge_options options = {.append = append};
  return seen(np_merge_open(list, 2, engine, &options, &source, &error), &error) ? NULL : source;
}

/* Copy two files into one, with all that they say, or into one for each flow. */
static void copy(const struct np_engine *engine, bool append, bool splits) {
  struct np_error error;
  struct np_writer *writer = NULL;
  struct np_split *split = NULL;
  struct np_source *source = open_merge(engine, append);
  struct np_block *block = source ? np_block_new(NULL) : NULL;
  const struct np_split_options options = {
      .write = {.flush = NP_FLUSH_BLOCK, .waits = true, .application = "it", .comment = "a"},
      .max_open = 1};
  enum np_status status = NP_E_NO_MEMORY;
  if (block)
    status = splits ? np_split_open(output, &options, &split, &error)
                    : np_writer_open(output, -1, &options.write, &writer, &error);
  while (block && seen(status, &error) == NP_OK) {
    np_block_reset(block);
    status = seen(source->operations->read(source, block, &error), &error);
    np_block_seal(block);
    if (status < 0) break;
    enum np_status written = splits ? np_split_block(split, block, 0, source->metadata, &error)
                                    : np_writer_block(writer, block, 0, source->metadata, &error);
    if (seen(written, &error) < 0) break;
  }
  if (split) seen(np_split_close(split, &error), &error);
  if (writer) seen(np_writer_close(writer, NULL, &error), &error);
  np_split_free(split);
  np_writer_free(writer);
  np_block_free(block);
  if (source) source->operations->close(source);
}

/* A filter of all kinds of parts, which most packets pass. */
static struct np_display *make_display(void) {
  static const char text[] =
      "frame.len in {1,2,3,4..9} ~= 3 or ip.src[0,1] == 01:02 or frame contains \"a\" or "
      "max(ip.ttl, 3 + 4) > 2 or string(ip.src#2) == \"a\" or frame";
  struct np_display *display = NULL;
  struct np_error error;
  struct np_text out = {0};
  const char *good = strstr(text, "or ip.src"); /* the front is refused, which is tried too */
  np_display_new(text, sizeof text - 1, NULL, &display, &error);
  assert_null(display);
  seen(np_display_new(good + 3, strlen(good + 3), NULL, &display, &error), &error);
  if (display) np_display_explain(display, &out);
  if (display) np_display_bpf(display, &out);
  np_text_free(&out);
  return display;
}

/* Read by a session of two threads, with a display filter or without; its blocks as columns and as
 * text. */
static void show(const struct np_engine *engine, bool sifts) {
  static const char *const names[] = {"time", "ip.src", "frame.protocols"};
  struct np_error error;
  struct np_input *input;
  struct np_source *source = NULL;
  struct np_session *session = NULL;
  struct np_block *block;
  struct np_text text = {0};
  struct np_batch_pool *pool = np_batch_pool_new();
  struct np_batcher *batcher = NULL;
  struct np_display *display = sifts ? make_display() : NULL;
  const struct np_session_options options = {
      .threads = 2, .block = {.data_size = 4096}, .display = display, .engine = engine};
  struct np_printer *printer = np_printer_new(engine);
  if (pool) seen(np_batcher_new(names, 3, 0, pool, &batcher, &error), &error);
  enum np_status status = seen(np_input_open(inputs[0], &input, &error), &error);
  if (status == NP_OK) status = seen(np_file_open(input, engine, NULL, &source, &error), &error);
  if (status == NP_OK) status = seen(np_session_open(source, &options, &session, &error), &error);
  while (status == NP_OK || status == NP_INTERRUPTED) {
    status = seen(np_session_take(session, &block, &error), &error);
    struct np_batch batch;
    struct np_packet packet;
    if (status != NP_OK || !block) continue;
    if (batcher && np_batch_make(batcher, engine, block, 0, block->packet_count, &batch) == NP_OK)
      np_batch_free(pool, &batch);
    if (printer && np_slab_packet(block->slab, block->slab_size, 0, &packet))
      np_text_tree(printer, &packet, &text);
    np_session_release(session, block);
  }
  np_session_close(session);
  np_display_free(display);
  np_text_free(&text);
  np_printer_free(printer);
  np_batcher_free(batcher);
  np_batch_pool_free(pool);
}

static void do_it(int what) {
  struct np_engine *engine = np_engine_new(NULL, NULL);
  if (engine && what < 4) copy(engine, what & 1, what & 2);
  if (engine && what >= 4) show(engine, what == 5);
  np_engine_free(engine);
}

static void every_allocation_fails(void **state) {
  (void)state;
  for (int what = 0; what < 6; what++) {
    memory.fails = -1;
    do_it(what);
    atomic_store(&memory.count, 0);
    do_it(what);
    long count = atomic_load(&memory.count);
    for (long n = 0; n < 2 * count; n++) {
      long before = atomic_load(&memory.live);
      atomic_store(&memory.count, 0);
      memory.goes_on = n % 2;
      memory.fails = n / 2;
      do_it(what);
      memory.fails = -1;
      assert_int_equal(atomic_load(&memory.live), before);
    }
  }
}

/* ---- Files ---------------------------------------------------------------------------------- */

static int set_up(void **state) {
  static struct file f;
  (void)state;
  if (!mkdtemp(folder)) return -1;
  snprintf(output, PATH_SIZE, "%s/out", folder);
  pcapng_of(&f, MANY);
  for (int i = 0; i < 2; i++) {
    snprintf(inputs[i], PATH_SIZE, "%s/in%d", folder, i);
    FILE *file = fopen(inputs[i], "wb");
    if (!file || fwrite(f.bytes, 1, f.size, file) != f.size) return -1;
    fclose(file);
  }
  return 0;
}

static int tear_down(void **state) {
  char line[PATH_SIZE];
  (void)state;
  snprintf(line, sizeof line, "rm -r %s", folder);
  return system(line);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation_fails)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
