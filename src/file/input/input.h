/* input.h - what every input has: files, pipes, memory, unpacked data. */
#ifndef NP_FILE_INPUT_INPUT_H
#define NP_FILE_INPUT_INPUT_H

#include <stdatomic.h>

#include "np/file.h"

/* Operations of an input. */
struct np_input_operations {
  /* Read at most `size` bytes. Returns how many, 0 at the end, a negative np_status otherwise:
   *  NP_E_IO with the error filled, or -1000 after `interrupt`. Blocks while there is nothing yet.
   */
  int64_t (*read)(struct np_input *input, uint8_t *out, uint32_t size, struct np_error *error);
  /* As `read`, but from this place in the file, also while other threads read; only where the
   * input is `seekable`. It moves nothing, and does not count. */
  int64_t (*read_at)(struct np_input *input, uint64_t position, uint8_t *out, uint32_t size,
                     struct np_error *error);
  /* Wait until `read` would return at once, but no longer than this. Returns whether it would. */
  bool (*wait)(struct np_input *input, int milliseconds);
  /* Make a running or the next `read` return early. Any thread. */
  void (*interrupt)(struct np_input *input);
  void (*close)(struct np_input *input);
};

/* What an input's read returns after `interrupt`. */
enum { NP_INPUT_INTERRUPTED = -1000 };

/* Common start of every input. */
struct np_input {
  const struct np_input_operations *operations;
  const char *name; /* What messages call it: the path, "standard input" … One line. */
  bool regular;     /* Reads never wait: a regular file or memory. */
  bool seekable;    /* `read_at` works; of data that may be compressed, once some were read. */
  const char *compression; /* Of the bytes, once some were read; NULL: none. A constant. */
  uint64_t surplus;        /* Once a read has returned 0: bytes behind the compressed data that are
                                no part of them, nor padding. */
  uint64_t surplus_at;     /* Where they begin, in the data as they are. */
  _Atomic uint64_t taken;  /* Bytes read so far, of compressed data as they are. Any thread. */
};

/* An input of the same bytes, unpacked if they are compressed: to max_unpacked bytes at most, 0 for
 * no limit. It owns the inner one. NULL when out of memory. */
struct np_input *np__input_packed(struct np_input *inner, uint64_t max_unpacked);

#endif
