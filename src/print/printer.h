/* printer.h - what printing knows of protocols, worked out once. */
#ifndef NP_PRINT_PRINTER_H
#define NP_PRINT_PRINTER_H

#include "np/text.h"
#include "print/summary_template.h"
#include "print/tree_shape.h"
#include "table/registry.h"

struct np_printer {
  const struct np_engine *engine;
  struct np_arena *arena; /* holds all of it */
  struct np_template templates[NP_PROTOCOL_COUNT];
  struct np_shape shapes[NP_PROTOCOL_COUNT];
};

#endif
