/* rip.c - Routing Information Protocol, RFC 1058 (version 1), RFC 2453 (version 2), RFC 4822
 * (cryptographic authentication). */
#include "protocols/layout.h"

enum {
  COMMAND,
  COMMAND_NAME,
  VERSION,
  DOMAIN,
  ENTRIES,
  FAMILY,
  AUTHENTICATES,
  TAG,
  ADDRESS,
  MASK,
  NEXT_HOP,
  METRIC,
  TRAILER,
  TYPE,
  PASSWORD,
  OFFSET,
  KEY,
  LENGTH,
  SEQUENCE,
  DIGEST,
  OTHER
};

static const struct np_name command_names[] = {{1, "Request"},         {2, "Response"},
                                               {3, "Trace on"},        {4, "Trace off"},
                                               {5, "Vendor specific"}, {0, NULL}};

static const struct np_name family_names[] = {
    {0, "unspecified"}, {2, "IP"}, {0xffff, "authentication"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [COMMAND] = {"command", 0, 8, NP_UINT, "rip.command", "What the packet is.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = COMMAND, .names = command_names},
  [VERSION] = {"version", 8, 8, NP_UINT, "rip.version", "1 or 2."},
  [DOMAIN] = {"routing_domain", 16, 16, NP_UINT, NULL, "0; the routing domain in old packets of version 2.", .flags = NP_HIDDEN},
  [ENTRIES] = {"entries", NP_VARIABLE, 0, NP_RECORD, NULL, "Routes, and what authenticates them.", .flags = NP_MANY},
  [FAMILY] = {"entries.family", NP_VARIABLE, 16, NP_UINT, "rip.family", "Address family.", .names = family_names},
  [AUTHENTICATES] = {"entries.authenticates", NP_VARIABLE, 16, NP_HEX, NULL, "65535: not a route.", .flags = NP_HIDDEN},
  [TAG] = {"entries.route_tag", NP_VARIABLE, 16, NP_UINT, "rip.route_tag", "Version 2: tag of the route."},
  [ADDRESS] = {"entries.address", NP_VARIABLE, 32, NP_IPV4, "rip.ip", "Destination."},
  [MASK] = {"entries.netmask", NP_VARIABLE, 32, NP_IPV4, "rip.netmask", "Version 2: its mask."},
  [NEXT_HOP] = {"entries.next_hop", NP_VARIABLE, 32, NP_IPV4, "rip.next_hop", "Version 2: next router on the way; 0.0.0.0 is the sender."},
  [METRIC] = {"entries.metric", NP_VARIABLE, 32, NP_UINT, "rip.metric", "How far it is, 1 to 15; 16 is not reachable."},
  [TRAILER] = {"entries.trailer_type", NP_VARIABLE, 16, NP_UINT, NULL, "1: the code.", .flags = NP_HIDDEN},
  [TYPE] = {"entries.auth_type", NP_VARIABLE, 16, NP_UINT, "rip.auth.type", "2: a password; 3: a code."},
  [PASSWORD] = {"entries.password", NP_VARIABLE, 128, NP_STRING, "rip.auth.passwd", "Password, in clear."},
  [OFFSET] = {"entries.digest_offset", NP_VARIABLE, 16, NP_UINT, "rip.digest_offset", "Where the code stands, in bytes."},
  [KEY] = {"entries.key_id", NP_VARIABLE, 8, NP_UINT, "rip.key_id", "Number of the key."},
  [LENGTH] = {"entries.auth_length", NP_VARIABLE, 8, NP_UINT, "rip.auth_data_len", "Length of the code, in bytes."},
  [SEQUENCE] = {"entries.sequence", NP_VARIABLE, 32, NP_UINT, "rip.seq_num", "Grows with each packet."},
  [DIGEST] = {"entries.digest", NP_VARIABLE, 0, NP_BYTES, "rip.authentication_data", "Code of the packet."},
  [OTHER] = {"entries.value", NP_VARIABLE, 128, NP_BYTES, NULL, "An entry of another family."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, UDP_PORT = 520, IS_TRAILER = 1 };
enum { NO_FAMILY = 0, FAMILY_IP = 2, AUTHENTICATION = 0xffff, BY_PASSWORD = 2, BY_CODE = 3 };

static const struct np_layout old_route = {0, 0, {NP_GAP(16), ADDRESS, NP_GAP(64), METRIC}};

static const struct np_layout whole_table = {0, 0, {NP_GAP(112), METRIC}};

static const struct np_layout no_route = {0, 0, {TAG, NP_GAP(32), MASK, NEXT_HOP, METRIC}};

static const struct np_layout route = {0, 0, {TAG, ADDRESS, MASK, NEXT_HOP, METRIC}};

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]);
  np_header_whole(d);
  if (version != 1 && version != 2) np_malformed(d, &fields[VERSION], "neither 1 nor 2");
}

/* RFC 4822, section 2.2: a code of the length that the first entry tells stands behind routes. */
static void authentication(struct np_dissector *d, struct np_cursor *c, uint64_t *length) {
  struct np_cursor peek = *c;
  uint64_t type = np_cursor_peek(&peek, 16);
  if (type == IS_TRAILER) {
    np_emit(d, c, &fields[TRAILER]);
    np_emit_bytes(d, c, &fields[DIGEST],
                  *length > 0 && *length < np_left(c) ? *length : np_left(c));
    np_skip(d, c, np_left(c) * 8);
    return;
  }
  np_emit(d, c, &fields[TYPE]);
  if (type == BY_PASSWORD) {
    np_emit_row(d, c, PASSWORD);
  } else if (type == BY_CODE) {
    np_emit(d, c, &fields[OFFSET]);
    np_emit(d, c, &fields[KEY]);
    *length = np_emit(d, c, &fields[LENGTH]);
    np_emit(d, c, &fields[SEQUENCE]);
    np_skip(d, c, 64);
  } else {
    np_emit_row(d, c, OTHER);
  }
}

static void entry(struct np_dissector *d, struct np_cursor *c, bool is_old, uint64_t *length) {
  struct np_cursor peek = *c;
  uint64_t family = np_cursor_peek(&peek, 16);
  np_emit(d, c, &fields[family == AUTHENTICATION ? AUTHENTICATES : FAMILY]);
  if (!np_good(c)) return;
  if (family == AUTHENTICATION) {
    authentication(d, c, length);
  } else if (family == FAMILY_IP) {
    np_emit_layout(d, c, is_old ? &old_route : &route);
  } else if (family == NO_FAMILY) {
    np_emit_layout(d, c, is_old ? &whole_table : &no_route);
  } else {
    np_skip(d, c, 16);
    np_emit_row(d, c, OTHER);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  bool is_old = np_get(d, &fields[VERSION]) == 1;
  uint64_t length = 0;
  while (np_more(&list)) {
    np_open(d, &list, &fields[ENTRIES]);
    entry(d, &list, is_old, &length);
    np_close(d, &fields[ENTRIES]);
  }
}

const struct np_protocol np_rip = {
    .name = "rip",
    .title = "Routing Information Protocol",
    .spec = "RFC 2453",
    .group = "routing",
    .wireshark = "rip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "RIPv{version} {command_name}",
};
