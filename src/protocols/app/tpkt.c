/* tpkt.c - ISO transport over TCP, RFC 1006 section 6 and RFC 2126: how long a TPDU is. */
#include "protocols/protocol.h"

enum { VERSION, RESERVED, LENGTH };
enum { HEAD = 4, LEAST = 7, MOST = 0xffff, ISO_PORT = 102, H323_PORT = 1720, RDP_PORT = 3389 };

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]  = {"version",   0,  8, NP_UINT, "tpkt.version",  "3."},
  [RESERVED] = {"reserved",  8,  8, NP_UINT, "tpkt.reserved", "0."},
  [LENGTH]   = {"length",   16, 16, NP_UINT, "tpkt.length",   "Length of the packet, these four bytes included, in bytes."},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]), type;
  if (np_get(d, &fields[VERSION]) != 3 || np_get(d, &fields[RESERVED]) != 0 || length < LEAST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, length);
  if (np_look(d, (HEAD + 1) * 8, 4, &type)) np_next(d, NP_BY_TPKT, type << 4);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != 3) return NP_STARTS_NOT;
  if (size < HEAD) return HEAD;
  return bytes[1] == 0 && (bytes[2] > 0 || bytes[3] >= LEAST) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[LENGTH], 0, MOST}};

const struct np_protocol np_tpkt = {
    .name = "tpkt",
    .title = "ISO Transport over TCP",
    .spec = "RFC 1006",
    .group = "industrial",
    .wireshark = "tpkt",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, ISO_PORT},
                                      {NP_BY_TCP_PORT, H323_PORT},
                                      {NP_BY_TCP_PORT, RDP_PORT},
                                      {NP_TABLE_END, 0}},
    .summary = "TPKT {length}",
    .stream = &stream,
};
