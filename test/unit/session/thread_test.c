/* thread_test.c - several threads: the order of the source, layers, products, failures. */
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

#include "file/capture_file.h"
#include "np/session.h"

#include "block/block.h"
#include "session/bell.h"

enum { PACKETS = 20000, VLAN_TAGS = 40, THREADS = 4 };

static const struct np_engine *engine;

/* A pcap file: packet n has 8 bytes with its number behind Ethernet; every 50th is a heap of VLAN
 * tags, which has more layers than a block expects. */
struct big {
  uint8_t *bytes;
  size_t size;
};

static void add(struct big *big, const void *bytes, size_t size) {
  memcpy(big->bytes + big->size, bytes, size);
  big->size += size;
}

static struct big make_file(uint32_t packets) {
  struct big big = {malloc(24 + (size_t)packets * (16 + 14 + 4 * VLAN_TAGS + 8)), 0};
  const uint32_t header[6] = {0xa1b2c3d4, 2 | 4 << 16, 0, 0, 65535, LINK_ETHERNET};
  add(&big, header, sizeof header);
  for (uint32_t n = 1; n <= packets; n++) {
    uint8_t ethernet[14] = {[12] = 0x88, 0xb5};
    const uint8_t tag[4] = {0, 1, 0x81, 0};
    uint32_t tags = n % 50 == 0 ? VLAN_TAGS : 0;
    if (tags) memcpy(ethernet + 12, (uint8_t[]){0x81, 0}, 2);
    uint32_t length = 14 + tags * 4 + 8;
    const uint32_t record[4] = {1000 + n, 0, length, length};
    const uint64_t number = n;
    add(&big, record, sizeof record);
    add(&big, ethernet, sizeof ethernet);
    for (uint32_t i = 0; i < tags; i++) add(&big, tag, sizeof tag);
    add(&big, &number, sizeof number);
  }
  return big;
}

/* `layers`: room for layers in a block; 0 for the default. */
static struct np_session *open_session(const struct big *big, uint32_t threads, uint32_t layers,
                                       struct bell *bell) {
  struct np_error error = {NP_OK};
  struct np_source *source;
  struct np_session *session;
  const struct np_session_options options = {
      .threads = threads,
      .block = {.data_size = 16384, .packets = 256, .layers = layers},
      .lazy = true,
      .notify = ring,
      .context = bell};
  struct np_input *input = np_input_memory(big->bytes, big->size);
  assert_int_equal(np_file_open(input, engine, NULL, &source, &error), NP_OK);
  assert_int_equal(np_session_open(source, &options, &session, &error), NP_OK);
  return session;
}

static void check_packet(const struct np_block *block, uint32_t i, uint64_t number) {
  const struct np_record *r = &block->records[i];
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_packet packet;
  assert_true(np_slab_packet(block->slab, block->slab_size, i, &packet));
  assert_int_equal(packet.number, number);
  assert_memory_equal(packet.bytes + packet.caplen - sizeof number, &number, sizeof number);
  assert_int_equal(r->layer_count, np_dissect(engine, &packet, layers));
  assert_memory_equal(&block->layers[r->first_layer], layers, r->layer_count * sizeof *layers);
}

/* What a consumer got: blocks with products are counted, and their products given back. */
struct outcome {
  uint64_t packets, blocks, products;
  enum np_status status;
  struct np_error error;
};

static struct outcome consume(struct np_session *session, struct bell *bell) {
  struct outcome o = {.packets = 0};
  struct np_block *block;
  for (;;) {
    unsigned rings = rings_of(bell);
    o.status = np_session_take(session, &block, &o.error);
    if (o.status == NP_INTERRUPTED) {
      await_ring(bell, rings + 1);
      continue;
    }
    if (o.status != NP_OK) return o;
    for (uint32_t i = 0; i < block->packet_count; i++) check_packet(block, i, ++o.packets);
    o.blocks++;
    uint32_t *product = np_block_take_product(block, 0);
    if (product) assert_int_equal(*product, block->packet_count);
    o.products += product != NULL;
    free(product);
    np_session_release(session, block);
  }
}

static void all_come_in_order(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  for (uint32_t threads = 1; threads <= THREADS; threads++) {
    struct bell bell = BELL;
    struct np_session *s = open_session(&big, threads, 0, &bell);
    struct outcome o = consume(s, &bell);
    assert_int_equal(np_session_threads(s), threads);
    assert_int_equal(o.status, NP_END);
    assert_int_equal(o.packets, PACKETS);
    np_session_close(s);
  }
  free(big.bytes);
}

/* Where layers are found after a block was read, there may be more of them than it has room for. */
static void blocks_grow_for_layers(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  struct bell bell = BELL;
  struct np_session *s = open_session(&big, 2, NP_MAX_LAYERS, &bell);
  struct outcome o = consume(s, &bell);
  assert_int_equal(o.status, NP_END);
  assert_int_equal(o.packets, PACKETS);
  np_session_close(s);
  free(big.bytes);
}

/* A failure comes behind all packets before it, however many threads are ahead. */
static void damage_comes_last(void **state) {
  (void)state;
  struct big big = make_file(PACKETS);
  big.size -= 5;
  for (uint32_t threads = 1; threads <= THREADS; threads++) {
    struct bell bell = BELL;
    struct np_session *s = open_session(&big, threads, 0, &bell);
    struct outcome o = consume(s, &bell);
    assert_int_equal(o.status, NP_E_CUT);
    assert_int_equal(o.packets, PACKETS - 1);
    assert_int_equal(o.error.packets, PACKETS - 1);
    np_session_close(s);
  }
  free(big.bytes);
}

/* Where reading waits, what was read is not held back. */
static void a_stream_is_not_waited_for(void **state) {
  (void)state;
  const struct big big = make_file(40);
  struct bell bell = BELL;
  struct np_error error;
  struct np_source *source;
  struct np_session *s;
  struct np_block *block;
  struct np_input *input = np_input_pipe(1 << 20, NULL, NULL);
  const struct np_session_options options = {
      .threads = THREADS, .lazy = true, .notify = ring, .context = &bell};
  assert_int_equal(np_file_open(input, engine, NULL, &source, &error), NP_OK);
  assert_int_equal(np_session_open(source, &options, &s, &error), NP_OK);
  assert_int_equal(np_session_take(s, &block, &error), NP_INTERRUPTED);
  assert_int_equal(np_input_push(input, big.bytes, (uint32_t)big.size), big.size);
  await_ring(&bell, 1); /* though the stream goes on */
  assert_int_equal(np_session_take(s, &block, &error), NP_OK);
  check_packet(block, 0, 1);
  np_session_release(s, block);
  np_session_close(s);
  free(big.bytes);
}

/* ---- Parts that are read ahead --------------------------------------------------------------- */

static struct np_session *open_parts(struct np_input *input, uint32_t packets, uint32_t blocks,
                                     struct bell *bell) {
  struct np_error error = {NP_OK};
  struct np_source *source;
  struct np_session *session;
  const struct np_session_options options = {.threads = THREADS,
                                             .block_count = blocks,
                                             .block = {.data_size = 16384, .packets = packets},
                                             .notify = ring,
                                             .context = bell};
  assert_int_equal(np_file_open(input, engine, NULL, &source, &error), NP_OK);
  assert_true(source->reads_ahead);
  assert_int_equal(np_session_open(source, &options, &session, &error), NP_OK);
  return session;
}

/* A part is more than all blocks hold, and the consumer keeps one until he has the next: nobody
 * waits for ever. */
static void a_part_fills_many_blocks(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  struct bell bell = BELL;
  struct np_session *s = open_parts(np_input_memory(big.bytes, big.size), 16, 2, &bell);
  struct np_block *block, *kept = NULL;
  struct np_error error;
  enum np_status status;
  uint64_t packets = 0;
  for (;;) {
    unsigned rings = rings_of(&bell);
    status = np_session_take(s, &block, &error);
    if (status == NP_INTERRUPTED) await_ring(&bell, rings + 1);
    if (status == NP_INTERRUPTED) continue;
    if (status != NP_OK) break;
    for (uint32_t i = 0; i < block->packet_count; i++) check_packet(block, i, ++packets);
    np_session_release(s, kept);
    kept = block;
  }
  assert_int_equal(status, NP_END);
  assert_int_equal(packets, PACKETS);
  np_session_release(s, kept);
  np_session_close(s);
  free(big.bytes);
}

/* A path of a file with these bytes, which the caller removes. */
static void write_file(char path[32], const struct big *big) {
  strcpy(path, "/tmp/np_parts_XXXXXX");
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, big->bytes, big->size), big->size);
  close(fd);
}

/* Whatever the moment, the packets before the cut come in order, then the failure or the end. */
static void a_file_that_gets_shorter(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  struct np_error error;
  for (unsigned rest = 0; rest < 40; rest++) {
    char path[32];
    struct bell bell = BELL;
    struct np_input *input;
    write_file(path, &big);
    assert_int_equal(np_input_open(path, &input, &error), NP_OK);
    struct np_session *s = open_parts(input, 256, 0, &bell);
    usleep(rest * 20);
    assert_int_equal(truncate(path, (off_t)big.size / 3), 0);
    struct outcome o = consume(s, &bell);
    assert_true(o.status == NP_E_CUT || o.status == NP_END);
    assert_true(o.status == NP_END || o.error.packets == o.packets);
    np_session_close(s);
    unlink(path);
  }
  free(big.bytes);
}

/* Stopped at any moment: what was read before comes, then the end. */
static void a_stop_in_the_middle(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  for (unsigned rest = 0; rest < 60; rest++) {
    struct bell bell = BELL;
    struct np_session *s =
        open_parts(np_input_memory(big.bytes, big.size), 256, rest % 2 ? 0 : 64, &bell);
    usleep(rest * 10);
    np_session_stop(s);
    struct outcome o = consume(s, &bell);
    assert_int_equal(o.status, NP_END);
    assert_true(o.packets <= PACKETS);
    np_session_close(s);
  }
  free(big.bytes);
}

/* ---- Products ------------------------------------------------------------------------------- */

struct counts {
  atomic_uint made, discarded, busy[THREADS];
};

static void *make(void *context, uint32_t thread, const struct np_block *block) {
  struct counts *counts = context;
  assert_true(thread < THREADS);
  assert_int_equal(atomic_fetch_add(&counts->busy[thread], 1), 0);
  uint32_t *product = malloc(sizeof *product);
  *product = block->packet_count;
  atomic_fetch_add(&counts->made, 1);
  atomic_fetch_sub(&counts->busy[thread], 1);
  return product;
}

static void discard(void *context, void *product) {
  struct counts *counts = context;
  atomic_fetch_add(&counts->discarded, 1);
  free(product);
}

static void add_stage(struct np_session *session, const struct np_stage *stage) {
  struct np_error error;
  uint32_t index;
  assert_int_equal(np_session_add_stage(session, stage, &index, &error), NP_OK);
  assert_int_equal(index, 0);
}

static void every_block_has_a_product(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  struct counts counts = {.made = 0};
  const struct np_stage stage = {
      .name = "count", .make = make, .discard = discard, .context = &counts};
  struct bell bell = BELL;
  struct np_session *s = open_session(&big, THREADS, 0, &bell);
  add_stage(s, &stage);
  struct outcome o = consume(s, &bell);
  assert_int_equal(o.products, o.blocks);
  assert_int_equal(counts.made, o.blocks);
  assert_int_equal(counts.discarded, 0);
  np_session_close(s);
  free(big.bytes);
}

/* From the first product on, nobody takes the packets any more. */
struct forgetful {
  struct counts counts;
  struct np_session *session;
};

static void *make_and_forget(void *context, uint32_t thread, const struct np_block *block) {
  struct forgetful *f = context;
  np_session_discard(f->session, true);
  return make(&f->counts, thread, block);
}

static void discard_forgotten(void *context, void *product) {
  discard(&((struct forgetful *)context)->counts, product);
}

static void products_of_packets_that_are_forgotten(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  struct forgetful f = {.session = NULL};
  const struct np_stage stage = {
      .name = "count", .make = make_and_forget, .discard = discard_forgotten, .context = &f};
  struct bell bell = BELL;
  f.session = open_session(&big, THREADS, 0, &bell);
  add_stage(f.session, &stage);
  assert_int_equal(consume(f.session, &bell).blocks, 0);
  np_session_close(f.session);
  assert_true(f.counts.made > 0);
  assert_int_equal(f.counts.made, f.counts.discarded);
  free(big.bytes);
}

/* Closed at any moment: products that nobody took are discarded, each once. */
static void products_that_nobody_takes(void **state) {
  (void)state;
  const struct big big = make_file(PACKETS);
  for (unsigned takes = 0; takes < 12; takes++) {
    struct counts counts = {.made = 0};
    const struct np_stage stage = {
        .name = "count", .make = make, .discard = discard, .context = &counts};
    struct bell bell = BELL;
    struct np_session *s = open_session(&big, THREADS, 0, &bell);
    struct np_block *block;
    struct np_error error;
    unsigned taken = 0;
    add_stage(s, &stage);
    for (unsigned i = 0; i < takes; i++) {
      if (np_session_take(s, &block, &error) != NP_OK) continue;
      free(np_block_take_product(block, 0));
      taken++;
      np_session_release(s, block);
    }
    np_session_close(s);
    assert_int_equal(counts.made, counts.discarded + taken);
  }
  free(big.bytes);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_come_in_order),
      cmocka_unit_test(blocks_grow_for_layers),
      cmocka_unit_test(damage_comes_last),
      cmocka_unit_test(a_stream_is_not_waited_for),
      cmocka_unit_test(every_block_has_a_product),
      cmocka_unit_test(products_that_nobody_takes),
      cmocka_unit_test(a_part_fills_many_blocks),
      cmocka_unit_test(a_file_that_gets_shorter),
      cmocka_unit_test(a_stop_in_the_middle),
      cmocka_unit_test(products_of_packets_that_are_forgotten),
  };
  engine = np_engine_new(NULL, NULL);
  int failures = cmocka_run_group_tests(tests, NULL, NULL);
  np_engine_free((struct np_engine *)(uintptr_t)engine);
  return failures;
}
