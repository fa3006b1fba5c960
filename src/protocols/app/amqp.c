/* amqp.c - Advanced Message Queuing Protocol: of 0-9-1, sections 2.3 and 4.2, frames, which method
 * they have, and heads of contents; of 1.0, section 2.3, headers of frames; and what streams of
 * both begin with. */
#include <string.h>

#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  TYPE,
  TYPE_NAME,
  CHANNEL,
  LENGTH,
  CLASS,
  CLASS_NAME,
  METHOD,
  CONTENT_CLASS,
  WEIGHT,
  BODY_SIZE,
  PROPERTY_FLAGS,
  PROTOCOL,
  PROTOCOL_ID,
  PROTOCOL_ID_NAME,
  MAJOR,
  MINOR,
  REVISION,
  SIZE,
  OFFSET,
  FRAME_TYPE,
  FRAME_TYPE_NAME,
  FRAME_CHANNEL,
  EXTENDED,
  PAYLOAD,
  DATA
};

enum type { METHOD_FRAME = 1, HEADER, BODY, HEARTBEAT = 8 };
enum { HEAD = 7, END = 0xce, PORT = 5672, MOST = 1 << 27 };
/* Of the protocol's header, and of a frame's of 1.0. */
enum { FRONT = 8, MAGIC_BYTES = 4, WORD = 4, LEAST_WORDS = 2, SASL_FRAME = 1 };

static const uint8_t magic[] = {'A', 'M', 'Q', 'P'};

static const struct np_name type_names[] = {{METHOD_FRAME, "Method"},
                                            {HEADER, "Content header"},
                                            {BODY, "Content body"},
                                            {HEARTBEAT, "Heartbeat"},
                                            {0, NULL}};
static const struct np_name class_names[] = {{10, "Connection"}, {20, "Channel"}, {30, "Access"},
                                             {40, "Exchange"},   {50, "Queue"},   {60, "Basic"},
                                             {85, "Confirm"},    {90, "Tx"},      {0, NULL}};
static const struct np_name protocol_names[] = {{0, "AMQP"}, {2, "TLS"}, {3, "SASL"}, {0, NULL}};
static const struct np_name frame_names[] = {{0, "AMQP"}, {SASL_FRAME, "SASL"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]    = {"type",    NP_VARIABLE,  8, NP_UINT, "amqp.type", "What the frame is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .names = type_names},
  [CHANNEL] = {"channel", NP_VARIABLE, 16, NP_UINT, "amqp.channel", "Which channel of the connection; 0: the connection."},
  [LENGTH]  = {"length",  NP_VARIABLE, 32, NP_UINT, "amqp.length", "Length of what follows, without the byte that ends the frame, in bytes."},
  [CLASS]   = {"class",   NP_VARIABLE, 16, NP_UINT, "amqp.method.class", "Class of the method.", .names = class_names},
  [CLASS_NAME] = {"class_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the class.", .names = class_names},
  [METHOD]  = {"method",  NP_VARIABLE, 16, NP_UINT, "amqp.method.method", "Which method of the class."},
  [CONTENT_CLASS] = {"content_class", NP_VARIABLE, 16, NP_UINT, "amqp.header.class", "Class of the content."},
  [WEIGHT]  = {"weight",  NP_VARIABLE, 16, NP_UINT, "amqp.header.weight", "0."},
  [BODY_SIZE] = {"body_size", NP_VARIABLE, 64, NP_UINT, "amqp.header.body-size", "Length of the content, in bytes."},
  [PROPERTY_FLAGS] = {"property_flags", NP_VARIABLE, 16, NP_HEX, "amqp.header.property-flags", "Which properties follow."},
  [PROTOCOL] = {"protocol", NP_VARIABLE, 32, NP_STRING, "amqp.init.protocol", "Header of the protocol: AMQP."},
  [PROTOCOL_ID] = {"protocol_id", NP_VARIABLE, 8, NP_UINT, NULL, "What the connection, or this part of it, is for.", .names = protocol_names},
  [PROTOCOL_ID_NAME] = {"protocol_id_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = protocol_names},
  [MAJOR]   = {"version_major", NP_VARIABLE, 8, NP_UINT, NULL, "Version: 1 of 1.0.0, 0 of 0-9-1."},
  [MINOR]   = {"version_minor", NP_VARIABLE, 8, NP_UINT, NULL, "Its second number."},
  [REVISION] = {"version_revision", NP_VARIABLE, 8, NP_UINT, NULL, "Its third one."},
  [SIZE]    = {"size",    NP_VARIABLE, 32, NP_UINT, "amqp.length", "Version 1.0: length of the frame, in bytes."},
  [OFFSET]  = {"data_offset", NP_VARIABLE, 8, NP_UINT, "amqp.doff", "Version 1.0: where the frame's body begins, in words of four bytes."},
  [FRAME_TYPE] = {"frame_type", NP_VARIABLE, 8, NP_UINT, "amqp.type", "Version 1.0: what the frame is.", .names = frame_names},
  [FRAME_TYPE_NAME] = {"frame_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = frame_names},
  [FRAME_CHANNEL] = {"frame_channel", NP_VARIABLE, 16, NP_UINT, "amqp.channel", "Version 1.0: which channel of the connection; of SASL it says nothing."},
  [EXTENDED] = {"extended_header", NP_VARIABLE, 0, NP_BYTES, NULL, "Version 1.0: what is in front of the body besides."},
  [PAYLOAD] = {"payload", NP_VARIABLE, 0, NP_BYTES, "amqp.payload", "Part of the content."},
  [DATA]    = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "Arguments of the method, or properties of the content; version 1.0: the frame's body."},
};
/* clang-format on */

/* ---- Is it a frame, and how long? ---- */

static uint64_t measure_front(const uint8_t *bytes, uint32_t size) {
  if (memcmp(bytes, magic, size < MAGIC_BYTES ? size : MAGIC_BYTES) != 0) return 0;
  return size < MAGIC_BYTES ? 1 : FRONT;
}

/* 1.0, section 2.3.1. */
static uint64_t measure_frame(const uint8_t *bytes, uint32_t size) {
  if (size < FRONT) return 1;
  uint64_t length = np_bits(bytes, 0, 32);
  return length >= FRONT && bytes[4] >= LEAST_WORDS && bytes[5] <= SASL_FRAME ? length : 0;
}

/* How long a frame or a header is, for np_take_measured. The first byte of a frame of 1.0 is the
 * highest of its length, which is less than 16 MiB: no type of 0-9-1 is 0. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] == magic[0]) return measure_front(bytes, size);
  if (bytes[0] == 0) return measure_frame(bytes, size);
  if (!np_name_of(type_names, bytes[0])) return 0;
  if (size < HEAD) return 1;
  uint64_t length = np_bits(bytes, 24, 32);
  bool is_frame = length <= MOST && (bytes[0] == HEARTBEAT) == (length == 0);
  return is_frame ? HEAD + length + 1 : 0;
}

/* 0-9-1, section 4.2.3: is a frame's last byte there, and another than it must be? */
static bool has_other_end(const struct np_dissector *d) {
  uint64_t type, length, end;
  if (!np_look(d, 0, 8, &type) || !np_name_of(type_names, type)) return false;
  if (!np_look(d, 24, 32, &length) || length > MOST) return false;
  return np_look(d, (HEAD + (uint32_t)length) * 8, 8, &end) && end != END;
}

static void dissect(struct np_dissector *d) {
  if (has_other_end(d))
    np_refuse(d);
  else
    np_next_measured(d, measure, FRONT);
}

/* ---- Rows ---- */

static void front(struct np_dissector *d, struct np_cursor *c) {
  np_emit_bytes(d, c, &fields[PROTOCOL], MAGIC_BYTES);
  np_emit_rows(d, c, &fields[PROTOCOL_ID], &fields[REVISION]);
}

static void frame(struct np_dissector *d, struct np_cursor *c) {
  uint64_t size = np_emit(d, c, &fields[SIZE]), words = np_emit(d, c, &fields[OFFSET]);
  np_emit_rows(d, c, &fields[FRAME_TYPE], &fields[FRAME_CHANNEL]);
  if (!np_good(c)) return;
  if (words * WORD > size) {
    np_malformed(d, &fields[OFFSET], "behind the frame");
    return;
  }
  struct np_cursor extended = np_split(d, c, &fields[OFFSET], words * WORD - FRONT);
  np_emit_rest(d, &extended, &fields[EXTENDED]);
  np_emit_rest(d, c, &fields[DATA]);
}

static void old_frame(struct np_dissector *d, struct np_cursor *tail) {
  uint64_t type = np_emit(d, tail, &fields[TYPE]);
  np_emit(d, tail, &fields[CHANNEL]);
  uint64_t length = np_emit(d, tail, &fields[LENGTH]);
  struct np_cursor c = np_split(d, tail, &fields[LENGTH], length);
  if (type == METHOD_FRAME) np_emit_rows(d, &c, &fields[CLASS], &fields[METHOD]);
  if (type == HEADER) np_emit_rows(d, &c, &fields[CONTENT_CLASS], &fields[PROPERTY_FLAGS]);
  np_emit_rest(d, &c, &fields[type == BODY ? PAYLOAD : DATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t first = 0;
  np_look(d, 0, 8, &first);
  if (first == magic[0])
    front(d, &c);
  else if (first == 0)
    frame(d, &c);
  else
    old_frame(d, &c);
}

/* ---- On a stream ---- */

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  if (length == 1) return size + 1;
  return length > 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

const struct np_protocol np_amqp = {
    .name = "amqp",
    .title = "Advanced Message Queuing Protocol",
    .spec = "AMQP 0-9-1 and 1.0",
    .group = "messaging",
    .wireshark = "amqp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary =
        "AMQP {type_name} {class_name} {method} {frame_type_name} {protocol?protocol header}",
    .stream = &stream,
};
