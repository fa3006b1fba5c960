/* live_filter.h - the filters of a capture's devices: set at once, or while the first read waits.
 */
#ifndef NP_CAPTURE_LIVE_FILTER_H
#define NP_CAPTURE_LIVE_FILTER_H

#include "capture/live_state.h"

/* Get ready for the filter of these options. False when out of memory. */
bool np__live_expect_filter(struct np__live *live, const struct np_capture_options *options);

/* Set the filter of a device that is active, and let it join its fanout group. Of one that takes
 * long no packet passes, and it joins no group, before np__live_await_filters. */
enum np_status np__live_set_filter(struct np__tap *tap, struct np_error *error);

/* See to it that all devices have their filters: before every read. NP_INTERRUPTED after
 * np__live_stop_waiting, and then it is to be called again. */
enum np_status np__live_await_filters(struct np__live *live, struct np_error *error);

/* Let the wait at hand, or the next, end. Any thread. */
void np__live_stop_waiting(struct np__live *live);

/* The capture will be closed. Does not wait: what compiles closes the device it compiles for. */
void np__live_leave_filters(struct np__live *live);

#endif
