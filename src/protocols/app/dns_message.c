/* dns_message.c - messages of DNS, multicast DNS and LLMNR: their sections, RFC 1035 section 4. */
#include "protocols/app/dns_message.h"

#include "protocols/app/dns_data.h"
#include "protocols/app/dns_emit.h"

enum { PREFIX_BYTES = 2, PREFIX_BITS = 16, HEADER_BYTES = NP_DNS_HEADER_BITS / 8 };
enum { SECTION_COUNT = 4, COUNTS_AT = 32, COUNT_BITS = 16 };
static const struct np_field opcode = {.bit = 17, .width = 4};

enum { OPCODE_DSO = 6 };
enum { TYPE_SRV = 33, TYPE_OPT = 41, CLASS_BITS = 16, KIND_BYTES = 4 };
enum { QUESTION_AT = NP_DNS_HEADER_BITS, MOST_RECORDS = 32, LONGEST_LABEL = 63 };
enum { INTERNET = 1, CHAOS = 3, HESIOD = 4, NONE = 254, ANY = 255 };

/* RFC 1035 section 4.2.2, RFC 4795 section 2.4: what is shorter than a header is the middle of a
 * stream, or no message. */
static void behind_length(struct np_dissector *d) {
  uint64_t length;
  if (!np_look(d, 0, PREFIX_BITS, &length) || length < HEADER_BYTES) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, PREFIX_BYTES + length);
  np_prefix(d, PREFIX_BYTES);
}

void np_dns_dissect(struct np_dissector *d) {
  if (np_found_in(d) == NP_BY_TCP_PORT) behind_length(d);
}

/* ---- What tells a message ------------------------------------------------------------------- */

static bool is_class(uint64_t number) {
  return number == INTERNET || number == CHAOS || number == HESIOD || number == NONE ||
         number == ANY;
}

bool np_dns_asks(const struct np_dissector *d) {
  uint64_t head, counts, label, class;
  uint32_t at = QUESTION_AT;
  if (!np_look(d, 0, 64, &head) || (head & NP_DNS_HEAD_MASK) != NP_DNS_HEAD) return false;
  if (!np_look(d, QUESTION_AT - 32, 32, &counts) || counts >> 16 >= MOST_RECORDS ||
      (counts & 0xffff) >= MOST_RECORDS)
    return false;
  do {
    if (!np_look(d, at, 8, &label) || label > LONGEST_LABEL) return false;
    at += 8 + (uint32_t)label * 8;
  } while (label > 0);
  return np_look(d, at + 16, 16, &class) && is_class(class);
}

/* ---- Questions ------------------------------------------------------------------------------ */

static bool emit_query_name(struct np_dissector *d, struct np_cursor *c,
                            const struct np_field *rows) {
  struct np_dns_name name;
  struct np_cursor whole;
  const struct np_field *row = &rows[NP_DNS_QUERY_NAME];
  const bool is_wanted = np_wants_any(d, row, NP_DNS_QUERY_LABELS - NP_DNS_QUERY_NAME + 1);
  if (!is_wanted || !np_dns_take_name(c, np_dns_whole(d), &name, &whole)) {
    if (!np_dns_pass_name(d, c, row, &whole)) return false;
    if (!is_wanted || !np_dns_name_at(d, whole, row, &name)) return true;
  }
  np_emit_text(d, &whole, row, name.text, name.length);
  np_emit_number(d, &rows[NP_DNS_QUERY_NAME_LENGTH], name.plain);
  np_emit_number(d, &rows[NP_DNS_QUERY_LABELS], name.labels);
  return true;
}

/* Of multicast DNS the upper bit of a class is a flag (RFC 6762 sections 5.4 and 10.2). */
static void emit_class(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                       const struct np_field *flag) {
  if (flag) np_emit(d, c, flag);
  np_emit_bits(d, c, row, flag ? CLASS_BITS - 1 : CLASS_BITS);
}

/* Type and class: passed over where nobody asks for them. */
static void query_kind(struct np_dissector *d, struct np_cursor *c,
                       const struct np_dns_rows *rows) {
  const struct np_field *type = &rows->sections[NP_DNS_QUERY_TYPE];
  const uint32_t count = NP_DNS_QUERY_CLASS_NAME - NP_DNS_QUERY_TYPE + 1;
  if (!rows->class_flags && !np_wants_any(d, type, count)) {
    np_cursor_split(c, KIND_BYTES);
    return;
  }
  np_emit(d, c, type);
  emit_class(d, c, &rows->sections[NP_DNS_QUERY_CLASS], rows->class_flags);
}

static void query(struct np_dissector *d, struct np_cursor *c, const struct np_dns_rows *rows) {
  np_open(d, c, &rows->sections[NP_DNS_QUERIES]);
  if (emit_query_name(d, c, rows->sections)) query_kind(d, c, rows);
  np_close(d, &rows->sections[NP_DNS_QUERIES]);
}

/* ---- Records -------------------------------------------------------------------------------- */

/* RFC 6891 section 6.1.2: class and time to live of an OPT record are something else. */
static void opt_head(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                     const struct np_field *flag) {
  emit_class(d, c, &rows[NP_DNS_RECORD_UDP_PAYLOAD_SIZE], flag);
  np_emit(d, c, &rows[NP_DNS_RECORD_EXT_RCODE]);
  np_emit(d, c, &rows[NP_DNS_RECORD_EDNS_VERSION]);
  np_emit_over(d, c, &rows[NP_DNS_RECORD_Z]);
  np_emit(d, c, &rows[NP_DNS_RECORD_Z_DO]);
  np_emit(d, c, &rows[NP_DNS_RECORD_Z_RESERVED]);
}

/* RFC 2782: _service._proto.name. */
static void emit_service(struct np_dissector *d, struct np_cursor whole,
                         const struct np_field *rows) {
  enum { SERVICE, PROTO, PARTS };
  struct np_dns_name name;
  const struct np_field *row = &rows[NP_DNS_RECORD_SRV_SERVICE];
  if (!np_wants_any(d, row, NP_DNS_RECORD_SRV_NAME - NP_DNS_RECORD_SRV_SERVICE + 1)) return;
  if (!np_dns_name_at(d, whole, row, &name) || name.labels <= PARTS) return;
  uint32_t service = name.ends[SERVICE], proto = name.ends[PROTO];
  np_emit_text(d, &whole, row, name.text, service);
  np_emit_text(d, &whole, row + 1, name.text + service + 1, proto - service - 1);
  np_emit_text(d, &whole, row + 2, name.text + proto + 1, name.length - proto - 1);
}

static void record_body(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                        const struct np_field *flag) {
  struct np_cursor name = *c;
  if (!np_dns_emit_name(d, c, &rows[NP_DNS_RECORD_NAME])) return;
  name = np_cursor_split(&name, (c->bit - name.bit) / 8);
  uint64_t type = np_emit(d, c, &rows[NP_DNS_RECORD_TYPE]);
  if (type == TYPE_OPT) {
    opt_head(d, c, rows, flag);
  } else {
    emit_class(d, c, &rows[NP_DNS_RECORD_CLASS], flag);
    np_emit(d, c, &rows[NP_DNS_RECORD_TTL]);
  }
  uint64_t length = np_emit(d, c, &rows[NP_DNS_RECORD_LENGTH]);
  if (type == TYPE_SRV) emit_service(d, name, rows);
  if (!np_good(c)) return;
  struct np_cursor data = np_split(d, c, &rows[NP_DNS_RECORD_LENGTH], length);
  if (length > 0) np_dns_data(d, &data, rows, type, length);
}

/* list: the section's row; the record's rows stand behind it. */
static void record(struct np_dissector *d, struct np_cursor *c, const struct np_field *list,
                   const struct np_field *flag) {
  np_open(d, c, list);
  record_body(d, c, list + 1, flag);
  np_close(d, list);
}

/* RFC 8490 section 5.4: messages of a session have values behind their header. */
static void tlvs(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  enum { KEEPALIVE = 1, RETRY_DELAY, PADDING };
  while (np_more(c)) {
    np_open(d, c, &rows[NP_DNS_TLVS]);
    uint64_t type = np_emit(d, c, &rows[NP_DNS_TLV_TYPE]);
    uint64_t length = np_emit(d, c, &rows[NP_DNS_TLV_LENGTH]);
    struct np_cursor value = np_split(d, c, &rows[NP_DNS_TLV_LENGTH], length);
    if (type == KEEPALIVE) {
      np_emit(d, &value, &rows[NP_DNS_TLV_INACTIVITY]);
      np_emit(d, &value, &rows[NP_DNS_TLV_INTERVAL]);
    } else if (type == RETRY_DELAY) {
      np_emit(d, &value, &rows[NP_DNS_TLV_RETRY_DELAY]);
    }
    unsigned rest = type == PADDING ? NP_DNS_TLV_PADDING : NP_DNS_TLV_DATA;
    np_emit_rest(d, &value, &rows[rest]);
    np_close(d, &rows[NP_DNS_TLVS]);
  }
}

/* Is the row or one of those behind it wanted? */
static bool goes_on(const struct np_dissector *d, const struct np_field *row) {
  const struct np_field *end = d->protocol->fields + d->protocol->field_count;
  return np_wants_any(d, row, (uint32_t)(end - row));
}

void np_dns_sections(struct np_dissector *d, const struct np_dns_rows *rows) {
  static const uint16_t lists[] = {NP_DNS_QUERIES, NP_DNS_ANSWERS, NP_DNS_AUTHORITIES,
                                   NP_DNS_ADDITIONALS};
  struct np_cursor prefix = np_prefix_of(d, PREFIX_BYTES);
  struct np_cursor counts = np_dns_whole(d);
  struct np_cursor c = np_rest(d);
  if (rows->stream && np_more(&prefix)) np_emit(d, &prefix, &rows->stream[NP_DNS_MESSAGE_LENGTH]);
  np_cursor_take(&counts, COUNTS_AT);
  uint64_t all = np_cursor_take(&counts, SECTION_COUNT * COUNT_BITS);
  for (unsigned section = 0; section < SECTION_COUNT; section++) {
    const struct np_field *list = &rows->sections[lists[section]];
    const struct np_field *flag = rows->class_flags ? &rows->class_flags[section] : NULL;
    const uint64_t count = all >> (SECTION_COUNT - 1) * COUNT_BITS;
    all <<= COUNT_BITS;
    if (!goes_on(d, list)) return;
    for (uint64_t i = 0; i < count && np_good(&c); i++)
      if (section == 0)
        query(d, &c, rows);
      else
        record(d, &c, list, flag);
  }
  if (rows->stream && np_get(d, &opcode) == OPCODE_DSO)
    tlvs(d, &c, rows->stream);
  else
    np_emit_rest(d, &c, &rows->sections[NP_DNS_REST]);
}

/* ---- Over TCP ------------------------------------------------------------------------------- */

static const struct np_field prefix = {.bit = 0, .width = PREFIX_BITS};
static const struct np_field reserved = {.bit = PREFIX_BITS + 25, .width = 1};

/* RFC 1035 section 4.1.1: a length that a header fits into, an operation that exists, a bit of 0.
 */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t code;
  if (size < PREFIX_BYTES + 4) return PREFIX_BYTES + 4;
  code = np_bits(bytes, PREFIX_BITS + (uint64_t)opcode.bit, opcode.width);
  if (np_bits(bytes, 0, PREFIX_BITS) < HEADER_BYTES || code > OPCODE_DSO) return NP_STARTS_NOT;
  return np_bits(bytes, (uint64_t)reserved.bit, 1) ? NP_STARTS_NOT : NP_STARTS;
}

/* clang-format off */
#define MESSAGES \
  .starts = starts, .bound_only = true, \
  .framing = {PREFIX_BYTES, &prefix, PREFIX_BYTES, PREFIX_BYTES + UINT16_MAX}
/* clang-format on */

/* RFC 7858, section 3.1. */
const struct np_stream_rules np_dns_stream = {MESSAGES, .alpn = {"dot"}, .tls_port = 853};
const struct np_stream_rules np_llmnr_stream = {MESSAGES};
