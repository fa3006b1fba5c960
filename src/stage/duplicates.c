/* duplicates.c - the latest packets by their hashes: a ring, and chains through it.
 *
 * The hash has 128 bits and a random key: that two packets which differ have the same one does not
 * happen, and nobody can make it happen. So no bytes are kept, and a window of a million packets
 * takes 56 MB whatever they are. */
#include "stage/duplicates.h"

#include <stdlib.h>

#include "base/siphash.h"

struct entry {
  struct np_hash hash;
  int64_t timestamp_ns;
  uint64_t older; /* serial of the one before it in the same chain; 0: none */
  uint32_t caplen, len;
};

struct np_duplicates {
  struct np_hash_key key;
  uint32_t window;
  int64_t age_ns;
  uint64_t serial;    /* of the latest packet; they begin with 1 */
  uint64_t mask;      /* of chains */
  uint64_t *chains;   /* serials of their latest packets */
  struct entry *ring; /* the packet with serial s is at s % window */
};

struct np_duplicates *np__duplicates_new(uint32_t window, int64_t age_ns) {
  struct np_duplicates *d = calloc(1, sizeof *d);
  if (!d) return NULL;
  uint64_t chains = 1;
  while (chains < window) chains *= 2;
  *d = (struct np_duplicates){
      .key = np_hash_key_new(), .window = window, .age_ns = age_ns, .mask = chains - 1};
  d->chains = calloc(chains, sizeof *d->chains);
  d->ring = calloc(window, sizeof *d->ring);
  if (d->chains && d->ring) return d;
  np__duplicates_free(d);
  return NULL;
}

void np__duplicates_free(struct np_duplicates *d) {
  if (!d) return;
  free(d->chains);
  free(d->ring);
  free(d);
}

static bool is_young(const struct np_duplicates *d, const struct entry *before, int64_t now_ns) {
  if (d->age_ns < 0) return true;
  if (now_ns == NP_NO_TIME || before->timestamp_ns == NP_NO_TIME) return false;
  return now_ns >= before->timestamp_ns &&
         (uint64_t)now_ns - (uint64_t)before->timestamp_ns <= (uint64_t)d->age_ns;
}

bool np__duplicates_check(struct np_duplicates *d, const struct np_record *r,
                          const uint8_t *bytes) {
  struct np_hash hash = np_hash_bytes(&d->key, bytes, r->caplen);
  uint64_t *chain = &d->chains[hash.words[0] & d->mask];
  bool found = false;
  /* A chain's serials only fall: the first one outside the window ends it. */
  for (uint64_t at = *chain; !found && at > 0 && d->serial - at < d->window;) {
    const struct entry *e = &d->ring[at % d->window];
    found = np_hash_equal(&e->hash, &hash) && e->caplen == r->caplen && e->len == r->len &&
            is_young(d, e, r->timestamp_ns);
    at = e->older;
  }
  d->serial++;
  d->ring[d->serial % d->window] = (struct entry){.hash = hash,
                                                  .timestamp_ns = r->timestamp_ns,
                                                  .older = *chain,
                                                  .caplen = r->caplen,
                                                  .len = r->len};
  *chain = d->serial;
  return found;
}
