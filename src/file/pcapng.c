/* pcapng.c - the next generation capture format, draft-ietf-opsawg-pcapng. */
#include <stdlib.h>

#include "file/reader.h"
#include "file/resolution.h"
#include "file/words.h"

enum block_type {
  INTERFACE = 1,
  OLD_PACKET = 2,
  SIMPLE_PACKET = 3,
  ENHANCED_PACKET = 6,
  SECTION = 0x0a0d0d0a /* reads the same in both byte orders */
};

enum {
  BLOCK_HEAD = 8, /* type and total length */
  BLOCK_TAIL = 4, /* the total length again */
  SECTION_HEAD = 24,
  SIMPLE_HEAD = 12,
  PACKET_HEAD = 28, /* of both other packet blocks */
  INTERFACE_HEAD = 16,
  OPTIONS_ROOM = 1 << 20, /* how much larger than its packet a packet block may be */
  BYTE_ORDER_MAGIC = 0x1a2b3c4d,
  OPTION_END = 0,
  OPTION_RESOLUTION = 9,
  OPTION_OFFSET = 14,
  MAX_INTERFACES = 1 << 16 /* as many as a record can tell apart */
};

struct interface {
  struct np_resolution resolution;
  uint32_t snap_length; /* 0: no limit */
  uint16_t link_type;
  bool has_filter; /* the filter is compiled */
  const struct np_filter *filter;
};

struct pcapng {
  bool swapped;
  uint32_t tail; /* the total length that ends the block at hand; 0 between blocks */
  uint32_t type; /* of the block at hand */
  struct interface *interfaces;
  uint32_t interface_count;
  uint32_t interface_capacity;
};

/* A packet block, taken apart. */
struct packet {
  uint32_t interface;
  uint32_t head; /* bytes before the packet's */
  uint32_t caplen;
  uint32_t len;
  bool has_time;
  uint64_t ticks;
};

static bool probe(const uint8_t *bytes) {
  return np_word32(bytes, false) == SECTION;
}

static const char *type_name(uint32_t type) {
  switch (type) {
    case SECTION:
      return "a section header block";
    case INTERFACE:
      return "an interface description block";
    case OLD_PACKET:
      return "a packet block";
    case SIMPLE_PACKET:
      return "a simple packet block";
    case ENHANCED_PACKET:
      return "an enhanced packet block";
    default:
      return "a block";
  }
}

/* Fail: the block at the window's start is damaged. */
static enum np_status damaged(struct np_reader *r, const char *why, uint32_t value) {
  const struct pcapng *p = r->state;
  return np_reader_damaged(r, r->midway ? r->record : np_reader_offset(r),
                           "%s (type 0x%x): %s (%u)", type_name(p->type), p->type, why, value);
}

static bool is_packet(uint32_t type) {
  return type == ENHANCED_PACKET || type == SIMPLE_PACKET || type == OLD_PACKET;
}

/* ---- Interfaces ----------------------------------------------------------------------------- */

/* The two options that change what a timestamp means. */
static enum np_status read_options(struct np_reader *r, struct interface *interface,
                                   const uint8_t *bytes, uint32_t size) {
  bool swapped = ((const struct pcapng *)r->state)->swapped;
  while (size >= 4) {
    uint32_t code = np_word16(bytes, swapped);
    uint32_t length = np_word16(bytes + 2, swapped);
    uint32_t padded = (length + 3) & ~3U;
    if (code == OPTION_END) break;
    if (padded > size - 4) return damaged(r, "an option is longer than the block", length);
    const uint8_t *value = bytes + 4;
    if (code == OPTION_RESOLUTION) {
      if (length != 1) return damaged(r, "if_tsresol has not the length 1", length);
      np_resolution_set(&interface->resolution, value[0]);
    } else if (code == OPTION_OFFSET) {
      if (length != 8) return damaged(r, "if_tsoffset has not the length 8", length);
      interface->resolution.offset = (int64_t)np_word64(value, swapped);
    }
    bytes += 4 + padded;
    size -= 4 + padded;
  }
  return NP_OK;
}

static struct interface *new_interface(struct pcapng *p) {
  if (p->interface_count == p->interface_capacity) {
    uint32_t capacity = p->interface_capacity ? p->interface_capacity * 2 : 4;
    struct interface *grown = realloc(p->interfaces, capacity * sizeof *grown);
    if (!grown) return NULL;
    p->interfaces = grown;
    p->interface_capacity = capacity;
  }
  struct interface *interface = &p->interfaces[p->interface_count];
  *interface = (struct interface){.snap_length = 0};
  np_resolution_set(&interface->resolution, NP_RESOLUTION_DEFAULT);
  return interface;
}

static enum np_status prepare_filter(struct np_reader *r, struct interface *interface) {
  if (interface->has_filter) return NP_OK;
  interface->has_filter = true;
  return np_reader_filter(r, interface->link_type, &interface->filter);
}

static enum np_status read_interface(struct np_reader *r, struct pcapng *p, const uint8_t *bytes,
                                     uint32_t total) {
  if (total < INTERFACE_HEAD + BLOCK_TAIL) return damaged(r, "total length is too small", total);
  if (p->interface_count == MAX_INTERFACES)
    return damaged(r, "more interfaces than the limit", MAX_INTERFACES);
  struct interface *interface = new_interface(p);
  if (!interface) return np_fail(&r->failure, NP_E_NO_MEMORY, "%s: out of memory", r->input->name);
  interface->link_type = np_word16(bytes + 8, p->swapped);
  interface->snap_length = np_word32(bytes + 12, p->swapped);
  enum np_status status =
      read_options(r, interface, bytes + INTERFACE_HEAD, total - INTERFACE_HEAD - BLOCK_TAIL);
  if (status != NP_OK) return status;
  p->interface_count++;
  if (r->known) return NP_OK;
  r->known = true;
  r->source.link_type = interface->link_type;
  return prepare_filter(r, interface);
}

/* ---- Packets -------------------------------------------------------------------------------- */

static uint32_t least(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

/* What a packet block says; the block is at least as long as its fixed part. */
static struct packet parse_packet(const struct pcapng *p, const uint8_t *bytes) {
  bool swapped = p->swapped;
  if (p->type == SIMPLE_PACKET) {
    uint32_t len = np_word32(bytes + 8, swapped);
    uint32_t snap = p->interface_count > 0 ? p->interfaces[0].snap_length : 0;
    return (struct packet){
        .head = SIMPLE_HEAD, .caplen = snap > 0 ? least(len, snap) : len, .len = len};
  }
  /* The old packet block has a count of drops behind a shorter interface id. */
  return (struct packet){
      .interface =
          p->type == OLD_PACKET ? np_word16(bytes + 8, swapped) : np_word32(bytes + 8, swapped),
      .head = PACKET_HEAD,
      .has_time = true,
      .ticks = (uint64_t)np_word32(bytes + 12, swapped) << 32 | np_word32(bytes + 16, swapped),
      .caplen = np_word32(bytes + 20, swapped),
      .len = np_word32(bytes + 24, swapped),
  };
}

static enum np_status read_packet(struct np_reader *r, struct pcapng *p, struct np_block *block,
                                  uint32_t total) {
  uint32_t head = p->type == SIMPLE_PACKET ? SIMPLE_HEAD : PACKET_HEAD;
  if (total < head + BLOCK_TAIL) return damaged(r, "total length is too small", total);
  const struct packet packet = parse_packet(p, block->slab + r->at);
  if (packet.caplen > total - head - BLOCK_TAIL)
    return damaged(r, "captured length is more than the block holds", packet.caplen);
  if (packet.caplen > r->max_packet)
    return damaged(r, "captured length is over the limit", packet.caplen);
  if (packet.interface >= p->interface_count)
    return damaged(r, "no such interface in its section", packet.interface);
  struct interface *interface = &p->interfaces[packet.interface];
  enum np_status status = prepare_filter(r, interface);
  if (status != NP_OK) return status;
  *np_block_record(block) = (struct np_record){
      .timestamp_ns = packet.has_time ? np_resolution_ns(&interface->resolution, packet.ticks) : 0,
      .caplen = packet.caplen,
      .len = packet.len,
      .offset = r->at + packet.head,
      .link_type = interface->link_type,
      .interface = (uint16_t)packet.interface,
  };
  np_reader_packet(r, block, interface->filter);
  return NP_OK;
}

/* ---- Blocks --------------------------------------------------------------------------------- */

/* A section begins: its byte order is its own, and its interfaces are. */
static enum np_status begin_section(struct np_reader *r, struct pcapng *p, const uint8_t *bytes) {
  if (np_word32(bytes + 8, false) == BYTE_ORDER_MAGIC)
    p->swapped = false;
  else if (np_word32(bytes + 8, true) == BYTE_ORDER_MAGIC)
    p->swapped = true;
  else
    return damaged(r, "no byte-order magic", np_word32(bytes + 8, false));
  uint16_t major = np_word16(bytes + 12, p->swapped);
  if (major != 1) return damaged(r, "version is not 1", major);
  p->interface_count = 0;
  return NP_OK;
}

/* Blocks of which only the start matters are passed over, however long they are. */
static void pass(struct np_reader *r, struct pcapng *p, uint32_t total, uint32_t head) {
  r->record = np_reader_offset(r);
  r->midway = true;
  r->at += head;
  r->skip = total - head - BLOCK_TAIL;
  p->tail = total;
}

static enum np_status check_tail(struct np_reader *r, struct pcapng *p, const uint8_t *bytes) {
  uint32_t tail = np_word32(bytes, p->swapped);
  if (tail != p->tail) return damaged(r, "total length is another at its end", tail);
  p->tail = 0;
  r->midway = false;
  r->at += BLOCK_TAIL;
  return NP_OK;
}

/* A block that is in the window as a whole. */
static enum np_status read_whole(struct np_reader *r, struct pcapng *p, struct np_block *block,
                                 uint32_t total) {
  const uint8_t *bytes = block->slab + r->at;
  uint32_t tail = np_word32(bytes + total - BLOCK_TAIL, p->swapped);
  if (tail != total) return damaged(r, "total length is another at its end", tail);
  enum np_status status =
      p->type == INTERFACE ? read_interface(r, p, bytes, total) : read_packet(r, p, block, total);
  if (status == NP_OK) r->at += total;
  return status;
}

/* How long the block is, once it is known that this can be. */
static enum np_status check_length(struct np_reader *r, const struct pcapng *p, uint32_t total) {
  uint32_t smallest = p->type == SECTION ? SECTION_HEAD + BLOCK_TAIL : BLOCK_HEAD + BLOCK_TAIL;
  if (total < smallest) return damaged(r, "total length is too small", total);
  if (total % 4 != 0) return damaged(r, "total length is no multiple of 4", total);
  bool is_whole = is_packet(p->type) || p->type == INTERFACE;
  if (is_whole && total > r->max_packet + OPTIONS_ROOM)
    return damaged(r, "total length is over the limit", total);
  return NP_OK;
}

/* Are so many bytes in the window? If not, they are wanted. */
static bool has(struct np_reader *r, uint32_t bytes) {
  r->wanted = bytes;
  return r->end - r->at >= bytes;
}

/* Take the next block, or say what is wanted for it; then `wanted` is more than there is. */
static enum np_status next_block(struct np_reader *r, struct pcapng *p, struct np_block *block) {
  r->part = "a block";
  if (!has(r, BLOCK_HEAD)) return NP_OK;
  const uint8_t *bytes = block->slab + r->at;
  p->type = np_word32(bytes, p->swapped);
  r->part = is_packet(p->type) ? NULL : type_name(p->type);
  if (p->type == SECTION) {
    if (!has(r, SECTION_HEAD)) return NP_OK;
    enum np_status status = begin_section(r, p, bytes);
    if (status != NP_OK) return status;
  }
  uint32_t total = np_word32(bytes + 4, p->swapped);
  enum np_status status = check_length(r, p, total);
  if (status != NP_OK) return status;
  if (is_packet(p->type) || p->type == INTERFACE)
    return has(r, total) ? read_whole(r, p, block, total) : NP_OK;
  pass(r, p, total, p->type == SECTION ? SECTION_HEAD : BLOCK_HEAD);
  return NP_OK;
}

/* Is a good enhanced packet block without options at these bytes, of which so many are there? */
static inline bool is_plain_packet(const struct np_reader *r, const struct pcapng *p,
                                   const uint8_t *bytes, uint32_t size) {
  if (size < PACKET_HEAD + BLOCK_TAIL || np_word32(bytes, false) != ENHANCED_PACKET) return false;
  uint32_t total = np_word32(bytes + 4, false);
  uint32_t caplen = np_word32(bytes + 20, false);
  if (caplen > r->max_packet || total > size) return false;
  return total == PACKET_HEAD + ((caplen + 3) & ~3U) + BLOCK_TAIL &&
         np_word32(bytes + total - BLOCK_TAIL, false) == total &&
         np_word32(bytes + 8, false) < p->interface_count;
}

/* The packets that lie in a row in the window, where nothing is swapped, nothing filtered. Anything
 * else stops it, and next_block goes on. */
static void read_run(struct np_reader *r, const struct pcapng *p, struct np_block *block) {
  struct np_record *record = np_block_record(block);
  const uint32_t room = np_block_run(block);
  uint64_t sum = 0;
  uint32_t count = 0, at = r->at;
  for (; count < room && is_plain_packet(r, p, block->slab + at, r->end - at); count++, record++) {
    const uint8_t *bytes = block->slab + at;
    const uint32_t index = np_word32(bytes + 8, false);
    const uint32_t caplen = np_word32(bytes + 20, false);
    const uint64_t ticks =
        (uint64_t)np_word32(bytes + 12, false) << 32 | np_word32(bytes + 16, false);
    *record = (struct np_record){
        .timestamp_ns = np_resolution_ns(&p->interfaces[index].resolution, ticks),
        .number = r->packets + count + 1,
        .caplen = caplen,
        .len = np_word32(bytes + 24, false),
        .offset = at + PACKET_HEAD,
        .link_type = p->interfaces[index].link_type,
        .interface = (uint16_t)index,
    };
    sum += caplen;
    at += np_word32(bytes + 4, false);
  }
  r->at = at;
  r->packets += count;
  if (count > 0) np_block_push_many(block, r->source.engine, count, sum);
}

static enum np_status scan(struct np_reader *r, struct np_block *block) {
  struct pcapng *p = r->state;
  while (!np_block_is_full(block)) {
    if (p->tail > 0) {
      if (!has(r, BLOCK_TAIL)) return NP_OK;
      enum np_status status = check_tail(r, p, block->slab + r->at);
      if (status != NP_OK) return status;
    }
    if (!p->swapped && !r->filter_text) read_run(r, p, block);
    if (np_block_is_full(block)) return NP_OK;
    uint32_t at = r->at;
    enum np_status status = next_block(r, p, block);
    if (status != NP_OK || r->at == at || r->skip > 0) return status;
    if (r->opening && r->known) return NP_OK;
  }
  return NP_OK;
}

static void close_state(struct np_reader *r) {
  free(((struct pcapng *)r->state)->interfaces);
}

const struct np_format np_format_pcapng = {
    .name = "pcapng",
    .state_size = sizeof(struct pcapng),
    .probe = probe,
    .scan = scan,
    .close = close_state,
};
