/* http_stream.c - messages of HTTP/1 on a stream of bytes: RFC 9112, sections 2, 6, 7 and 9. */
#include "protocols/app/http_stream.h"

#include <string.h>

#include "dissect/parser.h"
#include "protocols/app/http_head.h"
#include "protocols/app/http_message.h"

enum {
  HEAD_LIMIT = 64 << 10,
  CHUNK_LINE_LIMIT = 4096,
  REQUESTS = 64 /* whose answers have not come: of more it is not known whether they have bodies */
};

/* Where a side is. */
enum place {
  AT_HEAD,
  AT_BODY,       /* of a length that is known */
  AT_CHUNK_SIZE, /* of a chunked one */
  AT_CHUNK,
  AT_CHUNK_END,
  AT_TRAILER,
  AT_REST, /* a body that lasts until the side has finished */
  AT_OTHER /* behind CONNECT and 101: it is no HTTP any more */
};

struct half {
  uint32_t place; /* enum place */
  struct np_search search;
  uint64_t left; /* of the body, or the chunk */
};

struct http {
  struct half halves[2];
  uint64_t heads;    /* a bit for each request that waits for its answer, oldest lowest: HEAD, */
  uint64_t connects; /* or CONNECT */
  uint32_t waiting;  /* how many there are */
};

/* ---- Is it HTTP? ------------------------------------------------------------------------------
 */

static bool is_token(uint8_t byte) {
  return byte > ' ' && byte < 0x7f && !strchr("()<>@,;:\\\"/[]?={}", byte);
}

/* The first bytes of a line that may not be there as a whole. RFC 9110, section 16.1.1: what is
 * registered as a method has no small letters. */
static bool may_begin(const uint8_t *bytes, uint32_t size, bool is_known) {
  static const char version[] = "HTTP/1.";
  uint32_t length = size < sizeof version - 1 ? size : (uint32_t)sizeof version - 1, at = 0;
  if (memcmp(bytes, version, length) == 0) return true;
  while (at < size && is_token(bytes[at]) && !(is_known && bytes[at] >= 'a')) at++;
  return at > 0 && at <= 32 && (at == size || bytes[at] == ' ');
}

static bool is_start_line(const uint8_t *bytes, uint32_t size) {
  struct np__http_head head;
  np__http_read_start(bytes, size, &head);
  return head.is_request || head.is_response;
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint32_t at = 0;
  while (at < size && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
  if (at > 4) return NP_STARTS_NOT;
  if (at == size) return size + 1;
  if (!may_begin(bytes + at, size - at, true)) return NP_STARTS_NOT;
  const uint8_t *end = memchr(bytes + at, '\n', size - at);
  if (end)
    return is_start_line(bytes + at, (uint32_t)(end - bytes) - at) ? NP_STARTS : NP_STARTS_NOT;
  return size >= HEAD_LIMIT ? NP_STARTS_NOT : size + 1;
}

/* ---- Heads ------------------------------------------------------------------------------------
 */

static void ask(struct http *h, const struct np__http_head *head) {
  if (h->waiting < REQUESTS) {
    uint64_t bit = UINT64_C(1) << h->waiting;
    h->heads = head->is_head ? h->heads | bit : h->heads & ~bit;
    h->connects = head->is_connect ? h->connects | bit : h->connects & ~bit;
  }
  h->waiting++;
}

static void answered(struct http *h) {
  if (h->waiting == 0) return;
  h->waiting--;
  h->heads >>= 1;
  h->connects >>= 1;
}

/* RFC 9112, section 6.3, of what is left once there is no body for another reason. */
static enum place body_of(struct half *m, const struct np__http_head *head) {
  m->left = head->length;
  if (head->is_chunked) return AT_CHUNK_SIZE;
  if (head->is_coded) return AT_REST;
  if (head->has_length) return head->length > 0 ? AT_BODY : AT_HEAD;
  return head->is_response ? AT_REST : AT_HEAD;
}

/* The same, of a response: what it is to decides too. */
static enum place after_response(struct http *h, struct half *m, const struct np__http_head *head) {
  bool to_head = h->waiting > 0 && h->heads & 1, to_connect = h->waiting > 0 && h->connects & 1;
  if (head->status >= 100 && head->status < 200 && head->status != 101) return AT_HEAD;
  answered(h);
  if (head->status == 101 || (to_connect && head->status >= 200 && head->status < 300)) {
    for (uint32_t i = 0; i < 2; i++)
      if (h->halves[i].place == AT_HEAD) h->halves[i].place = AT_OTHER;
    return AT_OTHER;
  }
  if (to_head || head->status == 204 || head->status == 304) return AT_HEAD;
  return body_of(m, head);
}

/* RFC 7540, section 3.2: behind 101 the response itself comes in HTTP/2, in its first stream. */
static const char h2c[] = "h2c";

enum { FIRST_STREAM = 1 };

static bool is_h2c(const struct np__http_head *head) {
  return head->status == 101 && strcmp(head->token, h2c) == 0;
}

static enum np_role role_of(const struct np__http_head *head) {
  if (head->is_request) return NP_ROLE_REQUEST;
  bool goes_on = head->status >= 100 && head->status < 200 && head->status != 101;
  if (is_h2c(head)) goes_on = true;
  return goes_on ? NP_ROLE_INFORMATIONAL : NP_ROLE_RESPONSE;
}

/* Empty lines before a request: RFC 9112, section 2.2. */
static void skip_empty_lines(struct np_parser *p) {
  while (p->size > 0 && (p->bytes[0] == '\r' || p->bytes[0] == '\n')) np_consume(p, 1);
}

static enum np_verdict take_head(struct np_parser *p, struct http *h, struct half *m) {
  struct np__http_head head;
  struct np_message_says says;
  if (m->search.seen == 0) skip_empty_lines(p);
  if (p->size == 0) return NP_MORE;
  if (m->search.seen == 0 && !may_begin(p->bytes, p->size, false))
    return np_reject(p, "no start line");
  uint32_t size = np_find_head(p, HEAD_LIMIT, &m->search);
  if (size == UINT32_MAX) return np_reject(p, "the head is too long");
  if (size == 0) return NP_MORE;
  np__http_read_head(p->bytes, size, &head);
  bool is_message = (head.is_request || head.is_response) && may_begin(p->bytes, size, false);
  if (!is_message) return np_reject(p, "no start line");
  np_begin(p, role_of(&head));
  np_pdu(p, size);
  if (np_is_open(p) && np__http_says(p->bytes, size, &says)) np_say(p, &says);
  np__grpc_tell(p, &head.grpc);
  np_consume(p, size);
  if (head.wrong) return np_reject(p, head.wrong);
  if (head.is_request) ask(h, &head);
  m->place = head.is_request ? body_of(m, &head) : after_response(h, m, &head);
  if (m->place == AT_HEAD || m->place == AT_OTHER) np_done(p);
  if (head.status == 101) np_change(p, head.token, is_h2c(&head) ? FIRST_STREAM : 0);
  if (head.is_response && head.status != 101 && m->place == AT_OTHER)
    np_change(p, "tls", 0); /* it is what most tunnels are for */
  return NP_MORE;
}

/* ---- Bodies -----------------------------------------------------------------------------------
 */

static void over(struct np_parser *p, struct half *m) {
  np_done(p);
  m->place = AT_HEAD;
}

/* RFC 9112, section 7.1. */
static enum np_verdict take_chunk_size(struct np_parser *p, struct half *m) {
  uint32_t size = np_find_line(p, CHUNK_LINE_LIMIT, &m->search);
  if (size == UINT32_MAX) return np_reject(p, "the line of a chunk's size is too long");
  if (size == 0) return NP_MORE;
  if (!np__http_chunk_size(p->bytes, size, &m->left))
    return np_reject(p, "a chunk's size is no number");
  np_consume(p, size);
  m->place = m->left > 0 ? AT_CHUNK : AT_TRAILER;
  return NP_MORE;
}

static enum np_verdict take_chunk_end(struct np_parser *p, struct half *m) {
  if (!np_need(p, 1)) return NP_MORE;
  uint32_t size = p->bytes[0] == '\r' ? 2 : 1;
  if (!np_need(p, size)) return NP_MORE;
  if (p->bytes[size - 1] != '\n') return np_reject(p, "a chunk is longer than its size");
  np_consume(p, size);
  m->place = AT_CHUNK_SIZE;
  return NP_MORE;
}

static enum np_verdict take_trailer(struct np_parser *p, struct half *m) {
  uint32_t size = np_find_head(p, HEAD_LIMIT, &m->search);
  if (size == UINT32_MAX) return np_reject(p, "the trailer is too long");
  if (size == 0) return NP_MORE;
  struct np_cursor c = {.bytes = p->bytes, .captured = size, .declared = size};
  struct np_header_line header;
  struct np__grpc_status grpc = {.is_told = false};
  while (np__http_take_trailer(&c, &header)) {
    np_give_header(p, &header.name, &header.value);
    if (np_text_is(&header.name, NP__GRPC_STATUS)) np__grpc_read(&grpc, &header.value);
  }
  np__grpc_tell(p, &grpc);
  np_consume(p, size);
  over(p, m);
  return NP_MORE;
}

static enum np_verdict step(struct np_parser *p, struct http *h, struct half *m) {
  switch ((enum place)m->place) {
    case AT_HEAD:
      return take_head(p, h, m);
    case AT_BODY:
      if (np_carry(p, &m->left)) over(p, m);
      return NP_MORE;
    case AT_CHUNK_SIZE:
      return take_chunk_size(p, m);
    case AT_CHUNK:
      if (np_carry(p, &m->left)) m->place = AT_CHUNK_END;
      return NP_MORE;
    case AT_CHUNK_END:
      return take_chunk_end(p, m);
    case AT_TRAILER:
      return take_trailer(p, m);
    case AT_REST:
      m->left = UINT64_MAX;
      np_carry(p, &m->left);
      return NP_MORE;
    case AT_OTHER:
      break;
  }
  np_consume(p, p->size);
  return NP_MORE;
}

static enum np_verdict parse(struct np_parser *p) {
  struct http *h = p->state;
  struct half *m = &h->halves[p->side];
  while (!p->is_changed && (p->size > 0 || (m->place == AT_BODY && m->left == 0))) {
    uint32_t size = p->size, place = m->place;
    if (step(p, h, m) == NP_REJECT) {
      *m = (struct half){.place = AT_HEAD};
      return NP_REJECT;
    }
    if (p->needs > 0 || (p->size == size && m->place == place)) break;
  }
  return NP_MORE;
}

/* Behind what is missing in a body of known length the message goes on. */
static uint64_t gap(struct np_parser *p, uint64_t bytes) {
  struct http *h = p->state;
  struct half *m = &h->halves[p->side];
  m->search = (struct np_search){0, 0};
  if (m->place == AT_REST || m->place == AT_OTHER) return bytes;
  if (m->place != AT_BODY && m->place != AT_CHUNK) {
    m->place = AT_HEAD;
    return 0;
  }
  uint64_t passed = bytes < m->left ? bytes : m->left;
  m->left -= passed;
  if (m->left > 0) return passed;
  if (m->place == AT_CHUNK) m->place = passed < bytes ? AT_HEAD : AT_CHUNK_END;
  return passed;
}

static void end(struct np_parser *p) {
  struct http *h = p->state;
  struct half *m = &h->halves[p->side];
  if (m->place == AT_REST) over(p, m);
}

const struct np_stream_rules np__http_stream = {
    .starts = starts,
    .state_size = sizeof(struct http),
    .changes = true,
    .alpn = {"http/1.1", "http/1.0"},
    .tls_port = 443,
    .exchanges = NP_EXCHANGES_HTTP,
    .parse = parse,
    .gap = gap,
    .end = end,
};
