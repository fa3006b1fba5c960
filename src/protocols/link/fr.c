/* fr.c - frame relay, ITU-T Q.922 annex A, with what RFC 2427 or Cisco puts into its frames. */
#include "protocols/protocol.h"

enum {
  FIRST,
  UPPER,
  RESPONSE,
  MORE,
  SECOND,
  SECOND_DLCI,
  FECN,
  BECN,
  ELIGIBLE,
  LAST,
  THIRD,
  THIRD_DLCI,
  THIRD_LAST,
  LOWER,
  CORE_CONTROL,
  CONTROL_BIT,
  FINAL_LAST,
  DLCI,
  CONTROL,
  CONTROL_SECOND,
  NLPID,
  OUI,
  PROTOCOL_ID,
  SNAP_TYPE,
  ETHERTYPE
};

/* clang-format off */
static const struct np_field fields[] = {
  [FIRST]       = {"first_octet",  0, 8, NP_GROUP, "fr.first_addr_octet", "First byte of the address."},
  [UPPER]       = {"upper_dlci",   0, 6, NP_UINT, "fr.upper_dlci", "Upper bits of the DLCI.", .flags = NP_HIDDEN},
  [RESPONSE]    = {"command_response", 6, 1, NP_FLAG, "fr.cr", "Of who uses the network."},
  [MORE]        = {"extended",     7, 1, NP_FLAG, "fr.ea", "0: the address goes on.", .flags = NP_HIDDEN},
  [SECOND]      = {"second_octet", 8, 8, NP_GROUP, "fr.second_addr_octet", "Second byte of the address."},
  [SECOND_DLCI] = {"second_dlci",  8, 4, NP_UINT, "fr.second_dlci", "Four more bits of the DLCI.", .flags = NP_HIDDEN},
  [FECN]        = {"fecn",        12, 1, NP_FLAG, "fr.fecn", "There was congestion on the way."},
  [BECN]        = {"becn",        13, 1, NP_FLAG, "fr.becn", "There is congestion on the way back."},
  [ELIGIBLE]    = {"discard_eligible", 14, 1, NP_FLAG, "fr.de", "May be dropped first."},
  [LAST]        = {"second_extended", 15, 1, NP_FLAG, "fr.ea", "1: the address ends.", .flags = NP_HIDDEN},
  [THIRD]       = {"third_octet",  NP_VARIABLE, 8, NP_GROUP, "fr.third_addr_octet", "Third byte of an address of four."},
  [THIRD_DLCI]  = {"third_dlci",   NP_VARIABLE, 7, NP_UINT, "fr.third_dlci", "Seven more bits of the DLCI.", .flags = NP_HIDDEN},
  [THIRD_LAST]  = {"third_extended", NP_VARIABLE, 1, NP_FLAG, "fr.ea", "0: the address goes on.", .flags = NP_HIDDEN},
  [LOWER]       = {"lower_dlci",   NP_VARIABLE, 6, NP_UINT, "fr.lower_dlci", "The last six bits of a longer DLCI.", .flags = NP_HIDDEN},
  [CORE_CONTROL] = {"dl_core_control", NP_VARIABLE, 6, NP_UINT, "fr.dlcore_control", "What these bits are where they are of control: the network's own."},
  [CONTROL_BIT] = {"dlci_or_control", NP_VARIABLE, 1, NP_FLAG, "fr.dc", "1: these bits are of control, and none of the DLCI."},
  [FINAL_LAST]  = {"final_extended", NP_VARIABLE, 1, NP_FLAG, "fr.ea", "1: the address ends.", .flags = NP_HIDDEN},
  [DLCI]        = {"dlci",         NP_COMPUTED, 32, NP_UINT, "fr.dlci", "Number of the virtual circuit."},
  [CONTROL]     = {"control",      NP_VARIABLE, 8, NP_HEX, "fr.control", "3: unnumbered information, RFC 2427; of frames with numbers the first of two bytes."},
  [CONTROL_SECOND] = {"control_second", NP_VARIABLE, 8, NP_HEX, NULL, "The second byte of these: what was received, and the poll bit.", .flags = NP_HIDDEN},
  [NLPID]       = {"nlpid",        NP_VARIABLE, 8, NP_HEX, "fr.nlpid", "Protocol of the payload, RFC 2427; a 0 in front is padding.", .flags = NP_MANY},
  [OUI]         = {"oui",          NP_VARIABLE, 24, NP_HEX, "fr.snap.oui", "Whose protocol id follows."},
  [PROTOCOL_ID] = {"protocol_id",  NP_VARIABLE, 16, NP_HEX, "fr.snap.pid", "Protocol of the payload, of the OUI's."},
  [SNAP_TYPE]   = {"snap_ethertype", NP_VARIABLE, 16, NP_HEX, "fr.snaptype", "The same, of OUI 0: an EtherType."},
  [ETHERTYPE]   = {"ethertype",    NP_VARIABLE, 16, NP_HEX, "fr.chdlctype", "Protocol of the payload, in Cisco's way: an EtherType as a rule."},
};
/* clang-format on */

enum { LINKTYPE_FRELAY = 107, LEAST_BYTES = 2, MOST_BYTES = 4 };
enum { LEAST_ETHERTYPE = 0x600, UNNUMBERED_BITS = 3 };
enum { UNNUMBERED = 0x03, BY_SNAP = 0x80, ID_ETHERTYPE = 0, OSI_LEAST = 0x81, OSI_MOST = 0x83 };

/* How many bytes the address has: the last one has its lowest bit set. The first one that is not
 * there counts, too. */
static uint32_t address_bytes(const struct np_dissector *d) {
  uint32_t length = LEAST_BYTES;
  uint64_t is_last = np_get(d, &fields[LAST]);
  while (!is_last && length < MOST_BYTES) {
    bool is_there = np_look(d, length * 8 + 7, 1, &is_last);
    length++;
    if (!is_there) break;
  }
  return length;
}

/* What Q.922, section A.3.3.7, keeps for signals: DLCI 0 of any width. */
static bool is_signal(const struct np_dissector *d, uint32_t length) {
  uint64_t third = 0, lower = 0, is_control = 0;
  if (length == MOST_BYTES) np_look(d, LEAST_BYTES * 8, 7, &third);
  if (length > LEAST_BYTES) np_look(d, length * 8 - 8, 6, &lower);
  if (length > LEAST_BYTES) np_look(d, length * 8 - 2, 1, &is_control);
  return np_get(d, &fields[UPPER]) == 0 && np_get(d, &fields[SECOND_DLCI]) == 0 && third == 0 &&
         (lower == 0 || is_control);
}

/* What is behind an address. */
enum way { IETF, SIGNAL, CISCO, NUMBERED, UNKNOWN };

/* Q.922, section 3.3: control of frames with numbers is of two bytes. */
static uint32_t control_bytes(uint64_t first) {
  return (first & UNNUMBERED_BITS) == UNNUMBERED_BITS ? 1 : 2;
}

/* Whether it is one, the protocol tells that RFC 2427 has behind it. */
static bool is_numbered(const struct np_dissector *d, uint32_t at, uint64_t first) {
  uint64_t id = 0;
  if (control_bytes(first) == 1) return false;
  if (np_look(d, at * 8 + 16, 8, &id) && id == 0) np_look(d, at * 8 + 24, 8, &id);
  return id == BY_SNAP || np_is_bound(d, NP_BY_NLPID, id);
}

static enum way way_of(const struct np_dissector *d, uint32_t at, uint64_t first) {
  uint64_t type;
  if (first == UNNUMBERED) return IETF;
  if (is_signal(d, at)) return SIGNAL;
  if (!np_look(d, at * 8, 16, &type)) return CISCO;
  if (np_is_bound(d, NP_BY_CHDLC, type) || np_is_bound(d, NP_BY_ETHERTYPE, type)) return CISCO;
  if (is_numbered(d, at, first)) return NUMBERED;
  return type >= LEAST_ETHERTYPE ? CISCO : UNKNOWN;
}

/* RFC 2427, section 3: control, padding or none, and the protocol, which is the first byte of OSI's
 * packets (ISO/IEC TR 9577) and not in front of them. */
static void dissect_ietf(struct np_dissector *d, uint32_t at) {
  uint64_t id = 0, oui = 0, protocol = 0;
  if (np_look(d, at * 8 + 8, 8, &id) && id == 0) at++;
  np_look(d, at * 8 + 8, 8, &id);
  np_header(d, at + 2);
  if (id >= OSI_LEAST && id <= OSI_MOST) np_header(d, at + 1);
  if (id != BY_SNAP) {
    np_next(d, NP_BY_NLPID, id);
    return;
  }
  np_header(d, at + 7);
  if (!np_look(d, at * 8 + 16, 24, &oui) || !np_look(d, at * 8 + 40, 16, &protocol)) return;
  if (oui == ID_ETHERTYPE)
    np_next(d, NP_BY_ETHERTYPE, protocol);
  else
    np_next_wide(d, NP_BY_SNAP, 0, oui << 16 | protocol);
}

static void dissect(struct np_dissector *d) {
  uint32_t at = address_bytes(d);
  uint64_t first, type;
  if (np_get(d, &fields[MORE])) np_malformed(d, &fields[MORE], "an address of one byte");
  np_header(d, at);
  if (!np_look(d, at * 8, 8, &first)) return;
  switch (way_of(d, at, first)) {
    case IETF:
      dissect_ietf(d, at);
      break;
    case NUMBERED:
      dissect_ietf(d, at + 1);
      break;
    case CISCO:
      np_header(d, at + 2);
      if (np_look(d, at * 8, 16, &type) && !np_next(d, NP_BY_CHDLC, type))
        np_next(d, NP_BY_ETHERTYPE, type);
      break;
    case SIGNAL:
      np_header(d, at + control_bytes(first));
      break;
    default:
      break;
  }
}

/* The address's other bytes. Returns the DLCI. */
static uint64_t address(struct np_dissector *d, struct np_cursor *c) {
  uint64_t dlci = np_get(d, &fields[UPPER]) << 4 | np_get(d, &fields[SECOND_DLCI]);
  uint32_t length = address_bytes(d);
  if (length == MOST_BYTES) {
    np_emit_over(d, c, &fields[THIRD]);
    dlci = dlci << 7 | np_emit(d, c, &fields[THIRD_DLCI]);
    np_emit(d, c, &fields[THIRD_LAST]);
  }
  if (length == LEAST_BYTES) return dlci;
  struct np_cursor ahead = *c;
  bool is_control = (np_cursor_take(&ahead, 7) & 1) != 0;
  uint64_t lower = np_emit(d, c, &fields[is_control ? CORE_CONTROL : LOWER]);
  np_emit(d, c, &fields[CONTROL_BIT]);
  if (!is_control) dlci = dlci << 6 | lower;
  np_emit(d, c, &fields[FINAL_LAST]);
  return dlci;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), body = np_body(d);
  uint64_t dlci = address(d, &c);
  if (np_good(&c)) np_emit_number(d, &fields[DLCI], dlci);
  struct np_cursor peek = c;
  if (!np_more(&c)) return;
  uint64_t first = np_cursor_take(&peek, 8);
  enum way way = way_of(d, address_bytes(d), first);
  if (way == CISCO || way == UNKNOWN) {
    np_emit(d, &c, &fields[ETHERTYPE]);
    return;
  }
  np_emit(d, &c, &fields[CONTROL]);
  if (control_bytes(first) == 2) np_emit(d, &c, &fields[CONTROL_SECOND]);
  if (way == SIGNAL) return;
  uint64_t id = np_more(&c) ? np_emit(d, &c, &fields[NLPID]) : 0;
  if (id == 0 && np_more(&c)) id = np_emit(d, &c, &fields[NLPID]);
  if (id == 0 && np_good(&c)) np_emit(d, &body, &fields[NLPID]);
  if (id != BY_SNAP) return;
  uint64_t oui = np_emit(d, &c, &fields[OUI]);
  np_emit(d, &c, &fields[oui == ID_ETHERTYPE ? SNAP_TYPE : PROTOCOL_ID]);
}

const struct np_protocol np_fr = {
    .name = "fr",
    .title = "Frame relay",
    .spec = "RFC 2427",
    .group = "link",
    .wireshark = "fr",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = LEAST_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_FRELAY}, {NP_TABLE_END, 0}},
    .summary = "FR DLCI {dlci}",
};
