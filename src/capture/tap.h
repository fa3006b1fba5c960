/* tap.h - one device that a capture takes packets from. */
#ifndef NP_CAPTURE_TAP_H
#define NP_CAPTURE_TAP_H

#include "capture/live_state.h"

/* All of these with the capture's mutex held. */

/* Fetch libpcap's counters, which wrap at 32 bits, and carry ours on. */
void np__tap_count(struct np__tap *tap);

/* Read what waits, up to the limit. How many packets: `most` when there may be more; or -1 and
 * libpcap's text. */
int np__tap_read(struct np__tap *tap, int most);

/* Put the packet that is held into the block, or drop it where there is none. False, and the
 * capture is `full`, when it does not fit; the source's `needed` is set where even an empty block
 * is too small. */
bool np__tap_place(struct np__tap *tap);

/* The device has another state. */
void np__tap_change(struct np__tap *tap, enum np_device_state state);

/* Take the next of the changes that nobody was told. */
bool np__tap_tell(struct np__tap *tap, struct np_device_event *event);

/* Free a tap that may be half open. */
void np__tap_close(struct np__tap *tap);

#endif
