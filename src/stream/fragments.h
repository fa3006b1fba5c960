/* fragments.h - which flow the fragments of an IP packet belong to: that of the first one, which
 * has the ports. */
#ifndef NP_STREAM_FRAGMENTS_H
#define NP_STREAM_FRAGMENTS_H

#include "stream/flow.h"
#include "stream/fragment.h"

struct np_fragments;

/* A table of at most so many packets, no less than 4; NULL when out of memory. */
struct np_fragments *np__fragments_new(uint32_t most);
void np__fragments_free(struct np_fragments *table);

/* A first fragment, and its flow. It replaces an older one of the same id, if it is to. */
void np__fragments_put(struct np_fragments *table, const struct np_fragment_id *id,
                       const struct np_flow_key *key, int64_t timestamp_ns, bool replaces);

/* The flow of the first fragment, no further away than a minute; NULL when that is not known. */
const struct np_flow_key *np__fragments_find(const struct np_fragments *table,
                                             const struct np_fragment_id *id, int64_t timestamp_ns);

/* How many were given up for others within that time. */
uint64_t np__fragments_forgotten(const struct np_fragments *table);

#endif
