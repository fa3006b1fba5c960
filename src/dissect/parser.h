/* parser.h - what takes messages from a stream of bytes: for np_stream_rules.parse.
 *
 * A parser pulls: it looks at the unread bytes of one side, takes those that it understands, and
 * returns NP_MORE where it needs others, having said how many (np_need, np_find), or carried on all
 * there were (np_carry). It is called again once they are there. It keeps nothing of the bytes,
 * only what is in its state. */
#ifndef NP_DISSECT_PARSER_H
#define NP_DISSECT_PARSER_H

#include <stdbool.h>
#include <stdint.h>

#include "np/protocol.h"

/* What a message is to those of the other side. */
enum np_role {
  NP_ROLE_NONE,
  NP_ROLE_REQUEST,
  NP_ROLE_RESPONSE,     /* to the oldest request that has none */
  NP_ROLE_INFORMATIONAL /* before that */
};

/* Who is told, by the owner of the parser. */
struct np_parser_calls {
  /* length: of the message as it declares it; more than `size` where it is too long to be kept. */
  void (*pdu)(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length);
  void (*begin)(struct np_parser *p, enum np_role role);
  void (*body)(struct np_parser *p, const uint8_t *bytes, uint32_t size);
  void (*trailer)(struct np_parser *p, const uint8_t *bytes, uint32_t size);
  void (*done)(struct np_parser *p);
};

struct np_parser {
  const uint8_t *bytes; /* unread, of the side at hand */
  uint32_t size;
  uint32_t needs;     /* what it takes to go on, of unread bytes; 0: any */
  uint32_t most;      /* of a message that are waited for; the rest is passed over */
  uint64_t skip;      /* so many bytes are passed over before the parser is called again */
  uint64_t length;    /* of the message that is waited for, where that is known; 0 */
  uint32_t side;      /* 0: the client's */
  bool is_server;     /* the side is at the port that found the protocol */
  void *state;        /* of the connection: np_stream_rules.state_size */
  const char *reason; /* why it has rejected, a constant; or NULL */
  const struct np_parser_calls *calls;
  void *context; /* the owner's */
};

/* Are so many unread bytes there? If not, the parser is called again once they are. */
static inline bool np_need(struct np_parser *p, uint32_t count) {
  if (p->size >= count) return true;
  p->needs = count;
  return false;
}

/* So many unread bytes are read. */
static inline void np_consume(struct np_parser *p, uint32_t count) {
  p->bytes += count;
  p->size -= count;
}

/* They are none of the protocol; `reason` is a constant. */
static inline enum np_verdict np_reject(struct np_parser *p, const char *reason) {
  p->reason = reason;
  return NP_REJECT;
}

/* A message begins that may have a body. The one that it is put together with is found by its
 * role; without one (NP_ROLE_NONE) np_pdu alone does. */
static inline void np_begin(struct np_parser *p, enum np_role role) {
  p->calls->begin(p, role);
}

/* The next `size` unread bytes are a message, or the head of the one that has begun: what the
 * protocol's table shows. */
static inline void np_pdu(struct np_parser *p, uint32_t size) {
  p->calls->pdu(p, p->bytes, size, size);
}

/* Behind the body these unread bytes belong to the message too. */
static inline void np_trailer(struct np_parser *p, uint32_t size) {
  p->calls->trailer(p, p->bytes, size);
}

/* The message that has begun is whole. */
static inline void np_done(struct np_parser *p) {
  p->calls->done(p);
}

/* The next `*left` bytes are its body, which is carried on as it comes. False while some of it is
 * to come. */
bool np_carry(struct np_parser *p, uint64_t *left);

/* All of a side is messages, each of which says how long it is: `measure` tells from the first
 * bytes of one, at least one. It returns the length, 1 where these are too few to tell it, or 0: it
 * is none. */
enum np_verdict np_take_measured(struct np_parser *p,
                                 uint64_t (*measure)(const uint8_t *bytes, uint32_t size));

/* The same, where the table tells it. */
enum np_verdict np_take_framed(struct np_parser *p, const struct np_framing *framing);

/* How far lines were looked for: all zeros where a search begins. */
struct np_search {
  uint32_t line; /* where the last one begins */
  uint32_t seen; /* there is no end of it up to here */
};

/* Where does the unread bytes' first line end, the LF included? 0: it is not there; then others are
 * waited for, `limit` in all, and the next call goes on. UINT32_MAX: it is longer than that. */
uint32_t np_find_line(struct np_parser *p, uint32_t limit, struct np_search *search);

/* The same of lines up to an empty one, that included: a head. */
uint32_t np_find_head(struct np_parser *p, uint32_t limit, struct np_search *search);

#endif
