/* printer.c - templates and shapes of the protocols that are printed. */
#include "print/printer.h"

#include <stdlib.h>

static struct np_printed *make(const struct np_protocol *protocol) {
  struct np_arena *arena = np_arena_new();
  struct np_printed *made = arena ? np_arena_alloc(arena, sizeof *made) : NULL;
  if (made && np__template_compile(&made->template, protocol, protocol->summary, arena) &&
      (!protocol->verbose ||
       np__template_compile(&made->verbose, protocol, protocol->verbose, arena)) &&
      np__shape_make(&made->shape, protocol, arena)) {
    made->arena = arena;
    if (!protocol->verbose) made->verbose = made->template;
    return made;
  }
  np_arena_free(arena);
  return NULL;
}

/* The one that another thread made meanwhile is as good. */
static bool learn(const struct np_printer *printer, uint16_t protocol) {
  struct np_printed *made = make(np__protocols[protocol]), *known = NULL;
  if (!made) return false;
  if (!atomic_compare_exchange_strong(&printer->protocols[protocol], &known, made))
    np_arena_free(made->arena);
  return true;
}

bool np__printer_learn(const struct np_printer *printer, const struct np_layer *layers,
                       uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (!np__printed(printer, layers[i].protocol) && !learn(printer, layers[i].protocol))
      return false;
  return true;
}

struct np_printer *np_printer_new(const struct np_engine *engine) {
  struct np_printer *printer = calloc(1, sizeof *printer);
  if (printer) printer->protocols = calloc(NP_MOST_PROTOCOLS, sizeof *printer->protocols);
  if (!printer || !printer->protocols) {
    free(printer);
    return NULL;
  }
  printer->engine = engine;
  for (unsigned id = 0; id < NP_MOST_PROTOCOLS; id++) atomic_init(&printer->protocols[id], NULL);
  return printer;
}

void np_printer_free(struct np_printer *printer) {
  if (!printer) return;
  for (uint16_t id = 0; id < NP_MOST_PROTOCOLS; id++) {
    const struct np_printed *made = np__printed(printer, id);
    if (made) np_arena_free(made->arena);
  }
  free(printer->protocols);
  free(printer);
}
