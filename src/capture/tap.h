/* tap.h - one device that a capture takes packets from. */
#ifndef NP_CAPTURE_TAP_H
#define NP_CAPTURE_TAP_H

#include "capture/libpcap.h"
#include "capture/platform.h"
#include "capture/ring.h"
#include "np/capture.h"

struct np__live;

struct np__tap {
  /* Constant once it is open. */
  struct np__live *live;
  const struct np__libpcap *pcap;
  char *device;   /* its name when it was opened */
  bool activated; /* it was tried: libpcap frees all of the handle */
  bool is_cooked; /* its packets tell their interfaces */
  uint16_t index; /* of its interface */
  uint16_t link_type;
  int poll_fd;     /* -1: libpcap has none for this device */
  int64_t tick_ns; /* nanoseconds in a unit of timestamps' fraction */

  /* The reader's own. */
  struct np__interface interface;
  int64_t deadline_ms;          /* when the death of the interface is told; 0: it is as it was */
  int64_t limit_ns;             /* a packet after this time waits */
  struct np_record held_record; /* a packet that did not fit, or waits */
  uint8_t *held;
  uint32_t held_size; /* of the memory */
  bool has_held;
  uint32_t last_number; /* the system's of the interface that the last packet told; 0: none */
  uint16_t last_interface;

  /* With the capture's mutex. */
  struct np__pcap *handle;
  struct np_stats stats;
  struct np__ring ring;
  uint64_t known_drops; /* by the kernel, when its buffer was last looked into */
  int64_t last_ns;      /* timestamp of the last packet read */
  enum np_device_state state;
  uint32_t changes, told; /* of the state */
};

/* How many packets libpcap has counted, and neither dropped nor given to us. */
static inline uint32_t np__tap_waiting(const struct np__tap *tap) {
  return tap->stats.ps_recv - tap->stats.ps_drop - (uint32_t)tap->stats.received;
}

/* All of these with the capture's mutex held. */

/* Fetch libpcap's counters, which wrap at 32 bits, and carry ours on. */
void np__tap_count(struct np__tap *tap);

/* Read what waits, up to the limit. How many packets: `most` when there may be more; or -1 and
 * libpcap's text. */
int np__tap_read(struct np__tap *tap, int most);

/* Put the packet that is held into the block, or drop it where there is none. False, and the
 * capture is `full`, when it does not fit; the source's `needed` is set where even an empty block
 * is too small. */
bool np__tap_place(struct np__tap *tap);

/* The device has another state. */
void np__tap_change(struct np__tap *tap, enum np_device_state state);

/* Take the next of the changes that nobody was told. */
bool np__tap_tell(struct np__tap *tap, struct np_device_event *event);

/* Free a tap that may be half open. */
void np__tap_close(struct np__tap *tap);

#endif
