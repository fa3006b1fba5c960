/* fragments.h - which flow the fragments of an IP packet belong to: that of the first one, which
 * has the ports. */
#ifndef NP_STREAM_FRAGMENTS_H
#define NP_STREAM_FRAGMENTS_H

#include "np/block.h"
#include "np/columns.h"
#include "stream/flow.h"

/* What fragments of one packet have in common: RFC 791, 3.2, and RFC 8200, 4.5. There is no
 * padding.
 */
struct np_fragment_id {
  uint8_t addresses[2][16]; /* from, to */
  uint32_t identification;
  uint32_t protocol; /* of IPv4; NP_FRAGMENT_IPV6 for the other */
};

enum { NP_FRAGMENT_IPV6 = 256 };

enum np_fragment {
  NP_NO_FRAGMENT,
  NP_FIRST_FRAGMENT, /* with the headers of what was fragmented */
  NP_LATER_FRAGMENT
};

struct np_fragments;

/* A table of at most so many packets, no less than 4; NULL when out of memory. */
struct np_fragments *np__fragments_new(uint32_t most);
void np__fragments_free(struct np_fragments *table);

/* Is this layer of a packet that of a fragment? `id` gets whose it is; `next` gets the protocol
 * that an IPv6 fragment has. */
enum np_fragment np__fragments_identify(const struct np_fragments *table,
                                        const struct np_block *block,
                                        const struct np_record *record, uint32_t layer,
                                        struct np_fragment_id *id, uint32_t *next);

/* A first fragment, and its flow. It replaces an older one of the same id, if it is to. */
void np__fragments_put(struct np_fragments *table, const struct np_fragment_id *id,
                       const struct np_flow_key *key, int64_t timestamp_ns, bool replaces);

/* The flow of the first fragment, no further away than a minute; NULL when that is not known. */
const struct np_flow_key *np__fragments_find(const struct np_fragments *table,
                                             const struct np_fragment_id *id, int64_t timestamp_ns);

/* How many were given up for others within that time. */
uint64_t np__fragments_forgotten(const struct np_fragments *table);

#endif
