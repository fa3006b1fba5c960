/* reader_state.h - the machine that all file formats share.
 *
 * The reader puts the file's bytes into the free room of a block, where packets then stay. What
 * was read but not yet understood is the window. A format's `scan` takes whole records from the
 * window's front and says what it waits for; the reader gets more bytes, passes over what a
 * format skips, and moves a record that a block's end cuts to the next block. */
#ifndef NP_FILE_READ_READER_STATE_H
#define NP_FILE_READ_READER_STATE_H

#include <stdatomic.h>

#include "block/block.h"
#include "file/input/input.h"
#include "file/read/filters.h"
#include "np/metadata.h"

struct np_reader;

/* Where a file goes on behind damage. */
struct np_found {
  uint32_t at;     /* what is before this is no record */
  uint64_t wanted; /* bytes from there that it takes to tell; 0: a record begins there */
};

/* The most bytes of a record that is looked for. One that is larger is believed only where the end
 * of it can be looked at before it is read: else each wrong length costs as much as it claims. */
enum { NP_FIND_SPAN = 320 << 10 };

/* A file format. To add one, add its row to the table in formats.c. */
struct np_format {
  const char *name;  /* as messages list it */
  size_t state_size; /* bytes of zeroed state that a reader gets for it */
  /* Is the file of this format? At least NP_PROBE_BYTES are there. */
  bool (*probe)(const uint8_t *bytes);
  /* Does a file of this format begin here, where another one's record would? In more bytes than the
   * probe sees. At least NP_BEGIN_BYTES are there. */
  bool (*begins)(const uint8_t *bytes, uint32_t size);
  /* Take records from the window, until the block is full, the header is known, something is to
   * be skipped, or `wanted` bytes are to be in the window. */
  enum np_status (*scan)(struct np_reader *reader, struct np_block *block);
  /* Damage: forget the record that was begun. May be NULL. */
  void (*forget)(struct np_reader *reader);
  /* Find the next record: NULL where damage is not passed over. In time that grows with the size
   * only. is_damaged: the bytes begin with the record that is damaged. is_final: no more bytes will
   * come. */
  struct np_found (*find)(const struct np_reader *reader, const uint8_t *bytes, uint32_t size,
                          bool is_damaged, bool is_final);
  void (*close)(struct np_reader *reader); /* what the state holds; may be NULL */
};

enum {
  NP_PROBE_BYTES = 4,
  NP_BEGIN_BYTES = 8,
  NP_STRANGER_BYTES = 16 /* by which the formats that are not read are told */
};

/* What a scan says when it returns. */
struct np_scan {
  uint64_t wanted;  /* bytes that the window must have */
  uint64_t skip;    /* bytes to pass over */
  bool midway;      /* the window's start lies within a record */
  uint64_t record;  /* which began here in the file */
  const char *part; /* what the record is, if not a packet */
  bool joined;      /* another file begins at the window's start */
};

/* Damage that is passed over. */
struct np_damage {
  bool lost;        /* the next record is looked for */
  bool in_front;    /* the window begins with the damaged one */
  uint64_t at;      /* where it began in the file */
  const char *part; /* what it is */
  char why[192];
};

/* The end of the input. */
struct np_input_end {
  bool reached;            /* there are no more bytes */
  enum np_status broken;   /* since it failed, */
  struct np_error failure; /* with this */
};

/* Bytes that wait for the next block. */
struct np_carry {
  uint8_t *bytes;
  uint32_t at;
  uint32_t size;
  uint32_t capacity;
};

struct np_reader {
  struct np_source source; /* first: an np_source is one of these */
  struct np_input *input;
  const struct np_format *const *formats; /* all there are, up to NULL */
  const struct np_format *format;         /* NULL until it is recognised */
  void *state;                            /* the format's */

  uint32_t at;         /* the window, in bytes from the slab's start */
  uint32_t end;        /* and its end, which is the end of the block's used data */
  uint64_t position;   /* of the window's end in the file */
  uint64_t packets;    /* read so far, filtered ones too */
  uint32_t max_packet; /* bytes; a packet that claims more is damage */
  bool recover;        /* damage is passed over */
  bool is_found_out;   /* what the file is, where that was put off */
  bool opening;        /* only the header is wanted */
  bool begun;          /* a header was read, behind which records can be looked for */
  bool known;          /* the link type is known */
  uint32_t interfaces; /* so far, of all files that are joined */
  uint32_t sections;

  struct np_scan scan;
  struct np_input_end input_end;
  struct np_damage damage;
  struct np_carry carry;

  /* Where the file is read ahead in parts. */
  struct {
    uint64_t limit; /* where the part at hand ends; 0: there are none */
    uint32_t front; /* how much of what is left of a part has room before the next one */
  } ahead;

  struct np_filters *filters; /* NULL: none */
  bool shares_filters;        /* they are another's */

  int64_t since_ms;     /* when the read began to have packets, 0 before */
  enum np_status final; /* what every later read returns, if not NP_OK */
  struct np_error failure;

  /* What other threads may look at; written by the reading thread only. */
  struct {
    _Atomic uint64_t packets; /* of those above, at the end of a read */
    _Atomic uint64_t received;
    _Atomic uint64_t bytes;
  } seen;
};

/* Where the window's start is in the file. */
static inline uint64_t np__reader_offset(const struct np_reader *r) {
  return r->position - (r->end - r->at);
}

/* How many bytes wait that were read before. */
static inline uint32_t np__reader_carried(const struct np_reader *r) {
  return r->carry.size - r->carry.at;
}

/* Does the window hold all that is left of the input? Not where a part of it waits for the next
 * block, though the input has ended. */
static inline bool np__reader_has_all(const struct np_reader *r) {
  return r->input_end.reached && np__reader_carried(r) == 0;
}

/* A packet whose record was written in place and whose bytes lie in the block: count it and, if it
 * passes the filter, add it. Returns whether it was added. */
static inline bool np__reader_packet(struct np_reader *r, struct np_block *block,
                                     const struct np_filter *filter) {
  struct np_record *record = np_block_record(block);
  record->number = ++r->packets;
  if (filter &&
      !np_filter_matches(filter, block->slab + record->offset, record->caplen, record->len))
    return false;
  np_block_push(block, r->source.engine);
  return true;
}

/* Packets that are added in a row: their records are written one behind the other, and counted
 * together. The run is over when it has no room, at the latest when the scan returns. */
struct np_run {
  struct np_record *record;       /* the next one, to be written in place */
  const struct np_record *behind; /* where the run's room ends */
  uint64_t packets;               /* the reader's, with those of the run */
  uint64_t bytes;
};

static inline struct np_run np__run_begin(const struct np_reader *r, struct np_block *block) {
  struct np_record *record = np_block_record(block);
  return (struct np_run){record, record + np_block_run(block), r->packets, 0};
}

static inline bool np__run_has_room(const struct np_run *run) {
  return run->record < run->behind;
}

/* Add a packet whose bytes lie in the block, if it passes the filter; its number is the run's to
 * know. Returns the record where it lies now, or NULL. */
static inline struct np_record *np__run_add(struct np_run *run, const struct np_block *block,
                                            const struct np_filter *filter,
                                            struct np_record record) {
  struct np_record *added = run->record;
  record.number = ++run->packets;
  if (filter && !np_filter_matches(filter, block->slab + record.offset, record.caplen, record.len))
    return NULL;
  *added = record;
  run->bytes += record.caplen;
  run->record++;
  return added;
}

/* The run is over: count what was added. True when it had no room for more. */
static inline bool np__run_end(struct np_reader *r, const struct np_run *run,
                               struct np_block *block) {
  uint32_t count = (uint32_t)(run->record - np_block_record(block));
  r->packets = run->packets;
  if (count > 0) np_block_push_many(block, r->source.engine, count, run->bytes);
  return run->record == run->behind;
}

/* See np_source_operations. */
void np__reader_read_ahead(struct np_source *source, struct np_block *block, uint64_t part);

/* Go on with what was read ahead into an empty block, as far as it follows what was read before. */
void np__reader_adopt(struct np_reader *r, struct np_block *block);

/* Is the window at the end of its part, and what it has left, which is no record, small? */
bool np__reader_part_is_over(const struct np_reader *r);

/* How many bytes to ask for, `most` at most: of the next part no more than what is wanted. */
uint32_t np__reader_portion(const struct np_reader *r, uint32_t most);

/* Read bytes of the file from `offset` on, wherever the window is. How many there are; negative
 * where that cannot be done. */
int64_t np__reader_peek(const struct np_reader *r, uint64_t offset, uint8_t *out, uint32_t size);

/* A header says that there are packets of a link type: a wrong filter is found out, if that does
 * not take long. `is_only`: the file has no other link type, which must take the filter. */
enum np_status np__reader_expect(struct np_reader *r, uint16_t link_type, bool is_only);

/* The filter for the packets of a link type, with which it is compiled; NULL for none. Before the
 * first of them is read, outside of `opening`. NP_INTERRUPTED: the scan is to begin again here. */
enum np_status np__reader_filter(struct np_reader *r, uint16_t link_type, bool is_only,
                                 const struct np_filter **filter);

/* All link types are known: has one of them taken the filter? */
enum np_status np__reader_end_filters(struct np_reader *r);

/* Fail: the record that begins at `offset` in the file contradicts itself. */
enum np_status np__reader_damaged(struct np_reader *r, uint64_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Fail at a place. what: such as "damaged"; detail: what follows the place, or "". */
enum np_status np__reader_fail_at(struct np_reader *r, enum np_status status, uint64_t offset,
                                  const char *what, const char *detail);

/* The number of one interface more, over all files that are joined. */
enum np_status np__reader_add_interface(struct np_reader *r, uint16_t *index);

/* A link type is known; the source has the first one. */
void np__reader_know(struct np_reader *r, uint16_t link_type);

/* Another file begins where the window does, as where two were joined. That is damage; where damage
 * is passed over, it is noted and the file is read on: NP_OK. The state is another one then. */
enum np_status np__reader_join(struct np_reader *r, const struct np_format *format);

/* Note the bytes behind compressed data, if there are some. */
void np__reader_note_surplus(struct np_reader *r);

/* Where damage is passed over: note the failure, if it is damage, and look for the next record.
 * Returns whether that is so. */
bool np__reader_lose(struct np_reader *r, enum np_status status);

/* Go on behind damage. False when more bytes are wanted; or, if no more will come, at the end. */
bool np__reader_search(struct np_reader *r, const struct np_block *block, bool is_final);

/* All formats that are read, up to NULL. */
extern const struct np_format *const np__formats[];

/* The format of a file by its first bytes; NULL when it is none that is read. */
const struct np_format *np__format_find(const struct np_format *const *formats,
                                        const uint8_t *bytes);

/* The format of a file that begins here, in the middle of another one; NULL: none does. */
const struct np_format *np__format_begins(const struct np_format *const *formats,
                                          const uint8_t *bytes, uint32_t size);

/* The numbers around `word` with which no file begins, read in an order of bytes: [since, since +
 * span). Empty where one does. */
struct np_gap {
  uint32_t since, span;
};
struct np_gap np__format_gap(uint32_t word, bool swapped);

static inline bool np__gap_has(const struct np_gap *gap, uint32_t word) {
  return word - gap->since < gap->span;
}

/* Fail: say what the first bytes are, and what is read. */
enum np_status np__format_unknown(const char *file, const uint8_t *bytes, uint32_t size,
                                  struct np_error *error);

extern const struct np_format np__format_pcap;
extern const struct np_format np__format_pcapng;
extern const struct np_format np__format_snoop;

#endif
