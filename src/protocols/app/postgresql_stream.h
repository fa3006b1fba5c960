/* postgresql_stream.h - what a message of PostgreSQL is, for packets and for streams. */
#ifndef NP_PROTOCOLS_APP_POSTGRESQL_STREAM_H
#define NP_PROTOCOLS_APP_POSTGRESQL_STREAM_H

#include <stdbool.h>

#include "protocols/app/postgresql_names.h"

enum { NP__POSTGRESQL_HEAD = 5, NP__POSTGRESQL_FIRST_HEAD = 8 };

/* How long the message is that begins so, its type included: 0 where it is none, 1 where it takes
 * more bytes to tell. */
uint64_t np__postgresql_measure(const uint8_t *bytes, uint32_t size, bool is_server);

extern const struct np_stream_rules np__postgresql_stream;

#endif
