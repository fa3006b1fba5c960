/* quic_frame.h - frames of Initial packets. */
#ifndef NP_PROTOCOLS_APP_QUIC_FRAME_H
#define NP_PROTOCOLS_APP_QUIC_FRAME_H

#include "protocols/app/quic_row.h"

/* Handshake messages, of which CRYPTO frames hold parts in any order. */
struct np__quic_stream {
  uint8_t bytes[NP__QUIC_LONGEST];
  uint8_t is_there[NP__QUIC_LONGEST / 8]; /* a bit for each of them */
  uint64_t end;                           /* of what frames hold */
};

/* Emit the frames of a packet of this version, up to the cursor's end. What CRYPTO frames hold goes
 * to the stream, which begins empty. */
void np__quic_frames(struct np_dissector *d, struct np_cursor *c, uint64_t version,
                     struct np__quic_stream *stream);

/* Emit the hellos of the stream, as far as it is there without a gap; they were made of what is
 * left of `of`. */
void np__quic_hellos(struct np_dissector *d, const struct np_cursor *of,
                     const struct np__quic_stream *stream);

#endif
