/* fake_session.h - sessions over a fake source for tests: opened, and taken from until they end. */
#ifndef NP_TEST_FAKE_SESSION_H
#define NP_TEST_FAKE_SESSION_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "np/session.h"
#include "session/bell.h"
#include "session/fake_source.h"
/* The engine of all sessions: made by main. */
static const struct np_engine *engine;

static const struct np_block_options small = {.data_size = 4096, .packets = 64};

static struct np_session *open_session(struct fake_plan plan, uint32_t blocks, struct bell *bell) {
  const struct np_session_options options = {
      .block_count = blocks, .block = small, .notify = bell ? ring : NULL, .context = bell};
  struct np_session *session = NULL;
  struct np_error error;
  assert_int_equal(np_session_open(fake_new(engine, plan, NULL), &options, &session, &error),
                   NP_OK);
  return session;
}

/* Check that a block's packets are whole and in order; returns the number after its last. */
static uint64_t check_block(const struct np_block *block, uint64_t at_least) {
  struct np_packet packet;
  uint64_t number = at_least;
  assert_true(block->packet_count > 0);
  for (uint32_t i = 0; i < block->packet_count; i++) {
    uint64_t stored;
    assert_true(np_slab_packet(block->slab, block->slab_size, i, &packet));
    memcpy(&stored, packet.bytes, sizeof stored);
    assert_true(stored >= number);
    assert_int_equal(packet.number, stored + 1);
    number = stored + 1;
  }
  return number;
}

/* What a consumer saw. */
struct outcome {
  uint64_t delivered;
  uint64_t next; /* the number after the last packet */
  uint32_t largest;
  enum np_status status;
  struct np_error error;
};

/* Take all there is until the session ends, resting `rest_us` after each block. */
static struct outcome consume(struct np_session *session, struct bell *bell, unsigned rest_us) {
  struct outcome o = {.status = NP_OK};
  struct np_block *block;
  for (;;) {
    unsigned rings = rings_of(bell);
    o.status = np_session_take(session, &block, &o.error);
    if (o.status == NP_INTERRUPTED) {
      await_ring(bell, rings + 1);
      continue;
    }
    if (o.status != NP_OK) return o;
    o.next = check_block(block, o.next);
    o.delivered += block->packet_count;
    if (block->data_used - block->data_start > o.largest)
      o.largest = block->data_used - block->data_start;
    if (rest_us) fake_sleep_us(rest_us);
    np_session_release(session, block);
  }
}

#endif
