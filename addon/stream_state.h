/* stream_state.h - what tells the streams of a session. */
#ifndef NP_ADDON_STREAM_STATE_H
#define NP_ADDON_STREAM_STATE_H

#include "np/keylog.h"
#include "np/messages.h"
#include "np/metadata.h"
#include "np/stream_events.h"
#include "np/streams.h"

/* What a session's thread works with, and JavaScript asks now and then. */
struct addon_streams {
  struct np_stream_events *events;
  struct np_messages *messages; /* NULL: nobody asks for any */
  struct np_streams *streams;
  struct np_keylog *keylog;     /* shared */
  struct np_metadata *metadata; /* the same: what the file says, its secrets too; or NULL */
  uint32_t said;                /* so much of that was looked at */
  bool over;                    /* all that is told behind the end is told */
};

/* Free it, of a session that is closed; NULL is fine. */
void np_addon_free_streams(struct addon_streams *streams);

#endif
