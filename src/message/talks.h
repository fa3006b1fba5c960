/* talks.h - what is kept of flows beside what streams keep, by their ids. */
#ifndef NP_MESSAGE_TALKS_H
#define NP_MESSAGE_TALKS_H

#include <stdbool.h>
#include <stdint.h>

struct np_talk;
struct np_lookup;

/* Of a flow. */
struct np_talk_entry {
  uint64_t flow; /* its id */
  struct np_talk *talk;
  struct np_lookup *lookups; /* queries that wait, oldest first */
  bool is_used;
  bool is_told; /* its bytes are wanted by somebody else too */
  bool is_off;  /* it has no messages */
};

struct np_talks {
  struct np_talk_entry *slots;
  uint32_t mask; /* the number of slots less one; 0: none */
  uint32_t count;
};

/* The entry of a flow, or NULL. It stays until another one is added or removed. */
struct np_talk_entry *np__talks_find(const struct np_talks *talks, uint64_t flow);

/* A new one, all zeros but for its flow. NULL when out of memory. */
struct np_talk_entry *np__talks_add(struct np_talks *talks, uint64_t flow);

void np__talks_remove(struct np_talks *talks, struct np_talk_entry *entry);

#endif
