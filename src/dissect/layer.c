/* layer.c - where a walk does not just go down: cut headers, refusals, claims, PDUs side by side,
 * and packets in headers. */
#include "dissect/layer.h"
#include "dissect/scope.h"

void np__layer_keep(struct np_dissector *d) {
  uint32_t layer = d->index + 2; /* the child's index, plus 1 */
  if (d->open.flags & NP_OPEN_OTHERS) {
    uint32_t declared = d->child_end ? d->child_end : d->declared;
    d->open.attempt = np__scope_at(d, d->start + d->header, declared);
    d->open.attempt.flags = d->child_flags;
    d->open.others_left = d->open.others;
    d->open.attempt_layer = (uint8_t)layer;
  }
  if (d->open.flags & NP_OPEN_SIDE) {
    d->open.found = d->open.child_found;
    d->open.found_layer = (uint8_t)layer;
  }
  d->open.flags = 0;
}

bool np__can_claim_short(const struct np_claims_head *head, const uint8_t *bytes, uint32_t length) {
  const uint64_t begin = np_bits(bytes, 0, length * 8) << (64 - length * 8);
  const uint64_t missing = UINT64_MAX >> length * 8;
  while (head->mask != 0 && ((head->mask & missing) != 0 || (begin & head->mask) != head->value))
    head++;
  return head->mask != 0;
}

bool np__layer_try_others(struct np_dissector *d) {
  struct np_candidates *left = &d->open.others_left;
  uint16_t id = left->second;
  if (id != NP_NO_PROTOCOL) {
    left->second = NP_NO_PROTOCOL;
    np__scope_enter(d, &d->open.attempt, id);
    d->open.found = left->found;
    d->open.found_layer = (uint8_t)(d->index + 1);
    return true;
  }
  d->open.found = (struct np_found){NP_SIDE_NONE, left->found.table, 0};
  d->open.found_layer = (uint8_t)(d->index + 1);
  if (left->claims &&
      np__may_be_claimed(left->claims, d->bytes, d->open.attempt.start, d->open.attempt.captured)) {
    for (uint16_t next; (next = left->claims->ids[left->asked]) != NP_NO_PROTOCOL;) {
      left->asked++;
      np__scope_enter(d, &d->open.attempt, next);
      if (np__can_claim(d->protocol, d->bytes, d->start, d->captured) && d->protocol->claims(d))
        return true;
    }
  }
  d->open.attempt_layer = 0;
  return false;
}

/* PDUs that a layer announced which is none. */
static void withdraw_pdus(struct np_dissector *d) {
  while (d->open.pdu_count > 0 && d->open.pdus[d->open.pdu_count - 1].layer == d->index)
    d->open.pdu_count--;
}

static bool enter_pdu(struct np_dissector *d) {
  if (d->open.pdu_count == 0) return false;
  const struct np_scope *next = &d->open.pdus[--d->open.pdu_count];
  np__scope_enter(d, next, next->id);
  d->index++;
  d->flags |= next->is_inner ? NP_LAYER_INNER : NP_LAYER_SIBLING;
  d->open.front_end = next->front_end;
  d->open.found = next->found;
  d->open.found_layer = (uint8_t)(d->index + 1);
  return true;
}

bool np__layer_other(struct np_dissector *d) {
  if (np__has_refused(d)) {
    np__record_open(d, d->index);
    withdraw_pdus(d);
    if (d->open.attempt_layer == d->index + 1 && np__layer_try_others(d)) return true;
    d->index--;
  } else if (d->open.flags & NP_OPEN_OTHERS) {
    if (np__has_room(d)) {
      np__layer_keep(d);
      np__record_open(d, ++d->index);
      if (np__layer_try_others(d)) return true;
      d->index--;
    }
  }
  d->open.flags = 0;
  return enter_pdu(d);
}
