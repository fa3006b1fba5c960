/* wpan.c - IEEE 802.15.4: the header of its frames. Numbers have their lowest byte first. */
#include "protocols/protocol.h"

enum {
  CONTROL,
  TYPE,
  TYPE_NAME,
  SECURITY,
  PENDING,
  WANTS_ACK,
  COMPRESSION,
  RESERVED,
  NO_SEQUENCE,
  HAS_ELEMENTS,
  DESTINATION_MODE,
  VERSION,
  SOURCE_MODE,
  SEQUENCE,
  DESTINATION_PAN,
  DESTINATION,
  LONG_DESTINATION,
  SOURCE_PAN,
  SOURCE,
  LONG_SOURCE,
  SECURITY_CONTROL,
  LEVEL,
  KEY_MODE,
  NO_COUNTER,
  ASN,
  SECURITY_GAP,
  COUNTER,
  KEY_SOURCE,
  KEY_INDEX,
  ELEMENTS,
  ELEMENT_WORD,
  ELEMENT_LENGTH,
  ELEMENT_ID,
  ELEMENT_TYPE,
  CONTENT,
  FCS
};

/* Frames from this type on have a control field of their own, of one byte or two (IEEE
 * 802.15.4-2015, section 7.3.5 and those behind it): their type alone is read. */
enum { MULTIPURPOSE = 5 };

static const struct np_name type_names[] = {
    {0, "Beacon"},   {1, "Data"},     {2, "Ack"}, {3, "Command"}, {MULTIPURPOSE, "Multipurpose"},
    {6, "Fragment"}, {7, "Extended"}, {0, NULL}};

enum { NO_ADDRESS = 0, SHORT_ADDRESS = 2, LONG_ADDRESS = 3 };

static const struct np_name mode_names[] = {
    {NO_ADDRESS, "none"}, {SHORT_ADDRESS, "short"}, {LONG_ADDRESS, "long"}, {0, NULL}};

enum { PAYLOAD_FOLLOWS = 0x7e, DATA_FOLLOWS = 0x7f };

/* clang-format off */
static const struct np_field fields[] = {
  [CONTROL] = {"frame_control", NP_VARIABLE, 16, NP_GROUP, "wpan.fcf", "Frame control as one number.", .flags = NP_LITTLE},
  [TYPE] = {"type", NP_VARIABLE, 3, NP_UINT, "wpan.frame_type", "What the frame is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [SECURITY] = {"security", NP_VARIABLE, 1, NP_FLAG, "wpan.security", "It is secured."},
  [PENDING] = {"pending", NP_VARIABLE, 1, NP_FLAG, "wpan.pending", "More waits for the receiver."},
  [WANTS_ACK] = {"ack_request", NP_VARIABLE, 1, NP_FLAG, "wpan.ack_request", "An acknowledgment is wanted."},
  [COMPRESSION] = {"pan_id_compression", NP_VARIABLE, 1, NP_FLAG, "wpan.pan_id_compression", "A PAN id is left out."},
  [RESERVED] = {"reserved", NP_VARIABLE, 1, NP_FLAG, "wpan.fcf.reserved", "0.", .flags = NP_HIDDEN},
  [NO_SEQUENCE] = {"sequence_suppressed", NP_VARIABLE, 1, NP_FLAG, "wpan.seqno_suppression", "There is no sequence number."},
  [HAS_ELEMENTS] = {"ie_present", NP_VARIABLE, 1, NP_FLAG, "wpan.ie_present", "Information elements follow."},
  [DESTINATION_MODE] = {"destination_mode", NP_VARIABLE, 2, NP_UINT, "wpan.dst_addr_mode", "Kind of the destination's address.", .names = mode_names},
  [VERSION] = {"version", NP_VARIABLE, 2, NP_UINT, "wpan.version", "0: of 2003; 1: of 2006; 2: of 2015."},
  [SOURCE_MODE] = {"source_mode", NP_VARIABLE, 2, NP_UINT, "wpan.src_addr_mode", "Kind of the source's address.", .names = mode_names},
  [SEQUENCE] = {"sequence", NP_VARIABLE, 8, NP_UINT, "wpan.seq_no", "Number of the frame."},
  [DESTINATION_PAN] = {"destination_pan", NP_VARIABLE, 16, NP_HEX, "wpan.dst_pan", "PAN of the destination.", .flags = NP_LITTLE},
  [DESTINATION] = {"destination", NP_VARIABLE, 16, NP_HEX, "wpan.dst16", "Destination, a short address.", .flags = NP_LITTLE},
  [LONG_DESTINATION] = {"long_destination", NP_VARIABLE, 0, NP_BYTES, "wpan.dst64", "Destination, a long address."},
  [SOURCE_PAN] = {"source_pan", NP_VARIABLE, 16, NP_HEX, "wpan.src_pan", "PAN of the source.", .flags = NP_LITTLE},
  [SOURCE] = {"source", NP_VARIABLE, 16, NP_HEX, "wpan.src16", "Source, a short address.", .flags = NP_LITTLE},
  [LONG_SOURCE] = {"long_source", NP_VARIABLE, 0, NP_BYTES, "wpan.src64", "Source, a long address."},
  [SECURITY_CONTROL] = {"security_control.word", NP_VARIABLE, 8, NP_GROUP, NULL, "Security control as one number.", .flags = NP_HIDDEN},
  [LEVEL] = {"security_control.level", NP_VARIABLE, 3, NP_UINT, "wpan.aux_sec.sec_level", "How it is secured: 4 and more are encrypted."},
  [KEY_MODE] = {"security_control.key_id_mode", NP_VARIABLE, 2, NP_UINT, "wpan.aux_sec.key_id_mode", "How the key is told."},
  [NO_COUNTER] = {"security_control.counter_suppressed", NP_VARIABLE, 1, NP_FLAG, "wpan.aux_sec.frame_counter_suppression", "There is no counter."},
  [ASN] = {"security_control.asn_in_nonce", NP_VARIABLE, 1, NP_FLAG, "wpan.aux_sec.asn_in_nonce", "The slot's number is part of the nonce."},
  [SECURITY_GAP] = {"security_control.reserved", NP_VARIABLE, 1, NP_FLAG, NULL, "0.", .flags = NP_HIDDEN},
  [COUNTER] = {"frame_counter", NP_VARIABLE, 32, NP_UINT, "wpan.aux_sec.frame_counter", "Number of the secured frame.", .flags = NP_LITTLE},
  [KEY_SOURCE] = {"key_source", NP_VARIABLE, 0, NP_BYTES, NULL, "Who made the key."},
  [KEY_INDEX] = {"key_index", NP_VARIABLE, 8, NP_UINT, "wpan.aux_sec.key_index", "Number of the key."},
  [ELEMENTS] = {"elements", NP_VARIABLE, 0, NP_RECORD, NULL, "Information elements of the header.", .flags = NP_MANY},
  [ELEMENT_WORD] = {"elements.head", NP_VARIABLE, 16, NP_GROUP, "wpan.header_ie_tlv", "Head as one number.", .flags = NP_LITTLE | NP_HIDDEN},
  [ELEMENT_LENGTH] = {"elements.length", NP_VARIABLE, 7, NP_UINT, "wpan.header_ie.length", "Length of the content, in bytes.", .flags = NP_HIDDEN},
  [ELEMENT_ID] = {"elements.id", NP_VARIABLE, 8, NP_HEX, "wpan.header_ie.id", "What it is; 0x7e and 0x7f are the last one."},
  [ELEMENT_TYPE] = {"elements.type", NP_VARIABLE, 1, NP_FLAG, "wpan.header_ie.type", "0: of the header.", .flags = NP_HIDDEN},
  [CONTENT] = {"elements.content", NP_VARIABLE, 0, NP_BYTES, NULL, "Content."},
  [FCS] = {"fcs", NP_VARIABLE, 16, NP_HEX, "wpan.fcs", "Frame check sequence.", .flags = NP_LITTLE | NP_HIDDEN},
};
/* clang-format on */

enum {
  LINKTYPE_WITH_FCS = 195,
  LINKTYPE_NO_FCS = 230,
  ETHERTYPE_WPAN = 0x809a, /* as bridges of Freescale and others send it */
  MOST_BYTES = 2047,
  GENERATOR = 0x8408,
  CONTROL_BYTES = 2,
  FCS_BYTES = 2,
  OF_2015 = 2
};

static bool has_own_control(uint64_t first) {
  return (first & 7) >= MULTIPURPOSE;
}

/* What a frame control says of the rest. */
struct shape {
  bool has_security, has_sequence, has_elements, has_pan, has_source_pan;
  uint32_t destination, source; /* bytes of the addresses */
};

static uint32_t address_bytes(uint64_t mode) {
  return mode == SHORT_ADDRESS ? 2 : mode == LONG_ADDRESS ? 8 : 0;
}

/* IEEE 802.15.4-2015, table 7-2, and 7.2.1.5 of 2006 for versions before. */
static struct shape shape_of(uint64_t control) {
  struct shape s = {.has_security = control >> 3 & 1, .has_sequence = true};
  bool is_compressed = control >> 6 & 1;
  s.destination = address_bytes(control >> 10 & 3);
  s.source = address_bytes(control >> 14 & 3);
  if ((control >> 12 & 3) < OF_2015) {
    s.has_pan = s.destination > 0;
    s.has_source_pan = s.source > 0 && !is_compressed;
    return s;
  }
  s.has_sequence = !(control >> 8 & 1);
  s.has_elements = control >> 9 & 1;
  bool are_long = s.destination == 8 && s.source == 8, are_none = s.destination + s.source == 0;
  if (are_none)
    s.has_pan = is_compressed;
  else if (s.destination > 0 && s.source > 0 && !are_long)
    s.has_pan = true;
  else
    s.has_pan = s.destination > 0 && !is_compressed;
  s.has_source_pan = s.source > 0 && !are_long && !is_compressed;
  return s;
}

static uint32_t key_bytes(uint64_t mode) {
  static const uint8_t bytes[] = {0, 1, 5, 9};
  return bytes[mode & 3];
}

/* Where elements end: behind the last one, or where its length says so. */
static uint32_t elements_end(struct np_dissector *d, uint32_t at) {
  uint64_t head;
  while (np_fits(d, at + 2) && np_look(d, at * 8, 16, &head)) {
    head = np_swapped(head, 16);
    uint64_t id = head >> 7 & 0xff;
    at += 2;
    if (id == PAYLOAD_FOLLOWS || id == DATA_FOLLOWS) break;
    at += (uint32_t)(head & 0x7f);
  }
  return at;
}

static uint32_t header_end(struct np_dissector *d, struct shape s) {
  uint64_t security;
  uint32_t at = CONTROL_BYTES + s.has_sequence + 2U * s.has_pan + 2U * s.has_source_pan +
                s.destination + s.source;
  if (s.has_security && np_look(d, at * 8, 8, &security))
    at += 1 + (security >> 5 & 1 ? 0U : 4U) + key_bytes(security >> 3);
  return s.has_elements ? elements_end(d, at) : at;
}

/* What is not encrypted says itself what it is. */
static void find_child(struct np_dissector *d, uint64_t control, uint32_t at) {
  enum { DATA = 1 };
  uint64_t dispatch;
  bool is_plain = (control & 7) == DATA && !(control >> 3 & 1);
  if (is_plain && np_look(d, at * 8, 8, &dispatch)) np_next(d, NP_BY_WPAN, dispatch);
}

/* Section 7.2.11: a cyclic redundancy check of 16 bits, lowest first; over a frame and its own it
 * is 0. */
static bool ends_with_fcs(const struct np_dissector *d) {
  const uint32_t length = np_declared_length(d);
  uint64_t byte;
  unsigned sum = 0;
  if (length < CONTROL_BYTES + FCS_BYTES || length > MOST_BYTES) return false;
  for (uint32_t at = 0; at < length; at++) {
    if (!np_look(d, at * 8, 8, &byte)) return false;
    sum ^= (unsigned)byte;
    for (unsigned bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >> 1 ^ GENERATOR : sum >> 1;
  }
  return sum == 0;
}

/* In other frames nothing says whether there is one. */
static bool has_fcs(const struct np_dissector *d) {
  const uint16_t link_type = np_link_type(d);
  if (link_type == LINKTYPE_WITH_FCS) return true;
  return link_type != LINKTYPE_NO_FCS && ends_with_fcs(d);
}

static void dissect(struct np_dissector *d) {
  uint64_t control = 0;
  np_dissect_each(d);
  if (!np_look(d, 0, 16, &control)) {
    np_header(d, CONTROL_BYTES);
    return;
  }
  uint32_t at =
      has_own_control(control >> 8) ? 1 : header_end(d, shape_of(np_swapped(control, 16)));
  np_header(d, at);
  bool has_end = has_fcs(d) && np_fits(d, at + FCS_BYTES);
  if (has_end) np_child_length(d, np_declared_length(d) - at - FCS_BYTES);
  if (np_fits(d, at + 1 + (has_end ? FCS_BYTES : 0))) find_child(d, np_swapped(control, 16), at);
}

/* The lowest byte goes first. */
static void long_address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  enum { BYTES = 8 };
  uint8_t bytes[BYTES];
  struct np_cursor part = np_split(d, c, &fields[row], BYTES), at = part;
  for (unsigned i = BYTES; i > 0; i--) bytes[i - 1] = (uint8_t)np_cursor_take(&at, 8);
  if (np_good(&at))
    np_emit_text(d, &part, &fields[row], bytes, BYTES);
  else
    np_skip(d, &part, BYTES * 8);
}

static void address(struct np_dissector *d, struct np_cursor *c, uint32_t bytes, unsigned row) {
  if (bytes == 2) np_emit(d, c, &fields[row]);
  if (bytes > 2) long_address(d, c, row + 1);
}

static void security(struct np_dissector *d, struct np_cursor *c) {
  uint64_t control = np_emit_word(d, c, &fields[SECURITY_CONTROL]);
  if (!(control >> 5 & 1)) np_emit(d, c, &fields[COUNTER]);
  uint32_t key = key_bytes(control >> 3);
  if (key > 1) np_emit_bytes(d, c, &fields[KEY_SOURCE], key - 1);
  if (key > 0) np_emit(d, c, &fields[KEY_INDEX]);
}

static void elements(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[ELEMENTS]);
    uint64_t head = np_emit_word(d, c, &fields[ELEMENT_WORD]), id = head >> 7 & 0xff;
    bool is_last = id == PAYLOAD_FOLLOWS || id == DATA_FOLLOWS;
    if (!is_last) np_emit_bytes(d, c, &fields[CONTENT], head & 0x7f);
    np_close(d, &fields[ELEMENTS]);
    if (is_last) return;
  }
}

static void header(struct np_dissector *d, struct np_cursor *c) {
  struct shape s = shape_of(np_emit_word(d, c, &fields[CONTROL]));
  if (!np_good(c)) return;
  if (s.has_sequence) np_emit(d, c, &fields[SEQUENCE]);
  if (s.has_pan) np_emit(d, c, &fields[DESTINATION_PAN]);
  address(d, c, s.destination, DESTINATION);
  if (s.has_source_pan) np_emit(d, c, &fields[SOURCE_PAN]);
  address(d, c, s.source, SOURCE);
  if (s.has_security) security(d, c);
  if (s.has_elements) elements(d, c);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), first = c;
  if (has_own_control(np_cursor_take(&first, 8))) {
    np_skip(d, &c, 5);
    np_emit(d, &c, &fields[TYPE]);
  } else {
    header(d, &c);
  }
  if (has_fcs(d)) np_emit_last(d, np_body(d), &fields[FCS]);
}

const struct np_protocol np_wpan = {
    .name = "wpan",
    .title = "IEEE 802.15.4",
    .spec = "IEEE 802.15.4",
    .group = "wireless",
    .wireshark = "wpan",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_WITH_FCS},
                                      {NP_BY_LINK_TYPE, LINKTYPE_NO_FCS},
                                      {NP_BY_ETHERTYPE, ETHERTYPE_WPAN},
                                      {NP_TABLE_END, 0}},
    .summary = "802.15.4 {type_name}",
};
