/* hkdf.h - keys from secrets: HKDF with SHA-256, RFC 5869, and its labels of TLS 1.3. */
#ifndef NP_BASE_HKDF_H
#define NP_BASE_HKDF_H

#include "base/hmac.h"

struct np_hkdf_input {
  const uint8_t *bytes;
  size_t size;
};

/* RFC 5869, section 2.2. */
void np_hkdf_extract(struct np_hkdf_input salt, struct np_hkdf_input secret,
                     uint8_t key[NP_SHA256_BYTES]);

/* RFC 5869, section 2.3: `size` bytes, at most 255 * NP_SHA256_BYTES, to `out`. */
void np_hkdf_expand(const uint8_t key[NP_SHA256_BYTES], struct np_hkdf_input info, uint8_t *out,
                    size_t size);

/* RFC 8446, section 7.1, HKDF-Expand-Label without a context. label: at most 32 characters. */
void np_hkdf_expand_label(const uint8_t key[NP_SHA256_BYTES], const char *label, uint8_t *out,
                          size_t size);

#endif
