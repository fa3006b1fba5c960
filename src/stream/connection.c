/* connection.c - the two directions of a TCP flow whose data is wanted. */
#include "stream/connection.h"

#include <stdlib.h>

#include "base/fetch.h"
#include "stream/analysis.h"

/* The largest shift of windows: RFC 7323, 2.3. */
enum { MOST_SCALE = 14 };

enum {
  DEFAULT_WAITING = 4 << 20,
  MOST_EXTENTS = 4096,
  KEPT_BEHIND = 8 << 10, /* delivered bytes that are compared, behind what is acknowledged */
  MOST_KEPT = 64 << 10
};

/* ---- Told on ----------------------------------------------------------------------------------
 */

static void on_data(void *context, const struct np_stream_data *data) {
  const struct np_told *told = context;
  if (told->calls->data) told->calls->data(told->calls->context, told->flow, told->side, data);
}

static void on_gap(void *context, uint64_t offset, uint64_t length, enum np_gap_reason reason) {
  const struct np_told *told = context;
  told->flow->lost[told->side] += length;
  if (told->calls->gap)
    told->calls->gap(told->calls->context, told->flow, told->side, offset, length, reason);
}

static void on_conflict(void *context, const struct np_stream_conflict *conflict) {
  const struct np_told *told = context;
  if (told->calls->conflict)
    told->calls->conflict(told->calls->context, told->flow, told->side, conflict);
}

struct np_half_rules np__connection_rules(const struct np_streams_options *options,
                                          struct np_stream_bytes *counts) {
  return (struct np_half_rules){
      .policy = options->tcp_policy,
      .most_waiting = options->most_waiting ? options->most_waiting : (uint64_t)DEFAULT_WAITING,
      .most_extents = MOST_EXTENTS,
      .history = KEPT_BEHIND,
      .most_history = MOST_KEPT,
      .calls = {on_data, on_gap, on_conflict},
      .counts = counts};
}

/* ---- Segments ---------------------------------------------------------------------------------
 */

static struct np_connection *connection_of(struct np_flow_entry *entry) {
  if (!entry->connection) {
    entry->connection = calloc(1, sizeof *entry->connection);
    for (uint32_t i = 0; entry->connection && i < 2; i++)
      entry->connection->halves[i].scale = MOST_SCALE;
  }
  return entry->connection;
}

/* Windows are shifted where both SYNs say so, and the shifts are known once both were seen: RFC
 * 7323, 2.2. */
static void set_scales(struct np_connection *c, const struct np_tcp_side sides[2]) {
  bool both = sides[0].scale != NP_NO_SCALE && sides[1].scale != NP_NO_SCALE;
  for (uint32_t i = 0; i < 2; i++) {
    uint8_t scale = both ? sides[i ^ 1].scale : 0;
    c->halves[i].scale = scale < MOST_SCALE ? scale : MOST_SCALE - 1;
  }
}

/* What the SYN tells of where streams begin. */
static void begin(struct np_connection *c, const struct np_flow_entry *entry, uint32_t side,
                  const struct np_tcp_segment *s) {
  np__half_begin(&c->halves[side], s->sequence + 1);
  if ((s->flags & NP_TCP_ACK) == 0) return;
  np__half_begin(&c->halves[side ^ 1], s->acknowledged);
  if (entry->sides[side ^ 1].began) set_scales(c, entry->sides);
}

static void acknowledge(struct np_half *other, const struct np_tcp_segment *s) {
  if (!other->begun || (s->flags & NP_TCP_ACK) == 0) return;
  uint8_t scale = other->scale;
  if (s->flags & NP_TCP_SYN) other->scale = 0; /* not shifted: RFC 7323, 2.2 */
  np__half_acknowledge(other, s->acknowledged, s->window);
  other->scale = scale;
}

/* Is it a keep-alive whose byte, which is any, the stream has already? */
static bool is_passed_over(const struct np_half *half, const struct np_tcp_segment *s,
                           uint32_t seen) {
  if ((seen & NP_SEEN_KEEP_ALIVE) == 0) return false;
  return !half->begun || np__half_offset(half, s->sequence) < (int64_t)half->next;
}

static void add_payload(struct np_half *half, const struct np_half_rules *rules,
                        struct np_told *told, const struct np_tcp_segment *s) {
  const struct np_segment segment = {.sequence = s->sequence + ((s->flags & NP_TCP_SYN) != 0),
                                     .length = s->length,
                                     .captured = s->captured,
                                     .bytes = s->payload,
                                     .origin = s->origin};
  np__half_begin(half, segment.sequence);
  if (s->flags & NP_TCP_FIN) np__half_finish(half, rules, segment.sequence, s->length);
  if (s->length > 0) np__half_add(half, rules, told, &segment);
}

void np__connection_add(struct np_flow_entry *entry, const struct np_half_rules *rules,
                        const struct np_streams_calls *calls, uint32_t side,
                        const struct np_tcp_segment *s, uint32_t seen) {
  struct np_connection *c = connection_of(entry);
  if (!c) return;
  struct np_told told = {calls, &entry->flow, side};
  if (s->flags & NP_TCP_SYN) begin(c, entry, side, s);
  acknowledge(&c->halves[side ^ 1], s);
  if (is_passed_over(&c->halves[side], s, seen)) {
    rules->counts->seen += s->captured;
    rules->counts->duplicate += s->captured;
  } else if (s->length > 0 || s->flags & NP_TCP_FIN) {
    add_payload(&c->halves[side], rules, &told, s);
  }
  for (told.side = 0; told.side < 2; told.side++)
    np__half_look(&c->halves[told.side], rules, &told, s->origin.timestamp_ns);
  c->memory = sizeof *c + np__half_memory(&c->halves[0]) + np__half_memory(&c->halves[1]);
}

bool np__connection_is_complete(const struct np_connection *c) {
  return np__half_is_complete(&c->halves[0]) && np__half_is_complete(&c->halves[1]);
}

void np__connection_flush(struct np_flow_entry *entry, const struct np_half_rules *rules,
                          const struct np_streams_calls *calls) {
  struct np_told told = {calls, &entry->flow, 0};
  for (; told.side < 2; told.side++)
    np__half_flush(&entry->connection->halves[told.side], rules, &told, NP_GAP_END);
}

void np__connection_fetch(const struct np_connection *c) {
  np__fetch(c, sizeof *c);
}

void np__connection_free(struct np_connection *c) {
  if (!c) return;
  np__half_clear(&c->halves[0]);
  np__half_clear(&c->halves[1]);
  free(c);
}
