/* md5.c - MD5, RFC 1321. */
#include "base/md5.h"

#include <string.h>

#include "base/bytes.h"

enum { STEPS = 64, LENGTH_BYTES = 8 };

/* RFC 1321, section 3.4: sines of 1 to 64 radians. */
static const uint32_t sines[STEPS] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

/* By how much the four steps of a round rotate. */
static const uint8_t turns[4][4] = {
    {7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

/* What a round makes of three words, and which word of the block its step takes. */
static uint32_t mixed(const uint32_t v[4], size_t step, size_t *word) {
  switch (step / 16) {
    case 0:
      *word = step;
      return (v[1] & v[2]) | (~v[1] & v[3]);
    case 1:
      *word = (5 * step + 1) % 16;
      return (v[1] & v[3]) | (v[2] & ~v[3]);
    case 2:
      *word = (3 * step + 5) % 16;
      return v[1] ^ v[2] ^ v[3];
    default:
      *word = 7 * step % 16;
      return v[2] ^ (v[1] | ~v[3]);
  }
}

static void take(uint32_t state[4], const uint8_t *block) {
  uint32_t v[4];
  memcpy(v, state, sizeof v);
  for (size_t step = 0; step < STEPS; step++) {
    size_t word;
    uint32_t sum = v[0] + mixed(v, step, &word) + sines[step];
    sum += np_le32(block + 4 * word);
    uint32_t turn = turns[step / 16][step % 4];
    v[0] = v[3];
    v[3] = v[2];
    v[2] = v[1];
    v[1] += sum << turn | sum >> (32 - turn);
  }
  for (size_t i = 0; i < 4; i++) state[i] += v[i];
}

void np_md5_begin(struct np_md5 *md5) {
  static const uint32_t first[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  memcpy(md5->state, first, sizeof first);
  md5->length = 0;
}

void np_md5_add(struct np_md5 *md5, const uint8_t *bytes, size_t size) {
  size_t used = (size_t)(md5->length % NP_MD5_BLOCK);
  md5->length += size;
  while (size > 0) {
    size_t part = NP_MD5_BLOCK - used < size ? NP_MD5_BLOCK - used : size;
    memcpy(md5->block + used, bytes, part);
    bytes += part;
    size -= part;
    used += part;
    if (used < NP_MD5_BLOCK) return;
    take(md5->state, md5->block);
    used = 0;
  }
}

/* Section 3.1 and 3.2: a bit, zeros, and the length in bits fill up to whole blocks. */
void np_md5_end(struct np_md5 *md5, uint8_t hash[NP_MD5_BYTES]) {
  static const uint8_t filler[NP_MD5_BLOCK] = {0x80};
  uint8_t length[LENGTH_BYTES];
  size_t used = (size_t)((md5->length + LENGTH_BYTES) % NP_MD5_BLOCK);
  np_put_le64(length, md5->length * 8);
  np_md5_add(md5, filler, NP_MD5_BLOCK - used);
  np_md5_add(md5, length, sizeof length);
  for (size_t i = 0; i < 4; i++) np_put_be32(hash + 4 * i, (uint32_t)np_swapped(md5->state[i], 32));
}
