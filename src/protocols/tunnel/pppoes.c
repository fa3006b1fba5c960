/* pppoes.c - PPP over Ethernet, the session stage, RFC 2516 section 6. */
#include "protocols/tunnel/pppoe.h"

enum { FORWARD_CREDITS = NP_PPPOE_ROWS, BACKWARD_CREDITS };

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/tunnel/pppoe.def"
#undef XX
  [FORWARD_CREDITS]  = {"credits.forward",  NP_VARIABLE, 16, NP_UINT, "pppoes.tags.credits.fcn", "Forward credit notification, RFC 5578."},
  [BACKWARD_CREDITS] = {"credits.backward", NP_VARIABLE, 16, NP_UINT, "pppoes.tags.credits.bcn", "Backward credit notification."},
};
/* clang-format on */

enum { CREDITS_TAG = 0x0106, TAG_BYTES = 8, ETHERTYPE_PPP = 0x880b };

/* RFC 5578, section 5.4: credits stand in front of the packet. The tag is no protocol's number:
 * those are odd. */
static bool has_credits(const struct np_dissector *d) {
  uint64_t tag;
  return np_look(d, NP_PPPOE_HEADER_BYTES * 8, 16, &tag) && tag == CREDITS_TAG;
}

static void dissect(struct np_dissector *d) {
  if (!np_pppoe_end(d)) return;
  if (np_get(d, &fields[CODE]) != 0) {
    np_malformed(d, &fields[CODE], "not that of a session");
    return;
  }
  if (has_credits(d)) np_header(d, NP_PPPOE_HEADER_BYTES + TAG_BYTES);
  np_next(d, NP_BY_ETHERTYPE, ETHERTYPE_PPP);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (!np_more(&c)) return;
  np_skip(d, &c, 32);
  np_emit(d, &c, &fields[FORWARD_CREDITS]);
  np_emit(d, &c, &fields[BACKWARD_CREDITS]);
}

const struct np_protocol np_pppoes = {
    .name = "pppoes",
    .title = "PPP over Ethernet, session",
    .spec = "RFC 2516",
    .group = "tunnel",
    .wireshark = "pppoes",
    .bpf = "pppoes",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPPOE_HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x8864}, {NP_TABLE_END, 0}},
    .summary = "PPPoE session {session_id}",
};
