/* lookup.c - queries of DNS, and which answers belong to them. */
#include "message/lookup.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/time.h"

enum { MOST_WAITING = 256 }; /* of a flow */

/* What tells which answer is to which query: RFC 5452, section 9.1. */
struct question {
  uint64_t id;
  bool is_response;
  bool has_name;
  uint64_t name; /* its hash */
  uint64_t type;
};

struct np_lookup {
  struct np_lookup *next;
  struct question question;
  struct np_held query;
  uint64_t retries;
  uint32_t side; /* that asks */
};

/* ---- Reading ----------------------------------------------------------------------------------
 */

/* FNV-1a, without case: RFC 4343. A name that another one's hash equals has to have its id, ports
 * and addresses too. */
static uint64_t hash_of(const uint8_t *bytes, uint32_t size) {
  uint64_t hash = UINT64_C(0xcbf29ce484222325);
  for (uint32_t i = 0; i < size; i++)
    hash = (hash ^ np_ascii_lower(bytes[i])) * UINT64_C(0x100000001b3);
  return hash;
}

static void on_field(void *context, const struct np_value *value) {
  struct question *q = context;
  const char *name = value->field->name;
  if (strcmp(name, "id") == 0) q->id = value->number;
  if (strcmp(name, "flags.response") == 0) q->is_response = value->number != 0;
  if (strcmp(name, "queries.type") == 0 && q->type == 0) q->type = value->number;
  if (strcmp(name, "queries.name") == 0 && !q->has_name) {
    q->has_name = true;
    q->name = hash_of(value->bytes, value->length);
  }
}

static struct question read_question(const struct np_messages *m, const struct np_held *held) {
  struct question question = {.id = 0};
  const struct np_visitor visitor = {
      .context = &question, .protocol = np_protocol_at(NP_PROTOCOL_dns), .field = on_field};
  const struct np_packet packet = np__held_packet(held);
  np_visit(m->engine, &packet, &visitor);
  return question;
}

static bool is_to(const struct question *a, const struct question *b) {
  if (a->id != b->id) return false;
  return !a->has_name || !b->has_name || (a->name == b->name && a->type == b->type);
}

/* ---- The list ---------------------------------------------------------------------------------
 */

/* Take it out, and tell it with its answer, or without (NULL). */
static void tell(struct np_messages *m, const struct np_flow *flow, struct np_lookup **at,
                 const struct np_held *answer) {
  struct np_lookup *l = *at;
  const int64_t asked_ns = l->query.record.timestamp_ns;
  struct np_lookup_head head = {.retries = l->retries, .latency_ns = NP_NO_TIME};
  const struct np_event_part parts[] = {{flow, sizeof *flow}, {&head, sizeof head}};
  np__slabs_add(&m->slabs, &l->query, &head.query);
  head.answer = (struct np_message_place){0, UINT32_MAX};
  if (answer) np__slabs_add(&m->slabs, answer, &head.answer);
  if (answer && asked_ns != NP_NO_TIME && answer->record.timestamp_ns != NP_NO_TIME)
    head.latency_ns = np__elapsed_ns(asked_ns, answer->record.timestamp_ns);
  const struct np_stream_event event = {.kind = NP_EVENT_LOOKUP,
                                        .flow = flow->id,
                                        .packet = l->query.record.number,
                                        .timestamp_ns = asked_ns,
                                        .side = l->side};
  np_stream_events_add(m->events, &event, parts, 2);
  m->stats.lookups++;
  m->stats.messages += answer ? 2 : 1;
  *at = l->next;
  np__let_go(m, sizeof *l + np__held_memory(&l->query));
  np__held_clear(&l->query);
  free(l);
}

/* Where the query with this question is, or the list's end. */
static struct np_lookup **find(struct np_talk_entry *entry, const struct question *question,
                               uint32_t *before) {
  struct np_lookup **at = &entry->lookups;
  for (*before = 0; *at && !is_to(&(*at)->question, question); ++*before) at = &(*at)->next;
  return at;
}

/* False, and it is not kept, where that is too much. */
static bool add_query(struct np_messages *m, struct np_talk_entry *entry,
                      const struct np_flow *flow, struct np_lookup **at, uint32_t before,
                      const struct question *question, uint32_t side, struct np_held *held) {
  uint64_t size = sizeof(struct np_lookup) + np__held_memory(held);
  struct np_lookup *l = np__keep(m, size) ? calloc(1, sizeof *l) : NULL;
  if (!l) return false;
  l->question = *question;
  l->query = *held;
  l->side = side;
  *at = l;
  /* NOLINTNEXTLINE(analyzer-malloc-leak): the list keeps it */
  if (before >= MOST_WAITING) tell(m, flow, &entry->lookups, NULL);
  return true;
}

void np__lookup_add(struct np_messages *m, struct np_talk_entry *entry, const struct np_flow *flow,
                    uint32_t side, struct np_held *held) {
  const struct question question = read_question(m, held);
  uint32_t before;
  struct np_lookup **at = find(entry, &question, &before);
  if (question.is_response) {
    if (*at)
      tell(m, flow, at, held);
    else
      m->stats.unasked++;
  } else if (*at) {
    (*at)->retries++;
  } else if (add_query(m, entry, flow, at, before, &question, side, held)) {
    return;
  } else {
    m->stats.unparsed++;
  }
  np__held_clear(held);
}

void np__lookup_end(struct np_messages *m, struct np_talk_entry *entry,
                    const struct np_flow *flow) {
  while (entry->lookups) tell(m, flow, &entry->lookups, NULL);
}

void np__lookup_clear(struct np_messages *m, struct np_talk_entry *entry) {
  while (entry->lookups) {
    struct np_lookup *l = entry->lookups;
    entry->lookups = l->next;
    np__let_go(m, sizeof *l + np__held_memory(&l->query));
    np__held_clear(&l->query);
    free(l);
  }
}
