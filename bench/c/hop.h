/* hop.h - what the bare hops over files share. */
#ifndef BENCH_HOP_H
#define BENCH_HOP_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Bytes that are read at once. */
enum { HOP_BLOCK = 1 << 20 };

static inline void fail(const char *why) {
  fprintf(stderr, "bench: %s\n", why);
  exit(1);
}

/* A number in the host's order, wherever it lies. */
static inline uint32_t read32(const uint8_t *at) {
  uint32_t word;
  memcpy(&word, at, sizeof word);
  return word;
}

#endif
