/* live.h - a capture from a network interface: what opening it and reading it share. */
#ifndef NP_CAPTURE_LIVE_H
#define NP_CAPTURE_LIVE_H

#include <pthread.h>
#include <stdatomic.h>

#include "capture/libpcap.h"
#include "capture/platform.h"
#include "capture/ring.h"
#include "np/capture.h"

struct np__live {
  struct np_source base;

  /* Constant once it is open. */
  const struct np__libpcap *pcap;
  char *device;
  int poll_fd;          /* -1: libpcap has none for this device */
  uint32_t snap_length; /* no packet is kept longer than this */
  int64_t tick_ns;      /* nanoseconds in a unit of timestamps' fraction */
  int64_t grace_ms;     /* how long the kernel may still hold packets of a dead interface */
  int64_t linger_ms;    /* from one return of packets to the next */
  struct np__waker waker;
  bool activated; /* it was tried: libpcap frees all of the handle */

  atomic_bool interrupted;
  atomic_uint waiting; /* threads that want `mutex` beside the reader */

  /* The reader's own. */
  struct np__interface interface;
  int64_t checked_ms;           /* when the interface was last looked at */
  int64_t returned_ms;          /* when packets were returned last */
  uint64_t returned_load;       /* what they had all taken in the kernel's buffer */
  bool flooded;                 /* the next are sure to come, and have room while nobody reads */
  int64_t deadline_ms;          /* when a dead interface is reported; 0: it is alive */
  struct np_block *block;       /* of the read at hand; may be NULL */
  struct np_record held_record; /* a packet that did not fit */
  uint8_t *held;
  uint32_t held_size; /* of the memory */
  bool has_held;

  pthread_mutex_t mutex; /* the handle and the counters */
  struct np__pcap *handle;
  struct np_stats stats;
  struct np__ring ring;
  uint64_t known_drops;           /* by the kernel, when its buffer was last looked into */
  int64_t last_ns;                /* timestamp of the last packet read */
  char text[NP__PCAP_ERROR_SIZE]; /* libpcap's last error */
};

/* The operations of a capture. */
extern const struct np_source_operations np__live_operations;

/* Free a capture that may be half open. */
void np__live_close(struct np_source *source);

#endif
