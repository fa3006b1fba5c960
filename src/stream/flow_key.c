/* flow_key.c - which flow a packet belongs to. Rows of tables say where addresses and ports are. */
#include "stream/flow_key.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "block/block.h"
#include "stream/fragments.h"
#include "stream/segment.h"

enum { ADDRESS_ROOM = 16, IPV4_BYTES = 4, MOST_NETWORKS = 2 };

/* What has addresses, and what has ports: protocols and their fields. A protocol that this build
 * does not know is passed over. */
static const struct {
  const char *protocol, *source, *destination, *number;
  uint32_t address_size;
} network_names[MOST_NETWORKS] = {
    {"ip", "ip.saddr", "ip.daddr", "ip.protocol", IPV4_BYTES},
    {"ip6", "ip6.saddr", "ip6.daddr", "ip6.next_header", ADDRESS_ROOM},
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

/* A protocol and its rows, which are whole bytes at fixed places. */
struct protocol {
  uint16_t id;
  uint32_t address_size;
  const struct np_field *source, *destination, *number;
};

/* Where a packet has what a key is made of: protocols, and where their layers begin, in bytes from
 * the packet's start. */
struct origin {
  const struct protocol *network, *transport; /* or NULL */
  uint32_t network_at, transport_at;
};

struct np_flow_keys {
  struct protocol networks[MOST_NETWORKS], transports[TRANSPORTS];
  uint32_t network_count, transport_count;
  struct np_flow_key keys[NP_FLOW_CHUNK];
  struct np_fragment_tables tables;
  struct np_fragments *fragments;
  bool was_fragment; /* the packet that was read last; before the first one nobody knows */
  uint64_t apart;
  struct origin origins[NP_LAYER_KEYS]; /* of np__flow_keys_all, */
  uint32_t layers[NP_LAYER_KEYS];       /* and their layers */
  uint32_t origin_count;
};

/* ---- Life ----------------------------------------------------------------------------------- */

static const struct np_field *row_of(struct protocol *p, const char *name) {
  const struct np_field *field = np__stream_row(name, &p->id);
  return field && field->bit >= 0 && field->bit % 8 == 0 && !field->when ? field : NULL;
}

static void find_protocols(struct np_flow_keys *k) {
  for (size_t i = 0; i < MOST_NETWORKS; i++) {
    struct protocol *p = &k->networks[k->network_count];
    p->source = row_of(p, network_names[i].source);
    p->destination = row_of(p, network_names[i].destination);
    p->number = row_of(p, network_names[i].number);
    p->address_size = network_names[i].address_size;
    k->network_count += p->source && p->destination && p->number;
  }
  for (size_t i = 0; i < TRANSPORTS; i++) {
    struct protocol *p = &k->transports[k->transport_count];
    p->source = row_of(p, transport_names[i].source);
    p->destination = row_of(p, transport_names[i].destination);
    k->transport_count += p->source && p->destination;
  }
}

struct np_flow_keys *np__flow_keys_new(uint32_t most_fragments) {
  struct np_flow_keys *k = calloc(1, sizeof *k);
  if (!k) return NULL;
  k->fragments = np__fragments_new(most_fragments);
  k->was_fragment = true;
  np__fragment_tables_find(&k->tables);
  find_protocols(k);
  if (k->fragments) return k;
  free(k);
  return NULL;
}

void np__flow_keys_free(struct np_flow_keys *k) {
  if (!k) return;
  np__fragments_free(k->fragments);
  free(k);
}

/* ---- Keys ----------------------------------------------------------------------------------- */

static const struct protocol *find(const struct protocol *list, uint32_t count, uint16_t id) {
  for (uint32_t i = 0; i < count; i++)
    if (list[i].id == id) return &list[i];
  return NULL;
}

/* The innermost protocols of a packet with addresses and, above it, with ports; quoted packets
 * aside. Those whose header is not complete have neither. */
static struct origin find_origin(const struct np_flow_keys *k, const struct np_block *block,
                                 const struct np_record *r) {
  struct origin o = {.network = NULL};
  for (uint32_t i = r->layer_count; i > 0 && !o.network; i--) {
    const struct np_layer *layer = &block->layers[r->first_layer + i - 1];
    if (layer->flags & NP_LAYER_QUOTED) continue;
    o.network = find(k->networks, k->network_count, layer->protocol);
    o.network_at = layer->offset;
    if (o.network && layer->flags & NP_LAYER_CUT) return (struct origin){.network = NULL};
    if (o.network || o.transport || layer->flags & NP_LAYER_CUT) continue;
    o.transport = find(k->transports, k->transport_count, layer->protocol);
    o.transport_at = layer->offset;
  }
  return o;
}

static const uint8_t *place_of(const uint8_t *layer, const struct np_field *field) {
  return layer + (uint32_t)field->bit / 8;
}

/* Does the packet's source come second? The lower end comes first. */
static bool is_turned(const uint8_t *source, const uint8_t *destination, uint32_t size,
                      const uint16_t ports[2]) {
  const uint32_t first = np_be32(source), second = np_be32(destination);
  const int rest = first == second && size > IPV4_BYTES ? memcmp(source, destination, size) : 0;
  if (first != second) return first > second;
  return rest != 0 ? rest > 0 : ports[0] > ports[1];
}

/* A copy of a length that is a constant in each case takes no call. */
static void copy_address(uint8_t out[ADDRESS_ROOM], const uint8_t *from, uint32_t size) {
  if (size == IPV4_BYTES)
    memcpy(out, from, IPV4_BYTES);
  else
    memcpy(out, from, ADDRESS_ROOM);
}

/* Ends are put where they belong at once: what was just written in parts is read slowly. */
static void make_key(const struct origin *o, const uint8_t *bytes, struct np_flow_key *key) {
  const struct protocol *network = o->network, *transport = o->transport;
  memset(key, 0, sizeof *key);
  if (!network) return;
  const uint8_t *layer = bytes + o->network_at, *above = bytes + o->transport_at;
  const uint8_t *source = place_of(layer, network->source);
  const uint8_t *destination = place_of(layer, network->destination);
  uint16_t ports[2] = {0, 0};
  key->address_size = network->address_size;
  key->protocol = transport ? transport->id : NP_FLOW_NO_PORTS | *place_of(layer, network->number);
  if (transport) {
    ports[0] = np_be16(place_of(above, transport->source));
    ports[1] = np_be16(place_of(above, transport->destination));
  }
  const uint32_t turned = is_turned(source, destination, network->address_size, ports);
  copy_address(key->addresses[turned], source, network->address_size);
  copy_address(key->addresses[turned ^ 1], destination, network->address_size);
  key->ports[turned] = ports[0];
  key->ports[turned ^ 1] = ports[1];
  key->turned = turned;
}

uint32_t np__flow_key_hash(const struct np_hash_key *hash_key, const struct np_flow_key *key,
                           uint64_t around) {
  uint8_t identity[NP_FLOW_KEY_BYTES + sizeof around];
  if (key->address_size == IPV4_BYTES && around == 0) { /* nearly all: without the zeros */
    const uint64_t ends = (uint64_t)np_be32(key->addresses[0]) << 32 | np_be32(key->addresses[1]);
    const uint64_t ports = (uint64_t)key->ports[0] << 16 | key->ports[1];
    return (uint32_t)np_hash_pair(hash_key, ends, ports << 32 | key->protocol);
  }
  memcpy(identity, key, NP_FLOW_KEY_BYTES);
  memcpy(identity + NP_FLOW_KEY_BYTES, &around, sizeof around);
  return (uint32_t)np_hash_short(hash_key, identity, sizeof identity);
}

/* All layers with ports, and the addresses around each. */
static void find_origins(struct np_flow_keys *k, const struct np_block *block,
                         const struct np_record *r) {
  struct origin o = {.network = NULL};
  k->origin_count = 0;
  for (uint32_t i = 0; i < r->layer_count && k->origin_count < NP_LAYER_KEYS; i++) {
    const struct np_layer *layer = &block->layers[r->first_layer + i];
    if (layer->flags & NP_LAYER_CUT) continue;
    const struct protocol *network = find(k->networks, k->network_count, layer->protocol);
    if (network) o = (struct origin){.network = network, .network_at = layer->offset};
    o.transport = find(k->transports, k->transport_count, layer->protocol);
    o.transport_at = layer->offset;
    if (!o.network || !o.transport) continue;
    k->layers[k->origin_count] = i;
    k->origins[k->origin_count++] = o;
  }
}

uint32_t np__flow_keys_all(struct np_flow_keys *k, const struct np_block *block, uint32_t index,
                           bool is_first, struct np_layer_key out[NP_LAYER_KEYS]) {
  const struct np_record *r = &block->records[index];
  if (is_first || !(r->flags & NP_RECORD_ALIKE)) find_origins(k, block, r);
  for (uint32_t i = 0; i < k->origin_count; i++) {
    make_key(&k->origins[i], block->slab + r->offset, &out[i].key);
    out[i].layer = k->layers[i];
  }
  return k->origin_count;
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

static void read_keys(struct np_flow_keys *k, const struct np_block *block, uint32_t first,
                      uint32_t count) {
  struct origin o = {.network = NULL};
  for (uint32_t i = 0; i < count; i++) {
    const struct np_record *r = &block->records[first + i];
    if (i == 0 || !(r->flags & NP_RECORD_ALIKE)) o = find_origin(k, block, r);
    make_key(&o, block->slab + r->offset, &k->keys[i]);
  }
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
    if (!has_fragments(k, block, first, count)) continue;
    read_keys(k, block, first, count);
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
  read_keys(k, block, first, count);
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
