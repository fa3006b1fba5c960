/* dhcp6_option.c - options of DHCPv6: RFC 8415 section 21, and those that followed.
 *
 * Options hold others. They come one after another here, each behind that which it is in, so that
 * no depth takes a call; who is in whom, a short list of ends tells. */
#include "protocols/app/dhcp6_option.h"

#include "protocols/app/dns_emit.h"
#include "protocols/app/duid.h"
#include "protocols/layout.h"

enum { MOST_DEPTH = 8 };

enum form {
  DUID = NP_LAYOUT_OWN,
  CONTAINER, /* rows, then options */
  RELAY_MESSAGE,
  AUTHENTICATION,
  USER_CLASSES,
  VENDOR_CLASS,
  VENDOR_OPTIONS,
  NAMES,
  FQDN,
  NTP_SERVER,
  PARAMETERS,
  SERVERS4O6,
  S46_RULE,
  S46_DMR,
  S46_BIND,
};

static const struct np_layout options[] = {
#define ROW(id) NP__DHCP6_##id
#define XX(code, name, form, ...) {code, form, {__VA_ARGS__}},
#include "protocols/app/dhcp6_option.def"
#undef XX
#undef ROW
    {0, 0, {0}},
};

const struct np_name np_dhcp6_option_names[] = {
#define XX(code, name, ...) {code, name},
#include "protocols/app/dhcp6_option.def"
#undef XX
    {0, NULL},
};

/* IANA's "DHCPv6 Status Codes". */
const struct np_name np_dhcp6_status_names[] = {
    {0, "Success"},
    {1, "UnspecFail"},
    {2, "NoAddrAvail"},
    {3, "NoBinding"},
    {4, "NotOnLink"},
    {5, "UseMulticast"},
    {6, "NoPrefixAvail"},
    {7, "UnknownQueryType"},
    {8, "MalformedQuery"},
    {9, "NotConfigured"},
    {10, "NotAllowed"},
    {11, "QueryTerminated"},
    {0, NULL},
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np_emit(d, c, row_at(d, at));
}

/* ---- Values that no list of rows says ------------------------------------------------------- */

static void duid(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor whole = *c;
  np_emit_rest(d, &whole, row_at(d, NP__DHCP6_DUID));
  np_duid_emit(d, c, row_at(d, NP__DHCP6_DUID_TYPE));
}

/* Section 21.11. */
static void authentication(struct np_dissector *d, struct np_cursor *c) {
  for (unsigned at = NP__DHCP6_AUTH_PROTOCOL; at <= NP__DHCP6_AUTH_REPLAY; at++)
    np_emit_row(d, c, at);
  np_emit_rest(d, c, row_at(d, NP__DHCP6_AUTH_INFORMATION));
}

/* Values behind their lengths, a row behind the other. */
static void counted(struct np_dissector *d, struct np_cursor *c, unsigned length_row) {
  while (np_more(c)) {
    uint64_t length = emit(d, c, length_row);
    np_emit_bytes(d, c, row_at(d, length_row + 1), length);
  }
}

/* Section 21.17: a vendor's options are as DHCPv6's own. */
static void vendor_options(struct np_dissector *d, struct np_cursor *c) {
  emit(d, c, NP__DHCP6_VENDOR_ENTERPRISE);
  while (np_more(c)) {
    np_open(d, c, row_at(d, NP__DHCP6_VENDOR_OPTIONS));
    emit(d, c, NP__DHCP6_VENDOR_CODE);
    uint64_t length = emit(d, c, NP__DHCP6_VENDOR_LENGTH);
    np_emit_bytes(d, c, row_at(d, NP__DHCP6_VENDOR_VALUE), length);
    np_close(d, row_at(d, NP__DHCP6_VENDOR_OPTIONS));
  }
}

/* Section 10: names as DNS has them, without pointers. */
static void names(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_cursor message = *c;
  while (np_more(c) && np_dns_emit_name_of(d, c, message, row_at(d, at))) {
  }
}

/* RFC 4704, section 4.2: a name that is not complete has no root. */
static void fqdn(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor name;
  for (unsigned at = NP__DHCP6_FQDN_FLAGS; at < NP__DHCP6_FQDN_NAME; at++) np_emit_row(d, c, at);
  struct np_cursor probe = *c;
  if (!np_more(c)) return;
  if (!np_dns_skip_name(&probe, &name) && np_good(&probe)) {
    names(d, c, NP__DHCP6_FQDN_NAME);
    return;
  }
  struct np_cursor label = *c;
  uint64_t length = np_cursor_take(&label, 8);
  if (length == np_left(&label)) /* one label */
    np_emit_rest(d, &label, row_at(d, NP__DHCP6_FQDN_NAME));
  else
    np_emit_rest(d, c, row_at(d, NP__DHCP6_VALUE));
}

/* RFC 5908, section 4. */
static void ntp_server(struct np_dissector *d, struct np_cursor *c) {
  enum { ADDRESS = 1, MULTICAST = 2, NAME = 3 };
  np_open(d, c, row_at(d, NP__DHCP6_NTP));
  uint64_t code = emit(d, c, NP__DHCP6_NTP_CODE);
  uint64_t length = emit(d, c, NP__DHCP6_NTP_LENGTH);
  struct np_cursor value = np_split(d, c, row_at(d, NP__DHCP6_NTP_LENGTH), length);
  if (np_good(c) && code == ADDRESS)
    emit(d, &value, NP__DHCP6_NTP_ADDRESS);
  else if (np_good(c) && code == MULTICAST)
    emit(d, &value, NP__DHCP6_NTP_MULTICAST);
  else if (np_good(c) && code == NAME)
    names(d, &value, NP__DHCP6_NTP_NAME);
  else if (np_good(c))
    np_emit_rest(d, &value, row_at(d, NP__DHCP6_NTP_VALUE));
  np_close(d, row_at(d, NP__DHCP6_NTP));
}

/* A prefix behind its width in bits: only the bytes that it takes. */
static void prefix(struct np_dissector *d, struct np_cursor *c, unsigned width_row) {
  uint64_t width = emit(d, c, width_row);
  np_emit_prefix(d, c, row_at(d, width_row + 1), (width + 7) / 8);
}

/* RFC 7598, section 4.1. */
static void s46_rule(struct np_dissector *d, struct np_cursor *c) {
  for (unsigned at = NP__DHCP6_S46_FLAGS; at < NP__DHCP6_S46_PREFIX6_LENGTH; at++)
    np_emit_row(d, c, at);
  prefix(d, c, NP__DHCP6_S46_PREFIX6_LENGTH);
}

static void special(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  switch (layout->then) {
    case DUID:
      duid(d, c);
      break;
    case AUTHENTICATION:
      authentication(d, c);
      break;
    case USER_CLASSES:
      counted(d, c, NP__DHCP6_USER_CLASS_LENGTH);
      break;
    case VENDOR_CLASS:
      emit(d, c, NP__DHCP6_VENDOR_CLASS_ENTERPRISE);
      counted(d, c, NP__DHCP6_VENDOR_CLASS_LENGTH);
      break;
    case VENDOR_OPTIONS:
      vendor_options(d, c);
      break;
    case NAMES:
      names(d, c, layout->rows[0]);
      break;
    case FQDN:
      fqdn(d, c);
      break;
    case NTP_SERVER:
      while (np_more(c)) ntp_server(d, c);
      break;
    case PARAMETERS:
      counted(d, c, NP__DHCP6_PARAMETER_LENGTH);
      break;
    case SERVERS4O6:
      while (np_more(c)) emit(d, c, NP__DHCP6_DHCP4O6);
      break;
    case S46_DMR:
      prefix(d, c, NP__DHCP6_DMR_LENGTH);
      break;
    default:
      np_emit_value(d, c, layout, row_at(d, NP__DHCP6_LENGTH));
  }
}

/* ---- Options -------------------------------------------------------------------------------- */

/* The options around the one at hand: where each ends, in bits. */
struct ends {
  uint64_t bits[MOST_DEPTH];
  unsigned depth;
};

/* What stands in front of the options within an option. False: it holds none. */
static bool enter(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  switch (layout->then) {
    case CONTAINER:
      for (unsigned i = 0; i < NP_LAYOUT_ROWS && layout->rows[i]; i++)
        np_emit_row(d, c, layout->rows[i]);
      return true;
    case S46_RULE:
      s46_rule(d, c);
      return true;
    case S46_BIND:
      emit(d, c, NP__DHCP6_BIND_IPV4);
      prefix(d, c, NP__DHCP6_BIND_LENGTH);
      return true;
    default:
      return false;
  }
}

/* The option's value is at hand; `c` goes to where the next option begins, which can be in it. */
static void value(struct np_dissector *d, struct np_cursor *c, struct np_cursor part, uint64_t code,
                  struct ends *ends) {
  const struct np_layout *layout = np_layout_of(options, code);
  if (!layout) {
    np_emit_rest(d, &part, row_at(d, NP__DHCP6_VALUE));
  } else if (enter(d, &part, layout)) {
    if (!np_good(&part) || !np_more(&part)) return;
    if (ends->depth == MOST_DEPTH) {
      np_emit_rest(d, &part, row_at(d, NP__DHCP6_VALUE));
      return;
    }
    ends->bits[ends->depth++] = c->bit;
    c->bit = part.bit;
  } else if (layout->then != RELAY_MESSAGE) {
    special(d, &part, layout);
  }
}

/* What is longer than the option around it takes all of that; behind it the list goes on. */
static void option(struct np_dissector *d, struct np_cursor *c, struct ends *ends) {
  struct np_cursor list = *c;
  if (ends->depth > 0) list = np_cursor_split(&list, ends->bits[ends->depth - 1] / 8 - c->bit / 8);
  np_emit_number(d, row_at(d, NP__DHCP6_DEPTH), ends->depth);
  uint64_t code = emit(d, &list, NP__DHCP6_CODE);
  uint64_t length = emit(d, &list, NP__DHCP6_LENGTH);
  struct np_cursor body = list, part = list;
  if (np_good(&list)) part = np_split(d, &list, row_at(d, NP__DHCP6_LENGTH), length);
  if (list.state == NP_CURSOR_PAST_DECLARED) {
    np_emit_rest(d, &body, row_at(d, NP__DHCP6_VALUE));
    c->bit = (uint64_t)list.declared * 8;
    return;
  }
  if (!np_good(&list)) {
    c->state = list.state;
    return;
  }
  c->bit = list.bit;
  value(d, c, part, code, ends);
}

void np__dhcp6_options(struct np_dissector *d, struct np_cursor *c) {
  struct ends ends = {.depth = 0};
  while (np_more(c)) {
    while (ends.depth > 0 && c->bit >= ends.bits[ends.depth - 1]) ends.depth--;
    np_open(d, c, row_at(d, NP__DHCP6_OPTIONS));
    option(d, c, &ends);
    np_close(d, row_at(d, NP__DHCP6_OPTIONS));
  }
}
