/* message_head.c - heads of messages as HTTP, SIP and RTSP have them: RFC 9112 section 2.1, RFC
 * 3261 section 7, RFC 7826 section 5. */
#include "protocols/app/message_head.h"

enum { CONTENT_LENGTH, CONTENT_TYPE, CONTENT_ENCODING, TRANSFER_ENCODING, SHORT_NAMES = 3 };

/* The headers that tell where the body ends and what it is. The first SHORT_NAMES are SIP's alone.
 */
static const struct np_keyword telling[] = {
    {"l", CONTENT_LENGTH},
    {"c", CONTENT_TYPE},
    {"e", CONTENT_ENCODING},
    {"content-length", CONTENT_LENGTH},
    {"content-type", CONTENT_TYPE},
    {"content-encoding", CONTENT_ENCODING},
    {"transfer-encoding", TRANSFER_ENCODING},
    {NULL, 0},
};

/* How their names begin. */
static const uint32_t long_letters = NP_LETTER('c') | NP_LETTER('t');
static const uint32_t short_letters = NP_LETTER('e') | NP_LETTER('l');

/* Are the first four bytes none of a method or a version (RFC 9110, section 5.6.2), but control
 * characters or no ASCII? So it mostly is in the middle of a body, whose lines nobody has to find.
 */
static bool begins_otherwise(struct np_cursor c) {
  uint64_t four = np_cursor_peek(&c, 32);
  bool are_graphic = ((four | four << 1) & 0x40404040) == 0x40404040;
  return np_good(&c) && (four & 0x80808080 || !are_graphic);
}

bool np_message_start(struct np_cursor *c, const char *version, struct np_message_start *start) {
  *start = (struct np_message_start){.is_whole = true};
  if (begins_otherwise(*c)) return false;
  start->is_whole = np_take_line(c, &start->line);
  start->third = start->line;
  start->first = np_take_word(&start->third);
  start->second = np_take_word(&start->third);
  np_trim(&start->third);
  start->is_response = np_text_begins(&start->first, version);
  start->has_code = start->is_response && (start->is_whole || np_left(&start->third) > 0) &&
                    np_text_number(&start->second, 10, &start->code) && start->code < 1000;
  if (start->is_response) return start->has_code;
  return start->is_whole && np_text_begins(&start->third, version);
}

/* The part of a list that is behind the last comma, without blanks. */
static struct np_cursor last_of(const struct np_cursor *list) {
  struct np_cursor left = *list, part;
  while (np_take_until(&left, ',', &part)) continue;
  np_trim(&part);
  return part;
}

static void tell(struct np_message_head *head, unsigned what, const struct np_cursor *value) {
  struct np_cursor rest = *value, part;
  if (what == CONTENT_LENGTH) head->has_length = np_text_number(value, 10, &head->body_length);
  bool is_coded = np_more(value) && !np_text_is(value, "identity");
  if (what == CONTENT_ENCODING) head->is_encoded |= is_coded;
  if (what == TRANSFER_ENCODING) {
    part = last_of(value);
    head->is_chunked = np_text_is(&part, "chunked");
    head->is_encoded |= is_coded && !np_text_is(value, "chunked");
    head->is_transfer_coded |= is_coded;
  }
  if (what == CONTENT_TYPE) {
    np_take_until(&rest, ';', &head->media_type);
    np_trim(&head->media_type);
  }
}

void np_message_read(struct np_cursor *c, bool has_short_names, struct np_message_head *head) {
  const struct np_keyword *names = &telling[has_short_names ? 0 : SHORT_NAMES];
  const uint32_t letters = long_letters | (has_short_names ? short_letters : 0);
  struct np_header_line header = {.is_whole = true};
  *head = (struct np_message_head){.is_whole = false};
  while (np_find_header(c, letters, &header)) {
    const struct np_keyword *known = header.is_whole ? np_keyword_find(names, &header.name) : NULL;
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
  else if (np_text_is_there(value))
    np_malformed(d, row, "no number");
}

/* A header whose end is elsewhere is a text that goes on there; a number would be another one. */
static void known_header(struct np_dissector *d, const struct np_header_line *header,
                         const struct np_field *row) {
  if (row->type != NP_UINT)
    np_emit_part(d, &header->value, row);
  else if (!header->goes_on)
    np_message_number(d, &header->value, row);
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
    if (known) known_header(d, &header, &d->protocol->fields[known->row]);
    if (known && rows->parts) rows->parts(d, known->row, &header);
  }
}
