/* flow.h - a flow: the two ends of a conversation, and the protocol. */
#ifndef NP_STREAM_FLOW_H
#define NP_STREAM_FLOW_H

#include <stddef.h>
#include <stdint.h>

/* Equal bytes are the same flow: there is no padding, and unused bytes are 0. */
struct np_flow_key {
  uint8_t addresses[2][16]; /* the lower end first */
  uint16_t ports[2];        /* of those; 0 where there are none */
  uint32_t protocol;        /* id of the protocol with the ports; else NP_FLOW_NO_PORTS and the
                               number that the IP header has */
  uint32_t address_size;    /* 4 or 16; 0: no flow */
  uint32_t turned;          /* the packet's source is the upper end; not part of the identity */
};

enum { NP_FLOW_NO_PORTS = 1 << 16, NP_FLOW_KEY_BYTES = offsetof(struct np_flow_key, turned) };

#endif
