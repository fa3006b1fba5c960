/* pcap.c - the classic capture format, draft-ietf-opsawg-pcap. */
#include "file/reader.h"
#include "file/words.h"

enum {
  FILE_HEADER_BYTES = 24,
  RECORD_BYTES = 16,
  MICROSECONDS = (int)0xa1b2c3d4,
  NANOSECONDS = (int)0xa1b23c4d,
  LINK_TYPE_MASK = 0xffff /* above it: how long the frame check sequence is */
};

/* Old writers put the two lengths of a record in the other order. */
enum lengths { IN_ORDER, REVERSED, PERHAPS_REVERSED };

struct pcap {
  bool begun;
  bool swapped;
  enum lengths lengths;
  int64_t fraction_ns; /* what the lower half of a timestamp counts */
  uint16_t link_type;
  const struct np_filter *filter;
};

static bool is_magic(uint32_t magic) {
  return magic == (uint32_t)MICROSECONDS || magic == (uint32_t)NANOSECONDS;
}

static bool probe(const uint8_t *bytes) {
  return is_magic(np_word32(bytes, false)) || is_magic(np_word32(bytes, true));
}

/* Versions as libpcap takes them: 2.0 to 2.4, and 543.0 of one maker's devices. */
static bool set_version(struct pcap *p, uint16_t major, uint16_t minor) {
  if (major == 543 && minor == 0)
    p->lengths = REVERSED;
  else if (major != 2 || minor > 4)
    return false;
  else if (minor < 3)
    p->lengths = REVERSED;
  else
    p->lengths = minor == 3 ? PERHAPS_REVERSED : IN_ORDER;
  return true;
}

static enum np_status read_file_header(struct np_reader *r, struct pcap *p, const uint8_t *header) {
  p->swapped = !is_magic(np_word32(header, false));
  p->fraction_ns = np_word32(header, p->swapped) == (uint32_t)NANOSECONDS ? 1 : 1000;
  uint16_t major = np_word16(header + 4, p->swapped);
  uint16_t minor = np_word16(header + 6, p->swapped);
  if (!set_version(p, major, minor))
    return np_fail(&r->failure, NP_E_FORMAT,
                   "%s is a pcap file of version %u.%u; versions that are read: 2.0 to 2.4",
                   r->input->name, major, minor);
  p->link_type = (uint16_t)(np_word32(header + 20, p->swapped) & LINK_TYPE_MASK);
  enum np_status status = np_reader_filter(r, p->link_type, &p->filter);
  if (status != NP_OK) return status;
  r->source.link_type = p->link_type;
  r->known = p->begun = true;
  r->at += FILE_HEADER_BYTES;
  return NP_OK;
}

static void order_lengths(enum lengths lengths, uint32_t *caplen, uint32_t *len) {
  if (lengths == IN_ORDER || (lengths == PERHAPS_REVERSED && *caplen <= *len)) return;
  uint32_t first = *caplen;
  *caplen = *len;
  *len = first;
}

/* The whole packets that lie in a row in the window, of the most common kind of file: nothing is
 * swapped, nothing filtered. Anything else stops it, and read_records goes on. */
static void read_run(struct np_reader *r, const struct pcap *p, struct np_block *block) {
  struct np_record *record = np_block_record(block);
  const uint32_t room = np_block_run(block);
  const uint8_t *slab = block->slab;
  uint64_t bytes = 0;
  uint32_t count = 0, at = r->at;
  for (; count < room && r->end - at >= RECORD_BYTES; count++, record++) {
    const uint8_t *header = slab + at;
    uint32_t caplen = np_word32(header + 8, false);
    if (caplen > r->max_packet || r->end - at - RECORD_BYTES < caplen) break;
    *record = (struct np_record){
        .timestamp_ns = (int64_t)np_word32(header, false) * 1000000000 +
                        (int64_t)np_word32(header + 4, false) * p->fraction_ns,
        .number = r->packets + count + 1,
        .caplen = caplen,
        .len = np_word32(header + 12, false),
        .offset = at + RECORD_BYTES,
        .link_type = p->link_type,
    };
    bytes += caplen;
    at += RECORD_BYTES + caplen;
  }
  r->at = at;
  r->packets += count;
  if (count > 0) np_block_push_many(block, r->source.engine, count, bytes);
}

static enum np_status read_records(struct np_reader *r, struct pcap *p, struct np_block *block) {
  r->part = NULL;
  r->wanted = RECORD_BYTES;
  const bool is_common = !p->swapped && p->lengths == IN_ORDER && !p->filter;
  while (r->end - r->at >= RECORD_BYTES && !np_block_is_full(block)) {
    uint32_t at = r->at;
    if (is_common) read_run(r, p, block);
    if (r->at != at) continue;
    const uint8_t *header = block->slab + r->at;
    uint32_t caplen = np_word32(header + 8, p->swapped);
    uint32_t len = np_word32(header + 12, p->swapped);
    order_lengths(p->lengths, &caplen, &len);
    if (caplen > r->max_packet)
      return np_reader_damaged(r, np_reader_offset(r),
                               "packet %llu claims %u captured bytes, the limit is %u",
                               (unsigned long long)r->packets + 1, caplen, r->max_packet);
    if (r->end - r->at - RECORD_BYTES < caplen) {
      r->wanted = RECORD_BYTES + caplen;
      return NP_OK;
    }
    *np_block_record(block) = (struct np_record){
        .timestamp_ns = (int64_t)np_word32(header, p->swapped) * 1000000000 +
                        (int64_t)np_word32(header + 4, p->swapped) * p->fraction_ns,
        .caplen = caplen,
        .len = len,
        .offset = r->at + RECORD_BYTES,
        .link_type = p->link_type,
    };
    np_reader_packet(r, block, p->filter);
    r->at += RECORD_BYTES + caplen;
  }
  return NP_OK;
}

static enum np_status scan(struct np_reader *r, struct np_block *block) {
  struct pcap *p = r->state;
  if (!p->begun) {
    r->part = "the file header";
    r->wanted = FILE_HEADER_BYTES;
    if (r->end - r->at < FILE_HEADER_BYTES) return NP_OK;
    enum np_status status = read_file_header(r, p, block->slab + r->at);
    if (status != NP_OK || r->opening) return status;
  }
  return read_records(r, p, block);
}

const struct np_format np_format_pcap = {
    .name = "pcap",
    .state_size = sizeof(struct pcap),
    .probe = probe,
    .scan = scan,
};
