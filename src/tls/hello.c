/* hello.c - what hellos say of how records will be protected: RFC 8446, sections 4.1.2 to 4.3.1,
 * and RFC 5246, section 7.4.1. */
#include "tls/hello.h"

#include <string.h>

enum { ALPN = 16, ENCRYPT_THEN_MAC = 22, EARLY_DATA = 42, SUPPORTED_VERSIONS = 43 };

/* RFC 8446, section 4.1.3: SHA-256 of "HelloRetryRequest". */
static const uint8_t retry_random[NP_TLS_RANDOM] = {
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
    0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};

/* The next bytes, before which stands how many there are, in a number of `bits`. */
static struct np_cursor vector(struct np_cursor *c, uint32_t bits) {
  return np_cursor_split(c, np_cursor_take(c, bits));
}

/* RFC 7301, section 3.1: of a server's answer the only name. */
static void read_alpn(struct np_cursor c, struct np_hello *hello) {
  struct np_cursor list = vector(&c, 16), name = vector(&list, 8);
  const uint32_t length = np_left(&name);
  if (length < NP_MOST_ALPN && np_cursor_copy(&name, (uint8_t *)hello->alpn, length))
    hello->alpn[length] = 0;
}

static void read_extensions(struct np_cursor list, bool is_server, struct np_hello *hello) {
  while (np_more(&list)) {
    const uint64_t type = np_cursor_take(&list, 16);
    struct np_cursor c = vector(&list, 16);
    if (!np_good(&list)) return;
    if (type == ENCRYPT_THEN_MAC) hello->encrypts_first = true;
    if (type == EARLY_DATA) hello->has_early = true;
    if (type == ALPN && is_server) read_alpn(c, hello);
    if (type == SUPPORTED_VERSIONS && is_server) hello->version = (uint32_t)np_cursor_take(&c, 16);
  }
}

bool np__hello_read(struct np_cursor body, bool is_server, struct np_hello *hello) {
  *hello = (struct np_hello){.version = (uint32_t)np_cursor_take(&body, 16)};
  np_cursor_copy(&body, hello->random, NP_TLS_RANDOM);
  vector(&body, 8); /* the session's id */
  if (is_server)
    hello->suite = (uint32_t)np_cursor_take(&body, 16);
  else
    vector(&body, 16); /* suites */
  if (is_server)
    np_cursor_take(&body, 8);
  else
    vector(&body, 8); /* compression */
  if (!np_good(&body)) return false;
  hello->is_retry = is_server && memcmp(hello->random, retry_random, NP_TLS_RANDOM) == 0;
  if (np_more(&body)) read_extensions(vector(&body, 16), is_server, hello);
  return true;
}

void np__hello_read_encrypted(struct np_cursor body, struct np_hello *hello) {
  read_extensions(vector(&body, 16), true, hello);
}
