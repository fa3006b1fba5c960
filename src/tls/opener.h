/* opener.h - opening protected records: RFC 8446, section 5.2, and RFC 5246, section 6.2.3. */
#ifndef NP_TLS_OPENER_H
#define NP_TLS_OPENER_H

#include "tls/openssl.h"
#include "tls/suite.h"

enum { NP_TLS_1_0 = 0x0301, NP_TLS_1_1 = 0x0302, NP_TLS_1_2 = 0x0303, NP_TLS_1_3 = 0x0304 };
enum { NP_RECORD_HEAD = 5, NP_MOST_RECORD = 16384 + 2048 + NP_RECORD_HEAD };
enum { NP_OPENED_ROOM = 2 * NP_MOST_RECORD }; /* what opening a record takes */

/* Keys of a side. */
struct np_keys {
  uint8_t key[NP_MOST_KEY];
  uint8_t iv[16]; /* of a nonce what does not change, or the first block's */
  uint8_t mac[NP_MOST_HASH];
};

/* What opens the records of a side. All zeros: nothing. */
struct np_opener {
  const struct np_openssl *ssl;
  struct np_suite suite;
  void *context;
  struct np_keys keys;
  uint64_t sequence; /* of the next record */
  uint32_t version;
  bool encrypts_first; /* RFC 7366: the MAC is of what is encrypted */
};

/* What a record had. */
struct np_plain {
  const uint8_t *bytes; /* in the memory that it was opened to */
  uint32_t size;
  uint32_t type; /* of the content */
};

/* False where the cipher is lacking, or there is no memory. It is closed before. */
bool np__opener_begin(struct np_opener *opener, const struct np_openssl *ssl,
                      const struct np_suite *suite, uint32_t version, const struct np_keys *keys);

/* Open a whole record, the one with this number; `out` has NP_OPENED_ROOM. False
 * when what it says of itself is not true: then the opener is as it was. */
bool np__opener_open(struct np_opener *opener, uint64_t sequence, const uint8_t *record,
                     uint32_t size, uint8_t *out, struct np_plain *plain);

/* Keys are forgotten. */
void np__opener_end(struct np_opener *opener);

#endif
