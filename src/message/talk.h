/* talk.h - the messages on the two streams of a connection. */
#ifndef NP_MESSAGE_TALK_H
#define NP_MESSAGE_TALK_H

#include "message/talk_state.h"

/* NULL when out of memory, or it is too much. */
struct np_talk *np__talk_new(struct np_messages *m);

/* The next bytes of a side. */
void np__talk_data(const struct np_talking *on, uint32_t side, const struct np_stream_data *data);

/* Bytes of a side are missing. */
void np__talk_gap(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length);

/* What waits for secrets is tried with those that came since. */
void np__talk_due(struct np_messages *m);

/* The connection is over; has_finished: both sides have said all they had to. What waits for
 * secrets is told with them, if they come before np__talk_give_up; the talk is kept until then. */
void np__talk_close(const struct np_talking *on, bool has_finished);
void np__talk_give_up(const struct np_talking *on);

/* Is it kept for what waits, though its connection is over? */
bool np__talk_is_late(const struct np_talk *talk);

void np__talk_free(struct np_messages *m, struct np_talk *talk);

#endif
