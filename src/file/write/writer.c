/* writer.c - capture files for writing: the buffer, when it goes to the file, and rotation. */
#include "file/write/writer_state.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/time.h"

#include "block/block.h"
#include "np/whole.h"

enum {
  DEFAULT_BUFFER = 256 << 10,
  DEFAULT_PACKED_BUFFER = 1 << 20,
  DEFAULT_FLUSH_MS = 1000,
  DEFAULT_SNAP_LENGTH = 262144,
  DEFAULT_END_MS = 1000,
  LARGEST_RECORD = 1 << 30, /* sums of lengths stay below 2^32 */
  NS_PER_MS = 1000000,
  NS_PER_SECOND = 1000000000
};

/* ---- Files ---------------------------------------------------------------------------------- */

static enum np_status open_next(struct np_writer *w, int64_t timestamp_ns, struct np_error *error) {
  if (np__output_begin(&w->output, timestamp_ns, &w->failure) != NP_OK)
    return np__writer_failed(w, error);
  w->stats.files++;
  w->file.is_open = true;
  return NP_OK;
}

/* Begin a file, whose first packet has this time. */
static enum np_status begin_file(struct np_writer *w, int64_t timestamp_ns,
                                 struct np_error *error) {
  enum np_status status = w->file.is_open ? NP_OK : open_next(w, timestamp_ns, error);
  if (status != NP_OK) return status;
  w->file.first_ns = NP_NO_TIME;
  w->file.packets = w->file.bytes = 0;
  w->file.interfaces = 0;
  status = w->encoder->begin(w, error);
  w->buffer.head = w->buffer.used;
  /* Whoever opens a writer does not wait: a small header goes now, or with the first packets. */
  if (status == NP_OK && (!w->output.is_stream || w->buffer.used <= PIPE_BUF))
    status = np__writer_empty(w, false, error);
  w->file.has_header = status == NP_OK;
  if (!w->file.has_header) np__output_remove(&w->output);
  return status;
}

static enum np_status end_file(struct np_writer *w, const struct np_stats *source,
                               struct np_error *error) {
  enum np_status status = w->encoder->end ? w->encoder->end(w, source, error) : NP_OK;
  if (status == NP_OK) status = np__writer_empty(w, true, error);
  w->file.has_header = w->file.is_open = false;
  struct np_error closing;
  if (np__output_end(&w->output, &closing) != NP_OK && status == NP_OK) {
    w->failure = closing;
    status = np__writer_failed(w, error);
  }
  return status;
}

/* Does a packet of so many bytes belong into the next file? */
static bool is_full(const struct np_writer *w, const struct np_record *r, uint64_t size) {
  const struct np_write_options *o = &w->options;
  if (w->file.packets == 0) return false;
  if (o->rotate.packets > 0 && w->file.packets >= o->rotate.packets) return true;
  uint64_t end = (uint64_t)w->encoder->end_size * w->file.interfaces;
  if (o->rotate.bytes > 0 && w->output.size + w->buffer.used + size + end > o->rotate.bytes)
    return true;
  if (r->timestamp_ns == NP_NO_TIME || w->file.first_ns == NP_NO_TIME) return false;
  return o->rotate.ns > 0 && r->timestamp_ns >= w->file.first_ns &&
         (uint64_t)r->timestamp_ns - (uint64_t)w->file.first_ns >= o->rotate.ns;
}

static enum np_status prepare(struct np_writer *w, const struct np_record *r, uint64_t size,
                              struct np_error *error) {
  if (w->file.has_header && is_full(w, r, size)) {
    enum np_status status = end_file(w, NULL, error);
    if (status != NP_OK) return status;
  }
  return w->file.has_header ? NP_OK : begin_file(w, r->timestamp_ns, error);
}

/* Write what the file says that a packet comes from. */
static enum np_status catch_up(struct np_writer *w, struct np_metadata *metadata, uint64_t number,
                               struct np_error *error) {
  struct np_write_source *source = np__writer_source(&w->sources, metadata);
  return source ? np__writer_catch_up(w, source, number, error)
                : np__writer_out_of_memory(w, error);
}

/* Put a packet into the buffer. */
static enum np_status add(struct np_writer *w, const struct np_record *r, const uint8_t *bytes,
                          const struct np_write_extra *extra, struct np_error *error) {
  if (w->failure.status != NP_OK) return np__writer_failed(w, error);
  if (w->closed) return np_fail(error, NP_E_CLOSED, "the writer is closed");
  if (r->caplen > LARGEST_RECORD)
    return np_fail(error, NP_E_OPTION, "a packet of %u bytes is too large to be written",
                   r->caplen);
  if (extra->options && extra->options->size > LARGEST_RECORD)
    return np_fail(error, NP_E_OPTION, "%u bytes of options are too many to be written",
                   extra->options->size);
  enum np_status status = w->encoder->check(w, r, extra, error);
  if (status == NP_OK) status = prepare(w, r, w->encoder->size(r, extra), error);
  if (status == NP_OK && extra->metadata && w->encoder->copies)
    status = catch_up(w, extra->metadata, r->number, error);
  if (status == NP_OK) status = w->encoder->packet(w, r, bytes, extra, error);
  if (status != NP_OK) return status;
  w->file.packets++;
  if (w->file.first_ns == NP_NO_TIME) w->file.first_ns = r->timestamp_ns;
  w->buffer.packets++;
  w->stats.packets++;
  w->shared->packet_bytes += r->caplen;
  w->stats.options_left_out += extra->options && !w->encoder->copies;
  return NP_OK;
}

/* ---- Ticks ---------------------------------------------------------------------------------- */

/* Has the file got no packets for as long as it may span? */
static bool is_idle(struct np_writer *w, int64_t now_ns) {
  if (w->tick.packets != w->stats.packets) {
    w->tick.packets = w->stats.packets;
    w->tick.at_ns = now_ns;
  }
  return w->options.rotate.ns > 0 && w->file.packets > 0 &&
         (uint64_t)(now_ns - w->tick.at_ns) >= w->options.rotate.ns;
}

static void tick(void *context, int64_t now_ns) {
  struct np_writer *w = context;
  pthread_mutex_lock(&w->mutex);
  bool idle = is_idle(w, now_ns);
  if (w->file.has_header && idle)
    end_file(w, NULL, NULL);
  else if (w->file.has_header && w->options.flush == NP_FLUSH_AFTER)
    np__writer_empty(w, false, NULL);
  pthread_mutex_unlock(&w->mutex);
}

/* The time between ticks. What waits at a tick has come since the last one, and flush_ms is the
 * most that it may wait: half of that is for ticks that are late on a busy machine, and for packing
 * and writing what waits. */
static int64_t tick_ns(const struct np_write_options *o) {
  int64_t ns = (int64_t)o->flush_ms * NS_PER_MS / 2;
  if (o->rotate.ns > 0 && o->rotate.ns / 4 < (uint64_t)ns) ns = (int64_t)(o->rotate.ns / 4);
  return ns < NS_PER_MS ? NS_PER_MS : ns;
}

static enum np_status start_flusher(struct np_writer *w, struct np_error *error) {
  if (w->options.flush != NP_FLUSH_AFTER && w->options.rotate.ns == 0) return NP_OK;
  w->flusher = (struct np_flusher){.tick = tick, .context = w, .between_ns = tick_ns(&w->options)};
  return np__flusher_start(&w->flusher, error);
}

/* ---- Life ----------------------------------------------------------------------------------- */

static const struct np_codec *const codecs[] = {[NP_WRITE_GZIP] = &np__codec_gzip,
                                                [NP_WRITE_ZSTD] = &np__codec_zstd,
                                                [NP_WRITE_LZ4] = &np__codec_lz4};

/* Are the format and the compression some that there are? They may come from outside. */
static bool is_known(const struct np_write_options *o) {
  return (unsigned)o->format <= NP_WRITE_PCAP_NANO &&
         (unsigned)o->compression < sizeof codecs / sizeof codecs[0];
}

static void set_defaults(struct np_writer *w, const struct np_write_options *options) {
  if (options) w->options = *options;
  struct np_write_options *o = &w->options;
  if (o->snap_length == 0) o->snap_length = DEFAULT_SNAP_LENGTH;
  w->file.pcap.snap_length = o->snap_length;
  if (o->flush_ms == 0) o->flush_ms = DEFAULT_FLUSH_MS;
  if (o->end_ms == 0) o->end_ms = DEFAULT_END_MS;
  w->own.patience.stall_ms = o->stall_ms;
  w->own.repeat_limit = o->repeat_limit ? o->repeat_limit : NP_REPEAT_LIMIT;
  w->shared = &w->own;
  if (o->edit && np_edit_cuts_ends(o->edit)) o->cuts_ends = true;
  if (o->flush_ms > INT32_MAX) o->flush_ms = INT32_MAX;
  w->codec = is_known(o) ? codecs[o->compression] : NULL;
  if (o->buffer_size == 0) o->buffer_size = w->codec ? DEFAULT_PACKED_BUFFER : DEFAULT_BUFFER;
  w->file.link_type = o->link_type ? o->link_type : NP_NO_LINK_TYPE;
  w->encoder = o->format == NP_WRITE_PCAPNG ? &np__encoder_pcapng : &np__encoder_pcap;
}

static bool allocate(struct np_writer *w) {
  w->buffer.bytes = malloc(w->options.buffer_size);
  w->buffer.capacity = w->options.buffer_size;
  bool good = w->buffer.bytes && np__writer_copy_text(&w->application, w->options.application) &&
              np__writer_copy_text(&w->comment, w->options.comment);
  w->options.application = w->application;
  w->options.comment = w->comment;
  return good;
}

static bool rotates(const struct np_write_options *o) {
  return o->rotate.bytes > 0 || o->rotate.packets > 0 || o->rotate.ns > 0;
}

/* Does each file begin in a later second than the one before? */
static bool is_by_time(const struct np_write_options *o) {
  return o->rotate.ns >= NS_PER_SECOND && o->rotate.bytes == 0 && o->rotate.packets == 0;
}

/* A file that stays the only one is made at once: what is wrong with its path shows then. What of
 * its header depends on the first packet waits for that. */
static enum np_status open_file(struct np_writer *w, const char *path, int fd,
                                struct np_error *error) {
  bool many = rotates(&w->options);
  if (!is_known(&w->options))
    return np_fail(error, NP_E_INVALID, "no such format %d, or no such compression %d",
                   (int)w->options.format, (int)w->options.compression);
  enum np_status status = w->codec ? w->codec->prepare(error) : NP_OK;
  if (status != NP_OK) return status;
  status = np__output_init(&w->output, path, fd, many, many ? w->options.rotate.ring : 0, error);
  w->output.patience = &w->shared->patience;
  w->output.owner = (struct np_owner){w->options.owner.is_set, w->options.owner.user,
                                      w->options.owner.group, w->options.mode};
  if (status == NP_OK && is_by_time(&w->options))
    status = np__output_by_time(&w->output, path, error);
  if (status == NP_OK)
    status = np__output_protect(&w->output, w->options.inputs, w->options.input_count, error);
  w->options.inputs = NULL;
  if (status != NP_OK || many) return status;
  bool is_known = w->options.format == NP_WRITE_PCAPNG || w->file.link_type != NP_NO_LINK_TYPE;
  bool header_waits = w->options.waits || !is_known;
  return header_waits ? open_next(w, 0, error) : begin_file(w, 0, error);
}

enum np_status np_writer_open(const char *path, int fd, const struct np_write_options *options,
                              struct np_writer **writer, struct np_error *error) {
  struct np_writer *w = calloc(1, sizeof *w);
  if (!w) {
    if (options) np_edit_free(options->edit);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  }
  pthread_mutex_init(&w->mutex, NULL);
  pthread_mutex_init(&w->seen.mutex, NULL);
  w->output.fd = -1;
  set_defaults(w, options);
  enum np_status status =
      allocate(w) ? open_file(w, path, fd, error) : np_fail(error, NP_E_NO_MEMORY, "out of memory");
  if (status == NP_OK) status = start_flusher(w, error);
  if (status == NP_OK) {
    *writer = w;
    return NP_OK;
  }
  w->closed = true;
  np_writer_free(w);
  return status;
}

enum np_status np_writer_close(struct np_writer *w, const struct np_stats *source,
                               struct np_error *error) {
  np__flusher_stop(&w->flusher);
  pthread_mutex_lock(&w->mutex);
  enum np_status status = w->failure.status == NP_OK ? NP_OK : np__writer_failed(w, error);
  bool first = !w->closed;
  w->closed = true;
  /* A capture without packets is a file too. */
  if (first && status == NP_OK && (w->file.is_open ? !w->file.has_header : w->stats.files == 0))
    status = begin_file(w, np__now_ns(), error);
  if (first && status == NP_OK && w->file.has_header) status = np__writer_catch_up_all(w, error);
  if (first && status == NP_OK && w->file.has_header) status = end_file(w, source, error);
  if (first && status != NP_OK) np__output_end(&w->output, NULL);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

void np_writer_free(struct np_writer *w) {
  if (!w) return;
  np_writer_hurry(w);
  if (!w->closed) np_writer_close(w, NULL, NULL);
  np__flusher_stop(&w->flusher);
  np__output_free(&w->output);
  for (uint32_t i = 0; i < w->interfaces.count; i++)
    np__writer_free_interface(&w->interfaces.list[i]);
  free(w->interfaces.list);
  free(w->interfaces.slots);
  np__writer_leave_sources(&w->sources);
  np__writer_leave_sources(&w->own.sources);
  free(w->buffer.bytes);
  free(w->buffer.packed);
  free(w->application);
  free(w->comment);
  np_edit_free(w->options.edit);
  pthread_mutex_destroy(&w->mutex);
  pthread_mutex_destroy(&w->seen.mutex);
  free(w);
}

/* ---- Writing -------------------------------------------------------------------------------- */

/* After a call that brought packets. */
static enum np_status settle(struct np_writer *w, enum np_status status, struct np_error *error) {
  if (w->options.flush != NP_FLUSH_PACKET || w->failure.status != NP_OK || !w->file.has_header)
    return status;
  enum np_status flushed = np__writer_empty(w, true, status >= 0 ? error : NULL);
  return status < 0 || flushed == NP_OK ? status : flushed;
}

enum np_status np_writer_packet(struct np_writer *w, const struct np_record *record,
                                const uint8_t *bytes, const struct np_write_extra *extra,
                                struct np_error *error) {
  static const struct np_write_extra nothing;
  pthread_mutex_lock(&w->mutex);
  enum np_status status = settle(w, add(w, record, bytes, extra ? extra : &nothing, error), error);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

static bool has_enough(const struct np_writer *w) {
  return w->options.max_packets > 0 && w->stats.packets >= w->options.max_packets;
}

enum np_status np_writer_block(struct np_writer *w, const struct np_block *block, uint32_t first,
                               struct np_metadata *metadata, struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&w->mutex);
  for (uint32_t i = first; i < block->packet_count && status == NP_OK; i++) {
    struct np_record r = block->records[i];
    if (has_enough(w)) break;
    struct np_packet_options options;
    bool has_options = np_slab_options(block->slab, block->slab_size, &r, &options);
    const struct np_write_extra extra = {.options = has_options ? &options : NULL,
                                         .metadata = metadata};
    np_block_captured(block, &r);
    if (w->options.edit && !np_edit_packet(w->options.edit, &r, block->slab + r.offset)) continue;
    status = add(w, &r, block->slab + r.offset, &extra, error);
  }
  if (status == NP_OK && has_enough(w)) status = NP_END;
  status = settle(w, status, error);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

/* Interfaces, secrets and names can come before the first file. With the mutex held. */
static enum np_status prepare_pcapng(struct np_writer *w, const char *what,
                                     struct np_error *error) {
  if (w->failure.status != NP_OK) return np__writer_failed(w, error);
  if (w->closed) return np_fail(error, NP_E_CLOSED, "the writer is closed");
  if (w->options.format != NP_WRITE_PCAPNG)
    return np_fail(error, NP_E_OPTION, "pcap has no place for %s: write pcapng", what);
  return NP_OK;
}

enum np_status np_writer_interface(struct np_writer *w, const struct np_write_interface *interface,
                                   struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  enum np_status status = NP_OK;
  if (w->options.format == NP_WRITE_PCAPNG) {
    status = prepare_pcapng(w, "an interface", error);
    if (status == NP_OK) status = np__pcapng_describe(w, interface, error);
  }
  pthread_mutex_unlock(&w->mutex);
  return status;
}

enum np_status np_writer_secrets(struct np_writer *w, uint32_t type, const uint8_t *bytes,
                                 uint32_t size, struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  enum np_status status = prepare_pcapng(w, "secrets", error);
  if (status == NP_OK && size > LARGEST_RECORD)
    status = np_fail(error, NP_E_OPTION, "%u bytes of secrets are too many", size);
  if (status == NP_OK && !w->file.has_header) status = begin_file(w, np__now_ns(), error);
  if (status == NP_OK) status = np__pcapng_put_secrets(w, type, bytes, size, error);
  status = settle(w, status, error);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

enum np_status np_writer_name(struct np_writer *w, const uint8_t *address, uint32_t size,
                              const char *name, struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  enum np_status status = prepare_pcapng(w, "names", error);
  if (status == NP_OK && size != 4 && size != 16)
    status = np_fail(error, NP_E_OPTION, "an address has 4 or 16 bytes, not %u", size);
  if (status == NP_OK && !w->file.has_header) status = begin_file(w, np__now_ns(), error);
  if (status == NP_OK) status = np__pcapng_put_name(w, address, size, name, error);
  status = settle(w, status, error);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

enum np_status np_writer_flush(struct np_writer *w, struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  enum np_status status = w->failure.status != NP_OK ? np__writer_failed(w, error)
                          : w->file.has_header       ? np__writer_empty(w, true, error)
                                                     : NP_OK;
  pthread_mutex_unlock(&w->mutex);
  return status;
}

enum np_status np_writer_suspend(struct np_writer *w, struct np_error *error) {
  pthread_mutex_lock(&w->mutex);
  enum np_status status = w->file.has_header ? np__writer_empty(w, true, error) : NP_OK;
  if (status == NP_OK && w->buffer.used == 0) {
    free(w->buffer.bytes);
    free(w->buffer.packed);
    w->buffer.bytes = w->buffer.packed = NULL;
    w->buffer.packed_capacity = w->buffer.capacity = 0;
  }
  if (status == NP_OK && w->file.has_header && np__output_suspend(&w->output, &w->failure) != NP_OK)
    status = np__writer_failed(w, error);
  pthread_mutex_unlock(&w->mutex);
  return status;
}

/* A write that waits for a reader holds the mutex: then it is what was published before that. */
static void see(struct np_writer *w) {
  if (pthread_mutex_trylock(&w->mutex) != 0) return;
  np__writer_publish(w);
  pthread_mutex_unlock(&w->mutex);
}

void np_writer_edit_stats(struct np_writer *w, struct np_edit_stats *stats) {
  see(w);
  pthread_mutex_lock(&w->seen.mutex);
  *stats = w->seen.edit;
  pthread_mutex_unlock(&w->seen.mutex);
}

void np_writer_stats(struct np_writer *w, struct np_write_stats *stats) {
  see(w);
  pthread_mutex_lock(&w->seen.mutex);
  *stats = w->seen.stats;
  pthread_mutex_unlock(&w->seen.mutex);
}

void np_writer_hurry(struct np_writer *w) {
  np__patience_end(&w->shared->patience, w->options.end_ms);
}

void np__writer_share(struct np_writer *w, struct np_write_shared *shared) {
  w->shared = shared;
  w->output.patience = &shared->patience;
}
