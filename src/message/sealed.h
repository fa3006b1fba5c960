/* sealed.h - what is said in records of TLS, opened with the secrets of a key log. */
#ifndef NP_MESSAGE_SEALED_H
#define NP_MESSAGE_SEALED_H

#include "message/handshake.h"

/* Of a connection of TLS. */
struct np_sealed;

/* A record, or what was in it. */
struct np_said {
  const uint8_t *bytes;
  uint32_t size;
  uint64_t offset;              /* in the stream of its side */
  struct np_origin first, last; /* of its first and last byte */
  const struct np_shot *shot;   /* headers of the packet that completes it */
};

/* What the functions here work on, and who is told what was said, or how much of it is missing. */
struct np_sealing {
  struct np_messages *m;
  struct np_sealed *sealed;
  struct np_handshake **handshake;
  const struct np_flow *flow;
  void *context;
  void (*plain)(void *context, uint32_t side, const struct np_said *said);
  void (*gap)(void *context, uint32_t side, uint64_t length);
};

/* NULL when out of memory, it is too much, or there are no secrets. */
struct np_sealed *np__sealed_new(struct np_messages *m);

/* The next record of a side, a whole one. */
void np__sealed_record(const struct np_sealing *on, uint32_t side, const struct np_said *record);

/* Records of a side are missing, or a part of one. */
void np__sealed_gap(const struct np_sealing *on, uint32_t side);

/* The connection is over. False where some of what it said waits for secrets that may still come;
 * has_finished: is told once it waits no more. */
bool np__sealed_close(const struct np_sealing *on, bool has_finished);

/* The connection is over, and what waits for secrets... */
enum np_sealed_rest {
  NP_SEALED_OPEN,    /* it is not: it goes on */
  NP_SEALED_LATE,    /* waits */
  NP_SEALED_OVER,    /* waits no more */
  NP_SEALED_FINISHED /* the same, and both sides have said all they had to */
};
enum np_sealed_rest np__sealed_rest(const struct np_sealed *sealed);

/* What waits for secrets waits no more. */
void np__sealed_end(const struct np_sealing *on);

/* The side that sent the client's hello, and the application protocol that the server chose, or "".
 */
uint32_t np__sealed_client(const struct np_sealed *sealed);
const char *np__sealed_alpn(const struct np_sealed *sealed);

/* Is it known what the sides agree on, as far as it ever will be? */
bool np__sealed_is_settled(const struct np_sealed *sealed);

/* One of those that wait for secrets, of which there are new ones since it was tried, or which has
 * waited too long: the flow as it was when it was told last. NULL: there is none. */
const struct np_flow *np__sealed_due(struct np_messages *m);

/* Try what waits once more. */
void np__sealed_try(const struct np_sealing *on);

void np__sealed_free(struct np_messages *m, struct np_sealed *sealed);

#endif
