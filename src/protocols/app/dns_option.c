/* dns_option.c - options of OPT records (RFC 6891) and parameters of SVCB records (RFC 9460). */
#include "protocols/app/dns_option.h"

#include "protocols/app/dns_emit.h"

enum {
#define XX(id, ...) id,
#include "protocols/app/dns_record.def"
#undef XX
};

enum {
  OPTION_DAU = 5,
  OPTION_DHU = 6,
  OPTION_N3U = 7,
  OPTION_CLIENT_SUBNET = 8,
  OPTION_COOKIE = 10,
  OPTION_KEEPALIVE = 11,
  OPTION_PADDING = 12,
  OPTION_CHAIN = 13,
  OPTION_EXTENDED_ERROR = 15
};

static void numbers(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  while (np_more(c)) np_emit(d, c, row);
}

/* RFC 7871 section 6. */
static void client_subnet(struct np_dissector *d, struct np_cursor *c,
                          const struct np_field *rows) {
  enum { IPV4 = 1, IPV6 = 2 };
  uint64_t family = np_emit(d, c, &rows[SUBNET_FAMILY]);
  np_emit(d, c, &rows[SUBNET_SOURCE]);
  np_emit(d, c, &rows[SUBNET_SCOPE]);
  if (!np_good(c)) return;
  if (family == IPV4)
    np_dns_emit_address(d, c, &rows[SUBNET_IPV4], 0, np_left(c));
  else if (family == IPV6)
    np_dns_emit_address(d, c, &rows[SUBNET_IPV6], 0, np_left(c));
  else
    np_emit_rest(d, c, &rows[SUBNET_ADDRESS]);
}

static void option_data(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                        uint64_t code) {
  switch (code) {
    case OPTION_DAU:
      numbers(d, c, &rows[DAU]);
      break;
    case OPTION_DHU:
      numbers(d, c, &rows[DHU]);
      break;
    case OPTION_N3U:
      numbers(d, c, &rows[N3U]);
      break;
    case OPTION_CLIENT_SUBNET:
      client_subnet(d, c, rows);
      break;
    case OPTION_COOKIE: /* RFC 7873 section 4 */
      np_emit(d, c, &rows[COOKIE_CLIENT]);
      np_emit_rest(d, c, &rows[COOKIE_SERVER]);
      break;
    case OPTION_KEEPALIVE: /* RFC 7828 section 3.1: a query has no value */
      if (np_more(c)) np_emit(d, c, &rows[KEEPALIVE]);
      break;
    case OPTION_PADDING:
      np_emit_rest(d, c, &rows[PADDING]);
      break;
    case OPTION_CHAIN:
      np_dns_emit_name(d, c, &rows[CHAIN]);
      break;
    case OPTION_EXTENDED_ERROR: /* RFC 8914 section 2 */
      np_emit(d, c, &rows[ERROR_CODE]);
      np_emit_rest(d, c, &rows[ERROR_TEXT]);
      break;
    default:
      return;
  }
  np_finish(d, c, &rows[OPTION_LENGTH]);
}

void np_dns_options(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  while (np_more(c)) {
    np_open(d, c, &rows[OPTIONS]);
    uint64_t code = np_emit(d, c, &rows[OPTION_CODE]);
    uint64_t length = np_emit(d, c, &rows[OPTION_LENGTH]);
    struct np_cursor data = np_split(d, c, &rows[OPTION_LENGTH], length);
    struct np_cursor same = data;
    if (np_good(c) && length > 0) {
      np_emit_bytes(d, &same, &rows[OPTION_DATA], length);
      option_data(d, &data, rows, code);
    }
    np_close(d, &rows[OPTIONS]);
  }
}

/* ---- SVCB ----------------------------------------------------------------------------------- */

enum {
  PARAM_KEY_MANDATORY = 0,
  PARAM_KEY_ALPN = 1,
  PARAM_KEY_NO_ALPN = 2,
  PARAM_KEY_PORT = 3,
  PARAM_KEY_IPV4 = 4,
  PARAM_KEY_ECH = 5,
  PARAM_KEY_IPV6 = 6,
  PARAM_KEY_ODOH = 32769
};

static void param_value(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                        uint64_t key) {
  switch (key) {
    case PARAM_KEY_MANDATORY:
      numbers(d, c, &rows[PARAM_MANDATORY]);
      break;
    case PARAM_KEY_ALPN:
      while (np_more(c)) np_dns_emit_text(d, c, &rows[PARAM_ALPN_LENGTH]);
      break;
    case PARAM_KEY_NO_ALPN:
      break;
    case PARAM_KEY_PORT:
      np_emit(d, c, &rows[PARAM_PORT]);
      break;
    case PARAM_KEY_IPV4:
      numbers(d, c, &rows[PARAM_IPV4]);
      break;
    case PARAM_KEY_ECH:
      np_emit_rest(d, c, &rows[PARAM_ECH]);
      break;
    case PARAM_KEY_IPV6:
      numbers(d, c, &rows[PARAM_IPV6]);
      break;
    case PARAM_KEY_ODOH:
      np_emit_rest(d, c, &rows[PARAM_ODOH]);
      break;
    default:
      np_emit_rest(d, c, &rows[PARAM_VALUE]);
  }
  np_finish(d, c, &rows[PARAM_LENGTH]);
}

void np_dns_params(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  while (np_more(c)) {
    np_open(d, c, &rows[PARAMS]);
    uint64_t key = np_emit(d, c, &rows[PARAM_KEY]);
    uint64_t length = np_emit(d, c, &rows[PARAM_LENGTH]);
    struct np_cursor value = np_split(d, c, &rows[PARAM_LENGTH], length);
    if (np_good(c)) param_value(d, &value, rows, key);
    np_close(d, &rows[PARAMS]);
  }
}
