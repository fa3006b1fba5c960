/* eap.c - Extensible Authentication Protocol, RFC 3748, with the flags of RFC 5216. */
#include "protocols/layout.h"
#include "protocols/link/eap_identity.h"

enum {
  CODE,
  CODE_NAME,
  IDENTIFIER,
  LENGTH,
  TYPE,
  TYPE_NAME,
#define XX(id, ...) id,
#include "protocols/link/eap_identity.def"
#undef XX
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
#define XX(id, ...) SIM_##id,
#include "protocols/link/eap_attribute.def"
#undef XX
#define XX(id, ...) AKA_##id,
#include "protocols/link/eap_attribute.def"
#undef XX
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
  SIM = 18,
  TTLS = 21,
  AKA = 23,
  PEAP = 25,
  FAST = 43,
  AKA_PRIME = 50,
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
    {SIM, "EAP-SIM"},
    {TTLS, "EAP-TTLS"},
    {AKA, "EAP-AKA"},
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
    {AKA_PRIME, "EAP-AKA'"},
    {51, "EAP-GPSK"},
    {52, "EAP-pwd"},
    {53, "EAP-EKE"},
    {55, "TEAP"},
    {EXPANDED, "Expanded"},
    {255, "Experimental"},
    {0, NULL},
};

enum { AT_NOTIFICATION = 12, AT_IDENTITY = 14, AT_CLIENT_ERROR_CODE = 22 };

/* IANA's "EAP-AKA and EAP-SIM Parameters". */
static const struct np_name attribute_names[] = {
    {1, "AT_RAND"},
    {2, "AT_AUTN"},
    {3, "AT_RES"},
    {4, "AT_AUTS"},
    {6, "AT_PADDING"},
    {7, "AT_NONCE_MT"},
    {10, "AT_PERMANENT_ID_REQ"},
    {11, "AT_MAC"},
    {AT_NOTIFICATION, "AT_NOTIFICATION"},
    {13, "AT_ANY_ID_REQ"},
    {AT_IDENTITY, "AT_IDENTITY"},
    {15, "AT_VERSION_LIST"},
    {16, "AT_SELECTED_VERSION"},
    {17, "AT_FULLAUTH_ID_REQ"},
    {19, "AT_COUNTER"},
    {20, "AT_COUNTER_TOO_SMALL"},
    {21, "AT_NONCE_S"},
    {AT_CLIENT_ERROR_CODE, "AT_CLIENT_ERROR_CODE"},
    {23, "AT_KDF_INPUT"},
    {24, "AT_KDF"},
    {129, "AT_IV"},
    {130, "AT_ENCR_DATA"},
    {132, "AT_NEXT_PSEUDONYM"},
    {133, "AT_NEXT_REAUTH_ID"},
    {134, "AT_CHECKCODE"},
    {135, "AT_RESULT_IND"},
    {136, "AT_BIDDING"},
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
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#define N ""
#include "protocols/link/eap_identity.def"
#undef N
#undef XX
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
#define XX(id, name, width, type, wireshark, ...) [SIM_##id] = {"sim." name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#define P "eap.sim"
#include "protocols/link/eap_attribute.def"
#undef P
#undef XX
#define XX(id, name, width, type, wireshark, ...) [AKA_##id] = {"aka." name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#define P "eap.aka"
#include "protocols/link/eap_attribute.def"
#undef P
#undef XX
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

enum attribute_row {
#define XX(id, ...) ROW_##id,
#include "protocols/link/eap_attribute.def"
#undef XX
};

/* Their lengths count words of four bytes, with the head. */
static void attribute(struct np_dissector *d, struct np_cursor *list, const struct np_field *rows) {
  enum { HEAD_BYTES = 2, WORD = 4 };
  struct np_cursor part;
  uint64_t type = np_emit(d, list, &rows[ROW_ATTRIBUTE]);
  const struct np_field *told = &rows[ROW_ATTRIBUTE_LENGTH];
  uint64_t length = np_emit(d, list, told) * WORD;
  if (!np_split_behind(d, list, told, length, HEAD_BYTES, &part)) return;
  if (type == AT_NOTIFICATION) {
    np_emit(d, &part, &rows[ROW_NOTIFICATION_CODE]);
    np_emit_rest(d, &part, &rows[ROW_ATTRIBUTE_VALUE]);
  } else if (type == AT_CLIENT_ERROR_CODE) {
    np_emit(d, &part, &rows[ROW_ERROR_CODE]);
    np_emit_rest(d, &part, &rows[ROW_ATTRIBUTE_VALUE]);
  } else if (type == AT_IDENTITY) {
    length = np_emit(d, &part, &rows[ROW_ACTUAL_LENGTH]);
    struct np_cursor name = np_split(d, &part, &rows[ROW_ACTUAL_LENGTH], length);
    if (!np_good(&part)) return;
    np__eap_identity(d, &name, &rows[ROW_IDENTITY]);
    np_emit_rest(d, &part, &rows[ROW_PADDING]);
  } else {
    np_emit_rest(d, &part, &rows[ROW_ATTRIBUTE_VALUE]);
  }
}

/* RFC 4186 section 8.1. */
static void attributes(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  np_emit(d, c, &rows[ROW_SUBTYPE]);
  if (np_more(c)) np_emit(d, c, &rows[ROW_RESERVED]);
  while (np_more(c)) {
    np_open(d, c, &rows[ROW_ATTRIBUTES]);
    attribute(d, c, rows);
    np_close(d, &rows[ROW_ATTRIBUTES]);
  }
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  switch (type) {
    case IDENTITY_TYPE:
      np__eap_identity(d, c, &fields[IDENTITY]);
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
    case SIM:
      attributes(d, c, &fields[SIM_SUBTYPE]);
      break;
    case AKA:
    case AKA_PRIME:
      attributes(d, c, &fields[AKA_SUBTYPE]);
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
