/* defragment.h - IP fragments to the datagrams that they are parts of, RFC 791 and RFC 8200.
 *
 * What is kept is bounded, whatever the packets say, and what a bound costs is counted. */
#ifndef NP_DEFRAGMENT_H
#define NP_DEFRAGMENT_H

#include "np/block.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Who wins where two fragments claim the same bytes: models of hosts (Novak, "Target-Based
 * Fragmentation Reassembly", 2005). IPv6 packets with such fragments are dropped: RFC 5722. */
enum np_ip_policy {
  NP_IP_FIRST,     /**< What came first. */
  NP_IP_LAST,      /**< What came last. */
  NP_IP_BSD,       /**< The new one, where it begins before. */
  NP_IP_LINUX,     /**< Linux since 4.19: a fragment within others is passed over, one that overlaps
                      them drops the datagram. */
  NP_IP_OLD_LINUX, /**< The new one, where it begins no later: Linux 2.4. */
  NP_IP_SOLARIS,   /**< The new one, where it begins before and ends no earlier. */
  NP_IP_WINDOWS    /**< The new one, where it begins before and ends later. */
};

/** Bounds; zero members get the defaults. */
struct np_defragment_options {
  enum np_ip_policy policy;
  uint64_t most_memory;    /**< In bytes, with all that is kept beside them; default 32 MiB. */
  uint32_t most_datagrams; /**< That wait for fragments; default 65535. */
  uint32_t most_fragments; /**< Of a datagram; default 1024, which is the most. */
  uint32_t timeout_s;      /**< How long a datagram waits, by the packets' clock; default 60. */
  bool no_vlans;           /**< Fragments in different VLANs can be of one datagram. */
  bool no_tunnels;         /**< And those in different tunnels. */
};

/** What was counted. Layout is fixed: JavaScript reads it too. */
struct np_defragment_stats {
  uint64_t fragments;  /**< That came. */
  uint64_t completed;  /**< Datagrams that were put together. */
  uint64_t expired;    /**< That waited too long. */
  uint64_t evicted;    /**< That made room for others. */
  uint64_t overlapped; /**< That were dropped since fragments overlap. */
  uint64_t too_many;   /**< That were dropped for having too many fragments. */
  uint64_t too_deep;   /**< That are within others, deeper than NP_WHOLE_DEPTH. */
  uint64_t bad;        /**< Fragments that can be none: empty, too long, behind the end. */
  uint64_t cut;        /**< Fragments that were not captured whole. */
  uint64_t duplicates; /**< Fragments that say nothing new. */
  uint64_t conflicts;  /**< Fragments that say other bytes than others. */
  uint64_t memory;     /**< In use, in bytes. */
  uint64_t waiting;    /**< Datagrams that wait for fragments. */
};

struct np_defragmenter;

/** Make one. options: NULL for the defaults. engine: that of the blocks, borrowed. Returns NULL
 * when out of memory. */
struct np_defragmenter *np_defragmenter_new(const struct np_defragment_options *options,
                                            const struct np_engine *engine);

/** Free it; NULL is fine. */
void np_defragmenter_free(struct np_defragmenter *defragmenter);

/** The packets of a block from `first` on, in their order. One that completes a datagram carries it
 * whole then: see np/whole.h. The block is sealed, and its slab may move. */
void np_defragmenter_pass(struct np_defragmenter *defragmenter, struct np_block *block,
                          uint32_t first);

/** What was counted so far. */
void np_defragmenter_stats(const struct np_defragmenter *defragmenter,
                           struct np_defragment_stats *stats);

#ifdef __cplusplus
}
#endif

#endif
