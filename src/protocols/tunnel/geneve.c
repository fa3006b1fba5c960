/* geneve.c - Generic Network Virtualization Encapsulation, RFC 8926. */
#include "protocols/protocol.h"

enum {
  VERSION,
  OPTIONS_LENGTH,
  FLAGS,
  FLAG_CONTROL,
  FLAG_CRITICAL,
  FLAG_RESERVED,
  PROTOCOL_TYPE,
  VNI,
  RESERVED,
  OPTIONS,
  OPTION_CLASS,
  OPTION_TYPE,
  OPTION_CRITICAL,
  OPTION_RESERVED,
  OPTION_LENGTH,
  GCP_NETWORK,
  GCP_RESERVED,
  GCP_DIRECTION,
  GCP_ENDPOINT,
  GCP_PROFILE,
  OPTION_DATA
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name               bit width type     wireshark                doc */
  [VERSION]         = {"version",           0,  2, NP_UINT, "geneve.version",        "0."},
  [OPTIONS_LENGTH]  = {"options_length",    2,  6, NP_UINT, NULL,                    "Length of the options, in 32-bit words."},
  [FLAGS]           = {"flags",             8,  8, NP_GROUP, "geneve.flags",         "Flags as one number."},
  [FLAG_CONTROL]    = {"flags.control",     8,  1, NP_FLAG, "geneve.flags.oam",      "A message between the ends of the tunnel."},
  [FLAG_CRITICAL]   = {"flags.critical",    9,  1, NP_FLAG, "geneve.flags.critical", "An option must be understood."},
  [FLAG_RESERVED]   = {"flags.reserved",   10,  6, NP_HEX,  NULL,                    "0.", .flags = NP_HIDDEN},
  [PROTOCOL_TYPE]   = {"protocol_type",    16, 16, NP_HEX,  "geneve.proto_type",     "EtherType of the payload; 0x6558 for an Ethernet frame."},
  [VNI]             = {"vni",              32, 24, NP_UINT, "geneve.vni",            "Virtual network identifier."},
  [RESERVED]        = {"reserved",         56,  8, NP_HEX,  "geneve.reserved",       "0.", .flags = NP_HIDDEN},
  [OPTIONS]         = {"options",          NP_VARIABLE, 0, NP_RECORD, NULL,          "The options, in packet order.", .flags = NP_MANY},
  [OPTION_CLASS]    = {"options.class",    NP_VARIABLE, 16, NP_HEX, "geneve.option.class", "Whose type it is."},
  [OPTION_TYPE]     = {"options.type",     NP_VARIABLE, 8, NP_HEX, "geneve.option.type", "Type of the option."},
  [OPTION_CRITICAL] = {"options.critical", NP_VARIABLE, 1, NP_FLAG, "geneve.option.type.critical", "Who does not know the type must drop the packet."},
  [OPTION_RESERVED] = {"options.reserved", NP_VARIABLE, 3, NP_HEX, NULL,             "0.", .flags = NP_HIDDEN},
  [OPTION_LENGTH]   = {"options.length",   NP_VARIABLE, 5, NP_UINT, NULL,            "Length of the data, in 32-bit words."},
  [GCP_NETWORK]     = {"options.gcp_network", NP_VARIABLE, 28, NP_UINT, "geneve.option.gcp.vnid", "Google Cloud: network."},
  [GCP_RESERVED]    = {"options.gcp_reserved", NP_VARIABLE, 3, NP_UINT, NULL,        "Google Cloud: reserved.", .flags = NP_HIDDEN},
  [GCP_DIRECTION]   = {"options.gcp_direction", NP_VARIABLE, 1, NP_FLAG, "geneve.option.gcp.direction", "Google Cloud: direction of the traffic."},
  [GCP_ENDPOINT]    = {"options.gcp_endpoint", NP_VARIABLE, 0, NP_BYTES, "geneve.option.gcp.endpoint", "Google Cloud: endpoint."},
  [GCP_PROFILE]     = {"options.gcp_profile", NP_VARIABLE, 64, NP_UINT, "geneve.option.gcp.profile", "Google Cloud: profile."},
  [OPTION_DATA]     = {"options.data",     NP_VARIABLE, 0, NP_BYTES, "geneve.option.unknown.data", "Data of an option that has no rows of its own."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, WORD = 4, TYPE_BITS = 8, CLASS_GCP = 0x0132 };

/* Types of Google's class. */
enum { GCP_NETWORK_TYPE = 1, GCP_ENDPOINT_TYPE = 2, GCP_PROFILE_TYPE = 3, CRITICAL_BIT = 0x80 };

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[PROTOCOL_TYPE]);
  if (np_get(d, &fields[VERSION]) != 0) {
    np_malformed(d, &fields[VERSION], "no version but 0 is known");
    return;
  }
  np_header_at(d, &fields[OPTIONS_LENGTH],
               HEADER_BYTES + np_get(d, &fields[OPTIONS_LENGTH]) * WORD);
  np_next(d, NP_BY_ETHERTYPE, type);
}

static void google(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  switch (type & ~(uint64_t)CRITICAL_BIT) {
    case GCP_NETWORK_TYPE:
      np_emit_rows(d, c, &fields[GCP_NETWORK], &fields[GCP_DIRECTION]);
      break;
    case GCP_ENDPOINT_TYPE:
      np_emit_rest(d, c, &fields[GCP_ENDPOINT]);
      break;
    case GCP_PROFILE_TYPE:
      np_emit(d, c, &fields[GCP_PROFILE]);
      break;
    default:
      break;
  }
}

static void option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t class = np_emit(d, list, &fields[OPTION_CLASS]);
  uint64_t type = np_emit_over(d, list, &fields[OPTION_TYPE]);
  np_emit(d, list, &fields[OPTION_CRITICAL]);
  np_skip(d, list, TYPE_BITS - 1);
  np_emit(d, list, &fields[OPTION_RESERVED]);
  uint64_t words = np_emit(d, list, &fields[OPTION_LENGTH]);
  struct np_cursor body = np_split(d, list, &fields[OPTION_LENGTH], words * WORD);
  if (class == CLASS_GCP && np_more(&body)) google(d, &body, type);
  np_emit_rest(d, &body, &fields[OPTION_DATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  while (np_more(&list)) {
    np_open(d, &list, &fields[OPTIONS]);
    option(d, &list);
    np_close(d, &fields[OPTIONS]);
  }
}

const struct np_protocol np_geneve = {
    .name = "geneve",
    .title = "Generic Network Virtualization Encapsulation",
    .spec = "RFC 8926",
    .group = "tunnel",
    .wireshark = "geneve",
    .bpf = "geneve",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 6081}, {NP_TABLE_END, 0}},
    .summary = "Geneve {vni}",
};
