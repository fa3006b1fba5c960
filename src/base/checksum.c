/* checksum.c - the Internet checksum (RFC 1071). */
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
