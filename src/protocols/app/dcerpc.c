/* dcerpc.c - DCE 1.1: Remote Procedure Call (C706), chapter 12, and [MS-RPCE]: version 5 over
 * connections, and version 4 over datagrams. Numbers are in the order of bytes that each says. */
#include <string.h>

#include "dissect/parser.h"
#include "protocols/app/dcerpc_names.h"
#include "protocols/app/microsoft.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/dcerpc.def"
#undef XX
};

enum type {
  REQUEST,
  RESPONSE = 2,
  FAULT,
  NOCALL = 5,
  BIND = 11,
  BIND_ACK,
  BIND_NAK,
  ALTER,
  ALTER_RESPONSE,
  AUTH3,
  LAST_TYPE = 20
};

static const struct np_name type_names[] = {
    {REQUEST, "Request"},
    {1, "Ping"},
    {RESPONSE, "Response"},
    {FAULT, "Fault"},
    {4, "Working"},
    {NOCALL, "Nocall"},
    {6, "Reject"},
    {7, "Ack"},
    {8, "Cl_cancel"},
    {9, "Fack"},
    {10, "Cancel_ack"},
    {BIND, "Bind"},
    {BIND_ACK, "Bind_ack"},
    {BIND_NAK, "Bind_nak"},
    {ALTER, "Alter_context"},
    {ALTER_RESPONSE, "Alter_context_resp"},
    {AUTH3, "AUTH3"},
    {17, "Shutdown"},
    {18, "Co_cancel"},
    {19, "Orphaned"},
    {LAST_TYPE, "RPC-over-HTTP RTS"},
    {0, NULL},
};
static const struct np_name order_names[] = {{0, "big endian"}, {1, "little endian"}, {0, NULL}};
static const struct np_name result_names[] = {{0, "acceptance"},
                                              {1, "user rejection"},
                                              {2, "provider rejection"},
                                              {3, "negotiate ack"},
                                              {0, NULL}};
static const struct np_name auth_names[] = {{0, "none"},      {1, "Kerberos 5"}, {9, "SPNEGO"},
                                            {10, "NTLMSSP"},  {14, "TLS"},       {16, "Kerberos"},
                                            {68, "Netlogon"}, {0, NULL}};
static const struct np_name level_names[] = {
    {1, "none"},           {2, "connect"}, {3, "call"}, {4, "packet"}, {5, "packet integrity"},
    {6, "packet privacy"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, bit, width, type, wireshark, ...) [id] = {name, bit, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/dcerpc.def"
#undef XX
};
/* clang-format on */

enum {
  CONNECTION = 5,
  DATAGRAM = 4,
  HEAD = 16, /* of a connection's PDU */
  DATAGRAM_HEAD = 80,
  TRAILER = 8, /* of authentication, without its value */
  LENGTH_AT = 8,
  EPM_PORT = 135
};
enum { HAS_OBJECT = 0x80, LITTLE_ORDER = 1 };

/* ---- Is it a message? ---- */

static bool is_connection(const uint8_t *bytes) {
  return bytes[0] == CONNECTION && bytes[1] <= 1 && bytes[2] <= LAST_TYPE &&
         (bytes[4] & 0xee) == 0 && bytes[5] <= 3;
}

static uint64_t length_of(const uint8_t *bytes) {
  bool is_little = bytes[4] >> 4 == LITTLE_ORDER;
  return is_little ? (uint64_t)bytes[LENGTH_AT + 1] << 8 | bytes[LENGTH_AT]
                   : (uint64_t)bytes[LENGTH_AT] << 8 | bytes[LENGTH_AT + 1];
}

/* C706 section 14.1: two bytes of the representation are 0, and in a connection's PDU nothing else.
 * Requests of SOCKS 5, say, have the rest of an address there. */
static bool is_reserved_zero(const uint8_t *bytes) {
  return bytes[6] == 0 && bytes[7] == 0;
}

/* How long it is, for np_take_measured. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != CONNECTION) return 0;
  if (size < LENGTH_AT + 2) return 1;
  return is_connection(bytes) && length_of(bytes) >= HEAD ? length_of(bytes) : 0;
}

static bool look(const struct np_dissector *d, uint8_t bytes[HEAD]) {
  uint64_t byte;
  for (uint32_t i = 0; i < HEAD; i++) {
    if (!np_look(d, i * 8, 8, &byte)) return false;
    bytes[i] = (uint8_t)byte;
  }
  return true;
}

static bool is_datagram(const uint8_t *bytes) {
  return bytes[0] == DATAGRAM && bytes[1] <= 10 && (bytes[4] & 0xee) == 0 && bytes[5] <= 3;
}

static void dissect(struct np_dissector *d) {
  uint8_t bytes[HEAD];
  if (np_found_in(d) == NP_BY_UDP_PORT)
    np_header_whole_unless(d, !look(d, bytes) || !is_datagram(bytes));
  else
    np_next_measured(d, measure, LENGTH_AT + 2);
}

static bool claims(const struct np_dissector *d) {
  uint8_t bytes[HEAD];
  if (!look(d, bytes)) return false;
  if (is_connection(bytes)) return np_found_in(d) != NP_BY_UDP_PORT && length_of(bytes) >= HEAD;
  return is_datagram(bytes) && np_found_in(d) != NP_BY_TCP_PORT && np_fits(d, DATAGRAM_HEAD);
}

/* ---- Parts ---- */

struct message {
  struct np_cursor c;
  bool is_little;
};

static uint64_t number(struct np_dissector *d, struct message *m, unsigned row) {
  return np__emit_ordered(d, &m->c, &fields[row], m->is_little);
}

static void numbers(struct np_dissector *d, struct message *m, unsigned first, unsigned last) {
  for (unsigned row = first; row <= last; row++) number(d, m, row);
}

static void uuid(struct np_dissector *d, struct message *m, unsigned row) {
  np__emit_uuid(d, &m->c, &fields[row], m->is_little);
}

/* An interface's identifier, and its name if it is a common one. */
static void interface(struct np_dissector *d, struct message *m, unsigned row, unsigned name) {
  char text[NP__UUID_DIGITS + 1];
  struct np_cursor at = m->c;
  uuid(d, m, row);
  if (!np_wants(d, &fields[name]) || !np__uuid_text(at, m->is_little, text)) return;
  const char *known = np__dcerpc_interface(text);
  const struct np_cursor part = np_split(d, &at, &fields[row], NP__UUID_BYTES);
  if (known) np_emit_text(d, &part, &fields[name], (const uint8_t *)known, (uint32_t)strlen(known));
}

static void contexts(struct np_dissector *d, struct message *m) {
  numbers(d, m, MAX_SENT, GROUP);
  uint64_t count = np_emit(d, &m->c, &fields[CONTEXT_COUNT]);
  np_skip(d, &m->c, 24);
  for (uint64_t i = 0; i < count && np_good(&m->c); i++) {
    np_open(d, &m->c, &fields[CONTEXT]);
    number(d, m, CONTEXT_ID);
    uint64_t syntaxes = np_emit(d, &m->c, &fields[TRANSFER_COUNT]);
    np_skip(d, &m->c, 8);
    interface(d, m, INTERFACE, INTERFACE_NAME);
    numbers(d, m, INTERFACE_VERSION, INTERFACE_MINOR);
    for (uint64_t k = 0; k < syntaxes && np_good(&m->c); k++) {
      uuid(d, m, TRANSFER);
      number(d, m, TRANSFER_VERSION);
    }
    np_close(d, &fields[CONTEXT]);
  }
}

/* Zeros fill a secondary address up to four bytes of the message; `start` is behind its first. */
static void results(struct np_dissector *d, struct message *m, const struct np_cursor *start) {
  numbers(d, m, MAX_SENT, GROUP);
  uint64_t length = number(d, m, ADDRESS_LENGTH);
  if (length > 0) np_emit_padded(d, &m->c, &fields[ADDRESS], length);
  np_skip_padding(d, &m->c, 1 + (m->c.bit - start->bit) / 8, 4);
  uint64_t count = np_emit(d, &m->c, &fields[RESULT_COUNT]);
  np_skip(d, &m->c, 24);
  for (uint64_t i = 0; i < count && np_good(&m->c); i++) {
    np_open(d, &m->c, &fields[RESULT]);
    numbers(d, m, RESULT_IS, REASON);
    uuid(d, m, ACCEPTED);
    number(d, m, ACCEPTED_VERSION);
    np_close(d, &fields[RESULT]);
  }
}

static void versions(struct np_dissector *d, struct message *m) {
  number(d, m, REJECT_REASON);
  uint64_t count = np_emit(d, &m->c, &fields[VERSION_COUNT]);
  for (uint64_t i = 0; i < count && np_good(&m->c); i++) {
    np_emit(d, &m->c, &fields[KNOWN_VERSION]);
    np_emit(d, &m->c, &fields[KNOWN_MINOR]);
  }
}

static void call(struct np_dissector *d, struct message *m, uint64_t type, uint64_t flags) {
  numbers(d, m, ALLOCATION, CALL_CONTEXT);
  if (type == REQUEST) {
    number(d, m, OPERATION);
    if (flags & HAS_OBJECT) uuid(d, m, OBJECT);
  } else {
    np_emit(d, &m->c, &fields[CANCELS]);
    if (type == FAULT)
      np_emit(d, &m->c, &fields[FAULT_FLAGS]);
    else
      np_skip(d, &m->c, 8);
  }
  if (type == FAULT) {
    number(d, m, STATUS);
    np_skip(d, &m->c, 32);
  }
  np_emit_rest(d, &m->c, &fields[STUB]);
}

/* ---- Connections ---- */

/* The body of a PDU, without what proves who sent it. */
static void body(struct np_dissector *d, struct message *m, const struct np_cursor *start,
                 uint64_t type, uint64_t flags) {
  switch (type) {
    case BIND:
    case ALTER:
      contexts(d, m);
      break;
    case BIND_ACK:
    case ALTER_RESPONSE:
      results(d, m, start);
      break;
    case BIND_NAK:
      versions(d, m);
      break;
    case REQUEST:
    case RESPONSE:
    case FAULT:
      call(d, m, type, flags);
      break;
    default:
      break;
  }
}

static void proof(struct np_dissector *d, struct message *m) {
  np_emit_rows(d, &m->c, &fields[AUTH_TYPE], &fields[AUTH_RESERVED]);
  number(d, m, AUTH_CONTEXT);
  np_emit_rest(d, &m->c, &fields[AUTH_VALUE]);
}

static void connection(struct np_dissector *d, struct message *m, const struct np_cursor *start) {
  np_emit(d, &m->c, &fields[MINOR]);
  uint64_t type = np_emit(d, &m->c, &fields[TYPE]), flags = np_emit_over(d, &m->c, &fields[FLAGS]);
  np_emit_rows(d, &m->c, &fields[FLAG_OBJECT], &fields[FLAG_FIRST]);
  np_emit_over(d, &m->c, &fields[REPRESENTATION]);
  m->is_little = np_emit(d, &m->c, &fields[ORDER]) == LITTLE_ORDER;
  np_emit_rows(d, &m->c, &fields[CHARACTERS], &fields[FLOATS]);
  np_skip(d, &m->c, 16);
  uint64_t left = number(d, m, LENGTH) - HEAD; /* of the message: some may be in other segments */
  uint64_t proof_length = number(d, m, AUTH_LENGTH);
  number(d, m, CALL);
  uint64_t behind = proof_length > 0 ? proof_length + TRAILER : 0;
  if (!np_good(&m->c)) return;
  if (behind > left) {
    np_malformed(d, &fields[AUTH_LENGTH], "larger than the message");
    behind = 0;
  }
  struct message part = {np_split(d, &m->c, &fields[LENGTH], left - behind), m->is_little};
  body(d, &part, start, type, flags);
  if (behind > 0) proof(d, m);
}

/* ---- Datagrams ---- */

static void datagram(struct np_dissector *d, struct message *m) {
  np_emit(d, &m->c, &fields[TYPE]);
  np_emit_over(d, &m->c, &fields[FLAGS1]);
  np_skip(d, &m->c, 1);
  np_emit_rows(d, &m->c, &fields[BROADCAST], &fields[FLAG1_LAST]);
  np_skip(d, &m->c, 1);
  np_emit(d, &m->c, &fields[FLAGS2]);
  m->is_little = np_emit(d, &m->c, &fields[ORDER]) == LITTLE_ORDER;
  np_emit_rows(d, &m->c, &fields[CHARACTERS], &fields[FLOATS]);
  np_skip(d, &m->c, 8);
  np_emit(d, &m->c, &fields[SERIAL_HIGH]);
  uuid(d, m, OBJECT);
  interface(d, m, DATAGRAM_INTERFACE, DATAGRAM_INTERFACE_NAME);
  uuid(d, m, ACTIVITY);
  numbers(d, m, BOOT, SEQUENCE);
  number(d, m, OPERATION);
  numbers(d, m, INTERFACE_HINT, ACTIVITY_HINT);
  uint64_t length = number(d, m, FRAGMENT_LENGTH);
  number(d, m, FRAGMENT);
  bool is_proved = np_emit(d, &m->c, &fields[AUTH_PROTOCOL]) != 0;
  np_emit(d, &m->c, &fields[SERIAL_LOW]);
  struct np_cursor stub = np_split(d, &m->c, &fields[FRAGMENT_LENGTH], length);
  np_emit_rest(d, &stub, &fields[STUB]);
  if (is_proved)
    np_emit_rest(d, &m->c, &fields[AUTH_VALUE]);
  else
    np_finish(d, &m->c, &fields[FRAGMENT_LENGTH]);
}

static void details(struct np_dissector *d) {
  struct message m = {np_rest(d), false};
  const struct np_cursor start = m.c;
  if (np_get(d, &fields[VERSION]) == CONNECTION)
    connection(d, &m, &start);
  else
    datagram(d, &m);
}

/* ---- Streams ---- */

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != CONNECTION) return NP_STARTS_NOT;
  if (size < LENGTH_AT + 2) return LENGTH_AT + 2;
  return measure(bytes, size) && is_reserved_zero(bytes) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};

static const enum np_table in[] = {NP_BY_TCP_PORT, NP_BY_UDP_PORT, NP_TABLE_END};
static const struct np_claims_head heads[] = {
    {UINT64_C(0xfffee000eefcffff), UINT64_C(0x0500000000000000)},
    {UINT64_C(0xfff00000eefcff00), UINT64_C(0x0400000000000000)},
    {0, 0},
};

const struct np_protocol np_dcerpc = {
    .name = "dcerpc",
    .title = "DCE Remote Procedure Call",
    .spec = "C706",
    .group = "remote",
    .wireshark = "dcerpc",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, EPM_PORT}, {NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = in,
    .claims_heads = heads,
    .summary = "DCERPC {type_name} {contexts.interface_name} {interface_name} {opnum}",
    .stream = &stream,
};
