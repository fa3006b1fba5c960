/* profinet.c - PROFINET frames of IEC 61158-6-10: the frame's id, the status that ends cyclic data,
 * and the Discovery and Configuration Protocol. */
#include "protocols/protocol.h"

enum {
  FRAME_ID,
  SERVICE,
  SERVICE_NAME,
  SERVICE_TYPE,
  XID,
  DELAY,
  DATA_LENGTH,
  BLOCKS,
  OPTION,
  SUBOPTION,
  BLOCK_LENGTH,
  BLOCK_VALUE,
  DATA,
  CYCLE,
  STATUS,
  IGNORE,
  RESERVED_2,
  STATION_OK,
  RUNNING,
  RESERVED_1,
  VALID,
  REDUNDANCY,
  PRIMARY,
  TRANSFER
};

enum { REQUEST = 0, GET = 3 };

static const struct np_name service_names[] = {
    {GET, "Get"}, {4, "Set"}, {5, "Identify"}, {6, "Hello"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [FRAME_ID]  = {"frame_id", 0, 16, NP_HEX, "pn_rt.frame_id", "What the frame is of: below 0xfc00 data of a cycle, from 0xfefc on DCP."},
  [SERVICE]   = {"dcp.service", NP_VARIABLE, 8, NP_UINT, "pn_dcp.service_id", "DCP: what is asked for, or answered.", .names = service_names},
  [SERVICE_NAME] = {"dcp.service_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the service.", .names = service_names},
  [SERVICE_TYPE] = {"dcp.service_type", NP_VARIABLE, 8, NP_UINT, "pn_dcp.service_type", "DCP: 0 a request, 1 an answer, 5 not supported."},
  [XID]       = {"dcp.xid", NP_VARIABLE, 32, NP_HEX, "pn_dcp.xid", "DCP: the same in a request and its answers."},
  [DELAY]     = {"dcp.response_delay", NP_VARIABLE, 16, NP_UINT, NULL, "DCP: over how long answers are spread, in 10 ms; 0 in answers."},
  [DATA_LENGTH] = {"dcp.data_length", NP_VARIABLE, 16, NP_UINT, "pn_dcp.data_length", "DCP: length of the blocks, in bytes."},
  [BLOCKS]    = {"dcp.blocks", NP_VARIABLE, 0, NP_RECORD, NULL, "DCP: blocks.", .flags = NP_MANY},
  [OPTION]    = {"dcp.blocks.option", NP_VARIABLE, 8, NP_UINT, "pn_dcp.option", "What the block is of: 1 IP, 2 the device, 5 control, 255 all."},
  [SUBOPTION] = {"dcp.blocks.suboption", NP_VARIABLE, 8, NP_UINT, NULL, "Which value of it."},
  [BLOCK_LENGTH] = {"dcp.blocks.length", NP_VARIABLE, 16, NP_UINT, "pn_dcp.block_length", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [BLOCK_VALUE] = {"dcp.blocks.value", NP_VARIABLE, 0, NP_BYTES, NULL, "The value."},
  [DATA]      = {"data",     NP_VARIABLE, 0, NP_BYTES, NULL, "What the frame carries."},
  [CYCLE]     = {"cycle_counter", NP_VARIABLE, 16, NP_UINT, "pn_rt.cycle_counter", "Cyclic data: when it was sent, in units of 31.25 us."},
  [STATUS]    = {"status.byte", NP_VARIABLE, 8, NP_GROUP, "pn_rt.ds", "Cyclic data: its status as one number."},
  [IGNORE]    = {"status.ignore", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_ignore", "It is not to be looked at."},
  [RESERVED_2] = {"status.reserved_2", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_Reserved_2", "0.", .flags = NP_HIDDEN},
  [STATION_OK] = {"status.station_ok", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_ok", "Nothing is wrong with the station."},
  [RUNNING]   = {"status.running", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_operate", "The provider runs."},
  [RESERVED_1] = {"status.reserved_1", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_res3", "0.", .flags = NP_HIDDEN},
  [VALID]     = {"status.valid", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_valid", "The data is valid."},
  [REDUNDANCY] = {"status.redundancy", NP_VARIABLE, 1, NP_FLAG, NULL, "No primary is there."},
  [PRIMARY]   = {"status.primary", NP_VARIABLE, 1, NP_FLAG, "pn_rt.ds_primary", "A primary sends it, no backup."},
  [TRANSFER]  = {"transfer_status", NP_VARIABLE, 8, NP_UINT, "pn_rt.transfer_status", "Cyclic data: 0, the frame is whole."},
};
/* clang-format on */

enum { HEAD = 2, ETHERTYPE_PROFINET = 0x8892, STATUS_BYTES = 4 };
enum { CYCLIC_FIRST = 0x0100, CYCLIC_LAST = 0xfbff, DCP_FIRST = 0xfefc, DCP_LAST = 0xfeff };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void blocks(struct np_dissector *d, struct np_cursor *list, bool have_values) {
  while (np_more(list)) {
    uint64_t length = 0;
    np_open(d, list, &fields[BLOCKS]);
    np_emit_rows(d, list, &fields[OPTION], &fields[SUBOPTION]);
    if (have_values) length = np_emit(d, list, &fields[BLOCK_LENGTH]);
    np_emit_bytes(d, list, &fields[BLOCK_VALUE], length);
    np_close(d, &fields[BLOCKS]);
    np_skip_padding(d, list, length, 2);
  }
}

/* IEC 61158-6-10 section 4.3.1: who gets values says only which. */
static void dcp(struct np_dissector *d, struct np_cursor *c) {
  uint64_t service = np_emit(d, c, &fields[SERVICE]), type = np_emit(d, c, &fields[SERVICE_TYPE]);
  np_emit_rows(d, c, &fields[XID], &fields[DELAY]);
  uint64_t length = np_emit(d, c, &fields[DATA_LENGTH]);
  struct np_cursor list = np_split(d, c, &fields[DATA_LENGTH], length);
  if (np_good(c)) blocks(d, &list, service != GET || type != REQUEST);
}

static void cyclic(struct np_dissector *d, struct np_cursor *c) {
  uint32_t left = np_left(c);
  if (left > STATUS_BYTES) np_emit_bytes(d, c, &fields[DATA], left - STATUS_BYTES);
  np_emit_rows(d, c, &fields[CYCLE], &fields[TRANSFER]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t id = np_get(d, &fields[FRAME_ID]);
  if (id >= DCP_FIRST && id <= DCP_LAST)
    dcp(d, &c);
  else if (id >= CYCLIC_FIRST && id <= CYCLIC_LAST)
    cyclic(d, &c);
  else
    np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_profinet = {
    .name = "profinet",
    .title = "PROFINET Real-Time",
    .spec = "IEC 61158-6-10",
    .group = "industrial",
    .wireshark = "pn_rt",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_PROFINET}, {NP_TABLE_END, 0}},
    .summary = "PROFINET {frame_id} {dcp.service_name}",
};
