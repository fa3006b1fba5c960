/* igmp.c - Internet Group Management Protocol, RFC 1112, RFC 2236, RFC 3376. */
#include "protocols/protocol.h"

enum {
  TYPE,
  MAX_RESP_CODE,
  CHECKSUM,
  CHECKSUM_STATUS,
  TYPE_NAME,
  GROUP_ADDRESS,
  SUPPRESS,
  QRV,
  QQIC,
  NUMBER_OF_SOURCES,
  SOURCES,
  NUMBER_OF_RECORDS,
  RECORDS,
  RECORD_TYPE,
  AUX_DATA_LENGTH,
  RECORD_SOURCE_COUNT,
  RECORD_ADDRESS,
  RECORD_SOURCES,
  AUX_DATA,
  BODY
};

enum {
  QUERY = 0x11,
  REPORT_V1 = 0x12,
  REPORT_V2 = 0x16,
  LEAVE = 0x17,
  MTRACE_RESPONSE = 0x1e,
  MTRACE = 0x1f,
  REPORT_V3 = 0x22
};

static const struct np_name type_names[] = {
    {QUERY, "Membership Query"},
    {REPORT_V1, "Version 1 Membership Report"},
    {0x13, "DVMRP"},
    {0x14, "PIM version 1"},
    {REPORT_V2, "Version 2 Membership Report"},
    {LEAVE, "Leave Group"},
    {MTRACE_RESPONSE, "Multicast Traceroute Response"},
    {MTRACE, "Multicast Traceroute"},
    {REPORT_V3, "Version 3 Membership Report"},
    {0x30, "Multicast Router Advertisement"},
    {0x31, "Multicast Router Solicitation"},
    {0x32, "Multicast Router Termination"},
    {0, NULL},
};

static const struct np_name record_names[] = {
    {1, "MODE_IS_INCLUDE"},
    {2, "MODE_IS_EXCLUDE"},
    {3, "CHANGE_TO_INCLUDE_MODE"},
    {4, "CHANGE_TO_EXCLUDE_MODE"},
    {5, "ALLOW_NEW_SOURCES"},
    {6, "BLOCK_OLD_SOURCES"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name                  bit width type     wireshark           doc */
  [TYPE]                = {"type",                 0,  8, NP_UINT, "igmp.type",        "Type of the message.", .names = type_names},
  [MAX_RESP_CODE]       = {"max_resp_code",        8,  8, NP_UINT, NULL,               "Queries: longest delay of a report, in tenths of a second; from 128 on with mantissa and exponent."},
  [CHECKSUM]            = {"checksum",            16, 16, NP_HEX,  NULL,               "Internet checksum."},
  [CHECKSUM_STATUS]     = {"checksum_status",     NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [TYPE_NAME]           = {"type_name",           NP_COMPUTED, 0, NP_NAME, NULL,       "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [GROUP_ADDRESS]       = {"group_address",       NP_VARIABLE, 32, NP_IPV4, "igmp.maddr", "Group asked for, reported, left or traced; 0.0.0.0 in a general query."},
  [SUPPRESS]            = {"suppress",            NP_VARIABLE,  1, NP_FLAG, "igmp.s",   "Routers should not update their timers."},
  [QRV]                 = {"qrv",                 NP_VARIABLE,  3, NP_UINT, "igmp.qrv", "Querier's robustness variable."},
  [QQIC]                = {"qqic",                NP_VARIABLE,  8, NP_UINT, "igmp.qqic", "Querier's query interval code, in seconds below 128."},
  [NUMBER_OF_SOURCES]   = {"number_of_sources",   NP_VARIABLE, 16, NP_UINT, "igmp.num_src", "Number of sources in the query."},
  [SOURCES]             = {"sources",             NP_VARIABLE, 32, NP_IPV4, "igmp.saddr", "Sources asked for.", .flags = NP_MANY},
  [NUMBER_OF_RECORDS]   = {"number_of_group_records", NP_VARIABLE, 16, NP_UINT, "igmp.num_grp_recs", "Number of group records in the report."},
  [RECORDS]             = {"group_records",       NP_VARIABLE, 0, NP_RECORD, NULL,     "The group records.", .flags = NP_MANY},
  [RECORD_TYPE]         = {"group_records.type",  NP_VARIABLE,  8, NP_UINT, "igmp.record_type", "What the record says about its sources.", .names = record_names},
  [AUX_DATA_LENGTH]     = {"group_records.aux_data_length", NP_VARIABLE, 8, NP_UINT, "igmp.aux_data_len", "Length of the auxiliary data, in 32-bit words."},
  [RECORD_SOURCE_COUNT] = {"group_records.number_of_sources", NP_VARIABLE, 16, NP_UINT, "igmp.num_src", "Number of sources in the record."},
  [RECORD_ADDRESS]      = {"group_records.multicast_address", NP_VARIABLE, 32, NP_IPV4, "igmp.maddr", "Group of the record."},
  [RECORD_SOURCES]      = {"group_records.sources", NP_VARIABLE, 32, NP_IPV4, "igmp.saddr", "Sources of the record.", .flags = NP_MANY},
  [AUX_DATA]            = {"group_records.aux_data", NP_VARIABLE, 0, NP_BYTES, "igmp.aux_data", "Auxiliary data."},
  [BODY]                = {"body",                NP_VARIABLE, 0, NP_BYTES, NULL,      "What follows in a message that has no rows of its own."},
};
/* clang-format on */

enum { FIXED_BITS = 32, VERSION_3_QUERY_BYTES = 12 };

/* All of the message is header: nothing of another protocol follows. */
static void dissect(struct np_dissector *d) {
  np_header(d, np_declared_length(d));
}

static void sources(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                    uint64_t count) {
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, row);
}

static void query(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[GROUP_ADDRESS]);
  if (np_declared_length(d) < VERSION_3_QUERY_BYTES) {
    /* RFC 3376, section 7.1: of 8 bytes, or of 12 and more. */
    if (np_more(c)) np_malformed(d, &fields[TYPE], "a query of a length that no version has");
    return;
  }
  np_skip(d, c, 4);
  np_emit(d, c, &fields[SUPPRESS]);
  np_emit(d, c, &fields[QRV]);
  np_emit(d, c, &fields[QQIC]);
  sources(d, c, &fields[SOURCES], np_emit(d, c, &fields[NUMBER_OF_SOURCES]));
}

static void record(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[RECORD_TYPE]);
  uint64_t words = np_emit(d, c, &fields[AUX_DATA_LENGTH]);
  uint64_t count = np_emit(d, c, &fields[RECORD_SOURCE_COUNT]);
  np_emit(d, c, &fields[RECORD_ADDRESS]);
  sources(d, c, &fields[RECORD_SOURCES], count);
  np_emit_bytes(d, c, &fields[AUX_DATA], words * 4);
}

static void report(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 16);
  uint64_t count = np_emit(d, c, &fields[NUMBER_OF_RECORDS]);
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np_open(d, c, &fields[RECORDS]);
    record(d, c);
    np_close(d, &fields[RECORDS]);
  }
}

static void details(struct np_dissector *d) {
  np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                   NP_CHECKSUM_INVALID);
  struct np_cursor c = np_rest(d);
  switch (np_get(d, &fields[TYPE])) {
    case QUERY:
      query(d, &c);
      break;
    case REPORT_V1:
    case REPORT_V2:
    case LEAVE:
      np_emit(d, &c, &fields[GROUP_ADDRESS]);
      break;
    case REPORT_V3:
      report(d, &c);
      break;
    case MTRACE:
    case MTRACE_RESPONSE:
      np_emit(d, &c, &fields[GROUP_ADDRESS]);
      np_emit_bytes(d, &c, &fields[BODY], np_left(&c));
      break;
    default:
      np_emit_bytes(d, &c, &fields[BODY], np_left(&c));
  }
}

const struct np_protocol np_igmp = {
    .name = "igmp",
    .title = "Internet Group Management Protocol",
    .spec = "RFC 3376",
    .wireshark = "igmp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, 2}, {NP_TABLE_END, 0}},
    .summary = "{type_name}",
};
