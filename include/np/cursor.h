/* cursor.h - a run of bytes that has two ends, as dissectors read it. */
#ifndef NP_CURSOR_H
#define NP_CURSOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What has become of a cursor. */
enum np_cursor_state {
  NP_CURSOR_GOOD = 0,
  NP_CURSOR_PAST_DECLARED, /**< A read went past what the headers claim: malformed. */
  NP_CURSOR_PAST_CAPTURED  /**< Past what is in memory: truncated. */
};

/** Where the next read is, and how far reads may go. The first read that goes past an end sticks:
 * every later one gives 0, so that who reads needs no check per read. */
struct np_cursor {
  const uint8_t *bytes; /**< The packet's start. */
  uint64_t bit;         /**< Position, from there. */
  uint32_t captured;    /**< The ends, in bytes from there: of what is in memory, */
  uint32_t declared;    /**< and of what the headers claim. */
  enum np_cursor_state state;
};

#ifdef __cplusplus
}
#endif

#endif
