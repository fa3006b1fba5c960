/* flow_key.h - which flow a packet belongs to: addresses, ports and protocol, in both directions.
 */
#ifndef NP_STREAM_FLOW_KEY_H
#define NP_STREAM_FLOW_KEY_H

#include "base/siphash.h"
#include "np/block.h"
#include "np/columns.h"
#include "stream/flow.h"

enum { NP_FLOW_CHUNK = 16, NP_FLOW_NAME_SIZE = 128 };

struct np_flow_keys;

/* most_fragments: first fragments that are remembered. NULL when out of memory. */
struct np_flow_keys *np__flow_keys_new(uint32_t most_fragments);
void np__flow_keys_free(struct np_flow_keys *keys);

/* Remember the first fragments of a sealed block from packet `first` on, for others that come
 * before them. */
void np__flow_keys_look_ahead(struct np_flow_keys *keys, const struct np_block *block,
                              uint32_t first);

/* What became of fragments: how many have the key of their addresses alone, as the first one is not
 * known; how many first ones were given up for others. */
void np__flow_keys_fragments(const struct np_flow_keys *keys, uint64_t *apart, uint64_t *forgotten);

/* The keys of `count` packets of a sealed block, at most NP_FLOW_CHUNK; a fragment's is that of the
 * first one. They stay until the next call. */
const struct np_flow_key *np__flow_keys_read(struct np_flow_keys *keys,
                                             const struct np_block *block, uint32_t first,
                                             uint32_t count);

/* A layer with ports, and the key that it would have if it were the innermost one. */
struct np_layer_key {
  struct np_flow_key key;
  uint32_t layer; /* index in the packet */
};

enum { NP_LAYER_KEYS = 16 };

/* All layers of a packet with ports whose header is complete, outermost first, those of quoted
 * packets too; at most NP_LAYER_KEYS. Packets are asked in their order: one that is like the one
 * before it has its layers where that has them, unless it `is_first` of those that are asked.
 * Returns how many there are. */
uint32_t np__flow_keys_all(struct np_flow_keys *keys, const struct np_block *block, uint32_t index,
                           bool is_first, struct np_layer_key out[NP_LAYER_KEYS]);

/* The hash of a key and of what its packets are in, for tables. */
uint32_t np__flow_key_hash(const struct np_hash_key *hash_key, const struct np_flow_key *key,
                           uint64_t around);

/* A text for a file's name, source first: tcp_10.0.0.1_80_10.0.0.2_1234. */
void np__flow_name(const struct np_flow_key *key, char out[NP_FLOW_NAME_SIZE]);

#endif
