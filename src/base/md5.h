/* md5.h - MD5, RFC 1321: for fingerprints, which nobody relies on. */
#ifndef NP_BASE_MD5_H
#define NP_BASE_MD5_H

#include <stddef.h>
#include <stdint.h>

enum { NP_MD5_BYTES = 16, NP_MD5_BLOCK = 64 };

struct np_md5 {
  uint32_t state[4];
  uint64_t length; /* of what was added, in bytes */
  uint8_t block[NP_MD5_BLOCK];
};

void np_md5_begin(struct np_md5 *md5);
void np_md5_add(struct np_md5 *md5, const uint8_t *bytes, size_t size);

/* Nothing can be added afterwards. */
void np_md5_end(struct np_md5 *md5, uint8_t hash[NP_MD5_BYTES]);

#endif
