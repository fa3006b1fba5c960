/* dhcp_option.c - options of DHCP: RFC 2132 and those that followed. */
#include "protocols/app/dhcp_option.h"

#include "protocols/app/dns_emit.h"
#include "protocols/app/duid.h"
#include "protocols/layout.h"

enum form {
  CLIENT_ID = NP_LAYOUT_OWN,
  NETWARE,
  USER_CLASS,
  DIRECTORY_AGENT,
  FQDN,
  AGENT,
  ISNS,
  AUTHENTICATION,
  CIVIC,
  NAMES,
  SIP,
  ROUTES,
  VENDOR_CLASSES,
  VENDOR_OPTIONS,
  URIS,
  RDNSS,
  PCP,
  SIXRD,
  AGENT_VENDOR,
};

static const struct np_layout options[] = {
#define ROW(id) NP__DHCP_##id
#define XX(code, name, form, ...) {code, form, {__VA_ARGS__}},
#include "protocols/app/dhcp_option.def"
#undef XX
    {0, 0, {0}},
};

static const struct np_layout agent_options[] = {
#define XX(code, name, form, ...) {code, form, {__VA_ARGS__}},
#include "protocols/app/dhcp_agent.def"
#undef XX
#undef ROW
    {0, 0, {0}},
};

const struct np_name np_dhcp_option_names[] = {
    {NP__DHCP_CODE_PAD, "Padding"},
#define XX(code, name, ...) {code, name},
#include "protocols/app/dhcp_option.def"
#undef XX
    {NP__DHCP_CODE_END, "End"},
    {0, NULL},
};

const struct np_name np_dhcp_agent_names[] = {
#define XX(code, name, ...) {code, name},
#include "protocols/app/dhcp_agent.def"
#undef XX
    {0, NULL},
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np_emit(d, c, row_at(d, at));
}

/* ---- Values that no list of rows says ------------------------------------------------------- */

/* RFC 2132, section 9.14, and RFC 4361: a type and what is of it. */
static void client_id(struct np_dissector *d, struct np_cursor *c) {
  enum { TEXT = 0, ETHERNET = 1, DUID = 255, HARDWARE_BYTES = 7, HARDWARE_LAST = 48 };
  struct np_cursor peek = *c;
  uint64_t type = np_cursor_take(&peek, 8);
  if (np_left(c) == HARDWARE_BYTES && type > TEXT && type < HARDWARE_LAST) {
    emit(d, c, NP__DHCP_CLIENT_ID_HARDWARE);
    emit(d, c, NP__DHCP_CLIENT_ID_MAC);
  } else if (type == DUID) {
    np_skip(d, c, 8);
    emit(d, c, NP__DHCP_CLIENT_ID_IAID);
    np_duid_emit(d, c, row_at(d, NP__DHCP_CLIENT_ID_DUID_TYPE));
  } else {
    emit(d, c, NP__DHCP_CLIENT_ID_TYPE);
    peek = *c;
    np_emit_rest(d, c, row_at(d, NP__DHCP_CLIENT_ID_TEXT));
    if (type == TEXT) np_emit_padded(d, &peek, row_at(d, NP__DHCP_CLIENT_ID_NAME), np_left(&peek));
  }
}

/* RFC 3004, section 4. */
static void user_classes(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    uint64_t length = emit(d, c, NP__DHCP_USER_CLASS_LENGTH);
    np_emit_bytes(d, c, row_at(d, NP__DHCP_USER_CLASS), length);
  }
}

static void addresses(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  while (np_more(c)) emit(d, c, at);
}

/* Names as DNS has them; pointers count from the option's first byte. */
static void names(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_cursor message = *c;
  while (np_more(c) && np_dns_emit_name_of(d, c, message, row_at(d, at))) {
  }
}

/* RFC 4702, section 2. */
static void fqdn(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, row_at(d, NP__DHCP_FQDN_FLAGS));
  emit(d, c, NP__DHCP_FQDN_RESERVED);
  emit(d, c, NP__DHCP_FQDN_N);
  uint64_t is_encoded = emit(d, c, NP__DHCP_FQDN_E);
  emit(d, c, NP__DHCP_FQDN_O);
  emit(d, c, NP__DHCP_FQDN_S);
  emit(d, c, NP__DHCP_FQDN_RCODE1);
  emit(d, c, NP__DHCP_FQDN_RCODE2);
  if (!np_more(c)) return;
  if (is_encoded)
    names(d, c, NP__DHCP_FQDN_NAME);
  else
    np_emit_padded(d, c, row_at(d, NP__DHCP_FQDN_NAME), np_left(c));
}

/* RFC 3118, section 2. */
static void authentication(struct np_dissector *d, struct np_cursor *c) {
  enum { DELAYED = 1, HMAC_MD5 = 1, HASH_BYTES = 20 };
  uint64_t protocol = emit(d, c, NP__DHCP_AUTH_PROTOCOL);
  bool is_delayed = protocol == DELAYED;
  uint64_t algorithm = emit(d, c, is_delayed ? NP__DHCP_AUTH_DELAYED : NP__DHCP_AUTH_ALGORITHM);
  emit(d, c, NP__DHCP_AUTH_RDM);
  emit(d, c, NP__DHCP_AUTH_REPLAY);
  if (is_delayed && algorithm == HMAC_MD5 && np_left(c) == HASH_BYTES) {
    emit(d, c, NP__DHCP_AUTH_SECRET);
    np_emit_rest(d, c, row_at(d, NP__DHCP_AUTH_HASH));
  } else if (np_more(c)) {
    np_emit_rest(d, c, row_at(d, NP__DHCP_AUTH_INFORMATION));
  }
}

/* RFC 4776, section 3.1. */
static void civic(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, NP__DHCP_CIVIC_WHAT);
  np_emit_row(d, c, NP__DHCP_CIVIC_COUNTRY);
  while (np_more(c)) {
    np_open(d, c, row_at(d, NP__DHCP_CIVIC_ELEMENTS));
    emit(d, c, NP__DHCP_CIVIC_TYPE);
    uint64_t length = emit(d, c, NP__DHCP_CIVIC_LENGTH);
    np_emit_bytes(d, c, row_at(d, NP__DHCP_CIVIC_VALUE), length);
    np_close(d, row_at(d, NP__DHCP_CIVIC_ELEMENTS));
  }
}

/* RFC 3361, section 3. */
static void sip(struct np_dissector *d, struct np_cursor *c) {
  enum { ENCODED_NAMES = 0, ENCODED_ADDRESSES = 1 };
  uint64_t encoding = emit(d, c, NP__DHCP_SIP_ENCODING);
  if (encoding == ENCODED_NAMES)
    names(d, c, NP__DHCP_SIP_NAME);
  else if (encoding == ENCODED_ADDRESSES)
    addresses(d, c, NP__DHCP_SIP_ADDRESS);
}

/* RFC 3442: of the destination as many bytes as its width takes. */
static void route(struct np_dissector *d, struct np_cursor *c) {
  enum { ADDRESS_BITS = 32, ADDRESS_BYTES = 4 };
  uint8_t address[ADDRESS_BYTES] = {0};
  struct np_cursor whole = *c;
  uint64_t width = emit(d, c, NP__DHCP_ROUTE_WIDTH);
  uint64_t length = (width + 7) / 8;
  if (width > ADDRESS_BITS) {
    np_malformed(d, row_at(d, NP__DHCP_ROUTE_WIDTH), "wider than an address");
    np_cursor_split(c, (uint64_t)np_left(c) + 1);
    return;
  }
  struct np_cursor at = *c, of = np_cursor_split(&at, length);
  for (uint64_t i = 0; i < length; i++) address[i] = (uint8_t)np_cursor_take(c, 8);
  if (np_good(&at)) np_emit_address(d, &of, row_at(d, NP__DHCP_ROUTE_DESTINATION), address);
  emit(d, c, NP__DHCP_ROUTE_ROUTER);
  np_emit_bytes(d, &whole, row_at(d, NP__DHCP_ROUTE), 1 + length + ADDRESS_BYTES);
}

static void routes(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, row_at(d, NP__DHCP_ROUTES));
    route(d, c);
    np_close(d, row_at(d, NP__DHCP_ROUTES));
  }
}

/* Records of a number, a length and a value: four rows from that of the record on. */
static void records(struct np_dissector *d, struct np_cursor *c, unsigned record) {
  while (np_more(c)) {
    np_open(d, c, row_at(d, record));
    emit(d, c, record + 1);
    uint64_t length = emit(d, c, record + 2);
    np_emit_bytes(d, c, row_at(d, record + 3), length);
    np_close(d, row_at(d, record));
  }
}

/* RFC 3925, section 4: a vendor's options are as DHCP's own. */
static void vendor_options(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, row_at(d, NP__DHCP_VI_OPTIONS));
    emit(d, c, NP__DHCP_VI_ENTERPRISE);
    uint64_t length = emit(d, c, NP__DHCP_VI_LENGTH);
    struct np_cursor list = np_split(d, c, row_at(d, NP__DHCP_VI_LENGTH), length);
    if (np_good(c)) records(d, &list, NP__DHCP_VI_SUBOPTIONS);
    np_close(d, row_at(d, NP__DHCP_VI_OPTIONS));
  }
}

/* RFC 8572, section 8.1. */
static void uris(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    uint64_t length = emit(d, c, NP__DHCP_SZTP_LENGTH);
    np_emit_bytes(d, c, row_at(d, NP__DHCP_SZTP_URI), length);
  }
}

/* RFC 6731, section 4.3. */
static void rdnss(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, NP__DHCP_RDNSS_RESERVED);
  emit(d, c, NP__DHCP_RDNSS_PREFERENCE);
  emit(d, c, NP__DHCP_RDNSS_PRIMARY);
  emit(d, c, NP__DHCP_RDNSS_SECONDARY);
  names(d, c, NP__DHCP_RDNSS_DOMAIN);
}

/* RFC 7291, section 4: lists of addresses, each behind its length. */
static void pcp(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    uint64_t length = emit(d, c, NP__DHCP_PCP_LENGTH);
    struct np_cursor list = np_split(d, c, row_at(d, NP__DHCP_PCP_LENGTH), length);
    if (np_good(c)) addresses(d, &list, NP__DHCP_PCP_SERVER);
  }
}

/* RFC 5969, section 7.1.1. */
static void sixrd(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, NP__DHCP_SIXRD_MASK);
  emit(d, c, NP__DHCP_SIXRD_PREFIX_LENGTH);
  emit(d, c, NP__DHCP_SIXRD_PREFIX);
  addresses(d, c, NP__DHCP_SIXRD_RELAY);
}

/* RFC 4174, section 2: who sends heartbeats comes before the primary server, or is not there. */
static void isns(struct np_dissector *d, struct np_cursor *c) {
  uint64_t has_heartbeat = 0;
  for (unsigned at = NP__DHCP_ISNS_FUNCTIONS; at < NP__DHCP_ISNS_HEARTBEAT; at++) {
    uint64_t value = np_emit_row(d, c, at);
    if (at == NP__DHCP_ISNS_BEATS) has_heartbeat = value;
  }
  if (has_heartbeat) emit(d, c, NP__DHCP_ISNS_HEARTBEAT);
  emit(d, c, NP__DHCP_ISNS_PRIMARY);
  addresses(d, c, NP__DHCP_ISNS_SECONDARY);
}

/* RFC 4243, section 3. */
static void agent_vendors(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    emit(d, c, NP__DHCP_AGENT_ENTERPRISE);
    uint64_t length = emit(d, c, NP__DHCP_AGENT_DATA_LENGTH);
    np_emit_bytes(d, c, row_at(d, NP__DHCP_AGENT_DATA), length);
  }
}

static void agent_option(struct np_dissector *d, struct np_cursor *c) {
  uint64_t code = emit(d, c, NP__DHCP_AGENT_CODE);
  uint64_t length = emit(d, c, NP__DHCP_AGENT_LENGTH);
  if (!np_good(c)) return;
  struct np_cursor value = np_split(d, c, row_at(d, NP__DHCP_AGENT_LENGTH), length), whole = value;
  if (!np_good(c)) return;
  np_emit_rest(d, &whole, row_at(d, NP__DHCP_AGENT_VALUE));
  const struct np_layout *layout = np_layout_of(agent_options, code);
  if (!layout) return;
  if (layout->then == AGENT_VENDOR)
    agent_vendors(d, &value);
  else
    np_emit_value(d, &value, layout, row_at(d, NP__DHCP_AGENT_LENGTH));
}

static void agent(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, row_at(d, NP__DHCP_AGENT));
    agent_option(d, c);
    np_close(d, row_at(d, NP__DHCP_AGENT));
  }
}

/* ---- Options -------------------------------------------------------------------------------- */

static void special(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  switch (layout->then) {
    case CLIENT_ID:
      client_id(d, c);
      break;
    case NETWARE:
      records(d, c, NP__DHCP_NETWARE);
      break;
    case USER_CLASS:
      user_classes(d, c);
      break;
    case DIRECTORY_AGENT:
      emit(d, c, NP__DHCP_SLP_MANDATORY);
      addresses(d, c, NP__DHCP_SLP_AGENT);
      break;
    case FQDN:
      fqdn(d, c);
      break;
    case AGENT:
      agent(d, c);
      break;
    case ISNS:
      isns(d, c);
      break;
    case AUTHENTICATION:
      authentication(d, c);
      break;
    case CIVIC:
      civic(d, c);
      break;
    case NAMES:
      names(d, c, layout->rows[0]);
      break;
    case SIP:
      sip(d, c);
      break;
    case ROUTES:
      routes(d, c);
      break;
    case VENDOR_CLASSES:
      records(d, c, NP__DHCP_VI_CLASSES);
      break;
    case VENDOR_OPTIONS:
      vendor_options(d, c);
      break;
    case URIS:
      uris(d, c);
      break;
    case RDNSS:
      rdnss(d, c);
      break;
    case PCP:
      pcp(d, c);
      break;
    case SIXRD:
      sixrd(d, c);
      break;
    default:
      np_emit_value(d, c, layout, row_at(d, NP__DHCP_LENGTH));
  }
}

/* One option; false where it is the last one. */
static bool option(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor end = *c;
  uint64_t code = emit(d, c, NP__DHCP_CODE);
  if (code == NP__DHCP_CODE_END) {
    emit(d, &end, NP__DHCP_END);
    return false;
  }
  uint64_t length = emit(d, c, NP__DHCP_LENGTH);
  if (!np_good(c)) return false;
  struct np_cursor value = np_split(d, c, row_at(d, NP__DHCP_LENGTH), length), whole = value;
  if (!np_good(c)) return false;
  np_emit_rest(d, &whole, row_at(d, NP__DHCP_VALUE));
  const struct np_layout *layout = np_layout_of(options, code);
  if (layout) special(d, &value, layout);
  return true;
}

/* RFC 2132, section 3.1. */
static void padding(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor at = *c;
  uint32_t count = 0;
  while (np_more(&at) && np_cursor_take(&at, 8) == NP__DHCP_CODE_PAD) count++;
  if (!np_good(&at)) count = np_left(c); /* what was not captured is noted */
  if (count > 0) np_emit_bytes(d, c, row_at(d, NP__DHCP_PADDING), count);
}

void np__dhcp_options(struct np_dissector *d, struct np_cursor *c) {
  for (bool goes_on = true; goes_on;) {
    padding(d, c);
    if (!np_more(c)) return;
    np_open(d, c, row_at(d, NP__DHCP_OPTIONS));
    goes_on = option(d, c);
    np_close(d, row_at(d, NP__DHCP_OPTIONS));
  }
  np_emit_rest(d, c, row_at(d, NP__DHCP_PADDING));
}
