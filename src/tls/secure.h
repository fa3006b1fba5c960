/* secure.h - the records of a connection of TLS, opened with the secrets of a key log. */
#ifndef NP_TLS_SECURE_H
#define NP_TLS_SECURE_H

#include "tls/hello.h"
#include "tls/keylog.h"

/* Why records stay shut. */
enum np_shut {
  NP_SHUT_NOT,        /* they do not */
  NP_SHUT_NO_KEYS,    /* the log has no secret for this client's random */
  NP_SHUT_NO_LIBRARY, /* OpenSSL is not there */
  NP_SHUT_NO_CIPHER,  /* or not the suite's cipher */
  NP_SHUT_NO_HELLO,   /* the hellos were not seen */
  NP_SHUT_WRONG       /* the keys do not fit, or bytes are none of the peer's */
};

enum np_record_answer {
  NP_RECORD_CLEAR, /* it is not protected, or says nothing */
  NP_RECORD_WAITS, /* for the other side's hello, or for a secret */
  NP_RECORD_OPEN,  /* it is opened */
  NP_RECORD_SHUT   /* it cannot be */
};

/* A handshake's message that was encrypted, the head of 4 bytes included. */
struct np_secure_message {
  uint32_t side, type;
  const uint8_t *bytes;
  uint32_t size;
};

struct np_secure_calls {
  void *context;
  void (*message)(void *context, const struct np_secure_message *message);
};

/* Of a side. */
struct np_secure_side {
  struct np_opener opener; /* of the epoch */
  uint8_t secret[NP_MOST_HASH];
  uint8_t *message; /* the front of a handshake's message */
  uint32_t size, room;
  uint32_t skip;   /* bytes of one that is too long */
  uint32_t misses; /* records that could not be opened, and may be none of the epoch's */
  uint8_t epoch;
  bool is_off;
  bool is_lost; /* records are missing: their numbers are to be found */
};

/* Of a connection. All zeros at first, but for the log. */
struct np_secure {
  struct np_keylog *log; /* borrowed */
  struct np_secure_side sides[2];
  struct np_hello client, server;
  struct np_suite suite;
  uint32_t client_side;
  uint64_t room; /* bytes that it may keep */
  uint64_t kept;
  enum np_shut shut;
  bool has_client, has_server;
  bool is_retried; /* the server asked for another client's hello, as only TLS 1.3 has it */
  bool is_open;    /* a record was opened */
  bool is_settled; /* what both agree on is known, as far as it ever will be */
};

/* The next record of a side, a whole one. out: NP_OPENED_ROOM; `plain` lies in it. */
enum np_record_answer np__secure_record(struct np_secure *secure, uint32_t side,
                                        const uint8_t *record, uint32_t size, uint8_t *out,
                                        const struct np_secure_calls *calls,
                                        struct np_plain *plain);

/* Is a side's handshake over, so that its records say what the connection is for? */
bool np__secure_says(const struct np_secure *secure, uint32_t side);

/* Records of a side are missing. */
void np__secure_gap(struct np_secure *secure, uint32_t side);

/* What a side waits for will not come. */
void np__secure_give_up(struct np_secure *secure, uint32_t side);

/* Keys are forgotten. */
void np__secure_end(struct np_secure *secure);

#endif
