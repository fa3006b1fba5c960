/* hpack.h - HPACK, RFC 7541: what a block of headers says, one header at a time.
 *
 * Of the dynamic table as much is known as was seen. Its newest entries come first, so what was
 * not seen is behind all that was: an index that reaches there gives a header that is not known,
 * and never a wrong one. */
#ifndef NP_BASE_HPACK_H
#define NP_BASE_HPACK_H

#include "base/cursor.h"

enum {
  NP_HPACK_STATIC = 61,   /* entries of the static table; the dynamic one's follow them */
  NP_HPACK_SIZE = 4096,   /* of a dynamic table, where nobody has said another one */
  NP_HPACK_OVERHEAD = 32, /* of each entry: section 4.1 */
};

/* How a header is represented: section 6. */
enum np_hpack_form {
  NP_HPACK_INDEXED,
  NP_HPACK_INCREMENTAL, /* and it is a new entry of the dynamic table */
  NP_HPACK_WITHOUT,     /* without that */
  NP_HPACK_NEVER,       /* nor may it ever be */
  NP_HPACK_RESIZE       /* no header, but a size of the dynamic table */
};

struct np_hpack_text {
  const uint8_t *bytes;
  uint32_t length;
  uint32_t kept; /* what `bytes` has of it: less, where there was no room for more */
  bool is_known;
};

struct np_hpack_header {
  enum np_hpack_form form;
  uint32_t index; /* of the entry with its name, or with all of it; 0: none. The size */
  struct np_hpack_text name, value;
  struct np_cursor name_at, value_at; /* the texts as the block has them, if it does */
  bool is_name_plain, is_value_plain; /* and without Huffman's code */
  const char *wrong;                  /* it is none: why, a constant; or NULL */
};

struct np_hpack_entry {
  uint32_t name, value; /* lengths */
  uint32_t at;          /* where they begin in the table's bytes */
  bool is_name_known, is_value_known;
};

/* A dynamic table, in memory of its owner. All zeros: it has no entries and cannot have any. */
struct np_hpack_table {
  struct np_hpack_entry *entries; /* a ring of np_hpack_slots(room), the oldest at `first` */
  uint8_t *bytes;                 /* 2 * room */
  uint32_t room;                  /* the largest size that it can have */
  uint32_t limit;                 /* the size that it has now; it may be more than room */
  uint32_t allowed;               /* and the largest one that may be asked for */
  uint32_t size, first, count, end;
};

/* How many entries a table of this size can have. */
static inline uint32_t np_hpack_slots(uint32_t room) {
  return room / NP_HPACK_OVERHEAD + 1;
}

/* Room for texts, for the time until the next header is taken. */
struct np_hpack_scratch {
  uint8_t *name, *value;
  uint32_t room; /* of each */
};

/* An empty table in such memory, of the size that tables begin with. */
void np_hpack_begin(struct np_hpack_table *table, struct np_hpack_entry *entries, uint8_t *bytes,
                    uint32_t room);

/* More memory, to which the table moves. */
void np_hpack_move(struct np_hpack_table *table, struct np_hpack_entry *entries, uint8_t *bytes,
                   uint32_t room);

/* Nothing is known any more of what it has. */
void np_hpack_forget(struct np_hpack_table *table);

/* Take the next header, or size, of a block. False at its end; where the block ends in the middle
 * of one: then the cursor is not good; and where it is wrong. Of a text in Huffman's code that
 * takes more than there is room for, the front is kept. */
bool np_hpack_take(struct np_cursor *block, struct np_hpack_table *table,
                   const struct np_hpack_scratch *scratch, struct np_hpack_header *header);

/* The header in a form that takes no table to be read: a literal without Huffman's code, or, as
 * far as it is not known, its index. Returns its length; of that no more than `room` bytes are
 * written, and no more of texts than was kept. */
uint32_t np_hpack_write(const struct np_hpack_header *header, uint8_t *out, uint32_t room);

/* Is the name known to be this one? */
bool np_hpack_is(const struct np_hpack_text *text, const char *name);

#endif
