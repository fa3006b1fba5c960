/* facts.h - what can be said of the packets of a capture: counts, times, lengths, per interface. */
#ifndef NP_FACTS_H
#define NP_FACTS_H

#include <stdbool.h>
#include <stdint.h>

#include "np/block.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Facts of some packets. Times and lengths mean something where there is a packet. */
struct np_tally {
  uint64_t packets;
  uint64_t bytes;          /**< On the wire. */
  uint64_t captured_bytes; /**< Of them captured. */
  uint64_t timed;          /**< Packets with a time: the next two are of those. */
  int64_t first_ns;        /**< The earliest time, since 1970. */
  int64_t last_ns;         /**< The latest. */
  uint32_t smallest;       /**< On the wire, in bytes. */
  uint32_t largest;
  uint64_t cut;          /**< Packets of which less was captured than there was. */
  uint32_t cut_smallest; /**< The fewest and most bytes that were captured of those. */
  uint32_t cut_largest;
  uint64_t comments; /**< That the file has on packets. */
};

/** Of an interface and link type. */
struct np_interface_facts {
  uint16_t interface_id; /**< As records have it. */
  uint16_t link_type;
  struct np_tally tally;
};

struct np_facts;

/** Facts of no packet. NULL when out of memory. */
struct np_facts *np_facts_new(void);

/** Add the packets of a block from `first` on. Errors: NP_E_NO_MEMORY. */
enum np_status np_facts_add(struct np_facts *facts, const struct np_block *block, uint32_t first,
                            struct np_error *error);

/** Of all packets; `in_order`: no time is earlier than that of the packet before. */
void np_facts_total(struct np_facts *facts, struct np_tally *total, bool *in_order);

/** Of interface `at`, in the order in which their first packets came. False when there are no more.
 */
bool np_facts_interface(struct np_facts *facts, uint32_t at, struct np_interface_facts *out);

/** Free; NULL is fine. */
void np_facts_free(struct np_facts *facts);

#ifdef __cplusplus
}
#endif

#endif
