/* fetch.h - memory that is needed soon, asked for before. */
#ifndef NP_BASE_FETCH_H
#define NP_BASE_FETCH_H

#include <stddef.h>
#include <stdint.h>

/* It will be read and written. */
static inline void np__fetch(const void *memory, size_t size) {
  enum { LINE = 64 };
  for (size_t at = 0; at < size; at += LINE) __builtin_prefetch((const uint8_t *)memory + at, 1);
}

#endif
