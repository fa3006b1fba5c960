/* http_stream.h - messages of HTTP/1 on a stream of bytes. */
#ifndef NP_PROTOCOLS_APP_HTTP_STREAM_H
#define NP_PROTOCOLS_APP_HTTP_STREAM_H

#include "np/protocol.h"

extern const struct np_stream_rules np__http_stream;

#endif
