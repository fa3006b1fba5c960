/* exchange.c - messages with bodies, and which of them belong together. */
#include "message/exchange.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_BODY = 1024, MOST_WAITING = 1000, MOST_INFORMATIONAL = 8, PARTS_EACH = 4 };

struct np_exchange {
  struct np_exchange *next;
  struct np_part *request, *response;
  struct np_part *informational, *last_informational;
  uint32_t informational_count;
  bool is_doubtful; /* its response may have been missed */
};

/* ---- Memory -----------------------------------------------------------------------------------
 */

static void free_part(struct np_messages *m, struct np_part *part) {
  if (!part) return;
  np__let_go(
      m, sizeof *part + part->body_room + part->told.trailer_size + np__held_memory(&part->head));
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

static struct np_exchange *add_exchange(struct np_messages *m, struct np_exchanges *all) {
  if (!np__keep(m, sizeof(struct np_exchange))) return NULL;
  struct np_exchange *e = calloc(1, sizeof *e);
  if (!e) {
    np__let_go(m, sizeof *e);
    return NULL;
  }
  if (all->last)
    all->last->next = e;
  else
    all->first = e;
  all->last = e;
  all->count++;
  return e;
}

/* The first one goes. */
static void drop_first(struct np_messages *m, struct np_exchanges *all) {
  struct np_exchange *e = all->first;
  all->first = e->next;
  if (!all->first) all->last = NULL;
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

static void tell_first(struct np_messages *m, struct np_exchanges *all,
                       const struct np_flow *flow) {
  struct np_exchange *e = all->first;
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
  drop_first(m, all);
}

static bool is_whole(const struct np_exchange *e) {
  return e->response && e->response->is_over && (!e->request || e->request->is_over);
}

static void tell_whole(struct np_messages *m, struct np_exchanges *all,
                       const struct np_flow *flow) {
  while (all->first && is_whole(all->first)) tell_first(m, all, flow);
}

void np__exchanges_end(struct np_messages *m, struct np_exchanges *all,
                       const struct np_flow *flow) {
  while (all->first) tell_first(m, all, flow);
}

void np__exchanges_clear(struct np_messages *m, struct np_exchanges *all) {
  while (all->first) drop_first(m, all);
}

/* ---- Which belong together --------------------------------------------------------------------
 */

void np__exchanges_doubt(struct np_exchanges *all) {
  for (struct np_exchange *e = all->first; e; e = e->next) e->is_doubtful = !e->response;
}

/* Does another request wait behind this one, which nothing is known to have answered? */
static bool is_passed(const struct np_exchange *e) {
  return e->is_doubtful && !e->response && e->next && e->request && e->request->is_over;
}

/* The exchange that a response belongs to: of the oldest request without one. */
static struct np_exchange *answered_by(struct np_messages *m, struct np_exchanges *all,
                                       const struct np_flow *flow) {
  while (all->first && is_passed(all->first)) tell_first(m, all, flow);
  struct np_exchange *e = all->first;
  while (e && e->response) e = e->next;
  return e ? e : add_exchange(m, all);
}

/* Where the next part belongs. */
static struct np_exchange *place_of(struct np_messages *m, struct np_exchanges *all,
                                    const struct np_flow *flow, enum np_role role) {
  if (role != NP_ROLE_REQUEST) return answered_by(m, all, flow);
  bool is_full = all->count >= MOST_WAITING;
  if (is_full && (!all->first->response || all->first->response->is_over) &&
      (!all->first->request || all->first->request->is_over))
    tell_first(m, all, flow);
  else if (is_full)
    return NULL;
  return add_exchange(m, all);
}

static bool set_part(struct np_exchange *e, struct np_part *part) {
  if (part->told.role == NP_ROLE_REQUEST) {
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
                               const struct np_flow *flow, enum np_role role, uint32_t side,
                               const struct np_origin *origin) {
  struct np_exchange *e = place_of(m, all, flow, role);
  if (!e || !np__keep(m, sizeof(struct np_part))) return NULL;
  struct np_part *part = calloc(1, sizeof *part);
  if (!part) {
    np__let_go(m, sizeof *part);
    return NULL;
  }
  part->told.role = role;
  part->told.side = side;
  part->told.first_packet = part->told.last_packet = origin->packet;
  part->told.first_ns = part->told.last_ns = origin->timestamp_ns;
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
void np__part_body(struct np_messages *m, struct np_part *part, const uint8_t *bytes,
                   uint32_t size) {
  struct np_message_part *told = &part->told;
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

void np__part_trailer(struct np_messages *m, struct np_part *part, const uint8_t *bytes,
                      uint32_t size) {
  if (part->trailer || !np__keep(m, size)) return;
  part->trailer = malloc(size);
  if (!part->trailer) {
    np__let_go(m, size);
    return;
  }
  memcpy(part->trailer, bytes, size);
  part->told.trailer_size = size;
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
  bool is_all = is_complete && part->told.gap_bytes == 0;
  part->is_over = true;
  part->told.flags |= is_all ? NP_MESSAGE_COMPLETE : 0;
  if (origin->packet != 0) {
    part->told.last_packet = origin->packet;
    part->told.last_ns = origin->timestamp_ns;
  }
  tell_whole(m, all, flow);
}
