/* literal.c - what a literal means where a value of some kind is expected. */
#include "filter/literal.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/bytes.h"
#include "filter/names.h"

enum {
  IPV4_BITS = 32,
  IPV6_BYTES = 16,
  IPV6_BITS = 128,
  MAC_BYTES = 6,
  SHOWN = 60,
  MOST_POWER = 400
};

struct literal {
  struct np_lexer *lexer;
  struct np_arena *arena;
  struct np_node *node;
  const struct np_display_rows *like;
};

static bool fail(const struct literal *l, const char *why) {
  np__lexer_fail(l->lexer, l->node->offset, "\"%.*s\" %s", SHOWN, l->node->text, why);
  return false;
}

/* ---- Numbers ---- */

bool np__literal_number(const char *text, uint64_t *number, bool *too_large) {
  unsigned base = 10;
  if (text[0] == '0' && text[1] != '\0') {
    char second = text[1];
    base = second == 'x' || second == 'X' ? 16 : second == 'b' || second == 'B' ? 2 : 8;
    text += base == 8 ? 1 : 2;
  }
  *number = 0;
  *too_large = false;
  if (*text == '\0') return base == 2; /* Wireshark 4.0: 0b is 0 */
  for (; *text; text++) {
    unsigned digit = np_ascii_digit((uint8_t)*text);
    if (digit >= base) return false;
    *too_large |= __builtin_mul_overflow(*number, base, number);
    *too_large |= __builtin_add_overflow(*number, digit, number);
  }
  return true;
}

static bool find_in(const struct np_name *names, const char *text, uint64_t *number) {
  for (; names && names->name; names++) {
    if (strcasecmp(names->name, text) != 0) continue;
    *number = names->value;
    return true;
  }
  return false;
}

static bool read_name(const struct literal *l, uint64_t *number) {
  for (uint32_t i = 0; l->like && i < l->like->count; i++)
    if (find_in(np__display_value_names(l->like->refs[i]), l->node->text, number)) return true;
  return false;
}

static bool read_number(const struct literal *l) {
  struct np_node *node = l->node;
  uint64_t *number = &node->value.number;
  bool too_large = false;
  if (node->is_char) {
    *number = (uint8_t)node->text[0];
    return true;
  }
  if (node->is_string || !np__literal_number(node->text, number, &too_large)) {
    if (read_name(l, number)) return true;
    return fail(l, node->is_string ? "is no name of the field's values; a number has no quotes"
                                   : "is no number, and no name of the field's values");
  }
  if (too_large) return fail(l, "is too large a number");
  uint32_t width = l->like ? (l->like->width + 7U) / 8 * 8 : 0; /* of whole bytes */
  if (width == 0 || width >= 64 || *number >> width == 0) return true;
  np__lexer_fail(l->lexer, node->offset, "\"%.*s\" is too large for the field: at most %llu", SHOWN,
                 node->text, (1ULL << width) - 1);
  return false;
}

/* A flag without names of its own has those that Wireshark gives to most. */
static bool read_flag(const struct literal *l) {
  static const struct np_name names[] = {
      {1, "true"}, {0, "false"}, {1, "set"}, {0, "not set"}, {0, NULL}};
  struct np_node *node = l->node;
  bool too_large = false;
  uint64_t number = 0;
  bool good = read_name(l, &number) || find_in(names, node->text, &number) ||
              (node->is_word && np__literal_number(node->text, &number, &too_large));
  if (!good) return fail(l, "is no value of a flag: these are 1, 0, True and False");
  node->value.number = number != 0 || too_large;
  return true;
}

/* ---- Real numbers ---- */

/* `text` goes on behind the digits, of which those that 64 bits cannot hold do not count. Returns
 * how many there were. */
static int take_digits(const char **text, uint64_t *number, int *exponent) {
  int count = 0;
  for (; isdigit((unsigned char)**text); (*text)++, count++) {
    if (*number < UINT64_MAX / 10 - 1)
      *number = *number * 10 + (uint64_t)(**text - '0');
    else
      ++*exponent;
  }
  return count;
}

/* Digits, a fraction, an exponent: not what the locale makes of them. */
static bool parse_real(const char *text, double *real) {
  uint64_t number = 0, power = 0;
  int exponent = 0, ignored = 0, digits = take_digits(&text, &number, &exponent);
  if (*text == '.') {
    text++;
    int fraction = take_digits(&text, &number, &exponent);
    exponent -= fraction;
    digits += fraction;
  }
  if (digits == 0) return false;
  if (*text == 'e' || *text == 'E') {
    bool is_negative = text[1] == '-';
    text += is_negative ? 2 : 1;
    if (take_digits(&text, &power, &ignored) == 0 || power > MOST_POWER) return false;
    exponent += is_negative ? -(int)power : (int)power;
  }
  double scale = 1;
  for (int i = abs(exponent); i > 0; i--) scale *= 10;
  *real = exponent < 0 ? (double)number / scale : (double)number * scale;
  return *text == '\0';
}

static bool read_real(const struct literal *l) {
  uint64_t number;
  bool too_large, is_word = l->node->is_word;
  double *real = &l->node->value.real;
  bool good = is_word && parse_real(l->node->text, real);
  if (!good && is_word && np__literal_number(l->node->text, &number, &too_large) && !too_large) {
    *real = (double)number;
    good = true;
  }
  return (good && isfinite(*real)) || fail(l, "is no number, as 1.5");
}

/* ---- Times ---- */

static const int64_t second_ns = 1000000000;

/* `most` digits of the text or fewer, at least one; -1 where there is none. */
static int take_number(const char **text, int most) {
  int number = 0, count = 0;
  for (; count < most && isdigit((unsigned char)**text); count++)
    number = number * 10 + *(*text)++ - '0';
  return count ? number : -1;
}

/* A fraction in nanoseconds; digits behind these do not count. */
static int64_t take_fraction(const char **text) {
  int64_t number = 0, unit = second_ns;
  if (**text != '.') return 0;
  for ((*text)++; isdigit((unsigned char)**text); (*text)++) {
    unit /= 10;
    number += unit * (**text - '0');
  }
  return number;
}

static bool take(const char **text, const char *word) {
  size_t length = strlen(word);
  if (strncasecmp(*text, word, length) != 0) return false;
  *text += length;
  return true;
}

/* Days since 1970 of a date in the Gregorian calendar, whose years begin in March here. */
static int64_t days_of(int year, int month, int day) {
  int64_t y = month > 2 ? year : year - 1;
  int64_t m = month > 2 ? month - 3 : month + 9;
  return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1 - 719468;
}

static bool take_date(const char **text, int64_t *days) {
  static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  int year, month = 0, day;
  while (month < 12 && !take(text, months[month])) month++;
  if (month++ < 12) {
    *text += strspn(*text, " ");
    day = take_number(text, 2);
    if (!take(text, ",")) return false;
    *text += strspn(*text, " ");
    year = take_number(text, 4);
  } else {
    year = take_number(text, 4);
    month = take(text, "-") ? take_number(text, 2) : -1;
    day = take(text, "-") ? take_number(text, 2) : -1;
  }
  *days = days_of(year, month, day);
  return year >= 1678 && year <= 2261 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* Seconds to the east of UTC. */
static bool take_zone(const char **text, int *seconds) {
  *seconds = 0;
  *text += strspn(*text, " ");
  if (**text == '\0' || take(text, "UTC") || take(text, "Z")) return true;
  int sign = **text == '-' ? -1 : 1;
  if (**text != '-' && **text != '+') return false;
  (*text)++;
  int hours = take_number(text, 2);
  take(text, ":");
  int minutes = take_number(text, 2);
  *seconds = sign * (hours * 3600 + minutes * 60);
  return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
}

bool np__literal_date(const char *text, int64_t *nanoseconds) {
  int64_t days, fraction = 0;
  int hour = 0, minute = 0, second = 0, zone;
  if (!take_date(&text, &days)) return false;
  bool has_time = *text == 'T' || (*text == ' ' && isdigit((unsigned char)text[1]));
  if (has_time) {
    text++;
    hour = take_number(&text, 2);
    minute = take(&text, ":") ? take_number(&text, 2) : -1;
    if (take(&text, ":")) second = take_number(&text, 2);
    fraction = take_fraction(&text);
  }
  bool good = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
  if (!good || !take_zone(&text, &zone) || *text != '\0') return false;
  int64_t seconds = days * 86400 + hour * 3600 + minute * 60 + second - zone;
  *nanoseconds = seconds * second_ns + fraction;
  return true;
}

static void set_time(struct np_node *node, int64_t nanoseconds) {
  node->value.is_negative = nanoseconds < 0;
  node->value.number = nanoseconds < 0 ? 0 - (uint64_t)nanoseconds : (uint64_t)nanoseconds;
}

/* Seconds with a fraction, or a date. */
static bool read_time(const struct literal *l) {
  const char *text = l->node->text;
  int64_t nanoseconds;
  if (np__literal_date(text, &nanoseconds)) {
    set_time(l->node, nanoseconds);
    return true;
  }
  size_t digits = strspn(text, "0123456789");
  uint64_t seconds = strtoull(text, NULL, 10);
  const char *rest = text + digits;
  int64_t fraction = take_fraction(&rest);
  if (l->node->is_string || digits == 0 || *rest != '\0')
    return fail(l, "is no time: neither seconds since 1970 nor as \"2024-02-29 12:00:00\"");
  if (digits > 10 || seconds > (uint64_t)(INT64_MAX / second_ns - 1))
    return fail(l, "is too late a time");
  set_time(l->node, (int64_t)seconds * second_ns + fraction);
  return true;
}

/* ---- Addresses ---- */

/* An address and the bits of its net, which a slash may be before. */
static bool read_address(const struct literal *l, int family, uint32_t bits, uint8_t *bytes) {
  char text[64];
  const char *slash = strchr(l->node->text, '/');
  size_t length = slash ? (size_t)(slash - l->node->text) : l->node->length;
  if (l->node->is_string) return fail(l, "is a text: an address has no quotes");
  if (length >= sizeof text) return fail(l, "is no address");
  memcpy(text, l->node->text, length);
  text[length] = '\0';
  if (inet_pton(family, text, bytes) != 1)
    return fail(l, family == AF_INET ? "is no IPv4 address" : "is no IPv6 address");
  if (!slash) return true;
  uint32_t prefix = (uint32_t)strtoul(slash + 1, NULL, 10);
  if (strlen(slash + 1) > 3 || prefix > bits) return fail(l, "has a longer prefix than an address");
  l->node->value.host_bits = (uint8_t)(bits - prefix);
  return true;
}

static bool read_ipv4(const struct literal *l) {
  uint8_t *bytes = np_arena_alloc(l->arena, sizeof(uint32_t));
  if (!bytes) np__lexer_no_memory(l->lexer);
  if (!bytes || !read_address(l, AF_INET, IPV4_BITS, bytes)) return false;
  l->node->value.bytes = bytes;
  l->node->value.length = sizeof(uint32_t);
  l->node->value.number = np_be32(bytes);
  return true;
}

static bool read_ipv6(const struct literal *l) {
  uint8_t *bytes = np_arena_alloc(l->arena, IPV6_BYTES);
  if (!bytes) np__lexer_no_memory(l->lexer);
  if (!bytes || !read_address(l, AF_INET6, IPV6_BITS, bytes)) return false;
  l->node->value.bytes = bytes;
  l->node->value.length = IPV6_BYTES;
  return true;
}

/* ---- Bytes and texts ---- */

/* Pairs of digits with a colon, a dash or a dot between them, or nothing, and perhaps a colon in
 * front; one digit is a byte where it stands alone. Returns how many bytes; 0 for what is none. */
static uint32_t read_hex(const char *text, uint8_t *bytes) {
  uint32_t count = 0;
  if (*text == ':') text++;
  bool prefixed = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
  if (prefixed && strlen(text) > 4) return 0;
  if (prefixed) text += 2;
  while (*text) {
    unsigned high = np_ascii_digit((uint8_t)text[0]);
    if (high == NP_NO_DIGIT) return 0;
    unsigned low = np_ascii_digit((uint8_t)text[1]);
    bytes[count++] = (uint8_t)(low == NP_NO_DIGIT ? high : high << 4 | low);
    text += low == NP_NO_DIGIT ? 1 : 2;
    bool separates = *text == ':' || *text == '-' || *text == '.';
    if (separates) text++;
  }
  return count;
}

static bool read_bytes(const struct literal *l) {
  struct np_node *node = l->node;
  if (!node->is_word) {
    node->value.bytes = (const uint8_t *)node->text;
    node->value.length = node->length;
    return true;
  }
  uint8_t *bytes = np_arena_alloc(l->arena, (size_t)node->length + 1);
  if (!bytes) np__lexer_no_memory(l->lexer);
  if (!bytes) return false;
  node->value.bytes = bytes;
  node->value.length = read_hex(node->text, bytes);
  return node->value.length > 0 || fail(l, "is neither bytes, as 16:03:01, nor a text in quotes");
}

static bool read_mac(const struct literal *l) {
  if (l->node->is_string) return fail(l, "is a text: an address has no quotes");
  if (!read_bytes(l)) return false;
  return l->node->value.length == MAC_BYTES ||
         fail(l, "is no hardware address: these have six bytes");
}

static bool read_text(const struct literal *l) {
  l->node->value.bytes = (const uint8_t *)l->node->text;
  l->node->value.length = l->node->length;
  return true;
}

/* ---- Any kind ---- */

bool np__literal(struct np_lexer *lexer, struct np_arena *arena, struct np_node *node,
                 enum np_kind kind, const struct np_display_rows *like) {
  const struct literal l = {lexer, arena, node, like};
  node->type = kind;
  node->value = (struct np_operand){.number = 0};
  switch (kind) {
    case NP_KIND_NUMBER:
      return read_number(&l);
    case NP_KIND_FLAG:
      return read_flag(&l);
    case NP_KIND_TIME:
      return read_time(&l);
    case NP_KIND_IPV4:
      return read_ipv4(&l);
    case NP_KIND_IPV6:
      return read_ipv6(&l);
    case NP_KIND_MAC:
      return read_mac(&l);
    case NP_KIND_BYTES:
    case NP_KIND_PROTOCOL:
      return read_bytes(&l);
    case NP_KIND_STRING:
      return read_text(&l);
    case NP_KIND_REAL:
      return read_real(&l);
    case NP_KIND_NONE:
    case NP_KIND_LIST:
      break;
  }
  return fail(&l, "has no field beside it that says what it means");
}
