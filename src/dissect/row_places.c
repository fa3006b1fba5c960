/* row_places.c - where `details` found the rows of a layer, for layers that look alike. */
#include "dissect/row_places.h"

#include <string.h>

#include "base/bytes.h"
#include "dissect/recording.h"
#include "dissect/state.h"

enum { WORD = 8, LONGEST_PAUSE = 1023 };

bool np__row_places_match(struct np_row_places *places, const uint8_t *bytes,
                          const struct np_layer *layer, uint32_t captured) {
  const uint8_t *start = bytes + layer->offset;
  if (!places->good || layer->header_length != places->header_length ||
      layer->flags != places->flags || (uint64_t)layer->offset + layer->header_length > captured)
    return false;
  for (uint32_t i = 0; i < places->test_count; i++) {
    const struct np_row_test *test = &places->tests[i];
    if ((np_word(start + test->offset) & test->mask) != test->value) return false;
  }
  places->hits++;
  return true;
}

/* Where no two layers, one after the other, look alike, learning costs more than it gives. */
bool np__row_places_learns(struct np_row_places *places) {
  if (places->left > 0) {
    places->left--;
    return false;
  }
  places->pause = places->hits > 0 ? 0 : places->pause * 2 + 1;
  if (places->pause > LONGEST_PAUSE) places->pause = LONGEST_PAUSE;
  places->left = places->pause;
  places->hits = 0;
  places->count = 0;
  places->good = true;
  return true;
}

/* A test of the word at `offset`, whose first `known` bytes another one tests. */
static bool add_test(struct np_row_places *places, const uint8_t *start, const uint8_t *looked,
                     uint32_t offset, uint32_t known) {
  uint8_t fresh[WORD] = {0};
  memcpy(fresh + known, looked + offset + known, WORD - known);
  uint64_t mask = np_word(fresh);
  if (mask == 0) return true;
  if (places->test_count == NP_ROW_TESTS) return false;
  places->tests[places->test_count++] =
      (struct np_row_test){mask, np_word(start + offset) & mask, offset};
  return true;
}

void np__row_places_keep(struct np_row_places *places, const struct np_dissector *d,
                         const struct np_recording *r) {
  uint64_t end = (uint64_t)d->start + d->header;
  places->flags = d->flags;
  places->header_length = d->header;
  places->test_count = 0;
  if (r->spoilt || r->extent || r->length_row || end > NP_PATTERN_REACH || end > d->captured ||
      d->header < WORD) {
    places->good = false;
    return;
  }
  const uint8_t *start = d->bytes + d->start, *looked = r->looked + d->start;
  uint32_t offset = 0;
  for (; offset + WORD <= d->header && places->good; offset += WORD)
    places->good = add_test(places, start, looked, offset, 0);
  if (offset < d->header && places->good)
    places->good = add_test(places, start, looked, d->header - WORD, WORD - (d->header - offset));
}
