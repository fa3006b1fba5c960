/* tftp.c - Trivial File Transfer Protocol, RFC 1350, with options, RFC 2347. */
#include "protocols/protocol.h"

enum {
  OPCODE,
  OPCODE_NAME,
  SOURCE_FILE,
  DESTINATION_FILE,
  MODE,
  OPTIONS,
  OPTION_NAME,
  OPTION_VALUE,
  BLOCK,
  ERROR_CODE,
  ERROR_NAME,
  ERROR_MESSAGE,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

enum { READ = 1, WRITE, DATA, ACKNOWLEDGMENT, ERROR, OPTION_ACKNOWLEDGMENT };

static const struct np_name opcode_names[] = {{READ, "Read Request"},
                                              {WRITE, "Write Request"},
                                              {DATA, "Data Packet"},
                                              {ACKNOWLEDGMENT, "Acknowledgement"},
                                              {ERROR, "Error Code"},
                                              {OPTION_ACKNOWLEDGMENT, "Option Acknowledgement"},
                                              {0, NULL}};

/* IANA's "Error Codes" of TFTP: RFC 1350 and RFC 2347. */
static const struct np_name error_names[] = {{0, "Not defined"},
                                             {1, "File not found"},
                                             {2, "Access violation"},
                                             {3, "Disk full or allocation exceeded"},
                                             {4, "Illegal TFTP operation"},
                                             {5, "Unknown transfer ID"},
                                             {6, "File already exists"},
                                             {7, "No such user"},
                                             {8, "Option negotiation failed"},
                                             {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [OPCODE]        = {"opcode",      0, 16, NP_UINT, "tftp.opcode", "What the packet is.", .names = opcode_names},
  [OPCODE_NAME]   = {"opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the opcode.", .of = OPCODE, .names = opcode_names},
  [SOURCE_FILE]   = {"source_file", NP_VARIABLE, 0, NP_STRING, "tftp.source_file", "File that is asked for."},
  [DESTINATION_FILE] = {"destination_file", NP_VARIABLE, 0, NP_STRING, "tftp.destination_file", "File that shall be written."},
  [MODE]          = {"mode",        NP_VARIABLE, 0, NP_STRING, "tftp.type", "How the file is sent: netascii, octet or mail."},
  [OPTIONS]       = {"options",     NP_VARIABLE, 0, NP_RECORD, NULL, "Options, RFC 2347.", .flags = NP_MANY},
  [OPTION_NAME]   = {"options.name", NP_VARIABLE, 0, NP_STRING, "tftp.option.name", "Name of the option."},
  [OPTION_VALUE]  = {"options.value", NP_VARIABLE, 0, NP_STRING, "tftp.option.value", "Value of the option."},
  [BLOCK]         = {"block",       NP_VARIABLE, 16, NP_UINT, "tftp.block", "Number of the block."},
  [ERROR_CODE]    = {"error_code",  NP_VARIABLE, 16, NP_UINT, "tftp.error.code", "What is wrong.", .names = error_names},
  [ERROR_NAME]    = {"error_name",  NP_VARIABLE, 0, NP_NAME, NULL, "Name of the error.", .names = error_names},
  [ERROR_MESSAGE] = {"error_message", NP_VARIABLE, 0, NP_STRING, "tftp.error.message", "The same for people."},
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the data begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the data, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]       = {"payload",     NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Data of the file, as far as it was captured."},
};
/* clang-format on */

enum { OPCODE_BYTES = 2, DATA_BYTES = 4, TFTP_PORT = 69 };

/* RFC 1350, section 4: what follows the request goes between other ports. */
static void dissect(struct np_dissector *d) {
  uint64_t opcode = np_get(d, &fields[OPCODE]);
  if (opcode < READ || opcode > OPTION_ACKNOWLEDGMENT || !np_fits(d, DATA_BYTES)) {
    np_refuse(d);
    return;
  }
  if (opcode == DATA)
    np_header(d, DATA_BYTES);
  else
    np_header_whole(d);
}

/* The next bytes up to a NUL are the row; false where there is none. */
static bool text(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  struct np_cursor part;
  bool ends = np_take_until(c, 0, &part);
  np_emit_rest(d, &part, row); /* what was not captured is noted */
  if (!ends && np_good(&part) && !np_is_part(d)) np_malformed(d, row, "a text without an end");
  return ends;
}

static void options(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[OPTIONS]);
    if (text(d, c, &fields[OPTION_NAME])) text(d, c, &fields[OPTION_VALUE]);
    np_close(d, &fields[OPTIONS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t opcode = np_get(d, &fields[OPCODE]);
  switch (opcode) {
    case READ:
    case WRITE:
      if (text(d, &c, &fields[opcode == READ ? SOURCE_FILE : DESTINATION_FILE]) &&
          text(d, &c, &fields[MODE]))
        options(d, &c);
      break;
    case ERROR:
      np_emit(d, &c, &fields[ERROR_CODE]);
      text(d, &c, &fields[ERROR_MESSAGE]);
      break;
    case OPTION_ACKNOWLEDGMENT:
      options(d, &c);
      break;
    default:
      np_emit(d, &c, &fields[BLOCK]);
  }
}

const struct np_protocol np_tftp = {
    .name = "tftp",
    .title = "Trivial File Transfer Protocol",
    .spec = "RFC 1350",
    .group = "files",
    .wireshark = "tftp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = OPCODE_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, TFTP_PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "TFTP {opcode_name} {source_file} {destination_file} {block} {error_name}",
};
