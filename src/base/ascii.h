/* ascii.h - letters and digits of ASCII, whatever the locale. */
#ifndef NP_BASE_ASCII_H
#define NP_BASE_ASCII_H

#include <stdint.h>

/* A letter as a small one; other bytes as they are. */
static inline uint8_t np_ascii_lower(uint8_t byte) {
  return byte >= 'A' && byte <= 'Z' ? (uint8_t)(byte + 32) : byte;
}

enum { NP_NO_DIGIT = 16 };

/* What a digit of base 16 or less counts; NP_NO_DIGIT where it is none. */
static inline unsigned np_ascii_digit(uint8_t byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  byte = np_ascii_lower(byte);
  return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10U : NP_NO_DIGIT;
}

#endif
