/* output.h - the files that a writer makes, one after the other. */
#ifndef NP_FILE_WRITE_OUTPUT_H
#define NP_FILE_WRITE_OUTPUT_H

#include "file/write/output_stream.h"

/* What stands for parts of a pattern, without percent signs; NULL where there is no such part. */
struct np_name_parts {
  const char *number; /* %n */
  const char *turn;   /* %t */
  const char *flow;   /* %f */
};

/* The name of a file by a pattern; what is no part of the above is strftime's. To be freed. Errors:
 * NP_E_OPTION when none comes out, NP_E_NO_MEMORY. */
enum np_status np__output_name(const char *pattern, const struct np_name_parts *parts,
                               int64_t timestamp_ns, char **name, struct np_error *error);

/* A pattern that gives names which differ, by `%n`, `%t`, or `%f` if there are flows; to be freed.
 */
char *np__output_pattern(const char *path, bool has_flows);

/* fd: negative for a path. Opens nothing yet. */
enum np_status np__output_init(struct np_output *output, const char *path, int fd, bool rotates,
                               uint32_t ring, struct np_error *error);

/* A path that tells the second is the pattern of files that have different ones, without a number.
 * Errors: NP_E_NO_MEMORY. */
enum np_status np__output_by_time(struct np_output *output, const char *path,
                                  struct np_error *error);

/* Files that must not be written: paths, whose files need not exist. Errors: NP_E_NO_MEMORY. */
enum np_status np__output_protect(struct np_output *output, const char *const *paths,
                                  uint32_t count, struct np_error *error);

/* Begin the next file, whose first packet has this time. */
enum np_status np__output_begin(struct np_output *output, int64_t timestamp_ns,
                                struct np_error *error);

/* Write over what is in the file, which must be patchable: bytes from `at` on, from its start. */
enum np_status np__output_patch(struct np_output *output, uint64_t at, const void *bytes,
                                uint32_t size, struct np_error *error);

/* Cut the last bytes off the file again, where that is possible. */
void np__output_shorten(struct np_output *output, uint64_t bytes);

/* Close the file until the next write. Of a descriptor that was given, nothing happens. */
enum np_status np__output_suspend(struct np_output *output, struct np_error *error);

/* Take the file away again, of which nothing was written: an empty one is no capture. */
void np__output_remove(struct np_output *output);

/* End the file. */
enum np_status np__output_end(struct np_output *output, struct np_error *error);

/* Free what it holds, and close. */
void np__output_free(struct np_output *output);

#endif
