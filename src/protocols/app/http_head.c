/* http_head.c - what the head of a message of HTTP/1 says of its body, RFC 9112 section 6. */
#include "protocols/app/http_head.h"

#include "base/ascii.h"

/* Methods as numbers of their letters. */
enum { HEAD = 0x48454144, HEAD_LETTERS = 4, CONNECT_LETTERS = 7 };
static const uint64_t connect_method = UINT64_C(0x434f4e4e454354);

static struct np_cursor cursor_over(const uint8_t *bytes, uint32_t size) {
  return (struct np_cursor){.bytes = bytes, .captured = size, .declared = size};
}

/* ---- The start line ---------------------------------------------------------------------------
 */

static void read_status(struct np_cursor line, struct np__http_head *head) {
  uint64_t status;
  np_take_word(&line);
  struct np_cursor word = np_take_word(&line);
  if (!np_text_number(&word, 10, &status) || status < 100 || status > 999) return;
  head->is_response = true;
  head->status = (uint32_t)status;
}

/* Methods have a case: RFC 9110, section 9.1. */
static bool is_method(struct np_cursor word, uint64_t letters, uint32_t count) {
  return np_left(&word) == count && np_cursor_take(&word, count * 8) == letters;
}

/* A line that is cut in the middle is no request: a method, a target, which may have blanks, and a
 * version. */
static void read_request(struct np_cursor line, struct np__http_head *head) {
  const struct np_cursor method = np_take_word(&line);
  struct np_cursor last = method;
  uint32_t words = 1;
  for (; np_more(&line); words++) last = np_take_word(&line);
  head->is_request =
      words > 2 && np_left(&method) > 0 && np_left(&last) == 8 && np_text_begins(&last, "HTTP/1.");
  head->is_head = is_method(method, HEAD, HEAD_LETTERS);
  head->is_connect = is_method(method, connect_method, CONNECT_LETTERS);
}

void np__http_read_start(const uint8_t *bytes, uint32_t size, struct np__http_head *head) {
  struct np_cursor line = cursor_over(bytes, size);
  np_trim(&line);
  *head = (struct np__http_head){.is_request = false};
  if (np_text_begins(&line, "HTTP/1."))
    read_status(line, head);
  else
    read_request(line, head);
}

/* ---- Headers ----------------------------------------------------------------------------------
 */

/* Section 6.3: lengths in a list, or in several headers, that are one number are that number. */
static void read_length(struct np_cursor value, struct np__http_head *head) {
  uint64_t length;
  struct np_cursor one;
  do {
    np_take_until(&value, ',', &one);
    np_trim(&one);
    if (!np_text_number(&one, 10, &length)) head->wrong = "the length of the body is no number";
    if (head->has_length && head->length != length) head->wrong = "two lengths of the body";
    head->has_length = true;
    head->length = length;
  } while (np_more(&value));
}

static void read_coding(struct np_cursor value, struct np__http_head *head) {
  struct np_cursor one;
  while (np_more(&value)) {
    np_take_until(&value, ',', &one);
    np_trim(&one);
    if (np_left(&one) == 0) continue;
    head->is_coded = true;
    head->is_chunked = np_text_is(&one, "chunked");
  }
}

/* RFC 9110, section 7.8. */
static void read_upgrade(struct np_cursor value, struct np__http_head *head) {
  struct np_cursor one;
  uint32_t length = 0;
  np_take_until(&value, ',', &one);
  np_trim(&one);
  if (np_left(&one) >= sizeof head->token) return;
  while (np_more(&one))
    head->token[length++] = (char)np_ascii_lower((uint8_t)np_cursor_take(&one, 8));
  head->token[length] = 0;
}

/* Section 5.1: no blank is between a name and its colon; such a header is none. */
static bool has_blank(const struct np_header_line *header) {
  struct np_cursor line = header->line, name;
  np_take_until(&line, ':', &name);
  return np_left(&name) != np_left(&header->name);
}

enum { LENGTH, CODING, UPGRADE, GRPC_STATUS };

static const struct np_keyword telling[] = {{"content-length", LENGTH},
                                            {"transfer-encoding", CODING},
                                            {"upgrade", UPGRADE},
                                            {NP__GRPC_STATUS, GRPC_STATUS},
                                            {NULL, 0}};

static const uint32_t telling_letters =
    NP_LETTER('c') | NP_LETTER('g') | NP_LETTER('t') | NP_LETTER('u');

void np__http_read_head(const uint8_t *bytes, uint32_t size, struct np__http_head *head) {
  struct np_cursor c = cursor_over(bytes, size), line;
  struct np_header_line header;
  np_take_line(&c, &line);
  np__http_read_start(bytes, (uint32_t)(c.bit / 8), head);
  while (np_find_header(&c, telling_letters, &header)) {
    const struct np_keyword *known = np_keyword_find(telling, &header.name);
    if (!known || has_blank(&header)) continue;
    if (known->row == LENGTH) read_length(header.value, head);
    if (known->row == CODING) read_coding(header.value, head);
    if (known->row == UPGRADE) read_upgrade(header.value, head);
    if (known->row == GRPC_STATUS) np__grpc_read(&head->grpc, &header.value);
  }
  if (head->is_coded) { /* section 6.3, 3: whatever the lengths are */
    head->has_length = false;
    head->wrong = NULL;
  }
  if (head->is_request && head->is_coded && !head->is_chunked)
    head->wrong = "a request's transfer coding does not end";
}

bool np__http_take_trailer(struct np_cursor *c, struct np_header_line *header) {
  while (np_take_header(c, header)) {
    struct np_cursor line = header->line, name;
    if (np_take_until(&line, ':', &name)) return true;
  }
  return false;
}

bool np__http_chunk_size(const uint8_t *bytes, uint32_t size, uint64_t *value) {
  struct np_cursor line = cursor_over(bytes, size), digits;
  np_take_until(&line, ';', &digits);
  np_trim(&digits);
  return np_text_number(&digits, 16, value);
}
