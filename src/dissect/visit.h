/* visit.h - the pseudo layer `frame`, by itself. */
#ifndef NP_DISSECT_VISIT_H
#define NP_DISSECT_VISIT_H

#include "np/dissect.h"

/* The layer index of its values. */
enum { NP_FRAME_LAYER = 0xffff };

/* Hand it to the visitor. names: with the row `protocols`, which takes a walk through the packet.
 */
void np__visit_frame(const struct np_engine *engine, const struct np_packet *packet,
                     const struct np_visitor *visitor, bool names);

#endif
