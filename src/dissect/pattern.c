/* pattern.c - what packets have in common, from a walk that was recorded. */
#include "dissect/pattern.h"

#include <string.h>

#include "base/bytes.h"
#include "table/lookup.h"

/* A test of eight bytes from the first one that decided, so many of them within the extent. False
 * when it takes too many of them. */
static bool add_tests(struct np_pattern *p, const uint8_t *decided, const uint8_t *bytes) {
  const uint32_t last = p->extent - NP_PATTERN_WORD;
  for (uint32_t at = 0; at < p->extent; at++) {
    if (!decided[at]) continue;
    if (p->test_count == NP_PATTERN_TESTS) return false;
    struct np_pattern_test *test = &p->tests[p->test_count++];
    test->offset = at < last ? at : last;
    test->mask = np_word(decided + test->offset);
    test->value = np_word(bytes + test->offset) & test->mask;
    at = test->offset + NP_PATTERN_WORD - 1;
  }
  return true;
}

static struct np_pattern_ports ports_of(const struct np_engine *engine, const struct np_look *look,
                                        const uint8_t *bytes) {
  const enum np_table table = (enum np_table)look->table;
  const uint16_t source = look->offset, destination = (uint16_t)(source + sizeof(uint16_t));
  const enum np_side side = np__answer_side(look->value);
  bool is_one = side != NP_SIDE_NONE && np__answer_second(look->value) == NP_NO_PROTOCOL;
  uint16_t bound = side == NP_SIDE_SOURCE ? source : destination;
  uint16_t other = side == NP_SIDE_SOURCE ? destination : source;
  return (struct np_pattern_ports){.answer = look->value,
                                   .table = table,
                                   .offset = source,
                                   .filter = engine->tables[table].filter,
                                   .key = np_filter_key(bytes + bound),
                                   .bound = bound,
                                   .other = is_one ? other : bound};
}

/* What layers looked at one after the other, in as few tests as it takes. */
static bool add_looks(struct np_pattern *p, const struct np_engine *engine,
                      const struct np_recording *r, const uint8_t *bytes) {
  uint8_t decided[NP_PATTERN_REACH] = {0};
  for (const struct np_look *look = r->looks; look < r->looks + p->look_count; look++) {
    uint64_t all = np_word(decided + look->offset) | look->mask;
    memcpy(decided + look->offset, &all, sizeof all);
    if (look->mask) continue;
    if (p->ports_count == NP_PATTERN_PORTS) return false;
    p->ports[p->ports_count++] = ports_of(engine, look, bytes);
  }
  return add_tests(p, decided, bytes);
}

/* That nobody is bound to the last layer's ports matters only where it has a payload: so segments
 * with data and without are one pattern. */
static void set_free(struct np_pattern *p, const struct np_engine *engine,
                     const struct np_recording *r, const uint8_t *bytes) {
  const struct np_layer *layer = &p->layers[p->layer_count - 1];
  p->look_count = r->look_count;
  if (r->look_count == 0) return;
  const struct np_look *last = &r->looks[r->look_count - 1];
  if (last->mask || last->value != NP_ANSWER_NOBODY || last->offset < layer->offset) return;
  p->look_count--;
  p->is_free = true;
  p->free = ports_of(engine, last, bytes);
  p->bare_end = layer->offset + layer->header_length;
}

static inline uint64_t end_of(const struct np_layer *layer) {
  return (uint64_t)layer->offset + layer->length;
}

bool np__pattern_make(struct np_pattern *p, const struct np_engine *engine,
                      const struct np_recording *r, const uint8_t *bytes,
                      const struct np_record *record, const struct np_layer *layers,
                      uint32_t count) {
  unsigned spoiling = NP_LAYER_NOTE | NP_LAYER_CUT, flags = 0;
  if (r->stop_at > 0) count = r->stop_at;
  for (uint32_t i = 0; i < count; i++) flags |= layers[i].flags;
  if (r->spoilt || r->is_open || flags & spoiling || count == 0 || count > NP_PATTERN_LAYERS ||
      r->extent < NP_PATTERN_WORD || r->extent > record->caplen ||
      (r->is_empty && r->extent != end_of(&layers[count - 1])))
    return false;
  *p = (struct np_pattern){.extent = r->extent,
                           .link_type = record->link_type,
                           .end_count = r->end_count,
                           .layer_count = (uint16_t)count,
                           .goes_on = r->stop_at > 0,
                           .is_empty = r->is_empty,
                           .is_whole = r->is_whole,
                           .is_exact = r->is_empty || r->is_whole,
                           .on = r->go_on_at};
  p->asks = p->goes_on && p->on.scope.id == NP_NO_PROTOCOL;
  memcpy(p->end_of, r->end_of, sizeof p->end_of);
  for (uint32_t i = 0; i < p->end_count; i++) {
    p->ends[i] = r->ends[i];
    uint32_t least = p->ends[i].plus + p->ends[i].minimum;
    p->ends[i].least = least > p->extent ? least : p->extent;
  }
  memcpy(p->layers, layers, count * sizeof *layers);
  set_free(p, engine, r, bytes);
  if (!add_looks(p, engine, r, bytes)) return false;
  p->is_long = p->test_count > NP_PATTERN_FIRST || p->ports_count > 0;
  return true;
}
