/* codec.h - compressed data, by libraries that are found at run time: nothing of them is needed to
 * build. */
#ifndef NP_FILE_CODEC_CODEC_H
#define NP_FILE_CODEC_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/status.h"

enum { NP_CODEC_MAGIC = 4 };

/* What one step of unpacking did. */
struct np_codec_step {
  uint32_t consumed;
  uint32_t produced;
  bool ended;          /* a member or frame is complete */
  const char *problem; /* the data are damaged; NULL when they are not */
};

/* A frame in the making: what its decoder says that it waits for, the next block and that one's
 * header; 0 between frames. A decoder that meets damage drops what it has made in the same call, so
 * it gets a part at a time. */
struct np_codec_frame {
  void *decoder;
  size_t wanted;
};

/* How much of the input is one part: of the header `first` bytes, then a block without the header
 * of the next one, or that. */
static inline size_t np__codec_part(const struct np_codec_frame *frame, size_t first, size_t header,
                                    size_t size) {
  size_t part = frame->wanted > header ? frame->wanted - header : frame->wanted;
  if (frame->wanted == 0) part = first;
  return part < size ? part : size;
}

struct np_codec {
  const char *id;   /* as options call it */
  const char *name; /* as messages call the data */
  uint32_t magic_size;
  uint8_t magic[NP_CODEC_MAGIC];
  bool ends_anywhere; /* bytes behind the last member are no damage */
  /* NULL, and NP_E_LIBRARY or NP_E_NO_MEMORY, when it cannot be. */
  void *(*open)(struct np_error *error);
  struct np_codec_step (*step)(void *state, const uint8_t *in, uint32_t in_size, uint8_t *out,
                               uint32_t out_size);
  void (*close)(void *state);
  /* Fails with NP_E_LIBRARY when the library is missing. */
  enum np_status (*prepare)(struct np_error *error);
  /* The most bytes that so many take as one member or frame. */
  uint64_t (*bound)(uint64_t size);
  /* Make one member or frame; returns its size, 0 when that fails. */
  uint64_t (*pack)(uint8_t *out, uint64_t room, const uint8_t *in, uint64_t size);
};

extern const struct np_codec np__codec_gzip;
extern const struct np_codec np__codec_zstd;
extern const struct np_codec np__codec_lz4;

#endif
