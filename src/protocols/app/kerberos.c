/* kerberos.c - Kerberos 5, RFC 4120: its messages, as far as they are not encrypted. */
#include "dissect/ber.h"
#include "protocols/protocol.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/kerberos.def"
#undef XX
};

static const struct np_name message_names[] = {
    {1, "Ticket"},    {10, "AS-REQ"},   {11, "AS-REP"},    {12, "TGS-REQ"},
    {13, "TGS-REP"},  {14, "AP-REQ"},   {15, "AP-REP"},    {20, "KRB-SAFE"},
    {21, "KRB-PRIV"}, {22, "KRB-CRED"}, {30, "KRB-ERROR"}, {0, NULL},
};

static const struct np_name etype_names[] = {
    {1, "des-cbc-crc"},
    {3, "des-cbc-md5"},
    {16, "des3-cbc-sha1"},
    {17, "aes128-cts-hmac-sha1-96"},
    {18, "aes256-cts-hmac-sha1-96"},
    {19, "aes128-cts-hmac-sha256-128"},
    {20, "aes256-cts-hmac-sha384-192"},
    {23, "rc4-hmac"},
    {24, "rc4-hmac-exp"},
    {0, NULL},
};

enum {
  OF_TGS_REQ = 1,
  OF_TIMESTAMP = 2,
  OF_STATUS = 3,
  OF_ETYPE_INFO = 11,
  OF_ETYPE_INFO2 = 19,
  OF_PAC_REQUEST = 128,
  OF_FAST = 136,
  OF_SUPPORTED = 165
};

static const struct np_name padata_names[] = {
    {OF_TGS_REQ, "PA-TGS-REQ"},
    {OF_TIMESTAMP, "PA-ENC-TIMESTAMP"},
    {OF_STATUS, "PA-PW-SALT"},
    {OF_ETYPE_INFO, "PA-ETYPE-INFO"},
    {16, "PA-PK-AS-REQ"},
    {17, "PA-PK-AS-REP"},
    {OF_ETYPE_INFO2, "PA-ETYPE-INFO2"},
    {OF_PAC_REQUEST, "PA-PAC-REQUEST"},
    {129, "PA-FOR-USER"},
    {133, "PA-FX-COOKIE"},
    {OF_FAST, "PA-FX-FAST"},
    {138, "PA-ENCRYPTED-CHALLENGE"},
    {149, "PA-REQ-ENC-PA-REP"},
    {OF_SUPPORTED, "PA-SUPPORTED-ENCTYPES"},
    {167, "PA-PAC-OPTIONS"},
    {0, NULL},
};

/* Section 7.5.9, the common ones. */
static const struct np_name error_names[] = {
    {3, "KDC_ERR_BAD_PVNO"},
    {6, "KDC_ERR_C_PRINCIPAL_UNKNOWN"},
    {7, "KDC_ERR_S_PRINCIPAL_UNKNOWN"},
    {12, "KDC_ERR_POLICY"},
    {13, "KDC_ERR_BADOPTION"},
    {14, "KDC_ERR_ETYPE_NOSUPP"},
    {16, "KDC_ERR_PADATA_TYPE_NOSUPP"},
    {18, "KDC_ERR_CLIENT_REVOKED"},
    {23, "KDC_ERR_KEY_EXPIRED"},
    {24, "KDC_ERR_PREAUTH_FAILED"},
    {25, "KDC_ERR_PREAUTH_REQUIRED"},
    {26, "KDC_ERR_SERVER_NOMATCH"},
    {29, "KDC_ERR_SVC_UNAVAILABLE"},
    {31, "KRB_AP_ERR_BAD_INTEGRITY"},
    {32, "KRB_AP_ERR_TKT_EXPIRED"},
    {33, "KRB_AP_ERR_TKT_NYV"},
    {34, "KRB_AP_ERR_REPEAT"},
    {37, "KRB_AP_ERR_SKEW"},
    {41, "KRB_AP_ERR_MODIFIED"},
    {52, "KRB_ERR_RESPONSE_TOO_BIG"},
    {60, "KRB_ERR_GENERIC"},
    {68, "KDC_ERR_WRONG_REALM"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/kerberos.def"
#undef XX
};
/* clang-format on */

enum {
  PORT = 88,
  KRB524 = 4444,
  PREFIX_BYTES = 4,
  APPLICATION = 0x60,
  AP_REQ_FIRST = APPLICATION | 14
};

/* ---- Is it a message? ---- */

/* An application's type that is one of the messages, and a sequence in it. */
static bool is_message(struct np_cursor c) {
  struct np_ber message;
  struct np_cursor peek = c;
  uint64_t first = np_cursor_take(&peek, 8);
  if (!np_good(&peek)) return peek.state == NP_CURSOR_PAST_CAPTURED;
  if ((first & APPLICATION) != APPLICATION || !np_name_of(message_names, first & 0x1f))
    return false;
  if (!np_ber_read(&c, &message)) return c.state == NP_CURSOR_PAST_CAPTURED;
  uint64_t sequence = np_cursor_take(&message.value, 8);
  return sequence == NP_BER_SEQUENCE || message.value.state == NP_CURSOR_PAST_CAPTURED;
}

/* Section 7.2.2: a length in front, whose highest bit is 0. */
static void in_stream(struct np_dissector *d) {
  uint64_t length, first;
  bool is_there = np_look(d, 0, PREFIX_BYTES * 8, &length);
  bool has_first = np_look(d, PREFIX_BYTES * 8, 8, &first);
  if (!is_there || length >> 24 || length < 8 || !has_first ||
      (first & APPLICATION) != APPLICATION || !np_name_of(message_names, first & 0x1f)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, PREFIX_BYTES + length);
  np_prefix(d, PREFIX_BYTES);
  np_header(d, length);
}

static void dissect(struct np_dissector *d) {
  if (np_found_in(d) == NP_BY_TCP_PORT)
    in_stream(d);
  else
    np_header_whole_unless(d, !is_message(np_rest(d)));
}

/* ---- Values of ASN.1 ---- */

/* What a part of a sequence is: a value of a row, a list of them, or a sequence of its own kind,
 * whose rows may begin at one that is given. No kind has itself within it. */
enum kind {
  KDC_REQ = 1,
  KDC_REP,
  AP_REQ,
  AP_REP,
  PRIV,
  ERROR,
  BODY,
  TICKET,
  PRINCIPAL,
  ENCRYPTED,
  PADATA_ITEM,
  ETYPE_INFO,
  ETYPE_INFO2,
  PAC_REQUEST,
  FAST_REQ,
  FAST_REP,
  FAST_CHECKSUM,
  HOST_ADDRESS,
  KINDS,
  VALUE,
  FLAGS,
  LIST_OF_VALUES,
  LIST_OF_PADATA,
  LIST_OF_ADDRESSES,
  LIST_OF_TICKETS,
  ADDRESS_VALUE
};

static const struct part {
  uint8_t of;
  uint8_t tag;
  uint8_t is;
  uint8_t row;
} parts[] = {
    {KDC_REQ, 1, VALUE, VERSION},
    {KDC_REQ, 2, VALUE, TYPE},
    {KDC_REQ, 3, LIST_OF_PADATA, 0},
    {KDC_REQ, 4, BODY, 0},
    {KDC_REP, 0, VALUE, VERSION},
    {KDC_REP, 1, VALUE, TYPE},
    {KDC_REP, 2, LIST_OF_PADATA, 0},
    {KDC_REP, 3, VALUE, CLIENT_REALM},
    {KDC_REP, 4, PRINCIPAL, CLIENT_TYPE},
    {KDC_REP, 5, TICKET, 0},
    {KDC_REP, 6, ENCRYPTED, ENC_ETYPE},
    {AP_REQ, 0, VALUE, AP_VERSION},
    {AP_REQ, 1, VALUE, AP_TYPE},
    {AP_REQ, 2, FLAGS, AP_OPTIONS},
    {AP_REQ, 3, TICKET, 0},
    {AP_REQ, 4, ENCRYPTED, AUTHENTICATOR_ETYPE},
    {AP_REP, 0, VALUE, VERSION},
    {AP_REP, 1, VALUE, TYPE},
    {AP_REP, 2, ENCRYPTED, ENC_ETYPE},
    {PRIV, 0, VALUE, VERSION},
    {PRIV, 1, VALUE, TYPE},
    {PRIV, 2, LIST_OF_TICKETS, 0},
    {PRIV, 3, ENCRYPTED, ENC_ETYPE},
    {ERROR, 0, VALUE, VERSION},
    {ERROR, 1, VALUE, TYPE},
    {ERROR, 2, VALUE, ERROR_CTIME},
    {ERROR, 3, VALUE, ERROR_CUSEC},
    {ERROR, 4, VALUE, ERROR_STIME},
    {ERROR, 5, VALUE, ERROR_SUSEC},
    {ERROR, 6, VALUE, ERROR_CODE},
    {ERROR, 7, VALUE, CLIENT_REALM},
    {ERROR, 8, PRINCIPAL, CLIENT_TYPE},
    {ERROR, 9, VALUE, REALM},
    {ERROR, 10, PRINCIPAL, SERVER_TYPE},
    {ERROR, 11, VALUE, ERROR_TEXT},
    {ERROR, 12, VALUE, ERROR_DATA},
    {BODY, 0, FLAGS, OPTIONS},
    {BODY, 1, PRINCIPAL, CLIENT_TYPE},
    {BODY, 2, VALUE, REALM},
    {BODY, 3, PRINCIPAL, SERVER_TYPE},
    {BODY, 4, VALUE, FROM},
    {BODY, 5, VALUE, TILL},
    {BODY, 6, VALUE, RENEW_TILL},
    {BODY, 7, VALUE, NONCE},
    {BODY, 8, LIST_OF_VALUES, ETYPES},
    {BODY, 9, LIST_OF_ADDRESSES, 0},
    {BODY, 10, ENCRYPTED, ENC_ETYPE},
    {BODY, 11, LIST_OF_TICKETS, 0},
    {TICKET, 0, VALUE, TICKET_VERSION},
    {TICKET, 1, VALUE, TICKET_REALM},
    {TICKET, 2, PRINCIPAL, TICKET_NAME_TYPE},
    {TICKET, 3, ENCRYPTED, TICKET_ETYPE},
    {PRINCIPAL, 0, VALUE, 0},
    {PRINCIPAL, 1, LIST_OF_VALUES, 1},
    {ENCRYPTED, 0, VALUE, 0},
    {ENCRYPTED, 1, VALUE, 1},
    {ENCRYPTED, 2, VALUE, 2},
    {PADATA_ITEM, 1, VALUE, PADATA_TYPE},
    {PADATA_ITEM, 2, VALUE, PADATA_VALUE},
    {ETYPE_INFO, 0, VALUE, PADATA_ETYPE},
    {ETYPE_INFO, 1, VALUE, PADATA_SALT},
    {ETYPE_INFO2, 0, VALUE, PADATA_ETYPE},
    {ETYPE_INFO2, 1, VALUE, PADATA_SALT2},
    {ETYPE_INFO2, 2, VALUE, PADATA_PARAMETERS},
    {PAC_REQUEST, 0, VALUE, PADATA_PAC},
    {FAST_REQ, 1, FAST_CHECKSUM, 0},
    {FAST_REQ, 2, ENCRYPTED, PADATA_ETYPE},
    {FAST_REP, 0, ENCRYPTED, PADATA_ETYPE},
    {FAST_CHECKSUM, 0, VALUE, CHECKSUM_TYPE},
    {FAST_CHECKSUM, 1, VALUE, CHECKSUM},
    {HOST_ADDRESS, 0, VALUE, ADDRESS_TYPE},
    {HOST_ADDRESS, 1, ADDRESS_VALUE, ADDRESS},
};

static void sequence(struct np_dissector *d, struct np_cursor c, unsigned kind, unsigned base);

/* A bit string: the number of bits that are none, and the bits, whose rows stand behind the one of
 * the bytes. */
static void emit_flags(struct np_dissector *d, const struct np_ber *item, unsigned row) {
  struct np_cursor c = item->value;
  np_skip(d, &c, 8);
  struct np_cursor bits = c, whole = c;
  np_emit_rest(d, &c, &fields[row]);
  unsigned count = row == OPTIONS ? OPTION_31 - OPTIONS : AP_MUTUAL - AP_OPTIONS;
  for (unsigned bit = 0; bit < count && bit < np_left(&whole) * 8; bit++)
    np_emit(d, &bits, &fields[row + 1 + bit]);
}

static void address(struct np_dissector *d, const struct np_ber *item) {
  struct np_cursor c = item->value;
  if (np_left(&c) == 4)
    np_emit(d, &c, &fields[ADDRESS]);
  else
    np_emit_rest(d, &c, &fields[ADDRESS_OTHER]);
}

/* ---- What comes before authentication ---- */

/* Each of a list is a sequence of the kind. */
static void list_of(struct np_dissector *d, struct np_cursor c, unsigned kind) {
  struct np_ber item;
  while (np_more(&c) && np_ber_take(d, &c, &fields[PADATA_VALUE], &item))
    sequence(d, item.value, kind, 0);
}

static void status(struct np_dissector *d, struct np_cursor c) {
  if (np_left(&c) != 12) return;
  np_emit_rows(d, &c, &fields[STATUS], &fields[STATUS_FLAGS]);
}

/* RFC 6113, section 5.4.2: a choice of one. */
static void fast(struct np_dissector *d, struct np_cursor c) {
  struct np_ber choice, body, part;
  if (!np_ber_read(&c, &choice) || choice.first != NP_BER_IN_CONTEXT(0)) return;
  if (!np_ber_read(&choice.value, &body) || body.first != NP_BER_SEQUENCE) return;
  struct np_cursor peek = body.value;
  bool is_reply = np_ber_read(&peek, &part) && !np_more(&peek) && part.number == 0;
  sequence(d, body.value, is_reply ? FAST_REP : FAST_REQ, 0);
}

static void padata_value(struct np_dissector *d, const struct np_ber *value, int64_t type) {
  struct np_cursor c = value->value;
  struct np_ber item;
  if (type == OF_SUPPORTED && np_left(&c) == 4) {
    np_emit_word(d, &c, &fields[SUPPORTED]);
  } else if (type == OF_STATUS) {
    status(d, c);
  } else if (type == OF_FAST) {
    fast(d, c);
  } else if (np_ber_read(&c, &item) && item.first == NP_BER_SEQUENCE) {
    if (type == OF_TIMESTAMP) sequence(d, item.value, ENCRYPTED, PADATA_ETYPE);
    if (type == OF_PAC_REQUEST) sequence(d, item.value, PAC_REQUEST, 0);
    if (type == OF_ETYPE_INFO) list_of(d, item.value, ETYPE_INFO);
    if (type == OF_ETYPE_INFO2) list_of(d, item.value, ETYPE_INFO2);
  }
}

/* Section 5.2.7: the type and the value, which the type tells. */
static void padata(struct np_dissector *d, struct np_cursor item) {
  struct np_ber part, type, value;
  struct np_cursor c = item;
  int64_t number = 0;
  bool has_type =
      np_ber_read(&c, &part) && np_ber_read(&part.value, &type) && np_ber_number(&type, &number);
  bool has_value = np_ber_read(&c, &part) && np_ber_read(&part.value, &value);
  np_open(d, &item, &fields[PADATA]);
  sequence(d, item, PADATA_ITEM, 0);
  if (has_type && has_value) padata_value(d, &value, number);
  np_close(d, &fields[PADATA]);
  if (!has_type || !has_value || number != OF_TGS_REQ) return;
  struct np_ber request, body;
  if (np_ber_read(&value.value, &request) && request.first == AP_REQ_FIRST &&
      np_ber_read(&request.value, &body))
    sequence(d, body.value, AP_REQ, 0);
}

static void list_of_padata(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  while (np_more(&c) && np_ber_take(d, &c, &fields[PADATA_TYPE], &item)) padata(d, item.value);
}

/* Section 5.9.1: a list of it, or what Windows says: one. */
static void error_data(struct np_dissector *d, struct np_cursor c) {
  struct np_ber list;
  if (!np_ber_read(&c, &list) || list.first != NP_BER_SEQUENCE) return;
  struct np_cursor peek = list.value;
  uint64_t first = np_cursor_take(&peek, 8);
  if (first == NP_BER_SEQUENCE) list_of_padata(d, list.value);
  if (first == NP_BER_IN_CONTEXT(1)) padata(d, list.value);
}

/* ---- Sequences ---- */

static void list_of_values(struct np_dissector *d, struct np_cursor c, unsigned row) {
  struct np_ber item;
  while (np_more(&c) && np_ber_take(d, &c, &fields[row], &item))
    np_ber_emit(d, &item, &fields[row]);
}

/* A ticket has an application's type around its sequence. */
static void ticket(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  if (np_ber_take(d, &c, &fields[TICKET_VERSION], &item)) sequence(d, item.value, TICKET, 0);
}

static void emit(struct np_dissector *d, const struct np_ber *item, const struct part *part,
                 unsigned row) {
  struct np_cursor tickets = item->value;
  struct np_ber one;
  switch (part->is) {
    case VALUE:
      np_ber_emit(d, item, &fields[row]);
      if (row == ERROR_DATA) error_data(d, item->value);
      break;
    case FLAGS:
      emit_flags(d, item, row);
      break;
    case ADDRESS_VALUE:
      address(d, item);
      break;
    case LIST_OF_VALUES:
      list_of_values(d, item->value, row);
      break;
    case LIST_OF_PADATA:
      list_of_padata(d, item->value);
      break;
    case LIST_OF_ADDRESSES:
      list_of(d, item->value, HOST_ADDRESS);
      break;
    case LIST_OF_TICKETS:
      while (np_more(&tickets) && np_ber_take(d, &tickets, &fields[TICKET_VERSION], &one))
        ticket(d, one.value);
      break;
    case TICKET:
      ticket(d, item->value);
      break;
    default:
      sequence(d, item->value, part->is, row);
  }
}

static const struct part *part_of(unsigned kind, uint32_t tag) {
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
    if (parts[i].of == kind && parts[i].tag == tag) return &parts[i];
  return NULL;
}

/* A part has its number around it. Those that have no rows are passed over. */
static void sequence(struct np_dissector *d, struct np_cursor c, unsigned kind, unsigned base) {
  struct np_ber outer, item;
  while (np_more(&c) && np_ber_take(d, &c, &fields[VERSION], &outer)) {
    const struct part *part = part_of(kind, outer.number);
    if (!part || !np_ber_take(d, &outer.value, &fields[base + part->row], &item)) continue;
    emit(d, &item, part, base + part->row);
  }
}

static unsigned kind_of(uint32_t message) {
  static const uint8_t kinds[] = {
      [1] = TICKET,  [10] = KDC_REQ, [11] = KDC_REP, [12] = KDC_REQ, [13] = KDC_REP, [14] = AP_REQ,
      [15] = AP_REP, [20] = PRIV,    [21] = PRIV,    [22] = PRIV,    [30] = ERROR};
  return message < sizeof kinds ? kinds[message] : 0;
}

static void details(struct np_dissector *d) {
  struct np_cursor prefix = np_prefix_of(d, PREFIX_BYTES), c = np_rest(d);
  struct np_ber message, body;
  if (np_more(&prefix)) {
    np_emit(d, &prefix, &fields[RESERVED]);
    np_emit(d, &prefix, &fields[LENGTH]);
  }
  if (!np_ber_take(d, &c, &fields[TYPE], &message)) return;
  if (np_ber_expect(d, &message.value, &fields[TYPE], NP_BER_SEQUENCE, &body))
    sequence(d, body.value, kind_of(message.number), 0);
}

const struct np_protocol np_kerberos = {
    .name = "kerberos",
    .title = "Kerberos",
    .spec = "RFC 4120",
    .group = "authentication",
    .wireshark = "kerberos",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT},
                                      {NP_BY_UDP_PORT, KRB524},
                                      {NP_BY_TCP_PORT, PORT},
                                      {NP_TABLE_END, 0}},
    .summary =
        "Kerberos {msg_type_name} {error.name} {client_realm} {client} {server_realm} {server}",
};
