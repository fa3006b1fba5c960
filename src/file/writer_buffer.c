/* writer_buffer.c - the buffer of a writer, and how it goes to the file. With the mutex held. */
#include <stdlib.h>
#include <string.h>

#include "file/writer.h"

enum np_status np_writer_failed(struct np_writer *w, struct np_error *error) {
  if (error) *error = w->failure;
  return w->failure.status;
}

enum np_status np_writer_out_of_memory(struct np_writer *w, struct np_error *error) {
  np_fail(&w->failure, NP_E_NO_MEMORY, "out of memory for a packet to write");
  return np_writer_failed(w, error);
}

/* How much of the buffer's first `written` bytes is whole records, and how many packets that is. */
static uint64_t whole_records(const struct np_writer *w, uint64_t written, uint64_t *packets) {
  uint64_t at = 0;
  *packets = 0;
  while (at < written) {
    bool is_packet = false;
    uint64_t length = w->encoder->record(w->buffer + at, &is_packet);
    if (length > written - at) break;
    at += length;
    *packets += is_packet;
  }
  return at;
}

/* The buffer's bytes as they go to the file; NULL when out of memory. */
static const uint8_t *pack(struct np_writer *w, uint64_t *size) {
  *size = w->used;
  if (!w->codec) return w->buffer;
  uint64_t bound = w->codec->bound(w->used);
  if (bound > w->packed_capacity) {
    free(w->packed);
    w->packed = malloc(bound);
    w->packed_capacity = w->packed ? bound : 0;
  }
  if (w->packed) *size = w->codec->pack(w->packed, w->packed_capacity, w->buffer, w->used);
  return *size > 0 ? w->packed : NULL;
}

/* A write that fails leaves whole records; of a file's beginning, which is no record, and of
 * compressed data, nothing. */
enum np_status np_writer_empty(struct np_writer *w, bool is_beginning, struct np_error *error) {
  if (w->failure.status != NP_OK) return np_writer_failed(w, error);
  if (w->used == 0) return NP_OK;
  uint64_t written, size;
  const uint8_t *bytes = pack(w, &size);
  if (!bytes) return np_writer_out_of_memory(w, error);
  enum np_status status = np_output_write(&w->output, bytes, size, &written, &w->failure);
  uint64_t packets = w->waiting;
  if (status != NP_OK) {
    bool is_record = !is_beginning && !w->codec;
    uint64_t whole = is_record ? whole_records(w, written, &packets) : 0;
    if (!is_record) packets = 0;
    np_output_shorten(&w->output, written - whole);
    written = whole;
  }
  w->stats.packets_in_file += packets;
  w->stats.bytes_in_file += written;
  w->file_bytes += w->used;
  w->used = 0;
  w->waiting = 0;
  return status == NP_OK ? NP_OK : np_writer_failed(w, error);
}

uint8_t *np_writer_space(struct np_writer *w, uint32_t size, struct np_error *error) {
  if (size > w->capacity - w->used && np_writer_empty(w, !w->in_file, error) != NP_OK) return NULL;
  if (size > w->capacity - w->used) {
    uint32_t wanted = w->used + size;
    uint32_t capacity = wanted > w->options.buffer_size ? wanted : w->options.buffer_size;
    uint8_t *grown = realloc(w->buffer, capacity);
    if (!grown) {
      np_writer_out_of_memory(w, error);
      return NULL;
    }
    w->buffer = grown;
    w->capacity = capacity;
  }
  uint8_t *space = w->buffer + w->used;
  w->used += size;
  return space;
}

bool np_writer_can_patch(const struct np_writer *w, uint64_t at) {
  return at >= w->file_bytes || (!w->codec && w->output.patchable);
}

enum np_status np_writer_patch(struct np_writer *w, uint64_t at, const void *bytes, uint32_t size,
                               struct np_error *error) {
  if (at >= w->file_bytes) {
    memcpy(w->buffer + (at - w->file_bytes), bytes, size);
    return NP_OK;
  }
  if (np_output_patch(&w->output, at, bytes, size, &w->failure) == NP_OK) return NP_OK;
  return np_writer_failed(w, error);
}
