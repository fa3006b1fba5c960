/* udp_stream.h - what a datagram is in its conversation, whose rows are in udp's table and in
 * udplite's. */
#ifndef NP_PROTOCOLS_TRANSPORT_UDP_STREAM_H
#define NP_PROTOCOLS_TRANSPORT_UDP_STREAM_H

#include "protocols/protocol.h"

/* Rows of the part. */
enum np__udp_stream_row {
#define XX(id, ...) NP__UDP_STREAM_##id,
#include "protocols/transport/udp_stream.def"
#undef XX
  NP__UDP_STREAM_ROWS
};

/* Emit them, where they are known. rows: those of the table, NP__UDP_STREAM_ROWS of them. */
void np__udp_stream(struct np_dissector *d, const struct np_field *rows);

#endif
