/* conversations.c - the streams that packets are numbered by, by their two ends. */
#include "stream/conversations.h"

#include <stdlib.h>
#include <string.h>

#include "base/fetch.h"
#include "stream/flow_key.h"

enum { FIRST_BUCKETS = 256 };

struct np_conversations {
  struct np_hash_key hash_key;
  np_conversation_over over;
  void *context;
  struct np_conversation **buckets;
  uint32_t
      bucket_count; /* a power of two, at least as many as conversations, where memory allows */
  uint32_t count, most;
  struct np_conversation *oldest, *youngest;
  uint64_t evicted;
};

/* ---- Life ----------------------------------------------------------------------------------- */

struct np_conversations *np__conversations_new(uint32_t most, np_conversation_over over,
                                               void *context) {
  struct np_conversations *t = calloc(1, sizeof *t);
  if (!t) return NULL;
  t->buckets = calloc(FIRST_BUCKETS, sizeof(struct np_conversation *));
  if (!t->buckets) {
    free(t);
    return NULL;
  }
  t->hash_key = np_hash_key_new();
  t->over = over;
  t->context = context;
  t->bucket_count = FIRST_BUCKETS;
  t->most = most;
  return t;
}

void np__conversations_free(struct np_conversations *t) {
  if (!t) return;
  for (struct np_conversation *c = t->oldest, *next; c; c = next) {
    next = c->younger;
    t->over(t->context, c);
    free(c);
  }
  free(t->buckets);
  free(t);
}

uint64_t np__conversations_evicted(const struct np_conversations *t) {
  return t->evicted;
}

uint64_t np__conversations_memory(const struct np_conversations *t) {
  return sizeof *t + t->bucket_count * sizeof(struct np_conversation *) +
         (uint64_t)t->count * sizeof(struct np_conversation);
}

/* ---- Order ---------------------------------------------------------------------------------- */

static void leave_order(struct np_conversations *t, struct np_conversation *c) {
  *(c->older ? &c->older->younger : &t->oldest) = c->younger;
  *(c->younger ? &c->younger->older : &t->youngest) = c->older;
}

static void become_youngest(struct np_conversations *t, struct np_conversation *c) {
  c->older = t->youngest;
  c->younger = NULL;
  *(c->older ? &c->older->younger : &t->oldest) = c;
  t->youngest = c;
}

/* ---- Buckets -------------------------------------------------------------------------------- */

static struct np_conversation **bucket_of(const struct np_conversations *t, uint32_t tag) {
  return &t->buckets[tag & (t->bucket_count - 1)];
}

uint32_t np__conversations_tag(const struct np_conversations *t, const struct np_flow_key *key) {
  return np__flow_key_hash(&t->hash_key, key, 0);
}

void np__conversations_expect(const struct np_conversations *t, uint32_t tag) {
  const struct np_conversation *first = *bucket_of(t, tag);
  if (first) np__fetch(first, sizeof *first);
}

/* Twice as many. Without memory for them lists get longer, and all stays right. */
static void grow(struct np_conversations *t) {
  uint32_t count = t->bucket_count * 2;
  struct np_conversation **grown = calloc(count, sizeof(struct np_conversation *));
  if (!grown) return;
  free(t->buckets);
  t->buckets = grown;
  t->bucket_count = count;
  for (struct np_conversation *c = t->oldest; c; c = c->younger) {
    struct np_conversation **bucket = bucket_of(t, c->tag);
    c->next_alike = *bucket;
    *bucket = c;
  }
}

bool np__conversations_evict(struct np_conversations *t) {
  struct np_conversation *c = t->oldest;
  if (!c) return false;
  struct np_conversation **link = bucket_of(t, c->tag);
  while (*link != c) link = &(*link)->next_alike;
  *link = c->next_alike;
  leave_order(t, c);
  t->over(t->context, c);
  free(c);
  t->count--;
  t->evicted++;
  return true;
}

static struct np_conversation *add(struct np_conversations *t, const struct np_flow_key *key,
                                   uint32_t tag) {
  while (t->count >= t->most && np__conversations_evict(t)) continue;
  if (t->count >= t->bucket_count) grow(t);
  struct np_conversation *c = calloc(1, sizeof *c);
  if (!c) return NULL;
  struct np_conversation **bucket = bucket_of(t, tag);
  c->key = *key;
  c->tag = tag;
  c->next_alike = *bucket;
  *bucket = c;
  become_youngest(t, c);
  t->count++;
  return c;
}

struct np_conversation *np__conversations_get(struct np_conversations *t,
                                              const struct np_flow_key *key, uint32_t tag,
                                              bool *added) {
  struct np_conversation *c = *bucket_of(t, tag);
  while (c && (c->tag != tag || memcmp(&c->key, key, NP_FLOW_KEY_BYTES) != 0)) c = c->next_alike;
  *added = !c;
  if (!c) return add(t, key, tag);
  if (c != t->youngest) {
    leave_order(t, c);
    become_youngest(t, c);
  }
  return c;
}
