/* siphash.h - SipHash-2-4 of 128 bits: a hash that nobody can aim at without its key. */
#ifndef NP_BASE_SIPHASH_H
#define NP_BASE_SIPHASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct np_hash_key {
  uint64_t words[2];
};

struct np_hash {
  uint64_t words[2];
};

/* A key that nobody can guess. */
struct np_hash_key np_hash_key_new(void);

struct np_hash np_hash_bytes(const struct np_hash_key *key, const uint8_t *bytes, size_t size);

/* SipHash-1-3 of 64 bits, for tables, where who aims sees no hash: half the work. */
uint64_t np_hash_short(const struct np_hash_key *key, const uint8_t *bytes, size_t size);

/* The same of sixteen bytes that are two numbers, lowest byte first: they need not lie in memory.
 */
uint64_t np_hash_pair(const struct np_hash_key *key, uint64_t first, uint64_t second);

static inline bool np_hash_equal(const struct np_hash *a, const struct np_hash *b) {
  return a->words[0] == b->words[0] && a->words[1] == b->words[1];
}

#endif
