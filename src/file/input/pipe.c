/* pipe.c - bytes that one thread pushes and another reads. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "file/input/input.h"

enum { DEFAULT_CAPACITY = 1 << 20, NS_PER_MS = 1000000, NS_PER_SECOND = 1000000000 };

/* A ring of bytes. */
struct pipe_input {
  struct np_input input; /* first: an np_input is one of these */
  pthread_mutex_t lock;  /* guards what follows */
  pthread_cond_t changed;
  uint8_t *ring;
  uint32_t capacity;
  uint32_t at;   /* where the oldest byte is */
  uint32_t used; /* how many bytes wait */
  bool finished;
  bool interrupted;
  void (*want)(void *context);
  void *context;
};

/* Would a read return at once? */
static bool is_ready(const struct pipe_input *p) {
  return p->used > 0 || p->finished || p->interrupted;
}

static struct timespec deadline_in(int milliseconds) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t); /* the clock of conditions, everywhere */
  t.tv_sec += milliseconds / 1000;
  t.tv_nsec += (long)(milliseconds % 1000) * NS_PER_MS;
  if (t.tv_nsec < NS_PER_SECOND) return t;
  t.tv_sec++;
  t.tv_nsec -= NS_PER_SECOND;
  return t;
}

/* Wait with the lock held; negative: as long as it takes. */
static bool wait_locked(struct pipe_input *p, int milliseconds) {
  if (is_ready(p)) return true;
  if (p->want) {
    pthread_mutex_unlock(&p->lock); /* `want` may push */
    p->want(p->context);
    pthread_mutex_lock(&p->lock);
  }
  if (milliseconds < 0) {
    while (!is_ready(p)) pthread_cond_wait(&p->changed, &p->lock);
    return true;
  }
  struct timespec deadline = deadline_in(milliseconds);
  while (!is_ready(p)) {
    if (pthread_cond_timedwait(&p->changed, &p->lock, &deadline) == ETIMEDOUT) break;
  }
  return is_ready(p);
}

static bool wait_pipe(struct np_input *input, int milliseconds) {
  struct pipe_input *p = (struct pipe_input *)input;
  pthread_mutex_lock(&p->lock);
  bool ready = wait_locked(p, milliseconds);
  pthread_mutex_unlock(&p->lock);
  return ready;
}

/* Move bytes out of the ring. They may lie in two pieces: up to its end, and from its start. */
static uint32_t take(struct pipe_input *p, uint8_t *out, uint32_t size) {
  if (size > p->used) size = p->used;
  uint32_t first = p->capacity - p->at;
  if (first > size) first = size;
  memcpy(out, p->ring + p->at, first);
  memcpy(out + first, p->ring, size - first);
  p->at = (uint32_t)(((uint64_t)p->at + size) % p->capacity);
  p->used -= size;
  atomic_fetch_add_explicit(&p->input.taken, size, memory_order_relaxed);
  return size;
}

static int64_t read_pipe(struct np_input *input, uint8_t *out, uint32_t size,
                         struct np_error *error) {
  struct pipe_input *p = (struct pipe_input *)input;
  (void)error;
  pthread_mutex_lock(&p->lock);
  wait_locked(p, -1);
  int64_t result = NP_INPUT_INTERRUPTED;
  if (!p->interrupted) result = take(p, out, size);
  p->interrupted = false;
  pthread_mutex_unlock(&p->lock);
  return result;
}

static void set(struct pipe_input *p, bool *flag) {
  pthread_mutex_lock(&p->lock);
  *flag = true;
  pthread_cond_signal(&p->changed);
  pthread_mutex_unlock(&p->lock);
}

static void interrupt_pipe(struct np_input *input) {
  struct pipe_input *p = (struct pipe_input *)input;
  set(p, &p->interrupted);
}

static void close_pipe(struct np_input *input) {
  struct pipe_input *p = (struct pipe_input *)input;
  pthread_cond_destroy(&p->changed);
  pthread_mutex_destroy(&p->lock);
  free(p->ring);
  free(p);
}

static const struct np_input_operations operations = {
    .read = read_pipe,
    .wait = wait_pipe,
    .interrupt = interrupt_pipe,
    .close = close_pipe,
};

struct np_input *np_input_pipe(uint32_t capacity, void (*want)(void *context), void *context) {
  struct pipe_input *p = calloc(1, sizeof *p);
  if (!p) return NULL;
  p->capacity = capacity > 0 ? capacity : DEFAULT_CAPACITY;
  p->ring = malloc(p->capacity);
  if (!p->ring) {
    free(p);
    return NULL;
  }
  p->input = (struct np_input){.operations = &operations, .name = "the stream", .regular = false};
  p->want = want;
  p->context = context;
  pthread_mutex_init(&p->lock, NULL);
  pthread_cond_init(&p->changed, NULL);
  return &p->input;
}

uint32_t np_input_push(struct np_input *pipe, const uint8_t *bytes, uint32_t size) {
  struct pipe_input *p = (struct pipe_input *)pipe;
  pthread_mutex_lock(&p->lock);
  uint32_t room = p->capacity - p->used;
  if (size > room || p->finished) size = p->finished ? 0 : room;
  uint32_t end = (uint32_t)(((uint64_t)p->at + p->used) % p->capacity);
  uint32_t first = p->capacity - end;
  if (first > size) first = size;
  if (size > 0) {
    memcpy(p->ring + end, bytes, first);
    memcpy(p->ring, bytes + first, size - first);
    p->used += size;
    pthread_cond_signal(&p->changed);
  }
  pthread_mutex_unlock(&p->lock);
  return size;
}

void np_input_finish(struct np_input *pipe) {
  struct pipe_input *p = (struct pipe_input *)pipe;
  set(p, &p->finished);
}
