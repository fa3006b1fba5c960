/* arena.c - chunks in a list; each allocation is cut from the newest. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_SIZE = 16384 };

struct chunk {
  struct chunk *older;
  size_t used;
  size_t size;
  alignas(max_align_t) unsigned char bytes[];
};

struct np_arena {
  struct chunk *newest;
};

struct np_arena *np_arena_new(void) {
  return calloc(1, sizeof(struct np_arena));
}

void *np_arena_alloc(struct np_arena *arena, size_t size) {
  size_t align = alignof(max_align_t);
  if (size > SIZE_MAX - sizeof(struct chunk) - align) return NULL;
  size = (size + align - 1) / align * align;
  struct chunk *chunk = arena->newest;
  if (!chunk || chunk->size - chunk->used < size) {
    size_t room = size > CHUNK_SIZE ? size : CHUNK_SIZE;
    chunk = calloc(1, sizeof *chunk + room);
    if (!chunk) return NULL;
    chunk->size = room;
    chunk->older = arena->newest;
    arena->newest = chunk;
  }
  void *memory = chunk->bytes + chunk->used;
  chunk->used += size;
  return memory;
}

char *np_arena_string(struct np_arena *arena, const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = np_arena_alloc(arena, size);
  if (copy) memcpy(copy, text, size);
  return copy;
}

void np_arena_free(struct np_arena *arena) {
  if (!arena) return;
  while (arena->newest) {
    struct chunk *older = arena->newest->older;
    free(arena->newest);
    arena->newest = older;
  }
  free(arena);
}
