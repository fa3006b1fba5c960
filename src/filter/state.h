/* state.h - what one thread needs to match packets by a filter. */
#ifndef NP_FILTER_STATE_H
#define NP_FILTER_STATE_H

#include "columns/pick.h"
#include "filter/mask.h"
#include "filter/scratch.h"
#include "filter/tree.h"
#include "np/display.h"

struct np_matcher {
  struct np_display *filter;
  const struct np_engine *engine;
  struct np_pick pick;
  struct np_mask mask;
  struct np_list *fields;    /* by field */
  struct np_value **origins; /* by field: of its values, where their printed form is asked */
  struct np_list *lists;     /* by node */
  struct np_scratch scratch;
  struct np_regex_match regex;
  struct np_matcher_stats stats;
  /* The packet at hand: */
  const struct np_packet *packet;
  const struct np_layer *layers;
  uint32_t layer_count;
  uint16_t ordinals[NP_MAX_LAYERS]; /* each layer's number among those of its protocol, */
  uint16_t totals[NP_MAX_LAYERS];   /* and how many there are */
};

/* Take the values of a packet's fields; its layers are borrowed. */
void np__matcher_look(struct np_matcher *matcher, const struct np_packet *packet,
                      const struct np_layer *layers, uint32_t count);

/* Add a value to a list; false where it is full. */
bool np__list_add(struct np_matcher *matcher, struct np_list *list,
                  const struct np_operand *operand);

/* Memory for bytes of values, until the next packet; NULL when there is none. */
uint8_t *np__matcher_take(struct np_matcher *matcher, size_t size);

#endif
