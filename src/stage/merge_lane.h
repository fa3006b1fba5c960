/* merge_lane.h - a file that is merged: its packets ahead, and its numbers in the merge. */
#ifndef NP_STAGE_MERGE_LANE_H
#define NP_STAGE_MERGE_LANE_H

#include "stage/merge_state.h"

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
