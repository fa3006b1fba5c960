/* gather.h - fixed rows of many packets of a slab at once.
 *
 * Of up to 64 packets the layers that somebody asks for are found one packet after the other, or
 * once for all where they are alike; then each row is read for all packets in one loop. Packets
 * that have several layers of a kind are left to pick.h. */
#ifndef NP_COLUMNS_GATHER_H
#define NP_COLUMNS_GATHER_H

#include <stdbool.h>
#include <stddef.h>

#include "block/block_view.h"
#include "table/registry.h"

enum { NP_GATHER_PACKETS = 64 };

/* Where a number or an address lies in its layer. */
struct np_gather_bits {
  uint32_t offset; /* of its first byte */
  uint32_t bytes;  /* how many hold it */
  uint32_t shift;  /* of a number: how many bits follow it in its bytes */
  uint64_t mask;
  bool is_little; /* whole bytes, the lowest one first */
};

/* A row of a layer. */
struct np_gather_row {
  uint32_t slot; /* of its protocol's layers, in the chunk */
  uint32_t need; /* how much of the layer must have been captured, in bytes */
  struct np_gather_bits bits;
  const struct np_when *when;  /* NULL: it is always there */
  struct np_gather_bits asked; /* else: the number that tells */
  bool is_whole; /* a number of 8, 16 or 32 bits that fills its bytes and is always there */
};

/* The layers of a protocol; of sets of packets, each packet is a bit. */
struct np_gather_slot {
  uint32_t offset; /* of the layer in the packet that was looked at last */
  uint64_t there;  /* which packets have the layer */
  uint64_t cut;    /* and of these: in which `have` is less than what its rows take */
  const uint8_t *starts[NP_GATHER_PACKETS]; /* `nothing` where there is none */
  uint32_t have[NP_GATHER_PACKETS];         /* how many bytes were captured, where it is cut */
};

struct np_gather {
  struct np_gather_slot *list;
  uint32_t slot_count;
  uint16_t slots[NP_MOST_PROTOCOLS]; /* per protocol its slot + 1, or 0 */
  uint32_t needs[NP_MOST_PROTOCOLS]; /* how much of a layer its rows take, in bytes; by slot */
  uint8_t *nothing;                  /* zeros, which are read where there is no row, */
  const uint8_t
      *nowhere[NP_GATHER_PACKETS]; /* and starts of layers that are not there: all zeros */
  /* The packets at hand: */
  const uint8_t *records;                    /* in the slab */
  const uint8_t *packets[NP_GATHER_PACKETS]; /* their bytes, which lie within the slab */
  uint32_t caplens[NP_GATHER_PACKETS];
  uint32_t count;
  bool alike;       /* all layers lie where they lie in the first packet, and are there */
  uint64_t odd;     /* bit per packet: it has several layers of a kind, and here none of them */
  uint64_t quoting; /* and: a layer that somebody asks for is part of a packet that it quotes */
};

/* Can the row be gathered? It must be a number or an address at a fixed place. */
bool np__gather_takes(struct np_field_ref ref);

/* Prepare to read a row that np__gather_takes. */
void np__gather_add(struct np_gather *gather, struct np_field_ref ref, struct np_gather_row *row);

/* Ready to read; call once, after the last np__gather_add. False when out of memory. */
bool np__gather_seal(struct np_gather *gather);

/* Free the memory, which may be zero-initialised only. */
void np__gather_free(struct np_gather *gather);

/* Take `count` packets of a slab that has them by its header; at most NP_GATHER_PACKETS. False when
 * one of them does not lie within the slab. */
bool np__gather_read(struct np_gather *gather, const struct np_slab *slab, uint32_t first,
                     uint32_t count);

/* All packets at hand, a bit each. */
static inline uint64_t np__gather_all(const struct np_gather *gather) {
  return UINT64_MAX >> (NP_GATHER_PACKETS - gather->count);
}

/* When a packet was captured. */
static inline int64_t np__gather_time(const struct np_gather *gather, size_t at) {
  int64_t time_ns;
  const uint8_t *record = gather->records + at * sizeof(struct np_record);
  memcpy(&time_ns, record + offsetof(struct np_record, timestamp_ns), sizeof time_ns);
  return time_ns;
}

/* A member of each packet's record, of 4 or 8 bytes, by its place. */
void np__gather_members32(const struct np_gather *gather, size_t offset, uint32_t *values);
void np__gather_members64(const struct np_gather *gather, size_t offset, uint64_t *values);

/* The row's number in each packet; 0 where it is absent. Returns a bit per packet: it has the row.
 */
uint64_t np__gather_numbers(const struct np_gather *gather, const struct np_gather_row *row,
                            uint64_t *numbers);

/* The same of a number of at most four bytes, into an array of NP_GATHER_PACKETS: zeros behind the
 * last packet, and anything where it is absent. */
uint64_t np__gather_words(const struct np_gather *gather, const struct np_gather_row *row,
                          uint32_t *words);

/* The same of a row that is_whole, as an array of the row's own width. */
uint64_t np__gather_whole(const struct np_gather *gather, const struct np_gather_row *row,
                          void *values);

/* The row's bytes in each packet; zeros where it is absent. Returns as np__gather_numbers. */
uint64_t np__gather_bytes(const struct np_gather *gather, const struct np_gather_row *row,
                          uint8_t *values);

#endif
