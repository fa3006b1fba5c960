/* ring.h - how full the kernel's buffer of a capture is: nobody tells, so it is worked out. */
#ifndef NP_CAPTURE_RING_H
#define NP_CAPTURE_RING_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The buffer as libpcap has it on Linux. It consists of parts of 256 KiB; the kernel gives one over
 * when it is full, and every now and then, however few packets it has: then the rest of it is
 * wasted. An immediate capture has no parts, but a frame for each packet that would hold the
 * largest one.
 */
struct np__ring {
  uint64_t size;       /* bytes */
  uint32_t frame_size; /* bytes that each packet takes; 0: as many as it has */
  int64_t part_ms;     /* how often a part is given over that is not full; 0: there are no parts */
  uint32_t hidden;     /* packets that were counted as waiting and never came */
  uint32_t counted;    /* packets that had arrived at the last look */
  int64_t arrival_ms;  /* when the last of them came, about */
};

/* `size` in bytes; `timeout_ms` of the kernel, 0 for an immediate capture, whose frames have
 * `frame_size` bytes. */
struct np__ring np__ring_of(uint32_t size, int timeout_ms, uint32_t frame_size);

/* Bytes that packets with these captured bytes in all take. */
uint64_t np__ring_load(const struct np__ring *ring, uint64_t packets, uint64_t bytes);

/* What a look at the counters gives. */
struct np__ring_view {
  uint32_t arrived; /* packets that ever entered the buffer; wraps */
  uint32_t waiting; /* those of them that were not read, hidden ones included */
  uint64_t mean;    /* captured bytes of a packet */
  int64_t now_ms;
  int64_t oldest_ms; /* when the next packet to be read came; same clock */
};

/* Note that so many packets wait at most: as some never come, the fewest ever are none. */
void np__ring_note(struct np__ring *ring, uint32_t waiting);

/* Is less than three quarters of the buffer in use, at the worst? */
bool np__ring_has_room(struct np__ring *ring, const struct np__ring_view *view);

#endif
