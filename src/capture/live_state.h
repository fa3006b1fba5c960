/* live_state.h - the state of a capture from network interfaces, and of its devices. */
#ifndef NP_CAPTURE_LIVE_STATE_H
#define NP_CAPTURE_LIVE_STATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "capture/interfaces.h"
#include "capture/libpcap.h"
#include "capture/platform.h"
#include "capture/ring.h"
#include "np/capture.h"

struct np__errand;
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
  int poll_fd;      /* -1: libpcap has none for this device */
  int64_t tick_ns;  /* nanoseconds in a unit of timestamps' fraction */
  uint32_t netmask; /* of its network, for the filter */

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

struct np__live {
  struct np_source base;

  /* Constant once it is open. */
  const struct np__libpcap *pcap;
  uint32_t snap_length; /* no packet is kept longer than this */
  int64_t grace_ms;     /* how long the kernel may still hold packets of a dead interface */
  int64_t linger_ms;    /* from one return of packets to the next */
  int64_t window_ms; /* several devices: how late a packet may come, that is still put in order */
  bool ends_when_down;
  bool has_fanout;
  uint16_t fanout_group, fanout_mode;
  struct np__errand *compiler; /* of a filter that takes long; NULL: it does not */
  uint32_t count;              /* of the devices */
  struct np__tap *taps;
  struct np__waker waker;

  atomic_bool interrupted;
  atomic_uint waiting; /* threads that want `mutex` beside the reader */

  /* The reader's own. */
  uint32_t filtered;      /* devices that have got the filter that took long */
  int64_t checked_ms;     /* when the interfaces were last looked at */
  int64_t returned_ms;    /* when packets were returned last */
  uint64_t returned_load; /* what they had all taken in the kernel's buffer */
  bool flooded;           /* the next are sure to come, and have room while nobody reads */
  bool full;              /* the block has no room for a packet that is held */
  int64_t due_ms;         /* when a packet that is held can go first; INT64_MAX: there is none */
  struct np_block *block; /* of the read at hand; may be NULL */
  uint64_t received;      /* packets of all devices */
  struct np__interfaces interfaces;

  pthread_mutex_t mutex;          /* the handles and the counters */
  char text[NP__PCAP_ERROR_SIZE]; /* libpcap's last error */
};

#endif
