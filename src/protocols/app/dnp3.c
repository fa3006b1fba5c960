/* dnp3.c - Distributed Network Protocol, IEEE 1815-2012: the link layer, whose data are blocks of
 * 16 bytes with a checksum each, the transport function, and the header of the application layer,
 * where a frame is the first of its fragment. Numbers have their lowest byte first. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  START,
  LENGTH,
  CONTROL,
  DIRECTION,
  PRIMARY,
  COUNT_BIT,
  COUNT_VALID,
  NO_ROOM,
  FUNCTION,
  FUNCTION_NAME,
  ANSWER,
  ANSWER_NAME,
  DESTINATION,
  SOURCE,
  HEADER_CHECKSUM,
  TRANSPORT,
  FINAL,
  FIRST,
  SEQUENCE,
  APPLICATION,
  FRAGMENT_FIRST,
  FRAGMENT_FINAL,
  CONFIRM,
  UNSOLICITED,
  FRAGMENT_SEQUENCE,
  CODE,
  CODE_NAME,
  INDICATIONS,
  RESTART,
  TROUBLE,
  LOCAL,
  NEEDS_TIME,
  CLASS_3,
  CLASS_2,
  CLASS_1,
  BROADCAST,
  RESERVED,
  CONFIGURATION,
  EXECUTING,
  OVERFLOW,
  PARAMETERS,
  OBJECT_UNKNOWN,
  CODE_UNKNOWN,
  DATA
};

static const struct np_name function_names[] = {{0, "Reset of Remote Link"},
                                                {1, "Reset of User Process"},
                                                {2, "Test Function For Link"},
                                                {3, "User Data"},
                                                {4, "Unconfirmed User Data"},
                                                {9, "Request Link Status"},
                                                {0, NULL}};
static const struct np_name answer_names[] = {{0, "ACK"},
                                              {1, "NACK"},
                                              {11, "Status of Link"},
                                              {14, "Link Service Not Functioning"},
                                              {15, "Link Service Not Used or Implemented"},
                                              {0, NULL}};
static const struct np_name code_names[] = {
    {0, "Confirm"},
    {1, "Read"},
    {2, "Write"},
    {3, "Select"},
    {4, "Operate"},
    {5, "Direct Operate"},
    {6, "Direct Operate No Ack"},
    {7, "Immediate Freeze"},
    {8, "Immediate Freeze No Ack"},
    {9, "Freeze and Clear"},
    {10, "Freeze and Clear No Ack"},
    {11, "Freeze With Time"},
    {12, "Freeze With Time No Ack"},
    {13, "Cold Restart"},
    {14, "Warm Restart"},
    {15, "Initialize Data"},
    {16, "Initialize Application"},
    {17, "Start Application"},
    {18, "Stop Application"},
    {19, "Save Configuration"},
    {20, "Enable Spontaneous Messages"},
    {21, "Disable Spontaneous Messages"},
    {22, "Assign Classes"},
    {23, "Delay Measurement"},
    {24, "Record Current Time"},
    {25, "Open File"},
    {26, "Close File"},
    {27, "Delete File"},
    {28, "Get File Info"},
    {29, "Authenticate File"},
    {30, "Abort File"},
    {31, "Activate Configuration"},
    {32, "Authentication Request"},
    {33, "Authentication Error"},
    {129, "Response"},
    {130, "Unsolicited Response"},
    {131, "Authentication Response"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [START]       = {"start",        0, 16, NP_HEX,  "dnp3.start", "0x0564.", .flags = NP_HIDDEN},
  [LENGTH]      = {"length",      16,  8, NP_UINT, "dnp3.len", "Length of what follows without checksums, in bytes."},
  [CONTROL]     = {"control",     24,  8, NP_GROUP, "dnp3.ctl", "Control as one number."},
  [DIRECTION]   = {"direction",   24,  1, NP_FLAG, "dnp3.ctl.dir", "The frame is a master's."},
  [PRIMARY]     = {"primary",     25,  1, NP_FLAG, "dnp3.ctl.prm", "It begins a transaction."},
  [COUNT_BIT]   = {"frame_count_bit", 26, 1, NP_FLAG, "dnp3.ctl.fcb", "Changes with each frame.", .when = NP_WHEN(PRIMARY, 1, 1)},
  [COUNT_VALID] = {"frame_count_valid", 27, 1, NP_FLAG, "dnp3.ctl.fcv", "That bit is in use.", .when = NP_WHEN(PRIMARY, 1, 1)},
  [NO_ROOM]     = {"data_flow_control", 27, 1, NP_FLAG, "dnp3.ctl.dfc", "There is no room for more.", .when = NP_WHEN(PRIMARY, 0, 0)},
  [FUNCTION]    = {"function",    28,  4, NP_UINT, "dnp3.ctl.prifunc", "What is wanted.", .names = function_names, .when = NP_WHEN(PRIMARY, 1, 1)},
  [FUNCTION_NAME] = {"function_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the function.", .flags = NP_HIDDEN, .of = FUNCTION, .names = function_names},
  [ANSWER]      = {"answer",      28,  4, NP_UINT, "dnp3.ctl.secfunc", "What is answered.", .names = answer_names, .when = NP_WHEN(PRIMARY, 0, 0)},
  [ANSWER_NAME] = {"answer_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the answer.", .flags = NP_HIDDEN, .of = ANSWER, .names = answer_names},
  [DESTINATION] = {"destination", 32, 16, NP_UINT, "dnp3.dst", "Receiver.", .flags = NP_LITTLE},
  [SOURCE]      = {"source",      48, 16, NP_UINT, "dnp3.src", "Sender.", .flags = NP_LITTLE},
  [HEADER_CHECKSUM] = {"header_crc", 64, 16, NP_HEX, "dnp3.hdr.CRC", "Checksum of the header.", .flags = NP_LITTLE | NP_HIDDEN},
  [TRANSPORT]   = {"transport.control", NP_VARIABLE, 8, NP_GROUP, "dnp3.tr.ctl", "Transport control as one number."},
  [FINAL]       = {"transport.final", NP_VARIABLE, 1, NP_FLAG, "dnp3.tr.fin", "The last frame of a fragment."},
  [FIRST]       = {"transport.first", NP_VARIABLE, 1, NP_FLAG, "dnp3.tr.fir", "The first frame of a fragment."},
  [SEQUENCE]    = {"transport.sequence", NP_VARIABLE, 6, NP_UINT, "dnp3.tr.seq", "Number of the frame."},
  [APPLICATION] = {"application.control", NP_VARIABLE, 8, NP_GROUP, "dnp3.al.ctl", "Application control as one number."},
  [FRAGMENT_FIRST] = {"application.first", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.fir", "The first fragment of a message."},
  [FRAGMENT_FINAL] = {"application.final", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.fin", "The last fragment of a message."},
  [CONFIRM]     = {"application.confirm", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.con", "A confirmation is wanted."},
  [UNSOLICITED] = {"application.unsolicited", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.uns", "Nobody has asked for it."},
  [FRAGMENT_SEQUENCE] = {"application.sequence", NP_VARIABLE, 4, NP_UINT, "dnp3.al.seq", "Number of the fragment."},
  [CODE]        = {"application.function", NP_VARIABLE, 8, NP_UINT, "dnp3.al.func", "What is to be done, or is answered.", .names = code_names},
  [CODE_NAME]   = {"application.function_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = code_names},
  [INDICATIONS] = {"indications.word", NP_VARIABLE, 16, NP_GROUP, "dnp3.al.iin", "Response: internal indications as one number."},
  [RESTART]     = {"indications.restart", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.rst", "The device has begun anew."},
  [TROUBLE]     = {"indications.trouble", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.dt", "Something is wrong with the device."},
  [LOCAL]       = {"indications.local", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.dol", "Outputs are controlled at the device."},
  [NEEDS_TIME]  = {"indications.need_time", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.tsr", "The device wants to know the time."},
  [CLASS_3]     = {"indications.class3", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.cls3d", "There are events of class 3."},
  [CLASS_2]     = {"indications.class2", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.cls2d", "There are events of class 2."},
  [CLASS_1]     = {"indications.class1", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.cls1d", "There are events of class 1."},
  [BROADCAST]   = {"indications.broadcast", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.bmsg", "A message to all has come."},
  [RESERVED]    = {"indications.reserved", NP_VARIABLE, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [CONFIGURATION] = {"indications.config_corrupt", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.cc", "The configuration is broken."},
  [EXECUTING]   = {"indications.already_executing", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.oae", "That is being done already."},
  [OVERFLOW]    = {"indications.overflow", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.ebo", "Events were lost."},
  [PARAMETERS]  = {"indications.parameter_error", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.pioor", "Parameters are wrong."},
  [OBJECT_UNKNOWN] = {"indications.object_unknown", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.obju", "Objects are not known."},
  [CODE_UNKNOWN] = {"indications.function_unknown", NP_VARIABLE, 1, NP_FLAG, "dnp3.al.iin.fcni", "The function is not known."},
  [DATA]        = {"data",        NP_VARIABLE, 0, NP_BYTES, NULL, "Objects, or what a later frame has of them, without checksums."},
};
/* clang-format on */

enum { PORT = 20000, HEAD = 10, START_BYTES = 0x0564, COUNTED = 5, BLOCK = 16, CRC = 2 };
enum { MOST_DATA = 250, FIRST_RESPONSE = 129, LENGTH_END = 3 };

/* Section 9.2.2.3: a checksum behind each block, also behind the last one, which may be shorter. */
static uint64_t frame_bytes(uint64_t length) {
  uint64_t data = length - COUNTED;
  return HEAD + data + (data + BLOCK - 1) / BLOCK * CRC;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[START]) != START_BYTES || length < COUNTED) {
    np_refuse(d);
    return;
  }
  if (np_found_in(d) == NP_BY_UDP_PORT) np_header_at(d, &fields[LENGTH], frame_bytes(length));
  np_next_pdu(d, frame_bytes(length));
  np_header(d, frame_bytes(length));
}

/* The data without checksums: the first `used` bytes have rows of their own. */
static void blocks(struct np_dissector *d, struct np_cursor c, uint64_t left, uint32_t used) {
  uint8_t bytes[MOST_DATA];
  uint32_t size = 0;
  struct np_cursor of = c, all = c;
  while (left > 0) {
    uint32_t block = left < BLOCK ? (uint32_t)left : BLOCK;
    for (uint32_t i = 0; i < block; i++) bytes[size++] = (uint8_t)np_cursor_take(&c, 8);
    np_cursor_take(&c, CRC * 8);
    left -= block;
  }
  np_skip(d, &of, used * 8U);
  if (!np_good(&c))
    np_skip(d, &all, np_left(&all) * 8ULL);
  else if (size > used)
    np_emit_text(d, &of, &fields[DATA], bytes + used, size - used);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), all = c, first = c;
  uint64_t length = np_get(d, &fields[LENGTH]) - COUNTED;
  if (length == 0) return;
  struct np_cursor block = np_split(d, &c, &fields[LENGTH], length < BLOCK ? length : BLOCK);
  np_emit_rows(d, &block, &fields[TRANSPORT], &fields[SEQUENCE]);
  uint32_t used = 1;
  bool is_first = np_cursor_take(&first, 8) >> 6 & 1;
  if (is_first && np_more(&block)) {
    np_emit_rows(d, &block, &fields[APPLICATION], &fields[FRAGMENT_SEQUENCE]);
    bool is_response = np_emit(d, &block, &fields[CODE]) >= FIRST_RESPONSE;
    if (is_response) np_emit_rows(d, &block, &fields[INDICATIONS], &fields[CODE_UNKNOWN]);
    used += is_response ? 4 : 2;
  }
  if (np_good(&block)) blocks(d, all, length, used);
}

/* ---- On a stream ---- */

static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != START_BYTES >> 8) return 0;
  if (size < LENGTH_END) return 1;
  return bytes[1] == (START_BYTES & 0xff) && bytes[2] >= COUNTED ? frame_bytes(bytes[2]) : 0;
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  if (length == 1) return LENGTH_END;
  return length > 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .bound_only = true, .parse = parse};

const struct np_protocol np_dnp3 = {
    .name = "dnp3",
    .title = "Distributed Network Protocol",
    .spec = "IEEE 1815-2012",
    .group = "industrial",
    .wireshark = "dnp3",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary =
        "DNP3 {source} > {destination} {function_name}{answer_name} {application.function_name}",
    .stream = &stream,
};
