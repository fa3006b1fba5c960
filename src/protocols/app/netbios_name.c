/* netbios_name.c - names of NetBIOS, RFC 1002 section 4.1 and RFC 1001 section 14. */
#include "protocols/app/netbios_name.h"

#include "protocols/app/dns_emit.h"

enum {
  PLAIN_BYTES = 15, /* then comes a byte that tells what has the name */
  NAME_BYTES = 16,
  ESCAPED = 4, /* <xx> */
  ROOM = NAME_BYTES * ESCAPED + NP_DNS_NAME_ROOM
};

struct text {
  uint8_t bytes[ROOM];
  uint32_t length;
};

static void add_hex(struct text *out, uint8_t byte) {
  static const char digits[] = "0123456789abcdef";
  out->bytes[out->length++] = '<';
  out->bytes[out->length++] = (uint8_t)digits[byte >> 4];
  out->bytes[out->length++] = (uint8_t)digits[byte & 15];
  out->bytes[out->length++] = '>';
}

/* The name without the blanks that fill it up; what does not print is <xx>. */
static void add_plain(struct text *out, const uint8_t *name) {
  unsigned length = PLAIN_BYTES;
  while (length > 0 && name[length - 1] == ' ') length--;
  for (unsigned i = 0; i < length; i++) {
    if (name[i] >= ' ' && name[i] < 0x7f)
      out->bytes[out->length++] = name[i];
    else
      add_hex(out, name[i]);
  }
}

/* RFC 1001, section 14.1: each half of a byte is a letter from A on. */
static bool decode(const struct np_dns_name *name, uint8_t *decoded) {
  if (name->labels == 0 || name->ends[0] != 2 * NAME_BYTES) return false;
  for (unsigned i = 0; i < NAME_BYTES; i++) {
    unsigned high = name->text[2 * i] - 'A', low = name->text[2 * i + 1] - 'A';
    if (high > 15 || low > 15) return false;
    decoded[i] = (uint8_t)(high << 4 | low);
  }
  return true;
}

static void emit(struct np_dissector *d, struct np_cursor whole, struct np_cursor message,
                 const struct np_field *row) {
  uint8_t decoded[NAME_BYTES];
  struct np_dns_name name;
  struct text text = {.length = 0};
  np_dns_read_name(whole, message, &name);
  if (name.wrong) np_malformed(d, row, name.wrong);
  if (!name.is_there) return;
  if (!decode(&name, decoded)) {
    np_malformed(d, row, "no name of NetBIOS");
    return;
  }
  add_plain(&text, decoded);
  add_hex(&text, decoded[PLAIN_BYTES]);
  for (uint32_t i = name.ends[0]; i < name.length; i++) text.bytes[text.length++] = name.text[i];
  np_emit_text(d, &whole, row, text.bytes, text.length);
}

bool np_netbios_emit_name(struct np_dissector *d, struct np_cursor *c, struct np_cursor message,
                          const struct np_field *row) {
  struct np_cursor whole;
  if (!np_good(c) || !np_dns_pass_name(d, c, row, &whole)) return false;
  if (np_wants_any(d, row, 1)) emit(d, whole, message, row);
  return true;
}

void np_netbios_emit_plain(struct np_dissector *d, struct np_cursor *c,
                           const struct np_field *row) {
  uint8_t name[PLAIN_BYTES];
  struct text text = {.length = 0};
  struct np_cursor whole = np_split(d, c, row, PLAIN_BYTES), at = whole;
  for (unsigned i = 0; i < PLAIN_BYTES; i++) name[i] = (uint8_t)np_cursor_take(&at, 8);
  if (np_good(&at)) add_plain(&text, name);
  np_emit_text(d, &whole, row, text.bytes, text.length);
}
