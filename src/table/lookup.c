/* lookup.c - keys that have no slot of their own: ranges and wide ones. */
#include "table/lookup.h"

uint16_t np__lookup_range(const struct np_bindings *bindings, uint32_t value) {
  for (uint32_t i = bindings->range_count; i-- > 0;) {
    const struct np_range *range = &bindings->ranges[i];
    if (value >= range->from && value <= range->to) return range->protocol;
  }
  return NP_NO_PROTOCOL;
}

uint16_t np__lookup_wide(const struct np_engine *engine, enum np_table table,
                         struct np_wide_key key) {
  for (uint32_t i = engine->wide_count; i-- > 0;) {
    const struct np_wide_slot *slot = &engine->wide[i];
    if (slot->key.low == key.low && slot->key.high == key.high && slot->table == table)
      return slot->protocol;
  }
  return NP_NO_PROTOCOL;
}
