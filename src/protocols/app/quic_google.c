/* quic_google.c - headers of Google's QUIC: public flags up to Q043, long headers from Q044 to Q049
 * (draft-tsvwg-quic-protocol and its later revisions). */
#include "protocols/app/quic_google.h"

enum { HAS_VERSION = 0x01, RESET = 0x02, HAS_ID = 0x08, RESERVED = 0xc0 };
enum { FLAGS_BITS = 8, ID_BITS = 64, VERSION_BITS = 32 };
enum { LAST_LITTLE = 0x51303338 }; /* Q038: the last version with its lowest byte first */

static const struct np_field *row(const struct np_dissector *d, unsigned at) {
  return np__quic_row(d, at);
}

/* A client says its version until it knows that the server has it, the server says its versions,
 * and either can reset: behind the id comes a version, Q and digits, or the tag PRST. Other packets
 * have nothing that tells them. */
bool np__quic_is_google(const struct np_dissector *d) {
  uint64_t flags, letter;
  if (!np_look(d, 0, 8, &flags) || flags & RESERVED || !(flags & HAS_ID)) return false;
  if (!np_look(d, FLAGS_BITS + ID_BITS, 8, &letter)) return false;
  return (flags & RESET && letter == 'P') || (flags & HAS_VERSION && letter == 'Q');
}

static void flags(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, row(d, NP__QUIC_G_FLAGS));
  np_emit(d, c, row(d, NP__QUIC_G_RSV));
  np_emit(d, c, row(d, NP__QUIC_G_MULTIPATH));
  np_emit(d, c, row(d, NP__QUIC_G_NUMBER_CODE));
  np_emit(d, c, row(d, NP__QUIC_G_HAS_ID));
  np_emit(d, c, row(d, NP__QUIC_G_HAS_NONCE));
  np_emit(d, c, row(d, NP__QUIC_G_RESET));
  np_emit(d, c, row(d, NP__QUIC_G_HAS_VERSION));
}

/* Up to Q038 numbers have their lowest byte first. */
static void number(struct np_dissector *d, struct np_cursor *c, unsigned at, uint32_t bytes,
                   bool is_little) {
  if (!is_little) {
    np_emit_bits(d, c, row(d, at), bytes * 8);
    return;
  }
  uint64_t value = np_take_little(d, c, row(d, at), bytes);
  if (np_good(c)) np_emit_number(d, row(d, at), value);
}

void np__quic_google(struct np_dissector *d, struct np_cursor *c) {
  static const uint8_t number_bytes[] = {1, 2, 4, 6};
  struct np_cursor behind = *c;
  uint64_t first = np_cursor_take(&behind, FLAGS_BITS);
  np_cursor_take(&behind, ID_BITS);
  uint64_t version = np_cursor_peek(&behind, VERSION_BITS);
  bool from_server = np_port_side(d) == NP_SIDE_SOURCE, is_reset = (first & RESET) != 0;
  bool is_little = !is_reset && !from_server && version <= LAST_LITTLE;
  flags(d, c);
  number(d, c, NP__QUIC_G_ID, ID_BITS / 8, is_little);
  if (is_reset) {
    np_emit_rest(d, c, row(d, NP__QUIC_G_BODY));
    return;
  }
  do np_emit(d, c, row(d, NP__QUIC_G_VERSIONS));
  while (from_server && np_more(c));
  if (from_server) return;
  number(d, c, NP__QUIC_G_NUMBER, number_bytes[first >> 4 & 3], is_little);
  np_emit_rest(d, c, row(d, NP__QUIC_G_BODY));
}

static uint64_t id_length(uint64_t code) {
  return code ? code + 3 : 0;
}

void np__quic_google_long(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, row(d, NP__QUIC_G_FLAGS));
  np_emit(d, c, row(d, NP__QUIC_G_FORM));
  np_emit(d, c, row(d, NP__QUIC_G_FIXED_BIT));
  np_emit(d, c, row(d, NP__QUIC_G_TYPE));
  np_emit(d, c, row(d, NP__QUIC_G_RESERVED));
  uint64_t length = np_emit(d, c, row(d, NP__QUIC_G_NUMBER_LENGTH));
  np_emit(d, c, row(d, NP__QUIC_G_VERSIONS));
  uint64_t destination = np_emit(d, c, row(d, NP__QUIC_G_DCIL));
  uint64_t source = np_emit(d, c, row(d, NP__QUIC_G_SCIL));
  uint64_t ids = id_length(destination) + id_length(source);
  for (; ids >= ID_BITS / 8; ids -= ID_BITS / 8) np_emit(d, c, row(d, NP__QUIC_G_ID));
  np_skip(d, c, ids * 8);
  number(d, c, NP__QUIC_G_NUMBER, (uint32_t)length + 1, false);
  np_emit_rest(d, c, row(d, NP__QUIC_G_BODY));
}
