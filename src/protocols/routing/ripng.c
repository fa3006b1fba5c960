/* ripng.c - RIP of IPv6, RFC 2080. */
#include "protocols/protocol.h"

enum { COMMAND, COMMAND_NAME, VERSION, RESERVED, ENTRIES, PREFIX, TAG, LENGTH, METRIC };

static const struct np_name command_names[] = {{1, "Request"}, {2, "Response"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [COMMAND] = {"command", 0, 8, NP_UINT, "ripng.cmd", "What the packet is.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = COMMAND, .names = command_names},
  [VERSION] = {"version", 8, 8, NP_UINT, "ripng.version", "1."},
  [RESERVED] = {"reserved", 16, 16, NP_BYTES, "ripng.reserved", "0.", .flags = NP_HIDDEN},
  [ENTRIES] = {"entries", NP_VARIABLE, 0, NP_RECORD, NULL, "Routes.", .flags = NP_MANY},
  [PREFIX] = {"entries.prefix", NP_VARIABLE, 128, NP_IPV6, "ripng.rte.ipv6_prefix", "Destination; of a next hop the router's address."},
  [TAG] = {"entries.route_tag", NP_VARIABLE, 16, NP_UINT, "ripng.rte.route_tag", "Tag of the route."},
  [LENGTH] = {"entries.prefix_length", NP_VARIABLE, 8, NP_UINT, "ripng.rte.prefix_length", "How many bits of it count."},
  [METRIC] = {"entries.metric", NP_VARIABLE, 8, NP_UINT, "ripng.rte.metric", "How far it is, 1 to 15; 16 is not reachable, 255 a next hop."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, UDP_PORT = 521, MOST_LENGTH = 128 };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
  if (np_get(d, &fields[VERSION]) != 1)
    np_malformed(d, &fields[VERSION], "no version but 1 is known");
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[ENTRIES]);
    np_emit(d, &list, &fields[PREFIX]);
    np_emit(d, &list, &fields[TAG]);
    if (np_emit(d, &list, &fields[LENGTH]) > MOST_LENGTH)
      np_malformed(d, &fields[LENGTH], "more than an address has");
    np_emit(d, &list, &fields[METRIC]);
    np_close(d, &fields[ENTRIES]);
  }
}

const struct np_protocol np_ripng = {
    .name = "ripng",
    .title = "RIPng",
    .spec = "RFC 2080",
    .group = "routing",
    .wireshark = "ripng",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "RIPng {command_name}",
};
