/* vtp.c - VLAN Trunking Protocol, as Cisco's devices send it and other decoders name it. */
#include "protocols/layout.h"

enum {
  VERSION,
  CODE,
  CODE_NAME,
  FOLLOWERS,
  SUBSET_NUMBER,
  DOMAIN_LENGTH,
  DOMAIN,
  REVISION,
  UPDATER,
  UPDATED,
  DIGEST,
  START,
  VLANS,
  LENGTH,
  STATUS,
  TYPE,
  NAME_LENGTH,
  ID,
  MTU,
  INDEX,
  NAME,
  MORE,
  BODY
};

enum { SUMMARY = 1, SUBSET = 2, REQUEST = 3, JOIN = 4 };

static const struct np_name code_names[] = {{SUMMARY, "Summary Advertisement"},
                                            {SUBSET, "Subset Advertisement"},
                                            {REQUEST, "Advertisement Request"},
                                            {JOIN, "Join/Prune Message"},
                                            {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 8, NP_HEX, "vtp.version", "Version of the protocol."},
  [CODE] = {"code", 8, 8, NP_HEX, "vtp.code", "What the packet is.", .names = code_names},
  [CODE_NAME] = {"code_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = CODE, .names = code_names},
  [FOLLOWERS] = {"followers", 16, 8, NP_UINT, "vtp.followers", "Summary: number of subsets that follow.", .when = NP_WHEN(CODE, 1, 1)},
  [SUBSET_NUMBER] = {"subset_sequence", 16, 8, NP_UINT, "vtp.seq_num", "Subset: its number.", .when = NP_WHEN(CODE, 2, 2)},
  [DOMAIN_LENGTH] = {"domain_length", 24, 8, NP_UINT, "vtp.md_len", "Length of the domain's name, in bytes."},
  [DOMAIN] = {"domain", NP_VARIABLE, 256, NP_STRING, "vtp.md", "Name of the domain."},
  [REVISION] = {"revision", NP_VARIABLE, 32, NP_UINT, "vtp.conf_rev_num", "Revision of the configuration."},
  [UPDATER] = {"updater", NP_VARIABLE, 32, NP_IPV4, "vtp.upd_id", "Who last changed it."},
  [UPDATED] = {"update_time", NP_VARIABLE, 96, NP_STRING, NULL, "When, in digits: year, month, day, hour, minute, second."},
  [DIGEST] = {"md5_digest", NP_VARIABLE, 128, NP_BYTES, "vtp.md5_digest", "Code of the configuration."},
  [START] = {"start_value", NP_VARIABLE, 16, NP_HEX, "vtp.start_value", "Request: first VLAN that is wanted."},
  [VLANS] = {"vlans", NP_VARIABLE, 0, NP_RECORD, NULL, "VLANs.", .flags = NP_MANY},
  [LENGTH] = {"vlans.length", NP_VARIABLE, 8, NP_UINT, "vtp.vlan_info.len", "Length of the entry, in bytes.", .flags = NP_HIDDEN},
  [STATUS] = {"vlans.status", NP_VARIABLE, 8, NP_HEX, "vtp.vlan_info.status", "1: suspended."},
  [TYPE] = {"vlans.type", NP_VARIABLE, 8, NP_HEX, "vtp.vlan_info.vlan_type", "1 Ethernet, 2 FDDI, 3 token ring, 4 FDDI-net, 5 token-ring-net."},
  [NAME_LENGTH] = {"vlans.name_length", NP_VARIABLE, 8, NP_UINT, "vtp.vlan_info.vlan_name_len", "Length of the name, in bytes.", .flags = NP_HIDDEN},
  [ID] = {"vlans.id", NP_VARIABLE, 16, NP_HEX, "vtp.vlan_info.isl_vlan_id", "Number of the VLAN."},
  [MTU] = {"vlans.mtu", NP_VARIABLE, 16, NP_UINT, "vtp.vlan_info.mtu_size", "Largest frame, in bytes."},
  [INDEX] = {"vlans.index_802_10", NP_VARIABLE, 32, NP_HEX, "vtp.vlan_info.802_10_index", "Number in 802.10."},
  [NAME] = {"vlans.name", NP_VARIABLE, 0, NP_STRING, "vtp.vlan_info.vlan_name", "Name of the VLAN."},
  [MORE] = {"vlans.parameters", NP_VARIABLE, 0, NP_BYTES, NULL, "What more is said."},
  [BODY] = {"body", NP_VARIABLE, 0, NP_BYTES, NULL, "Contents that have no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 4, MOST_DOMAIN = 32, ENTRY_HEAD = 1, UNIT = 4 };

static const struct np_layout summary = {0, 0, {REVISION, UPDATER, UPDATED, DIGEST}};

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
  if (np_get(d, &fields[DOMAIN_LENGTH]) > MOST_DOMAIN)
    np_malformed(d, &fields[DOMAIN_LENGTH], "more than there is room for");
}

static void vlan(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor part;
  uint64_t length = np_emit(d, list, &fields[LENGTH]);
  if (!np_split_behind(d, list, &fields[LENGTH], length, ENTRY_HEAD, &part)) return;
  np_emit(d, &part, &fields[STATUS]);
  np_emit(d, &part, &fields[TYPE]);
  uint64_t name = np_emit(d, &part, &fields[NAME_LENGTH]);
  np_emit_rows(d, &part, &fields[ID], &fields[INDEX]);
  np_emit_bytes(d, &part, &fields[NAME], name);
  np_skip_padding(d, &part, name, UNIT);
  np_emit_rest(d, &part, &fields[MORE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t code = np_get(d, &fields[CODE]);
  np_emit_row(d, &c, DOMAIN);
  if (code == SUMMARY) np_emit_layout(d, &c, &summary);
  if (code == SUBSET) np_emit(d, &c, &fields[REVISION]);
  if (code == REQUEST) np_emit(d, &c, &fields[START]);
  while (code == SUBSET && np_more(&c)) {
    np_open(d, &c, &fields[VLANS]);
    vlan(d, &c);
    np_close(d, &fields[VLANS]);
  }
  np_emit_rest(d, &c, &fields[BODY]);
}

const struct np_protocol np_vtp = {
    .name = "vtp",
    .title = "VLAN Trunking Protocol",
    .spec = "Cisco",
    .group = "control",
    .wireshark = "vtp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_SNAP, .key = "00-00-0c-20-03"}, {NP_TABLE_END, 0}},
    .summary = "VTP {code_name} {domain} {revision?revision} {revision}",
};
