/* fragments.h - IP fragments for tests, into a block. */
#ifndef NP_TEST_STREAM_FRAGMENTS_H
#define NP_TEST_STREAM_FRAGMENTS_H

#include <string.h>

#include "block/block.h"
#include "np/defragment.h"

enum {
  RAW_IP = 101,
  VLAN_LINK = 1,
  IP_HEADER = 20,
  IP6_HEADER = 48,
  UDP_NUMBER = 17,
  IP_IN_IP = 4
};

/* A fragment of IPv4, all of it from the payload `bytes`. */
struct piece {
  uint32_t source, destination;
  uint16_t id;
  uint8_t protocol;
  uint32_t start, length; /* in bytes */
  bool more;
  const uint8_t *bytes; /* of the whole payload */
  uint16_t vlan;        /* 0: none */
};

static inline void put16(uint8_t *at, uint32_t value) {
  at[0] = (uint8_t)(value >> 8);
  at[1] = (uint8_t)value;
}

static inline void put32(uint8_t *at, uint32_t value) {
  put16(at, value >> 16);
  put16(at + 2, value & 0xffff);
}

/* An IPv4 packet, or a fragment of one; returns its length. */
static inline uint32_t write_ip(uint8_t *out, const struct piece *p) {
  memset(out, 0, IP_HEADER);
  out[0] = 0x45;
  put16(out + 2, IP_HEADER + p->length);
  put16(out + 4, p->id);
  put16(out + 6, p->start / 8 | (p->more ? 0x2000U : 0));
  out[8] = 64;
  out[9] = p->protocol;
  put32(out + 12, p->source);
  put32(out + 16, p->destination);
  memcpy(out + IP_HEADER, p->bytes + p->start, p->length);
  return IP_HEADER + p->length;
}

/* A fragment of IPv6 with the same members; `next` is what its header says. */
static inline uint32_t write_ip6(uint8_t *out, const struct piece *p, uint8_t next) {
  memset(out, 0, IP6_HEADER);
  out[0] = 0x60;
  put16(out + 4, 8 + p->length);
  out[6] = 44;
  out[7] = 64;
  put32(out + 20, p->source);
  put32(out + 36, p->destination);
  out[40] = next;
  put16(out + 42, p->start | (p->more ? 1U : 0));
  put32(out + 44, p->id);
  memcpy(out + IP6_HEADER, p->bytes + p->start, p->length);
  return IP6_HEADER + p->length;
}

/* In front of a packet: an Ethernet header with a VLAN tag. */
static inline uint32_t write_vlan(uint8_t *out, uint16_t vlan) {
  memset(out, 0, 18);
  put16(out + 12, 0x8100);
  put16(out + 14, vlan);
  put16(out + 16, 0x0800);
  return 18;
}

static inline void add_bytes(struct np_block *block, const struct np_engine *engine,
                             const uint8_t *bytes, uint32_t length, uint16_t link_type,
                             uint64_t number, int64_t timestamp_ns) {
  const struct np_record record = {.timestamp_ns = timestamp_ns,
                                   .number = number,
                                   .caplen = length,
                                   .len = length,
                                   .link_type = link_type};
  np_block_copy(block, engine, &record, bytes);
}

static inline void add_piece(struct np_block *block, const struct np_engine *engine,
                             const struct piece *p, uint64_t number, int64_t timestamp_ns) {
  uint8_t bytes[2048];
  uint32_t at = p->vlan ? write_vlan(bytes, p->vlan) : 0;
  uint32_t length = at + write_ip(bytes + at, p);
  add_bytes(block, engine, bytes, length, p->vlan ? VLAN_LINK : RAW_IP, number, timestamp_ns);
}

/* A UDP datagram of so many bytes, its header included. */
static inline void write_udp(uint8_t *out, uint32_t length) {
  put16(out, 4000);
  put16(out + 2, 5000);
  put16(out + 4, length);
  put16(out + 6, 0);
  for (uint32_t i = 8; i < length; i++) out[i] = (uint8_t)(i / 8);
}

#endif
