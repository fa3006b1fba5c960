/* stun.c - Session Traversal Utilities for NAT, RFC 8489, and TURN's channels, RFC 8656. */
#include "dissect/parser.h"
#include "protocols/app/stun_attribute.h"

enum { KIND_MESSAGE = 0, KIND_CHANNEL = 1, CHANNEL_FIRST = 0x4000, CHANNEL_LAST = 0x4fff };

static const struct np_name class_names[] = {
    {0, "Request"}, {1, "Indication"}, {2, "Success Response"}, {3, "Error Response"}, {0, NULL},
};

/* IANA's "STUN Methods", and those of MS-TURN and drafts. */
static const struct np_name method_names[] = {
    {0x001, "Binding"},
    {0x002, "SharedSecret"},
    {0x003, "Allocate"},
    {0x004, "Refresh"},
    {0x006, "Send"},
    {0x007, "Data"},
    {0x008, "CreatePermission"},
    {0x009, "ChannelBind"},
    {0x00a, "Connect"},
    {0x00b, "ConnectionBind"},
    {0x00c, "ConnectionAttempt"},
    {0x080, "GOOG-PING"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [NP__STUN_KIND]       = {"kind",        0,  2, NP_UINT, NULL, "0 of a message, 1 of channel data.", .flags = NP_HIDDEN},
  [NP__STUN_TYPE]       = {"type",        0, 16, NP_HEX,  "stun.type", "Method and class of a message.", .when = NP_WHEN(NP__STUN_KIND, 0, 0)},
  [NP__STUN_ASSIGNMENT] = {"assignment",  2,  1, NP_UINT, "stun.type.method-assignment", "0: methods by IETF review; 1: by an expert.", .flags = NP_HIDDEN, .when = NP_WHEN(NP__STUN_KIND, 0, 0)},
  [NP__STUN_CHANNEL]    = {"channel",     0, 16, NP_HEX,  "stun.channel", "Number of the channel that the data is of.", .when = NP_WHEN(NP__STUN_KIND, 1, 1)},
  [NP__STUN_LENGTH]     = {"length",     16, 16, NP_UINT, "stun.length", "Length of what follows, in bytes: of a message without its header, of data without padding."},
  [NP__STUN_CLASS]      = {"class",      NP_VARIABLE, 2, NP_UINT, NULL, "Request, indication or response.", .names = class_names},
  [NP__STUN_CLASS_NAME] = {"class_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the class.", .names = class_names},
  [NP__STUN_CLASS_BITS] = {"class_bits", NP_VARIABLE, 8, NP_HEX, "stun.type.class", "The class's bits as far apart as they are in the type.", .flags = NP_HIDDEN},
  [NP__STUN_METHOD]     = {"method",     NP_VARIABLE, 12, NP_UINT, "stun.type.method", "What is asked for, or answered.", .names = method_names},
  [NP__STUN_METHOD_NAME] = {"method_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the method.", .names = method_names},
  [NP__STUN_COOKIE]     = {"cookie",     NP_VARIABLE, 32, NP_BYTES, "stun.cookie", "0x2112a442: tells STUN from others.", .flags = NP_HIDDEN},
  [NP__STUN_ID]         = {"transaction_id", NP_VARIABLE, 96, NP_BYTES, "stun.id", "The same in a request and its response."},
#define XX(id, name, ...) [NP__STUN_##id] = {name, __VA_ARGS__},
#include "protocols/app/stun.def"
#undef XX
  [NP__STUN_PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the channel's data begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [NP__STUN_PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the channel's data, in bytes, captured or not.", .flags = NP_HIDDEN},
  [NP__STUN_PAYLOAD]    = {"payload",    NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The channel's data, as far as it was captured."},
};
/* clang-format on */

enum { FIXED_BYTES = 4, STUN_PORT = 3478, WORD = 4 };

/* RFC 8489, section 5: two zero bits, and the cookie. Of the methods only those below 0x100 are
 * assigned (section 18.2): what has the cookie and others is somebody's own. */
static const struct np_claims_head claims_heads[] = {{0xfc000000ffffffff, NP__STUN_COOKIE_VALUE},
                                                     {0, 0}};

static bool is_message(const struct np_dissector *d, uint64_t *length) {
  const struct np_claims_head message = claims_heads[0];
  uint64_t head;
  bool is_there = np_look(d, 0, 64, &head);
  *length = NP__STUN_HEADER_BYTES + (head >> 32 & 0xffff);
  return is_there && (head & message.mask) == message.value && np_fits(d, NP__STUN_HEADER_BYTES);
}

static bool claims(const struct np_dissector *d) {
  uint64_t length;
  return is_message(d, &length) && length % WORD == 0 && np_fits(d, length);
}

/* RFC 8656, section 12.4: over TCP data is filled up to words, over UDP it need not be. */
static void channel(struct np_dissector *d) {
  uint64_t number = np_get(d, &fields[NP__STUN_CHANNEL]);
  uint64_t length = np_get(d, &fields[NP__STUN_LENGTH]);
  if (number < CHANNEL_FIRST || number > CHANNEL_LAST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, FIXED_BYTES + (length + WORD - 1) / WORD * WORD);
  if (np_fits(d, FIXED_BYTES + length))
    np_end_at(d, &fields[NP__STUN_LENGTH], FIXED_BYTES + length);
}

/* WhatsApp's lengths are no words. */
static void dissect(struct np_dissector *d) {
  uint64_t length;
  if (np_get(d, &fields[NP__STUN_KIND]) == KIND_CHANNEL) {
    channel(d);
  } else if (!is_message(d, &length)) {
    np_refuse(d);
  } else {
    if (length % WORD) np_malformed(d, &fields[NP__STUN_LENGTH], "the length is not in words");
    np_next_pdu(d, length);
    np_header(d, length);
  }
}

static void message(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[NP__STUN_TYPE]);
  uint64_t class_bits = type >> 4 & 0x11;
  struct np_cursor c = np_rest(d);
  np_emit_number(d, &fields[NP__STUN_CLASS], (class_bits >> 3 & 2) | (class_bits & 1));
  np_emit_number(d, &fields[NP__STUN_CLASS_BITS], class_bits);
  np_emit_number(d, &fields[NP__STUN_METHOD],
                 (type & 0xf) | (type >> 1 & 0x70) | (type >> 2 & 0xf80));
  np_emit_bytes(d, &c, &fields[NP__STUN_COOKIE], 4);
  struct np_cursor id = c;
  np_emit_bytes(d, &c, &fields[NP__STUN_ID], 12);
  np__stun_attributes(d, &c, id);
}

static void details(struct np_dissector *d) {
  if (np_get(d, &fields[NP__STUN_KIND]) == KIND_MESSAGE) message(d);
}

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};

/* ---- On a stream ---- */

static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (size < FIXED_BYTES) return 1;
  uint64_t length = np_bits(bytes, 16, 16);
  if (bytes[0] >> 6 == 0) return NP__STUN_HEADER_BYTES + length;
  return bytes[0] >> 6 == 1 ? FIXED_BYTES + (length + WORD - 1) / WORD * WORD : 0;
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

/* The first message has the cookie: RFC 8489, section 5. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  const struct np_claims_head message = claims_heads[0];
  if (size < sizeof message.mask) return sizeof message.mask;
  bool is_message = (np_bits(bytes, 0, 64) & message.mask) == message.value;
  return is_message ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};

const struct np_protocol np_stun = {
    .name = "stun",
    .title = "Session Traversal Utilities for NAT",
    .spec = "RFC 8489",
    .group = "media",
    .wireshark = "stun",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, STUN_PORT}, {NP_BY_TCP_PORT, STUN_PORT}, {NP_TABLE_END, 0}},
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .refuses_short = true,
    .summary = "STUN {channel?ChannelData} {channel} {method_name} {class_name}",
    .stream = &stream,
};
