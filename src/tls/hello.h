/* hello.h - what hellos say of how records will be protected. */
#ifndef NP_TLS_HELLO_H
#define NP_TLS_HELLO_H

#include "base/cursor.h"
#include "tls/keys.h"

enum { NP_MOST_ALPN = 32 };

struct np_hello {
  uint8_t random[NP_TLS_RANDOM];
  uint32_t version; /* of a server's: what it chose */
  uint32_t suite;   /* of a server's */
  bool is_retry;    /* the server wants another client's hello */
  bool has_early;   /* the client's data comes before the server's answer */
  bool encrypts_first;
  char alpn[NP_MOST_ALPN]; /* of a server's: what it chose; "" for nothing */
};

/* Read the body of a hello. False where it is none. */
bool np__hello_read(struct np_cursor body, bool is_server, struct np_hello *hello);

/* Of a server's encrypted extensions. */
void np__hello_read_encrypted(struct np_cursor body, struct np_hello *hello);

#endif
