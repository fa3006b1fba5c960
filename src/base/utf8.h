/* utf8.h - characters of foreign texts, and which of them are not for a terminal. */
#ifndef NP_BASE_UTF8_H
#define NP_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The character at `bytes`, of which there is at least one. Returns how many bytes it takes, 0
 * when they are not UTF-8 (RFC 3629: neither overlong, nor a surrogate, nor above U+10FFFF); then
 * `code` is the first byte. */
static inline size_t np_utf8(const uint8_t *bytes, size_t length, uint32_t *code) {
  static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const uint8_t lead = bytes[0];
  *code = lead;
  if (lead < 0x80) return 1;
  const size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || length < size) return 0;
  uint32_t value = lead & (0x7fU >> size);
  for (size_t i = 1; i < size; i++) {
    if ((bytes[i] & 0xc0) != 0x80) return 0;
    value = value << 6 | (bytes[i] & 0x3fU);
  }
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (value < smallest[size] || surrogate || value > 0x10ffff) return 0;
  *code = value;
  return size;
}

/* Could it steer a terminal, end a line, or turn the direction of what stands beside it? */
static inline bool np_is_unsafe(uint32_t code) {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
         (code >= 0x2066 && code <= 0x2069);
}

#endif
