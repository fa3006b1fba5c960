/* library.h - libraries that are found at run time: nothing of them is needed to build. */
#ifndef NP_BASE_LIBRARY_H
#define NP_BASE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A function of a library: its name, and where its address goes in a table. */
struct np__symbol {
  const char *name;
  size_t offset;
  bool is_optional; /* its place is NULL where an older library lacks it */
};

struct np__library {
  const char *variable;     /* of the environment: names the only file that is tried */
  const char *const *names; /* of files, best first, up to NULL */
  const struct np__symbol *symbols;
  uint32_t symbol_count;
  /* The program may have it within itself and export that, as Node does zlib: then it is taken
   * from there. A file that is loaded instead must not call into the program's. */
  bool is_embedded;
};

/* Fill a table with the library's functions, for the rest of the process. False when it is not
 * found; or when a function is lacking, whose name `lacking` gets then, NULL before. */
bool np__library_load(const struct np__library *library, void *table, const char **lacking);

/* Keep the file that this code is in, an addon perhaps, in the process for good: a thread that
 * nobody waits for must not lose what it runs. */
void np__library_pin(void);

#endif
