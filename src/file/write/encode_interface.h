/* encode_interface.h - interfaces in pcapng. The last port is the one at hand. */
#ifndef NP_FILE_WRITE_ENCODE_INTERFACE_H
#define NP_FILE_WRITE_ENCODE_INTERFACE_H

#include "file/write/writer.h"

/* A new port that comes from a file, or from a caller, becomes the last one. meta: how the file
 * describes it, or NULL. */
enum np_status np_pcapng_add_port(struct np_writer *writer,
                                  const struct np_write_interface *interface,
                                  struct np_metadata *origin, const struct np_meta *meta,
                                  bool keeps_clock, struct np_error *error);

/* Write the description of a port. */
enum np_status np_pcapng_put_interface(struct np_writer *writer, struct np_write_port *port,
                                       struct np_error *error);

/* The file has the last port's description. */
enum np_status np_pcapng_describe_last(struct np_writer *writer, struct np_error *error);

/* No packet has more bytes than its interface says: the last port's. */
enum np_status np_pcapng_fit_snap(struct np_writer *writer, uint32_t caplen,
                                  struct np_error *error);

/* The interface becomes the last port once more, described with the file's clock: for times that
 * nanoseconds cannot hold. */
enum np_status np_pcapng_keep_clock(struct np_writer *writer, struct np_metadata *origin,
                                    const struct np_meta *meta, struct np_error *error);

/* Describe an interface of a file that is copied. */
enum np_status np_pcapng_copy_interface(struct np_writer *writer, struct np_metadata *origin,
                                        const struct np_meta *meta, struct np_error *error);

/* Describe an interface, once. */
enum np_status np_pcapng_describe(struct np_writer *writer,
                                  const struct np_write_interface *interface,
                                  struct np_error *error);

#endif
