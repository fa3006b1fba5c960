/* output.h - the files that a writer makes, one after the other. */
#ifndef NP_FILE_OUTPUT_H
#define NP_FILE_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "np/status.h"

struct np_output {
  int fd;       /* -1: no file is open */
  bool owned;   /* opened here, so closed here */
  bool rotates; /* the path is a pattern */
  char *pattern;
  char *name;     /* of the open file, or the last one */
  char **kept;    /* names of the files that are there, a ring of ring_size */
  uint32_t ring;  /* 0: all files stay */
  uint64_t files; /* begun */
  uint64_t size;  /* of the open file in bytes */
  bool seekable;  /* it can be made shorter */
};

/* fd: negative for a path. Opens nothing yet. */
enum np_status np_output_init(struct np_output *output, const char *path, int fd, bool rotates,
                              uint32_t ring, struct np_error *error);

/* Begin the next file, whose first packet has this time. */
enum np_status np_output_begin(struct np_output *output, int64_t timestamp_ns,
                               struct np_error *error);

/* Write all; `written` gets how many bytes went, also on failure. */
enum np_status np_output_write(struct np_output *output, const uint8_t *bytes, uint64_t size,
                               uint64_t *written, struct np_error *error);

/* Cut the last bytes off the file again, where that is possible. */
void np_output_shorten(struct np_output *output, uint64_t bytes);

/* Take the file away again, of which nothing was written: an empty one is no capture. */
void np_output_remove(struct np_output *output);

/* End the file. */
enum np_status np_output_end(struct np_output *output, struct np_error *error);

/* Free what it holds, and close. */
void np_output_free(struct np_output *output);

#endif
