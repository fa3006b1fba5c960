/* pcapng.c - the next generation capture format, draft-ietf-opsawg-pcapng. */
#include "file/read/pcapng_state.h"

#include <stdlib.h>

enum {
  SECTION_HEAD = 24,
  MAGIC_END = 12,
  SIMPLE_HEAD = 12,
  PACKET_HEAD = 28,       /* of both other packet blocks */
  OPTIONS_ROOM = 1 << 20, /* how much larger than its packet a packet block may be */
  FIRST_CAPACITY = 1024,
  MOST_BODY = 1 << 30 /* no more of a block is kept */
};

/* A packet block, taken apart. */
struct packet {
  uint32_t interface_id;
  uint32_t head; /* bytes before the packet's */
  uint32_t caplen;
  uint32_t len;
  bool has_time; /* and options, perhaps */
  bool is_old;
  uint64_t ticks;
};

static bool probe(const uint8_t *bytes) {
  return np_word32(bytes, false) == NP_BLOCK_SECTION;
}

static bool begins(const uint8_t *bytes, uint32_t size) {
  return size >= MAGIC_END && probe(bytes) &&
         (np_word32(bytes + NP_BLOCK_HEAD, false) == NP_BYTE_ORDER_MAGIC ||
          np_word32(bytes + NP_BLOCK_HEAD, true) == NP_BYTE_ORDER_MAGIC);
}

static bool is_packet(uint32_t type) {
  return type == NP_BLOCK_ENHANCED_PACKET || type == NP_BLOCK_SIMPLE_PACKET ||
         type == NP_BLOCK_OLD_PACKET;
}

/* ---- Packets -------------------------------------------------------------------------------- */

static uint32_t least(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

static inline struct packet parse_enhanced(const uint8_t *bytes, bool swapped) {
  return (struct packet){
      .interface_id = np_word32(bytes + 8, swapped),
      .head = PACKET_HEAD,
      .has_time = true,
      .ticks = (uint64_t)np_word32(bytes + 12, swapped) << 32 | np_word32(bytes + 16, swapped),
      .caplen = np_word32(bytes + 20, swapped),
      .len = np_word32(bytes + 24, swapped),
  };
}

/* What a packet block says; the block is at least as long as its fixed part. */
static struct packet parse_packet(const struct np_pcapng *p, const uint8_t *bytes) {
  bool swapped = p->swapped;
  if (p->type == NP_BLOCK_SIMPLE_PACKET) {
    uint32_t len = np_word32(bytes + 8, swapped);
    uint32_t snap = p->interface_count > 0 ? p->interfaces[0].snap_length : 0;
    return (struct packet){
        .head = SIMPLE_HEAD, .caplen = snap > 0 ? least(len, snap) : len, .len = len};
  }
  struct packet packet = parse_enhanced(bytes, swapped);
  packet.is_old = p->type == NP_BLOCK_OLD_PACKET;
  /* The old packet block has a count of drops behind a shorter interface id. */
  if (packet.is_old) packet.interface_id = np_word16(bytes + 8, swapped);
  return packet;
}

/* The packet has a block with more than its bytes: see what that is. */
static void note_options(const struct np_pcapng *p, struct np_block *block,
                         struct np_record *record, const uint8_t *bytes,
                         const struct packet *packet, uint32_t total) {
  struct np_packet_options options = {.form = NP_PACKET_ENHANCED,
                                      .swapped = p->swapped,
                                      .has_ticks = record->timestamp_ns == NP_NO_TIME,
                                      .ticks = packet->ticks};
  uint64_t at = packet->head + np_padded(packet->caplen);
  uint32_t end = total - NP_BLOCK_TAIL;
  if (at + NP_OPTION_HEAD <= end && np_word16(bytes + at, p->swapped) != NP_OPTION_END)
    options.size = end - (uint32_t)at;
  if (p->type == NP_BLOCK_OLD_PACKET) {
    options.form = NP_PACKET_OLD;
    options.drops = np_word16(bytes + 10, p->swapped);
    if (options.drops == 0)
      options.drops = NP_UNKNOWN_DROPS; /* what writers put that do not count */
  }
  bool has_drops = options.form == NP_PACKET_OLD && options.drops != NP_UNKNOWN_DROPS;
  if (options.size == 0 && !has_drops && !options.has_ticks) return;
  record->flags |= NP_RECORD_OPTIONS;
  np_slab_note_options(block->slab, record, &options);
}

/* The packet's block at `at` is good, the filter of its interface is compiled, and the run has
 * room.
 */
__attribute__((always_inline)) static inline void add_packet(const struct np_pcapng *p,
                                                             struct np_block *block,
                                                             struct np_run *run,
                                                             const struct packet *packet,
                                                             uint32_t at, uint32_t total) {
  const struct np_pcapng_interface *interface = &p->interfaces[packet->interface_id];
  const struct np_record record = {
      .timestamp_ns =
          packet->has_time ? np__resolution_ns(&interface->resolution, packet->ticks) : NP_NO_TIME,
      .caplen = packet->caplen,
      .len = packet->len,
      .offset = at + packet->head,
      .flags = interface->flags,
      .link_type = interface->link_type,
      .interface_id = interface->index,
  };
  uint32_t end =
      (uint32_t)(packet->head + np_padded(packet->caplen)); /* within the block, or 3 behind */
  bool says_more = packet->has_time && (total > end + NP_BLOCK_TAIL || packet->is_old ||
                                        record.timestamp_ns == NP_NO_TIME);
  struct np_record *added = np__run_add(run, block, interface->filter, record);
  if (added && says_more) note_options(p, block, added, block->slab + at, packet, total);
}

static enum np_status read_packet(struct np_reader *r, struct np_pcapng *p, struct np_block *block,
                                  uint32_t total) {
  uint32_t head = p->type == NP_BLOCK_SIMPLE_PACKET ? SIMPLE_HEAD : PACKET_HEAD;
  if (total < head + NP_BLOCK_TAIL)
    return np__pcapng_damaged(r, "total length is too small", total);
  const uint8_t *bytes = block->slab + r->at;
  const struct packet packet = parse_packet(p, bytes);
  if (packet.caplen > total - head - NP_BLOCK_TAIL)
    return np__pcapng_damaged(r, "captured length is more than the block holds", packet.caplen);
  if (packet.caplen > r->max_packet)
    return np__pcapng_damaged(r, "captured length is over the limit", packet.caplen);
  if (packet.interface_id >= p->interface_count)
    return np__pcapng_damaged(r, "no such interface in its section", packet.interface_id);
  struct np_pcapng_interface *interface = &p->interfaces[packet.interface_id];
  enum np_status status = np__pcapng_prepare_filter(r, interface);
  if (status != NP_OK) return status;
  struct np_run run = np__run_begin(r, block);
  add_packet(p, block, &run, &packet, r->at, total);
  np__run_end(r, &run, block);
  return NP_OK;
}

/* Take enhanced packets that the window has as a whole, as many as a run has room for. True when
 * there was no room for more; what is anything else, or not as it should be, ends the run before.
 * `swapped` is a constant at each call. */
__attribute__((always_inline)) static inline bool read_run(struct np_reader *r,
                                                           const struct np_pcapng *p,
                                                           struct np_block *block, bool swapped) {
  const uint8_t *slab = block->slab;
  const uint32_t end = r->end, most = r->max_packet;
  uint32_t at = r->at;
  struct np_run run = np__run_begin(r, block);
  while (np__run_has_room(&run) && end - at >= PACKET_HEAD + NP_BLOCK_TAIL) {
    const uint8_t *bytes = slab + at;
    uint32_t total = np_word32(bytes + 4, swapped);
    if (np_word32(bytes, swapped) != NP_BLOCK_ENHANCED_PACKET || total > end - at ||
        total < PACKET_HEAD + NP_BLOCK_TAIL || total % 4 != 0 ||
        np_word32(bytes + total - NP_BLOCK_TAIL, swapped) != total)
      break;
    const struct packet packet = parse_enhanced(bytes, swapped);
    if (packet.caplen > total - PACKET_HEAD - NP_BLOCK_TAIL || packet.caplen > most ||
        packet.interface_id >= p->interface_count || !p->interfaces[packet.interface_id].has_filter)
      break;
    add_packet(p, block, &run, &packet, at, total);
    at += total;
  }
  r->at = at;
  return np__run_end(r, &run, block);
}

typedef bool run_reader(struct np_reader *r, const struct np_pcapng *p, struct np_block *block);

static bool read_native(struct np_reader *r, const struct np_pcapng *p, struct np_block *block) {
  return read_run(r, p, block, false);
}

static bool read_swapped(struct np_reader *r, const struct np_pcapng *p, struct np_block *block) {
  return read_run(r, p, block, true);
}

/* Most blocks are enhanced packets: take those that the window has. The rest is left to next_block.
 */
static void read_enhanced(struct np_reader *r, struct np_pcapng *p, struct np_block *block) {
  run_reader *read = p->swapped ? read_swapped : read_native;
  bool is_run_full = true;
  p->type = NP_BLOCK_ENHANCED_PACKET;
  while (is_run_full && !np_block_is_full(block)) is_run_full = read(r, p, block);
}

/* ---- Blocks --------------------------------------------------------------------------------- */

/* Some writers say 1.2, which is the same as 1.0. Other versions have blocks of another layout. */
static enum np_status check_version(struct np_reader *r, uint16_t major, uint16_t minor) {
  if (major == 1 && (minor == 0 || minor == 2)) return NP_OK;
  bool is_first = np__reader_offset(r) == 0;
  r->damage.part = np__pcapng_type_name(NP_BLOCK_SECTION);
  if (!is_first || r->recover)
    return np__reader_damaged(r, np__reader_offset(r),
                              "a section of version %u.%u; versions that are read: 1.0 and 1.2",
                              major, minor);
  return np_fail(&r->failure, NP_E_FORMAT,
                 "%s is a pcapng file of version %u.%u; versions that are read: 1.0 and 1.2",
                 r->input->name, major, minor);
}

/* A section begins: its byte order is its own, and its interfaces are. */
static enum np_status begin_section(struct np_reader *r, struct np_pcapng *p,
                                    const uint8_t *bytes) {
  const uint8_t *magic = bytes + NP_BLOCK_HEAD;
  if (np_word32(magic, false) == NP_BYTE_ORDER_MAGIC)
    p->swapped = false;
  else if (np_word32(magic, true) == NP_BYTE_ORDER_MAGIC)
    p->swapped = true;
  else
    return np__pcapng_damaged(r, "no byte-order magic", np_word32(magic, false));
  return check_version(r, np_word16(magic + 4, p->swapped), np_word16(magic + 6, p->swapped));
}

/* Go into a block that is no packet: its body is gathered, however it comes; or passed over where
 * it would be too much. What an interface says is needed. */
static void enter(struct np_reader *r, struct np_pcapng *p, uint32_t total) {
  uint32_t size = total - NP_BLOCK_HEAD - NP_BLOCK_TAIL;
  r->scan.record = np__reader_offset(r);
  r->scan.midway = true;
  r->at += NP_BLOCK_HEAD;
  p->tail = total;
  p->size = 0;
  p->gathers = p->type == NP_BLOCK_INTERFACE ||
               (size <= MOST_BODY && np_metadata_fits(r->source.metadata, size));
  if (p->type == NP_BLOCK_SECTION) {
    p->interface_count = 0;
    r->sections++;
  }
  if (p->gathers) {
    p->left = size;
  } else {
    np_metadata_leave_out(r->source.metadata);
    r->scan.skip = size;
  }
}

/* Take what the window has of the body. Memory grows with what has come, not with what is claimed.
 */
static enum np_status gather(struct np_reader *r, struct np_pcapng *p,
                             const struct np_block *block) {
  uint32_t count = least(p->left, r->end - r->at);
  uint64_t needed = (uint64_t)p->size + count;
  if (needed > p->capacity) {
    uint64_t capacity = p->capacity ? p->capacity : FIRST_CAPACITY;
    while (capacity < needed) capacity *= 2;
    uint8_t *grown = realloc(p->body, capacity);
    if (!grown) return np_fail(&r->failure, NP_E_NO_MEMORY, "%s: out of memory", r->input->name);
    p->body = grown;
    p->capacity = capacity;
  }
  if (count > 0) memcpy(p->body + p->size, block->slab + r->at, count);
  p->size += count;
  p->left -= count;
  r->at += count;
  return NP_OK;
}

/* The end of a block that was entered. */
static enum np_status leave(struct np_reader *r, struct np_pcapng *p, const uint8_t *bytes) {
  uint32_t tail = np_word32(bytes, p->swapped);
  uint32_t total = p->tail;
  p->tail = 0;
  if (tail != total) return np__pcapng_damaged(r, "total length is another at its end", tail);
  r->at += NP_BLOCK_TAIL;
  enum np_status status = p->gathers ? np__pcapng_read_block(r, p) : NP_OK;
  if (status == NP_OK) r->scan.midway = false;
  return status;
}

/* A packet block that is in the window as a whole. */
static enum np_status read_whole(struct np_reader *r, struct np_pcapng *p, struct np_block *block,
                                 uint32_t total) {
  uint32_t tail = np_word32(block->slab + r->at + total - NP_BLOCK_TAIL, p->swapped);
  if (tail != total) return np__pcapng_damaged(r, "total length is another at its end", tail);
  enum np_status status = read_packet(r, p, block, total);
  if (status == NP_OK) r->at += total;
  return status;
}

static bool is_over_limit(const struct np_reader *r, uint32_t total) {
  return total > (uint64_t)r->max_packet + OPTIONS_ROOM;
}

/* How long the block is, once it is known that this can be. */
static enum np_status check_length(struct np_reader *r, const struct np_pcapng *p, uint32_t total) {
  uint32_t smallest =
      p->type == NP_BLOCK_SECTION ? SECTION_HEAD + NP_BLOCK_TAIL : NP_BLOCK_HEAD + NP_BLOCK_TAIL;
  if (total < smallest) return np__pcapng_damaged(r, "total length is too small", total);
  if (total % 4 != 0) return np__pcapng_damaged(r, "total length is no multiple of 4", total);
  bool is_needed = is_packet(p->type) || p->type == NP_BLOCK_INTERFACE;
  bool is_custom = p->type == NP_BLOCK_CUSTOM || p->type == NP_BLOCK_PRIVATE;
  if ((is_needed || (r->recover && !is_custom)) && is_over_limit(r, total))
    return np__pcapng_damaged(r, "total length is over the limit", total);
  return NP_OK;
}

/* Are so many bytes in the window? If not, they are wanted. */
static bool has(struct np_reader *r, uint32_t bytes) {
  r->scan.wanted = bytes;
  return r->end - r->at >= bytes;
}

/* Where damage is passed over, a wrong length must not swallow what follows: look at the end of a
 * block before going into it. Of a large one in place, if the input can; otherwise the bytes must
 * come, so that a file has one reading. Only that of a custom block may be so large that it is not
 * waited for. True when it may be entered, or `status` says why not. */
static bool may_enter(struct np_reader *r, const struct np_pcapng *p, const uint8_t *bytes,
                      uint32_t total, enum np_status *status) {
  uint8_t peeked[NP_BLOCK_TAIL];
  if (!r->recover || is_over_limit(r, total)) return true;
  const uint8_t *tail = bytes + (total - NP_BLOCK_TAIL);
  uint64_t at = np__reader_offset(r) + total - NP_BLOCK_TAIL;
  if (total > NP_FIND_SPAN && np__reader_peek(r, at, peeked, sizeof peeked) == sizeof peeked)
    tail = peeked;
  else if (!has(r, total))
    return false;
  uint32_t length = np_word32(tail, p->swapped);
  if (length != total)
    *status = np__pcapng_damaged(r, "total length is another at its end", length);
  return *status == NP_OK;
}

/* Take the next block, or say what is wanted for it; then `wanted` is more than there is. */
static enum np_status next_block(struct np_reader *r, struct np_pcapng *p, struct np_block *block) {
  r->scan.part = "a block";
  if (!has(r, NP_BLOCK_HEAD)) return NP_OK;
  const uint8_t *bytes = block->slab + r->at;
  p->type = np_word32(bytes, p->swapped);
  const struct np_format *other = np__format_begins(r->formats, bytes, NP_BLOCK_HEAD);
  if (other) return np__reader_join(r, other);
  r->scan.part = is_packet(p->type) ? NULL : np__pcapng_type_name(p->type);
  if (p->type == NP_BLOCK_SECTION) {
    if (!has(r, SECTION_HEAD)) return NP_OK;
    enum np_status status = begin_section(r, p, bytes);
    if (status != NP_OK) return status;
  }
  uint32_t total = np_word32(bytes + 4, p->swapped);
  enum np_status status = check_length(r, p, total);
  if (status != NP_OK) return status;
  if (is_packet(p->type)) {
    bool may_be = total <= NP_FIND_SPAN || may_enter(r, p, bytes, total, &status);
    return may_be && has(r, total) ? read_whole(r, p, block, total) : status;
  }
  if (may_enter(r, p, bytes, total, &status)) enter(r, p, total);
  return status;
}

/* Go on within a block. */
static enum np_status go_on(struct np_reader *r, struct np_pcapng *p,
                            const struct np_block *block) {
  r->scan.wanted = 1;
  if (p->left > 0) {
    enum np_status status = gather(r, p, block);
    if (status != NP_OK || p->left > 0) return status;
  }
  return has(r, NP_BLOCK_TAIL) ? leave(r, p, block->slab + r->at) : NP_OK;
}

static enum np_status scan(struct np_reader *r, struct np_block *block) {
  struct np_pcapng *p = r->state;
  r->begun = true;
  while (!np_block_is_full(block)) {
    if (p->tail == 0) read_enhanced(r, p, block);
    if (np_block_is_full(block)) break;
    uint32_t at = r->at;
    enum np_status status = p->tail > 0 ? go_on(r, p, block) : next_block(r, p, block);
    if (status != NP_OK || r->at == at || r->scan.skip > 0 || r->scan.joined) return status;
    if (r->opening && r->known) return NP_OK;
  }
  return NP_OK;
}

/* Damage: what was begun is over. Behind a section's header the interfaces before it are not meant.
 */
static void forget(struct np_reader *r) {
  struct np_pcapng *p = r->state;
  p->tail = p->left = 0;
  if (p->type == NP_BLOCK_SECTION) p->interface_count = 0;
}

static void close_state(struct np_reader *r) {
  struct np_pcapng *p = r->state;
  free(p->interfaces);
  free(p->body);
}

const struct np_format np__format_pcapng = {
    .name = "pcapng",
    .state_size = sizeof(struct np_pcapng),
    .probe = probe,
    .begins = begins,
    .scan = scan,
    .forget = forget,
    .find = np__pcapng_find,
    .close = close_state,
};
