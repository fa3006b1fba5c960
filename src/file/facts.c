/* facts.c - what can be said of the packets of a capture. */
#include "np/facts.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "np/metadata.h"

struct np_facts {
  pthread_mutex_t mutex; /* all below: asked for while packets come */
  struct np_interface_facts *interfaces;
  uint32_t count, capacity, latest;
  struct np_tally total;
  bool any, out_of_order;
  int64_t before_ns; /* time of the packet before */
};

struct np_facts *np_facts_new(void) {
  struct np_facts *f = calloc(1, sizeof *f);
  if (f) pthread_mutex_init(&f->mutex, NULL);
  return f;
}

void np_facts_free(struct np_facts *f) {
  if (!f) return;
  pthread_mutex_destroy(&f->mutex);
  free(f->interfaces);
  free(f);
}

static void count_cut(struct np_tally *t, uint32_t caplen) {
  bool is_first = t->cut++ == 0;
  if (is_first || caplen < t->cut_smallest) t->cut_smallest = caplen;
  if (is_first || caplen > t->cut_largest) t->cut_largest = caplen;
}

static void count(struct np_tally *t, const struct np_record *r, uint64_t comments) {
  bool is_first = t->packets++ == 0;
  t->comments += comments;
  t->bytes += r->len;
  t->captured_bytes += r->caplen;
  if (is_first || r->timestamp_ns < t->first_ns) t->first_ns = r->timestamp_ns;
  if (is_first || r->timestamp_ns > t->last_ns) t->last_ns = r->timestamp_ns;
  if (is_first || r->len < t->smallest) t->smallest = r->len;
  if (is_first || r->len > t->largest) t->largest = r->len;
  if (r->caplen < r->len) count_cut(t, r->caplen);
}

/* One thing that is said of a packet. */
static void see_option(void *context, const struct np_meta_value *value) {
  uint64_t *comments = context;
  *comments += strcmp(value->name, "comments") == 0;
}

static void see_list(void *context, const char *name) {
  (void)context;
  (void)name;
}

static void see_open(void *context, const char *name, bool is_listed) {
  (void)context;
  (void)name;
  (void)is_listed;
}

static void see_close(void *context) {
  (void)context;
}

static uint64_t count_comments(const struct np_block *block, const struct np_record *r) {
  struct np_packet_options options;
  uint64_t comments = 0;
  const struct np_meta_visitor visitor = {.context = &comments,
                                          .list = see_list,
                                          .open = see_open,
                                          .close = see_close,
                                          .value = see_option};
  if (np_slab_options(block->slab, block->slab_size, r, &options))
    np_packet_options_visit(&options, &visitor);
  return comments;
}

static bool is_of(const struct np_interface_facts *i, const struct np_record *r) {
  return i->interface == r->interface && i->link_type == r->link_type;
}

/* The interface of a packet, perhaps a new one; NULL when out of memory. */
static struct np_interface_facts *interface_of(struct np_facts *f, const struct np_record *r) {
  if (f->latest < f->count && is_of(&f->interfaces[f->latest], r)) return &f->interfaces[f->latest];
  for (f->latest = 0; f->latest < f->count; f->latest++)
    if (is_of(&f->interfaces[f->latest], r)) return &f->interfaces[f->latest];
  if (f->count == f->capacity) {
    uint32_t capacity = f->capacity ? f->capacity * 2 : 4;
    struct np_interface_facts *grown = realloc(f->interfaces, capacity * sizeof *grown);
    if (!grown) return NULL;
    f->interfaces = grown;
    f->capacity = capacity;
  }
  f->interfaces[f->count] =
      (struct np_interface_facts){.interface = r->interface, .link_type = r->link_type};
  return &f->interfaces[f->count++];
}

enum np_status np_facts_add(struct np_facts *f, const struct np_block *block, uint32_t first,
                            struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&f->mutex);
  for (uint32_t i = first; i < block->packet_count; i++) {
    const struct np_record *r = &block->records[i];
    struct np_interface_facts *interface = interface_of(f, r);
    if (!interface) {
      status = np_fail(error, NP_E_NO_MEMORY, "out of memory for the facts of an interface");
      break;
    }
    uint64_t comments = r->flags & NP_RECORD_OPTIONS ? count_comments(block, r) : 0;
    count(&interface->tally, r, comments);
    count(&f->total, r, comments);
    f->out_of_order = f->out_of_order || (f->any && r->timestamp_ns < f->before_ns);
    f->any = true;
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
  if (there) *out = f->interfaces[at];
  pthread_mutex_unlock(&f->mutex);
  return there;
}
