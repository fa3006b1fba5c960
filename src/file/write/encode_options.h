/* encode_options.h - what other files say in options, copied into blocks that are being written. */
#ifndef NP_FILE_WRITE_ENCODE_OPTIONS_H
#define NP_FILE_WRITE_ENCODE_OPTIONS_H

#include "file/write/block_writer.h"

/* The body of an entry from `at` on, as options. */
struct np_options np__meta_rest(const struct np_meta *meta, uint64_t at);

/* Copy an option, unless it is not to be copied. row: may be NULL. */
void np__put_copied_option(struct np_block_writer *p, const struct np__option_row *row,
                           const struct np_option *option, bool swapped);

/* The options of the section that lends them to the file's header: the most bytes they take, and
 * the options, but what wrote the file unless that is to be kept: then true is returned. */
uint32_t np__section_options_size(const struct np_writer *w);
bool np__put_section_options(struct np_block_writer *p, struct np_writer *w);

/* The options of an interface, those of its clock aside: the most bytes they take, and the options.
 * The first one of a section that the file does not have says what that said. */
uint32_t np__interface_options_size(const struct np_output_interface *interface);
void np__put_interface_options(struct np_block_writer *p, const struct np_writer *w,
                               const struct np_output_interface *interface);

/* How a file's interface is described; NULL when it is not. */
const struct np_meta *np__interface_of(struct np_metadata *origin, uint32_t index);

/* Is the time of a packet one that nanoseconds cannot hold? */
static inline bool np__has_ticks(const struct np_write_extra *extra) {
  return extra->options && extra->options->has_ticks;
}

/* The bytes of the frame check sequences that an interface has; false where it does not say, or the
 * packets lose them. */
bool np__interface_fcs(const struct np_writer *w, const struct np_meta *meta, uint32_t *bytes);

/* The options of a packet. NULL for none. */
uint32_t np__packet_options_room(const struct np_packet_options *options);
void np__put_packet_options(struct np_block_writer *p, const struct np_packet_options *options);

#endif
