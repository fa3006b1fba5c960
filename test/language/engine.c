/* engine.c - makes so many engines and printers, for growth.js to count what one costs. */
#include <stdlib.h>

#include "np/dissect.h"
#include "np/text.h"

int main(int argc, char **argv) {
  for (int left = argc > 1 ? atoi(argv[1]) : 1; left > 0; left--) {
    struct np_engine *engine = np_engine_new();
    struct np_printer *printer = engine ? np_printer_new(engine) : NULL;
    if (!printer) return 1;
    np_printer_free(printer);
    np_engine_free(engine);
  }
  return 0;
}
