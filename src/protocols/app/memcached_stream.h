/* memcached_stream.h - what packets and streams of memcached have in common. */
#ifndef NP_PROTOCOLS_APP_MEMCACHED_STREAM_H
#define NP_PROTOCOLS_APP_MEMCACHED_STREAM_H

#include "np/protocol.h"

/* First bytes of binary messages; no text begins so. */
enum { NP__MEMCACHED_REQUEST = 0x80, NP__MEMCACHED_RESPONSE = 0x81, NP__MEMCACHED_HEAD = 24 };

extern const struct np_stream_rules np__memcached_stream;

#endif
