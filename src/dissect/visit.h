/* visit.h - between the walk and the emission of fields; for src/dissect only. */
#ifndef NP_DISSECT_VISIT_H
#define NP_DISSECT_VISIT_H

#include "dissect/dissector.h"

/* Hand a dissected layer with its fields and its note to the visitor. */
void np__show_layer(struct np_dissector *d, const struct np_layer *layer);

/* Hand the pseudo layer `frame` to the visitor. Its layer index is NP_FRAME_LAYER. */
void np__show_frame(const struct np_engine *engine, const struct np_packet *packet,
                    const struct np_visitor *visitor);

/* Tell the visitor, which takes notes, why the packet's time is absent though there is one. */
void np__note_far_time(const struct np_visitor *visitor);

enum { NP_FRAME_LAYER = 0xffff };

/* Where the payload of the layer at hand ends, as it declares itself or its child does. */
uint32_t np__payload_end(const struct np_dissector *d);

/* Note the layer's first problem; `row` may be NULL. */
void np__note(struct np_dissector *d, enum np_problem problem, const struct np_field *row,
              uint64_t offset, uint64_t needed, uint64_t available, const char *text);

#endif
