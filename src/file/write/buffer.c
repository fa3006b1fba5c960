/* buffer.c - the buffer of a writer, and how it goes to the file. With the mutex held. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file/write/writer_state.h"

enum np_status np__writer_failed(struct np_writer *w, struct np_error *error) {
  if (error) *error = w->failure;
  return w->failure.status;
}

enum np_status np__writer_out_of_memory(struct np_writer *w, struct np_error *error) {
  np_fail(&w->failure, NP_E_NO_MEMORY, "out of memory for a packet to write");
  return np__writer_failed(w, error);
}

/* How much of the buffer's first `written` bytes is whole records, and how many packets that is. */
static uint64_t whole_records(const struct np_writer *w, uint64_t written, uint64_t *packets) {
  uint64_t at = w->buffer.head;
  *packets = 0;
  while (at < written) {
    bool is_packet = false;
    uint64_t length = w->encoder->record(w->buffer.bytes + at, &is_packet);
    if (length > written - at) break;
    at += length;
    *packets += is_packet;
  }
  return at;
}

/* The buffer's bytes as they go to the file; NULL when out of memory. */
static const uint8_t *pack(struct np_writer *w, uint64_t *size) {
  *size = w->buffer.used;
  if (!w->codec) return w->buffer.bytes;
  uint64_t bound = w->codec->bound(w->buffer.used);
  if (bound > w->buffer.packed_capacity) {
    free(w->buffer.packed);
    w->buffer.packed = malloc(bound);
    w->buffer.packed_capacity = w->buffer.packed ? bound : 0;
  }
  if (w->buffer.packed)
    *size = w->codec->pack(w->buffer.packed, w->buffer.packed_capacity, w->buffer.bytes,
                           w->buffer.used);
  return *size > 0 ? w->buffer.packed : NULL;
}

/* Where the next piece for a stream ends, which goes to it as a whole or not at all: so many
 * records as fit, or one that is larger. */
static uint64_t piece_end(const struct np_writer *w, uint64_t at) {
  uint64_t end = at < w->buffer.head ? w->buffer.head : at;
  bool is_packet;
  while (end < w->buffer.used) {
    uint64_t next = end + w->encoder->record(w->buffer.bytes + end, &is_packet);
    if (end > at && next - at > PIPE_BUF) break;
    end = next;
  }
  return end < w->buffer.used ? end : w->buffer.used;
}

/* Give the file what the buffer has. */
static enum np_status write_out(struct np_writer *w, const uint8_t *bytes, uint64_t size,
                                uint64_t *written) {
  if (w->codec || !w->output.is_stream)
    return np__output_write(&w->output, bytes, size, written, &w->failure);
  enum np_status status = NP_OK;
  *written = 0;
  while (*written < size && status == NP_OK) {
    uint64_t count;
    uint64_t length = piece_end(w, *written) - *written;
    status = np__output_write(&w->output, bytes + *written, length, &count, &w->failure);
    *written += count;
  }
  return status;
}

/* How much of what was written, if not all was, can be read, and how many packets that is: whole
 * records; of a file's beginning, which is no record, and of compressed data, nothing. */
static uint64_t readable(const struct np_writer *w, uint64_t written, uint64_t *packets) {
  *packets = 0;
  bool is_readable = !w->codec && w->file.has_header && written >= w->buffer.head;
  return is_readable ? whole_records(w, written, packets) : 0;
}

/* Say what a reader who took no more has, and has not. */
static void tell_rest(struct np_writer *w, uint64_t packets, bool is_cut) {
  int code = w->failure.system_error;
  if (code != ETIMEDOUT && code != ENXIO) return;
  size_t length = strlen(w->failure.message);
  snprintf(w->failure.message + length, sizeof w->failure.message - length,
           "; of the packets that were taken, %llu are not written%s", (unsigned long long)packets,
           is_cut ? ", and one that was begun is cut" : "");
}

enum np_status np__writer_empty(struct np_writer *w, bool waits, struct np_error *error) {
  if (w->failure.status != NP_OK) return np__writer_failed(w, error);
  if (w->buffer.used == 0 || (!waits && !np__output_is_ready(&w->output))) return NP_OK;
  uint64_t written, size;
  const uint8_t *bytes = pack(w, &size);
  if (!bytes) return np__writer_out_of_memory(w, error);
  if (w->output.is_stream) np__writer_publish(w);
  enum np_status status = write_out(w, bytes, size, &written);
  uint64_t packets = w->buffer.packets;
  if (status != NP_OK) {
    uint64_t whole = readable(w, written, &packets);
    np__output_shorten(&w->output, written - whole);
    tell_rest(w, w->buffer.packets - packets, written > whole);
    written = whole;
  }
  w->stats.packets_in_file += packets;
  w->stats.bytes_in_file += written;
  w->file.bytes += w->buffer.used;
  w->buffer.used = w->buffer.head = 0;
  w->buffer.packets = 0;
  return status == NP_OK ? NP_OK : np__writer_failed(w, error);
}

uint8_t *np__writer_space(struct np_writer *w, uint32_t size, struct np_error *error) {
  if (size > w->buffer.capacity - w->buffer.used && np__writer_empty(w, true, error) != NP_OK)
    return NULL;
  if (size > w->buffer.capacity - w->buffer.used) {
    uint32_t wanted = w->buffer.used + size;
    uint32_t capacity = wanted > w->options.buffer_size ? wanted : w->options.buffer_size;
    uint8_t *grown = realloc(w->buffer.bytes, capacity);
    if (!grown) {
      np__writer_out_of_memory(w, error);
      return NULL;
    }
    w->buffer.bytes = grown;
    w->buffer.capacity = capacity;
  }
  uint8_t *space = w->buffer.bytes + w->buffer.used;
  w->buffer.used += size;
  return space;
}

bool np__writer_can_patch(const struct np_writer *w, uint64_t at) {
  return at >= w->file.bytes || (!w->codec && w->output.patchable);
}

enum np_status np__writer_patch(struct np_writer *w, uint64_t at, const void *bytes, uint32_t size,
                                struct np_error *error) {
  if (at >= w->file.bytes) {
    memcpy(w->buffer.bytes + (at - w->file.bytes), bytes, size);
    return NP_OK;
  }
  if (np__output_patch(&w->output, at, bytes, size, &w->failure) == NP_OK) return NP_OK;
  return np__writer_failed(w, error);
}

void np__writer_publish(struct np_writer *w) {
  pthread_mutex_lock(&w->seen.mutex);
  w->seen.stats = w->stats;
  if (w->options.edit) np_edit_stats(w->options.edit, &w->seen.edit);
  pthread_mutex_unlock(&w->seen.mutex);
}
