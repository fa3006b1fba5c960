/* cursor.h - reading a run of bytes that has two ends.
 *
 * The declared end is what the headers claim, the captured end what is in memory. A read past
 * the first is malformed, past the second truncated. The first such read sticks: the cursor is
 * then empty and every later read gives 0, so that callers need no check per read. */
#ifndef NP_BASE_CURSOR_H
#define NP_BASE_CURSOR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "np/cursor.h"

/* Did every read succeed so far? */
static inline bool np_good(const struct np_cursor *c) {
  return c->state == NP_CURSOR_GOOD;
}

/* Is there a whole byte left, by the declared end? False once a read has failed. */
static inline bool np_more(const struct np_cursor *c) {
  return c->state == NP_CURSOR_GOOD && c->bit + 8 <= (uint64_t)c->declared * 8;
}

/* Whole bytes left to the declared end. */
static inline uint32_t np_left(const struct np_cursor *c) {
  uint64_t end = (uint64_t)c->declared * 8;
  return c->state != NP_CURSOR_GOOD || c->bit >= end ? 0 : (uint32_t)((end - c->bit) / 8);
}

/* May `bits` be read? If not, the cursor goes bad. */
static inline bool np_cursor_need(struct np_cursor *c, uint64_t bits) {
  uint64_t end = (uint64_t)(c->captured < c->declared ? c->captured : c->declared) * 8;
  if (c->state != NP_CURSOR_GOOD) return false;
  if (c->bit <= end && bits <= end - c->bit) return true;
  c->state =
      c->bit + bits > (uint64_t)c->declared * 8 ? NP_CURSOR_PAST_DECLARED : NP_CURSOR_PAST_CAPTURED;
  return false;
}

/* The next 1 to 64 bits as a number, without moving. */
static inline uint64_t np_cursor_peek(struct np_cursor *c, uint32_t bits) {
  return np_cursor_need(c, bits) ? np_bits(c->bytes, c->bit, bits) : 0;
}

/* The next 1 to 64 bits as a number. */
static inline uint64_t np_cursor_take(struct np_cursor *c, uint32_t bits) {
  uint64_t value = np_cursor_peek(c, bits);
  if (c->state == NP_CURSOR_GOOD) c->bit += bits;
  return value;
}

/* The next byte, of a cursor that is at a whole one: np_cursor_take without a shift. */
static inline uint8_t np_cursor_byte(struct np_cursor *c) {
  if (!np_cursor_need(c, 8)) return 0;
  uint8_t byte = c->bytes[c->bit / 8];
  c->bit += 8;
  return byte;
}

/* The next 1 to 8 bytes as a number whose lowest byte is the first. */
static inline uint64_t np_cursor_little(struct np_cursor *c, uint32_t bytes) {
  uint64_t value = 0;
  for (uint32_t i = 0; i < bytes; i++) value |= np_cursor_take(c, 8) << (8 * i);
  return c->state == NP_CURSOR_GOOD ? value : 0;
}

/* Copy the next `size` bytes, whole ones. False when they are not there: then `out` is as it was.
 */
static inline bool np_cursor_copy(struct np_cursor *c, uint8_t *out, uint32_t size) {
  if (!np_cursor_need(c, (uint64_t)size * 8)) return false;
  if (size > 0) memcpy(out, c->bytes + c->bit / 8, size);
  c->bit += (uint64_t)size * 8;
  return true;
}

/* The next `size` bytes, whole ones, where they lie; NULL when they are not there. */
static inline const uint8_t *np_cursor_run(struct np_cursor *c, uint32_t size) {
  if (!np_cursor_need(c, (uint64_t)size * 8)) return NULL;
  const uint8_t *bytes = c->bytes + c->bit / 8;
  c->bit += (uint64_t)size * 8;
  return bytes;
}

/* The next `length` bytes as a cursor of their own. Past an end it keeps what there is: the part
 * then says itself, when it is read, whether it is malformed or truncated. */
static inline struct np_cursor np_cursor_split(struct np_cursor *c, uint64_t length) {
  struct np_cursor part = *c;
  if (c->state != NP_CURSOR_GOOD) return part;
  uint64_t end = c->bit / 8 + length;
  if (end > c->declared) {
    c->state = NP_CURSOR_PAST_DECLARED;
    return part;
  }
  part.declared = (uint32_t)end;
  if (part.captured > part.declared) part.captured = part.declared;
  c->bit = end * 8;
  return part;
}

#endif
