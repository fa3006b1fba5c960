/* snoop.c - the capture format of Solaris's snoop, RFC 1761. */
#include <string.h>

#include "base/bytes.h"
#include "file/read/reader_state.h"

enum {
  FILE_HEADER_BYTES = 16,
  RECORD_BYTES = 24,
  VERSION = 2,
  LARGEST_PADDING = 64, /* beside it a record's length is damaged */
  MICROSECOND_DIGITS = 6,
  NS_PER_SECOND = 1000000000,
  MOST_DROPS = NP_UNKNOWN_DROPS - 1
};

static const uint8_t magic[8] = {'s', 'n', 'o', 'o', 'p'};

struct snoop {
  bool begun;
  uint16_t link_type;
  uint16_t interface_id; /* over all files that are joined */
  uint32_t drops;        /* up to the last packet */
  const struct np_filter *filter;
};

static bool probe(const uint8_t *bytes) {
  return memcmp(bytes, magic, NP_PROBE_BYTES) == 0;
}

static bool begins(const uint8_t *bytes, uint32_t size) {
  (void)size;
  return memcmp(bytes, magic, sizeof magic) == 0;
}

/* Section 3: the data links that have a LINKTYPE_ number. */
static bool set_link_type(struct snoop *s, uint32_t data_link) {
  static const struct {
    uint8_t data_link, link_type;
  } known[] = {{0, 1}, {2, 6}, {4, 1}, {8, 10}}; /* IEEE 802.3, token ring, Ethernet, FDDI */
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    if (known[i].data_link != data_link) continue;
    s->link_type = known[i].link_type;
    return true;
  }
  return false;
}

static enum np_status read_file_header(struct np_reader *r, struct snoop *s,
                                       const uint8_t *header) {
  uint32_t version = np_be32(header + 8), data_link = np_be32(header + 12);
  if (memcmp(header, magic, sizeof magic) != 0 || version != VERSION)
    return np_fail(&r->failure, NP_E_FORMAT, "%s is a snoop file of version %u; version 2 is read",
                   r->input->name, version);
  if (!set_link_type(s, data_link))
    return np_fail(&r->failure, NP_E_FORMAT,
                   "%s is a snoop file of data link %u; 0, 2, 4 and 8 are read", r->input->name,
                   data_link);
  /* Of the first header's link type it is known at once that the filter fits; joined files say
   * theirs later. */
  enum np_status status = np__reader_add_interface(r, &s->interface_id);
  if (status == NP_OK) status = np__reader_expect(r, s->link_type, s->interface_id == 0);
  if (status != NP_OK) return status;
  const struct np_meta interface = {.kind = NP_META_INTERFACE,
                                    .section = NP_META_NONE,
                                    .interface_id = s->interface_id,
                                    .link_type = s->link_type,
                                    .resolution = MICROSECOND_DIGITS};
  np_metadata_add(r->source.metadata, &interface);
  np__reader_know(r, s->link_type);
  r->begun = s->begun = true;
  r->at += FILE_HEADER_BYTES;
  return NP_OK;
}

/* The packet that was added last: were some lost before it? */
static void note_drops(struct snoop *s, struct np_block *block, uint32_t drops) {
  uint32_t lost = drops - s->drops;
  s->drops = drops;
  if (lost == 0 || lost > MOST_DROPS) return;
  struct np_record *record = &block->records[block->packet_count - 1];
  const struct np_packet_options options = {.form = NP_PACKET_OLD, .drops = (uint16_t)lost};
  record->flags |= NP_RECORD_OPTIONS;
  np_slab_note_options(block->slab, record, &options);
}

/* The record cannot be. */
static enum np_status senseless(struct np_reader *r, const uint8_t *header, uint32_t caplen,
                                uint32_t total) {
  const struct np_format *other = np__format_begins(r->formats, header, RECORD_BYTES);
  if (other) return np__reader_join(r, other);
  return np__reader_damaged(r, np__reader_offset(r),
                            "packet %llu claims %u captured bytes in a record of %u",
                            (unsigned long long)r->packets + 1, caplen, total);
}

static enum np_status read_records(struct np_reader *r, struct snoop *s, struct np_block *block) {
  enum np_status status = np__reader_filter(r, s->link_type, s->interface_id == 0, &s->filter);
  if (status != NP_OK) return status;
  r->scan.part = NULL;
  r->scan.wanted = RECORD_BYTES;
  while (r->end - r->at >= RECORD_BYTES && !np_block_is_full(block)) {
    const uint8_t *header = block->slab + r->at;
    uint32_t caplen = np_be32(header + 4), total = np_be32(header + 8);
    uint64_t least = RECORD_BYTES + (uint64_t)caplen;
    if (caplen > r->max_packet || total < least || total > least + LARGEST_PADDING)
      return senseless(r, header, caplen, total);
    if (r->end - r->at < total) {
      r->scan.wanted = total;
      return NP_OK;
    }
    uint32_t drops = np_be32(header + 12);
    *np_block_record(block) = (struct np_record){
        .timestamp_ns =
            (int64_t)np_be32(header + 16) * NS_PER_SECOND + (int64_t)np_be32(header + 20) * 1000,
        .caplen = caplen,
        .len = np_be32(header),
        .offset = r->at + RECORD_BYTES,
        .link_type = s->link_type,
        .interface_id = s->interface_id,
    };
    if (np__reader_packet(r, block, s->filter)) note_drops(s, block, drops);
    r->at += total;
  }
  return NP_OK;
}

static enum np_status scan(struct np_reader *r, struct np_block *block) {
  struct snoop *s = r->state;
  if (s->begun) return read_records(r, s, block);
  r->scan.part = "the file header";
  r->scan.wanted = FILE_HEADER_BYTES;
  if (r->end - r->at < FILE_HEADER_BYTES) return NP_OK;
  enum np_status status = read_file_header(r, s, block->slab + r->at);
  return status != NP_OK || r->opening ? status : read_records(r, s, block);
}

const struct np_format np__format_snoop = {.name = "snoop",
                                           .state_size = sizeof(struct snoop),
                                           .probe = probe,
                                           .begins = begins,
                                           .scan = scan};
