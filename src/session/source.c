/* source.c - what a session tells of its source, and asks of it. */
#include <string.h>

#include "session/session_state.h"

static uint32_t count_devices(struct np_source *source, struct np_stats stats[NP_MAX_DEVICES]) {
  uint32_t count = 0;
  if (!source->operations->device_stats) return 0;
  while (count < NP_MAX_DEVICES && source->operations->device_stats(source, count, &stats[count]))
    count++;
  return count;
}

void np__session_count(struct np_session *s, struct np_stats *stats,
                       struct np_stats devices[NP_MAX_DEVICES]) {
  s->source->operations->stats(s->source, stats);
  stats->device_count = count_devices(s->source, devices);
  stats->devices = devices;
}

void np__session_keep_counters(struct np_session *s) {
  s->source->operations->stats(s->source, &s->counters.last);
  s->counters.last_device_count = count_devices(s->source, s->counters.last_devices);
}

void np_session_stats(struct np_session *s, struct np_stats *stats) {
  pthread_mutex_lock(&s->source_mutex);
  if (s->source)
    s->source->operations->stats(s->source, stats);
  else
    *stats = s->counters.last;
  stats->dropped_by_app += atomic_load(&s->unseen);
  stats->hidden_by_display = atomic_load(&s->sieves.hidden);
  pthread_mutex_unlock(&s->source_mutex);
}

uint32_t np_session_devices(struct np_session *s, struct np_stats stats[NP_MAX_DEVICES]) {
  pthread_mutex_lock(&s->source_mutex);
  uint32_t count = s->source ? count_devices(s->source, stats) : s->counters.last_device_count;
  if (!s->source) memcpy(stats, s->counters.last_devices, count * sizeof *stats);
  pthread_mutex_unlock(&s->source_mutex);
  return count;
}

bool np_session_event(struct np_session *s, struct np_device_event *event) {
  pthread_mutex_lock(&s->source_mutex);
  bool told =
      s->source && s->source->operations->event && s->source->operations->event(s->source, event);
  pthread_mutex_unlock(&s->source_mutex);
  return told;
}

enum np_status np_session_inject(struct np_session *s, const uint8_t *bytes, uint32_t length,
                                 struct np_error *error) {
  enum np_status status;
  pthread_mutex_lock(&s->source_mutex);
  if (!s->source)
    status = np_fail(error, NP_E_CLOSED, "the session is closed: nothing can be sent");
  else if (!s->source->operations->inject)
    status = np_fail(error, NP_E_OPTION, "packets can only be sent to a network interface");
  else
    status = s->source->operations->inject(s->source, bytes, length, error);
  pthread_mutex_unlock(&s->source_mutex);
  return status;
}

uint16_t np_session_link_type(const struct np_session *session) {
  return atomic_load(&session->link_type);
}

const char *np_session_format(const struct np_session *session) {
  return atomic_load(&session->format);
}

const char *np_session_compression(const struct np_session *session) {
  return atomic_load(&session->compression);
}
