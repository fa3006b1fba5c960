/* sample.h - packets for the tests of what prints them. */
#ifndef NP_TEST_SAMPLE_H
#define NP_TEST_SAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "np/dissect.h"

/* The first packet of the README: a SYN with options. */
#define SAMPLE_ETHERNET "001839fff91c 001f5bce3e29 0800 "
#define SAMPLE_IP "4500 0040 bf92 4000 40 06 89fd 0af00085 616b8448 "
#define SAMPLE_TCP                                   \
  "df8e 0050 f91c001f 5bce3e29 b002 ffff 0a29 0000 " \
  "020405b4 01 030303 0101 080a1122334400000000 0402 0101"
#define SAMPLE_SYN SAMPLE_ETHERNET SAMPLE_IP SAMPLE_TCP

/* UDP without checksum; four bytes of payload, then two of Ethernet's padding. */
#define SAMPLE_UDP                                    \
  "001839fff91c 001f5bce3e29 0800 "                   \
  "4500 0020 0001 0000 40 11 0000 c0000201 c6336402 " \
  "3039 d431 000c 0000 47455409 ffff"

/* IPv4 in IPv4, then UDP with checksum 0 and no payload. */
#define SAMPLE_TUNNEL                                 \
  "001839fff91c 001f5bce3e29 0800 "                   \
  "4500 0030 0001 0000 40 04 0000 0a000001 0a000002 " \
  "4500 001c 0002 0000 3f 11 0000 c0a80001 c0a80002 " \
  "1000 2000 0008 0000"

/* ICMP: port unreachable, quoting IPv4 and UDP. */
#define SAMPLE_ERROR                                  \
  "001839fff91c 001f5bce3e29 0800 "                   \
  "4500 0038 0001 0000 40 01 0000 0a000001 0a000002 " \
  "0303 0000 00000000 "                               \
  "4500 0064 0002 0000 3f 11 0000 c0a80001 c0a80002 " \
  "1000 2000 0050 0000"

/* IPv6 and UDP. */
#define SAMPLE_IPV6                                       \
  "001839fff91c 001f5bce3e29 86dd "                       \
  "60000000 000a 11 40 20010db8000000000000000000000001 " \
  "20010db8000000000000000000000002 "                     \
  "0400 0035 000a 0000 4142"

/* An EtherType that nobody uses, and three bytes. */
#define SAMPLE_UNKNOWN "001839fff91c 001f5bce3e29 88b5 010203"

static const char *const samples[] = {SAMPLE_SYN,   SAMPLE_UDP,  SAMPLE_TUNNEL,
                                      SAMPLE_ERROR, SAMPLE_IPV6, SAMPLE_UNKNOWN};

enum { SAMPLE_COUNT = 6, SAMPLE_ROOM = 512 };

/* 2010-05-22 07:48:40.820479 UTC */
static const int64_t sample_time = 1274514520820479000;

struct sample {
  struct np_packet packet;
  uint8_t *bytes; /* end where their memory ends */
};

static inline struct sample sample_cut(const char *hex, uint32_t caplen) {
  uint8_t bytes[SAMPLE_ROOM];
  uint32_t size = 0;
  for (; *hex; hex += 2) {
    while (*hex == ' ') hex++;
    unsigned byte;
    assert_true(size < SAMPLE_ROOM);
    assert_int_equal(sscanf(hex, "%2x", &byte), 1);
    bytes[size++] = (uint8_t)byte;
  }
  struct sample s = {.packet = {.caplen = caplen < size ? caplen : size,
                                .len = size,
                                .link_type = 1,
                                .number = 1,
                                .timestamp_ns = sample_time}};
  s.bytes = malloc(s.packet.caplen ? s.packet.caplen : 1);
  assert_non_null(s.bytes);
  memcpy(s.bytes, bytes, s.packet.caplen);
  s.packet.bytes = s.bytes;
  return s;
}

static inline struct sample sample(const char *hex) {
  return sample_cut(hex, UINT32_MAX);
}

static inline void sample_free(struct sample *s) {
  free(s->bytes);
}

static inline uint32_t sample_random(uint32_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

/* A sample that is cut somewhere or has some wrong bytes. */
static inline struct sample sample_damaged(uint32_t *state) {
  const char *hex = samples[sample_random(state) % SAMPLE_COUNT];
  bool cut = sample_random(state) % 3 == 0;
  struct sample s = sample_cut(hex, cut ? sample_random(state) % 100 : UINT32_MAX);
  for (uint32_t n = sample_random(state) % 4; n > 0 && s.packet.caplen > 0; n--)
    s.bytes[sample_random(state) % s.packet.caplen] = (uint8_t)sample_random(state);
  return s;
}

#endif
