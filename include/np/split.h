/* split.h - the packets of a capture to many files, one for each flow. */
#ifndef NP_SPLIT_H
#define NP_SPLIT_H

#include "np/writer.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How flows become files. Zero members get the defaults. */
struct np_split_options {
  /** Of every file, but for the rotation, which there is not. The edit comes before the split. */
  struct np_write_options write;
  uint32_t max_flows; /**< Files for so many flows; default 100000. */
  uint32_t
      max_fragments; /**< First fragments that are remembered; default 65536, a power of two. */
  uint32_t max_open; /**< Of which so many are open at once; default 256. */
};

/** What has been written. */
struct np_split_stats {
  struct np_write_stats written; /**< Of all files together. */
  uint64_t flows;                /**< That have a file. */
  uint64_t other;                /**< Packets of no flow: neither IPv4 nor IPv6. */
  uint64_t excess;               /**< Packets of the flows above max_flows. */
  uint64_t fragments_apart;      /**< Later fragments whose first one is not known. */
  uint64_t fragments_forgotten;  /**< First fragments that made room for others: max_fragments. */
};

struct np_split;

/**
 * Open a split.
 *
 * A flow is a pair of addresses and ports in both directions, of the innermost IP packet that is
 * not a quoted one. Packets of one protocol without ports (ICMP) make a flow by addresses. A
 * fragment goes where the first one of its packet goes, which comes no more than a minute before,
 * or behind it in the same block; else it makes a flow by addresses. Packets of no flow and those
 * above the limit go into one file, whose number is the word "other".
 *
 * pattern: of names. `%n` is the flow's number in five digits, from 1; `%f` its protocol,
 * addresses and ports, of its first packet; without one of them `_%n` comes before the extension.
 * The rest is as for np_writer_open. A file that is not among the latest
 * max_open ones is closed, and opened again for its next packet.
 *
 * Errors: NP_E_NO_MEMORY; NP_E_OPTION: a rotation, standard output.
 */
enum np_status np_split_open(const char *pattern, const struct np_split_options *options,
                             struct np_split **split, struct np_error *error);

/** Write the packets of a block from `first` on. NP_END once `max_packets` have been written.
 *  metadata: of the file that they come from, or NULL: every file gets what it says. Errors: as
 * np_writer_packet, and what np_writer_open gives for a file. */
enum np_status np_split_block(struct np_split *split, const struct np_block *block, uint32_t first,
                              struct np_metadata *metadata, struct np_error *error);

/** Write the end of all files and close them. Errors: the first one, also of what was written
 * before; again from a later call. */
enum np_status np_split_close(struct np_split *split, struct np_error *error);

/** A stop: as np_writer_hurry, for all files together. */
void np_split_hurry(struct np_split *split);

/** Any thread. */
void np_split_stats(struct np_split *split, struct np_split_stats *stats);

/** What the edit has done; all 0 without one. Any thread. */
void np_split_edit_stats(struct np_split *split, struct np_edit_stats *stats);

/** Free, closing first if need be. NULL is fine. */
void np_split_free(struct np_split *split);

#ifdef __cplusplus
}
#endif

#endif
