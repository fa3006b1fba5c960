/* tls_certificate.c - certificates, RFC 5280 section 4.1, and names as texts, RFC 4514. */
#include "protocols/app/tls_certificate.h"

#include <stdio.h>
#include <string.h>

#include "dissect/ber.h"
#include "protocols/app/tls_extension.h"

enum { MOST_PARTS = 32, MOST_TEXT = 1024, SET = 0x31, BMP_STRING = 0x1e };
enum { VERSION = NP_BER_IN_CONTEXT(0), EXTENSIONS = NP_BER_IN_CONTEXT(3) };
enum { MAILBOX = NP_BER_CONTEXT(1), HOST = NP_BER_CONTEXT(2), URI = NP_BER_CONTEXT(6) };
enum { ADDRESS = NP_BER_CONTEXT(7), IP4_BYTES = 4, IP6_BYTES = 16 };

/* Object identifiers as they are encoded: of types in names, and of extensions. */
enum {
  OF_ATTRIBUTES = 0x5504, /* 2.5.4.x */
  SUBJECT_KEY = 0x551d0e, /* 2.5.29.x */
  KEY_USAGE = 0x551d0f,
  ALTERNATIVE_NAMES = 0x551d11,
  BASIC_CONSTRAINTS = 0x551d13,
  CRL_POINTS = 0x551d1f,
  POLICIES = 0x551d20,
  AUTHORITY_KEY = 0x551d23,
  EXTENDED_KEY_USAGE = 0x551d25
};

static const struct np_name type_names[] = {{3, "CN"},  {4, "SN"}, {5, "SERIALNUMBER"}, {6, "C"},
                                            {7, "L"},   {8, "ST"}, {9, "STREET"},       {10, "O"},
                                            {11, "OU"}, {12, "T"}, {42, "GN"},          {0, NULL}};

/* ---- Names ---- */

struct text {
  char bytes[MOST_TEXT];
  uint32_t length;
};

static void add(struct text *t, const char *bytes, size_t length) {
  if (length > sizeof t->bytes - t->length) length = 0;
  memcpy(t->bytes + t->length, bytes, length);
  t->length += (uint32_t)length;
}

static void add_byte(struct text *t, uint64_t byte) {
  const char c = (char)byte;
  if (strchr("\",+;<>\\", c) && c != 0) add(t, "\\", 1);
  add(t, &c, 1);
}

/* Of two bytes a character, as UTF-8. */
static void add_wide(struct text *t, uint64_t code) {
  if (code < 0x80) {
    add_byte(t, code);
    return;
  }
  const char two[] = {(char)(0xc0 | code >> 6), (char)(0x80 | (code & 0x3f))};
  const char three[] = {(char)(0xe0 | code >> 12), (char)(0x80 | (code >> 6 & 0x3f)), two[1]};
  if (code < 0x800)
    add(t, two, sizeof two);
  else
    add(t, three, sizeof three);
}

static void add_value(struct text *t, const struct np_ber *value) {
  struct np_cursor c = value->value;
  if (value->first == BMP_STRING)
    while (np_left(&c) >= 2 && np_good(&c)) add_wide(t, np_cursor_take(&c, 16));
  else
    while (np_more(&c)) add_byte(t, np_cursor_take(&c, 8));
}

/* The numbers of an identifier, as far as they have 64 bits. */
static void add_identifier(struct text *t, const struct np_ber *oid) {
  struct np_cursor c = oid->value;
  uint64_t arc = 0;
  bool is_first = true;
  while (np_more(&c)) {
    uint64_t byte = np_cursor_take(&c, 8);
    arc = arc << 7 | (byte & 0x7f);
    if (byte & 0x80) continue;
    uint64_t top = arc < 80 ? arc / 40 : 2;
    char digits[48];
    int length = is_first ? snprintf(digits, sizeof digits, "%u.%llu", (unsigned)top,
                                     (unsigned long long)(arc - top * 40))
                          : snprintf(digits, sizeof digits, ".%llu", (unsigned long long)arc);
    add(t, digits, (size_t)length);
    is_first = false;
    arc = 0;
  }
}

static void add_type(struct text *t, const struct np_ber *oid) {
  static const uint8_t email[] = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x01};
  static const uint8_t domain[] = {0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x19};
  uint8_t bytes[sizeof domain];
  struct np_cursor c = oid->value, copy = c;
  uint32_t length = np_left(&c);
  const char *name = NULL;
  if (length == 3 && np_cursor_take(&c, 16) == OF_ATTRIBUTES)
    name = np_name_of(type_names, np_cursor_take(&c, 8));
  if (length <= sizeof bytes && np_cursor_copy(&copy, bytes, length)) {
    if (length == sizeof email && memcmp(bytes, email, length) == 0) name = "emailAddress";
    if (length == sizeof domain && memcmp(bytes, domain, length) == 0) name = "DC";
  }
  if (name)
    add(t, name, strlen(name));
  else
    add_identifier(t, oid);
}

/* A set of types and values, which + joins. */
static void add_part(struct text *t, struct np_cursor set) {
  struct np_ber pair, type, value;
  for (bool is_first = true; np_more(&set) && np_ber_read(&set, &pair); is_first = false) {
    if (!np_ber_read(&pair.value, &type) || !np_ber_read(&pair.value, &value)) return;
    if (!is_first) add(t, "+", 1);
    add_type(t, &type);
    add(t, "=", 1);
    add_value(t, &value);
  }
}

/* RFC 4514, section 2.1: the last part comes first. */
static void name(struct np_dissector *d, const struct np_ber *item, unsigned row) {
  struct np_cursor parts[MOST_PARTS], c = item->value;
  struct np_ber part;
  struct text t = {.length = 0};
  unsigned count = 0;
  if (!np_wants(d, np__tls_row(d, row))) return;
  while (count < MOST_PARTS && np_more(&c) && np_ber_read(&c, &part) && part.first == SET)
    parts[count++] = part.value;
  for (unsigned i = count; i > 0; i--) {
    add_part(&t, parts[i - 1]);
    if (i > 1) add(&t, ",", 1);
  }
  if (count > 0)
    np_emit_text(d, &item->value, np__tls_row(d, row), (const uint8_t *)t.bytes, t.length);
}

/* ---- Extensions ---- */

static void address(struct np_dissector *d, struct np_cursor c) {
  if (np_left(&c) == IP4_BYTES) np_emit(d, &c, np__tls_row(d, NP__TLS_X509_ADDRESSES));
  if (np_left(&c) == IP6_BYTES) np_emit(d, &c, np__tls_row(d, NP__TLS_X509_ADDRESSES6));
}

/* RFC 5280, section 4.2.1.6. */
static void alternative_names(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  while (np_more(&c) && np_ber_read(&c, &item)) {
    if (item.first == HOST) np_ber_emit_bytes(d, &item, np__tls_row(d, NP__TLS_X509_DNS_NAMES));
    if (item.first == MAILBOX) np_ber_emit_bytes(d, &item, np__tls_row(d, NP__TLS_X509_MAILBOXES));
    if (item.first == URI) np_ber_emit_bytes(d, &item, np__tls_row(d, NP__TLS_X509_URIS));
    if (item.first == ADDRESS) address(d, item.value);
  }
}

/* Section 4.2.1.9: false is not written. */
static void constraints(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  int64_t is_ca = 0;
  while (np_more(&c) && np_ber_read(&c, &item)) {
    if (item.first == NP_BER_BOOLEAN && np_ber_number(&item, &is_ca))
      np_emit_number_at(d, &item.value, np__tls_row(d, NP__TLS_X509_IS_CA), is_ca != 0);
    if (item.first == NP_BER_INTEGER)
      np_ber_emit_number(d, &item, np__tls_row(d, NP__TLS_X509_PATH_LENGTH));
  }
}

/* Section 4.2.1.3: the first bit is the highest, and those that are 0 at the end are left out. */
static void key_usage(struct np_dissector *d, const struct np_ber *item) {
  enum { USAGES = NP__TLS_X509_USAGE_DECIPHER - NP__TLS_X509_USAGE_SIGNATURE + 1, BITS = 16 };
  struct np_cursor c = item->value, peek;
  if (item->first != NP_BER_BITS) return;
  np_cursor_take(&c, 8); /* how many bits of the last byte are none */
  peek = c;
  const uint32_t there = np_left(&c) < 2 ? np_left(&c) * 8 : BITS;
  if (there == 0) return;
  const uint64_t usages = np_cursor_take(&peek, there) << (BITS - there);
  if (!np_good(&peek)) return;
  np_emit_rest(d, &c, np__tls_row(d, NP__TLS_X509_USAGE_BITS));
  for (unsigned i = 0; i < USAGES; i++)
    np_emit_number_at(d, &item->value, np__tls_row(d, NP__TLS_X509_USAGE_SIGNATURE + i),
                      usages >> (BITS - 1 - i) & 1);
}

/* Section 4.2.1.12. */
static void purposes(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  while (np_more(&c) && np_ber_read(&c, &item))
    if (item.first == NP_BER_OID) np_ber_emit_oid(d, &item, np__tls_row(d, NP__TLS_X509_PURPOSES));
}

/* Section 4.2.1.1: others than the key's identifier name the issuer's certificate. */
static void authority_key(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  if (np_more(&c) && np_ber_read(&c, &item) && item.first == NP_BER_CONTEXT(0))
    np_ber_emit_bytes(d, &item, np__tls_row(d, NP__TLS_X509_AUTHORITY_KEY));
}

/* Section 4.2.1.4: of each an identifier, and what qualifies it. */
static void policies(struct np_dissector *d, struct np_cursor c) {
  struct np_ber policy, id;
  while (np_more(&c) && np_ber_read(&c, &policy))
    if (np_ber_read(&policy.value, &id) && id.first == NP_BER_OID)
      np_ber_emit_oid(d, &id, np__tls_row(d, NP__TLS_X509_POLICIES));
}

/* Section 4.2.1.13: points, each with names of where its list is. */
static void crl_points(struct np_dissector *d, struct np_cursor c) {
  struct np_ber point, place, names, name;
  while (np_more(&c) && np_ber_read(&c, &point)) {
    if (!np_ber_read(&point.value, &place) || place.first != NP_BER_IN_CONTEXT(0)) continue;
    if (!np_ber_read(&place.value, &names) || names.first != NP_BER_IN_CONTEXT(0)) continue;
    while (np_more(&names.value) && np_ber_read(&names.value, &name))
      if (name.first == URI) np_ber_emit_bytes(d, &name, np__tls_row(d, NP__TLS_X509_CRL_URIS));
  }
}

/* Section 4.2.2.1: of each how it is asked, and where. */
static void access_places(struct np_dissector *d, struct np_cursor c) {
  struct np_ber access, how, place;
  while (np_more(&c) && np_ber_read(&c, &access))
    if (np_ber_read(&access.value, &how) && np_ber_read(&access.value, &place) &&
        place.first == URI)
      np_ber_emit_bytes(d, &place, np__tls_row(d, NP__TLS_X509_ACCESS_URIS));
}

static bool is_identifier(struct np_cursor id, const uint8_t *wanted, uint32_t size) {
  uint8_t bytes[16];
  return size <= sizeof bytes && np_left(&id) == size && np_cursor_copy(&id, bytes, size) &&
         memcmp(bytes, wanted, size) == 0;
}

/* RFC 6962, section 3.3: 1.3.6.1.4.1.11129.2.4.2. */
static const uint8_t timestamps_id[] = {0x2b, 0x06, 0x01, 0x04, 0x01, 0xd6, 0x79, 0x02, 0x04, 0x02};
/* RFC 5280, section 4.2.2.1: 1.3.6.1.5.5.7.1.1. */
static const uint8_t access_id[] = {0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x01};

/* The value of an extension that is known by a number. */
static void known_extension(struct np_dissector *d, uint64_t number, const struct np_ber *value) {
  switch (number) {
    case SUBJECT_KEY:
      np_ber_emit_bytes(d, value, np__tls_row(d, NP__TLS_X509_SUBJECT_KEY));
      break;
    case KEY_USAGE:
      key_usage(d, value);
      break;
    case ALTERNATIVE_NAMES:
      alternative_names(d, value->value);
      break;
    case BASIC_CONSTRAINTS:
      constraints(d, value->value);
      break;
    case CRL_POINTS:
      crl_points(d, value->value);
      break;
    case POLICIES:
      policies(d, value->value);
      break;
    case AUTHORITY_KEY:
      authority_key(d, value->value);
      break;
    case EXTENDED_KEY_USAGE:
      purposes(d, value->value);
      break;
    default:
      break;
  }
}

static void extension(struct np_dissector *d, struct np_cursor c) {
  struct np_ber id, item, value;
  if (!np_ber_read(&c, &id) || id.first != NP_BER_OID) return;
  np_ber_emit_oid(d, &id, np__tls_row(d, NP__TLS_X509_EXTENSIONS));
  const bool has_timestamps = is_identifier(id.value, timestamps_id, sizeof timestamps_id);
  const bool has_places = is_identifier(id.value, access_id, sizeof access_id);
  uint64_t number = np_left(&id.value) == 3 ? np_cursor_take(&id.value, 24) : 0;
  do {
    if (!np_ber_read(&c, &item)) return;
  } while (item.first == NP_BER_BOOLEAN);
  if (item.first != NP_BER_OCTETS || !np_ber_read(&item.value, &value)) return;
  known_extension(d, number, &value);
  if (has_places) access_places(d, value.value);
  if (has_timestamps && value.first == NP_BER_OCTETS)
    np__tls_timestamps(d, &value.value, NP__TLS_X509_SCTS_LENGTH);
}

/* ---- The certificate ---- */

/* An algorithm: its identifier, and parameters. */
static void algorithm(struct np_dissector *d, const struct np_ber *item, unsigned row) {
  struct np_cursor c = item->value;
  struct np_ber id;
  if (np_ber_read(&c, &id) && id.first == NP_BER_OID) np_ber_emit_oid(d, &id, np__tls_row(d, row));
}

static void bits(struct np_dissector *d, const struct np_ber *item, unsigned row) {
  struct np_cursor c = item->value;
  np_cursor_take(&c, 8);
  if (item->first == NP_BER_BITS) np_emit_rest(d, &c, np__tls_row(d, row));
}

static void validity(struct np_dissector *d, struct np_cursor c) {
  struct np_ber from, to;
  int64_t time;
  if (np_ber_read(&c, &from) && np_ber_time(&from, &time))
    np_ber_emit_time(d, &from, np__tls_row(d, NP__TLS_X509_NOT_BEFORE));
  if (np_ber_read(&c, &to) && np_ber_time(&to, &time))
    np_ber_emit_time(d, &to, np__tls_row(d, NP__TLS_X509_NOT_AFTER));
}

static void key(struct np_dissector *d, struct np_cursor c) {
  struct np_ber kind, value;
  if (!np_ber_read(&c, &kind)) return;
  algorithm(d, &kind, NP__TLS_X509_KEY);
  if (np_ber_read(&c, &value)) bits(d, &value, NP__TLS_X509_PUBLIC_KEY);
}

static void extensions(struct np_dissector *d, struct np_cursor c) {
  struct np_ber list, item;
  if (!np_ber_read(&c, &list)) return;
  while (np_more(&list.value) && np_ber_read(&list.value, &item)) extension(d, item.value);
}

/* Section 4.1: the version is there where it is not the first. */
static void version(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor peek = *c;
  struct np_ber outer, number;
  if (!np_ber_read(&peek, &outer) || outer.first != VERSION) return;
  *c = peek;
  if (np_ber_read(&outer.value, &number) && np_left(&number.value) == 1)
    np_ber_emit_number(d, &number, np__tls_row(d, NP__TLS_X509_VERSION));
}

static void to_be_signed(struct np_dissector *d, struct np_cursor c) {
  struct np_ber item;
  version(d, &c);
  for (unsigned i = 0; np_more(&c) && np_ber_read(&c, &item); i++) {
    if (i == 0) np_ber_emit_bytes(d, &item, np__tls_row(d, NP__TLS_X509_SERIAL));
    if (i == 1) algorithm(d, &item, NP__TLS_X509_SIGNATURE);
    if (i == 2) name(d, &item, NP__TLS_X509_ISSUER);
    if (i == 3) validity(d, item.value);
    if (i == 4) name(d, &item, NP__TLS_X509_SUBJECT);
    if (i == 5) key(d, item.value);
    if (item.first == EXTENSIONS) extensions(d, item.value);
  }
}

void np__tls_certificate(struct np_dissector *d, struct np_cursor c) {
  struct np_ber whole, item;
  if (!np_wants_any(d, np__tls_row(d, NP__TLS_X509), NP__TLS_X509_VALUE - NP__TLS_X509 + 1)) return;
  if (!np_ber_read(&c, &whole) || whole.first != NP_BER_SEQUENCE) return;
  np_open(d, &whole.value, np__tls_row(d, NP__TLS_X509));
  if (np_ber_read(&whole.value, &item)) to_be_signed(d, item.value);
  if (np_ber_read(&whole.value, &item)) algorithm(d, &item, NP__TLS_X509_SIGNED_WITH);
  if (np_ber_read(&whole.value, &item)) bits(d, &item, NP__TLS_X509_VALUE);
  np_close(d, np__tls_row(d, NP__TLS_X509));
}
