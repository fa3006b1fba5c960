/* codecs.h - the kinds of compressed data. */
#ifndef NP_FILE_CODEC_CODECS_H
#define NP_FILE_CODEC_CODECS_H

#include "file/codec/codec.h"

/* The codec of data that begin with these bytes; NULL for none. */
const struct np_codec *np__codec_find(const uint8_t *bytes, uint32_t size);

#endif
