/* pdu.c - messages of streams, which stand behind the headers of a packet: their layers. */
#include "dissect/pdu.h"

#include "dissect/layer.h"
#include "dissect/scope.h"

void np__pdu_enter(struct np_dissector *d, const struct np_packet *packet) {
  const struct np_pdu *pdu = &packet->pdu;
  struct np_scope scope = np__scope_at(d, pdu->offset, packet->len);
  scope.captured = packet->caplen;
  const bool is_response = (pdu->flags & NP_LAYER_RESPONSE) != 0;
  scope.flags = NP_LAYER_REASSEMBLED | pdu->flags;
  np__scope_enter(d, &scope, pdu->protocol);
  d->child_flags = 0;
  d->open.pdu_count = d->open.attempt_layer = 0;
  d->index = pdu->layer;
  d->open.found =
      (struct np_found){is_response ? NP_SIDE_SOURCE : NP_SIDE_DESTINATION, NP_BY_TCP_PORT, 0};
  d->open.found_layer = (uint8_t)(d->index + 1);
}

uint32_t np__pdu_layers(const struct np_engine *engine, const struct np_packet *packet,
                        struct np_layer *layers) {
  struct np_dissector d;
  np__layer_reset(&d, engine, packet->bytes);
  d.visitor = NULL;
  d.packet = NULL;
  d.addresses.source = d.addresses.destination = d.addresses.tail = 0;
  d.captured = packet->caplen;
  np__pdu_enter(&d, packet);
  do {
    np__layer_dissect(&d);
    np__layer_finish(&d, &layers[d.index]);
  } while (np__layer_descend(&d));
  return d.index + 1;
}
