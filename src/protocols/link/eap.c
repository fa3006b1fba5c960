/* eap.c - Extensible Authentication Protocol, RFC 3748, with the flags of RFC 5216. */
#include "protocols/layout.h"

enum {
  CODE,
  CODE_NAME,
  IDENTIFIER,
  LENGTH,
  TYPE,
  TYPE_NAME,
  IDENTITY,
  IDENTITY_PREFIX,
  IDENTITY_REST,
  IMSI,
  MCC,
  MNC,
  REALM_MCC,
  REALM_MNC,
  NOTIFICATION,
  DESIRED,
  MD5_SIZE,
  MD5_VALUE,
  MD5_NAME,
  TLS_FLAGS,
  TLS_LENGTH_INCLUDED,
  TLS_MORE,
  TLS_START,
  TLS_VERSION,
  TLS_LENGTH,
  VENDOR_ID,
  VENDOR_TYPE,
  DATA
};

enum { REQUEST = 1, RESPONSE = 2 };

static const struct np_name code_names[] = {
    {REQUEST, "Request"}, {RESPONSE, "Response"}, {3, "Success"}, {4, "Failure"},
    {5, "Initiate"},      {6, "Finish"},          {0, NULL}};

enum {
  IDENTITY_TYPE = 1,
  NOTIFICATION_TYPE = 2,
  NAK = 3,
  MD5 = 4,
  TLS = 13,
  TTLS = 21,
  PEAP = 25,
  FAST = 43,
  EXPANDED = 254
};

/* IANA's "Method Types". */
static const struct np_name type_names[] = {
    {IDENTITY_TYPE, "Identity"},
    {NOTIFICATION_TYPE, "Notification"},
    {NAK, "Legacy Nak"},
    {MD5, "MD5-Challenge"},
    {5, "One-Time Password"},
    {6, "Generic Token Card"},
    {TLS, "EAP-TLS"},
    {15, "RSA SecurID"},
    {17, "EAP-Cisco Wireless (LEAP)"},
    {18, "EAP-SIM"},
    {TTLS, "EAP-TTLS"},
    {23, "EAP-AKA"},
    {PEAP, "PEAP"},
    {26, "MS-EAP-Authentication"},
    {29, "EAP-MSCHAP-V2"},
    {33, "EAP-TLV"},
    {38, "EAP-HTTP Digest"},
    {FAST, "EAP-FAST"},
    {46, "EAP-PAX"},
    {47, "EAP-PSK"},
    {48, "EAP-SAKE"},
    {49, "EAP-IKEv2"},
    {50, "EAP-AKA'"},
    {51, "EAP-GPSK"},
    {52, "EAP-pwd"},
    {53, "EAP-EKE"},
    {55, "TEAP"},
    {EXPANDED, "Expanded"},
    {255, "Experimental"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name                      bit width type     wireshark   doc */
  [CODE]                = {"code",                    0,  8, NP_UINT, "eap.code", "What the packet is.", .names = code_names},
  [CODE_NAME]           = {"code_name",               NP_COMPUTED, 0, NP_NAME, NULL, "Name of the code.", .flags = NP_HIDDEN, .of = CODE, .names = code_names},
  [IDENTIFIER]          = {"identifier",              8,  8, NP_UINT, "eap.id",   "The request's, which its response repeats."},
  [LENGTH]              = {"length",                 16, 16, NP_UINT, "eap.len",  "Length of the packet, header included, in bytes."},
  [TYPE]                = {"type",                   NP_VARIABLE, 8, NP_UINT, "eap.type", "How who it is, is proved; or what is said before.", .names = type_names},
  [TYPE_NAME]           = {"type_name",              NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .names = type_names},
  [IDENTITY]            = {"identity",               NP_VARIABLE, 0, NP_STRING, "eap.identity", "Who it is; in a request a text for people."},
  [IDENTITY_PREFIX]     = {"identity_prefix",        NP_VARIABLE, 8, NP_UINT, "eap.identity.prefix", "3GPP: the digit that it begins with, as a character: what it is good for."},
  [IDENTITY_REST]       = {"identity_rest",          NP_VARIABLE, 0, NP_STRING, "eap.identity.full", "3GPP: what is behind that.", .flags = NP_HIDDEN},
  [IMSI]                = {"imsi",                   NP_VARIABLE, 0, NP_STRING, "e212.imsi", "3GPP: the subscriber."},
  [MCC]                 = {"mcc",                    NP_VARIABLE, 16, NP_UINT, "e212.mcc", "Country of the subscriber's network."},
  [MNC]                 = {"mnc",                    NP_VARIABLE, 16, NP_UINT, "e212.mnc", "The network, where the realm tells how many digits it has."},
  [REALM_MCC]           = {"realm_mcc",              NP_VARIABLE, 16, NP_UINT, "eap.identity.mcc", "3GPP: country of the realm."},
  [REALM_MNC]           = {"realm_mnc",              NP_VARIABLE, 16, NP_UINT, NULL, "Network of the realm, in three digits."},
  [NOTIFICATION]        = {"notification",           NP_VARIABLE, 0, NP_STRING, "eap.notification", "Text for people."},
  [DESIRED]             = {"desired_types",          NP_VARIABLE, 8, NP_UINT, "eap.desired_type", "Nak: types that the peer can do.", .flags = NP_MANY, .names = type_names},
  [MD5_SIZE]            = {"md5.value_size",         NP_VARIABLE, 8, NP_UINT, "eap.md5.value_size", "Length of the value, in bytes."},
  [MD5_VALUE]           = {"md5.value",              NP_VARIABLE, 0, NP_BYTES, "eap.md5.value", "Challenge or response."},
  [MD5_NAME]            = {"md5.name",               NP_VARIABLE, 0, NP_BYTES, "eap.md5.extra_data", "Name of the sender."},
  [TLS_FLAGS]           = {"tls_flags",              NP_VARIABLE, 8, NP_GROUP, "eap.tls.flags", "Flags of the types over TLS."},
  [TLS_LENGTH_INCLUDED] = {"tls_flags.length_included", NP_VARIABLE, 1, NP_FLAG, "eap.tls.flags.len_included", "There is a length."},
  [TLS_MORE]            = {"tls_flags.more_fragments", NP_VARIABLE, 1, NP_FLAG, "eap.tls.flags.more_fragments", "More of the message follows."},
  [TLS_START]           = {"tls_flags.start",        NP_VARIABLE, 1, NP_FLAG, "eap.tls.flags.start", "The first packet, without a message."},
  [TLS_VERSION]         = {"tls_flags.version",      NP_VARIABLE, 3, NP_UINT, "eap.tls.flags.version", "Version of TTLS, PEAP or FAST."},
  [TLS_LENGTH]          = {"tls_length",             NP_VARIABLE, 32, NP_UINT, "eap.tls.len", "Length of the whole message, in bytes."},
  [VENDOR_ID]           = {"vendor_id",              NP_VARIABLE, 24, NP_UINT, "eap.ext.vendor_id", "Expanded: whose type it is; 0 for the IETF's."},
  [VENDOR_TYPE]         = {"vendor_type",            NP_VARIABLE, 32, NP_UINT, "eap.ext.vendor_type", "Expanded: the type."},
  [DATA]                = {"data",                   NP_VARIABLE, 0, NP_BYTES, NULL, "What the type has behind the rows above."},
};
/* clang-format on */

enum { HEADER_BYTES = 4 };

/* RFC 3748, section 4.1. */
static bool has_type(const struct np_dissector *d) {
  uint64_t code = np_get(d, &fields[CODE]);
  return code == REQUEST || code == RESPONSE;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get_length(d, &fields[LENGTH]);
  if (length < HEADER_BYTES) {
    np_malformed(d, &fields[LENGTH], "smaller than the header");
    return;
  }
  if (has_type(d) && length == HEADER_BYTES) np_malformed(d, &fields[LENGTH], "there is no type");
  np_end_at(d, &fields[LENGTH], length);
  np_header_whole(d);
}

/* RFC 3748, section 5.4; the name goes to the end. */
static void md5(struct np_dissector *d, struct np_cursor *c) {
  uint64_t size = np_emit(d, c, &fields[MD5_SIZE]);
  struct np_cursor part = np_split(d, c, &fields[MD5_SIZE], size);
  np_emit_rest(d, &part, &fields[MD5_VALUE]);
  np_emit_rest(d, c, &fields[MD5_NAME]);
}

/* RFC 5216, section 3.1; the types behind EAP-TLS have a version in its reserved bits. */
static void tls(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  np_emit_over(d, c, &fields[TLS_FLAGS]);
  uint64_t included = np_emit(d, c, &fields[TLS_LENGTH_INCLUDED]);
  np_emit(d, c, &fields[TLS_MORE]);
  np_emit(d, c, &fields[TLS_START]);
  np_skip(d, c, 2);
  if (type == TLS)
    np_skip(d, c, 3);
  else
    np_emit(d, c, &fields[TLS_VERSION]);
  if (included) np_emit(d, c, &fields[TLS_LENGTH]);
}

/* ---- Identities of 3GPP ---- */

enum { COUNTRY_DIGITS = 3, LABEL_DIGITS = 3, MOST_DIGITS = 15 };

/* TS 23.003 section 14.2: the networks that a realm ends in, such as mnc001.mcc262.3gppnetwork.org.
 * False where it is none of 3GPP's. */
static bool take_realm(struct np_cursor c, struct np_cursor *mnc, struct np_cursor *mcc) {
  struct np_cursor label;
  *mnc = *mcc = np_cursor_split(&c, 0);
  while (!np_text_is(&c, "3gppnetwork.org")) {
    if (!np_take_until(&c, '.', &label)) return false;
    struct np_cursor *found = np_text_begins(&label, "mnc")   ? mnc
                              : np_text_begins(&label, "mcc") ? mcc
                                                              : NULL;
    if (!found) continue;
    np_cursor_split(&label, strlen("mnc"));
    *found = label;
  }
  return true;
}

static bool is_network(const struct np_cursor *label, uint64_t *number) {
  return np_left(label) == LABEL_DIGITS && np_text_number(label, 10, number);
}

/* How many digits the network has, which the realm tells in three: 0 stands in front of two. */
static uint32_t network_digits(struct np_cursor digits, const struct np_cursor *realm) {
  uint64_t number, network;
  if (!is_network(realm, &network)) return 0;
  for (uint32_t count = LABEL_DIGITS; count > 1; count--) {
    struct np_cursor at = digits, part = np_cursor_split(&at, count);
    if (np_text_number(&part, 10, &number) && number == network && (count == 3 || network < 100))
      return count;
  }
  return 0;
}

static void subscriber(struct np_dissector *d, struct np_cursor digits,
                       const struct np_cursor *realm) {
  uint64_t number;
  if (np_left(&digits) <= 2 * LABEL_DIGITS || np_left(&digits) > MOST_DIGITS ||
      !np_text_number(&digits, 10, &number))
    return;
  np_emit_part(d, &digits, &fields[IMSI]);
  struct np_cursor part = np_cursor_split(&digits, COUNTRY_DIGITS);
  np_emit_digits(d, &part, 10, &fields[MCC]);
  uint32_t count = network_digits(digits, realm);
  part = np_cursor_split(&digits, count);
  if (count > 0) np_emit_digits(d, &part, 10, &fields[MNC]);
}

/* TS 23.003 sections 14.3 and 19.3: a digit, an IMSI or a pseudonym, and a realm. */
static void identity(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor rest = *c, user, mnc, mcc;
  uint64_t number;
  np_emit_rest(d, c, &fields[IDENTITY]);
  struct np_cursor at = rest;
  if (!np_take_until(&at, '@', &user) || !take_realm(at, &mnc, &mcc) || !np_more(&user)) return;
  const uint64_t prefix = np_emit(d, &rest, &fields[IDENTITY_PREFIX]);
  np_emit_rest(d, &rest, &fields[IDENTITY_REST]);
  np_cursor_split(&user, 1);
  if (prefix == '0' || prefix == '1' || prefix == '6') subscriber(d, user, &mnc);
  if (is_network(&mnc, &number)) np_emit_digits(d, &mnc, 10, &fields[REALM_MNC]);
  if (is_network(&mcc, &number)) np_emit_digits(d, &mcc, 10, &fields[REALM_MCC]);
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  switch (type) {
    case IDENTITY_TYPE:
      identity(d, c);
      break;
    case NOTIFICATION_TYPE:
      np_emit_rest(d, c, &fields[NOTIFICATION]);
      break;
    case NAK:
      while (np_more(c)) np_emit(d, c, &fields[DESIRED]);
      break;
    case MD5:
      md5(d, c);
      break;
    case TLS:
    case TTLS:
    case PEAP:
    case FAST:
      tls(d, c, type);
      break;
    case EXPANDED:
      np_emit(d, c, &fields[VENDOR_ID]);
      np_emit(d, c, &fields[VENDOR_TYPE]);
      break;
    default:
      break;
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (has_type(d) && np_more(&c)) body(d, &c, np_emit(d, &c, &fields[TYPE]));
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_eap = {
    .name = "eap",
    .title = "Extensible Authentication Protocol",
    .spec = "RFC 3748",
    .group = "control",
    .wireshark = "eap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_PPP, 0xc227}, {NP_TABLE_END, 0}},
    .summary = "EAP {code_name} {type_name} {identity}",
};
