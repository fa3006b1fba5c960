/* http2_block.c - blocks of headers of HTTP/2, RFC 9113 section 8 and RFC 7541: as far as a block
 * says itself what they are. */
#include <string.h>

#include "base/hpack.h"
#include "protocols/app/http2_row.h"

enum {
  MOST_TEXT = 8192, /* of a text in Huffman's code */
  MOST_URI = 2048,
  SCHEME = 0,
  AUTHORITY,
  PATH,
  PARTS
};

const struct np_name np__http2_forms[] = {
    {0, "Indexed Header Field"},
    {1, "Literal Header Field with Incremental Indexing - Indexed Name"},
    {2, "Literal Header Field without Indexing - Indexed Name"},
    {3, "Literal Header Field never Indexed - Indexed Name"},
    {5, "Literal Header Field with Incremental Indexing - New Name"},
    {6, "Literal Header Field without Indexing - New Name"},
    {7, "Literal Header Field never Indexed - New Name"},
    {0, NULL},
};

enum { NEW_NAME = 4 };

/* Parts of a request's target. */
struct target {
  uint8_t text[PARTS][MOST_URI];
  uint32_t length[PARTS];
  bool has_method, is_known[PARTS];
};

/* A block that is read: its own table, of which nothing is known at first. */
struct block {
  struct np_hpack_table table;
  struct np_hpack_scratch scratch;
  struct target target;
  struct np_hpack_entry entries[NP_HPACK_SIZE / NP_HPACK_OVERHEAD + 1];
  uint8_t bytes[2 * NP_HPACK_SIZE], name[MOST_TEXT], value[MOST_TEXT];
};

static const struct np_field *row_of(const struct np_dissector *d, unsigned row) {
  return &d->protocol->fields[row];
}

/* ---- Headers with rows of their own ---- */

static const struct {
  const char *name;
  uint16_t row;
} known[] = {
#define XX(id, row, header, ...) {header, NP__HTTP2_OF_##id},
#include "protocols/app/http2_header.def"
#undef XX
};

static const struct np_field *known_row(const struct np_dissector *d,
                                        const struct np_hpack_text *name) {
  if (name->kept == 0) return NULL;
  const char first = (char)name->bytes[0];
  for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++)
    if (known[i].name[0] == first && np_hpack_is(name, known[i].name))
      return row_of(d, known[i].row);
  return NULL;
}

static void emit_text(struct np_dissector *d, const struct np_cursor *of,
                      const struct np_hpack_text *text, const struct np_cursor *at, bool is_plain,
                      const struct np_field *row) {
  if (is_plain && text->length > 0)
    np_emit_part(d, at, row);
  else
    np_emit_text(d, of, row, text->bytes, text->kept);
}

static void emit_value(struct np_dissector *d, const struct np_cursor *of,
                       const struct np_hpack_header *h, const struct np_field *row) {
  struct np_cursor digits = {
      .bytes = h->value.bytes, .captured = h->value.kept, .declared = h->value.length};
  uint64_t number;
  if (row->type != NP_UINT)
    emit_text(d, of, &h->value, &h->value_at, h->is_value_plain, row);
  else if (np_text_number(&digits, 10, &number) && (row->width == 64 || number >> row->width == 0))
    np_emit_number_at(d, of, row, number);
  else
    np_malformed(d, row, "no number");
}

/* ---- The target of a request ---- */

static void keep_part(struct target *target, const struct np_hpack_header *h) {
  static const char *const names[PARTS] = {":scheme", ":authority", ":path"};
  if (!h->name.is_known || !h->value.is_known) return;
  if (h->name.kept == 0 || h->name.bytes[0] != ':') return; /* the names of no others begin so */
  target->has_method |= np_hpack_is(&h->name, ":method");
  for (unsigned i = 0; i < PARTS; i++) {
    if (!np_hpack_is(&h->name, names[i])) continue;
    target->is_known[i] = h->value.length <= MOST_URI && h->value.kept == h->value.length;
    target->length[i] = target->is_known[i] ? h->value.length : 0;
    if (target->length[i] > 0) memcpy(target->text[i], h->value.bytes, target->length[i]);
  }
}

/* RFC 9113, section 8.3.1. */
static void full_uri(struct np_dissector *d, const struct np_cursor *of,
                     const struct target *target) {
  static const uint8_t slashes[] = {':', '/', '/'};
  uint8_t text[MOST_URI];
  uint32_t length = 0;
  if (!np_wants(d, row_of(d, NP__HTTP2_FULL_URI))) return;
  uint64_t whole = sizeof slashes;
  for (unsigned i = 0; i < PARTS; i++) {
    if (!target->is_known[i]) return;
    whole += target->length[i];
  }
  if (whole > MOST_URI) return;
  for (unsigned i = 0; i < PARTS; i++) {
    memcpy(text + length, target->text[i], target->length[i]);
    length += target->length[i];
    if (i == SCHEME) memcpy(text + length, slashes, sizeof slashes);
    if (i == SCHEME) length += sizeof slashes;
  }
  np_emit_text(d, of, row_of(d, NP__HTTP2_FULL_URI), text, length);
}

/* ---- Headers ---- */

static uint64_t form_of(const struct np_hpack_header *h) {
  bool is_new = h->form != NP_HPACK_INDEXED && h->index == 0;
  return (uint64_t)h->form + (is_new ? NEW_NAME : 0);
}

/* `of` is the header as the block has it. */
static void emit_header(struct np_dissector *d, const struct np_cursor *of,
                        const struct np_hpack_header *h) {
  np_open(d, of, row_of(d, NP__HTTP2_HEADER));
  if (h->name.is_known) {
    np_emit_number_at(d, of, row_of(d, NP__HTTP2_NAME_LENGTH), h->name.length);
    emit_text(d, of, &h->name, &h->name_at, h->is_name_plain, row_of(d, NP__HTTP2_NAME));
  }
  if (h->value.is_known) {
    np_emit_number_at(d, of, row_of(d, NP__HTTP2_VALUE_LENGTH), h->value.length);
    emit_text(d, of, &h->value, &h->value_at, h->is_value_plain, row_of(d, NP__HTTP2_VALUE));
  }
  np_emit_number_at(d, of, row_of(d, NP__HTTP2_FORM), form_of(h));
  if (h->index > 0) np_emit_number_at(d, of, row_of(d, NP__HTTP2_INDEX), h->index);
  np_close(d, row_of(d, NP__HTTP2_HEADER));
  const struct np_field *row = h->value.is_known ? known_row(d, &h->name) : NULL;
  if (row) emit_value(d, of, h, row);
}

/* What lies between two places of a cursor. */
static struct np_cursor between(struct np_cursor from, const struct np_cursor *to) {
  return np_take_part(&from, (to->bit - from.bit) / 8);
}

static uint32_t take_headers(struct np_dissector *d, struct block *b, struct np_cursor c) {
  struct np_hpack_header header;
  struct np_cursor before = c;
  uint32_t count = 0;
  while (np_hpack_take(&c, &b->table, &b->scratch, &header)) {
    const struct np_cursor of = between(before, &c);
    before = c;
    if (header.form == NP_HPACK_RESIZE) {
      np_emit_number_at(d, &of, row_of(d, NP__HTTP2_TABLE_SIZE), header.index);
      continue;
    }
    emit_header(d, &of, &header);
    keep_part(&b->target, &header);
    count++;
  }
  if (header.wrong) np_malformed(d, row_of(d, NP__HTTP2_HEADER), header.wrong);
  return count;
}

/* Is a row wanted that a header of the block makes? */
static bool wants_headers(const struct np_dissector *d) {
  enum { FIRST = NP__HTTP2_HEADER, BEHIND = NP__HTTP2_FULL_URI + 1, OWN = NP__HTTP2_OF_AUTHORITY };
  return np_wants_any(d, row_of(d, FIRST), BEHIND - FIRST) ||
         np_wants_any(d, row_of(d, OWN), NP__HTTP2_ROWS - OWN);
}

static void read_block(struct np_dissector *d, struct np_cursor block) {
  struct block b = {.target = {.has_method = false}};
  np_hpack_begin(&b.table, b.entries, b.bytes, NP_HPACK_SIZE);
  b.table.allowed = UINT32_MAX;
  b.scratch = (struct np_hpack_scratch){b.name, b.value, MOST_TEXT};
  uint32_t count = take_headers(d, &b, block);
  np_emit_number_at(d, &block, row_of(d, NP__HTTP2_HEADER_COUNT), count);
  if (b.target.has_method) full_uri(d, &block, &b.target);
}

void np__http2_block(struct np_dissector *d, struct np_cursor block, unsigned row) {
  const struct np_cursor of = block;
  if (!np_more(&block)) return;
  np_emit_rest(d, &block, row_of(d, row));
  if (row == NP__HTTP2_CONTINUATION_BLOCK) return; /* it may begin in the middle of a header */
  if (wants_headers(d)) read_block(d, of);
}
