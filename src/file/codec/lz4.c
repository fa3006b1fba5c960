/* lz4.c - LZ4 frames by liblz4. */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/library.h"
#include "file/codec/codec.h"

enum {
  LZ4_VERSION = 100, /* of the frame interface, stable since 1.8 */
  FIRST_BYTES = 7,
  BLOCK_HEADER = 4
};

static struct {
  pthread_once_t once;
  bool loaded;
  struct functions {
    size_t (*create)(void **, unsigned);
    size_t (*release)(void *);
    size_t (*decompress)(void *, void *, size_t *, const void *, size_t *, const void *);
    unsigned (*is_error)(size_t);
    const char *(*error_name)(size_t);
    size_t (*bound)(size_t, const void *);
    size_t (*compress)(void *, size_t, const void *, size_t, const void *);
  } functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"liblz4.so.1", "liblz4.1.dylib",
                                      "/opt/homebrew/lib/liblz4.1.dylib", NULL};
  static const struct np__symbol symbols[] = {
      {"LZ4F_createDecompressionContext", offsetof(struct functions, create)},
      {"LZ4F_freeDecompressionContext", offsetof(struct functions, release)},
      {"LZ4F_decompress", offsetof(struct functions, decompress)},
      {"LZ4F_isError", offsetof(struct functions, is_error)},
      {"LZ4F_getErrorName", offsetof(struct functions, error_name)},
      {"LZ4F_compressFrameBound", offsetof(struct functions, bound)},
      {"LZ4F_compressFrame", offsetof(struct functions, compress)},
  };
  const struct np__library description = {.variable = "NP_LIBLZ4",
                                          .names = names,
                                          .symbols = symbols,
                                          .symbol_count = sizeof symbols / sizeof symbols[0],
                                          .is_embedded = true};
  const char *lacking;
  library.loaded = np__library_load(&description, &library.functions, &lacking);
}

static enum np_status prepare(struct np_error *error) {
  pthread_once(&library.once, load);
  if (library.loaded) return NP_OK;
  return np_fail(error, NP_E_LIBRARY,
                 "LZ4 data need liblz4, which is not found: apt install liblz4-1");
}

static void *open_lz4(struct np_error *error) {
  if (prepare(error) != NP_OK) return NULL;
  struct np_codec_frame *frame = calloc(1, sizeof *frame);
  if (frame && !library.functions.is_error(library.functions.create(&frame->decoder, LZ4_VERSION)))
    return frame;
  free(frame);
  np_fail(error, NP_E_NO_MEMORY, "out of memory for LZ4 data");
  return NULL;
}

static struct np_codec_step step(void *state, const uint8_t *in, uint32_t in_size, uint8_t *out,
                                 uint32_t out_size) {
  struct np_codec_frame *frame = state;
  size_t consumed = np__codec_part(frame, FIRST_BYTES, BLOCK_HEADER, in_size);
  size_t produced = out_size;
  size_t result = library.functions.decompress(frame->decoder, out, &produced, in, &consumed, NULL);
  frame->wanted = result;
  if (library.functions.is_error(result))
    return (struct np_codec_step){.problem = library.functions.error_name(result)};
  return (struct np_codec_step){
      .consumed = (uint32_t)consumed, .produced = (uint32_t)produced, .ended = result == 0};
}

static void close_lz4(void *state) {
  struct np_codec_frame *frame = state;
  library.functions.release(frame->decoder);
  free(frame);
}

static uint64_t bound(uint64_t size) {
  return library.functions.bound(size, NULL);
}

static uint64_t pack(uint8_t *out, uint64_t room, const uint8_t *in, uint64_t size) {
  size_t result = library.functions.compress(out, room, in, size, NULL);
  return library.functions.is_error(result) ? 0 : result;
}

const struct np_codec np__codec_lz4 = {.id = "lz4",
                                       .name = "LZ4 data",
                                       .magic_size = 4,
                                       .magic = {0x04, 0x22, 0x4d, 0x18},
                                       .open = open_lz4,
                                       .step = step,
                                       .close = close_lz4,
                                       .prepare = prepare,
                                       .bound = bound,
                                       .pack = pack};
