/* tcp_stream.h - what a segment is in its stream, whose rows are in tcp's table. */
#ifndef NP_PROTOCOLS_TRANSPORT_TCP_STREAM_H
#define NP_PROTOCOLS_TRANSPORT_TCP_STREAM_H

#include "protocols/protocol.h"

/* Rows of the part. */
enum np__tcp_stream_row {
#define XX(id, ...) NP__TCP_STREAM_##id,
#include "protocols/transport/tcp_stream.def"
#undef XX
  NP__TCP_STREAM_ROWS
};

/* Emit them, where they are known. rows: those of tcp's table, NP__TCP_STREAM_ROWS of them. */
void np__tcp_stream(struct np_dissector *d, const struct np_field *rows);

#endif
