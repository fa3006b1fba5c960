/* http.c - Hypertext Transfer Protocol, HTTP/1.1 and before: messages as far as a segment has them,
 * RFC 9112. */
#include "base/base64.h"
#include "protocols/app/http_message.h"
#include "protocols/app/http_stream.h"
#include "protocols/app/ntlmssp_message.h"

enum {
  CHUNK = NP__HTTP_ROWS,
  CHUNK_SIZE,
  CHUNK_EXTENSION,
  CHUNK_DATA,
  CHUNK_BOUNDARY,
  TRAILER,
  NTLMSSP,
  PAYLOAD_OFFSET = NTLMSSP + NP__NTLMSSP_ROWS,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, ...) [NP__HTTP_##id] = {__VA_ARGS__},
#include "protocols/app/http_rows.def"
#undef XX
#define XX(id, row, header, wireshark, doc) [NP__HTTP_##id] = {row, NP_VARIABLE, 0, NP_STRING, wireshark, doc},
#include "protocols/app/http_header.def"
#undef XX
  [NP__HTTP_COOKIE_PAIR]    = {"cookie_pairs",    NP_VARIABLE, 0, NP_STRING, "http.cookie_pair", "Cookies of the client, each with its value.", .flags = NP_MANY},
  [NP__HTTP_CONTENT_LENGTH] = {"content_length",  NP_VARIABLE, 64, NP_UINT, "http.content_length", "Length of the body, in bytes."},
  [CHUNK]           = {"chunks",           NP_VARIABLE, 0, NP_RECORD, NULL, "Chunks of the body in this segment.", .flags = NP_MANY},
  [CHUNK_SIZE]      = {"chunks.size",      NP_VARIABLE, 32, NP_UINT, "http.chunk_size", "Length of the chunk, in bytes; 0: the last one."},
  [CHUNK_EXTENSION] = {"chunks.extension", NP_VARIABLE, 0, NP_STRING, NULL, "What stands behind the size."},
  [CHUNK_DATA]      = {"chunks.data",      NP_VARIABLE, 0, NP_BYTES, "http.chunk_data", "The chunk, as far as the segment has it."},
  [CHUNK_BOUNDARY]  = {"chunks.boundary",  NP_VARIABLE, 0, NP_BYTES, "http.chunk_boundary", "The end of the line behind the chunk.", .flags = NP_HIDDEN},
  [TRAILER]         = {"trailer",          NP_VARIABLE, 0, NP_STRING, "http.chunked_trailer_part", "Headers behind the last chunk.", .flags = NP_MANY},
  [NTLMSSP + NP__NTLMSSP_SIGNATURE] = {"ntlm.signature",    NP_VARIABLE, 0, NP_STRING, "ntlmssp.identifier", "NTLMSSP."},
  [NTLMSSP + NP__NTLMSSP_TYPE]      = {"ntlm.message_type", NP_VARIABLE, 32, NP_UINT, "ntlmssp.messagetype", "Which of the three messages is in the header.", .flags = NP_LITTLE, .names = np_ntlmssp_type_names},
  [NTLMSSP + NP__NTLMSSP_TYPE_NAME] = {"ntlm.message_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = np_ntlmssp_type_names},
#define XX(id, name, ...) [NTLMSSP + NP__NTLMSSP_##id] = {"ntlm." name, __VA_ARGS__},
#include "protocols/app/ntlmssp_row.def"
#undef XX
#define XX(id, name, width, type, wireshark, ...) [NTLMSSP + NP__NTLMSSP_TARGET_INFO_##id] = {"ntlm.target_info." name, NP_VARIABLE, width, type, "ntlmssp.challenge.target_info." wireshark, __VA_ARGS__},
#include "protocols/app/ntlmssp_pair.def"
#undef XX
#define XX(id, name, width, type, wireshark, ...) [NTLMSSP + NP__NTLMSSP_ANSWER_##id] = {"ntlm.answer." name, NP_VARIABLE, width, type, "ntlmssp.ntlmv2_response." wireshark, __VA_ARGS__},
#include "protocols/app/ntlmssp_pair.def"
#undef XX
  [PAYLOAD_OFFSET]  = {"body_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the body begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH]  = {"body_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the body in this segment, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]         = {"body",        NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The body in this segment, as far as it was captured; of a chunked one with its chunks' sizes."},
};
/* clang-format on */

/* ---- Headers ---- */

static const struct np_keyword headers[] = {
#define XX(id, row, header, ...) {header, NP__HTTP_##id},
#include "protocols/app/http_header.def"
#undef XX
    {NULL, 0},
};

enum { MOST_TOKEN = 4096, ANY_LENGTH = 0xffff };

/* A message of NTLMSSP, of which `text` is the base 64; of one that `goes_on` behind it the end is
 * not known. */
static void token(struct np_dissector *d, const struct np_cursor *text, bool goes_on) {
  const struct np_field *rows = &fields[NTLMSSP];
  uint8_t bytes[MOST_TOKEN];
  const uint32_t there = np_text_there(text);
  uint32_t length = np_base64_decode(np_text_bytes(text), there, bytes, sizeof bytes);
  uint32_t whole = goes_on ? ANY_LENGTH : length + (np_left(text) - there) / 4 * 3;
  if (length > sizeof bytes) length = sizeof bytes;
  struct np_cursor from = *text, of = np_take_part(&from, there);
  struct np_cursor c = np_made(d, &of, bytes, length, whole), head = c;
  uint64_t signature = np_cursor_take(&head, 64), type = np_cursor_little(&head, 4);
  if (!np_good(&head) || !np__ntlmssp_is_one(signature, type)) return;
  np_emit_padded(d, &c, &rows[NP__NTLMSSP_SIGNATURE], sizeof signature);
  np_emit(d, &c, &rows[NP__NTLMSSP_TYPE]);
  np__ntlmssp_emit(d, c, type, rows);
}

/* RFC 4559, section 4: a scheme and a token. Negotiate has tokens of SPNEGO as a rule, and those of
 * NTLMSSP too. */
static void credentials(struct np_dissector *d, const struct np_header_line *header) {
  struct np_cursor value = header->value, scheme = np_take_word(&value), text;
  bool is_ended = np_take_until(&value, ',', &text);
  np_trim(&text);
  if (!np_text_is(&scheme, "NTLM") && !np_text_is(&scheme, "Negotiate")) return;
  if (np_wants_any(d, &fields[NTLMSSP], NP__NTLMSSP_ROWS))
    token(d, &text, !header->is_whole && !is_ended);
}

static bool has_credentials(unsigned row) {
  return row == NP__HTTP_AUTHORIZATION || row == NP__HTTP_PROXY_AUTHORIZATION ||
         row == NP__HTTP_WWW_AUTHENTICATE || row == NP__HTTP_PROXY_AUTHENTICATE;
}

static void parts(struct np_dissector *d, unsigned row, const struct np_header_line *header) {
  struct np_cursor left = header->value, pair;
  if (row == NP__HTTP_CONTENT_LENGTH_TEXT && !header->goes_on)
    np_message_number(d, &header->value, &fields[NP__HTTP_CONTENT_LENGTH]);
  if (has_credentials(row)) credentials(d, header);
  while (row == NP__HTTP_COOKIE && np_more(&left)) { /* RFC 6265, section 4.2.1 */
    np_take_until(&left, ';', &pair);
    np_trim(&pair);
    np_emit_part(d, &pair, &fields[NP__HTTP_COOKIE_PAIR]);
  }
}

/* ---- The body, RFC 9112 sections 6 and 7 ---- */

struct chunk {
  struct np_cursor size, extension, data, boundary;
  uint64_t length;
  bool is_wrong; /* what should be its size is there, and no number */
};

/* The next chunk. False where its size is no number, or not in this segment. */
static bool take_chunk(struct np_cursor *c, struct chunk *chunk) {
  bool is_whole = np_take_line(c, &chunk->extension);
  np_take_until(&chunk->extension, ';', &chunk->size);
  np_trim(&chunk->size);
  chunk->is_wrong = is_whole && !np_text_number(&chunk->size, 16, &chunk->length);
  if (!is_whole || chunk->is_wrong) return false;
  chunk->data = np_take_part(c, chunk->length);
  chunk->boundary = np_take_part(c, chunk->length > 0 ? 2 : 0);
  return true;
}

/* How long a chunked body is that begins here; more than what is left where its end is not here. */
static uint64_t chunked_length(struct np_cursor c) {
  struct np_header_line trailer = {.is_whole = false};
  struct chunk chunk;
  uint32_t all = np_left(&c);
  while (take_chunk(&c, &chunk) && chunk.length > 0) continue;
  while (np_take_header(&c, &trailer)) continue;
  return trailer.is_whole ? all - np_left(&c) : (uint64_t)all + 1;
}

static bool has_no_body(const struct np_message_start *start) {
  return start->has_code && (start->code < 200 || start->code == 204 || start->code == 304);
}

static uint64_t body_length(const struct np_message_start *start,
                            const struct np_message_head *head, const struct np_cursor *body) {
  if (has_no_body(start)) return 0;
  if (head->is_chunked) return chunked_length(*body);
  if (head->has_length && !head->is_transfer_coded) return head->body_length;
  return start->is_response || head->is_transfer_coded ? np_left(body) : 0;
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  struct np_message_head head;
  bool is_head = np_http_read_start(&c, &start);
  if (!is_head || np_text_is(&start.first, "PRI")) { /* RFC 9113, section 3.4: HTTP/2 */
    np_refuse(d);
    return;
  }
  np_message_read(&c, false, &head);
  np_message_end(d, &head, &c, body_length(&start, &head, &c));
}

/* A start line with its version, on a port that nobody is bound to. */
static bool claims(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  return np_message_start(&c, "HTTP/", &start);
}

static void chunks(struct np_dissector *d, struct np_cursor *c) {
  struct np_header_line trailer;
  struct chunk chunk = {.is_wrong = false};
  bool is_last = false;
  while (!is_last && np_more(c) && take_chunk(c, &chunk)) {
    np_open(d, &chunk.size, &fields[CHUNK]);
    np_emit_digits(d, &chunk.size, 16, &fields[CHUNK_SIZE]);
    np_emit_part(d, &chunk.extension, &fields[CHUNK_EXTENSION]);
    np_emit_part(d, &chunk.data, &fields[CHUNK_DATA]);
    np_emit_part(d, &chunk.boundary, &fields[CHUNK_BOUNDARY]);
    np_close(d, &fields[CHUNK]);
    is_last = chunk.length == 0;
  }
  if (chunk.is_wrong) np_malformed(d, &fields[CHUNK_SIZE], "no number");
  while (is_last && np_take_header(c, &trailer)) np_emit_part(d, &trailer.line, &fields[TRAILER]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_head head;
  struct np_cursor reading = c, line;
  np_http_show_head(d, &c, headers, parts);
  if (!np_more(&c)) return;
  np_take_line(&reading, &line);
  np_message_read(&reading, false, &head);
  if (head.is_chunked) chunks(d, &c);
}

/* 80 and 8080; proxies, IPP, UPnP, CouchDB and others (IANA). */
static const struct np_bind binds[] = {
    {NP_BY_TCP_PORT, 80},   {NP_BY_TCP_PORT, 631},  {NP_BY_TCP_PORT, 1900}, {NP_BY_TCP_PORT, 2710},
    {NP_BY_TCP_PORT, 2869}, {NP_BY_TCP_PORT, 3128}, {NP_BY_TCP_PORT, 3132}, {NP_BY_TCP_PORT, 3689},
    {NP_BY_TCP_PORT, 5985}, {NP_BY_TCP_PORT, 8080}, {NP_BY_TCP_PORT, 8088}, {NP_BY_TCP_PORT, 11371},
    {NP_TABLE_END, 0},
};

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};

static const struct np_claims_head claims_heads[] = {
    {0xffffffffffffff00, 0x485454502f312e00}, /* HTTP/1. */
    {0xffffffff00000000, 0x4745542000000000}, /* GET */
    {0xffffffffff000000, 0x504f535420000000}, /* POST */
    {0xffffffff00000000, 0x5055542000000000}, /* PUT */
    {0xffffffffff000000, 0x4845414420000000}, /* HEAD */
    {0xffffffffffffff00, 0x44454c4554452000}, /* DELETE */
    {0xffffffffffffffff, 0x4f5054494f4e5320}, /* OPTIONS */
    {0xffffffffffff0000, 0x5041544348200000}, /* PATCH */
    {0xffffffffffffffff, 0x434f4e4e45435420}, /* CONNECT */
    {0xffffffffffff0000, 0x5452414345200000}, /* TRACE */
    {0xffffffffffffffff, 0x50524f5046494e44}, /* PROPFIND */
    {0xffffffffffffff00, 0x4e4f544946592000}, /* NOTIFY */
    {0xffffffffffffffff, 0x5355425343524942}, /* SUBSCRIBE */
    {0xffffffffffffffff, 0x554e535542534352}, /* UNSUBSCRIBE */
    {0xffffffffffff0000, 0x4d4b434f4c200000}, /* MKCOL */
    {0xffffffffffffff00, 0x5245504f52542000}, /* REPORT */
    {0, 0},
};

const struct np_protocol np_http = {
    .name = "http",
    .title = "Hypertext Transfer Protocol",
    .spec = "RFC 9112",
    .group = "web",
    .wireshark = "http",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .has_rest = true,
    .binds = binds,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary =
        "HTTP {request.method} {request.target} {response.status_code} {response.phrase} "
        "{content_type}",
    .stream = &np__http_stream,
};
