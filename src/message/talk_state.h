/* talk_state.h - what is kept of the two streams of a connection. */
#ifndef NP_MESSAGE_TALK_STATE_H
#define NP_MESSAGE_TALK_STATE_H

#include "message/exchange.h"
#include "message/sealed.h"
#include "message/talks.h"

/* What one side says. */
struct np_talk_half {
  struct np_shot shot; /* headers of its last packet with data */
  uint8_t *tail;       /* unread bytes */
  uint32_t size, room;
  uint32_t needs;          /* how many the parser waits for */
  uint64_t length;         /* of the message that it waits for, if that is known; or 0 */
  uint64_t skip;           /* bytes to pass over: the rest of a message */
  struct np_origin first;  /* of the first unread byte */
  struct np_origin last;   /* of the last one */
  struct np_origin newest; /* of the first one that came last */
  uint64_t end;            /* of what was said so far, in the stream */
  struct np_part *part;    /* the message with a body that is open */
  bool is_lost;            /* where a message begins is to be found */
  bool is_off;             /* nothing is looked for any more */
  uint8_t rejects;
};

struct np_talk {
  const struct np_stream_rules *rules; /* NULL: it is not known yet whose messages they are */
  void *state;                         /* of the rules */
  uint16_t protocol, next;             /* the one that it goes on with */
  uint16_t before;                     /* the one that it went on from, or NP_NO_PROTOCOL */
  uint32_t bound;                      /* the side whose port found the protocol */
  struct np_talk_half halves[2];
  struct np_exchanges exchanges;
  struct np_handshake *handshake; /* of TLS, or NULL */
  struct np_sealed *sealed;       /* the same, where there are secrets */
  struct np_talk *inner;          /* what was said in it, once some of it was opened */
  bool is_inner;                  /* it is what was said in TLS */
  bool is_other;                  /* it began as nothing that is looked for */
};

/* What the functions here work on. */
struct np_talking {
  struct np_messages *m;
  struct np_talk_entry *entry;
  const struct np_flow *flow;
  struct np_talk *talk;
};

#endif
