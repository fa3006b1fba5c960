/* flow_table.h - the flows that there are, by their keys, and when each is over.
 *
 * Hashes are keyed by chance, so that nobody can choose flows that share a slot. A wheel of seconds
 * tells which flows to look at: a packet only writes when it came, and a flow that is due is moved
 * on or ends. */
#ifndef NP_STREAM_FLOW_TABLE_H
#define NP_STREAM_FLOW_TABLE_H

#include "stream/flow_entry.h"

struct np_flow_table;

/* Seconds after the last packet at which a flow is over. */
typedef uint32_t (*np_flow_patience)(void *context, const struct np_flow_entry *entry);

/* The entry is over, for a reason; it is taken out behind the call. */
typedef void (*np_flow_over)(void *context, struct np_flow_entry *entry, enum np_flow_close why);

/* most: of flows, at least 1. NULL when out of memory. */
struct np_flow_table *np__flow_table_new(uint32_t most, np_flow_patience patience,
                                         np_flow_over over, void *context);

/* What slots know of a key and its surroundings: 32 bits of a hash that nobody can aim at. */
uint32_t np__flow_table_tag(const struct np_flow_table *table, const struct np_flow_key *key,
                            uint64_t around);

/* Of many packets, before they are looked for one by one: their slots and, once these are there,
 * their flows are asked of the memory together. */
void np__flow_table_expect(const struct np_flow_table *table, uint32_t tag);

/* Returns the flow, or another with the same tag; NULL where there is none. */
const struct np_flow_entry *np__flow_table_fetch(const struct np_flow_table *table, uint32_t tag);

/* The flow with this key and surroundings, whose tag is known. `added`: it is new, and all zeros
 * but for those. NULL when out of memory. */
struct np_flow_entry *np__flow_table_get(struct np_flow_table *table, const struct np_flow_key *key,
                                         uint64_t around, uint32_t tag, bool *added);

/* The clock, in seconds; flows that are over by then end. Never goes back. */
void np__flow_table_tick(struct np_flow_table *table, int64_t second);

/* A packet of the entry came, at this second: the clock may be behind it. INT64_MIN: it does not
 * tell. */
void np__flow_table_touch(const struct np_flow_table *table, struct np_flow_entry *entry,
                          int64_t second);

/* The entry's patience has become less. */
void np__flow_table_hurry(struct np_flow_table *table, struct np_flow_entry *entry);

/* Take an entry out. */
void np__flow_table_remove(struct np_flow_table *table, struct np_flow_entry *entry);

/* End one flow, to make room: one side's alone if there is one among some, else the one that is
 * silent longest of them. */
void np__flow_table_evict(struct np_flow_table *table);

/* End all, in the order in which they began, so many at a time; there is no other call between
 * them. False once none is left. */
bool np__flow_table_end(struct np_flow_table *table, enum np_flow_close why, uint32_t most);

/* Call a function with each entry, in any order. */
void np__flow_table_each(struct np_flow_table *table, void *context,
                         void (*call)(void *context, struct np_flow_entry *entry));

uint32_t np__flow_table_count(const struct np_flow_table *table);

/* What the slots and the flows that there are take, in bytes: entries of others are kept for new
 * ones. */
uint64_t np__flow_table_memory(const struct np_flow_table *table);

/* Free; nobody is told. */
void np__flow_table_free(struct np_flow_table *table);

#endif
