/* tls_fingerprint.c - JA3 and JA3S (Salesforce, 2017), and JA4 of a client (FoxIO, 2023). All of
 * them leave out the numbers that RFC 8701 reserves. */
#include "protocols/app/tls_fingerprint.h"

#include "base/md5.h"
#include "base/sha256.h"

enum { MOST = 512, MOST_TEXT = 4096, RANDOM_BYTES = 32, HASH_DIGITS = 12 };
enum { SERVER_NAME = 0, GROUPS = 10, FORMATS = 11, ALGORITHMS = 13, ALPN = 16, VERSIONS = 43 };

struct numbers {
  uint32_t count;
  uint16_t list[MOST];
};

struct hello {
  uint16_t version, highest; /* highest: that of an extension, or 0 */
  struct numbers suites, extensions, groups, formats, algorithms;
  uint8_t alpn[2]; /* first and last character of the first name */
  bool is_odd;     /* more numbers than there is room for */
};

struct text {
  char bytes[MOST_TEXT];
  uint32_t length;
};

/* ---- Reading ---- */

static void keep(struct hello *h, struct numbers *n, uint64_t number) {
  if (n->count == MOST)
    h->is_odd = true;
  else
    n->list[n->count++] = (uint16_t)number;
}

/* What is behind a length of so many bits. */
static struct np_cursor vector(struct np_cursor *c, uint32_t bits) {
  uint64_t length = np_cursor_take(c, bits);
  return np_cursor_split(c, length);
}

static void read_numbers(struct hello *h, struct np_cursor list, uint32_t bits, struct numbers *n) {
  while (np_more(&list)) {
    uint64_t number = np_cursor_take(&list, bits);
    if (np_good(&list) && (bits < 16 || !np__tls_is_grease(number))) keep(h, n, number);
  }
}

static void read_versions(struct hello *h, struct np_cursor list) {
  while (np_more(&list)) {
    uint64_t number = np_cursor_take(&list, 16);
    if (!np__tls_is_grease(number) && np__tls_is_higher(number, h->highest))
      h->highest = (uint16_t)number;
  }
}

static void read_alpn(struct hello *h, struct np_cursor list) {
  struct np_cursor name = vector(&list, 8);
  uint32_t length = np_left(&name);
  for (uint32_t i = 0; i < length; i++) {
    h->alpn[1] = (uint8_t)np_cursor_take(&name, 8);
    if (i == 0) h->alpn[0] = h->alpn[1];
  }
}

static void read_extension(struct hello *h, uint64_t type, struct np_cursor data) {
  if (!np__tls_is_grease(type)) keep(h, &h->extensions, type);
  if (type == GROUPS) read_numbers(h, vector(&data, 16), 16, &h->groups);
  if (type == FORMATS) read_numbers(h, vector(&data, 8), 8, &h->formats);
  if (type == ALGORITHMS) read_numbers(h, vector(&data, 16), 16, &h->algorithms);
  if (type == ALPN) read_alpn(h, vector(&data, 16));
  if (type == VERSIONS) read_versions(h, vector(&data, 8));
}

static bool read_extensions(struct hello *h, struct np_cursor *c) {
  if (!np_more(c)) return np_good(c);
  struct np_cursor list = vector(c, 16);
  while (np_more(&list)) {
    uint64_t type = np_cursor_take(&list, 16);
    struct np_cursor data = vector(&list, 16);
    if (np_good(&list)) read_extension(h, type, data);
  }
  return np_good(c) && np_good(&list);
}

/* Version, random bytes and a session id, which stand in front of both. */
static void read_head(struct hello *h, struct np_cursor *c) {
  *h = (struct hello){.version = (uint16_t)np_cursor_take(c, 16)};
  np_cursor_split(c, RANDOM_BYTES);
  if (!np__tls_is_short(h->version)) vector(c, 8);
}

static bool read_client(struct hello *h, struct np_cursor c, enum np__tls_transport transport) {
  struct np_cursor whole = c;
  if (!np_cursor_need(&whole, (uint64_t)np_left(&c) * 8)) return false;
  read_head(h, &c);
  if (transport == NP__TLS_OVER_DATAGRAMS) vector(&c, 8); /* a cookie */
  read_numbers(h, vector(&c, 16), 16, &h->suites);
  vector(&c, 8);
  return read_extensions(h, &c) && !h->is_odd;
}

static bool read_server(struct hello *h, struct np_cursor c) {
  struct np_cursor whole = c;
  if (!np_cursor_need(&whole, (uint64_t)np_left(&c) * 8)) return false;
  read_head(h, &c);
  keep(h, &h->suites, np_cursor_take(&c, 16));
  if (!np__tls_is_short(h->version)) np_cursor_take(&c, 8);
  return read_extensions(h, &c) && !h->is_odd;
}

/* ---- Writing ---- */

static void add_character(struct text *text, char character) {
  if (text->length < MOST_TEXT) text->bytes[text->length++] = character;
}

static void add_hex(struct text *text, uint32_t value, int digits) {
  while (digits-- > 0) add_character(text, "0123456789abcdef"[value >> 4 * digits & 15]);
}

static void add_decimal(struct text *text, uint32_t value) {
  if (value >= 10) add_decimal(text, value / 10);
  add_character(text, (char)('0' + value % 10));
}

/* Of at most 99. */
static void add_count(struct text *text, uint32_t value) {
  if (value > 99) value = 99;
  add_character(text, (char)('0' + value / 10));
  add_character(text, (char)('0' + value % 10));
}

static void add_list(struct text *text, const struct numbers *n) {
  for (uint32_t i = 0; i < n->count; i++) {
    if (i > 0) add_character(text, '-');
    add_decimal(text, n->list[i]);
  }
}

static void add_part(struct text *text, const struct numbers *n) {
  add_character(text, ',');
  add_list(text, n);
}

/* ---- JA3 ---- */

static void emit_ja3(struct np_dissector *d, const struct np_cursor *of, const struct text *full,
                     unsigned text_row, unsigned hash_row) {
  struct np_md5 md5;
  uint8_t hash[NP_MD5_BYTES];
  struct text digits = {.length = 0};
  np_md5_begin(&md5);
  np_md5_add(&md5, (const uint8_t *)full->bytes, full->length);
  np_md5_end(&md5, hash);
  for (size_t i = 0; i < sizeof hash; i++) add_hex(&digits, hash[i], 2);
  np_emit_text(d, of, np__tls_row(d, text_row), (const uint8_t *)full->bytes, full->length);
  np_emit_text(d, of, np__tls_row(d, hash_row), (const uint8_t *)digits.bytes, digits.length);
}

static void ja3(struct np_dissector *d, const struct np_cursor *of, const struct hello *h) {
  struct text text = {.length = 0};
  add_decimal(&text, h->version);
  add_part(&text, &h->suites);
  add_part(&text, &h->extensions);
  add_part(&text, &h->groups);
  add_part(&text, &h->formats);
  if (text.length < MOST_TEXT) emit_ja3(d, of, &text, NP__TLS_JA3_TEXT, NP__TLS_JA3);
}

static void ja3s(struct np_dissector *d, const struct np_cursor *of, const struct hello *h) {
  struct text text = {.length = 0};
  add_decimal(&text, h->version);
  add_part(&text, &h->suites);
  add_part(&text, &h->extensions);
  if (text.length < MOST_TEXT) emit_ja3(d, of, &text, NP__TLS_JA3S_TEXT, NP__TLS_JA3S);
}

/* ---- JA4 ---- */

/* Lists have at most MOST numbers. */
static struct numbers sorted(const struct numbers *n) {
  struct numbers s = {.count = 0};
  for (uint32_t i = 0; i < n->count; i++) {
    uint32_t at = s.count++;
    for (; at > 0 && s.list[at - 1] > n->list[i]; at--) s.list[at] = s.list[at - 1];
    s.list[at] = n->list[i];
  }
  return s;
}

static void add_hex_list(struct text *text, const struct numbers *n) {
  for (uint32_t i = 0; i < n->count; i++) {
    if (i > 0) add_character(text, ',');
    add_hex(text, n->list[i], 4);
  }
}

/* The first digits of a hash; zeros for nothing. */
static void add_hash(struct text *text, const struct text *of) {
  struct np_sha256 sha;
  uint8_t hash[NP_SHA256_BYTES] = {0};
  np_sha256_begin(&sha);
  np_sha256_add(&sha, (const uint8_t *)of->bytes, of->length);
  if (of->length > 0) np_sha256_end(&sha, hash);
  add_character(text, '_');
  for (size_t i = 0; i < HASH_DIGITS / 2; i++) add_hex(text, hash[i], 2);
}

static void add_version(struct text *text, uint16_t version) {
  static const struct {
    uint16_t version;
    char digits[3];
  } known[] = {{0x0304, "13"}, {0x0303, "12"}, {0x0302, "11"},
               {0x0301, "10"}, {0x0300, "s3"}, {0x0002, "s2"}};
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    if (known[i].version != version) continue;
    add_character(text, known[i].digits[0]);
    add_character(text, known[i].digits[1]);
    return;
  }
  add_count(text, 0);
}

static bool is_alphanumeric(uint8_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Its first and last character, or hexadecimal digit where one of these is neither digit nor
 * letter. */
static void add_alpn(struct text *text, const uint8_t alpn[2], bool has_alpn) {
  if (!has_alpn) {
    add_count(text, 0);
  } else if (is_alphanumeric(alpn[0]) && is_alphanumeric(alpn[1])) {
    add_character(text, (char)alpn[0]);
    add_character(text, (char)alpn[1]);
  } else {
    add_hex(text, alpn[0] >> 4, 1);
    add_hex(text, alpn[1] & 15, 1);
  }
}

/* The extensions without the server's name and ALPN, which differ from server to server. */
static struct numbers steady(const struct hello *h) {
  struct numbers n = {.count = 0};
  for (uint32_t i = 0; i < h->extensions.count; i++) {
    uint16_t type = h->extensions.list[i];
    if (type != SERVER_NAME && type != ALPN) n.list[n.count++] = type;
  }
  return sorted(&n);
}

static bool has_name(const struct hello *h) {
  for (uint32_t i = 0; i < h->extensions.count; i++)
    if (h->extensions.list[i] == SERVER_NAME) return true;
  return false;
}

static void ja4(struct np_dissector *d, const struct np_cursor *of, const struct hello *h,
                enum np__tls_transport transport) {
  struct text text = {.length = 0}, suites = {.length = 0}, extensions = {.length = 0};
  const struct numbers in_order = sorted(&h->suites), kept = steady(h);
  add_hex_list(&suites, &in_order);
  add_hex_list(&extensions, &kept);
  if (extensions.length > 0 && h->algorithms.count > 0) {
    add_character(&extensions, '_');
    add_hex_list(&extensions, &h->algorithms);
  }
  add_character(&text, (char)transport);
  add_version(&text, h->highest ? h->highest : h->version);
  add_character(&text, has_name(h) ? 'd' : 'i');
  add_count(&text, h->suites.count);
  add_count(&text, h->extensions.count);
  add_alpn(&text, h->alpn, h->alpn[0] != 0);
  add_hash(&text, &suites);
  add_hash(&text, &extensions);
  np_emit_text(d, of, np__tls_row(d, NP__TLS_JA4), (const uint8_t *)text.bytes, text.length);
}

void np__tls_client_fingerprints(struct np_dissector *d, struct np_cursor hello,
                                 enum np__tls_transport transport) {
  struct hello h;
  bool wants_ja3 =
      np_wants(d, np__tls_row(d, NP__TLS_JA3)) || np_wants(d, np__tls_row(d, NP__TLS_JA3_TEXT));
  bool wants_ja4 = np_wants(d, np__tls_row(d, NP__TLS_JA4));
  if ((!wants_ja3 && !wants_ja4) || !read_client(&h, hello, transport)) return;
  if (wants_ja3) ja3(d, &hello, &h);
  if (wants_ja4) ja4(d, &hello, &h, transport);
}

void np__tls_server_fingerprints(struct np_dissector *d, struct np_cursor hello) {
  struct hello h;
  bool is_wanted =
      np_wants(d, np__tls_row(d, NP__TLS_JA3S)) || np_wants(d, np__tls_row(d, NP__TLS_JA3S_TEXT));
  if (is_wanted && read_server(&h, hello)) ja3s(d, &hello, &h);
}
