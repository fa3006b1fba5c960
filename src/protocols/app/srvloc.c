/* srvloc.c - Service Location Protocol, version 2 (RFC 2608) and version 1 (RFC 2165). */
#include "protocols/protocol.h"

enum function {
  REQUEST = 1,
  REPLY,
  REGISTER,
  DEREGISTER,
  ACKNOWLEDGE,
  ATTRIBUTE_REQUEST,
  ATTRIBUTE_REPLY,
  ADVERT,
  TYPE_REQUEST,
  TYPE_REPLY,
  SERVICE_ADVERT
};

static const struct np_name function_names[] = {
    {REQUEST, "Service Request"},           {REPLY, "Service Reply"},
    {REGISTER, "Service Registration"},     {DEREGISTER, "Service Deregister"},
    {ACKNOWLEDGE, "Service Acknowledge"},   {ATTRIBUTE_REQUEST, "Attribute Request"},
    {ATTRIBUTE_REPLY, "Attribute Reply"},   {ADVERT, "DA Advertisement"},
    {TYPE_REQUEST, "Service Type Request"}, {TYPE_REPLY, "Service Type Reply"},
    {SERVICE_ADVERT, "SA Advertisement"},   {0, NULL},
};

enum row {
  VERSION,
  FUNCTION,
  FUNCTION_NAME,
  LENGTH1,
  FLAGS1,
  OVERFLOW1,
  MONOLINGUAL,
  URL_AUTH,
  ATTRIBUTE_AUTH,
  FRESH1,
  FLAGS1_RESERVED,
  DIALECT,
  LANGUAGE,
  ENCODING,
  TRANSACTION,
  LENGTH,
  FLAGS,
  OVERFLOW2,
  FRESH,
  MULTICAST,
  FLAGS_RESERVED,
  EXTENSION,
  XID,
#define XX(id, ...) id##_LENGTH, id,
#include "protocols/app/srvloc.def"
#undef XX
  ERROR,
  URL_COUNT,
  URL,
  URL_RESERVED,
  URL_LIFETIME,
  URL_LENGTH,
  URL_TEXT,
  URL_AUTHS,
  AUTH,
  AUTH_KIND,
  AUTH_LENGTH,
  AUTH_TIME,
  AUTH_SPI_LENGTH,
  AUTH_SPI,
  AUTH_DATA,
  ATTRIBUTE_AUTHS,
  AGENT_TIME,
  AGENT_AUTHS,
  SERVICE_AUTHS,
  OTHER
};

#define HIDDEN .flags = NP_HIDDEN

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]       = {"version",  0, 8, NP_UINT, "srvloc.version", "1 or 2."},
  [FUNCTION]      = {"function", 8, 8, NP_UINT, "srvloc.function", "What the message is.", .names = function_names},
  [FUNCTION_NAME] = {"function_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = FUNCTION, .names = function_names},
  [LENGTH1]       = {"v1_length", NP_VARIABLE, 16, NP_UINT, "srvloc.pktlen", "Version 1: length of the message, in bytes."},
  [FLAGS1]        = {"v1_flags", NP_VARIABLE, 8, NP_GROUP, "srvloc.flags_v1", "Version 1: the flags as one number."},
  [OVERFLOW1]     = {"v1_flags.overflow", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v1.overflow", "Not all fits in a datagram."},
  [MONOLINGUAL]   = {"v1_flags.monolingual", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v1.monolingual", "Answers in this language only."},
  [URL_AUTH]      = {"v1_flags.url_auth", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v1.url_auth", "URLs are signed."},
  [ATTRIBUTE_AUTH] = {"v1_flags.attribute_auth", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v1.attribute_auth", "Attributes are signed."},
  [FRESH1]        = {"v1_flags.fresh", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v1.fresh", "The registration is a new one."},
  [FLAGS1_RESERVED] = {"v1_flags.reserved", NP_VARIABLE, 3, NP_UINT, NULL, "0.", HIDDEN},
  [DIALECT]       = {"dialect", NP_VARIABLE, 8, NP_UINT, "srvloc.dialect", "Version 1: 0."},
  [LANGUAGE]      = {"language", NP_VARIABLE, 0, NP_STRING, "srvloc.language", "Version 1: language of texts."},
  [ENCODING]      = {"encoding", NP_VARIABLE, 16, NP_UINT, "srvloc.encoding", "Version 1: their character set."},
  [TRANSACTION]   = {"v1_xid", NP_VARIABLE, 16, NP_UINT, "srvloc.transaction_id", "Version 1: the same in a request and its replies."},
  [LENGTH]        = {"length", NP_VARIABLE, 24, NP_UINT, "srvloc.pktlen", "Length of the message, in bytes."},
  [FLAGS]         = {"flags", NP_VARIABLE, 16, NP_GROUP, "srvloc.flags_v2", "The flags as one number."},
  [OVERFLOW2]     = {"flags.overflow", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v2.overflow", "Not all fits in a datagram."},
  [FRESH]         = {"flags.fresh", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v2.fresh", "The registration is a new one."},
  [MULTICAST]     = {"flags.request_multicast", NP_VARIABLE, 1, NP_FLAG, "srvloc.flags_v2.reqmulti", "The request is for many."},
  [FLAGS_RESERVED] = {"flags.reserved", NP_VARIABLE, 13, NP_UINT, NULL, "0.", HIDDEN},
  [EXTENSION]     = {"extension_offset", NP_VARIABLE, 24, NP_UINT, "srvloc.nextextoff", "Where an extension begins, or 0."},
  [XID]           = {"xid", NP_VARIABLE, 16, NP_UINT, "srvloc.xid", "The same in a request and its replies."},
#define XX(id, name, length, text, doc) [id##_LENGTH] = {name "_length", NP_VARIABLE, 16, NP_UINT, length, "Length of the text, in bytes.", HIDDEN}, [id] = {name, NP_VARIABLE, 0, NP_STRING, text, doc},
#include "protocols/app/srvloc.def"
#undef XX
  [ERROR]         = {"error", NP_VARIABLE, 16, NP_UINT, "srvloc.errv2", "0, or what is wrong."},
  [URL_COUNT]     = {"url_count", NP_VARIABLE, 16, NP_UINT, "srvloc.srvreq.urlcount", "How many services were found."},
  [URL]           = {"urls", NP_VARIABLE, 0, NP_RECORD, NULL, "Services.", .flags = NP_MANY},
  [URL_RESERVED]  = {"urls.reserved", NP_VARIABLE, 8, NP_UINT, "srvloc.url.reserved", "0.", HIDDEN},
  [URL_LIFETIME]  = {"urls.lifetime", NP_VARIABLE, 16, NP_UINT, "srvloc.url.lifetime", "How long it is known, in seconds."},
  [URL_LENGTH]    = {"urls.length", NP_VARIABLE, 16, NP_UINT, "srvloc.url.urllen", "Length of its URL, in bytes.", HIDDEN},
  [URL_TEXT]      = {"urls.url", NP_VARIABLE, 0, NP_STRING, "srvloc.url.url", "Its URL."},
  [URL_AUTHS]     = {"url_auth_count", NP_VARIABLE, 8, NP_UINT, "srvloc.url.numauths", "How many signatures a URL has.", .flags = NP_MANY | NP_HIDDEN},
  [AUTH]          = {"auths", NP_VARIABLE, 0, NP_RECORD, NULL, "Signatures.", .flags = NP_MANY},
  [AUTH_KIND]     = {"auths.kind", NP_VARIABLE, 16, NP_HEX, "srvloc.authblkv2_bsd", "How it is signed."},
  [AUTH_LENGTH]   = {"auths.length", NP_VARIABLE, 16, NP_UINT, "srvloc.authblkv2_len", "Length of the signature, its head included, in bytes.", HIDDEN},
  [AUTH_TIME]     = {"auths.timestamp", NP_VARIABLE, 32, NP_TIME, "srvloc.authblkv2.timestamp", "Until when it is good.", .time = NP_UNIX_S},
  [AUTH_SPI_LENGTH] = {"auths.spi_length", NP_VARIABLE, 16, NP_UINT, "srvloc.authblkv2.slpspilen", "Length of the text, in bytes.", HIDDEN},
  [AUTH_SPI]      = {"auths.spi", NP_VARIABLE, 0, NP_STRING, "srvloc.authblkv2.slpspi", "Its security parameters."},
  [AUTH_DATA]     = {"auths.data", NP_VARIABLE, 0, NP_BYTES, NULL, "The signature."},
  [ATTRIBUTE_AUTHS] = {"attribute_auth_count", NP_VARIABLE, 8, NP_UINT, "srvloc.srvreq.attrauthcount", "How many signatures the attributes have.", HIDDEN},
  [AGENT_TIME]    = {"agent_timestamp", NP_VARIABLE, 32, NP_TIME, "srvloc.daadvert.timestamp", "When the directory agent has started.", .time = NP_UNIX_S},
  [AGENT_AUTHS]   = {"agent_auth_count", NP_VARIABLE, 8, NP_UINT, "srvloc.daadvert.authcount", "How many signatures it has.", HIDDEN},
  [SERVICE_AUTHS] = {"service_agent_auth_count", NP_VARIABLE, 8, NP_UINT, NULL, "How many signatures it has.", HIDDEN},
  [OTHER]         = {"other", NP_VARIABLE, 0, NP_BYTES, NULL, "What follows that has no row."},
};
/* clang-format on */

enum { PORT = 427, HEAD = 2, HEAD1 = 12, HEAD2 = 14, ALL = 0xffff, AUTH_HEAD = 4, TEXTS = 6 };

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]), length = 0;
  bool is_function = np_name_of(function_names, np_get(d, &fields[FUNCTION]));
  if ((version != 1 && version != 2) || !is_function) {
    np_refuse(d);
    return;
  }
  bool is_told = np_look(d, 16, version == 1 ? 16 : 24, &length);
  if (is_told && length < (version == 1 ? HEAD1 : HEAD2))
    np_malformed(d, &fields[version == 1 ? LENGTH1 : LENGTH], "shorter than the header");
  else if (is_told && np_found_in(d) == NP_BY_TCP_PORT)
    np_next_pdu(d, length);
  else if (is_told)
    np_end_at(d, &fields[version == 1 ? LENGTH1 : LENGTH], length);
  np_header_whole(d);
}

/* ---- Parts ---- */

/* A text behind its length: the row in front of it. */
static void text(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t length = np_emit(d, c, &fields[row - 1]);
  bool is_all = row == AUTHORITIES && length == ALL;
  if (!is_all && np_good(c)) np_emit_bytes(d, c, &fields[row], length);
}

static void auths(struct np_dissector *d, struct np_cursor *c, unsigned count_row) {
  uint64_t count = np_emit(d, c, &fields[count_row]);
  for (uint64_t i = 0; i < count && np_more(c); i++) {
    struct np_cursor part;
    np_open(d, c, &fields[AUTH]);
    np_emit(d, c, &fields[AUTH_KIND]);
    uint64_t length = np_emit(d, c, &fields[AUTH_LENGTH]);
    bool is_there = np_split_behind(d, c, &fields[AUTH_LENGTH], length, AUTH_HEAD, &part);
    if (is_there) np_emit(d, &part, &fields[AUTH_TIME]);
    if (is_there) text(d, &part, AUTH_SPI);
    if (is_there) np_emit_rest(d, &part, &fields[AUTH_DATA]);
    np_close(d, &fields[AUTH]);
    if (!is_there) return;
  }
}

static void url(struct np_dissector *d, struct np_cursor *c, bool is_v2) {
  np_open(d, c, &fields[URL]);
  if (is_v2) np_emit(d, c, &fields[URL_RESERVED]);
  np_emit(d, c, &fields[URL_LIFETIME]);
  text(d, c, URL_TEXT);
  np_close(d, &fields[URL]);
  if (is_v2) auths(d, c, URL_AUTHS);
}

/* RFC 2608 section 7: behind an error the rest of a message may be missing. */
static bool goes_on(struct np_dissector *d, struct np_cursor *c) {
  bool is_error = np_emit(d, c, &fields[ERROR]) != 0;
  return !is_error || np_more(c);
}

static void replies(struct np_dissector *d, struct np_cursor *c, bool is_v2) {
  if (!goes_on(d, c)) return;
  uint64_t count = np_emit(d, c, &fields[URL_COUNT]);
  for (uint64_t i = 0; i < count && np_more(c); i++) url(d, c, is_v2);
}

/* ---- Messages ---- */

/* The texts of messages that have nothing else, in order; 0 ends them. */
static const struct texts {
  uint8_t version, function;
  uint8_t rows[TEXTS];
} texts[] = {
    {2, REQUEST, {REQUEST_PREVIOUS, REQUEST_TYPE, REQUEST_SCOPES, PREDICATE, REQUEST_SPI, 0}},
    {2,
     ATTRIBUTE_REQUEST,
     {ATTRIBUTE_PREVIOUS, ATTRIBUTE_URL, ATTRIBUTE_SCOPES, ATTRIBUTE_TAGS, ATTRIBUTE_SPI, 0}},
    {2, TYPE_REQUEST, {TYPES_PREVIOUS, AUTHORITIES, TYPES_SCOPES, 0}},
    {1, REQUEST, {REQUEST_PREVIOUS, PREDICATE, 0}},
    {1,
     ATTRIBUTE_REQUEST,
     {ATTRIBUTE_PREVIOUS, ATTRIBUTE_URL, ATTRIBUTE_SCOPES, ATTRIBUTE_LIST, 0}},
    {1, TYPE_REQUEST, {TYPES_PREVIOUS, AUTHORITIES, TYPES_SCOPES, 0}},
};

static void requests(struct np_dissector *d, struct np_cursor *c, uint64_t version,
                     uint64_t function) {
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
    if (texts[i].version == version && texts[i].function == function)
      for (const uint8_t *row = texts[i].rows; *row && np_more(c); row++) text(d, c, *row);
}

static void advert(struct np_dissector *d, struct np_cursor *c) {
  if (!goes_on(d, c)) return;
  np_emit(d, c, &fields[AGENT_TIME]);
  text(d, c, AGENT_URL);
  text(d, c, AGENT_SCOPES);
  text(d, c, AGENT_ATTRIBUTES);
  text(d, c, AGENT_SPI);
  auths(d, c, AGENT_AUTHS);
}

static void registration(struct np_dissector *d, struct np_cursor *c) {
  url(d, c, true);
  text(d, c, REGISTERED_TYPE);
  text(d, c, REQUEST_SCOPES);
  text(d, c, REGISTERED_ATTRIBUTES);
  auths(d, c, ATTRIBUTE_AUTHS);
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t version, uint64_t function) {
  switch (function) {
    case REPLY:
      replies(d, c, version == 2);
      break;
    case REGISTER:
      if (version == 2) registration(d, c);
      break;
    case DEREGISTER:
      if (version == 1) break;
      text(d, c, DROPPED_SCOPES);
      url(d, c, true);
      text(d, c, DROPPED_TAGS);
      break;
    case ACKNOWLEDGE:
      np_emit(d, c, &fields[ERROR]);
      break;
    case ATTRIBUTE_REPLY:
      if (!goes_on(d, c)) break;
      text(d, c, ATTRIBUTES);
      if (version == 2 && np_more(c)) auths(d, c, ATTRIBUTE_AUTHS);
      break;
    case ADVERT:
      if (version == 2) advert(d, c);
      break;
    case TYPE_REPLY:
      if (goes_on(d, c) && version == 2) text(d, c, TYPES);
      break;
    case SERVICE_ADVERT:
      text(d, c, SERVICE_URL);
      text(d, c, SERVICE_SCOPES);
      text(d, c, SERVICE_ATTRIBUTES);
      auths(d, c, SERVICE_AUTHS);
      break;
    default:
      requests(d, c, version, function);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t version = np_get(d, &fields[VERSION]);
  np_emit(d, &c, &fields[version == 1 ? LENGTH1 : LENGTH]);
  np_emit_over(d, &c, &fields[version == 1 ? FLAGS1 : FLAGS]);
  if (version == 1) {
    np_emit_rows(d, &c, &fields[OVERFLOW1], &fields[DIALECT]);
    np_emit_bytes(d, &c, &fields[LANGUAGE], 2);
    np_emit_rows(d, &c, &fields[ENCODING], &fields[TRANSACTION]);
  } else {
    np_emit_rows(d, &c, &fields[OVERFLOW2], &fields[XID]);
    text(d, &c, LANGUAGE_TAG);
  }
  if (np_more(&c)) body(d, &c, version, np_get(d, &fields[FUNCTION]));
  np_emit_rest(d, &c, &fields[OTHER]);
}

const struct np_protocol np_srvloc = {
    .name = "srvloc",
    .title = "Service Location Protocol",
    .spec = "RFC 2608",
    .group = "discovery",
    .wireshark = "srvloc",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "SRVLOC {function_name} {service_type} {urls.url} {attribute_url} {types}",
};
