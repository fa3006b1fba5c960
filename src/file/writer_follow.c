/* writer_follow.c - what files that are copied say beside packets, at its place. */
#include <stdlib.h>

#include "file/writer.h"

struct np_write_source *np_writer_source(struct np_writer *w, struct np_metadata *metadata) {
  for (uint32_t i = 0; i < w->source_count; i++)
    if (w->sources[i].metadata == metadata) return &w->sources[i];
  struct np_write_source *grown = realloc(w->sources, (w->source_count + 1) * sizeof *w->sources);
  if (!grown) return NULL;
  w->sources = grown;
  struct np_write_source *source = &grown[w->source_count++];
  *source = (struct np_write_source){.metadata = np_metadata_share(metadata)};
  return source;
}

enum np_status np_writer_follow(struct np_writer *w, struct np_metadata *metadata,
                                struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  bool good = np_writer_source(w, metadata) != NULL;
  pthread_mutex_unlock(&w->mutex);
  return good ? NP_OK : np_fail(error, NP_E_NO_MEMORY, "out of memory");
}

enum np_status np_writer_catch_up(struct np_writer *w, struct np_write_source *source,
                                  uint64_t number, struct np_error *error) {
  enum np_status status = NP_OK;
  source->last = number;
  if (number <= source->quiet) return NP_OK;
  while (status == NP_OK && source->next < np_metadata_count(source->metadata)) {
    const struct np_meta *meta = np_metadata_at(source->metadata, source->next);
    source->quiet = meta->after;
    if (number <= source->quiet) return NP_OK;
    source->next++;
    status = w->encoder->meta(w, source->metadata, meta, error);
  }
  return status;
}

enum np_status np_writer_catch_up_all(struct np_writer *w, struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < w->source_count && status == NP_OK && w->encoder->copies; i++) {
    struct np_write_source *source = &w->sources[i];
    bool is_over = np_metadata_is_complete(source->metadata);
    status = np_writer_catch_up(w, source, is_over ? UINT64_MAX : source->last, error);
  }
  return status;
}

enum np_status np_writer_repeat(struct np_writer *w, struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < w->source_count; i++) {
    const struct np_write_source *source = &w->sources[i];
    for (uint32_t place = 0; place < source->next && status == NP_OK; place++) {
      const struct np_meta *meta = np_metadata_at(source->metadata, place);
      if (meta->kind == NP_META_NAMES || meta->kind == NP_META_SECRETS)
        status = w->encoder->meta(w, source->metadata, meta, error);
    }
  }
  return status;
}

void np_writer_leave_sources(struct np_writer *w) {
  for (uint32_t i = 0; i < w->source_count; i++) np_metadata_leave(w->sources[i].metadata);
  free(w->sources);
}
