/* fragments.c - a bounded table of the first fragments of IP packets. Rows of tables say where
 * fields are. */
#include "stream/fragments.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/siphash.h"
#include "block/block.h"
#include "stream/segment.h"

enum { WAYS = 4, ADDRESS_BYTES = 16 };

/* As long as a receiver waits for the rest: RFC 1122, 3.3.2; RFC 8200, 4.5. */
static const int64_t most_apart_ns = INT64_C(60) * 1000000000;

struct entry {
  struct np_fragment_id id;
  struct np_flow_key key;
  int64_t timestamp_ns;
  uint64_t turn; /* when it came, from 1; 0: there is none */
};

/* A protocol's rows. */
struct rows {
  uint16_t protocol;
  const struct np_field *source, *destination, *identification, *offset, *more, *next;
};

struct np_fragments {
  struct np_hash_key hash_key;
  struct rows ip, ip6, ip6_fragment;
  struct entry *entries; /* sets of WAYS; made for the first fragment */
  uint32_t sets;         /* a power of two */
  uint64_t turn, forgotten;
};

/* ---- Life ----------------------------------------------------------------------------------- */

/* A protocol that this build does not know has none. */
static void find_rows(struct np_fragments *t) {
  struct rows *ip = &t->ip, *six = &t->ip6, *part = &t->ip6_fragment;
  ip->protocol = six->protocol = part->protocol = NP_NO_PROTOCOL;
  ip->source = np__stream_row("ip.saddr", &ip->protocol);
  ip->destination = np__stream_row("ip.daddr", &ip->protocol);
  ip->identification = np__stream_row("ip.identification", &ip->protocol);
  ip->offset = np__stream_row("ip.fragment_offset", &ip->protocol);
  ip->more = np__stream_row("ip.flags.mf", &ip->protocol);
  ip->next = np__stream_row("ip.protocol", &ip->protocol);
  six->source = np__stream_row("ip6.saddr", &six->protocol);
  six->destination = np__stream_row("ip6.daddr", &six->protocol);
  part->identification = np__stream_row("ip6_fragment.identification", &part->protocol);
  part->offset = np__stream_row("ip6_fragment.fragment_offset", &part->protocol);
  part->more = np__stream_row("ip6_fragment.flags.mf", &part->protocol);
  part->next = np__stream_row("ip6_fragment.next_header", &part->protocol);
}

struct np_fragments *np__fragments_new(uint32_t most) {
  struct np_fragments *t = calloc(1, sizeof *t);
  if (!t) return NULL;
  t->hash_key = np_hash_key_new();
  for (t->sets = 1; t->sets * 2 <= most / WAYS; t->sets *= 2) continue;
  find_rows(t);
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

/* ---- What a packet is ----------------------------------------------------------------------- */

/* A layer and the bytes of its packet. */
struct place {
  const uint8_t *bytes;
  uint64_t captured_bits;
  uint64_t bit; /* where the layer begins */
};

static struct place place_of(const struct np_block *block, const struct np_record *r,
                             uint32_t layer) {
  const struct np_layer *l = &block->layers[r->first_layer + layer];
  return (struct place){block->slab + r->offset, (uint64_t)r->caplen * 8, (uint64_t)l->offset * 8};
}

static bool has(const struct place *p, const struct np_field *field) {
  return field && p->bit + (uint64_t)field->bit + field->width <= p->captured_bits;
}

static uint32_t number(const struct place *p, const struct np_field *field) {
  return (uint32_t)np_bits(p->bytes, p->bit + (uint64_t)field->bit, field->width);
}

static void copy_address(const struct place *p, const struct np_field *field,
                         uint8_t out[ADDRESS_BYTES]) {
  for (uint32_t i = 0; i < field->width / 8; i++)
    out[i] = (uint8_t)np_bits(p->bytes, p->bit + (uint64_t)field->bit + (uint64_t)i * 8, 8);
}

static bool copy_addresses(const struct place *p, const struct rows *rows,
                           struct np_fragment_id *id) {
  if (!has(p, rows->source) || !has(p, rows->destination)) return false;
  copy_address(p, rows->source, id->addresses[0]);
  copy_address(p, rows->destination, id->addresses[1]);
  return true;
}

/* The header that has the addresses of an IPv6 fragment. */
static bool copy_addresses_before(const struct np_fragments *t, const struct np_block *block,
                                  const struct np_record *r, uint32_t layer,
                                  struct np_fragment_id *id) {
  while (layer > 0) {
    if (block->layers[r->first_layer + --layer].protocol != t->ip6.protocol) continue;
    const struct place p = place_of(block, r, layer);
    return copy_addresses(&p, &t->ip6, id);
  }
  return false;
}

enum np_fragment np__fragments_identify(const struct np_fragments *t, const struct np_block *block,
                                        const struct np_record *r, uint32_t layer,
                                        struct np_fragment_id *id, uint32_t *next) {
  uint16_t protocol = block->layers[r->first_layer + layer].protocol;
  bool is_ip = protocol == t->ip.protocol;
  if (!is_ip && protocol != t->ip6_fragment.protocol) return NP_NO_FRAGMENT;
  const struct rows *rows = is_ip ? &t->ip : &t->ip6_fragment;
  const struct place p = place_of(block, r, layer);
  if (!has(&p, rows->identification) || !has(&p, rows->offset) || !has(&p, rows->more) ||
      !has(&p, rows->next))
    return NP_NO_FRAGMENT;
  if (!is_ip) *next = number(&p, rows->next);
  uint32_t offset = number(&p, rows->offset);
  if (offset == 0 && number(&p, rows->more) == 0) return NP_NO_FRAGMENT;
  memset(id, 0, sizeof *id);
  id->identification = number(&p, rows->identification);
  id->protocol = is_ip ? number(&p, rows->next) : (uint32_t)NP_FRAGMENT_IPV6;
  bool good = is_ip ? copy_addresses(&p, rows, id) : copy_addresses_before(t, block, r, layer, id);
  if (!good) return NP_NO_FRAGMENT;
  return offset == 0 ? NP_FIRST_FRAGMENT : NP_LATER_FRAGMENT;
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
