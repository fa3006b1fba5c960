/* messages.c - what protocols say on the streams of connections. */
#include "np/messages.h"

#include <stdlib.h>

#include "block/block.h"
#include "message/choose.h"
#include "message/lookup.h"
#include "message/talk.h"
#include "tls/keylog.h"

enum { DEFAULT_MESSAGE = 1 << 20, DEFAULT_BODY = 1 << 20, DEFAULT_KEYS_S = 5 };

static const uint64_t default_memory = UINT64_C(128) << 20;

/* ---- Packets ----------------------------------------------------------------------------------
 */

/* The innermost layer of a protocol, quoted ones aside; UINT32_MAX for none. */
static uint32_t find_layer(const struct np_block *block, const struct np_record *r,
                           uint16_t protocol) {
  for (uint32_t i = r->layer_count; i > 0; i--) {
    const struct np_layer *layer = &block->layers[r->first_layer + i - 1];
    if (layer->protocol == protocol && (layer->flags & (NP_LAYER_QUOTED | NP_LAYER_CUT)) == 0)
      return i - 1;
  }
  return UINT32_MAX;
}

static struct np_talk_entry *entry_of(struct np_messages *m, uint64_t flow) {
  struct np_talk_entry *entry = np__talks_find(m->talks, flow);
  if (entry) return entry;
  entry = np__talks_add(m->talks, flow);
  if (entry) entry->is_told = m->tells;
  return entry;
}

/* Are a flow's bytes wanted by somebody else too? */
static bool is_told(const struct np_messages *m, const struct np_talk_entry *entry) {
  return entry ? entry->is_told : m->tells;
}

/* A datagram is a message as it stands. */
static void add_datagram(struct np_messages *m, const struct np_flow *flow, uint32_t side,
                         const struct np_block *block, uint32_t index) {
  const struct np_record *r = &block->records[index];
  struct np_held held;
  uint32_t at = find_layer(block, r, NP_PROTOCOL_dns);
  if (at == UINT32_MAX) return;
  bool is_part = (block->layers[r->first_layer + at].flags & NP_LAYER_FRAGMENT) != 0;
  if (is_part && !m->options.no_wholes) return; /* the whole one comes */
  struct np_talk_entry *entry = m->options.lookups ? entry_of(m, flow->id) : NULL;
  if (!entry || !np__held_copy(&held, block, index)) return;
  np__lookup_add(m, entry, flow, side, &held);
}

/* What brings data may complete a message: its headers are kept. */
static void add_segment(struct np_messages *m, const struct np_flow *flow, uint32_t side,
                        const struct np_block *block, uint32_t index) {
  const struct np_record *r = &block->records[index];
  uint32_t at = m->looks ? find_layer(block, r, NP_PROTOCOL_tcp) : UINT32_MAX;
  if (at == UINT32_MAX) return;
  const struct np_layer *tcp = &block->layers[r->first_layer + at];
  if (tcp->length <= tcp->header_length || flow->close != NP_FLOW_OPEN) return;
  struct np_talk_entry *entry = entry_of(m, flow->id);
  if (!entry) m->stats.unparsed++;
  if (!entry || entry->is_off) return;
  if (!entry->talk) entry->talk = np__talk_new(m);
  if (entry->talk) {
    np__shot_take(&entry->talk->halves[side].shot, block, index, at);
  } else {
    entry->is_off = true;
    m->stats.unparsed++;
  }
}

/* Records of TLS are looked at once there are secrets, or may come. */
static void look_for_keys(struct np_messages *m) {
  if (np__keylog_state(m->options.keylog) > 0) m->looked_for[NP_PROTOCOL_tls] = true;
  if (m->waiting.first) np__talk_due(m);
}

static void on_packet(void *context, const struct np_flow *flow, uint32_t side,
                      const struct np_block *block, uint32_t index) {
  struct np_messages *m = context;
  m->packet = block->records[index].number;
  m->now_ns = block->records[index].timestamp_ns;
  if (m->plain) look_for_keys(m);
  if (flow->protocol == NP_PROTOCOL_tcp)
    add_segment(m, flow, side, block, index);
  else if (flow->protocol == NP_PROTOCOL_udp)
    add_datagram(m, flow, side, block, index);
  if (m->next.packet) m->next.packet(m->next.context, flow, side, block, index);
}

/* ---- Flows ------------------------------------------------------------------------------------
 */

static bool on_begin(void *context, const struct np_flow *flow) {
  struct np_messages *m = context;
  bool wants_it = m->next.begin && m->next.begin(m->next.context, flow);
  if (flow->protocol != NP_PROTOCOL_tcp) return wants_it;
  m->tells = wants_it;
  return wants_it || m->looks;
}

/* Who answers that a flow is not wanted is not asked again. */
static bool wants(void *context, const struct np_flow *flow) {
  struct np_messages *m = context;
  struct np_talk_entry *entry = np__talks_find(m->talks, flow->id);
  bool told = is_told(m, entry);
  if (told && m->next.wants && !m->next.wants(m->next.context, flow)) {
    told = false;
    if (!entry) entry = entry_of(m, flow->id);
    if (entry) entry->is_told = false;
  }
  if (entry && entry->is_off && !np__talk_is_late(entry->talk)) {
    np__talk_free(m, entry->talk);
    entry->talk = NULL;
  }
  return told || (m->looks && !(entry && entry->is_off));
}

static struct np_talking talking(struct np_messages *m, struct np_talk_entry *entry,
                                 const struct np_flow *flow) {
  return (struct np_talking){m, entry, flow, entry->talk};
}

static bool has_talk(const struct np_talk_entry *entry) {
  return entry && entry->talk && !entry->is_off;
}

static void on_data(void *context, const struct np_flow *flow, uint32_t side,
                    const struct np_stream_data *data) {
  struct np_messages *m = context;
  struct np_talk_entry *entry = np__talks_find(m->talks, flow->id);
  if (has_talk(entry)) {
    const struct np_talking on = talking(m, entry, flow);
    np__talk_data(&on, side, data);
  }
  if (is_told(m, entry) && m->next.data) m->next.data(m->next.context, flow, side, data);
}

static void on_gap(void *context, const struct np_flow *flow, uint32_t side, uint64_t offset,
                   uint64_t length, enum np_gap_reason reason) {
  struct np_messages *m = context;
  struct np_talk_entry *entry = np__talks_find(m->talks, flow->id);
  if (has_talk(entry)) {
    const struct np_talking on = talking(m, entry, flow);
    np__talk_gap(&on, side, offset, length);
  }
  if (is_told(m, entry) && m->next.gap)
    m->next.gap(m->next.context, flow, side, offset, length, reason);
}

static void on_conflict(void *context, const struct np_flow *flow, uint32_t side,
                        const struct np_stream_conflict *conflict) {
  struct np_messages *m = context;
  const struct np_talk_entry *entry = np__talks_find(m->talks, flow->id);
  if (is_told(m, entry) && m->next.conflict)
    m->next.conflict(m->next.context, flow, side, conflict);
}

static void on_closed(void *context, const struct np_flow *flow) {
  struct np_messages *m = context;
  struct np_talk_entry *entry = np__talks_find(m->talks, flow->id);
  if (has_talk(entry)) {
    const struct np_talking on = talking(m, entry, flow);
    np__talk_close(&on, flow->close == NP_FLOW_FIN);
  } else if (entry) {
    np__talk_free(m, entry->talk);
    entry->talk = NULL;
  }
  if (entry) entry->is_off = true;
  if (m->next.closed) m->next.closed(m->next.context, flow);
}

static void on_update(void *context, const struct np_flow *flow) {
  struct np_messages *m = context;
  if (m->next.update) m->next.update(m->next.context, flow);
}

static void on_end(void *context, const struct np_flow *flow) {
  struct np_messages *m = context;
  struct np_talk_entry *entry = np__talks_find(m->talks, flow->id);
  if (entry && np__talk_is_late(entry->talk)) {
    const struct np_talking on = talking(m, entry, flow);
    np__talk_give_up(&on);
  }
  if (entry) {
    np__lookup_end(m, entry, flow);
    np__talk_free(m, entry->talk);
    np__talks_remove(m->talks, entry);
  }
  if (m->next.end) m->next.end(m->next.context, flow);
}

struct np_streams_calls np_messages_calls(struct np_messages *m) {
  return (struct np_streams_calls){.context = m,
                                   .begin = on_begin,
                                   .packet = on_packet,
                                   .wants = wants,
                                   .closed = on_closed,
                                   .update = on_update,
                                   .end = on_end,
                                   .data = on_data,
                                   .gap = on_gap,
                                   .conflict = on_conflict};
}

/* ---- Life -------------------------------------------------------------------------------------
 */

bool np_messages_has(uint16_t protocol) {
  return np__rules_of(protocol) != NULL;
}

/* Those whose messages become what is wanted, and those that may go on with one that is looked
 * for; behind whom TLS follows, which is no exchange, does not matter to it. */
static void look_for_exchanges(struct np_messages *m) {
  bool may_change = false;
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const struct np_stream_rules *rules = np__rules_of(id);
    if (!rules) continue;
    m->looked_for[id] |= np__wants_exchanges(&m->options, rules->exchanges);
    may_change |= m->looked_for[id] && rules->token && rules->exchanges != NP_EXCHANGES_NONE;
  }
  for (uint16_t id = 0; may_change && id < np_protocol_count(); id++)
    m->looked_for[id] |= np_messages_has(id) && np__rules_of(id)->changes;
}

static bool read_protocols(struct np_messages *m) {
  for (uint32_t i = 0; i < m->options.protocol_count; i++) {
    uint16_t id = m->options.protocols[i];
    if (!np_messages_has(id)) return false;
    m->wanted[id] = m->looked_for[id] = true;
  }
  m->options.protocols = NULL;
  look_for_exchanges(m);
  if (m->options.lookups) m->looked_for[NP_PROTOCOL_dns] = true;
  const bool has_keys = m->plain && np__keylog_state(m->options.keylog) > 0;
  if (m->options.handshakes || has_keys || m->options.late_keys)
    m->looked_for[NP_PROTOCOL_tls] = true;
  for (uint32_t id = 0; id < NP_MOST_PROTOCOLS; id++) m->looks |= m->looked_for[id];
  return true;
}

struct np_messages *np_messages_new(const struct np_messages_options *options,
                                    const struct np_engine *engine, struct np_stream_events *events,
                                    const struct np_streams_calls *next) {
  struct np_messages *m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->options = *options;
  if (m->options.most_message == 0) m->options.most_message = DEFAULT_MESSAGE;
  if (m->options.most_body == 0) m->options.most_body = DEFAULT_BODY;
  if (m->options.most_memory == 0) m->options.most_memory = default_memory;
  if (m->options.keys_s == 0) m->options.keys_s = DEFAULT_KEYS_S;
  m->engine = engine;
  m->events = events;
  m->next = *next;
  m->now_ns = NP_NO_TIME;
  m->talks = calloc(1, sizeof *m->talks);
  if (options->keylog) m->plain = malloc(NP_OPENED_ROOM);
  if (m->talks && (m->plain || !options->keylog) && read_protocols(m)) return m;
  np_messages_free(m);
  return NULL;
}

void np_messages_count(struct np_messages *m) {
  const struct np_event_part part = {&m->stats, sizeof m->stats};
  const struct np_stream_event event = {.kind = NP_EVENT_MESSAGE_COUNTS};
  np_stream_events_add(m->events, &event, &part, 1);
}

uint8_t *np_messages_take(struct np_messages *m, size_t *size) {
  return np__slabs_take(&m->slabs, size);
}

void np_messages_free(struct np_messages *m) {
  if (!m) return;
  for (uint32_t i = 0; m->talks && m->talks->slots && i <= m->talks->mask; i++) {
    struct np_talk_entry *entry = &m->talks->slots[i];
    if (!entry->is_used) continue;
    np__lookup_clear(m, entry);
    np__talk_free(m, entry->talk);
  }
  if (m->talks) free(m->talks->slots);
  free(m->talks);
  free(m->plain);
  np__slabs_clear(&m->slabs);
  free(m->scratch);
  free(m);
}
