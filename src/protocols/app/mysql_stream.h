/* mysql_stream.h - messages of MySQL on streams. */
#ifndef NP_PROTOCOLS_APP_MYSQL_STREAM_H
#define NP_PROTOCOLS_APP_MYSQL_STREAM_H

#include "protocols/app/mysql_names.h"

extern const struct np_stream_rules np__mysql_stream;

#endif
