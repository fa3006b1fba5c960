/* fragments.c - a bounded table of the first fragments of IP packets. */
#include "stream/fragments.h"

#include <stdlib.h>
#include <string.h>

#include "base/siphash.h"

enum { WAYS = 4 };

/* As long as a receiver waits for the rest: RFC 1122, 3.3.2; RFC 8200, 4.5. */
static const int64_t most_apart_ns = INT64_C(60) * 1000000000;

struct entry {
  struct np_fragment_id id;
  struct np_flow_key key;
  int64_t timestamp_ns;
  uint64_t turn; /* when it came, from 1; 0: there is none */
};

struct np_fragments {
  struct np_hash_key hash_key;
  struct entry *entries; /* sets of WAYS; made for the first fragment */
  uint32_t sets;         /* a power of two */
  uint64_t turn, forgotten;
};

/* ---- Life ----------------------------------------------------------------------------------- */

struct np_fragments *np__fragments_new(uint32_t most) {
  struct np_fragments *t = calloc(1, sizeof *t);
  if (!t) return NULL;
  t->hash_key = np_hash_key_new();
  for (t->sets = 1; t->sets * 2 <= most / WAYS; t->sets *= 2) continue;
  return t;
}

void np__fragments_free(struct np_fragments *t) {
  if (!t) return;
  free(t->entries);
  free(t);
}

uint64_t np__fragments_forgotten(const struct np_fragments *t) {
  return t->forgotten;
}

/* ---- The table ------------------------------------------------------------------------------ */

static struct entry *set_of(const struct np_fragments *t, const struct np_fragment_id *id) {
  struct np_hash hash = np_hash_bytes(&t->hash_key, (const uint8_t *)id, sizeof *id);
  return &t->entries[(hash.words[0] & (t->sets - 1)) * WAYS];
}

static bool is_near(const struct entry *e, int64_t timestamp_ns) {
  int64_t apart;
  if (__builtin_sub_overflow(e->timestamp_ns, timestamp_ns, &apart)) return false;
  return apart >= -most_apart_ns && apart <= most_apart_ns;
}

static struct entry *find(const struct np_fragments *t, const struct np_fragment_id *id) {
  struct entry *set = set_of(t, id);
  for (uint32_t i = 0; i < WAYS; i++)
    if (set[i].turn > 0 && memcmp(&set[i].id, id, sizeof *id) == 0) return &set[i];
  return NULL;
}

static struct entry *oldest_of(struct entry *set) {
  struct entry *oldest = set;
  for (uint32_t i = 1; i < WAYS; i++)
    if (set[i].turn < oldest->turn) oldest = &set[i];
  return oldest;
}

void np__fragments_put(struct np_fragments *t, const struct np_fragment_id *id,
                       const struct np_flow_key *key, int64_t timestamp_ns, bool replaces) {
  if (!t->entries) t->entries = calloc((size_t)t->sets * WAYS, sizeof *t->entries);
  if (!t->entries) {
    t->forgotten++;
    return;
  }
  struct entry *e = find(t, id);
  if (e && !replaces && is_near(e, timestamp_ns)) return;
  if (!e) {
    e = oldest_of(set_of(t, id));
    t->forgotten += e->turn > 0 && is_near(e, timestamp_ns);
  }
  *e = (struct entry){*id, *key, timestamp_ns, ++t->turn};
}

const struct np_flow_key *np__fragments_find(const struct np_fragments *t,
                                             const struct np_fragment_id *id,
                                             int64_t timestamp_ns) {
  const struct entry *e = t->entries ? find(t, id) : NULL;
  return e && is_near(e, timestamp_ns) ? &e->key : NULL;
}
