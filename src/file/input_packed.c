/* input_packed.c - an input whose bytes may be compressed: its first ones tell. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file/codec.h"
#include "file/reader.h"

enum { BUFFER_BYTES = 32 << 10 };

struct packed {
  struct np_input input; /* first: an np_input is one of these */
  struct np_input *inner;
  const struct np_codec *codec; /* NULL: the bytes are taken as they are */
  void *state;                  /* the codec's */
  bool probed;
  bool inner_ended;
  bool between; /* no member or frame has begun and not ended */
  bool full;    /* the last step filled its room: more may be ready */
  bool failed;  /* the data end here: a decoder that has failed must not be called again */
  struct np_error failure;
  uint64_t left;     /* bytes that may still be unpacked */
  uint64_t most;     /* and were at the start */
  uint64_t position; /* of `end` in the inner input */
  uint32_t at, end;  /* bytes of the buffer that wait */
  uint8_t buffer[BUFFER_BYTES];
};

/* Get bytes from the inner input: what its read returns. */
static int64_t fetch(struct packed *p, struct np_error *error) {
  if (p->at == p->end) p->at = p->end = 0;
  int64_t count =
      p->inner->operations->read(p->inner, p->buffer + p->end, BUFFER_BYTES - p->end, error);
  if (count == 0) p->inner_ended = true;
  if (count > 0) {
    p->end += (uint32_t)count;
    p->position += (uint64_t)count;
  }
  return count;
}

/* See what the bytes are. Returns NP_OK, or what a read returns. */
static int64_t probe(struct packed *p, struct np_error *error) {
  while (p->end < NP_CODEC_MAGIC && !p->inner_ended) {
    int64_t count = fetch(p, error);
    if (count < 0) return count;
  }
  p->codec = np_codec_find(p->buffer, p->end);
  if (p->codec && !p->state && !(p->state = p->codec->open(error))) return error->status;
  p->between = p->probed = true;
  p->input.compression = p->codec ? p->codec->id : NULL;
  p->input.seekable = !p->codec && p->inner->seekable;
  return NP_OK;
}

static int64_t read_plain(struct packed *p, uint8_t *out, uint32_t size, struct np_error *error) {
  uint32_t left = p->end - p->at;
  if (left == 0) return p->inner->operations->read(p->inner, out, size, error);
  if (size > left) size = left;
  memcpy(out, p->buffer + p->at, size);
  p->at += size;
  return size;
}

static void fail(struct packed *p, enum np_status status, const char *what) {
  uint64_t offset = p->position - (p->end - p->at);
  np_fail(&p->failure, status, "%s: %s at byte %llu: %s", p->inner->name, p->codec->name,
          (unsigned long long)offset, what);
  p->failure.offset = offset;
}

/* One byte more than the limit tells that there are more. */
static void fail_at_limit(struct packed *p) {
  char what[96];
  snprintf(what, sizeof what, "unpack to more than the %llu bytes of max_unpacked",
           (unsigned long long)p->most);
  fail(p, NP_E_LIMIT, what);
}

static int64_t unpack(struct packed *p, uint8_t *out, uint32_t size, struct np_error *error) {
  if (size > p->left) size = (uint32_t)p->left + 1;
  while (p->failure.status == NP_OK) {
    if (p->at == p->end && !p->full && !p->inner_ended) {
      int64_t count = fetch(p, error);
      if (count < 0) return count;
    }
    if (p->at == p->end && p->inner_ended && p->between) return 0;
    struct np_codec_step step =
        p->codec->step(p->state, p->buffer + p->at, p->end - p->at, out, size);
    p->at += step.consumed;
    if (step.consumed > 0) p->between = false;
    if (step.ended) p->between = true;
    p->full = step.produced == size && !step.ended;
    if (step.problem)
      fail(p, NP_E_DAMAGED, step.problem);
    else if (step.produced == 0 && step.consumed == 0 && p->inner_ended)
      fail(p, NP_E_CUT, "cut short");
    else if (step.produced == 0 && step.consumed == 0 && p->at < p->end)
      fail(p, NP_E_DAMAGED, "no progress");
    if (step.produced > p->left) {
      fail_at_limit(p);
      step.produced = (uint32_t)p->left;
    }
    p->left -= step.produced;
    if (step.produced > 0) return step.produced;
  }
  *error = p->failure;
  return p->failure.status;
}

static int64_t read_packed(struct np_input *input, uint8_t *out, uint32_t size,
                           struct np_error *error) {
  struct packed *p = (struct packed *)input;
  int64_t status = p->probed ? NP_OK : probe(p, error);
  if (status != NP_OK) return status;
  int64_t count = p->codec ? unpack(p, out, size, error) : read_plain(p, out, size, error);
  uint64_t taken = atomic_load_explicit(&p->inner->taken, memory_order_relaxed);
  atomic_store_explicit(&input->taken, taken, memory_order_relaxed);
  return count;
}

static int64_t read_packed_at(struct np_input *input, uint64_t position, uint8_t *out,
                              uint32_t size, struct np_error *error) {
  struct np_input *inner = ((struct packed *)input)->inner;
  return inner->operations->read_at(inner, position, out, size, error);
}

static bool wait_packed(struct np_input *input, int milliseconds) {
  struct packed *p = (struct packed *)input;
  if (p->at < p->end || p->full || p->inner_ended || p->failure.status != NP_OK) return true;
  return p->inner->operations->wait(p->inner, milliseconds);
}

static void interrupt_packed(struct np_input *input) {
  struct np_input *inner = ((struct packed *)input)->inner;
  inner->operations->interrupt(inner);
}

static void close_packed(struct np_input *input) {
  struct packed *p = (struct packed *)input;
  if (p->state) p->codec->close(p->state);
  p->inner->operations->close(p->inner);
  free(p);
}

static const struct np_input_operations operations = {
    .read = read_packed,
    .read_at = read_packed_at,
    .wait = wait_packed,
    .interrupt = interrupt_packed,
    .close = close_packed,
};

struct np_input *np_input_packed(struct np_input *inner, uint64_t max_unpacked) {
  struct packed *p = malloc(sizeof *p);
  if (!p) return NULL;
  memset(p, 0, offsetof(struct packed, buffer));
  p->input = (struct np_input){.operations = &operations,
                               .name = inner->name,
                               .regular = inner->regular,
                               .complete = inner->complete};
  p->inner = inner;
  p->left = p->most = max_unpacked > 0 ? max_unpacked : UINT64_MAX;
  return &p->input;
}
