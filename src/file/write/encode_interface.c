/* encode_interface.c - interfaces in pcapng: described where they are needed first. */
#include "file/write/encode_interface.h"

#include "file/write/encode_options.h"

enum {
  INTERFACE = 1,
  SNAP_LENGTH_AT = 12, /* of the block */
  ROOM = 96,           /* of all that has a fixed size */
  NANOSECONDS = 9      /* if_tsresol */
};

enum { NAME = 2, DESCRIPTION = 3, FILTER = 11 };

/* if_filter begins with a byte that says: a text, as libpcap takes it. */
static void put_filter(struct np_block_writer *p, const char *filter) {
  static const uint8_t zeros[4];
  uint32_t length = np__written_length(filter);
  if (length == UINT16_MAX) length--;
  if (length == 0) return;
  np__put_16(p, FILTER);
  np__put_16(p, length + 1);
  np__put_bytes(p, zeros, 1);
  np__put_bytes(p, filter, length);
  np__put_bytes(p, zeros, np_padded(length + 1) - (length + 1));
}

/* May this file say all that another one says of the interface? */
static bool says_options(struct np_writer *w, const struct np_output_interface *interface) {
  uint32_t size = np__interface_options_size(interface);
  bool is_repeat = w->shared->is_split || interface->file > 0;
  return size == 0 || !is_repeat || np__writer_may_repeat(w, size);
}

enum np_status np__pcapng_put_interface(struct np_writer *w, struct np_output_interface *interface,
                                        struct np_error *error) {
  static const uint8_t resolution = NANOSECONDS;
  bool says = says_options(w, interface);
  uint32_t most = ROOM + np__text_size(interface->name) + np__text_size(interface->description) +
                  np__text_size(interface->filter) +
                  (says ? np__interface_options_size(interface) : 0);
  interface->packets = interface->timed = 0;
  interface->has_statistics = false;
  struct np_block_writer p = np__put_begin(w, INTERFACE, most, error);
  if (!p.at) return w->failure.status;
  interface->at = w->file.bytes + p.start;
  interface->number = w->file.interfaces++;
  interface->file = w->stats.files;
  np__put_16(&p, interface->link_type);
  np__put_16(&p, 0);
  np__put_32(&p, interface->snap_length);
  np__put_text(&p, NAME, interface->name);
  np__put_text(&p, DESCRIPTION, interface->description);
  if (!interface->keeps_clock) np__put_option(&p, NP_INTERFACE_RESOLUTION, &resolution, 1);
  put_filter(&p, interface->filter);
  if (says) np__put_interface_options(&p, w, interface);
  np__put_end_of_options(&p);
  np__put_end(w, &p);
  return NP_OK;
}

enum np_status np__pcapng_add_interface(struct np_writer *w,
                                        const struct np_write_interface *interface,
                                        struct np_metadata *origin, const struct np_meta *meta,
                                        bool keeps_clock, struct np_error *error) {
  struct np_output_interface *added = np__writer_add_interface(w, interface);
  if (!added) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  added->origin = origin;
  added->keeps_clock = keeps_clock;
  added->meta = meta;
  if (meta) added->snap_length = meta->snap_length;
  if (meta && meta->section_index == 0) added->section = np_metadata_section(origin, meta->section);
  w->interfaces.last = w->interfaces.count - 1;
  return NP_OK;
}

enum np_status np__pcapng_describe_last(struct np_writer *w, struct np_error *error) {
  struct np_output_interface *interface = &w->interfaces.list[w->interfaces.last];
  return np__writer_describes(w, interface) ? NP_OK : np__pcapng_put_interface(w, interface, error);
}

enum np_status np__pcapng_describe(struct np_writer *w, const struct np_write_interface *interface,
                                   struct np_error *error) {
  if (np__pcapng_choose_interface(w, interface->index, interface->link_type, NULL)) return NP_OK;
  enum np_status status = np__pcapng_add_interface(w, interface, NULL, NULL, false, error);
  return status == NP_OK && w->file.has_header ? np__pcapng_describe_last(w, error) : status;
}

enum np_status np__pcapng_copy_interface(struct np_writer *w, struct np_metadata *origin,
                                         const struct np_meta *meta, struct np_error *error) {
  const struct np_write_interface interface = {.index = (uint16_t)meta->interface_id,
                                               .link_type = meta->link_type};
  if (w->shared->is_split) return NP_OK; /* the file may not need it */
  if (np__pcapng_choose_interface(w, interface.index, interface.link_type, origin)) return NP_OK;
  enum np_status status = np__pcapng_add_interface(w, &interface, origin, meta, false, error);
  return status == NP_OK ? np__pcapng_describe_last(w, error) : status;
}

enum np_status np__pcapng_keep_clock(struct np_writer *w, struct np_metadata *origin,
                                     const struct np_meta *meta, struct np_error *error) {
  const struct np_write_interface interface = {.index = (uint16_t)meta->interface_id,
                                               .link_type = meta->link_type};
  enum np_status status = NP_OK;
  uint32_t found = np__writer_find_interface(w, interface.index, interface.link_type, origin, true);
  if (found == NP_NO_INTERFACE)
    status = np__pcapng_add_interface(w, &interface, origin, meta, true, error);
  else
    w->interfaces.last = found;
  return status == NP_OK ? np__pcapng_describe_last(w, error) : status;
}

/* Describe the last interface once more, without a limit: what the file says of it cannot be
 * changed. */
static enum np_status describe_again(struct np_writer *w, struct np_error *error) {
  const struct np_output_interface old = w->interfaces.list[w->interfaces.last];
  const struct np_write_interface interface = {.index = old.index,
                                               .link_type = old.link_type,
                                               .name = old.name,
                                               .description = old.description,
                                               .filter = old.filter};
  struct np_output_interface *added = np__writer_add_interface(w, &interface);
  if (!added) return np__writer_out_of_memory(w, error);
  added->origin = old.origin;
  added->meta = old.meta;
  added->keeps_clock = old.keeps_clock;
  added->snap_length = 0;
  w->interfaces.last = w->interfaces.count - 1;
  return np__pcapng_put_interface(w, added, error);
}

enum np_status np__pcapng_fit_snap(struct np_writer *w, uint32_t caplen, struct np_error *error) {
  struct np_output_interface *interface = &w->interfaces.list[w->interfaces.last];
  if (interface->snap_length == 0 || caplen <= interface->snap_length) return NP_OK;
  if (!np__writer_can_patch(w, interface->at)) return describe_again(w, error);
  interface->snap_length = np__writer_fitting_snap(interface->link_type, caplen);
  return np__writer_patch(w, interface->at + SNAP_LENGTH_AT, &interface->snap_length,
                          sizeof interface->snap_length, error);
}
