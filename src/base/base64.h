/* base64.h - bytes as texts of 64 characters, RFC 4648 section 4. */
#ifndef NP_BASE_BASE64_H
#define NP_BASE_BASE64_H

#include <stdint.h>

/* Decode the text's characters up to the first that is none of the 64; `out` gets the first `room`
 * bytes. Returns how many the text has in all. Bits that fill the last character up are left out.
 */
uint32_t np_base64_decode(const uint8_t *text, uint32_t size, uint8_t *out, uint32_t room);

#endif
