/* sip_part.c - headers of SIP that have parts: addresses, Via, CSeq, credentials. */
#include "protocols/app/sip_row.h"

static const struct np_keyword parameters[] = {
#define XX(id, name, parameter, ...) {parameter, NP__SIP_##id},
#include "protocols/app/sip_part.def"
#undef XX
    {NULL, 0},
};

static const struct np_field *row_of(const struct np_dissector *d, unsigned row) {
  return &d->protocol->fields[row];
}

static void emit(struct np_dissector *d, const struct np_cursor *part, unsigned row) {
  np_emit_part(d, part, row_of(d, row));
}

/* ---- Addresses ---- */

/* A host, which ends at one of the marks; an IPv6 address has colons, and brackets, which are not
 * part of it here. Returns the mark. */
static char take_host(struct np_cursor *c, const char *marks, struct np_cursor *host) {
  struct np_cursor rest;
  if (!np_text_begins(c, "[")) return np_take_any(c, marks, host);
  np_take_part(c, 1);
  np_take_until(c, ']', host);
  return np_take_any(c, marks, &rest);
}

/* RFC 3261, section 19.1.1; a number of a telephone (RFC 3966) has no parts. */
void np__sip_uri(struct np_dissector *d, const struct np_cursor *uri, unsigned rows) {
  struct np_cursor c = *uri, part;
  if (!np_take_until(&c, ':', &part)) return;
  if (!np_text_is(&part, "sip") && !np_text_is(&part, "sips")) return;
  struct np_cursor host = c;
  if (np_take_until(&host, '@', &part)) {
    c = host;
    emit(d, &part, rows + NP__SIP_ADDRESS_USER);
  }
  struct np_cursor begin = c;
  char mark = take_host(&c, ":;?", &host);
  if (np_text_begins(&begin, "[")) host = np_take_part(&begin, np_left(&host) + 2);
  emit(d, &host, rows + NP__SIP_ADDRESS_HOST);
  if (mark == ':') {
    mark = np_take_any(&c, ";?", &part);
    emit(d, &part, rows + NP__SIP_ADDRESS_PORT);
  }
  while (mark == ';') {
    mark = np_take_any(&c, ";?", &part);
    emit(d, &part, rows + NP__SIP_ADDRESS_PARAM);
  }
}

/* The rows of addresses in a header. */
struct address_rows {
  unsigned record;    /* or 0 */
  unsigned parts;     /* behind the row of the name for people */
  unsigned tag;       /* or 0 */
  unsigned parameter; /* or 0 */
};

/* RFC 3261, section 25.1: `name = value`; false where it is a name alone. */
static bool take_pair(const struct np_cursor *part, struct np_cursor *name,
                      struct np_cursor *value) {
  *value = *part;
  bool has_value = np_take_until(value, '=', name);
  np_trim(name);
  np_trim(value);
  return has_value;
}

static void header_parameter(struct np_dissector *d, struct np_cursor *part,
                             const struct address_rows *rows) {
  struct np_cursor name, value;
  np_trim(part);
  if (rows->parameter) emit(d, part, rows->parameter);
  if (rows->tag && take_pair(part, &name, &value) && np_text_is(&name, "tag"))
    emit(d, &value, rows->tag);
}

/* RFC 3261, section 20.10: a name and a URI in brackets, or a URI alone, whose parameters are the
 * header's. Returns the mark behind it: a comma, or 0. */
static char address(struct np_dissector *d, struct np_cursor *c, const struct address_rows *rows) {
  struct np_cursor part, uri = *c, display;
  char mark = np_take_any(&uri, "<,", &display);
  np_trim(c);
  if (rows->record) np_open(d, c, row_of(d, rows->record));
  if (mark == '<') {
    np_trim(&display);
    emit(d, &display, rows->parts - 1);
    *c = uri;
    np_take_until(c, '>', &uri);
    mark = np_take_any(c, ";,", &part);
  } else {
    mark = np_take_any(c, ";,", &uri);
  }
  np_trim(&uri);
  np__sip_uri(d, &uri, rows->parts);
  while (mark == ';') {
    mark = np_take_any(c, ";,", &part);
    header_parameter(d, &part, rows);
  }
  if (rows->record) np_close(d, row_of(d, rows->record));
  return mark;
}

static void addresses(struct np_dissector *d, const struct np_cursor *value,
                      const struct address_rows *rows) {
  struct np_cursor c = *value;
  while (address(d, &c, rows) == ',' && rows->record) continue;
}

/* ---- Parameters ---- */

/* A parameter whose name is one with a row of the record's. */
static void parameter(struct np_dissector *d, const struct np_cursor *part, unsigned record,
                      unsigned next) {
  struct np_cursor name, value;
  bool has_value = take_pair(part, &name, &value);
  const struct np_keyword *known = np_keyword_find(&parameters[record - NP__SIP_VIAS], &name);
  if (known && known->row < next) emit(d, has_value ? &value : &name, known->row);
}

/* RFC 3261, section 20.42. */
static char via(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor part;
  np_trim(c);
  np_open(d, c, row_of(d, NP__SIP_VIAS));
  np_take_until(c, '/', &part);
  np_take_until(c, '/', &part);
  np_trim(c);
  part = np_take_word(c);
  emit(d, &part, NP__SIP_VIA_TRANSPORT);
  char mark = take_host(c, ":;,", &part);
  np_trim(&part);
  emit(d, &part, NP__SIP_VIA_HOST);
  if (mark == ':') {
    mark = np_take_any(c, ";,", &part);
    np_trim(&part);
    np_emit_digits(d, &part, 10, row_of(d, NP__SIP_VIA_PORT));
  }
  while (mark == ';') {
    mark = np_take_any(c, ";,", &part);
    parameter(d, &part, NP__SIP_VIAS, NP__SIP_AUTHS);
  }
  np_close(d, row_of(d, NP__SIP_VIAS));
  return mark;
}

/* RFC 3261, section 20.7; without a scheme section 20.6. */
static void credentials(struct np_dissector *d, const struct np_cursor *value, bool has_scheme) {
  struct np_cursor c = *value, part;
  np_open(d, &c, row_of(d, NP__SIP_AUTHS));
  if (has_scheme) {
    part = np_take_word(&c);
    emit(d, &part, NP__SIP_AUTH_SCHEME);
  }
  char mark = ',';
  while (mark == ',') {
    mark = np_take_any(&c, ",", &part);
    parameter(d, &part, NP__SIP_AUTHS, NP__SIP_TARGET_PARTS);
  }
  np_close(d, row_of(d, NP__SIP_AUTHS));
}

/* RFC 3261 section 20.16; with one more number in front RFC 3262 section 7.2. */
static void sequence(struct np_dissector *d, const struct np_cursor *value, unsigned row,
                     unsigned numbers) {
  struct np_cursor c = *value, word;
  for (unsigned i = 0; i < numbers; i++) {
    word = np_take_word(&c);
    np_emit_digits(d, &word, 10, row_of(d, row + i));
  }
  np_trim(&c);
  emit(d, &c, row + numbers);
}

/* RFC 3261, section 20.33: a number, and behind it a comment and parameters. */
static void retry_after(struct np_dissector *d, const struct np_cursor *value) {
  struct np_cursor c = *value, seconds;
  np_take_any(&c, "(;", &seconds);
  np_trim(&seconds);
  np_message_number(d, &seconds, row_of(d, NP__SIP_RETRY_AFTER_SECONDS));
}

void np__sip_parts(struct np_dissector *d, unsigned row, const struct np_header_line *header) {
  static const struct {
    unsigned header;
    struct address_rows rows;
  } kinds[] = {
      {NP__SIP_FROM, {0, NP__SIP_FROM_PARTS, NP__SIP_FROM_TAG, 0}},
      {NP__SIP_TO, {0, NP__SIP_TO_PARTS, NP__SIP_TO_TAG, 0}},
      {NP__SIP_CONTACT, {NP__SIP_CONTACTS, NP__SIP_CONTACT_PARTS, 0, NP__SIP_CONTACT_PARAMETER}},
      {NP__SIP_ROUTE, {NP__SIP_ROUTES, NP__SIP_ROUTE_PARTS, 0, 0}},
      {NP__SIP_RECORD_ROUTE, {NP__SIP_RECORD_ROUTES, NP__SIP_RECORD_ROUTE_PARTS, 0, 0}},
      {NP__SIP_P_ASSERTED_IDENTITY, {0, NP__SIP_ASSERTED_PARTS, 0, 0}},
      {NP__SIP_P_PREFERRED_IDENTITY, {0, NP__SIP_PREFERRED_PARTS, 0, 0}},
  };
  const struct np_cursor *value = &header->value;
  struct np_cursor c = *value;
  if (header->goes_on) return;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (row == kinds[i].header) addresses(d, value, &kinds[i].rows);
  if (row == NP__SIP_RETRY_AFTER) retry_after(d, value);
  if (row == NP__SIP_CSEQ) sequence(d, value, NP__SIP_CSEQ_NUMBER, 1);
  if (row == NP__SIP_RACK) sequence(d, value, NP__SIP_RACK_NUMBER, 2);
  while (row == NP__SIP_VIA && np_more(&c) && via(d, &c) == ',') continue;
  if (row == NP__SIP_AUTHORIZATION || row == NP__SIP_PROXY_AUTHORIZATION ||
      row == NP__SIP_WWW_AUTHENTICATE || row == NP__SIP_PROXY_AUTHENTICATE)
    credentials(d, value, true);
  if (row == NP__SIP_AUTHENTICATION_INFO) credentials(d, value, false);
}
