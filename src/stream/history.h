/* history.h - the last bytes of a stream that were delivered, to compare with what is sent again.
 */
#ifndef NP_STREAM_HISTORY_H
#define NP_STREAM_HISTORY_H

#include <stdint.h>

/* All zeros: nothing is kept. */
struct np_history {
  uint8_t *ring;
  uint32_t room; /* a power of two */
  uint32_t kept; /* bytes; they end where the stream was delivered to */
};

/* Bytes that were delivered, of which with those before at most `most` are to be kept. Out of
 * memory nothing is. */
void np__history_add(struct np_history *h, uint64_t offset, const uint8_t *bytes, uint32_t length,
                     uint32_t most);

/* The bytes at [offset, offset + length) as far as they lie in one piece: `length` gets how many.
 * The history ends at `end`, and must have the first of them. */
const uint8_t *np__history_read(const struct np_history *h, uint64_t offset, uint64_t end,
                                uint32_t *length);

void np__history_clear(struct np_history *h);

#endif
