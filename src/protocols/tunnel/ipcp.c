/* ipcp.c - IP Control Protocol of PPP, RFC 1332, with the options of RFC 1877, 2290, 2509 and 3241.
 */
#include "protocols/tunnel/ppp_control.h"

#define PPP_CONTROL "ipcp"
#define PPP_OPTION_DATA "ipcp.data"

enum {
  SOURCE_ADDRESS = NP_PPP_ROWS,
  DESTINATION_ADDRESS,
  COMPRESSION,
  COMPRESSION_NAME,
  MAX_SLOT_ID,
  COMP_SLOT_ID,
  TCP_SPACE,
  NON_TCP_SPACE,
  F_MAX_PERIOD,
  F_MAX_TIME,
  MAX_CID,
  MRRU,
  MAX_HEADER,
  PARTS,
  PART_TYPE,
  PART_LENGTH,
  PART_PARAMETER,
  PROFILES,
  PROFILES_TYPE,
  PROFILES_LENGTH,
  PROFILE,
  ADDRESS,
  HOME_ADDRESS,
  PRIMARY_DNS,
  PRIMARY_NBNS,
  SECONDARY_DNS,
  SECONDARY_NBNS
};

/* IANA's "PPP IPCP Configuration Option Types". */
static const struct np_name option_names[] = {
    {1, "IP-Addresses"},
    {2, "IP-Compression-Protocol"},
    {3, "IP-Address"},
    {4, "Mobile-IPv4"},
    {129, "Primary DNS Server Address"},
    {130, "Primary NBNS Server Address"},
    {131, "Secondary DNS Server Address"},
    {132, "Secondary NBNS Server Address"},
    {0, NULL},
};

enum { ROHC = 0x0003, VAN_JACOBSON = 0x002d, HEADER_COMPRESSION = 0x0061 };

static const struct np_name compression_names[] = {
    {ROHC, "ROHC"},
    {VAN_JACOBSON, "Van Jacobson"},
    {0x0037, "Van Jacobson, of RFC 1172"},
    {HEADER_COMPRESSION, "IP Header Compression"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [NP_PPP_##id] = {name, __VA_ARGS__},
#include "protocols/tunnel/ppp_control.def"
#undef XX
  [SOURCE_ADDRESS]   = {"options.source_address", NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.src_address", "The sender's address; not used any more."},
  [DESTINATION_ADDRESS] = {"options.destination_address", NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.dst_address", "The peer's address; not used any more."},
  [COMPRESSION]      = {"options.compression_protocol", NP_VARIABLE, 16, NP_HEX, "ipcp.opt.compress_proto", "How headers may be compressed.", .names = compression_names},
  [COMPRESSION_NAME] = {"options.compression_protocol_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the protocol.", .names = compression_names},
  [MAX_SLOT_ID]      = {"options.max_slot_id",    NP_VARIABLE, 8, NP_UINT, "ipcp.opt.max_slot_id", "Largest slot identifier."},
  [COMP_SLOT_ID]     = {"options.comp_slot_id",   NP_VARIABLE, 1, NP_FLAG, "ipcp.opt.comp_slot_id", "The slot identifier may be compressed."},
  [TCP_SPACE]        = {"options.tcp_space",      NP_VARIABLE, 16, NP_UINT, "ipcp.opt.tcp_space", "Largest context identifier of TCP."},
  [NON_TCP_SPACE]    = {"options.non_tcp_space",  NP_VARIABLE, 16, NP_UINT, "ipcp.opt.non_tcp_space", "Largest context identifier of others."},
  [F_MAX_PERIOD]     = {"options.f_max_period",   NP_VARIABLE, 16, NP_UINT, "ipcp.opt.f_max_period", "Most compressed headers between full ones."},
  [F_MAX_TIME]       = {"options.f_max_time",     NP_VARIABLE, 16, NP_UINT, "ipcp.opt.f_max_time", "Longest time between full headers, in seconds."},
  [MAX_CID]          = {"options.max_cid",        NP_VARIABLE, 16, NP_UINT, "ipcp.opt.max_cid", "Largest context identifier of ROHC."},
  [MRRU]             = {"options.mrru",           NP_VARIABLE, 16, NP_UINT, "ipcp.opt.mrru", "Longest header that is put together of segments, in bytes."},
  [MAX_HEADER]       = {"options.max_header",     NP_VARIABLE, 16, NP_UINT, "ipcp.opt.max_header", "Longest header that may be compressed, in bytes."},
  [PARTS]            = {"options.suboptions",     NP_VARIABLE, 0, NP_RECORD, NULL, "What more is agreed on of header compression, RFC 2509.", .flags = NP_MANY},
  [PART_TYPE]        = {"options.suboptions.type", NP_VARIABLE, 8, NP_UINT, "ipcp.opt.iphc.type", "Type of the suboption."},
  [PART_LENGTH]      = {"options.suboptions.length", NP_VARIABLE, 8, NP_UINT, "ipcp.opt.iphc.length", "Its length, type and length included, in bytes."},
  [PART_PARAMETER]   = {"options.suboptions.parameter", NP_VARIABLE, 8, NP_UINT, "ipcp.opt.iphc.param", "What of RTP's compression: 1 no context for TCP, 2 none for others."},
  [PROFILES]         = {"options.profiles",       NP_VARIABLE, 0, NP_RECORD, NULL, "Profiles of ROHC that the sender can receive, RFC 3241.", .flags = NP_MANY},
  [PROFILES_TYPE]    = {"options.profiles.type",  NP_VARIABLE, 8, NP_UINT, "ipcp.opt.rohc.type", "1."},
  [PROFILES_LENGTH]  = {"options.profiles.length", NP_VARIABLE, 8, NP_UINT, "ipcp.opt.rohc.length", "Length of the list, type and length included, in bytes."},
  [PROFILE]          = {"options.profiles.profile", NP_VARIABLE, 16, NP_HEX, "ipcp.opt.rohc.profile", "Numbers of profiles.", .flags = NP_MANY},
  [ADDRESS]          = {"options.ip_address",     NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.ip_address", "Address that the sender has, or wants; 0.0.0.0 asks for one."},
  [HOME_ADDRESS]     = {"options.home_address",   NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.mobilenodehomeaddress", "Home address of a mobile node, RFC 2290."},
  [PRIMARY_DNS]      = {"options.primary_dns",    NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.pri_dns_address", "First server of DNS."},
  [PRIMARY_NBNS]     = {"options.primary_nbns",   NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.pri_nbns_address", "First server of NetBIOS names."},
  [SECONDARY_DNS]    = {"options.secondary_dns",  NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.sec_dns_address", "Second server of DNS."},
  [SECONDARY_NBNS]   = {"options.secondary_nbns", NP_VARIABLE, 32, NP_IPV4, "ipcp.opt.sec_nbns_address", "Second server of NetBIOS names."},
};
/* clang-format on */

enum { COMPRESS = 1 };

static const struct np_layout layouts[] = {
    {1, 0, {SOURCE_ADDRESS, DESTINATION_ADDRESS}},
    {2, COMPRESS, {0}},
    {3, 0, {ADDRESS}},
    {4, 0, {HOME_ADDRESS}},
    {129, 0, {PRIMARY_DNS}},
    {130, 0, {PRIMARY_NBNS}},
    {131, 0, {SECONDARY_DNS}},
    {132, 0, {SECONDARY_NBNS}},
    {0, 0, {0}},
};

/* A suboption's type and length; what the length leaves is its body. */
static struct np_cursor suboption(struct np_dissector *d, struct np_cursor *c, int type_row) {
  np_emit(d, c, &fields[type_row]);
  uint64_t length = np_emit(d, c, &fields[type_row + 1]);
  if (np_good(c) && length < 2)
    np_malformed(d, &fields[type_row + 1], "a suboption is shorter than its type and length");
  return np_split(d, c, &fields[type_row + 1], length < 2 ? np_left(c) : length - 2);
}

/* RFC 2509, section 2.1. */
static void header_compression(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[TCP_SPACE], &fields[F_MAX_TIME]);
  np_emit(d, c, &fields[MAX_HEADER]);
  while (np_more(c)) {
    np_open(d, c, &fields[PARTS]);
    struct np_cursor body = suboption(d, c, PART_TYPE);
    if (np_more(&body)) np_emit(d, &body, &fields[PART_PARAMETER]);
    np_close(d, &fields[PARTS]);
  }
}

/* RFC 3241, section 2. */
static void robust(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[MAX_CID]);
  np_emit(d, c, &fields[MRRU]);
  np_emit(d, c, &fields[MAX_HEADER]);
  while (np_more(c)) {
    np_open(d, c, &fields[PROFILES]);
    struct np_cursor body = suboption(d, c, PROFILES_TYPE);
    while (np_left(&body) > 1) np_emit(d, &body, &fields[PROFILE]);
    np_close(d, &fields[PROFILES]);
  }
}

static void compression(struct np_dissector *d, struct np_cursor *c, unsigned what) {
  (void)what;
  switch (np_emit(d, c, &fields[COMPRESSION])) {
    case VAN_JACOBSON:
      np_emit(d, c, &fields[MAX_SLOT_ID]);
      np_skip(d, c, 7);
      np_emit(d, c, &fields[COMP_SLOT_ID]);
      break;
    case HEADER_COMPRESSION:
      header_compression(d, c);
      break;
    case ROHC:
      robust(d, c);
      break;
    default:
      break;
  }
}

static const struct np_ppp_options options = {layouts, compression};

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_ppp_control_details(d, &c, &options);
}

const struct np_protocol np_ipcp = {
    .name = "ipcp",
    .title = "PPP IP Control Protocol",
    .spec = "RFC 1332",
    .group = "control",
    .wireshark = "ipcp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPP_HEADER_BYTES * 8,
    .dissect = np_ppp_control_dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_PPP, 0x8021}, {NP_TABLE_END, 0}},
    .summary = "IPCP {code_name} {options.ip_address}",
};
