/* mpls_echo.c - echoes along label switched paths, RFC 8029. */
#include "protocols/layout.h"

enum {
  VERSION,
  FLAGS,
  FLAGS_GAP,
  REVERSE,
  EXPIRED,
  VALIDATE,
  TYPE,
  TYPE_NAME,
  MODE,
  CODE,
  SUBCODE,
  HANDLE,
  SEQUENCE,
  SENT,
  RECEIVED,
  TLVS,
  TLV,
  TLV_NAME,
  TLV_LENGTH,
  FECS,
  FEC,
  FEC_LENGTH,
  PREFIX,
  PREFIX_LENGTH,
  PREFIX6,
  PREFIX_LENGTH6,
  ENDPOINT,
  TUNNEL,
  EXTENDED,
  SENDER,
  LSP,
  FEC_VALUE,
  VALUE
};

static const struct np_name type_names[] = {
    {1, "MPLS Echo Request"}, {2, "MPLS Echo Reply"}, {0, NULL}};

enum { OF_FEC = 1, OF_PADDING = 3, OF_LDP4 = 1, OF_LDP6 = 2, OF_RSVP4 = 3 };

static const struct np_name tlv_names[] = {{OF_FEC, "Target FEC Stack"},
                                           {2, "Downstream Mapping"},
                                           {OF_PADDING, "Pad"},
                                           {5, "Vendor Enterprise Code"},
                                           {7, "Interface and Label Stack Object"},
                                           {9, "Errored TLV"},
                                           {10, "Reply TOS Byte"},
                                           {20, "Detailed Downstream Mapping"},
                                           {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 16, NP_UINT, "mpls_echo.version", "1."},
  [FLAGS] = {"flags", 16, 16, NP_GROUP, "mpls_echo.flags", "Flags as one number."},
  [FLAGS_GAP] = {"flags.reserved", 16, 13, NP_UINT, "mpls_echo.flag_sbz", "0.", .flags = NP_HIDDEN},
  [REVERSE] = {"flags.reverse_path", 29, 1, NP_FLAG, NULL, "The way back is to be looked at too."},
  [EXPIRED] = {"flags.only_if_expired", 30, 1, NP_FLAG, NULL, "Only who it expires at answers."},
  [VALIDATE] = {"flags.validate_fec", 31, 1, NP_FLAG, NULL, "The stack is to be looked at."},
  [TYPE] = {"type", 32, 8, NP_UINT, "mpls_echo.msg_type", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [MODE] = {"reply_mode", 40, 8, NP_UINT, "mpls_echo.reply_mode", "How to answer: 1 not, 2 by UDP."},
  [CODE] = {"return_code", 48, 8, NP_UINT, "mpls_echo.return_code", "Outcome."},
  [SUBCODE] = {"return_subcode", 56, 8, NP_UINT, "mpls_echo.return_subcode", "Which label of the stack it is about."},
  [HANDLE] = {"sender_handle", 64, 32, NP_HEX, "mpls_echo.sender_handle", "The sender's number of the test."},
  [SEQUENCE] = {"sequence", 96, 32, NP_UINT, "mpls_echo.sequence", "Number of the message."},
  [SENT] = {"timestamp_sent", 128, 64, NP_TIME, NULL, "When it was sent.", .time = NP_NTP64},
  [RECEIVED] = {"timestamp_received", 192, 64, NP_TIME, NULL, "When it came in.", .time = NP_NTP64},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "What more is said.", .flags = NP_MANY},
  [TLV] = {"tlvs.type", NP_VARIABLE, 16, NP_UINT, "mpls_echo.tlv.type", "What it is.", .names = tlv_names},
  [TLV_NAME] = {"tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = tlv_names},
  [TLV_LENGTH] = {"tlvs.length", NP_VARIABLE, 16, NP_UINT, "mpls_echo.tlv.len", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [FECS] = {"tlvs.fecs", NP_VARIABLE, 0, NP_RECORD, NULL, "Stack of what packets are for, outermost first.", .flags = NP_MANY},
  [FEC] = {"tlvs.fecs.type", NP_VARIABLE, 16, NP_UINT, "mpls_echo.tlv.fec.type", "1 and 2 a prefix of LDP, 3 a tunnel of RSVP."},
  [FEC_LENGTH] = {"tlvs.fecs.length", NP_VARIABLE, 16, NP_UINT, "mpls_echo.tlv.fec.len", "Length of it, in bytes.", .flags = NP_HIDDEN},
  [PREFIX] = {"tlvs.fecs.prefix", NP_VARIABLE, 32, NP_IPV4, "mpls_echo.tlv.fec.ldp_ipv4", "The network."},
  [PREFIX_LENGTH] = {"tlvs.fecs.prefix_length", NP_VARIABLE, 8, NP_UINT, "mpls_echo.tlv.fec.ldp_ipv4_mask", "How many bits count."},
  [PREFIX6] = {"tlvs.fecs.ip6_prefix", NP_VARIABLE, 128, NP_IPV6, "mpls_echo.tlv.fec.ldp_ipv6", "The network, of IPv6."},
  [PREFIX_LENGTH6] = {"tlvs.fecs.ip6_prefix_length", NP_VARIABLE, 8, NP_UINT, "mpls_echo.tlv.fec.ldp_ipv6_mask", "How many bits count."},
  [ENDPOINT] = {"tlvs.fecs.endpoint", NP_VARIABLE, 32, NP_IPV4, "mpls_echo.tlv.fec.rsvp_ipv4_ep", "End of the tunnel."},
  [TUNNEL] = {"tlvs.fecs.tunnel_id", NP_VARIABLE, 16, NP_UINT, "mpls_echo.tlv.fec.rsvp_ip_tun_id", "Number of the tunnel."},
  [EXTENDED] = {"tlvs.fecs.extended_tunnel_id", NP_VARIABLE, 32, NP_HEX, "mpls_echo.tlv.fec.rsvp_ipv4_ext_tun_id", "More of its number."},
  [SENDER] = {"tlvs.fecs.sender", NP_VARIABLE, 32, NP_IPV4, "mpls_echo.tlv.fec.rsvp_ipv4_sender", "Begin of the tunnel."},
  [LSP] = {"tlvs.fecs.lsp_id", NP_VARIABLE, 16, NP_UINT, "mpls_echo.tlv.fec.rsvp_ip_lsp_id", "Number of the path."},
  [FEC_VALUE] = {"tlvs.fecs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "One that has no rows."},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of a TLV that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 32, UDP_PORT = 3503, UNIT = 4 };

static const struct np_layout fecs[] = {
    {OF_LDP4, 0, {PREFIX, PREFIX_LENGTH}},
    {OF_LDP6, 0, {PREFIX6, PREFIX_LENGTH6}},
    {OF_RSVP4, 0, {ENDPOINT, NP_GAP(16), TUNNEL, EXTENDED, SENDER, NP_GAP(16), LSP}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  bool is_other = np_get(d, &fields[VERSION]) != 1;
  np_header_whole_unless(d, is_other);
}

static void fec(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[FEC]), length = np_emit(d, list, &fields[FEC_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[FEC_LENGTH], length);
  const struct np_layout *layout = np_layout_of(fecs, type);
  if (!np_good(list)) return;
  if (layout) np_emit_layout(d, &part, layout);
  np_emit_rest(d, &part, &fields[FEC_VALUE]);
  np_skip_padding(d, list, length, UNIT);
}

static void tlv(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[TLV]), length = np_emit(d, list, &fields[TLV_LENGTH]);
  struct np_cursor part = np_split(d, list, &fields[TLV_LENGTH], length);
  if (!np_good(list)) return;
  while (type == OF_FEC && np_left(&part) >= UNIT) {
    np_open(d, &part, &fields[FECS]);
    fec(d, &part);
    np_close(d, &fields[FECS]);
  }
  np_emit_rest(d, &part, &fields[VALUE]);
  np_skip_padding(d, list, length, UNIT);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[TLVS]);
    tlv(d, &list);
    np_close(d, &fields[TLVS]);
  }
}

const struct np_protocol np_mpls_echo = {
    .name = "mpls_echo",
    .title = "MPLS echo",
    .spec = "RFC 8029",
    .group = "routing",
    .wireshark = "mpls-echo",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "{type_name} {sequence}",
};
