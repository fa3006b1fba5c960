/* slab.c - packets and layers of a slab that is not trusted.
 *
 * Each part is copied before it is checked, so that a change in between does no harm. */
#include "dissect/slab.h"

#include <string.h>

#include "dissect/registry.h"

bool np__slab_open(struct np_slab *slab, const uint8_t *bytes, size_t size, uint32_t first,
                   uint32_t count) {
  slab->bytes = bytes;
  slab->size = size;
  if (size < sizeof slab->header) return false;
  memcpy(&slab->header, bytes, sizeof slab->header);
  return first <= slab->header.packet_count && count <= slab->header.packet_count - first;
}

/* Returns how many layers there are, up to the first that cannot be one. */
static uint32_t read_layers(const struct np_slab *slab, const struct np_record *record,
                            struct np_layer *layers) {
  uint32_t count = record->layer_count < NP_MAX_LAYERS ? record->layer_count : NP_MAX_LAYERS;
  uint64_t at = slab->header.layers_offset + (uint64_t)record->first_layer * sizeof *layers;
  if (at > slab->size || (slab->size - at) / sizeof *layers < count) return 0;
  for (uint32_t i = 0; i < count; i++) {
    memcpy(&layers[i], slab->bytes + at + i * sizeof *layers, sizeof *layers);
    if (layers[i].protocol >= NP_PROTOCOL_COUNT) return i;
  }
  return count;
}

bool np__slab_read(const struct np_slab *slab, uint32_t index, struct np_packet *packet,
                   struct np_layer *layers, uint32_t *layer_count) {
  struct np_record record;
  uint64_t at = slab->header.records_offset + (uint64_t)index * sizeof record;
  if (at > slab->size || slab->size - at < sizeof record) return false;
  memcpy(&record, slab->bytes + at, sizeof record);
  if (record.offset > slab->size || record.caplen > slab->size - record.offset) return false;
  *packet = (struct np_packet){.bytes = slab->bytes + record.offset,
                               .caplen = record.caplen,
                               .len = record.len,
                               .link_type = record.link_type,
                               .number = record.number,
                               .timestamp_ns = record.timestamp_ns};
  if (layers) *layer_count = read_layers(slab, &record, layers);
  return true;
}
