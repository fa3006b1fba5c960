/* hpack.c - HPACK, RFC 7541: what a block of headers says. */
#include "base/hpack.h"

#include "base/huffman.h"

/* ---- The static table, appendix A -------------------------------------------------------------
 */

#define HEADER(name, value) \
  { name, value, sizeof name - 1, sizeof value - 1 }

static const struct {
  const char *name, *value;
  uint8_t name_length, value_length;
} known[NP_HPACK_STATIC] = {
    HEADER(":authority", ""),
    HEADER(":method", "GET"),
    HEADER(":method", "POST"),
    HEADER(":path", "/"),
    HEADER(":path", "/index.html"),
    HEADER(":scheme", "http"),
    HEADER(":scheme", "https"),
    HEADER(":status", "200"),
    HEADER(":status", "204"),
    HEADER(":status", "206"),
    HEADER(":status", "304"),
    HEADER(":status", "400"),
    HEADER(":status", "404"),
    HEADER(":status", "500"),
    HEADER("accept-charset", ""),
    HEADER("accept-encoding", "gzip, deflate"),
    HEADER("accept-language", ""),
    HEADER("accept-ranges", ""),
    HEADER("accept", ""),
    HEADER("access-control-allow-origin", ""),
    HEADER("age", ""),
    HEADER("allow", ""),
    HEADER("authorization", ""),
    HEADER("cache-control", ""),
    HEADER("content-disposition", ""),
    HEADER("content-encoding", ""),
    HEADER("content-language", ""),
    HEADER("content-length", ""),
    HEADER("content-location", ""),
    HEADER("content-range", ""),
    HEADER("content-type", ""),
    HEADER("cookie", ""),
    HEADER("date", ""),
    HEADER("etag", ""),
    HEADER("expect", ""),
    HEADER("expires", ""),
    HEADER("from", ""),
    HEADER("host", ""),
    HEADER("if-match", ""),
    HEADER("if-modified-since", ""),
    HEADER("if-none-match", ""),
    HEADER("if-range", ""),
    HEADER("if-unmodified-since", ""),
    HEADER("last-modified", ""),
    HEADER("link", ""),
    HEADER("location", ""),
    HEADER("max-forwards", ""),
    HEADER("proxy-authenticate", ""),
    HEADER("proxy-authorization", ""),
    HEADER("range", ""),
    HEADER("referer", ""),
    HEADER("refresh", ""),
    HEADER("retry-after", ""),
    HEADER("server", ""),
    HEADER("set-cookie", ""),
    HEADER("strict-transport-security", ""),
    HEADER("transfer-encoding", ""),
    HEADER("user-agent", ""),
    HEADER("vary", ""),
    HEADER("via", ""),
    HEADER("www-authenticate", ""),
};

#undef HEADER

static struct np_hpack_text text_of(const void *bytes, size_t length) {
  return (struct np_hpack_text){bytes, (uint32_t)length, (uint32_t)length, true};
}

/* ---- The dynamic table, section 4 -------------------------------------------------------------
 */

void np_hpack_begin(struct np_hpack_table *table, struct np_hpack_entry *entries, uint8_t *bytes,
                    uint32_t room) {
  *table = (struct np_hpack_table){.entries = entries,
                                   .bytes = bytes,
                                   .room = room,
                                   .limit = NP_HPACK_SIZE,
                                   .allowed = NP_HPACK_SIZE};
}

/* The entry number `i`, the oldest first. */
static struct np_hpack_entry *entry_at(const struct np_hpack_table *table, uint32_t i) {
  return &table->entries[(table->first + i) % np_hpack_slots(table->room)];
}

static uint64_t size_of(uint64_t name, uint64_t value) {
  return name + value + NP_HPACK_OVERHEAD;
}

/* The oldest ones go, until the others take no more than that. */
static void evict(struct np_hpack_table *table, uint32_t size) {
  while (table->size > size) {
    const struct np_hpack_entry *oldest = entry_at(table, 0);
    table->size -= (uint32_t)size_of(oldest->name, oldest->value);
    table->first = (table->first + 1) % np_hpack_slots(table->room);
    table->count--;
  }
  if (table->count == 0) table->end = 0;
}

void np_hpack_forget(struct np_hpack_table *table) {
  evict(table, 0);
}

/* The texts of all entries move to the front of `bytes`. */
static void compact(struct np_hpack_table *table, uint8_t *bytes) {
  uint32_t start = table->count > 0 ? entry_at(table, 0)->at : table->end;
  if (table->end > start) memmove(bytes, table->bytes + start, table->end - start);
  for (uint32_t i = 0; i < table->count; i++) entry_at(table, i)->at -= start;
  table->end -= start;
}

void np_hpack_move(struct np_hpack_table *table, struct np_hpack_entry *entries, uint8_t *bytes,
                   uint32_t room) {
  compact(table, bytes);
  for (uint32_t i = 0; i < table->count; i++) entries[i] = *entry_at(table, i);
  table->entries = entries;
  table->bytes = bytes;
  table->room = room;
  table->first = 0;
}

static uint32_t most_of(const struct np_hpack_table *table) {
  return table->limit < table->room ? table->limit : table->room;
}

/* What of a text the table keeps: all of it or nothing. */
static bool add_text(struct np_hpack_table *table, const struct np_hpack_text *text) {
  bool is_there = text->is_known && text->kept == text->length;
  if (is_there && text->length > 0) memcpy(table->bytes + table->end, text->bytes, text->length);
  if (is_there) table->end += text->length;
  return is_there;
}

/* Section 4.4. A text that is not known counts as if it were empty: so no entry is evicted that
 * may be there yet. */
static void add(struct np_hpack_table *table, const struct np_hpack_text *name,
                const struct np_hpack_text *value) {
  const uint32_t most = most_of(table);
  uint64_t size = size_of(name->length, value->length);
  if (size > most) {
    evict(table, 0);
    return;
  }
  evict(table, most - (uint32_t)size);
  if (table->end + (size - NP_HPACK_OVERHEAD) > 2 * (uint64_t)table->room)
    compact(table, table->bytes);
  struct np_hpack_entry *entry = entry_at(table, table->count++);
  *entry = (struct np_hpack_entry){.name = name->length, .value = value->length, .at = table->end};
  entry->is_name_known = add_text(table, name);
  if (!entry->is_name_known) entry->name = 0;
  entry->is_value_known = add_text(table, value);
  if (!entry->is_value_known) entry->value = 0;
  table->size += (uint32_t)size_of(entry->name, entry->value);
}

/* ---- Entries by their index, section 2.3 ------------------------------------------------------
 */

static void look_up(const struct np_hpack_table *table, struct np_hpack_header *header) {
  const uint32_t index = header->index;
  if (index <= NP_HPACK_STATIC) {
    header->name = text_of(known[index - 1].name, known[index - 1].name_length);
    header->value = text_of(known[index - 1].value, known[index - 1].value_length);
    return;
  }
  const uint32_t age = index - NP_HPACK_STATIC - 1;
  if (age >= table->count) return;
  const struct np_hpack_entry *entry = entry_at(table, table->count - 1 - age);
  if (entry->is_name_known) header->name = text_of(table->bytes + entry->at, entry->name);
  if (entry->is_value_known)
    header->value = text_of(table->bytes + entry->at + entry->name, entry->value);
}

/* ---- Reading, section 5 -----------------------------------------------------------------------
 */

/* A number that begins with `bits` bits. */
static bool take_number(struct np_cursor *block, uint32_t bits, struct np_hpack_header *header,
                        uint32_t *number) {
  const uint32_t most = (1U << bits) - 1;
  uint64_t value = np_cursor_take(block, bits), more = 0x80;
  if (value == most) {
    for (uint32_t shift = 0; more & 0x80 && np_good(block); shift += 7) {
      if (shift > 28) {
        header->wrong = "a number is too large";
        return false;
      }
      more = np_cursor_take(block, 8);
      value += (more & 0x7f) << shift;
    }
    if (value > UINT32_MAX) header->wrong = "a number is too large";
  }
  *number = (uint32_t)value;
  return np_good(block) && !header->wrong;
}

/* Section 5.2. `at` gets the text as the block has it. */
static bool take_text(struct np_cursor *block, uint8_t *out, uint32_t room,
                      struct np_hpack_header *header, struct np_hpack_text *text,
                      struct np_cursor *at, bool *is_plain) {
  uint32_t size, length;
  *is_plain = np_cursor_take(block, 1) == 0;
  if (!take_number(block, 7, header, &size)) return false;
  *at = np_cursor_split(block, size);
  struct np_cursor probe = *at;
  if (!np_good(block)) return false;
  if (!np_cursor_need(&probe, (uint64_t)size * 8)) {
    block->state = probe.state;
    return false;
  }
  const uint8_t *bytes = at->bytes + at->bit / 8;
  if (*is_plain) {
    *text = text_of(bytes, size);
    return true;
  }
  if (!np_huffman_decode(bytes, size, out, room, &length)) {
    header->wrong = "a text is not in Huffman's code";
    return false;
  }
  *text = (struct np_hpack_text){out, length, length < room ? length : room, true};
  return true;
}

/* The names of entries move, and go, when another one is added. */
static void keep_name(const struct np_hpack_scratch *scratch, struct np_hpack_text *name) {
  if (name->kept > scratch->room) name->kept = scratch->room;
  if (name->kept > 0) memmove(scratch->name, name->bytes, name->kept);
  name->bytes = scratch->name;
}

/* Section 6.2. */
static bool take_literal(struct np_cursor *block, struct np_hpack_table *table,
                         const struct np_hpack_scratch *scratch, struct np_hpack_header *header) {
  if (!take_number(block, header->form == NP_HPACK_INCREMENTAL ? 6 : 4, header, &header->index))
    return false;
  if (header->index > 0)
    look_up(table, header);
  else if (!take_text(block, scratch->name, scratch->room, header, &header->name, &header->name_at,
                      &header->is_name_plain))
    return false;
  header->value = (struct np_hpack_text){.is_known = false};
  if (!take_text(block, scratch->value, scratch->room, header, &header->value, &header->value_at,
                 &header->is_value_plain))
    return false;
  if (header->form != NP_HPACK_INCREMENTAL) return true;
  if (header->index > NP_HPACK_STATIC && header->name.is_known) keep_name(scratch, &header->name);
  add(table, &header->name, &header->value);
  return true;
}

/* Section 6.3. */
static bool take_size(struct np_cursor *block, struct np_hpack_table *table,
                      struct np_hpack_header *header) {
  if (!take_number(block, 5, header, &header->index)) return false;
  if (header->index > table->allowed) {
    header->wrong = "the table may not be so large";
    return false;
  }
  table->limit = header->index;
  evict(table, most_of(table));
  return true;
}

static enum np_hpack_form take_form(struct np_cursor *block) {
  if (np_cursor_take(block, 1)) return NP_HPACK_INDEXED;
  if (np_cursor_take(block, 1)) return NP_HPACK_INCREMENTAL;
  if (np_cursor_take(block, 1)) return NP_HPACK_RESIZE;
  return np_cursor_take(block, 1) ? NP_HPACK_NEVER : NP_HPACK_WITHOUT;
}

bool np_hpack_take(struct np_cursor *block, struct np_hpack_table *table,
                   const struct np_hpack_scratch *scratch, struct np_hpack_header *header) {
  *header = (struct np_hpack_header){.index = 0};
  if (!np_more(block)) return false;
  header->form = take_form(block);
  if (header->form == NP_HPACK_RESIZE) return take_size(block, table, header);
  if (header->form != NP_HPACK_INDEXED) return take_literal(block, table, scratch, header);
  if (!take_number(block, 7, header, &header->index)) return false;
  if (header->index == 0) {
    header->wrong = "there is no entry 0";
    return false;
  }
  look_up(table, header);
  return true;
}

/* ---- Writing ----------------------------------------------------------------------------------
 */

/* What is written: `length` bytes, of which `room` fit. */
struct out {
  uint8_t *bytes;
  uint32_t room, length;
};

static void put(struct out *out, const uint8_t *bytes, uint32_t size) {
  uint32_t left = out->length < out->room ? out->room - out->length : 0;
  uint32_t fits = size < left ? size : left;
  if (fits > 0) memcpy(out->bytes + out->length, bytes, fits);
  out->length += size;
}

/* Section 5.1: `first` has the bits in front of the number. */
static void put_number(struct out *out, uint8_t first, uint32_t bits, uint32_t number) {
  const uint32_t most = (1U << bits) - 1;
  uint8_t byte = (uint8_t)(first | (number < most ? number : most));
  put(out, &byte, 1);
  if (number < most) return;
  for (number -= most;; number >>= 7) {
    byte = (uint8_t)(number < 0x80 ? number : number | 0x80);
    put(out, &byte, 1);
    if (number < 0x80) return;
  }
}

static void put_text(struct out *out, const struct np_hpack_text *text) {
  put_number(out, 0, 7, text->length);
  put(out, text->bytes, text->kept);
  out->length += text->length - text->kept;
}

uint32_t np_hpack_write(const struct np_hpack_header *header, uint8_t *bytes, uint32_t room) {
  struct out out = {bytes, room, 0};
  if (!header->value.is_known || (!header->name.is_known && header->form == NP_HPACK_INDEXED)) {
    put_number(&out, 0x80, 7, header->index);
    return out.length;
  }
  uint8_t first = header->form == NP_HPACK_NEVER ? 0x10 : 0;
  put_number(&out, first, 4, header->name.is_known ? 0 : header->index);
  if (header->name.is_known) put_text(&out, &header->name);
  put_text(&out, &header->value);
  return out.length;
}

bool np_hpack_is(const struct np_hpack_text *text, const char *name) {
  if (!text->is_known || text->kept != text->length) return false;
  if (text->length > 0 && text->bytes[0] != (uint8_t)name[0]) return false; /* most are another */
  return strlen(name) == text->length && memcmp(text->bytes, name, text->length) == 0;
}
