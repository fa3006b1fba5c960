/* merge.h - the packets of many capture files as one source. */
#ifndef NP_MERGE_H
#define NP_MERGE_H

#include "np/file.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How files are merged. */
struct np_merge_options {
  bool append;                 /**< One after the other, not by time. */
  bool open_ahead;             /**< With `append`, open the next files now, up to 64: later, the
                                  right to that may be gone. So does `file.waits`. */
  struct np_file_options file; /**< Of each file; the filter is copied. */
  uint32_t buffer_size;        /**< For the packets that wait, of all files together, in bytes; by
                                  default 64 MiB. A file gets from 64 KiB to 1 MiB. */
};

/**
 * Make a source of the packets of many files: any formats, compressions, byte orders, link types.
 *
 * paths: `count` of them, copied; "-" is standard input. By time, packets with equal times come in
 * the order of the paths, and those of one file stay in its order where its times go back: a packet
 * without a time comes right behind the one before it in its file. Then all
 * files are open at once: the system's limit of open files is that of the merge. With `append` one
 * is.
 *
 * A record's interface is a number of the merge: the files' interfaces do not fall together. Its
 * number is the place in the merge.
 *
 * A file that fails does not end the others: after all packets comes its error, the first one if
 * several fail. A filter is wrong when no link type of any file takes it, which is known at the
 * end. Errors here: those of np_input_open and np_file_open, with `append` of the first
 * file only; NP_E_NO_MEMORY; NP_E_INVALID when there is no path.
 */
enum np_status np_merge_open(const char *const *paths, uint32_t count,
                             const struct np_engine *engine, const struct np_merge_options *options,
                             struct np_source **source, struct np_error *error);

#ifdef __cplusplus
}
#endif

#endif
