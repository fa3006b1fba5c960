/* encode_interface.h - interfaces in pcapng. The last interface is the one at hand. */
#ifndef NP_FILE_WRITE_ENCODE_INTERFACE_H
#define NP_FILE_WRITE_ENCODE_INTERFACE_H

#include "file/write/writer_state.h"

/* A new interface that comes from a file, or from a caller, becomes the last one. meta: how the
 * file describes it, or NULL. */
enum np_status np__pcapng_add_interface(struct np_writer *writer,
                                        const struct np_write_interface *interface,
                                        struct np_metadata *origin, const struct np_meta *meta,
                                        bool keeps_clock, struct np_error *error);

/* Write the description of a interface. */
enum np_status np__pcapng_put_interface(struct np_writer *writer,
                                        struct np_output_interface *interface,
                                        struct np_error *error);

/* The file has the last interface's description. */
enum np_status np__pcapng_describe_last(struct np_writer *writer, struct np_error *error);

/* No packet has more bytes than its interface says: the last interface's. */
enum np_status np__pcapng_fit_snap(struct np_writer *writer, uint32_t caplen,
                                   struct np_error *error);

/* The interface becomes the last one once more, described with the file's clock: for times that
 * nanoseconds cannot hold. */
enum np_status np__pcapng_keep_clock(struct np_writer *writer, struct np_metadata *origin,
                                     const struct np_meta *meta, struct np_error *error);

/* Describe an interface of a file that is copied. */
enum np_status np__pcapng_copy_interface(struct np_writer *writer, struct np_metadata *origin,
                                         const struct np_meta *meta, struct np_error *error);

/* Describe an interface, once. */
enum np_status np__pcapng_describe(struct np_writer *writer,
                                   const struct np_write_interface *interface,
                                   struct np_error *error);

#endif
