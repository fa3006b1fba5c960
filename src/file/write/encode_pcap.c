/* encode_pcap.c - writing the classic capture format, draft-ietf-opsawg-pcap. */
#include <string.h>

#include "file/write/encode_options.h"

enum {
  FILE_HEADER_BYTES = 24,
  RECORD_BYTES = 16,
  MICROSECONDS = (int)0xa1b2c3d4,
  NANOSECONDS = (int)0xa1b23c4d,
  NS_PER_SECOND = 1000000000,
  NS_PER_MICROSECOND = 1000,
  SNAP_LENGTH_AT = 16,
  LINK_AT = 20
};

static bool is_nano(const struct np_writer *w) {
  return w->options.format == NP_WRITE_PCAP_NANO;
}

/* ---- Facts of the header, which are those of all packets ------------------------------------ */

/* What the header says of frame check sequences: pcap counts them in 16 bits, up to 15 of those. */
static uint32_t fcs_of(const struct np_writer *w, const struct np_meta *interface) {
  uint32_t bytes;
  if (!np__interface_fcs(w, interface, &bytes)) return 0;
  if (bytes % 2 != 0 || bytes / 2 > NP_FCS_MOST_WORDS) return 0;
  return NP_FCS_IS_KNOWN | bytes / 2 << NP_FCS_SHIFT;
}

/* Once two interfaces differ, headers say nothing of them. */
static void agree_on_fcs(struct np_write_shared *s, uint32_t fcs) {
  s->fcs = !s->has_fcs || s->fcs == fcs ? fcs : 0;
  s->has_fcs = true;
}

/* A pcap file has one interface; a pcapng file, or another file, may have more. */
static enum np_status note(struct np_writer *w, struct np_metadata *origin, const struct np_meta *m,
                           struct np_error *error) {
  (void)origin;
  (void)error;
  if (m->kind != NP_META_INTERFACE) return NP_OK;
  w->shared->fcs_holds = m->type == 0 && !w->options.mixes;
  agree_on_fcs(w->shared, fcs_of(w, m));
  return NP_OK;
}

/* See what is said of a packet's interface, and of those before it. */
static enum np_status see_interfaces(struct np_writer *w, struct np_metadata *origin,
                                     uint64_t number, struct np_error *error) {
  if (!origin) {
    agree_on_fcs(w->shared, 0);
    return NP_OK;
  }
  struct np_write_source *source = np__writer_source(&w->shared->sources, origin);
  return source ? np__writer_catch_up(w, source, number, error)
                : np__writer_out_of_memory(w, error);
}

/* The header says no more than holds. */
static enum np_status fit_fcs(struct np_writer *w, struct np_error *error) {
  uint32_t link = w->file.link_type;
  if (!w->file.has_header || w->file.pcap.fcs == 0 || w->shared->fcs == w->file.pcap.fcs)
    return NP_OK;
  w->file.pcap.fcs = 0;
  if (!np__writer_can_patch(w, LINK_AT)) return NP_OK;
  return np__writer_patch(w, LINK_AT, &link, sizeof link, error);
}

/* No packet has more bytes than the header says. */
static enum np_status fit_snap(struct np_writer *w, uint32_t caplen, struct np_error *error) {
  if (caplen <= w->file.pcap.snap_length) return NP_OK;
  w->file.pcap.snap_length = np__writer_fitting_snap(w->file.link_type, caplen);
  if (!w->file.has_header || !np__writer_can_patch(w, SNAP_LENGTH_AT)) return NP_OK;
  return np__writer_patch(w, SNAP_LENGTH_AT, &w->file.pcap.snap_length,
                          sizeof w->file.pcap.snap_length, error);
}

/* ---- Packets -------------------------------------------------------------------------------- */

static enum np_status check(struct np_writer *w, const struct np_record *r,
                            const struct np_write_extra *extra, struct np_error *error) {
  if (r->link_type == NP_NO_LINK_TYPE)
    return np_fail(error, NP_E_OPTION, "pcap has no link type %u, which packet %llu has",
                   r->link_type, (unsigned long long)w->stats.packets + 1);
  if (w->file.link_type == NP_NO_LINK_TYPE) w->file.link_type = r->link_type;
  if (r->link_type != w->file.link_type)
    return np_fail(error, NP_E_OPTION,
                   "a pcap file has one link type, this one %u, and packet %llu has %u: write "
                   "pcapng",
                   w->file.link_type, (unsigned long long)w->stats.packets + 1, r->link_type);
  bool has_time = r->timestamp_ns != NP_NO_TIME || np__has_ticks(extra);
  if (has_time && (r->timestamp_ns < 0 || r->timestamp_ns / NS_PER_SECOND > UINT32_MAX))
    return np_fail(error, NP_E_OPTION,
                   "pcap has times from 1970 to 2106 only, and that of packet %llu is outside",
                   (unsigned long long)w->stats.packets + 1);
  enum np_status status = see_interfaces(w, extra->metadata, r->number, error);
  if (status == NP_OK) status = fit_fcs(w, error);
  return status == NP_OK ? fit_snap(w, r->caplen, error) : status;
}

/* The header goes to the file before the packets behind the first one are known. Where it stays as
 * it is then, it says what holds for all that can come. */
static void set_facts(struct np_writer *w) {
  bool stays = w->codec || !w->output.patchable;
  w->file.pcap.fcs = stays && !w->shared->fcs_holds ? 0 : w->shared->fcs;
  if (stays && !w->options.snap_length_holds)
    w->file.pcap.snap_length = np__writer_fitting_snap(w->file.link_type, w->file.pcap.snap_length);
}

static enum np_status begin(struct np_writer *w, struct np_error *error) {
  uint32_t link = w->file.link_type;
  if (link == NP_NO_LINK_TYPE) link = w->options.empty_link_type ? w->options.empty_link_type : 1;
  const uint16_t version[] = {2, 4};
  const uint32_t magic = is_nano(w) ? (uint32_t)NANOSECONDS : (uint32_t)MICROSECONDS;
  set_facts(w);
  const uint32_t rest[] = {0, 0, w->file.pcap.snap_length, link | w->file.pcap.fcs};
  uint8_t *at = np__writer_space(w, FILE_HEADER_BYTES, error);
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
  uint8_t *at = np__writer_space(w, RECORD_BYTES + r->caplen, error);
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

const struct np_encoder np__encoder_pcap = {
    .check = check, .begin = begin, .size = size, .packet = packet, .meta = note, .record = record};
