/* postgresql_names.h - types of PostgreSQL's messages, and their names. */
#ifndef NP_PROTOCOLS_APP_POSTGRESQL_NAMES_H
#define NP_PROTOCOLS_APP_POSTGRESQL_NAMES_H

#include "np/protocol.h"

/* Versions of the first message that ask for something else than a session. */
enum { NP__POSTGRESQL_CANCEL = 80877102, NP__POSTGRESQL_SSL, NP__POSTGRESQL_GSS };

/* Names of types: of the client's by their letters, 1 to 5 for the first message and for what the
 * letter `p` stands for; 256 more of the server's. */
extern const struct np_name np__postgresql_names[];

enum {
  NP__POSTGRESQL_STARTS = 1,
  NP__POSTGRESQL_ASKS_SSL,
  NP__POSTGRESQL_ASKS_GSS,
  NP__POSTGRESQL_CANCELS,
  NP__POSTGRESQL_SASL_BEGINS,
  NP__POSTGRESQL_SASL_GOES_ON,
  NP__POSTGRESQL_SERVER = 256
};

#endif
