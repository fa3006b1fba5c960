/* http_head.h - what the head of a message of HTTP/1 says of its body, RFC 9112 section 6. */
#ifndef NP_PROTOCOLS_APP_HTTP_HEAD_H
#define NP_PROTOCOLS_APP_HTTP_HEAD_H

#include <stdbool.h>
#include <stdint.h>

#include "protocols/app/grpc.h"
#include "protocols/protocol.h"

struct np__http_head {
  bool is_request, is_response; /* neither: it is no HTTP/1 */
  bool is_head, is_connect;     /* of a request: its method */
  uint32_t status;              /* of a response */
  bool has_length;              /* and no coding that goes before it */
  bool is_coded;                /* there is a transfer coding, */
  bool is_chunked;              /* the last one of which is that */
  uint64_t length;
  char token[16]; /* the first protocol of Upgrade, in small letters; or "" */
  struct np__grpc_status grpc;
  const char *wrong; /* why nobody can know how long the message is, a constant; or NULL */
};

/* The start line of `size` bytes, with or without its end. */
void np__http_read_start(const uint8_t *bytes, uint32_t size, struct np__http_head *head);

/* A whole head. */
void np__http_read_head(const uint8_t *bytes, uint32_t size, struct np__http_head *head);

/* The next header of a trailer, RFC 9112 section 7.1.2; lines that are none are passed over. False
 * behind the last one. */
bool np__http_take_trailer(struct np_cursor *c, struct np_header_line *header);

/* The size in the line in front of a chunk, RFC 9112 section 7.1. False where there is none, or 63
 * bits cannot hold it. */
bool np__http_chunk_size(const uint8_t *bytes, uint32_t size, uint64_t *value);

#endif
