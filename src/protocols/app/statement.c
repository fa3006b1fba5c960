/* statement.c - texts of prepared statements, as many as there is room for. */
#include "protocols/app/statement.h"

#include <string.h>

static bool is_key(const struct np__statements *s, const struct np__statement *e,
                   const uint8_t *key, uint32_t key_size) {
  return e->order > 0 && e->key_size == key_size &&
         (key_size == 0 || memcmp(s->bytes + e->at, key, key_size) == 0);
}

/* Those that lie there go. */
static void clear_room(struct np__statements *s, uint32_t at, uint32_t size) {
  for (uint32_t i = 0; i < NP__STATEMENTS; i++) {
    struct np__statement *e = &s->entries[i];
    bool is_apart = e->at >= at + size || e->at + e->key_size + e->size <= at;
    if (e->order > 0 && !is_apart) e->order = 0;
  }
}

/* A free entry, or the oldest. */
static struct np__statement *take_entry(struct np__statements *s) {
  struct np__statement *oldest = &s->entries[0];
  for (uint32_t i = 1; i < NP__STATEMENTS; i++)
    if (s->entries[i].order < oldest->order) oldest = &s->entries[i];
  return oldest;
}

void np__statement_forget(struct np__statements *s, const uint8_t *key, uint32_t key_size) {
  for (uint32_t i = 0; i < NP__STATEMENTS; i++)
    if (is_key(s, &s->entries[i], key, key_size)) s->entries[i].order = 0;
}

void np__statement_set(struct np__statements *s, const uint8_t *key, uint32_t key_size,
                       const uint8_t *text, uint32_t size) {
  np__statement_forget(s, key, key_size);
  if (size > NP__STATEMENT_TEXT) size = NP__STATEMENT_TEXT;
  if (key_size > NP__STATEMENT_TEXT) return;
  uint32_t at = s->end + key_size + size <= NP__STATEMENT_BYTES ? s->end : 0;
  clear_room(s, at, key_size + size);
  struct np__statement *e = take_entry(s);
  *e = (struct np__statement){at, ++s->order, (uint16_t)key_size, (uint16_t)size};
  if (key_size > 0) memcpy(s->bytes + at, key, key_size);
  if (size > 0) memcpy(s->bytes + at + key_size, text, size);
  s->end = at + key_size + size;
}

const uint8_t *np__statement_find(const struct np__statements *s, const uint8_t *key,
                                  uint32_t key_size, uint32_t *size) {
  for (uint32_t i = 0; i < NP__STATEMENTS; i++) {
    const struct np__statement *e = &s->entries[i];
    if (!is_key(s, e, key, key_size)) continue;
    *size = e->size;
    return s->bytes + e->at + key_size;
  }
  return NULL;
}
