/* tcp_mptcp.c - the Multipath TCP option, RFC 8684, and its first version, RFC 6824. */
#include "protocols/transport/tcp_mptcp.h"

enum subtype {
  MP_CAPABLE = 0,
  MP_JOIN = 1,
  DSS = 2,
  ADD_ADDR = 3,
  REMOVE_ADDR = 4,
  MP_PRIO = 5,
  MP_FAIL = 6,
  MP_FASTCLOSE = 7,
  MP_TCPRST = 8
};

const struct np_name np__mptcp_subtype_names[] = {
    {MP_CAPABLE, "MP_CAPABLE"},
    {MP_JOIN, "MP_JOIN"},
    {DSS, "DSS"},
    {ADD_ADDR, "ADD_ADDR"},
    {REMOVE_ADDR, "REMOVE_ADDR"},
    {MP_PRIO, "MP_PRIO"},
    {MP_FAIL, "MP_FAIL"},
    {MP_FASTCLOSE, "MP_FASTCLOSE"},
    {MP_TCPRST, "MP_TCPRST"},
    {15, "MP_EXPERIMENTAL"},
    {0, NULL},
};

/* RFC 8684, section 3.6. */
const struct np_name np__mptcp_reason_names[] = {
    {0, "unspecified"},
    {1, "MPTCP-specific error"},
    {2, "lack of resources"},
    {3, "administratively prohibited"},
    {4, "too much outstanding data"},
    {5, "unacceptable performance"},
    {6, "middlebox interference"},
    {0, NULL},
};

static void capable_flags(struct np_dissector *d, struct np_cursor *body,
                          const struct np_field *rows, uint64_t version) {
  np_emit_over(d, body, &rows[NP__MPTCP_FLAGS]);
  np_emit(d, body, &rows[NP__MPTCP_CHECKSUM_REQUIRED]);
  np_emit(d, body, &rows[NP__MPTCP_EXTENSIBILITY]);
  if (version == 0) {
    np_skip(d, body, 5);
    np_emit(d, body, &rows[NP__MPTCP_SHA1]);
  } else {
    np_emit(d, body, &rows[NP__MPTCP_NO_MORE_SUBFLOWS]);
    np_skip(d, body, 4);
    np_emit(d, body, &rows[NP__MPTCP_SHA256]);
  }
}

/* Which members are there shows in the length: none, one key, two keys, with data. */
static void capable(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  uint64_t version = np_emit(d, body, &rows[NP__MPTCP_VERSION]);
  capable_flags(d, body, rows, version);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_SENDER_KEY]);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_RECEIVER_KEY]);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_DATA_LENGTH]);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_CHECKSUM]);
}

/* The byte of the subtype whose other half holds the backup flag. */
static void backup(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  np_emit_over(d, body, &rows[NP__MPTCP_FLAGS]);
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  np_skip(d, body, 3);
  np_emit(d, body, &rows[NP__MPTCP_BACKUP]);
}

/* RFC 8684, section 3.2: the three messages of the handshake differ in their lengths. */
static void join(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  enum { SYN_BYTES = 10, SYN_ACK_BYTES = 14, ACK_BYTES = 22 };
  uint32_t length = np_left(body);
  if (length == ACK_BYTES) {
    np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
    np_emit(d, body, &rows[NP__MPTCP_RESERVED]);
    np_emit_rest(d, body, &rows[NP__MPTCP_HMAC]);
    return;
  }
  backup(d, body, rows);
  np_emit(d, body, &rows[NP__MPTCP_ADDRESS_ID]);
  if (length == SYN_BYTES)
    np_emit(d, body, &rows[NP__MPTCP_TOKEN]);
  else if (length == SYN_ACK_BYTES)
    np_emit(d, body, &rows[NP__MPTCP_TRUNCATED_HMAC]);
  if (length == SYN_BYTES || length == SYN_ACK_BYTES) np_emit(d, body, &rows[NP__MPTCP_NONCE]);
}

static void dss(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  np_skip(d, body, 4);
  np_emit_over(d, body, &rows[NP__MPTCP_FLAGS]);
  np_skip(d, body, 3);
  np_emit(d, body, &rows[NP__MPTCP_DATA_FIN]);
  uint32_t sequence_bits = np_emit(d, body, &rows[NP__MPTCP_LONG_SEQUENCE]) ? 64 : 32;
  bool has_sequence = np_emit(d, body, &rows[NP__MPTCP_HAS_SEQUENCE]) != 0;
  uint32_t ack_bits = np_emit(d, body, &rows[NP__MPTCP_LONG_ACK]) ? 64 : 32;
  bool has_ack = np_emit(d, body, &rows[NP__MPTCP_HAS_ACK]) != 0;
  if (has_ack) np_emit_bits(d, body, &rows[NP__MPTCP_DATA_ACK], ack_bits);
  if (!has_sequence) return;
  np_emit_bits(d, body, &rows[NP__MPTCP_DATA_SEQUENCE], sequence_bits);
  np_emit(d, body, &rows[NP__MPTCP_SUBFLOW_SEQUENCE]);
  np_emit(d, body, &rows[NP__MPTCP_DATA_LENGTH]);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_CHECKSUM]);
}

/* Version 0 writes 4 or 6 where version 1 has flags, of which the lowest is set in an echo. */
static void add_address(struct np_dissector *d, struct np_cursor *body,
                        const struct np_field *rows) {
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  struct np_cursor peek = *body;
  uint64_t version = np_cursor_peek(&peek, 4);
  if (version == 4 || version == 6) {
    np_emit(d, body, &rows[NP__MPTCP_IP_VERSION]);
  } else {
    np_skip(d, body, 3);
    np_emit(d, body, &rows[NP__MPTCP_ECHO]);
  }
  np_emit(d, body, &rows[NP__MPTCP_ADDRESS_ID]);
  np_emit(d, body, &rows[np_left(body) >= 16 ? NP__MPTCP_IPV6 : NP__MPTCP_IPV4]);
  if (np_left(body) % 8 == 2) np_emit(d, body, &rows[NP__MPTCP_PORT]);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_ADDRESS_HMAC]);
}

static void remove_address(struct np_dissector *d, struct np_cursor *body,
                           const struct np_field *rows) {
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  np_skip(d, body, 4);
  while (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_ADDRESS_ID]);
}

/* RFC 6824 lets the sender name another subflow; RFC 8684 does not. */
static void priority(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  backup(d, body, rows);
  if (np_more(body)) np_emit(d, body, &rows[NP__MPTCP_ADDRESS_ID]);
}

static void reset(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  np_emit_over(d, body, &rows[NP__MPTCP_FLAGS]);
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  np_emit_rows(d, body, &rows[NP__MPTCP_FLAG_U], &rows[NP__MPTCP_TRANSIENT]);
  np_emit(d, body, &rows[NP__MPTCP_REASON]);
}

/* A subtype, twelve reserved bits and one member. */
static void simple(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows,
                   enum np__mptcp_row member) {
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  np_emit(d, body, &rows[NP__MPTCP_RESERVED]);
  np_emit(d, body, &rows[member]);
}

static void unknown(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  np_emit(d, body, &rows[NP__MPTCP_SUBTYPE]);
  np_skip(d, body, 4);
  np_emit_rest(d, body, &rows[NP__MPTCP_DATA]);
}

void np__mptcp_option(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows) {
  struct np_cursor peek = *body;
  switch (np_cursor_peek(&peek, 4)) {
    case MP_CAPABLE:
      capable(d, body, rows);
      break;
    case MP_JOIN:
      join(d, body, rows);
      break;
    case DSS:
      dss(d, body, rows);
      break;
    case ADD_ADDR:
      add_address(d, body, rows);
      break;
    case REMOVE_ADDR:
      remove_address(d, body, rows);
      break;
    case MP_PRIO:
      priority(d, body, rows);
      break;
    case MP_FAIL:
      simple(d, body, rows, NP__MPTCP_DATA_SEQUENCE);
      break;
    case MP_FASTCLOSE:
      simple(d, body, rows, NP__MPTCP_RECEIVER_KEY);
      break;
    case MP_TCPRST:
      reset(d, body, rows);
      break;
    default:
      unknown(d, body, rows);
  }
}
