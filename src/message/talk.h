/* talk.h - the messages on the two streams of a connection. */
#ifndef NP_MESSAGE_TALK_H
#define NP_MESSAGE_TALK_H

#include "message/exchange.h"
#include "message/handshake.h"
#include "message/talks.h"

/* What one side says. */
struct np_talk_half {
  struct np_shot shot; /* headers of its last packet with data */
  uint8_t *tail;       /* unread bytes */
  uint32_t size, room;
  uint32_t needs;         /* how many the parser waits for */
  uint64_t length;        /* of the message that it waits for, if that is known; or 0 */
  uint64_t skip;          /* bytes to pass over: the rest of a message */
  struct np_origin first; /* of the first unread byte */
  struct np_origin last;  /* of the last one */
  struct np_part *part;   /* the message with a body that is open */
  bool is_lost;           /* where a message begins is to be found */
  bool is_off;            /* nothing is looked for any more */
  uint8_t rejects;
};

struct np_talk {
  const struct np_stream_rules *rules; /* NULL: it is not known yet whose messages they are */
  void *state;                         /* of the rules */
  uint16_t protocol;
  uint32_t bound; /* the side whose port found the protocol */
  struct np_talk_half halves[2];
  struct np_exchanges exchanges;
  struct np_handshake *handshake; /* of TLS, or NULL */
};

/* What the functions here work on. */
struct np_talking {
  struct np_messages *m;
  struct np_talk_entry *entry;
  const struct np_flow *flow;
  struct np_talk *talk;
};

/* NULL when out of memory, or it is too much. */
struct np_talk *np__talk_new(struct np_messages *m);

/* The next bytes of a side. */
void np__talk_data(const struct np_talking *on, uint32_t side, const struct np_stream_data *data);

/* Bytes of a side are missing. */
void np__talk_gap(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length);

/* The connection is over; has_finished: both sides have said all they had to. */
void np__talk_end(const struct np_talking *on, bool has_finished);

void np__talk_free(struct np_messages *m, struct np_talk *talk);

#endif
