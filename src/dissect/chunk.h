/* chunk.h - fixed rows of many packets of a slab at once.
 *
 * A chunk finds once per packet where the layers lie that somebody asks for, or once for all where
 * its packets are alike; then each row is read for all packets in one loop. Packets that have
 * several layers of a kind are left to pick.h. */
#ifndef NP_DISSECT_CHUNK_H
#define NP_DISSECT_CHUNK_H

#include <stdbool.h>

#include "dissect/registry.h"
#include "dissect/slab.h"

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
  bool is_whole; /* a number of 8, 16 or 32 bits that fills its bytes, without limits */
};

/* A layer of a packet. */
struct np_chunk_layer {
  const uint8_t *bytes; /* NULL where the packet has none */
  uint32_t have;        /* how many bytes were captured */
};

/* Where the layers of a slot lie in packets that are alike. */
struct np_chunk_place {
  uint32_t offset; /* from the packet's start */
  bool is_there;
};

struct np_chunk {
  struct np_chunk_layer *layers;     /* NP_CHUNK_PACKETS per slot */
  struct np_chunk_place *places;     /* one per slot; used in the stead of `layers` when alike */
  uint32_t needs[NP_PROTOCOL_COUNT]; /* how much of a layer its rows take, in bytes; by slot */
  uint32_t slot_count;
  uint8_t slots[NP_PROTOCOL_COUNT]; /* per protocol its slot + 1, or 0 */
  /* The packets at hand: */
  const uint8_t *slab;
  const uint8_t *records;             /* of the packets, in the slab */
  uint32_t offsets[NP_CHUNK_PACKETS]; /* where their bytes begin, which lie within the slab */
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

/* A member of each packet's record, by its place: 4 or 8 bytes. */
void np__chunk_members(const struct np_chunk *chunk, size_t offset, size_t size, uint64_t *numbers);

/* The row's number in each packet; 0 where it is absent. Returns a bit per packet: it has the row.
 */
uint64_t np__chunk_numbers(const struct np_chunk *chunk, const struct np_chunk_row *row,
                           uint64_t *numbers);

/* The row's number in each packet, as an array of the row's own width; the fast way for what is
 * most often asked. False, and nothing is written, unless the packets are alike and have the row,
 * which is_whole. */
bool np__chunk_whole(const struct np_chunk *chunk, const struct np_chunk_row *row, void *values);

/* The row's bytes in each packet; zeros where it is absent. Returns as np__chunk_numbers. */
uint64_t np__chunk_bytes(const struct np_chunk *chunk, const struct np_chunk_row *row,
                         uint8_t *values);

#endif
