/* zstd.c - Zstandard data by libzstd, RFC 8878. */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/library.h"
#include "file/codec/codec.h"

enum { FIRST_BYTES = 5, BLOCK_HEADER = 3 };

/* libzstd's binary interface, stable since 1.0. */
struct zstd_in {
  const void *bytes;
  size_t size, at;
};

struct zstd_out {
  void *bytes;
  size_t size, at;
};

static struct {
  pthread_once_t once;
  bool loaded;
  struct functions {
    void *(*create)(void);
    size_t (*release)(void *);
    size_t (*decompress)(void *, struct zstd_out *, struct zstd_in *);
    unsigned (*is_error)(size_t);
    const char *(*error_name)(size_t);
    size_t (*bound)(size_t);
    size_t (*compress)(void *, size_t, const void *, size_t, int);
  } functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"libzstd.so.1", "libzstd.1.dylib",
                                      "/opt/homebrew/lib/libzstd.1.dylib", NULL};
  static const struct np__symbol symbols[] = {
      {"ZSTD_createDStream", offsetof(struct functions, create)},
      {"ZSTD_freeDStream", offsetof(struct functions, release)},
      {"ZSTD_decompressStream", offsetof(struct functions, decompress)},
      {"ZSTD_isError", offsetof(struct functions, is_error)},
      {"ZSTD_getErrorName", offsetof(struct functions, error_name)},
      {"ZSTD_compressBound", offsetof(struct functions, bound)},
      {"ZSTD_compress", offsetof(struct functions, compress)},
  };
  const struct np__library description = {.variable = "NP_LIBZSTD",
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
                 "Zstandard data need libzstd, which is not found: apt install libzstd1");
}

static void *open_zstd(struct np_error *error) {
  if (prepare(error) != NP_OK) return NULL;
  struct np_codec_frame *frame = calloc(1, sizeof *frame);
  if (frame && (frame->decoder = library.functions.create())) return frame;
  free(frame);
  np_fail(error, NP_E_NO_MEMORY, "out of memory for Zstandard data");
  return NULL;
}

static struct np_codec_step step(void *state, const uint8_t *in, uint32_t in_size, uint8_t *out,
                                 uint32_t out_size) {
  struct np_codec_frame *frame = state;
  struct zstd_in from = {in, np__codec_part(frame, FIRST_BYTES, BLOCK_HEADER, in_size), 0};
  struct zstd_out to = {out, out_size, 0};
  size_t result = library.functions.decompress(frame->decoder, &to, &from);
  struct np_codec_step done = {
      .consumed = (uint32_t)from.at, .produced = (uint32_t)to.at, .ended = result == 0};
  frame->wanted = result;
  if (library.functions.is_error(result)) done.problem = library.functions.error_name(result);
  return done;
}

static void close_zstd(void *state) {
  struct np_codec_frame *frame = state;
  library.functions.release(frame->decoder);
  free(frame);
}

static uint64_t bound(uint64_t size) {
  return library.functions.bound(size);
}

static uint64_t pack(uint8_t *out, uint64_t room, const uint8_t *in, uint64_t size) {
  enum { DEFAULT_LEVEL = 3 };
  size_t result = library.functions.compress(out, room, in, size, DEFAULT_LEVEL);
  return library.functions.is_error(result) ? 0 : result;
}

const struct np_codec np__codec_zstd = {.id = "zstd",
                                        .name = "Zstandard data",
                                        .magic_size = 4,
                                        .magic = {0x28, 0xb5, 0x2f, 0xfd},
                                        .open = open_zstd,
                                        .step = step,
                                        .close = close_zstd,
                                        .prepare = prepare,
                                        .bound = bound,
                                        .pack = pack};
