/* unpack.c - compressed bytes undone, all at once. */
#include "np/unpack.h"

#include <stdlib.h>
#include <string.h>

#include "file/codec/codec.h"

enum { FIRST_ROOM = 4096, MOST_INPUT = 1 << 30 };

static const struct np_codec *const codecs[] = {&np__codec_gzip, &np__codec_zstd, &np__codec_lz4};

static const struct np_codec *find(const char *name) {
  for (size_t i = 0; i < sizeof codecs / sizeof codecs[0]; i++)
    if (strcmp(codecs[i]->id, name) == 0) return codecs[i];
  return NULL;
}

/* What was made so far. */
struct output {
  uint8_t *bytes;
  size_t size, room, limit;
};

/* Room for one byte more than the limit, which shows that there are more. */
static bool grow(struct output *out) {
  size_t most = out->limit + 1, room = out->room ? out->room * 2 : (size_t)FIRST_ROOM;
  if (room > most) room = most;
  uint8_t *grown = realloc(out->bytes, room);
  if (!grown) return false;
  out->bytes = grown;
  out->room = room;
  return true;
}

static enum np_status run(const struct np_codec *codec, void *state, const uint8_t *bytes,
                          size_t size, struct output *out, struct np_error *error) {
  for (size_t at = 0;;) {
    if (out->size == out->room && !grow(out))
      return np_fail(error, NP_E_NO_MEMORY, "out of memory for %s", codec->name);
    size_t in = size - at < MOST_INPUT ? size - at : (size_t)MOST_INPUT;
    size_t free_room = out->room - out->size;
    const struct np_codec_step step =
        codec->step(state, bytes + at, (uint32_t)in, out->bytes + out->size,
                    free_room < MOST_INPUT ? (uint32_t)free_room : (uint32_t)MOST_INPUT);
    if (step.problem) return np_fail(error, NP_E_INVALID, "%s", step.problem);
    at += step.consumed;
    out->size += step.produced;
    if (out->size > out->limit)
      return np_fail(error, NP_E_LIMIT, "more than %zu bytes", out->limit);
    bool is_stuck = step.consumed == 0 && step.produced == 0;
    if (is_stuck || (step.ended && at == size)) return NP_OK;
  }
}

enum np_status np_unpack(const char *name, const uint8_t *bytes, size_t size, size_t limit,
                         uint8_t **result, size_t *result_size, struct np_error *error) {
  const struct np_codec *codec = find(name);
  struct output out = {NULL, 0, 0, limit < SIZE_MAX / 2 ? limit : SIZE_MAX / 2};
  if (!codec) return np_fail(error, NP_E_INVALID, "there is no compression '%s'", name);
  void *state = codec->open(error);
  if (!state) return error ? error->status : NP_E_LIBRARY;
  enum np_status status = run(codec, state, bytes, size, &out, error);
  codec->close(state);
  if (status != NP_OK) {
    free(out.bytes);
    return status;
  }
  *result = out.bytes;
  *result_size = out.size;
  return NP_OK;
}
