/* tls_vector.c - vectors, RFC 8446 section 3.4: what is behind its length. */
#include "protocols/app/tls_vector.h"

void np__tls_vector(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned bytes) {
  uint64_t count = np_emit(d, c, np__tls_row(d, length));
  np_emit_bytes(d, c, np__tls_row(d, bytes), count);
}

struct np_cursor np__tls_list(struct np_dissector *d, struct np_cursor *c, unsigned length) {
  uint64_t count = np_emit(d, c, np__tls_row(d, length));
  return np_split(d, c, np__tls_row(d, length), count);
}

void np__tls_numbers(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned item) {
  struct np_cursor list = np__tls_list(d, c, length);
  while (np_more(&list)) np_emit(d, &list, np__tls_row(d, item));
}

void np__tls_algorithms(struct np_dissector *d, struct np_cursor *c, unsigned length,
                        unsigned algorithm, unsigned hash, unsigned key) {
  struct np_cursor list = np__tls_list(d, c, length);
  while (np_more(&list)) {
    struct np_cursor halves = list;
    np_emit(d, &list, np__tls_row(d, algorithm));
    if (!np_good(&list)) break;
    np_emit(d, &halves, np__tls_row(d, hash));
    np_emit(d, &halves, np__tls_row(d, key));
  }
}

void np__tls_vectors(struct np_dissector *d, struct np_cursor *c, unsigned list, unsigned length,
                     unsigned bytes) {
  struct np_cursor part = np__tls_list(d, c, list);
  while (np_more(&part)) np__tls_vector(d, &part, length, bytes);
}
