/* clock.c - the time that a line begins with. */
#include "print/clock.h"

#include <time.h>

#include "base/time.h"
#include "print/text.h"

static const int64_t second_ns = 1000000000, microsecond_ns = 1000;

/* No zone has ever changed its offset within such a span: they do so on whole quarters of an hour
 * of UTC. */
static const int64_t span_s = 900;

/* What the zone adds to UTC at a moment, in seconds. */
static int64_t offset_of(struct np_clock_state *state, int64_t timestamp_ns) {
  time_t seconds = (time_t)(timestamp_ns / second_ns);
  struct tm parts;
  if (state->has_offset && state->span == seconds / span_s) return state->offset_s;
  state->has_offset = true;
  state->span = seconds / span_s;
  state->offset_s = localtime_r(&seconds, &parts) ? parts.tm_gmtoff : 0;
  return state->offset_s;
}

struct np_zone np_zone_now(void) {
  time_t now = time(NULL);
  struct tm parts;
  tzset();
  bool known = localtime_r(&now, &parts) != NULL;
  return (struct np_zone){.names = {tzname[0], tzname[1]},
                          .offset_minutes = known ? (int)(parts.tm_gmtoff / 60) : 0,
                          .changes = daylight != 0};
}

static void add_two(struct np_text *text, uint32_t number, char behind) {
  np__text_padded(text, number, 2);
  np__text_char(text, behind);
}

static void add_day(struct np_text *text, int64_t timestamp_ns, int64_t offset_s) {
  struct np_date date = np__date(timestamp_ns, offset_s);
  np__text_padded(text, (uint32_t)date.year, 4);
  np__text_char(text, '-');
  add_two(text, date.month, '-');
  add_two(text, date.day, ' ');
}

static void add_time(struct np_text *text, int64_t timestamp_ns, int64_t offset_s) {
  struct np_date date = np__time_of_day(timestamp_ns, offset_s);
  add_two(text, date.hour, ':');
  add_two(text, date.minute, ':');
  add_two(text, date.second, '.');
  np__text_padded(text, date.nanoseconds / (uint32_t)microsecond_ns, 6);
}

/* Seconds from a moment to another one, with six decimals. */
static void add_seconds(struct np_text *text, int64_t from_ns, int64_t to_ns) {
  bool back = to_ns < from_ns;
  uint64_t distance =
      back ? (uint64_t)from_ns - (uint64_t)to_ns : (uint64_t)to_ns - (uint64_t)from_ns;
  if (back) np__text_char(text, '-');
  np__text_decimal(text, distance / (uint64_t)second_ns);
  np__text_char(text, '.');
  np__text_padded(text, distance % (uint64_t)second_ns / (uint64_t)microsecond_ns, 6);
}

static void add_span(struct np_clock_state *state, enum np_clock clock, int64_t timestamp_ns,
                     struct np_text *text) {
  if (!state->has_times) state->first_ns = state->before_ns = timestamp_ns;
  state->has_times = true;
  add_seconds(text, clock == NP_CLOCK_DELTA ? state->before_ns : state->first_ns, timestamp_ns);
  state->before_ns = timestamp_ns;
}

void np__clock_add(struct np_clock_state *state, enum np_clock clock, bool local,
                   int64_t timestamp_ns, struct np_text *text) {
  if (clock == NP_CLOCK_NONE) return;
  if (timestamp_ns == NP_NO_TIME) {
    np_text_string(text, clock <= NP_CLOCK_DATE ? "--:--:--.------" : "-.------");
  } else if (clock == NP_CLOCK_EPOCH) {
    add_seconds(text, 0, timestamp_ns);
  } else if (clock > NP_CLOCK_DATE) {
    add_span(state, clock, timestamp_ns, text);
  } else {
    int64_t offset_s = local ? offset_of(state, timestamp_ns) : 0;
    if (clock == NP_CLOCK_DATE) add_day(text, timestamp_ns, offset_s);
    add_time(text, timestamp_ns, offset_s);
  }
  np__text_char(text, ' ');
}
