/* http_message.c - the head of messages of HTTP/1, RFC 9112 and RFC 9110. */
#include "protocols/app/http_message.h"

const struct np_name np_http_status_names[] = {
#define STATUS(code, name) {code, name},
#define METHOD(name)
#include "protocols/app/http_names.def"
#undef STATUS
#undef METHOD
    {0, NULL},
};

static const struct np_keyword methods[] = {
#define STATUS(code, name)
#define METHOD(name) {name, 0},
#include "protocols/app/http_names.def"
#undef STATUS
#undef METHOD
    {NULL, 0},
};

static const struct np_field *row_of(const struct np_dissector *d, unsigned row) {
  return &d->protocol->fields[row];
}

/* RFC 9110, section 9.1: methods have a case, and those that are known are of capitals. */
static bool is_known_method(struct np_cursor word) {
  bool is_known = np_keyword_find(methods, &word) != NULL;
  while (np_more(&word) && is_known) {
    uint64_t byte = np_cursor_take(&word, 8);
    is_known = byte < 'a' || byte > 'z';
  }
  return is_known;
}

/* Is a version behind a target that has blanks? */
static bool has_version(struct np_cursor rest) {
  bool found = false;
  while (np_more(&rest) && !found) {
    struct np_cursor word = np_take_word(&rest);
    found = np_text_begins(&word, "HTTP/");
  }
  return found;
}

/* A line that is whole has a version, but for the GET of HTTP/0.9 (RFC 1945, section 4.1). */
bool np_http_read_start(struct np_cursor *c, struct np_message_start *start) {
  if (np_message_start(c, "HTTP/", start)) return true;
  if (start->is_response) return !start->is_whole;
  if (np_left(&start->second) == 0 || !is_known_method(start->first)) return false;
  if (!start->is_whole || has_version(start->third)) return true;
  return np_left(&start->third) == 0 && np_text_is(&start->first, "GET");
}

/* RFC 3986, section 3.4. */
static void target(struct np_dissector *d, const struct np_cursor *uri) {
  struct np_cursor query = *uri, path, part;
  np_emit_part(d, uri, row_of(d, NP__HTTP_TARGET));
  /* Where no query follows, the target is the path. */
  if (!np_take_until(&query, '?', &path) || !np_more(&query)) return;
  if (np_text_begins(uri, "/") || np_text_begins(uri, "http")) /* no host, nor an asterisk */
    np_emit_part(d, &path, row_of(d, NP__HTTP_PATH));
  np_emit_part(d, &query, row_of(d, NP__HTTP_QUERY));
  while (np_more(&query)) {
    np_take_until(&query, '&', &part);
    np_emit_part(d, &part, row_of(d, NP__HTTP_PARAMETER));
  }
}

/* UPnP Device Architecture 2.0, section 4: what is asked of events, or tells of them, Wireshark
 * calls notifications, and no requests. */
static bool is_of_events(const struct np_message_start *start) {
  return np_text_is(&start->first, "NOTIFY") || np_text_is(&start->first, "SUBSCRIBE") ||
         np_text_is(&start->first, "UNSUBSCRIBE");
}

static void start_line(struct np_dissector *d, const struct np_message_start *start) {
  if (start->is_response) {
    np_emit_number_at(d, &start->first, row_of(d, NP__HTTP_IS_RESPONSE), 1);
    np_emit_part(d, &start->first, row_of(d, NP__HTTP_RESPONSE_VERSION));
    if (start->has_code)
      np_emit_number_at(d, &start->second, row_of(d, NP__HTTP_STATUS), start->code);
    np_emit_part(d, &start->third, row_of(d, NP__HTTP_PHRASE));
  } else {
    const unsigned kind = is_of_events(start) ? NP__HTTP_IS_NOTIFICATION : NP__HTTP_IS_REQUEST;
    np_emit_number_at(d, &start->first, row_of(d, kind), 1);
    np_emit_part(d, &start->first, row_of(d, NP__HTTP_METHOD));
    target(d, &start->second);
    np_emit_part(d, &start->third, row_of(d, NP__HTTP_REQUEST_VERSION));
  }
}

enum { MOST_URI = 2048 };

/* Append a part to a text of MOST_URI bytes; what does not fit makes it longer than that. */
static uint32_t append(uint8_t *text, uint32_t length, struct np_cursor part) {
  if ((uint64_t)length + np_left(&part) > MOST_URI) return MOST_URI + 1;
  while (np_more(&part)) text[length++] = (uint8_t)np_cursor_take(&part, 8);
  return length;
}

/* RFC 9112, sections 3.2.2 and 3.2.3: the target of a request to a proxy. */
static bool is_full(const struct np_message_start *start) {
  return np_text_begins(&start->second, "http://") || np_text_begins(&start->second, "https://") ||
         np_text_is(&start->first, "CONNECT");
}

/* The first Host header of those at the cursor. False where there is none. */
static bool find_host(struct np_cursor headers, struct np_cursor *host) {
  struct np_header_line header;
  while (np_find_header(&headers, NP_LETTER('h'), &header)) {
    if (!header.is_whole || !np_text_is(&header.name, "host")) continue;
    *host = header.value;
    return true;
  }
  return false;
}

/* RFC 9112, section 3.3: the target of a request to a server is a path; the Host header has the
 * rest. Of `headers` that is looked for. */
static void full_uri(struct np_dissector *d, const struct np_message_start *start,
                     struct np_cursor headers) {
  const char *scheme = np_is_secure(d) ? "https://" : "http://";
  uint8_t text[MOST_URI];
  uint32_t length = (uint32_t)strlen(scheme);
  struct np_cursor host;
  const struct np_field *row = row_of(d, NP__HTTP_FULL_URI);
  if (start->is_response || !np_wants(d, row)) return;
  if (is_full(start)) {
    np_emit_part(d, &start->second, row);
    return;
  }
  if (!find_host(headers, &host)) return;
  memcpy(text, scheme, length);
  length = append(text, length, host);
  length = append(text, length, start->second);
  if (length <= MOST_URI) np_emit_text(d, &start->second, row, text, length);
}

static struct np_message_text text_at(const struct np_cursor *part) {
  return (struct np_message_text){(uint32_t)(part->bit / 8), np_left(part)};
}

bool np__http_says(const uint8_t *bytes, uint32_t size, struct np_message_says *says) {
  struct np_cursor c = {.bytes = bytes, .captured = size, .declared = size}, host;
  struct np_message_start start;
  *says = (struct np_message_says){.status = 0};
  if (!np_http_read_start(&c, &start)) return false;
  if (start.is_response) {
    says->version = text_at(&start.first);
    says->status = (uint32_t)start.code;
    return start.has_code;
  }
  says->is_request = 1;
  says->method = text_at(&start.first);
  says->target = text_at(&start.second);
  says->version = text_at(&start.third);
  if (is_full(&start) || !find_host(c, &host)) return true;
  says->has_host = 1;
  says->host = text_at(&host);
  return (uint64_t)says->host.length + says->target.length + sizeof "https://" <= MOST_URI;
}

void np_http_show_head(struct np_dissector *d, struct np_cursor *c, const struct np_keyword *known,
                       void (*parts)(struct np_dissector *d, unsigned row,
                                     const struct np_header_line *header)) {
  struct np_message_start start;
  np_http_read_start(c, &start);
  start_line(d, &start);
  full_uri(d, &start, *c);
  const unsigned line = start.is_response ? NP__HTTP_RESPONSE_LINE : NP__HTTP_REQUEST_LINE;
  const struct np_field *lines = is_of_events(&start) ? NULL : row_of(d, line);
  np_message_headers(d, c,
                     &(struct np_message_rows){row_of(d, NP__HTTP_HEADER), lines, known, parts});
}
