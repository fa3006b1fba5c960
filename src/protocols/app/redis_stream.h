/* redis_stream.h - commands and replies of Redis on a stream of bytes. */
#ifndef NP_PROTOCOLS_APP_REDIS_STREAM_H
#define NP_PROTOCOLS_APP_REDIS_STREAM_H

#include "np/protocol.h"

extern const struct np_stream_rules np__redis_stream;

#endif
