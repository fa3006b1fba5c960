/* nbdgm.c - NetBIOS datagram service, RFC 1002 section 4.4. */
#include "protocols/app/netbios_name.h"

enum {
  TYPE,
  TYPE_NAME,
  FLAGS,
  RESERVED,
  NODE_TYPE,
  FIRST,
  MORE,
  ID,
  SOURCE_IP,
  SOURCE_PORT,
  LENGTH,
  OFFSET,
  SOURCE_NAME,
  DESTINATION_NAME,
  ERROR_CODE,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

enum {
  DIRECT_UNIQUE = 0x10,
  BROADCAST = 0x12,
  DATAGRAM_ERROR = 0x13,
  QUERY_REQUEST = 0x14,
  NEGATIVE_RESPONSE = 0x16,
  FIXED_BYTES = 10,
  DATA_BYTES = 14, /* with length and offset */
  PORT = 138
};

static const struct np_name type_names[] = {{DIRECT_UNIQUE, "direct unique"},
                                            {0x11, "direct group"},
                                            {BROADCAST, "broadcast"},
                                            {DATAGRAM_ERROR, "error"},
                                            {QUERY_REQUEST, "query request"},
                                            {0x15, "positive query response"},
                                            {NEGATIVE_RESPONSE, "negative query response"},
                                            {0, NULL}};

static const struct np_name node_names[] = {
    {0, "B-node"}, {1, "P-node"}, {2, "M-node"}, {3, "NBDD"}, {0, NULL}};

static const struct np_name error_names[] = {{0x82, "destination name not present"},
                                             {0x83, "invalid source name"},
                                             {0x84, "invalid destination name"},
                                             {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]        = {"type",        0,  8, NP_UINT, "nbdgm.type", "What the message is.", .names = type_names},
  [TYPE_NAME]   = {"type_name",   NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .of = TYPE, .names = type_names},
  [FLAGS]       = {"flags",       8,  8, NP_GROUP, "nbdgm.flags", "The flags as one number."},
  [RESERVED]    = {"flags.reserved", 8, 4, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [NODE_TYPE]   = {"flags.node_type", 12, 2, NP_UINT, "nbdgm.node_type", "How the source resolves names.", .names = node_names},
  [FIRST]       = {"flags.first", 14,  1, NP_FLAG, "nbdgm.first", "The first fragment."},
  [MORE]        = {"flags.more",  15,  1, NP_FLAG, "nbdgm.next",  "More fragments follow."},
  [ID]          = {"id",          16, 16, NP_HEX,  "nbdgm.dgram_id", "The same in all fragments."},
  [SOURCE_IP]   = {"source_ip",   32, 32, NP_IPV4, "nbdgm.src.ip", "Address of the source."},
  [SOURCE_PORT] = {"source_port", 64, 16, NP_UINT, "nbdgm.src.port", "Port of the source."},
  [LENGTH]      = {"length",      NP_VARIABLE, 16, NP_UINT, "nbdgm.dgram_len", "Length of names and data, in bytes."},
  [OFFSET]      = {"offset",      NP_VARIABLE, 16, NP_UINT, "nbdgm.pkt_offset", "Where the data stands in the whole datagram, in bytes."},
  [SOURCE_NAME] = {"source_name", NP_VARIABLE, 0, NP_STRING, "nbdgm.source_name", "Name of the source, with the byte that tells what has it."},
  [DESTINATION_NAME] = {"destination_name", NP_VARIABLE, 0, NP_STRING, "nbdgm.destination_name", "Name of the destination."},
  [ERROR_CODE]  = {"error_code",  NP_VARIABLE, 8, NP_HEX, "nbdgm.error_code", "What is wrong.", .names = error_names},
  [PAYLOAD_OFFSET] = {"payload_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the data begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"payload_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the data, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]     = {"payload",     NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The data, as far as it was captured."},
};
/* clang-format on */

/* Where both names end, from the layer's start; 0 where they are not there. */
static uint64_t behind_names(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d), name;
  np_cursor_take(&c, (DATA_BYTES - FIXED_BYTES) * 8);
  bool are_names = !np_dns_skip_name(&c, &name) && !np_dns_skip_name(&c, &name);
  return are_names && np_good(&c) ? c.bit / 8 - d->start : 0;
}

static bool has_data(uint64_t type) {
  return type >= DIRECT_UNIQUE && type <= BROADCAST;
}

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type < DIRECT_UNIQUE || type > NEGATIVE_RESPONSE) {
    np_refuse(d);
    return;
  }
  uint64_t header = has_data(type) ? behind_names(d) : 0, first;
  if (header == 0) {
    np_header_whole(d);
    return;
  }
  np_header(d, header);
  if (np_get(d, &fields[MORE])) np_fragment(d);
  bool is_begin = np_get(d, &fields[FIRST]); /* of what is in several datagrams */
  if (is_begin && np_look(d, (uint32_t)header * 8, 32, &first)) np_next(d, NP_BY_NBSS, first);
}

static void details(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  struct np_cursor c = np_rest(d);
  const struct np_cursor message = c;
  if (type == DATAGRAM_ERROR) {
    np_emit(d, &c, &fields[ERROR_CODE]);
    return;
  }
  if (has_data(type)) {
    uint64_t length = np_emit(d, &c, &fields[LENGTH]);
    if (np_good(&c) && !np_is_part(d) && length > np_left(&c) - 2)
      np_malformed(d, &fields[LENGTH], "longer than the datagram");
    np_emit(d, &c, &fields[OFFSET]);
    if (!np_netbios_emit_name(d, &c, message, &fields[SOURCE_NAME])) return;
  }
  np_netbios_emit_name(d, &c, message, &fields[DESTINATION_NAME]);
}

const struct np_protocol np_nbdgm = {
    .name = "nbdgm",
    .title = "NetBIOS Datagram Service",
    .spec = "RFC 1002",
    .group = "names",
    .wireshark = "nbdgm",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "NBDGM {type_name} {source_name} {destination_name?to} {destination_name}",
};
