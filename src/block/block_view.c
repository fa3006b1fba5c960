/* block_view.c - packets and layers of a slab that is not trusted.
 *
 * Each part is copied before it is checked, so that a change in between does no harm. */
#include "block/block_view.h"

#include "block/block.h"
#include "block/whole.h"

/* lib/packet/relation.js reads them. */
_Static_assert(sizeof(struct np_relation) == 24, "six words");
_Static_assert(sizeof(struct np_in_stream) == 80, "twenty words");

void np__slab_relate(const struct np_slab *slab, uint32_t index, struct np_packet *packet) {
  struct np_relation relation;
  uint64_t at = slab->header.relations_offset + (uint64_t)index * sizeof relation;
  if (index >= slab->header.packet_count || at + sizeof relation > slab->size) return;
  memcpy(&relation, slab->bytes + at, sizeof relation);
  packet->relation = slab->bytes + at;
  uint64_t end = (uint64_t)relation.first_stream + relation.stream_count;
  if (end > slab->header.stream_count ||
      slab->header.streams_offset + end * sizeof(struct np_in_stream) > slab->size)
    return;
  packet->streams = slab->bytes + slab->header.streams_offset +
                    (size_t)relation.first_stream * sizeof(struct np_in_stream);
  packet->stream_count =
      relation.stream_count < NP_MAX_LAYERS ? relation.stream_count : NP_MAX_LAYERS;
}

bool np__slab_open(struct np_slab *slab, const uint8_t *bytes, size_t size, uint32_t first,
                   uint32_t count) {
  slab->bytes = bytes;
  slab->size = size;
  slab->known = np_protocol_count();
  if (size < sizeof slab->header) return false;
  memcpy(&slab->header, bytes, sizeof slab->header);
  uint32_t packets = slab->header.packet_count;
  if (first > packets || count > packets - first) return false;
  uint64_t end = (uint64_t)first + count;
  uint64_t at = slab->header.records_offset + end * sizeof(struct np_record);
  return count == 0 || at <= size;
}

struct np_pdu np__slab_pdu(const struct np_slab *slab, const struct np_record *record) {
  const struct np_slab_layers layers = np__slab_layers(slab, record);
  struct np_layer layer, above = {0};
  struct np_pdu pdu = {.layer = 0};
  for (uint32_t i = 0; i < layers.count && np__slab_layer(&layers, i, &layer); i++) {
    uint64_t offset = (uint64_t)above.offset + above.header_length;
    if (i == 0) pdu.wire = layer.length;
    if (i > 0 && layer.flags & NP_LAYER_REASSEMBLED && offset <= record->caplen &&
        record->caplen <= record->len)
      return (struct np_pdu){(uint32_t)offset, pdu.wire, layer.protocol, (uint8_t)i,
                             layer.flags & (NP_LAYER_RESPONSE | NP_LAYER_SECURE)};
    above = layer;
  }
  return (struct np_pdu){.layer = 0};
}

bool np_slab_record(const uint8_t *bytes, size_t size, uint32_t index, struct np_record *record) {
  struct np_slab slab;
  return np__slab_open(&slab, bytes, size, index, 1) && np__slab_record(&slab, index, record);
}

bool np_slab_packet(const uint8_t *bytes, size_t size, uint32_t index, struct np_packet *packet) {
  struct np_slab slab;
  struct np_record record;
  if (!np__slab_open(&slab, bytes, size, index, 1)) return false;
  if (!np__slab_record(&slab, index, &record)) return false;
  np__slab_packet(&slab, index, &record, packet);
  return true;
}

bool np_block_packet(const struct np_block *block, uint32_t index, struct np_packet *packet) {
  return np_slab_packet(block->slab, block->slab_size, index, packet);
}

bool np_block_copy_slab(struct np_block *block, const uint8_t *slab, size_t size, uint32_t index) {
  struct np_slab from;
  struct np_record record;
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = 0;
  if (!np__slab_open(&from, slab, size, index, 1) || !np__slab_record(&from, index, &record))
    return false;
  const struct np_slab_layers list = np__slab_layers(&from, &record);
  while (count < list.count && np__slab_layer(&list, count, &layers[count])) count++;
  const bool has_options = record.flags & NP_RECORD_OPTIONS;
  const uint32_t before = has_options ? 0 : np__whole_size(slab, size, &record);
  record.flags &= NP_RECORD_FCS | NP_RECORD_MESSAGE | NP_RECORD_NOTE | NP_RECORD_WHOLE;
  if (before == 0) record.flags &= (uint16_t)~NP_RECORD_WHOLE;
  return np__block_put(block, &record, slab + record.offset, before, layers, count);
}
