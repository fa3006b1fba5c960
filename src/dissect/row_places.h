/* row_places.h - where `details` found the rows of a layer, for layers that look alike.
 *
 * As a pattern does for layers (pattern.h), places hold for every layer that agrees in all that
 * `details` looked at: which bits, how long the header is. np_show tells that a row's value decides
 * nothing. Layers with rows that were computed or lie behind the header have no places. */
#ifndef NP_DISSECT_ROW_PLACES_H
#define NP_DISSECT_ROW_PLACES_H

#include "np/dissect.h"

enum { NP_ROW_PLACES = 16, NP_ROW_TESTS = 8 };

enum np_row_event { NP_ROW_VALUE, NP_ROW_OPENS, NP_ROW_CLOSES };

struct np_row_place {
  const struct np_field *row;
  uint32_t bit; /* from the layer's start */
  uint16_t width;
  uint16_t index; /* of the row */
  uint8_t event;  /* enum np_row_event */
};

/* Eight bytes of the header that must be as they were, in the host's order. */
struct np_row_test {
  uint64_t mask;
  uint64_t value;
  uint32_t offset; /* from the layer's start */
};

/* Zero-initialised: none. */
struct np_row_places {
  bool good;
  uint16_t flags; /* of the layer */
  uint32_t header_length;
  uint32_t test_count, count;
  uint32_t hits;  /* since they were learnt */
  uint32_t pause; /* so many layers that look different are not learnt from, */
  uint32_t left;  /* and so many of them are still to come */
  struct np_row_test tests[NP_ROW_TESTS];
  struct np_row_place list[NP_ROW_PLACES];
};

struct np_dissector;
struct np_recording;

/* Does a layer, of which so much was captured, look like the one that was learnt from? */
bool np__row_places_match(struct np_row_places *places, const uint8_t *bytes,
                          const struct np_layer *layer, uint32_t captured);

/* Shall the next layer be learnt from? */
bool np__row_places_learns(struct np_row_places *places);

/* A row that is asked was found, `bit` bits behind the layer's start; or a record begins there, or
 * ends. */
static inline void np__row_places_add(struct np_row_places *places, enum np_row_event event,
                                      const struct np_value *value, uint64_t bit) {
  if (places->count == NP_ROW_PLACES || value->width > UINT16_MAX)
    places->good = false;
  else
    places->list[places->count++] = (struct np_row_place){
        value->field, (uint32_t)bit, (uint16_t)value->width, value->row, (uint8_t)event};
}

/* The layer at hand is done: keep its places, if what was looked at can be tested. */
void np__row_places_keep(struct np_row_places *places, const struct np_dissector *d,
                         const struct np_recording *recording);

#endif
