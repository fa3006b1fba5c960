/* aes.c - AES-128, FIPS 197: one block is encrypted; modes that open with it need no more. */
#include "base/aes.h"

#include "base/bytes.h"

enum { ROUNDS = 10, WORDS = NP_AES_BYTES / 4 };

/* Sections 5.1.1 and 5.1.3: what becomes of a column of a byte and three zeros, the byte's
 * substitute (figure 7) times 2, 1, 1 and 3 in GF(2^8). */
#define TIMES_2(s) ((uint32_t)(s) << 1 ^ ((s) >> 7) * 0x11bU)
#define COLUMN(s) (TIMES_2(s) << 24 | (uint32_t)(s) << 16 | (uint32_t)(s) << 8 | (TIMES_2(s) ^ (s)))

static const uint32_t columns[256] = {
    COLUMN(0x63), COLUMN(0x7c), COLUMN(0x77), COLUMN(0x7b), COLUMN(0xf2), COLUMN(0x6b),
    COLUMN(0x6f), COLUMN(0xc5), COLUMN(0x30), COLUMN(0x01), COLUMN(0x67), COLUMN(0x2b),
    COLUMN(0xfe), COLUMN(0xd7), COLUMN(0xab), COLUMN(0x76), COLUMN(0xca), COLUMN(0x82),
    COLUMN(0xc9), COLUMN(0x7d), COLUMN(0xfa), COLUMN(0x59), COLUMN(0x47), COLUMN(0xf0),
    COLUMN(0xad), COLUMN(0xd4), COLUMN(0xa2), COLUMN(0xaf), COLUMN(0x9c), COLUMN(0xa4),
    COLUMN(0x72), COLUMN(0xc0), COLUMN(0xb7), COLUMN(0xfd), COLUMN(0x93), COLUMN(0x26),
    COLUMN(0x36), COLUMN(0x3f), COLUMN(0xf7), COLUMN(0xcc), COLUMN(0x34), COLUMN(0xa5),
    COLUMN(0xe5), COLUMN(0xf1), COLUMN(0x71), COLUMN(0xd8), COLUMN(0x31), COLUMN(0x15),
    COLUMN(0x04), COLUMN(0xc7), COLUMN(0x23), COLUMN(0xc3), COLUMN(0x18), COLUMN(0x96),
    COLUMN(0x05), COLUMN(0x9a), COLUMN(0x07), COLUMN(0x12), COLUMN(0x80), COLUMN(0xe2),
    COLUMN(0xeb), COLUMN(0x27), COLUMN(0xb2), COLUMN(0x75), COLUMN(0x09), COLUMN(0x83),
    COLUMN(0x2c), COLUMN(0x1a), COLUMN(0x1b), COLUMN(0x6e), COLUMN(0x5a), COLUMN(0xa0),
    COLUMN(0x52), COLUMN(0x3b), COLUMN(0xd6), COLUMN(0xb3), COLUMN(0x29), COLUMN(0xe3),
    COLUMN(0x2f), COLUMN(0x84), COLUMN(0x53), COLUMN(0xd1), COLUMN(0x00), COLUMN(0xed),
    COLUMN(0x20), COLUMN(0xfc), COLUMN(0xb1), COLUMN(0x5b), COLUMN(0x6a), COLUMN(0xcb),
    COLUMN(0xbe), COLUMN(0x39), COLUMN(0x4a), COLUMN(0x4c), COLUMN(0x58), COLUMN(0xcf),
    COLUMN(0xd0), COLUMN(0xef), COLUMN(0xaa), COLUMN(0xfb), COLUMN(0x43), COLUMN(0x4d),
    COLUMN(0x33), COLUMN(0x85), COLUMN(0x45), COLUMN(0xf9), COLUMN(0x02), COLUMN(0x7f),
    COLUMN(0x50), COLUMN(0x3c), COLUMN(0x9f), COLUMN(0xa8), COLUMN(0x51), COLUMN(0xa3),
    COLUMN(0x40), COLUMN(0x8f), COLUMN(0x92), COLUMN(0x9d), COLUMN(0x38), COLUMN(0xf5),
    COLUMN(0xbc), COLUMN(0xb6), COLUMN(0xda), COLUMN(0x21), COLUMN(0x10), COLUMN(0xff),
    COLUMN(0xf3), COLUMN(0xd2), COLUMN(0xcd), COLUMN(0x0c), COLUMN(0x13), COLUMN(0xec),
    COLUMN(0x5f), COLUMN(0x97), COLUMN(0x44), COLUMN(0x17), COLUMN(0xc4), COLUMN(0xa7),
    COLUMN(0x7e), COLUMN(0x3d), COLUMN(0x64), COLUMN(0x5d), COLUMN(0x19), COLUMN(0x73),
    COLUMN(0x60), COLUMN(0x81), COLUMN(0x4f), COLUMN(0xdc), COLUMN(0x22), COLUMN(0x2a),
    COLUMN(0x90), COLUMN(0x88), COLUMN(0x46), COLUMN(0xee), COLUMN(0xb8), COLUMN(0x14),
    COLUMN(0xde), COLUMN(0x5e), COLUMN(0x0b), COLUMN(0xdb), COLUMN(0xe0), COLUMN(0x32),
    COLUMN(0x3a), COLUMN(0x0a), COLUMN(0x49), COLUMN(0x06), COLUMN(0x24), COLUMN(0x5c),
    COLUMN(0xc2), COLUMN(0xd3), COLUMN(0xac), COLUMN(0x62), COLUMN(0x91), COLUMN(0x95),
    COLUMN(0xe4), COLUMN(0x79), COLUMN(0xe7), COLUMN(0xc8), COLUMN(0x37), COLUMN(0x6d),
    COLUMN(0x8d), COLUMN(0xd5), COLUMN(0x4e), COLUMN(0xa9), COLUMN(0x6c), COLUMN(0x56),
    COLUMN(0xf4), COLUMN(0xea), COLUMN(0x65), COLUMN(0x7a), COLUMN(0xae), COLUMN(0x08),
    COLUMN(0xba), COLUMN(0x78), COLUMN(0x25), COLUMN(0x2e), COLUMN(0x1c), COLUMN(0xa6),
    COLUMN(0xb4), COLUMN(0xc6), COLUMN(0xe8), COLUMN(0xdd), COLUMN(0x74), COLUMN(0x1f),
    COLUMN(0x4b), COLUMN(0xbd), COLUMN(0x8b), COLUMN(0x8a), COLUMN(0x70), COLUMN(0x3e),
    COLUMN(0xb5), COLUMN(0x66), COLUMN(0x48), COLUMN(0x03), COLUMN(0xf6), COLUMN(0x0e),
    COLUMN(0x61), COLUMN(0x35), COLUMN(0x57), COLUMN(0xb9), COLUMN(0x86), COLUMN(0xc1),
    COLUMN(0x1d), COLUMN(0x9e), COLUMN(0xe1), COLUMN(0xf8), COLUMN(0x98), COLUMN(0x11),
    COLUMN(0x69), COLUMN(0xd9), COLUMN(0x8e), COLUMN(0x94), COLUMN(0x9b), COLUMN(0x1e),
    COLUMN(0x87), COLUMN(0xe9), COLUMN(0xce), COLUMN(0x55), COLUMN(0x28), COLUMN(0xdf),
    COLUMN(0x8c), COLUMN(0xa1), COLUMN(0x89), COLUMN(0x0d), COLUMN(0xbf), COLUMN(0xe6),
    COLUMN(0x42), COLUMN(0x68), COLUMN(0x41), COLUMN(0x99), COLUMN(0x2d), COLUMN(0x0f),
    COLUMN(0xb0), COLUMN(0x54), COLUMN(0xbb), COLUMN(0x16),
};

#undef COLUMN
#undef TIMES_2

static uint32_t substitute(uint32_t byte) {
  return columns[byte & 0xff] >> 8 & 0xff;
}

static uint32_t rotate(uint32_t word, int bits) {
  return word << bits | word >> (32 - bits);
}

static uint32_t substitute_each(uint32_t word) {
  return substitute(word >> 24) << 24 | substitute(word >> 16) << 16 | substitute(word >> 8) << 8 |
         substitute(word);
}

/* Section 5.2. */
void np_aes128_begin(struct np_aes128 *aes, const uint8_t key[NP_AES_BYTES]) {
  static const uint8_t constants[ROUNDS] = {1, 2, 4, 8, 16, 32, 64, 128, 27, 54};
  uint32_t *words = aes->rounds;
  for (size_t i = 0; i < WORDS; i++) words[i] = np_be32(key + 4 * i);
  for (size_t i = WORDS; i < WORDS * (ROUNDS + 1); i++) {
    uint32_t word = words[i - 1];
    if (i % WORDS == 0)
      word = substitute_each(rotate(word, 8)) ^ (uint32_t)constants[i / WORDS - 1] << 24;
    words[i] = words[i - WORDS] ^ word;
  }
}

/* Sections 5.1.1 to 5.1.3: row i goes i columns to the left, so a column takes its bytes from four.
 */
static uint32_t mixed(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return columns[a >> 24] ^ rotate(columns[b >> 16 & 0xff], 24) ^
         rotate(columns[c >> 8 & 0xff], 16) ^ rotate(columns[d & 0xff], 8);
}

/* The last round does not mix. */
static uint32_t moved(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return substitute(a >> 24) << 24 | substitute(b >> 16) << 16 | substitute(c >> 8) << 8 |
         substitute(d);
}

void np_aes128_encrypt(const struct np_aes128 *aes, const uint8_t in[NP_AES_BYTES],
                       uint8_t out[NP_AES_BYTES]) {
  const uint32_t *key = aes->rounds;
  uint32_t a = np_be32(in) ^ key[0], b = np_be32(in + 4) ^ key[1], c = np_be32(in + 8) ^ key[2],
           d = np_be32(in + 12) ^ key[3];
  for (int round = 1; round < ROUNDS; round++) {
    key += WORDS;
    const uint32_t e = mixed(a, b, c, d) ^ key[0], f = mixed(b, c, d, a) ^ key[1],
                   g = mixed(c, d, a, b) ^ key[2];
    d = mixed(d, a, b, c) ^ key[3];
    a = e;
    b = f;
    c = g;
  }
  np_put_be32(out, moved(a, b, c, d) ^ key[4]);
  np_put_be32(out + 4, moved(b, c, d, a) ^ key[5]);
  np_put_be32(out + 8, moved(c, d, a, b) ^ key[6]);
  np_put_be32(out + 12, moved(d, a, b, c) ^ key[7]);
}
