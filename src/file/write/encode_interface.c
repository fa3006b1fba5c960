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
static void put_filter(struct np_pen *p, const char *filter) {
  static const uint8_t zeros[4];
  uint32_t length = np_text_length(filter);
  if (length == UINT16_MAX) length--;
  if (length == 0) return;
  np_pen_16(p, FILTER);
  np_pen_16(p, length + 1);
  np_pen_bytes(p, zeros, 1);
  np_pen_bytes(p, filter, length);
  np_pen_bytes(p, zeros, np_padded(length + 1) - (length + 1));
}

/* May this file say all that another one says of the interface? */
static bool says_options(struct np_writer *w, const struct np_write_port *port) {
  uint32_t size = np_interface_options_size(port);
  bool is_repeat = w->shared->is_split || port->file > 0;
  return size == 0 || !is_repeat || np_writer_may_repeat(w, size);
}

enum np_status np_pcapng_put_interface(struct np_writer *w, struct np_write_port *port,
                                       struct np_error *error) {
  static const uint8_t resolution = NANOSECONDS;
  bool says = says_options(w, port);
  uint32_t most = ROOM + np_text_size(port->name) + np_text_size(port->description) +
                  np_text_size(port->filter) + (says ? np_interface_options_size(port) : 0);
  port->packets = port->timed = 0;
  port->has_statistics = false;
  struct np_pen p = np_pen_begin(w, INTERFACE, most, error);
  if (!p.at) return w->failure.status;
  port->at = w->file_bytes + p.start;
  port->number = w->file_ports++;
  port->file = w->stats.files;
  np_pen_16(&p, port->link_type);
  np_pen_16(&p, 0);
  np_pen_32(&p, port->snap_length);
  np_pen_text(&p, NAME, port->name);
  np_pen_text(&p, DESCRIPTION, port->description);
  if (!port->keeps_clock) np_pen_option(&p, NP_INTERFACE_RESOLUTION, &resolution, 1);
  put_filter(&p, port->filter);
  if (says) np_pen_interface_options(&p, w, port);
  np_pen_end_of_options(&p);
  np_pen_end(w, &p);
  return NP_OK;
}

enum np_status np_pcapng_add_port(struct np_writer *w, const struct np_write_interface *interface,
                                  struct np_metadata *origin, const struct np_meta *meta,
                                  bool keeps_clock, struct np_error *error) {
  struct np_write_port *port = np_writer_port(w, interface);
  if (!port) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  port->origin = origin;
  port->keeps_clock = keeps_clock;
  port->meta = meta;
  if (meta) port->snap_length = meta->snap_length;
  if (meta && meta->leads_section) port->section = np_metadata_section(origin, meta->section);
  w->last_port = w->port_count - 1;
  return NP_OK;
}

enum np_status np_pcapng_describe_last(struct np_writer *w, struct np_error *error) {
  struct np_write_port *port = &w->ports[w->last_port];
  return np_writer_describes(w, port) ? NP_OK : np_pcapng_put_interface(w, port, error);
}

enum np_status np_pcapng_describe(struct np_writer *w, const struct np_write_interface *interface,
                                  struct np_error *error) {
  if (np_pcapng_choose_port(w, interface->index, interface->link_type, NULL)) return NP_OK;
  enum np_status status = np_pcapng_add_port(w, interface, NULL, NULL, false, error);
  return status == NP_OK && w->in_file ? np_pcapng_describe_last(w, error) : status;
}

enum np_status np_pcapng_copy_interface(struct np_writer *w, struct np_metadata *origin,
                                        const struct np_meta *meta, struct np_error *error) {
  const struct np_write_interface interface = {.index = (uint16_t)meta->interface,
                                               .link_type = meta->link_type};
  if (w->shared->is_split) return NP_OK; /* the file may not need it */
  if (np_pcapng_choose_port(w, interface.index, interface.link_type, origin)) return NP_OK;
  enum np_status status = np_pcapng_add_port(w, &interface, origin, meta, false, error);
  return status == NP_OK ? np_pcapng_describe_last(w, error) : status;
}

enum np_status np_pcapng_keep_clock(struct np_writer *w, struct np_metadata *origin,
                                    const struct np_meta *meta, struct np_error *error) {
  const struct np_write_interface interface = {.index = (uint16_t)meta->interface,
                                               .link_type = meta->link_type};
  enum np_status status = NP_OK;
  uint32_t found = np_writer_find_port(w, interface.index, interface.link_type, origin, true);
  if (found == NP_NO_PORT)
    status = np_pcapng_add_port(w, &interface, origin, meta, true, error);
  else
    w->last_port = found;
  return status == NP_OK ? np_pcapng_describe_last(w, error) : status;
}

/* Describe the last port once more, without a limit: what the file says of it cannot be changed. */
static enum np_status describe_again(struct np_writer *w, struct np_error *error) {
  const struct np_write_port old = w->ports[w->last_port];
  const struct np_write_interface interface = {.index = old.index,
                                               .link_type = old.link_type,
                                               .name = old.name,
                                               .description = old.description,
                                               .filter = old.filter};
  struct np_write_port *port = np_writer_port(w, &interface);
  if (!port) return np_writer_out_of_memory(w, error);
  port->origin = old.origin;
  port->meta = old.meta;
  port->keeps_clock = old.keeps_clock;
  port->snap_length = 0;
  w->last_port = w->port_count - 1;
  return np_pcapng_put_interface(w, port, error);
}

enum np_status np_pcapng_fit_snap(struct np_writer *w, uint32_t caplen, struct np_error *error) {
  struct np_write_port *port = &w->ports[w->last_port];
  if (port->snap_length == 0 || caplen <= port->snap_length) return NP_OK;
  if (!np_writer_can_patch(w, port->at)) return describe_again(w, error);
  port->snap_length = np_writer_fitting_snap(port->link_type, caplen);
  return np_writer_patch(w, port->at + SNAP_LENGTH_AT, &port->snap_length, sizeof port->snap_length,
                         error);
}
