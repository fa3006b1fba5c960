/* lcp.c - Link Control Protocol of PPP, RFC 1661, with the options and codes of RFC 1570, 1990,
 * 2153, 2484 and 2686. */
#include "protocols/tunnel/ppp_control.h"

#define PPP_CONTROL "lcp"
#define PPP_OPTION_DATA "lcp.opt.data"

enum {
  MAGIC_NUMBER = NP_PPP_ROWS,
  SECONDS_REMAINING,
  MESSAGE,
  ECHO_DATA,
  REJECTED_PROTOCOL,
  OUI,
  KIND,
  VENDOR_DATA,
  OPTION_OUI,
  OPTION_KIND,
  MRU,
  ASYNCMAP,
#define XX(id, ...) id,
#include "protocols/tunnel/lcp_asyncmap.def"
#undef XX
  AUTH_PROTOCOL,
  AUTH_NAME,
  ALGORITHM,
  ALGORITHM_NAME,
  QUALITY_PROTOCOL,
  REPORTING_PERIOD,
  OPTION_MAGIC,
  FCS,
  FCS_32,
  FCS_16,
  FCS_NULL,
  MAXIMUM,
  WINDOW,
  HDLC_ADDRESS,
  OPERATION,
  CALLBACK_MESSAGE,
  MRRU,
  ENDPOINT_CLASS,
  ENDPOINT_NAME,
  ENDPOINT_IP,
  ENDPOINT_MAC,
  ENDPOINT_MAGIC,
  ENDPOINT_NUMBER,
  DCE_MODE,
  LINK_DISCRIMINATOR,
  COBS_FLAGS,
  COBS_RESERVED,
  COBS_PRE,
  COBS_ZXE,
  HEADER_CODE,
  SUSPENDABLE,
  MIB_ENUM,
  LANGUAGE_TAG
};

enum {
  VENDOR_SPECIFIC = 0,
  PROTOCOL_REJECT = 8,
  ECHO_REQUEST = 9,
  DISCARD_REQUEST = 11,
  IDENTIFICATION = 12,
  TIME_REMAINING = 13,
  CHAP = 0xc223,
  LINK_QUALITY_REPORT = 0xc025
};

/* IANA's "PPP LCP Configuration Options". */
static const struct np_name option_names[] = {
    {0, "Vendor Specific"},
    {1, "Maximum-Receive-Unit"},
    {2, "Async-Control-Character-Map"},
    {3, "Authentication-Protocol"},
    {4, "Quality-Protocol"},
    {5, "Magic-Number"},
    {7, "Protocol-Field-Compression"},
    {8, "Address-and-Control-Field-Compression"},
    {9, "FCS-Alternatives"},
    {10, "Self-Describing-Padding"},
    {11, "Numbered-Mode"},
    {12, "Multi-Link-Procedure"},
    {13, "Callback"},
    {14, "Connect-Time"},
    {15, "Compound-Frames"},
    {16, "Nominal-Data-Encapsulation"},
    {17, "Multilink-MRRU"},
    {18, "Multilink-Short-Sequence-Number-Header"},
    {19, "Multilink-Endpoint-Discriminator"},
    {20, "Proprietary"},
    {21, "DCE-Identifier"},
    {22, "Multi-Link-Plus-Procedure"},
    {23, "Link Discriminator"},
    {24, "LCP-Authentication"},
    {25, "COBS"},
    {26, "Prefix elision"},
    {27, "Multilink header format"},
    {28, "Internationalization"},
    {29, "Simple Data Link on SONET/SDH"},
    {0, NULL},
};

static const struct np_name auth_names[] = {
    {0xc023, "PAP"}, {0xc027, "SPAP"}, {CHAP, "CHAP"}, {0xc227, "EAP"}, {0, NULL}};

static const struct np_name algorithm_names[] = {
    {5, "MD5"},       {6, "SHA-1"},       {7, "SHA-256"}, {8, "SHA3-256"},
    {128, "MS-CHAP"}, {129, "MS-CHAP-2"}, {0, NULL}};

static const struct np_name endpoint_names[] = {{0, "null"},
                                                {1, "locally assigned"},
                                                {2, "IP address"},
                                                {3, "IEEE 802.1 address"},
                                                {4, "magic number block"},
                                                {5, "directory number"},
                                                {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [NP_PPP_##id] = {name, __VA_ARGS__},
#include "protocols/tunnel/ppp_control.def"
#undef XX
  [MAGIC_NUMBER]      = {"magic_number",       NP_VARIABLE, 32, NP_HEX,  "lcp.magic_number",   "The sender's magic number; 0 where none was agreed on."},
  [SECONDS_REMAINING] = {"seconds_remaining",  NP_VARIABLE, 32, NP_UINT, "lcp.secs_remaining", "Time-Remaining: how long the session may last, in seconds."},
  [MESSAGE]           = {"message",            NP_VARIABLE, 0, NP_STRING, "lcp.message",       "Identification and Time-Remaining: for people."},
  [ECHO_DATA]         = {"data",          NP_VARIABLE, 0, NP_BYTES, "lcp.data",           "Echo and discard: what the sender likes."},
  [REJECTED_PROTOCOL] = {"rejected_protocol",  NP_VARIABLE, 16, NP_HEX,  "lcp.rej_proto",      "Protocol-Reject: the protocol that is not supported; its packet follows."},
  [OUI]               = {"oui",                NP_VARIABLE, 24, NP_HEX,  "ppp.oui",            "Vendor Specific: the vendor, RFC 2153."},
  [KIND]              = {"kind",               NP_VARIABLE, 8, NP_UINT,  "ppp.kind",           "Vendor Specific: the vendor's kind of packet."},
  [VENDOR_DATA]       = {"value",              NP_VARIABLE, 0, NP_BYTES, "ppp.data",           "Vendor Specific: what the vendor says."},
  [OPTION_OUI]        = {"options.oui",        NP_VARIABLE, 24, NP_HEX,  "lcp.opt.oui",        "Vendor of the option, RFC 2153."},
  [OPTION_KIND]       = {"options.kind",       NP_VARIABLE, 8, NP_UINT,  "lcp.opt.kind",       "The vendor's kind of option."},
  [MRU]               = {"options.mru",        NP_VARIABLE, 16, NP_UINT, "lcp.opt.mru",        "Longest packet that the sender can receive, in bytes."},
  [ASYNCMAP]          = {"options.asyncmap",   NP_VARIABLE, 32, NP_GROUP, "lcp.opt.asyncmap",  "Control characters that must be escaped, a bit each."},
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/tunnel/lcp_asyncmap.def"
#undef XX
  [AUTH_PROTOCOL]     = {"options.auth_protocol", NP_VARIABLE, 16, NP_HEX, "lcp.opt.auth_protocol", "How the peer must say who it is.", .names = auth_names},
  [AUTH_NAME]         = {"options.auth_protocol_name", NP_VARIABLE, 0, NP_NAME, NULL,        "Name of the protocol.", .names = auth_names},
  [ALGORITHM]         = {"options.algorithm",  NP_VARIABLE, 8, NP_UINT,  "lcp.opt.algorithm",  "CHAP: how the response is made.", .names = algorithm_names},
  [ALGORITHM_NAME]    = {"options.algorithm_name", NP_VARIABLE, 0, NP_NAME, NULL,            "Name of the algorithm.", .names = algorithm_names},
  [QUALITY_PROTOCOL]  = {"options.quality_protocol", NP_VARIABLE, 16, NP_HEX, "lcp.opt.quality_protocol", "How the link is watched."},
  [REPORTING_PERIOD]  = {"options.reporting_period", NP_VARIABLE, 32, NP_UINT, NULL, "Longest time between link quality reports, in hundredths of a second."},
  [OPTION_MAGIC]      = {"options.magic_number", NP_VARIABLE, 32, NP_HEX, "lcp.opt.magic_number", "Random number that tells the sender from its peer: a link that loops back shows the same."},
  [FCS]               = {"options.fcs_alternatives", NP_VARIABLE, 8, NP_GROUP, "lcp.opt.fcs_alternatives", "Frame check sequences that the sender can receive."},
  [FCS_32]            = {"options.fcs_alternatives.ccitt32", NP_VARIABLE, 1, NP_FLAG, "lcp.opt.fcs_alternatives.ccitt32", "32 bits."},
  [FCS_16]            = {"options.fcs_alternatives.ccitt16", NP_VARIABLE, 1, NP_FLAG, "lcp.opt.fcs_alternatives.ccitt16", "16 bits."},
  [FCS_NULL]          = {"options.fcs_alternatives.null", NP_VARIABLE, 1, NP_FLAG, "lcp.opt.fcs_alternatives.null", "None."},
  [MAXIMUM]           = {"options.maximum",    NP_VARIABLE, 8, NP_UINT,  "lcp.opt.maximum",    "Largest number of padding bytes."},
  [WINDOW]            = {"options.window",     NP_VARIABLE, 8, NP_UINT,  "lcp.opt.window",     "Frames that may be under way."},
  [HDLC_ADDRESS]      = {"options.hdlc_address", NP_VARIABLE, 0, NP_BYTES, "lcp.opt.hdlc_address", "HDLC address of the numbered frames."},
  [OPERATION]         = {"options.operation",  NP_VARIABLE, 8, NP_UINT,  "lcp.opt.operation",  "What the message of a callback is."},
  [CALLBACK_MESSAGE]  = {"options.message",    NP_VARIABLE, 0, NP_BYTES, "lcp.opt.message",    "Where or whom to call back."},
  [MRRU]              = {"options.mrru",       NP_VARIABLE, 16, NP_UINT, "lcp.opt.mrru",       "Longest packet that the sender can put together of fragments, in bytes."},
  [ENDPOINT_CLASS]    = {"options.class",      NP_VARIABLE, 8, NP_UINT,  "lcp.opt.ep_disc_class", "What the endpoint's address is.", .names = endpoint_names},
  [ENDPOINT_NAME]     = {"options.class_name", NP_VARIABLE, 0, NP_NAME,  NULL,                 "Name of the class.", .names = endpoint_names},
  [ENDPOINT_IP]       = {"options.ip_address", NP_VARIABLE, 32, NP_IPV4, "lcp.opt.ip_address", "The endpoint's IP address."},
  [ENDPOINT_MAC]      = {"options.mac_address", NP_VARIABLE, 48, NP_MAC, "lcp.opt.802_1_address", "The endpoint's hardware address."},
  [ENDPOINT_MAGIC]    = {"options.endpoint_magic_numbers", NP_VARIABLE, 32, NP_HEX, "lcp.opt.magic_number", "The endpoint's magic numbers.", .flags = NP_MANY},
  [ENDPOINT_NUMBER]   = {"options.directory_number", NP_VARIABLE, 0, NP_BYTES, "lcp.opt.psndn", "The endpoint's number in the public switched network."},
  [DCE_MODE]          = {"options.mode",       NP_VARIABLE, 8, NP_UINT,  "lcp.opt.mode",       "1 where the sender has no additional control negotiation, RFC 1976."},
  [LINK_DISCRIMINATOR] = {"options.link_discriminator", NP_VARIABLE, 16, NP_UINT, "lcp.opt.link_discrim", "Names the link in its bundle, RFC 2125."},
  [COBS_FLAGS]        = {"options.flags",      NP_VARIABLE, 8, NP_GROUP, "lcp.opt.flags",      "Flags of COBS."},
  [COBS_RESERVED]     = {"options.flags.reserved", NP_VARIABLE, 6, NP_UINT, "lcp.opt.flags.reserved", "0.", .flags = NP_HIDDEN},
  [COBS_PRE]          = {"options.flags.pre",  NP_VARIABLE, 1, NP_FLAG,  "lcp.opt.flags.pre",  "Frames may begin with a delimiter."},
  [COBS_ZXE]          = {"options.flags.zxe",  NP_VARIABLE, 1, NP_FLAG,  "lcp.opt.flags.zxe",  "Pairs of zeros, or runs, are eliminated."},
  [HEADER_CODE]       = {"options.code",       NP_VARIABLE, 8, NP_UINT,  "lcp.opt.code",       "Format of the multilink header, RFC 2686: 2 long, 6 short sequence numbers."},
  [SUSPENDABLE]       = {"options.max_suspendable_classes", NP_VARIABLE, 8, NP_UINT, "lcp.opt.max_susp_classes", "Largest number of suspendable classes."},
  [MIB_ENUM]          = {"options.mib_enum",   NP_VARIABLE, 32, NP_UINT, "lcp.opt.MIBenum",    "Character set of messages, RFC 2484."},
  [LANGUAGE_TAG]      = {"options.language_tag", NP_VARIABLE, 0, NP_STRING, "lcp.opt.language_tag", "Language of messages."},
};
/* clang-format on */

enum { ACCM = 1, AUTHENTICATION, QUALITY, ENDPOINT };

static const struct np_layout layouts[] = {
    {0, 0, {OPTION_OUI, OPTION_KIND}},
    {1, 0, {MRU}},
    {2, ACCM, {ASYNCMAP}},
    {3, AUTHENTICATION, {0}},
    {4, QUALITY, {0}},
    {5, 0, {OPTION_MAGIC}},
    {9, 0, {FCS, NP_GAP(5), FCS_32, FCS_16, FCS_NULL}},
    {10, 0, {MAXIMUM}},
    {11, 0, {WINDOW, HDLC_ADDRESS}},
    {13, 0, {OPERATION, CALLBACK_MESSAGE}},
    {17, 0, {MRRU}},
    {19, ENDPOINT, {0}},
    {21, 0, {DCE_MODE}},
    {23, 0, {LINK_DISCRIMINATOR}},
    {25, 0, {COBS_FLAGS, COBS_RESERVED, COBS_PRE, COBS_ZXE}},
    {27, 0, {HEADER_CODE, SUSPENDABLE}},
    {28, 0, {MIB_ENUM, LANGUAGE_TAG}},
    {0, 0, {0}},
};

static void asyncmap(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[ASYNC_US], &fields[ASYNC_NUL]);
}

static void authentication(struct np_dissector *d, struct np_cursor *c) {
  uint64_t protocol = np_emit(d, c, &fields[AUTH_PROTOCOL]);
  if (protocol == CHAP && np_more(c)) np_emit(d, c, &fields[ALGORITHM]);
}

static void quality(struct np_dissector *d, struct np_cursor *c) {
  uint64_t protocol = np_emit(d, c, &fields[QUALITY_PROTOCOL]);
  if (protocol == LINK_QUALITY_REPORT) np_emit(d, c, &fields[REPORTING_PERIOD]);
}

/* RFC 1990, section 5.1.3. */
static void endpoint(struct np_dissector *d, struct np_cursor *c) {
  switch (np_emit(d, c, &fields[ENDPOINT_CLASS])) {
    case 2:
      np_emit(d, c, &fields[ENDPOINT_IP]);
      break;
    case 3:
      np_emit(d, c, &fields[ENDPOINT_MAC]);
      break;
    case 4:
      while (np_left(c) >= 4) np_emit(d, c, &fields[ENDPOINT_MAGIC]);
      break;
    case 5:
      np_emit_rest(d, c, &fields[ENDPOINT_NUMBER]);
      break;
    default:
      break;
  }
}

static void then(struct np_dissector *d, struct np_cursor *c, unsigned what) {
  if (what == ACCM)
    asyncmap(d, c);
  else if (what == AUTHENTICATION)
    authentication(d, c);
  else if (what == QUALITY)
    quality(d, c);
  else
    endpoint(d, c);
}

static const struct np_ppp_options options = {layouts, then};

/* RFC 1661, section 5.7: the packet that was rejected follows the number of its protocol. */
static void dissect(struct np_dissector *d) {
  uint64_t protocol;
  if (np_get(d, &fields[NP_PPP_CODE]) != PROTOCOL_REJECT) {
    np_ppp_control_dissect(d);
  } else if (np_ppp_control_end(d)) {
    np_header(d, NP_PPP_HEADER_BYTES + 2);
    np_quote(d);
    if (np_look(d, NP_PPP_HEADER_BYTES * 8, 16, &protocol)) np_next(d, NP_BY_PPP, protocol);
  }
}

/* RFC 1661, section 5.8; RFC 1570, section 2. */
static void with_magic(struct np_dissector *d, struct np_cursor *c, uint64_t code) {
  np_emit(d, c, &fields[MAGIC_NUMBER]);
  if (code == TIME_REMAINING) np_emit(d, c, &fields[SECONDS_REMAINING]);
  const struct np_field *row = &fields[code <= DISCARD_REQUEST ? ECHO_DATA : MESSAGE];
  np_emit_rest(d, c, row);
}

/* RFC 2153, section 2. */
static void vendor(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[MAGIC_NUMBER]);
  np_emit(d, c, &fields[OUI]);
  np_emit(d, c, &fields[KIND]);
  np_emit_rest(d, c, &fields[VENDOR_DATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t code = np_get(d, &fields[NP_PPP_CODE]);
  if (code == VENDOR_SPECIFIC)
    vendor(d, &c);
  else if (code == PROTOCOL_REJECT)
    np_emit(d, &c, &fields[REJECTED_PROTOCOL]);
  else if (code >= ECHO_REQUEST && code <= TIME_REMAINING)
    with_magic(d, &c, code);
  else
    np_ppp_control_details(d, &c, &options);
}

const struct np_protocol np_lcp = {
    .name = "lcp",
    .title = "PPP Link Control Protocol",
    .spec = "RFC 1661",
    .group = "control",
    .wireshark = "lcp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPP_HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_PPP, 0xc021}, {NP_TABLE_END, 0}},
    .summary = "LCP {code_name}",
};
