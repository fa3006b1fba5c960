/* http2_list.c - lists of headers of HTTP/2 on a stream: RFC 9113 sections 4.3, 6.2, 6.6 and 6.10.
 */
#include "protocols/app/http2_list.h"

#include <string.h>

enum { LONGEST_FRAME = 0xffffff, PROMISE_BYTES = 4, PRIORITY_BYTES = 5, STATUS_DIGITS = 3 };

struct np__http2_frame np__http2_take_frame(struct np_cursor *c) {
  uint64_t front = np_cursor_take(c, 40);
  return np__http2_frame_of(front, np_cursor_take(c, 32));
}

static struct np_cursor unread(const struct np_parser *p, uint32_t size) {
  return (struct np_cursor){.bytes = p->bytes, .captured = size, .declared = size};
}

/* ---- Where a block ends ---- */

uint32_t np__http2_find_block(struct np_parser *p, uint32_t *walked, const char **wrong) {
  struct np_cursor c = unread(p, p->size);
  const struct np__http2_frame first = np__http2_take_frame(&c);
  for (;;) {
    if (!np_need(p, *walked + NP__HTTP2_HEAD_BYTES)) return 0;
    c.bit = (uint64_t)*walked * 8;
    const struct np__http2_frame frame = np__http2_take_frame(&c);
    bool goes_on = frame.type == NP__HTTP2_IS_CONTINUATION && frame.stream == first.stream;
    if (*walked > 0 && !goes_on) *wrong = "headers go on with another frame";
    if (*walked + (uint64_t)frame.length > NP__HTTP2_LIST) *wrong = "the headers are too long";
    uint32_t end = *walked + NP__HTTP2_HEAD_BYTES + frame.length;
    if (*wrong || !np_need(p, end)) return 0;
    if (frame.flags & NP__HTTP2_HAS_END_HEADERS) return end;
    *walked = end;
  }
}

/* ---- The block, without what is around it ---- */

/* What a frame has of the block. NULL, or why it is wrong. */
static const char *content_of(struct np_cursor *c, const struct np__http2_frame *frame,
                              struct np__http2_list *list, struct np_cursor *content) {
  uint64_t padding = 0;
  *content = np_cursor_split(c, frame->length);
  if (frame->type == NP__HTTP2_IS_CONTINUATION) return NULL;
  if (frame->flags & NP__HTTP2_HAS_PADDING) padding = np_cursor_take(content, 8);
  if (frame->type == NP__HTTP2_IS_PUSH_PROMISE) {
    list->stream = np_cursor_take(content, PROMISE_BYTES * 8) & 0x7fffffff;
  } else {
    list->stream = frame->stream;
    if (frame->flags & NP__HTTP2_HAS_PRIORITY_FLAG) np_cursor_take(content, PRIORITY_BYTES * 8);
  }
  if (!np_good(content) || padding > np_left(content)) return "padding is longer than its frame";
  *content = np_take_part(content, np_left(content) - padding);
  return NULL;
}

/* All of the block in one piece. */
static const char *join(struct np_parser *p, uint32_t size, struct np__http2_list *list,
                        uint8_t *out, uint32_t *length) {
  struct np_cursor c = unread(p, size), content;
  *length = 0;
  while (np_more(&c)) {
    const struct np__http2_frame frame = np__http2_take_frame(&c);
    if (frame.type != NP__HTTP2_IS_CONTINUATION) {
      list->ends_stream =
          frame.type == NP__HTTP2_IS_HEADERS && frame.flags & NP__HTTP2_HAS_END_STREAM;
      list->is_promise = frame.type == NP__HTTP2_IS_PUSH_PROMISE;
    }
    const char *wrong = content_of(&c, &frame, list, &content);
    if (wrong) return wrong;
    uint32_t part = np_left(&content);
    np_cursor_copy(&content, out + *length, part);
    *length += part;
  }
  return NULL;
}

/* ---- The table ---- */

static uint64_t bytes_of(uint32_t size) {
  return 2 * (uint64_t)size + np_hpack_slots(size) * sizeof(struct np_hpack_entry);
}

void np__http2_clear_table(struct np_parser *p, struct np__http2_table *table) {
  np_give_room(p, table->hpack.entries, table->room);
  *table = (struct np__http2_table){.room = 0};
}

/* Room for a table of this size. Where there is none, it stays as it is: then what it has not got
 * is not known. */
static void grow(struct np_parser *p, struct np__http2_table *table, uint32_t size) {
  if (size > NP__HTTP2_LIST) size = NP__HTTP2_LIST;
  if (size <= table->hpack.room) return;
  void *room = np_take_room(p, bytes_of(size));
  if (!room) return;
  struct np_hpack_entry *entries = room;
  uint8_t *bytes = (uint8_t *)(entries + np_hpack_slots(size)),
          *old = (uint8_t *)table->hpack.entries;
  np_hpack_move(&table->hpack, entries, bytes, size);
  np_give_room(p, old, table->room);
  table->room = bytes_of(size);
}

/* The sizes that a block begins with, before its headers are read. */
static void make_room(struct np_parser *p, struct np__http2_table *table, struct np_cursor block) {
  struct np_hpack_table none = {.allowed = table->hpack.allowed};
  const struct np_hpack_scratch scratch = {p->scratch, p->scratch, 0};
  struct np_hpack_header header;
  uint32_t size = table->hpack.limit;
  while (np_hpack_take(&block, &none, &scratch, &header) && header.form == NP_HPACK_RESIZE)
    if (header.index > size) size = header.index;
  grow(p, table, size);
}

/* ---- The list ---- */

static void look_at(struct np__http2_list *list, const struct np_hpack_header *header) {
  if (!header->name.is_known || !header->value.is_known) list->is_partial = true;
  if (np_hpack_is(&header->name, ":method")) list->is_request = true;
  if (np_hpack_is(&header->name, NP__GRPC_STATUS) && header->value.is_known) {
    const struct np_cursor value = {.bytes = header->value.bytes,
                                    .captured = header->value.kept,
                                    .declared = header->value.length};
    np__grpc_read(&list->grpc, &value);
  }
  if (!np_hpack_is(&header->name, ":status")) return;
  list->is_response = true;
  list->is_informational = header->value.is_known && header->value.kept == STATUS_DIGITS &&
                           header->value.bytes[0] == '1';
}

/* The header of the frame that has the list. */
static void write_front(const struct np__http2_list *list, uint8_t *out) {
  uint64_t length = list->length - NP__HTTP2_HEAD_BYTES;
  if (length > LONGEST_FRAME) length = LONGEST_FRAME;
  uint8_t flags = NP__HTTP2_HAS_END_HEADERS | (list->ends_stream ? NP__HTTP2_HAS_END_STREAM : 0);
  const uint8_t front[NP__HTTP2_HEAD_BYTES] = {
      (uint8_t)(length >> 16),
      (uint8_t)(length >> 8),
      (uint8_t)length,
      NP__HTTP2_IS_HEADERS,
      flags,
      (uint8_t)(list->stream >> 24),
      (uint8_t)(list->stream >> 16),
      (uint8_t)(list->stream >> 8),
      (uint8_t)list->stream,
  };
  memcpy(out, front, sizeof front);
}

const char *np__http2_read_list(struct np_parser *p, uint32_t size, struct np__http2_table *table,
                                struct np__http2_list *list) {
  uint8_t *joined = p->scratch + 2 * NP__HTTP2_LIST, *out = p->scratch + 3 * NP__HTTP2_LIST;
  const struct np_hpack_scratch scratch = {p->scratch, p->scratch + NP__HTTP2_LIST, NP__HTTP2_LIST};
  struct np_hpack_header header;
  uint32_t length;
  *list = (struct np__http2_list){.bytes = out, .length = NP__HTTP2_HEAD_BYTES};
  const char *wrong = join(p, size, list, joined, &length);
  if (wrong) return wrong;
  struct np_cursor c = {.bytes = joined, .captured = length, .declared = length};
  if (table->hpack.limit == 0 && table->hpack.allowed == 0)
    np_hpack_begin(&table->hpack, NULL, NULL, 0);
  make_room(p, table, c);
  while (np_hpack_take(&c, &table->hpack, &scratch, &header)) {
    if (header.form == NP_HPACK_RESIZE) continue;
    look_at(list, &header);
    uint64_t at = list->length < NP__HTTP2_LIST ? list->length : (uint64_t)NP__HTTP2_LIST;
    list->length += np_hpack_write(&header, out + at, (uint32_t)(NP__HTTP2_LIST - at));
  }
  if (header.wrong) return header.wrong;
  if (!np_good(&c)) return "the headers end within one";
  list->size = list->length < NP__HTTP2_LIST ? (uint32_t)list->length : (uint32_t)NP__HTTP2_LIST;
  write_front(list, out);
  return NULL;
}

void np__http2_give_pairs(struct np_parser *p, const struct np__http2_list *list) {
  struct np_hpack_table none = {.allowed = 0};
  const struct np_hpack_scratch scratch = {p->scratch, p->scratch, 0};
  struct np_hpack_header header;
  struct np_cursor c = {.bytes = list->bytes,
                        .bit = NP__HTTP2_HEAD_BYTES * 8,
                        .captured = list->size,
                        .declared = list->size};
  while (np_hpack_take(&c, &none, &scratch, &header)) {
    if (!header.name.is_known || !header.value.is_known) continue;
    const struct np_pair pair = {header.name.bytes, header.value.bytes, header.name.length,
                                 header.value.length};
    np_give_pair(p, &pair);
  }
}
