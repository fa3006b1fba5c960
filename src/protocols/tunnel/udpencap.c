/* udpencap.c - IPsec in UDP, RFC 3948: keep-alives, IKE behind a marker, and ESP. */
#include "protocols/protocol.h"

enum { NAT_KEEPALIVE, NON_ESP_MARKER };

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name              bit       width type    wireshark doc */
  [NAT_KEEPALIVE]  = {"nat_keepalive",  NP_VARIABLE,  8, NP_HEX, NULL,    "0xff: keeps a NAT's mapping; nothing follows."},
  [NON_ESP_MARKER] = {"non_esp_marker", NP_VARIABLE, 32, NP_HEX, NULL,    "0: IKE follows, not ESP, whose SPI is never 0."},
};
/* clang-format on */

enum { PORT = 4500, ISAKMP_PORT = 500, PROTOCOL_ESP = 50, KEEPALIVE = 0xff, MARKER_BYTES = 4 };

static bool is_keepalive(const struct np_dissector *d) {
  uint64_t first;
  return !np_fits(d, 2) && np_look(d, 0, 8, &first) && first == KEEPALIVE;
}

static bool has_marker(const struct np_dissector *d) {
  uint64_t spi;
  return np_look(d, 0, 32, &spi) && spi == 0;
}

static void dissect(struct np_dissector *d) {
  if (is_keepalive(d)) {
    np_header(d, 1);
  } else if (has_marker(d)) {
    np_header(d, MARKER_BYTES);
    np_next(d, NP_BY_UDP_PORT, ISAKMP_PORT);
  } else {
    np_next(d, NP_BY_IP_PROTO, PROTOCOL_ESP);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (!np_more(&c)) return;
  np_emit(d, &c, &fields[np_left(&c) == 1 ? NAT_KEEPALIVE : NON_ESP_MARKER]);
}

const struct np_protocol np_udpencap = {
    .name = "udpencap",
    .title = "UDP Encapsulation of IPsec Packets",
    .spec = "RFC 3948",
    .group = "security",
    .wireshark = "udpencap",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "{nat_keepalive?NAT keep-alive}",
};
