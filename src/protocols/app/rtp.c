/* rtp.c - Real-time Transport Protocol, RFC 3550; header extensions of RFC 8285. */
#include "protocols/protocol.h"

enum {
  VERSION,
  PADDING,
  EXTENSION,
  CSRC_COUNT,
  MARKER,
  PAYLOAD_TYPE,
  PAYLOAD_TYPE_NAME,
  SEQUENCE,
  TIMESTAMP,
  SSRC,
  CSRC,
  PROFILE,
  EXTENSION_LENGTH,
  EXTENSION_WORD,
  ELEMENT,
  ELEMENT_ID,
  ELEMENT_LENGTH,
  ELEMENT_DATA,
  PADDING_DATA,
  PADDING_COUNT,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* RFC 3551, section 6. */
static const struct np_name type_names[] = {
    {0, "PCMU"},   {3, "GSM"},   {4, "G723"},  {5, "DVI4"},  {6, "DVI4"},
    {7, "LPC"},    {8, "PCMA"},  {9, "G722"},  {10, "L16"},  {11, "L16"},
    {12, "QCELP"}, {13, "CN"},   {14, "MPA"},  {15, "G728"}, {16, "DVI4"},
    {17, "DVI4"},  {18, "G729"}, {25, "CelB"}, {26, "JPEG"}, {28, "nv"},
    {31, "H261"},  {32, "MPV"},  {33, "MP2T"}, {34, "H263"}, {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]          = {"version",           0,  2, NP_UINT, "rtp.version", "2."},
  [PADDING]          = {"padding",           2,  1, NP_FLAG, "rtp.padding", "The last byte counts bytes of padding at the packet's end."},
  [EXTENSION]        = {"has_extension",     3,  1, NP_FLAG, "rtp.ext", "An extension follows the fixed header."},
  [CSRC_COUNT]       = {"csrc_count",        4,  4, NP_UINT, "rtp.cc", "Number of contributing sources."},
  [MARKER]           = {"marker",            8,  1, NP_FLAG, "rtp.marker", "An event such as the end of a picture."},
  [PAYLOAD_TYPE]     = {"payload_type",      9,  7, NP_UINT, "rtp.p_type", "Format of the payload."},
  [PAYLOAD_TYPE_NAME] = {"payload_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the format, where its number has one; dynamic ones have none.", .of = PAYLOAD_TYPE, .names = type_names, .flags = NP_HIDDEN},
  [SEQUENCE]         = {"sequence_number",  16, 16, NP_UINT, "rtp.seq", "Number of the packet."},
  [TIMESTAMP]        = {"timestamp",        32, 32, NP_UINT, "rtp.timestamp", "When the first byte of the payload was sampled, in units of the format."},
  [SSRC]             = {"ssrc",             64, 32, NP_HEX,  "rtp.ssrc", "Source of the stream."},
  [CSRC]             = {"csrc",             NP_VARIABLE, 32, NP_HEX, "rtp.csrc.item", "Sources that a mixer put together.", .flags = NP_MANY},
  [PROFILE]          = {"extension.profile", NP_VARIABLE, 16, NP_HEX, "rtp.ext.profile", "Form of the extension, such as 0xbede."},
  [EXTENSION_LENGTH] = {"extension.length", NP_VARIABLE, 16, NP_UINT, "rtp.ext.len", "Its length, in 32-bit words."},
  [EXTENSION_WORD]   = {"extension.words",  NP_VARIABLE, 32, NP_HEX, "rtp.hdr_ext", "Words of an extension of another form.", .flags = NP_MANY},
  [ELEMENT]          = {"extension.elements", NP_VARIABLE, 0, NP_RECORD, NULL, "Elements of the extension.", .flags = NP_MANY},
  [ELEMENT_ID]       = {"extension.elements.id", NP_VARIABLE, 8, NP_UINT, "rtp.ext.rfc5285.id", "What the element is, as a session description tells."},
  [ELEMENT_LENGTH]   = {"extension.elements.length", NP_VARIABLE, 8, NP_UINT, "rtp.ext.rfc5285.len", "Length of its data, in bytes."},
  [ELEMENT_DATA]     = {"extension.elements.data", NP_VARIABLE, 0, NP_BYTES, "rtp.ext.rfc5285.data", "Data of the element."},
  [PADDING_DATA]     = {"padding_data",     NP_VARIABLE, 0, NP_BYTES, "rtp.padding.data", "Bytes of padding in front of their count.", .flags = NP_HIDDEN},
  [PADDING_COUNT]    = {"padding_count",    NP_VARIABLE, 8, NP_UINT, "rtp.padding.count", "Number of bytes of padding, this one included."},
  [PAYLOAD_OFFSET]   = {"payload_offset",   NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the payload begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH]   = {"payload_length",   NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of payload and padding, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]          = {"payload",          NP_COMPUTED, 0, NP_PAYLOAD, "rtp.payload", "The payload with its padding, as far as it was captured."},
};
/* clang-format on */

enum {
  HEADER_BYTES = 12,
  RTCP_FROM = 72, /* RFC 5761, section 4: payload types that are RTCP's types with the marker */
  RTCP_TO = 76,
  ONE_BYTE_FORM = 0xbede,
  TWO_BYTE_FORM = 0x100,
  RESERVED_ID = 15
};

/* How long the header is with its lists; 0 where the datagram cannot hold that. */
static uint64_t header_length(struct np_dissector *d) {
  uint64_t length = HEADER_BYTES + 4 * np_get(d, &fields[CSRC_COUNT]), words = 0;
  if (np_get(d, &fields[EXTENSION])) {
    np_look(d, (uint32_t)length * 8 + 16, 16, &words);
    length += 4 + 4 * words;
  }
  return np_fits(d, length) ? length : 0;
}

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[PAYLOAD_TYPE]), length = header_length(d);
  bool is_rtcp = type >= RTCP_FROM && type <= RTCP_TO;
  if (np_get(d, &fields[VERSION]) != 2 || is_rtcp || length == 0)
    np_refuse(d);
  else
    np_header(d, length);
}

/* RFC 8285, section 4.2: id and length less one in a byte. */
static void short_element(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor length = *c;
  np_emit_bits(d, c, &fields[ELEMENT_ID], 4);
  np_cursor_take(&length, 4);
  uint64_t count = np_cursor_take(&length, 4) + 1;
  np_emit_number_at(d, c, &fields[ELEMENT_LENGTH], count);
  np_skip(d, c, 4);
  np_emit_bytes(d, c, &fields[ELEMENT_DATA], count);
}

/* RFC 8285, section 4.3. */
static void long_element(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[ELEMENT_ID]);
  np_emit_bytes(d, c, &fields[ELEMENT_DATA], np_emit(d, c, &fields[ELEMENT_LENGTH]));
}

/* RFC 8285, section 4.2: the id 15, and 0 with a length, end the elements, whatever follows. */
static bool ends_elements(uint64_t byte) {
  return byte >> 4 == RESERVED_ID || (byte >> 4 == 0 && byte != 0);
}

static void elements(struct np_dissector *d, struct np_cursor *c, bool is_short) {
  while (np_more(c)) {
    struct np_cursor id = *c;
    uint64_t byte = np_cursor_take(&id, 8);
    if (byte == 0) { /* padding */
      *c = id;
      continue;
    }
    if (is_short && ends_elements(byte)) {
      np_take_part(c, np_left(c));
      return;
    }
    np_open(d, c, &fields[ELEMENT]);
    if (is_short)
      short_element(d, c);
    else
      long_element(d, c);
    np_close(d, &fields[ELEMENT]);
  }
}

static void extension(struct np_dissector *d, struct np_cursor *c) {
  uint64_t profile = np_emit(d, c, &fields[PROFILE]);
  uint64_t length = np_emit(d, c, &fields[EXTENSION_LENGTH]) * 4;
  struct np_cursor part = np_split(d, c, &fields[EXTENSION_LENGTH], length);
  if (profile == ONE_BYTE_FORM || profile >> 4 == TWO_BYTE_FORM)
    elements(d, &part, profile == ONE_BYTE_FORM);
  while (np_more(&part)) np_emit(d, &part, &fields[EXTENSION_WORD]);
}

/* Padding at the payload's end, whose last byte counts it. */
static void padding(struct np_dissector *d, struct np_cursor *c) {
  uint32_t left = np_left(c);
  struct np_cursor last = *c;
  np_skip(d, &last, (uint64_t)(left - 1) * 8);
  struct np_cursor count = last;
  uint64_t bytes = np_cursor_take(&count, 8);
  if (np_good(&count) && bytes > 1 && bytes <= left) {
    np_skip(d, c, (left - bytes) * 8);
    np_emit_bytes(d, c, &fields[PADDING_DATA], bytes - 1);
  }
  np_emit(d, &last, &fields[PADDING_COUNT]);
  if (np_good(&count) && (bytes == 0 || bytes > left))
    np_malformed(d, &fields[PADDING_COUNT], "counts no padding that fits");
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), body = np_body(d);
  for (uint64_t left = np_get(d, &fields[CSRC_COUNT]); left > 0; left--)
    np_emit(d, &c, &fields[CSRC]);
  if (np_get(d, &fields[EXTENSION])) extension(d, &c);
  if (np_get(d, &fields[PADDING]) && np_more(&body) && !np_is_part(d)) padding(d, &body);
}

const struct np_protocol np_rtp = {
    .name = "rtp",
    .title = "Real-time Transport Protocol",
    .spec = "RFC 3550",
    .group = "voice",
    .wireshark = "rtp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .refuses_short = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 5004}, {NP_TABLE_END, 0}},
    .summary = "RTP {payload_type} seq {sequence_number} time {timestamp} ssrc {ssrc}",
};
