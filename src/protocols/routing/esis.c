/* esis.c - ES-IS, ISO 9542: end systems and routers say hello, and routers redirect. */
#include "protocols/protocol.h"

enum {
  NLPID,
  LENGTH,
  VERSION,
  RESERVED,
  TYPE_GAP,
  TYPE,
  TYPE_NAME,
  HOLDING,
  CHECKSUM,
  COUNT,
  LENGTHS,
  SOURCES,
  ENTITY,
  DESTINATION,
  BETTER,
  OPTIONS
};

enum { END_HELLO = 2, ROUTER_HELLO = 4, REDIRECT = 6 };

static const struct np_name type_names[] = {
    {END_HELLO, "ES HELLO"}, {ROUTER_HELLO, "IS HELLO"}, {REDIRECT, "RD REQUEST"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [NLPID] = {"nlpid", 0, 8, NP_HEX, "esis.nlpi", "130."},
  [LENGTH] = {"length_indicator", 8, 8, NP_UINT, "esis.length", "Length of the header, in bytes."},
  [VERSION] = {"version", 16, 8, NP_UINT, "esis.ver", "1."},
  [RESERVED] = {"reserved", 24, 8, NP_UINT, "esis.res", "0.", .flags = NP_HIDDEN},
  [TYPE_GAP] = {"type_reserved", 32, 3, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [TYPE] = {"type", 35, 5, NP_UINT, "esis.type", "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [HOLDING] = {"holding_time", 40, 16, NP_UINT, "esis.htime", "How long it is good, in seconds."},
  [CHECKSUM] = {"checksum", 56, 16, NP_HEX, "esis.chksum", "Fletcher checksum; 0 where there is none."},
  [COUNT] = {"source_count", NP_VARIABLE, 8, NP_UINT, "esis.number_of_source_addresses", "Number of the sender's addresses."},
  [LENGTHS] = {"address_lengths", NP_VARIABLE, 8, NP_UINT, NULL, "Length of each address, in bytes.", .flags = NP_HIDDEN | NP_MANY},
  [SOURCES] = {"sources", NP_VARIABLE, 0, NP_BYTES, NULL, "Addresses of the sender.", .flags = NP_MANY},
  [ENTITY] = {"network_entity", NP_VARIABLE, 0, NP_BYTES, NULL, "Name of the router."},
  [DESTINATION] = {"destination", NP_VARIABLE, 0, NP_BYTES, NULL, "Redirect: where packets go."},
  [BETTER] = {"better_subnetwork_address", NP_VARIABLE, 0, NP_BYTES, NULL, "Redirect: hardware address to send them to."},
  [OPTIONS] = {"options", NP_VARIABLE, 0, NP_BYTES, NULL, "Options."},
};
/* clang-format on */

enum { HEADER_BYTES = 9, ESIS_NLPID = 0x82 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[NLPID]) != ESIS_NLPID) {
    np_refuse(d);
    return;
  }
  if (length < HEADER_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than its fixed part");
  else
    np_end_at(d, &fields[LENGTH], length);
  np_header_whole(d);
}

static void address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t length = np_emit(d, c, &fields[LENGTHS]);
  np_emit_bytes(d, c, &fields[row], length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == END_HELLO) {
    uint64_t count = np_emit(d, &c, &fields[COUNT]);
    for (; count > 0 && np_more(&c); count--) address(d, &c, SOURCES);
    if (count > 0 && np_good(&c)) np_malformed(d, &fields[COUNT], "more than the packet holds");
  } else if (type == ROUTER_HELLO) {
    address(d, &c, ENTITY);
  } else if (type == REDIRECT) {
    address(d, &c, DESTINATION);
    address(d, &c, BETTER);
    address(d, &c, ENTITY);
  }
  np_emit_rest(d, &c, &fields[OPTIONS]);
}

const struct np_protocol np_esis = {
    .name = "esis",
    .title = "ES-IS",
    .spec = "ISO 9542",
    .group = "routing",
    .wireshark = "esis",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_NLPID, ESIS_NLPID}, {NP_TABLE_END, 0}},
    .summary = "ES-IS {type_name}",
};
