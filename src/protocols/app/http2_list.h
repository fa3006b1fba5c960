/* http2_list.h - lists of headers of HTTP/2 on a stream: blocks that may come in several frames,
 * with the table of headers that earlier ones made. */
#ifndef NP_PROTOCOLS_APP_HTTP2_LIST_H
#define NP_PROTOCOLS_APP_HTTP2_LIST_H

#include "base/hpack.h"
#include "dissect/parser.h"
#include "protocols/app/grpc.h"
#include "protocols/app/http2_row.h"

enum {
  NP__HTTP2_LIST = 64 << 10,             /* bytes of a block, of a list, and of a table at most */
  NP__HTTP2_SCRATCH = 4 * NP__HTTP2_LIST /* for two texts, a block and a list */
};

/* What a block says. */
struct np__http2_list {
  const uint8_t *bytes; /* a frame with the same headers, which takes no table to be read */
  uint32_t size;        /* of it, and */
  uint64_t length;      /* of all of it, where the list is too long */
  bool is_request;      /* it has a method */
  bool is_response;     /* or a status */
  bool is_informational;
  bool is_partial; /* some of its headers are not known */
  bool ends_stream;
  uint32_t stream; /* the one that the headers are of: the promised one of a promise */
  bool is_promise;
  struct np__grpc_status grpc;
};

/* A side's table, in memory of its own. */
struct np__http2_table {
  struct np_hpack_table hpack;
  uint64_t room; /* bytes of that memory */
};

/* How long the frames of the block are that begins at the unread bytes; `walked` is how many were
 * looked at before. 0: not all is there, and what it takes is said (np_need), or `wrong` is set. */
uint32_t np__http2_find_block(struct np_parser *p, uint32_t *walked, const char **wrong);

/* Read the block of these `size` unread bytes. NULL, or why it is wrong. */
const char *np__http2_read_list(struct np_parser *p, uint32_t size, struct np__http2_table *table,
                                struct np__http2_list *list);

/* Give the headers of a list as those behind a body. */
void np__http2_give_pairs(struct np_parser *p, const struct np__http2_list *list);

/* Give the table's memory back. */
void np__http2_clear_table(struct np_parser *p, struct np__http2_table *table);

/* The header of the frame at a cursor, which moves behind it. */
struct np__http2_frame np__http2_take_frame(struct np_cursor *c);

#endif
