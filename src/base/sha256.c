/* sha256.c - SHA-256, FIPS 180-4. */
#include "base/sha256.h"

#include <string.h>

#include "base/bytes.h"

enum { ROUNDS = 64, LENGTH_BYTES = 8 };

/* Section 4.2.2: of the cube roots of the first 64 primes; section 5.3.3: of the square roots of
 * the first eight. */
static const uint32_t round_words[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static const uint32_t first_state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

static uint32_t rotate(uint32_t value, int bits) {
  return value >> bits | value << (32 - bits);
}

/* Section 6.2.2, step 1. */
static void schedule(const uint8_t *block, uint32_t words[ROUNDS]) {
  for (size_t i = 0; i < 16; i++) words[i] = np_be32(block + 4 * i);
  for (size_t i = 16; i < ROUNDS; i++) {
    uint32_t a = words[i - 15], b = words[i - 2];
    uint32_t s0 = rotate(a, 7) ^ rotate(a, 18) ^ a >> 3;
    uint32_t s1 = rotate(b, 17) ^ rotate(b, 19) ^ b >> 10;
    words[i] = words[i - 16] + s0 + words[i - 7] + s1;
  }
}

/* Section 6.2.2, steps 2 to 4. */
static void take(uint32_t state[8], const uint8_t *block) {
  uint32_t words[ROUNDS];
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  schedule(block, words);
  for (size_t i = 0; i < ROUNDS; i++) {
    const uint32_t s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25), choice = (e & f) ^ (~e & g);
    const uint32_t first = h + s1 + choice + round_words[i] + words[i];
    const uint32_t s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + s0 + majority;
  }
  const uint32_t sums[8] = {a, b, c, d, e, f, g, h};
  for (size_t i = 0; i < 8; i++) state[i] += sums[i];
}

void np_sha256_begin(struct np_sha256 *sha) {
  memcpy(sha->state, first_state, sizeof first_state);
  sha->length = 0;
}

void np_sha256_add(struct np_sha256 *sha, const uint8_t *bytes, size_t size) {
  size_t used = (size_t)(sha->length % NP_SHA256_BLOCK);
  sha->length += size;
  while (size > 0) {
    size_t part = NP_SHA256_BLOCK - used < size ? NP_SHA256_BLOCK - used : size;
    memcpy(sha->block + used, bytes, part);
    bytes += part;
    size -= part;
    used += part;
    if (used < NP_SHA256_BLOCK) return;
    take(sha->state, sha->block);
    used = 0;
  }
}

/* Section 5.1.1: a bit, zeros, and the length in bits fill up to whole blocks. */
void np_sha256_end(struct np_sha256 *sha, uint8_t hash[NP_SHA256_BYTES]) {
  static const uint8_t filler[NP_SHA256_BLOCK] = {0x80};
  uint8_t length[LENGTH_BYTES];
  size_t used = (size_t)((sha->length + LENGTH_BYTES) % NP_SHA256_BLOCK);
  np_put_be64(length, sha->length * 8);
  np_sha256_add(sha, filler, NP_SHA256_BLOCK - used);
  np_sha256_add(sha, length, sizeof length);
  for (size_t i = 0; i < 8; i++) np_put_be32(hash + 4 * i, sha->state[i]);
}
