/* packed.c - an input whose bytes may be compressed: its first ones tell. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "file/codec/codecs.h"
#include "file/input/input.h"

enum { BUFFER_BYTES = 32 << 10, SKIPPABLE_HEAD = 8 };

struct packed {
  struct np_input input; /* first: an np_input is one of these */
  struct np_input *inner;
  const struct np_codec *codec; /* NULL: the bytes are taken as they are */
  void *state;                  /* the codec's */
  bool probed;
  bool inner_ended;
  bool between;     /* no member or frame has begun and not ended */
  bool over;        /* all members and frames were read: what follows is none of them */
  uint64_t skip;    /* bytes of a skippable frame that are left */
  uint64_t skipped; /* such frames so far */
  bool full;        /* the last step filled its room: more may be ready */
  bool failed;      /* the data end here: a decoder that has failed must not be called again */
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
  if (p->at > 0 && p->end == BUFFER_BYTES) {
    memmove(p->buffer, p->buffer + p->at, p->end - p->at);
    p->end -= p->at;
    p->at = 0;
  }
  int64_t count =
      p->inner->operations->read(p->inner, p->buffer + p->end, BUFFER_BYTES - p->end, error);
  if (count == 0) p->inner_ended = true;
  if (count > 0) {
    p->end += (uint32_t)count;
    p->position += (uint64_t)count;
  }
  return count;
}

/* Get so many bytes into the buffer, if there are. Returns NP_OK, or what a read returns. */
static int64_t have(struct packed *p, uint32_t bytes, struct np_error *error) {
  while (p->end - p->at < bytes && !p->inner_ended) {
    int64_t count = fetch(p, error);
    if (count < 0) return count;
  }
  return NP_OK;
}

static uint64_t offset_of(const struct packed *p) {
  return p->position - (p->end - p->at);
}

static int64_t fail(struct packed *p, enum np_status status, const char *name, const char *what,
                    struct np_error *error) {
  uint64_t offset = offset_of(p);
  np_fail(&p->failure, status, "%s: %s at byte %llu: %s", p->inner->name, name,
          (unsigned long long)offset, what);
  p->failure.offset = offset;
  *error = p->failure;
  return status;
}

/* RFC 8878, section 3.1.2, and the frame format of LZ4: a number of 16 that they share, and a
 * length, lowest byte first. Such a frame says nothing to a decoder; parallel compressors begin
 * with one. */
static bool is_skippable(const uint8_t *bytes) {
  return (bytes[0] & 0xf0) == 0x50 && bytes[1] == 0x2a && bytes[2] == 0x4d && bytes[3] == 0x18;
}

/* Pass over the skippable frames that come next. Returns NP_OK, or what a read returns. */
static int64_t skip_frames(struct packed *p, struct np_error *error) {
  for (;;) {
    int64_t status = have(p, p->skip > 0 ? 1 : NP_CODEC_MAGIC, error);
    if (status != NP_OK) return status;
    uint32_t size = p->end - p->at;
    if (p->skip > 0 && size == 0) return fail(p, NP_E_CUT, "a skippable frame", "cut short", error);
    if (p->skip > 0) {
      uint32_t count = p->skip < size ? (uint32_t)p->skip : size;
      p->at += count;
      p->skip -= count;
      continue;
    }
    if (size < NP_CODEC_MAGIC || !is_skippable(p->buffer + p->at)) return NP_OK;
    status = have(p, SKIPPABLE_HEAD, error);
    if (status != NP_OK) return status;
    if (p->end - p->at < SKIPPABLE_HEAD)
      return fail(p, NP_E_CUT, "a skippable frame", "cut short", error);
    p->skip = np_le32(p->buffer + p->at + NP_CODEC_MAGIC);
    p->at += SKIPPABLE_HEAD;
    p->skipped++;
  }
}

/* Behind the last member are zeros, which fill up a tape's block, or bytes that nobody knows: count
 * these. Returns NP_OK, or what a read returns. */
static int64_t pass_rest(struct packed *p, struct np_error *error) {
  p->over = true;
  for (;;) {
    int64_t status = have(p, 1, error);
    if (status != NP_OK || p->at == p->end) return status;
    while (p->input.surplus == 0 && p->at < p->end && p->buffer[p->at] == 0) p->at++;
    if (p->at == p->end) continue;
    if (p->input.surplus == 0) p->input.surplus_at = offset_of(p);
    p->input.surplus += p->end - p->at;
    p->at = p->end;
  }
}

/* Between members or frames: what comes next? Returns NP_OK, or what a read returns. */
static int64_t look(struct packed *p, struct np_error *error) {
  if (p->over) return pass_rest(p, error);
  if (!p->codec->ends_anywhere) return skip_frames(p, error);
  int64_t status = have(p, p->codec->magic_size, error);
  if (status != NP_OK || p->at == p->end) return status;
  bool is_next = np__codec_find(p->buffer + p->at, p->end - p->at) == p->codec;
  return is_next ? NP_OK : pass_rest(p, error);
}

/* See what the bytes are. Returns NP_OK, or what a read returns. */
static int64_t probe(struct packed *p, struct np_error *error) {
  int64_t status = skip_frames(p, error);
  if (status != NP_OK) return status;
  p->codec = np__codec_find(p->buffer + p->at, p->end - p->at);
  if (!p->codec && p->skipped > 0 && p->at < p->end)
    return fail(p, NP_E_DAMAGED, "compressed data", "no frame is behind the skippable ones", error);
  if (p->codec && !p->state && !(p->state = p->codec->open(error))) return error->status;
  p->between = p->probed = true;
  p->input.compression = p->codec ? p->codec->id : NULL;
  p->input.seekable = !p->codec && p->skipped == 0 && p->inner->seekable;
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

/* One byte more than the limit tells that there are more. */
static void fail_at_limit(struct packed *p, struct np_error *error) {
  char what[96];
  snprintf(what, sizeof what, "unpack to more than the %llu bytes of max_unpacked",
           (unsigned long long)p->most);
  fail(p, NP_E_LIMIT, p->codec->name, what, error);
}

/* One step of the decoder. What is ready is taken before it gets more bytes: decoders that then
 * fail would not tell it. */
static struct np_codec_step take_step(struct packed *p, uint8_t *out, uint32_t size,
                                      struct np_error *error) {
  const bool is_flush = p->full;
  struct np_codec_step step =
      p->codec->step(p->state, p->buffer + p->at, is_flush ? 0 : p->end - p->at, out, size);
  const bool is_stuck = step.produced == 0 && step.consumed == 0 && !is_flush;
  p->at += step.consumed;
  if (step.consumed > 0) p->between = false;
  if (step.ended) p->between = true;
  p->full = size > 0 && step.produced == size && !step.ended;
  if (step.problem)
    fail(p, NP_E_DAMAGED, p->codec->name, step.problem, error);
  else if (is_stuck && p->inner_ended)
    fail(p, NP_E_CUT, p->codec->name, "cut short", error);
  else if (is_stuck && p->at < p->end)
    fail(p, NP_E_DAMAGED, p->codec->name, "no progress", error);
  return step;
}

static int64_t unpack(struct packed *p, uint8_t *out, uint32_t size, struct np_error *error) {
  if (size > p->left) size = (uint32_t)p->left + 1;
  while (p->failure.status == NP_OK) {
    int64_t status = p->between && !p->full ? look(p, error) : NP_OK;
    if (status != NP_OK) return status;
    if (p->at == p->end && !p->full && !p->inner_ended) {
      int64_t count = fetch(p, error);
      if (count < 0) return count;
    }
    if (p->at == p->end && p->inner_ended && p->between) return 0;
    struct np_codec_step step = take_step(p, out, size, error);
    if (step.produced > p->left) {
      fail_at_limit(p, error);
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
  if (p->failure.status != NP_OK) {
    *error = p->failure;
    return p->failure.status;
  }
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

struct np_input *np__input_packed(struct np_input *inner, uint64_t max_unpacked) {
  struct packed *p = malloc(sizeof *p);
  if (!p) return NULL;
  memset(p, 0, offsetof(struct packed, buffer));
  p->input =
      (struct np_input){.operations = &operations, .name = inner->name, .regular = inner->regular};
  p->inner = inner;
  p->left = p->most = max_unpacked > 0 ? max_unpacked : UINT64_MAX;
  /* NOLINTNEXTLINE(analyzer-malloc-leak): the input is its first member */
  return &p->input;
}
