/* ieee8023.c - what follows a frame's length, wherever one stands for an EtherType. */
#include "protocols/link/ieee8023.h"

enum { NETWARE_CHECKSUM = 0xffff };

void np_next_by_length(struct np_dissector *d, uint32_t at) {
  uint64_t front;
  np_look(d, at * 8, 16, &front);
  np_next(d, NP_BY_LENGTH, front == NETWARE_CHECKSUM ? NP_LENGTH_NETWARE : NP_LENGTH_LLC);
}
