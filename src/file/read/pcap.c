/* pcap.c - the classic capture format, draft-ietf-opsawg-pcap, and its descendants. */
#include "file/read/reader_state.h"
#include "file/say/options.h"

enum {
  FILE_HEADER_BYTES = 24,
  RECORD_BYTES = 16,
  LINUX_BYTES = 8, /* what Linux said of a packet, in records of modified pcap */
  MICROSECONDS = (int)0xa1b2c3d4,
  NANOSECONDS = (int)0xa1b23c4d,
  MODIFIED = (int)0xa1b2cd34, /* Alexey Kuznetzov's */
  LINK_TYPE_MASK = 0xffff,
  LARGEST_LENGTH = 1 << 24,                        /* of a plausible packet on the wire */
  LARGEST_FOUND = NP_FIND_SPAN - RECORD_BYTES * 4, /* a packet that is looked for */
  LARGEST_SNAP = 128 << 20, /* the largest of libpcap, for D-Bus; more means no limit */
  SECONDS_PER_DAY = 86400,
  MICROSECOND_DIGITS = 6,
  NANOSECOND_DIGITS = 9
};

/* Old writers put the two lengths of a record in the other order. */
enum lengths { IN_ORDER, REVERSED, PERHAPS_REVERSED };

struct pcap {
  bool begun;
  bool swapped;
  bool modified; /* the magic is Kuznetzov's */
  enum lengths lengths;
  uint32_t head;       /* bytes of a record before the packet; 0: that is not known yet */
  struct np_gap gap;   /* seconds with which no file begins */
  uint64_t cleared;    /* where in the file a record is that has others, though none begins there */
  int64_t fraction_ns; /* what the lower half of a timestamp counts */
  uint32_t snap_length;
  uint32_t largest; /* packet that can follow another one where damage is passed over */
  uint16_t link_type;
  uint16_t interface_id; /* over all files that are joined */
  uint16_t flags;        /* of every record */
  const struct np_filter *filter;
};

static bool is_magic(uint32_t magic) {
  return magic == (uint32_t)MICROSECONDS || magic == (uint32_t)NANOSECONDS ||
         magic == (uint32_t)MODIFIED;
}

static bool probe(const uint8_t *bytes) {
  return is_magic(np_word32(bytes, false)) || is_magic(np_word32(bytes, true));
}

/* Versions as libpcap takes them: 2.0 to 2.4, and 543.0 of one maker's devices. */
static bool is_version(uint16_t major, uint16_t minor) {
  return (major == 2 && minor <= 4) || (major == 543 && minor == 0);
}

static bool begins(const uint8_t *bytes, uint32_t size) {
  bool swapped = !is_magic(np_word32(bytes, false));
  (void)size;
  return probe(bytes) && is_version(np_word16(bytes + 4, swapped), np_word16(bytes + 6, swapped));
}

/* ---- Records -------------------------------------------------------------------------------- */

struct lengths_of {
  uint32_t caplen, len;
};

static struct lengths_of order_lengths(const struct pcap *p, const uint8_t *header) {
  uint32_t caplen = np_word32(header + 8, p->swapped);
  uint32_t len = np_word32(header + 12, p->swapped);
  if (p->lengths == IN_ORDER || (p->lengths == PERHAPS_REVERSED && caplen <= len))
    return (struct lengths_of){caplen, len};
  return (struct lengths_of){len, caplen};
}

/* Are these zeros, as they fill holes in files? */
static bool is_blank(const uint8_t *header) {
  static const uint8_t zeros[RECORD_BYTES];
  return memcmp(header, zeros, sizeof zeros) == 0;
}

/* Can this be a record's header? One of no bytes tells less than others: see below. */
static bool is_possible(const struct pcap *p, const uint8_t *header, uint32_t most) {
  const struct lengths_of l = order_lengths(p, header);
  if (p->snap_length > 0 && p->snap_length < most) most = p->snap_length;
  uint32_t fraction = np_word32(header + 4, p->swapped);
  return !is_blank(header) && l.caplen <= most && l.len >= l.caplen &&
         (l.len <= LARGEST_LENGTH || l.len <= p->largest) && fraction < 1000000000 / p->fraction_ns;
}

/* And of one that has bytes, and is not too large to be looked for? Zeros look like many of those
 * that have none. */
static bool is_plausible(const struct pcap *p, const uint8_t *header) {
  return is_possible(p, header, LARGEST_FOUND) && order_lengths(p, header).caplen > 0;
}

/* Are the times of two records no more than a day apart? */
static bool are_near(const struct pcap *p, const uint8_t *first, const uint8_t *second) {
  int64_t apart = (int64_t)np_word32(second, p->swapped) - np_word32(first, p->swapped);
  return apart <= SECONDS_PER_DAY && apart >= -SECONDS_PER_DAY;
}

/* Can the second record follow the first one? */
static bool are_neighbours(const struct pcap *p, const uint8_t *first, const uint8_t *second) {
  return is_possible(p, second, p->largest) && are_near(p, first, second);
}

/* What the first two records say. */
enum verdict { NOT_SEEN, GOOD, BAD };

/* Do two records follow each other here? If that is not seen, `wanted` gets the bytes that it
 * takes. Their times may be years apart where the length is the one that the magic stands for
 * (is_usual): with another, the time of the second would be its fraction or its length. */
static enum verdict judge(const struct pcap *p, const uint8_t *bytes, uint32_t size, bool is_usual,
                          uint64_t *wanted) {
  *wanted = p->head;
  if (size < *wanted) return NOT_SEEN;
  if (!is_plausible(p, bytes)) return BAD;
  uint64_t next = p->head + (uint64_t)order_lengths(p, bytes).caplen;
  *wanted = next + RECORD_BYTES;
  if (size < *wanted) return NOT_SEEN;
  bool follows =
      is_usual ? is_possible(p, bytes + next, p->largest) : are_neighbours(p, bytes, bytes + next);
  return follows ? GOOD : BAD;
}

/* How long record headers are is not said anywhere: patched libpcaps wrote longer ones with the
 * same magic. As Wireshark does, take the first length that makes sense of two records; the one
 * that the magic stands for, if none does, and though a clock was set between the two. What comes
 * late is waited for, lest a stream be read in another way than a file. Returns how many bytes that
 * takes, 0 once the length is chosen. */
static uint64_t choose_head(struct pcap *chosen, const uint8_t *bytes, uint32_t size,
                            bool is_final) {
  static const uint32_t plain[] = {RECORD_BYTES, RECORD_BYTES + LINUX_BYTES, RECORD_BYTES + 4};
  static const uint32_t modified[] = {RECORD_BYTES + LINUX_BYTES, RECORD_BYTES + LINUX_BYTES + 4};
  const uint32_t *heads = chosen->modified ? modified : plain;
  uint32_t count = chosen->modified ? 2 : 3, good = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint64_t wanted;
    struct pcap p = *chosen;
    p.head = heads[i];
    enum verdict verdict = judge(&p, bytes, size, i == 0, &wanted);
    if (verdict == NOT_SEEN && !is_final) return wanted;
    good = verdict == GOOD ? i : 0;
    if (verdict == GOOD || (verdict == NOT_SEEN && i == 0)) break;
  }
  chosen->head = heads[good];
  return 0;
}

static struct np_found find(const struct np_reader *r, const uint8_t *bytes, uint32_t size,
                            bool is_damaged, bool is_final) {
  const struct pcap *p = r->state;
  for (uint32_t at = is_damaged && size > 0 ? 1 : 0; at < size; at++) {
    uint32_t left = size - at;
    if (!p->begun) { /* its own header is not whole: only another file can follow */
      if (np__format_begins(r->formats, bytes + at, left)) return (struct np_found){at, 0};
      continue;
    }
    if (left < p->head) return (struct np_found){is_final ? size : at, p->head};
    if (np__format_begins(r->formats, bytes + at, left)) return (struct np_found){at, 0};
    if (!is_plausible(p, bytes + at)) continue;
    uint64_t end = p->head + (uint64_t)order_lengths(p, bytes + at).caplen;
    if (left >= end + p->head) {
      if (are_neighbours(p, bytes + at, bytes + at + end)) return (struct np_found){at, 0};
    } else if (!is_final) {
      return (struct np_found){at, end + p->head};
    } else if (left == end) {
      return (struct np_found){at, 0};
    }
  }
  return (struct np_found){size, p->begun ? p->head : FILE_HEADER_BYTES};
}

/* ---- The file's header ---------------------------------------------------------------------- */

static enum lengths lengths_of_version(uint16_t major, uint16_t minor) {
  if (major != 2 || minor < 3) return REVERSED;
  return minor == 3 ? PERHAPS_REVERSED : IN_ORDER;
}

/* Of frame check sequences, in bytes; 0 where the link type's word does not say it. */
static uint8_t fcs_length(uint32_t link) {
  return link & NP_FCS_IS_KNOWN ? (uint8_t)((link >> NP_FCS_SHIFT) * 2) : 0;
}

/* The file is one interface. */
static void keep_interface(struct np_reader *r, const struct pcap *p, const uint8_t *header) {
  uint32_t link = np_word32(header + 20, p->swapped);
  const struct np_meta interface = {
      .kind = NP_META_INTERFACE,
      .section = NP_META_NONE,
      .interface_id = p->interface_id,
      .link_type = p->link_type,
      .snap_length = p->snap_length,
      .timezone = (int32_t)np_word32(header + 8, p->swapped),
      .resolution = p->fraction_ns == 1 ? NANOSECOND_DIGITS : MICROSECOND_DIGITS,
      .has_fcs_length = (link & NP_FCS_IS_KNOWN) != 0,
      .fcs_length = fcs_length(link),
  };
  np_metadata_add(r->source.metadata, &interface);
}

static enum np_status read_file_header(struct np_reader *r, struct pcap *p, const uint8_t *header) {
  p->swapped = !is_magic(np_word32(header, false));
  uint32_t magic = np_word32(header, p->swapped);
  p->fraction_ns = magic == (uint32_t)NANOSECONDS ? 1 : 1000;
  uint16_t major = np_word16(header + 4, p->swapped);
  uint16_t minor = np_word16(header + 6, p->swapped);
  if (!is_version(major, minor))
    return np_fail(&r->failure, NP_E_FORMAT,
                   "%s is a pcap file of version %u.%u; versions that are read: 2.0 to 2.4",
                   r->input->name, major, minor);
  uint32_t link = np_word32(header + 20, p->swapped);
  if ((link & NP_LINK_RESERVED) != 0)
    return np_fail(&r->failure, NP_E_FORMAT,
                   "%s is a pcap file whose link type is 0x%08x: bits that are reserved are not 0",
                   r->input->name, link);
  p->flags = (uint16_t)(fcs_length(link) << NP_RECORD_FCS_SHIFT);
  p->lengths = lengths_of_version(major, minor);
  p->modified = magic == (uint32_t)MODIFIED;
  p->snap_length = np_word32(header + 16, p->swapped);
  p->link_type = (uint16_t)(link & LINK_TYPE_MASK);
  bool is_large = p->snap_length > LARGEST_FOUND && p->snap_length <= LARGEST_SNAP;
  p->largest = !is_large                        ? LARGEST_FOUND
               : p->snap_length < r->max_packet ? p->snap_length
                                                : r->max_packet;
  /* Of the first header's link type it is known at once that the filter fits; joined files say
   * theirs later. */
  enum np_status status = np__reader_add_interface(r, &p->interface_id);
  if (status == NP_OK) status = np__reader_expect(r, p->link_type, p->interface_id == 0);
  if (status != NP_OK) return status;
  keep_interface(r, p, header);
  np__reader_know(r, p->link_type);
  r->begun = p->begun = true;
  r->at += FILE_HEADER_BYTES;
  return NP_OK;
}

/* ---- Packets -------------------------------------------------------------------------------- */

/* The packet has a record with what Linux said of it. */
static void note_linux(const struct pcap *p, struct np_block *block, struct np_record *record) {
  const struct np_packet_options options = {
      .form = NP_PACKET_LINUX,
      .swapped = p->swapped,
      .bytes = block->slab + record->offset - p->head + RECORD_BYTES};
  record->flags |= NP_RECORD_OPTIONS;
  np_slab_note_options(block->slab, record, &options);
}

static enum np_status implausible(struct np_reader *r, uint32_t caplen) {
  r->damage.part = "a packet";
  if (caplen > r->max_packet)
    return np__reader_damaged(r, np__reader_offset(r),
                              "packet %llu claims %u captured bytes, the limit is %u",
                              (unsigned long long)r->packets + 1, caplen, r->max_packet);
  return np__reader_damaged(r, np__reader_offset(r), "the header of packet %llu makes no sense",
                            (unsigned long long)r->packets + 1);
}

/* What the next record is: one whose packet the window has, one of which it has not all, or one
 * that cannot be. */
enum next { WHOLE, CUT, SENSELESS };

/* The file, as it usually is: what is compiled for it has these as constants. */
static inline struct pcap usual(const struct pcap *p, bool swapped,
                                const struct np_filter *filter) {
  struct pcap c = *p;
  c.swapped = swapped;
  c.lengths = IN_ORDER;
  c.head = RECORD_BYTES;
  c.flags = 0;
  c.filter = filter;
  return c;
}

/* Do two more records follow, from whatever time, or one and the file's end? */
static bool is_in_row(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                      uint32_t size) {
  const struct lengths_of l = order_lengths(p, header);
  uint64_t end = p->head + (uint64_t)l.caplen;
  if (l.caplen > l.len || end + p->head > size || !is_possible(p, header + end, LARGEST_FOUND))
    return false;
  uint64_t next = end + p->head + order_lengths(p, header + end).caplen;
  if (next + p->head > size) return np__reader_has_all(r) && next == size;
  return is_possible(p, header + next, LARGEST_FOUND);
}

/* Does the record take others for its packet? Then a file begins within it; or there are two in a
 * row, the first of which begins within it, and their times are near its own, if it is in a row
 * itself: read four bytes too late, the records of a good file, whose time jumps here, can look
 * like some too. */
static bool swallows(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                     uint32_t size, uint64_t end) {
  bool jumps = is_in_row(r, p, header, size);
  for (uint32_t at = 1; at < end && at + p->head <= size; at++) {
    const uint8_t *inner = header + at;
    if (np__format_begins(r->formats, inner, size - at)) return true;
    if (!is_plausible(p, inner) || (jumps && !are_near(p, header, inner))) continue;
    uint64_t next = at + p->head + (uint64_t)order_lengths(p, inner).caplen;
    if (next + p->head <= size && are_neighbours(p, inner, header + next)) return true;
  }
  return false;
}

/* Is what follows a record's end one that fits it, or another file? */
static bool is_followed_by(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                           const uint8_t *next) {
  const struct lengths_of l = order_lengths(p, header);
  return np__format_begins(r->formats, next, RECORD_BYTES) != NULL ||
         (l.caplen <= l.len && are_neighbours(p, header, next));
}

/* What a record is that is too large to be looked for: it is one if another one follows, or the
 * file's end. That is looked at in place, if the input can; otherwise the bytes must come. size:
 * from its start to the window's end. */
static enum next look_behind(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                             uint32_t size) {
  uint8_t peeked[RECORD_BYTES];
  const uint8_t *next = peeked;
  const struct lengths_of l = order_lengths(p, header);
  uint64_t end = p->head + (uint64_t)l.caplen;
  uint64_t at = r->position - size + end;
  int64_t count = np__reader_peek(r, at, peeked, sizeof peeked);
  bool is_last = count == 0 && np__reader_peek(r, at - 1, peeked, 1) == 1;
  if (count < 0) {
    if (size < end + RECORD_BYTES && !np__reader_has_all(r)) return CUT;
    next = header + end;
    count = size < end + RECORD_BYTES ? 0 : RECORD_BYTES;
    is_last = size == end;
  }
  bool is_followed = count == RECORD_BYTES && is_followed_by(r, p, header, next);
  if (!is_followed && !is_last) return SENSELESS;
  return size < end ? CUT : WHOLE;
}

/* Bytes from a record's start that it takes to judge it where damage is passed over. What follows
 * is looked at too: first the next record's header; then, if that is none, all that the record may
 * have swallowed. */
static uint64_t careful_span(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                             uint32_t size) {
  uint32_t caplen = order_lengths(p, header).caplen;
  uint64_t end = p->head + (uint64_t)caplen;
  if (np__reader_has_all(r)) return end;
  if (caplen > LARGEST_FOUND) return r->input->seekable ? end : end + RECORD_BYTES;
  if (size < end + p->head) return end + p->head;
  bool is_good = is_followed_by(r, p, header, header + end);
  return is_good ? end + p->head : end + NP_FIND_SPAN;
}

/* What the record is, where damage is passed over. */
static enum next look_around(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                             uint32_t size) {
  const struct lengths_of l = order_lengths(p, header);
  uint64_t end = p->head + (uint64_t)l.caplen;
  if (is_blank(header)) return SENSELESS;
  if (l.caplen > LARGEST_FOUND) return look_behind(r, p, header, size);
  if (size < end || size < careful_span(r, p, header, size)) return CUT;
  bool is_seen = end + p->head <= size;
  if (is_seen && is_followed_by(r, p, header, header + end)) return WHOLE;
  if (!is_seen && end == size && l.caplen <= l.len) return WHOLE;
  return swallows(r, p, header, size, end) ? SENSELESS : WHOLE;
}

/* `size`: from the record's start to the window's end. `most`: no packet is longer. is_careful:
 * damage is passed over. */
static inline enum next look(const struct np_reader *r, const struct pcap *p, const uint8_t *header,
                             uint32_t size, uint32_t most, bool is_careful) {
  if (size < p->head) return CUT;
  const uint32_t caplen = order_lengths(p, header).caplen;
  if (caplen > most) return SENSELESS;
  if (is_careful) return look_around(r, p, header, size);
  return size - p->head < caplen ? CUT : WHOLE;
}

/* Take whole records, as many as a run has room for. True when there was no room for more. What it
 * says of the file may be constants. */
__attribute__((always_inline)) static inline bool read_run(struct np_reader *r, const struct pcap p,
                                                           struct np_block *block,
                                                           bool is_careful) {
  const uint8_t *slab = block->slab;
  const uint32_t end = r->end, most = r->max_packet;
  uint32_t at = r->at;
  struct np_run run = np__run_begin(r, block);
  while (np__run_has_room(&run) && look(r, &p, slab + at, end - at, most, is_careful) == WHOLE) {
    const uint8_t *header = slab + at;
    const uint32_t seconds = np_word32(header, p.swapped);
    if (!np__gap_has(&p.gap, seconds) && (at != r->at || p.cleared != np__reader_offset(r))) break;
    const struct lengths_of l = order_lengths(&p, header);
    const struct np_record record = {
        .timestamp_ns = (int64_t)seconds * 1000000000 +
                        (int64_t)np_word32(header + 4, p.swapped) * p.fraction_ns,
        .caplen = l.caplen,
        .len = l.len,
        .offset = at + p.head,
        .flags = p.flags,
        .link_type = p.link_type,
        .interface_id = p.interface_id,
    };
    struct np_record *added = np__run_add(&run, block, p.filter, record);
    if (added && p.head >= RECORD_BYTES + LINUX_BYTES) note_linux(&p, block, added);
    at += p.head + l.caplen;
  }
  r->at = at;
  return np__run_end(r, &run, block);
}

typedef bool run_reader(struct np_reader *r, const struct pcap *p, struct np_block *block);

static bool read_usual(struct np_reader *r, const struct pcap *p, struct np_block *block) {
  return read_run(r, usual(p, false, NULL), block, false);
}

static bool read_filtered(struct np_reader *r, const struct pcap *p, struct np_block *block) {
  return read_run(r, usual(p, false, p->filter), block, false);
}

static bool read_swapped(struct np_reader *r, const struct pcap *p, struct np_block *block) {
  return read_run(r, usual(p, true, p->filter), block, false);
}

static bool read_any(struct np_reader *r, const struct pcap *p, struct np_block *block) {
  return read_run(r, *p, block, r->recover);
}

static run_reader *choose_reader(const struct np_reader *r, const struct pcap *p) {
  if (p->lengths != IN_ORDER || p->head != RECORD_BYTES || p->flags || r->recover) return read_any;
  if (p->swapped) return read_swapped;
  return p->filter ? read_filtered : read_usual;
}

/* Why a run ended that has room: the window ends, or the next record makes no sense, or a file may
 * begin there. True when it goes on, or `status` says what is. */
static bool goes_on(struct np_reader *r, struct pcap *p, const struct np_block *block,
                    enum np_status *status) {
  const uint8_t *header = block->slab + r->at;
  uint32_t size = r->end - r->at;
  if (size < p->head) return false;
  uint32_t seconds = np_word32(header, p->swapped);
  if (!np__gap_has(&p->gap, seconds) && p->cleared != np__reader_offset(r)) {
    const struct np_format *other = np__format_begins(r->formats, header, size);
    if (other) {
      *status = np__reader_join(r, other);
      return false;
    }
    p->gap = np__format_gap(seconds, p->swapped);
    p->cleared = np__reader_offset(r);
    return true;
  }
  const uint32_t caplen = order_lengths(p, header).caplen;
  if (look(r, p, header, size, r->max_packet, r->recover) == SENSELESS)
    *status = implausible(r, caplen);
  else
    r->scan.wanted = r->recover ? careful_span(r, p, header, size) : p->head + (uint64_t)caplen;
  return false;
}

static enum np_status read_records(struct np_reader *r, struct pcap *p, struct np_block *block) {
  enum np_status status = np__reader_filter(r, p->link_type, p->interface_id == 0, &p->filter);
  if (status != NP_OK) return status;
  run_reader *read = choose_reader(r, p);
  r->scan.part = NULL;
  r->scan.wanted = p->head;
  while (!np_block_is_full(block) && (read(r, p, block) || goes_on(r, p, block, &status))) continue;
  return status;
}

static enum np_status scan(struct np_reader *r, struct np_block *block) {
  struct pcap *p = r->state;
  if (!p->begun) {
    r->scan.part = "the file header";
    r->scan.wanted = FILE_HEADER_BYTES;
    if (r->end - r->at < FILE_HEADER_BYTES) return NP_OK;
    enum np_status status = read_file_header(r, p, block->slab + r->at);
    if (status != NP_OK || r->opening) return status;
  }
  r->scan.part = NULL;
  if (p->head == 0) {
    r->scan.wanted = choose_head(p, block->slab + r->at, r->end - r->at, np__reader_has_all(r));
    if (r->scan.wanted > 0) return NP_OK;
  }
  return read_records(r, p, block);
}

const struct np_format np__format_pcap = {
    .name = "pcap",
    .state_size = sizeof(struct pcap),
    .probe = probe,
    .begins = begins,
    .scan = scan,
    .find = find,
};
