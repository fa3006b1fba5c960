/* relation.c - what the packets before it make of a packet, for `details`. */
#include <string.h>

#include "dissect/dissector.h"

bool np_packet_relation(const struct np_dissector *d, struct np_relation *relation) {
  if (!d->packet->relation) return false;
  memcpy(relation, d->packet->relation, sizeof *relation);
  return true;
}

/* It is the packet's, not its bytes': layers that look alike have others. */
bool np_layer_stream(const struct np_dissector *d, struct np_in_stream *stream) {
  const uint8_t *at = d->packet->streams;
  if (d->recording) np__record_spoil(d->recording);
  for (uint32_t i = 0; i < d->packet->stream_count; i++, at += sizeof *stream) {
    memcpy(stream, at, sizeof *stream);
    if (stream->layer == d->index && stream->protocol == d->id) return true;
  }
  return false;
}
