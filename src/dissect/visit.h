/* visit.h - parts of what np_visit gives. */
#ifndef NP_DISSECT_VISIT_H
#define NP_DISSECT_VISIT_H

#include "dissect/row_places.h"
#include "np/dissect.h"

/* The layer index of its values. */
enum { NP_FRAME_LAYER = 0xffff };

/* Rows of a protocol that are asked, as numbers for each of its rows and one behind them: how many
 * rows one passes, from there on, to the next that is asked. 0: it is that row; NP_ROWS_NO_MORE:
 * no row is. */
enum { NP_ROWS_NO_MORE = UINT16_MAX };

/* Hand the pseudo layer `frame` to the visitor. rows: of it that are asked; NULL: all are. */
void np__visit_frame(const struct np_engine *engine, const struct np_packet *packet,
                     const struct np_visitor *visitor, const uint16_t *rows);

/* As np_visit, with some rows only. rows: per protocol; NULL where none is, and such layers are
 * passed over. */
void np__visit_rows(const struct np_engine *engine, const struct np_packet *packet,
                    const struct np_visitor *visitor, const uint16_t *const *rows);

/* The rows that `details` of one layer emits, without the layers around it. What those would tell
 * is not known here: no statuses of checksums, no trailers, no quoted layers. captured: where it
 * ends, in bytes from the packet's start, by the captured bytes and the layers around it. places:
 * of these rows of this protocol, from one call to the next; or NULL. False when the layer cannot
 * be one that np_dissect found. */
bool np__visit_details(const struct np_engine *engine, const struct np_packet *packet,
                       const struct np_layer *layer, uint32_t index, uint32_t captured,
                       const struct np_visitor *visitor, const uint16_t *rows,
                       struct np_row_places *places);

#endif
