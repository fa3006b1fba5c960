/* source.h - what fills blocks with packets: a capture file, a byte stream, a network interface. */
#ifndef NP_SOURCE_H
#define NP_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "np/block.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The most devices of a live source. */
enum { NP_MAX_DEVICES = 64 };

/** Counters of a source. All are totals since it was opened. */
struct np_stats {
  uint64_t received;             /**< Packets that reached this process. */
  uint64_t bytes;                /**< Their captured bytes. */
  uint64_t dropped_by_kernel;    /**< Live: lost because the kernel's buffer was full. */
  uint64_t dropped_by_interface; /**< Live: lost in the interface or its driver. */
  uint64_t hidden_by_display;    /**< Of a session with display filters: received, and hidden. */
  uint64_t dropped_by_app;       /**< Live: read, but there was no free block. */
  uint64_t input_packets;        /**< Files: read so far, those that a filter hid too. */
  uint64_t input_bytes;          /**< Files: read so far, as they are, compressed or not. */
  uint32_t ps_recv;              /**< libpcap's three, as pcap_stats gives them. */
  uint32_t ps_drop;
  uint32_t ps_ifdrop;
  const struct np_stats *devices; /**< Of a sink's last call: those of each device; else NULL. */
  uint32_t device_count;
};

enum np_device_state { NP_DEVICE_UP, NP_DEVICE_DOWN, NP_DEVICE_GONE };

/** A device of a live source has another state. */
struct np_device_event {
  uint32_t device; /**< Index of the device, which is that of its interface. */
  enum np_device_state state;
};

/** The link type of a source that does not know it yet. */
#define NP_NO_LINK_TYPE 0xffffu

struct np_metadata;
struct np_source;

/** Operations of a kind of source. */
struct np_source_operations {
  /**
   * Append packets to a block until it is full or, live, nothing more waits.
   *
   * block: with room, or NULL (live only): read what waits, and count it as dropped_by_app.
   * Live: waits for the first packet. Returns NP_OK; NP_END when there are no more packets;
   * NP_INTERRUPTED after `interrupt`; or an error. In every case the packets already appended are
   * good. A packet larger than an empty block: NP_OK with nothing appended, and `needed` of the
   * source says how many bytes of room to come again with; perhaps not for the last time, since
   * it follows the bytes that have come, not the length that they claim.
   */
  enum np_status (*read)(struct np_source *source, struct np_block *block, struct np_error *error);
  /** Make a running or the next `read` return NP_INTERRUPTED soon. Any thread. */
  void (*interrupt)(struct np_source *source);
  /** Read the counters. Any thread. */
  void (*stats)(struct np_source *source, struct np_stats *stats);
  /** Send a packet; NULL where that is impossible. Any thread. */
  enum np_status (*inject)(struct np_source *source, const uint8_t *bytes, uint32_t length,
                           struct np_error *error);
  /** Free all of it. No other call may be running. */
  void (*close)(struct np_source *source);
  /** Live: for how many ms what arrives has room outside, so that nobody need read; 0: not at all.
   *  Between reads, on their thread. */
  unsigned (*patience)(struct np_source *source);
  /**
   * Where `reads_ahead`: copy part number `part` of the file, from 0, into an empty block. Any
   * thread, also during a `read`, whose work it is otherwise.
   *
   * The block is for `read`, which gets the blocks of all parts in their order. While the source is
   * `unfinished` then, others are read before the next part's.
   */
  void (*read_ahead)(struct np_source *source, struct np_block *block, uint64_t part);
  /** Live: take the next event of a device; of many changes of one at a time only the last are
   *  kept. False when there is none. Any thread. */
  bool (*event)(struct np_source *source, struct np_device_event *event);
  /** Live: the counters of one device. False when there is none of this index. Any thread. */
  bool (*device_stats)(struct np_source *source, uint32_t device, struct np_stats *stats);
  /** Find out what a file is, where that was put off when it was opened; NULL: nothing is. Before
   * the first `read`; on failure no other call but `close` follows. */
  enum np_status (*begin)(struct np_source *source, struct np_error *error);
};

/** Common start of every source. */
struct np_source {
  const struct np_source_operations *operations;
  const struct np_engine *engine; /**< Borrowed; finds the layers. */
  bool live;
  bool ready;         /**< Reads never wait: all there is lies in a file or in memory. */
  bool reads_ahead;   /**< `read_ahead` works. */
  bool unfinished;    /**< The part of the last block that was read ahead is not at its end. */
  uint16_t link_type; /**< Of the first interface; NP_NO_LINK_TYPE until a file's header is read. */
  uint32_t needed;    /**< See read; 0 otherwise. */
  uint32_t news;      /**< Live: rises when `read` has events. */
  struct np_metadata *metadata; /**< What a file says beside packets, and a capture of its
                                     interfaces; the source is an owner. NULL otherwise. */
  const char *format;      /**< Files: its name, once it was recognised; NULL: none. A constant. */
  const char *compression; /**< Files: its name, once bytes were read; NULL: none. A constant. */
};

/**
 * Read the next packets, where no session does.
 *
 * block: emptied, filled and sealed; a larger one takes its place where a packet does not fit. The
 * caller frees it in the end. Returns NP_OK with at least one packet; NP_END behind the last one;
 * or an error, perhaps with packets before it.
 */
enum np_status np_source_read(struct np_source *source, struct np_block **block,
                              struct np_error *error);

/** Close a source that no session owns; NULL is fine. */
void np_source_close(struct np_source *source);

#ifdef __cplusplus
}
#endif

#endif
