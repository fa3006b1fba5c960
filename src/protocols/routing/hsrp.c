/* hsrp.c - Cisco Hot Standby Router Protocol: RFC 2281 is version 1; version 2, of TLVs, is as its
 * devices send it. */
#include "protocols/layout.h"

enum {
  VERSION,
  OPCODE,
  STATE,
  STATE_NAME,
  HELLO_TIME,
  HOLD_TIME,
  PRIORITY,
  GROUP,
  RESERVED,
  AUTHENTICATION,
  ADDRESS,
  ADVERTISE_TYPE,
  ADVERTISE_LENGTH,
  ADVERTISE_STATE,
  ADVERTISE_RESERVED,
  ACTIVE_GROUPS,
  PASSIVE_GROUPS,
  ADVERTISE_RESERVED2,
  TLVS,
  TLV_TYPE,
  TLV_LENGTH,
  VERSION2,
  OPCODE2,
  STATE2,
  STATE2_NAME,
  IP_VERSION,
  GROUP2,
  IDENTIFIER,
  PRIORITY2,
  HELLO_TIME2,
  HOLD_TIME2,
  ADDRESS2,
  ADDRESS6,
  ACTIVE_GROUPS2,
  PASSIVE_GROUPS2,
  AUTHENTICATION2,
  MD5_ALGORITHM,
  MD5_PADDING,
  MD5_FLAGS,
  MD5_ADDRESS,
  MD5_KEY,
  MD5_DIGEST,
  VALUE
};

enum { HELLO = 0, ADVERTISE = 3 };

static const struct np_name opcode_names[] = {
    {HELLO, "Hello"}, {1, "Coup"}, {2, "Resign"}, {ADVERTISE, "Advertise"}, {0, NULL}};

static const struct np_name state_names[] = {{0, "Initial"}, {1, "Learn"},   {2, "Listen"},
                                             {4, "Speak"},   {8, "Standby"}, {16, "Active"},
                                             {0, NULL}};

static const struct np_name state2_names[] = {{0, "Disabled"}, {1, "Init"},  {2, "Learn"},
                                              {3, "Listen"},   {4, "Speak"}, {5, "Standby"},
                                              {6, "Active"},   {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", NP_VARIABLE, 8, NP_UINT, "hsrp.version", "0, of version 1."},
  [OPCODE] = {"opcode", NP_VARIABLE, 8, NP_UINT, "hsrp.opcode", "What the packet is.", .names = opcode_names},
  [STATE] = {"state", NP_VARIABLE, 8, NP_UINT, "hsrp.state", "State of the sender.", .names = state_names},
  [STATE_NAME] = {"state_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = state_names},
  [HELLO_TIME] = {"hello_time", NP_VARIABLE, 8, NP_UINT, "hsrp.hellotime", "Time between hellos, in seconds."},
  [HOLD_TIME] = {"hold_time", NP_VARIABLE, 8, NP_UINT, "hsrp.holdtime", "How long this hello is good, in seconds."},
  [PRIORITY] = {"priority", NP_VARIABLE, 8, NP_UINT, "hsrp.priority", "Priority of the sender."},
  [GROUP] = {"group", NP_VARIABLE, 8, NP_UINT, "hsrp.group", "Number of the group."},
  [RESERVED] = {"reserved", NP_VARIABLE, 8, NP_UINT, "hsrp.reserved", "0.", .flags = NP_HIDDEN},
  [AUTHENTICATION] = {"authentication", NP_VARIABLE, 64, NP_STRING, "hsrp.auth_data", "Password, in clear."},
  [ADDRESS] = {"virtual_ip", NP_VARIABLE, 32, NP_IPV4, "hsrp.virt_ip", "Address of the group."},
  [ADVERTISE_TYPE] = {"advertise.type", NP_VARIABLE, 16, NP_UINT, "hsrp.adv.tlvtype", "What is told; 1 is the state of the interface."},
  [ADVERTISE_LENGTH] = {"advertise.length", NP_VARIABLE, 16, NP_UINT, "hsrp.adv.tlvlength", "Length of it, in bytes.", .flags = NP_HIDDEN},
  [ADVERTISE_STATE] = {"advertise.state", NP_VARIABLE, 8, NP_UINT, "hsrp.adv.state", "1 active, 2 passive."},
  [ADVERTISE_RESERVED] = {"advertise.reserved", NP_VARIABLE, 8, NP_UINT, "hsrp.adv.reserved1", "0.", .flags = NP_HIDDEN},
  [ACTIVE_GROUPS] = {"advertise.active_groups", NP_VARIABLE, 16, NP_UINT, "hsrp.adv.activegrp", "Groups that the sender is active in."},
  [PASSIVE_GROUPS] = {"advertise.passive_groups", NP_VARIABLE, 16, NP_UINT, "hsrp.adv.passivegrp", "Groups that it is not."},
  [ADVERTISE_RESERVED2] = {"advertise.reserved_2", NP_VARIABLE, 32, NP_UINT, "hsrp.adv.reserved2", "Of unknown meaning.", .flags = NP_HIDDEN},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "Version 2: what the sender says.", .flags = NP_MANY},
  [TLV_TYPE] = {"tlvs.type", NP_VARIABLE, 8, NP_UINT, NULL, "1 state, 2 interface state, 3 text authentication, 4 MD5 authentication."},
  [TLV_LENGTH] = {"tlvs.length", NP_VARIABLE, 8, NP_UINT, NULL, "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [VERSION2] = {"tlvs.version", NP_VARIABLE, 8, NP_UINT, "hsrp2.version", "2."},
  [OPCODE2] = {"tlvs.opcode", NP_VARIABLE, 8, NP_UINT, "hsrp2.opcode", "What the packet is.", .names = opcode_names},
  [STATE2] = {"tlvs.state", NP_VARIABLE, 8, NP_UINT, "hsrp2.state", "State of the sender.", .names = state2_names},
  [STATE2_NAME] = {"tlvs.state_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = state2_names},
  [IP_VERSION] = {"tlvs.ip_version", NP_VARIABLE, 8, NP_UINT, "hsrp2.ipversion", "4 or 6."},
  [GROUP2] = {"tlvs.group", NP_VARIABLE, 16, NP_UINT, "hsrp2.group", "Number of the group."},
  [IDENTIFIER] = {"tlvs.identifier", NP_VARIABLE, 48, NP_MAC, "hsrp2.identifier", "Hardware address of the sender."},
  [PRIORITY2] = {"tlvs.priority", NP_VARIABLE, 32, NP_UINT, "hsrp2.priority", "Priority of the sender."},
  [HELLO_TIME2] = {"tlvs.hello_time", NP_VARIABLE, 32, NP_UINT, "hsrp2.hellotime", "Time between hellos, in ms."},
  [HOLD_TIME2] = {"tlvs.hold_time", NP_VARIABLE, 32, NP_UINT, "hsrp2.holdtime", "How long this hello is good, in ms."},
  [ADDRESS2] = {"tlvs.virtual_ip", NP_VARIABLE, 32, NP_IPV4, "hsrp2.virt_ip", "Address of the group."},
  [ADDRESS6] = {"tlvs.ip6_virtual_ip", NP_VARIABLE, 128, NP_IPV6, "hsrp2.virt_ip_v6", "The same, of IPv6."},
  [ACTIVE_GROUPS2] = {"tlvs.active_groups", NP_VARIABLE, 16, NP_UINT, "hsrp2.active_groups", "Groups that the sender is active in."},
  [PASSIVE_GROUPS2] = {"tlvs.passive_groups", NP_VARIABLE, 16, NP_UINT, "hsrp2.passive_groups", "Groups that it is not."},
  [AUTHENTICATION2] = {"tlvs.authentication", NP_VARIABLE, 64, NP_STRING, "hsrp2.auth_data", "Password, in clear."},
  [MD5_ALGORITHM] = {"tlvs.md5_algorithm", NP_VARIABLE, 8, NP_UINT, "hsrp2.md5_algorithm", "1 is MD5."},
  [MD5_PADDING] = {"tlvs.md5_padding", NP_VARIABLE, 8, NP_HEX, "hsrp2.md5_padding", "0.", .flags = NP_HIDDEN},
  [MD5_FLAGS] = {"tlvs.md5_flags", NP_VARIABLE, 16, NP_UINT, "hsrp2.md5_flags", "Flags.", .flags = NP_HIDDEN},
  [MD5_ADDRESS] = {"tlvs.md5_address", NP_VARIABLE, 32, NP_IPV4, NULL, "Address of the sender."},
  [MD5_KEY] = {"tlvs.md5_key_id", NP_VARIABLE, 32, NP_UINT, "hsrp2.md5_key_id", "Number of the key."},
  [MD5_DIGEST] = {"tlvs.md5_digest", NP_VARIABLE, 128, NP_BYTES, "hsrp2.md5_auth_data", "Code of the packet."},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a TLV that has no rows."},
};
/* clang-format on */

enum { OF_STATE = 1, OF_INTERFACE = 2, OF_TEXT = 3, OF_MD5 = 4 };
enum { UDP_PORT = 1985, UDP_PORT_IP6 = 2029, IP6 = 6 };

static const struct np_layout version1 = {
    0, 0, {STATE, HELLO_TIME, HOLD_TIME, PRIORITY, GROUP, RESERVED, AUTHENTICATION, ADDRESS}};

static const struct np_layout advertisement = {
    0,
    0,
    {ADVERTISE_TYPE, ADVERTISE_LENGTH, ADVERTISE_STATE, ADVERTISE_RESERVED, ACTIVE_GROUPS,
     PASSIVE_GROUPS, ADVERTISE_RESERVED2}};

static const struct np_layout state = {0,
                                       0,
                                       {VERSION2, OPCODE2, STATE2, IP_VERSION, GROUP2, IDENTIFIER,
                                        PRIORITY2, HELLO_TIME2, HOLD_TIME2}};

static const struct np_layout layouts[] = {
    {OF_INTERFACE, 0, {ACTIVE_GROUPS2, PASSIVE_GROUPS2}},
    {OF_TEXT, 0, {AUTHENTICATION2}},
    {OF_MD5, 0, {MD5_ALGORITHM, MD5_PADDING, MD5_FLAGS, MD5_ADDRESS, MD5_KEY, MD5_DIGEST}},
    {0, 0, {0}},
};

/* Version 1 begins with its number, 0, version 2 with a type. */
static void dissect(struct np_dissector *d) {
  uint64_t first;
  bool is_known = np_look(d, 0, 8, &first) && first <= OF_MD5;
  np_header_whole_unless(d, !is_known);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (type == OF_STATE) {
    struct np_cursor peek = *c;
    np_cursor_take(&peek, 24);
    uint64_t ip = np_cursor_take(&peek, 8);
    np_emit_layout(d, c, &state);
    np_emit(d, c, &fields[ip == IP6 ? ADDRESS6 : ADDRESS2]);
    if (ip != IP6) np_skip(d, c, 96);
  } else if (layout) {
    np_emit_layout(d, c, layout);
  }
  np_emit_rest(d, c, &fields[VALUE]);
}

static void tlvs(struct np_dissector *d, struct np_cursor *list) {
  while (np_more(list)) {
    np_open(d, list, &fields[TLVS]);
    uint64_t type = np_emit(d, list, &fields[TLV_TYPE]);
    uint64_t length = np_emit(d, list, &fields[TLV_LENGTH]);
    struct np_cursor part = np_split(d, list, &fields[TLV_LENGTH], length);
    if (np_good(list)) value(d, &part, type);
    np_close(d, &fields[TLVS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), peek = c;
  if (np_cursor_peek(&peek, 8) == 0) {
    np_emit(d, &c, &fields[VERSION]);
    bool advertises = np_emit(d, &c, &fields[OPCODE]) == ADVERTISE;
    np_emit_layout(d, &c, advertises ? &advertisement : &version1);
  }
  if (np_more(&c)) tlvs(d, &c);
}

const struct np_protocol np_hsrp = {
    .name = "hsrp",
    .title = "Hot Standby Router Protocol",
    .spec = "RFC 2281",
    .group = "routing",
    .wireshark = "hsrp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, UDP_PORT}, {NP_BY_UDP_PORT, UDP_PORT_IP6}, {NP_TABLE_END, 0}},
    .summary = "HSRP {state_name}{tlvs.state_name}{virtual_ip? } {virtual_ip}",
};
