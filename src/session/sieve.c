/* sieve.c - display filters of a session. */
#include "session/sieve.h"

#include <string.h>

void np__sieves_init(struct np_sieves *sieves) {
  memset(sieves, 0, sizeof *sieves);
  pthread_mutex_init(&sieves->mutex, NULL);
}

static void destroy(struct np_sieve *sieve) {
  for (uint32_t i = 0; i < NP_SIEVE_USERS; i++) np_matcher_free(sieve->matchers[i]);
  np_matcher_free(sieve->spare);
  np_display_free(sieve->display);
}

void np__sieves_destroy(struct np_sieves *sieves) {
  for (uint32_t i = 0; i < atomic_load(&sieves->count); i++) destroy(&sieves->list[i]);
  pthread_mutex_destroy(&sieves->mutex);
}

enum np_status np__sieves_add(struct np_sieves *sieves, struct np_display *display,
                              const struct np_engine *engine, struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&sieves->mutex);
  uint32_t count = atomic_load(&sieves->count);
  struct np_matcher *spare = count < NP_MAX_SIEVES ? np_matcher_new(display, engine) : NULL;
  if (count == NP_MAX_SIEVES) {
    status =
        np_fail(error, NP_E_INVALID, "a session has at most %d display filters", NP_MAX_SIEVES);
  } else if (!spare) {
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory for a display filter");
  } else {
    sieves->list[count] =
        (struct np_sieve){.display = np_display_share(display), .engine = engine, .spare = spare};
    atomic_store_explicit(&sieves->count, count + 1, memory_order_release);
  }
  pthread_mutex_unlock(&sieves->mutex);
  return status;
}

static void match(struct np_matcher *matcher, struct np_block *block, uint32_t first) {
  enum { TOGETHER = 4096 };
  uint8_t bits[TOGETHER / 8];
  uint32_t passed;
  size_t size;
  const uint8_t *slab = np_block_slab(block, &size);
  while (first < block->packet_count) {
    uint32_t left = block->packet_count - first, count = left < TOGETHER ? left : TOGETHER;
    if (np_matcher_slab(matcher, slab, size, first, count, bits, &passed) != NP_OK) return;
    if (passed < count) np__block_hide(block, first, count, bits);
    first += count;
  }
}

/* Each who sifts has a matcher of his own; one for whom there is no memory waits for the spare. */
static void match_by(struct np_sieves *sieves, struct np_sieve *sieve, uint32_t user,
                     struct np_block *block, uint32_t first) {
  struct np_matcher **own = &sieve->matchers[user];
  if (!*own) *own = np_matcher_new(sieve->display, sieve->engine);
  if (*own) {
    match(*own, block, first);
    return;
  }
  pthread_mutex_lock(&sieves->mutex);
  match(sieve->spare, block, first);
  pthread_mutex_unlock(&sieves->mutex);
}

void np__sieves_sift(struct np_sieves *sieves, uint32_t user, struct np_block *block) {
  uint32_t count = atomic_load_explicit(&sieves->count, memory_order_acquire);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t first = block->sifted.counts[i];
    if (first == block->packet_count) continue;
    np_block_seal(block);
    uint32_t before = block->packet_count;
    match_by(sieves, &sieves->list[i], user, block, first);
    np__block_sift(block, i);
    atomic_fetch_add(&sieves->hidden, before - block->packet_count);
  }
}

void np__sieves_finish(struct np_sieves *sieves, uint32_t user, struct np_block *block) {
  if (!np__sieves_any(sieves)) return;
  np__sieves_sift(sieves, user, block);
  if (block->packet_count > 0) np__block_close_up(block);
}
