/* block_view.h - packets and layers of a block's slab that comes from outside: nothing in it is
 * trusted.
 */
#ifndef NP_BLOCK_BLOCK_VIEW_H
#define NP_BLOCK_BLOCK_VIEW_H

#include <string.h>

#include "np/block.h"
#include "np/packet_options.h"
#include "np/whole.h"
#include "table/registry.h"

struct np_slab {
  const uint8_t *bytes;
  size_t size;                   /* at least that of the header */
  struct np_block_header header; /* a copy: the slab may change at any moment */
  unsigned known;                /* protocols that there are */
};

/* Layers of a packet, in the slab. */
struct np_slab_layers {
  const uint8_t *bytes;
  uint32_t count;
  unsigned known; /* as above */
};

/* Borrow a slab. False when it does not have the records of the packets `first` to
 * `first + count - 1`. */
bool np__slab_open(struct np_slab *slab, const uint8_t *bytes, size_t size, uint32_t first,
                   uint32_t count);

/* A record of those that the slab was opened for. False when its packet does not lie within the
 * slab. */
static inline bool np__slab_record(const struct np_slab *slab, uint32_t index,
                                   struct np_record *record) {
  size_t at = slab->header.records_offset + (size_t)index * sizeof *record;
  memcpy(record, slab->bytes + at, sizeof *record);
  return record->offset <= slab->size && record->caplen <= slab->size - record->offset;
}

/* A record's layers, as far as they lie within the slab. */
static inline struct np_slab_layers np__slab_layers(const struct np_slab *slab,
                                                    const struct np_record *record) {
  uint32_t count = record->layer_count < NP_MAX_LAYERS ? record->layer_count : NP_MAX_LAYERS;
  uint64_t size = (uint64_t)count * sizeof(struct np_layer);
  uint64_t at =
      slab->header.layers_offset + (uint64_t)record->first_layer * sizeof(struct np_layer);
  if (at + size > slab->size) return (struct np_slab_layers){slab->bytes, 0, slab->known};
  return (struct np_slab_layers){slab->bytes + at, count, slab->known};
}

/* A layer of the list, which has it. Its protocol exists, all else in it may be wrong. False when
 * it is none: what follows is none either. */
static inline bool np__slab_layer(const struct np_slab_layers *list, uint32_t index,
                                  struct np_layer *layer) {
  memcpy(layer, list->bytes + (size_t)index * sizeof *layer, sizeof *layer);
  return layer->protocol < list->known;
}

/* Where a record that says so has its message; all zeros where it has none. */
struct np_pdu np__slab_pdu(const struct np_slab *slab, const struct np_record *record);

/* What is known of packet `index` by those before it goes to `packet`, as far as it lies within the
 * slab. */
void np__slab_relate(const struct np_slab *slab, uint32_t index, struct np_packet *packet);

/* The packet of record `index`, which np__slab_record has found good, goes to `packet`. */
static inline void np__slab_packet(const struct np_slab *slab, uint32_t index,
                                   const struct np_record *record, struct np_packet *packet) {
  *packet = (struct np_packet){.bytes = slab->bytes + record->offset,
                               .caplen = record->caplen,
                               .len = record->len,
                               .link_type = record->link_type,
                               .interface_id = record->interface_id,
                               .fcs_length = (uint8_t)(record->flags >> NP_RECORD_FCS_SHIFT),
                               .number = record->number,
                               .timestamp_ns = record->timestamp_ns};
  struct np_packet_options said;
  if (record->flags & NP_RECORD_MESSAGE) packet->pdu = np__slab_pdu(slab, record);
  if (record->flags & NP_RECORD_OPTIONS &&
      np_slab_options(slab->bytes, slab->size, record, &said)) {
    packet->options = said.bytes;
    packet->options_size = said.size;
    packet->options_swapped = said.swapped;
    packet->has_far_time = said.has_ticks;
  }
  struct np_whole whole;
  if (record->flags & NP_RECORD_WHOLE && np_slab_whole(slab->bytes, slab->size, record, &whole)) {
    uint32_t before = NP_WHOLE_ROOM;
    if (record->flags & NP_RECORD_OPTIONS) before += NP_OPTIONS_ROOM;
    packet->whole_room = record->offset - before;
    packet->whole = packet->bytes - before;
  }
  if (slab->header.relations_offset != 0) np__slab_relate(slab, index, packet);
}

#endif
