/* pages.c - memory by the page. */
#include "base/pages.h"

#include <stdlib.h>
#include <sys/mman.h>

enum { LARGE_PAGE = 2 << 20 };

static size_t rounded(size_t size) {
  return (size + LARGE_PAGE - 1) & ~(size_t)(LARGE_PAGE - 1);
}

/* A mapping begins at any small page: take one that is too long, and give back its ends. */
uint8_t *np_pages_new(size_t size) {
  size_t length = rounded(size);
  size_t longer = length + LARGE_PAGE;
  if (length < size || longer < length) return NULL;
  uint8_t *map = mmap(NULL, longer, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (map == MAP_FAILED) return NULL;
  size_t front = (size_t)(-(uintptr_t)map & (LARGE_PAGE - 1));
  if (front > 0) munmap(map, front);
  munmap(map + front + length, longer - front - length);
#ifdef MADV_HUGEPAGE
  madvise(map + front, length, MADV_HUGEPAGE);
#endif
  return map + front;
}

void np_pages_free(uint8_t *memory, size_t size) {
  if (memory) munmap(memory, rounded(size));
}
