/* base64.c - bytes as texts of 64 characters, RFC 4648 section 4. */
#include "base/base64.h"

enum { NONE = 64, BITS = 6 };

static unsigned value_of(uint8_t character) {
  if (character >= 'A' && character <= 'Z') return character - 'A';
  if (character >= 'a' && character <= 'z') return character - 'a' + 26U;
  if (character >= '0' && character <= '9') return character - '0' + 52U;
  if (character == '+') return 62;
  return character == '/' ? 63 : NONE;
}

uint32_t np_base64_decode(const uint8_t *text, uint32_t size, uint8_t *out, uint32_t room) {
  uint32_t length = 0, bits = 0, waiting = 0;
  for (uint32_t i = 0; i < size; i++) {
    const unsigned value = value_of(text[i]);
    if (value == NONE) break;
    waiting = (waiting << BITS | value) & 0xffff;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    if (length < room) out[length] = (uint8_t)(waiting >> bits);
    length++;
  }
  return length;
}
