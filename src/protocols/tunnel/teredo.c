/* teredo.c - IPv6 through NATs, RFC 4380: what stands in front of the IPv6 packet. */
#include "protocols/protocol.h"

enum {
  CLIENT_ID_LENGTH,
  AUTHENTICATION_LENGTH,
  CLIENT_ID,
  AUTHENTICATION,
  NONCE,
  CONFIRMATION,
  ORIGIN_PORT,
  ORIGIN_ADDRESS
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                         name               bit      width type     wireshark            doc */
  [CLIENT_ID_LENGTH]      = {"client_id_length", NP_VARIABLE, 8, NP_UINT, "teredo.auth.idlen", "Authentication: length of the client's identifier, in bytes.", .flags = NP_HIDDEN},
  [AUTHENTICATION_LENGTH] = {"authentication_length", NP_VARIABLE, 8, NP_UINT, "teredo.auth.aulen", "Authentication: length of the value, in bytes.", .flags = NP_HIDDEN},
  [CLIENT_ID]             = {"client_id",        NP_VARIABLE, 0, NP_BYTES, "teredo.auth.id", "Who the client is."},
  [AUTHENTICATION]        = {"authentication",   NP_VARIABLE, 0, NP_BYTES, "teredo.auth.value", "What proves it."},
  [NONCE]                 = {"nonce",            NP_VARIABLE, 64, NP_BYTES, "teredo.auth.nonce", "The client's random number, which the answer repeats."},
  [CONFIRMATION]          = {"confirmation",     NP_VARIABLE, 8, NP_BYTES, "teredo.auth.conf", "0; else the client needs a new key."},
  [ORIGIN_PORT]           = {"origin_port",      NP_VARIABLE, 16, NP_UINT, "teredo.orig.port", "Port from which the server received the packet, unmasked."},
  [ORIGIN_ADDRESS]        = {"origin_address",   NP_VARIABLE, 32, NP_IPV4, "teredo.orig.addr", "Address from which the server received the packet, unmasked."},
};
/* clang-format on */

enum {
  PORT = 3544,
  ORIGIN = 0,
  AUTHENTICATE = 1,
  ORIGIN_BYTES = 8,
  AUTHENTICATE_BYTES = 13,
  IPV6 = 6,
  ETHERTYPE_IPV6 = 0x86dd
};

/* RFC 4380, section 5.1.1: authentication goes before origin; both may be left out. */
static uint32_t behind_authentication(const struct np_dissector *d) {
  uint64_t head;
  if (!np_look(d, 0, 32, &head) || head >> 16 != AUTHENTICATE) return 0;
  return (uint32_t)(AUTHENTICATE_BYTES + (head >> 8 & 0xff) + (head & 0xff));
}

static bool has_origin(const struct np_dissector *d, uint32_t at) {
  uint64_t head;
  return np_look(d, at * 8, 16, &head) && head == ORIGIN;
}

static void dissect(struct np_dissector *d) {
  uint64_t version;
  uint32_t at = behind_authentication(d);
  if (has_origin(d, at)) at += ORIGIN_BYTES;
  bool is_there = np_look(d, at * 8, 4, &version);
  if (is_there && version != IPV6) {
    np_refuse(d);
    return;
  }
  np_header(d, at);
  np_next(d, NP_BY_ETHERTYPE, ETHERTYPE_IPV6);
}

static void authentication(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 16);
  uint64_t id = np_emit(d, c, &fields[CLIENT_ID_LENGTH]);
  uint64_t value = np_emit(d, c, &fields[AUTHENTICATION_LENGTH]);
  np_emit_bytes(d, c, &fields[CLIENT_ID], id);
  np_emit_bytes(d, c, &fields[AUTHENTICATION], value);
  np_emit_bytes(d, c, &fields[NONCE], 8);
  np_emit_bytes(d, c, &fields[CONFIRMATION], 1);
}

/* Both are sent with all bits turned over, so that no NAT on the way finds them. */
static void origin(struct np_dissector *d, struct np_cursor *c) {
  uint8_t address[4];
  np_skip(d, c, 16);
  struct np_cursor at = *c;
  np_skip(d, c, 16);
  uint64_t port = np_cursor_take(&at, 16);
  if (np_good(&at)) np_emit_number(d, &fields[ORIGIN_PORT], port ^ 0xffff);
  struct np_cursor of = np_split(d, c, &fields[ORIGIN_ADDRESS], sizeof address);
  for (unsigned i = 0; i < sizeof address; i++)
    address[i] = (uint8_t)(np_cursor_take(&at, 8) ^ 0xff);
  np_emit_address(d, &of, &fields[ORIGIN_ADDRESS], address);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint32_t at = behind_authentication(d);
  if (at > 0) authentication(d, &c);
  if (has_origin(d, at)) origin(d, &c);
}

const struct np_protocol np_teredo = {
    .name = "teredo",
    .title = "Teredo",
    .spec = "RFC 4380",
    .group = "tunnel",
    .wireshark = "teredo",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Teredo {origin_address}",
};
