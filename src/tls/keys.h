/* keys.h - keys of records from the secrets of a key log. */
#ifndef NP_TLS_KEYS_H
#define NP_TLS_KEYS_H

#include "tls/opener.h"

enum { NP_TLS_RANDOM = 32 };

/* TLS 1.3: the keys of a side, and the secret that follows: RFC 8446, sections 7.3 and 7.2. A
 * secret is as long as the suite's hash. */
bool np__keys_of(const struct np_openssl *ssl, const struct np_suite *suite, const uint8_t *secret,
                 struct np_keys *keys);
bool np__keys_next(const struct np_openssl *ssl, const struct np_suite *suite, uint8_t *secret);

/* Before: the client's keys, and the server's: RFC 5246, section 6.3. */
struct np_key_source {
  const uint8_t *master; /* 48 bytes */
  const uint8_t *client_random, *server_random;
  uint32_t version;
};
bool np__keys_both(const struct np_openssl *ssl, const struct np_suite *suite,
                   const struct np_key_source *source, struct np_keys keys[2]);

#endif
