/* lacp.c - Link Aggregation Control Protocol, IEEE 802.1AX section 6.4.2. */
#include "protocols/layout.h"

enum {
  VERSION,
  TLV_TYPE,
  TLV_LENGTH,
#define XX(id, ...) ACTOR_##id,
#include "protocols/link/lacp_port.def"
#undef XX
#define XX(id, ...) PARTNER_##id,
#include "protocols/link/lacp_port.def"
#undef XX
  MAX_DELAY,
  COLLECTOR_RESERVED,
  OTHER,
  PADDING
};

enum { TERMINATOR, ACTOR, PARTNER, COLLECTOR };

static const struct np_name tlv_names[] = {{TERMINATOR, "Terminator"},
                                           {ACTOR, "Actor Information"},
                                           {PARTNER, "Partner Information"},
                                           {COLLECTOR, "Collector Information"},
                                           {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]    = {"version", 0, 8, NP_UINT, "lacp.version", "1 or 2."},
  [TLV_TYPE]   = {"tlv_types", NP_VARIABLE, 8, NP_UINT, "lacp.tlv_type", "Types of the parts.", .flags = NP_MANY | NP_HIDDEN, .names = tlv_names},
  [TLV_LENGTH] = {"tlv_lengths", NP_VARIABLE, 8, NP_UINT, "lacp.tlv_length", "Their lengths, in bytes.", .flags = NP_MANY | NP_HIDDEN},
#define XX(id, name, width, type, wireshark, bits, doc) [ACTOR_##id] = {"actor." name, NP_VARIABLE, width, type, "lacp.actor." wireshark, doc, .flags = bits},
#include "protocols/link/lacp_port.def"
#undef XX
#define XX(id, name, width, type, wireshark, bits, doc) [PARTNER_##id] = {"partner." name, NP_VARIABLE, width, type, "lacp.partner." wireshark, doc, .flags = bits},
#include "protocols/link/lacp_port.def"
#undef XX
  [MAX_DELAY]  = {"collector_max_delay", NP_VARIABLE, 16, NP_UINT, "lacp.collector.max_delay", "Longest time that the collector holds a frame, in 10 us."},
  [COLLECTOR_RESERVED] = {"collector_reserved", NP_VARIABLE, 96, NP_BYTES, "lacp.coll_reserved", "0.", .flags = NP_HIDDEN},
  [OTHER]      = {"other", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a part that has no rows.", .flags = NP_MANY},
  [PADDING]    = {"padding", NP_VARIABLE, 0, NP_BYTES, "lacp.pad", "What follows the last part.", .flags = NP_HIDDEN},
};
/* clang-format on */

static const struct np_layout parts[] = {
#define XX(id, ...) ACTOR_##id,
    {ACTOR,
     0,
     {
#include "protocols/link/lacp_port.def"
     }},
#undef XX
#define XX(id, ...) PARTNER_##id,
    {PARTNER,
     0,
     {
#include "protocols/link/lacp_port.def"
     }},
#undef XX
    {COLLECTOR, 0, {MAX_DELAY, COLLECTOR_RESERVED}},
    {0, 0, {0}},
};

enum { HEAD_BYTES = 2 };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

/* Section 6.4.2.3: a length counts type and length too, but that of the terminator, which is 0. */
static bool part(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[TLV_TYPE]), length = np_emit(d, c, &fields[TLV_LENGTH]);
  if (!np_good(c) || type == TERMINATOR) return false;
  if (length < HEAD_BYTES) {
    np_malformed(d, &fields[TLV_LENGTH], "smaller than the part's head");
    return false;
  }
  const struct np_layout *layout = np_layout_of(parts, type);
  struct np_cursor value = np_split(d, c, &fields[TLV_LENGTH], length - HEAD_BYTES);
  if (layout)
    np_emit_value(d, &value, layout, &fields[TLV_LENGTH]);
  else
    np_emit_rest(d, &value, &fields[OTHER]);
  return true;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  while (np_more(&c) && part(d, &c)) {
  }
  np_emit_rest(d, &c, &fields[PADDING]);
}

const struct np_protocol np_lacp = {
    .name = "lacp",
    .title = "Link Aggregation Control Protocol",
    .spec = "IEEE 802.1AX",
    .group = "control",
    .wireshark = "lacp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_SLOW, 1}, {NP_TABLE_END, 0}},
    .summary = "LACP {actor.system} port {actor.port} {partner.system} port {partner.port}",
};
