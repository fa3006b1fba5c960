/* pdu.h - messages of streams, which stand behind the headers of a packet: their layers. */
#ifndef NP_DISSECT_PDU_H
#define NP_DISSECT_PDU_H

#include "np/dissect.h"

struct np_dissector;

/* The walk is at the last of the headers: the message becomes the layer at hand. */
void np__pdu_enter(struct np_dissector *d, const struct np_packet *packet);

/* The layers of a message. `layers` has those of the headers, `packet->pdu.layer` of them, and room
 * for NP_MAX_LAYERS. Returns how many there are then: no more where the protocol refuses it. */
uint32_t np__pdu_layers(const struct np_engine *engine, const struct np_packet *packet,
                        struct np_layer *layers);

#endif
