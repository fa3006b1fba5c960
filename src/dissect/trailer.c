/* trailer.c - what lies behind the payloads of frames, check sequences too. */
#include <stddef.h>
#include <string.h>

#include "block/option.h"
#include "dissect/emit.h"
#include "dissect/layer.h"

/* Where the payload of the layer at hand ends, as it declares itself or its child does. */
static uint32_t payload_end(const struct np_dissector *d) {
  struct np_dissector child;
  memcpy(&child, d, offsetof(struct np_dissector, open.pdus)); /* of which it has none yet */
  child.visitor = NULL;
  child.open.pdu_count = 0;
  if (d->declared < d->given || !np__layer_descend(&child)) return d->declared;
  if (d->engine->steps[child.id].protocol->has_trailer) return d->declared;
  do {
    np__layer_dissect(&child);
  } while (np__has_refused(&child) && np__layer_other(&child));
  if (np__has_refused(&child) || child.index == d->index || child.flags & NP_LAYER_CUT)
    return d->declared; /* where a header is not whole, nothing tells where it ends */
  return child.open.pdu_count > 0 ? child.open.pdus[0].declared : child.declared;
}

/* Where the packet ends without its frame check sequence. What the packet's own flags say goes
 * before what its interface does. */
static uint32_t frame_end(const struct np_dissector *d) {
  uint32_t flags = 0, length = 0;
  if (np_packet_flags(d, &flags)) length = np_packet_flags_fcs(flags);
  if (length == 0) length = d->packet->fcs_length;
  return length < d->packet->len ? d->packet->len - length : 0;
}

static uint32_t least(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

/* How many bytes at the cursor fill the frame up, of those behind its payload: all are zeros. */
static uint32_t padding_of(const struct np_dissector *d, struct np_cursor c) {
  enum { SHORTEST_FRAME = 60 };
  uint32_t whole = frame_end(d), behind = np_left(&c);
  if (whole < SHORTEST_FRAME || whole - behind >= SHORTEST_FRAME) return 0;
  uint32_t padding = SHORTEST_FRAME - (whole - behind);
  for (uint32_t i = 0; i < padding && np_good(&c); i++)
    if (np_cursor_take(&c, 8) != 0) return 0;
  return padding;
}

void np_emit_trailer(struct np_dissector *d, const struct np_field *padding,
                     const struct np_field *trailer) {
  if (!(d->visitor->wants & NP_WANT_TRAILERS)) return;
  uint32_t end = least(d->given, frame_end(d));
  struct np_cursor c = {.bytes = d->bytes,
                        .bit = (uint64_t)payload_end(d) * 8,
                        .captured = least(d->packet->caplen, end),
                        .declared = end};
  if (c.bit >= (uint64_t)c.captured * 8) return;
  np_emit_bytes(d, &c, padding, padding_of(d, c));
  np_emit_bytes(d, &c, trailer, np_left(&c));
}

bool np_emit_last(struct np_dissector *d, struct np_cursor frame, const struct np_field *row) {
  uint32_t length = np_left(&frame);
  if (length < row->width / 8U || frame.captured < frame.declared) return false;
  np_skip(d, &frame, (uint64_t)length * 8 - row->width);
  np_emit(d, &frame, row);
  return true;
}

void np_emit_frame_check(struct np_dissector *d, struct np_cursor frame, const struct np_field *row,
                         const struct np_field *status) {
  uint32_t from = (uint32_t)(frame.bit / 8), length = np_left(&frame);
  if (np_emit_last(d, frame, row) && np_wants_checksums(d))
    np__send_checksum(d, status,
                      np_crc32(d->bytes + from, length) == NP_CRC32_GOOD ? NP_CHECKSUM_VALID
                                                                         : NP_CHECKSUM_INVALID);
}

/* The value in the packet has its lowest byte first, and counts as zeros itself. */
void np_emit_crc32c(struct np_dissector *d, const struct np_field *status,
                    const struct np_field *stored) {
  static const uint8_t zeros[4] = {0};
  const uint8_t *bytes = d->bytes + d->start;
  uint32_t length = np_declared_length(d), at = (uint32_t)stored->bit / 8, behind = at + 4;
  if (!np_wants_checksums(d)) return;
  if (d->flags & NP_LAYER_FRAGMENT || np_captured_length(d) < length || length < behind) {
    np__send_checksum(d, status, NP_CHECKSUM_NOT_CAPTURED);
    return;
  }
  uint32_t crc = np_crc32c(np_crc32c(0, bytes, at), zeros, sizeof zeros);
  crc = np_crc32c(crc, bytes + behind, length - behind);
  bool fits = crc == np_le32(bytes + at);
  np__send_checksum(d, status, fits ? NP_CHECKSUM_VALID : NP_CHECKSUM_INVALID);
}

void np_emit_fcs(struct np_dissector *d, const struct np_field *row,
                 const struct np_field *status) {
  if (!(d->visitor->wants & NP_WANT_TRAILERS) || d->index != 0) return;
  uint32_t whole = d->packet->len, end = frame_end(d);
  if (whole - end != row->width / 8U) return;
  np_emit_frame_check(
      d, (struct np_cursor){.bytes = d->bytes, .captured = d->packet->caplen, .declared = whole},
      row, status);
}
