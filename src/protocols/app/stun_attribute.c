/* stun_attribute.c - attributes of STUN, RFC 8489 section 14, and of who extends it. */
#include "protocols/app/stun_attribute.h"

enum { WORD = 4, TYPE_AND_LENGTH = 4, FAMILY_IPV4 = 1, FAMILY_IPV6 = 2, SHAPE_ROWS = 4 };

/* What is special about the value of an attribute. */
enum form {
  PLAIN, /* the shape's rows, in order */
  ADDRESS,
  MASKED_ADDRESS,
  ERROR_CODE,
  CHANGE_REQUEST,
  TYPES,
  ALGORITHMS,
  BANDWIDTHS,
  SITE,
  RELAY_SITE,
  ADMISSION,
  ONLY_PADDING
};

/* Rows of a form PLAIN: those with a width take it, others what is left. */
static const struct shape {
  uint16_t type;
  uint16_t form;
  const char *name;
  uint8_t rows[SHAPE_ROWS];
} shapes[] = {
#define ROW(id) NP__STUN_##id
#define XX(type, name, form, ...) {type, form, name, {__VA_ARGS__}},
#include "protocols/app/stun_attribute.def"
#undef XX
#undef ROW
};

const struct np_name np_stun_attribute_names[] = {
#define XX(type, name, ...) {type, name},
#include "protocols/app/stun_attribute.def"
#undef XX
    {0, NULL},
};

const struct np_name np_stun_family_names[] = {
    {FAMILY_IPV4, "IPv4"}, {FAMILY_IPV6, "IPv6"}, {0, NULL}};

const struct np_name np_stun_algorithm_names[] = {{1, "MD5"}, {2, "SHA-256"}, {0, NULL}};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static const struct shape *shape_of(uint64_t type) {
  for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
    if (shapes[i].type == type) return &shapes[i];
  return NULL;
}

static void emit_row(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_field *row = row_at(d, at);
  uint64_t length = row->width ? row->width / 8U : np_left(c);
  if (row->type == NP_STRING)
    np_emit_padded(d, c, row, length);
  else if (row->type == NP_BYTES)
    np_emit_bytes(d, c, row, length);
  else
    np_emit(d, c, row);
}

static void plain(struct np_dissector *d, struct np_cursor *c, const struct shape *shape) {
  for (unsigned i = 0; i < SHAPE_ROWS && shape->rows[i]; i++) emit_row(d, c, shape->rows[i]);
}

/* RFC 8489, section 14.1. */
static void address(struct np_dissector *d, struct np_cursor *c) {
  np_emit_bytes(d, c, row_at(d, NP__STUN_RESERVED), 1);
  uint64_t family = np_emit(d, c, row_at(d, NP__STUN_FAMILY));
  np_emit(d, c, row_at(d, NP__STUN_PORT));
  if (family == FAMILY_IPV4) np_emit(d, c, row_at(d, NP__STUN_IPV4));
  if (family == FAMILY_IPV6) np_emit(d, c, row_at(d, NP__STUN_IPV6));
}

/* RFC 8489, section 14.2: masked with the cookie, and for IPv6 with the transaction id behind it,
 * so that no translator on the way finds the address. */
static void unmask(struct np_dissector *d, struct np_cursor *c, struct np_cursor id, bool is_ipv6) {
  uint8_t bytes[16];
  const struct np_cursor of = *c;
  unsigned size = is_ipv6 ? 16 : 4;
  np_emit_bytes(d, c, row_at(d, is_ipv6 ? NP__STUN_IPV6_XORED : NP__STUN_IPV4_XORED), size);
  struct np_cursor part = of, taken = np_cursor_split(&part, size), at = taken;
  for (unsigned i = 0; i < size; i++) {
    uint64_t mask =
        i < 4 ? (uint64_t)NP__STUN_COOKIE_VALUE >> (24 - 8 * i) : np_cursor_take(&id, 8);
    bytes[i] = (uint8_t)(np_cursor_take(&at, 8) ^ mask);
  }
  if (np_good(&at) && np_good(&id))
    np_emit_address(d, &taken, row_at(d, is_ipv6 ? NP__STUN_IPV6 : NP__STUN_IPV4), bytes);
}

static void masked_address(struct np_dissector *d, struct np_cursor *c, struct np_cursor id) {
  np_emit_bytes(d, c, row_at(d, NP__STUN_RESERVED), 1);
  uint64_t family = np_emit(d, c, row_at(d, NP__STUN_FAMILY));
  struct np_cursor port = *c;
  np_emit_bytes(d, c, row_at(d, NP__STUN_PORT_XORED), 2);
  uint64_t masked = np_cursor_take(&port, 16);
  if (np_good(&port))
    np_emit_number(d, row_at(d, NP__STUN_PORT), masked ^ NP__STUN_COOKIE_VALUE >> 16);
  if (np_good(c) && (family == FAMILY_IPV4 || family == FAMILY_IPV6))
    unmask(d, c, id, family == FAMILY_IPV6);
}

/* RFC 8489, section 14.8. */
static void error_code(struct np_dissector *d, struct np_cursor *c) {
  np_emit_bytes(d, c, row_at(d, NP__STUN_RESERVED), 2);
  np_skip(d, c, 5);
  np_emit(d, c, row_at(d, NP__STUN_ERROR_CLASS));
  np_emit(d, c, row_at(d, NP__STUN_ERROR_NUMBER));
  np_emit_padded(d, c, row_at(d, NP__STUN_ERROR_REASON), np_left(c));
}

/* RFC 5780, section 7.2. */
static void change_request(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 29);
  np_emit(d, c, row_at(d, NP__STUN_CHANGE_IP));
  np_emit(d, c, row_at(d, NP__STUN_CHANGE_PORT));
  np_skip(d, c, 1);
}

/* RFC 8489, sections 14.11 and 14.12: one algorithm, or a list; parameters fill whole words. */
static void algorithms(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_emit(d, c, row_at(d, NP__STUN_ALGORITHM));
    uint64_t length = np_emit(d, c, row_at(d, NP__STUN_ALGORITHM_LENGTH));
    np_emit_bytes(d, c, row_at(d, NP__STUN_ALGORITHM_DATA), length);
    uint64_t padding = (WORD - length % WORD) % WORD;
    np_skip(d, c, 8 * (padding < np_left(c) ? padding : np_left(c)));
  }
}

/* MS-TURNBWM, section 2.2.3: to send, and in a longer one to receive. */
static void bandwidths(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, row_at(d, NP__STUN_RESERVED_MASB));
  np_emit(d, c, row_at(d, NP__STUN_RESERVED_MISB));
  if (np_left(c) < 8) return;
  np_emit(d, c, row_at(d, NP__STUN_RESERVED_MARB));
  np_emit(d, c, row_at(d, NP__STUN_RESERVED_MIRB));
}

/* MS-TURNBWM, section 2.2.8: a relay is never in the telephone network. */
static void site(struct np_dissector *d, struct np_cursor *c, bool is_relay) {
  np_emit(d, c, row_at(d, NP__STUN_SITE_VALID));
  if (is_relay)
    np_skip(d, c, 1);
  else
    np_emit(d, c, row_at(d, NP__STUN_SITE_PSTN));
  np_emit(d, c, row_at(d, NP__STUN_SITE_RESERVED));
  np_emit(d, c, row_at(d, NP__STUN_SITE_MASB));
  if (np_left(c) >= 4) np_emit(d, c, row_at(d, NP__STUN_SITE_MARB));
}

static void value(struct np_dissector *d, struct np_cursor *c, const struct shape *shape,
                  struct np_cursor id) {
  switch (shape->form) {
    case ADDRESS:
      address(d, c);
      break;
    case MASKED_ADDRESS:
      masked_address(d, c, id);
      break;
    case ERROR_CODE:
      error_code(d, c);
      break;
    case CHANGE_REQUEST:
      change_request(d, c);
      break;
    case TYPES:
      while (np_left(c) > 1) np_emit(d, c, row_at(d, NP__STUN_UNKNOWN));
      break;
    case ALGORITHMS:
      algorithms(d, c);
      break;
    case BANDWIDTHS:
      bandwidths(d, c);
      break;
    case SITE:
    case RELAY_SITE:
      site(d, c, shape->form == RELAY_SITE);
      break;
    case ADMISSION:
      np_emit_bytes(d, c, row_at(d, NP__STUN_RESERVED), 2);
      np_emit(d, c, row_at(d, NP__STUN_ACM_TYPE));
      break;
    case ONLY_PADDING:
      np_emit_number(d, row_at(d, NP__STUN_PADDING), np_left(c));
      break;
    default:
      plain(d, c, shape);
  }
}

static void attribute(struct np_dissector *d, struct np_cursor *list, struct np_cursor id) {
  struct np_cursor type_bits = *list;
  uint64_t type = np_emit(d, list, row_at(d, NP__STUN_ATTRIBUTE_TYPE));
  np_emit(d, &type_bits, row_at(d, NP__STUN_OPTIONAL));
  np_emit(d, &type_bits, row_at(d, NP__STUN_ATTRIBUTE_ASSIGNMENT));
  uint64_t length = np_emit(d, list, row_at(d, NP__STUN_ATTRIBUTE_LENGTH));
  if (!np_good(list)) return;
  struct np_cursor body = np_split(d, list, row_at(d, NP__STUN_ATTRIBUTE_LENGTH), length);
  if (!np_good(list)) return;
  const struct shape *shape = shape_of(type);
  if (shape)
    value(d, &body, shape, id);
  else
    np_emit_rest(d, &body, row_at(d, NP__STUN_VALUE));
  uint64_t padding = (WORD - length % WORD) % WORD;
  if (padding == 0) return;
  np_emit_number(d, row_at(d, NP__STUN_PADDING), padding);
  np_skip(d, list, 8 * (padding < np_left(list) ? padding : np_left(list)));
}

void np__stun_attributes(struct np_dissector *d, struct np_cursor *list, struct np_cursor id) {
  while (np_more(list)) {
    np_open(d, list, row_at(d, NP__STUN_ATTRIBUTES));
    attribute(d, list, id);
    np_close(d, row_at(d, NP__STUN_ATTRIBUTES));
  }
}
