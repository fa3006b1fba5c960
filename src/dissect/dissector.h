/* dissector.h - what a protocol file works with.
 *
 * A protocol has a table of rows and up to two functions. `dissect` runs for every packet: it
 * checks what the fixed header means, says where the layer ends and who comes next. `details`
 * runs when somebody looks at the fields: it emits the variable rows in packet order. A third
 * one, `claims`, can say that a payload looks like one of the protocol: it stands where the layer
 * would begin and sees no more than np_look, np_fits, np_is_quoted and np_rest tell. None of them
 * checks bounds: the engine has made sure of the fixed header, cursors know their two ends, and
 * the first problem of a layer becomes its note. */
#ifndef NP_DISSECT_DISSECTOR_H
#define NP_DISSECT_DISSECTOR_H

#include <stdbool.h>

#include "base/bytes.h"
#include "base/checksum.h"
#include "base/cursor.h"
#include "dissect/recording.h"
#include "dissect/state.h"
#include "np/relation.h"
#include "table/type.h"

/* ---- In `dissect` and `details` ------------------------------------------------------------ */

/* The value of a fixed row, of at most 64 bits. */
static inline uint64_t np_get(const struct np_dissector *d, const struct np_field *row) {
  if (d->recording) np__record_bits(d->recording, d->start, row);
  return np__row_number(row, d->bytes + d->start, (uint64_t)row->bit, row->width);
}

/* The value of a fixed row that only tells how long the layer is. In `dissect` it may be compared
 * with 0 and with lengths of headers, and be given to np_end_at; nothing else may depend on it. */
static inline uint64_t np_get_length(const struct np_dissector *d, const struct np_field *row) {
  if (d->recording) np__record_length(d->recording, row);
  return np__row_number(row, d->bytes + d->start, (uint64_t)row->bit, row->width);
}

/* np_look, when the walk is recorded. */
void np__record_look(const struct np_dissector *d, uint32_t bit, uint32_t width, bool there);

/* The `width` bits that begin `bit` bits behind the layer's start, fixed header or not. False when
 * they were not captured or do not belong to the layer; then `value` is 0. */
static inline bool np_look(const struct np_dissector *d, uint32_t bit, uint32_t width,
                           uint64_t *value) {
  uint64_t end = d->start + ((uint64_t)bit + width + 7) / 8;
  bool there = end <= d->captured;
  if (d->recording) np__record_look(d, bit, width, there);
  *value = there ? np_bits(d->bytes + d->start, bit, width) : 0;
  return there;
}

/* The header is `length` bytes long, not just the fixed part. */
static inline void np_header(struct np_dissector *d, uint64_t length) {
  d->header = (uint32_t)length;
}

/* What the header says makes nonsense of all that is behind its first `length` bytes, as
 * np_malformed noted: the layer has no other rows, and nothing behind it. In `dissect`, which
 * returns then. */
void np_give_up(struct np_dissector *d, uint32_t length);

/* All of the layer is header, as long as its parent declares it: nothing of another protocol
 * follows. Whether that is enough, `details` tells, even of a header that is only the fixed one. */
static inline void np_header_whole(struct np_dissector *d) {
  if (d->recording) np__record_whole(d->recording, d, d->header);
  if (d->protocol->details) d->flags |= NP_LAYER_DETAILS;
  d->header = d->declared - d->start;
}

/* Is the layer at least `length` bytes long, as its parent and its own header declare it? The
 * length must not depend on a row that np_get_length read. */
static inline bool np_fits(const struct np_dissector *d, uint64_t length) {
  if (d->recording) np__record_extent(d->recording, d->start + length);
  return length <= d->declared - d->start;
}

/* The layer's rest, header included, as its parent declares it, in bytes. */
static inline uint32_t np_declared_length(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
  return d->declared - d->start;
}

/* How many bytes of the layer were captured. */
static inline uint32_t np_captured_length(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
  return d->captured > d->start ? d->captured - d->start : 0;
}

/* What is looked at differs in each packet of this kind, such as a fragment's place: that others
 * have it too is not worth remembering. */
static inline void np_dissect_each(struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording);
}

/* The row contradicts its specification. The first problem of a layer counts. */
void np_malformed(struct np_dissector *d, const struct np_field *row, const char *why);

static inline bool np_is_quoted(const struct np_dissector *d) {
  return (d->flags & NP_LAYER_QUOTED) != 0;
}

/* Can the rest of the layer be in no packet or in another one? Then a length that reaches beyond
 * this one is no contradiction. */
static inline bool np_is_part(const struct np_dissector *d) {
  return (d->flags & (NP_LAYER_QUOTED | NP_LAYER_FRAGMENT)) != 0;
}

/* np_end_at for an end that lies behind the parent's. */
void np__end_beyond(struct np_dissector *d, const struct np_field *row, uint64_t length);

/* The row declares that the layer, header included, is `length` bytes long. More than its parent
 * holds is malformed, but for quoted packets, which are cut by design, and for fragments. */
static inline void np_end_at(struct np_dissector *d, const struct np_field *row, uint64_t length) {
  uint64_t end = d->start + length;
  if (d->recording) np__record_end(d->recording, d, row, length);
  if (end > d->declared) {
    np__end_beyond(d, row, length);
    return;
  }
  d->declared = (uint32_t)end;
  if (d->captured > d->declared) d->captured = d->declared;
}

/* The child is who is bound to `value` in `table`. False when nobody is. */
static inline bool np_next(struct np_dissector *d, enum np_table table, uint64_t value) {
  if (value > UINT32_MAX) return false;
  uint16_t id = np_lookup(d->engine, table, (uint32_t)value);
  if (id == NP_NO_PROTOCOL) return false;
  d->next = id;
  return true;
}

/* Is somebody bound to `value` in `table`? */
static inline bool np_is_bound(const struct np_dissector *d, enum np_table table, uint64_t value) {
  return value <= UINT32_MAX && np_lookup(d->engine, table, (uint32_t)value) != NP_NO_PROTOCOL;
}

/* As np_next, in a table of keys of more than 32 bits. */
bool np_next_wide(struct np_dissector *d, enum np_table table, uint64_t high, uint64_t low);

/* The child is who is bound to the port in one of the two rows, of 16 bits each; the lower one is
 * asked first. Where nobody is, or all refuse: the first who claims the payload, in the order of
 * protocols.def. Call after np_header and np_end_at: an empty payload's ports are not looked at. */
void np_next_by_port(struct np_dissector *d, enum np_table table, const struct np_field *row,
                     const struct np_field *other);

/* From here on each packet is looked at: what decides differs from packet to packet of one kind. */
void np_look_each(struct np_dissector *d);

/* The port that found this layer: one of a client's request or of a server's response. */
static inline enum np_side np_port_side(const struct np_dissector *d) {
  return d->open.found_layer == d->index + 1 ? (enum np_side)d->open.found.side : NP_SIDE_NONE;
}

/* The table of ports in which this layer was found, or NP_TABLE_END: where no port's number found
 * it, nor a claim behind one. */
static inline enum np_table np_found_in(const struct np_dissector *d) {
  return d->open.found_layer == d->index + 1 ? (enum np_table)d->open.found.table : NP_TABLE_END;
}

/* In `details`: the number of the port that found this layer; 0 where none did, or the layer is a
 * message of a stream. Who asks it says so: np_protocol.asks_side. */
uint16_t np_found_port(const struct np_dissector *d);

/* The link type that found this layer, where it is the packet's first one; else 0, which is
 * LINKTYPE_NULL. For protocols that are bound to several. */
static inline uint16_t np_link_type(const struct np_dissector *d) {
  if (d->recording) np__record_spoil(d->recording); /* layers look alike whatever found them */
  return d->index == 0 ? d->link_type : 0;
}

/* The payload is none of this protocol, whoever is bound to it: no layer, no note; others are
 * asked, and else the bytes are the parent's payload. In `dissect`, which returns then. */
void np_refuse(struct np_dissector *d);

/* np_header_whole, or np_refuse where it `is_none` of the protocol. */
static inline void np_header_whole_unless(struct np_dissector *d, bool is_none) {
  if (is_none)
    np_refuse(d);
  else
    np_header_whole(d);
}

/* This PDU is `length` bytes long, header included; what the parent has behind it is the next one
 * of this protocol: a layer beside this one. Where the parent ends within it, the rest is in
 * another packet: the layer is a part (NP_LAYER_FRAGMENT), and what its end cuts gets no note. */
void np_next_pdu(struct np_dissector *d, uint64_t length);

/* A packet, or the first bytes of one, that a header has. */
struct np_inside {
  uint32_t at;     /* behind the layer's start, in bytes */
  uint64_t length; /* of what is here, */
  uint64_t whole;  /* and of the packet: what the end of a part cuts is no contradiction */
};

/* Such a packet, of who is bound to `value` in `table`, is quoted: its layers follow this one, in
 * the order of the calls. Call after np_next_pdu. */
void np_inner(struct np_dissector *d, const struct np_inside *in, enum np_table table,
              uint64_t value);

/* The length of the message that the payload begins with: `measure` tells it from its first bytes,
 * at most `most` of them, as in np_take_measured (dissect/parser.h). 0: it is none; 1: what tells
 * it was not captured. */
uint64_t np_measured(struct np_dissector *d,
                     uint64_t (*measure)(const uint8_t *bytes, uint32_t size), uint32_t most);

/* The payload is messages of such lengths, each a PDU that is all header; or it is none, and
 * refused. Where the length was not captured, the layer is all that is left. In `dissect`, which
 * returns then. */
void np_next_measured(struct np_dissector *d,
                      uint64_t (*measure)(const uint8_t *bytes, uint32_t size), uint32_t most);

/* The first `length` bytes stand in front of the message, and tell how long it is, say: the header
 * begins behind them. Call after np_next_pdu. The engine then sees to it that the fixed header is
 * there; where it is not, np_is_cut tells it. */
void np_prefix(struct np_dissector *d, uint32_t length);

/* Is the fixed header not there as a whole? */
static inline bool np_is_cut(const struct np_dissector *d) {
  return (d->flags & NP_LAYER_CUT) != 0;
}

/* Is it a message that was in TLS, which was opened? */
static inline bool np_is_secure(const struct np_dissector *d) {
  return (d->flags & NP_LAYER_SECURE) != 0;
}

/* The payload is (part of) a packet that is quoted. */
static inline void np_quote(struct np_dissector *d) {
  d->child_flags |= NP_LAYER_QUOTED;
}

/* Is the payload of the header at hand, which says that it is a fragment's, a whole datagram? Then
 * the layer reaches to the packet's end. */
bool np_is_whole(struct np_dissector *d);

/* Emit, in `details`, the numbers of the fragments of such a layer, how many they were, and the
 * length of what they are. */
void np_emit_fragments(struct np_dissector *d, const struct np_field *number,
                       const struct np_field *count, const struct np_field *length);

/* The payload is part of a datagram whose other parts are in other packets. */
static inline void np_fragment(struct np_dissector *d) {
  d->child_flags |= NP_LAYER_FRAGMENT;
}

/* Zeros fill the payload's header up to a multiple of four bytes. */
static inline void np_pad_child(struct np_dissector *d) {
  d->child_flags |= NP_LAYER_PADDED;
}

/* Did the parent say so? This header alone is meant. */
static inline bool np_is_padded(struct np_dissector *d) {
  d->child_flags &= (uint16_t)~NP_LAYER_PADDED;
  return (d->flags & NP_LAYER_PADDED) != 0;
}

/* The child is `length` bytes long; something of this layer follows it. Call after np_header. */
static inline void np_child_length(struct np_dissector *d, uint64_t length) {
  uint64_t end = (uint64_t)d->start + d->header + length;
  if (d->recording) np__record_spoil(d->recording);
  if (end < d->declared) d->child_end = (uint32_t)end;
}

/* The two addresses that pseudo headers of checksums take, each a fixed row of this header. */
static inline void np_set_addresses(struct np_dissector *d, const struct np_field *source,
                                    const struct np_field *destination) {
  d->addresses.source = d->start + (uint32_t)source->bit / 8;
  d->addresses.destination = d->start + (uint32_t)destination->bit / 8;
  d->addresses.length = source->width / 8U;
  d->addresses.tail_length = 0;
  d->unbounded = false;
}

/* How long an address of the network layer around it is, in bytes; 0: there is none. */
static inline uint32_t np_address_length(const struct np_dissector *d) {
  return d->addresses.length;
}

/* This network layer leaves its length to others: to a jumbo payload option, to the frame. Call
 * after np_set_addresses. */
static inline void np_set_unbounded(struct np_dissector *d) {
  d->unbounded = true;
}

/* np_header, of a length that the row tells: more than there is, is malformed, but in a part. */
static inline void np_header_at(struct np_dissector *d, const struct np_field *row,
                                uint64_t length) {
  np_header(d, length);
  if (!np_fits(d, length) && !np_is_part(d)) np_malformed(d, row, "larger than the packet");
}

/* Did the network layer around it leave its length to others? */
static inline bool np_is_unbounded(const struct np_dissector *d) {
  return d->unbounded;
}

/* The packet's real source lies at the cursor, `length` bytes long (RFC 6275: home address). */
void np_set_source(struct np_dissector *d, const struct np_cursor *at, uint32_t length);

/* The packet's final destination ends with the `length` bytes at the cursor (source routes). */
void np_set_destination(struct np_dissector *d, const struct np_cursor *at, uint32_t length);

/* ---- In `details` only ---------------------------------------------------------------------- */

/* The header behind the fixed part. */
struct np_cursor np_header_tail(const struct np_dissector *d);

/* What stands in front of the header, `length` bytes, where np_prefix said so; else nothing. */
struct np_cursor np_prefix_of(const struct np_dissector *d, uint32_t length);

/* Is the row's value wanted? For values that take work to make, such as a name's text. */
bool np_wants(const struct np_dissector *d, const struct np_field *row);

/* Is one of `count` rows from this one on wanted, or are notes? Where not, what has only these rows
 * need not be looked at. */
bool np_wants_any(const struct np_dissector *d, const struct np_field *row, uint32_t count);

/* What follows the fixed header, to the layer's end. */
struct np_cursor np_rest(const struct np_dissector *d);

/* What follows the header. */
struct np_cursor np_body(const struct np_dissector *d);

/* The next bits are the row: emit it and return its value. The row's width counts; addresses
 * over 64 bits give 0. */
uint64_t np_emit(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* As np_emit, for a row whose value decides nothing: layers that differ in it alone look alike.
 * Only for rows of the header. */
void np_show(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* The next bits are a number of the row's width, its lowest byte first where the row says so: emit
 * it, and its bits from the lowest one on, which have the rows behind it in the table, up to the
 * number's width. Of these only those that are `wanted`: a bit each, the lowest for the first. */
uint64_t np_emit_parts(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                       uint64_t wanted);

/* np_emit_parts, of all of them. */
uint64_t np_emit_word(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* As np_emit, without moving on: for a group whose bits have rows of their own. */
uint64_t np_emit_over(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* As np_emit, for a number whose width in bits the packet tells. */
uint64_t np_emit_bits(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                      uint32_t bits);

/* The next `length` bytes are the row, of type NP_BYTES or NP_STRING or an address in a field of
 * variable length. What was not captured is missing from the value, and noted. */
void np_emit_bytes(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   uint64_t length);

/* All that is left is the row, of such a type; where nothing is left, nothing is emitted. */
void np_emit_rest(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);

/* The next bits are the rows from `first` to `last`, which stand side by side in the table. Names
 * come with their numbers; a group lies over the rows behind it. */
void np_emit_rows(struct np_dissector *d, struct np_cursor *c, const struct np_field *first,
                  const struct np_field *last);

/* The next 1 to 64 bits as a number that has no row of its own. Where they are not there, that is
 * noted of `row`, which they tell something of. np_cursor_take notes nothing: it is for copies of a
 * cursor, which look ahead. */
uint64_t np_take(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                 uint32_t bits);

/* The same of 1 to 8 bytes, of which the first is the lowest. */
uint64_t np_take_little(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                        uint32_t bytes);

/* Values whose bytes are none of the packet's: a name without its compression pointers, an address
 * that was masked, a text that was escaped. They were made of what is left of `of`, such as a part
 * from np_split; where that was not captured whole, there is no value. The bytes must stay during
 * the call only. A text is of a row of type NP_STRING or NP_BYTES; of an address the row tells how
 * many bytes it has. */
void np_emit_text(struct np_dissector *d, const struct np_cursor *of, const struct np_field *row,
                  const uint8_t *bytes, uint32_t length);
void np_emit_address(struct np_dissector *d, const struct np_cursor *of, const struct np_field *row,
                     const uint8_t *bytes);

/* A cursor over bytes that are none of the packet's, such as decrypted ones: what is emitted from
 * it was made of what is left of `of`. They are the first `length` of `whole` bytes; where that is
 * less, the rest is in another packet, and what the end cuts gets no note. The bytes must stay
 * while the cursor is used, and there is one such cursor at a time, with its parts. */
struct np_cursor np_made(struct np_dissector *d, const struct np_cursor *of, const uint8_t *bytes,
                         uint32_t length, uint32_t whole);

/* The next `length` bytes are the front of an address, the row's type; its rest is 0. More than the
 * row has are malformed. */
void np_emit_prefix(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t length);

/* The next bytes are the first `bits` of an address, the row's type: as many bytes as these take,
 * and the bits behind them are 0, whatever is there. `told` is the row that tells how many: more
 * than an address has are malformed, and nothing behind them can be read. */
void np_emit_network(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                     const struct np_field *told, uint64_t bits);

/* Pass over what fills the `length` bytes in front of the cursor up to a multiple of `unit`, as far
 * as it is there: the last one is often not filled. */
void np_skip_padding(struct np_dissector *d, struct np_cursor *c, uint64_t length, uint32_t unit);

/* Pass over bits that have no row. */
void np_skip(struct np_dissector *d, struct np_cursor *c, uint64_t bits);

/* The next `length` bytes as a part with an end of its own; `row` tells the length. */
struct np_cursor np_split(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                          uint64_t length);

/* Nothing of a part may be left: where something is, the row that told its length is wrong. */
void np_finish(struct np_dissector *d, const struct np_cursor *part, const struct np_field *row);

/* The next `length` bytes are the row, a text that a NUL ends where it does not fill them. */
void np_emit_padded(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t length);

/* As np_split, of what is behind an item's head of `head` bytes, where `length` counts them too:
 * less is malformed, and ends the list. False then, and where a read of the head failed. */
bool np_split_behind(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                     uint64_t length, uint32_t head, struct np_cursor *part);

/* Where wanted, emit what lies behind the payload: zeros that fill the frame up to 60 bytes, and
 * the rest, without a frame check sequence. The protocol has_trailer; one around it leaves these
 * bytes to it. */
void np_emit_trailer(struct np_dissector *d, const struct np_field *padding,
                     const struct np_field *trailer);

/* Where wanted, emit the frame check sequence that ends the packet, where its file says that there
 * is one of the row's width, and whether it fits (CRC-32 of IEEE 802.3). Of the first layer only:
 * the others are frames within one. */
void np_emit_fcs(struct np_dissector *d, const struct np_field *row, const struct np_field *status);

/* The number that ends `frame`, where all of it was captured: a check sequence, say. False where it
 * was not, or is shorter than the number. */
bool np_emit_last(struct np_dissector *d, struct np_cursor frame, const struct np_field *row);

/* The frame check sequence that ends `frame`, and whether it fits (CRC-32 of IEEE 802.3), where all
 * of the frame was captured. */
void np_emit_frame_check(struct np_dissector *d, struct np_cursor frame, const struct np_field *row,
                         const struct np_field *status);

/* Whether the layer's CRC-32c (RFC 9260 section 6.8) fits, which the fixed row `stored` has. */
void np_emit_crc32c(struct np_dissector *d, const struct np_field *status,
                    const struct np_field *stored);

/* A computed number. */
void np_emit_number(struct np_dissector *d, const struct np_field *row, uint64_t value);

/* A number that the packet has at the cursor in another form than bits: as digits, say. */
void np_emit_number_at(struct np_dissector *d, const struct np_cursor *at,
                       const struct np_field *row, uint64_t value);

/* What the file says that the link layer said of the packet: epb_flags. False: nothing. */
bool np_packet_flags(const struct np_dissector *d, uint32_t *flags);

/* What the packet's capture says of its interface. False where it says nothing. */
bool np_packet_interface(const struct np_dissector *d, struct np_interface *said);

/* What the packets before it make of the packet, and what it is in the stream of the layer at hand.
 * False where nobody asked for it, or there is no stream: see np/relation.h. */
bool np_packet_relation(const struct np_dissector *d, struct np_relation *relation);
bool np_layer_stream(const struct np_dissector *d, struct np_in_stream *stream);

/* A text that is none of the packet's, nor made of it: its capture says it. */
void np_emit_said(struct np_dissector *d, const struct np_field *row, const uint8_t *bytes,
                  uint32_t length);

/* A time as a text, where it is wanted. */
void np_emit_time_text(struct np_dissector *d, const struct np_field *row, int64_t timestamp_ns);

/* Each comment of the packet's file on it, as a text. */
void np_emit_comments(struct np_dissector *d, const struct np_field *row);

/* A record of the row begins; the emits until np_close are its members. */
void np_open(struct np_dissector *d, const struct np_cursor *c, const struct np_field *row);
void np_close(struct np_dissector *d, const struct np_field *row);

/* Is a checksum status wanted? */
static inline bool np_wants_checksums(const struct np_dissector *d) {
  return d->visitor && (d->visitor->wants & NP_WANT_CHECKSUMS) != 0;
}

/* Emit the status of an Internet checksum (RFC 1071) at row `stored` over the layer's first
 * `length` bytes; `pseudo` is the protocol number for a pseudo header with the network layer's
 * addresses, or 0 for none. `zero` is what a stored 0 means that does not fit. */
void np_emit_checksum(struct np_dissector *d, const struct np_field *row,
                      const struct np_field *stored, uint32_t length, uint8_t pseudo,
                      enum np_checksum zero);

/* The same of a checksum without a fixed place, whose value is `stored`. */
void np_emit_checksum_of(struct np_dissector *d, const struct np_field *row, uint64_t stored,
                         uint32_t length, uint8_t pseudo, enum np_checksum zero);

/* The same at row `stored`, which covers only the layer's first `covered` bytes: the pseudo header
 * has the whole length. 0 means nothing of its own. */
void np_emit_checksum_over(struct np_dissector *d, const struct np_field *row,
                           const struct np_field *stored, uint32_t covered, uint8_t pseudo);

#endif
