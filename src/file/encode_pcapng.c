/* encode_pcapng.c - writing the next generation capture format, draft-ietf-opsawg-pcapng. */
#include <string.h>

#include "file/writer.h"

enum {
  INTERFACE = 1,
  NAMES = 4,
  STATISTICS = 5,
  ENHANCED_PACKET = 6,
  SECRETS = 10,
  SECTION = 0x0a0d0d0a,
  BYTE_ORDER_MAGIC = 0x1a2b3c4d,
  BLOCK_HEAD = 8,
  BLOCK_TAIL = 4,
  OPTION_HEAD = 4,
  PACKET_HEAD = 28,
  NANOSECONDS = 9 /* if_tsresol */
};

/* Options: of all blocks, of sections, of interfaces, of statistics. */
enum {
  END = 0,
  COMMENT = 1,
  APPLICATION = 4,
  NAME = 2,
  DESCRIPTION = 3,
  RESOLUTION = 9,
  FILTER = 11,
  START_TIME = 2,
  END_TIME = 3,
  RECEIVED = 4,
  INTERFACE_DROPS = 5,
  KERNEL_DROPS = 7,
  DELIVERED = 8
};

enum {
  TIME_BYTES = 8,
  MOST_COUNTS = 4,
  LONGEST_OPTION = UINT16_MAX,
  STATISTICS_HEAD = BLOCK_HEAD + 12,
  STATISTICS_ROOM =
      STATISTICS_HEAD + (2 + MOST_COUNTS) * (OPTION_HEAD + 8) + OPTION_HEAD + BLOCK_TAIL
};

/* A place in a block that is being written. */
struct pen {
  uint8_t *at;
};

static void put_bytes(struct pen *p, const void *bytes, uint32_t length) {
  if (length > 0) memcpy(p->at, bytes, length);
  p->at += length;
}

static void put16(struct pen *p, uint32_t value) {
  uint16_t word = (uint16_t)value;
  put_bytes(p, &word, sizeof word);
}

static void put32(struct pen *p, uint32_t value) {
  put_bytes(p, &value, sizeof value);
}

static uint32_t padded(uint32_t length) {
  return (length + 3) & ~3U;
}

static void put_padded(struct pen *p, const void *bytes, uint32_t length) {
  static const uint8_t zeros[4];
  put_bytes(p, bytes, length);
  put_bytes(p, zeros, padded(length) - length);
}

static void put_option(struct pen *p, uint32_t code, const void *value, uint32_t length) {
  put16(p, code);
  put16(p, length);
  put_padded(p, value, length);
}

static void put_end_of_options(struct pen *p) {
  put32(p, END);
}

/* High word first, in both byte orders. */
static void put_time(struct pen *p, int64_t ns) {
  put32(p, (uint32_t)((uint64_t)ns >> 32));
  put32(p, (uint32_t)ns);
}

static void put_time_option(struct pen *p, uint32_t code, int64_t ns) {
  put16(p, code);
  put16(p, TIME_BYTES);
  put_time(p, ns);
}

/* A text's length in an option: the longest that fits, 0 for none. */
static uint32_t text_length(const char *text) {
  size_t length = text ? strlen(text) : 0;
  return length > LONGEST_OPTION ? LONGEST_OPTION : (uint32_t)length;
}

static uint32_t text_size(const char *text) {
  uint32_t length = text_length(text);
  return length > 0 ? OPTION_HEAD + padded(length) : 0;
}

static void put_text(struct pen *p, uint32_t code, const char *text) {
  uint32_t length = text_length(text);
  if (length > 0) put_option(p, code, text, length);
}

/* ---- Sections and interfaces ---------------------------------------------------------------- */

static enum np_status put_section(struct np_writer *w, struct np_error *error) {
  static const uint8_t unknown_length[8] = {255, 255, 255, 255, 255, 255, 255, 255};
  uint32_t total = BLOCK_HEAD + 16 + text_size(w->application) + text_size(w->comment) +
                   OPTION_HEAD + BLOCK_TAIL;
  struct pen p = {np_writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  put32(&p, SECTION);
  put32(&p, total);
  put32(&p, BYTE_ORDER_MAGIC);
  put16(&p, 1);
  put16(&p, 0);
  put_bytes(&p, unknown_length, sizeof unknown_length);
  put_text(&p, COMMENT, w->comment);
  put_text(&p, APPLICATION, w->application);
  put_end_of_options(&p);
  put32(&p, total);
  return NP_OK;
}

static enum np_status put_interface(struct np_writer *w, struct np_write_port *port,
                                    struct np_error *error) {
  static const uint8_t resolution = NANOSECONDS;
  /* if_filter begins with a byte that says: a text, as libpcap takes it */
  uint32_t filter = text_length(port->filter);
  if (filter == LONGEST_OPTION) filter--;
  uint32_t filter_size = filter > 0 ? OPTION_HEAD + padded(filter + 1) : 0;
  uint32_t total = BLOCK_HEAD + 8 + text_size(port->name) + text_size(port->description) +
                   OPTION_HEAD + 4 + filter_size + OPTION_HEAD + BLOCK_TAIL;
  port->packets = 0;
  struct pen p = {np_writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  put32(&p, INTERFACE);
  put32(&p, total);
  put16(&p, port->link_type);
  put16(&p, 0);
  put32(&p, port->snap_length);
  put_text(&p, NAME, port->name);
  put_text(&p, DESCRIPTION, port->description);
  put_option(&p, RESOLUTION, &resolution, 1);
  if (filter > 0) {
    static const uint8_t zeros[4];
    put16(&p, FILTER);
    put16(&p, filter + 1);
    put_bytes(&p, zeros, 1);
    put_bytes(&p, port->filter, filter);
    put_bytes(&p, zeros, padded(filter + 1) - (filter + 1));
  }
  put_end_of_options(&p);
  put32(&p, total);
  return NP_OK;
}

static enum np_status begin(struct np_writer *w, struct np_error *error) {
  enum np_status status = put_section(w, error);
  for (uint32_t i = 0; i < w->port_count && status == NP_OK; i++)
    status = put_interface(w, &w->ports[i], error);
  return status;
}

/* ---- Packets -------------------------------------------------------------------------------- */

static enum np_status check(struct np_writer *w, const struct np_record *r,
                            struct np_error *error) {
  if (r->timestamp_ns >= 0) return NP_OK;
  return np_fail(error, NP_E_OPTION, "packet %llu has a time before 1970, which is not written",
                 (unsigned long long)w->stats.packets + 1);
}

/* Choose the port that has the index and the link type. False when there is none. */
static bool choose_port(struct np_writer *w, uint16_t index, uint16_t link_type) {
  if (w->last_port < w->port_count && w->ports[w->last_port].index == index &&
      w->ports[w->last_port].link_type == link_type)
    return true;
  for (uint32_t i = 0; i < w->port_count; i++) {
    if (w->ports[i].index != index || w->ports[i].link_type != link_type) continue;
    w->last_port = i;
    return true;
  }
  return false;
}

enum np_status np_pcapng_describe(struct np_writer *w, const struct np_write_interface *interface,
                                  struct np_error *error) {
  if (choose_port(w, interface->index, interface->link_type)) return NP_OK;
  struct np_write_port *port = np_writer_port(w, interface);
  if (!port) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  w->last_port = w->port_count - 1;
  return w->in_file ? put_interface(w, port, error) : NP_OK;
}

static uint64_t size(const struct np_record *r, uint32_t comment_length) {
  uint32_t options = comment_length > 0 ? OPTION_HEAD + padded(comment_length) + OPTION_HEAD : 0;
  return (uint64_t)PACKET_HEAD + padded(r->caplen) + options + BLOCK_TAIL;
}

static void count(struct np_write_port *port, int64_t timestamp_ns) {
  bool is_first = port->packets++ == 0;
  if (is_first || timestamp_ns < port->first_ns) port->first_ns = timestamp_ns;
  if (is_first || timestamp_ns > port->last_ns) port->last_ns = timestamp_ns;
}

static enum np_status packet(struct np_writer *w, const struct np_record *r, const uint8_t *bytes,
                             const char *comment, struct np_error *error) {
  if (!choose_port(w, r->interface, r->link_type)) {
    const struct np_write_interface plain = {.index = r->interface, .link_type = r->link_type};
    enum np_status status = np_pcapng_describe(w, &plain, error);
    if (status != NP_OK) return status;
  }
  uint32_t total = (uint32_t)size(r, text_length(comment));
  struct pen p = {np_writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  count(&w->ports[w->last_port], r->timestamp_ns);
  const uint32_t head[] = {ENHANCED_PACKET,
                           total,
                           w->last_port,
                           (uint32_t)((uint64_t)r->timestamp_ns >> 32),
                           (uint32_t)r->timestamp_ns,
                           r->caplen,
                           r->len};
  put_bytes(&p, head, sizeof head);
  put_padded(&p, bytes, r->caplen);
  if (text_length(comment) > 0) {
    put_text(&p, COMMENT, comment);
    put_end_of_options(&p);
  }
  put32(&p, total);
  return NP_OK;
}

static uint32_t record(const uint8_t *bytes, bool *is_packet) {
  uint32_t head[2];
  memcpy(head, bytes, sizeof head);
  *is_packet = head[0] == ENHANCED_PACKET;
  return head[1];
}

/* ---- Statistics ----------------------------------------------------------------------------- */

static void put_count(struct pen *p, uint32_t code, uint64_t value) {
  put_option(p, code, &value, sizeof value);
}

static enum np_status put_statistics(struct np_writer *w, uint32_t number,
                                     const struct np_stats *source, struct np_error *error) {
  const struct np_write_port *port = &w->ports[number];
  uint32_t options = (port->packets > 0 ? 2U : 0U) + (source ? (uint32_t)MOST_COUNTS : 1U);
  uint32_t total = STATISTICS_HEAD + options * (OPTION_HEAD + 8) + OPTION_HEAD + BLOCK_TAIL;
  struct pen p = {np_writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  put32(&p, STATISTICS);
  put32(&p, total);
  put32(&p, number);
  put_time(&p, port->packets > 0 ? port->last_ns : 0);
  if (port->packets > 0) {
    put_time_option(&p, START_TIME, port->first_ns);
    put_time_option(&p, END_TIME, port->last_ns);
  }
  if (source) {
    put_count(&p, RECEIVED, source->received);
    put_count(&p, INTERFACE_DROPS, source->dropped_by_interface);
    put_count(&p, KERNEL_DROPS, source->dropped_by_kernel);
  }
  put_count(&p, DELIVERED, port->packets);
  put_end_of_options(&p);
  put32(&p, total);
  return NP_OK;
}

static enum np_status end(struct np_writer *w, const struct np_stats *source,
                          struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < w->port_count && status == NP_OK; i++)
    status = put_statistics(w, i, i == 0 ? source : NULL, error);
  return status;
}

const struct np_encoder np_encoder_pcapng = {.check = check,
                                             .begin = begin,
                                             .size = size,
                                             .packet = packet,
                                             .end = end,
                                             .end_size = STATISTICS_ROOM,
                                             .record = record};

/* ---- Blocks beside packets ------------------------------------------------------------------ */

enum np_status np_pcapng_put_secrets(struct np_writer *w, uint32_t type, const uint8_t *bytes,
                                     uint32_t length, struct np_error *error) {
  uint32_t total = BLOCK_HEAD + 8 + padded(length) + BLOCK_TAIL;
  struct pen p = {np_writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  put32(&p, SECRETS);
  put32(&p, total);
  put32(&p, type);
  put32(&p, length);
  put_padded(&p, bytes, length);
  put32(&p, total);
  return NP_OK;
}

enum np_status np_pcapng_put_name(struct np_writer *w, const uint8_t *address, uint32_t size_bytes,
                                  const char *name, struct np_error *error) {
  enum { IPV4_RECORD = 1, IPV6_RECORD = 2, IPV4_BYTES = 4 };
  uint32_t length = size_bytes + text_length(name) + 1;
  if (length > LONGEST_OPTION)
    return np_fail(error, NP_E_OPTION, "a name of %u bytes does not fit into pcapng", length);
  uint32_t total = BLOCK_HEAD + 4 + padded(length) + 4 + BLOCK_TAIL;
  struct pen p = {np_writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  static const uint8_t zeros[4];
  put32(&p, NAMES);
  put32(&p, total);
  put16(&p, size_bytes == IPV4_BYTES ? IPV4_RECORD : IPV6_RECORD);
  put16(&p, length);
  put_bytes(&p, address, size_bytes);
  put_bytes(&p, name, length - size_bytes - 1);
  put_bytes(&p, zeros, padded(length) - length + 1);
  put32(&p, END);
  put32(&p, total);
  return NP_OK;
}
