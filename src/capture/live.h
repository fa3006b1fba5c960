/* live.h - a capture from network interfaces: what opening it and reading it share. */
#ifndef NP_CAPTURE_LIVE_H
#define NP_CAPTURE_LIVE_H

#include <pthread.h>
#include <stdatomic.h>

#include "capture/interfaces.h"
#include "capture/tap.h"

struct np__live {
  struct np_source base;

  /* Constant once it is open. */
  const struct np__libpcap *pcap;
  uint32_t snap_length; /* no packet is kept longer than this */
  int64_t grace_ms;     /* how long the kernel may still hold packets of a dead interface */
  int64_t linger_ms;    /* from one return of packets to the next */
  int64_t window_ms; /* several devices: how late a packet may come, that is still put in order */
  bool ends_when_down;
  uint32_t count; /* of the devices */
  struct np__tap *taps;
  struct np__waker waker;

  atomic_bool interrupted;
  atomic_uint waiting; /* threads that want `mutex` beside the reader */

  /* The reader's own. */
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

/* The operations of a capture. */
extern const struct np_source_operations np__live_operations;

/* Free a capture that may be half open. */
void np__live_close(struct np_source *source);

#endif
