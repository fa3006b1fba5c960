/* postgresql_stream.c - PostgreSQL on a stream of bytes: messages, and which answer what.
 *
 * A query is a simple one, a call of a function, the execution of a portal, or a statement that is
 * prepared and not executed before the next Sync. Clients may send many before the first is
 * answered; behind an error the server passes over all up to the next Sync. */
#include "protocols/app/postgresql_stream.h"

#include <string.h>

#include "dissect/parser.h"
#include "protocols/app/statement.h"
#include "protocols/protocol.h"

enum { LEAST = 4, MOST_LENGTH = 0x10000000, MOST_FIRST = 10000 };

/* What a server has to answer. */
enum wait { NOTHING, QUERY, EXECUTION, PREPARATION, SYNC };

struct postgresql {
  uint32_t asks;     /* for encryption, without an answer yet */
  bool is_encrypted; /* what follows is none of it */
  bool is_prepared;  /* since the last Sync a statement was parsed, and none executed */
  bool is_open;      /* a response has begun */
  uint64_t rows;     /* of the portal that is executed, so far */
  uint32_t parsed;   /* length of its name, which stands at the front of `name` */
  uint8_t name[64];
  struct np__pending waits;
  struct np__statements statements; /* and portals, whose keys have a P in front */
};

/* ---- Framing ---------------------------------------------------------------------------------
 */

static uint32_t number_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* The first message has no type: a length, then a version. */
static uint64_t measure_first(const uint8_t *bytes, uint32_t size) {
  if (size < NP__POSTGRESQL_FIRST_HEAD) return 1;
  uint32_t length = number_at(bytes), version = number_at(bytes + 4);
  bool is_version =
      version >> 16 == 3 || (version >= NP__POSTGRESQL_CANCEL && version <= NP__POSTGRESQL_GSS);
  return is_version && length >= NP__POSTGRESQL_FIRST_HEAD && length <= MOST_FIRST ? length : 0;
}

uint64_t np__postgresql_measure(const uint8_t *bytes, uint32_t size, bool is_server) {
  const unsigned letter = bytes[0];
  if (letter == 0 && !is_server) return measure_first(bytes, size);
  bool is_type = letter >= '1' && np_name_of(np__postgresql_names,
                                             is_server ? NP__POSTGRESQL_SERVER + letter : letter);
  if (!is_type) return 0;
  if (size < NP__POSTGRESQL_HEAD) return 1;
  uint32_t length = number_at(bytes + 1);
  return length >= LEAST && length < MOST_LENGTH ? UINT64_C(1) + length : 0;
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t asked = np__postgresql_measure(bytes, size, false);
  uint64_t answered = np__postgresql_measure(bytes, size, true);
  if (asked > 1 || answered > 1) return NP_STARTS;
  return asked == 0 && answered == 0 ? (uint32_t)NP_STARTS_NOT
                                     : (uint32_t)NP__POSTGRESQL_FIRST_HEAD;
}

/* ---- Texts in messages -----------------------------------------------------------------------
 */

/* A text up to its NUL, or all that is left. */
static struct np_cursor take_text(struct np_cursor *left) {
  struct np_cursor text;
  np_take_until(left, '\0', &text);
  return text;
}

/* The message of an error: its part M. Where there is none, it is empty. */
static struct np_cursor error_text(struct np_cursor left) {
  for (uint64_t code = np_cursor_take(&left, 8); code != 0; code = np_cursor_take(&left, 8)) {
    const struct np_cursor text = take_text(&left);
    if (code == 'M') return text;
  }
  return np_take_part(&left, 0);
}

/* A tag ends with how many rows it is about, where it is about rows. */
static bool tag_rows(struct np_cursor tag, uint64_t *rows) {
  struct np_cursor word = np_take_word(&tag);
  if (!np_more(&tag)) return false;
  while (np_more(&tag)) word = np_take_word(&tag);
  return np_text_number(&word, 10, rows);
}

/* ---- The client ------------------------------------------------------------------------------
 */

enum { NAME_ROOM = 64 };

/* A name with a letter in front, so that those of portals and statements differ. Long ones do
 * without: nobody writes them. */
static uint32_t key_of(uint8_t letter, struct np_cursor name, uint8_t *key) {
  const uint32_t size = np_left(&name);
  key[0] = letter;
  return size < NAME_ROOM && np_cursor_copy(&name, key + 1, size) ? size + 1 : 0;
}

static void on_parse(struct postgresql *s, struct np_cursor r) {
  uint8_t key[NAME_ROOM];
  const struct np_cursor name = take_text(&r), query = take_text(&r);
  uint32_t size = key_of('S', name, key);
  if (size == 0) return;
  np__statement_set(&s->statements, key, size, np_text_bytes(&query), np_left(&query));
  s->is_prepared = true;
  s->parsed = size;
  memcpy(s->name, key, size);
}

/* The portal has the statement's text. */
static void on_bind(struct postgresql *s, struct np_cursor r) {
  uint8_t portal_key[NAME_ROOM], key[NAME_ROOM], text[NP__STATEMENT_TEXT];
  const struct np_cursor portal = take_text(&r), statement = take_text(&r);
  uint32_t portal_size = key_of('P', portal, portal_key), size = key_of('S', statement, key),
           length;
  const uint8_t *found = np__statement_find(&s->statements, key, size, &length);
  if (portal_size == 0) return;
  np__statement_forget(&s->statements, portal_key, portal_size);
  if (!found || size == 0) return;
  memcpy(text, found, length);
  np__statement_set(&s->statements, portal_key, portal_size, text, length);
}

static void on_close(struct postgresql *s, struct np_cursor r) {
  uint8_t key[NAME_ROOM];
  uint8_t letter = (uint8_t)np_cursor_take(&r, 8);
  uint32_t size = np_good(&r) ? key_of(letter, take_text(&r), key) : 0;
  if (size > 0) np__statement_forget(&s->statements, key, size);
}

/* The request that has begun asks for what the key stands for. */
static void tell_text(struct np_parser *p, const struct postgresql *s, const uint8_t *key,
                      uint32_t size) {
  struct np_outcome outcome = {.rows = 0};
  outcome.text = size > 0 ? np__statement_find(&s->statements, key, size, &outcome.size) : NULL;
  if (outcome.text) np_outcome(p, &outcome);
}

/* What the client's message has to be answered with, before it is told. */
static enum wait wait_of(const struct postgresql *s, uint8_t letter) {
  if (letter == 'Q' || letter == 'F') return QUERY;
  if (letter == 'E') return EXECUTION;
  return letter == 'S' && s->is_prepared ? PREPARATION : NOTHING;
}

static void on_client(struct np_parser *p, struct postgresql *s, uint8_t letter, struct np_cursor r,
                      enum wait wait) {
  uint8_t key[NAME_ROOM];
  if (letter == 'P') on_parse(s, r);
  if (letter == 'B') on_bind(s, r);
  if (letter == 'C') on_close(s, r);
  if (wait == EXECUTION) tell_text(p, s, key, key_of('P', take_text(&r), key));
  if (wait == PREPARATION) tell_text(p, s, s->name, s->parsed);
  if (wait == EXECUTION || letter == 'S') s->is_prepared = false;
}

/* ---- The server ------------------------------------------------------------------------------
 */

static void begin(struct np_parser *p, struct postgresql *s) {
  if (s->is_open) return;
  np_begin(p, NP_ROLE_RESPONSE);
  s->rows = 0;
  s->is_open = true;
}

static void finish(struct np_parser *p, struct postgresql *s) {
  if (s->is_open) np_done(p);
  s->is_open = false;
  np__pending_drop(&s->waits);
}

/* Does the message begin an answer? Where nothing waits, what was asked was not seen. */
static bool answers(const struct postgresql *s, uint8_t letter) {
  const uint8_t wait = np__pending_first(&s->waits);
  if (letter == 'E') return wait != NOTHING;
  if (wait == PREPARATION) return letter == '1';
  return wait != SYNC && memchr("TDCIsGHWV", letter, 9) != NULL;
}

/* The server passes over what waits for it up to the next Sync. */
static void pass_over(struct np_parser *p, struct postgresql *s) {
  static const char why[] = "not executed: an error came before";
  const struct np_outcome outcome = {
      .is_error = true, .text = (const uint8_t *)why, .size = sizeof why - 1};
  while (np__pending_first(&s->waits) == EXECUTION) {
    begin(p, s);
    np_outcome(p, &outcome);
    finish(p, s);
  }
}

static void on_error(struct np_parser *p, struct postgresql *s, struct np_cursor r) {
  const struct np_cursor text = error_text(r);
  const struct np_outcome outcome = {.is_error = true,
                                     .text = np_more(&text) ? np_text_bytes(&text) : NULL,
                                     .size = np_left(&text)};
  np_outcome(p, &outcome);
  if (np__pending_first(&s->waits) != EXECUTION) return;
  finish(p, s);
  pass_over(p, s);
}

static void on_complete(struct np_parser *p, struct postgresql *s, struct np_cursor r) {
  struct np_outcome outcome = {.rows = 0};
  outcome.has_rows = tag_rows(take_text(&r), &outcome.rows);
  np_outcome(p, &outcome);
  if (np__pending_first(&s->waits) == EXECUTION) finish(p, s);
}

/* All that was sent before its Sync, or a simple query, is done with. */
static void on_ready(struct np_parser *p, struct postgresql *s) {
  if (np__pending_first(&s->waits) == PREPARATION) finish(p, s);
  while (np__pending_first(&s->waits) == EXECUTION) finish(p, s);
  if (s->is_open || np__pending_first(&s->waits) != NOTHING) finish(p, s);
}

static void on_server(struct np_parser *p, struct postgresql *s, uint8_t letter,
                      struct np_cursor r) {
  if (letter == 'C') on_complete(p, s, r);
  if (letter == 'E' && s->is_open) on_error(p, s, r);
  if (letter == 'Z') on_ready(p, s);
  s->rows += letter == 'D';
  const struct np_outcome suspended = {.rows = s->rows, .has_rows = true};
  if (letter == 's') np_outcome(p, &suspended);
  bool is_over = letter == 'I' || letter == 's';
  if (is_over && np__pending_first(&s->waits) == EXECUTION) finish(p, s);
}

/* ---- Both ------------------------------------------------------------------------------------
 */

/* The answer to a request of encryption: a byte. S is for TLS. */
static bool take_encryption(struct np_parser *p, struct postgresql *s) {
  if (!p->is_server || s->asks == 0 || !memchr("SGN", p->bytes[0], 3)) return false;
  const uint8_t answer = p->bytes[0];
  s->is_encrypted = answer != 'N';
  s->asks--;
  np_pdu(p, 1);
  np_consume(p, 1);
  if (answer == 'S') np_change(p, "tls", 0);
  return true;
}

/* What stands behind the length of a first message. */
static uint64_t version_of(struct np_cursor message) {
  np_cursor_take(&message, 32);
  return np_cursor_take(&message, 32);
}

/* The next message. False where it is not there as a whole. */
static bool take(struct np_parser *p, struct postgresql *s, uint64_t length, bool *is_full) {
  const uint32_t kept = length < p->most ? (uint32_t)length : p->most;
  const uint8_t letter = p->bytes[0],
                head = letter == 0 ? NP__POSTGRESQL_FIRST_HEAD : NP__POSTGRESQL_HEAD;
  const struct np_cursor whole = {.bytes = p->bytes, .captured = kept, .declared = kept};
  struct np_cursor r = whole;
  r.bit = (kept > head ? head : kept) * UINT64_C(8);
  if (p->size < kept) return np_take_message(p, length);
  if (p->is_server) {
    if (answers(s, letter)) begin(p, s);
    np_take_message(p, length);
    on_server(p, s, letter, r);
    return true;
  }
  const enum wait wait = wait_of(s, letter);
  if (wait != NOTHING) np_begin(p, NP_ROLE_REQUEST);
  if (wait != NOTHING) *is_full |= !np__pending_add(&s->waits, (uint8_t)wait);
  if (letter == 'S') *is_full |= !np__pending_add(&s->waits, SYNC);
  np_take_message(p, length);
  const uint64_t version = version_of(whole);
  s->asks += letter == 0 && (version == NP__POSTGRESQL_SSL || version == NP__POSTGRESQL_GSS);
  on_client(p, s, letter, r, wait);
  if (wait != NOTHING) np_done(p);
  return true;
}

static enum np_verdict parse(struct np_parser *p) {
  struct postgresql *s = p->state;
  bool is_full = false;
  while (p->size > 0 && p->skip == 0 && !is_full) {
    if (s->is_encrypted) {
      if (!p->is_changed) np_consume(p, p->size);
      break;
    }
    if (take_encryption(p, s)) continue;
    uint64_t length = np__postgresql_measure(p->bytes, p->size, p->is_server);
    if (length == 0) return np_reject(p, "no message");
    if (length == 1) p->needs = p->size + 1;
    if (length == 1 || !take(p, s, length, &is_full)) break;
  }
  return is_full ? np_reject(p, "too many queries wait") : NP_MORE;
}

/* What waits for which answer is not known any more. */
static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct postgresql *s = p->state;
  (void)bytes;
  s->waits.count = 0;
  s->is_prepared = false;
  if (p->is_server) s->is_open = false;
  return 0;
}

const struct np_stream_rules np__postgresql_stream = {.starts = starts,
                                                      .bound_only = true,
                                                      .state_size = sizeof(struct postgresql),
                                                      .alpn = {"postgresql"},
                                                      .exchanges = NP_EXCHANGES_QUERIES,
                                                      .parse = parse,
                                                      .gap = gap};
