/* dns_message.h - what DNS, multicast DNS and LLMNR share: messages of questions and records. */
#ifndef NP_PROTOCOLS_APP_DNS_MESSAGE_H
#define NP_PROTOCOLS_APP_DNS_MESSAGE_H

#include "protocols/app/dns_name.h"

/* Rows of a resource record, the part. */
enum {
#define XX(id, ...) NP_DNS_RECORD_##id,
#include "protocols/app/dns_record.def"
#undef XX
  NP_DNS_RECORD_ROWS
};

/* Rows of a message's sections, from the table's SECTIONS on. */
enum {
  NP_DNS_QUERIES,
  NP_DNS_QUERY_NAME,
  NP_DNS_QUERY_NAME_LENGTH,
  NP_DNS_QUERY_LABELS,
  NP_DNS_QUERY_TYPE,
  NP_DNS_QUERY_TYPE_NAME,
  NP_DNS_QUERY_CLASS,
  NP_DNS_QUERY_CLASS_NAME,
  NP_DNS_ANSWERS,
  NP_DNS_ANSWER,
  NP_DNS_AUTHORITIES = NP_DNS_ANSWER + NP_DNS_RECORD_ROWS,
  NP_DNS_AUTHORITY,
  NP_DNS_ADDITIONALS = NP_DNS_AUTHORITY + NP_DNS_RECORD_ROWS,
  NP_DNS_ADDITIONAL,
  NP_DNS_REST = NP_DNS_ADDITIONAL + NP_DNS_RECORD_ROWS,
  NP_DNS_SECTION_ROWS
};

/* Rows of messages in TCP, from the table's STREAM on. */
enum {
  NP_DNS_MESSAGE_LENGTH,
  NP_DNS_TLVS,
  NP_DNS_TLV_TYPE,
  NP_DNS_TLV_TYPE_NAME,
  NP_DNS_TLV_LENGTH,
  NP_DNS_TLV_INACTIVITY,
  NP_DNS_TLV_INTERVAL,
  NP_DNS_TLV_RETRY_DELAY,
  NP_DNS_TLV_PADDING,
  NP_DNS_TLV_DATA,
  NP_DNS_STREAM_ROWS
};

extern const struct np_name np_dns_type_names[];
extern const struct np_name np_dns_class_names[];
extern const struct np_name np_dns_opcode_names[];
extern const struct np_name np_dns_rcode_names[];
extern const struct np_name np_dns_kind_names[];
extern const struct np_name np_dns_tlv_names[];
extern const struct np_name np_dns_option_names[];
extern const struct np_name np_dns_error_names[];
extern const struct np_name np_dns_param_names[];
extern const struct np_name np_dns_algorithm_names[];
extern const struct np_name np_dns_digest_names[];
extern const struct np_name np_dns_sshfp_names[];
extern const struct np_name np_dns_cert_type_names[];

/* Rows of a table: those of the sections, which the others follow; those of messages in TCP; and,
 * of multicast DNS, the flag that is the upper bit of a class: of a question, and of a record in
 * each of the three sections. NULL: it has none. */
struct np_dns_rows {
  const struct np_field *sections;
  const struct np_field *stream;
  const struct np_field *class_flags;
};

/* How a message begins that np_dns_asks knows: a standard query or its response, with one question
 * and few answers. */
#define NP_DNS_HEAD_MASK UINT64_C(0x00007840ffffffe0)
#define NP_DNS_HEAD UINT64_C(0x0000000000010000)

/* Is it a standard query or its response, on a port of others or of nobody: one question, which is
 * there, and few records? What begins with a pointer is none, RFC 1035 section 4.1.4. */
bool np_dns_asks(const struct np_dissector *d);

/* The `dissect` of a message: in TCP a length stands in front of it. */
void np_dns_dissect(struct np_dissector *d);

/* Emit the message's length and sections. */
void np_dns_sections(struct np_dissector *d, const struct np_dns_rows *rows);

/* Messages over TCP, and in TLS. */
extern const struct np_stream_rules np_dns_stream;
extern const struct np_stream_rules np_llmnr_stream;

#endif
