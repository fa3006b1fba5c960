/* unacked.h - segments of one side that the other one has not acknowledged, as they were seen. */
#ifndef NP_STREAM_UNACKED_H
#define NP_STREAM_UNACKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The most that are kept: each new one is compared with few of them, but a peer can make it all. */
enum { NP_MOST_UNACKED = 1024 };

struct np_unacked_segment {
  uint32_t sequence, next; /* its numbers, the second one behind its last byte */
  uint64_t number;         /* of the packet */
  int64_t time_ns;
};

/* All zeros: none. In the order in which they came. */
struct np_unacked {
  struct np_unacked_segment *list;
  uint32_t first, count; /* those before the first one were acknowledged */
  uint32_t capacity;
  bool is_mixed; /* a later one may begin or end before an earlier one */
};

void np__unacked_clear(struct np_unacked *unacked);

/* What its list takes, in bytes. */
uint64_t np__unacked_memory(const struct np_unacked *unacked);

/* A segment was sent. False where there are too many, or out of memory: it is not kept. */
bool np__unacked_add(struct np_unacked *unacked, const struct np_unacked_segment *segment);

/* All up to a number was acknowledged. Returns the first segment that ends there, NULL for none; it
 * holds until the next call. */
const struct np_unacked_segment *np__unacked_acknowledge(struct np_unacked *unacked,
                                                         uint32_t acknowledged,
                                                         struct np_unacked_segment *found);

/* The first of them; NULL where there is none. */
static inline const struct np_unacked_segment *np__unacked_first(const struct np_unacked *unacked) {
  return unacked->count > 0 ? &unacked->list[unacked->first] : NULL;
}

/* From the lowest number of them to the highest, both counted from `base`. */
uint32_t np__unacked_span(const struct np_unacked *unacked, uint32_t base);

#endif
