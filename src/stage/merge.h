/* merge.h - what the files of the merge share: its lanes, each a file that is merged. */
#ifndef NP_STAGE_MERGE_H
#define NP_STAGE_MERGE_H

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

/* Open the file of a lane. */
enum np_status np__lane_open(struct np_merge *merge, uint32_t index, struct np_error *error);

/* A lane has nothing more, perhaps because it failed, which is told at the end of the merge: what
 * its file says behind its packets goes to the merge. */
void np__lane_end(struct np_merge *merge, struct np_lane *lane, enum np_status status,
                  const struct np_error *error);

void np__lane_close(struct np_merge *merge, struct np_lane *lane);

/* By time: read a lane's next packets. NP_OK when there are some, NP_END when there are none. */
enum np_status np__lane_refill(struct np_merge *merge, struct np_lane *lane,
                               struct np_error *error);

/* The merge says what a lane's file says before its packet of this number. */
void np__lane_tell(struct np_merge *merge, struct np_lane *lane, uint64_t number);

/* Make a lane's record one of the merge, with what its file says before it. */
enum np_status np__lane_adopt(struct np_merge *merge, struct np_lane *lane,
                              struct np_record *record, struct np_error *error);

/* Add the counters of a source. */
void np__lane_add_stats(struct np_stats *sum, struct np_source *source);

#endif
