/* pattern.c - learning what packets have in common, and recognising it. */
#include "dissect/pattern.h"

#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "block/block.h"
#include "table/lookup.h"

enum { WORD = 8, REPEAT_AFTER = 3, MIN_PACKETS = 64 };

/* Of unknown packets one of so many is learnt from: when no place is free, and when so many in a
 * row taught nothing. */
enum { LEARN_EVERY = 8, FAILURES = 16, TRY_EVERY = 64 };

static inline uint64_t word_at(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

/* The packet's two lengths. */
static inline uint64_t lengths_of(const struct np_record *record) {
  return (uint64_t)record->len << 32 | record->caplen;
}

/* ---- Recognising ---------------------------------------------------------------------------- */

/* The bits in which the packet differs. */
static inline uint64_t differs(const struct np_pattern_test *test, const uint8_t *bytes) {
  return (word_at(bytes + test->offset) & test->mask) ^ test->value;
}

/* Does it pass the tests behind the first three? */
static inline bool passes_more(const struct np_pattern_test *tests, uint32_t count,
                               const uint8_t *bytes) {
  uint64_t all = 0;
  for (uint32_t i = NP_PATTERN_FIRST; i < count; i++) all |= differs(&tests[i], bytes);
  return all == 0;
}

/* Three tests are the rule, and without a branch between them; unused ones always pass. */
static inline bool passes_tests(const struct np_pattern_test *tests, uint32_t count,
                                const uint8_t *bytes) {
  uint64_t all = differs(&tests[0], bytes) | differs(&tests[1], bytes) | differs(&tests[2], bytes);
  return all == 0 && passes_more(tests, count, bytes);
}

/* As a rule there are two ports of one table, the one behind the other. */
static inline bool has_two_ports(const struct np_pattern *p) {
  const struct np_pattern_port *a = &p->ports[0], *b = &p->ports[1];
  return p->port_count == 2 && a->table == b->table && b->offset == a->offset + sizeof(uint16_t);
}

/* Neither of two ports is anybody's. False: look them up. */
static inline bool are_free(const uint8_t *ports, const uint8_t *filter) {
  return !(np_may_be_bound(filter, ports) | np_may_be_bound(filter, ports + sizeof(uint16_t)));
}

static bool has_bound_port(const struct np_pattern *p, const struct np_engine *engine,
                           const uint8_t *bytes) {
  for (uint32_t i = 0; i < p->port_count; i++) {
    const struct np_pattern_port *port = &p->ports[i];
    if (np_may_be_bound(port->filter, bytes + port->offset) &&
        np_lookup(engine, port->table, np_be16(bytes + port->offset)) != NP_NO_PROTOCOL)
      return true;
  }
  return false;
}

/* Does the packet agree with the pattern in its bits? */
static inline bool agrees(const struct np_pattern *p, const uint8_t *bytes, uint32_t caplen,
                          uint16_t link_type) {
  return caplen >= p->extent && link_type == p->link_type &&
         passes_tests(p->tests, p->test_count, bytes);
}

/* And in its lengths? Then `ends` gets where its layers end: the packet, and what the numbers of
 * this packet say; `same`: that is what it had. Nobody may be bound to its ports. */
static inline bool fits(const struct np_pattern *p, const struct np_engine *engine,
                        const uint8_t *bytes, const struct np_record *record, uint32_t *ends,
                        bool *same) {
  uint32_t end = record->len > record->caplen ? record->len : record->caplen;
  uint32_t changes = *ends ^ end;
  *ends = end;
  for (const struct np_pattern_end *e = p->ends, *behind = e + p->end_count; e < behind; e++) {
    uint32_t number = np_be16(bytes + e->offset) & e->mask;
    uint32_t next = number + e->plus;
    if (number < e->minimum || next < p->extent || next > end) return false;
    changes |= *++ends ^ next;
    *ends = end = next;
  }
  *same = changes == 0;
  if ((p->is_empty && end != p->extent) || (p->is_whole && end > record->caplen)) return false;
  return p->port_count == 0 ||
         (has_two_ports(p) && are_free(bytes + p->ports[0].offset, p->ports[0].filter)) ||
         !has_bound_port(p, engine, bytes);
}

/* Where the last layer ends of a packet that fits. */
static inline uint32_t last_end(const struct np_patterns *patterns, const struct np_pattern *p) {
  return patterns->ends[p->end_of[p->layer_count - 1]];
}

/* Does somebody claim what a packet of the pattern has behind its layers? */
static inline bool is_claimed(const struct np_patterns *patterns, const struct np_pattern *p,
                              const uint8_t *bytes, uint32_t caplen) {
  return np__is_claimed(patterns->engine, bytes, caplen, &p->on, last_end(patterns, p));
}

/* List the layers of a packet of the pattern, which end at `ends`; returns where. */
static inline uint32_t list_layers(const struct np_pattern *p, const uint32_t *ends,
                                   struct np_block *block) {
  uint32_t first = block->layer_count;
  struct np_layer *layers = &block->layers[first];
  for (uint32_t i = 0; i < p->layer_count; i++) {
    layers[i] = p->layers[i];
    layers[i].length = ends[p->end_of[i]] - p->layers[i].offset;
  }
  if (p->is_whole) layers[p->layer_count - 1].header_length = layers[p->layer_count - 1].length;
  block->layer_count = first + p->layer_count;
  return first;
}

/* ---- Learning ------------------------------------------------------------------------------- */

/* Eight bytes from the first one that was looked at, so many of them within the extent. False when
 * it takes too many of them. */
static bool make_tests(struct np_pattern *p, const struct np_recording *r, const uint8_t *bytes) {
  uint32_t at = 0;
  if (r->extent < WORD) return false;
  for (;;) {
    while (at < r->extent && !r->looked[at]) at++;
    if (at == r->extent) return true;
    if (p->test_count == NP_PATTERN_TESTS) return false;
    struct np_pattern_test *test = &p->tests[p->test_count++];
    test->offset = at < r->extent - WORD ? at : r->extent - WORD;
    test->mask = word_at(r->looked + test->offset);
    test->value = word_at(bytes + test->offset) & test->mask;
    at = test->offset + WORD;
  }
}

static inline uint64_t end_of(const struct np_layer *layer) {
  return (uint64_t)layer->offset + layer->length;
}

/* Make a pattern of a walk that was recorded. False when the recording does not hold all of it. */
static bool learn(struct np_pattern *p, const struct np_recording *r, struct np_walk walk,
                  const uint8_t *bytes, const struct np_record *record,
                  const struct np_layer *layers) {
  unsigned spoiling = NP_LAYER_NOTE | NP_LAYER_CUT, flags = 0;
  uint32_t count = r->stop_at > 0 ? r->stop_at : walk.count;
  for (uint32_t i = 0; i < count; i++) flags |= layers[i].flags;
  if (r->spoilt || r->is_open || flags & spoiling || count == 0 || count > NP_PATTERN_LAYERS ||
      r->extent > record->caplen || (r->is_empty && r->extent != end_of(&layers[count - 1])))
    return false;
  *p = (struct np_pattern){.extent = r->extent,
                           .link_type = record->link_type,
                           .flags = (uint16_t)flags,
                           .end_count = r->end_count,
                           .port_count = r->port_count,
                           .layer_count = count,
                           .goes_on = r->stop_at > 0,
                           .is_empty = r->is_empty,
                           .is_whole = r->is_whole,
                           .on = r->go_on_at};
  p->asks = p->goes_on && p->on.scope.id == NP_NO_PROTOCOL;
  memcpy(p->end_of, r->end_of, sizeof p->end_of);
  memcpy(p->ends, r->ends, sizeof p->ends);
  memcpy(p->ports, r->ports, sizeof p->ports);
  memcpy(p->layers, layers, count * sizeof *layers);
  return make_tests(p, r, bytes);
}

/* The place for a new pattern: a free one, or that of the rarest. */
static struct np_pattern *place_for_new(struct np_patterns *patterns) {
  if (patterns->count < NP_PATTERNS) {
    struct np_pattern *p = &patterns->list[patterns->count];
    patterns->order[patterns->count++] = p;
    return p;
  }
  for (uint32_t i = 0; i < NP_PATTERNS; i++) patterns->order[i]->hits /= 2;
  return patterns->order[NP_PATTERNS - 1];
}

static void walk_and_learn(struct np_patterns *patterns, struct np_block *block,
                           struct np_record *r) {
  struct np_recording recording = {.spoilt = false};
  struct np_walk walk = np__walk_one(block, r, &recording);
  struct np_pattern learnt;
  if (recording.is_open && recording.open_at > 0 && recording.open_at <= NP_PATTERN_LAYERS) {
    recording = (struct np_recording){.stop_at = recording.open_at};
    np__walk_recorded(block->engine, block->slab + r->offset, r->caplen, r->len, r->link_type,
                      &block->layers[r->first_layer], &recording);
  }
  patterns->failures++;
  if (learn(&learnt, &recording, walk, block->slab + r->offset, r,
            &block->layers[r->first_layer])) {
    *place_for_new(patterns) = learnt;
    patterns->failures = 0;
  }
}

/* A capture without patterns, or with some packets that have none, must not pay for learning all
 * the time. */
static bool is_worth_learning(struct np_patterns *patterns) {
  uint32_t every = patterns->count < NP_PATTERNS ? 1 : LEARN_EVERY;
  if (patterns->failures >= FAILURES) every = TRY_EVERY;
  return patterns->misses++ % every == 0;
}

/* A packet that no pattern knows: the dissectors' work. */
static void walk_unknown(struct np_patterns *patterns, struct np_block *block,
                         struct np_record *r) {
  patterns->last = NULL;
  if (is_worth_learning(patterns))
    walk_and_learn(patterns, block, r);
  else
    np__walk_one(block, r, NULL);
}

/* Keep the frequent ones in front. */
static void count_hit(struct np_patterns *patterns, uint32_t at) {
  struct np_pattern *p = patterns->order[at];
  p->hits++;
  if (at == 0 || p->hits <= patterns->order[at - 1]->hits) return;
  patterns->order[at] = patterns->order[at - 1];
  patterns->order[at - 1] = p;
}

/* ---- Repetition ------------------------------------------------------------------------------ */

/* The two bytes of a length decide too: in a test that has them, or in one more. */
static void add_length(struct np_pattern_repeat *repeat, uint32_t extent, uint32_t offset) {
  static const uint8_t both[2] = {0xff, 0xff};
  struct np_pattern_test *test = repeat->tests;
  struct np_pattern_test *behind = test + repeat->test_count;
  while (test < behind && (offset < test->offset || offset + 2 > test->offset + WORD)) test++;
  if (test == behind) {
    uint32_t last = extent - WORD;
    *test = (struct np_pattern_test){.offset = offset < last ? offset : last};
    repeat->test_count++;
  }
  uint8_t mask[WORD];
  memcpy(mask, &test->mask, WORD);
  memcpy(mask + (offset - test->offset), both, sizeof both);
  memcpy(&test->mask, mask, WORD);
}

static inline void forget_repeat(struct np_pattern_repeat *repeat) {
  repeat->test_count = repeat->equal = 0;
}

/* From now on look for packets that repeat this one, of the pattern `p`. */
static void expect_repeat(struct np_pattern_repeat *repeat, const struct np_pattern *p,
                          const uint8_t *bytes, const struct np_record *record) {
  *repeat = (struct np_pattern_repeat){.test_count = p->test_count, .lengths = lengths_of(record)};
  memcpy(repeat->tests, p->tests, sizeof p->tests);
  for (uint32_t i = 0; i < p->end_count; i++)
    if (p->ends[i].mask) add_length(repeat, p->extent, p->ends[i].offset);
  for (uint32_t i = 0; i < repeat->test_count; i++)
    repeat->tests[i].value = word_at(bytes + repeat->tests[i].offset) & repeat->tests[i].mask;
}

/* What there is to look at behind the first three tests. */
enum more { NO_MORE, TWO_PORTS, ANY_MORE };

static enum more more_of(const struct np_pattern_repeat *repeat, const struct np_pattern *p) {
  if (repeat->test_count > NP_PATTERN_FIRST || p->asks) return ANY_MORE;
  if (p->port_count == 0) return NO_MORE;
  return has_two_ports(p) ? TWO_PORTS : ANY_MORE;
}

/* Packets from `first` on that repeat the one before, up to the first that does not; returns which
 * that is. They are read for nothing else: this takes most packets of most captures. `more` is a
 * constant at each call. */
static inline uint32_t walk_repeats(const struct np_patterns *patterns, struct np_block *block,
                                    uint32_t first, uint32_t behind, enum more more) {
  const struct np_pattern_repeat *repeat = &patterns->repeat;
  const struct np_pattern *p = patterns->last;
  const struct np_pattern_test a = repeat->tests[0], b = repeat->tests[1], c = repeat->tests[2];
  const uint64_t lengths = repeat->lengths;
  const uint32_t first_layer = patterns->first_layer;
  const uint16_t layer_count = (uint16_t)p->layer_count, link_type = p->link_type;
  const uint32_t ports_at = p->ports[0].offset;
  const uint8_t *filter = p->ports[0].filter;
  const uint8_t *slab = block->slab;
  struct np_record *record = &block->records[first];
  const struct np_record *end = &block->records[behind];
  for (; record < end; record++) {
    const uint8_t *bytes = slab + record->offset;
    if (lengths_of(record) != lengths || record->link_type != link_type || differs(&a, bytes) ||
        differs(&b, bytes) || differs(&c, bytes))
      break;
    if (more == TWO_PORTS && !are_free(bytes + ports_at, filter) &&
        has_bound_port(p, patterns->engine, bytes))
      break;
    if (more == ANY_MORE && (!passes_more(repeat->tests, repeat->test_count, bytes) ||
                             has_bound_port(p, patterns->engine, bytes) ||
                             (p->asks && is_claimed(patterns, p, bytes, record->caplen))))
      break;
    record->first_layer = first_layer;
    record->layer_count = layer_count;
    record->flags |= NP_RECORD_ALIKE;
  }
  return (uint32_t)(record - block->records);
}

/* ---- The walk -------------------------------------------------------------------------------- */

/* A packet whose first layers are those of a pattern: dissectors find the rest. */
static void walk_on(struct np_patterns *patterns, const struct np_pattern *p,
                    struct np_block *block, struct np_record *record) {
  uint32_t first = list_layers(p, patterns->ends, block);
  const struct np_walk walk =
      np__walk_on(patterns->engine, block->slab + record->offset, record->caplen, &p->on,
                  last_end(patterns, p), &block->layers[first]);
  record->first_layer = first;
  record->layer_count = (uint16_t)walk.count;
  if (walk.flags & NP_LAYER_NOTE) record->flags |= NP_RECORD_NOTE;
  block->layer_count = first + walk.count;
  patterns->last = NULL;
}

/* Packets from `first` on that have the pattern of the one before, up to the first that has not, or
 * until one is to be repeated; returns which is next. Those that are alike to their lengths share
 * their layers. */
static uint32_t walk_alike(struct np_patterns *patterns, struct np_block *block, uint32_t first,
                           uint32_t behind) {
  const struct np_pattern *p = patterns->last;
  struct np_pattern_repeat *repeat = &patterns->repeat;
  for (uint32_t i = first; i < behind; i++) {
    struct np_record *record = &block->records[i];
    const uint8_t *bytes = block->slab + record->offset;
    bool same;
    if (!agrees(p, bytes, record->caplen, record->link_type) ||
        !fits(p, patterns->engine, bytes, record, patterns->ends, &same)) {
      forget_repeat(repeat);
      return i;
    }
    if (p->asks && is_claimed(patterns, p, bytes, record->caplen)) {
      forget_repeat(repeat);
      walk_on(patterns, p, block, record);
      return i + 1;
    }
    if (!same) {
      patterns->first_layer = list_layers(p, patterns->ends, block);
      forget_repeat(repeat);
    } else if (++repeat->equal == REPEAT_AFTER) {
      expect_repeat(repeat, p, bytes, record);
    }
    record->first_layer = patterns->first_layer;
    record->layer_count = (uint16_t)p->layer_count;
    /* Of a layer that is all header the header's length is the layer's. */
    if (same || !p->is_whole) record->flags |= NP_RECORD_ALIKE;
    if (repeat->test_count > 0) return i + 1;
  }
  return behind;
}

/* A packet that has not the pattern of the one before. */
static void walk_other(struct np_patterns *patterns, struct np_block *block,
                       struct np_record *record) {
  const uint8_t *bytes = block->slab + record->offset;
  const uint32_t caplen = record->caplen, count = patterns->count;
  const uint16_t link_type = record->link_type;
  bool same;
  for (uint32_t i = 0; i < count; i++) {
    struct np_pattern *p = patterns->order[i];
    if (p == patterns->last || !agrees(p, bytes, caplen, link_type) ||
        !fits(p, patterns->engine, bytes, record, patterns->ends, &same))
      continue;
    forget_repeat(&patterns->repeat);
    count_hit(patterns, i);
    if (p->goes_on && !(p->asks && !is_claimed(patterns, p, bytes, caplen))) {
      walk_on(patterns, p, block, record);
      return;
    }
    record->first_layer = patterns->first_layer = list_layers(p, patterns->ends, block);
    record->layer_count = (uint16_t)p->layer_count;
    patterns->last = p;
    return;
  }
  walk_unknown(patterns, block, record);
}

/* The patterns of a block, which a small one has none of. They outlive its packets: a block is used
 * again, and what comes next looks much like what came before. */
static struct np_patterns *patterns_of(struct np_block *block, const struct np_engine *engine) {
  if (!block->patterns && block->packet_capacity >= MIN_PACKETS)
    block->patterns = calloc(1, sizeof *block->patterns);
  if (block->patterns && block->patterns->engine != engine)
    *block->patterns = (struct np_patterns){.engine = engine};
  return block->patterns;
}

/* In a new block there is no packet before the first one. */
static void forget_last(struct np_patterns *patterns) {
  patterns->last = NULL;
  patterns->repeat.test_count = 0;
}

static uint32_t walk_repeating(const struct np_patterns *patterns, struct np_block *block,
                               uint32_t first, uint32_t behind) {
  switch (more_of(&patterns->repeat, patterns->last)) {
    case NO_MORE:
      return walk_repeats(patterns, block, first, behind, NO_MORE);
    case TWO_PORTS:
      return walk_repeats(patterns, block, first, behind, TWO_PORTS);
    default:
      return walk_repeats(patterns, block, first, behind, ANY_MORE);
  }
}

static void walk_patterns(struct np_patterns *patterns, struct np_block *block, uint32_t first,
                          uint32_t behind) {
  const struct np_pattern_repeat *repeat = &patterns->repeat;
  if (first == 0) forget_last(patterns);
  for (uint32_t i = first; i < behind;) {
    if (repeat->test_count > 0) i = walk_repeating(patterns, block, i, behind);
    if (patterns->last) i = walk_alike(patterns, block, i, behind);
    if (repeat->test_count == 0 && i < behind) walk_other(patterns, block, &block->records[i++]);
  }
}

void np__walk_block(const struct np_engine *engine, struct np_block *block, uint32_t first,
                    uint32_t behind) {
  struct np_patterns *patterns = patterns_of(block, engine);
  if (patterns)
    walk_patterns(patterns, block, first, behind);
  else
    for (uint32_t i = first; i < behind; i++) np__walk_one(block, &block->records[i], NULL);
}
