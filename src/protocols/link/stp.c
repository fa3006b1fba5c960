/* stp.c - Spanning Tree Protocol: BPDUs of STP, RSTP, MSTP and SPB, IEEE 802.1Q section 14, and
 * what PVST+ has behind them. */
#include "protocols/layout.h"

enum {
  PROTOCOL,
  VERSION,
  TYPE,
  TYPE_NAME,
  FLAGS,
  CHANGE_ACKNOWLEDGMENT,
  AGREEMENT,
  FORWARDING,
  LEARNING,
  PORT_ROLE,
  PROPOSAL,
  TOPOLOGY_CHANGE,
  ROOT_PRIORITY,
  ROOT_EXTENSION,
  ROOT_ADDRESS,
  ROOT_COST,
  BRIDGE_PRIORITY,
  BRIDGE_EXTENSION,
  BRIDGE_ADDRESS,
  PORT,
  MESSAGE_AGE,
  MAX_AGE,
  HELLO_TIME,
  FORWARD_DELAY,
  VERSION_1_LENGTH,
  TLVS,
  TLV_TYPE,
  TLV_LENGTH,
  ORIGINATING_VLAN,
  TLV_VALUE,
  VERSION_3_LENGTH,
  SELECTOR,
  NAME,
  REVISION,
  DIGEST,
  INTERNAL_COST,
  CIST_PRIORITY,
  CIST_EXTENSION,
  CIST_ADDRESS,
  REMAINING_HOPS,
  MSTI,
  MSTI_INSTANCE,
  MSTI_FLAGS,
  MSTI_MASTER,
  MSTI_AGREEMENT,
  MSTI_FORWARDING,
  MSTI_LEARNING,
  MSTI_ROLE,
  MSTI_PROPOSAL,
  MSTI_CHANGE,
  MSTI_PRIORITY,
  MSTI_ID,
  MSTI_ROOT_ID,
  MSTI_ROOT,
  MSTI_COST,
  MSTI_BRIDGE_PRIORITY,
  MSTI_PORT_PRIORITY,
  MSTI_BRIDGE_ID_PRIORITY,
  MSTI_BRIDGE_ID,
  MSTI_BRIDGE_ADDRESS,
  MSTI_PORT,
  MSTI_HOPS,
  VERSION_4_LENGTH,
  AUX_SELECTOR,
  AUX_NAME,
  AUX_REVISION,
  AUX_DIGEST,
  RESTRICTED_ROLE,
  AGREEMENT_VALID,
  DISAGREEMENT_NUMBER,
  AGREEMENT_NUMBER,
  FORMAT_ID,
  FORMAT_CAPABILITIES,
  CONVENTION_ID,
  CONVENTION_CAPABILITIES,
  EDGE_COUNT,
  AGREEMENT_DIGEST
};

enum { CONFIGURATION = 0, RAPID = 2, CHANGE_NOTIFICATION = 0x80 };

static const struct np_name version_names[] = {{0, "Spanning Tree"},
                                               {2, "Rapid Spanning Tree"},
                                               {3, "Multiple Spanning Tree"},
                                               {4, "Shortest Path Tree"},
                                               {0, NULL}};

static const struct np_name type_names[] = {{CONFIGURATION, "Configuration"},
                                            {RAPID, "Rapid Spanning Tree"},
                                            {CHANGE_NOTIFICATION, "Topology Change Notification"},
                                            {0, NULL}};

static const struct np_name role_names[] = {
    {0, "Master"}, {1, "Alternate or Backup"}, {2, "Root"}, {3, "Designated"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  /*                         name                   bit width type     wireshark            doc */
  [PROTOCOL]              = {"protocol_id",           0, 16, NP_HEX,  "stp.protocol",      "0: spanning tree."},
  [VERSION]               = {"version",              16,  8, NP_UINT, "stp.version",       "Newest version whose fields the BPDU has.", .names = version_names},
  [TYPE]                  = {"type",                 24,  8, NP_HEX,  "stp.type",          "Kind of BPDU.", .names = type_names},
  [TYPE_NAME]             = {"type_name",            NP_COMPUTED, 0, NP_NAME, NULL,        "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [FLAGS]                 = {"flags",                NP_VARIABLE, 8, NP_GROUP, "stp.flags", "Flags."},
  [CHANGE_ACKNOWLEDGMENT] = {"flags.topology_change_acknowledgment", NP_VARIABLE, 1, NP_FLAG, "stp.flags.tcack", "A topology change was heard of."},
  [AGREEMENT]             = {"flags.agreement",      NP_VARIABLE, 1, NP_FLAG, "stp.flags.agreement", "The port agrees to a proposal."},
  [FORWARDING]            = {"flags.forwarding",     NP_VARIABLE, 1, NP_FLAG, "stp.flags.forwarding", "The port forwards frames."},
  [LEARNING]              = {"flags.learning",       NP_VARIABLE, 1, NP_FLAG, "stp.flags.learning", "The port learns addresses."},
  [PORT_ROLE]             = {"flags.port_role",      NP_VARIABLE, 2, NP_UINT, "stp.flags.port_role", "What the port is in the tree.", .names = role_names},
  [PROPOSAL]              = {"flags.proposal",       NP_VARIABLE, 1, NP_FLAG, "stp.flags.proposal", "The port wants to become a designated one at once."},
  [TOPOLOGY_CHANGE]       = {"flags.topology_change", NP_VARIABLE, 1, NP_FLAG, "stp.flags.tc", "The topology changes."},
  [ROOT_PRIORITY]         = {"root.priority",        NP_VARIABLE, 16, NP_UINT, "stp.root.prio", "Priority of the root bridge, a multiple of 4096."},
  [ROOT_EXTENSION]        = {"root.system_id_extension", NP_VARIABLE, 12, NP_UINT, "stp.root.ext", "Tree or VLAN of the root's identifier."},
  [ROOT_ADDRESS]          = {"root.address",         NP_VARIABLE, 48, NP_MAC, "stp.root.hw", "Address of the root bridge."},
  [ROOT_COST]             = {"root.path_cost",       NP_VARIABLE, 32, NP_UINT, "stp.root.cost", "Cost of the path to the root."},
  [BRIDGE_PRIORITY]       = {"bridge.priority",      NP_VARIABLE, 16, NP_UINT, "stp.bridge.prio", "Priority of the sender, a multiple of 4096; in MSTP of the regional root."},
  [BRIDGE_EXTENSION]      = {"bridge.system_id_extension", NP_VARIABLE, 12, NP_UINT, "stp.bridge.ext", "Tree or VLAN of that identifier."},
  [BRIDGE_ADDRESS]        = {"bridge.address",       NP_VARIABLE, 48, NP_MAC, "stp.bridge.hw", "Address of that bridge."},
  [PORT]                  = {"port",                 NP_VARIABLE, 16, NP_HEX, "stp.port", "Port that sent the BPDU: its priority in the upper 4 bits, its number."},
  [MESSAGE_AGE]           = {"message_age",          NP_VARIABLE, 16, NP_UINT, NULL, "Age of what the root said, in 1/256 s."},
  [MAX_AGE]               = {"max_age",              NP_VARIABLE, 16, NP_UINT, NULL, "Age at which it is forgotten, in 1/256 s."},
  [HELLO_TIME]            = {"hello_time",           NP_VARIABLE, 16, NP_UINT, NULL, "Time between BPDUs, in 1/256 s."},
  [FORWARD_DELAY]         = {"forward_delay",        NP_VARIABLE, 16, NP_UINT, NULL, "Time in each state before a port forwards, in 1/256 s."},
  [VERSION_1_LENGTH]      = {"version_1_length",     NP_VARIABLE, 8, NP_UINT, "stp.version_1_length", "0: there is nothing of version 1."},
  [TLVS]                  = {"tlvs",                 NP_VARIABLE, 0, NP_RECORD, NULL, "PVST+: what follows the BPDU.", .flags = NP_MANY},
  [TLV_TYPE]              = {"tlvs.type",            NP_VARIABLE, 16, NP_HEX, "stp.pvst.tlvtype", "What it is; 0 for the VLAN."},
  [TLV_LENGTH]            = {"tlvs.length",          NP_VARIABLE, 16, NP_UINT, "stp.pvst.tlvlen", "Length of the value, in bytes."},
  [ORIGINATING_VLAN]      = {"tlvs.originating_vlan", NP_VARIABLE, 16, NP_UINT, "stp.pvst.origvlan", "VLAN whose tree the BPDU is of."},
  [TLV_VALUE]             = {"tlvs.value",           NP_VARIABLE, 0, NP_BYTES, "stp.pvst.tlvval", "Value of a type that is not known."},
  [VERSION_3_LENGTH]      = {"version_3_length",     NP_VARIABLE, 16, NP_UINT, "mstp.version_3_length", "Length of the fields of MSTP, in bytes; 0 in BPDUs that came before the standard."},
  [SELECTOR]              = {"configuration.format_selector", NP_VARIABLE, 8, NP_UINT, "mstp.config_format_selector", "0: as the standard has it; in BPDUs from before it the length of the fields of MSTP."},
  [NAME]                  = {"configuration.name",   NP_VARIABLE, 256, NP_STRING, "mstp.config_name", "Name of the region."},
  [REVISION]              = {"configuration.revision_level", NP_VARIABLE, 16, NP_UINT, "mstp.config_revision_level", "Revision of the region's configuration."},
  [DIGEST]                = {"configuration.digest", NP_VARIABLE, 128, NP_BYTES, "mstp.config_digest", "HMAC-MD5 of which tree each VLAN has."},
  [INTERNAL_COST]         = {"cist.internal_root_path_cost", NP_VARIABLE, 32, NP_UINT, "mstp.cist_internal_root_path_cost", "Cost of the path to the regional root."},
  [CIST_PRIORITY]         = {"cist.bridge_priority", NP_VARIABLE, 16, NP_UINT, "mstp.cist_bridge.prio", "Priority of the sender, a multiple of 4096."},
  [CIST_EXTENSION]        = {"cist.bridge_system_id_extension", NP_VARIABLE, 12, NP_UINT, "mstp.cist_bridge.ext", "Tree of that identifier: 0."},
  [CIST_ADDRESS]          = {"cist.bridge_address",  NP_VARIABLE, 48, NP_MAC, "mstp.cist_bridge.hw", "Address of the sender."},
  [REMAINING_HOPS]        = {"cist.remaining_hops",  NP_VARIABLE, 8, NP_UINT, "mstp.cist_remaining_hops", "Bridges that may pass it on."},
  [MSTI]                  = {"msti",                 NP_VARIABLE, 0, NP_RECORD, NULL, "Trees within the region.", .flags = NP_MANY},
  [MSTI_INSTANCE]         = {"msti.instance",        NP_VARIABLE, 16, NP_UINT, "mstp.msti.msti_id", "Number of the tree, in BPDUs from before the standard."},
  [MSTI_FLAGS]            = {"msti.flags",           NP_VARIABLE, 8, NP_GROUP, "mstp.msti.flags", "Flags of the tree."},
  [MSTI_MASTER]           = {"msti.flags.master",    NP_VARIABLE, 1, NP_FLAG, "stp.flags.tcack", "The region's master port is reached by this one."},
  [MSTI_AGREEMENT]        = {"msti.flags.agreement", NP_VARIABLE, 1, NP_FLAG, "stp.flags.agreement", "The port agrees to a proposal."},
  [MSTI_FORWARDING]       = {"msti.flags.forwarding", NP_VARIABLE, 1, NP_FLAG, "stp.flags.forwarding", "The port forwards frames."},
  [MSTI_LEARNING]         = {"msti.flags.learning",  NP_VARIABLE, 1, NP_FLAG, "stp.flags.learning", "The port learns addresses."},
  [MSTI_ROLE]             = {"msti.flags.port_role", NP_VARIABLE, 2, NP_UINT, "stp.flags.port_role", "What the port is in the tree.", .names = role_names},
  [MSTI_PROPOSAL]         = {"msti.flags.proposal",  NP_VARIABLE, 1, NP_FLAG, "stp.flags.proposal", "The port wants to become a designated one at once."},
  [MSTI_CHANGE]           = {"msti.flags.topology_change", NP_VARIABLE, 1, NP_FLAG, "stp.flags.tc", "The tree's topology changes."},
  [MSTI_PRIORITY]         = {"msti.priority",        NP_VARIABLE, 4, NP_HEX, "mstp.msti.priority", "Priority of the tree's root, in units of 4096."},
  [MSTI_ID]               = {"msti.id",              NP_VARIABLE, 12, NP_UINT, "mstp.msti.msti_id", "Number of the tree."},
  [MSTI_ROOT_ID]          = {"msti.regional_root_id", NP_VARIABLE, 16, NP_UINT, "mstp.msti.regional_root_id", "Priority and tree of the root, in BPDUs from before the standard."},
  [MSTI_ROOT]             = {"msti.regional_root",   NP_VARIABLE, 48, NP_MAC, "mstp.msti.root.hw", "Address of the tree's root."},
  [MSTI_COST]             = {"msti.internal_root_path_cost", NP_VARIABLE, 32, NP_UINT, "mstp.msti.root_cost", "Cost of the path to it."},
  [MSTI_BRIDGE_PRIORITY]  = {"msti.bridge_priority", NP_VARIABLE, 4, NP_UINT, "mstp.msti.bridge_priority", "Priority of the sender, in units of 4096."},
  [MSTI_PORT_PRIORITY]    = {"msti.port_priority",   NP_VARIABLE, 4, NP_UINT, "mstp.msti.port_priority", "Priority of the port, in units of 16."},
  [MSTI_BRIDGE_ID_PRIORITY] = {"msti.bridge_id_priority", NP_VARIABLE, 4, NP_UINT, "mstp.msti.bridge_id_priority", "Priority of the sender, in BPDUs from before the standard."},
  [MSTI_BRIDGE_ID]        = {"msti.bridge_id",       NP_VARIABLE, 12, NP_UINT, "mstp.msti.bridge_id", "Tree of that identifier."},
  [MSTI_BRIDGE_ADDRESS]   = {"msti.bridge_address",  NP_VARIABLE, 48, NP_MAC, "mstp.msti.bridge_id_mac", "Address of the sender."},
  [MSTI_PORT]             = {"msti.port",            NP_VARIABLE, 16, NP_HEX, "mstp.msti.port", "Port that sent the BPDU."},
  [MSTI_HOPS]             = {"msti.remaining_hops",  NP_VARIABLE, 8, NP_UINT, "mstp.msti.remaining_hops", "Bridges that may pass it on."},
  [VERSION_4_LENGTH]      = {"version_4_length",     NP_VARIABLE, 16, NP_UINT, "mstp.version_4_length", "Length of the fields of SPB, in bytes."},
  [AUX_SELECTOR]          = {"auxiliary.format_selector", NP_VARIABLE, 8, NP_UINT, "mstp.config_format_selector", "0: as the standard has it."},
  [AUX_NAME]              = {"auxiliary.name",       NP_VARIABLE, 256, NP_STRING, "mstp.config_name", "Name of the region that was, or will be."},
  [AUX_REVISION]          = {"auxiliary.revision_level", NP_VARIABLE, 16, NP_UINT, "mstp.config_revision_level", "Revision of its configuration."},
  [AUX_DIGEST]            = {"auxiliary.digest",     NP_VARIABLE, 128, NP_BYTES, "mstp.config_digest", "HMAC-MD5 of which tree each VLAN has there."},
  [RESTRICTED_ROLE]       = {"agreement.restricted_role", NP_VARIABLE, 1, NP_FLAG, "mstp.agree_flags.rest_role", "The port must not be a root port."},
  [AGREEMENT_VALID]       = {"agreement.valid",      NP_VARIABLE, 1, NP_FLAG, "mstp.agree_flags.agreement_valid", "The agreement holds."},
  [DISAGREEMENT_NUMBER]   = {"agreement.discarded_number", NP_VARIABLE, 2, NP_UINT, "mstp.agree_flags.dagreement_num", "Number of the agreement that was discarded."},
  [AGREEMENT_NUMBER]      = {"agreement.number",     NP_VARIABLE, 2, NP_UINT, "mstp.agree_flags.agreement_num", "Number of the agreement."},
  [FORMAT_ID]             = {"agreement.format_id",  NP_VARIABLE, 4, NP_UINT, "bpdu.agreement_digest_format_id", "Format of the digest."},
  [FORMAT_CAPABILITIES]   = {"agreement.format_capabilities", NP_VARIABLE, 4, NP_UINT, "bpdu.agreement_digest_format_capabilities", "0: other formats that are known."},
  [CONVENTION_ID]         = {"agreement.convention_id", NP_VARIABLE, 4, NP_UINT, "bpdu.agreement_digest_convention_id", "When frames are discarded."},
  [CONVENTION_CAPABILITIES] = {"agreement.convention_capabilities", NP_VARIABLE, 4, NP_UINT, "bpdu.agreement_digest_convention_capabilities", "0: other conventions that are known."},
  [EDGE_COUNT]            = {"agreement.edge_count", NP_VARIABLE, 16, NP_UINT, "bpdu.agreement_digest_edge_count", "Edges of the topology that the digest is of."},
  [AGREEMENT_DIGEST]      = {"agreement.digest",     NP_VARIABLE, 160, NP_BYTES, "mstp.agreement_digest", "Digest of the topology."},
};
/* clang-format on */

/* IEEE 802.1Q, section 14.1: lengths in bytes. */
enum {
  FIXED_BYTES = 4,
  CONFIGURATION_BYTES = 35,
  RAPID_BYTES = 36,
  MULTIPLE_BYTES = 102,
  VERSION_3_AT = 36,
  MULTIPLE_FIXED = 64, /* of version 3, behind its length */
  OLD_FIXED = 63,      /* the same behind the selector, which tells the length in old BPDUs */
  MSTI_BYTES = 16,
  OLD_MSTI_BYTES = 26,
  SHORTEST_BYTES = 106
};

enum { MULTIPLE = 3, SHORTEST = 4, VLAN_TLV = 0, BITS = 8 };

/* The trees of a BPDU: as the standard has them, as Cisco had them before it, or none. */
enum form { NO_TREES, STANDARD, OLD };

struct trees {
  enum form form;
  uint64_t bytes;
};

/* Section 14.4: what tells that there are fields of version 3. */
static bool is_multiple(const struct np_dissector *d) {
  uint64_t version_1_length;
  return np_get(d, &fields[TYPE]) == RAPID && np_get(d, &fields[VERSION]) >= MULTIPLE &&
         np_fits(d, MULTIPLE_BYTES) &&
         np_look(d, CONFIGURATION_BYTES * BITS, 8, &version_1_length) && version_1_length == 0;
}

static struct trees trees_of(const struct np_dissector *d) {
  uint64_t length;
  uint64_t selector;
  struct trees trees = {NO_TREES, 0};
  if (!np_look(d, VERSION_3_AT * BITS, 16, &length)) return trees;
  np_look(d, (VERSION_3_AT + 2) * BITS, 8, &selector);
  if (length >= MULTIPLE_FIXED) {
    trees = (struct trees){STANDARD, length - MULTIPLE_FIXED};
  } else if (length == 0 && selector >= OLD_FIXED &&
             np_declared_length(d) == selector + VERSION_3_AT + 3) {
    trees = (struct trees){OLD, selector - OLD_FIXED};
  }
  return trees;
}

/* Of PVST+, whose BPDUs are others' but for the VLAN behind them. */
static bool has_tlvs(const struct np_dissector *d) {
  uint64_t head;
  return np_look(d, RAPID_BYTES * BITS, 32, &head) && head == (VLAN_TLV << 16 | 2);
}

static void multiple(struct np_dissector *d) {
  struct trees trees = trees_of(d);
  uint64_t header = MULTIPLE_BYTES + trees.bytes;
  uint64_t length;
  if (trees.form == NO_TREES)
    np_malformed(d, &fields[VERSION_3_LENGTH], "shorter than the fields of version 3");
  else if (trees.bytes % (trees.form == OLD ? OLD_MSTI_BYTES : MSTI_BYTES) != 0)
    np_malformed(d, &fields[VERSION_3_LENGTH], "there is a part of a tree");
  else if (!np_fits(d, header))
    np_malformed(d, &fields[VERSION_3_LENGTH], "larger than the frame");
  if (np_get(d, &fields[VERSION]) >= SHORTEST && np_fits(d, SHORTEST_BYTES) &&
      np_look(d, (uint32_t)header * BITS, 16, &length)) {
    header += 2 + length;
    if (!np_fits(d, header)) np_malformed(d, &fields[VERSION_4_LENGTH], "larger than the frame");
  }
  np_header(d, header);
}

/* Other protocols on this SAP, such as GARP, have other identifiers. */
static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  if (np_get(d, &fields[PROTOCOL]) != 0) {
    np_refuse(d);
    return;
  }
  if (type != CONFIGURATION && type != RAPID) return;
  if (is_multiple(d))
    multiple(d);
  else if (has_tlvs(d))
    np_header_whole(d);
  else
    np_header(d, type == RAPID ? RAPID_BYTES : CONFIGURATION_BYTES);
}

/* A priority is the upper 4 bits of 16 (section 14.2.5). */
static void bridge(struct np_dissector *d, struct np_cursor *c, int first) {
  struct np_cursor at = *c;
  uint64_t priority = np_cursor_peek(&at, 16) & 0xf000;
  np_skip(d, c, 4);
  if (!np_good(c)) return;
  np_emit_number_at(d, &at, &fields[first], priority);
  np_emit(d, c, &fields[first + 1]);
  np_emit(d, c, &fields[first + 2]);
}

static void flags(struct np_dissector *d, struct np_cursor *c, bool rapid) {
  static const struct np_layout all = {0,
                                       0,
                                       {FLAGS, CHANGE_ACKNOWLEDGMENT, AGREEMENT, FORWARDING,
                                        LEARNING, PORT_ROLE, PROPOSAL, TOPOLOGY_CHANGE}};
  static const struct np_layout old = {
      0, 0, {FLAGS, CHANGE_ACKNOWLEDGMENT, NP_GAP(6), TOPOLOGY_CHANGE}};
  np_emit_layout(d, c, rapid ? &all : &old);
}

/* Section 14.4. */
static const struct np_layout msti_layout = {
    0,
    0,
    {MSTI_FLAGS, MSTI_MASTER, MSTI_AGREEMENT, MSTI_FORWARDING, MSTI_LEARNING, MSTI_ROLE,
     MSTI_PROPOSAL, MSTI_CHANGE, MSTI_PRIORITY, MSTI_ID, MSTI_ROOT, MSTI_COST, MSTI_BRIDGE_PRIORITY,
     NP_GAP(4), MSTI_PORT_PRIORITY, NP_GAP(4), MSTI_HOPS}};

/* As Cisco's bridges had it before the standard: a part in front of the root's identifier, and one
 * behind. */
static const struct np_layout old_msti_front = {
    0,
    0,
    {MSTI_INSTANCE, MSTI_FLAGS, MSTI_MASTER, MSTI_AGREEMENT, MSTI_FORWARDING, MSTI_LEARNING,
     MSTI_ROLE, MSTI_PROPOSAL, MSTI_CHANGE}};
static const struct np_layout old_msti_back = {
    0,
    0,
    {MSTI_PRIORITY, NP_GAP(12), MSTI_ROOT, MSTI_COST, MSTI_BRIDGE_ID_PRIORITY, MSTI_BRIDGE_ID,
     MSTI_BRIDGE_ADDRESS, MSTI_PORT, MSTI_HOPS}};

static void tree(struct np_dissector *d, struct np_cursor *c, enum form form) {
  np_open(d, c, &fields[MSTI]);
  if (form == STANDARD) {
    np_emit_layout(d, c, &msti_layout);
  } else {
    np_emit_layout(d, c, &old_msti_front);
    np_emit_over(d, c, &fields[MSTI_ROOT_ID]);
    np_emit_layout(d, c, &old_msti_back);
  }
  np_close(d, &fields[MSTI]);
}

static void version_3(struct np_dissector *d, struct np_cursor *c) {
  static const struct np_layout configuration = {0, 0, {SELECTOR, NAME, REVISION, DIGEST}};
  struct trees trees = trees_of(d);
  np_emit(d, c, &fields[VERSION_3_LENGTH]);
  np_emit_layout(d, c, &configuration);
  if (trees.form != OLD) np_emit(d, c, &fields[INTERNAL_COST]);
  bridge(d, c, CIST_PRIORITY);
  if (trees.form == OLD) np_emit(d, c, &fields[INTERNAL_COST]);
  np_emit(d, c, &fields[REMAINING_HOPS]);
  struct np_cursor list = np_split(d, c, &fields[VERSION_3_LENGTH], trees.bytes);
  while (np_more(&list)) tree(d, &list, trees.form);
}

/* IEEE 802.1Q, section 14.1.4. */
static void version_4(struct np_dissector *d, struct np_cursor *c) {
  static const struct np_layout layout = {
      0,
      0,
      {AUX_SELECTOR, AUX_NAME, AUX_REVISION, AUX_DIGEST, NP_GAP(2), RESTRICTED_ROLE,
       AGREEMENT_VALID, DISAGREEMENT_NUMBER, AGREEMENT_NUMBER, NP_GAP(8), FORMAT_ID,
       FORMAT_CAPABILITIES, CONVENTION_ID, CONVENTION_CAPABILITIES, EDGE_COUNT, NP_GAP(64),
       AGREEMENT_DIGEST}};
  uint64_t length = np_emit(d, c, &fields[VERSION_4_LENGTH]);
  struct np_cursor body = np_split(d, c, &fields[VERSION_4_LENGTH], length);
  if (np_more(&body)) np_emit_layout(d, &body, &layout);
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  np_open(d, list, &fields[TLVS]);
  uint64_t type = np_emit(d, list, &fields[TLV_TYPE]);
  uint64_t length = np_emit(d, list, &fields[TLV_LENGTH]);
  struct np_cursor body = np_split(d, list, &fields[TLV_LENGTH], length);
  if (type == VLAN_TLV && length == 2)
    np_emit(d, &body, &fields[ORIGINATING_VLAN]);
  else
    np_emit_rest(d, &body, &fields[TLV_VALUE]);
  np_close(d, &fields[TLVS]);
}

/* PVST+ has the length of version 1 in all its BPDUs, or a byte in its place. */
static void tlvs(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == CONFIGURATION) np_skip(d, c, 8);
  while (np_more(c)) tlv(d, c);
}

static void details(struct np_dissector *d) {
  static const struct np_layout times = {
      0, 0, {PORT, MESSAGE_AGE, MAX_AGE, HELLO_TIME, FORWARD_DELAY}};
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type != CONFIGURATION && type != RAPID) return;
  flags(d, &c, type == RAPID);
  bridge(d, &c, ROOT_PRIORITY);
  np_emit(d, &c, &fields[ROOT_COST]);
  bridge(d, &c, BRIDGE_PRIORITY);
  np_emit_layout(d, &c, &times);
  if (type == RAPID) np_emit(d, &c, &fields[VERSION_1_LENGTH]);
  if (is_multiple(d)) {
    version_3(d, &c);
    if (np_get(d, &fields[VERSION]) >= SHORTEST && np_more(&c)) version_4(d, &c);
  } else if (has_tlvs(d)) {
    tlvs(d, &c, type);
  }
}

const struct np_protocol np_stp = {
    .name = "stp",
    .title = "Spanning Tree Protocol",
    .spec = "IEEE 802.1Q",
    .group = "control",
    .wireshark = "stp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_LLC_SAP, 0x42}, {NP_BY_SNAP, 0, 0, "00000c-010b"}, {NP_TABLE_END, 0}},
    .summary =
        "STP {type_name} {root.address?root} {root.address} {root.path_cost?cost} {root.path_cost}",
};
