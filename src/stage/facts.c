/* facts.c - what can be said of the packets of a capture. */
#include "np/facts.h"

#include <pthread.h>
#include <stdlib.h>

#include "block/block.h"
#include "block/option.h"
#include "np/packet_options.h"

enum { FIRST_HEADS = 16 };

static const uint32_t none = UINT32_MAX;

/* An interface with a link type. */
struct entry {
  struct np_interface_facts facts;
  uint32_t next; /* of the same interface; none: no other */
};

struct np_facts {
  pthread_mutex_t mutex; /* all below: asked for while packets come */
  struct entry *entries;
  uint32_t count, capacity;
  uint32_t *heads; /* by the interface's index: its latest entry, or none */
  uint32_t head_count;
  struct np_tally total;
  bool out_of_order;
  int64_t before_ns; /* time of the packet before, of those with a time; none is earlier at first */
};

struct np_facts *np_facts_new(void) {
  struct np_facts *f = calloc(1, sizeof *f);
  if (!f) return NULL;
  pthread_mutex_init(&f->mutex, NULL);
  f->before_ns = INT64_MIN;
  return f;
}

void np_facts_free(struct np_facts *f) {
  if (!f) return;
  pthread_mutex_destroy(&f->mutex);
  free(f->entries);
  free(f->heads);
  free(f);
}

static void count_cut(struct np_tally *t, uint32_t caplen) {
  bool is_first = t->cut++ == 0;
  if (is_first || caplen < t->cut_smallest) t->cut_smallest = caplen;
  if (is_first || caplen > t->cut_largest) t->cut_largest = caplen;
}

static void count_time(struct np_tally *t, int64_t timestamp_ns) {
  bool is_first = t->timed++ == 0;
  if (is_first || timestamp_ns < t->first_ns) t->first_ns = timestamp_ns;
  if (is_first || timestamp_ns > t->last_ns) t->last_ns = timestamp_ns;
}

static void count(struct np_tally *t, const struct np_record *r, uint64_t comments) {
  bool is_first = t->packets++ == 0;
  t->comments += comments;
  t->bytes += r->len;
  t->captured_bytes += r->caplen;
  if (r->timestamp_ns != NP_NO_TIME) count_time(t, r->timestamp_ns);
  if (is_first || r->len < t->smallest) t->smallest = r->len;
  if (is_first || r->len > t->largest) t->largest = r->len;
  if (r->caplen < r->len) count_cut(t, r->caplen);
}

static uint64_t count_comments(const struct np_block *block, const struct np_record *r) {
  struct np_packet_options said;
  uint64_t comments = 0;
  if (!np_slab_options(block->slab, block->slab_size, r, &said)) return 0;
  struct np_options left = {said.bytes, said.size, said.swapped};
  struct np_option option;
  while (np_option_next(&left, &option)) comments += option.code == NP_OPTION_COMMENT;
  return comments;
}

/* Room for the interfaces up to this index. False when out of memory. */
static bool make_heads(struct np_facts *f, uint32_t index) {
  if (index < f->head_count) return true;
  uint32_t count = f->head_count ? f->head_count * 2 : FIRST_HEADS;
  while (count <= index) count *= 2;
  uint32_t *grown = realloc(f->heads, count * sizeof *grown);
  if (!grown) return false;
  while (f->head_count < count) grown[f->head_count++] = none;
  f->heads = grown;
  return true;
}

static struct entry *add_entry(struct np_facts *f, const struct np_record *r) {
  if (f->count == f->capacity) {
    uint32_t capacity = f->capacity ? f->capacity * 2 : 4;
    struct entry *grown = realloc(f->entries, capacity * sizeof *grown);
    if (!grown) return NULL;
    f->entries = grown;
    f->capacity = capacity;
  }
  f->entries[f->count] =
      (struct entry){.facts = {.interface_id = r->interface_id, .link_type = r->link_type},
                     .next = f->heads[r->interface_id]};
  f->heads[r->interface_id] = f->count;
  return &f->entries[f->count++];
}

/* The entry of a packet's interface, perhaps a new one; NULL when out of memory. */
static struct entry *entry_of(struct np_facts *f, const struct np_record *r) {
  if (!make_heads(f, r->interface_id)) return NULL;
  for (uint32_t at = f->heads[r->interface_id]; at != none; at = f->entries[at].next)
    if (f->entries[at].facts.link_type == r->link_type) return &f->entries[at];
  return add_entry(f, r);
}

enum np_status np_facts_add(struct np_facts *f, const struct np_block *block, uint32_t first,
                            struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&f->mutex);
  for (uint32_t i = first; i < block->packet_count; i++) {
    const struct np_record *r = &block->records[i];
    struct entry *entry = entry_of(f, r);
    if (!entry) {
      status = np_fail(error, NP_E_NO_MEMORY, "out of memory for the facts of an interface");
      break;
    }
    uint64_t comments = r->flags & NP_RECORD_OPTIONS ? count_comments(block, r) : 0;
    count(&entry->facts.tally, r, comments);
    count(&f->total, r, comments);
    if (r->timestamp_ns == NP_NO_TIME) continue;
    f->out_of_order = f->out_of_order || r->timestamp_ns < f->before_ns;
    f->before_ns = r->timestamp_ns;
  }
  pthread_mutex_unlock(&f->mutex);
  return status;
}

void np_facts_total(struct np_facts *f, struct np_tally *total, bool *in_order) {
  pthread_mutex_lock(&f->mutex);
  *total = f->total;
  *in_order = !f->out_of_order;
  pthread_mutex_unlock(&f->mutex);
}

bool np_facts_interface(struct np_facts *f, uint32_t at, struct np_interface_facts *out) {
  pthread_mutex_lock(&f->mutex);
  bool there = at < f->count;
  if (there) *out = f->entries[at].facts;
  pthread_mutex_unlock(&f->mutex);
  return there;
}
