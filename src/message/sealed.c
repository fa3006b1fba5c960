/* sealed.c - what is said in records of TLS, opened with the secrets of a key log. */
#include "message/sealed.h"

#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "tls/secure.h"

enum {
  APPLICATION_DATA = 23,
  HANDSHAKE = 22,
  DECRYPTED = 0x0304,       /* the version that a record has which we made */
  MOST_HELD = 1 << 20,      /* bytes of a connection that wait for secrets, */
  MOST_HELD_ALL = 64 << 20, /* and of all; */
  MOST_WAITING = 4096       /* connections */
};

/* A record that waits. */
struct record {
  struct record *next;
  struct np_shot shot;
  struct np_said said; /* its bytes are behind this, its shot the one above */
};

struct queue {
  struct record *first, *last;
};

struct np_sealed {
  struct np_secure secure;
  struct queue queues[2];
  struct np_sealed *next, *before; /* of those that wait, who waits longest first */
  struct np_flow flow;             /* as it was told last */
  uint64_t ends[2];                /* of the last record that was opened, in the stream */
  uint64_t sequences[2];           /* of the next one */
  uint32_t held;                   /* bytes in the queues */
  int64_t since_ns;
  bool is_counted;
  bool is_closed, has_finished; /* the connection */
  bool is_lost[2];              /* the next record that opens tells how much is missing */
};

/* ---- Those that wait --------------------------------------------------------------------------
 */

static void leave_waiting(struct np_messages *m, struct np_sealed *s) {
  if (s->before)
    s->before->next = s->next;
  else if (m->waiting.first == s)
    m->waiting.first = s->next;
  else
    return;
  if (s->next)
    s->next->before = s->before;
  else
    m->waiting.last = s->before;
  if (m->waiting.due == s) m->waiting.due = s->next;
  s->next = s->before = NULL;
  m->waiting.count--;
}

static void join_waiting(struct np_messages *m, struct np_sealed *s) {
  if (s->before || m->waiting.first == s) return;
  s->since_ns = m->now_ns;
  s->before = m->waiting.last;
  if (s->before)
    s->before->next = s;
  else
    m->waiting.first = s;
  m->waiting.last = s;
  m->waiting.count++;
}

static void drop_first(struct np_messages *m, struct np_sealed *s, uint32_t side) {
  struct record *record = s->queues[side].first;
  const uint32_t size = (uint32_t)sizeof *record + record->said.size;
  s->queues[side].first = record->next;
  if (!record->next) s->queues[side].last = NULL;
  s->held -= size;
  m->waiting.held -= size;
  np__let_go(m, size);
  free(record);
}

static void drop_all(struct np_messages *m, struct np_sealed *s, uint32_t side) {
  while (s->queues[side].first) drop_first(m, s, side);
}

/* False where that is too much. */
static bool hold(const struct np_sealing *on, uint32_t side, const struct np_said *said) {
  struct np_messages *m = on->m;
  struct np_sealed *s = on->sealed;
  const uint32_t size = (uint32_t)sizeof(struct record) + said->size;
  const bool is_new = s->held == 0 && m->waiting.count >= MOST_WAITING;
  if (is_new || s->held + size > MOST_HELD || m->waiting.held + size > MOST_HELD_ALL ||
      !np__keep(m, size))
    return false;
  struct record *record = malloc(size);
  if (!record) {
    np__let_go(m, size);
    return false;
  }
  uint8_t *bytes = (uint8_t *)(record + 1);
  memcpy(bytes, said->bytes, said->size);
  record->next = NULL;
  record->shot = *said->shot;
  record->said = *said;
  record->said.bytes = bytes;
  record->said.shot = &record->shot;
  if (s->queues[side].last)
    s->queues[side].last->next = record;
  else
    s->queues[side].first = record;
  s->queues[side].last = record;
  s->held += size;
  m->waiting.held += size;
  join_waiting(m, s);
  s->flow = *on->flow;
  return true;
}

/* ---- The handshake's messages -----------------------------------------------------------------
 */

/* What was encrypted, as a record of its own. */
struct telling {
  const struct np_sealing *on;
  const struct np_shot *shot;
};

static void on_message(void *context, const struct np_secure_message *message) {
  const struct telling *telling = context;
  const struct np_sealing *on = telling->on;
  struct np_held held;
  if (!on->m->options.handshakes || message->size > NP_MOST_RECORD - NP_RECORD_HEAD) return;
  uint8_t *bytes = malloc(NP_RECORD_HEAD + message->size);
  if (!bytes) return;
  const uint8_t head[NP_RECORD_HEAD] = {HANDSHAKE, DECRYPTED >> 8, DECRYPTED & 0xff,
                                        (uint8_t)(message->size >> 8), (uint8_t)message->size};
  memcpy(bytes, head, sizeof head);
  memcpy(bytes + sizeof head, message->bytes, message->size);
  const uint32_t size = NP_RECORD_HEAD + message->size;
  if (np__shot_message(telling->shot, on->m->engine, NP_PROTOCOL_tls,
                       message->side != 0 ? NP_LAYER_RESPONSE : 0, bytes, size, size, &held))
    np__handshake_add(on->m, on->handshake, on->flow, message->side, &held, true);
  free(bytes);
}

static void settle(const struct np_sealing *on) {
  const struct np_secure *secure = &on->sealed->secure;
  if (secure->is_settled)
    np__handshake_settle(on->m, on->handshake, on->flow, secure->is_open, secure->shut);
}

/* ---- Records ----------------------------------------------------------------------------------
 */

/* What a record of this suite has beside its content. */
static uint64_t around(const struct np_secure *s) {
  const struct np_cipher *cipher = s->suite.cipher;
  if (s->server.version >= NP_TLS_1_3) return NP_RECORD_HEAD + cipher->tag + 1U;
  if (cipher->mode == NP_CIPHER_CHACHA) return NP_RECORD_HEAD + cipher->tag;
  if (cipher->tag > 0) return NP_RECORD_HEAD + 8U + cipher->tag;
  return NP_RECORD_HEAD + cipher->block * 2U + s->suite.mac->size;
}

/* Behind a gap numbers of records tell how many are missing, and so how much content: exactly
 * where nothing fills records up. */
static void tell_gap(const struct np_sealing *on, uint32_t side, const struct np_said *record) {
  struct np_sealed *s = on->sealed;
  const uint64_t next = s->secure.sides[side].opener.sequence;
  const uint64_t count = next > s->sequences[side] ? next - s->sequences[side] - 1 : 0;
  const uint64_t bytes = record->offset - s->ends[side], rest = count * around(&s->secure);
  s->is_lost[side] = false;
  on->gap(on->context, side, bytes > rest ? bytes - rest : 1);
}

/* A record was opened. */
static void tell_plain(const struct np_sealing *on, uint32_t side, const struct np_said *record,
                       const struct np_plain *plain) {
  struct np_sealed *s = on->sealed;
  if (!s->is_counted) on->m->stats.decrypted++;
  s->is_counted = true;
  if (s->is_lost[side]) tell_gap(on, side, record);
  s->ends[side] = record->offset + record->size;
  s->sequences[side] = s->secure.sides[side].opener.sequence;
  if (plain->type != APPLICATION_DATA || plain->size == 0) return;
  struct np_said said = *record;
  said.bytes = plain->bytes;
  said.size = plain->size;
  on->plain(on->context, side, &said);
}

/* False: it waits. */
static bool take(const struct np_sealing *on, uint32_t side, const struct np_said *record) {
  struct np_sealed *s = on->sealed;
  struct np_secure *secure = &s->secure;
  struct telling telling = {on, record->shot};
  const struct np_secure_calls calls = {&telling, on_message};
  struct np_plain plain = {NULL, 0, 0};
  const uint64_t kept = secure->kept;
  secure->room = on->m->options.most_memory - on->m->stats.memory;
  const bool was_off = secure->sides[side].is_off;
  enum np_record_answer answer =
      np__secure_record(secure, side, record->bytes, record->size, on->m->plain, &calls, &plain);
  on->m->stats.memory += secure->kept - kept;
  if (answer == NP_RECORD_WAITS && secure->has_server && !on->m->options.late_keys) {
    np__secure_give_up(secure, side);
    answer = NP_RECORD_SHUT;
  }
  if (answer == NP_RECORD_SHUT && !was_off && secure->shut == NP_SHUT_WRONG)
    on->m->stats.undecryptable++;
  settle(on);
  if (answer == NP_RECORD_OPEN) tell_plain(on, side, record, &plain);
  return answer != NP_RECORD_WAITS;
}

/* The side whose record came first. */
static uint32_t first_side(const struct np_sealed *s) {
  const struct record *a = s->queues[0].first, *b = s->queues[1].first;
  return !a || (b && b->said.last.packet < a->said.last.packet) ? 1 : 0;
}

static bool is_late(const struct np_messages *m, const struct np_sealed *s) {
  return m->now_ns != NP_NO_TIME && s->since_ns != NP_NO_TIME &&
         np__elapsed_ns(s->since_ns, m->now_ns) > m->options.keys_s * INT64_C(1000000000);
}

/* What a side says stands behind what the other said before, whose secret may come later; its
 * handshake does not, for which the other may wait. */
static bool is_answer(const struct np_sealed *s, uint32_t side) {
  return s->queues[side ^ 1].first && np__secure_says(&s->secure, side);
}

/* Of those that wait, all that can be told. */
static void take_all(const struct np_sealing *on) {
  struct np_sealed *s = on->sealed;
  bool goes_on = true;
  while (goes_on && s->held > 0) {
    const uint32_t first = first_side(s);
    goes_on = false;
    for (uint32_t i = 0; i < 2 && !goes_on; i++) {
      const uint32_t side = first ^ i;
      const struct record *record = s->queues[side].first;
      if (!record || (i > 0 && is_answer(s, side)) || !take(on, side, &record->said)) continue;
      drop_first(on->m, s, side);
      goes_on = true;
    }
  }
}

/* What is first waits in vain; what stands behind it may not. */
static void give_up(const struct np_sealing *on) {
  struct np_sealed *s = on->sealed;
  while (s->held > 0) {
    const uint32_t side = first_side(s);
    np__secure_give_up(&s->secure, side);
    drop_all(on->m, s, side);
    take_all(on);
  }
  leave_waiting(on->m, s);
  settle(on);
}

void np__sealed_try(const struct np_sealing *on) {
  struct np_sealed *s = on->sealed;
  take_all(on);
  if (s->held == 0)
    leave_waiting(on->m, s);
  else if (is_late(on->m, s))
    give_up(on);
}

void np__sealed_record(const struct np_sealing *on, uint32_t side, const struct np_said *record) {
  struct np_sealed *s = on->sealed;
  const bool waits = s->queues[side].first || is_answer(s, side);
  if ((waits || !take(on, side, record)) && !hold(on, side, record)) {
    give_up(on);
    if (!take(on, side, record)) np__secure_give_up(&s->secure, side);
    settle(on);
  }
  if (s->held > 0) np__sealed_try(on);
}

void np__sealed_gap(const struct np_sealing *on, uint32_t side) {
  np__secure_gap(&on->sealed->secure, side);
  on->sealed->is_lost[side] = true;
}

bool np__sealed_close(const struct np_sealing *on, bool has_finished) {
  struct np_sealed *s = on->sealed;
  if (on->m->options.late_keys && s->held > 0)
    np__sealed_try(on);
  else
    np__sealed_end(on);
  s->is_closed = true;
  s->has_finished = has_finished;
  s->flow = *on->flow;
  return s->held == 0;
}

enum np_sealed_rest np__sealed_rest(const struct np_sealed *s) {
  if (!s->is_closed) return NP_SEALED_OPEN;
  if (s->held > 0) return NP_SEALED_LATE;
  return s->has_finished ? NP_SEALED_FINISHED : NP_SEALED_OVER;
}

void np__sealed_end(const struct np_sealing *on) {
  if (on->sealed->held == 0) return;
  np__sealed_try(on);
  give_up(on);
}

const struct np_flow *np__sealed_due(struct np_messages *m) {
  struct np_sealed *s = m->waiting.first;
  if (!s) return NULL;
  if (is_late(m, s)) return &s->flow;
  const uint64_t state = np__keylog_state(m->options.keylog);
  if (state != m->waiting.state) m->waiting.due = s;
  m->waiting.state = state;
  s = m->waiting.due;
  if (!s) return NULL;
  m->waiting.due = s->next;
  return &s->flow;
}

/* ---- Life -------------------------------------------------------------------------------------
 */

uint32_t np__sealed_client(const struct np_sealed *s) {
  return s->secure.client_side;
}

const char *np__sealed_alpn(const struct np_sealed *s) {
  return s->secure.server.alpn;
}

bool np__sealed_is_settled(const struct np_sealed *s) {
  return s->secure.is_settled;
}

struct np_sealed *np__sealed_new(struct np_messages *m) {
  const bool may_open =
      m->plain && (m->options.late_keys || np__keylog_state(m->options.keylog) > 0);
  if (!may_open || !np__keep(m, sizeof(struct np_sealed))) return NULL;
  struct np_sealed *s = calloc(1, sizeof *s);
  if (!s) {
    np__let_go(m, sizeof *s);
    return NULL;
  }
  s->secure.log = m->options.keylog;
  return s;
}

void np__sealed_free(struct np_messages *m, struct np_sealed *s) {
  if (!s) return;
  drop_all(m, s, 0);
  drop_all(m, s, 1);
  leave_waiting(m, s);
  m->stats.undecrypted += !s->is_counted;
  m->stats.memory -= s->secure.kept;
  np__let_go(m, sizeof *s);
  np__secure_end(&s->secure);
  free(s);
}
