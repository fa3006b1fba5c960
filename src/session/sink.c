/* sink.c - what gets a session's packets before its consumer. */
#include "np/metadata.h"
#include "session/session.h"

/* Whether there is a sink. With sink_mutex held; the other one is for np__session_sink_hurry. */
static void set_sink(struct np_session *s, bool there) {
  pthread_mutex_lock(&s->mutex);
  s->has_sink = there;
  pthread_mutex_unlock(&s->mutex);
}

/* ---- On the session's thread --------------------------------------------------------------- */

struct np_block *np__session_sink_reserve(struct np_session *s) {
  pthread_mutex_lock(&s->sink_mutex);
  struct np_block *reserve = s->has_sink ? s->reserve : NULL;
  pthread_mutex_unlock(&s->sink_mutex);
  if (reserve) np_block_reset(reserve);
  return reserve;
}

enum np_status np__session_sink_write(struct np_session *s, uint32_t first,
                                      struct np_error *error) {
  enum np_status status = NP_OK;
  pthread_mutex_lock(&s->sink_mutex);
  bool writes = s->has_sink && s->filling->packet_count > first;
  if (writes && s->sink.wants_layers) np_block_seal(s->filling);
  if (writes) status = s->sink.write(s->sink.context, s->filling, first, error);
  pthread_mutex_unlock(&s->sink_mutex);
  return status;
}

enum np_status np__session_sink_close(struct np_session *s, struct np_error *error) {
  struct np_stats stats, devices[NP_MAX_DEVICES];
  enum np_status status = NP_OK;
  s->source->operations->stats(s->source, &stats);
  stats.device_count = np__session_devices(s->source, devices);
  stats.devices = devices;
  if (s->live && s->source->metadata) np_metadata_complete(s->source->metadata);
  pthread_mutex_lock(&s->sink_mutex);
  bool had_sink = s->has_sink;
  if (had_sink) status = s->sink.close(s->sink.context, s->live ? &stats : NULL, error);
  set_sink(s, false);
  s->sink_over = true;
  pthread_mutex_unlock(&s->sink_mutex);
  if (had_sink && s->sink.release) s->sink.release(s->sink.context);
  return status;
}

/* ---- For the consumer --------------------------------------------------------------------- */

/* A thread that reads without a block starts to read for the sink. */
static void stop_dropping(struct np_session *s) {
  pthread_mutex_lock(&s->mutex);
  if (s->dropping && s->source) s->source->operations->interrupt(s->source);
  pthread_mutex_unlock(&s->mutex);
}

/* Why no sink can be attached, or NP_OK. With stop_mutex and sink_mutex held. */
static enum np_status check_attach(struct np_session *s, struct np_error *error) {
  if (s->has_sink) return np_fail(error, NP_E_INVALID, "the session has a dump already");
  if (!s->live && atomic_load(&s->started))
    return np_fail(error, NP_E_INVALID,
                   "packets have been read already: a dump of a file must begin before that");
  if (s->sink_over)
    return np_fail(error, NP_E_CLOSED, "the session is over: there is nothing to dump");
  return NP_OK;
}

void np__session_sink_hurry(struct np_session *s) {
  if (s->has_sink && s->sink.hurry) s->sink.hurry(s->sink.context);
}

enum np_status np_session_attach(struct np_session *s, const struct np_sink *sink,
                                 struct np_error *error) {
  pthread_mutex_lock(&s->stop_mutex);
  pthread_mutex_lock(&s->sink_mutex);
  enum np_status status = check_attach(s, error);
  if (status == NP_OK) {
    s->sink = *sink;
    set_sink(s, true);
    stop_dropping(s);
  }
  pthread_mutex_unlock(&s->sink_mutex);
  pthread_mutex_unlock(&s->stop_mutex);
  return status;
}

bool np_session_detach(struct np_session *s) {
  pthread_mutex_lock(&s->sink_mutex);
  bool attached = s->has_sink;
  set_sink(s, false);
  pthread_mutex_unlock(&s->sink_mutex);
  return attached;
}

void np_session_discard(struct np_session *s, bool discard) {
  pthread_mutex_lock(&s->mutex);
  s->discard = discard;
  pthread_mutex_unlock(&s->mutex);
}
