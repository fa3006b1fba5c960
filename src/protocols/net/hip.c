/* hip.c - Host Identity Protocol version 2, RFC 7401. */
#include "protocols/protocol.h"

enum {
  NEXT_HEADER,
  HEADER_LENGTH,
  FIXED_0,
  PACKET_TYPE,
  VERSION,
  RESERVED,
  FIXED_1,
  CHECKSUM,
  CHECKSUM_STATUS,
  CONTROLS,
  ANONYMOUS,
  SENDER,
  RECEIVER,
  PARAMETERS,
  PARAMETER_TYPE,
  PARAMETER_LENGTH,
  CONTENTS,
  PACKET_NAME
};

static const struct np_name packet_names[] = {
    {1, "I1"},      {2, "R1"},        {3, "I2"},     {4, "R2"},
    {16, "UPDATE"}, {17, "NOTIFY"},   {18, "CLOSE"}, {19, "CLOSE_ACK"},
    {20, "HDRR"},   {32, "HIP_DATA"}, {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                    name               bit width type     wireshark            doc */
  [NEXT_HEADER]      = {"next_header",       0,  8, NP_UINT, "hip.proto",         "Protocol of what follows; 59 for nothing.", .names = np_ip_protocol_names},
  [HEADER_LENGTH]    = {"header_length",     8,  8, NP_UINT, "hip.hdr_len",       "Length of the header and its parameters, in units of 8 bytes, without the first."},
  [FIXED_0]          = {"fixed_0",          16,  1, NP_FLAG, NULL,                "0: tells HIP from Shim6."},
  [PACKET_TYPE]      = {"packet_type",      17,  7, NP_UINT, "hip.packet_type",   "Kind of message.", .names = packet_names},
  [VERSION]          = {"version",          24,  4, NP_UINT, "hip.version",       "2, or 1 for RFC 5201."},
  [RESERVED]         = {"reserved",         28,  3, NP_UINT, NULL,                "0."},
  [FIXED_1]          = {"fixed_1",          31,  1, NP_FLAG, NULL,                "1: tells HIP from Shim6."},
  [CHECKSUM]         = {"checksum",         32, 16, NP_HEX,  "hip.checksum",      "Internet checksum."},
  [CHECKSUM_STATUS]  = {"checksum_status",  NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [CONTROLS]         = {"controls",         48, 16, NP_HEX,  "hip.controls",      "Flags of the message."},
  [ANONYMOUS]        = {"anonymous",        63,  1, NP_FLAG, "hip.controls.a",    "The sender's identity is not listed anywhere.", .flags = NP_HIDDEN},
  [SENDER]           = {"sender_hit",       64, 128, NP_BYTES, "hip.hit_sndr",    "Host identity tag of the sender."},
  [RECEIVER]         = {"receiver_hit",    192, 128, NP_BYTES, "hip.hit_rcvr",    "Host identity tag of the receiver; 0 where it is not known."},
  [PARAMETERS]       = {"parameters",       NP_VARIABLE, 0, NP_RECORD, NULL,      "The parameters, in packet order.", .flags = NP_MANY},
  [PARAMETER_TYPE]   = {"parameters.type",  NP_VARIABLE, 16, NP_UINT, "hip.type", "Type of the parameter; an odd one is critical."},
  [PARAMETER_LENGTH] = {"parameters.length", NP_VARIABLE, 16, NP_UINT, NULL,      "Length of the contents, in bytes."},
  [CONTENTS]         = {"parameters.contents", NP_VARIABLE, 0, NP_BYTES, NULL,    "Contents of the parameter, without its padding."},
  [PACKET_NAME]      = {"packet_name",      NP_COMPUTED, 0, NP_NAME, NULL,        "Name of the packet type.", .flags = NP_HIDDEN, .of = PACKET_TYPE, .names = packet_names},
};
/* clang-format on */

enum { HEADER_BYTES = 40, PROTOCOL_NUMBER = 139, ALIGNMENT = 8, TYPE_AND_LENGTH = 4 };

static void dissect(struct np_dissector *d) {
  uint64_t header = (np_get(d, &fields[HEADER_LENGTH]) + 1) * 8;
  if (header < HEADER_BYTES) {
    np_malformed(d, &fields[HEADER_LENGTH], "smaller than the fixed header");
    return;
  }
  np_header_at(d, &fields[HEADER_LENGTH], header);
  np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

static void parameter(struct np_dissector *d, struct np_cursor *list) {
  np_emit(d, list, &fields[PARAMETER_TYPE]);
  uint64_t length = np_emit(d, list, &fields[PARAMETER_LENGTH]);
  np_emit_bytes(d, list, &fields[CONTENTS], length);
  uint64_t odd = (TYPE_AND_LENGTH + length) % ALIGNMENT;
  if (odd) np_skip(d, list, (ALIGNMENT - odd) * 8);
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], d->header, PROTOCOL_NUMBER,
                   NP_CHECKSUM_ABSENT);
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[PARAMETERS]);
    parameter(d, &list);
    np_close(d, &fields[PARAMETERS]);
  }
}

const struct np_protocol np_hip = {
    .name = "hip",
    .title = "Host Identity Protocol",
    .spec = "RFC 7401",
    .group = "mobility",
    .wireshark = "hip",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "{packet_name}",
};
