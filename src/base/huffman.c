/* huffman.c - the Huffman code of HPACK, RFC 7541 appendix B. */
#include "base/huffman.h"

#include "base/bytes.h"

enum { SHORTEST = 5, LONGEST = 30, PADDING = 7, SYMBOLS = 256 };

/* The code is canonical: codes of a length are numbers that follow one another, in the order of
 * their symbols, and those of the next length go on behind them. So lengths are all there is: how
 * many symbols have codes of so many bits, */
static const uint8_t counts[LONGEST + 1] = {0, 0, 0, 0, 0, 10, 26, 32, 6,  0, 5,  3,  2,  6, 2, 3,
                                            0, 0, 0, 3, 8, 13, 26, 29, 12, 4, 15, 19, 29, 0, 4};

/* and which they are, in that order. The last one of all, of 30 ones, is the end of a text, which
 * no text has. */
static const uint8_t symbols[SYMBOLS] = {
    48,  49,  50,  97,  99,  101, 105, 111, 115, 116, 32,  37,  45,  46,  47,  51,  52,  53,  54,
    55,  56,  57,  61,  65,  95,  98,  100, 102, 103, 104, 108, 109, 110, 112, 114, 117, 58,  66,
    67,  68,  69,  70,  71,  72,  73,  74,  75,  76,  77,  78,  79,  80,  81,  82,  83,  84,  85,
    86,  87,  89,  106, 107, 113, 118, 119, 120, 121, 122, 38,  42,  44,  59,  88,  90,  33,  34,
    40,  41,  63,  39,  43,  124, 35,  62,  0,   36,  64,  91,  93,  126, 94,  125, 60,  96,  123,
    92,  195, 208, 128, 130, 131, 162, 184, 194, 224, 226, 153, 161, 167, 172, 176, 177, 179, 209,
    216, 217, 227, 229, 230, 129, 132, 133, 134, 136, 146, 154, 156, 160, 163, 164, 169, 170, 173,
    178, 181, 185, 186, 187, 189, 190, 196, 198, 228, 232, 233, 1,   135, 137, 138, 139, 140, 141,
    143, 147, 149, 150, 151, 152, 155, 157, 158, 165, 166, 168, 174, 175, 180, 182, 183, 188, 191,
    197, 231, 239, 9,   142, 144, 145, 148, 159, 171, 206, 215, 225, 236, 237, 199, 207, 234, 235,
    192, 193, 200, 201, 202, 205, 210, 213, 218, 219, 238, 240, 242, 243, 255, 203, 204, 211, 212,
    214, 221, 222, 223, 241, 244, 245, 246, 247, 248, 250, 251, 252, 253, 254, 2,   3,   4,   5,
    6,   7,   8,   11,  12,  14,  15,  16,  17,  18,  19,  20,  21,  23,  24,  25,  26,  27,  28,
    29,  30,  31,  127, 220, 249, 10,  13,  22};

/* The 32 bits from the bit `at` on, zeros behind the end. */
static uint32_t look(const uint8_t *bytes, uint32_t size, uint64_t at) {
  const uint32_t from = (uint32_t)(at / 8), left = size - from;
  uint64_t word = 0;
  if (left >= sizeof word)
    word = np_be64(bytes + from);
  else
    for (uint32_t i = 0; i < left; i++) word |= (uint64_t)bytes[from + i] << (56 - 8 * i);
  return (uint32_t)(word << at % 8 >> 32);
}

/* The next symbol, from the bit `at` on, which moves behind its code; SYMBOLS: it is none, or its
 * end is not there. */
static uint32_t take(const uint8_t *bytes, uint32_t size, uint64_t *at) {
  const uint64_t left = (uint64_t)size * 8 - *at;
  const uint32_t bits = look(bytes, size, *at);
  uint32_t first = 0, before = 0;
  for (uint32_t length = SHORTEST; length <= LONGEST && length <= left; length++) {
    const uint32_t code = bits >> (32 - length);
    if (code - first < counts[length]) {
      uint32_t place = before + code - first;
      if (place == SYMBOLS) return SYMBOLS;
      *at += length;
      return symbols[place];
    }
    before += counts[length];
    first = (first + counts[length]) << 1;
  }
  return SYMBOLS;
}

/* Section 5.2: what fills the last byte is the front of the longest code, ones. */
static bool is_padding(const uint8_t *bytes, uint64_t at, uint64_t end) {
  if (end - at > PADDING) return false;
  for (; at < end; at++)
    if ((bytes[at / 8] >> (7 - at % 8) & 1) == 0) return false;
  return true;
}

bool np_huffman_decode(const uint8_t *bytes, uint32_t size, uint8_t *out, uint32_t room,
                       uint32_t *length) {
  uint64_t at = 0, end = (uint64_t)size * 8;
  *length = 0;
  for (;;) {
    uint32_t symbol = take(bytes, size, &at);
    if (symbol == SYMBOLS) return is_padding(bytes, at, end);
    if (*length < room) out[*length] = (uint8_t)symbol;
    ++*length;
  }
}
