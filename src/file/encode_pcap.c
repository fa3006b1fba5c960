/* encode_pcap.c - writing the classic capture format, draft-ietf-opsawg-pcap. */
#include <string.h>

#include "file/encode_meta.h"

enum {
  FILE_HEADER_BYTES = 24,
  RECORD_BYTES = 16,
  MICROSECONDS = (int)0xa1b2c3d4,
  NANOSECONDS = (int)0xa1b23c4d,
  NS_PER_SECOND = 1000000000,
  NS_PER_MICROSECOND = 1000
};

static bool is_nano(const struct np_writer *w) {
  return w->options.format == NP_WRITE_PCAP_NANO;
}

/* What the header says of frame check sequences, from the interface of the first packet: pcap
 * counts them in 16 bits, up to 15 of those. */
static uint32_t fcs_of(const struct np_writer *w, const struct np_meta *interface) {
  uint32_t bytes;
  if (!interface || !np_interface_fcs(w, interface, &bytes)) return 0;
  if (bytes % 2 != 0 || bytes / 2 > NP_FCS_MOST_WORDS) return 0;
  return NP_FCS_IS_KNOWN | bytes / 2 << NP_FCS_SHIFT;
}

static enum np_status check(struct np_writer *w, const struct np_record *r,
                            const struct np_write_extra *extra, struct np_error *error) {
  if (r->link_type == NP_NO_LINK_TYPE)
    return np_fail(error, NP_E_OPTION, "pcap has no link type %u, which packet %llu has",
                   r->link_type, (unsigned long long)w->stats.packets + 1);
  if (w->stats.packets == 0)
    w->file_fcs = fcs_of(w, np_interface_of(extra->metadata, r->interface));
  if (w->file_link_type == NP_NO_LINK_TYPE) w->file_link_type = r->link_type;
  if (r->link_type != w->file_link_type)
    return np_fail(error, NP_E_OPTION,
                   "a pcap file has one link type, this one %u, and packet %llu has %u: write "
                   "pcapng",
                   w->file_link_type, (unsigned long long)w->stats.packets + 1, r->link_type);
  bool has_time = r->timestamp_ns != NP_NO_TIME || np_has_ticks(extra);
  if (has_time && (r->timestamp_ns < 0 || r->timestamp_ns / NS_PER_SECOND > UINT32_MAX))
    return np_fail(error, NP_E_OPTION,
                   "pcap has times from 1970 to 2106 only, and that of packet %llu is outside",
                   (unsigned long long)w->stats.packets + 1);
  return NP_OK;
}

static enum np_status begin(struct np_writer *w, struct np_error *error) {
  uint32_t link = w->file_link_type;
  if (link == NP_NO_LINK_TYPE) link = w->options.empty_link_type ? w->options.empty_link_type : 1;
  const uint16_t version[] = {2, 4};
  const uint32_t magic = is_nano(w) ? (uint32_t)NANOSECONDS : (uint32_t)MICROSECONDS;
  const uint32_t rest[] = {0, 0, w->options.snap_length, link | w->file_fcs};
  uint8_t *at = np_writer_space(w, FILE_HEADER_BYTES, error);
  if (!at) return w->failure.status;
  memcpy(at, &magic, sizeof magic);
  memcpy(at + 4, version, sizeof version);
  memcpy(at + 8, rest, sizeof rest);
  return NP_OK;
}

static uint64_t size(const struct np_record *r, const struct np_write_extra *extra) {
  (void)extra;
  return (uint64_t)RECORD_BYTES + r->caplen;
}

static enum np_status packet(struct np_writer *w, const struct np_record *r, const uint8_t *bytes,
                             const struct np_write_extra *extra, struct np_error *error) {
  (void)extra;
  int64_t time_ns = r->timestamp_ns == NP_NO_TIME ? 0 : r->timestamp_ns;
  uint32_t ns = (uint32_t)(time_ns % NS_PER_SECOND);
  const uint32_t header[] = {(uint32_t)(time_ns / NS_PER_SECOND),
                             is_nano(w) ? ns : ns / NS_PER_MICROSECOND, r->caplen, r->len};
  uint8_t *at = np_writer_space(w, RECORD_BYTES + r->caplen, error);
  if (!at) return w->failure.status;
  w->stats.times_made_up += r->timestamp_ns == NP_NO_TIME;
  memcpy(at, header, sizeof header);
  if (r->caplen > 0) memcpy(at + RECORD_BYTES, bytes, r->caplen);
  return NP_OK;
}

static uint32_t record(const uint8_t *bytes, bool *is_packet) {
  uint32_t caplen;
  memcpy(&caplen, bytes + 8, sizeof caplen);
  *is_packet = true;
  return RECORD_BYTES + caplen;
}

const struct np_encoder np_encoder_pcap = {
    .check = check, .begin = begin, .size = size, .packet = packet, .record = record};
