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

#include "base/cursor.h"
#include "np/message_says.h"
#include "np/protocol.h"

/* What a message is to those of the other side. */
enum np_role {
  NP_ROLE_NONE,
  NP_ROLE_REQUEST,
  NP_ROLE_RESPONSE,      /* to the oldest request that has none */
  NP_ROLE_INFORMATIONAL, /* before that */
  NP_ROLE_ALONE          /* nothing: it is told once it is over; it has a channel */
};

/* A header behind the body. */
struct np_pair {
  const uint8_t *name, *value;
  uint32_t name_size, value_size;
};

/* What a message comes to, as far as its parser knows more than its head says. */
struct np_outcome {
  uint64_t rows; /* of a response: more of them */
  bool has_rows;
  bool is_error; /* of a response */
  uint64_t code; /* of a response: what it ends with, where its head is not all it says */
  bool has_code;
  const uint8_t *text; /* what an error says; of a request: what it asks for. NULL: its head does */
  uint32_t size;
};

/* Who is told, by the owner of the parser. */
struct np_parser_calls {
  /* length: of the message as it declares it; more than `size` where it is too long to be kept. */
  void (*pdu)(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length);
  void (*begin)(struct np_parser *p, enum np_role role);
  void (*says)(struct np_parser *p, const struct np_message_says *says);
  void (*body)(struct np_parser *p, const uint8_t *bytes, uint32_t size);
  void (*pair)(struct np_parser *p, const struct np_pair *pair);
  void (*outcome)(struct np_parser *p, const struct np_outcome *outcome);
  void (*done)(struct np_parser *p);
  bool (*is_open)(const struct np_parser *p);
  void (*abort)(struct np_parser *p);
  void (*change)(struct np_parser *p, const char *token, uint32_t channel);
  void *(*take_room)(struct np_parser *p, uint64_t size);
  void (*give_room)(struct np_parser *p, void *room, uint64_t size);
};

struct np_parser {
  const uint8_t *bytes; /* unread, of the side at hand */
  uint32_t size;
  uint32_t needs;     /* what it takes to go on, of unread bytes; 0: any */
  uint32_t most;      /* of a message that are waited for; the rest is passed over */
  uint64_t skip;      /* so many bytes are passed over before the parser is called again */
  uint64_t length;    /* of the message that is waited for, where that is known; 0 */
  uint32_t side;      /* 0: the client's */
  uint32_t channel;   /* whose message it is, of several at once; 0: a side has one at a time */
  bool is_server;     /* the side is at the port that found the protocol */
  bool is_changed;    /* what is unread is another protocol's */
  uint8_t *scratch;   /* np_stream_rules.scratch_size, for the time of the call */
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

/* The same, of bytes that were made of what is unread: the first `size` of `length`. */
static inline void np_pdu_made(struct np_parser *p, const uint8_t *bytes, uint32_t size,
                               uint64_t length) {
  p->calls->pdu(p, bytes, size, length);
}

/* What the head says that np_pdu had, by places in it. */
static inline void np_say(struct np_parser *p, const struct np_message_says *says) {
  p->calls->says(p, says);
}

/* These bytes, which were made of unread ones, are the next ones of the body. */
static inline void np_give_body(struct np_parser *p, const uint8_t *bytes, uint32_t size) {
  if (size > 0) p->calls->body(p, bytes, size);
}

/* Behind the body stands a header that belongs to the message too. */
static inline void np_give_pair(struct np_parser *p, const struct np_pair *pair) {
  p->calls->pair(p, pair);
}

/* The same, of parts of a text. */
void np_give_header(struct np_parser *p, const struct np_cursor *name,
                    const struct np_cursor *value);

/* Its text is a part of one. */
void np_set_text(struct np_outcome *outcome, const struct np_cursor *text);

/* What the message that has begun comes to, or more of that; of its texts the first one counts. */
static inline void np_outcome(struct np_parser *p, const struct np_outcome *outcome) {
  p->calls->outcome(p, outcome);
}

/* The message that has begun is whole. */
static inline void np_done(struct np_parser *p) {
  p->calls->done(p);
}

/* Is there one that has begun, of this side and channel? */
static inline bool np_is_open(const struct np_parser *p) {
  return p->calls->is_open(p);
}

/* Both sides end what they say in this channel. */
static inline void np_abort(struct np_parser *p) {
  p->calls->abort(p);
}

/* From the next unread byte on the connection is of the protocol with this token
 * (np_stream_rules.token), if there is one. Requests that wait for their responses have them in
 * this channel. The parser returns then. */
static inline void np_change(struct np_parser *p, const char *token, uint32_t channel) {
  p->calls->change(p, token, channel);
}

/* Memory for more than the state, which counts; NULL where there is none. It is given back with the
 * same size, in np_stream_rules.clear at the latest. */
static inline void *np_take_room(struct np_parser *p, uint64_t size) {
  return p->calls->take_room(p, size);
}

static inline void np_give_room(struct np_parser *p, void *room, uint64_t size) {
  p->calls->give_room(p, room, size);
}

/* The next `*left` bytes are its body, which is carried on as it comes. False while some of it is
 * to come. */
bool np_carry(struct np_parser *p, uint64_t *left);

/* The next `length` bytes are a message, and are taken once they are there, or as many of them as
 * are kept. False where they are not. */
bool np_take_message(struct np_parser *p, uint64_t length);

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
