/* merge_lane.c - a file that is merged: its packets ahead, and its numbers in the merge. */
#include <errno.h>
#include <stdlib.h>

#include "block/block.h"
#include "stage/merge_lane.h"

enum {
  DEFAULT_BUFFER = 64 << 20,
  LEAST_BUFFER = 64 << 10,
  MOST_BUFFER = 1 << 20,
  MAX_INTERFACES = 1 << 16 /* as many as a record can tell apart */
};

static const uint32_t unknown = UINT32_MAX;

/* ---- Open and over -------------------------------------------------------------------------- */

void np__lane_add_stats(struct np_stats *sum, struct np_source *source) {
  struct np_stats stats;
  source->operations->stats(source, &stats);
  sum->received += stats.received;
  sum->bytes += stats.bytes;
  sum->input_packets += stats.input_packets;
  sum->input_bytes += stats.input_bytes;
  sum->ps_recv += stats.ps_recv;
}

static enum np_status out_of_files(struct np_merge *m, uint32_t index, struct np_error *error) {
  return np_fail_errno(error, NP_E_IO, EMFILE,
                       "%u files are merged, and the system lets no more than %u be open at once: "
                       "raise that (ulimit -n), or merge in steps",
                       m->lane_count, index);
}

enum np_status np__lane_open(struct np_merge *m, uint32_t index, struct np_error *error) {
  struct np_lane *lane = &m->lanes[index];
  struct np_input *input;
  struct np_source *source;
  enum np_status status = np_input_open(lane->path, &input, error);
  if (status != NP_OK && error->system_error == EMFILE) return out_of_files(m, index, error);
  /* By time, packets get their layers in the consumer's block. */
  const struct np_engine *engine = m->options.append ? m->source.engine : NULL;
  if (status == NP_OK)
    status = np__file_open(input, engine, &m->options.file, m->filters, &source, error);
  if (status != NP_OK) return status;
  if (index == 0) m->source.link_type = source->link_type;
  pthread_mutex_lock(&m->mutex);
  lane->source = source;
  pthread_mutex_unlock(&m->mutex);
  return NP_OK;
}

void np__lane_close(struct np_merge *m, struct np_lane *lane) {
  pthread_mutex_lock(&m->mutex);
  struct np_source *source = lane->source;
  lane->source = NULL;
  if (source) {
    np__lane_add_stats(&m->past, source);
    source->operations->close(source);
  }
  pthread_mutex_unlock(&m->mutex);
  np_block_free(lane->block);
  free(lane->interfaces.list);
  free(lane->sections.list);
  lane->block = NULL;
  lane->interfaces = lane->sections = (struct np_lane_numbers){NULL, 0};
}

/* ---- Numbers -------------------------------------------------------------------------------- */

/* The number that something of a file has in the merge: a new one, if it has none. Returns
 * `unknown` when out of memory. */
static uint32_t number_of(struct np_lane_numbers *n, uint32_t index, uint32_t *next) {
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
static void tell(struct np_merge *m, struct np_lane *lane, const struct np_meta *told) {
  struct np_meta meta = *told;
  meta.after = m->packets;
  if (meta.section != NP_META_NONE)
    meta.section = number_of(&lane->sections, meta.section, &m->section_count);
  bool has_interface = meta.kind == NP_META_INTERFACE || meta.kind == NP_META_STATISTICS;
  if (has_interface && meta.interface_id != NP_META_NONE) {
    meta.interface_id = number_of(&lane->interfaces, meta.interface_id, &m->interface_count);
    if (meta.interface_id >= MAX_INTERFACES) {
      np_metadata_leave_out(m->source.metadata);
      return;
    }
  }
  np_metadata_add(m->source.metadata, &meta);
}

void np__lane_tell(struct np_merge *m, struct np_lane *lane, uint64_t number) {
  if (!lane->source || !lane->source->metadata) return;
  const struct np_meta *meta;
  while ((meta = np_metadata_at(lane->source->metadata, lane->told)) && meta->after < number) {
    lane->told++;
    tell(m, lane, meta);
  }
}

enum np_status np__lane_adopt(struct np_merge *m, struct np_lane *lane, struct np_record *r,
                              struct np_error *error) {
  np__lane_tell(m, lane, r->number);
  uint32_t number = number_of(&lane->interfaces, r->interface_id, &m->interface_count);
  if (number == unknown) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  if (number >= MAX_INTERFACES)
    return np_fail(error, NP_E_OPTION,
                   "the files have more than %d interfaces together, which is the most that a "
                   "merge holds: merge fewer files",
                   MAX_INTERFACES);
  r->interface_id = (uint16_t)number;
  r->number = ++m->packets;
  return NP_OK;
}

void np__lane_end(struct np_merge *m, struct np_lane *lane, enum np_status status,
                  const struct np_error *error) {
  if (status < 0 && m->failure.status == NP_OK) m->failure = *error;
  np__lane_tell(m, lane, UINT64_MAX);
  np__lane_close(m, lane);
}

/* ---- Packets ahead -------------------------------------------------------------------------- */

static uint32_t lane_buffer(const struct np_merge *m) {
  uint32_t all = m->options.buffer_size ? m->options.buffer_size : DEFAULT_BUFFER;
  uint32_t each = all / m->lane_count;
  return each < LEAST_BUFFER ? LEAST_BUFFER : each > MOST_BUFFER ? MOST_BUFFER : each;
}

/* An empty block of at least this size. One that was made for a large packet does not stay. */
static bool empty_block(struct np_merge *m, struct np_lane *lane, uint32_t needed) {
  uint32_t usual = lane_buffer(m);
  uint32_t size = needed > usual ? needed : usual;
  if (lane->block && lane->block->data_end - lane->block->data_start == size) {
    np_block_reset(lane->block);
    return true;
  }
  /* Layers are found when packets are copied to the consumer's block. */
  const struct np_block_options options = {
      .data_size = size, .packets = needed ? 1 : 0, .layers = NP_MAX_LAYERS};
  np_block_free(lane->block);
  lane->block = np_block_new(&options);
  return lane->block != NULL;
}

enum np_status np__lane_refill(struct np_merge *m, struct np_lane *lane, struct np_error *error) {
  uint32_t needed = 0;
  while (lane->status == NP_OK) {
    if (!empty_block(m, lane, needed))
      return np_fail(error, NP_E_NO_MEMORY, "out of memory for packets of %.200s", lane->path);
    lane->at = 0;
    if (np__merge_is_interrupted(m)) return NP_INTERRUPTED;
    enum np_status status = lane->source->operations->read(lane->source, lane->block, error);
    if (status != NP_INTERRUPTED) lane->status = status;
    if (status < 0 && m->failure.status == NP_OK) m->failure = *error;
    if (lane->block->packet_count > 0) return NP_OK;
    if (status == NP_INTERRUPTED) return NP_INTERRUPTED;
    needed = lane->source->needed;
  }
  return NP_END;
}
