/* codecs.c - the kinds of compressed data. */
#include "file/codec/codecs.h"

#include <string.h>

static const struct np_codec *const codecs[] = {&np__codec_gzip, &np__codec_zstd, &np__codec_lz4};

const struct np_codec *np__codec_find(const uint8_t *bytes, uint32_t size) {
  for (size_t i = 0; i < sizeof codecs / sizeof codecs[0]; i++)
    if (size >= codecs[i]->magic_size &&
        memcmp(bytes, codecs[i]->magic, codecs[i]->magic_size) == 0)
      return codecs[i];
  return NULL;
}
