/* flow_key.c - which flow a packet belongs to. Nothing here reads a header: values come from
 * columns, by the names of the fields. */
#include "stream/flow_key.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "stream/fragments.h"

enum { ADDRESS_ROOM = 16, MOST_NETWORKS = 2, MOST_TRANSPORTS = 8, BITMAP = NP_FLOW_CHUNK / 8 };

/* What has addresses, and what has ports: protocols and their fields. A protocol that this build
 * does not know is passed over. */
static const struct {
  const char *protocol, *source, *destination, *number;
  uint32_t address_size;
} network_names[MOST_NETWORKS] = {
    {"ip", "ip.saddr", "ip.daddr", "ip.protocol", 4},
    {"ip6", "ip6.saddr", "ip6.daddr", "ip6.next_header", 16},
};

static const struct {
  const char *protocol, *source, *destination;
} transport_names[] = {
    {"tcp", "tcp.sport", "tcp.dport"},
    {"udp", "udp.sport", "udp.dport"},
    {"udplite", "udplite.sport", "udplite.dport"},
    {"sctp", "sctp.sport", "sctp.dport"},
    {"dccp", "dccp.sport", "dccp.dport"},
};

enum { TRANSPORTS = sizeof transport_names / sizeof transport_names[0] };

/* Three columns of a network protocol, two of a transport protocol. */
enum { MOST_COLUMNS = 3 * MOST_NETWORKS + 2 * MOST_TRANSPORTS };

struct protocol {
  uint16_t id;
  uint16_t column; /* the first one of it */
  uint32_t address_size;
};

struct np_flow_keys {
  const struct np_engine *engine;
  struct np_columns *columns;
  uint32_t column_count;
  struct np_column_out out[MOST_COLUMNS];
  uint64_t values[MOST_COLUMNS][NP_FLOW_CHUNK * ADDRESS_ROOM / sizeof(uint64_t)];
  uint8_t validity[MOST_COLUMNS][BITMAP];
  struct protocol networks[MOST_NETWORKS], transports[TRANSPORTS];
  uint32_t network_count, transport_count;
  struct np_flow_key keys[NP_FLOW_CHUNK];
  struct np_fragment_tables tables;
  struct np_fragments *fragments;
  bool was_fragment; /* the packet that was read last */
  uint64_t apart;
};

/* ---- Columns -------------------------------------------------------------------------------- */

/* Do all of these fields exist? */
static bool exist(const char *const *names, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    struct np_field_ref ref;
    if (np_field_find(names[i], &ref, 1) == 0) return false;
  }
  return true;
}

static bool add_protocol(struct np_flow_keys *k, const char *name, const char *const *fields,
                         uint32_t count, const char **all, struct protocol *out) {
  if (!np_protocol_find(name) || !exist(fields, count)) return false;
  struct np_field_ref ref = {0, 0};
  np_field_find(fields[0], &ref, 1);
  *out = (struct protocol){.id = ref.protocol, .column = (uint16_t)k->column_count};
  for (uint32_t i = 0; i < count; i++) all[k->column_count++] = fields[i];
  return true;
}

/* The names of all columns. */
static void choose(struct np_flow_keys *k, const char *names[MOST_COLUMNS]) {
  for (size_t i = 0; i < MOST_NETWORKS; i++) {
    const char *const fields[] = {network_names[i].source, network_names[i].destination,
                                  network_names[i].number};
    struct protocol *p = &k->networks[k->network_count];
    if (!add_protocol(k, network_names[i].protocol, fields, 3, names, p)) continue;
    p->address_size = network_names[i].address_size;
    k->network_count++;
  }
  for (size_t i = 0; i < TRANSPORTS; i++) {
    const char *const fields[] = {transport_names[i].source, transport_names[i].destination};
    struct protocol *p = &k->transports[k->transport_count];
    k->transport_count += add_protocol(k, transport_names[i].protocol, fields, 2, names, p);
  }
}

struct np_flow_keys *np__flow_keys_new(const struct np_engine *engine, uint32_t most_fragments) {
  struct np_flow_keys *k = calloc(1, sizeof *k);
  const char *names[MOST_COLUMNS];
  if (!k) return NULL;
  k->engine = engine;
  k->fragments = np__fragments_new(most_fragments);
  np__fragment_tables_find(&k->tables);
  choose(k, names);
  if (!k->fragments || np_columns_new(names, k->column_count, 0, &k->columns, NULL) != NP_OK) {
    np__flow_keys_free(k);
    return NULL;
  }
  for (uint32_t i = 0; i < k->column_count; i++)
    k->out[i] = (struct np_column_out){.values = k->values[i], .validity = k->validity[i]};
  return k;
}

void np__flow_keys_decode_by(struct np_flow_keys *k, const struct np_engine *engine) {
  k->engine = engine;
}

void np__flow_keys_free(struct np_flow_keys *k) {
  if (!k) return;
  np_columns_free(k->columns);
  np__fragments_free(k->fragments);
  free(k);
}

/* ---- Keys ----------------------------------------------------------------------------------- */

static bool is_valid(const struct np_flow_keys *k, uint32_t column, uint32_t at) {
  return (k->validity[column][at / 8] >> (at % 8) & 1) != 0;
}

static uint32_t number_at(const struct np_flow_keys *k, uint32_t column, uint32_t at) {
  uint32_t width;
  enum np_column_kind kind = np_columns_kind(k->columns, column, &width);
  const void *values = k->values[column];
  if (!is_valid(k, column, at)) return 0;
  if (kind == NP_COLUMN_U8) return ((const uint8_t *)values)[at];
  return kind == NP_COLUMN_U16 ? ((const uint16_t *)values)[at] : ((const uint32_t *)values)[at];
}

static void address_at(const struct np_flow_keys *k, uint32_t column, uint32_t at, uint32_t size,
                       uint8_t out[ADDRESS_ROOM]) {
  if (size == ADDRESS_ROOM) {
    memcpy(out, &k->values[column][at * 2], ADDRESS_ROOM);
    return;
  }
  uint32_t address = htonl(number_at(k, column, at));
  memcpy(out, &address, sizeof address);
}

static const struct protocol *find(const struct protocol *list, uint32_t count, uint16_t id) {
  for (uint32_t i = 0; i < count; i++)
    if (list[i].id == id) return &list[i];
  return NULL;
}

/* The innermost protocols of a packet with addresses and, above it, with ports; quoted packets
 * aside. */
static const struct protocol *find_layers(const struct np_flow_keys *k,
                                          const struct np_block *block, const struct np_record *r,
                                          const struct protocol **transport) {
  *transport = NULL;
  for (uint32_t i = r->layer_count; i > 0; i--) {
    const struct np_layer *layer = &block->layers[r->first_layer + i - 1];
    if (layer->flags & NP_LAYER_QUOTED) continue;
    const struct protocol *network = find(k->networks, k->network_count, layer->protocol);
    if (network) return network;
    if (!*transport) *transport = find(k->transports, k->transport_count, layer->protocol);
  }
  return NULL;
}

/* The lower end comes first. */
static void order(struct np_flow_key *key) {
  int difference = memcmp(key->addresses[0], key->addresses[1], ADDRESS_ROOM);
  if (difference < 0 || (difference == 0 && key->ports[0] <= key->ports[1])) return;
  uint8_t address[ADDRESS_ROOM];
  uint16_t port = key->ports[0];
  memcpy(address, key->addresses[0], sizeof address);
  memcpy(key->addresses[0], key->addresses[1], sizeof address);
  memcpy(key->addresses[1], address, sizeof address);
  key->ports[0] = key->ports[1];
  key->ports[1] = port;
  key->turned = 1;
}

static void make_key(const struct np_flow_keys *k, const struct np_block *block,
                     const struct np_record *r, uint32_t at, struct np_flow_key *key) {
  const struct protocol *transport;
  const struct protocol *network = find_layers(k, block, r, &transport);
  memset(key, 0, sizeof *key);
  if (!network || !is_valid(k, network->column, at) || !is_valid(k, network->column + 1U, at))
    return;
  key->address_size = network->address_size;
  for (uint32_t end = 0; end < 2; end++)
    address_at(k, network->column + end, at, network->address_size, key->addresses[end]);
  if (transport && is_valid(k, transport->column, at) && is_valid(k, transport->column + 1U, at)) {
    key->protocol = transport->id;
    for (uint32_t end = 0; end < 2; end++)
      key->ports[end] = (uint16_t)number_at(k, transport->column + end, at);
  } else {
    key->protocol = NP_FLOW_NO_PORTS | number_at(k, network->column + 2U, at);
  }
  order(key);
}

/* ---- Fragments ------------------------------------------------------------------------------ */

/* The innermost fragment that a packet is; layers that are quoted aside. */
static enum np_fragment_kind innermost(const struct np_flow_keys *k, const struct np_block *block,
                                       const struct np_record *r, struct np_fragment *fragment) {
  for (uint32_t i = r->layer_count; i > 0; i--) {
    if (block->layers[r->first_layer + i - 1].flags & NP_LAYER_QUOTED) continue;
    enum np_fragment_kind kind = np__fragment_read(&k->tables, block, r, i - 1, fragment);
    if (kind != NP_NO_FRAGMENT) return kind;
  }
  return NP_NO_FRAGMENT;
}

/* Remember the flow of all that a packet is the first fragment of: a tunnel's too. */
static void remember(struct np_flow_keys *k, const struct np_block *block,
                     const struct np_record *r, const struct np_flow_key *key, bool replaces) {
  struct np_fragment f;
  for (uint32_t i = 0; i < r->layer_count; i++) {
    if (block->layers[r->first_layer + i].flags & NP_LAYER_QUOTED) continue;
    if (np__fragment_read(&k->tables, block, r, i, &f) == NP_FIRST_FRAGMENT)
      np__fragments_put(k->fragments, &f.id, key, r->timestamp_ns, replaces);
  }
}

/* The key of a fragment is that of the first one. Its own has the protocol of what was fragmented.
 * False where it is no fragment. */
static bool resolve(struct np_flow_keys *k, const struct np_block *block, const struct np_record *r,
                    struct np_flow_key *key) {
  struct np_fragment f = {.next = UINT32_MAX};
  enum np_fragment_kind kind = innermost(k, block, r, &f);
  if (f.next != UINT32_MAX && key->protocol & NP_FLOW_NO_PORTS)
    key->protocol = NP_FLOW_NO_PORTS | f.next;
  if (kind != NP_LATER_FRAGMENT) return kind != NP_NO_FRAGMENT || f.next != UINT32_MAX;
  const struct np_flow_key *first = np__fragments_find(k->fragments, &f.id, r->timestamp_ns);
  if (first)
    *key = *first;
  else
    k->apart++;
  return true;
}

static bool read_keys(struct np_flow_keys *k, const struct np_block *block, uint32_t first,
                      uint32_t count) {
  if (np_columns_fill(k->columns, k->engine, block->slab, block->slab_size, first, count, k->out) !=
      NP_OK)
    return false;
  for (uint32_t i = 0; i < count; i++)
    make_key(k, block, &block->records[first + i], i, &k->keys[i]);
  return true;
}

static bool has_fragments(const struct np_flow_keys *k, const struct np_block *block,
                          uint32_t first, uint32_t count) {
  struct np_fragment f;
  for (uint32_t i = 0; i < count; i++)
    if (innermost(k, block, &block->records[first + i], &f) != NP_NO_FRAGMENT) return true;
  return false;
}

void np__flow_keys_look_ahead(struct np_flow_keys *k, const struct np_block *block,
                              uint32_t first) {
  for (uint32_t count; first < block->packet_count; first += count) {
    uint32_t left = block->packet_count - first;
    count = left < NP_FLOW_CHUNK ? left : NP_FLOW_CHUNK;
    if (!has_fragments(k, block, first, count) || !read_keys(k, block, first, count)) continue;
    uint64_t apart = k->apart;
    for (uint32_t i = 0; i < count; i++) {
      const struct np_record *r = &block->records[first + i];
      resolve(k, block, r, &k->keys[i]);
      remember(k, block, r, &k->keys[i], false);
    }
    k->apart = apart;
  }
}

void np__flow_keys_fragments(const struct np_flow_keys *k, uint64_t *apart, uint64_t *forgotten) {
  *apart = k->apart;
  *forgotten = np__fragments_forgotten(k->fragments);
}

const struct np_flow_key *np__flow_keys_read(struct np_flow_keys *k, const struct np_block *block,
                                             uint32_t first, uint32_t count) {
  if (!read_keys(k, block, first, count)) return NULL;
  for (uint32_t i = 0; i < count; i++) {
    const struct np_record *r = &block->records[first + i];
    /* What decides is among the bits in which a packet is like the one before. */
    if (r->flags & NP_RECORD_ALIKE && first + i > 0 && !k->was_fragment) continue;
    k->was_fragment = resolve(k, block, r, &k->keys[i]);
    if (k->was_fragment) remember(k, block, r, &k->keys[i], true);
  }
  return k->keys;
}

/* ---- Names ---------------------------------------------------------------------------------- */

/* The name of a number in an IP header, as our protocols have it. */
static void name_number(uint32_t number, char *out, size_t size) {
  struct np_field_ref ref = {0, 0};
  const char *name = NULL;
  if (np_field_find(network_names[0].number, &ref, 1) > 0)
    name = np_name_of(np_protocol_at(ref.protocol)->fields[ref.row].names, number);
  snprintf(out, size, "proto%u", number);
  if (!name) return;
  size_t at = 0;
  for (; name[at] && at + 1 < size; at++)
    out[at] = isalnum((unsigned char)name[at]) ? (char)tolower((unsigned char)name[at]) : '-';
  out[at] = '\0';
}

void np__flow_name(const struct np_flow_key *key, char out[NP_FLOW_NAME_SIZE]) {
  enum { PROTOCOL_SIZE = 24 };
  char protocol[PROTOCOL_SIZE], ends[2][INET6_ADDRSTRLEN];
  int family = key->address_size == ADDRESS_ROOM ? AF_INET6 : AF_INET;
  for (uint32_t i = 0; i < 2; i++)
    inet_ntop(family, key->addresses[i ^ key->turned], ends[i], sizeof ends[i]);
  if (key->protocol & NP_FLOW_NO_PORTS) {
    name_number(key->protocol & ~(uint32_t)NP_FLOW_NO_PORTS, protocol, sizeof protocol);
    snprintf(out, NP_FLOW_NAME_SIZE, "%s_%s_%s", protocol, ends[0], ends[1]);
    return;
  }
  snprintf(out, NP_FLOW_NAME_SIZE, "%s_%s_%u_%s_%u", np_protocol_at(key->protocol)->name, ends[0],
           key->ports[key->turned], ends[1], key->ports[key->turned ^ 1]);
}
