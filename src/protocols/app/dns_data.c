/* dns_data.c - the data of resource records: what each type has, in order.
 *
 * RFC 1035 section 3.3 and those that the types' rows name. */
#include "protocols/app/dns_data.h"

#include "protocols/app/dns_emit.h"
#include "protocols/app/dns_option.h"

enum {
#define XX(id, ...) id,
#include "protocols/app/dns_record.def"
#undef XX
};

/* What a step is besides its row. Without one: a row with a width as it is, a group over the rows
 * behind it, a row without a width all that is left. */
enum { ROW = 0x3ff, NAME_STEP = 0x400, SIZED_STEP = 0x800, EACH_STEP = 0xc00, TYPES_STEP = 0x1000 };

#define NAMED(row) (NAME_STEP | (row))  /* a domain name */
#define SIZED(row) (SIZED_STEP | (row)) /* a length, then the row behind it, so long */
#define EACH(row) (EACH_STEP | (row))   /* SIZED, up to the end */
#define TYPES(row) (TYPES_STEP | (row)) /* a bitmap of types */

enum { MOST_STEPS = 10 };

/* Steps end with 0, for row 0 is the record's name. */
struct layout {
  uint16_t type;
  uint16_t steps[MOST_STEPS];
};

static const struct layout layouts[] = {
    {1, {A}},
    {28, {AAAA}},
    {5, {NAMED(CNAME)}},
    {2, {NAMED(NS)}},
    {12, {NAMED(PTR)}},
    {16, {EACH(TXT_LENGTH)}},
    {33, {SRV_PRIORITY, SRV_WEIGHT, SRV_PORT, NAMED(SRV_TARGET)}},
    {6,
     {NAMED(SOA_MNAME), NAMED(SOA_RNAME), SOA_SERIAL, SOA_REFRESH, SOA_RETRY, SOA_EXPIRE,
      SOA_MINIMUM}},
    {15, {MX_PREFERENCE, NAMED(MX_EXCHANGE)}},
    {46,
     {RRSIG_TYPE_COVERED, RRSIG_ALGORITHM, RRSIG_LABELS, RRSIG_ORIGINAL_TTL, RRSIG_EXPIRATION,
      RRSIG_INCEPTION, RRSIG_KEY_TAG, NAMED(RRSIG_SIGNER), RRSIG_SIGNATURE}},
    {24,
     {RRSIG_TYPE_COVERED, RRSIG_ALGORITHM, RRSIG_LABELS, RRSIG_ORIGINAL_TTL, RRSIG_EXPIRATION,
      RRSIG_INCEPTION, RRSIG_KEY_TAG, NAMED(RRSIG_SIGNER), RRSIG_SIGNATURE}},
    {47, {NAMED(NSEC_NEXT), TYPES(NSEC_TYPES)}},
    {43, {DS_KEY_TAG, DS_ALGORITHM, DS_DIGEST_TYPE, DS_DIGEST}},
    {59, {DS_KEY_TAG, DS_ALGORITHM, DS_DIGEST_TYPE, DS_DIGEST}},
    {32769, {DS_KEY_TAG, DS_ALGORITHM, DS_DIGEST_TYPE, DS_DIGEST}},
    {35,
     {NAPTR_ORDER, NAPTR_PREFERENCE, SIZED(NAPTR_FLAGS_LENGTH), SIZED(NAPTR_SERVICE_LENGTH),
      SIZED(NAPTR_REGEX_LENGTH), NAMED(NAPTR_REPLACEMENT)}},
    {3, {NAMED(MD)}},
    {4, {NAMED(MF)}},
    {7, {NAMED(MB)}},
    {8, {NAMED(MG)}},
    {9, {NAMED(MR)}},
    {10, {NULL_DATA}},
    {11, {WKS_ADDRESS, WKS_PROTOCOL, WKS_BITS}},
    {13, {SIZED(HINFO_CPU_LENGTH), SIZED(HINFO_OS_LENGTH)}},
    {14, {NAMED(MINFO_RMAILBX), NAMED(MINFO_EMAILBX)}},
    {17, {NAMED(RP_MAILBOX), NAMED(RP_TXT)}},
    {18, {AFSDB_SUBTYPE, NAMED(AFSDB_HOSTNAME)}},
    {19, {SIZED(X25_LENGTH)}},
    {21, {RT_PREFERENCE, NAMED(RT_HOST)}},
    {22, {NSAP}},
    {23, {NAMED(NSAP_PTR)}},
    {26, {PX_PREFERENCE, NAMED(PX_MAP822), NAMED(PX_MAPX400)}},
    {27, {SIZED(GPOS_LONGITUDE_LENGTH), SIZED(GPOS_LATITUDE_LENGTH), SIZED(GPOS_ALTITUDE_LENGTH)}},
    {36, {KX_PREFERENCE, NAMED(KX_EXCHANGER)}},
    {37, {CERT_TYPE, CERT_KEY_TAG, CERT_ALGORITHM, CERT_CERTIFICATE}},
    {39, {NAMED(DNAME)}},
    {44, {SSHFP_ALGORITHM, SSHFP_TYPE, SSHFP_FINGERPRINT}},
    {49, {DHCID}},
    {52, {TLSA_USAGE, TLSA_SELECTOR, TLSA_MATCHING, TLSA_DATA}},
    {53, {TLSA_USAGE, TLSA_SELECTOR, TLSA_MATCHING, TLSA_DATA}},
    {61, {OPENPGPKEY}},
    {62,
     {CSYNC_SOA, CSYNC_FLAGS, CSYNC_RESERVED, CSYNC_SOAMINIMUM, CSYNC_IMMEDIATE,
      TYPES(CSYNC_TYPES)}},
    {63, {ZONEMD_SERIAL, ZONEMD_SCHEME, ZONEMD_ALGORITHM, ZONEMD_DIGEST}},
    {99, {EACH(SPF_LENGTH)}},
    {104, {NID_PREFERENCE, NID}},
    {105, {L32_PREFERENCE, L32}},
    {106, {L64_PREFERENCE, L64}},
    {107, {LP_PREFERENCE, NAMED(LP)}},
    {108, {EUI48}},
    {109, {EUI64}},
    {249,
     {NAMED(TKEY_ALGORITHM), TKEY_INCEPTION, TKEY_EXPIRATION, TKEY_MODE, TKEY_ERROR,
      SIZED(TKEY_KEY_SIZE), SIZED(TKEY_OTHER_SIZE)}},
    {250,
     {NAMED(TSIG_ALGORITHM), TSIG_TIME, TSIG_FUDGE, SIZED(TSIG_MAC_SIZE), TSIG_ORIGINAL_ID,
      TSIG_ERROR, SIZED(TSIG_OTHER_LENGTH)}},
    {256, {URI_PRIORITY, URI_WEIGHT, URI_TARGET}},
    {65282, {WINSR_LOCAL, WINSR_LOOKUP, WINSR_CACHE, NAMED(WINSR_DOMAIN)}},
};

enum {
  TYPE_KEY = 25,
  TYPE_LOC = 29,
  TYPE_NXT = 30,
  TYPE_A6 = 38,
  TYPE_OPT = 41,
  TYPE_APL = 42,
  TYPE_IPSECKEY = 45,
  TYPE_DNSKEY = 48,
  TYPE_NSEC3 = 50,
  TYPE_NSEC3PARAM = 51,
  TYPE_HIP = 55,
  TYPE_CDNSKEY = 60,
  TYPE_SVCB = 64,
  TYPE_HTTPS = 65,
  TYPE_CAA = 257,
  TYPE_ISDN = 20,
  TYPE_WINS = 65281,
  TYPE_XPF = 65422
};

/* RFC 4034 section 4.1.2: windows of 256 types, each a number, a length, and so many bytes of bits.
 */
static void types(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  while (np_more(c)) {
    uint64_t window = np_cursor_take(c, 8);
    uint64_t length = np_cursor_peek(c, 8);
    np_skip(d, c, 8);
    struct np_cursor bits = np_split(d, c, row, length);
    if (!np_good(c)) return;
    for (uint64_t type = window * 256; np_more(&bits); type += 8)
      for (uint64_t byte = np_cursor_take(&bits, 8), bit = 0; bit < 8; bit++)
        if (byte >> (7 - bit) & 1) np_emit_number(d, row, type + bit);
  }
}

static void step(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                 uint16_t at) {
  const struct np_field *row = &rows[at & ROW];
  switch (at & ~ROW) {
    case NAME_STEP:
      np_dns_emit_name(d, c, row);
      break;
    case SIZED_STEP:
      np_dns_emit_text(d, c, row);
      break;
    case EACH_STEP:
      while (np_more(c)) np_dns_emit_text(d, c, row);
      break;
    case TYPES_STEP:
      types(d, c, row);
      break;
    default:
      if (row->type == NP_GROUP)
        np_emit_over(d, c, row);
      else if (row->width == 0)
        np_emit_rest(d, c, row);
      else
        np_emit(d, c, row);
  }
}

static void steps(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                  const uint16_t *list) {
  for (; *list && np_good(c); list++) step(d, c, rows, *list);
}

/* RFC 4034 appendix B: a sum over all of the record; of the first algorithm a part of the key. */
static void key_tag(struct np_dissector *d, struct np_cursor c, const struct np_field *row) {
  enum { RSA_MD5 = 1, ALGORITHM_AT = 24, TAG_FROM_END = 3 };
  if (!np_wants(d, row)) return;
  struct np_cursor head = c;
  uint64_t algorithm = (np_cursor_take(&head, ALGORITHM_AT + 8)) & 0xff;
  uint64_t sum = 0;
  if (algorithm == RSA_MD5) {
    np_cursor_split(&c, np_left(&c) - TAG_FROM_END);
    sum = np_cursor_take(&c, 16);
  } else {
    while (np_left(&c) >= 2) sum += np_cursor_take(&c, 16);
    if (np_more(&c)) sum += np_cursor_take(&c, 8) << 8;
    sum += sum >> 16;
  }
  if (np_good(&head) && np_good(&c)) np_emit_number(d, row, sum & 0xffff);
}

static void dnskey(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows,
        (const uint16_t[]){DNSKEY_FLAGS, DNSKEY_RESERVED_1, DNSKEY_ZONE, DNSKEY_REVOKED,
                           DNSKEY_RESERVED_2, DNSKEY_SEP, DNSKEY_PROTOCOL, DNSKEY_ALGORITHM,
                           DNSKEY_PUBLIC_KEY, 0});
}

/* RFC 2535 section 3.1. */
static void key(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows,
        (const uint16_t[]){KEY_FLAGS, KEY_NO_AUTHENTICATION, KEY_NO_CONFIDENTIALITY,
                           KEY_EXPERIMENTAL, 0});
  np_skip(d, c, 2);
  steps(d, c, rows, (const uint16_t[]){KEY_USER, KEY_ENTITY, 0});
  np_skip(d, c, 1);
  steps(d, c, rows, (const uint16_t[]){KEY_IPSEC, KEY_MIME, 0});
  np_skip(d, c, 2);
  steps(d, c, rows,
        (const uint16_t[]){KEY_SIGNATORY, KEY_PROTOCOL, KEY_ALGORITHM, KEY_PUBLIC_KEY, 0});
}

/* RFC 1876 section 2. */
static void loc(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  if (np_emit(d, c, &rows[LOC_VERSION]) == 0)
    steps(d, c, rows,
          (const uint16_t[]){LOC_SIZE, LOC_HORIZONTAL, LOC_VERTICAL, LOC_LATITUDE, LOC_LONGITUDE,
                             LOC_ALTITUDE, 0});
  else
    steps(d, c, rows, (const uint16_t[]){LOC_DATA, 0});
}

/* RFC 2535 section 5.2: a bit for each type. */
static void nxt(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows, (const uint16_t[]){NAMED(NXT_NEXT), 0});
  for (uint64_t type = 0; np_more(c); type += 8) {
    uint64_t byte = np_cursor_peek(c, 8);
    np_skip(d, c, 8);
    for (uint64_t bit = 0; bit < 8; bit++)
      if (byte >> (7 - bit) & 1) np_emit_number(d, &rows[NXT_TYPES], type + bit);
  }
}

/* RFC 2874 section 3.1. */
static void a6(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  enum { ADDRESS_BITS = 128, ADDRESS_BYTES = 16 };
  uint64_t prefix = np_emit(d, c, &rows[A6_PREFIX_LENGTH]);
  if (prefix > ADDRESS_BITS) {
    np_malformed(d, &rows[A6_PREFIX_LENGTH], "longer than an address");
    return;
  }
  uint64_t bytes = (ADDRESS_BITS - prefix + 7) / 8;
  np_dns_emit_address(d, c, &rows[A6_SUFFIX], ADDRESS_BYTES - bytes, bytes);
  if (prefix > 0) np_dns_emit_name(d, c, &rows[A6_PREFIX_NAME]);
}

enum { FAMILY_IPV4 = 1, FAMILY_IPV6 = 2 };

/* RFC 3123 section 4. */
static void apl(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  while (np_more(c)) {
    np_open(d, c, &rows[APL]);
    uint64_t family = np_emit(d, c, &rows[APL_FAMILY]);
    np_emit(d, c, &rows[APL_PREFIX]);
    np_emit(d, c, &rows[APL_NEGATION]);
    uint64_t length = np_emit(d, c, &rows[APL_LENGTH]);
    if (family == FAMILY_IPV4)
      np_dns_emit_address(d, c, &rows[APL_IPV4], 0, length);
    else if (family == FAMILY_IPV6)
      np_dns_emit_address(d, c, &rows[APL_IPV6], 0, length);
    else
      np_emit_bytes(d, c, &rows[APL_DATA], length);
    np_close(d, &rows[APL]);
  }
}

/* RFC 4025 section 2.1. */
static void ipseckey(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  enum { IPV4 = 1, IPV6, DOMAIN_NAME };
  np_emit(d, c, &rows[IPSECKEY_PRECEDENCE]);
  uint64_t type = np_emit(d, c, &rows[IPSECKEY_TYPE]);
  np_emit(d, c, &rows[IPSECKEY_ALGORITHM]);
  if (type == IPV4) np_emit(d, c, &rows[IPSECKEY_IPV4]);
  if (type == IPV6) np_emit(d, c, &rows[IPSECKEY_IPV6]);
  if (type == DOMAIN_NAME) np_dns_emit_name(d, c, &rows[IPSECKEY_DNS]);
  steps(d, c, rows, (const uint16_t[]){IPSECKEY_KEY, 0});
}

/* RFC 4648 section 7: five bits a digit, so that the hashes' order is that of their texts. */
static void hash(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  static const char digits[] = "0123456789abcdefghijklmnopqrstuv";
  enum { MOST_BYTES = 255, DIGIT_BITS = 5 };
  uint8_t text[MOST_BYTES * 8 / DIGIT_BITS + 1];
  uint64_t length = np_emit(d, c, &rows[NSEC3_HASH_LENGTH]);
  struct np_cursor part = np_split(d, c, &rows[NSEC3_HASH], length);
  struct np_cursor at = part;
  if (length == 0 || !np_good(c)) return;
  uint32_t count = 0, left = (uint32_t)length * 8;
  for (; left > 0; left -= left < DIGIT_BITS ? left : DIGIT_BITS) {
    uint32_t bits = left < DIGIT_BITS ? left : DIGIT_BITS;
    text[count++] = (uint8_t)digits[np_cursor_take(&at, bits) << (DIGIT_BITS - bits)];
  }
  np_emit_text(d, &part, &rows[NSEC3_HASH], text, count);
}

/* RFC 5155 section 3.2. */
static void nsec3(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows,
        (const uint16_t[]){NSEC3_ALGORITHM, NSEC3_FLAGS, NSEC3_RESERVED, NSEC3_OPT_OUT,
                           NSEC3_ITERATIONS, SIZED(NSEC3_SALT_LENGTH), 0});
  hash(d, c, rows);
  steps(d, c, rows, (const uint16_t[]){TYPES(NSEC3_TYPES), 0});
}

/* RFC 8005 section 5. */
static void hip(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  uint64_t hit = np_emit(d, c, &rows[HIP_HIT_LENGTH]);
  np_emit(d, c, &rows[HIP_ALGORITHM]);
  uint64_t public_key = np_emit(d, c, &rows[HIP_PK_LENGTH]);
  np_emit_bytes(d, c, &rows[HIP_HIT], hit);
  np_emit_bytes(d, c, &rows[HIP_PK], public_key);
  while (np_more(c) && np_dns_emit_name(d, c, &rows[HIP_SERVERS])) continue;
}

/* RFC 5155 section 4.1.2: no flag has a meaning here. */
static void nsec3param(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows, (const uint16_t[]){NSEC3_ALGORITHM, NSEC3_FLAGS, 0});
  np_skip(d, c, 8);
  steps(d, c, rows, (const uint16_t[]){NSEC3_ITERATIONS, SIZED(NSEC3_SALT_LENGTH), 0});
}

/* RFC 1183 section 3.2: the subaddress need not be there. */
static void isdn(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows, (const uint16_t[]){SIZED(ISDN_LENGTH), 0});
  if (np_more(c)) steps(d, c, rows, (const uint16_t[]){SIZED(ISDN_SA_LENGTH), 0});
}

static bool is_text(struct np_cursor c, const char *text) {
  for (; *text; text++)
    if (!np_more(&c) || np_cursor_take(&c, 8) != (uint8_t)*text) return false;
  return !np_more(&c);
}

/* RFC 8659 section 4.1: the tag says what the value is. */
static void caa(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows, (const uint16_t[]){CAA_FLAGS, CAA_CRITICAL, CAA_RESERVED, 0});
  uint64_t length = np_emit(d, c, &rows[CAA_TAG_LENGTH]);
  struct np_cursor tag = np_split(d, c, &rows[CAA_TAG_LENGTH], length);
  if (!np_good(c)) return;
  unsigned value = CAA_VALUE;
  if (is_text(tag, "issue")) value = CAA_ISSUE;
  if (is_text(tag, "issuewild")) value = CAA_ISSUEWILD;
  if (is_text(tag, "iodef")) value = CAA_IODEF;
  np_emit_bytes(d, &tag, &rows[CAA_TAG], length);
  np_emit_rest(d, c, &rows[value]);
}

static void xpf(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  np_skip(d, c, 4);
  uint64_t version = np_emit(d, c, &rows[XPF_VERSION]);
  np_emit(d, c, &rows[XPF_PROTOCOL]);
  if (version == 4)
    steps(d, c, rows, (const uint16_t[]){XPF_SOURCE4, XPF_DESTINATION4, XPF_SPORT, XPF_DPORT, 0});
  if (version == 6)
    steps(d, c, rows, (const uint16_t[]){XPF_SOURCE6, XPF_DESTINATION6, XPF_SPORT, XPF_DPORT, 0});
}

/* As the server of its inventor has it. */
static void wins(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows, (const uint16_t[]){WINS_LOCAL, WINS_LOOKUP, WINS_CACHE, 0});
  uint64_t count = np_emit(d, c, &rows[WINS_COUNT]);
  for (; count > 0 && np_good(c); count--) np_emit(d, c, &rows[WINS_SERVERS]);
}

/* RFC 9460 section 2.2. */
static void svcb(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  steps(d, c, rows, (const uint16_t[]){SVCB_PRIORITY, NAMED(SVCB_TARGET), 0});
  np_dns_params(d, c, rows);
}

/* Types whose values decide what follows. */
static const struct special {
  uint16_t type;
  void (*emit)(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows);
  uint16_t tag; /* row of the tag of a key, which all of the data tells; 0: none */
} specials[] = {
    {TYPE_OPT, np_dns_options, 0},
    {TYPE_HTTPS, svcb, 0},
    {TYPE_SVCB, svcb, 0},
    {TYPE_NSEC3, nsec3, 0},
    {TYPE_DNSKEY, dnskey, DNSKEY_TAG},
    {TYPE_CDNSKEY, dnskey, DNSKEY_TAG},
    {TYPE_NSEC3PARAM, nsec3param, 0},
    {TYPE_CAA, caa, 0},
    {TYPE_APL, apl, 0},
    {TYPE_LOC, loc, 0},
    {TYPE_KEY, key, KEY_TAG},
    {TYPE_NXT, nxt, 0},
    {TYPE_A6, a6, 0},
    {TYPE_IPSECKEY, ipseckey, 0},
    {TYPE_HIP, hip, 0},
    {TYPE_ISDN, isdn, 0},
    {TYPE_XPF, xpf, 0},
    {TYPE_WINS, wins, 0},
};

static const struct layout *layout_of(uint64_t type) {
  for (unsigned i = 0; i < sizeof layouts / sizeof(layouts[0]); i++)
    if (layouts[i].type == type) return &layouts[i];
  return NULL;
}

static const struct special *special_of(uint64_t type) {
  for (unsigned i = 0; i < sizeof specials / sizeof(specials[0]); i++)
    if (specials[i].type == type) return &specials[i];
  return NULL;
}

void np_dns_data(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows,
                 uint64_t type, uint64_t length) {
  const struct np_cursor whole = *c;
  const struct layout *layout = layout_of(type);
  const struct special *special = layout ? NULL : special_of(type);
  if (layout)
    steps(d, c, rows, layout->steps);
  else if (special)
    special->emit(d, c, rows);
  else
    np_emit_rest(d, c, &rows[DATA]);
  if (special && special->tag && np_left(&whole) == length) key_tag(d, whole, &rows[special->tag]);
  np_finish(d, c, &rows[LENGTH]);
}
