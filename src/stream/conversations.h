/* conversations.h - the streams that packets are numbered by, by their two ends.
 *
 * They never end by time; the one that is silent longest makes room for others. */
#ifndef NP_STREAM_CONVERSATIONS_H
#define NP_STREAM_CONVERSATIONS_H

#include <stdbool.h>

#include "stream/flow.h"

struct np_judged;

/* A conversation. */
struct np_conversation {
  struct np_flow_key key;
  uint32_t stream;                    /* its number */
  uint32_t tag;                       /* of its hash */
  int64_t first_ns;                   /* time of its first packet, NP_NO_TIME: it has none, */
  int64_t last_ns;                    /* and of the last one */
  struct np_judged *judged;           /* of TCP: what its segments are compared with; or NULL */
  struct np_conversation *next_alike; /* in its bucket */
  struct np_conversation *older, *younger; /* by their last packet */
};

struct np_conversations;

/* It is given up: free what hangs on it. */
typedef void (*np_conversation_over)(void *context, struct np_conversation *conversation);

/* NULL when out of memory. */
struct np_conversations *np__conversations_new(uint32_t most, np_conversation_over over,
                                               void *context);
void np__conversations_free(struct np_conversations *table);

/* 32 bits of a hash of the key that nobody can aim at; what it takes to find it is asked of the
 * memory. */
uint32_t np__conversations_tag(const struct np_conversations *table, const struct np_flow_key *key);
void np__conversations_expect(const struct np_conversations *table, uint32_t tag);

/* The conversation of a key, whose tag is known: the youngest now. `added`: it is new, and all
 * zeros but for its key. NULL when out of memory. */
struct np_conversation *np__conversations_get(struct np_conversations *table,
                                              const struct np_flow_key *key, uint32_t tag,
                                              bool *added);

/* Give up the oldest. False where there is none. */
bool np__conversations_evict(struct np_conversations *table);

/* How many were given up, and what the table takes, in bytes. */
uint64_t np__conversations_evicted(const struct np_conversations *table);
uint64_t np__conversations_memory(const struct np_conversations *table);

#endif
