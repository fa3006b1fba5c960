/* edit.h - which packets of a capture are written, and what is changed in them. */
#ifndef NP_EDIT_H
#define NP_EDIT_H

#include <stdbool.h>
#include <stdint.h>

#include "np/block.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Numbers of packets, from 1, both included. */
struct np_range {
  uint64_t first, last;
};

/** The most packets that a window for duplicates can hold. */
enum { NP_MOST_DUPLICATES = 1000000 };

/** What an edit does, in this order. Zero members do nothing. */
struct np_edit_options {
  const struct np_range *ranges; /**< Only packets with these numbers; copied. */
  uint32_t range_count;
  bool invert;     /**< Only packets with other numbers. */
  bool has_from;   /**< Only packets at or after `from_ns`; none without a time. */
  bool has_to;     /**< Only packets before `to_ns`; none without a time. */
  int64_t from_ns; /**< Since 1970, as captured: before the shift. */
  int64_t to_ns;
  /** Leave out a packet whose bytes and length are those of one before it, among so many packets,
   *  itself included, up to NP_MOST_DUPLICATES; 0: keep all. They are compared as they were
   *  captured, and those that were left out go on counting. */
  uint32_t duplicate_window;
  bool has_duplicate_time; /**< The one before it must be no more than this older. */
  int64_t duplicate_ns;
  int64_t shift_ns;     /**< Added to every time. */
  uint32_t chop_start;  /**< Bytes cut off a packet's start, from what it was on the wire too. */
  uint32_t chop_end;    /**< And off the end of what was captured of it. */
  uint32_t snap_length; /**< Captured bytes that are kept; 0: all. */
};

/** What an edit has done. */
struct np_edit_stats {
  uint64_t packets; /**< Seen. */
  uint64_t out_of_range;
  uint64_t out_of_time;
  uint64_t duplicates;
  uint64_t shortened;  /**< Kept, with fewer bytes. */
  uint64_t impossible; /**< Left out: the shifted time is before 1970 or after 2262. */
};

struct np_edit;

/** Make an edit. Errors: NP_E_NO_MEMORY; NP_E_INVALID: a range that ends before it begins, a window
 *  that is too large. */
enum np_status np_edit_new(const struct np_edit_options *options, struct np_edit **edit,
                           struct np_error *error);

/**
 * Edit a packet: the next one of the capture.
 *
 * record: changed; where bytes are cut off at the start, its offset moves. bytes: the packet's.
 * Returns whether the packet stays.
 */
bool np_edit_packet(struct np_edit *edit, struct np_record *record, const uint8_t *bytes);

/** Does it cut off ends, and with them the frame check sequences that packets may have there? */
bool np_edit_cuts_ends(const struct np_edit *edit);

/** What it has done so far. The thread of the edit. */
void np_edit_stats(const struct np_edit *edit, struct np_edit_stats *stats);

/** Free; NULL is fine. */
void np_edit_free(struct np_edit *edit);

#ifdef __cplusplus
}
#endif

#endif
