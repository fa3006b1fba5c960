/* live.h - a capture from network interfaces, to be read. */
#ifndef NP_CAPTURE_LIVE_H
#define NP_CAPTURE_LIVE_H

#include "capture/live_state.h"

/* The operations of a capture. */
extern const struct np_source_operations np__live_operations;

/* Free a capture that may be half open. */
void np__live_close(struct np_source *source);

#endif
