/* siphash.c - SipHash-2-4, by Aumasson and Bernstein, with its variant of 128 bits. */
#include "base/siphash.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"

enum { WORD = 8, BLOCK_ROUNDS = 2, FINAL_ROUNDS = 4 };

struct sip {
  uint64_t v0, v1, v2, v3;
};

static uint64_t rotate(uint64_t value, int bits) {
  return value << bits | value >> (64 - bits);
}

static void run_rounds(struct sip *s, int count) {
  for (int i = 0; i < count; i++) {
    s->v0 += s->v1;
    s->v2 += s->v3;
    s->v1 = rotate(s->v1, 13) ^ s->v0;
    s->v3 = rotate(s->v3, 16) ^ s->v2;
    s->v0 = rotate(s->v0, 32) + s->v3;
    s->v2 += s->v1;
    s->v3 = rotate(s->v3, 21) ^ s->v0;
    s->v1 = rotate(s->v1, 17) ^ s->v2;
    s->v2 = rotate(s->v2, 32);
  }
}

static void take(struct sip *s, uint64_t word, int rounds) {
  s->v3 ^= word;
  run_rounds(s, rounds);
  s->v0 ^= word;
}

/* Eight bytes, the first one lowest. */
static uint64_t load_word(const uint8_t *bytes) {
  return __builtin_bswap64(np_be64(bytes));
}

/* Fewer than eight bytes, the first one lowest. */
static uint64_t load(const uint8_t *bytes, size_t count) {
  uint64_t word = 0;
  if (count == 4) return __builtin_bswap32(np_be32(bytes));
  for (size_t i = 0; i < count; i++) word |= (uint64_t)bytes[i] << (8 * i);
  return word;
}

struct np_hash np_hash_bytes(const struct np_hash_key *key, const uint8_t *bytes, size_t size) {
  struct sip s = {
      .v0 = key->words[0] ^ UINT64_C(0x736f6d6570736575),
      .v1 = key->words[1] ^ UINT64_C(0x646f72616e646f6d) ^ 0xee,
      .v2 = key->words[0] ^ UINT64_C(0x6c7967656e657261),
      .v3 = key->words[1] ^ UINT64_C(0x7465646279746573),
  };
  size_t whole = size - size % WORD;
  for (size_t at = 0; at < whole; at += WORD) take(&s, load_word(bytes + at), BLOCK_ROUNDS);
  take(&s, load(bytes + whole, size - whole) | (uint64_t)size << 56, BLOCK_ROUNDS);
  struct np_hash hash;
  s.v2 ^= 0xee;
  run_rounds(&s, FINAL_ROUNDS);
  hash.words[0] = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
  s.v1 ^= 0xdd;
  run_rounds(&s, FINAL_ROUNDS);
  hash.words[1] = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
  return hash;
}

/* ---- For tables ----------------------------------------------------------------------------- */

enum { SHORT_ROUNDS = 1, SHORT_FINAL = 3 };

static struct sip begin_short(const struct np_hash_key *key) {
  return (struct sip){
      .v0 = key->words[0] ^ UINT64_C(0x736f6d6570736575),
      .v1 = key->words[1] ^ UINT64_C(0x646f72616e646f6d),
      .v2 = key->words[0] ^ UINT64_C(0x6c7967656e657261),
      .v3 = key->words[1] ^ UINT64_C(0x7465646279746573),
  };
}

/* rest: fewer than eight bytes, the last ones. */
static uint64_t end_short(struct sip *s, uint64_t rest, size_t size) {
  take(s, rest | (uint64_t)size << 56, SHORT_ROUNDS);
  s->v2 ^= 0xff;
  run_rounds(s, SHORT_FINAL);
  return s->v0 ^ s->v1 ^ s->v2 ^ s->v3;
}

uint64_t np_hash_short(const struct np_hash_key *key, const uint8_t *bytes, size_t size) {
  struct sip s = begin_short(key);
  const size_t whole = size - size % WORD;
  for (size_t at = 0; at < whole; at += WORD) take(&s, load_word(bytes + at), SHORT_ROUNDS);
  return end_short(&s, load(bytes + whole, size - whole), size);
}

uint64_t np_hash_pair(const struct np_hash_key *key, uint64_t first, uint64_t second) {
  struct sip s = begin_short(key);
  take(&s, first, SHORT_ROUNDS);
  take(&s, second, SHORT_ROUNDS);
  return end_short(&s, 0, 2 * (size_t)WORD);
}

/* ---- Keys ----------------------------------------------------------------------------------- */

/* Where the system gives no random bytes, the clock and addresses must do. */
static struct np_hash_key weak_key(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  uint64_t place = (uint64_t)(uintptr_t)&now;
  return (struct np_hash_key){{(uint64_t)now.tv_nsec * UINT64_C(0x9e3779b97f4a7c15) ^ place,
                               (uint64_t)now.tv_sec ^ rotate(place, 32)}};
}

struct np_hash_key np_hash_key_new(void) {
  struct np_hash_key key;
  int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
  ssize_t count = fd < 0 ? -1 : read(fd, &key, sizeof key);
  if (fd >= 0) close(fd);
  return count == (ssize_t)sizeof key ? key : weak_key();
}
