/* printer.c - templates and shapes of all protocols. */
#include "print/printer.h"

struct np_printer *np_printer_new(const struct np_engine *engine) {
  struct np_arena *arena = np_arena_new();
  if (!arena) return NULL;
  struct np_printer *printer = np_arena_alloc(arena, sizeof *printer);
  bool good = printer != NULL;
  for (unsigned id = 0; good && id < NP_PROTOCOL_COUNT; id++)
    good = np__template_compile(&printer->templates[id], np__protocols[id], arena) &&
           np__shape_make(&printer->shapes[id], np__protocols[id], arena);
  if (good) {
    printer->engine = engine;
    printer->arena = arena;
    return printer;
  }
  np_arena_free(arena);
  return NULL;
}

void np_printer_free(struct np_printer *printer) {
  if (printer) np_arena_free(printer->arena);
}
