/* http_head.c - what the head of a message of HTTP/1 says of its body, RFC 9112 section 6. */
#include "protocols/app/http_head.h"

#include <string.h>

#include "base/ascii.h"

/* Bytes of the head. */
struct part {
  const uint8_t *bytes;
  uint32_t size;
};

static bool is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static struct part trim(struct part p) {
  while (p.size > 0 && is_blank(p.bytes[0])) p = (struct part){p.bytes + 1, p.size - 1};
  while (p.size > 0 && is_blank(p.bytes[p.size - 1])) p.size--;
  return p;
}

static bool is(struct part p, const char *text) {
  size_t length = strlen(text);
  if (p.size != length) return false;
  for (uint32_t i = 0; i < length; i++)
    if (np_ascii_lower(p.bytes[i]) != (uint8_t)text[i]) return false;
  return true;
}

static bool begins(struct part p, const char *text) {
  size_t length = strlen(text);
  return p.size >= length && memcmp(p.bytes, text, length) == 0;
}

/* What stands before the next `mark`; `p` moves behind it. */
static struct part take_until(struct part *p, uint8_t mark) {
  const uint8_t *found = p->size > 0 ? memchr(p->bytes, mark, p->size) : NULL;
  uint32_t size = found ? (uint32_t)(found - p->bytes) : p->size;
  struct part taken = {p->bytes, size};
  size += found != NULL;
  *p = (struct part){p->bytes + size, p->size - size};
  return taken;
}

/* Digits, and nothing else. */
static bool number(struct part p, uint64_t *value) {
  *value = 0;
  for (uint32_t i = 0; i < p.size; i++) {
    uint8_t digit = (uint8_t)(p.bytes[i] - '0');
    if (digit > 9 || *value > (UINT64_MAX - digit) / 10) return false;
    *value = *value * 10 + digit;
  }
  return p.size > 0;
}

/* ---- The start line ---------------------------------------------------------------------------
 */

static void read_status(struct part line, struct np__http_head *head) {
  uint64_t status;
  take_until(&line, ' ');
  if (!number(trim(take_until(&line, ' ')), &status) || status < 100 || status > 999) return;
  head->is_response = true;
  head->status = (uint32_t)status;
}

/* A line that is cut in the middle is no request. */
static void read_request(struct part line, struct np__http_head *head) {
  struct part method = take_until(&line, ' ');
  line = trim(line);
  uint32_t at = line.size;
  while (at > 0 && line.bytes[at - 1] != ' ') at--;
  struct part version = {line.bytes + at, line.size - at};
  head->is_request = at > 1 && method.size > 0 && version.size == 8 && begins(version, "HTTP/1.");
  head->is_head = method.size == 4 && begins(method, "HEAD");
  head->is_connect = method.size == 7 && begins(method, "CONNECT");
}

void np__http_read_start(const uint8_t *bytes, uint32_t size, struct np__http_head *head) {
  struct part line = trim((struct part){bytes, size});
  *head = (struct np__http_head){.is_request = false};
  if (begins(line, "HTTP/1."))
    read_status(line, head);
  else
    read_request(line, head);
}

/* ---- Headers ----------------------------------------------------------------------------------
 */

/* A header with the lines that go on with it: RFC 9112, section 5.2. */
static struct part take_header(struct part *rest) {
  struct part all = *rest;
  do take_until(rest, '\n');
  while (rest->size > 0 && (rest->bytes[0] == ' ' || rest->bytes[0] == '\t'));
  all.size -= rest->size;
  return all;
}

/* Section 6.3: lengths in a list, or in several headers, that are one number are that number. */
static void read_length(struct part value, struct np__http_head *head) {
  uint64_t length;
  do {
    struct part one = trim(take_until(&value, ','));
    if (!number(one, &length)) head->wrong = "the length of the body is no number";
    if (head->has_length && head->length != length) head->wrong = "two lengths of the body";
    head->has_length = true;
    head->length = length;
  } while (value.size > 0);
}

static void read_coding(struct part value, struct np__http_head *head) {
  while (value.size > 0) {
    struct part one = trim(take_until(&value, ','));
    if (one.size == 0) continue;
    head->is_coded = true;
    head->is_chunked = is(one, "chunked");
  }
}

void np__http_read_head(const uint8_t *bytes, uint32_t size, struct np__http_head *head) {
  struct part rest = {bytes, size};
  struct part line = take_until(&rest, '\n');
  np__http_read_start(line.bytes, line.size, head);
  while (rest.size > 0) {
    struct part value = take_header(&rest);
    struct part name = take_until(&value, ':');
    if (is(name, "content-length")) read_length(value, head);
    if (is(name, "transfer-encoding")) read_coding(value, head);
  }
  if (head->is_coded) { /* section 6.3, 3: whatever the lengths are */
    head->has_length = false;
    head->wrong = NULL;
  }
  if (head->is_request && head->is_coded && !head->is_chunked)
    head->wrong = "a request's transfer coding does not end";
}

bool np__http_chunk_size(const uint8_t *bytes, uint32_t size, uint64_t *value) {
  struct part line = {bytes, size};
  struct part digits = trim(take_until(&line, ';'));
  *value = 0;
  for (uint32_t i = 0; i < digits.size; i++) {
    unsigned digit = np_ascii_digit(digits.bytes[i]);
    if (digit == NP_NO_DIGIT || *value >> 60) return false;
    *value = *value << 4 | digit;
  }
  return digits.size > 0;
}
