/* scope.h - what a layer begins with, noted and brought back; for src/dissect only. */
#ifndef NP_DISSECT_SCOPE_H
#define NP_DISSECT_SCOPE_H

#include "dissect/state.h"

/* What a layer that begins at `start` and ends at `declared` takes over from the one at hand. */
static inline struct np_scope np__scope_at(const struct np_dissector *d, uint32_t start,
                                           uint32_t declared) {
  return (struct np_scope){.start = start,
                           .captured = d->captured < declared ? d->captured : declared,
                           .declared = declared,
                           .addresses = d->addresses,
                           .unbounded = d->unbounded,
                           .front_end = d->open.front_end};
}

/* The walk is at such a layer, of this protocol. Addresses go one by one: a loop over candidates
 * keeps them in registers then. */
static inline void np__scope_enter(struct np_dissector *d, const struct np_scope *scope,
                                   uint16_t id) {
  d->start = scope->start;
  d->captured = scope->captured;
  d->declared = scope->declared;
  d->addresses.source = scope->addresses.source;
  d->addresses.destination = scope->addresses.destination;
  d->addresses.length = scope->addresses.length;
  d->addresses.tail = scope->addresses.tail;
  d->addresses.tail_length = scope->addresses.tail_length;
  d->unbounded = scope->unbounded;
  d->flags = d->child_flags = scope->flags;
  d->id = id;
  d->protocol = d->engine->steps[id].protocol;
  d->next = NP_NO_PROTOCOL;
  d->child_end = 0;
  d->open.flags = 0;
}

#endif
