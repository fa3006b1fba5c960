/* handshake.c - what two sides of TLS agree on: RFC 8446, section 2, and RFC 5246, section 7.3. */
#include "message/handshake.h"

#include <stdlib.h>
#include <string.h>

enum { CHANGE_CIPHER_SPEC = 20, APPLICATION_DATA = 23 };
enum { CLIENT_HELLO = 1, SERVER_HELLO = 2, EXTENSIONS = 8, CERTIFICATE = 11 };
enum { PRE_SHARED_KEY = 41 };
enum { TLS_1_3 = 0x0304 };

struct np_handshake {
  struct np_held client, server, certificate, extensions; /* records that have these */
  bool is_together; /* the server's hello and its certificate are in one */
  bool is_told;
  bool has_key; /* the server goes on with a key that both had */
  bool is_1_3;
  bool agrees; /* the two do */
  bool is_decrypted;
  uint32_t reason;
};

/* What a record has. */
struct content {
  uint64_t type;
  uint64_t version; /* of a hello */
  bool client_hello, server_hello, certificate, extensions, pre_shared_key;
};

/* ---- Reading ----------------------------------------------------------------------------------
 */

static void on_field(void *context, const struct np_value *value) {
  struct content *c = context;
  const char *name = value->field->name;
  if (strcmp(name, "content_type") == 0) c->type = value->number;
  if (strcmp(name, "hello_version") == 0) c->version = value->number;
  if (strcmp(name, "handshake.type") == 0) {
    c->client_hello |= value->number == CLIENT_HELLO;
    c->server_hello |= value->number == SERVER_HELLO;
    c->certificate |= value->number == CERTIFICATE;
    c->extensions |= value->number == EXTENSIONS;
  }
  if (strcmp(name, "handshake.extensions.type") == 0)
    c->pre_shared_key |= value->number == PRE_SHARED_KEY;
}

static struct content read_content(const struct np_messages *m, const struct np_held *record) {
  struct content content = {.type = 0};
  const struct np_visitor visitor = {
      .context = &content, .protocol = np_protocol_at(NP_PROTOCOL_tls), .field = on_field};
  const struct np_packet packet = np__held_packet(record);
  np_visit(m->engine, &packet, &visitor);
  return content;
}

/* ---- Keeping ----------------------------------------------------------------------------------
 */

static void drop(struct np_messages *m, struct np_held *held) {
  np__let_go(m, np__held_memory(held));
  np__held_clear(held);
}

/* The first client's hello counts, and the last one of the server: one before may ask for another
 * client's hello (RFC 8446, section 4.1.4). */
static void keep(struct np_messages *m, struct np_held *place, struct np_held *record,
                 bool replaces) {
  if (place->layers && replaces) drop(m, place);
  if (place->layers || !np__keep(m, np__held_memory(record))) {
    np__held_clear(record);
    return;
  }
  *place = *record;
}

static void forget(struct np_messages *m, struct np_handshake *h) {
  drop(m, &h->client);
  drop(m, &h->server);
  drop(m, &h->certificate);
  drop(m, &h->extensions);
}

static void tell(struct np_messages *m, struct np_handshake *h, const struct np_flow *flow) {
  const struct np_held *first = h->client.layers ? &h->client : &h->server;
  struct np_handshake_head head = {.reason = h->is_decrypted ? 0 : h->reason};
  h->is_told = true;
  if (!first->layers) return;
  np__slabs_add(&m->slabs, &h->client, &head.client);
  np__slabs_add(&m->slabs, &h->server, &head.server);
  np__slabs_add(&m->slabs, &h->certificate, &head.certificate);
  np__slabs_add(&m->slabs, &h->extensions, &head.extensions);
  if (h->is_together) head.certificate = head.server;
  bool has_certificate = h->certificate.layers || h->is_together;
  bool is_short = h->server.layers && !h->is_1_3 && !has_certificate;
  if (h->has_key || is_short) head.flags |= NP_HANDSHAKE_RESUMED;
  if (h->is_decrypted) head.flags |= NP_HANDSHAKE_DECRYPTED;
  const struct np_event_part parts[] = {{flow, sizeof *flow}, {&head, sizeof head}};
  const struct np_stream_event event = {.kind = NP_EVENT_HANDSHAKE,
                                        .flow = flow->id,
                                        .packet = first->record.number,
                                        .timestamp_ns = first->record.timestamp_ns};
  np_stream_events_add(m->events, &event, parts, 2);
  m->stats.handshakes++;
  forget(m, h);
}

/* ---- In ---------------------------------------------------------------------------------------
 */

static struct np_handshake *of(struct np_messages *m, struct np_handshake **handshake) {
  if (*handshake || !np__keep(m, sizeof **handshake)) return *handshake;
  *handshake = calloc(1, sizeof **handshake);
  if (!*handshake) np__let_go(m, sizeof **handshake);
  return *handshake;
}

void np__handshake_add(struct np_messages *m, struct np_handshake **handshake,
                       const struct np_flow *flow, uint32_t side, struct np_held *record,
                       bool waits) {
  struct np_handshake *h = of(m, handshake);
  if (!h || h->is_told) {
    np__held_clear(record);
    return;
  }
  const struct content content = read_content(m, record);
  h->agrees |= content.type == APPLICATION_DATA ||
               (content.type == CHANGE_CIPHER_SPEC && h->server.layers && side != 0);
  if (content.server_hello) {
    h->is_1_3 = content.version >= TLS_1_3;
    h->has_key = content.pre_shared_key && h->is_1_3;
  }
  const bool is_servers = h->client.layers && side != 0;
  h->is_together |= content.server_hello && content.certificate;
  if (content.client_hello)
    keep(m, &h->client, record, false);
  else if (content.server_hello)
    keep(m, &h->server, record, true);
  else if (content.certificate && is_servers)
    keep(m, &h->certificate, record, false);
  else if (content.extensions && is_servers)
    keep(m, &h->extensions, record, false);
  else
    np__held_clear(record);
  if (h->agrees && !waits) tell(m, h, flow);
}

void np__handshake_settle(struct np_messages *m, struct np_handshake **handshake,
                          const struct np_flow *flow, bool is_decrypted, uint32_t reason) {
  struct np_handshake *h = *handshake;
  if (!h || h->is_told) return;
  h->is_decrypted = is_decrypted;
  h->reason = reason;
  if (h->agrees) tell(m, h, flow);
}

bool np__handshake_wants(const struct np_handshake *handshake) {
  return !handshake || !handshake->is_told;
}

void np__handshake_clear(struct np_messages *m, struct np_handshake **handshake) {
  if (!*handshake) return;
  forget(m, *handshake);
  np__let_go(m, sizeof **handshake);
  free(*handshake);
  *handshake = NULL;
}

void np__handshake_end(struct np_messages *m, struct np_handshake **handshake,
                       const struct np_flow *flow) {
  if (*handshake && !(*handshake)->is_told) tell(m, *handshake, flow);
  np__handshake_clear(m, handshake);
}
