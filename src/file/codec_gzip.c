/* codec_gzip.c - gzip data by zlib, RFC 1952. */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>

#include "file/codec.h"

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
  } functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"libz.so.1", "libz.1.dylib", "/usr/lib/libz.1.dylib", NULL};
  static const struct np_codec_symbol symbols[] = {
      {"inflateInit2_", offsetof(struct functions, init)},
      {"inflate", offsetof(struct functions, inflate)},
      {"inflateReset", offsetof(struct functions, reset)},
      {"inflateEnd", offsetof(struct functions, end)},
  };
  library.loaded = np_codec_load("NP_LIBZ", names, symbols, sizeof symbols / sizeof symbols[0],
                                 &library.functions);
}

static void *open_gzip(struct np_error *error) {
  pthread_once(&library.once, load);
  if (!library.loaded) {
    np_fail(error, NP_E_LIBRARY, "gzip data need zlib, which is not found: apt install zlib1g");
    return NULL;
  }
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

const struct np_codec np_codec_gzip = {.name = "gzip data",
                                       .magic_size = 3,
                                       .magic = {0x1f, 0x8b, 8},
                                       .open = open_gzip,
                                       .step = step,
                                       .close = close_gzip};
