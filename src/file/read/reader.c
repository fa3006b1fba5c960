/* reader.c - capture files as a source of packets: what all formats have in common. */
#include "file/read/reader_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
  PORTION = 256 << 10,           /* bytes asked of an input at once: they stay in the CPU's cache */
  HEADER_ROOM = 16 << 10,        /* for a file's header, when it is read before there is a block */
  MOST_HEADER = 1 << 20,         /* read while the caller waits: the rest is left to the thread */
  LEAST_ROOM = 32 << 10,         /* for a packet that is larger than a block: first asked for */
  LINGER_MS = 10,                /* how long a packet may wait for others to fill its block */
  DEFAULT_MAX_PACKET = 16 << 20, /* in bytes */
  DEFAULT_METADATA = 16 << 20,
  LEAST_JUMP = 1 << 20,    /* less is read over: that is as fast, and keeps what is ahead */
  LARGEST_PACKET = 1 << 30 /* no max_packet is higher: it fits a block */
};

static struct np_reader *of(struct np_source *source) {
  return (struct np_reader *)source;
}

/* ---- Failures ------------------------------------------------------------------------------- */

static enum np_status out_of_memory(struct np_reader *r) {
  return np_fail(&r->failure, NP_E_NO_MEMORY, "%s: out of memory", r->input->name);
}

static enum np_status cut_short(struct np_reader *r) {
  if (r->scan.part)
    snprintf(r->damage.why, sizeof r->damage.why, "cut short in the middle of %s", r->scan.part);
  else
    snprintf(r->damage.why, sizeof r->damage.why, "cut short in the middle of packet %llu",
             (unsigned long long)r->packets + 1);
  r->damage.part = r->scan.part ? r->scan.part : "a packet";
  return np__reader_fail_at(r, NP_E_CUT, r->scan.midway ? r->scan.record : np__reader_offset(r),
                            r->damage.why, "");
}

/* The input has no more bytes: is that the end of the capture? NP_OK when records were found
 * behind damage. */
static enum np_status at_end(struct np_reader *r, const struct np_block *block) {
  uint32_t rest = r->end - r->at;
  if (!r->format) return np__format_unknown(r->input->name, block->slab + r->at, rest, &r->failure);
  if (!r->damage.lost) {
    if (rest == 0 && !r->scan.midway) return NP_END;
    bool may_wait = !r->input_end.reached; /* for what would have followed */
    r->input_end.reached = true;
    if (may_wait) return NP_OK;
    enum np_status status = cut_short(r);
    if (!np__reader_lose(r, status)) return status;
  }
  return np__reader_search(r, block, true) ? NP_OK : NP_END;
}

/* ---- Bytes into the block ------------------------------------------------------------------- */

/* The next bytes of the file: first those that were set aside, then the input's. */
static int64_t next_bytes(struct np_reader *r, uint8_t *out, uint32_t size) {
  struct np_input *input = r->input;
  uint32_t left = np__reader_carried(r);
  if (left == 0 && input->seekable)
    return input->operations->read_at(input, r->position, out, size, &r->failure);
  if (left == 0) return input->operations->read(input, out, size, &r->failure);
  if (size > left) size = left;
  memcpy(out, r->carry.bytes + r->carry.at, size);
  r->carry.at += size;
  return size;
}

/* The input failed, and what came before that is scanned first, as all there is. Of compressed data
 * that are cut, damaged or too many, say what was read then. Where damage is passed over, they end
 * there. */
static enum np_status input_failed(struct np_reader *r, const struct np_block *block,
                                   enum np_status status) {
  bool is_damage = status == NP_E_CUT || status == NP_E_DAMAGED;
  if (r->input_end.broken == NP_OK) {
    r->input_end.broken = status;
    r->input_end.failure = r->failure;
    r->input_end.reached = true;
    return NP_OK;
  }
  r->failure = r->input_end.failure;
  if (!is_damage && status != NP_E_LIMIT) return status;
  if (is_damage && r->recover && r->format) return at_end(r, block);
  size_t used = strlen(r->failure.message);
  snprintf(r->failure.message + used, sizeof r->failure.message - used, "; %llu packet%s good",
           (unsigned long long)r->packets, r->packets == 1 ? " is" : "s are");
  r->failure.packets = r->packets;
  return status;
}

/* Of an input that does not count itself. */
static void count_taken(struct np_reader *r) {
  uint64_t taken = r->position + np__reader_carried(r);
  if (r->input->seekable) atomic_store_explicit(&r->input->taken, taken, memory_order_relaxed);
}

/* Make the window longer. There is room. */
static enum np_status fill(struct np_reader *r, struct np_block *block) {
  uint32_t room;
  if (np__reader_has_all(r) && r->input_end.broken != NP_OK)
    return input_failed(r, block, r->input_end.broken);
  if (np__reader_has_all(r)) return at_end(r, block);
  uint8_t *space = np_block_space(block, &room);
  int64_t count = next_bytes(r, space, np__reader_portion(r, room < PORTION ? room : PORTION));
  if (count == NP_INPUT_INTERRUPTED) return NP_INTERRUPTED;
  if (count < 0) return input_failed(r, block, (enum np_status)count);
  if (count == 0) {
    np__reader_note_surplus(r);
    return at_end(r, block);
  }
  np_block_keep(block, (uint32_t)count);
  r->end += (uint32_t)count;
  r->position += (uint64_t)count;
  count_taken(r);
  return NP_OK;
}

/* Move the window to the packets before it, over bytes that nobody needs: record headers, skipped
 * blocks, packets that the filter hid. Done where it is cheap, or where room is short. */
static void close_gap(struct np_reader *r, struct np_block *block) {
  uint32_t low = block->data_start;
  if (block->packet_count > 0)
    low = np_record_end(block->slab, &block->records[block->packet_count - 1]);
  uint32_t gap = r->at - low;
  uint32_t size = r->end - r->at;
  bool is_short = block->data_end - r->at < r->scan.wanted;
  if (gap == 0 || (gap < size && !is_short)) return;
  memmove(block->slab + low, block->slab + r->at, size);
  r->at = low;
  r->end = block->data_used = low + size;
}

/* Will the wanted bytes fit? If not even into an empty block, that is filled, and then a larger one
 * is asked for: twice as large, for a length that is only claimed must not make memory. */
static bool make_room(struct np_reader *r, struct np_block *block) {
  if (np__reader_has_all(r)) return true;
  close_gap(r, block);
  if (r->scan.wanted <= block->data_end - r->at) return true;
  if (block->packet_count > 0) return false;
  if (r->end < block->data_end) return true;
  /* Who looks for records needs room to go on: each move of the window must be worth it. */
  uint64_t wanted = r->scan.wanted;
  if (r->recover) wanted += wanted > NP_FIND_SPAN ? wanted : NP_FIND_SPAN;
  uint64_t most = 2 * (uint64_t)(r->end - r->at);
  if (most < LEAST_ROOM) most = LEAST_ROOM;
  if (wanted > most) wanted = most;
  r->source.needed = wanted < UINT32_MAX ? (uint32_t)wanted : UINT32_MAX;
  return false;
}

/* The block's work is over: the window waits for the next one. */
static bool set_aside(struct np_reader *r, struct np_block *block) {
  uint32_t size = r->end - r->at;
  r->position -= size;
  block->data_used = r->at;
  if (r->carry.at < r->carry.size) { /* then the window came from there */
    r->carry.at -= size;
    return true;
  }
  if (size > r->carry.capacity) {
    free(r->carry.bytes);
    r->carry.bytes = malloc(size);
    r->carry.capacity = r->carry.bytes ? size : 0;
    r->carry.at = r->carry.size = 0;
    if (!r->carry.bytes) return false;
  }
  if (size > 0) memcpy(r->carry.bytes, block->slab + r->at, size);
  r->carry.at = 0;
  r->carry.size = size;
  return true;
}

/* ---- The loop ------------------------------------------------------------------------------- */

/* Pass over bytes without reading them, where the input can: not over its end, which must be seen.
 */
static void jump(struct np_reader *r) {
  uint8_t last;
  uint64_t carried = np__reader_carried(r);
  uint64_t target = r->position + r->scan.skip;
  if (r->scan.skip < LEAST_JUMP + carried || np__reader_peek(r, target - 1, &last, 1) != 1) return;
  r->carry.at = r->carry.size;
  r->position = target;
  r->scan.skip = 0;
}

/* Pass over bytes. Where the window has nothing else, its room is used again. */
static void skip(struct np_reader *r, struct np_block *block) {
  uint32_t size = r->end - r->at;
  if (r->scan.skip >= size) {
    r->scan.skip -= size;
    r->end = block->data_used = r->at;
    if (r->scan.skip > 0) jump(r);
  } else {
    r->at += (uint32_t)r->scan.skip;
    r->scan.skip = 0;
  }
}

static enum np_status recognise(struct np_reader *r, const struct np_block *block) {
  const uint8_t *bytes = block->slab + r->at;
  uint32_t size = r->end - r->at;
  r->format = np__format_find(r->formats, bytes);
  r->scan.wanted = NP_STRANGER_BYTES;
  if (!r->format && size < r->scan.wanted && !np__reader_has_all(r)) return NP_OK;
  if (!r->format) return np__format_unknown(r->input->name, bytes, size, &r->failure);
  r->state = calloc(1, r->format->state_size);
  return r->state ? NP_OK : out_of_memory(r);
}

/* Take all records that the window has. */
static enum np_status scan(struct np_reader *r, struct np_block *block) {
  if (!r->format) {
    r->scan.wanted = NP_PROBE_BYTES;
    if (r->end - r->at < NP_PROBE_BYTES) return NP_OK;
    enum np_status status = recognise(r, block);
    if (status != NP_OK || !r->format) return status;
  }
  for (;;) {
    skip(r, block);
    r->scan.wanted = 1;
    if (r->scan.skip > 0 || (r->damage.lost && !np__reader_search(r, block, false))) return NP_OK;
    enum np_status status = r->format->scan(r, block);
    if (np__reader_lose(r, status)) continue;
    if (status == NP_OK && r->scan.joined) {
      r->scan.joined = false;
      continue;
    }
    if (status != NP_OK || r->scan.skip == 0) return status;
  }
}

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* A block with packets does not wait for ever until it is full: more must come soon. */
static bool more_comes_soon(struct np_reader *r) {
  int64_t now = now_ms();
  if (r->since_ms == 0) r->since_ms = now;
  int64_t left = r->since_ms + LINGER_MS - now;
  return left >= 0 && r->input->operations->wait(r->input, (int)left);
}

/* Is the file's header read, as far as the caller can wait for it? */
static bool has_opened(const struct np_reader *r) {
  return r->known || r->position + np__reader_carried(r) >= MOST_HEADER;
}

static enum np_status pump(struct np_reader *r, struct np_block *block) {
  uint32_t before = block->packet_count;
  for (;;) {
    enum np_status status = scan(r, block);
    if (status != NP_OK || np_block_is_full(block) || (r->opening && has_opened(r))) return status;
    if (np__reader_part_is_over(r) || !make_room(r, block)) return NP_OK;
    if (block->packet_count > before && !more_comes_soon(r)) return NP_OK;
    status = fill(r, block);
    if (status != NP_OK) return status;
  }
}

/* ---- The source ----------------------------------------------------------------------------- */

/* Nothing will be read any more. */
static void finish(struct np_reader *r, enum np_status status) {
  r->final = status;
  if (status != NP_OK) np_metadata_complete(r->source.metadata);
}

static void count(struct np_reader *r, uint64_t packets, uint64_t bytes) {
  count_taken(r);
  atomic_store_explicit(&r->seen.packets, r->packets, memory_order_relaxed);
  atomic_store_explicit(&r->seen.received, r->seen.received + packets, memory_order_relaxed);
  atomic_store_explicit(&r->seen.bytes, r->seen.bytes + bytes, memory_order_relaxed);
}

static enum np_status read_packets(struct np_source *source, struct np_block *block,
                                   struct np_error *error) {
  struct np_reader *r = of(source);
  enum np_status status = r->final;
  if (status == NP_OK) {
    uint32_t packets = block->packet_count;
    uint64_t bytes = block->bytes;
    r->at = r->end = block->data_used;
    r->source.needed = 0;
    r->since_ms = 0;
    np__reader_adopt(r, block);
    status = pump(r, block);
    enum np_status ended = status == NP_END ? np__reader_end_filters(r) : NP_OK;
    if (ended != NP_OK) status = ended;
    r->source.compression = r->input->compression;
    r->source.format = r->format ? r->format->name : NULL;
    if (!set_aside(r, block)) status = out_of_memory(r);
    count(r, block->packet_count - packets, block->bytes - bytes);
    if (status != NP_INTERRUPTED) finish(r, status);
    uint32_t carried = np__reader_carried(r);
    source->unfinished =
        r->position + carried < r->ahead.limit || carried > r->ahead.front || source->needed > 0;
  }
  if (status < 0 && error) *error = r->failure;
  return status;
}

static void interrupt_source(struct np_source *source) {
  const struct np_reader *r = of(source);
  if (r->filters) np__filters_interrupt(r->filters);
  r->input->operations->interrupt(r->input);
}

static void read_stats(struct np_source *source, struct np_stats *stats) {
  struct np_reader *r = of(source);
  uint64_t received = atomic_load_explicit(&r->seen.received, memory_order_relaxed);
  *stats = (struct np_stats){
      .received = received,
      .bytes = atomic_load_explicit(&r->seen.bytes, memory_order_relaxed),
      .input_packets = atomic_load_explicit(&r->seen.packets, memory_order_relaxed),
      .input_bytes = atomic_load_explicit(&r->input->taken, memory_order_relaxed),
      .ps_recv = (uint32_t)received,
  };
}

static void close_source(struct np_source *source) {
  struct np_reader *r = of(source);
  if (r->state && r->format->close) r->format->close(r);
  if (!r->shares_filters) np__filters_free(r->filters);
  r->input->operations->close(r->input);
  free(r->state);
  free(r->carry.bytes);
  np_metadata_leave(r->source.metadata);
  free(r);
  /* NOLINTNEXTLINE(analyzer-malloc-leak): it is what new_reader made */
}

/* Read up to where the link type is known, into a block that is only for this; or a megabyte. */
static enum np_status read_header(struct np_reader *r, struct np_error *error) {
  enum np_status status = NP_OK;
  r->opening = true;
  r->source.needed = HEADER_ROOM;
  while (status == NP_OK && !has_opened(r)) {
    const struct np_block_options size = {.data_size = r->source.needed, .packets = 1};
    struct np_block *block = np_block_new(&size);
    if (!block) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
    status = read_packets(&r->source, block, error);
    np_block_free(block);
  }
  r->opening = false;
  r->source.needed = 0;
  return status < 0 ? status : NP_OK;
}

static enum np_status begin_source(struct np_source *source, struct np_error *error) {
  struct np_reader *r = of(source);
  if (r->is_found_out) return NP_OK;
  r->is_found_out = true;
  enum np_status status = r->input->regular ? read_header(r, error) : NP_OK;
  r->source.reads_ahead = r->input->seekable;
  return status;
}

static const struct np_source_operations operations = {
    .read = read_packets,
    .begin = begin_source,
    .read_ahead = np__reader_read_ahead,
    .interrupt = interrupt_source,
    .stats = read_stats,
    .close = close_source,
};

/* shared: NULL where the file has its own. False when out of memory. */
static bool set_filters(struct np_reader *r, const struct np_file_options *options,
                        struct np_filters *shared) {
  r->shares_filters = shared != NULL;
  r->filters = shared;
  if (shared || !options || !options->filter || !options->filter[0]) return true;
  r->filters = np__filters_new(options);
  return r->filters != NULL;
}

static struct np_reader *new_reader(const struct np_engine *engine,
                                    const struct np_file_options *options,
                                    struct np_filters *filters) {
  struct np_reader *r = calloc(1, sizeof *r);
  if (!r) return NULL;
  r->source.operations = &operations;
  r->formats = np__formats;
  r->source.engine = engine;
  r->source.link_type = NP_NO_LINK_TYPE;
  r->max_packet = options && options->max_packet ? options->max_packet : DEFAULT_MAX_PACKET;
  if (r->max_packet > LARGEST_PACKET) r->max_packet = LARGEST_PACKET;
  r->recover = options && options->recover;
  uint64_t limit = options && options->limits_metadata ? options->metadata_limit : DEFAULT_METADATA;
  r->source.metadata = np_metadata_new(limit);
  if (r->source.metadata && set_filters(r, options, filters)) return r;
  np_metadata_leave(r->source.metadata);
  free(r);
  return NULL;
}

enum np_status np__file_open(struct np_input *input, const struct np_engine *engine,
                             const struct np_file_options *options, struct np_filters *filters,
                             struct np_source **source, struct np_error *error) {
  struct np_reader *r = new_reader(engine, options, filters);
  struct np_input *packed = r ? np__input_packed(input, options ? options->max_unpacked : 0) : NULL;
  if (!packed) {
    if (r) np_metadata_leave(r->source.metadata);
    if (r && !r->shares_filters) np__filters_free(r->filters);
    free(r);
    input->operations->close(input);
    return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  }
  r->input = packed;
  r->source.ready = input->regular;
  bool waits = options && options->waits;
  enum np_status status = waits ? NP_OK : begin_source(&r->source, error);
  if (status != NP_OK) {
    close_source(&r->source);
    return status;
  }
  /* NOLINTNEXTLINE(analyzer-malloc-leak): the source is its first member */
  *source = &r->source;
  return NP_OK;
}

enum np_status np_file_open(struct np_input *input, const struct np_engine *engine,
                            const struct np_file_options *options, struct np_source **source,
                            struct np_error *error) {
  enum np_status status = np__filters_check(options, error);
  if (status == NP_OK) return np__file_open(input, engine, options, NULL, source, error);
  input->operations->close(input);
  return status;
}
