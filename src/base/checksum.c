/* checksum.c - the Internet checksum (RFC 1071), and the cyclic redundancy check of frames. */
#include "base/checksum.h"

#include "base/bytes.h"

const char *np_checksum_name(enum np_checksum status) {
  static const char *const names[] = {
      [NP_CHECKSUM_VALID] = "valid",
      [NP_CHECKSUM_INVALID] = "invalid",
      [NP_CHECKSUM_NOT_CAPTURED] = "not captured",
      [NP_CHECKSUM_ABSENT] = "absent",
      [NP_CHECKSUM_OFFLOADED] = "offloaded",
  };
  return names[status];
}

uint64_t np_checksum_add(uint64_t sum, const uint8_t *bytes, uint32_t length) {
  while (length >= 4) {
    sum += np_be32(bytes);
    bytes += 4;
    length -= 4;
  }
  if (length >= 2) {
    sum += np_be16(bytes);
    bytes += 2;
    length -= 2;
  }
  if (length) sum += (uint64_t)bytes[0] << 8;
  return sum;
}

uint16_t np_checksum_fold(uint64_t sum) {
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return (uint16_t)sum;
}

/* Four bits at a time: the remainders of a polynomial, its bits in reverse order. */
static uint32_t crc_add(const uint32_t remainders[16], uint32_t crc, const uint8_t *bytes,
                        uint32_t length) {
  for (uint32_t i = 0; i < length; i++) {
    crc ^= bytes[i];
    crc = crc >> 4 ^ remainders[crc & 15];
    crc = crc >> 4 ^ remainders[crc & 15];
  }
  return crc;
}

/* The polynomial 0x04c11db7. */
uint32_t np_crc32(const uint8_t *bytes, uint32_t length) {
  static const uint32_t remainders[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac,
                                          0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
                                          0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
                                          0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
  return ~crc_add(remainders, UINT32_MAX, bytes, length);
}

/* The polynomial 0x1edc6f41. */
uint32_t np_crc32c(uint32_t before, const uint8_t *bytes, uint32_t length) {
  static const uint32_t remainders[16] = {0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1,
                                          0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
                                          0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9,
                                          0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75};
  return ~crc_add(remainders, ~before, bytes, length);
}
