/* exchange.c - messages with bodies, and which of them belong together. */
#include "message/exchange.h"

#include <stdlib.h>
#include <string.h>

enum {
  FIRST_BODY = 1024,
  FIRST_TRAILER = 256,
  MOST_WAITING = 1000,
  MOST_INFORMATIONAL = 8,
  PARTS_EACH = 4,
  BUCKETS = 256
};

struct np_exchange {
  struct np_exchange *next, *before;
  struct np_exchange *behind; /* the next one of its bucket */
  struct np_part *request, *response;
  struct np_part *informational, *last_informational;
  uint32_t informational_count;
  uint32_t channel; /* 0: responses come in the order of requests */
  bool is_doubtful; /* its response may have been missed */
};

/* ---- Memory -----------------------------------------------------------------------------------
 */

static void free_part(struct np_messages *m, struct np_part *part) {
  if (!part) return;
  np__let_go(m, sizeof *part + part->body_room + part->trailer_room + np__held_memory(&part->head));
  np__held_clear(&part->head);
  free(part->body);
  free(part->trailer);
  free(part);
}

static void free_exchange(struct np_messages *m, struct np_exchange *e) {
  free_part(m, e->request);
  free_part(m, e->response);
  while (e->informational) {
    struct np_part *part = e->informational;
    e->informational = part->next;
    free_part(m, part);
  }
  np__let_go(m, sizeof *e);
  free(e);
}

/* ---- The list, and where those with channels are found ----------------------------------------
 */

static struct np_exchange **bucket_of(const struct np_exchanges *all, uint32_t channel) {
  return &all->buckets[channel / 2 % BUCKETS]; /* of HTTP/2 those of a side are odd, or even */
}

static struct np_exchange *find_channel(const struct np_exchanges *all, uint32_t channel) {
  struct np_exchange *e = all->buckets && channel > 0 ? *bucket_of(all, channel) : NULL;
  while (e && e->channel != channel) e = e->behind;
  return e;
}

static bool make_buckets(struct np_messages *m, struct np_exchanges *all) {
  const uint64_t size = BUCKETS * sizeof(struct np_exchange *);
  if (all->buckets) return true;
  if (!np__keep(m, size)) return false;
  all->buckets = calloc(BUCKETS, sizeof(struct np_exchange *));
  if (!all->buckets) np__let_go(m, size);
  return all->buckets != NULL;
}

static void set_channel(struct np_exchanges *all, struct np_exchange *e, uint32_t channel) {
  struct np_exchange **bucket = bucket_of(all, channel);
  e->channel = channel;
  e->behind = *bucket;
  *bucket = e;
}

static struct np_exchange *add_exchange(struct np_messages *m, struct np_exchanges *all,
                                        uint32_t channel) {
  if (channel > 0 && !make_buckets(m, all)) return NULL;
  if (!np__keep(m, sizeof(struct np_exchange))) return NULL;
  struct np_exchange *e = calloc(1, sizeof *e);
  if (!e) {
    np__let_go(m, sizeof *e);
    return NULL;
  }
  e->before = all->last;
  if (all->last)
    all->last->next = e;
  else
    all->first = e;
  all->last = e;
  all->count++;
  if (channel > 0) set_channel(all, e, channel);
  return e;
}

static void drop(struct np_messages *m, struct np_exchanges *all, struct np_exchange *e) {
  if (e->channel > 0) {
    struct np_exchange **at = bucket_of(all, e->channel);
    while (*at != e) at = &(*at)->behind;
    *at = e->behind;
  }
  if (e->before)
    e->before->next = e->next;
  else
    all->first = e->next;
  if (e->next)
    e->next->before = e->before;
  else
    all->last = e->before;
  all->count--;
  free_exchange(m, e);
}

/* ---- Told -------------------------------------------------------------------------------------
 */

static uint32_t add_part(struct np_messages *m, struct np_part *part, struct np_event_part *out) {
  struct np_message_part *told = &part->told;
  np__slabs_add(&m->slabs, &part->head, &told->place);
  m->stats.messages++;
  m->stats.cut += (told->flags & NP_MESSAGE_COMPLETE) == 0;
  m->stats.bodies_cut += (told->flags & NP_MESSAGE_BODY_CUT) != 0;
  out[0] = (struct np_event_part){told, sizeof *told};
  out[1] = (struct np_event_part){part->gaps, told->gap_count * sizeof part->gaps[0]};
  out[2] = (struct np_event_part){part->body, told->body_kept};
  out[3] = (struct np_event_part){part->trailer, told->trailer_size};
  return PARTS_EACH;
}

static void tell(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow,
                 struct np_exchange *e) {
  struct np_exchange_head head = {.protocol = all->protocol};
  struct np_event_part parts[2 + PARTS_EACH * (MOST_INFORMATIONAL + 2)] = {{flow, sizeof *flow},
                                                                           {&head, sizeof head}};
  uint32_t count = 2;
  if (e->request) count += add_part(m, e->request, &parts[count]);
  for (struct np_part *part = e->informational; part; part = part->next)
    count += add_part(m, part, &parts[count]);
  if (e->response) count += add_part(m, e->response, &parts[count]);
  head.part_count = count / PARTS_EACH;
  const struct np_stream_event event = {
      .kind = NP_EVENT_EXCHANGE, .flow = flow->id, .packet = m->packet, .timestamp_ns = m->now_ns};
  np_stream_events_add(m->events, &event, parts, count);
  m->stats.exchanges++;
  drop(m, all, e);
}

static bool is_whole(const struct np_exchange *e) {
  if (e->request && e->request->told.role == NP_ROLE_ALONE) return e->request->is_over;
  return e->response && e->response->is_over && (!e->request || e->request->is_over);
}

/* Those without channels are told in their order. */
static void tell_whole(struct np_messages *m, struct np_exchanges *all,
                       const struct np_flow *flow) {
  while (all->first && is_whole(all->first)) tell(m, all, flow, all->first);
}

void np__exchanges_end(struct np_messages *m, struct np_exchanges *all,
                       const struct np_flow *flow) {
  while (all->first) tell(m, all, flow, all->first);
}

void np__exchanges_clear(struct np_messages *m, struct np_exchanges *all) {
  while (all->first) drop(m, all, all->first);
  if (all->buckets) np__let_go(m, BUCKETS * sizeof(struct np_exchange *));
  free(all->buckets);
  all->buckets = NULL;
}

/* ---- Which belong together --------------------------------------------------------------------
 */

static bool is_open(const struct np_part *part, uint32_t side) {
  return part && part->told.side == side && !part->is_over;
}

struct np_part *np__part_of(const struct np_exchanges *all, uint32_t channel, uint32_t side) {
  const struct np_exchange *e = find_channel(all, channel);
  if (!e) return NULL;
  if (is_open(e->last_informational, side)) return e->last_informational;
  if (is_open(e->request, side)) return e->request;
  return is_open(e->response, side) ? e->response : NULL;
}

void np__exchanges_doubt(struct np_exchanges *all) {
  for (struct np_exchange *e = all->first; e; e = e->next)
    e->is_doubtful = e->channel == 0 && !e->response;
}

void np__exchanges_break(struct np_exchanges *all, uint32_t side) {
  for (struct np_exchange *e = all->first; e; e = e->next) {
    if (e->channel == 0) continue;
    if (is_open(e->request, side)) e->request->is_broken = true;
    if (is_open(e->response, side)) e->response->is_broken = true;
  }
}

void np__exchanges_move(struct np_messages *m, struct np_exchanges *all, uint32_t channel) {
  struct np_exchange *e = all->first;
  while (e && (e->response || e->channel > 0)) e = e->next;
  if (e && make_buckets(m, all)) set_channel(all, e, channel);
}

void np__exchange_abort(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow,
                        uint32_t channel, const struct np_origin *origin) {
  struct np_exchange *e = find_channel(all, channel);
  if (!e) return;
  for (uint32_t side = 0; side < 2; side++) {
    struct np_part *part = np__part_of(all, channel, side);
    if (!part) continue;
    part->told.last_packet = origin->packet;
    part->told.last_ns = origin->timestamp_ns;
  }
  tell(m, all, flow, e);
}

/* Does another request wait behind this one, which nothing is known to have answered? */
static bool is_passed(const struct np_exchange *e) {
  return e->is_doubtful && !e->response && e->next && e->request && e->request->is_over;
}

/* The exchange that a response belongs to: of the oldest request without one. */
static struct np_exchange *answered_by(struct np_messages *m, struct np_exchanges *all,
                                       const struct np_flow *flow) {
  while (all->first && is_passed(all->first)) tell(m, all, flow, all->first);
  struct np_exchange *e = all->first;
  while (e && e->response) e = e->next;
  return e ? e : add_exchange(m, all, 0);
}

static bool is_over(const struct np_part *part) {
  return !part || part->is_over;
}

static bool begins(const struct np_speaker *speaker) {
  return speaker->role == NP_ROLE_REQUEST || speaker->role == NP_ROLE_ALONE;
}

/* Where a message of a channel belongs. One that has what is said again is told as it is, and so is
 * the oldest of too many. */
static struct np_exchange *place_in(struct np_messages *m, struct np_exchanges *all,
                                    const struct np_flow *flow, const struct np_speaker *speaker) {
  struct np_exchange *e = find_channel(all, speaker->channel);
  bool is_said = e && (begins(speaker) ? e->request : e->response);
  if (is_said) tell(m, all, flow, e);
  if (e && !is_said) return e;
  if (all->count >= MOST_WAITING) tell(m, all, flow, all->first);
  return add_exchange(m, all, speaker->channel);
}

/* Where the next part belongs. */
static struct np_exchange *place_of(struct np_messages *m, struct np_exchanges *all,
                                    const struct np_flow *flow, const struct np_speaker *speaker) {
  if (speaker->channel > 0) return place_in(m, all, flow, speaker);
  if (speaker->role != NP_ROLE_REQUEST) return answered_by(m, all, flow);
  bool is_full = all->count >= MOST_WAITING;
  if (is_full && is_over(all->first->response) && is_over(all->first->request))
    tell(m, all, flow, all->first);
  else if (is_full)
    return NULL;
  return add_exchange(m, all, 0);
}

static bool set_part(struct np_exchange *e, struct np_part *part) {
  if (part->told.role == NP_ROLE_REQUEST || part->told.role == NP_ROLE_ALONE) {
    e->request = part;
  } else if (part->told.role == NP_ROLE_RESPONSE) {
    e->response = part;
  } else {
    if (e->informational_count == MOST_INFORMATIONAL) return false;
    if (e->last_informational)
      e->last_informational->next = part;
    else
      e->informational = part;
    e->last_informational = part;
    e->informational_count++;
  }
  return true;
}

struct np_part *np__part_begin(struct np_messages *m, struct np_exchanges *all,
                               const struct np_flow *flow, const struct np_speaker *speaker,
                               const struct np_origin *origin) {
  struct np_exchange *e = place_of(m, all, flow, speaker);
  if (!e || !np__keep(m, sizeof(struct np_part))) return NULL;
  struct np_part *part = calloc(1, sizeof *part);
  if (!part) {
    np__let_go(m, sizeof *part);
    return NULL;
  }
  part->told.role = speaker->role;
  part->told.side = speaker->side;
  part->told.first_packet = part->told.last_packet = origin->packet;
  part->told.first_ns = part->told.last_ns = origin->timestamp_ns;
  part->of = e;
  if (set_part(e, part)) return part;
  free_part(m, part);
  return NULL;
}

/* ---- What it has ------------------------------------------------------------------------------
 */

void np__part_head(struct np_messages *m, struct np_part *part, struct np_held *head) {
  if (part->head.layers || !np__keep(m, np__held_memory(head))) {
    np__held_clear(head);
    return;
  }
  part->head = *head;
}

void np__part_says(struct np_part *part, const struct np_message_says *says, uint32_t before,
                   uint32_t flags) {
  struct np_message_says *own = &part->told.says;
  *own = *says;
  own->version.offset += before;
  own->method.offset += before;
  own->target.offset += before;
  own->host.offset += before;
  part->told.flags |= NP_MESSAGE_SAYS | flags;
}

static bool grow_body(struct np_messages *m, struct np_part *part, uint64_t size) {
  uint64_t room = part->body_room ? part->body_room : (uint64_t)FIRST_BODY;
  while (room < size) room *= 2;
  if (room > m->options.most_body) room = m->options.most_body;
  if (room < size || !np__keep(m, room - part->body_room)) return false;
  uint8_t *grown = realloc(part->body, room);
  if (!grown) {
    np__let_go(m, room - part->body_room);
    return false;
  }
  part->body = grown;
  part->body_room = (uint32_t)room;
  return true;
}

/* What is kept is the front of it, without holes. */
void np__part_body(struct np_messages *m, struct np_part *part, const uint8_t *bytes, uint32_t size,
                   const struct np_origin *origin) {
  struct np_message_part *told = &part->told;
  told->last_packet = origin->packet;
  told->last_ns = origin->timestamp_ns;
  told->body_size += size;
  if (!m->options.bodies) told->flags |= NP_MESSAGE_BODY_CUT;
  if (told->flags & NP_MESSAGE_BODY_CUT) return;
  uint64_t kept = told->body_kept + size;
  if (kept > m->options.most_body) {
    kept = m->options.most_body;
    told->flags |= NP_MESSAGE_BODY_CUT;
  }
  if (kept > part->body_room && !grow_body(m, part, kept)) {
    told->flags |= NP_MESSAGE_BODY_CUT;
    return;
  }
  if (kept > told->body_kept)
    memcpy(part->body + told->body_kept, bytes, (size_t)(kept - told->body_kept));
  told->body_kept = kept;
}

static bool grow_trailer(struct np_messages *m, struct np_part *part, uint64_t size) {
  uint64_t room = part->trailer_room ? part->trailer_room : (uint64_t)FIRST_TRAILER;
  while (room < size) room *= 2;
  if (room == part->trailer_room) return true;
  if (room > UINT32_MAX || !np__keep(m, room - part->trailer_room)) return false;
  uint8_t *grown = realloc(part->trailer, room);
  if (!grown) {
    np__let_go(m, room - part->trailer_room);
    return false;
  }
  part->trailer = grown;
  part->trailer_room = (uint32_t)room;
  return true;
}

/* Two lengths, and what is so long. */
void np__part_pair(struct np_messages *m, struct np_part *part, const struct np_pair *pair) {
  const uint32_t sizes[2] = {pair->name_size, pair->value_size};
  uint64_t size = sizeof sizes + (uint64_t)pair->name_size + pair->value_size;
  if (!grow_trailer(m, part, part->told.trailer_size + size)) return;
  uint8_t *at = part->trailer + part->told.trailer_size;
  memcpy(at, sizes, sizeof sizes);
  if (pair->name_size > 0) memcpy(at + sizeof sizes, pair->name, pair->name_size);
  if (pair->value_size > 0)
    memcpy(at + sizeof sizes + pair->name_size, pair->value, pair->value_size);
  part->told.trailer_size += size;
}

/* A text; of several the first one counts. */
static void add_text(struct np_messages *m, struct np_part *part, const uint8_t *bytes,
                     uint32_t size) {
  if (part->trailer || !grow_trailer(m, part, size)) return;
  memcpy(part->trailer, bytes, size);
  part->told.trailer_size = size;
}

void np__part_outcome(struct np_messages *m, struct np_part *part,
                      const struct np_outcome *outcome) {
  struct np_message_part *told = &part->told;
  told->rows += outcome->rows;
  if (outcome->has_rows) told->flags |= NP_MESSAGE_HAS_ROWS;
  if (outcome->is_error) told->flags |= NP_MESSAGE_FAILED;
  if (outcome->has_code) told->code = outcome->code;
  if (outcome->has_code) told->flags |= NP_MESSAGE_HAS_CODE;
  if (outcome->text) add_text(m, part, outcome->text, outcome->size);
}

void np__part_gap(struct np_part *part, uint64_t offset, uint64_t length) {
  struct np_message_part *told = &part->told;
  told->gap_bytes += length;
  told->body_size += length;
  if (told->gap_count < NP_MESSAGE_GAPS)
    part->gaps[told->gap_count++] = (struct np_message_gap){offset, length};
}

void np__part_end(struct np_messages *m, struct np_exchanges *all, const struct np_flow *flow,
                  struct np_part *part, bool is_complete, const struct np_origin *origin) {
  bool is_all = is_complete && part->told.gap_bytes == 0 && !part->is_broken;
  part->is_over = true;
  part->told.flags |= is_all ? NP_MESSAGE_COMPLETE : 0;
  if (origin->packet != 0) {
    part->told.last_packet = origin->packet;
    part->told.last_ns = origin->timestamp_ns;
  }
  if (part->of->channel == 0)
    tell_whole(m, all, flow);
  else if (is_whole(part->of))
    tell(m, all, flow, part->of);
}
