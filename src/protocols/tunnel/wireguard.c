/* wireguard.c - WireGuard, by Donenfeld, "WireGuard: Next Generation Kernel Network Tunnel",
 * section 5.4. */
#include "protocols/layout.h"

enum {
  TYPE,
  TYPE_NAME,
  RESERVED,
  SENDER,
  RECEIVER,
  EPHEMERAL,
  ENCRYPTED_STATIC,
  ENCRYPTED_TIMESTAMP,
  ENCRYPTED_NOTHING,
  MAC1,
  MAC2,
  NONCE,
  ENCRYPTED_COOKIE,
  COUNTER,
  ENCRYPTED_PACKET
};

enum { INITIATION = 1, RESPONSE = 2, COOKIE = 3, TRANSPORT = 4 };

static const struct np_name type_names[] = {
    {INITIATION, "Handshake Initiation"},
    {RESPONSE, "Handshake Response"},
    {COOKIE, "Cookie Reply"},
    {TRANSPORT, "Transport Data"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name                  bit width type     wireshark              doc */
  [TYPE]                = {"type",                 0,  8, NP_UINT, "wg.type",             "Type of the message.", .names = type_names},
  [TYPE_NAME]           = {"type_name",            NP_COMPUTED, 0, NP_NAME, NULL,         "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [RESERVED]            = {"reserved",             8, 24, NP_BYTES, "wg.reserved",        "0.", .flags = NP_HIDDEN},
  [SENDER]              = {"sender",               NP_VARIABLE, 32, NP_HEX, "wg.sender",  "The sender's index of the session.", .flags = NP_LITTLE},
  [RECEIVER]            = {"receiver",             NP_VARIABLE, 32, NP_HEX, "wg.receiver", "The receiver's index of the session.", .flags = NP_LITTLE},
  [EPHEMERAL]           = {"ephemeral",            NP_VARIABLE, 256, NP_BYTES, NULL,      "The sender's public key for this handshake."},
  [ENCRYPTED_STATIC]    = {"encrypted_static",     NP_VARIABLE, 384, NP_BYTES, NULL,      "The sender's own public key, encrypted."},
  [ENCRYPTED_TIMESTAMP] = {"encrypted_timestamp",  NP_VARIABLE, 224, NP_BYTES, NULL,      "When it was sent, encrypted."},
  [ENCRYPTED_NOTHING]   = {"encrypted_nothing",    NP_VARIABLE, 128, NP_BYTES, NULL,      "Proof that the sender has the keys."},
  [MAC1]                = {"mac1",                 NP_VARIABLE, 128, NP_BYTES, "wg.mac1", "Proof that the sender knows who the receiver is."},
  [MAC2]                = {"mac2",                 NP_VARIABLE, 128, NP_BYTES, "wg.mac2", "Proof that the sender has the receiver's cookie; else 0."},
  [NONCE]               = {"nonce",                NP_VARIABLE, 192, NP_BYTES, "wg.nonce", "Random number that the cookie is encrypted with."},
  [ENCRYPTED_COOKIE]    = {"encrypted_cookie",     NP_VARIABLE, 256, NP_BYTES, "wg.encrypted_cookie", "The cookie, encrypted."},
  [COUNTER]             = {"counter",              NP_VARIABLE, 64, NP_UINT, "wg.counter", "Number of the packet in its session.", .flags = NP_LITTLE},
  [ENCRYPTED_PACKET]    = {"encrypted_packet",     NP_VARIABLE, 0, NP_BYTES, NULL,        "IP packet, encrypted, and its tag; of an empty one the tag alone."},
};
/* clang-format on */

enum { FIXED_BYTES = 4, PORT = 51820, LEAST_TRANSPORT = 32 };

static const struct np_layout layouts[] = {
    {INITIATION, 0, {SENDER, EPHEMERAL, ENCRYPTED_STATIC, ENCRYPTED_TIMESTAMP, MAC1, MAC2}},
    {RESPONSE, 0, {SENDER, RECEIVER, EPHEMERAL, ENCRYPTED_NOTHING, MAC1, MAC2}},
    {COOKIE, 0, {RECEIVER, NONCE, ENCRYPTED_COOKIE}},
    {TRANSPORT, 0, {RECEIVER, COUNTER, ENCRYPTED_PACKET}},
    {0, 0, {0}},
};

/* Lengths of the messages; a transport message has at least its tag. */
static const uint16_t lengths[] = {0, 148, 92, 64, LEAST_TRANSPORT};

/* A type and three zeros, of which claims can look at the head. */
static const struct np_claims_head claims_heads[] = {{0xf8ffffff00000000, 0}, {0, 0}};

static bool is_message(const struct np_dissector *d) {
  uint64_t head;
  if (!np_look(d, 0, 32, &head) || (head & 0xffffff) != 0) return false;
  uint64_t type = head >> 24;
  if (type < INITIATION || type > TRANSPORT || !np_fits(d, lengths[type])) return false;
  return type == TRANSPORT || !np_fits(d, lengths[type] + 1U);
}

static void dissect(struct np_dissector *d) {
  if (is_message(d))
    np_header_whole(d);
  else
    np_refuse(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit_layout(d, &c, np_layout_of(layouts, np_get(d, &fields[TYPE])));
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};

const struct np_protocol np_wireguard = {
    .name = "wireguard",
    .title = "WireGuard",
    .spec = "Donenfeld, NDSS 2017",
    .group = "tunnel",
    .wireshark = "wg",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .claims = is_message,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .refuses_short = true,
    .summary = "WireGuard {type_name} {receiver?receiver} {receiver}",
};
