/* frame.c - what the capture says of a packet: not a header, but fields that every packet has. */
#include "protocols/protocol.h"

enum { NUMBER, TIME_EPOCH, TIME_UTC, LEN, CAP_LEN, INTERFACE_ID, COMMENT, PROTOCOLS };

/* clang-format off */
static const struct np_field fields[] = {
  /*              name          bit          width type       wireshark           doc */
  [NUMBER]     = {"number",     NP_COMPUTED, 64, NP_UINT,   "frame.number",     "Place of the packet in its capture, from 1."},
  [TIME_EPOCH] = {"time_epoch", NP_COMPUTED, 64, NP_TIME,   "frame.time_epoch", "When the packet was captured, in seconds since 1970-01-01 UTC."},
  [TIME_UTC]   = {"time_utc",   NP_COMPUTED, 0,  NP_STRING, NULL,               "The same as a text, such as 2026-11-29T04:38:41.123456789Z (RFC 3339)."},
  [LEN]        = {"len",        NP_COMPUTED, 32, NP_UINT,   "frame.len",        "Length on the wire, in bytes."},
  [CAP_LEN]    = {"cap_len",    NP_COMPUTED, 32, NP_UINT,   "frame.cap_len",    "Length captured, in bytes."},
  [INTERFACE_ID] = {"interface_id", NP_COMPUTED, 16, NP_UINT, NULL,               "Index of the interface in the whole capture; Wireshark counts within a section of pcapng."},
  [COMMENT]    = {"comment",    NP_VARIABLE, 0,  NP_STRING, "frame.comment",    "Comment of the capture file on the packet.", .flags = NP_MANY},
  [PROTOCOLS]  = {"protocols",  NP_COMPUTED, 0,  NP_STRING, NULL,               "Names of the packet's layers, joined by colons."},
};
/* clang-format on */

/* The row `protocols` comes from the engine: it knows the layers. */
static void details(struct np_dissector *d) {
  np_emit_number(d, &fields[NUMBER], d->packet->number);
  if (d->packet->timestamp_ns != NP_NO_TIME) {
    np_emit_number(d, &fields[TIME_EPOCH], (uint64_t)d->packet->timestamp_ns);
    np_emit_time_text(d, &fields[TIME_UTC], d->packet->timestamp_ns);
  }
  np_emit_number(d, &fields[LEN], d->packet->len);
  np_emit_number(d, &fields[CAP_LEN], d->packet->caplen);
  np_emit_number(d, &fields[INTERFACE_ID], d->packet->interface);
  np_emit_comments(d, &fields[COMMENT]);
}

const struct np_protocol np_frame = {
    .name = "frame",
    .title = "Frame",
    .spec = "libpcap",
    .wireshark = "frame",
    .fields = fields,
    NP_ROWS(fields),
    .details = details,
    .details_in_body = true,
};
