/* http2_stream.h - messages of HTTP/2 on a stream of bytes. */
#ifndef NP_PROTOCOLS_APP_HTTP2_STREAM_H
#define NP_PROTOCOLS_APP_HTTP2_STREAM_H

#include "np/protocol.h"

extern const struct np_stream_rules np__http2_stream;

#endif
