/* engine.c - the walk through a packet's layers. */
#include "block/block.h"
#include "dissect/layer.h"
#include "dissect/scope.h"
#include "dissect/walk.h"

struct np_walk np__walk(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                        uint32_t len, uint16_t link_type, struct np_layer *layers) {
  struct np_dissector d;
  unsigned flags = 0;
  if (!np__layer_start(&d, engine, bytes, caplen, len, link_type)) return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = NULL;
  do {
    np__layer_dissect(&d);
    np__layer_finish(&d, &layers[d.index]);
    flags |= d.flags;
  } while (np__layer_descend(&d));
  return (struct np_walk){d.index + 1, flags};
}

/* The rest is for dissectors to say: see np__walk_on. */
static void stop_recording(struct np_dissector *d) {
  if (!d->recording) return;
  d->recording->is_unbounded = d->unbounded;
  d->recording->given_flags = d->flags;
  d->recording = NULL;
}

struct np_walk np__walk_recorded(const struct np_engine *engine, const uint8_t *bytes,
                                 uint32_t caplen, uint32_t len, uint16_t link_type,
                                 struct np_layer *layers, struct np_recording *recording) {
  struct np_dissector d;
  unsigned flags = 0;
  bool more = true;
  if (!np__layer_start(&d, engine, bytes, caplen, len, link_type)) return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = NULL;
  d.recording = recording;
  while (more) {
    if (recording->stop_at > 0 && d.index == recording->stop_at) stop_recording(&d);
    np__layer_dissect(&d);
    np__layer_finish(&d, &layers[d.index]);
    flags |= d.flags;
    bool has_child = d.next != NP_NO_PROTOCOL;
    uint32_t index = d.index;
    more = np__layer_descend(&d);
    if (d.recording) np__record_layer(recording, index, &layers[index], has_child, more);
  }
  return (struct np_walk){d.index + 1, flags};
}

struct np_walk np__walk_on(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                           const struct np_scope *from, struct np_layer *layers) {
  struct np_dissector d;
  unsigned flags = 0;
  np__layer_reset(&d, engine, bytes);
  d.visitor = NULL;
  d.packet = NULL;
  np__scope_enter(&d, from, from->id);
  d.captured = caplen < from->declared ? caplen : from->declared;
  d.index = from->layer;
  do {
    np__layer_dissect(&d);
    np__layer_finish(&d, &layers[d.index]);
    flags |= d.flags;
  } while (np__layer_descend(&d));
  return (struct np_walk){d.index + 1, flags};
}

uint32_t np_dissect(const struct np_engine *engine, const struct np_packet *packet,
                    struct np_layer *layers) {
  return np__walk(engine, packet->bytes, packet->caplen, packet->len, packet->link_type, layers)
      .count;
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
