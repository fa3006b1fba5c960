/* hkdf.c - HKDF with SHA-256, RFC 5869. */
#include "base/hkdf.h"

#include <string.h>

enum { LONGEST_LABEL = 32 };

void np_hkdf_extract(struct np_hkdf_input salt, struct np_hkdf_input secret,
                     uint8_t key[NP_SHA256_BYTES]) {
  struct np_hmac mac;
  np_hmac_begin(&mac, salt.bytes, salt.size);
  np_hmac_add(&mac, secret.bytes, secret.size);
  np_hmac_end(&mac, key);
}

void np_hkdf_expand(const uint8_t key[NP_SHA256_BYTES], struct np_hkdf_input info, uint8_t *out,
                    size_t size) {
  uint8_t block[NP_SHA256_BYTES], count = 0;
  for (size_t at = 0; at < size; at += sizeof block) {
    struct np_hmac mac;
    np_hmac_begin(&mac, key, NP_SHA256_BYTES);
    if (count++ > 0) np_hmac_add(&mac, block, sizeof block);
    np_hmac_add(&mac, info.bytes, info.size);
    np_hmac_add(&mac, &count, 1);
    np_hmac_end(&mac, block);
    memcpy(out + at, block, size - at < sizeof block ? size - at : sizeof block);
  }
}

void np_hkdf_expand_label(const uint8_t key[NP_SHA256_BYTES], const char *label, uint8_t *out,
                          size_t size) {
  static const char prefix[] = "tls13 ";
  enum { PREFIX = sizeof prefix - 1, HEAD = 3 };
  uint8_t info[HEAD + PREFIX + LONGEST_LABEL + 1] = {(uint8_t)(size >> 8), (uint8_t)size};
  size_t length = strlen(label);
  info[2] = (uint8_t)(PREFIX + length);
  memcpy(info + HEAD, prefix, PREFIX);
  memcpy(info + HEAD + PREFIX, label, length);
  np_hkdf_expand(key, (struct np_hkdf_input){info, HEAD + PREFIX + length + 1}, out, size);
}
