/* talk.c - the messages on the two streams of a connection. */
#include "message/talk.h"

#include <stdlib.h>
#include <string.h>

#include "message/choose.h"
#include "message/run.h"

/* Behind what is missing so many segments may begin in the middle of a message. */
enum { MOST_REJECTS = 5, MOST_TRIES = 20, FIRST_TAIL = 512, MOST_UNKNOWN = 2048 };

static void unseal(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length);

/* ---- Unread bytes -----------------------------------------------------------------------------
 */

static void drop_tail(struct np_messages *m, struct np_talk_half *half) {
  np__let_go(m, half->room);
  free(half->tail);
  half->tail = NULL;
  half->size = half->room = half->needs = 0;
  half->length = 0;
}

/* More bytes behind those that wait. False, and they are counted, where there is no memory. */
static bool append(struct np_messages *m, struct np_talk_half *half, const uint8_t *bytes,
                   uint32_t size) {
  uint64_t room = half->room ? half->room : (uint64_t)FIRST_TAIL;
  while (room < (uint64_t)half->size + size) room *= 2;
  if (room > half->room) {
    uint8_t *grown = NULL;
    bool is_kept = np__keep(m, room - half->room);
    if (is_kept) grown = realloc(half->tail, room);
    if (is_kept && !grown) np__let_go(m, room - half->room);
    if (!grown) {
      m->stats.over_cap += size;
      return false;
    }
    half->tail = grown;
    half->room = (uint32_t)room;
  }
  memcpy(half->tail + half->size, bytes, size);
  half->size += size;
  return true;
}

/* What the parser left unread waits for more. */
static void keep_rest(const struct np_run *run, const uint8_t *rest, uint32_t size) {
  struct np_messages *m = run->on->m;
  struct np_talk_half *half = run->half;
  if (size == 0) {
    if (half->tail) drop_tail(m, half);
    return;
  }
  half->first = *np__run_origin(run, rest);
  if (half->size > 0) {
    memmove(half->tail, rest, size);
    half->size = size;
  } else if (!append(m, half, rest, size)) {
    half->is_lost = true;
    half->needs = 0;
  }
}

/* ---- Runs -------------------------------------------------------------------------------------
 */

static struct np_parser parser_of(struct np_run *run, uint32_t side, uint32_t size) {
  return (struct np_parser){.bytes = run->bytes,
                            .size = size,
                            .most = run->on->m->options.most_message,
                            .side = side,
                            .is_server = side == run->on->talk->bound,
                            .state = run->on->talk->state,
                            .scratch = run->on->m->scratch,
                            .calls = &np_run_calls,
                            .context = run};
}

static enum np_verdict parse(const struct np_talk *t, struct np_parser *p) {
  return t->rules->parse ? t->rules->parse(p) : np_take_framed(p, &t->rules->framing);
}

/* Behind what is missing, or was none of the protocol: does a message begin here? */
static bool is_found(const struct np_talk *t, struct np_talk_half *half, struct np_parser *p) {
  uint32_t answer = t->rules->starts ? t->rules->starts(p->bytes, p->size) : (uint32_t)NP_STARTS;
  if (answer == NP_STARTS_NOT || (answer != NP_STARTS && p->size > MOST_UNKNOWN))
    np_consume(p, p->size);
  else if (answer != NP_STARTS)
    p->needs = answer;
  else
    half->is_lost = false;
  return answer == NP_STARTS;
}

static void reject(const struct np_talking *on, struct np_talk_half *half, struct np_parser *p) {
  on->m->stats.rejected++;
  if (half->part) half->part->told.flags |= NP_MESSAGE_REJECTED;
  np__exchanges_break(&on->talk->exchanges, p->side);
  np__run_end_part(on, half, false);
  np_consume(p, p->size);
  half->is_lost = true;
  half->is_off = ++half->rejects == MOST_REJECTS;
}

static void change(const struct np_talking *on, uint32_t side);

/* The parser takes what it can of the unread bytes: of the tail, or of new ones that nothing waits
 * before. old: those of the tail that came before. */
static void run_over(const struct np_talking *on, uint32_t side, const uint8_t *bytes,
                     uint32_t size, uint32_t old) {
  struct np_talk_half *half = &on->talk->halves[side];
  struct np_run run = {on, half, bytes, old, unseal};
  struct np_parser p = parser_of(&run, side, size);
  half->needs = 0;
  if (!half->is_lost || is_found(on->talk, half, &p)) {
    if (parse(on->talk, &p) == NP_REJECT) reject(on, half, &p);
  }
  half->skip = p.skip;
  half->length = p.length;
  keep_rest(&run, p.bytes, p.size);
  half->needs = p.size > 0 ? p.needs : 0;
  if (p.is_changed) change(on, side);
}

/* New bytes, of a protocol that is known. */
static void add(const struct np_talking *on, uint32_t side, const uint8_t *bytes, uint32_t size) {
  struct np_talk_half *half = &on->talk->halves[side];
  uint32_t passed = half->skip < size ? (uint32_t)half->skip : size, old = half->size;
  half->skip -= passed;
  bytes += passed;
  size -= passed;
  if (half->is_off || size == 0) return;
  if (old == 0) {
    run_over(on, side, bytes, size, 0);
    return;
  }
  if (!append(on->m, half, bytes, size)) {
    drop_tail(on->m, half);
    np__run_end_part(on, half, false);
    half->is_lost = true;
  } else if (half->size >= half->needs) {
    run_over(on, side, half->tail, half->size, old);
  }
}

/* ---- Whose messages are they? ---------------------------------------------------------------
 */

static void clear_rules(struct np_messages *m, struct np_talk *t) {
  const struct np_talking on = {.m = m, .talk = t};
  struct np_run run = {&on, &t->halves[0], NULL, 0, unseal};
  struct np_parser p = parser_of(&run, 0, 0);
  if (!t->rules) return;
  if (t->state && t->rules->clear) t->rules->clear(&p);
  if (t->state) np__let_go(m, t->rules->state_size);
  free(t->state);
  t->state = NULL;
  t->rules = NULL;
}

static void give_up(const struct np_talking *on) {
  if (!on->talk->is_inner) on->entry->is_off = true;
  for (uint32_t i = 0; i < 2; i++) {
    drop_tail(on->m, &on->talk->halves[i]);
    on->talk->halves[i].is_off = true;
  }
}

/* All connections share it. */
static bool make_scratch(struct np_messages *m, const struct np_stream_rules *rules) {
  if (rules->scratch_size <= m->scratch_size) return true;
  uint8_t *grown = realloc(m->scratch, rules->scratch_size);
  if (!grown) return false;
  m->scratch = grown;
  m->scratch_size = rules->scratch_size;
  return true;
}

static bool set_rules(const struct np_talking *on, uint16_t protocol) {
  struct np_talk *t = on->talk;
  const struct np_stream_rules *rules = np_protocol_at(protocol)->stream;
  bool is_kept = np__keep(on->m, rules->state_size);
  if (is_kept && rules->state_size > 0) t->state = calloc(1, rules->state_size);
  if (is_kept && rules->state_size > 0 && !t->state) np__let_go(on->m, rules->state_size);
  if (!is_kept || (rules->state_size > 0 && !t->state) || !make_scratch(on->m, rules)) {
    on->m->stats.unparsed++;
    return false;
  }
  t->rules = rules;
  t->protocol = protocol;
  t->exchanges.protocol = protocol;
  if (protocol == NP_PROTOCOL_tls) t->sealed = np__sealed_new(on->m);
  if (!t->is_inner) t->bound = np__choose_side(on->m->engine, on->flow, protocol);
  for (uint32_t i = 0; i < 2; i++) t->halves[i].rejects = 0;
  return true;
}

/* What both sides have not said yet is another protocol's. Who has told it comes first; no protocol
 * that is changed to changes again. */
static void change(const struct np_talking *on, uint32_t side) {
  struct np_talk *t = on->talk;
  for (uint32_t i = 0; i < 2; i++) np__run_end_part(on, &t->halves[i], false);
  clear_rules(on->m, t);
  t->before = t->protocol;
  if (!set_rules(on, t->next)) {
    give_up(on);
    return;
  }
  for (uint32_t i = 0; i < 2; i++) {
    struct np_talk_half *half = &t->halves[side ^ i];
    half->skip = half->length = 0;
    half->is_lost = t->protocol == NP_PROTOCOL_tls; /* a tunnel may carry what is none */
    half->is_off = false;
    if (half->size > 0) run_over(on, side ^ i, half->tail, half->size, half->size);
  }
}

/* What one side has said so far is nothing that is looked for. Behind what is missing the next
 * segment may begin something, and a protocol in clear text may go on in TLS: RFC 2595, 3207. */
static bool may_follow(const struct np_talking *on, struct np_talk_half *half) {
  struct np_talk *t = on->talk;
  if (!half->is_lost && (t->is_inner || !on->m->looked_for[NP_PROTOCOL_tls])) return false;
  if (++half->rejects >= MOST_TRIES) return false;
  t->is_other |= !half->is_lost;
  half->is_lost = true;
  drop_tail(on->m, half);
  return true;
}

static enum np_choice choose(const struct np_talking *on, const struct np_talk_half *half,
                             uint16_t *protocol) {
  *protocol = NP_PROTOCOL_tls;
  if (on->talk->is_other) return np__choose_tls(half->tail, half->size);
  const struct np_talk *outer = on->entry->talk;
  struct np_inside inside = {"", outer->before};
  if (on->talk->is_inner) inside.alpn = np__sealed_alpn(outer->sealed);
  return np__choose(on->m, on->flow, on->talk->is_inner ? &inside : NULL, half->tail, half->size,
                    half->size >= MOST_UNKNOWN, protocol);
}

/* New bytes, before the protocol is known. */
static void find_out(const struct np_talking *on, uint32_t side, const uint8_t *bytes,
                     uint32_t size) {
  struct np_talk_half *half = &on->talk->halves[side];
  uint16_t protocol;
  uint32_t old = half->size;
  if (!append(on->m, half, bytes, size)) {
    give_up(on);
    return;
  }
  if (old == 0) half->first = half->last;
  enum np_choice choice = choose(on, half, &protocol);
  if (choice == NP_CHOICE_WAITS) return;
  const bool is_made = choice == NP_CHOICE_MADE && on->m->looked_for[protocol];
  if (!is_made && may_follow(on, half)) return;
  if (!is_made || !set_rules(on, protocol)) {
    give_up(on);
    return;
  }
  for (uint32_t i = 0; i < 2; i++) {
    uint32_t at =
        i == 0 ? side : side ^ 1; /* who has told it comes first, if both have said something */
    struct np_talk_half *one = &on->talk->halves[at];
    if (one->size > 0) run_over(on, at, one->tail, one->size, at == side ? old : one->size);
  }
}

/* ---- In ---------------------------------------------------------------------------------------
 */

struct np_talk *np__talk_new(struct np_messages *m) {
  if (!np__keep(m, sizeof(struct np_talk))) return NULL;
  struct np_talk *t = calloc(1, sizeof *t);
  if (!t) np__let_go(m, sizeof *t);
  if (t) t->before = NP_NO_PROTOCOL;
  return t;
}

static void hear(const struct np_talking *on, uint32_t side, const struct np_said *said) {
  struct np_talk_half *half = &on->talk->halves[side];
  half->newest = said->first;
  half->last = said->last;
  half->end = said->offset + said->size;
  if (on->talk->rules)
    add(on, side, said->bytes, said->size);
  else if (!half->is_off)
    find_out(on, side, said->bytes, said->size);
}

void np__talk_data(const struct np_talking *on, uint32_t side, const struct np_stream_data *data) {
  const struct np_said said = {data->bytes,  data->length, data->offset,
                               data->origin, data->origin, NULL};
  if (data->offset == 0 && on->flow->flags & NP_FLOW_PARTIAL) on->talk->halves[side].is_lost = true;
  hear(on, side, &said);
}

/* The front of a message is there. Returns how many of the missing bytes are known to be its. */
static uint64_t cut_message(const struct np_talking *on, uint32_t side, uint64_t missing) {
  struct np_talk_half *half = &on->talk->halves[side];
  struct np_run run = {on, half, half->tail, half->size, unseal};
  struct np_parser p = parser_of(&run, side, half->size);
  uint64_t known = half->length;
  /* Where nothing tells how long it is, a byte at least has not come. */
  uint64_t length = known ? known : half->size + (missing ? missing : 1);
  uint64_t left = length - half->size;
  np_run_calls.pdu(&p, half->tail, half->size, length);
  drop_tail(on->m, half);
  if (!known) return 0;
  uint64_t passed = left < missing ? left : missing;
  half->skip = left - passed;
  return passed;
}

/* In a body what is missing is the message's; behind others a message has to be found. */
static void lose(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length) {
  const struct np_talk *t = on->talk;
  struct np_talk_half *half = &on->talk->halves[side];
  struct np_run run = {on, half, NULL, 0, unseal};
  struct np_parser p = parser_of(&run, side, 0);
  uint64_t passed = t->rules->gap ? t->rules->gap(&p, length) : 0;
  struct np_part *part = np__run_part(&p);
  if (part && passed > 0) np__part_gap(part, offset, passed);
  if (passed > 0) parse(t, &p);
  if (passed == length) return;
  np__run_end_part(on, half, false);
  half->is_lost = true;
  np__exchanges_doubt(&on->talk->exchanges);
  np__exchanges_break(&on->talk->exchanges, side);
}

static void miss(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length) {
  struct np_talk_half *half = &on->talk->halves[side];
  if (!on->talk->rules || half->is_off) {
    drop_tail(on->m, half);
    half->is_lost = true;
    return;
  }
  uint64_t passed = half->skip < length ? half->skip : length;
  half->skip -= passed;
  if (passed < length && half->size > 0 && !half->is_lost && !half->part)
    passed += cut_message(on, side, length - passed);
  if (passed == length) return;
  drop_tail(on->m, half);
  lose(on, side, offset + passed, length - passed);
}

/* ---- What is said in TLS ----------------------------------------------------------------------
 */

/* It is a talk of its own, on a flow that says that it was decrypted. */
static struct np_talking inside(const struct np_talking *on, struct np_flow *flow) {
  *flow = *on->flow;
  flow->flags |= NP_FLOW_DECRYPTED;
  return (struct np_talking){on->m, on->entry, flow, on->talk->inner};
}

static void on_plain(void *context, uint32_t side, const struct np_said *said) {
  const struct np_talking *on = context;
  struct np_talk *t = on->talk;
  if (!t->inner) t->inner = np__talk_new(on->m);
  if (!t->inner) return;
  struct np_flow flow;
  const struct np_talking inner = inside(on, &flow);
  t->inner->is_inner = true;
  t->inner->bound = np__sealed_client(t->sealed) ^ 1;
  t->inner->halves[side].shot = *said->shot;
  struct np_said plain = *said;
  plain.offset = t->inner->halves[side].end;
  hear(&inner, side, &plain);
}

static void on_plain_gap(void *context, uint32_t side, uint64_t length) {
  const struct np_talking *on = context;
  if (!on->talk->inner) return;
  struct np_flow flow;
  const struct np_talking inner = inside(on, &flow);
  struct np_talk_half *half = &on->talk->inner->halves[side];
  miss(&inner, side, half->end, length);
  half->end += length;
}

static struct np_sealing sealing(const struct np_talking *on) {
  struct np_talk *t = on->talk;
  return (struct np_sealing){on->m,      t->sealed, &t->handshake, on->flow,
                             (void *)on, on_plain,  on_plain_gap};
}

/* A record, or the front of one. */
static void unseal(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length) {
  const struct np_run *run = p->context;
  const struct np_sealing on = sealing(run->on);
  const struct np_said record = {
      bytes,           size, run->half->end - p->size, *np__run_origin(run, bytes), run->half->last,
      &run->half->shot};
  if (size == length)
    np__sealed_record(&on, p->side, &record);
  else
    np__sealed_gap(&on, p->side);
}

void np__talk_gap(const struct np_talking *on, uint32_t side, uint64_t offset, uint64_t length) {
  if (on->talk->sealed) {
    const struct np_sealing sealed = sealing(on);
    np__sealed_gap(&sealed, side);
  }
  miss(on, side, offset, length);
}

static void end(const struct np_talking *on, bool has_finished) {
  struct np_talk *t = on->talk;
  for (uint32_t side = 0; t->rules && side < 2; side++) {
    struct np_talk_half *half = &t->halves[side];
    struct np_run run = {on, half, NULL, 0, unseal};
    struct np_parser p = parser_of(&run, side, 0);
    if (has_finished && t->rules->end) t->rules->end(&p);
    if (half->size > 0 && !half->is_lost && !half->part) cut_message(on, side, 0);
    np__run_end_part(on, half, false);
  }
  np__exchanges_end(on->m, &t->exchanges, on->flow);
}

/* All is told, and the talk is gone. */
static void finish(const struct np_talking *on, bool has_finished) {
  struct np_flow flow;
  end(on, has_finished);
  np__handshake_end(on->m, &on->talk->handshake, on->flow);
  const struct np_talking inner = inside(on, &flow);
  if (inner.talk) end(&inner, has_finished);
  np__talk_free(on->m, on->talk);
  on->entry->talk = NULL;
}

void np__talk_close(const struct np_talking *on, bool has_finished) {
  const struct np_sealing sealed = sealing(on);
  if (!sealed.sealed || np__sealed_close(&sealed, has_finished)) finish(on, has_finished);
}

void np__talk_give_up(const struct np_talking *on) {
  const struct np_sealing sealed = sealing(on);
  np__sealed_end(&sealed);
  finish(on, np__sealed_rest(on->talk->sealed) == NP_SEALED_FINISHED);
}

bool np__talk_is_late(const struct np_talk *t) {
  return t && t->sealed && np__sealed_rest(t->sealed) != NP_SEALED_OPEN;
}

void np__talk_due(struct np_messages *m) {
  const struct np_flow *due;
  while ((due = np__sealed_due(m)) != NULL) {
    const struct np_flow flow = *due;
    struct np_talk_entry *entry = np__talks_find(m->talks, flow.id);
    if (!entry || !entry->talk || !entry->talk->sealed) return;
    const struct np_talking on = {m, entry, &flow, entry->talk};
    const struct np_sealing sealed = sealing(&on);
    np__sealed_try(&sealed);
    const enum np_sealed_rest rest = np__sealed_rest(on.talk->sealed);
    if (rest == NP_SEALED_OVER || rest == NP_SEALED_FINISHED)
      finish(&on, rest == NP_SEALED_FINISHED);
  }
}

static void free_talk(struct np_messages *m, struct np_talk *t) {
  if (!t) return;
  for (uint32_t i = 0; i < 2; i++) drop_tail(m, &t->halves[i]);
  np__exchanges_clear(m, &t->exchanges);
  np__handshake_clear(m, &t->handshake);
  np__sealed_free(m, t->sealed);
  clear_rules(m, t);
  np__let_go(m, sizeof *t);
  free(t);
}

void np__talk_free(struct np_messages *m, struct np_talk *t) {
  if (t) free_talk(m, t->inner);
  free_talk(m, t);
}
