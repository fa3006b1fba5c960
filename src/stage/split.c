/* split.c - the packets of a capture to many files, one for each flow. */
#include "np/split.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/siphash.h"
#include "block/block.h"
#include "file/write/writer_state.h"
#include "np/whole.h"
#include "stream/flow_key.h"

enum {
  DEFAULT_FLOWS = 100000,
  DEFAULT_OPEN = 256,
  DEFAULT_FRAGMENTS = 65536,
  DEFAULT_END_MS = 1000,
  BUFFER_BYTES = 16 << 10, /* of each open file */
  FIRST_SLOTS = 1024,
  NUMBER_SIZE = 24
};

/* A file and its place among the open ones. */
struct flow {
  struct np_flow_key key;
  struct np_writer *writer; /* NULL until its first packet */
  bool is_open;
  struct flow *newer, *older;
  struct flow *next; /* of all, in the order of their numbers */
};

struct np_split {
  struct np_split_options options;
  struct np_edit *edit;
  char *pattern, *application, *comment;
  char **inputs;
  struct np_flow_keys *keys;
  struct np_hash_key hash_key;
  struct np_write_shared shared;

  pthread_mutex_t mutex; /* all below */
  struct flow **slots;   /* open addressing; a power of two, at most half full */
  uint64_t slot_count;
  struct flow *first, *last; /* of all flows */
  struct flow other;         /* what belongs to no flow, or to one too many */
  struct flow *newest, *oldest;
  uint32_t open_count;
  struct np_split_stats stats;
  bool closed;
  struct np_error
      failure; /* the first one of those that ended a call, if its status is not NP_OK */
  struct np_metadata *metadata; /* of the file at hand */

  pthread_mutex_t seen_mutex; /* the following: seen while the other mutex is held by who waits */
  struct np_split_stats seen;
  struct np_edit_stats seen_edit;
};

/* ---- Open files, the latest ones ------------------------------------------------------------ */

static void take_out(struct np_split *s, struct flow *f) {
  *(f->newer ? &f->newer->older : &s->newest) = f->older;
  *(f->older ? &f->older->newer : &s->oldest) = f->newer;
  f->newer = f->older = NULL;
}

static void put_first(struct np_split *s, struct flow *f) {
  f->older = s->newest;
  *(s->newest ? &s->newest->newer : &s->oldest) = f;
  s->newest = f;
}

/* Make room for one more open file. */
static enum np_status suspend_oldest(struct np_split *s, struct np_error *error) {
  struct flow *f = s->oldest;
  if (s->open_count < s->options.max_open || !f) return NP_OK;
  take_out(s, f);
  f->is_open = false;
  s->open_count--;
  return np_writer_suspend(f->writer, error);
}

static enum np_status open_writer(struct np_split *s, struct flow *f, int64_t timestamp_ns,
                                  struct np_error *error) {
  char number[NUMBER_SIZE] = "other", flow[NP_FLOW_NAME_SIZE] = "other";
  if (f != &s->other) {
    snprintf(number, sizeof number, "%05llu", (unsigned long long)s->stats.flows);
    np__flow_name(&f->key, flow);
  }
  char *name;
  const struct np_name_parts parts = {.number = number, .flow = flow};
  enum np_status status = np__output_name(s->pattern, &parts, timestamp_ns, &name, error);
  if (status != NP_OK) return status;
  status = np_writer_open(name, -1, &s->options.write, &f->writer, error);
  free(name);
  if (status != NP_OK) return status;
  np__writer_share(f->writer, &s->shared);
  s->stats.written.files++;
  return s->metadata ? np_writer_follow(f->writer, s->metadata, error) : NP_OK;
}

/* Make the file of a flow the latest one. */
static enum np_status touch(struct np_split *s, struct flow *f, int64_t timestamp_ns,
                            struct np_error *error) {
  if (f->is_open) {
    if (s->newest == f) return NP_OK;
    take_out(s, f);
    put_first(s, f);
    return NP_OK;
  }
  enum np_status status = suspend_oldest(s, error);
  if (status == NP_OK && !f->writer) status = open_writer(s, f, timestamp_ns, error);
  if (status != NP_OK) return status;
  put_first(s, f);
  f->is_open = true;
  s->open_count++;
  return NP_OK;
}

/* ---- Flows ---------------------------------------------------------------------------------- */

static struct flow **slot_of(struct np_split *s, const struct np_flow_key *key) {
  struct np_hash hash = np_hash_bytes(&s->hash_key, (const uint8_t *)key, NP_FLOW_KEY_BYTES);
  uint64_t at = hash.words[0] & (s->slot_count - 1);
  while (s->slots[at] && memcmp(&s->slots[at]->key, key, NP_FLOW_KEY_BYTES) != 0)
    at = (at + 1) & (s->slot_count - 1);
  return &s->slots[at];
}

/* Twice as many slots, if they are half full. */
static bool make_slots(struct np_split *s) {
  if (s->slots && s->stats.flows * 2 < s->slot_count) return true;
  uint64_t count = s->slots ? s->slot_count * 2 : FIRST_SLOTS;
  struct flow **slots = calloc(count, sizeof *slots);
  if (!slots) return false;
  free(s->slots);
  s->slots = slots;
  s->slot_count = count;
  for (struct flow *f = s->first; f; f = f->next) *slot_of(s, &f->key) = f;
  return true;
}

static struct flow *new_flow(struct np_split *s, const struct np_flow_key *key) {
  struct flow *f = make_slots(s) ? calloc(1, sizeof *f) : NULL;
  if (!f) return NULL;
  f->key = *key;
  *slot_of(s, key) = f;
  *(s->last ? &s->last->next : &s->first) = f;
  s->last = f;
  s->stats.flows++;
  return f;
}

/* The flow of a packet; NULL when out of memory. */
static struct flow *flow_of(struct np_split *s, const struct np_flow_key *key) {
  if (key->address_size == 0) {
    s->stats.other++;
    return &s->other;
  }
  struct flow *f = s->slots ? *slot_of(s, key) : NULL;
  if (f) return f;
  if (s->stats.flows < s->options.max_flows) return new_flow(s, key);
  s->stats.excess++;
  return &s->other;
}

/* ---- Packets -------------------------------------------------------------------------------- */

static bool has_enough(const struct np_split *s) {
  uint64_t most = s->options.write.max_packets;
  return most > 0 && s->stats.written.packets >= most;
}

static enum np_status write_packet(struct np_split *s, const struct np_block *block,
                                   const struct np_record *original, const struct np_flow_key *key,
                                   struct np_error *error) {
  struct np_record r = *original;
  struct np_packet_options options;
  bool has_options = np_slab_options(block->slab, block->slab_size, &r, &options);
  const struct np_write_extra extra = {.options = has_options ? &options : NULL,
                                       .metadata = s->metadata};
  np_block_captured(block, &r);
  if (s->edit && !np_edit_packet(s->edit, &r, block->slab + r.offset)) return NP_OK;
  struct flow *f = flow_of(s, key);
  if (!f) return np_fail(error, NP_E_NO_MEMORY, "out of memory for a flow");
  enum np_status status = touch(s, f, r.timestamp_ns, error);
  if (status == NP_OK)
    status = np_writer_packet(f->writer, &r, block->slab + r.offset, &extra, error);
  if (status == NP_OK) s->stats.written.packets++;
  return status;
}

/* Let the counters be seen, also while a write waits. What the files count themselves is known when
 * they are closed, or asked for. */
static void publish(struct np_split *s) {
  pthread_mutex_lock(&s->seen_mutex);
  struct np_split_stats stats = s->stats;
  stats.written = s->seen.written;
  stats.written.packets = s->stats.written.packets;
  stats.written.files = s->stats.written.files;
  s->seen = stats;
  pthread_mutex_unlock(&s->seen_mutex);
}

static enum np_status write_chunk(struct np_split *s, const struct np_block *block, uint32_t first,
                                  uint32_t count, struct np_error *error) {
  const struct np_flow_key *keys = np__flow_keys_read(s->keys, block, first, count);
  np__flow_keys_fragments(s->keys, &s->stats.fragments_apart, &s->stats.fragments_forgotten);
  publish(s);
  for (uint32_t i = 0; i < count; i++) {
    if (has_enough(s)) return NP_END;
    enum np_status status = write_packet(s, block, &block->records[first + i], &keys[i], error);
    if (status != NP_OK) return status;
  }
  return has_enough(s) ? NP_END : NP_OK;
}

enum np_status np_split_block(struct np_split *s, const struct np_block *block, uint32_t first,
                              struct np_metadata *metadata, struct np_error *error) {
  struct np_error failure = {NP_OK};
  enum np_status status = NP_OK;
  pthread_mutex_lock(&s->mutex);
  if (s->closed) status = np_fail(&failure, NP_E_CLOSED, "the split is closed");
  s->metadata = metadata;
  if (status == NP_OK) np__flow_keys_look_ahead(s->keys, block, first);
  while (first < block->packet_count && status == NP_OK) {
    uint32_t left = block->packet_count - first;
    uint32_t count = left < NP_FLOW_CHUNK ? left : NP_FLOW_CHUNK;
    status = write_chunk(s, block, first, count, &failure);
    first += count;
  }
  if (status < 0 && s->failure.status == NP_OK && !s->closed) s->failure = failure;
  if (status < 0 && error) *error = failure;
  pthread_mutex_unlock(&s->mutex);
  return status;
}

/* ---- The end -------------------------------------------------------------------------------- */

/* Add what a file counts itself. */
static void add_file(struct np_split_stats *stats, const struct flow *f) {
  struct np_write_stats one, *sum = &stats->written;
  np_writer_stats(f->writer, &one);
  sum->packets_in_file += one.packets_in_file;
  sum->bytes_in_file += one.bytes_in_file;
  sum->options_left_out += one.options_left_out;
  sum->times_made_up += one.times_made_up;
  sum->repeats_left_out += one.repeats_left_out;
}

/* Close a file and count what is in it. It can be one that is suspended: no more than one of those
 * is open at a time. */
static enum np_status close_flow(struct np_split *s, struct flow *f, struct np_error *error) {
  if (!f->writer) return NP_OK;
  enum np_status status = np_writer_close(f->writer, NULL, error);
  add_file(&s->stats, f);
  np_writer_free(f->writer);
  f->writer = NULL;
  return status;
}

static void close_and_note(struct np_split *s, struct flow *f) {
  struct np_error one = {NP_OK};
  if (close_flow(s, f, &one) != NP_OK && s->failure.status == NP_OK) s->failure = one;
}

enum np_status np_split_close(struct np_split *s, struct np_error *error) {
  pthread_mutex_lock(&s->mutex);
  bool first = !s->closed;
  s->closed = true;
  /* The open ones first: what they hold makes room for the others. */
  for (struct flow *f = s->newest; first && f; f = f->older) close_and_note(s, f);
  for (struct flow *f = s->first; first && f; f = f->next) close_and_note(s, f);
  if (first) close_and_note(s, &s->other);
  enum np_status status = s->failure.status;
  if (status != NP_OK && error) *error = s->failure;
  pthread_mutex_unlock(&s->mutex);
  return status;
}

/* A write that waits for a reader holds the mutex: then it is what was seen before. */
static void see(struct np_split *s) {
  if (pthread_mutex_trylock(&s->mutex) != 0) return;
  struct np_split_stats stats = s->stats;
  for (const struct flow *f = s->first; f && !s->closed; f = f->next)
    if (f->writer) add_file(&stats, f);
  if (s->other.writer) add_file(&stats, &s->other);
  pthread_mutex_lock(&s->seen_mutex);
  s->seen = stats;
  if (s->edit) np_edit_stats(s->edit, &s->seen_edit);
  pthread_mutex_unlock(&s->seen_mutex);
  pthread_mutex_unlock(&s->mutex);
}

void np_split_stats(struct np_split *s, struct np_split_stats *stats) {
  see(s);
  pthread_mutex_lock(&s->seen_mutex);
  *stats = s->seen;
  pthread_mutex_unlock(&s->seen_mutex);
}

void np_split_edit_stats(struct np_split *s, struct np_edit_stats *stats) {
  see(s);
  pthread_mutex_lock(&s->seen_mutex);
  *stats = s->seen_edit;
  pthread_mutex_unlock(&s->seen_mutex);
}

void np_split_hurry(struct np_split *s) {
  np__patience_end(&s->shared.patience, s->options.write.end_ms);
}

void np_split_free(struct np_split *s) {
  if (!s) return;
  np_split_hurry(s);
  if (!s->closed) np_split_close(s, NULL);
  for (struct flow *f = s->first; f;) {
    struct flow *next = f->next;
    free(f);
    f = next;
  }
  for (uint32_t i = 0; s->inputs && i < s->options.write.input_count; i++) free(s->inputs[i]);
  free(s->inputs);
  np__writer_leave_sources(&s->shared.sources);
  free(s->slots);
  free(s->pattern);
  free(s->application);
  free(s->comment);
  np__flow_keys_free(s->keys);
  np_edit_free(s->edit);
  pthread_mutex_destroy(&s->mutex);
  pthread_mutex_destroy(&s->seen_mutex);
  free(s);
}

/* ---- Opening -------------------------------------------------------------------------------- */

static bool copy_text(char **copy, const char **text) {
  if (!*text) return true;
  *text = *copy = strdup(*text);
  return *copy != NULL;
}

static bool copy_inputs(struct np_split *s, struct np_write_options *w) {
  if (w->input_count == 0) return true;
  s->inputs = calloc(w->input_count, sizeof *s->inputs);
  bool good = s->inputs != NULL;
  for (uint32_t i = 0; good && i < w->input_count; i++)
    good = (s->inputs[i] = strdup(w->inputs[i])) != NULL;
  w->inputs = (const char *const *)s->inputs;
  return good;
}

static bool set_options(struct np_split *s, const char *pattern,
                        const struct np_split_options *options) {
  s->options = *options;
  s->edit = options->write.edit;
  struct np_write_options *w = &s->options.write;
  w->edit = NULL;
  w->cuts_ends = s->edit && np_edit_cuts_ends(s->edit);
  if (s->options.max_flows == 0) s->options.max_flows = DEFAULT_FLOWS;
  if (s->options.max_open == 0) s->options.max_open = DEFAULT_OPEN;
  if (w->buffer_size == 0) w->buffer_size = BUFFER_BYTES;
  if (w->end_ms == 0) w->end_ms = DEFAULT_END_MS;
  s->shared.patience.stall_ms = w->stall_ms;
  s->shared.is_split = true;
  s->shared.repeat_limit = w->repeat_limit ? w->repeat_limit : NP_REPEAT_LIMIT;
  w->flush = NP_FLUSH_BLOCK; /* no thread for each file */
  w->waits = true;           /* for what the file at hand says */
  s->pattern = np__output_pattern(pattern, true);
  return s->pattern && copy_text(&s->application, &w->application) &&
         copy_text(&s->comment, &w->comment) && copy_inputs(s, w);
}

enum np_status np_split_open(const char *pattern, const struct np_split_options *options,
                             struct np_split **split, struct np_error *error) {
  const struct np_write_options *w = &options->write;
  struct np_split *s = calloc(1, sizeof *s);
  if (!s) {
    np_edit_free(w->edit);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  }
  pthread_mutex_init(&s->mutex, NULL);
  pthread_mutex_init(&s->seen_mutex, NULL);
  s->hash_key = np_hash_key_new();
  s->keys = np__flow_keys_new(options->max_fragments ? options->max_fragments : DEFAULT_FRAGMENTS);
  enum np_status status = NP_OK;
  if (!set_options(s, pattern, options) || !s->keys)
    status = np_fail(error, NP_E_NO_MEMORY, "out of memory");
  else if (w->rotate.bytes || w->rotate.packets || w->rotate.ns || w->rotate.ring)
    status = np_fail(error, NP_E_OPTION, "files of flows do not rotate");
  else if (strcmp(pattern, "-") == 0)
    status = np_fail(error, NP_E_OPTION,
                     "files of flows do not go to standard output: that takes a path");
  if (status == NP_OK)
    *split = s;
  else
    np_split_free(s);
  return status;
}
