/* memory.c - bytes in memory as an input. */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "file/input/input.h"

struct memory {
  struct np_input input; /* first: an np_input is one of these */
  const uint8_t *bytes;
  size_t size;
  size_t at;
  atomic_bool interrupted;
};

static int64_t read_memory(struct np_input *input, uint8_t *out, uint32_t size,
                           struct np_error *error) {
  struct memory *m = (struct memory *)input;
  (void)error;
  if (atomic_exchange(&m->interrupted, false)) return NP_INPUT_INTERRUPTED;
  size_t left = m->size - m->at;
  if (size > left) size = (uint32_t)left;
  if (size == 0) return 0;
  memcpy(out, m->bytes + m->at, size);
  m->at += size;
  atomic_store_explicit(&input->taken, m->at, memory_order_relaxed);
  return size;
}

static int64_t read_memory_at(struct np_input *input, uint64_t position, uint8_t *out,
                              uint32_t size, struct np_error *error) {
  struct memory *m = (struct memory *)input;
  (void)error;
  if (atomic_exchange(&m->interrupted, false)) return NP_INPUT_INTERRUPTED;
  if (position >= m->size) return 0;
  if (size > m->size - position) size = (uint32_t)(m->size - position);
  memcpy(out, m->bytes + position, size);
  return size;
}

static bool wait_memory(struct np_input *input, int milliseconds) {
  (void)input;
  (void)milliseconds;
  return true;
}

static void interrupt_memory(struct np_input *input) {
  atomic_store(&((struct memory *)input)->interrupted, true);
}

static void close_memory(struct np_input *input) {
  free(input);
}

static const struct np_input_operations operations = {
    .read = read_memory,
    .read_at = read_memory_at,
    .wait = wait_memory,
    .interrupt = interrupt_memory,
    .close = close_memory,
};

struct np_input *np_input_memory(const uint8_t *bytes, size_t size) {
  struct memory *m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->input = (struct np_input){.operations = &operations,
                               .name = "the capture in memory",
                               .regular = true,
                               .seekable = true};
  m->bytes = bytes;
  m->size = size;
  /* NOLINTNEXTLINE(analyzer-malloc-leak): the input is its first member */
  return &m->input;
}
