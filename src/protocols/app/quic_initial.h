/* quic_initial.h - opening Initial packets. */
#ifndef NP_PROTOCOLS_APP_QUIC_INITIAL_H
#define NP_PROTOCOLS_APP_QUIC_INITIAL_H

#include "protocols/app/quic_row.h"

/* A packet, from its first byte to its last one. */
struct np__quic_packet {
  uint8_t bytes[NP__QUIC_LONGEST];
  uint32_t size;
  uint32_t number_at; /* where the packet number begins */
  uint32_t frames_at; /* where the frames begin, */
  uint32_t end;       /* and end */
};

/* Take the masks and the encryption off the packet, whose bytes, size and number_at are set.
 * version and the connection id, of `id_size` bytes, say what its keys are. False when these are
 * not those of a client's first packets. */
bool np__quic_open(struct np__quic_packet *packet, uint64_t version, const uint8_t *id,
                   uint32_t id_size);

#endif
