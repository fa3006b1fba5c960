/* gcm.h - AES-128 in Galois/Counter Mode, NIST SP 800-38D: opening what was sealed. */
#ifndef NP_BASE_GCM_H
#define NP_BASE_GCM_H

#include <stdbool.h>

#include "base/aes.h"

enum { NP_GCM_NONCE = 12, NP_GCM_TAG = 16 };

/* What was sealed: `size` bytes, the last NP_GCM_TAG of which are the tag, together with `extra`
 * bytes that stay in the clear. */
struct np_gcm_sealed {
  const uint8_t *nonce; /* NP_GCM_NONCE bytes */
  const uint8_t *extra;
  size_t extra_size;
  const uint8_t *bytes;
  size_t size;
};

/* Write the bytes without their tag to `out`, which has room for them, or is where they lie.
 * False when the tag is
 * another one: then `out` is as it was. */
bool np_gcm_open(const struct np_aes128 *aes, const struct np_gcm_sealed *sealed, uint8_t *out);

#endif
