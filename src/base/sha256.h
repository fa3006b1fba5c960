/* sha256.h - SHA-256, FIPS 180-4. */
#ifndef NP_BASE_SHA256_H
#define NP_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { NP_SHA256_BYTES = 32, NP_SHA256_BLOCK = 64 };

struct np_sha256 {
  uint32_t state[8];
  uint64_t length; /* of what was added, in bytes */
  uint8_t block[NP_SHA256_BLOCK];
};

void np_sha256_begin(struct np_sha256 *sha);
void np_sha256_add(struct np_sha256 *sha, const uint8_t *bytes, size_t size);

/* Nothing can be added afterwards. */
void np_sha256_end(struct np_sha256 *sha, uint8_t hash[NP_SHA256_BYTES]);

#endif
