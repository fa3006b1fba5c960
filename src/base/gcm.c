/* gcm.c - AES-128 in Galois/Counter Mode, NIST SP 800-38D. */
#include "base/gcm.h"

#include <string.h>

#include "base/bytes.h"

enum { NIBBLES = 16, FIRST_COUNTER = 1 };

/* A number of GF(2^128): its lowest power is the highest bit. */
struct element {
  uint64_t high, low;
};

/* The multiples of the hash's key by all numbers of four bits. */
struct multiples {
  struct element of[NIBBLES];
};

/* Section 6.3: times the power 1, of which the reduction is 11100001 and 120 zeros. */
static struct element times_x(struct element e) {
  uint64_t carry = e.low & 1;
  return (struct element){e.high >> 1 ^ (carry ? UINT64_C(0xe1) << 56 : 0),
                          e.low >> 1 | e.high << 63};
}

/* Four times: what the four bits become that fall out. */
static struct element times_x4(struct element e) {
  static const uint16_t reduced[NIBBLES] = {0x0000, 0x1c20, 0x3840, 0x2460, 0x7080, 0x6ca0,
                                            0x48c0, 0x54e0, 0xe100, 0xfd20, 0xd940, 0xc560,
                                            0x9180, 0x8da0, 0xa9c0, 0xb5e0};
  return (struct element){e.high >> 4 ^ (uint64_t)reduced[e.low & (NIBBLES - 1)] << 48,
                          e.low >> 4 | e.high << 60};
}

static void add(struct element *e, struct element other) {
  e->high ^= other.high;
  e->low ^= other.low;
}

static struct multiples multiples_of(const uint8_t key[NP_AES_BYTES]) {
  struct multiples m = {{{0, 0}}};
  m.of[8] = (struct element){np_be64(key), np_be64(key + 8)};
  for (size_t i = 4; i > 0; i /= 2) m.of[i] = times_x(m.of[2 * i]);
  for (size_t i = 1; i < NIBBLES; i++)
    for (size_t bit = 1; bit < NIBBLES; bit *= 2)
      if (i & bit && i != bit) add(&m.of[i], m.of[bit]);
  return m;
}

/* Four powers at a time, the highest ones first. */
static struct element times_key(const struct multiples *m, struct element e) {
  struct element sum = {0, 0};
  for (int i = 0; i < 2 * NIBBLES; i++) {
    uint64_t word = i < NIBBLES ? e.low : e.high;
    sum = times_x4(sum);
    add(&sum, m->of[word >> 4 * (i % NIBBLES) & (NIBBLES - 1)]);
  }
  return sum;
}

/* Section 6.4, GHASH, over bytes that zeros fill up to whole blocks. */
static void hash(const struct multiples *m, struct element *sum, const uint8_t *bytes,
                 size_t size) {
  for (size_t at = 0; at < size; at += NP_AES_BYTES) {
    uint8_t block[NP_AES_BYTES] = {0};
    memcpy(block, bytes + at, size - at < sizeof block ? size - at : sizeof block);
    add(sum, (struct element){np_be64(block), np_be64(block + 8)});
    *sum = times_key(m, *sum);
  }
}

/* The block that masks the tag (counter 1) or, from 2 on, the bytes. */
static void mask(const struct np_aes128 *aes, const uint8_t *nonce, uint32_t counter,
                 uint8_t block[NP_AES_BYTES]) {
  memcpy(block, nonce, NP_GCM_NONCE);
  np_put_be32(block + NP_GCM_NONCE, counter);
  np_aes128_encrypt(aes, block, block);
}

static void make_tag(const struct np_aes128 *aes, const struct np_gcm_sealed *sealed, size_t size,
                     uint8_t tag[NP_GCM_TAG]) {
  static const uint8_t zeros[NP_AES_BYTES];
  uint8_t key[NP_AES_BYTES], first[NP_AES_BYTES];
  struct element sum = {0, 0};
  np_aes128_encrypt(aes, zeros, key);
  const struct multiples m = multiples_of(key);
  hash(&m, &sum, sealed->extra, sealed->extra_size);
  hash(&m, &sum, sealed->bytes, size);
  add(&sum, (struct element){(uint64_t)sealed->extra_size * 8, (uint64_t)size * 8});
  sum = times_key(&m, sum);
  mask(aes, sealed->nonce, FIRST_COUNTER, first);
  np_put_be64(tag, sum.high ^ np_be64(first));
  np_put_be64(tag + 8, sum.low ^ np_be64(first + 8));
}

bool np_gcm_open(const struct np_aes128 *aes, const struct np_gcm_sealed *sealed, uint8_t *out) {
  uint8_t tag[NP_GCM_TAG], block[NP_AES_BYTES];
  if (sealed->size < NP_GCM_TAG) return false;
  size_t size = sealed->size - NP_GCM_TAG;
  make_tag(aes, sealed, size, tag);
  if (memcmp(tag, sealed->bytes + size, sizeof tag) != 0) return false;
  for (size_t i = 0; i < size; i++) {
    if (i % NP_AES_BYTES == 0)
      mask(aes, sealed->nonce, (uint32_t)(FIRST_COUNTER + 1 + i / NP_AES_BYTES), block);
    out[i] = sealed->bytes[i] ^ block[i % NP_AES_BYTES];
  }
  return true;
}
