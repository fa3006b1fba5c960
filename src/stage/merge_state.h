/* merge_state.h - the state of a merge: its lanes, each a file that is merged. */
#ifndef NP_STAGE_MERGE_STATE_H
#define NP_STAGE_MERGE_STATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "file/read/filters.h"
#include "np/merge.h"
#include "np/metadata.h"

/* Numbers of a file's things in the merge, by their numbers in the file. */
struct np_lane_numbers {
  uint32_t *list; /* UINT32_MAX: none yet */
  uint32_t count;
};

struct np_lane {
  const char *path;
  struct np_source *source; /* NULL: not yet open, or over */
  struct np_block *block;   /* by time: what was read ahead */
  uint32_t at;              /* its next packet */
  enum np_status status;    /* what comes after the block: NP_OK while there is more */
  uint32_t told;            /* entries of its metadata that the merge has */
  struct np_lane_numbers interfaces, sections;
};

struct np_merge {
  struct np_source source; /* first: an np_source is one of these */
  struct np_merge_options options;
  struct np_filters *filters; /* of all files; NULL: none */
  char **paths;
  struct np_lane *lanes;
  uint32_t lane_count;
  uint32_t lane_at;    /* append: the lane at hand */
  uint32_t *heap;      /* by time: lanes that have a packet */
  uint32_t heap_count; /* lanes below lane_at are in it, or over */
  uint32_t interface_count, section_count;
  uint64_t packets;
  struct np_error failure;

  pthread_mutex_t mutex; /* the sources as pointers, and `past` */
  struct np_stats past;  /* of the lanes that are over */
  atomic_bool interrupted;
};

/* Has an interrupt come since the merge's read began? A source tells of it once: who reads on,
 * after one that had packets too, or from the next file, must ask before each read of a lane. */
static inline bool np__merge_is_interrupted(struct np_merge *m) {
  return atomic_load(&m->interrupted);
}

#endif
