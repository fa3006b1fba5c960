/* nsh.c - Network Service Header, RFC 8300. */
#include "protocols/tunnel/gpe.h"

enum {
  VERSION,
  OAM,
  UNASSIGNED,
  TTL,
  LENGTH,
  MD_TYPE,
  NEXT_PROTOCOL,
  NEXT_NAME,
  SERVICE_PATH,
  SERVICE_INDEX,
  CONTEXT,
  METADATA,
  METADATA_CLASS,
  METADATA_TYPE,
  METADATA_UNASSIGNED,
  METADATA_LENGTH,
  METADATA_VALUE
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name               bit width type     wireshark            doc */
  [VERSION]             = {"version",           0,  2, NP_UINT, "nsh.version",       "0."},
  [OAM]                 = {"oam",               2,  1, NP_FLAG, "nsh.Obit",          "A packet of operations and maintenance."},
  [UNASSIGNED]          = {"unassigned",        3,  1, NP_UINT, "nsh.CBit",          "0; in drafts: metadata is critical.", .flags = NP_HIDDEN},
  [TTL]                 = {"ttl",               4,  6, NP_UINT, "nsh.ttl",           "Service functions that the packet may still pass; 0 stands for 63."},
  [LENGTH]              = {"length",           10,  6, NP_UINT, "nsh.length",        "Length of the header, in 32-bit words."},
  [MD_TYPE]             = {"md_type",          16,  8, NP_UINT, "nsh.mdtype",        "1: metadata of 16 bytes; 2: of any length."},
  [NEXT_PROTOCOL]       = {"next_protocol",    24,  8, NP_UINT, "nsh.nextproto",     "Protocol of the payload.", .names = np_gpe_names},
  [NEXT_NAME]           = {"next_protocol_name", NP_COMPUTED, 0, NP_NAME, NULL,      "Name of the protocol.", .flags = NP_HIDDEN, .of = NEXT_PROTOCOL, .names = np_gpe_names},
  [SERVICE_PATH]        = {"service_path_identifier", 32, 24, NP_UINT, "nsh.spi",    "Path of service functions."},
  [SERVICE_INDEX]       = {"service_index",    56,  8, NP_UINT, "nsh.si",            "Where on the path; each function takes off one."},
  [CONTEXT]             = {"context",          NP_VARIABLE, 32, NP_BYTES, "nsh.contextheader", "Metadata of type 1, its four words.", .flags = NP_MANY},
  [METADATA]            = {"context_headers",         NP_VARIABLE, 0, NP_RECORD, NULL,      "Metadata of type 2, in packet order.", .flags = NP_MANY},
  [METADATA_CLASS]      = {"context_headers.class",   NP_VARIABLE, 16, NP_UINT, "nsh.metadataclass", "Whose type it is."},
  [METADATA_TYPE]       = {"context_headers.type",    NP_VARIABLE, 8, NP_UINT, "nsh.metadatatype", "Type of the metadata."},
  [METADATA_UNASSIGNED] = {"context_headers.unassigned", NP_VARIABLE, 1, NP_UINT, "nsh.metadataunassignedbit", "0.", .flags = NP_HIDDEN},
  [METADATA_LENGTH]     = {"context_headers.length",  NP_VARIABLE, 7, NP_UINT, "nsh.metadatalen", "Length of the value, in bytes, without what fills its last word."},
  [METADATA_VALUE]      = {"context_headers.value",   NP_VARIABLE, 0, NP_BYTES, "nsh.metadata", "Value of the metadata."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, WORD = 4, CONTEXT_WORDS = 4 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]) * WORD;
  if (np_get(d, &fields[VERSION]) != 0) {
    np_malformed(d, &fields[VERSION], "no version but 0 is known");
    return;
  }
  if (length < HEADER_BYTES) {
    np_malformed(d, &fields[LENGTH], "smaller than the fixed header");
    return;
  }
  if (np_get(d, &fields[MD_TYPE]) == 1 && length != HEADER_BYTES + CONTEXT_WORDS * WORD)
    np_malformed(d, &fields[LENGTH], "not that of metadata of 16 bytes");
  np_header_at(d, &fields[LENGTH], length);
  np_gpe_next(d, np_get(d, &fields[NEXT_PROTOCOL]));
}

/* Section 2.5.1. */
static void metadata(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[METADATA]);
  np_emit(d, c, &fields[METADATA_CLASS]);
  np_emit(d, c, &fields[METADATA_TYPE]);
  np_emit(d, c, &fields[METADATA_UNASSIGNED]);
  uint64_t length = np_emit(d, c, &fields[METADATA_LENGTH]);
  np_emit_bytes(d, c, &fields[METADATA_VALUE], length);
  np_skip(d, c, (WORD - length % WORD) % WORD * 8);
  np_close(d, &fields[METADATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[MD_TYPE]);
  for (int i = 0; type == 1 && i < CONTEXT_WORDS && np_more(&c); i++)
    np_emit_bytes(d, &c, &fields[CONTEXT], WORD);
  while (type == 2 && np_more(&c)) metadata(d, &c);
}

const struct np_protocol np_nsh = {
    .name = "nsh",
    .title = "Network Service Header",
    .spec = "RFC 8300",
    .group = "tunnel",
    .wireshark = "nsh",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x894f}, {NP_TABLE_END, 0}},
    .summary = "NSH path {service_path_identifier} index {service_index}",
};
