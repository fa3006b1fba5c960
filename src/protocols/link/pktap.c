/* pktap.c - Darwin's header of a capture on all interfaces, LINKTYPE_PKTAP: numbers have their
 * lowest byte first. */
#include "protocols/protocol.h"

enum {
  LENGTH,
  RECORD_TYPE,
  LINK_TYPE,
  INTERFACE,
  FLAGS,
  FAMILY,
  LINK_HEADER,
  LINK_TRAILER,
  PROCESS,
  COMMAND,
  SERVICE_CLASS,
  INTERFACE_TYPE,
  INTERFACE_UNIT,
  EFFECTIVE_PROCESS,
  EFFECTIVE_COMMAND
};

static const struct np_name record_names[] = {{0, "nothing"}, {1, "packet"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH]            = {"length",            0, 32, NP_UINT, "pktap.hdrlen",  "Length of this header, in bytes.", .flags = NP_LITTLE},
  [RECORD_TYPE]       = {"record_type",      32, 32, NP_UINT, "pktap.rectype", "What follows.", .flags = NP_LITTLE, .names = record_names},
  [LINK_TYPE]         = {"dlt",              64, 32, NP_UINT, "pktap.dlt",     "Link type of the packet.", .flags = NP_LITTLE},
  [INTERFACE]         = {"interface_name",   96, 192, NP_STRING, "pktap.ifname", "Interface that it was captured on."},
  [FLAGS]             = {"flags",           288, 32, NP_HEX,  "pktap.flags",   "1: received; 2: sent.", .flags = NP_LITTLE},
  [FAMILY]            = {"protocol_family", 320, 32, NP_UINT, "pktap.pfamily", "Address family of the packet.", .flags = NP_LITTLE},
  [LINK_HEADER]       = {"link_header_length", 352, 32, NP_UINT, "pktap.llhdrlen", "Length of the link layer's header, in bytes.", .flags = NP_LITTLE},
  [LINK_TRAILER]      = {"link_trailer_length", 384, 32, NP_UINT, "pktap.lltrlrlen", "Length of the link layer's trailer, in bytes.", .flags = NP_LITTLE},
  [PROCESS]           = {"process_id",      416, 32, NP_UINT, "pktap.pid",     "Process whose packet it is.", .flags = NP_LITTLE},
  [COMMAND]           = {"command",         448, 160, NP_STRING, "pktap.cmdname", "Its name."},
  [SERVICE_CLASS]     = {"service_class",   608, 32, NP_UINT, "pktap.svc_class", "Class of service.", .flags = NP_LITTLE},
  [INTERFACE_TYPE]    = {"interface_type",  640, 16, NP_UINT, "pktap.iftype",  "Kind of the interface.", .flags = NP_LITTLE},
  [INTERFACE_UNIT]    = {"interface_unit",  656, 16, NP_UINT, "pktap.ifunit",  "Number of the interface among those of its kind.", .flags = NP_LITTLE},
  [EFFECTIVE_PROCESS] = {"effective_process_id", 672, 32, NP_UINT, "pktap.epid", "Process on whose behalf it is sent.", .flags = NP_LITTLE},
  [EFFECTIVE_COMMAND] = {"effective_command", 704, 160, NP_STRING, "pktap.ecmdname", "Its name."},
};
/* clang-format on */

enum { HEADER_BYTES = 108, MOST_HEADER = 1024, IS_PACKET = 1, LINKTYPE_USER2 = 149 };

/* Link type 149 is anybody's, and Darwin's old way to say this: a header that looks like none. */
static bool is_other(struct np_dissector *d, uint64_t length) {
  return np_link_type(d) == LINKTYPE_USER2 &&
         (length < HEADER_BYTES || length > MOST_HEADER ||
          !np_name_of(record_names, np_get(d, &fields[RECORD_TYPE])));
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (is_other(d, length)) {
    np_refuse(d);
    return;
  }
  if (length < HEADER_BYTES) {
    np_malformed(d, &fields[LENGTH], "shorter than the header");
    return;
  }
  np_header_at(d, &fields[LENGTH], length);
  if (np_get(d, &fields[RECORD_TYPE]) == IS_PACKET)
    np_next(d, NP_BY_LINK_TYPE, np_get(d, &fields[LINK_TYPE]));
}

const struct np_protocol np_pktap = {
    .name = "pktap",
    .title = "Darwin's packet tap",
    .spec = "LINKTYPE_PKTAP",
    .group = "link",
    .wireshark = "pktap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .binds =
        (const struct np_bind[]){
            {NP_BY_LINK_TYPE, 258}, {NP_BY_LINK_TYPE, LINKTYPE_USER2}, {NP_TABLE_END, 0}},
    .summary = "PKTAP {interface_name} {command}",
};
