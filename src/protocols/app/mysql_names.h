/* mysql_names.h - numbers of MySQL and their names. */
#ifndef NP_PROTOCOLS_APP_MYSQL_NAMES_H
#define NP_PROTOCOLS_APP_MYSQL_NAMES_H

#include "np/protocol.h"

/* Commands that code asks for. */
enum {
  NP__MYSQL_QUIT = 0x01,
  NP__MYSQL_INIT_DB = 0x02,
  NP__MYSQL_QUERY = 0x03,
  NP__MYSQL_FIELD_LIST = 0x04,
  NP__MYSQL_CREATE_DB = 0x05,
  NP__MYSQL_DROP_DB = 0x06,
  NP__MYSQL_REFRESH = 0x07,
  NP__MYSQL_SHUTDOWN = 0x08,
  NP__MYSQL_STATISTICS = 0x09,
  NP__MYSQL_PROCESS_KILL = 0x0c,
  NP__MYSQL_CHANGE_USER = 0x11,
  NP__MYSQL_BINLOG_DUMP = 0x12,
  NP__MYSQL_PREPARE = 0x16,
  NP__MYSQL_EXECUTE = 0x17,
  NP__MYSQL_LONG_DATA = 0x18,
  NP__MYSQL_CLOSE = 0x19,
  NP__MYSQL_RESET = 0x1a,
  NP__MYSQL_SET_OPTION = 0x1b,
  NP__MYSQL_FETCH = 0x1c,
  NP__MYSQL_BINLOG_DUMP_GTID = 0x1e,
  NP__MYSQL_BULK = 0xfa
};

/* First bytes of answers. */
enum {
  NP__MYSQL_OK = 0x00,
  NP__MYSQL_MORE_DATA = 0x01,
  NP__MYSQL_GREETING = 0x0a,
  NP__MYSQL_LOCAL_FILE = 0xfb,
  NP__MYSQL_EOF = 0xfe,
  NP__MYSQL_ERROR = 0xff
};

enum { NP__MYSQL_HEAD = 4, NP__MYSQL_EOF_LENGTH = 5, NP__MYSQL_SSL_REQUEST = 32 };

/* What a server says that has changed. */
enum { NP__MYSQL_TRACK_OF_VARIABLE, NP__MYSQL_TRACK_OF_SCHEMA };

extern const struct np_name np__mysql_commands[], np__mysql_track_names[], np__mysql_type_names[];

#endif
