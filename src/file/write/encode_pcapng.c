/* encode_pcapng.c - writing the next generation capture format, draft-ietf-opsawg-pcapng. */
#include <string.h>

#include "base/time.h"
#include "file/write/encode_interface.h"
#include "file/write/encode_meta.h"
#include "file/write/encode_options.h"

enum {
  SIMPLE_PACKET = 3,
  NAMES = 4,
  STATISTICS = 5,
  ENHANCED_PACKET = 6,
  SECRETS = 10,
  SECTION = 0x0a0d0d0a,
  BYTE_ORDER_MAGIC = 0x1a2b3c4d,
  BLOCK_HEAD = 8,
  BLOCK_TAIL = 4,
  PACKET_HEAD = 28
};

/* Options of statistics. */
enum {
  START_TIME = 2,
  END_TIME = 3,
  RECEIVED = 4,
  INTERFACE_DROPS = 5,
  KERNEL_DROPS = 7,
  DELIVERED = 8
};

enum {
  MOST_COUNTS = 4,
  STATISTICS_HEAD = BLOCK_HEAD + 12,
  STATISTICS_ROOM =
      STATISTICS_HEAD + (2 + MOST_COUNTS) * (NP_OPTION_HEAD + 8) + NP_OPTION_HEAD + BLOCK_TAIL
};

/* ---- Sections ---------------------------------------------------------------- */

static enum np_status put_section(struct np_writer *w, struct np_error *error) {
  static const uint8_t unknown_length[8] = {255, 255, 255, 255, 255, 255, 255, 255};
  uint32_t copied = np__section_options_size(w);
  bool is_repeat = w->shared->is_split || w->stats.files > 1;
  if (copied > 0 && is_repeat && !np__writer_may_repeat(w, copied)) copied = 0;
  uint32_t most = BLOCK_HEAD + 16 + np__text_size(w->application) + np__text_size(w->comment) +
                  copied + NP_OPTION_HEAD + BLOCK_TAIL;
  struct np_block_writer p = np__put_begin(w, SECTION, most, error);
  if (!p.at) return w->failure.status;
  np__put_32(&p, BYTE_ORDER_MAGIC);
  np__put_16(&p, 1);
  np__put_16(&p, 0);
  np__put_bytes(&p, unknown_length, sizeof unknown_length);
  np__put_text(&p, NP_OPTION_COMMENT, w->comment);
  if (copied == 0 || !np__put_section_options(&p, w))
    np__put_text(&p, NP_SECTION_APPLICATION, w->application);
  np__put_end_of_options(&p);
  np__put_end(w, &p);
  return NP_OK;
}

/* The first file describes what is known by then. Another one describes interfaces before their
 * first packets there, for it may not need them all. */
static enum np_status begin(struct np_writer *w, struct np_error *error) {
  enum np_status status = put_section(w, error);
  for (uint32_t i = 0; w->stats.files == 1 && i < w->interfaces.count && status == NP_OK; i++)
    status = np__pcapng_put_interface(w, &w->interfaces.list[i], error);
  return status == NP_OK ? np__writer_repeat(w, error) : status;
}

/* ---- Packets -------------------------------------------------------------------------------- */

static enum np_status check(struct np_writer *w, const struct np_record *r,
                            const struct np_write_extra *extra, struct np_error *error) {
  unsigned long long number = w->stats.packets + 1;
  if (np__has_ticks(extra) && !np__interface_of(extra->metadata, r->interface_id))
    return np_fail(error, NP_E_OPTION,
                   "packet %llu has a time that nanoseconds cannot hold, of an unknown clock",
                   number);
  if (r->timestamp_ns >= 0 || r->timestamp_ns == NP_NO_TIME) return NP_OK;
  return np_fail(error, NP_E_OPTION, "packet %llu has a time before 1970, which is not written",
                 number);
}

static uint64_t size(const struct np_record *r, const struct np_write_extra *extra) {
  uint32_t options = np__text_size(extra->comment) + np__packet_options_room(extra->options);
  if (options > 0) options += NP_OPTION_HEAD;
  return (uint64_t)PACKET_HEAD + np_padded(r->caplen) + options + BLOCK_TAIL;
}

static void count_time(struct np_output_interface *interface, uint64_t ticks) {
  bool is_first = interface->timed++ == 0;
  if (is_first || ticks < interface->first) interface->first = ticks;
  if (is_first || ticks > interface->last) interface->last = ticks;
}

/* Find the interface of a packet, or make one: of what its file says of it, or of the link
 * type alone. The file describes it then. */
static enum np_status prepare_interface(struct np_writer *w, const struct np_record *r,
                                        const struct np_write_extra *extra,
                                        struct np_error *error) {
  struct np_metadata *origin = extra->metadata;
  enum np_status status = NP_OK;
  if (np__has_ticks(extra))
    return np__pcapng_keep_clock(w, origin, np__interface_of(origin, r->interface_id), error);
  if (!np__pcapng_choose_interface(w, r->interface_id, r->link_type, origin)) {
    const struct np_meta *meta = np__interface_of(origin, r->interface_id);
    const struct np_write_interface plain = {.index = r->interface_id, .link_type = r->link_type};
    bool fits = meta && meta->link_type == r->link_type;
    status = np__pcapng_add_interface(w, &plain, origin, fits ? meta : NULL, false, error);
  }
  return status == NP_OK ? np__pcapng_describe_last(w, error) : status;
}

/* Can a simple packet block say all there is? It has no time. */
static bool is_simple(const struct np_writer *w, const struct np_record *r,
                      const struct np_write_extra *extra) {
  const struct np_output_interface *interface = &w->interfaces.list[w->interfaces.last];
  uint32_t snap = interface->snap_length;
  uint32_t caplen = snap > 0 && snap < r->len ? snap : r->len;
  bool says_more = extra->comment || np__packet_options_room(extra->options) > 0;
  return r->timestamp_ns == NP_NO_TIME && !says_more && interface->number == 0 &&
         r->caplen == caplen;
}

static enum np_status put_simple(struct np_writer *w, const struct np_record *r,
                                 const uint8_t *bytes, struct np_error *error) {
  struct np_block_writer p =
      np__put_begin(w, SIMPLE_PACKET, PACKET_HEAD + (uint32_t)np_padded(r->caplen), error);
  if (!p.at) return w->failure.status;
  np__put_32(&p, r->len);
  np__put_padded(&p, bytes, r->caplen);
  np__put_end(w, &p);
  return NP_OK;
}

static enum np_status packet(struct np_writer *w, const struct np_record *r, const uint8_t *bytes,
                             const struct np_write_extra *extra, struct np_error *error) {
  enum np_status status = prepare_interface(w, r, extra, error);
  if (status == NP_OK) status = np__pcapng_fit_snap(w, r->caplen, error);
  if (status != NP_OK) return status;
  struct np_output_interface *interface = &w->interfaces.list[w->interfaces.last];
  interface->packets++;
  if (is_simple(w, r, extra)) return put_simple(w, r, bytes, error);
  struct np_block_writer p = np__put_begin(w, ENHANCED_PACKET, (uint32_t)size(r, extra), error);
  if (!p.at) return w->failure.status;
  bool has_time = interface->keeps_clock || r->timestamp_ns != NP_NO_TIME;
  uint64_t ticks = interface->keeps_clock ? extra->options->ticks
                   : has_time             ? (uint64_t)r->timestamp_ns
                                          : 0;
  w->stats.times_made_up += !has_time;
  if (has_time) count_time(interface, ticks);
  const uint32_t head[] = {interface->number, (uint32_t)(ticks >> 32), (uint32_t)ticks, r->caplen,
                           r->len};
  np__put_bytes(&p, head, sizeof head);
  np__put_padded(&p, bytes, r->caplen);
  const uint8_t *options = p.at;
  np__put_text(&p, NP_OPTION_COMMENT, extra->comment);
  np__put_packet_options(&p, extra->options);
  if (p.at != options) np__put_end_of_options(&p);
  np__put_end(w, &p);
  return NP_OK;
}

static uint32_t record(const uint8_t *bytes, bool *is_packet) {
  uint32_t head[2];
  memcpy(head, bytes, sizeof head);
  *is_packet = head[0] == ENHANCED_PACKET || head[0] == SIMPLE_PACKET;
  return head[1];
}

/* ---- Statistics ----------------------------------------------------------------------------- */

static void put_count(struct np_block_writer *p, uint32_t code, uint64_t value) {
  np__put_option(p, code, &value, sizeof value);
}

static enum np_status put_statistics(struct np_writer *w,
                                     const struct np_output_interface *interface,
                                     const struct np_stats *source, struct np_error *error) {
  uint32_t options = (interface->timed > 0 ? 2U : 0U) + (source ? (uint32_t)MOST_COUNTS : 1U);
  uint32_t total = STATISTICS_HEAD + options * (NP_OPTION_HEAD + 8) + NP_OPTION_HEAD + BLOCK_TAIL;
  struct np_block_writer p = {np__writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  np__put_32(&p, STATISTICS);
  np__put_32(&p, total);
  np__put_32(&p, interface->number);
  np__put_time(&p, interface->timed > 0 ? interface->last : (uint64_t)np__now_ns());
  if (interface->timed > 0) {
    np__put_time_option(&p, START_TIME, interface->first);
    np__put_time_option(&p, END_TIME, interface->last);
  }
  if (source) {
    put_count(&p, RECEIVED, source->received);
    put_count(&p, INTERFACE_DROPS, source->dropped_by_interface);
    put_count(&p, KERNEL_DROPS, source->dropped_by_kernel);
  }
  put_count(&p, DELIVERED, interface->packets);
  np__put_end_of_options(&p);
  np__put_32(&p, total);
  return NP_OK;
}

/* What a capture counted for one of its interfaces: the devices come first. */
static const struct np_stats *stats_of(const struct np_stats *source, uint32_t interface) {
  if (!source || source->device_count == 0) return interface == 0 ? source : NULL;
  return interface < source->device_count ? &source->devices[interface] : NULL;
}

static enum np_status end(struct np_writer *w, const struct np_stats *source,
                          struct np_error *error) {
  enum np_status status = NP_OK;
  for (uint32_t i = 0; i < w->interfaces.count && status == NP_OK; i++) {
    const struct np_output_interface *interface = &w->interfaces.list[i];
    const struct np_stats *stats = stats_of(source, interface->index);
    /* Statistics have a time: that of the last packet, or of the counters. */
    if (interface->has_statistics || !np__writer_describes(w, interface) ||
        (interface->timed == 0 && !stats))
      continue;
    status = put_statistics(w, interface, stats, error);
  }
  return status;
}

const struct np_encoder np__encoder_pcapng = {.check = check,
                                              .begin = begin,
                                              .size = size,
                                              .packet = packet,
                                              .meta = np__pcapng_put_meta,
                                              .end = end,
                                              .end_size = STATISTICS_ROOM,
                                              .copies = true,
                                              .record = record};

/* ---- Blocks beside packets ------------------------------------------------------------------ */

enum np_status np__pcapng_put_secrets(struct np_writer *w, uint32_t type, const uint8_t *bytes,
                                      uint32_t length, struct np_error *error) {
  uint64_t size = BLOCK_HEAD + 8 + np_padded(length) + BLOCK_TAIL;
  uint32_t total = (uint32_t)size;
  if (size > UINT32_MAX)
    return np_fail(error, NP_E_OPTION, "secrets of %u bytes do not fit into pcapng", length);
  struct np_block_writer p = {np__writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  np__put_32(&p, SECRETS);
  np__put_32(&p, total);
  np__put_32(&p, type);
  np__put_32(&p, length);
  np__put_padded(&p, bytes, length);
  np__put_32(&p, total);
  return NP_OK;
}

enum np_status np__pcapng_put_name(struct np_writer *w, const uint8_t *address, uint32_t size_bytes,
                                   const char *name, struct np_error *error) {
  enum { IPV4_RECORD = 1, IPV6_RECORD = 2, IPV4_BYTES = 4 };
  uint32_t length = size_bytes + np__written_length(name) + 1;
  if (length > UINT16_MAX)
    return np_fail(error, NP_E_OPTION, "a name of %u bytes does not fit into pcapng", length);
  uint32_t total = (uint32_t)(BLOCK_HEAD + 4 + np_padded(length) + 4 + BLOCK_TAIL);
  struct np_block_writer p = {np__writer_space(w, total, error)};
  if (!p.at) return w->failure.status;
  static const uint8_t zeros[4];
  np__put_32(&p, NAMES);
  np__put_32(&p, total);
  np__put_16(&p, size_bytes == IPV4_BYTES ? IPV4_RECORD : IPV6_RECORD);
  np__put_16(&p, length);
  np__put_bytes(&p, address, size_bytes);
  np__put_bytes(&p, name, length - size_bytes - 1);
  np__put_bytes(&p, zeros, np_padded(length) - length + 1);
  np__put_32(&p, NP_OPTION_END);
  np__put_32(&p, total);
  return NP_OK;
}
