/* relate.c - what the packets before it make of a packet: times, and its streams. */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/time.h"
#include "block/block.h"
#include "np/relation.h"
#include "stream/conversations.h"
#include "stream/flow_key.h"
#include "stream/judge.h"

enum {
  DEFAULT_STREAMS = 1 << 20,
  SACK_ROWS = 2,
  SACK_ROOM = 4 * NP_FLOW_CHUNK * NP_MOST_SACKS, /* packets can have several headers */
  LEAST_WITH_SACKS = 32, /* bytes of a header that has a range: RFC 2018, 3 */
  FIXED_HEADER = 20,
  TIMES_ALONE = 0x0101080a /* two fillers and the times fill twelve bytes: RFC 7323, appendix A */
};

static const char *const sack_rows[SACK_ROWS] = {"tcp.options.sack.left", "tcp.options.sack.right"};

static const uint64_t default_memory = UINT64_C(256) << 20;

struct np_relater {
  struct np_relate_options options;
  struct np_flow_keys *keys;
  struct np_conversations *conversations;
  struct np_tcp_rows tcp;
  struct np_columns *sacks; /* ranges that segments say they have: left ends, and right ones */
  uint16_t udp, udplite;    /* their ids; NP_NO_PROTOCOL where this build has none */
  bool has_first;           /* a packet was seen, */
  int64_t first_ns;         /* and its time; */
  int64_t last_ns;          /* that of the newest one; NP_NO_TIME: it has none */
  struct np_relate_stats stats;
};

/* ---- Life ----------------------------------------------------------------------------------- */

/* What is kept of a connection, in bytes. */
static uint64_t memory_of(const struct np_judged *judged) {
  return judged ? sizeof *judged + np__unacked_memory(&judged->sides[0].sent) +
                      np__unacked_memory(&judged->sides[1].sent)
                : 0;
}

static void forget(void *context, struct np_conversation *c) {
  struct np_relater *t = context;
  if (!c->judged) return;
  t->stats.memory -= memory_of(c->judged);
  np__judged_clear(c->judged);
  free(c->judged);
}

static uint16_t protocol_id(const char *field) {
  uint16_t id = NP_NO_PROTOCOL;
  np__stream_row(field, &id);
  return id;
}

struct np_relater *np_relater_new(const struct np_relate_options *options) {
  struct np_relater *t = calloc(1, sizeof *t);
  if (!t) return NULL;
  if (options) t->options = *options;
  if (t->options.most_memory == 0) t->options.most_memory = default_memory;
  if (t->options.most_streams == 0) t->options.most_streams = DEFAULT_STREAMS;
  t->udp = protocol_id("udp.sport");
  t->udplite = protocol_id("udplite.sport");
  t->keys = np__flow_keys_new(1);
  t->conversations = np__conversations_new(t->options.most_streams, forget, t);
  bool has_rows = np__tcp_rows_find(&t->tcp) || t->tcp.protocol == NP_NO_PROTOCOL;
  if (t->tcp.protocol != NP_NO_PROTOCOL)
    has_rows =
        has_rows && np_columns_new(sack_rows, SACK_ROWS, SACK_ROWS, &t->sacks, NULL) == NP_OK;
  if (t->keys && t->conversations && has_rows) return t;
  np_relater_free(t);
  return NULL;
}

void np_relater_free(struct np_relater *t) {
  if (!t) return;
  np__conversations_free(t->conversations);
  np__flow_keys_free(t->keys);
  np__tcp_rows_clear(&t->tcp);
  np_columns_free(t->sacks);
  free(t);
}

void np_relater_stats(const struct np_relater *t, struct np_relate_stats *stats) {
  *stats = t->stats;
  stats->evicted = np__conversations_evicted(t->conversations);
  stats->memory += np__conversations_memory(t->conversations);
}

/* ---- Streams -------------------------------------------------------------------------------- */

/* A layer that has a stream, as it is looked for. */
struct sought {
  struct np_layer_key at;
  uint16_t protocol; /* of the layer; UDP-Lite counts with UDP */
  bool is_quoted;    /* by an error message */
  bool has_sacks;    /* it may have */
  uint32_t tag;
};

/* May the header of TCP say what its sender has? Most have the times alone. */
static bool may_have_sacks(const struct np_block *block, uint32_t index,
                           const struct np_layer *layer) {
  const struct np_record *r = &block->records[index];
  const uint64_t options = (uint64_t)layer->offset + FIXED_HEADER;
  if (layer->header_length != LEAST_WITH_SACKS) return layer->header_length > LEAST_WITH_SACKS;
  return options + sizeof(uint32_t) <= r->caplen &&
         np_be32(&block->slab[r->offset + options]) != TIMES_ALONE;
}

/* The layers of a packet that have streams. */
static uint32_t seek(struct np_relater *t, const struct np_block *block, uint32_t index,
                     bool is_first, struct sought out[NP_LAYER_KEYS]) {
  struct np_layer_key all[NP_LAYER_KEYS];
  const uint32_t first_layer = block->records[index].first_layer;
  const uint32_t count = np__flow_keys_all(t->keys, block, index, is_first, all);
  uint32_t found = 0;
  for (uint32_t i = 0; i < count; i++) {
    const struct np_layer *layer = &block->layers[first_layer + all[i].layer];
    if (layer->flags & NP_LAYER_FRAGMENT && t->options.has_wholes) continue;
    struct sought *s = &out[found];
    *s = (struct sought){
        .at = all[i],
        .protocol = layer->protocol,
        .is_quoted = (layer->flags & NP_LAYER_QUOTED) != 0,
        .has_sacks = layer->protocol == t->tcp.protocol && may_have_sacks(block, index, layer)};
    if (s->protocol == t->udplite) s->at.key.protocol = t->udp;
    if (s->protocol != t->tcp.protocol && s->protocol != t->udp && s->protocol != t->udplite)
      continue;
    s->tag = np__conversations_tag(t->conversations, &s->at.key);
    np__conversations_expect(t->conversations, s->tag);
    found++;
  }
  return found;
}

static void begin_stream(struct np_relater *t, struct np_conversation *c, bool is_tcp,
                         int64_t time_ns) {
  c->stream = (uint32_t)(is_tcp ? t->stats.tcp++ : t->stats.udp++);
  c->first_ns = c->last_ns = time_ns;
}

static void set_times(struct np_conversation *c, int64_t time_ns, struct np_in_stream *out) {
  if (time_ns != NP_NO_TIME && c->first_ns != NP_NO_TIME && c->last_ns != NP_NO_TIME) {
    out->flags |= NP_HAS_STREAM_TIMES;
    out->relative_ns = np__elapsed_ns(c->first_ns, time_ns);
    out->delta_ns = np__elapsed_ns(c->last_ns, time_ns);
  }
  c->last_ns = time_ns;
}

/* What the connection's segments are compared with. NULL when out of memory. */
static struct np_judged *judged_of(struct np_relater *t, struct np_conversation *c) {
  if (c->judged) return c->judged;
  c->judged = malloc(sizeof *c->judged);
  if (!c->judged) return NULL;
  np__judged_init(c->judged);
  t->stats.memory += memory_of(c->judged);
  return c->judged;
}

/* A segment begins another connection between the same ports: as Wireshark has it, another stream.
 */
static void renew(struct np_relater *t, struct np_conversation *c, int64_t time_ns) {
  np__judged_clear(c->judged);
  np__judged_init(c->judged);
  begin_stream(t, c, true, time_ns);
}

/* What the segment is, and whose; the connection is perhaps another one from now on. */
static void judge(struct np_relater *t, struct np_conversation *c, const struct sought *sought,
                  const struct np_tcp_segment *s, const struct np_sacks *sacks,
                  struct np_in_stream *out) {
  struct np_judged *judged = judged_of(t, c);
  const uint32_t side = sought->at.key.turned;
  if (!judged) return;
  const uint64_t before = memory_of(judged);
  if (sought->is_quoted) {
    np__judge_quoted(judged, s, out);
    return;
  }
  if (np__judge_renews(judged, side, s)) {
    renew(t, c, s->origin.timestamp_ns);
    out->flags |= NP_TCP_REUSED_PORTS;
  }
  t->stats.unmatched += np__judge(judged, side, s, sacks, out);
  t->stats.memory += memory_of(judged) - before;
}

/* What a packet is in a stream. False when out of memory: it is in none. */
static bool relate_layer(struct np_relater *t, const struct np_block *block, uint32_t index,
                         const struct sought *s, const struct np_sacks *sacks,
                         struct np_in_stream *out) {
  const struct np_record *r = &block->records[index];
  const struct np_layer *layer = &block->layers[r->first_layer + s->at.layer];
  const bool is_tcp = s->protocol == t->tcp.protocol;
  struct np_tcp_segment segment;
  bool added;
  while (t->stats.memory + np__conversations_memory(t->conversations) > t->options.most_memory &&
         np__conversations_evict(t->conversations))
    continue;
  struct np_conversation *c = np__conversations_get(t->conversations, &s->at.key, s->tag, &added);
  if (!c) return false;
  if (added) begin_stream(t, c, is_tcp, r->timestamp_ns);
  *out = (struct np_in_stream){.protocol = s->protocol, .layer = (uint8_t)s->at.layer};
  if (is_tcp && np__tcp_read_header(&t->tcp, block->engine, block, index, layer, &segment))
    judge(t, c, s, &segment, sacks, out);
  out->stream = c->stream;
  /* The packet that is quoted came at another time: Wireshark shows none for UDP. */
  if (is_tcp || !s->is_quoted) set_times(c, r->timestamp_ns, out);
  return true;
}

/* ---- Packets -------------------------------------------------------------------------------- */

static void relate_times(struct np_relater *t, int64_t time_ns, struct np_relation *out) {
  if (!t->has_first) t->first_ns = t->last_ns = time_ns;
  t->has_first = true;
  const bool has_time = time_ns != NP_NO_TIME;
  out->relative_ns =
      has_time && t->first_ns != NP_NO_TIME ? np__elapsed_ns(t->first_ns, time_ns) : NP_NO_TIME;
  out->delta_ns =
      has_time && t->last_ns != NP_NO_TIME ? np__elapsed_ns(t->last_ns, time_ns) : NP_NO_TIME;
  t->last_ns = time_ns;
}

/* Packets that are looked at together. */
struct some {
  uint32_t count; /* of packets */
  uint32_t sought_count;
  uint32_t ends[NP_FLOW_CHUNK]; /* of each packet, of what is sought for it */
  struct sought sought[NP_FLOW_CHUNK + NP_LAYER_KEYS];
  struct np_sacks sacks[NP_FLOW_CHUNK]; /* of each packet */
};

/* What they have streams in: the memory that it takes to find these is asked for together. */
static void seek_some(struct np_relater *t, const struct np_block *block, uint32_t first,
                      bool are_first, struct some *some) {
  some->count = some->sought_count = 0;
  while (first + some->count < block->packet_count && some->count < NP_FLOW_CHUNK &&
         some->sought_count < NP_FLOW_CHUNK) {
    some->sought_count += seek(t, block, first + some->count, are_first && some->count == 0,
                               &some->sought[some->sought_count]);
    some->ends[some->count++] = some->sought_count;
  }
}

/* The lists of two columns. */
struct lists {
  uint32_t values[SACK_ROOM];
  uint32_t ends[NP_FLOW_CHUNK + 1];
  uint8_t validity[NP_FLOW_CHUNK / 8];
};

static struct np_column_out column_of(struct lists *lists) {
  return (struct np_column_out){.values = lists->values,
                                .lists = lists->ends,
                                .validity = lists->validity,
                                .value_count = SACK_ROOM};
}

/* From which packet to the one before which one do segments say that they have something? */
static void find_sacks(const struct some *some, uint32_t *begin, uint32_t *end) {
  *begin = *end = 0;
  for (uint32_t i = 0, at = 0; i < some->count; i++)
    for (; at < some->ends[i]; at++) {
      if (!some->sought[at].has_sacks) continue;
      if (*end == 0) *begin = i;
      *end = i + 1;
    }
}

/* What segments say they have. The block is sealed. */
static void read_sacks(struct np_relater *t, const struct np_block *block, uint32_t first,
                       struct some *some) {
  struct lists left, right;
  uint32_t begin, end;
  find_sacks(some, &begin, &end);
  for (uint32_t i = 0; i < some->count; i++) some->sacks[i].count = 0;
  struct np_column_out out[SACK_ROWS] = {column_of(&left), column_of(&right)};
  if (end == 0 || np_columns_fill(t->sacks, block->engine, block->slab, block->slab_size,
                                  first + begin, end - begin, out) != NP_OK)
    return;
  for (uint32_t i = 0; i < end - begin; i++) {
    struct np_sacks *sacks = &some->sacks[begin + i];
    const uint32_t from = left.ends[i], to = left.ends[i + 1], at = right.ends[i];
    for (uint32_t j = 0; from + j < to && j < NP_MOST_SACKS; j++) {
      if (from + j >= SACK_ROOM || at + j >= right.ends[i + 1]) break;
      sacks->left[sacks->count] = left.values[from + j];
      sacks->right[sacks->count++] = right.values[at + j];
    }
  }
}

static void relate_packet(struct np_relater *t, const struct np_block *block, uint32_t index,
                          const struct sought *sought, uint32_t count, const struct np_sacks *sacks,
                          struct np_relation *relation, struct np_in_stream *streams) {
  relate_times(t, block->records[index].timestamp_ns, relation);
  relation->stream_count = 0;
  for (uint32_t i = 0; i < count; i++)
    relation->stream_count +=
        relate_layer(t, block, index, &sought[i], sacks, &streams[relation->stream_count]);
}

/* The next packets of a block. Without memory for what is found their state is kept all the same.
 */
static void relate_some(struct np_relater *t, struct np_block *block, uint32_t first,
                        struct some *some) {
  const bool keeps =
      block->related == first && np__block_reserve_streams(block, some->sought_count);
  np_block_seal(block); /* the slab may be another one */
  read_sacks(t, block, first, some);
  for (uint32_t i = 0, at = 0; i < some->count; at = some->ends[i++]) {
    struct np_relation relation = {.first_stream = block->stream_count};
    struct np_in_stream spare[NP_LAYER_KEYS];
    struct np_in_stream *streams = keeps ? &block->streams[block->stream_count] : spare;
    relate_packet(t, block, first + i, &some->sought[at], some->ends[i] - at, &some->sacks[i],
                  &relation, streams);
    if (!keeps) continue;
    block->stream_count += relation.stream_count;
    block->relations[block->related++] = relation;
  }
}

void np_relater_pass(struct np_relater *t, struct np_block *block, uint32_t first) {
  struct some some;
  bool are_first = true; /* a live session may ask for streams within one */
  np_block_walk(block);
  for (; first < block->packet_count; first += some.count) {
    seek_some(t, block, first, are_first, &some);
    are_first = false;
    relate_some(t, block, first, &some);
  }
  np_block_seal(block);
}
