/* encode_meta.h - blocks of other files, copied into pcapng. */
#ifndef NP_FILE_WRITE_ENCODE_META_H
#define NP_FILE_WRITE_ENCODE_META_H

#include "file/write/writer_state.h"

/* Write what a file that is copied says. */
enum np_status np__pcapng_put_meta(struct np_writer *writer, struct np_metadata *origin,
                                   const struct np_meta *meta, struct np_error *error);

#endif
