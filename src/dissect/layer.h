/* layer.h - the steps of the walk through a packet's layers; for src/dissect only. */
#ifndef NP_DISSECT_LAYER_H
#define NP_DISSECT_LAYER_H

#include "dissect/dissector.h"

/* Can anybody claim what begins at `start`, by its first byte? */
static inline bool np__may_be_claimed(const struct np_claims *claims, const uint8_t *bytes,
                                      uint32_t start, uint32_t captured) {
  return start < captured && claims->begins[bytes[start]];
}

/* np__can_claim, of less than a head's 64 bits. */
bool np__can_claim_short(const struct np_claims_head *head, const uint8_t *bytes, uint32_t length);

/* Can the protocol claim what begins at `start`, by its first bits? */
static inline bool np__can_claim(const struct np_protocol *p, const uint8_t *bytes, uint32_t start,
                                 uint32_t captured) {
  const struct np_claims_head *head = p->claims_heads;
  if (!head) return true;
  if ((uint64_t)start + sizeof head->mask > captured)
    return start < captured && np__can_claim_short(head, bytes + start, captured - start);
  const uint64_t begin = np_be64(bytes + start);
  while (head->mask != 0 && (begin & head->mask) != head->value) head++;
  return head->mask != 0;
}

/* The walk ends at the layer at hand, or it has refused: go to another candidate, or to the PDU
 * that follows. False when there is none; a layer that has refused is dropped. */
bool np__layer_other(struct np_dissector *d);

/* The next candidate for the layer at hand. False when there is none left. */
bool np__layer_try_others(struct np_dissector *d);

/* Note what the child needs of what the layer at hand leaves open. */
void np__layer_keep(struct np_dissector *d);

/* One layer: checks and dissects its header. */
static inline void np__layer_dissect(struct np_dissector *d) {
  const struct np_step *step = &d->engine->steps[d->id];
  d->protocol = step->protocol;
  d->header = step->header;
  if ((uint64_t)d->start + step->header > d->captured) {
    np__cut_header(d, step->header);
    return;
  }
  if (step->dissect) step->dissect(d);
  if (d->header >= step->details_from) d->flags |= NP_LAYER_DETAILS;
}

/* The child's bytes become the layer at hand. */
static inline void np__layer_enter(struct np_dissector *d) {
  d->start += d->header;
  if (d->child_end) {
    d->declared = d->child_end;
    if (d->captured > d->declared) d->captured = d->declared;
    d->child_end = 0;
  }
  d->id = d->next;
  d->next = NP_NO_PROTOCOL;
  d->flags = d->child_flags;
  d->index++;
}

/* Make the child the layer at hand, or what stands for it. False when there is none. */
static inline bool np__layer_descend(struct np_dissector *d) {
  if (d->next == NP_NO_PROTOCOL || (d->header > 0 && d->header >= d->declared - d->start))
    return (d->open.flags | d->open.pdu_count) != 0 && np__layer_other(d);
  if (d->open.flags) np__layer_keep(d);
  np__layer_enter(d);
  return true;
}

/* Is the layer at hand none? */
static inline bool np__has_refused(const struct np_dissector *d) {
  return (d->open.flags & NP_OPEN_REFUSED) != 0;
}

/* Is there room for a child that only a claim finds? */
static inline bool np__has_room(const struct np_dissector *d) {
  return d->index + 1 < NP_MAX_LAYERS && d->header < d->declared - d->start;
}

/* Write down the layer at hand; the last one possible has no child. */
static inline void np__layer_finish(struct np_dissector *d, struct np_layer *layer) {
  if (d->index + 1 == NP_MAX_LAYERS && (d->next != NP_NO_PROTOCOL || d->open.pdu_count)) {
    if (!np__has_refused(d))
      np__note(d, NP_LIMIT, NULL, d->start, 0, 0, "more layers than the limit");
    d->next = NP_NO_PROTOCOL;
    d->open.pdu_count = 0;
  }
  *layer = (struct np_layer){d->id, d->flags, d->start, d->header, d->declared - d->start};
}

/* The walk's state as it is at a packet's first layer, but for the layer itself. Member by member:
 * clearing the whole structure would cost a third of a small packet's dissection. */
static inline void np__layer_reset(struct np_dissector *d, const struct np_engine *engine,
                                   const uint8_t *bytes) {
  d->bytes = bytes;
  d->engine = engine;
  d->recording = NULL;
  d->start = 0;
  d->next = NP_NO_PROTOCOL;
  d->flags = 0;
  d->child_flags = 0;
  d->index = 0;
  d->addresses.length = 0;
  d->addresses.tail_length = 0;
  d->child_end = 0;
  d->unbounded = false;
  d->open.flags = d->open.pdu_count = d->open.attempt_layer = d->open.found_layer = 0;
  d->open.front_end = 0;
}

/* Start at the packet's first layer. False when its link type is unknown. */
static inline bool np__layer_start(struct np_dissector *d, const struct np_engine *engine,
                                   const uint8_t *bytes, uint32_t caplen, uint32_t len,
                                   uint16_t link_type) {
  d->id = np_lookup(engine, NP_BY_LINK_TYPE, link_type);
  if (d->id == NP_NO_PROTOCOL) return false;
  np__layer_reset(d, engine, bytes);
  d->link_type = link_type;
  d->captured = caplen;
  d->declared = len > caplen ? len : caplen;
  return true;
}

#endif
