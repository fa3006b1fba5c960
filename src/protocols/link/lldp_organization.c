/* lldp_organization.c - TLVs of IEEE 802.1 (IEEE 802.1Q annex D) and of IEEE 802.3 (IEEE 802.3
 * section 79) in LLDP. */
#include "protocols/link/lldp_organization.h"

#define ROW(id) NP__LLDP_##id

enum { NAMED_VLAN = 1, IDENTITY, CONGESTION, CLASSES, PRIORITIES, APPLICATIONS, POWER };

const struct np_name np_lldp_bridge_names[] = {
    {1, "Port VLAN ID"},
    {2, "Port and Protocol VLAN ID"},
    {3, "VLAN Name"},
    {4, "Protocol Identity"},
    {5, "VID Usage Digest"},
    {6, "Management VID"},
    {7, "Link Aggregation"},
    {8, "Congestion Notification"},
    {9, "ETS Configuration"},
    {10, "ETS Recommendation"},
    {11, "Priority-based Flow Control Configuration"},
    {12, "Application Priority"},
    {13, "EVB"},
    {14, "CDCP"},
    {16, "Application VLAN"},
    {0, NULL},
};

const struct np_name np_lldp_ethernet_names[] = {
    {1, "MAC/PHY Configuration/Status"},
    {2, "Power via MDI"},
    {3, "Link Aggregation"},
    {4, "Maximum Frame Size"},
    {5, "Energy-Efficient Ethernet"},
    {6, "Energy-Efficient Ethernet fast wake"},
    {7, "Additional Ethernet Capabilities"},
    {8, "Power via MDI Measurements"},
    {0, NULL},
};

static const struct np_layout bridge_layouts[] = {
    {1, 0, {ROW(PORT_VLAN)}},
    {2,
     0,
     {ROW(PPV_FLAGS), NP_GAP(5), ROW(PPV_ENABLED), ROW(PPV_SUPPORTED), NP_GAP(1),
      ROW(PROTOCOL_VLAN)}},
    {3, NAMED_VLAN, {ROW(VLAN)}},
    {4, IDENTITY, {0}},
    {5, 0, {ROW(VID_DIGEST)}},
    {6, 0, {ROW(MANAGEMENT_VLAN)}},
    {7,
     0,
     {ROW(AGGREGATION), NP_GAP(4), ROW(AGGREGATION_PORT_TYPE), ROW(AGGREGATION_ENABLED),
      ROW(AGGREGATION_CAPABLE), ROW(AGGREGATED_PORT)}},
    {8, CONGESTION, {0}},
    {9, CLASSES, {ROW(WILLING), ROW(SHAPER), NP_GAP(3), ROW(MAX_CLASSES)}},
    {10, CLASSES, {NP_GAP(8)}},
    {11, PRIORITIES, {ROW(WILLING), ROW(BYPASS), NP_GAP(2), ROW(PFC_CLASSES)}},
    {12, APPLICATIONS, {ROW(APP_RESERVED)}},
    {0, 0, {0}},
};

static const struct np_layout ethernet_layouts[] = {
    {1, 0, {ROW(NEGOTIATION), NP_GAP(6), ROW(NEGOTIATION_ENABLED), ROW(NEGOTIATION_SUPPORTED)}},
    {2,
     POWER,
     {ROW(POWER_SUPPORT), NP_GAP(4), ROW(POWER_PAIRS), ROW(POWER_ENABLED), ROW(POWER_SUPPORTED),
      ROW(POWER_CLASS), ROW(POWER_PAIR), ROW(POWER_CLASS_OF)}},
    {3,
     0,
     {ROW(OLD_AGGREGATION), NP_GAP(6), ROW(OLD_AGGREGATION_ENABLED), ROW(OLD_AGGREGATION_CAPABLE),
      ROW(OLD_AGGREGATED_PORT)}},
    {4, 0, {ROW(MAX_FRAME)}},
    {5,
     0,
     {ROW(EEE_TRANSMIT), ROW(EEE_RECEIVE), ROW(EEE_FALLBACK), ROW(EEE_ECHO_TRANSMIT),
      ROW(EEE_ECHO_RECEIVE)}},
    {7,
     0,
     {ROW(ADDITIONAL), ROW(ADDITIONAL_RESERVED), ROW(FRAGMENT_SIZE), ROW(PREEMPTION_ACTIVE),
      ROW(PREEMPTION_ENABLE), ROW(PREEMPTION_SUPPORT)}},
    {0, 0, {0}},
};

/* What IEEE 802.3at and IEEE 802.3bt append to the TLV on power. */
static const struct np_layout power_layouts[] = {
    {0,
     0,
     {ROW(POWER_TYPE), ROW(POWER_SOURCE), ROW(POWER_PRIORITY), ROW(POWER_REQUESTED),
      ROW(POWER_ALLOCATED)}},
    {0,
     0,
     {ROW(REQUESTED_A), ROW(REQUESTED_B), ROW(ALLOCATED_A), ROW(ALLOCATED_B), ROW(POWER_STATUS),
      ROW(STATUS_PSE), ROW(STATUS_PD), ROW(STATUS_PAIRS), ROW(STATUS_CLASS_A), ROW(STATUS_CLASS_B),
      ROW(STATUS_CLASS)}},
    {0,
     0,
     {ROW(SETUP), NP_GAP(4), ROW(SETUP_TYPE), ROW(SETUP_LOAD), ROW(MAXIMUM_POWER), ROW(AUTOCLASS),
      ROW(AUTOCLASS_RESERVED), ROW(AUTOCLASS_SUPPORT), ROW(AUTOCLASS_COMPLETED),
      ROW(AUTOCLASS_REQUEST), ROW(POWER_DOWN), ROW(POWER_DOWN_REQUEST), ROW(POWER_DOWN_TIME)}},
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

/* A length of a byte, and what has it. */
static void counted(struct np_dissector *d, struct np_cursor *c, unsigned length_row,
                    unsigned row) {
  uint64_t length = np_emit(d, c, row_at(d, length_row));
  struct np_cursor part = np_split(d, c, row_at(d, length_row), length);
  np_emit_rest(d, &part, row_at(d, row));
}

static void applications(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, row_at(d, ROW(APPS)));
    np_emit(d, c, row_at(d, ROW(APP_PRIORITY)));
    np_skip(d, c, 2);
    np_emit(d, c, row_at(d, ROW(APP_SELECTOR)));
    np_emit(d, c, row_at(d, ROW(APP_PROTOCOL)));
    np_close(d, row_at(d, ROW(APPS)));
  }
}

static void power(struct np_dissector *d, struct np_cursor *c) {
  for (unsigned i = 0; i < sizeof power_layouts / sizeof power_layouts[0] && np_more(c); i++)
    np_emit_layout(d, c, &power_layouts[i]);
}

static void then(struct np_dissector *d, struct np_cursor *c, unsigned what) {
  switch (what) {
    case NAMED_VLAN:
      counted(d, c, ROW(VLAN_NAME_LENGTH), ROW(VLAN_NAME));
      break;
    case IDENTITY:
      counted(d, c, ROW(IDENTITY_LENGTH), ROW(IDENTITY));
      break;
    case CONGESTION:
      np_emit_rows(d, c, row_at(d, ROW(CNPV_7)), row_at(d, ROW(READY_0)));
      break;
    case CLASSES:
      np_emit_rows(d, c, row_at(d, ROW(ASSIGNED_0)), row_at(d, ROW(ALGORITHM_7)));
      break;
    case PRIORITIES:
      np_emit_rows(d, c, row_at(d, ROW(PFC_7)), row_at(d, ROW(PFC_0)));
      break;
    case APPLICATIONS:
      applications(d, c);
      break;
    case POWER:
      power(d, c);
      break;
    default:
      break;
  }
}

static void organization(struct np_dissector *d, struct np_cursor *c,
                         const struct np_layout *layout) {
  if (!layout) return;
  np_emit_layout(d, c, layout);
  then(d, c, layout->then);
}

void np__lldp_bridge(struct np_dissector *d, struct np_cursor *c, uint64_t subtype) {
  organization(d, c, np_layout_of(bridge_layouts, subtype));
}

void np__lldp_ethernet(struct np_dissector *d, struct np_cursor *c, uint64_t subtype) {
  organization(d, c, np_layout_of(ethernet_layouts, subtype));
  if (subtype != 1) return;
  np_emit_over(d, c, row_at(d, ROW(ADVERTISED)));
  np_emit_rows(d, c, row_at(d, ROW(ADVERTISED_OTHER)), row_at(d, ROW(MAU_TYPE)));
}
