/* nflog.c - what Linux's packet filter logs, LINKTYPE_NFLOG: attributes, of which the last is the
 * packet. Their lengths and types have the byte order of the machine, here the lowest byte first;
 * the values that of networks. */
#include "protocols/layout.h"

enum {
  FAMILY,
  VERSION,
  RESOURCE,
  ATTRIBUTES,
  LENGTH,
  WORD,
  TYPE,
  TYPE_NAME,
  NESTED,
  PROTOCOL,
  HOOK,
  HOOK_NAME,
  MARK,
  TIME,
  IN,
  OUT,
  PHYSICAL_IN,
  PHYSICAL_OUT,
  ADDRESS_LENGTH,
  ADDRESS,
  ADDRESS_OTHER,
  PREFIX,
  USER,
  GROUP,
  SEQUENCE,
  GLOBAL_SEQUENCE,
  HARDWARE_TYPE,
  HARDWARE_LENGTH,
  HARDWARE_HEADER,
  VALUE
};

enum { OF_PACKET = 1, OF_TIME = 3, OF_ADDRESS = 8, OF_PAYLOAD = 9 };

static const struct np_name family_names[] = {{2, "IPv4"}, {7, "bridge"}, {10, "IPv6"}, {0, NULL}};

static const struct np_name type_names[] = {{OF_PACKET, "PACKET_HDR"},
                                            {2, "MARK"},
                                            {OF_TIME, "TIMESTAMP"},
                                            {4, "IFINDEX_INDEV"},
                                            {5, "IFINDEX_OUTDEV"},
                                            {6, "IFINDEX_PHYSINDEV"},
                                            {7, "IFINDEX_PHYSOUTDEV"},
                                            {OF_ADDRESS, "HWADDR"},
                                            {OF_PAYLOAD, "PAYLOAD"},
                                            {10, "PREFIX"},
                                            {11, "UID"},
                                            {12, "SEQ"},
                                            {13, "SEQ_GLOBAL"},
                                            {14, "GID"},
                                            {15, "HWTYPE"},
                                            {16, "HWHEADER"},
                                            {17, "HWLEN"},
                                            {18, "CT"},
                                            {19, "CT_INFO"},
                                            {20, "VLAN"},
                                            {21, "L2HDR"},
                                            {0, NULL}};

static const struct np_name hook_names[] = {{0, "prerouting"}, {1, "input"},       {2, "forward"},
                                            {3, "output"},     {4, "postrouting"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [FAMILY]          = {"family",  0,  8, NP_UINT, "nflog.family", "Address family of the packet.", .names = family_names},
  [VERSION]         = {"version", 8,  8, NP_UINT, "nflog.version", "0."},
  [RESOURCE]        = {"resource_id", 16, 16, NP_UINT, "nflog.res_id", "Group that the rule logs to."},
  [ATTRIBUTES]      = {"attributes", NP_VARIABLE, 0, NP_RECORD, NULL, "What is known of the packet.", .flags = NP_MANY},
  [LENGTH]          = {"attributes.length", NP_VARIABLE, 16, NP_UINT, "nflog.tlv_length", "Length of the attribute with its head, in bytes.", .flags = NP_LITTLE | NP_HIDDEN},
  [WORD]            = {"attributes.word", NP_VARIABLE, 16, NP_GROUP, NULL, "Type and flag as one number.", .flags = NP_LITTLE | NP_HIDDEN},
  [TYPE]            = {"attributes.type", NP_VARIABLE, 15, NP_UINT, "nflog.tlv_type", "What the attribute is.", .names = type_names},
  [TYPE_NAME]       = {"attributes.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [NESTED]          = {"attributes.nested", NP_VARIABLE, 1, NP_FLAG, NULL, "The value is attributes again.", .flags = NP_HIDDEN},
  [PROTOCOL]        = {"attributes.protocol", NP_VARIABLE, 16, NP_HEX, "nflog.protocol", "EtherType of the packet."},
  [HOOK]            = {"attributes.hook", NP_VARIABLE, 8, NP_UINT, "nflog.hook", "Where the rule stands.", .names = hook_names},
  [HOOK_NAME]       = {"attributes.hook_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = hook_names},
  [MARK]            = {"attributes.mark", NP_VARIABLE, 32, NP_HEX, NULL, "Mark of the packet."},
  [TIME]            = {"attributes.time", NP_COMPUTED, 64, NP_TIME, "nflog.timestamp", "When the packet came in."},
  [IN]              = {"attributes.in_interface", NP_VARIABLE, 32, NP_UINT, "nflog.ifindex_indev", "Index of the interface it came in by."},
  [OUT]             = {"attributes.out_interface", NP_VARIABLE, 32, NP_UINT, "nflog.ifindex_outdev", "Index of the interface it goes out by."},
  [PHYSICAL_IN]     = {"attributes.physical_in_interface", NP_VARIABLE, 32, NP_UINT, "nflog.ifindex_physindev", "The same below a bridge."},
  [PHYSICAL_OUT]    = {"attributes.physical_out_interface", NP_VARIABLE, 32, NP_UINT, "nflog.ifindex_physoutdev", "The same below a bridge."},
  [ADDRESS_LENGTH]  = {"attributes.address_length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the hardware address, in bytes.", .flags = NP_HIDDEN},
  [ADDRESS]         = {"attributes.address", NP_VARIABLE, 48, NP_MAC, NULL, "Hardware address of the sender."},
  [ADDRESS_OTHER]   = {"attributes.address_other", NP_VARIABLE, 0, NP_BYTES, NULL, "Hardware address of the sender, of another length."},
  [PREFIX]          = {"attributes.prefix", NP_VARIABLE, 0, NP_STRING, "nflog.prefix", "Text of the rule."},
  [USER]            = {"attributes.user", NP_VARIABLE, 32, NP_INT, "nflog.uid", "User whose packet it is."},
  [GROUP]           = {"attributes.group", NP_VARIABLE, 32, NP_INT, "nflog.gid", "Group whose packet it is."},
  [SEQUENCE]        = {"attributes.sequence", NP_VARIABLE, 32, NP_UINT, NULL, "Number of the packet in its group."},
  [GLOBAL_SEQUENCE] = {"attributes.global_sequence", NP_VARIABLE, 32, NP_UINT, NULL, "Number of the packet in all groups."},
  [HARDWARE_TYPE]   = {"attributes.hardware_type", NP_VARIABLE, 16, NP_UINT, NULL, "Kind of the interface, a Linux ARPHRD_ number."},
  [HARDWARE_LENGTH] = {"attributes.hardware_length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the link layer's header, in bytes."},
  [HARDWARE_HEADER] = {"attributes.hardware_header", NP_VARIABLE, 0, NP_BYTES, NULL, "The link layer's header."},
  [VALUE]           = {"attributes.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of an attribute that has no rows."},
};
/* clang-format on */

static const struct np_layout layouts[] = {
    {OF_PACKET, 0, {PROTOCOL, HOOK, NP_GAP(8)}},
    {2, 0, {MARK}},
    {4, 0, {IN}},
    {5, 0, {OUT}},
    {6, 0, {PHYSICAL_IN}},
    {7, 0, {PHYSICAL_OUT}},
    {10, 0, {PREFIX}},
    {11, 0, {USER}},
    {12, 0, {SEQUENCE}},
    {13, 0, {GLOBAL_SEQUENCE}},
    {14, 0, {GROUP}},
    {15, 0, {HARDWARE_TYPE}},
    {16, 0, {HARDWARE_HEADER}},
    {17, 0, {HARDWARE_LENGTH}},
    {0, 0, {0}},
};

enum { HEADER_BYTES = 4, HEAD_BYTES = 4, MAC_BYTES = 6, ADDRESS_ROOM = 8, TIME_BYTES = 16 };
enum { FAMILY_IP4 = 2, FAMILY_IP6 = 10, IP4 = 4, IP6 = 6, TYPE_MASK = 0x7fff };

/* The packet is the value of its attribute: the header ends there. */
static void dissect(struct np_dissector *d) {
  uint64_t family = np_get(d, &fields[FAMILY]), length, type;
  uint32_t at = HEADER_BYTES;
  np_dissect_each(d);
  while (np_look(d, at * 8, 16, &length) && np_look(d, at * 8 + 16, 16, &type)) {
    length = np_swapped(length, 16);
    if (length < HEAD_BYTES) break;
    if ((np_swapped(type, 16) & TYPE_MASK) == OF_PAYLOAD) {
      np_header(d, at + HEAD_BYTES);
      np_child_length(d, length - HEAD_BYTES);
      if (family == FAMILY_IP4) np_next(d, NP_BY_IP_VERSION, IP4);
      if (family == FAMILY_IP6) np_next(d, NP_BY_IP_VERSION, IP6);
      return;
    }
    at += (uint32_t)(length + 3) / 4 * 4;
  }
  np_header_whole(d);
}

static void address(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &fields[ADDRESS_LENGTH]);
  np_skip(d, c, 16);
  if (np_good(c) && length > ADDRESS_ROOM)
    np_malformed(d, &fields[ADDRESS_LENGTH], "more than there is room for");
  else
    np_emit_bytes(d, c, &fields[length == MAC_BYTES ? ADDRESS : ADDRESS_OTHER], length);
}

/* Seconds and microseconds, of 64 bits each. */
static void timestamp(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor at = *c;
  uint64_t seconds = np_take(d, c, &fields[TIME], 64), us = np_take(d, c, &fields[TIME], 64);
  if (np_good(c)) np_emit_number_at(d, &at, &fields[TIME], seconds * 1000000000 + us * 1000);
}

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (layout)
    np_emit_layout(d, c, layout);
  else if (type == OF_ADDRESS)
    address(d, c);
  else if (type == OF_TIME && np_left(c) == TIME_BYTES)
    timestamp(d, c);
  else
    np_emit_rest(d, c, &fields[VALUE]);
}

/* False behind the last one. */
static bool attribute(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor part;
  uint64_t length = np_emit(d, list, &fields[LENGTH]);
  uint64_t type = np_emit_word(d, list, &fields[WORD]) & TYPE_MASK;
  if (!np_good(list) || type == OF_PAYLOAD) return false;
  if (!np_split_behind(d, list, &fields[LENGTH], length, HEAD_BYTES, &part)) return false;
  value(d, &part, type);
  np_skip_padding(d, list, length, 4);
  return true;
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  bool goes_on = true;
  while (goes_on && np_more(&list)) {
    np_open(d, &list, &fields[ATTRIBUTES]);
    goes_on = attribute(d, &list);
    np_close(d, &fields[ATTRIBUTES]);
  }
}

const struct np_protocol np_nflog = {
    .name = "nflog",
    .title = "Linux netfilter log",
    .spec = "LINKTYPE_NFLOG",
    .group = "link",
    .wireshark = "nflog",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 239}, {NP_TABLE_END, 0}},
    .summary = "NFLOG {attributes.hook_name} {attributes.prefix}",
};
