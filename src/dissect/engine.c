/* engine.c - the walk through a packet's layers. */
#include "block/block.h"
#include "block/block_view.h"
#include "dissect/layer.h"
#include "dissect/pdu.h"
#include "dissect/scope.h"
#include "dissect/walk.h"

/* From the layer at hand on, to the last one. */
static inline struct np_walk walk_down(struct np_dissector *d, struct np_layer *layers) {
  unsigned flags = 0;
  do {
    np__layer_dissect(d);
    np__layer_finish(d, &layers[d->index]);
    flags |= d->flags;
  } while (np__layer_descend(d));
  return (struct np_walk){d->index + 1, flags};
}

struct np_walk np__walk(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                        uint32_t len, uint16_t link_type, struct np_layer *layers) {
  struct np_dissector d;
  if (!np__layer_start(&d, engine, bytes, caplen, len, link_type)) return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = NULL;
  return walk_down(&d, layers);
}

/* As np__walk, of the first `caplen` bytes of a packet that may carry a whole datagram: dissectors
 * look for that. */
static struct np_walk walk_packet(const struct np_engine *engine, const struct np_packet *packet,
                                  uint32_t caplen, uint32_t len, struct np_layer *layers) {
  struct np_dissector d;
  if (!np__layer_start(&d, engine, packet->bytes, caplen, len, packet->link_type))
    return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = packet;
  return walk_down(&d, layers);
}

void np__walk_whole(const struct np_engine *engine, struct np_block *block, uint32_t index) {
  struct np_record *r = &block->records[index];
  const struct np_slab slab = {
      .bytes = block->slab, .size = block->slab_size, .known = np_protocol_count()};
  struct np_packet packet;
  np__slab_packet(&slab, index, r, &packet);
  const struct np_walk walk =
      walk_packet(engine, &packet, packet.caplen, packet.len, &block->layers[block->layer_count]);
  r->first_layer = block->layer_count;
  r->layer_count = (uint16_t)walk.count;
  if (walk.flags & NP_LAYER_NOTE) r->flags |= NP_RECORD_NOTE;
  block->layer_count += walk.count;
}

/* Does a recording stop at the child of the layer at hand, and only claims can find that? Then it
 * is at hand now. */
static bool stops_at_claims(struct np_dissector *d, uint32_t stop_at) {
  if (d->index + 1 != stop_at || d->next != NP_NO_PROTOCOL || !(d->open.flags & NP_OPEN_OTHERS))
    return false;
  np__layer_keep(d);
  d->index++;
  return true;
}

struct np_walk np__walk_recorded(const struct np_engine *engine, const uint8_t *bytes,
                                 uint32_t caplen, uint32_t len, uint16_t link_type,
                                 struct np_layer *layers, struct np_recording *recording) {
  struct np_dissector d;
  unsigned flags = 0;
  const uint32_t stop_at = recording->stop_at;
  if (!np__layer_start(&d, engine, bytes, caplen, len, link_type)) return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = NULL;
  d.recording = recording;
  do {
    if (stop_at > 0 && d.index == stop_at) {
      np__record_stop(&d, d.id);
      return (struct np_walk){d.index, flags};
    }
    np__layer_dissect(&d);
    np__layer_finish(&d, &layers[d.index]);
    flags |= d.flags;
    if (d.recording)
      np__record_layer(recording, &d, &layers[d.index],
                       d.next != NP_NO_PROTOCOL || d.open.flags & NP_OPEN_OTHERS, np__has_room(&d));
    if (stop_at > 0 && stops_at_claims(&d, stop_at)) {
      np__record_stop(&d, NP_NO_PROTOCOL);
      return (struct np_walk){d.index, flags};
    }
  } while (np__layer_descend(&d));
  return (struct np_walk){d.index + 1, flags};
}

/* Ask a protocol. A function of its own: as a rule no payload begins so that it is called. */
static bool claims(const struct np_protocol *p, const uint8_t *bytes, uint32_t captured,
                   uint32_t declared, const struct np_scope *scope) {
  struct np_dissector d;
  d.bytes = bytes;
  d.protocol = p;
  d.recording = NULL;
  d.start = scope->start;
  d.declared = declared;
  d.captured = captured;
  d.flags = scope->flags;
  return p->claims(&d);
}

bool np__is_claimed(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                    const struct np_resumption *on, uint32_t declared) {
  const uint32_t captured = caplen < declared ? caplen : declared;
  if (!np__may_be_claimed(on->others.claims, bytes, on->scope.start, captured)) return false;
  for (const uint16_t *id = &on->others.claims->ids[on->others.asked]; *id != NP_NO_PROTOCOL;
       id++) {
    const struct np_protocol *p = engine->steps[*id].protocol;
    if (np__can_claim(p, bytes, on->scope.start, captured) &&
        claims(p, bytes, captured, declared, &on->scope))
      return true;
  }
  return false;
}

struct np_walk np__walk_on(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                           const struct np_resumption *on, uint32_t declared,
                           struct np_layer *layers) {
  struct np_dissector d;
  np__layer_reset(&d, engine, bytes);
  d.visitor = NULL;
  d.packet = NULL;
  d.index = on->scope.layer;
  d.open.attempt = on->scope;
  d.open.attempt.declared = declared;
  d.open.attempt.captured = caplen < declared ? caplen : declared;
  d.open.others_left = on->others;
  d.open.attempt_layer = d.open.found_layer = (uint8_t)(d.index + 1);
  d.open.found = on->scope.found;
  if (on->scope.id != NP_NO_PROTOCOL)
    np__scope_enter(&d, &d.open.attempt, on->scope.id);
  else if (!np__layer_try_others(&d))
    return (struct np_walk){d.index, 0};
  return walk_down(&d, layers);
}

uint32_t np_dissect(const struct np_engine *engine, const struct np_packet *packet,
                    struct np_layer *layers) {
  const struct np_pdu *pdu = &packet->pdu;
  if (pdu->layer == 0)
    return walk_packet(engine, packet, packet->caplen, packet->len, layers).count;
  uint32_t count = walk_packet(engine, packet, pdu->offset, pdu->wire, layers).count;
  return count < pdu->layer ? count : np__pdu_layers(engine, packet, layers);
}

struct np_walk np__walk_one(struct np_block *block, struct np_record *r,
                            struct np_recording *recording) {
  struct np_layer *layers = &block->layers[block->layer_count];
  const uint8_t *bytes = block->slab + r->offset;
  const struct np_walk walk =
      recording ? np__walk_recorded(block->engine, bytes, r->caplen, r->len, r->link_type, layers,
                                    recording)
                : np__walk(block->engine, bytes, r->caplen, r->len, r->link_type, layers);
  r->first_layer = block->layer_count;
  r->layer_count = (uint16_t)walk.count;
  if (walk.flags & NP_LAYER_NOTE) r->flags |= NP_RECORD_NOTE;
  block->layer_count += walk.count;
  return walk;
}
