/* interfaces.h - the interfaces of a live capture, told as a file tells its own. */
#ifndef NP_CAPTURE_INTERFACES_H
#define NP_CAPTURE_INTERFACES_H

#include <stdbool.h>
#include <stdint.h>

#include "np/metadata.h"

/* An interface that packets named. */
struct np__named {
  uint64_t key; /* of whom and what it names; 0: the place is free */
  uint16_t index;
};

/* The devices of the capture come first, in their order; then those that packets named. */
struct np__interfaces {
  struct np_metadata *metadata;
  char *filter; /* of all; NULL for none */
  uint32_t snap_length;
  uint8_t resolution; /* as if_tsresol has it */
  uint32_t count;
  struct np__named *named; /* a hash table */
  uint32_t capacity;       /* a power of two, or 0 */
  uint32_t named_count;
};

enum { NP__MAX_INTERFACES = 65536 }; /* a record has 16 bits for the index */

/* False when out of memory. filter: copied. */
bool np__interfaces_init(struct np__interfaces *list, const char *filter, uint32_t snap_length,
                         bool nanoseconds);

void np__interfaces_free(struct np__interfaces *list);

/* Add one, before the packet after `after`; "" has no name. Returns its index. There must be room.
 */
uint16_t np__interfaces_add(struct np__interfaces *list, const char *name, uint16_t link_type,
                            uint64_t after);

/* The one that packets of `device` call `number`, or NULL. */
const struct np__named *np__interfaces_find(const struct np__interfaces *list, uint16_t device,
                                            uint32_t number);

/* Call an interface so from now on. False, and nothing is changed, where there is no memory. */
bool np__interfaces_call(struct np__interfaces *list, uint16_t device, uint32_t number,
                         uint16_t index);

#endif
