/* gather.h - fixed rows of many packets of a slab at once.
 *
 * A chunk finds once per packet where the layers lie that somebody asks for, or once for all where
 * its packets are alike; then each row is read for all packets in one loop. Packets that have
 * several layers of a kind are left to pick.h. */
#ifndef NP_COLUMNS_GATHER_H
#define NP_COLUMNS_GATHER_H

#include <stdbool.h>
#include <stddef.h>

#include "block/block_view.h"
#include "table/registry.h"

enum { NP_CHUNK_PACKETS = 64 };

/* Where a row lies in its layer. */
struct np_chunk_row {
  uint32_t slot;   /* of its protocol's layers, in the chunk */
  uint32_t offset; /* of its first byte */
  uint32_t bytes;  /* how many hold it */
  uint32_t need;   /* how much of the layer must have been captured, in bytes */
  uint32_t shift;  /* of a number: how many bits follow it in its bytes */
  uint64_t mask;
  uint64_t minimum; /* outside of these the row is absent */
  uint64_t maximum;
  bool is_little; /* its lowest byte comes first */
  bool is_whole;  /* a number of 8, 16 or 32 bits that fills its bytes, without limits */
};

/* The layers of a protocol; of sets of packets, each packet is a bit. */
struct np_chunk_slot {
  uint32_t offset; /* of the layer in the packet that was looked at last */
  uint64_t there;  /* which packets have the layer */
  uint64_t cut;    /* and of these: in which `have` is less than what its rows take */
  const uint8_t *starts[NP_CHUNK_PACKETS]; /* `nothing` where there is none */
  uint32_t have[NP_CHUNK_PACKETS];         /* how many bytes were captured, where it is cut */
};

struct np_chunk {
  struct np_chunk_slot *list;
  uint32_t slot_count;
  uint8_t slots[NP_PROTOCOL_COUNT];  /* per protocol its slot + 1, or 0 */
  uint32_t needs[NP_PROTOCOL_COUNT]; /* how much of a layer its rows take, in bytes; by slot */
  uint8_t *nothing;                  /* zeros, which are read where there is no row, */
  const uint8_t *nowhere[NP_CHUNK_PACKETS]; /* and starts of layers that are not there: all zeros */
  /* The packets at hand: */
  const uint8_t *records;                   /* in the slab */
  const uint8_t *packets[NP_CHUNK_PACKETS]; /* their bytes, which lie within the slab */
  uint32_t caplens[NP_CHUNK_PACKETS];
  uint32_t count;
  bool alike;   /* all layers lie where they lie in the first packet, and are there */
  uint64_t odd; /* bit per packet: it has several layers of a kind, and here none of them */
};

/* Can a chunk read the row? It must be a number or an address at a fixed place. */
bool np__chunk_takes(struct np_field_ref ref);

/* Prepare to read a row that np__chunk_takes. */
void np__chunk_add(struct np_chunk *chunk, struct np_field_ref ref, struct np_chunk_row *row);

/* Ready to read; call once, after the last np__chunk_add. False when out of memory. */
bool np__chunk_seal(struct np_chunk *chunk);

/* Free the memory of a chunk, which may be zero-initialised only. */
void np__chunk_free(struct np_chunk *chunk);

/* Take `count` packets of a slab that has them by its header; at most NP_CHUNK_PACKETS. False when
 * one of them does not lie within the slab. */
bool np__chunk_read(struct np_chunk *chunk, const struct np_slab *slab, uint32_t first,
                    uint32_t count);

/* All packets at hand, a bit each. */
static inline uint64_t np__chunk_all(const struct np_chunk *chunk) {
  return UINT64_MAX >> (NP_CHUNK_PACKETS - chunk->count);
}

/* When a packet was captured. */
static inline int64_t np__chunk_time(const struct np_chunk *chunk, size_t at) {
  int64_t time_ns;
  const uint8_t *record = chunk->records + at * sizeof(struct np_record);
  memcpy(&time_ns, record + offsetof(struct np_record, timestamp_ns), sizeof time_ns);
  return time_ns;
}

/* A member of each packet's record, of 4 or 8 bytes, by its place. */
void np__chunk_members32(const struct np_chunk *chunk, size_t offset, uint32_t *values);
void np__chunk_members64(const struct np_chunk *chunk, size_t offset, uint64_t *values);

/* The row's number in each packet; 0 where it is absent. Returns a bit per packet: it has the row.
 */
uint64_t np__chunk_numbers(const struct np_chunk *chunk, const struct np_chunk_row *row,
                           uint64_t *numbers);

/* The same of a row that is_whole, as an array of the row's own width. */
uint64_t np__chunk_whole(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         void *values);

/* The row's bytes in each packet; zeros where it is absent. Returns as np__chunk_numbers. */
uint64_t np__chunk_bytes(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         uint8_t *values);

#endif
