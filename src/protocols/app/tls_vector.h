/* tls_vector.h - vectors and lists of them. */
#ifndef NP_PROTOCOLS_APP_TLS_VECTOR_H
#define NP_PROTOCOLS_APP_TLS_VECTOR_H

#include "protocols/app/tls_row.h"

/* Emit a list's length. Returns the part that it declares. */
struct np_cursor np__tls_list(struct np_dissector *d, struct np_cursor *c, unsigned length);

/* Emit a list: its length, then numbers up to there. */
void np__tls_numbers(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned item);

/* Emit signature algorithms: their list's length, then each with the halves that TLS 1.2 reads. The
 * rows stand one behind another, with that of names between where the first one has names. */
void np__tls_algorithms(struct np_dissector *d, struct np_cursor *c, unsigned length,
                        unsigned algorithm, unsigned hash, unsigned key);

/* Emit a length, and so many bytes as a row. */
void np__tls_vector(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned bytes);

/* Emit a list of vectors: its length, then vectors up to there. */
void np__tls_vectors(struct np_dissector *d, struct np_cursor *c, unsigned list, unsigned length,
                     unsigned bytes);

#endif
