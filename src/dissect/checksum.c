/* checksum.c - whether a checksum fits, as a value. */
#include <string.h>

#include "base/checksum.h"
#include "dissect/emit.h"

static uint64_t pseudo_sum(const struct np_dissector *d, uint32_t length, uint8_t protocol) {
  uint8_t destination[16];
  memcpy(destination, d->bytes + d->addresses.destination, d->addresses.length);
  memcpy(destination + d->addresses.length - d->addresses.tail_length, d->bytes + d->addresses.tail,
         d->addresses.tail_length);
  uint64_t sum = np_checksum_add(0, d->bytes + d->addresses.source, d->addresses.length);
  sum = np_checksum_add(sum, destination, d->addresses.length);
  return sum + length + protocol;
}

void np__send_checksum(struct np_dissector *d, const struct np_field *row,
                       enum np_checksum status) {
  const char *name = np_checksum_name(status);
  np__send(d, row, (uint64_t)d->start * 8, 0, status, (const uint8_t *)name,
           (uint32_t)strlen(name));
}

/* Of `length` bytes the first `covered` are summed. */
static enum np_checksum verify(const struct np_dissector *d, uint16_t stored, uint32_t length,
                               uint32_t covered, uint8_t pseudo, enum np_checksum zero) {
  if (stored == 0 && zero == NP_CHECKSUM_ABSENT) return NP_CHECKSUM_ABSENT;
  if (d->flags & NP_LAYER_FRAGMENT || np_captured_length(d) < covered ||
      (pseudo && d->addresses.length == 0))
    return NP_CHECKSUM_NOT_CAPTURED;
  uint64_t outer = pseudo ? pseudo_sum(d, length, pseudo) : 0;
  if (np_checksum_fold(np_checksum_add(outer, d->bytes + d->start, covered)) == 0xffff)
    return NP_CHECKSUM_VALID;
  if (stored == 0) return zero;
  /* A sender with offload stores the sum of the pseudo header, with the length or without it. */
  if (pseudo &&
      (stored == np_checksum_fold(outer) || stored == np_checksum_fold(pseudo_sum(d, 0, pseudo))))
    return NP_CHECKSUM_OFFLOADED;
  return NP_CHECKSUM_INVALID;
}

void np_emit_checksum(struct np_dissector *d, const struct np_field *row,
                      const struct np_field *stored, uint32_t length, uint8_t pseudo,
                      enum np_checksum zero) {
  if (np_wants_checksums(d)) np_emit_checksum_of(d, row, np_get(d, stored), length, pseudo, zero);
}

void np_emit_checksum_of(struct np_dissector *d, const struct np_field *row, uint64_t stored,
                         uint32_t length, uint8_t pseudo, enum np_checksum zero) {
  if (np_wants_checksums(d))
    np__send_checksum(d, row, verify(d, (uint16_t)stored, length, length, pseudo, zero));
}

void np_emit_checksum_over(struct np_dissector *d, const struct np_field *row,
                           const struct np_field *stored, uint32_t covered, uint8_t pseudo) {
  if (!np_wants_checksums(d)) return;
  np__send_checksum(d, row,
                    verify(d, (uint16_t)np_get(d, stored), np_declared_length(d), covered, pseudo,
                           NP_CHECKSUM_INVALID));
}
