/* secure.c - the records of a connection of TLS, opened with the secrets of a key log. */
#include "tls/secure.h"

#include <stdlib.h>
#include <string.h>

enum { CHANGE_CIPHER_SPEC = 20, ALERT, HANDSHAKE, APPLICATION_DATA };
enum { CLIENT_HELLO = 1, SERVER_HELLO = 2, END_OF_EARLY_DATA = 5, ENCRYPTED_EXTENSIONS = 8 };
enum { CERTIFICATE = 11, FINISHED = 20, KEY_UPDATE = 24 };

/* With what a side protects its records: RFC 8446, section 2. Before TLS 1.3 it is CLEAR, then
 * TRAFFIC. */
enum epoch { CLEAR, EARLY, PROTECTED_HANDSHAKE, TRAFFIC };

enum {
  MESSAGE_HEAD = 4,
  MOST_MESSAGE = 1 << 18,
  FIRST_ROOM = 1024,
  MOST_LOST = 64,  /* records behind a gap whose numbers are tried */
  MOST_MISSES = 64 /* records of the client that may be early data, which the server refused */
};

static bool is_1_3(const struct np_secure *s) {
  return s->has_server && s->server.version >= NP_TLS_1_3;
}

static void shut(struct np_secure *s, uint32_t side, enum np_shut why) {
  s->sides[side].is_off = true;
  if (s->shut == NP_SHUT_NOT) s->shut = why;
  s->is_settled = true;
}

/* ---- Keys -------------------------------------------------------------------------------------
 */

/* A secret of NP_MOST_HASH bytes is no longer needed. */
static void forget(uint8_t *secret) {
  const struct np_openssl *ssl = np__openssl();
  if (ssl) ssl->cleanse(secret, NP_MOST_HASH);
}

static enum np_secret_kind kind_of(const struct np_secure *s, uint32_t side, enum epoch epoch) {
  const bool is_client = side == s->client_side;
  if (!is_1_3(s)) return NP_SECRET_MASTER;
  if (epoch == EARLY) return NP_SECRET_EARLY;
  if (epoch == PROTECTED_HANDSHAKE)
    return is_client ? NP_SECRET_CLIENT_HANDSHAKE : NP_SECRET_SERVER_HANDSHAKE;
  return is_client ? NP_SECRET_CLIENT_TRAFFIC : NP_SECRET_SERVER_TRAFFIC;
}

/* Secret number `which` for an epoch of a side. */
static bool find_secret(const struct np_secure *s, uint32_t side, enum epoch epoch, uint32_t which,
                        uint8_t *secret) {
  const uint32_t size = is_1_3(s) ? s->suite.hash->size : (uint32_t)NP_MOST_HASH;
  return np__keylog_find(s->log, kind_of(s, side, epoch), s->client.random, which, size, secret);
}

/* The keys that a secret gives to a side. */
static bool begin(struct np_secure *s, uint32_t side, const uint8_t *secret) {
  const struct np_openssl *ssl = np__openssl();
  struct np_secure_side *one = &s->sides[side];
  struct np_keys keys[2] = {{{0}, {0}, {0}}};
  const struct np_key_source source = {secret, s->client.random, s->server.random,
                                       s->server.version};
  const uint32_t at = side == s->client_side ? 0 : 1;
  bool good = is_1_3(s) ? np__keys_of(ssl, &s->suite, secret, &keys[at])
                        : np__keys_both(ssl, &s->suite, &source, keys);
  good = good && np__opener_begin(&one->opener, ssl, &s->suite, s->server.version, &keys[at]);
  one->opener.encrypts_first = s->server.encrypts_first;
  ssl->cleanse(keys, sizeof keys);
  memcpy(one->secret, secret, NP_MOST_HASH);
  return good;
}

/* ---- Records ----------------------------------------------------------------------------------
 */

/* A record, and where it is opened to. */
struct opening {
  const uint8_t *record;
  uint32_t size;
  uint8_t *out;
  struct np_plain *plain;
};

/* With the keys at hand. Behind a gap its number may be a later one. */
static bool open_next(struct np_secure_side *one, const struct opening *o) {
  const uint32_t most = one->is_lost ? MOST_LOST : 1;
  for (uint32_t i = 0; i < most; i++) {
    const uint64_t sequence = one->opener.sequence + i;
    if (!np__opener_open(&one->opener, sequence, o->record, o->size, o->out, o->plain)) continue;
    one->opener.sequence = sequence + 1;
    one->is_lost = false;
    return true;
  }
  return false;
}

/* With the first secret of an epoch that opens it, whose epoch it is then. `any`: there is one. */
static bool open_first(struct np_secure *s, uint32_t side, enum epoch epoch,
                       const struct opening *o, bool *any) {
  struct np_secure_side *one = &s->sides[side];
  uint8_t secret[NP_MOST_HASH] = {0};
  bool is_open = false;
  *any = false;
  for (uint32_t i = 0; i < NP_MOST_SECRETS && find_secret(s, side, epoch, i, secret); i++) {
    *any = true;
    is_open = begin(s, side, secret) && open_next(one, o);
    if (is_open) break;
  }
  forget(secret);
  if (is_open)
    one->epoch = (uint8_t)epoch;
  else
    np__opener_end(&one->opener);
  return is_open;
}

/* Go on with the secret that follows a side's: RFC 8446, section 7.2. */
static bool begin_next(struct np_secure *s, uint32_t side) {
  uint8_t secret[NP_MOST_HASH];
  memcpy(secret, s->sides[side].secret, sizeof secret);
  const bool good = np__keys_next(np__openssl(), &s->suite, secret) && begin(s, side, secret);
  forget(secret);
  return good;
}

/* The keys that follow are those of a message that is missing, if they open it. */
static bool open_updated(struct np_secure *s, uint32_t side, const struct opening *o) {
  return begin_next(s, side) && open_next(&s->sides[side], o);
}

/* None of the epoch's keys fits: whose are they? */
static enum np_record_answer open_other(struct np_secure *s, uint32_t side,
                                        const struct opening *o) {
  struct np_secure_side *one = &s->sides[side];
  bool any;
  if (!is_1_3(s) || !one->is_lost) return NP_RECORD_SHUT;
  if (one->epoch == TRAFFIC) return open_updated(s, side, o) ? NP_RECORD_OPEN : NP_RECORD_SHUT;
  return open_first(s, side, TRAFFIC, o, &any) ? NP_RECORD_OPEN : NP_RECORD_SHUT;
}

/* Early data, which the server may have refused: then it is passed over. RFC 8446, section 4.2.10.
 */
static enum np_record_answer open_early(struct np_secure *s, uint32_t side,
                                        const struct opening *o) {
  struct np_secure_side *one = &s->sides[side];
  bool any;
  if (one->opener.ssl && open_next(one, o)) return NP_RECORD_OPEN;
  if (!one->opener.ssl && open_first(s, side, EARLY, o, &any)) return NP_RECORD_OPEN;
  if (open_first(s, side, PROTECTED_HANDSHAKE, o, &any)) return NP_RECORD_OPEN;
  if (!any) return NP_RECORD_WAITS;
  if (one->misses++ < MOST_MISSES) return NP_RECORD_CLEAR;
  return NP_RECORD_SHUT;
}

/* Without the secret of the handshake the record with which traffic begins has to be found. */
static enum np_record_answer open_without(struct np_secure *s, uint32_t side,
                                          const struct opening *o) {
  bool any;
  if (s->sides[side].epoch != PROTECTED_HANDSHAKE) return NP_RECORD_WAITS;
  if (open_first(s, side, TRAFFIC, o, &any)) return NP_RECORD_OPEN;
  if (!any) return NP_RECORD_WAITS;
  return s->sides[side].misses++ < MOST_MISSES ? NP_RECORD_CLEAR : NP_RECORD_SHUT;
}

static enum np_record_answer open_record(struct np_secure *s, uint32_t side,
                                         const struct opening *o) {
  struct np_secure_side *one = &s->sides[side];
  bool any = true;
  if (one->epoch == EARLY) return open_early(s, side, o);
  if (one->opener.ssl && open_next(one, o)) return NP_RECORD_OPEN;
  if (!one->opener.ssl && open_first(s, side, (enum epoch)one->epoch, o, &any))
    return NP_RECORD_OPEN;
  return any ? open_other(s, side, o) : open_without(s, side, o);
}

/* ---- Messages of the handshake ----------------------------------------------------------------
 */

/* Those of TLS 1.3 go on with keys of their own: RFC 8446, section 7.3. */
static void enter(struct np_secure *s, uint32_t side, enum epoch epoch) {
  struct np_secure_side *one = &s->sides[side];
  np__opener_end(&one->opener);
  forget(one->secret);
  one->epoch = (uint8_t)epoch;
  one->misses = 0;
  one->is_lost = false;
}

static void hear_client(struct np_secure *s, uint32_t side, struct np_cursor body) {
  struct np_hello hello;
  if (is_1_3(s) || !np__hello_read(body, false, &hello)) return;
  s->client = hello;
  s->client_side = side;
  s->has_client = true;
  s->has_server = false;
}

/* May the records be opened? */
static enum np_shut whether_shut(struct np_secure *s) {
  const struct np_openssl *ssl = np__openssl();
  if (!s->has_client) return NP_SHUT_NO_HELLO;
  if (!ssl) return NP_SHUT_NO_LIBRARY;
  if (!np__suite_read(s->server.suite, &s->suite)) return NP_SHUT_NO_CIPHER;
  const char *name = s->suite.cipher->name;
  return name && !ssl->cipher(name) ? NP_SHUT_NO_CIPHER : NP_SHUT_NOT;
}

static void hear_server(struct np_secure *s, uint32_t side, struct np_cursor body) {
  struct np_hello hello;
  if (is_1_3(s) || side == s->client_side || !np__hello_read(body, true, &hello)) return;
  s->is_retried |= hello.is_retry;
  if (hello.is_retry) return;
  s->server = hello;
  s->has_server = true;
  const enum np_shut why = whether_shut(s);
  for (uint32_t i = 0; i < 2 && why != NP_SHUT_NOT; i++) shut(s, i, why);
  if (!is_1_3(s)) return;
  enter(s, side, PROTECTED_HANDSHAKE);
  enter(s, side ^ 1, s->client.has_early ? EARLY : PROTECTED_HANDSHAKE);
}

/* RFC 8446, section 4.6.3. */
static void update_keys(struct np_secure *s, uint32_t side) {
  if (s->sides[side].epoch != TRAFFIC) return;
  if (!begin_next(s, side)) shut(s, side, NP_SHUT_NO_CIPHER);
}

static void finish(struct np_secure *s, uint32_t side) {
  if (s->sides[side].epoch != PROTECTED_HANDSHAKE) return;
  enter(s, side, TRAFFIC);
  if (side != s->client_side) s->is_settled = true;
}

static void hear(struct np_secure *s, uint32_t side, const uint8_t *bytes, uint32_t size,
                 const struct np_secure_calls *calls) {
  const struct np_secure_message message = {side, bytes[0], bytes, size};
  const struct np_cursor body = {
      .bytes = bytes, .bit = MESSAGE_HEAD * 8, .declared = size, .captured = size};
  const bool is_protected = s->sides[side].epoch != CLEAR;
  if (message.type == CLIENT_HELLO) hear_client(s, side, body);
  if (message.type == SERVER_HELLO) hear_server(s, side, body);
  if (!is_protected) return;
  if (message.type == ENCRYPTED_EXTENSIONS) np__hello_read_encrypted(body, &s->server);
  if (is_1_3(s) && message.type == END_OF_EARLY_DATA && s->sides[side].epoch == EARLY)
    enter(s, side, PROTECTED_HANDSHAKE);
  if (is_1_3(s) && message.type == FINISHED) finish(s, side);
  if (is_1_3(s) && message.type == KEY_UPDATE) update_keys(s, side);
  if (message.type == ENCRYPTED_EXTENSIONS || message.type == CERTIFICATE)
    calls->message(calls->context, &message);
}

static void drop_message(struct np_secure *s, struct np_secure_side *one) {
  s->kept -= one->room;
  free(one->message);
  one->message = NULL;
  one->size = one->room = one->skip = 0;
}

/* False where it is too long, or there is no memory. */
static bool keep_front(struct np_secure *s, struct np_secure_side *one, const uint8_t *bytes,
                       uint32_t size) {
  uint32_t room = one->room ? one->room : (uint32_t)FIRST_ROOM;
  while (room < one->size + size) room *= 2;
  if (room > one->room) {
    uint8_t *grown = NULL;
    if (room <= MOST_MESSAGE && room - one->room <= s->room) grown = realloc(one->message, room);
    if (!grown) return false;
    s->kept += room - one->room;
    one->message = grown;
    one->room = room;
  }
  memcpy(one->message + one->size, bytes, size);
  one->size += size;
  return true;
}

static uint32_t length_of(const uint8_t *bytes) {
  return MESSAGE_HEAD + (uint32_t)np_bits(bytes, 8, 24);
}

/* More bytes of a message whose front is kept. Returns how many are its. */
static uint32_t go_on(struct np_secure *s, uint32_t side, const uint8_t *bytes, uint32_t size,
                      const struct np_secure_calls *calls) {
  struct np_secure_side *one = &s->sides[side];
  const uint32_t wanted =
      one->size < MESSAGE_HEAD ? (uint32_t)MESSAGE_HEAD : length_of(one->message);
  const uint32_t taken = wanted - one->size < size ? wanted - one->size : size;
  if (!keep_front(s, one, bytes, taken)) {
    const uint32_t left = wanted - one->size;
    drop_message(s, one);
    one->skip = left;
    return 0;
  }
  if (one->size < wanted || one->size < length_of(one->message)) return taken;
  hear(s, side, one->message, one->size, calls);
  drop_message(s, one);
  return taken;
}

/* Messages, which may begin and end in any record. */
static void hear_all(struct np_secure *s, uint32_t side, const uint8_t *bytes, uint32_t size,
                     const struct np_secure_calls *calls) {
  struct np_secure_side *one = &s->sides[side];
  while (size > 0) {
    uint32_t taken = one->skip < size ? one->skip : size;
    if (one->skip > 0) {
      one->skip -= taken;
    } else if (one->size == 0 && size >= MESSAGE_HEAD && length_of(bytes) <= size) {
      taken = length_of(bytes);
      hear(s, side, bytes, taken, calls);
    } else {
      taken = go_on(s, side, bytes, size, calls);
    }
    bytes += taken;
    size -= taken;
  }
}

/* ---- In ---------------------------------------------------------------------------------------
 */

/* RFC 5246, section 7.1; in TLS 1.3 it says nothing. */
static enum np_record_answer change(struct np_secure *s, uint32_t side) {
  if (is_1_3(s) || s->is_retried) return NP_RECORD_CLEAR;
  if (!s->has_client && !s->has_server) {
    shut(s, side, NP_SHUT_NO_HELLO);
    return NP_RECORD_SHUT;
  }
  if (!s->has_server) return NP_RECORD_WAITS;
  enter(s, side, TRAFFIC);
  drop_message(s, &s->sides[side]);
  return NP_RECORD_CLEAR;
}

/* A record that is not protected. */
static enum np_record_answer hear_clear(struct np_secure *s, uint32_t side, const uint8_t *record,
                                        uint32_t size, const struct np_secure_calls *calls) {
  if (record[0] == CHANGE_CIPHER_SPEC) return change(s, side);
  if (record[0] == HANDSHAKE)
    hear_all(s, side, record + NP_RECORD_HEAD, size - NP_RECORD_HEAD, calls);
  if (record[0] != APPLICATION_DATA) return NP_RECORD_CLEAR;
  if (s->has_client && !s->has_server) return NP_RECORD_WAITS;
  shut(s, side, NP_SHUT_NO_HELLO);
  return NP_RECORD_SHUT;
}

/* Before TLS 1.3: data behind a gap in which the side has changed to what both agreed on. */
static bool has_changed(const struct np_secure *s, uint32_t side, uint32_t type) {
  const struct np_secure_side *one = &s->sides[side];
  return one->epoch == CLEAR && one->is_lost && type == APPLICATION_DATA && s->has_client &&
         s->has_server;
}

static bool is_protected(const struct np_secure *s, uint32_t side, uint32_t type) {
  if (s->sides[side].epoch == CLEAR) return false;
  return !is_1_3(s) || type == APPLICATION_DATA;
}

enum np_record_answer np__secure_record(struct np_secure *s, uint32_t side, const uint8_t *record,
                                        uint32_t size, uint8_t *out,
                                        const struct np_secure_calls *calls,
                                        struct np_plain *plain) {
  const struct opening o = {record, size, out, plain};
  if (size < NP_RECORD_HEAD) return NP_RECORD_CLEAR;
  if (s->sides[side].is_off) return NP_RECORD_SHUT;
  if (has_changed(s, side, record[0])) {
    enter(s, side, TRAFFIC);
    s->sides[side].is_lost = true;
  }
  if (!is_protected(s, side, record[0])) return hear_clear(s, side, record, size, calls);
  const enum np_record_answer answer = open_record(s, side, &o);
  if (answer == NP_RECORD_SHUT) shut(s, side, NP_SHUT_WRONG);
  if (answer != NP_RECORD_OPEN) return answer;
  s->is_open = true;
  s->is_settled |= !is_1_3(s) || s->sides[side].epoch == TRAFFIC;
  if (plain->type == HANDSHAKE) hear_all(s, side, plain->bytes, plain->size, calls);
  if (plain->type == CHANGE_CIPHER_SPEC) change(s, side);
  return NP_RECORD_OPEN;
}

bool np__secure_says(const struct np_secure *s, uint32_t side) {
  return s->sides[side].epoch == TRAFFIC;
}

void np__secure_gap(struct np_secure *s, uint32_t side) {
  drop_message(s, &s->sides[side]);
  s->sides[side].is_lost = true;
}

void np__secure_give_up(struct np_secure *s, uint32_t side) {
  shut(s, side, s->has_server ? NP_SHUT_NO_KEYS : NP_SHUT_NO_HELLO);
}

void np__secure_end(struct np_secure *s) {
  for (uint32_t i = 0; i < 2; i++) {
    np__opener_end(&s->sides[i].opener);
    drop_message(s, &s->sides[i]);
  }
  const struct np_openssl *ssl = np__openssl();
  if (ssl) ssl->cleanse(s, sizeof *s);
}
