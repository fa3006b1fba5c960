/* streams.c - packets to flows, and to the bytes of TCP streams. */
#include "np/streams.h"

#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "block/block.h"
#include "np/whole.h"
#include "stream/analysis.h"
#include "stream/around.h"
#include "stream/clock.h"
#include "stream/connection.h"
#include "stream/flow_key.h"
#include "stream/flow_table.h"
#include "stream/wholes.h"

enum {
  DEFAULT_FLOWS = 1000000,
  DEFAULT_HALF_OPEN_S = 30,
  DEFAULT_ESTABLISHED_S = 600,
  DEFAULT_OTHER_S = 60,
  DEFAULT_CLOSED_S = 10,
  MOST_FRAGMENTS = 65536, /* datagrams whose ports are remembered */
  WELL_KNOWN = 1024,      /* ports below are servers' */
  IP_PROTOCOLS = 256
};

static const uint64_t default_memory = UINT64_C(256) << 20;
static const int64_t second_ns = INT64_C(1000000000), millisecond_ns = INT64_C(1000000);

struct np_streams {
  struct np_streams_options options;
  struct np_streams_calls calls;
  const struct np_engine *engine;
  struct np_flow_keys *keys;
  struct np_wholes *wholes; /* NULL: fragments are not put together here */
  struct np_around *around;
  struct np_flow_table *table;
  struct np_tcp_rows tcp;
  struct np_half_rules rules;
  struct np_streams_stats stats;
  uint64_t connection_memory;
  uint16_t in_ip[IP_PROTOCOLS]; /* who is bound to the numbers in IP headers */
  struct np_clock clock;
  int64_t next_update_ns;
};

/* ---- Endings ----------------------------------------------------------------------------------
 */

static bool is_closed(const struct np_flow_entry *e) {
  return e->flow.close == NP_FLOW_FIN || e->flow.close == NP_FLOW_RST;
}

static uint32_t patience(void *context, const struct np_flow_entry *e) {
  const struct np_streams *s = context;
  if (e->key.protocol != s->tcp.protocol) return s->options.other_s;
  if (is_closed(e)) return s->options.closed_s;
  bool answered = (e->flow.flags & NP_FLOW_ANSWERED) != 0;
  return answered ? s->options.established_s : s->options.half_open_s;
}

/* Its data is at an end: what waits is told, if it is wanted, and counted. */
static void close_connection(struct np_streams *s, struct np_flow_entry *e) {
  struct np_connection *c = e->connection;
  if (!c) return;
  if (e->wants_data) np__connection_flush(e, &s->rules, &s->calls);
  s->connection_memory -= c->memory;
  np__connection_free(c);
  e->connection = NULL;
}

static void close_flow(struct np_streams *s, struct np_flow_entry *e, enum np_flow_close why) {
  if (e->flow.close != NP_FLOW_OPEN) return;
  e->flow.close = (uint8_t)why;
  close_connection(s, e);
  if (is_closed(e)) np__flow_table_hurry(s->table, e);
  if (s->calls.closed) s->calls.closed(s->calls.context, &e->flow);
}

static void over(void *context, struct np_flow_entry *e, enum np_flow_close why) {
  struct np_streams *s = context;
  close_flow(s, e, why);
  s->stats.evicted += why == NP_FLOW_EVICTED;
  if (s->calls.end) s->calls.end(s->calls.context, &e->flow);
}

static void end_flow(struct np_streams *s, struct np_flow_entry *e, enum np_flow_close why) {
  over(s, e, why);
  np__flow_table_remove(s->table, e);
}

/* ---- Life -------------------------------------------------------------------------------------
 */

static void find_in_ip(uint16_t in_ip[IP_PROTOCOLS]) {
  for (uint32_t i = 0; i < IP_PROTOCOLS; i++) in_ip[i] = NP_NO_PROTOCOL;
  for (unsigned id = 0; id < np_protocol_count(); id++) {
    const struct np_bind *bind = np_protocol_at(id)->binds;
    for (; bind && bind->table != NP_TABLE_END; bind++)
      if (bind->table == NP_BY_IP_PROTO && bind->value < IP_PROTOCOLS &&
          in_ip[bind->value] == NP_NO_PROTOCOL)
        in_ip[bind->value] = (uint16_t)id;
  }
}

static void set_default(uint32_t *option, uint32_t value) {
  if (*option == 0) *option = value;
}

struct np_streams *np_streams_new(const struct np_streams_options *options,
                                  const struct np_streams_calls *calls,
                                  const struct np_engine *engine) {
  struct np_streams *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  if (options) s->options = *options;
  set_default(&s->options.most_flows, DEFAULT_FLOWS);
  set_default(&s->options.half_open_s, DEFAULT_HALF_OPEN_S);
  set_default(&s->options.established_s, DEFAULT_ESTABLISHED_S);
  set_default(&s->options.other_s, DEFAULT_OTHER_S);
  set_default(&s->options.closed_s, DEFAULT_CLOSED_S);
  if (s->options.most_memory == 0) s->options.most_memory = default_memory;
  find_in_ip(s->in_ip);
  s->calls = *calls;
  s->engine = engine;
  s->rules = np__connection_rules(&s->options, &s->stats.bytes);
  s->keys = np__flow_keys_new(MOST_FRAGMENTS);
  s->around = np__around_new(!s->options.no_vlans, !s->options.no_tunnels);
  bool joins = !s->options.no_defragment && !s->options.has_wholes;
  s->options.fragments.no_vlans = s->options.no_vlans;
  s->options.fragments.no_tunnels = s->options.no_tunnels;
  if (joins) s->wholes = np__wholes_new(&s->options.fragments, engine);
  s->table = np__flow_table_new(s->options.most_flows, patience, over, s);
  if (s->keys && s->around && s->table && (s->wholes || !joins) && np__tcp_rows_find(&s->tcp))
    return s;
  np_streams_free(s);
  return NULL;
}

static void forget(void *context, struct np_flow_entry *e) {
  (void)context;
  np__connection_free(e->connection);
}

void np_streams_free(struct np_streams *s) {
  if (!s) return;
  if (s->table) np__flow_table_each(s->table, NULL, forget);
  np__flow_table_free(s->table);
  np__around_free(s->around);
  np__wholes_free(s->wholes);
  np__flow_keys_free(s->keys);
  np__tcp_rows_clear(&s->tcp);
  free(s);
}

/* ---- Flows ------------------------------------------------------------------------------------
 */

/* Who opens: the one who sends a SYN, or gets one with an ACK; else, of a beginning that was not
 * seen, not the one with a server's port; else who is seen first. */
static bool source_is_client(const struct np_flow_key *key, const struct np_tcp_segment *tcp) {
  if (!tcp) return true;
  if (tcp->flags & NP_TCP_SYN) return (tcp->flags & NP_TCP_ACK) == 0;
  uint16_t source = key->ports[key->turned], destination = key->ports[key->turned ^ 1];
  return source >= WELL_KNOWN || destination < WELL_KNOWN;
}

static void set_protocol(const struct np_streams *s, struct np_flow *f, uint32_t protocol) {
  if ((protocol & NP_FLOW_NO_PORTS) == 0) {
    f->protocol = protocol;
    f->flags |= NP_FLOW_HAS_PORTS;
    return;
  }
  f->ip_protocol = protocol & ~(uint32_t)NP_FLOW_NO_PORTS;
  f->protocol = f->ip_protocol < IP_PROTOCOLS ? s->in_ip[f->ip_protocol] : NP_NO_PROTOCOL;
}

static void begin_flow(struct np_streams *s, struct np_flow_entry *e, const struct np_record *r,
                       const struct np_tcp_segment *tcp) {
  struct np_flow *f = &e->flow;
  if (!source_is_client(&e->key, tcp)) e->key.turned ^= 1;
  f->id = s->stats.flows++;
  f->first_packet = r->number;
  f->start_ns = f->end_ns = r->timestamp_ns;
  f->address_size = e->key.address_size;
  set_protocol(s, f, e->key.protocol);
  for (uint32_t i = 0; i < 2; i++) {
    memcpy(f->addresses[i], e->key.addresses[i ^ e->key.turned], sizeof f->addresses[i]);
    f->ports[i] = e->key.ports[i ^ e->key.turned];
  }
  f->application = NP_NO_PROTOCOL;
  f->smallest = UINT32_MAX;
  if (tcp && (tcp->flags & NP_TCP_SYN) == 0) f->flags |= NP_FLOW_PARTIAL;
  e->sides[0].scale = e->sides[1].scale = NP_NO_SCALE;
  bool wants = s->calls.begin && s->calls.begin(s->calls.context, f);
  e->wants_data = wants && e->key.protocol == s->tcp.protocol;
}

static void count(struct np_flow_entry *e, uint32_t side, const struct np_block *block,
                  const struct np_record *record) {
  struct np_flow *f = &e->flow;
  struct np_record captured = *record;
  const struct np_record *r = &captured;
  if (record->flags & NP_RECORD_WHOLE) np_block_captured(block, &captured);
  e->changed = true;
  f->packets[side]++;
  f->bytes[side] += r->len;
  f->last_packet = r->number;
  if (r->timestamp_ns != NP_NO_TIME) f->end_ns = r->timestamp_ns;
  if (r->len < f->smallest) f->smallest = r->len;
  if (r->len > f->largest) f->largest = r->len;
  if (f->packets[side ^ 1] > 0) f->flags |= NP_FLOW_ANSWERED;
}

/* ---- TCP --------------------------------------------------------------------------------------
 */

/* A SYN of who has one already, with another number. */
static bool is_other_syn(const struct np_flow_entry *e, uint32_t side,
                         const struct np_tcp_segment *t) {
  const struct np_tcp_side *me = &e->sides[side];
  return (t->flags & (NP_TCP_SYN | NP_TCP_ACK)) == NP_TCP_SYN && me->begun &&
         me->first != t->sequence;
}

/* Who was refused asks again, perhaps with the same number. */
static bool asks_again(const struct np_flow_entry *e, uint32_t side,
                       const struct np_tcp_segment *t) {
  return e->flow.close == NP_FLOW_RST && !e->sides[side ^ 1].began &&
         (t->flags & (NP_TCP_SYN | NP_TCP_ACK)) == NP_TCP_SYN;
}

/* Does a segment begin another connection between the same ports? A host whose connection stands
 * answers a SYN with a challenge (RFC 9293, 3.10.7.4): so then only the answer to it tells. */
static bool begins_anew(struct np_flow_entry *e, uint32_t side, const struct np_tcp_segment *t) {
  if (asks_again(e, side, t)) return true;
  if (is_other_syn(e, side, t)) {
    if (is_closed(e) || (e->flow.flags & NP_FLOW_ANSWERED) == 0) return true;
    e->has_rival = true;
    e->rival = t->sequence;
    return false;
  }
  unsigned both = NP_TCP_SYN | NP_TCP_ACK;
  return e->has_rival && (t->flags & both) == both && t->acknowledged == e->rival + 1;
}

/* RFC 5961, 3.2: a receiver takes a reset at the very number that it expects; who waits for an
 * answer to his SYN, one that acknowledges it: RFC 9293, 3.10.7.3. */
static bool takes_reset(const struct np_flow_entry *e, uint32_t side,
                        const struct np_tcp_segment *t) {
  const struct np_tcp_side *me = &e->sides[side], *other = &e->sides[side ^ 1];
  if (!me->begun && !other->began) return true;
  if (!me->begun)
    return t->flags & NP_TCP_ACK && t->acknowledged != other->first &&
           t->acknowledged - other->first <= other->next - other->first;
  return t->sequence == me->next || (other->acknowledges && t->sequence == other->acked);
}

static void measure(struct np_flow_entry *e, uint32_t side, const struct np_tcp_segment *t) {
  struct np_flow *f = &e->flow;
  const struct np_tcp_side *client = &e->sides[0], *server = &e->sides[1];
  bool answers = side == 0 && (t->flags & (NP_TCP_SYN | NP_TCP_ACK)) == NP_TCP_ACK;
  if (f->flags & NP_FLOW_HAS_RTT || !answers || !client->began || !server->began) return;
  if (t->acknowledged != server->first + 1 || client->next_ns == NP_NO_TIME ||
      t->origin.timestamp_ns == NP_NO_TIME)
    return;
  f->flags |= NP_FLOW_HAS_RTT;
  f->rtt_ns = np__elapsed_ns(client->next_ns, t->origin.timestamp_ns);
}

static void note(struct np_flow_entry *e, uint32_t side, uint32_t seen) {
  struct np_flow *f = &e->flow;
  f->retransmissions[side] += (seen & NP_SEEN_RETRANSMISSION) != 0;
  f->out_of_order[side] += (seen & NP_SEEN_OUT_OF_ORDER) != 0;
  f->zero_windows[side] += (seen & NP_SEEN_ZERO_WINDOW) != 0;
}

static void note_round_trip(struct np_flow *f, int64_t taken_ns) {
  int64_t sum;
  if (taken_ns == 0 || __builtin_add_overflow(f->data_rtt_sum_ns, taken_ns, &sum)) return;
  if (f->data_rtts == 0 || taken_ns < f->data_rtt_least_ns) f->data_rtt_least_ns = taken_ns;
  f->data_rtt_sum_ns = sum;
  f->data_rtts++;
}

static void add_data(struct np_streams *s, struct np_flow_entry *e, uint32_t side,
                     const struct np_tcp_segment *t, uint32_t seen) {
  if (e->flow.close != NP_FLOW_OPEN) {
    s->stats.bytes.seen += t->captured;
    s->stats.bytes.after_close += t->captured;
    return;
  }
  if (s->calls.wants && !s->calls.wants(s->calls.context, &e->flow)) {
    e->wants_data = false;
    close_connection(s, e);
    return;
  }
  uint64_t before = e->connection ? e->connection->memory : 0;
  np__connection_add(e, &s->rules, &s->calls, side, t, seen);
  s->connection_memory += e->connection ? e->connection->memory - before : 0;
}

static void pass_over_stray(struct np_streams *s, const struct np_flow_entry *e,
                            const struct np_tcp_segment *t) {
  if (!e->wants_data) return;
  s->stats.bytes.seen += t->captured;
  s->stats.bytes.out_of_window += t->captured;
}

static void add_segment(struct np_streams *s, struct np_flow_entry *e, uint32_t side,
                        const struct np_tcp_segment *t) {
  struct np_flow *f = &e->flow;
  if (np__tcp_is_stray(e->sides, side, t)) {
    pass_over_stray(s, e, t);
    return;
  }
  bool resets = t->flags & NP_TCP_RST && takes_reset(e, side, t);
  int64_t round_trip = f->flags & NP_FLOW_HAS_RTT ? f->rtt_ns : NP_TCP_USUAL_ROUND_TRIP_NS;
  f->tcp_flags[side] |= t->flags;
  measure(e, side, t);
  uint32_t seen = np__tcp_analyse(e->sides, side, t, round_trip);
  if (seen) note(e, side, seen);
  note_round_trip(&e->flow, np__tcp_round_trip(e->sides, side, t, seen));
  if (e->wants_data && (t->flags & NP_TCP_RST) == 0) add_data(s, e, side, t, seen);
  bool complete = e->connection ? np__connection_is_complete(e->connection)
                                : e->sides[0].finished && e->sides[1].finished;
  if (resets)
    close_flow(s, e, NP_FLOW_RST);
  else if (complete)
    close_flow(s, e, NP_FLOW_FIN);
}

/* ---- Packets ----------------------------------------------------------------------------------
 */

/* The innermost layer of a packet with the ports of its flow; NULL for none. */
static const struct np_layer *find_transport(const struct np_block *block,
                                             const struct np_record *r, uint32_t protocol,
                                             uint16_t *above) {
  *above = NP_NO_PROTOCOL;
  for (uint32_t i = r->layer_count; i > 0; i--) {
    const struct np_layer *layer = &block->layers[r->first_layer + i - 1];
    if (layer->flags & NP_LAYER_QUOTED) continue;
    if (layer->protocol == protocol) return layer;
    *above = layer->protocol;
  }
  return NULL;
}

static void tell_change(void *context, struct np_flow_entry *e) {
  const struct np_streams *s = context;
  if (e->changed && e->flow.close == NP_FLOW_OPEN) s->calls.update(s->calls.context, &e->flow);
  e->changed = false;
}

static void set_clock(struct np_streams *s, int64_t timestamp_ns) {
  if (!np__clock_set(&s->clock, timestamp_ns)) return;
  int64_t middle = s->clock.now_ns;
  np__flow_table_tick(s->table, middle / second_ns);
  if (s->options.every_ms == 0 || !s->calls.update || middle < s->next_update_ns) return;
  int64_t step = (int64_t)s->options.every_ms * millisecond_ns;
  s->next_update_ns = middle > INT64_MAX - step ? INT64_MAX : middle + step;
  np__flow_table_each(s->table, s, tell_change);
}

/* The flow of a packet, as it is looked for. */
struct sought {
  const struct np_flow_key *key;
  uint64_t around;
  uint32_t tag;
};

static struct sought seek(const struct np_streams *s, const struct np_block *block, uint32_t index,
                          const struct np_flow_key *key, bool is_plain) {
  uint64_t around =
      is_plain ? 0 : np__around_read(s->around, s->engine, block, index, NP_MAX_LAYERS, NULL);
  return (struct sought){key, around, np__flow_table_tag(s->table, key, around)};
}

/* The flow of a packet, perhaps a new one. NULL when out of memory. */
static struct np_flow_entry *flow_of(struct np_streams *s, const struct np_block *block,
                                     uint32_t index, const struct sought *sought,
                                     const struct np_tcp_segment *tcp) {
  const struct np_record *r = &block->records[index];
  const struct np_flow_key *key = sought->key;
  bool added;
  struct np_flow_entry *e = np__flow_table_get(s->table, key, sought->around, sought->tag, &added);
  if (e && !added && tcp && begins_anew(e, key->turned != e->key.turned, tcp)) {
    end_flow(s, e, NP_FLOW_REUSED);
    e = np__flow_table_get(s->table, key, sought->around, sought->tag, &added);
  }
  if (!e || !added) return e;
  np__around_read(s->around, s->engine, block, index, NP_MAX_LAYERS, &e->flow);
  begin_flow(s, e, r, tcp);
  return e;
}

/* Of a datagram in fragments the packet that carries it whole has the payload. */
static bool counts_payload(const struct np_streams *s, const struct np_layer *layer) {
  return (layer->flags & NP_LAYER_FRAGMENT) == 0 || (!s->wholes && !s->options.has_wholes);
}

static bool add_packet(struct np_streams *s, const struct np_block *block, uint32_t index,
                       const struct sought *sought) {
  const struct np_flow_key *key = sought->key;
  const struct np_record *r = &block->records[index];
  struct np_tcp_segment segment;
  uint16_t above;
  set_clock(s, r->timestamp_ns);
  if (key->address_size == 0) {
    s->stats.without_flow++;
    return true;
  }
  while (np__flow_table_memory(s->table) + s->connection_memory > s->options.most_memory &&
         np__flow_table_count(s->table) > 0)
    np__flow_table_evict(s->table);
  const struct np_layer *layer = find_transport(block, r, key->protocol, &above);
  bool is_tcp = layer && layer->protocol == s->tcp.protocol &&
                np__tcp_read(&s->tcp, s->engine, block, index, layer, &segment);
  struct np_flow_entry *e = flow_of(s, block, index, sought, is_tcp ? &segment : NULL);
  if (!e) return false;
  uint32_t side = key->turned != e->key.turned;
  count(e, side, block, r);
  if (s->calls.packet) s->calls.packet(s->calls.context, &e->flow, side, block, index);
  np__flow_table_touch(s->table, e,
                       r->timestamp_ns == NP_NO_TIME ? INT64_MIN : r->timestamp_ns / second_ns);
  if (layer && layer->length > layer->header_length && counts_payload(s, layer))
    e->flow.payload[side] += layer->length - layer->header_length;
  if (layer && e->flow.application == NP_NO_PROTOCOL) e->flow.application = above;
  if (is_tcp) add_segment(s, e, side, &segment);
  return true;
}

/* A packet, or the datagram that it completes. */
static bool add_one(struct np_streams *s, const struct np_block *block, uint32_t index,
                    const struct sought *sought) {
  const struct np_flow_key *of_whole;
  const struct np_block *whole =
      s->wholes ? np__wholes_take(s->wholes, block, index, &of_whole) : NULL;
  if (!whole) return add_packet(s, block, index, sought);
  const struct sought another = seek(s, whole, 0, of_whole, false);
  return add_packet(s, whole, 0, &another);
}

/* Some packets: what memory is needed for them is asked for first, so that it comes in the time of
 * a few. */
static bool add_some(struct np_streams *s, const struct np_block *block, uint32_t first,
                     const struct np_flow_key *keys, uint32_t count) {
  struct sought sought[NP_FLOW_CHUNK];
  bool is_plain = false; /* it is in no VLAN and no tunnel, as those before it that look alike */
  for (uint32_t i = 0; i < count; i++) {
    if (i == 0 || (block->records[first + i].flags & NP_RECORD_ALIKE) == 0)
      is_plain = !np__around_any(s->around, block, first + i);
    sought[i] = seek(s, block, first + i, &keys[i], is_plain);
    np__flow_table_expect(s->table, sought[i].tag);
  }
  const struct np_flow_entry *likely[NP_FLOW_CHUNK];
  for (uint32_t i = 0; i < count; i++) likely[i] = np__flow_table_fetch(s->table, sought[i].tag);
  for (uint32_t i = 0; i < count && s->connection_memory > 0; i++)
    if (likely[i] && likely[i]->connection) np__connection_fetch(likely[i]->connection);
  for (uint32_t i = 0; i < count; i++)
    if (!add_one(s, block, first + i, &sought[i])) return false;
  return true;
}

enum np_status np_streams_add(struct np_streams *s, const struct np_block *block, uint32_t first,
                              struct np_error *error) {
  uint32_t end = np_block_count(block);
  while (first < end) {
    uint32_t some = end - first < NP_FLOW_CHUNK ? end - first : (uint32_t)NP_FLOW_CHUNK;
    const struct np_flow_key *keys = np__flow_keys_read(s->keys, block, first, some);
    if (!add_some(s, block, first, keys, some))
      return np_fail(error, NP_E_NO_MEMORY, "out of memory for flows");
    first += some;
  }
  return NP_OK;
}

bool np_streams_end_some(struct np_streams *s, uint32_t most) {
  return np__flow_table_end(s->table, NP_FLOW_ENDED, most);
}

void np_streams_end(struct np_streams *s) {
  np_streams_end_some(s, UINT32_MAX);
}

void np_streams_counts(const struct np_streams *s, struct np_streams_stats *stats) {
  *stats = s->stats;
  stats->open = np__flow_table_count(s->table);
  stats->memory = np__flow_table_memory(s->table) + s->connection_memory;
  np__wholes_stats(s->wholes, &stats->fragments);
}
