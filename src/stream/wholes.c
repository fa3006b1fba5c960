/* wholes.c - datagrams that came in fragments, as packets that streams can look at. */
#include "stream/wholes.h"

#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "stream/defragment.h"

/* Room that the block has at first, and fragments that its keys know: it has none. */
enum { FIRST_DATA = 4096, KEYS_FRAGMENTS = 4 };

struct np_wholes {
  struct np_defragmenter *defragmenter;
  struct np_block *block;
  struct np_flow_keys *keys;
  bool was_one; /* the packet before was a fragment */
};

struct np_wholes *np__wholes_new(const struct np_defragment_options *options,
                                 const struct np_engine *engine) {
  const struct np_block_options one = {.data_size = FIRST_DATA, .packets = 1};
  struct np_wholes *w = calloc(1, sizeof *w);
  if (!w) return NULL;
  w->defragmenter = np_defragmenter_new(options, engine);
  w->block = np_block_new(&one);
  w->keys = np__flow_keys_new(KEYS_FRAGMENTS);
  if (w->defragmenter && w->block && w->keys) return w;
  np__wholes_free(w);
  return NULL;
}

void np__wholes_free(struct np_wholes *w) {
  if (!w) return;
  np_defragmenter_free(w->defragmenter);
  np_block_free(w->block);
  np__flow_keys_free(w->keys);
  free(w);
}

const struct np_block *np__wholes_take(struct np_wholes *w, const struct np_block *block,
                                       uint32_t index, const struct np_flow_key **key) {
  /* What decides is among the bits in which a packet is like the one before. */
  bool is_alike = index > 0 && block->records[index].flags & NP_RECORD_ALIKE;
  if (is_alike && !w->was_one) return NULL;
  w->was_one = np__defragmenter_finds(w->defragmenter, block, index);
  if (!w->was_one || !np__defragmenter_take(w->defragmenter, block, index, w->block)) return NULL;
  *key = np__flow_keys_read(w->keys, w->block, 0, 1);
  return w->block;
}

void np__wholes_stats(const struct np_wholes *w, struct np_defragment_stats *stats) {
  memset(stats, 0, sizeof *stats);
  if (w) np_defragmenter_stats(w->defragmenter, stats);
}
