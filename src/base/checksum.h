/* checksum.h - the Internet checksum (RFC 1071), and the cyclic redundancy check of frames. */
#ifndef NP_BASE_CHECKSUM_H
#define NP_BASE_CHECKSUM_H

#include <stdint.h>

/* What can be said of a checksum. */
enum np_checksum {
  NP_CHECKSUM_VALID,
  NP_CHECKSUM_INVALID,
  NP_CHECKSUM_NOT_CAPTURED, /* some of the bytes are not here */
  NP_CHECKSUM_ABSENT,       /* the sender made none */
  NP_CHECKSUM_OFFLOADED     /* captured before the network card filled it in */
};

/* "valid", "invalid", "not captured", "absent", "offloaded". */
const char *np_checksum_name(enum np_checksum status);

/* Add bytes to a running sum of 16-bit words. Only the last run may have an odd length. */
uint64_t np_checksum_add(uint64_t sum, const uint8_t *bytes, uint32_t length);

/* The folded 16-bit sum, not complemented: 0xffff for bytes that hold a right checksum. */
uint16_t np_checksum_fold(uint64_t sum);

/* CRC-32 as IEEE 802.3 (section 3.2.9) has it. Of bytes with their right check sequence behind
 * them it is NP_CRC32_GOOD. */
uint32_t np_crc32(const uint8_t *bytes, uint32_t length);

#define NP_CRC32_GOOD 0x2144df1cu

/* CRC-32c (RFC 9260 appendix A) of bytes behind those whose CRC-32c is `before`, or 0. */
uint32_t np_crc32c(uint32_t before, const uint8_t *bytes, uint32_t length);

#endif
