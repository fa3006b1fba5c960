/* stream_state.c - what tells the streams of a session. */
#include "stream_state.h"

#include <stdlib.h>

void np_addon_free_streams(struct addon_streams *s) {
  if (!s) return;
  np_streams_free(s->streams);
  np_messages_free(s->messages);
  np_stream_events_free(s->events);
  np_keylog_leave(s->keylog);
  np_metadata_leave(s->metadata);
  free(s);
}
