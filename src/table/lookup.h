/* lookup.h - the tables in which parents look up their children. */
#ifndef NP_TABLE_LOOKUP_H
#define NP_TABLE_LOOKUP_H

#include <stdatomic.h>
#include <string.h>

#include "base/bytes.h"
#include "np/dissect.h"

/* A slot of a binding table: open addressing, linear probing. */
struct np_slot {
  uint32_t value;
  uint16_t protocol; /* NP_NO_PROTOCOL: empty */
};

/* Keys that have no slot of their own. */
struct np_range {
  uint32_t from, to;
  uint16_t protocol; /* NP_NO_PROTOCOL: nobody */
};

/* Places of a filter: a key shares its own with seven others. All of them would take eight times
 * the cache. */
enum { NP_FILTER_SIZE = 1 << 13, NP_FILTER_SHARED = 255 };

/* Who is bound to keys of 16 bits, in a look where it is nobody or a key that shares its place with
 * none. */
struct np_filter {
  uint8_t places[NP_FILTER_SIZE]; /* 0: nobody is; NP_FILTER_SHARED: look the key up; else */
  struct {
    uint16_t key; /* which is the only one, as its bytes lie in a packet, */
    uint16_t protocol;
  } only[NP_FILTER_SHARED]; /* in this one */
};

/* Who is asked about payloads. */
struct np_claims {
  uint8_t begins[UINT8_MAX + 1]; /* 0: nobody claims what begins with the byte */
  uint16_t ids[];                /* in the order in which they are asked, up to NP_NO_PROTOCOL */
};

/* One binding table. The size is a power of two, at least twice the number of slots in use. */
struct np_bindings {
  uint32_t mask;
  uint32_t count; /* of slots in use and of ranges */
  struct np_slot *slots;
  struct np_range *ranges; /* the last one that has a key counts */
  uint32_t range_count;
  const struct np_claims *claims;         /* of payloads that nobody is bound to; NULL: none */
  const struct np_claims *refused_claims; /* and of those that all who are bound refuse */
  struct np_filter *filter;               /* NULL: the keys have not 16 bits, or nobody is bound */
};

/* A key of more than 32 bits. */
struct np_wide_key {
  uint64_t high, low;
};

struct np_wide_slot {
  struct np_wide_key key;
  enum np_table table;
  uint16_t protocol;
};

/* Where in a protocol's table the rows are that the engine shows itself: most rows are neither. */
struct np_row_range {
  uint16_t fixed_end;     /* behind the last row with a fixed place, or a name of one */
  uint16_t payload_begin; /* the first row about the payload */
};

/* What the walk needs of a protocol, in one place. */
struct np_step {
  void (*dissect)(struct np_dissector *d);
  const struct np_protocol *protocol;
  uint32_t header;       /* the fixed one, in bytes */
  uint32_t details_from; /* how long a header with variable rows is at least, in bytes */
};

struct np_block;

struct np_engine {
  struct np_arena *arena; /* holds all of it */
  /* Finds the layers of a block's packets: see np__walk_block. */
  void (*walk)(const struct np_engine *engine, struct np_block *block, uint32_t first,
               uint32_t behind);
  /* Finds those of one that carries a whole datagram: see np__walk_whole. */
  void (*walk_whole)(const struct np_engine *engine, struct np_block *block, uint32_t index);
  /* By protocol: its row range in one word, 0 while nobody asked. Threads share an engine, and all
   * that ask at a time find the same. */
  _Atomic uint32_t *ranges;
  struct np_wide_slot *wide; /* the last one that has a key counts */
  uint32_t wide_count;
  struct np_bindings tables[NP_TABLE_COUNT];
  struct np_step steps[]; /* by id */
};

/* An engine of a list of protocols, of which the tree's come first: ids are places in the list. */
struct np_engine *np__engine_new_of(const struct np_protocol *const *protocols, uint32_t count,
                                    const struct np_engine_options *options,
                                    struct np_error *error);

/* Is nobody bound to anything in the table? */
static inline bool np_is_empty(const struct np_engine *engine, enum np_table table) {
  return engine->tables[table].count == 0;
}

/* A key of 16 bits from its bytes in a packet, in the host's order: it spares the hot path a swap.
 */
static inline uint16_t np_filter_key(const uint8_t *key) {
  uint16_t word;
  memcpy(&word, key, sizeof word);
  return word;
}

static inline uint32_t np_filter_place(uint32_t key) {
  return key & (NP_FILTER_SIZE - 1);
}

/* Who has a value that has no slot. */
uint16_t np__lookup_range(const struct np_bindings *bindings, uint32_t value);

/* The wide key of a text, in which upper and lower case are the same. */
struct np_wide_key np__text_key(const uint8_t *bytes, uint32_t length);

/* Who is bound to a wide key; NP_NO_PROTOCOL when nobody is. */
uint16_t np__lookup_wide(const struct np_engine *engine, enum np_table table,
                         struct np_wide_key key);

/* Who is bound to `value`; NP_NO_PROTOCOL when nobody is. */
static inline uint16_t np_lookup(const struct np_engine *engine, enum np_table table,
                                 uint32_t value) {
  const struct np_bindings *bindings = &engine->tables[table];
  for (uint32_t at = (value * 2654435761U) >> 16;; at++) {
    const struct np_slot *slot = &bindings->slots[at & bindings->mask];
    if (slot->protocol == NP_NO_PROTOCOL)
      return bindings->range_count ? np__lookup_range(bindings, value) : NP_NO_PROTOCOL;
    if (slot->value == value) return slot->protocol;
  }
}

/* Who is bound to the key of 16 bits with these bytes, in a table that has bindings. */
static inline uint16_t np_lookup_key(const struct np_engine *engine, enum np_table table,
                                     const uint8_t *bytes) {
  const struct np_filter *filter = engine->tables[table].filter;
  uint16_t key = np_filter_key(bytes);
  uint8_t index = filter->places[np_filter_place(key)];
  if (index == 0) return NP_NO_PROTOCOL;
  if (index == NP_FILTER_SHARED) return np_lookup(engine, table, np_be16(bytes));
  return filter->only[index].key == key ? filter->only[index].protocol : NP_NO_PROTOCOL;
}

#endif
