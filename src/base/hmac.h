/* hmac.h - HMAC with SHA-256, RFC 2104. */
#ifndef NP_BASE_HMAC_H
#define NP_BASE_HMAC_H

#include "base/sha256.h"

struct np_hmac {
  struct np_sha256 inner;
  uint8_t key[NP_SHA256_BLOCK]; /* as the outer hash has it */
};

void np_hmac_begin(struct np_hmac *mac, const uint8_t *key, size_t size);
void np_hmac_add(struct np_hmac *mac, const uint8_t *bytes, size_t size);
void np_hmac_end(struct np_hmac *mac, uint8_t code[NP_SHA256_BYTES]);

#endif
