/* block_writer.h - blocks of pcapng, written piece by piece into the buffer of a writer. */
#ifndef NP_FILE_WRITE_BLOCK_WRITER_H
#define NP_FILE_WRITE_BLOCK_WRITER_H

#include "file/say/options.h"
#include "file/write/writer_state.h"

/* A place in a block that is being written. */
struct np_block_writer {
  uint8_t *at;
  uint32_t start;       /* of the block, in the buffer; set by np__put_begin */
  bool strips_comments; /* of options that are copied */
};

static inline void np__put_bytes(struct np_block_writer *p, const void *bytes, uint64_t length) {
  if (length > 0) memcpy(p->at, bytes, length);
  p->at += length;
}

static inline void np__put_16(struct np_block_writer *p, uint32_t value) {
  uint16_t word = (uint16_t)value;
  np__put_bytes(p, &word, sizeof word);
}

static inline void np__put_32(struct np_block_writer *p, uint32_t value) {
  np__put_bytes(p, &value, sizeof value);
}

static inline void np__put_padded(struct np_block_writer *p, const void *bytes, uint32_t length) {
  static const uint8_t zeros[4];
  np__put_bytes(p, bytes, length);
  np__put_bytes(p, zeros, np_padded(length) - length);
}

static inline void np__put_option(struct np_block_writer *p, uint32_t code, const void *value,
                                  uint32_t length) {
  np__put_16(p, code);
  np__put_16(p, length);
  np__put_padded(p, value, length);
}

static inline void np__put_end_of_options(struct np_block_writer *p) {
  np__put_32(p, NP_OPTION_END);
}

/* High word first, in both byte orders. */
static inline void np__put_time(struct np_block_writer *p, uint64_t ticks) {
  np__put_32(p, (uint32_t)(ticks >> 32));
  np__put_32(p, (uint32_t)ticks);
}

static inline void np__put_time_option(struct np_block_writer *p, uint32_t code, uint64_t ticks) {
  np__put_16(p, code);
  np__put_16(p, 8);
  np__put_time(p, ticks);
}

/* A text's length in an option: the longest that fits, 0 for none. */
static inline uint32_t np__written_length(const char *text) {
  enum { CONTINUES = 0xc0, CONTINUATION = 0x80 }; /* of UTF-8: a character is not cut */
  size_t length = text ? strlen(text) : 0;
  if (length <= UINT16_MAX) return (uint32_t)length;
  length = UINT16_MAX;
  while (length > 0 && ((uint8_t)text[length] & CONTINUES) == CONTINUATION) length--;
  return (uint32_t)length;
}

static inline uint32_t np__text_size(const char *text) {
  uint32_t length = np__written_length(text);
  return length > 0 ? (uint32_t)(NP_OPTION_HEAD + np_padded(length)) : 0;
}

static inline void np__put_text(struct np_block_writer *p, uint32_t code, const char *text) {
  uint32_t length = np__written_length(text);
  if (length > 0) np__put_option(p, code, text, length);
}

/* Begin a block of at most so many bytes. NULL in `at` on failure. */
static inline struct np_block_writer np__put_begin(struct np_writer *w, uint32_t type,
                                                   uint32_t most, struct np_error *error) {
  struct np_block_writer p = {np__writer_space(w, most, error)};
  if (!p.at) return p;
  p.start = (uint32_t)(p.at - w->buffer.bytes);
  p.strips_comments = w->options.strips_comments;
  np__put_32(&p, type);
  np__put_32(&p, 0);
  return p;
}

/* End the block, and give back the room that it does not take. */
static inline void np__put_end(struct np_writer *w, struct np_block_writer *p) {
  uint32_t total = (uint32_t)(p->at - w->buffer.bytes) - p->start + 4;
  np__put_32(p, total);
  memcpy(w->buffer.bytes + p->start + 4, &total, sizeof total);
  w->buffer.used = p->start + total;
}

#endif
