/* pages.h - memory by the page, for what is large and written from end to end. */
#ifndef NP_BASE_PAGES_H
#define NP_BASE_PAGES_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed memory in large pages where the system has them: a page fault each 2 MiB instead of each
 * 4 KiB. NULL when out of memory. */
uint8_t *np_pages_new(size_t size);

/* Give it back; `size` as it was asked for. NULL is fine. */
void np_pages_free(uint8_t *memory, size_t size);

#endif
