/* printer.h - what printing knows of protocols, worked out when a packet of them is first printed.
 */
#ifndef NP_PRINT_PRINTER_H
#define NP_PRINT_PRINTER_H

#include <stdatomic.h>

#include "np/text.h"
#include "print/summary_template.h"
#include "print/tree_shape.h"
#include "table/registry.h"

/* What printing knows of a protocol. */
struct np_printed {
  struct np_template template;
  struct np_template verbose; /* the same where the protocol has no other one */
  struct np_shape shape;
  struct np_arena *arena; /* holds all of it */
};

struct np_printer {
  const struct np_engine *engine;
  /* Threads share a printer: who comes first puts it there, and it stays. */
  struct np_printed *_Atomic *protocols; /* by id */
};

/* Work out what is not known yet of the layers' protocols. False when out of memory. */
bool np__printer_learn(const struct np_printer *printer, const struct np_layer *layers,
                       uint32_t count);

/* What is known of a protocol that was learnt. */
static inline const struct np_printed *np__printed(const struct np_printer *printer,
                                                   uint16_t protocol) {
  return atomic_load_explicit(&printer->protocols[protocol], memory_order_acquire);
}

#endif
