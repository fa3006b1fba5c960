/* message_head.c - heads of messages as HTTP, SIP and RTSP have them: RFC 9112 section 2.1, RFC
 * 3261 section 7, RFC 7826 section 5. */
#include "protocols/app/message_head.h"

enum { CONTENT_LENGTH, CONTENT_TYPE, CONTENT_ENCODING, TRANSFER_ENCODING, UPGRADE };

/* The headers that tell where the body ends and what it is; those of one letter are SIP's. */
static const struct np_keyword telling[] = {
    {"content-length", CONTENT_LENGTH},
    {"l", CONTENT_LENGTH},
    {"content-type", CONTENT_TYPE},
    {"c", CONTENT_TYPE},
    {"content-encoding", CONTENT_ENCODING},
    {"e", CONTENT_ENCODING},
    {"transfer-encoding", TRANSFER_ENCODING},
    {"upgrade", UPGRADE},
    {NULL, 0},
};

struct np_cursor np_message_last(const struct np_cursor *list) {
  struct np_cursor left = *list, part;
  while (np_take_until(&left, ',', &part)) continue;
  np_trim(&part);
  return part;
}

static void tell(struct np_message_head *head, unsigned what, const struct np_cursor *value) {
  struct np_cursor rest = *value, part;
  if (what == CONTENT_LENGTH) head->has_length = np_text_number(value, 10, &head->body_length);
  if (what == CONTENT_ENCODING) head->is_encoded = !np_text_is(value, "identity");
  if (what == UPGRADE) head->upgrade = *value;
  if (what == TRANSFER_ENCODING) {
    part = np_message_last(value);
    head->is_chunked = np_text_is(&part, "chunked");
    head->is_encoded = head->is_encoded || np_left(value) != np_left(&part);
  }
  if (what == CONTENT_TYPE) {
    np_take_until(&rest, ';', &head->media_type);
    np_trim(&head->media_type);
  }
}

void np_message_read(struct np_cursor *c, struct np_message_head *head) {
  struct np_header_line header = {.is_whole = true};
  *head = (struct np_message_head){.is_whole = false};
  while (np_take_header(c, &header)) {
    const struct np_keyword *known = np_keyword_find(telling, &header.name);
    if (known) tell(head, known->row, &header.value);
  }
  head->is_whole = header.is_whole;
}

void np_message_end(struct np_dissector *d, const struct np_message_head *head,
                    const struct np_cursor *body, uint64_t length) {
  uint64_t left = np_left(body), before = np_declared_length(d) - left;
  np_header(d, before);
  np_next_pdu(d, before + (head->is_whole ? length : left + 1));
  if (!head->is_whole || left == 0 || length == 0) return;
  if (head->is_chunked || head->is_encoded) return;
  if (length > left) np_fragment(d);
  np_next_text(d, NP_BY_MEDIA_TYPE, &head->media_type);
}

void np_message_number(struct np_dissector *d, const struct np_cursor *value,
                       const struct np_field *row) {
  uint64_t number;
  if (np_text_number(value, 10, &number))
    np_emit_digits(d, value, 10, row);
  else if (value->captured >= value->declared)
    np_malformed(d, row, "no number");
}

static void known_header(struct np_dissector *d, const struct np_cursor *value,
                         const struct np_field *row) {
  if (row->type == NP_UINT)
    np_message_number(d, value, row);
  else
    np_emit_part(d, value, row);
}

void np_message_headers(struct np_dissector *d, struct np_cursor *c,
                        const struct np_message_rows *rows) {
  struct np_header_line header;
  while (np_take_header(c, &header)) {
    const struct np_keyword *known = np_keyword_find(rows->known, &header.name);
    np_open(d, &header.line, rows->record);
    np_emit_part(d, &header.name, rows->record + 1);
    np_emit_part(d, &header.value, rows->record + 2);
    np_close(d, rows->record);
    if (rows->line) np_emit_part(d, &header.line, rows->line);
    if (known) known_header(d, &header.value, &d->protocol->fields[known->row]);
    if (known && rows->parts) rows->parts(d, known->row, &header.value);
  }
}
