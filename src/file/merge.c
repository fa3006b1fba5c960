/* merge.c - many capture files as one source: by time, or one after the other.
 *
 * A lane is a file and a block of its next packets. By time, a heap knows the lane whose packet is
 * the earliest; one after the other, there is one lane at a time, which fills the consumer's block
 * itself. */
#include "np/merge.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "np/metadata.h"

enum {
  DEFAULT_BUFFER = 64 << 20,
  LEAST_BUFFER = 64 << 10,
  MOST_BUFFER = 1 << 20,
  DEFAULT_METADATA = 16 << 20,
  MAX_INTERFACES = 1 << 16 /* as many as a record can tell apart */
};

static const uint32_t unknown = UINT32_MAX;

/* Numbers of a file's things in the merge, by their numbers in the file. */
struct numbers {
  uint32_t *list; /* `unknown`: none yet */
  uint32_t count;
};

struct lane {
  const char *path;
  struct np_source *source; /* NULL: not yet open, or over */
  struct np_block *block;   /* by time: what was read ahead */
  uint32_t at;              /* its next packet */
  enum np_status status;    /* what comes after the block: NP_OK while there is more */
  uint32_t told;            /* entries of its metadata that the merge has */
  struct numbers interfaces, sections;
};

struct merge {
  struct np_source source; /* first: an np_source is one of these */
  struct np_merge_options options;
  char *filter;
  char **paths;
  struct lane *lanes;
  uint32_t lane_count;
  uint32_t lane_at;    /* append: the lane at hand */
  uint32_t *heap;      /* by time: lanes that have a packet */
  uint32_t heap_count; /* lanes below lane_at are in it, or over */
  uint32_t interface_count, section_count;
  uint64_t packets;
  struct np_error failure;

  pthread_mutex_t mutex; /* the sources as pointers, and `past` */
  struct np_stats past;  /* of the lanes that are over */
  atomic_bool interrupted;
};

static struct merge *of(struct np_source *source) {
  return (struct merge *)source;
}

/* ---- Lanes ---------------------------------------------------------------------------------- */

static void add_stats(struct np_stats *sum, struct np_source *source) {
  struct np_stats stats;
  source->operations->stats(source, &stats);
  sum->received += stats.received;
  sum->bytes += stats.bytes;
  sum->input_packets += stats.input_packets;
  sum->input_bytes += stats.input_bytes;
  sum->ps_recv += stats.ps_recv;
}

static enum np_status out_of_files(struct merge *m, uint32_t index, struct np_error *error) {
  return np_fail_errno(error, NP_E_IO, EMFILE,
                       "%u files are merged, and the system lets no more than %u be open at once: "
                       "raise that (ulimit -n), or merge in steps",
                       m->lane_count, index);
}

static enum np_status open_lane(struct merge *m, uint32_t index, struct np_error *error) {
  struct lane *lane = &m->lanes[index];
  struct np_input *input;
  struct np_source *source;
  enum np_status status = np_input_open(lane->path, &input, error);
  if (status != NP_OK && error->system_error == EMFILE) return out_of_files(m, index, error);
  /* By time, packets are copied to the consumer's block, and get their layers there. */
  const struct np_engine *engine = m->options.append ? m->source.engine : NULL;
  if (status == NP_OK) status = np_file_open(input, engine, &m->options.file, &source, error);
  if (status != NP_OK) return status;
  if (index == 0) m->source.link_type = source->link_type;
  pthread_mutex_lock(&m->mutex);
  lane->source = source;
  pthread_mutex_unlock(&m->mutex);
  return NP_OK;
}

static void close_lane(struct merge *m, struct lane *lane) {
  pthread_mutex_lock(&m->mutex);
  struct np_source *source = lane->source;
  lane->source = NULL;
  if (source) {
    add_stats(&m->past, source);
    source->operations->close(source);
  }
  pthread_mutex_unlock(&m->mutex);
  np_block_free(lane->block);
  free(lane->interfaces.list);
  free(lane->sections.list);
  lane->block = NULL;
  lane->interfaces = lane->sections = (struct numbers){NULL, 0};
}

/* ---- Numbers -------------------------------------------------------------------------------- */

/* The number that something of a file has in the merge: a new one, if it has none. Returns
 * `unknown` when out of memory. */
static uint32_t number_of(struct numbers *n, uint32_t index, uint32_t *next) {
  if (index >= n->count) {
    uint32_t *grown = realloc(n->list, (index + 1U) * sizeof *grown);
    if (!grown) return unknown;
    while (n->count <= index) grown[n->count++] = unknown;
    n->list = grown;
  }
  if (n->list[index] == unknown) n->list[index] = (*next)++;
  return n->list[index];
}

/* The merge says what a file says beside packets, with the numbers of the merge. */
static void tell(struct merge *m, struct lane *lane, const struct np_meta *told) {
  struct np_meta meta = *told;
  meta.after = m->packets;
  if (meta.section != NP_META_NONE)
    meta.section = number_of(&lane->sections, meta.section, &m->section_count);
  if (meta.interface != NP_META_NONE && meta.interface < MAX_INTERFACES)
    meta.interface = number_of(&lane->interfaces, meta.interface, &m->interface_count);
  np_metadata_add(m->source.metadata, &meta);
}

/* What a file says before a packet of this number. */
static void tell_before(struct merge *m, struct lane *lane, uint64_t number) {
  if (!lane->source || !lane->source->metadata) return;
  const struct np_meta *meta;
  while ((meta = np_metadata_at(lane->source->metadata, lane->told)) && meta->after < number) {
    lane->told++;
    tell(m, lane, meta);
  }
}

/* Make a lane's record one of the merge. */
static enum np_status adopt(struct merge *m, struct lane *lane, struct np_record *r,
                            struct np_error *error) {
  tell_before(m, lane, r->number);
  uint32_t number = number_of(&lane->interfaces, r->interface, &m->interface_count);
  if (number >= MAX_INTERFACES)
    return np_fail(error, NP_E_OPTION,
                   "the files have more than %d interfaces together, which is the most that a "
                   "merge holds: merge fewer files",
                   MAX_INTERFACES);
  r->interface = (uint16_t)number;
  r->number = ++m->packets;
  return NP_OK;
}

/* A lane has nothing more, perhaps because it failed, which is told at the end of the merge. */
static void end_lane(struct merge *m, struct lane *lane, enum np_status status,
                     const struct np_error *error) {
  if (status < 0 && m->failure.status == NP_OK) m->failure = *error;
  tell_before(m, lane, UINT64_MAX);
  close_lane(m, lane);
}

/* ---- By time -------------------------------------------------------------------------------- */

static uint32_t lane_buffer(const struct merge *m) {
  uint32_t all = m->options.buffer_size ? m->options.buffer_size : DEFAULT_BUFFER;
  uint32_t each = all / m->lane_count;
  return each < LEAST_BUFFER ? LEAST_BUFFER : each > MOST_BUFFER ? MOST_BUFFER : each;
}

/* An empty block of at least this size. One that was made for a large packet does not stay. */
static bool empty_block(struct merge *m, struct lane *lane, uint32_t needed) {
  uint32_t usual = lane_buffer(m);
  uint32_t size = needed > usual ? needed : usual;
  if (lane->block && lane->block->data_end - lane->block->data_start == size) {
    np_block_reset(lane->block);
    return true;
  }
  const struct np_block_options options = {.data_size = size, .packets = needed ? 1 : 0};
  np_block_free(lane->block);
  lane->block = np_block_new(&options);
  return lane->block != NULL;
}

/* Read a lane's next packets. NP_OK when there are some, NP_END when there are none. */
static enum np_status refill(struct merge *m, struct lane *lane, struct np_error *error) {
  uint32_t needed = 0;
  while (lane->status == NP_OK) {
    if (!empty_block(m, lane, needed))
      return np_fail(error, NP_E_NO_MEMORY, "out of memory for packets of %.200s", lane->path);
    lane->at = 0;
    enum np_status status = lane->source->operations->read(lane->source, lane->block, error);
    if (status != NP_INTERRUPTED) lane->status = status;
    if (status < 0 && m->failure.status == NP_OK) m->failure = *error;
    if (lane->block->packet_count > 0) return NP_OK;
    if (status == NP_INTERRUPTED) return NP_INTERRUPTED;
    needed = lane->source->needed;
  }
  return NP_END;
}

static const struct np_record *front(const struct merge *m, uint32_t lane) {
  return &m->lanes[lane].block->records[m->lanes[lane].at];
}

static bool is_before(const struct merge *m, uint32_t a, uint32_t b) {
  int64_t x = front(m, a)->timestamp_ns, y = front(m, b)->timestamp_ns;
  return x < y || (x == y && a < b);
}

static void swap(struct merge *m, uint32_t a, uint32_t b) {
  uint32_t lane = m->heap[a];
  m->heap[a] = m->heap[b];
  m->heap[b] = lane;
}

static void sift_up(struct merge *m, uint32_t at) {
  for (; at > 0 && is_before(m, m->heap[at], m->heap[(at - 1) / 2]); at = (at - 1) / 2)
    swap(m, at, (at - 1) / 2);
}

static void sift_down(struct merge *m) {
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
static enum np_status begin(struct merge *m, struct np_error *error) {
  for (; m->lane_at < m->lane_count; m->lane_at++) {
    struct lane *lane = &m->lanes[m->lane_at];
    enum np_status status = refill(m, lane, error);
    if (status == NP_INTERRUPTED || status < 0) return status;
    tell_before(m, lane, 1); /* so the interfaces are in the order of the files */
    if (status == NP_END) {
      end_lane(m, lane, NP_END, NULL);
      continue;
    }
    m->heap[m->heap_count++] = m->lane_at;
    sift_up(m, m->heap_count - 1);
  }
  return NP_OK;
}

/* The first lane of the heap needs its next packets, or leaves. */
static enum np_status advance(struct merge *m, struct np_error *error) {
  struct lane *lane = &m->lanes[m->heap[0]];
  if (lane->at == lane->block->packet_count) {
    enum np_status status = refill(m, lane, error);
    if (status == NP_INTERRUPTED || status < 0) return status;
    if (status == NP_END) {
      end_lane(m, lane, NP_END, NULL);
      m->heap[0] = m->heap[--m->heap_count];
    }
  }
  sift_down(m);
  return NP_OK;
}

/* Copy the earliest packet, with the options that may stand around it. False when the block has no
 * room for it; `size` gets how much it takes. */
static bool copy_front(struct merge *m, struct np_block *block, const struct np_record *adopted,
                       uint32_t *size) {
  const struct lane *lane = &m->lanes[m->heap[0]];
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
  copy.flags = options;
  np_block_keep(block, *size);
  np_block_add(block, m->source.engine, &copy);
  return true;
}

static enum np_status read_by_time(struct merge *m, struct np_block *block,
                                   struct np_error *error) {
  enum np_status status = begin(m, error);
  while (status == NP_OK && m->heap_count > 0 && !np_block_is_full(block)) {
    struct lane *lane = &m->lanes[m->heap[0]];
    /* An interrupt of an earlier call has left the lane without its next packets. */
    if (lane->at < lane->block->packet_count) {
      struct np_record r = lane->block->records[lane->at];
      status = adopt(m, lane, &r, error);
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

static enum np_status append_lane(struct merge *m, struct lane *lane, struct np_block *block,
                                  struct np_error *error) {
  uint32_t before = block->packet_count;
  enum np_status status = lane->source->operations->read(lane->source, block, error);
  m->source.needed = lane->source->needed;
  for (uint32_t i = before; i < block->packet_count; i++) {
    struct np_error failure = {NP_OK};
    if (adopt(m, lane, &block->records[i], &failure) == NP_OK) continue;
    *error = failure;
    return failure.status;
  }
  return status;
}

static enum np_status read_appended(struct merge *m, struct np_block *block,
                                    struct np_error *error) {
  while (m->lane_at < m->lane_count) {
    struct lane *lane = &m->lanes[m->lane_at];
    enum np_status status = lane->source ? NP_OK : open_lane(m, m->lane_at, error);
    if (status == NP_OK) status = append_lane(m, lane, block, error);
    if (status == NP_OK || status == NP_INTERRUPTED) return status;
    end_lane(m, lane, status, error);
    m->lane_at++;
  }
  return NP_END;
}

/* ---- The source ----------------------------------------------------------------------------- */

static enum np_status read_packets(struct np_source *source, struct np_block *block,
                                   struct np_error *error) {
  struct merge *m = of(source);
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
  if (status < 0 && error) *error = inner;
  return status;
}

static void interrupt_source(struct np_source *source) {
  struct merge *m = of(source);
  atomic_store(&m->interrupted, true);
  pthread_mutex_lock(&m->mutex);
  for (uint32_t i = 0; i < m->lane_count; i++) {
    struct np_source *inner = m->lanes[i].source;
    if (inner) inner->operations->interrupt(inner);
  }
  pthread_mutex_unlock(&m->mutex);
}

static void read_stats(struct np_source *source, struct np_stats *stats) {
  struct merge *m = of(source);
  pthread_mutex_lock(&m->mutex);
  *stats = m->past;
  for (uint32_t i = 0; i < m->lane_count; i++)
    if (m->lanes[i].source) add_stats(stats, m->lanes[i].source);
  pthread_mutex_unlock(&m->mutex);
}

static void close_source(struct np_source *source) {
  struct merge *m = of(source);
  for (uint32_t i = 0; i < m->lane_count; i++) {
    close_lane(m, &m->lanes[i]);
    free(m->paths[i]);
  }
  pthread_mutex_destroy(&m->mutex);
  np_metadata_leave(m->source.metadata);
  free(m->filter);
  free(m->heap);
  free(m->lanes);
  free(m->paths);
  free(m);
}

static const struct np_source_operations operations = {
    .read = read_packets,
    .interrupt = interrupt_source,
    .stats = read_stats,
    .close = close_source,
};

/* ---- Opening -------------------------------------------------------------------------------- */

static bool set_options(struct merge *m, const struct np_merge_options *options) {
  if (options) m->options = *options;
  const struct np_file_options *file = &m->options.file;
  m->source.metadata =
      np_metadata_new(file->limits_metadata ? file->metadata_limit : DEFAULT_METADATA);
  if (!m->source.metadata) return false;
  const char *filter = m->options.file.filter;
  if (!filter) return true;
  m->options.file.filter = m->filter = strdup(filter);
  return m->filter != NULL;
}

/* A merge without open files. It can be closed, whether this succeeded or not. */
static bool set_lanes(struct merge *m, const char *const *paths, uint32_t count) {
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

enum np_status np_merge_open(const char *const *paths, uint32_t count,
                             const struct np_engine *engine, const struct np_merge_options *options,
                             struct np_source **source, struct np_error *error) {
  if (count == 0) return np_fail(error, NP_E_INVALID, "no file to merge");
  struct merge *m = calloc(1, sizeof *m);
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
  for (uint32_t i = 0; i < open && status == NP_OK; i++) status = open_lane(m, i, &failure);
  if (status == NP_OK) {
    *source = &m->source;
    return NP_OK;
  }
  close_source(&m->source);
  if (error) *error = failure;
  return status;
}
