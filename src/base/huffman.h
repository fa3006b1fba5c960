/* huffman.h - the Huffman code of HPACK, RFC 7541 appendix B, which QPACK has too. */
#ifndef NP_BASE_HUFFMAN_H
#define NP_BASE_HUFFMAN_H

#include <stdbool.h>
#include <stdint.h>

/* Decode `size` bytes; the first `room` bytes of the text go to `out`. `length` gets how many it
 * has in all. False where they are no text: RFC 7541, section 5.2. */
bool np_huffman_decode(const uint8_t *bytes, uint32_t size, uint8_t *out, uint32_t room,
                       uint32_t *length);

#endif
