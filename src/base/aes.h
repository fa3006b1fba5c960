/* aes.h - AES-128, FIPS 197. For what is protected with keys that everybody knows: it takes no care
 * that its time tells nothing of the key. */
#ifndef NP_BASE_AES_H
#define NP_BASE_AES_H

#include <stddef.h>
#include <stdint.h>

enum { NP_AES_BYTES = 16 }; /* of a block, and of a key */

struct np_aes128 {
  uint32_t rounds[11 * NP_AES_BYTES / 4]; /* keys of the rounds */
};

void np_aes128_begin(struct np_aes128 *aes, const uint8_t key[NP_AES_BYTES]);

/* One block; `in` and `out` may be the same. */
void np_aes128_encrypt(const struct np_aes128 *aes, const uint8_t in[NP_AES_BYTES],
                       uint8_t out[NP_AES_BYTES]);

#endif
