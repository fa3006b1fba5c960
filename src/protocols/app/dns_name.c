/* dns_name.c - domain names, RFC 1035 sections 3.1 and 4.1.4.
 *
 * A name is 255 bytes long at the most, and no two pointers without a label between them help it;
 * so reading one takes a bounded number of steps, whatever its pointers say. */
#include "protocols/app/dns_name.h"

enum { KIND = 0xc0, POINTER = 0xc0, POINTER_BITS = 14, MOST_POINTERS = 127 };

static const char unknown_kind[] = "a label of an unknown kind";

const char *np_dns_skip_name(struct np_cursor *c, struct np_cursor *whole) {
  struct np_cursor at = *c;
  uint64_t first = at.bit;
  uint64_t size;
  while ((size = np_cursor_byte(&at)) != 0) {
    if ((size & KIND) == POINTER) {
      np_cursor_byte(&at);
      break;
    }
    if (size & KIND) return unknown_kind;
    np_cursor_split(&at, size);
  }
  c->state = at.state;
  if (np_good(&at)) *whole = np_cursor_split(c, (at.bit - first) / 8);
  return NULL;
}

/* RFC 4343 section 2.1: what would be taken for another name is escaped. Others stay what they are:
 * names of multicast DNS are UTF-8 (RFC 6762 section 16). */
static void add_escaped(struct np_dns_name *name, uint8_t byte) {
  uint8_t *out = name->text + name->length;
  out[0] = '\\';
  if (byte == '.' || byte == '\\') {
    out[1] = byte;
    name->length += 2;
  } else {
    out[1] = (uint8_t)('0' + byte / 100);
    out[2] = (uint8_t)('0' + byte / 10 % 10);
    out[3] = (uint8_t)('0' + byte % 10);
    name->length += 4;
  }
}

static bool is_plain(uint8_t byte) {
  return byte >= ' ' && byte != '.' && byte != '\\' && byte != 0x7f;
}

#define EACH UINT64_C(0x0101010101010101) /* a number of one byte, times this: in each of eight */
#define BLANKS (EACH * ' ')

/* Is one of eight bytes not plain? Its highest bit is set then, where it is below a blank, or no
 * bit differs from what has to be escaped. */
static bool has_odd(uint64_t bytes) {
  const uint64_t dot = bytes ^ EACH * '.', slash = bytes ^ EACH * '\\', del = bytes ^ EACH * 0x7f;
  const uint64_t below = (bytes - BLANKS) & ~bytes;
  const uint64_t equal = ((dot - EACH) & ~dot) | ((slash - EACH) & ~slash) | ((del - EACH) & ~del);
  return ((below | equal) & EACH << 7) != 0;
}

/* The first bytes of `bytes`, up to eight, the first one highest, and blanks behind them. `there`
 * of them lie in memory. */
static uint64_t first_bytes(const uint8_t *bytes, uint32_t size, uint64_t there) {
  uint8_t few[8] = {0};
  if (there < sizeof few) bytes = memcpy(few, bytes, size < sizeof few ? size : sizeof few);
  const uint64_t word = np_be64(bytes);
  if (size >= sizeof few) return word;
  const uint64_t behind = UINT64_MAX >> size * 8;
  return (word & ~behind) | (BLANKS & behind);
}

/* Write the bytes as they are, and up to seven blanks. False when one of them is not plain. */
static bool copy_plain(uint8_t *out, const uint8_t *bytes, uint32_t size, uint64_t there) {
  for (uint32_t i = 0; i < size; i += NP_DNS_NAME_SPARE) {
    const uint64_t word = first_bytes(bytes + i, size - i, there - i);
    if (has_odd(word)) return false;
    np_put_be64(out + i, word);
  }
  return true;
}

static void add_bytes(struct np_dns_name *name, const uint8_t *bytes, uint32_t size,
                      uint64_t there) {
  name->plain += size;
  if (copy_plain(name->text + name->length, bytes, size, there)) { /* mostly */
    name->length += size;
    return;
  }
  for (uint32_t i = 0; i < size; i++)
    if (is_plain(bytes[i]))
      name->text[name->length++] = bytes[i];
    else
      add_escaped(name, bytes[i]);
}

static bool add_label(struct np_dns_name *name, struct np_cursor *at, uint64_t size) {
  uint32_t dot = name->labels > 0;
  if (name->plain + dot + size + 2 > NP_DNS_NAME_BYTES) { /* with the first length and the root */
    name->wrong = "a name that is longer than 255 bytes";
    return false;
  }
  const uint64_t there = at->captured - at->bit / 8;
  const uint8_t *bytes = np_cursor_run(at, (uint32_t)size);
  if (!bytes) return false;
  if (dot) name->text[name->length++] = '.';
  name->plain += dot;
  add_bytes(name, bytes, (uint32_t)size, there);
  name->ends[name->labels++] = name->length;
  return true;
}

/* Go where the pointer says: to a name that stands in front of it. */
static bool follow(struct np_dns_name *name, struct np_cursor *at, const struct np_cursor *message,
                   uint64_t upper) {
  uint64_t from = at->bit - 8;
  uint64_t offset = (upper << 8 | np_cursor_byte(at)) & ((1U << POINTER_BITS) - 1);
  if (!np_good(at)) return false;
  *at = *message;
  if (!np_cursor_need(at, (offset + 1) * 8)) {
    if (at->state == NP_CURSOR_PAST_DECLARED) name->wrong = "a pointer behind the message";
    return false;
  }
  at->bit += offset * 8;
  if (at->bit >= from) name->wrong = "a pointer that points at no prior name";
  return true;
}

void np_dns_read_name(struct np_cursor at, struct np_cursor message, struct np_dns_name *name) {
  const uint64_t first = at.bit;
  name->length = name->plain = name->labels = name->size = 0;
  name->wrong = NULL;
  name->is_there = false;
  for (unsigned pointers = 0;;) {
    uint64_t size = np_cursor_byte(&at);
    if (!np_good(&at)) return;
    if (size == 0) break;
    if ((size & KIND) == POINTER) {
      if (pointers == 0) name->size = (uint32_t)((at.bit - first) / 8 + 1);
      if (++pointers > MOST_POINTERS) {
        name->wrong = "a name with pointers that lead nowhere";
        return;
      }
      if (!follow(name, &at, &message, size)) return;
      continue;
    }
    if (size & KIND) name->wrong = unknown_kind;
    if (size & KIND || !add_label(name, &at, size)) return;
  }
  if (name->size == 0) name->size = (uint32_t)((at.bit - first) / 8);
  if (name->labels == 0) name->text[name->length++] = '.';
  name->is_there = true;
}
