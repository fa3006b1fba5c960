/* arena.h - memory that is freed all at once. */
#ifndef NP_BASE_ARENA_H
#define NP_BASE_ARENA_H

#include <stddef.h>

struct np_arena;

/* A new, empty arena; NULL when out of memory. */
struct np_arena *np_arena_new(void);

/* Zeroed memory, aligned for any type; lives as long as the arena. NULL when out of memory. */
void *np_arena_alloc(struct np_arena *arena, size_t size);

/* A copy of a string. */
char *np_arena_string(struct np_arena *arena, const char *text);

/* Free the arena and all that it holds; NULL is fine. */
void np_arena_free(struct np_arena *arena);

#endif
