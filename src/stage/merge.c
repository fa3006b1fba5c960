/* merge.c - many capture files as one source: by time, or one after the other.
 *
 * A lane is a file and a block of its next packets. By time, a heap knows the lane whose packet is
 * the earliest; one after the other, there is one lane at a time, which fills the consumer's block
 * itself. */
#include "stage/merge_lane.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "block/block.h"

enum { DEFAULT_METADATA = 16 << 20, MOST_AHEAD = 64 };

static struct np_merge *of(struct np_source *source) {
  return (struct np_merge *)source;
}

/* ---- By time -------------------------------------------------------------------------------- */

static const struct np_record *front(const struct np_merge *m, uint32_t lane) {
  return &m->lanes[lane].block->records[m->lanes[lane].at];
}

/* A packet without a time is earlier than all others: it stays with the one before it. */
static bool is_before(const struct np_merge *m, uint32_t a, uint32_t b) {
  int64_t x = front(m, a)->timestamp_ns, y = front(m, b)->timestamp_ns;
  return x < y || (x == y && a < b);
}

static void swap(struct np_merge *m, uint32_t a, uint32_t b) {
  uint32_t lane = m->heap[a];
  m->heap[a] = m->heap[b];
  m->heap[b] = lane;
}

static void sift_up(struct np_merge *m, uint32_t at) {
  for (; at > 0 && is_before(m, m->heap[at], m->heap[(at - 1) / 2]); at = (at - 1) / 2)
    swap(m, at, (at - 1) / 2);
}

static void sift_down(struct np_merge *m) {
  uint32_t at = 0;
  for (;;) {
    uint32_t least = at;
    for (uint32_t child = 2 * at + 1; child <= 2 * at + 2 && child < m->heap_count; child++)
      if (is_before(m, m->heap[child], m->heap[least])) least = child;
    if (least == at) return;
    swap(m, at, least);
    at = least;
  }
}

/* Give every lane its first packets. */
static enum np_status begin(struct np_merge *m, struct np_error *error) {
  for (; m->lane_at < m->lane_count; m->lane_at++) {
    struct np_lane *lane = &m->lanes[m->lane_at];
    enum np_status status = np__lane_refill(m, lane, error);
    if (status == NP_INTERRUPTED || status < 0) return status;
    np__lane_tell(m, lane, 1); /* so the interfaces are in the order of the files */
    if (status == NP_END) {
      np__lane_end(m, lane, NP_END, NULL);
      continue;
    }
    m->heap[m->heap_count++] = m->lane_at;
    sift_up(m, m->heap_count - 1);
  }
  return NP_OK;
}

/* The first lane of the heap needs its next packets, or leaves. */
static enum np_status advance(struct np_merge *m, struct np_error *error) {
  struct np_lane *lane = &m->lanes[m->heap[0]];
  if (lane->at == lane->block->packet_count) {
    enum np_status status = np__lane_refill(m, lane, error);
    if (status == NP_INTERRUPTED || status < 0) return status;
    if (status == NP_END) {
      np__lane_end(m, lane, NP_END, NULL);
      m->heap[0] = m->heap[--m->heap_count];
    }
  }
  sift_down(m);
  return NP_OK;
}

/* Copy the earliest packet, with the options that may stand around it. False when the block has no
 * room for it; `size` gets how much it takes. */
static bool copy_front(struct np_merge *m, struct np_block *block, const struct np_record *adopted,
                       uint32_t *size) {
  const struct np_lane *lane = &m->lanes[m->heap[0]];
  const struct np_record *r = &lane->block->records[lane->at];
  const uint8_t *slab = lane->block->slab;
  uint16_t options = r->flags & NP_RECORD_OPTIONS;
  uint32_t before = options ? NP_OPTIONS_ROOM : 0;
  uint32_t room;
  uint8_t *space = np_block_space(block, &room);
  *size = before + np_record_end(slab, r) - r->offset;
  if (*size > room) return false;
  memcpy(space, slab + r->offset - before, *size);
  struct np_record copy = *adopted;
  copy.offset = block->data_used + before;
  copy.flags = r->flags & (NP_RECORD_OPTIONS | NP_RECORD_FCS);
  np_block_keep(block, *size);
  np_block_add(block, m->source.engine, &copy);
  return true;
}

static enum np_status read_by_time(struct np_merge *m, struct np_block *block,
                                   struct np_error *error) {
  enum np_status status = begin(m, error);
  while (status == NP_OK && m->heap_count > 0 && !np_block_is_full(block)) {
    struct np_lane *lane = &m->lanes[m->heap[0]];
    /* An interrupt of an earlier call has left the lane without its next packets. */
    if (lane->at < lane->block->packet_count) {
      struct np_record r = lane->block->records[lane->at];
      status = np__lane_adopt(m, lane, &r, error);
      if (status != NP_OK) break;
      uint32_t size;
      if (!copy_front(m, block, &r, &size)) {
        m->packets--;
        if (block->packet_count == 0) m->source.needed = size;
        return NP_OK;
      }
      lane->at++;
    }
    status = advance(m, error);
  }
  if (status != NP_OK || m->heap_count > 0) return status;
  return NP_END;
}

/* ---- One after the other -------------------------------------------------------------------- */

static enum np_status append_lane(struct np_merge *m, struct np_lane *lane, struct np_block *block,
                                  struct np_error *error) {
  uint32_t before = block->packet_count;
  enum np_status status = lane->source->operations->read(lane->source, block, error);
  m->source.needed = lane->source->needed;
  for (uint32_t i = before; i < block->packet_count; i++) {
    struct np_error failure = {NP_OK};
    if (np__lane_adopt(m, lane, &block->records[i], &failure) == NP_OK) continue;
    *error = failure;
    return failure.status;
  }
  return status;
}

static enum np_status read_appended(struct np_merge *m, struct np_block *block,
                                    struct np_error *error) {
  while (m->lane_at < m->lane_count) {
    struct np_lane *lane = &m->lanes[m->lane_at];
    enum np_status status = lane->source ? NP_OK : np__lane_open(m, m->lane_at, error);
    if (status == NP_OK && np__merge_is_interrupted(m)) return NP_INTERRUPTED;
    if (status == NP_OK) status = lane->source->operations->begin(lane->source, error);
    if (status == NP_OK) status = append_lane(m, lane, block, error);
    if (status == NP_OK || status == NP_INTERRUPTED) return status;
    np__lane_end(m, lane, status, error);
    m->lane_at++;
  }
  return NP_END;
}

/* ---- The source ----------------------------------------------------------------------------- */

static enum np_status read_packets(struct np_source *source, struct np_block *block,
                                   struct np_error *error) {
  struct np_merge *m = of(source);
  struct np_error inner = {NP_OK};
  if (atomic_exchange(&m->interrupted, false)) return NP_INTERRUPTED;
  m->source.needed = 0;
  enum np_status status =
      m->options.append ? read_appended(m, block, &inner) : read_by_time(m, block, &inner);
  if (m->source.link_type == NP_NO_LINK_TYPE && m->lanes[0].source)
    m->source.link_type = m->lanes[0].source->link_type;
  if (status == NP_END || status < 0) np_metadata_complete(m->source.metadata);
  if (status == NP_END && m->failure.status != NP_OK) {
    status = m->failure.status;
    inner = m->failure;
  }
  enum np_status ended =
      status == NP_END && m->filters ? np__filters_end(m->filters, &inner) : NP_OK;
  if (ended != NP_OK) status = ended;
  if (status == NP_INTERRUPTED) atomic_store(&m->interrupted, false);
  if (status < 0 && error) *error = inner;
  return status;
}

/* One after the other, only what is wrong with the first file is told now: the others begin in
 * their turn. Those that are not yet open are opened with all that is to be found out. */
static enum np_status begin_source(struct np_source *source, struct np_error *error) {
  struct np_merge *m = of(source);
  const uint32_t count = m->options.append ? 1 : m->lane_count;
  enum np_status status = NP_OK;
  m->options.file.waits = false;
  for (uint32_t i = 0; i < count && status == NP_OK; i++) {
    struct np_source *inner = m->lanes[i].source;
    if (inner) status = inner->operations->begin(inner, error);
  }
  if (m->lanes[0].source) m->source.link_type = m->lanes[0].source->link_type;
  return status;
}

static void interrupt_source(struct np_source *source) {
  struct np_merge *m = of(source);
  atomic_store(&m->interrupted, true);
  pthread_mutex_lock(&m->mutex);
  for (uint32_t i = 0; i < m->lane_count; i++) {
    struct np_source *inner = m->lanes[i].source;
    if (inner) inner->operations->interrupt(inner);
  }
  pthread_mutex_unlock(&m->mutex);
  if (m->filters) np__filters_interrupt(m->filters); /* also once no file is open any more */
}

static void read_stats(struct np_source *source, struct np_stats *stats) {
  struct np_merge *m = of(source);
  pthread_mutex_lock(&m->mutex);
  *stats = m->past;
  for (uint32_t i = 0; i < m->lane_count; i++)
    if (m->lanes[i].source) np__lane_add_stats(stats, m->lanes[i].source);
  pthread_mutex_unlock(&m->mutex);
}

static void close_source(struct np_source *source) {
  struct np_merge *m = of(source);
  for (uint32_t i = 0; i < m->lane_count; i++) {
    np__lane_close(m, &m->lanes[i]);
    free(m->paths[i]);
  }
  pthread_mutex_destroy(&m->mutex);
  np_metadata_leave(m->source.metadata);
  np__filters_free(m->filters);
  free(m->heap);
  free(m->lanes);
  free(m->paths);
  free(m);
}

static const struct np_source_operations operations = {
    .read = read_packets,
    .begin = begin_source,
    .interrupt = interrupt_source,
    .stats = read_stats,
    .close = close_source,
};

/* ---- Opening -------------------------------------------------------------------------------- */

static bool set_options(struct np_merge *m, const struct np_merge_options *options) {
  if (options) m->options = *options;
  const struct np_file_options *file = &m->options.file;
  m->source.metadata =
      np_metadata_new(file->limits_metadata ? file->metadata_limit : DEFAULT_METADATA);
  if (!m->source.metadata) return false;
  bool filters = file->filter && file->filter[0];
  if (filters) m->filters = np__filters_new(file);
  m->options.file.filter = NULL; /* borrowed for the opening only */
  return m->filters || !filters;
}

/* A merge without open files. It can be closed, whether this succeeded or not. */
static bool set_lanes(struct np_merge *m, const char *const *paths, uint32_t count) {
  m->paths = calloc(count, sizeof *m->paths);
  m->lanes = calloc(count, sizeof *m->lanes);
  m->heap = calloc(count, sizeof *m->heap);
  if (!m->paths || !m->lanes || !m->heap) return false;
  m->lane_count = count;
  bool good = true;
  for (uint32_t i = 0; i < count; i++) {
    m->lanes[i].path = m->paths[i] = strdup(paths[i]);
    good = good && m->paths[i];
  }
  return good;
}

/* The next files, too: later, the right to that may be gone. What is wrong with one is told in its
 * turn. Where so many cannot be open, none of them is. */
static void open_ahead(struct np_merge *m, uint32_t from) {
  struct np_error failure = {NP_OK};
  uint32_t most = m->lane_count < MOST_AHEAD ? m->lane_count : MOST_AHEAD, i = from;
  while (i < most && failure.system_error != EMFILE) np__lane_open(m, i++, &failure);
  if (failure.system_error == EMFILE)
    while (i > from) np__lane_close(m, &m->lanes[--i]);
}

enum np_status np_merge_open(const char *const *paths, uint32_t count,
                             const struct np_engine *engine, const struct np_merge_options *options,
                             struct np_source **source, struct np_error *error) {
  if (count == 0) return np_fail(error, NP_E_INVALID, "no file to merge");
  if (np__filters_check(options ? &options->file : NULL, error) != NP_OK) return NP_E_FILTER;
  struct np_merge *m = calloc(1, sizeof *m);
  if (!m) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  m->source =
      (struct np_source){.operations = &operations, .engine = engine, .link_type = NP_NO_LINK_TYPE};
  pthread_mutex_init(&m->mutex, NULL);
  atomic_init(&m->interrupted, false);
  struct np_error failure = {NP_OK};
  enum np_status status = set_options(m, options) && set_lanes(m, paths, count)
                              ? NP_OK
                              : np_fail(&failure, NP_E_NO_MEMORY, "out of memory");
  uint32_t open = m->options.append ? 1 : count;
  for (uint32_t i = 0; i < open && status == NP_OK; i++) status = np__lane_open(m, i, &failure);
  const bool is_ahead = m->options.open_ahead || m->options.file.waits;
  if (status == NP_OK && is_ahead) open_ahead(m, open);
  if (status == NP_OK) {
    *source = &m->source;
    return NP_OK;
  }
  close_source(&m->source);
  if (error) *error = failure;
  return status;
}
