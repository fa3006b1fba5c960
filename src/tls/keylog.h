/* keylog.h - looking for secrets in a key log. */
#ifndef NP_TLS_KEYLOG_H
#define NP_TLS_KEYLOG_H

#include <stdbool.h>

#include "np/keylog.h"
#include "tls/keys.h"

/* What a secret is for. */
enum np_secret_kind {
  NP_SECRET_MASTER, /* TLS 1.2 and before */
  NP_SECRET_EARLY,
  NP_SECRET_CLIENT_HANDSHAKE,
  NP_SECRET_SERVER_HANDSHAKE,
  NP_SECRET_CLIENT_TRAFFIC,
  NP_SECRET_SERVER_TRAFFIC,
  NP_SECRET_OTHER /* which opens no records */
};

enum { NP_MOST_SECRETS = 4 }; /* of a kind and a random, the newest first */

/* Copy secret number `which` of a kind, of `size` bytes. False where there is none. */
bool np__keylog_find(struct np_keylog *log, enum np_secret_kind kind,
                     const uint8_t random[NP_TLS_RANDOM], uint32_t which, uint32_t size,
                     uint8_t *secret);

/* It is another number once more secrets are there; 0: none ever were. */
uint64_t np__keylog_state(struct np_keylog *log);

#endif
