/* grpc.h - what calls of gRPC say in headers of HTTP. */
#ifndef NP_PROTOCOLS_APP_GRPC_H
#define NP_PROTOCOLS_APP_GRPC_H

#include "dissect/parser.h"
#include "protocols/protocol.h"

/* What became of a call: it stands in a trailer, or in the head of a response without a body. */
#define NP__GRPC_STATUS "grpc-status"

struct np__grpc_status {
  bool is_told;
  uint64_t number;
};

static inline void np__grpc_read(struct np__grpc_status *status, const struct np_cursor *value) {
  status->is_told = np_text_number(value, 10, &status->number);
}

/* Of the message that has begun. */
static inline void np__grpc_tell(struct np_parser *p, const struct np__grpc_status *status) {
  if (status->is_told)
    np_outcome(p, &(struct np_outcome){.code = status->number, .has_code = true});
}

#endif
