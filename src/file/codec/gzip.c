/* gzip.c - gzip data by zlib, RFC 1952. */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

#include "base/library.h"
#include "file/codec/codec.h"

/* zlib's binary interface, which has not changed since 1.0. */
struct zlib_stream {
  const uint8_t *next_in;
  unsigned avail_in;
  unsigned long total_in;
  uint8_t *next_out;
  unsigned avail_out;
  unsigned long total_out;
  const char *message;
  void *internal, *allocate, *release, *opaque;
  int data_type;
  unsigned long adler, reserved;
};

enum { ZLIB_OK = 0, ZLIB_END = 1, ZLIB_BUFFER = -5, ZLIB_NO_FLUSH = 0, GZIP_WINDOW = 15 + 16 };

static struct {
  pthread_once_t once;
  bool loaded;
  struct functions {
    int (*init)(struct zlib_stream *, int, const char *, int);
    int (*inflate)(struct zlib_stream *, int);
    int (*reset)(struct zlib_stream *);
    int (*end)(struct zlib_stream *);
    int (*init_deflate)(struct zlib_stream *, int, int, int, int, int, const char *, int);
    unsigned long (*bound)(struct zlib_stream *, unsigned long);
    int (*deflate)(struct zlib_stream *, int);
    int (*end_deflate)(struct zlib_stream *);
  } functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"libz.so.1", "libz.1.dylib", "/usr/lib/libz.1.dylib", NULL};
  static const struct np__symbol symbols[] = {
      {"inflateInit2_", offsetof(struct functions, init)},
      {"inflate", offsetof(struct functions, inflate)},
      {"inflateReset", offsetof(struct functions, reset)},
      {"inflateEnd", offsetof(struct functions, end)},
      {"deflateInit2_", offsetof(struct functions, init_deflate)},
      {"deflateBound", offsetof(struct functions, bound)},
      {"deflate", offsetof(struct functions, deflate)},
      {"deflateEnd", offsetof(struct functions, end_deflate)},
  };
  const struct np__library description = {.variable = "NP_LIBZ",
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
                 "gzip data need zlib, which is not found: apt install zlib1g");
}

static void *open_gzip(struct np_error *error) {
  if (prepare(error) != NP_OK) return NULL;
  struct zlib_stream *z = calloc(1, sizeof *z);
  if (z && library.functions.init(z, GZIP_WINDOW, "1.2.11", (int)sizeof *z) == ZLIB_OK) return z;
  free(z);
  np_fail(error, NP_E_NO_MEMORY, "out of memory for gzip data");
  return NULL;
}

static struct np_codec_step step(void *state, const uint8_t *in, uint32_t in_size, uint8_t *out,
                                 uint32_t out_size) {
  struct zlib_stream *z = state;
  z->next_in = in;
  z->avail_in = in_size;
  z->next_out = out;
  z->avail_out = out_size;
  int result = library.functions.inflate(z, ZLIB_NO_FLUSH);
  struct np_codec_step done = {.consumed = in_size - z->avail_in,
                               .produced = out_size - z->avail_out,
                               .ended = result == ZLIB_END};
  if (result == ZLIB_END)
    library.functions.reset(z);
  else if (result != ZLIB_OK && result != ZLIB_BUFFER)
    done.problem = z->message ? z->message : "not what it should be";
  return done;
}

static void close_gzip(void *state) {
  library.functions.end(state);
  free(state);
}

/* deflateBound without a stream, and the header and trailer. */
static uint64_t bound(uint64_t size) {
  enum { HEADER_AND_TRAILER = 18 };
  return library.functions.bound(NULL, size) + HEADER_AND_TRAILER;
}

static uint64_t pack(uint8_t *out, uint64_t room, const uint8_t *in, uint64_t size) {
  enum { DEFAULT_LEVEL = -1, DEFLATED = 8, DEFAULT_MEMORY = 8, DEFAULT_STRATEGY = 0, FINISH = 4 };
  struct zlib_stream z = {
      .next_in = in, .avail_in = (unsigned)size, .next_out = out, .avail_out = (unsigned)room};
  if (room > UINT32_MAX ||
      library.functions.init_deflate(&z, DEFAULT_LEVEL, DEFLATED, GZIP_WINDOW, DEFAULT_MEMORY,
                                     DEFAULT_STRATEGY, "1.2.11", (int)sizeof z) != ZLIB_OK)
    return 0;
  bool good = library.functions.deflate(&z, FINISH) == ZLIB_END;
  library.functions.end_deflate(&z);
  return good ? z.total_out : 0;
}

const struct np_codec np__codec_gzip = {.id = "gzip",
                                        .name = "gzip data",
                                        .magic_size = 3,
                                        .magic = {0x1f, 0x8b, 8},
                                        .ends_anywhere = true,
                                        .open = open_gzip,
                                        .step = step,
                                        .close = close_gzip,
                                        .prepare = prepare,
                                        .bound = bound,
                                        .pack = pack};
