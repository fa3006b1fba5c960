/* relate.c - what is known of packets goes with them to other blocks. */
#include "np/relation.h"

#include "block/block.h"
#include "block/block_view.h"

bool np_block_copy_relation(struct np_block *block, const uint8_t *slab, size_t size,
                            uint32_t index) {
  struct np_packet packet;
  struct np_relation relation;
  struct np_block_header header;
  if (block->related + 1 != block->packet_count || size < sizeof header) return false;
  memcpy(&header, slab, sizeof header);
  if (header.relations_offset == 0) return false; /* of most sessions: it spares a look at each */
  if (!np_slab_packet(slab, size, index, &packet) || !packet.relation ||
      !np__block_reserve_streams(block, packet.stream_count))
    return false;
  memcpy(&relation, packet.relation, sizeof relation);
  relation.first_stream = block->stream_count;
  relation.stream_count = packet.stream_count;
  if (packet.stream_count > 0)
    memcpy(&block->streams[block->stream_count], packet.streams,
           packet.stream_count * sizeof *block->streams);
  block->stream_count += packet.stream_count;
  block->relations[block->related++] = relation;
  return true;
}
