/* visit_slab.c - variable rows of a protocol, by the layers that a slab lists. */
#include <stdlib.h>

#include "block/block_view.h"
#include "dissect/visit.h"
#include "np/block.h"
#include "table/registry.h"
#include "table/row.h"

/* The layers of a packet, and which of them are asked for. */
struct listed {
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count;
  bool is_there;   /* one is */
  bool takes_walk; /* and the list does not tell enough of it */
};

/* flags: one of them a layer must have to be asked for; 0: none. */
static void read_list(const struct np_slab_layers *list, const struct np_protocol *protocol,
                      unsigned flags, struct listed *listed) {
  listed->count = 0;
  listed->is_there = listed->takes_walk = false;
  for (uint32_t i = 0; i < list->count && np__slab_layer(list, i, &listed->layers[i]); i++) {
    const struct np_layer *layer = &listed->layers[i];
    listed->count = i + 1;
    if (np__protocols[layer->protocol] != protocol) continue;
    listed->is_there |= flags == 0 || (layer->flags & flags) != 0;
    /* Quoted ones can end before their parents do (RFC 4884). */
    listed->takes_walk |= (layer->flags & NP_LAYER_QUOTED) != 0;
  }
}

static void visit_listed(const struct np_engine *engine, const struct np_packet *packet,
                         const struct listed *listed, const struct np_visitor *visitor,
                         struct np_row_places *places) {
  struct np_place place = np__place_before(packet->bytes, packet->caplen);
  for (uint32_t i = 0; i < listed->count; i++) {
    const struct np_layer *layer = &listed->layers[i];
    np__place_enter(&place, layer, i);
    if (np__protocols[layer->protocol] != visitor->protocol || layer->flags & NP_LAYER_CUT)
      continue;
    np__visit_details(engine, packet, layer, i, place.captured, visitor, NULL, places);
  }
}

bool np_slab_visit(const struct np_engine *engine, const uint8_t *bytes, size_t size,
                   uint32_t index, struct np_packet *packet, const struct np_visitor *visitor,
                   struct np_row_places *places) {
  const bool is_plain = (visitor->wants & ~(unsigned)NP_WANT_SHOWN) == NP_WANT_VARIABLE &&
                        !visitor->note && !visitor->layer;
  struct np_interfaces *interfaces = packet->interfaces;
  struct np_slab slab;
  struct np_record record;
  struct listed listed;
  if (!np__slab_open(&slab, bytes, size, index, 1) || !np__slab_record(&slab, index, &record))
    return false;
  const struct np_slab_layers list = np__slab_layers(&slab, &record);
  /* What `details` shows beside them is names of rows with a place, and hidden. */
  const bool needs_details = is_plain && visitor->wants & NP_WANT_SHOWN;
  read_list(&list, visitor->protocol, needs_details ? NP_LAYER_DETAILS : 0, &listed);
  if (!listed.is_there && !(visitor->wants & NP_WANT_FRAME)) return true;
  np__slab_packet(&slab, index, &record, packet);
  packet->interfaces = interfaces;
  if (!is_plain || listed.takes_walk || visitor->protocol->asks_side || packet->pdu.layer != 0)
    np_visit(engine, packet, visitor);
  else
    visit_listed(engine, packet, &listed, visitor, places);
  return true;
}

struct np_row_places *np_row_places_new(void) {
  return calloc(1, sizeof(struct np_row_places));
}

void np_row_places_free(struct np_row_places *places) {
  free(places);
}
