/* hmac.c - HMAC with SHA-256, RFC 2104. */
#include "base/hmac.h"

#include <string.h>

enum { INNER = 0x36, OUTER = 0x5c };

/* Section 2: a key that is longer than a block is hashed; zeros fill it up. */
void np_hmac_begin(struct np_hmac *mac, const uint8_t *key, size_t size) {
  uint8_t inner[NP_SHA256_BLOCK];
  memset(mac->key, 0, sizeof mac->key);
  if (size > sizeof mac->key) {
    np_sha256_begin(&mac->inner);
    np_sha256_add(&mac->inner, key, size);
    np_sha256_end(&mac->inner, mac->key);
  } else if (size > 0) {
    memcpy(mac->key, key, size);
  }
  for (size_t i = 0; i < sizeof inner; i++) {
    inner[i] = mac->key[i] ^ INNER;
    mac->key[i] ^= OUTER;
  }
  np_sha256_begin(&mac->inner);
  np_sha256_add(&mac->inner, inner, sizeof inner);
}

void np_hmac_add(struct np_hmac *mac, const uint8_t *bytes, size_t size) {
  np_sha256_add(&mac->inner, bytes, size);
}

void np_hmac_end(struct np_hmac *mac, uint8_t code[NP_SHA256_BYTES]) {
  struct np_sha256 outer;
  np_sha256_end(&mac->inner, code);
  np_sha256_begin(&outer);
  np_sha256_add(&outer, mac->key, sizeof mac->key);
  np_sha256_add(&outer, code, NP_SHA256_BYTES);
  np_sha256_end(&outer, code);
}
