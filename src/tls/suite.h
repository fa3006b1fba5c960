/* suite.h - what a cipher suite of TLS protects records with: its name says it. */
#ifndef NP_TLS_SUITE_H
#define NP_TLS_SUITE_H

#include <stdbool.h>
#include <stdint.h>

enum { NP_MOST_HASH = 48, NP_MOST_KEY = 32 };

enum np_cipher_mode {
  NP_CIPHER_NULL,
  NP_CIPHER_CBC,
  NP_CIPHER_GCM,
  NP_CIPHER_CCM,
  NP_CIPHER_CHACHA
};

/* As OpenSSL calls it. */
struct np_digest {
  const char *name;
  uint8_t size; /* in bytes */
};

struct np_cipher {
  const char *part; /* of the suite's name */
  const char *name; /* as OpenSSL calls it */
  uint8_t mode;     /* enum np_cipher_mode */
  uint8_t key;      /* bytes of the key, */
  uint8_t block;    /* of a block, of CBC, */
  uint8_t tag;      /* of the tag, where it has one */
};

struct np_suite {
  const struct np_cipher *cipher;
  const struct np_digest *hash; /* that keys are made with, from TLS 1.2 on */
  const struct np_digest *mac;  /* of records, where the cipher has no tag; else NULL */
};

extern const struct np_digest np_digest_md5, np_digest_sha1;

/* False for suites that are not known, or whose ciphers are not. */
bool np__suite_read(uint32_t number, struct np_suite *suite);

#endif
