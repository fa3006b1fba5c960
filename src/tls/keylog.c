/* keylog.c - secrets of TLS that programs write down, in NSS' format: RFC 9850. */
#include "tls/keylog.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/cursor.h"
#include "base/siphash.h"

enum { DEFAULT_MOST = 500000, FIRST_ROOM = 64, MOST_LINE = 512 };
static const uint32_t nobody = UINT32_MAX;

struct secret {
  uint8_t random[NP_TLS_RANDOM];
  uint8_t bytes[NP_MOST_HASH];
  uint32_t next; /* of the same bucket, an older one */
  uint8_t kind, size;
};

struct np_keylog {
  pthread_mutex_t mutex;
  atomic_uint owners;
  atomic_uint_fast64_t state;
  struct np_hash_key key;
  struct secret *secrets; /* a ring once there are `most` */
  uint32_t *buckets;      /* the newest one of each */
  uint32_t most, room, count, oldest;
  struct np_keylog_stats stats;
};

/* ---- The table: with the mutex held -----------------------------------------------------------
 */

static uint32_t *bucket_of(struct np_keylog *log, const uint8_t *random) {
  return &log->buckets[np_hash_short(&log->key, random, NP_TLS_RANDOM) & (log->room - 1)];
}

static void link_in(struct np_keylog *log, uint32_t place) {
  struct secret *s = &log->secrets[place];
  uint32_t *bucket = bucket_of(log, s->random);
  s->next = *bucket;
  *bucket = place;
}

static void unlink_from(struct np_keylog *log, uint32_t place) {
  uint32_t *at = bucket_of(log, log->secrets[place].random);
  while (*at != place) at = &log->secrets[*at].next;
  *at = log->secrets[place].next;
}

static void overwrite(void *memory, size_t size) {
  volatile uint8_t *bytes = memory;
  while (size-- > 0) bytes[size] = 0;
}

/* Twice the room, for secrets as for buckets; what was in the old memory is overwritten. */
static bool grow(struct np_keylog *log) {
  const uint32_t room = log->room ? log->room * 2 : (uint32_t)FIRST_ROOM;
  struct secret *secrets = malloc(room * sizeof *secrets);
  uint32_t *buckets = malloc(room * sizeof *buckets);
  if (!secrets || !buckets) {
    free(secrets);
    free(buckets);
    return false;
  }
  if (log->count > 0) {
    memcpy(secrets, log->secrets, log->count * sizeof *secrets);
    overwrite(log->secrets, log->count * sizeof *secrets);
  }
  free(log->secrets);
  free(log->buckets);
  log->secrets = secrets;
  log->buckets = buckets;
  log->room = room;
  memset(buckets, 0xff, room * sizeof *buckets);
  for (uint32_t i = 0; i < log->count; i++) link_in(log, i);
  return true;
}

static bool is_same(const struct secret *a, const struct secret *b) {
  return a->kind == b->kind && a->size == b->size &&
         memcmp(a->random, b->random, NP_TLS_RANDOM) == 0;
}

/* Is it there, or are there enough of its like? */
static bool is_known(struct np_keylog *log, const struct secret *secret) {
  uint32_t like = 0;
  for (uint32_t at = *bucket_of(log, secret->random); at != nobody; at = log->secrets[at].next) {
    if (!is_same(&log->secrets[at], secret)) continue;
    if (memcmp(log->secrets[at].bytes, secret->bytes, secret->size) == 0) return true;
    like++;
  }
  log->stats.dropped += like >= NP_MOST_SECRETS;
  return like >= NP_MOST_SECRETS;
}

static void put(struct np_keylog *log, const struct secret *secret) {
  const bool is_full = log->count == log->most;
  if (log->count == log->room && !is_full && !grow(log)) {
    log->stats.dropped++;
    return;
  }
  if (is_known(log, secret)) return;
  const uint32_t place = is_full ? log->oldest : log->count++;
  if (is_full) {
    unlink_from(log, place);
    log->oldest = (log->oldest + 1) % log->most;
    log->stats.dropped++;
  }
  log->secrets[place] = *secret;
  link_in(log, place);
  log->stats.secrets++;
}

/* ---- Lines ------------------------------------------------------------------------------------
 */

static const char *const labels[NP_SECRET_OTHER] = {
    [NP_SECRET_MASTER] = "CLIENT_RANDOM",
    [NP_SECRET_EARLY] = "CLIENT_EARLY_TRAFFIC_SECRET",
    [NP_SECRET_CLIENT_HANDSHAKE] = "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
    [NP_SECRET_SERVER_HANDSHAKE] = "SERVER_HANDSHAKE_TRAFFIC_SECRET",
    [NP_SECRET_CLIENT_TRAFFIC] = "CLIENT_TRAFFIC_SECRET_0",
    [NP_SECRET_SERVER_TRAFFIC] = "SERVER_TRAFFIC_SECRET_0",
};

/* Up to a blank, or the end. */
static struct np_cursor word(struct np_cursor *c) {
  struct np_cursor rest = *c;
  uint32_t length = 0;
  while (np_more(&rest) && np_cursor_take(&rest, 8) != ' ') length++;
  struct np_cursor found = np_cursor_split(c, length);
  if (np_more(c)) np_cursor_take(c, 8);
  return found;
}

static enum np_secret_kind kind_of(struct np_cursor c) {
  char label[40] = {0};
  uint32_t length = np_left(&c);
  if (length >= sizeof label || !np_cursor_copy(&c, (uint8_t *)label, length))
    return NP_SECRET_OTHER;
  uint32_t kind = 0;
  while (kind < NP_SECRET_OTHER && strcmp(labels[kind], label) != 0) kind++;
  return (enum np_secret_kind)kind;
}

static int digit(uint64_t byte) {
  if (byte >= '0' && byte <= '9') return (int)byte - '0';
  const uint64_t small = byte | 0x20;
  return small >= 'a' && small <= 'f' ? (int)small - 'a' + 10 : -1;
}

/* All of a word in hexadecimal digits. Returns how many bytes; 0: it is none, or too long. */
static uint32_t read_hex(struct np_cursor c, uint8_t *out, uint32_t room) {
  uint32_t size = np_left(&c) / 2;
  if (np_left(&c) % 2 != 0 || size > room) return 0;
  for (uint32_t i = 0; i < size; i++) {
    const int high = digit(np_cursor_take(&c, 8)), low = digit(np_cursor_take(&c, 8));
    if (high < 0 || low < 0) return 0;
    out[i] = (uint8_t)(high * 16 + low);
  }
  return size;
}

/* A label of capital letters stands for a secret, whether we have a use for it or not. */
static bool is_label(struct np_cursor c) {
  if (!np_more(&c)) return false;
  while (np_more(&c)) {
    const uint64_t byte = np_cursor_take(&c, 8);
    if (!(byte >= 'A' && byte <= 'Z') && !(byte >= '0' && byte <= '9') && byte != '_') return false;
  }
  return true;
}

/* Section 2: a label, the client's random, the secret. */
static void add_line(struct np_keylog *log, struct np_cursor line) {
  struct secret secret = {.kind = NP_SECRET_OTHER};
  struct np_cursor first = line;
  if (!np_more(&line) || np_cursor_take(&first, 8) == '#') return;
  const struct np_cursor label = word(&line), random = word(&line), bytes = word(&line);
  const enum np_secret_kind kind = kind_of(label);
  if (kind == NP_SECRET_OTHER) {
    if (is_label(label) && np_left(&random) > 0)
      log->stats.ignored++;
    else
      log->stats.bad++;
    return;
  }
  secret.kind = (uint8_t)kind;
  secret.size = (uint8_t)read_hex(bytes, secret.bytes, NP_MOST_HASH);
  const bool is_good = read_hex(random, secret.random, NP_TLS_RANDOM) == NP_TLS_RANDOM &&
                       np_left(&line) == 0 && (secret.size == 32 || secret.size == 48) &&
                       (kind != NP_SECRET_MASTER || secret.size == 48);
  if (is_good)
    put(log, &secret);
  else
    log->stats.bad++;
  overwrite(&secret, sizeof secret);
}

/* The length of the next line, its end taken off, and what is behind that. */
static size_t line_of(const uint8_t *text, size_t size, size_t *behind) {
  const uint8_t *end = memchr(text, '\n', size);
  size_t length = end ? (size_t)(end - text) : size;
  *behind = end ? length + 1 : size;
  while (length > 0 && (text[length - 1] == '\r' || text[length - 1] == ' ')) length--;
  return length;
}

void np_keylog_add(struct np_keylog *log, const uint8_t *text, size_t size) {
  pthread_mutex_lock(&log->mutex);
  const uint64_t before = log->stats.secrets;
  while (size > 0) {
    size_t behind;
    const size_t length = line_of(text, size, &behind);
    if (length <= MOST_LINE)
      add_line(log, (struct np_cursor){
                        .bytes = text, .declared = (uint32_t)length, .captured = (uint32_t)length});
    else
      log->stats.bad++;
    text += behind;
    size -= behind;
  }
  if (log->stats.secrets != before) atomic_fetch_add(&log->state, 1);
  pthread_mutex_unlock(&log->mutex);
}

/* ---- Out --------------------------------------------------------------------------------------
 */

static bool find(struct np_keylog *log, const struct secret *like, uint32_t which, uint8_t *out) {
  if (log->room == 0) return false;
  for (uint32_t at = *bucket_of(log, like->random); at != nobody; at = log->secrets[at].next) {
    if (!is_same(&log->secrets[at], like) || which-- > 0) continue;
    memcpy(out, log->secrets[at].bytes, like->size);
    return true;
  }
  return false;
}

bool np__keylog_find(struct np_keylog *log, enum np_secret_kind kind,
                     const uint8_t random[NP_TLS_RANDOM], uint32_t which, uint32_t size,
                     uint8_t *secret) {
  struct secret like = {.kind = (uint8_t)kind, .size = (uint8_t)size};
  memcpy(like.random, random, NP_TLS_RANDOM);
  pthread_mutex_lock(&log->mutex);
  const bool found = find(log, &like, which, secret);
  pthread_mutex_unlock(&log->mutex);
  return found;
}

uint64_t np__keylog_state(struct np_keylog *log) {
  return atomic_load(&log->state);
}

void np_keylog_counts(struct np_keylog *log, struct np_keylog_stats *stats) {
  pthread_mutex_lock(&log->mutex);
  *stats = log->stats;
  pthread_mutex_unlock(&log->mutex);
}

/* ---- Life -------------------------------------------------------------------------------------
 */

struct np_keylog *np_keylog_new(uint32_t most) {
  struct np_keylog *log = calloc(1, sizeof *log);
  if (!log) return NULL;
  if (pthread_mutex_init(&log->mutex, NULL) != 0) {
    free(log);
    return NULL;
  }
  atomic_init(&log->owners, 1);
  atomic_init(&log->state, 0);
  log->key = np_hash_key_new();
  log->most = most ? most : (uint32_t)DEFAULT_MOST;
  return log;
}

struct np_keylog *np_keylog_share(struct np_keylog *log) {
  if (log) atomic_fetch_add(&log->owners, 1);
  return log;
}

void np_keylog_leave(struct np_keylog *log) {
  if (!log || atomic_fetch_sub(&log->owners, 1) != 1) return;
  pthread_mutex_destroy(&log->mutex);
  if (log->secrets) overwrite(log->secrets, log->count * sizeof *log->secrets);
  free(log->secrets);
  free(log->buckets);
  free(log);
}
