/* visit.h - parts of what np_visit gives. */
#ifndef NP_DISSECT_VISIT_H
#define NP_DISSECT_VISIT_H

#include "dissect/row_places.h"
#include "np/dissect.h"

/* The layer index of its values. */
enum { NP_FRAME_LAYER = 0xffff };

/* Hand the pseudo layer `frame` to the visitor. rows: a byte for each of its rows, 0 where it is
 * not asked, and a 0 behind them; NULL: all are. */
void np__visit_frame(const struct np_engine *engine, const struct np_packet *packet,
                     const struct np_visitor *visitor, const uint8_t *rows);

/* As np_visit, with some rows only. rows: per protocol a byte for each of its rows, 0 where it is
 * not asked, and a 0 behind them; NULL where none is, and such layers are passed over. */
void np__visit_rows(const struct np_engine *engine, const struct np_packet *packet,
                    const struct np_visitor *visitor, const uint8_t *const *rows);

/* The rows that `details` of one layer emits, without the layers around it. What those would tell
 * is not known here: no statuses of checksums, no trailers, no quoted layers. captured: where it
 * ends, in bytes from the packet's start, by the captured bytes and the layers around it. places:
 * of these rows of this protocol, from one call to the next; or NULL. False when the layer cannot
 * be one that np_dissect found. */
bool np__visit_details(const struct np_engine *engine, const struct np_packet *packet,
                       const struct np_layer *layer, uint32_t index, uint32_t captured,
                       const struct np_visitor *visitor, const uint8_t *rows,
                       struct np_row_places *places);

#endif
