/* snap.c - Subnetwork Access Protocol: names of protocols behind LLC, IEEE 802. */
#include "protocols/protocol.h"

enum { OUI, ETHERTYPE, PROTOCOL_ID };

/* clang-format off */
static const struct np_field fields[] = {
  /*               name          bit width type     wireshark   doc */
  [OUI]         = {"oui",          0, 24, NP_HEX, "llc.oui",  "Organization whose protocol numbers these are."},
  [ETHERTYPE]   = {"ethertype",   NP_VARIABLE, 16, NP_HEX, "llc.type", "Protocol of the payload, where the organization uses EtherTypes."},
  [PROTOCOL_ID] = {"protocol_id", NP_VARIABLE, 16, NP_HEX, NULL,       "Protocol of the payload, as the organization numbers it."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 5,
  ID_BIT = 24,
  OUI_ETHERTYPE = 0,     /* RFC 1042 */
  OUI_BRIDGED = 0x0000f8 /* IEEE 802.1H */
};

static bool has_ethertype(uint64_t oui) {
  return oui == OUI_ETHERTYPE || oui == OUI_BRIDGED;
}

static void dissect(struct np_dissector *d) {
  np_header(d, HEADER_BYTES);
  uint64_t oui = np_get(d, &fields[OUI]);
  uint64_t id;
  if (!np_look(d, ID_BIT, 16, &id)) return;
  if (has_ethertype(oui))
    np_next(d, NP_BY_ETHERTYPE, id);
  else
    np_next_wide(d, NP_BY_SNAP, 0, oui << 16 | id);
}

static void details(struct np_dissector *d) {
  struct np_cursor tail = np_header_tail(d);
  bool ethertype = has_ethertype(np_get(d, &fields[OUI]));
  np_emit(d, &tail, &fields[ethertype ? ETHERTYPE : PROTOCOL_ID]);
}

const struct np_protocol np_snap = {
    .name = "snap",
    .title = "Subnetwork Access Protocol",
    .spec = "IEEE 802",
    .group = "link",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 24,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LLC_SAP, 0xaa}, {NP_TABLE_END, 0}},
    .summary = "SNAP {oui}",
};
