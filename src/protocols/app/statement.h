/* statement.h - what the parsers of databases keep of a connection: texts of prepared statements,
 * and what the client waits for. All of it is bounded, and all zeros at first. */
#ifndef NP_PROTOCOLS_APP_STATEMENT_H
#define NP_PROTOCOLS_APP_STATEMENT_H

#include <stdbool.h>
#include <stdint.h>

enum { NP__STATEMENTS = 64, NP__STATEMENT_BYTES = 16 << 10, NP__STATEMENT_TEXT = 4 << 10 };

/* Texts by their keys, such as names; where there are too many, the oldest go. */
struct np__statements {
  struct np__statement {
    uint32_t at, order; /* order 0: it is free */
    uint16_t key_size, size;
  } entries[NP__STATEMENTS];
  uint32_t end, order;
  uint8_t bytes[NP__STATEMENT_BYTES];
};

/* The key has this text from now on, or its first NP__STATEMENT_TEXT bytes. */
void np__statement_set(struct np__statements *s, const uint8_t *key, uint32_t key_size,
                       const uint8_t *text, uint32_t size);

/* The text of a key; NULL where it is not known. */
const uint8_t *np__statement_find(const struct np__statements *s, const uint8_t *key,
                                  uint32_t key_size, uint32_t *size);

void np__statement_forget(struct np__statements *s, const uint8_t *key, uint32_t key_size);

enum { NP__PENDING = 1024 };

/* What waits for an answer, oldest first; 0 stands for nothing. */
struct np__pending {
  uint8_t kinds[NP__PENDING];
  uint32_t first, count;
};

/* False where too many wait. */
static inline bool np__pending_add(struct np__pending *q, uint8_t kind) {
  if (q->count == NP__PENDING) return false;
  q->kinds[(q->first + q->count++) % NP__PENDING] = kind;
  return true;
}

static inline uint8_t np__pending_first(const struct np__pending *q) {
  return q->count > 0 ? q->kinds[q->first % NP__PENDING] : 0;
}

static inline void np__pending_drop(struct np__pending *q) {
  if (q->count == 0) return;
  q->first = (q->first + 1) % NP__PENDING;
  q->count--;
}

#endif
