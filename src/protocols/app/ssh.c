/* ssh.c - SSH, RFC 4253: the line that begins it and the packets of the key exchange. What follows
 * is encrypted. */
#include "protocols/app/ssh_fingerprint.h"

enum row {
#define XX(id, ...) id,
#include "protocols/app/ssh.def"
#undef XX
};

enum message {
  DISCONNECT = 1,
  IGNORED,
  UNIMPLEMENTED,
  DEBUGGING,
  KEXINIT = 20,
  NEWKEYS,
  KEX_INIT = 30,
  KEX_REPLY,
  GEX_INIT,
  GEX_REPLY,
  GEX_REQUEST
};

static const struct np_name message_names[] = {
    {DISCONNECT, "disconnect"},
    {IGNORED, "ignore"},
    {UNIMPLEMENTED, "unimplemented"},
    {DEBUGGING, "debug"},
    {KEXINIT, "key exchange init"},
    {NEWKEYS, "new keys"},
    {KEX_INIT, "Diffie-Hellman init"},
    {KEX_REPLY, "Diffie-Hellman reply or group"},
    {GEX_INIT, "group exchange init"},
    {GEX_REPLY, "group exchange reply"},
    {GEX_REQUEST, "group exchange request"},
    {0, NULL},
};

/* RFC 4253, section 11.1. */
static const struct np_name reason_names[] = {
    {1, "host not allowed to connect"},
    {2, "protocol error"},
    {3, "key exchange failed"},
    {5, "MAC error"},
    {6, "compression error"},
    {7, "service not available"},
    {8, "protocol version not supported"},
    {9, "host key not verifiable"},
    {10, "connection lost"},
    {11, "by application"},
    {12, "too many connections"},
    {13, "authentication cancelled by user"},
    {14, "no more authentication methods available"},
    {15, "illegal user name"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, bit, width, type, wireshark, ...) [id] = {name, bit, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/ssh.def"
#undef XX
};
/* clang-format on */

enum {
  PORT = 22,
  GERRIT_PORT = 29418,
  LENGTH_BYTES = 4,
  LEAST_PADDING = 4,
  MOST_BYTES = 35000,
  BLOCK = 8,
  LOOKS = 16
};

/* ---- What is it? ---- */

enum kind { LINE, PACKET, SEALED, TEXT, CUT };

/* RFC 4253, section 6. A packet in the clear fills blocks of eight bytes; where a cipher leaves the
 * length in the clear, what follows the length does. */
static enum kind kind_of_binary(struct np_cursor c) {
  uint64_t length = np_cursor_take(&c, 32), padding = np_cursor_take(&c, 8);
  uint64_t code = np_cursor_take(&c, 8);
  if (c.state == NP_CURSOR_PAST_CAPTURED) return CUT;
  if (!np_good(&c) || length > MOST_BYTES || (length + LENGTH_BYTES) % BLOCK != 0) return SEALED;
  if (padding < LEAST_PADDING || padding + 2 > length) return SEALED;
  if (code == NEWKEYS && padding + 2 != length) return SEALED;
  return np_name_of(message_names, code) ? PACKET : SEALED;
}

/* Encrypted bytes do not look like text: that is of a list that began in another segment, or of
 * another protocol. */
static bool is_text(struct np_cursor c) {
  for (uint32_t i = 0; i < LOOKS && np_more(&c); i++) {
    uint64_t byte = np_cursor_take(&c, 8);
    if (np_good(&c) && (byte < ' ' || byte > '~') && byte != '\r' && byte != '\n') return false;
  }
  return true;
}

static enum kind kind_of(struct np_cursor c) {
  if (np_text_begins(&c, "SSH-")) return LINE;
  return is_text(c) ? TEXT : kind_of_binary(c);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line = c;
  uint64_t length;
  switch (kind_of(c)) {
    case LINE:
      if (np_take_line(&c, &line)) np_next_pdu(d, np_declared_length(d) - np_left(&c));
      np_header_whole(d);
      break;
    case PACKET:
      length = LENGTH_BYTES + np_cursor_take(&c, 32);
      np_next_pdu(d, length);
      np_header(d, length);
      break;
    case TEXT:
      np_refuse(d);
      break;
    default:
      np_header_whole(d);
  }
}

/* ---- Parts of messages ---- */

static void string(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned row) {
  np_emit_bytes(d, c, &fields[row], np_emit(d, c, &fields[length]));
}

static void number(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  string(d, c, MPINT_LENGTH, row);
}

/* The strings of a key or a signature whose kind begins so: each a row of its length and its own.
 */
struct form {
  const char *begins;
  uint16_t rows[8];
};

static const struct form keys[] = {
    {"ssh-rsa", {MPINT_LENGTH, RSA_E, MPINT_LENGTH, RSA_N}},
    {"ssh-dss",
     {MPINT_LENGTH, DSA_P, MPINT_LENGTH, DSA_Q, MPINT_LENGTH, DSA_G, MPINT_LENGTH, DSA_Y}},
    {"ecdsa-sha2-", {ECDSA_ID_LENGTH, ECDSA_ID, ECDSA_Q_LENGTH, ECDSA_Q}},
    {"ssh-ed", {EDDSA_LENGTH, EDDSA}},
    {"", {0}},
};

static const struct form signatures[] = {
    {"ssh-rsa", {MPINT_LENGTH, SIGNATURE_RSA}},
    {"ssh-dss", {MPINT_LENGTH, SIGNATURE_DSA}},
    {"", {0}},
};

static const struct form *form_of(const struct form *list, const struct np_cursor *type) {
  while (!np_text_begins(type, list->begins)) list++;
  return list;
}

/* A key or a signature: its length, its kind and what that has. `row` is the one of the length;
 * behind it stand those of the kind's length, of the kind, and of other data. */
static void blob(struct np_dissector *d, struct np_cursor *c, unsigned row,
                 const struct form *list) {
  uint64_t length = np_emit(d, c, &fields[row]);
  struct np_cursor part = np_split(d, c, &fields[row], length), type = part;
  uint64_t type_length = np_cursor_take(&type, 32);
  type = np_cursor_split(&type, type_length);
  const struct form *form = form_of(list, &type);
  string(d, &part, row + 1, row + 2);
  for (unsigned i = 0; i < sizeof form->rows / sizeof form->rows[0] && form->rows[i] != 0; i += 2)
    string(d, &part, form->rows[i], form->rows[i + 1]);
  np_emit_rest(d, &part, &fields[row + 3]);
}

/* ---- Messages ---- */

/* RFC 4253, section 7.1. */
static void kexinit(struct np_dissector *d, struct np_cursor *c) {
  bool is_server = np_port_side(d) == NP_SIDE_SOURCE;
  np_emit_bytes(d, c, &fields[COOKIE], fields[COOKIE].width / 8U);
  struct np_cursor lists = *c;
  for (unsigned row = KEX_LENGTH; row <= LANGUAGES_TO_CLIENT_LENGTH; row += 2)
    string(d, c, row, row + 1);
  np_emit(d, c, &fields[FOLLOWS]);
  np_emit_bytes(d, c, &fields[RESERVED], fields[RESERVED].width / 8U);
  if (!np_good(c)) return;
  np__ssh_fingerprint(d, lists, is_server, &fields[is_server ? HASSH_SERVER_TEXT : HASSH_TEXT]);
}

/* The exchange that was agreed on tells what a public value is; here its length does: no group of
 * numbers has one of a curve's, which are coordinates (SEC 1, section 2.3), of RFC 8731 or hybrid.
 */
static bool is_of_curve(struct np_cursor c) {
  static const uint16_t lengths[] = {32, 56, 65, 97, 133, 1039, 1071, 1190, 1216};
  uint64_t length = np_cursor_take(&c, 32);
  for (unsigned i = 0; i < sizeof lengths / sizeof lengths[0]; i++)
    if (length == lengths[i]) return true;
  return false;
}

static void public_value(struct np_dissector *d, struct np_cursor *c, unsigned dh, unsigned ecdh) {
  if (is_of_curve(*c))
    string(d, c, ecdh - 1, ecdh);
  else
    number(d, c, dh);
}

static void reply(struct np_dissector *d, struct np_cursor *c) {
  blob(d, c, KEY_LENGTH, keys);
  public_value(d, c, SERVER_F, SERVER_Q);
  blob(d, c, SIGNATURE_LENGTH, signatures);
}

/* A key begins with the length of its kind, a name; the modulus of a group is a large number. */
static bool is_group(struct np_cursor c) {
  enum { LONGEST_NAME = 64 };
  uint64_t length = np_cursor_take(&c, 32), type = np_cursor_take(&c, 32);
  return type == 0 || type > LONGEST_NAME || type + 4 > length;
}

static void group(struct np_dissector *d, struct np_cursor *c) {
  number(d, c, GROUP_P);
  number(d, c, GROUP_G);
}

/* RFC 4419, section 3, and the message of before it that has one number alone. */
static void request(struct np_dissector *d, struct np_cursor *c, bool is_old) {
  if (!is_old) np_emit(d, c, &fields[GROUP_MIN]);
  np_emit(d, c, &fields[GROUP_BITS]);
  if (!is_old) np_emit(d, c, &fields[GROUP_MAX]);
}

static void exchange(struct np_dissector *d, struct np_cursor *c, uint64_t code) {
  if (code == GEX_REQUEST || (code == KEX_INIT && np_left(c) == 4))
    request(d, c, code == KEX_INIT);
  else if (code == KEX_INIT || code == GEX_INIT)
    public_value(d, c, CLIENT_E, CLIENT_Q);
  else if (code == KEX_REPLY && is_group(*c))
    group(d, c);
  else
    reply(d, c);
}

/* RFC 4253, section 11. */
static void general(struct np_dissector *d, struct np_cursor *c, uint64_t code) {
  if (code == DISCONNECT) {
    np_emit(d, c, &fields[REASON]);
    string(d, c, DESCRIPTION_LENGTH, DESCRIPTION);
  }
  if (code == IGNORED) string(d, c, IGNORE_LENGTH, IGNORE);
  if (code == UNIMPLEMENTED) np_emit(d, c, &fields[SEQUENCE]);
  if (code == DEBUGGING) {
    np_emit(d, c, &fields[DEBUG_SHOW]);
    string(d, c, DEBUG_LENGTH, DEBUG);
  }
  if (code == DISCONNECT || code == DEBUGGING) string(d, c, LANGUAGE_LENGTH, LANGUAGE);
}

static void packet(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &fields[LENGTH]);
  uint64_t padding = np_emit(d, c, &fields[PADDING_LENGTH]);
  struct np_cursor message = np_split(d, c, &fields[LENGTH], length - padding - 1);
  uint64_t code = np_emit(d, &message, &fields[CODE]);
  if (code == KEXINIT)
    kexinit(d, &message);
  else if (code >= KEX_INIT)
    exchange(d, &message, code);
  else
    general(d, &message, code);
  np_emit_rest(d, &message, &fields[OTHER]);
  np_emit_bytes(d, c, &fields[PADDING], padding);
}

/* RFC 4253, section 4.2. */
static void identification(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor line, part;
  np_take_line(c, &line);
  np_emit_part(d, &line, &fields[PROTOCOL]);
  np_take_until(&line, '-', &part);
  np_take_until(&line, '-', &part);
  np_emit_part(d, &part, &fields[VERSION]);
  part = np_take_word(&line);
  np_emit_part(d, &part, &fields[SOFTWARE]);
  np_emit_part(d, &line, &fields[COMMENTS]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  switch (kind_of(c)) {
    case LINE:
      identification(d, &c);
      break;
    case PACKET:
      packet(d, &c);
      break;
    case CUT:
      np_emit(d, &c, &fields[LENGTH]);
      np_emit(d, &c, &fields[PADDING_LENGTH]);
      np_emit(d, &c, &fields[CODE]);
      break;
    default:
      np_emit_rest(d, &c, &fields[DATA]);
  }
}

/* The line that begins a connection, on a port that nobody is bound to: SSH-2. or SSH-1. */
static bool claims(const struct np_dissector *d) {
  (void)d;
  return true;
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {
    {0xffffffffffff0000, 0x5353482d322e0000}, {0xffffffffffff0000, 0x5353482d312e0000}, {0, 0}};

const struct np_protocol np_ssh = {
    .name = "ssh",
    .title = "Secure Shell",
    .spec = "RFC 4253",
    .group = "secure",
    .wireshark = "ssh",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TCP_PORT, PORT}, {NP_BY_TCP_PORT, GERRIT_PORT}, {NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .asks_side = true,
    .summary = "SSH {protocol} {message_name} {data?encrypted}",
};
