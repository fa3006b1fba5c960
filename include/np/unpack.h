/* unpack.h - compressed bytes undone, all at once. */
#ifndef NP_UNPACK_H
#define NP_UNPACK_H

#include <stddef.h>
#include <stdint.h>

#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Undo compression. name: "gzip", "zstd" or "lz4". limit: bytes of the result at most.
 *
 * The result is to be freed with free(); what ends within a frame gives what there is. Errors:
 * NP_E_INVALID (there is no such compression, or the bytes are damaged), NP_E_LIMIT,
 * NP_E_LIBRARY, NP_E_NO_MEMORY.
 */
enum np_status np_unpack(const char *name, const uint8_t *bytes, size_t size, size_t limit,
                         uint8_t **result, size_t *result_size, struct np_error *error);

#ifdef __cplusplus
}
#endif

#endif
