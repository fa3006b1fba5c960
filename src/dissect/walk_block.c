/* walk_block.c - the walk of a block's packets, those that are alike without their dissectors. */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "block/block.h"
#include "dissect/pattern_tree.h"
#include "dissect/walk.h"

enum { REPEAT_AFTER = 3, MIN_PACKETS = 64 };

/* Of unknown packets all are learnt from; one of so many when that many in a row taught nothing.
 * When no place is free, none is, until so many were unknown; then all begins anew. */
enum { FAILURES = 16, TRY_EVERY = 64, RENEW_AFTER = 1024 };

/* A packet whose layers have the lengths too that those of the packet before have: so it is often,
 * in transfers and in acknowledgements. Then its bits need one look more, and nothing else. */
struct repeat {
  uint32_t test_count; /* 0: there is no such packet yet */
  uint32_t equal;      /* how many packets in a row would have been one */
  uint64_t lengths;    /* both that a packet has */
  struct np_pattern_test tests[NP_PATTERN_TESTS + NP_PATTERN_ENDS];
};

/* The patterns that one thread has met. Zero-initialised: none. */
struct np_patterns {
  const struct np_engine *engine;     /* whose bindings they hold for */
  const struct np_pattern *last;      /* that of the packet before; NULL: it had none, or more */
  const struct np_pattern *earlier;   /* the other one that was met last, or NULL */
  const struct np_pattern *next;      /* that of the next packet, where it is known already */
  uint32_t first_layer;               /* of that packet, */
  uint32_t ends[NP_PATTERN_ENDS + 1]; /* and where its layers end */
  struct repeat repeat;
  uint32_t misses;   /* unknown packets since a pattern was learnt */
  uint32_t failures; /* recordings in a row that became no pattern */
  struct np_pattern_tree tree;
};

/* The packet's two lengths. */
static inline uint64_t lengths_of(const struct np_record *record) {
  return (uint64_t)record->len << 32 | record->caplen;
}

/* ---- One pattern ---------------------------------------------------------------------------- */

/* The bits in which the packet differs. */
static inline uint64_t differs(const struct np_pattern_test *test, const uint8_t *bytes) {
  return (np_word(bytes + test->offset) & test->mask) ^ test->value;
}

/* Does it pass the tests behind the first three? */
static inline bool passes_more(const struct np_pattern_test *tests, uint32_t count,
                               const uint8_t *bytes) {
  uint64_t all = 0;
  for (uint32_t i = NP_PATTERN_FIRST; i < count; i++) all |= differs(&tests[i], bytes);
  return all == 0;
}

/* Has the packet the pattern's bits? Three tests are the rule, and without a branch between them;
 * unused ones always pass. */
static inline bool has_bits(const struct np_pattern *p, const uint8_t *bytes,
                            const struct np_record *record) {
  if (record->caplen < p->extent || record->link_type != p->link_type) return false;
  uint64_t all =
      differs(&p->tests[0], bytes) | differs(&p->tests[1], bytes) | differs(&p->tests[2], bytes);
  return all == 0 && (!p->is_long || passes_more(p->tests, p->test_count, bytes));
}

/* Where the last layer ends of a packet that fits. */
static inline uint32_t last_end(const struct np_patterns *patterns, const struct np_pattern *p) {
  return patterns->ends[p->end_count];
}

/* Does somebody claim what a packet of the pattern has behind its layers? */
static inline bool is_claimed(const struct np_patterns *patterns, const struct np_pattern *p,
                              const uint8_t *bytes, uint32_t caplen) {
  return np__is_claimed(patterns->engine, bytes, caplen, &p->on, last_end(patterns, p));
}

/* A layer of a packet of the pattern. */
static inline void set_layer(const struct np_pattern *p, const uint32_t *ends, uint32_t i,
                             struct np_layer *layer) {
  *layer = p->layers[i];
  layer->length = ends[p->end_of[i]] - p->layers[i].offset;
}

/* List the layers of a packet of the pattern, which end at `ends`; returns where. Four are the
 * rule, or less: then there is room for four. */
static inline uint32_t list_layers(const struct np_pattern *p, const uint32_t *ends,
                                   struct np_block *block) {
  const uint32_t first = block->layer_count, count = p->layer_count;
  struct np_layer *layers = &block->layers[first];
  set_layer(p, ends, 0, &layers[0]);
  set_layer(p, ends, 1, &layers[1]);
  set_layer(p, ends, 2, &layers[2]);
  set_layer(p, ends, 3, &layers[3]);
  for (uint32_t i = 4; i < count; i++) set_layer(p, ends, i, &layers[i]);
  if (p->is_whole) layers[count - 1].header_length = layers[count - 1].length;
  block->layer_count = first + count;
  return first;
}

/* ---- Learning ------------------------------------------------------------------------------- */

static void begin_anew(struct np_patterns *patterns, const struct np_engine *engine) {
  memset(patterns, 0, sizeof *patterns);
  patterns->engine = engine;
}

static void walk_and_learn(struct np_patterns *patterns, struct np_block *block,
                           struct np_record *r) {
  struct np_recording recording = {.spoilt = false};
  const struct np_walk walk = np__walk_one(block, r, &recording);
  const uint8_t *bytes = block->slab + r->offset;
  struct np_layer *layers = &block->layers[r->first_layer];
  struct np_pattern learnt;
  if (recording.is_open && recording.open_at > 0 && recording.open_at <= NP_PATTERN_LAYERS) {
    recording = (struct np_recording){.stop_at = recording.open_at};
    np__walk_recorded(block->engine, bytes, r->caplen, r->len, r->link_type, layers, &recording);
  }
  patterns->failures++;
  if (np__pattern_make(&learnt, patterns->engine, &recording, bytes, r, layers, walk.count) &&
      np__tree_add(&patterns->tree, &recording, &learnt))
    patterns->failures = patterns->misses = 0;
}

/* A capture without patterns, or with some packets that have none, must not pay for learning all
 * the time. */
static bool is_worth_learning(struct np_patterns *patterns) {
  patterns->misses++;
  if (!np__tree_has_room(&patterns->tree)) {
    if (patterns->misses < RENEW_AFTER) return false;
    begin_anew(patterns, patterns->engine);
  }
  return patterns->failures < FAILURES || patterns->misses % TRY_EVERY == 0;
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

/* ---- Repetition ------------------------------------------------------------------------------ */

/* The two bytes of a length decide too: in a test that has them, or in one more. */
static void add_length(struct repeat *repeat, uint32_t extent, uint32_t offset) {
  static const uint8_t both[2] = {0xff, 0xff};
  struct np_pattern_test *test = repeat->tests;
  struct np_pattern_test *behind = test + repeat->test_count;
  while (test < behind && (offset < test->offset || offset + 2 > test->offset + NP_PATTERN_WORD))
    test++;
  if (test == behind) {
    uint32_t last = extent - NP_PATTERN_WORD;
    *test = (struct np_pattern_test){.offset = offset < last ? offset : last};
    repeat->test_count++;
  }
  uint8_t mask[NP_PATTERN_WORD];
  memcpy(mask, &test->mask, NP_PATTERN_WORD);
  memcpy(mask + (offset - test->offset), both, sizeof both);
  memcpy(&test->mask, mask, NP_PATTERN_WORD);
}

static inline void forget_repeat(struct repeat *repeat) {
  repeat->test_count = repeat->equal = 0;
}

/* From now on look for packets that repeat this one, of the pattern `p`. */
static void expect_repeat(struct repeat *repeat, const struct np_pattern *p, const uint8_t *bytes,
                          const struct np_record *record) {
  *repeat = (struct repeat){.test_count = p->test_count, .lengths = lengths_of(record)};
  memcpy(repeat->tests, p->tests, sizeof p->tests);
  for (uint32_t i = 0; i < p->end_count; i++)
    if (p->ends[i].mask) add_length(repeat, p->extent, p->ends[i].offset);
  for (uint32_t i = 0; i < repeat->test_count; i++)
    repeat->tests[i].value = np_word(bytes + repeat->tests[i].offset) & repeat->tests[i].mask;
}

/* What there is to look at behind the first three tests: nothing, whether ports are free, and
 * whether somebody claims the payload, or anything. */
enum more { NO_MORE, FREE_PORTS, FREE_PAYLOAD, ANY_MORE };

static enum more more_of(const struct np_patterns *patterns) {
  const struct np_pattern *p = patterns->last;
  if (patterns->repeat.test_count > NP_PATTERN_FIRST || p->ports_count > 0) return ANY_MORE;
  bool asks_ports = p->is_free && last_end(patterns, p) != p->bare_end;
  const uint32_t caplen = (uint32_t)patterns->repeat.lengths;
  if (p->asks && p->on.scope.start < caplen) return asks_ports ? FREE_PAYLOAD : ANY_MORE;
  return asks_ports ? FREE_PORTS : NO_MORE;
}

/* Does a packet repeat the one before in all else? */
__attribute__((noinline)) static bool repeats_all(const struct np_patterns *patterns,
                                                  const uint8_t *bytes,
                                                  const struct np_record *record) {
  const struct np_pattern *p = patterns->last;
  return passes_more(patterns->repeat.tests, patterns->repeat.test_count, bytes) &&
         np__pattern_finds(p, patterns->engine, bytes) &&
         np__pattern_is_free(p, patterns->engine, bytes, last_end(patterns, p)) &&
         !(p->asks && is_claimed(patterns, p, bytes, record->caplen));
}

/* Members of a record that lie side by side, as one word: what the file says of a packet beside its
 * lengths, and what the walk writes. */
static inline uint32_t flags_and_link_type(const struct np_record *record) {
  uint32_t word;
  memcpy(&word, (const uint8_t *)record + offsetof(struct np_record, flags), sizeof word);
  return word;
}

static inline void set_count_and_flags(struct np_record *record, uint32_t word) {
  memcpy((uint8_t *)record + offsetof(struct np_record, layer_count), &word, sizeof word);
}

static inline uint32_t count_and_flags(const struct np_record *record) {
  uint32_t word;
  memcpy(&word, (const uint8_t *)record + offsetof(struct np_record, layer_count), sizeof word);
  return word;
}

/* Packets from `first` on that repeat the one before, up to the first that does not; returns which
 * that is. They are read for nothing else: this takes most packets of most captures. `more` is a
 * constant at each call. */
__attribute__((always_inline)) static inline uint32_t walk_repeats(
    const struct np_patterns *patterns, struct np_block *block, uint32_t first, uint32_t behind,
    enum more more) {
  const struct repeat *repeat = &patterns->repeat;
  const struct np_pattern *p = patterns->last;
  const struct np_pattern_test a = repeat->tests[0], b = repeat->tests[1], c = repeat->tests[2];
  const uint64_t lengths = repeat->lengths;
  const uint32_t first_layer = patterns->first_layer;
  const uint16_t flags = block->records[first].flags;
  const struct np_record expected = {.flags = flags, .link_type = p->link_type};
  const struct np_record made = {.layer_count = (uint16_t)p->layer_count,
                                 .flags = (uint16_t)(flags | NP_RECORD_ALIKE)};
  const uint32_t given = flags_and_link_type(&expected), written = count_and_flags(&made);
  const uint32_t ports_at = p->free.offset;
  const struct np_filter *filter = p->free.filter;
  const uint8_t *begins = more == FREE_PAYLOAD ? p->on.others.claims->begins : NULL;
  const uint32_t payload_at = p->on.scope.start;
  const uint8_t *slab = block->slab;
  struct np_record *record = &block->records[first];
  const struct np_record *end = &block->records[behind];
  for (; record < end; record++) {
    const uint8_t *bytes = slab + record->offset;
    if (lengths_of(record) != lengths || flags_and_link_type(record) != given ||
        differs(&a, bytes) || differs(&b, bytes) || differs(&c, bytes))
      break;
    if ((more == FREE_PORTS || more == FREE_PAYLOAD) && !np__are_free(bytes + ports_at, filter) &&
        np__ask(patterns->engine, p->free.table, bytes + ports_at,
                bytes + ports_at + sizeof(uint16_t)) != NP_ANSWER_NOBODY)
      break;
    if (more == FREE_PAYLOAD && begins[bytes[payload_at]] &&
        is_claimed(patterns, p, bytes, record->caplen))
      break;
    if (more == ANY_MORE && !repeats_all(patterns, bytes, record)) break;
    record->first_layer = first_layer;
    set_count_and_flags(record, written);
  }
  return (uint32_t)(record - block->records);
}

/* ---- The walk -------------------------------------------------------------------------------- */

/* The walk goes on behind the layers of a pattern. False where it finds none, else all are listed.
 */
static bool walk_on(struct np_patterns *patterns, const struct np_pattern *p,
                    struct np_block *block, struct np_record *record) {
  struct np_layer *layers = &block->layers[block->layer_count];
  const struct np_walk walk = np__walk_on(patterns->engine, block->slab + record->offset,
                                          record->caplen, &p->on, last_end(patterns, p), layers);
  if (walk.count == p->layer_count) return false;
  for (uint32_t i = 0; i < p->layer_count; i++) set_layer(p, patterns->ends, i, &layers[i]);
  record->first_layer = block->layer_count;
  record->layer_count = (uint16_t)walk.count;
  if (walk.flags & NP_LAYER_NOTE) record->flags |= NP_RECORD_NOTE;
  block->layer_count += walk.count;
  patterns->earlier = p->base;
  patterns->last = NULL;
  return true;
}

/* Has a packet more layers than its pattern? Then dissectors find them, and all are listed. */
static inline bool goes_further(struct np_patterns *patterns, const struct np_pattern *p,
                                struct np_block *block, struct np_record *record) {
  return p->goes_on &&
         (!p->asks || is_claimed(patterns, p, block->slab + record->offset, record->caplen)) &&
         walk_on(patterns, p, block, record);
}

/* Has a packet that has the bits of a pattern all else of it? */
static bool has_all(struct np_patterns *patterns, const struct np_pattern *p, const uint8_t *bytes,
                    const struct np_record *record) {
  bool same;
  return np__pattern_finds(p, patterns->engine, bytes) &&
         np__pattern_fits(p, bytes, record, patterns->ends, &same) &&
         np__pattern_is_free(p, patterns->engine, bytes, last_end(patterns, p));
}

/* The pattern of a packet that has the bits of one: by its ports it can be another. NULL: not found
 * so. */
static const struct np_pattern *by_ports(struct np_patterns *patterns, const struct np_pattern *p,
                                         const uint8_t *bytes, const struct np_record *record) {
  if (!p->ports_fork) return has_all(patterns, p, bytes, record) ? p : NULL;
  return np__tree_find_by_ports(&patterns->tree, p, patterns->engine, bytes, record,
                                patterns->ends);
}

/* Packets from `first` on that have the pattern of the one before, up to the first that has not, or
 * until one is to be repeated; returns which is next. Those that are alike to their lengths share
 * their layers. */
static uint32_t walk_alike(struct np_patterns *patterns, struct np_block *block, uint32_t first,
                           uint32_t behind) {
  const struct np_pattern *p = patterns->last;
  struct repeat *repeat = &patterns->repeat;
  for (uint32_t i = first; i < behind; i++) {
    struct np_record *record = &block->records[i];
    const uint8_t *bytes = block->slab + record->offset;
    const struct np_pattern *variant = p;
    bool same;
    if (!has_bits(p, bytes, record) || !np__pattern_fits(p, bytes, record, patterns->ends, &same)) {
      forget_repeat(repeat);
      return i;
    }
    if (!np__pattern_finds(p, patterns->engine, bytes) ||
        !np__pattern_is_free(p, patterns->engine, bytes, last_end(patterns, p)))
      variant = by_ports(patterns, p, bytes, record);
    if (!variant || variant->base != p) {
      forget_repeat(repeat);
      patterns->next = variant;
      return i;
    }
    if (goes_further(patterns, variant, block, record)) {
      forget_repeat(repeat);
      return i + 1;
    }
    if (!same) {
      patterns->first_layer = list_layers(p, patterns->ends, block);
      forget_repeat(repeat);
    } else if (++repeat->equal == REPEAT_AFTER && (p->asks || !p->goes_on)) {
      expect_repeat(repeat, p, bytes, record);
    }
    record->first_layer = patterns->first_layer;
    record->layer_count = p->layer_count;
    /* Of a layer that is all header the header's length is the layer's. */
    if (same || !p->is_whole) record->flags |= NP_RECORD_ALIKE;
    if (repeat->test_count > 0) return i + 1;
  }
  return behind;
}

/* The pattern of a packet that has not that of the one before: often it has the bits of the one
 * before that. */
static const struct np_pattern *find(struct np_patterns *patterns, const uint8_t *bytes,
                                     const struct np_record *record) {
  const struct np_pattern *earlier = patterns->earlier, *p = patterns->next;
  patterns->next = NULL;
  if (!p && earlier && has_bits(earlier, bytes, record))
    p = by_ports(patterns, earlier, bytes, record);
  if (p) return p;
  return np__tree_find(&patterns->tree, patterns->engine, bytes, record, patterns->ends);
}

/* A packet that has not the pattern of the one before. */
static void walk_other(struct np_patterns *patterns, struct np_block *block,
                       struct np_record *record) {
  const struct np_pattern *p = find(patterns, block->slab + record->offset, record);
  forget_repeat(&patterns->repeat);
  if (!p) {
    walk_unknown(patterns, block, record);
    return;
  }
  if (goes_further(patterns, p, block, record)) return;
  if (patterns->last) patterns->earlier = patterns->last;
  patterns->last = p->base;
  record->first_layer = patterns->first_layer = list_layers(p, patterns->ends, block);
  record->layer_count = p->layer_count;
}

/* The patterns of a block, which a small one has none of. They outlive its packets: a block is used
 * again, and what comes next looks much like what came before. */
static struct np_patterns *patterns_of(struct np_block *block, const struct np_engine *engine) {
  if (!block->patterns && block->packet_capacity >= MIN_PACKETS)
    block->patterns = calloc(1, sizeof *block->patterns);
  if (block->patterns && block->patterns->engine != engine) begin_anew(block->patterns, engine);
  return block->patterns;
}

/* In a new block there is no packet before the first one. */
static void forget_last(struct np_patterns *patterns) {
  patterns->last = NULL;
  patterns->repeat.test_count = 0;
}

/* A function of its own, for it needs all registers. */
__attribute__((noinline)) static uint32_t walk_repeating(const struct np_patterns *patterns,
                                                         struct np_block *block, uint32_t first,
                                                         uint32_t behind) {
  switch (more_of(patterns)) {
    case NO_MORE:
      return walk_repeats(patterns, block, first, behind, NO_MORE);
    case FREE_PORTS:
      return walk_repeats(patterns, block, first, behind, FREE_PORTS);
    case FREE_PAYLOAD:
      return walk_repeats(patterns, block, first, behind, FREE_PAYLOAD);
    default:
      return walk_repeats(patterns, block, first, behind, ANY_MORE);
  }
}

static void walk_patterns(struct np_patterns *patterns, struct np_block *block, uint32_t first,
                          uint32_t behind) {
  const struct repeat *repeat = &patterns->repeat;
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
