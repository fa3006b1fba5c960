/* output_stream.h - giving bytes to the file that is open, or to somebody who may not take them. */
#ifndef NP_FILE_WRITE_OUTPUT_STREAM_H
#define NP_FILE_WRITE_OUTPUT_STREAM_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "file/write/owner.h"

/* A file, whatever its names are. */
struct np_file_id {
  uint64_t device, inode;
};

/* How long writes wait for somebody who reads. */
struct np_patience {
  uint32_t stall_ms;            /* without a byte that is taken; 0: for ever */
  _Atomic(int64_t) deadline_ns; /* by the monotonic clock; 0: none */
};

struct np_output {
  int fd;       /* -1: no file is open */
  bool owned;   /* opened here, so closed here */
  bool rotates; /* the path is a pattern */
  char *pattern;
  char *timed;    /* used for a file of a later second than the one before: its time is its name */
  int64_t second; /* of the last file's first packet */
  char *name;     /* of the open file, or the last one */
  char **kept;    /* names of the files that are there, a ring of ring_size */
  uint32_t ring;  /* 0: all files stay */
  uint64_t files; /* begun */
  uint64_t size;  /* of the open file in bytes */
  bool seekable;  /* it can be made shorter */
  bool patchable; /* and what is in it can be written over */
  uint64_t start; /* where in the descriptor it begins */
  bool is_stream; /* a pipe, a socket or a terminal, whose reader may not read */
  bool is_socket;
  bool is_pending;              /* a named pipe that nobody has opened for reading */
  struct np_patience *patience; /* borrowed; NULL: for ever */
  bool suspended;               /* closed, to be opened again by the next write */
  struct np_owner owner;
  struct np_file_id *inputs; /* which are being read: not to be overwritten */
  uint32_t input_count;
};

/* From now on, all writes together have no more time than this. The first call counts. */
void np__patience_end(struct np_patience *patience, uint32_t ms);

/* Look what the descriptor is. */
void np__output_look(struct np_output *output);

/* Open a named pipe without waiting for a reader, of which there may be none yet. False, with
 * errno, when it cannot be opened. */
bool np__output_open_pipe(struct np_output *output);

/* Open the file that was suspended, at its end. */
enum np_status np__output_reopen(struct np_output *output, struct np_error *error);

/* Would a write of at most PIPE_BUF bytes not wait? */
bool np__output_is_ready(struct np_output *output);

/* Write all; `written` gets how many bytes went, also on failure. To a stream, as long as the
 * patience lasts: then it is NP_E_IO with ETIMEDOUT, or ENXIO where nobody has opened it. Up to
 * PIPE_BUF bytes go to a pipe as a whole, or not at all. */
enum np_status np__output_write(struct np_output *output, const uint8_t *bytes, uint64_t size,
                                uint64_t *written, struct np_error *error);

#endif
