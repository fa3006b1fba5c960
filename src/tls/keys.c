/* keys.c - keys of records from the secrets of a key log. */
#include "tls/keys.h"

#include <string.h>

#include "base/bytes.h"

enum { MASTER = 48, NONCE = 12, FIXED = 4, MOST_LABEL = 16, MOST_BLOCK = 2 * (48 + 32 + 16) };

static bool hmac(const struct np_openssl *ssl, const struct np_digest *digest, const uint8_t *key,
                 uint32_t key_size, const uint8_t *bytes, size_t size, uint8_t *code) {
  unsigned made = 0;
  const void *found = ssl->digest(digest->name);
  return found && ssl->hmac(found, key, (int)key_size, bytes, size, code, &made) &&
         made == digest->size;
}

/* ---- TLS 1.3 ----------------------------------------------------------------------------------
 */

/* HKDF-Expand-Label without a context, RFC 8446, section 7.1: no more than the hash has. */
static bool expand(const struct np_openssl *ssl, const struct np_digest *hash,
                   const uint8_t *secret, const char *label, uint8_t *out, uint32_t size) {
  uint8_t info[4 + 6 + MOST_LABEL + 1] = {0, (uint8_t)size}, code[NP_MOST_HASH];
  const size_t length = strlen(label);
  info[2] = (uint8_t)(6 + length);
  memcpy(info + 3, "tls13 ", 6);
  memcpy(info + 9, label, length);
  info[9 + length + 1] = 1; /* behind an empty context: the first block */
  const bool good = hmac(ssl, hash, secret, hash->size, info, 9 + length + 2, code);
  if (good) memcpy(out, code, size);
  ssl->cleanse(code, sizeof code);
  return good;
}

bool np__keys_of(const struct np_openssl *ssl, const struct np_suite *suite, const uint8_t *secret,
                 struct np_keys *keys) {
  return expand(ssl, suite->hash, secret, "key", keys->key, suite->cipher->key) &&
         expand(ssl, suite->hash, secret, "iv", keys->iv, NONCE);
}

bool np__keys_next(const struct np_openssl *ssl, const struct np_suite *suite, uint8_t *secret) {
  return expand(ssl, suite->hash, secret, "traffic upd", secret, suite->hash->size);
}

/* ---- Before -----------------------------------------------------------------------------------
 */

struct secret {
  const uint8_t *bytes;
  uint32_t size;
};

/* RFC 5246, section 5: P_hash, mixed into what `out` has. */
static bool mix(const struct np_openssl *ssl, const struct np_digest *digest, struct secret secret,
                const uint8_t *seed, uint32_t seed_size, uint8_t *out) {
  uint8_t text[NP_MOST_HASH + 13 + 2 * NP_TLS_RANDOM], code[NP_MOST_HASH] = {0};
  memcpy(text + digest->size, seed, seed_size);
  bool good = hmac(ssl, digest, secret.bytes, secret.size, seed, seed_size, text);
  for (uint32_t at = 0; good && at < MOST_BLOCK; at += digest->size) {
    good = hmac(ssl, digest, secret.bytes, secret.size, text, digest->size + seed_size, code) &&
           hmac(ssl, digest, secret.bytes, secret.size, text, digest->size, text);
    for (uint32_t i = 0; i < digest->size && at + i < MOST_BLOCK; i++) out[at + i] ^= code[i];
  }
  ssl->cleanse(text, sizeof text);
  ssl->cleanse(code, sizeof code);
  return good;
}

/* Before TLS 1.2 each half of the secret has its hash: RFC 2246, section 5. */
static bool make_block(const struct np_openssl *ssl, const struct np_suite *suite,
                       const struct np_key_source *source, uint8_t block[MOST_BLOCK]) {
  uint8_t seed[13 + 2 * NP_TLS_RANDOM];
  memcpy(seed, "key expansion", 13);
  memcpy(seed + 13, source->server_random, NP_TLS_RANDOM);
  memcpy(seed + 13 + NP_TLS_RANDOM, source->client_random, NP_TLS_RANDOM);
  memset(block, 0, MOST_BLOCK);
  if (source->version >= NP_TLS_1_2)
    return mix(ssl, suite->hash, (struct secret){source->master, MASTER}, seed, sizeof seed, block);
  const struct secret halves[2] = {{source->master, MASTER / 2},
                                   {source->master + MASTER / 2, MASTER / 2}};
  return mix(ssl, &np_digest_md5, halves[0], seed, sizeof seed, block) &&
         mix(ssl, &np_digest_sha1, halves[1], seed, sizeof seed, block);
}

/* How much of the block is an IV. */
static uint32_t iv_size(const struct np_suite *suite, uint32_t version) {
  if (suite->cipher->mode == NP_CIPHER_CHACHA) return NONCE;
  if (suite->cipher->tag > 0) return FIXED;
  return version < NP_TLS_1_1 ? suite->cipher->block : 0;
}

/* MAC keys, keys and IVs, of both sides each: RFC 5246, section 6.3. */
static void share(const struct np_suite *suite, uint32_t iv, const uint8_t *at,
                  struct np_keys keys[2]) {
  const uint32_t mac = suite->mac ? suite->mac->size : 0;
  for (uint32_t i = 0; i < 2; at += mac, i++) memcpy(keys[i].mac, at, mac);
  for (uint32_t i = 0; i < 2; at += suite->cipher->key, i++)
    memcpy(keys[i].key, at, suite->cipher->key);
  for (uint32_t i = 0; i < 2; at += iv, i++) memcpy(keys[i].iv, at, iv);
}

bool np__keys_both(const struct np_openssl *ssl, const struct np_suite *suite,
                   const struct np_key_source *source, struct np_keys keys[2]) {
  uint8_t block[MOST_BLOCK];
  const bool good = make_block(ssl, suite, source, block);
  if (good) share(suite, iv_size(suite, source->version), block, keys);
  ssl->cleanse(block, sizeof block);
  return good;
}
