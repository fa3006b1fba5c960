/* writer_follow.c - what files that are copied say beside packets, at its place. */
#include <stdlib.h>

#include "file/write/writer_state.h"

enum { FIRST_PACKET = 1 };

/* What an entry counts beside its bytes, so that looking at many small ones is bounded too. */
enum { ENTRY_COST = 32 };

struct np_write_source *np__writer_source(struct np_write_sources *sources,
                                          struct np_metadata *metadata) {
  for (uint32_t i = 0; i < sources->count; i++)
    if (sources->list[i].metadata == metadata) return &sources->list[i];
  struct np_write_source *grown =
      realloc(sources->list, (sources->count + 1) * sizeof *sources->list);
  if (!grown) return NULL;
  sources->list = grown;
  struct np_write_source *source = &grown[sources->count++];
  *source = (struct np_write_source){.metadata = np_metadata_share(metadata)};
  return source;
}

/* A header that is written already is followed by what precedes all packets. */
static enum np_status follow(struct np_writer *w, struct np_metadata *metadata,
                             struct np_error *error) {
  struct np_write_source *source = np__writer_source(&w->sources, metadata);
  if (!source) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  if (!w->file.has_header || !w->encoder->copies) return NP_OK;
  enum np_status status = np__writer_catch_up(w, source, FIRST_PACKET, error);
  source->last = 0;
  return status;
}

enum np_status np_writer_follow(struct np_writer *w, struct np_metadata *metadata,
                                struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  enum np_status status = follow(w, metadata, error);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

/* ---- Said again ----------------------------------------------------------------------------- */

static bool is_within(const struct np_write_shared *s, uint64_t bytes) {
  return s->repeated + bytes <= s->repeat_limit + s->packet_bytes;
}

bool np__writer_may_repeat(struct np_writer *w, uint64_t bytes) {
  bool may = is_within(w->shared, bytes);
  if (may)
    w->shared->repeated += bytes;
  else
    w->stats.repeats_left_out++;
  return may;
}

static bool is_repeatable(const struct np_meta *meta) {
  return meta->kind == NP_META_NAMES || meta->kind == NP_META_SECRETS;
}

/* Names and secrets up to the place. From the first one on that is too much, all are left out. */
static enum np_status repeat(struct np_writer *w, const struct np_write_source *source,
                             struct np_error *error) {
  enum np_status status = NP_OK;
  uint64_t left = source->repeatable;
  for (uint32_t place = 0; left > 0 && place < source->next && status == NP_OK; place++) {
    const struct np_meta *meta = np_metadata_at(source->metadata, place);
    uint64_t bytes = ENTRY_COST + (is_repeatable(meta) ? meta->size : 0);
    if (!is_within(w->shared, bytes)) break;
    w->shared->repeated += bytes;
    if (!is_repeatable(meta)) continue;
    status = w->encoder->meta(w, source->metadata, meta, error);
    left--;
  }
  w->stats.repeats_left_out += left;
  return status;
}

enum np_status np__writer_repeat(struct np_writer *w, struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < w->sources.count && status == NP_OK; i++)
    status = repeat(w, &w->sources.list[i], error);
  return status;
}

/* ---- At its place --------------------------------------------------------------------------- */

/* A file of a split says what the others say too. What is too much for it, it does not say. */
static bool is_too_much(struct np_writer *w, struct np_write_source *source,
                        const struct np_meta *meta) {
  uint64_t bytes = ENTRY_COST + (meta->kind == NP_META_INTERFACE ? 0 : meta->size);
  if (!w->shared->is_split || !w->encoder->copies) return false;
  if (is_within(w->shared, bytes)) {
    w->shared->repeated += bytes;
    return false;
  }
  uint32_t count = np_metadata_count(source->metadata);
  w->stats.repeats_left_out += count - source->next;
  source->next = count;
  return true;
}

enum np_status np__writer_catch_up(struct np_writer *w, struct np_write_source *source,
                                   uint64_t number, struct np_error *error) {
  enum np_status status = NP_OK;
  source->last = number;
  if (number <= source->quiet) return NP_OK;
  while (status == NP_OK && source->next < np_metadata_count(source->metadata)) {
    const struct np_meta *meta = np_metadata_at(source->metadata, source->next);
    source->quiet = meta->after;
    if (number <= source->quiet || is_too_much(w, source, meta)) return NP_OK;
    source->next++;
    source->repeatable += is_repeatable(meta);
    status = w->encoder->meta(w, source->metadata, meta, error);
  }
  return status;
}

enum np_status np__writer_catch_up_all(struct np_writer *w, struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < w->sources.count && status == NP_OK && w->encoder->copies; i++) {
    struct np_write_source *source = &w->sources.list[i];
    bool is_over = np_metadata_is_complete(source->metadata);
    status = np__writer_catch_up(w, source, is_over ? UINT64_MAX : source->last, error);
  }
  return status;
}

void np__writer_leave_sources(struct np_write_sources *sources) {
  for (uint32_t i = 0; i < sources->count; i++) np_metadata_leave(sources->list[i].metadata);
  free(sources->list);
  *sources = (struct np_write_sources){NULL, 0};
}
