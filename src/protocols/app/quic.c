/* quic.c - QUIC, RFC 9000, RFC 9001 and RFC 9369: headers, and what a client's Initial packets say,
 * whose keys everybody knows. All else is encrypted. */
#include "protocols/app/dns_message.h"
#include "protocols/app/quic_frame.h"
#include "protocols/app/quic_google.h"
#include "protocols/app/quic_initial.h"
#include "protocols/app/quic_version.h"
#include "protocols/app/tls_names.h"

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [NP__QUIC_##id] = {name, __VA_ARGS__},
#include "protocols/app/quic.def"
#undef XX
#define WIRESHARK(name) "tls." name
#define WIRESHARK_OF_RETRY WIRESHARK
#define XX(id, name, ...) [NP__QUIC_TLS + NP__TLS_##id] = {"crypto." name, __VA_ARGS__},
#include "protocols/app/tls_hello.def"
#include "protocols/app/tls_extension.def"
#undef XX
#undef WIRESHARK
#undef WIRESHARK_OF_RETRY
};
/* clang-format on */

enum {
  IS_LONG = 0x80,
  IS_FIXED = 0x40,
  TYPE_BITS = 0x30,
  QUIC_PORT = 443,
  VERSION_AT = 8, /* bits of long headers */
  DCIL_AT = 40,
  LONGEST_ID = 20,
  SHORT_LEAST = 1 + 1 + 3 + 16, /* RFC 9000, section 10.3: no packet is shorter */
  TAG_BYTES = 16,
};

/* ---- Where packets end ---- */

/* A number of variable length at a bit of the packet, which moves on. */
static bool look_number(const struct np_dissector *d, uint32_t *bit, uint64_t *value) {
  uint64_t code;
  if (!np_look(d, *bit, 2, &code)) return false;
  uint32_t bits = (8U << code) - 2;
  if (!np_look(d, *bit + 2, bits, value)) return false;
  *bit += 2 + bits;
  return true;
}

/* Pass over a connection id behind its length. False when it is longer than can be; one that was
 * not captured is none such, and nothing behind it is looked at. */
static bool pass_id(const struct np_dissector *d, uint32_t *bit) {
  uint64_t length;
  if (np_look(d, *bit, 8, &length)) *bit += 8 + (uint32_t)length * 8;
  return length <= LONGEST_ID;
}

/* How long a packet with a long header is, by its length field. False: it has none, or that was not
 * captured. */
static bool look_length(const struct np_dissector *d, enum np__quic_kind kind, uint32_t bit,
                        uint64_t *bytes) {
  uint64_t token, length;
  if (kind != NP__QUIC_INITIAL && kind != NP__QUIC_0RTT && kind != NP__QUIC_HANDSHAKE) return false;
  if (kind == NP__QUIC_INITIAL) {
    if (!look_number(d, &bit, &token) || token > UINT16_MAX) return false;
    bit += (uint32_t)token * 8;
  }
  if (!look_number(d, &bit, &length)) return false;
  *bytes = bit / 8 + length;
  return true;
}

/* Which packet with a long header is it? False: none. `bit`: where its ids end. */
static bool look_long(const struct np_dissector *d, uint64_t first, enum np__quic_kind *kind,
                      uint32_t *bit) {
  uint64_t version;
  if (!np_look(d, VERSION_AT, 32, &version)) return false;
  enum np__quic_form form = np__quic_form_of(version);
  *kind = np__quic_kind_of(form, (first & TYPE_BITS) >> 4);
  *bit = DCIL_AT;
  if (form == NP__QUIC_FORM_UNKNOWN) return false;
  if (form == NP__QUIC_FORM_GOOGLE) return true;
  return (form == NP__QUIC_FORM_NEGOTIATION || first & IS_FIXED) && pass_id(d, bit) &&
         pass_id(d, bit);
}

static void dissect_long(struct np_dissector *d, uint64_t first) {
  enum np__quic_kind kind;
  uint32_t bit;
  uint64_t length;
  if (!look_long(d, first, &kind, &bit)) {
    np_refuse(d);
  } else if (!look_length(d, kind, bit, &length)) {
    np_header_whole(d);
  } else if (!np_fits(d, length)) {
    np_malformed(d, &fields[NP__QUIC_LENGTH], "longer than its datagram");
    np_header_whole(d);
  } else {
    np_next_pdu(d, length);
    np_header(d, length);
  }
}

/* Resolvers that encrypt have this port too, and give their certificates in DNS (DNSCrypt version
 * 2, section 4), whose ids have the bit of a short header half of the time. */
static bool is_short(struct np_dissector *d, bool is_alone) {
  if (!np_fits(d, SHORT_LEAST)) return false;
  if (!is_alone) return true;
  np_look_each(d);
  return !np_dns_asks(d);
}

/* Behind another packet, and on ports that are not its own, there is no packet of Google's. */
static void dissect(struct np_dissector *d) {
  uint64_t first = np_get(d, &fields[NP__QUIC_FIRST]);
  bool is_alone = (d->flags & NP_LAYER_SIBLING) == 0;
  if (first & IS_LONG)
    dissect_long(d, first);
  else if (first & IS_FIXED ? is_short(d, is_alone) : is_alone && np__quic_is_google(d))
    np_header_whole(d);
  else
    np_refuse(d);
}

/* Packets with a long header on any port, but for lists of versions. */
static bool claims(const struct np_dissector *d) {
  enum np__quic_kind kind;
  uint32_t bit;
  uint64_t first, length;
  if (!np_look(d, 0, 8, &first) || !look_long(d, first, &kind, &bit)) return false;
  if (kind == NP__QUIC_RETRY) return np_fits(d, bit / 8 + TAG_BYTES);
  return look_length(d, kind, bit, &length) && np_fits(d, length);
}

/* ---- Details ---- */

static void say_kind(struct np_dissector *d, enum np__quic_kind kind) {
  np_emit_number(d, &fields[NP__QUIC_KIND], kind);
}

/* What only a decryption tells. `whole`: the packet from its first byte on; `part`: what is
 * protected of it; `id`: the receiver's connection id. */
static bool opened(struct np_dissector *d, struct np_cursor whole, const struct np_cursor *part,
                   uint64_t version, struct np_cursor id) {
  struct np__quic_packet packet;
  struct np__quic_stream stream;
  uint8_t key[LONGEST_ID];
  uint32_t id_size = np_left(&id), begin = (uint32_t)(whole.bit / 8);
  packet.size = part->declared - begin;
  packet.number_at = (uint32_t)(part->bit / 8) - begin;
  if (packet.size > sizeof packet.bytes || !np_cursor_copy(&whole, packet.bytes, packet.size) ||
      !np_cursor_copy(&id, key, id_size) || !np__quic_open(&packet, version, key, id_size))
    return false;
  struct np_cursor c = np_made(d, part, packet.bytes, packet.end, packet.end);
  np_skip(d, &c, 4);
  np_emit(d, &c, &fields[NP__QUIC_RESERVED]);
  np_emit(d, &c, &fields[NP__QUIC_NUMBER_LENGTH]);
  c.bit = (uint64_t)packet.number_at * 8;
  np_emit_bits(d, &c, &fields[NP__QUIC_NUMBER], (packet.frames_at - packet.number_at) * 8);
  struct np_cursor payload = *part;
  np_skip(d, &payload, (uint64_t)(packet.frames_at - packet.number_at) * 8);
  np_emit_rest(d, &payload, &fields[NP__QUIC_PAYLOAD]);
  memset(stream.is_there, 0, sizeof stream.is_there);
  stream.end = 0;
  np__quic_frames(d, &c, version, &stream);
  np__quic_hellos(d, part, &stream);
  return true;
}

/* The length, and as much that is protected. */
static void protected_part(struct np_dissector *d, struct np_cursor *c,
                           const struct np_cursor *whole, uint64_t version,
                           const struct np_cursor *id) {
  uint64_t length = np__quic_emit(d, c, NP__QUIC_LENGTH);
  struct np_cursor part = np_split(d, c, &fields[NP__QUIC_LENGTH], length);
  bool is_wanted = np_wants_any(d, &fields[NP__QUIC_PROTECTED], NP__QUIC_ROWS - NP__QUIC_PROTECTED);
  if (!np_good(c) || !is_wanted) return;
  if (!id || !opened(d, *whole, &part, version, *id))
    np_emit_rest(d, &part, &fields[NP__QUIC_PROTECTED]);
}

static void initial(struct np_dissector *d, struct np_cursor *c, const struct np_cursor *whole,
                    uint64_t version, const struct np_cursor *id) {
  uint64_t length = np__quic_emit(d, c, NP__QUIC_TOKEN_LENGTH);
  np_emit_bytes(d, c, &fields[NP__QUIC_TOKEN], length);
  protected_part(d, c, whole, version, id);
}

static void retry(struct np_dissector *d, struct np_cursor *c) {
  uint32_t left = np_left(c);
  if (left > TAG_BYTES) np_emit_bytes(d, c, &fields[NP__QUIC_RETRY_TOKEN], left - TAG_BYTES);
  np_emit_bytes(d, c, &fields[NP__QUIC_RETRY_TAG], TAG_BYTES);
}

/* The first byte, but for what is masked of it. */
static void first_byte(struct np_dissector *d, struct np_cursor *c, enum np__quic_form form) {
  np_emit(d, c, &fields[NP__QUIC_HEADER_FORM]);
  if (form == NP__QUIC_FORM_NEGOTIATION) {
    np_emit(d, c, &fields[NP__QUIC_UNUSED]);
    return;
  }
  np_emit(d, c, &fields[NP__QUIC_FIXED_BIT]);
  np_emit(d, c, &fields[form == NP__QUIC_FORM_2 ? NP__QUIC_PACKET_TYPE_2 : NP__QUIC_PACKET_TYPE]);
  np_skip(d, c, 4);
}

/* Emit a connection id behind its length, and return it. */
static struct np_cursor emit_id(struct np_dissector *d, struct np_cursor *c, unsigned length) {
  uint64_t bytes = np_emit(d, c, &fields[length]);
  struct np_cursor id = np_split(d, c, &fields[length], bytes), at = id;
  np_emit_bytes(d, &at, &fields[length + 1], bytes);
  return id;
}

static void body(struct np_dissector *d, struct np_cursor *c, enum np__quic_kind kind,
                 const struct np_cursor *whole, uint64_t version, const struct np_cursor *id) {
  switch (kind) {
    case NP__QUIC_NEGOTIATION:
      while (np_more(c)) np_emit(d, c, &fields[NP__QUIC_SUPPORTED]);
      break;
    case NP__QUIC_INITIAL:
      initial(d, c, whole, version, id);
      break;
    case NP__QUIC_RETRY:
      retry(d, c);
      break;
    default:
      protected_part(d, c, whole, version, NULL);
  }
}

static void long_header(struct np_dissector *d, struct np_cursor *c) {
  const struct np_cursor whole = *c;
  struct np_cursor peek = *c;
  uint64_t first = np_cursor_take(&peek, 8), version = np_cursor_take(&peek, 32);
  enum np__quic_form form = np__quic_form_of(version);
  enum np__quic_kind kind = np__quic_kind_of(form, (first & TYPE_BITS) >> 4);
  say_kind(d, kind);
  if (form == NP__QUIC_FORM_GOOGLE) {
    np__quic_google_long(d, c);
    return;
  }
  first_byte(d, c, form);
  np_emit(d, c, &fields[NP__QUIC_VERSION]);
  struct np_cursor id = emit_id(d, c, NP__QUIC_DCIL);
  emit_id(d, c, NP__QUIC_SCIL);
  body(d, c, kind, &whole, version, &id);
}

static void short_header(struct np_dissector *d, struct np_cursor *c) {
  say_kind(d, NP__QUIC_SHORT);
  np_emit(d, c, &fields[NP__QUIC_HEADER_FORM]);
  np_emit(d, c, &fields[NP__QUIC_FIXED_BIT]);
  np_emit(d, c, &fields[NP__QUIC_SPIN_BIT]);
  np_skip(d, c, 5);
  np_emit_rest(d, c, &fields[NP__QUIC_SHORT_PAYLOAD]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t first = np_get(d, &fields[NP__QUIC_FIRST]);
  c.bit = (uint64_t)d->start * 8;
  if (first & IS_LONG) {
    long_header(d, &c);
  } else if (first & IS_FIXED) {
    short_header(d, &c);
  } else {
    say_kind(d, NP__QUIC_GOOGLE);
    np__quic_google(d, &c);
  }
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};
/* That the header is a long one. The version is looked at by who is asked: one list entry for each
 * would cost all other payloads more. */
static const struct np_claims_head claims_heads[] = {{UINT64_C(0xc0) << 56, UINT64_C(0xc0) << 56},
                                                     {0, 0}};

const struct np_protocol np_quic = {
    .name = "quic",
    .title = "QUIC",
    .spec = "RFC 9000",
    .group = "secure",
    .wireshark = "quic",
    .fields = fields,
    NP_ROWS(fields),
    .shared = NP__QUIC_TLS,
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, QUIC_PORT}, {NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .refuses_short = true,
    .summary =
        "QUIC {kind_name} {google.versions} {crypto.message_name} "
        "{crypto.handshake.extensions.server_name}",
};
