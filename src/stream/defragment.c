/* defragment.c - IP fragments to the datagrams that they are parts of: who waits, and for how long.
 */
#include "stream/defragment.h"

#include <stdlib.h>
#include <string.h>

#include "base/siphash.h"
#include "block/whole.h"
#include "stream/around.h"
#include "stream/clock.h"
#include "stream/datagram.h"

enum {
  DEFAULT_DATAGRAMS = 65535,
  MOST_FRAGMENTS = 1024,
  DEFAULT_TIMEOUT_S = 60, /* RFC 1122, 3.3.2; RFC 8200, 4.5 */
  MOST_BUCKETS = 65536
};

static const uint64_t default_memory = UINT64_C(32) << 20;
static const int64_t second_ns = INT64_C(1000000000);

/* What fragments of one datagram have in common. There is no padding. */
struct key {
  struct np_fragment_id id;
  uint64_t around;
  uint64_t depth; /* of datagrams that it was in, all put together */
};

struct entry {
  struct np_datagram datagram;
  struct key key;
  struct entry *next_alike;      /* in its bucket */
  struct entry *older, *younger; /* by when they began */
  int64_t begin_ns;              /* time of the first packet */
  uint32_t bucket;
  bool is_dead; /* what comes of it is dropped too */
};

struct np_defragmenter {
  struct np_defragment_options options;
  const struct np_engine *engine;
  struct np_hash_key hash_key;
  struct np_fragment_tables tables;
  struct np_around *around;
  struct entry **buckets; /* made for the first fragment */
  uint32_t bucket_count;  /* a power of two */
  uint32_t count;
  struct entry *oldest, *youngest;
  struct np_clock clock;
  struct np_defragment_stats stats;
};

/* ---- Life ----------------------------------------------------------------------------------- */

struct np_defragmenter *np_defragmenter_new(const struct np_defragment_options *options,
                                            const struct np_engine *engine) {
  struct np_defragmenter *t = calloc(1, sizeof *t);
  if (!t) return NULL;
  if (options) t->options = *options;
  struct np_defragment_options *o = &t->options;
  if (o->most_memory == 0) o->most_memory = default_memory;
  if (o->most_datagrams == 0) o->most_datagrams = DEFAULT_DATAGRAMS;
  if (o->most_fragments == 0 || o->most_fragments > MOST_FRAGMENTS)
    o->most_fragments = MOST_FRAGMENTS;
  if (o->timeout_s == 0) o->timeout_s = DEFAULT_TIMEOUT_S;
  t->engine = engine;
  t->hash_key = np_hash_key_new();
  for (t->bucket_count = 1; t->bucket_count < o->most_datagrams && t->bucket_count < MOST_BUCKETS;)
    t->bucket_count *= 2;
  np__fragment_tables_find(&t->tables);
  t->around = np__around_new(!o->no_vlans, !o->no_tunnels);
  if (t->around) return t;
  np_defragmenter_free(t);
  return NULL;
}

void np_defragmenter_free(struct np_defragmenter *t) {
  if (!t) return;
  for (struct entry *e = t->oldest, *next; e; e = next) {
    next = e->younger;
    np__datagram_clear(&e->datagram);
    free(e);
  }
  np__around_free(t->around);
  free(t->buckets);
  free(t);
}

void np_defragmenter_stats(const struct np_defragmenter *t, struct np_defragment_stats *stats) {
  *stats = t->stats;
  stats->waiting = t->count;
}

/* ---- The table ------------------------------------------------------------------------------ */

static void forget(struct np_defragmenter *t, struct entry *e) {
  struct entry **link = &t->buckets[e->bucket];
  while (*link != e) link = &(*link)->next_alike;
  *link = e->next_alike;
  *(e->older ? &e->older->younger : &t->oldest) = e->younger;
  *(e->younger ? &e->younger->older : &t->youngest) = e->older;
  t->count--;
  t->stats.memory -= np__allocated(sizeof *e) + e->datagram.memory;
  np__datagram_clear(&e->datagram);
  free(e);
}

/* Is it too far from a time? */
static bool is_over(const struct np_defragmenter *t, const struct entry *e, int64_t now_ns) {
  int64_t apart;
  if (__builtin_sub_overflow(now_ns, e->begin_ns, &apart)) return true;
  int64_t most = (int64_t)t->options.timeout_s * second_ns;
  return apart > most || apart < -most;
}

static void expire(struct np_defragmenter *t, struct entry *e) {
  t->stats.expired += !e->is_dead;
  forget(t, e);
}

static void evict_oldest(struct np_defragmenter *t) {
  t->stats.evicted += !t->oldest->is_dead;
  forget(t, t->oldest);
}

static uint32_t bucket_of(const struct np_defragmenter *t, const struct key *key) {
  struct np_hash hash = np_hash_bytes(&t->hash_key, (const uint8_t *)key, sizeof *key);
  return (uint32_t)hash.words[0] & (t->bucket_count - 1);
}

static bool has_buckets(struct np_defragmenter *t) {
  if (t->buckets) return true;
  t->buckets = calloc(t->bucket_count, sizeof(struct entry *));
  if (t->buckets) t->stats.memory += np__allocated(t->bucket_count * sizeof(struct entry *));
  return t->buckets != NULL;
}

/* The datagram of a key, perhaps a new one. One is over by the packet's own time, the others by the
 * clock, so that a wild time ends no more than that. NULL when out of memory. */
static struct entry *get(struct np_defragmenter *t, const struct key *key, int64_t now_ns) {
  if (!has_buckets(t)) return NULL;
  while (t->oldest && is_over(t, t->oldest, t->clock.now_ns)) expire(t, t->oldest);
  uint32_t bucket = bucket_of(t, key);
  struct entry *e = t->buckets[bucket];
  while (e && memcmp(&e->key, key, sizeof *key) != 0) e = e->next_alike;
  if (e && !is_over(t, e, now_ns)) return e;
  if (e) expire(t, e);
  while (t->count >= t->options.most_datagrams) evict_oldest(t);
  e = calloc(1, sizeof *e);
  if (!e) return NULL;
  e->key = *key;
  e->bucket = bucket;
  e->begin_ns = now_ns;
  e->next_alike = t->buckets[bucket];
  t->buckets[bucket] = e;
  e->older = t->youngest;
  *(e->older ? &e->older->younger : &t->oldest) = e;
  t->youngest = e;
  t->count++;
  t->stats.memory += np__allocated(sizeof *e);
  return e;
}

/* Within the memory that there may be, of which the oldest give theirs up. False where the one at
 * hand had to go too. */
static bool keep_within(struct np_defragmenter *t, const struct entry *at_hand) {
  while (t->stats.memory > t->options.most_memory && t->oldest) {
    bool is_last = t->oldest == at_hand;
    evict_oldest(t);
    if (is_last) return false;
  }
  return true;
}

/* Nothing comes of it any more: what is still to come is dropped, until its time is over. */
static void kill(struct np_defragmenter *t, struct entry *e) {
  t->stats.memory -= e->datagram.memory;
  np__datagram_clear(&e->datagram);
  e->is_dead = true;
}

/* ---- A fragment ----------------------------------------------------------------------------- */

static void count_result(struct np_defragmenter *t, enum np_datagram_result result, bool conflict) {
  t->stats.bad += result == NP_DATAGRAM_BAD;
  t->stats.duplicates += result == NP_DATAGRAM_DUPLICATE;
  t->stats.overlapped += result == NP_DATAGRAM_OVERLAP;
  t->stats.evicted += result == NP_DATAGRAM_NO_MEMORY;
  t->stats.conflicts += conflict;
}

/* Returns the datagram where it is complete now; else NULL. */
static struct entry *add(struct np_defragmenter *t, const struct key *key,
                         const struct np_datagram_fragment *fragment, int64_t now_ns) {
  struct entry *e = get(t, key, now_ns);
  bool conflict;
  if (!e || e->is_dead) return NULL;
  if (e->datagram.fragments == t->options.most_fragments) {
    t->stats.too_many++;
    kill(t, e);
    return NULL;
  }
  uint64_t before = e->datagram.memory;
  enum np_datagram_result result =
      np__datagram_add(&e->datagram, t->options.policy, fragment, &conflict);
  t->stats.memory += e->datagram.memory - before;
  count_result(t, result, conflict);
  if (result == NP_DATAGRAM_OVERLAP && key->id.protocol == NP_FRAGMENT_IPV6)
    kill(t, e); /* RFC 5722, 4: those not yet received too */
  else if (result == NP_DATAGRAM_OVERLAP || result == NP_DATAGRAM_NO_MEMORY ||
           e->datagram.fragments == 0)
    forget(t, e);
  else if (keep_within(t, e) && np__datagram_is_complete(&e->datagram))
    return e;
  return NULL;
}

/* Packet `to_index` of `to` carries the datagram from now on. */
static bool write_whole(struct np_defragmenter *t, const struct entry *e,
                        const struct np_block *from, uint32_t index,
                        const struct np_fragment *fragment, struct np_block *to,
                        uint32_t to_index) {
  const struct np_datagram *d = &e->datagram;
  const struct np_whole_request request = {.from = from,
                                           .index = index,
                                           .payload_at = fragment->payload_at,
                                           .length = d->end,
                                           .fragments = d->fragments};
  struct np_whole_space space;
  if (!np__block_begin_whole(to, to_index, &request, &space)) return false;
  np__datagram_write(d, space.numbers, space.payload);
  if (fragment->id.protocol == NP_FRAGMENT_IPV6) /* the first one's counts: RFC 8200, 4.5 */
    *(space.payload - fragment->payload_at + fragment->next_at) = (uint8_t)d->next;
  np__block_end_whole(to, t->engine, to_index);
  return true;
}

/* The outermost layer that says it is a fragment's; its index, or UINT32_MAX. */
static uint32_t find_fragment(const struct np_defragmenter *t, const struct np_block *block,
                              const struct np_record *r, struct np_fragment *fragment) {
  for (uint32_t i = 0; i < r->layer_count; i++) {
    if (block->layers[r->first_layer + i].flags & NP_LAYER_QUOTED) continue;
    if (np__fragment_read(&t->tables, block, r, i, fragment) != NP_NO_FRAGMENT) return i;
  }
  return UINT32_MAX;
}

/* One level: whether the packet completes a datagram, which packet `to_index` of `to` carries. */
static bool join(struct np_defragmenter *t, const struct np_block *from, uint32_t index,
                 uint64_t depth, struct np_block *to, uint32_t to_index) {
  const struct np_record *r = &from->records[index];
  struct np_fragment fragment;
  uint32_t layer = find_fragment(t, from, r, &fragment);
  if (layer == UINT32_MAX) return false;
  t->stats.fragments++;
  if (depth == NP_WHOLE_DEPTH) {
    t->stats.too_deep++;
    return false;
  }
  if ((uint64_t)fragment.payload_at + fragment.length > r->caplen) {
    t->stats.cut++;
    return false;
  }
  np__clock_set(&t->clock, r->timestamp_ns);
  const struct key key = {fragment.id,
                          np__around_read(t->around, t->engine, from, index, layer, NULL), depth};
  const struct np_datagram_fragment one = {&fragment, from->slab + r->offset + fragment.payload_at,
                                           r->number};
  bool has_time = r->timestamp_ns != NP_NO_TIME;
  struct entry *e = add(t, &key, &one, has_time ? r->timestamp_ns : t->clock.now_ns);
  if (!e) return false;
  bool written = write_whole(t, e, from, index, &fragment, to, to_index);
  t->stats.completed += written;
  t->stats.evicted += !written;
  forget(t, e);
  return written;
}

bool np__defragmenter_finds(const struct np_defragmenter *t, const struct np_block *block,
                            uint32_t index) {
  struct np_fragment fragment;
  return find_fragment(t, block, &block->records[index], &fragment) != UINT32_MAX;
}

/* ---- Packets -------------------------------------------------------------------------------- */

bool np__defragmenter_take(struct np_defragmenter *t, const struct np_block *block, uint32_t index,
                           struct np_block *whole) {
  np_block_reset(whole);
  whole->packet_count = whole->walked = 1;
  if (!join(t, block, index, 0, whole, 0)) return false;
  for (uint64_t depth = 1; join(t, whole, 0, depth, whole, 0); depth++) continue;
  return true;
}

void np_defragmenter_pass(struct np_defragmenter *t, struct np_block *block, uint32_t first) {
  bool is_one = false;
  np_block_seal(block);
  if (first > 0 && first < block->packet_count && /* the one before it may carry a whole now */
      block->records[first - 1].flags & NP_RECORD_WHOLE)
    block->records[first].flags &= (uint16_t)~NP_RECORD_ALIKE;
  for (uint32_t i = first; i < block->packet_count; i++) {
    /* What decides is among the bits in which it is like the one before. */
    if (i > first && !is_one && block->records[i].flags & NP_RECORD_ALIKE) continue;
    is_one = np__defragmenter_finds(t, block, i);
    for (uint64_t depth = 0; is_one && join(t, block, i, depth, block, i); depth++) continue;
  }
}
