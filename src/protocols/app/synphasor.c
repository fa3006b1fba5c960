/* synphasor.c - IEEE C37.118.2: measurements of electricity grids. The header of frames, and
 * commands; what the data of a frame is, another frame says. */
#include "protocols/protocol.h"

enum {
  SYNC,
  TYPE,
  TYPE_NAME,
  VERSION,
  SIZE,
  SOURCE,
  TIME,
  QUALITY_RESERVED,
  LEAP_DIRECTION,
  LEAP_OCCURRED,
  LEAP_PENDING,
  QUALITY,
  FRACTION,
  TIME_BASE,
  UNIT_COUNT,
  COMMAND,
  COMMAND_NAME,
  DATA,
  CHECKSUM
};

enum type { IS_DATA, HEADER, CONFIGURATION_1, CONFIGURATION_2, IS_COMMAND, CONFIGURATION_3 };

static const struct np_name type_names[] = {
    {IS_DATA, "Data"},
    {HEADER, "Header"},
    {CONFIGURATION_1, "Configuration 1"},
    {CONFIGURATION_2, "Configuration 2"},
    {IS_COMMAND, "Command"},
    {CONFIGURATION_3, "Configuration 3"},
    {0, NULL},
};
static const struct np_name command_names[] = {
    {1, "data off"},   {2, "data on"},    {3, "send HDR"}, {4, "send CFG-1"},
    {5, "send CFG-2"}, {6, "send CFG-3"}, {8, "extended"}, {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [SYNC]      = {"sync",      0, 8, NP_HEX, NULL, "0xaa.", .flags = NP_HIDDEN},
  [TYPE]      = {"type",      9, 3, NP_UINT, "synphasor.frtype", "What the frame is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [VERSION]   = {"version",  12, 4, NP_UINT, "synphasor.version", "1: of 2005; 2: of 2011."},
  [SIZE]      = {"size",     16, 16, NP_UINT, "synphasor.frsize", "Length of the frame, in bytes."},
  [SOURCE]    = {"id_code",  32, 16, NP_UINT, "synphasor.idcode_stream_source", "Source of the stream."},
  [TIME]      = {"time",     48, 32, NP_TIME, "synphasor.soc", "When it was measured.", .time = NP_UNIX_S},
  [QUALITY_RESERVED] = {"time_quality.reserved", 80, 1, NP_FLAG, NULL, "0.", .flags = NP_HIDDEN},
  [LEAP_DIRECTION] = {"time_quality.leap_direction", 81, 1, NP_FLAG, "synphasor.timeqal.lsdir", "A leap second is deleted."},
  [LEAP_OCCURRED] = {"time_quality.leap_occurred", 82, 1, NP_FLAG, "synphasor.timeqal.lsocc", "There was a leap second within 24 hours."},
  [LEAP_PENDING] = {"time_quality.leap_pending", 83, 1, NP_FLAG, "synphasor.timeqal.lspend", "There will be one."},
  [QUALITY]   = {"time_quality.indicator", 84, 4, NP_UINT, "synphasor.timeqal.timequalindic", "How far the time may be wrong; 0: the clock is locked, 15: it is not reliable."},
  [FRACTION]  = {"fraction", 88, 24, NP_UINT, "synphasor.fracsec_raw", "Fraction of the second, in units of the time base."},
  [TIME_BASE] = {"time_base", NP_VARIABLE, 24, NP_UINT, "synphasor.conf.timebase", "Configuration: units of a second."},
  [UNIT_COUNT] = {"pmu_count", NP_VARIABLE, 16, NP_UINT, "synphasor.conf.numpmu", "Configuration: how many units measure."},
  [COMMAND]   = {"command",  NP_VARIABLE, 16, NP_UINT, "synphasor.command", "Command.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the command.", .names = command_names},
  [DATA]      = {"data",     NP_VARIABLE, 0, NP_BYTES, NULL, "What the frame carries."},
  [CHECKSUM]  = {"checksum", NP_VARIABLE, 16, NP_HEX, "synphasor.checksum", "CRC-CCITT of the frame.", .flags = NP_HIDDEN},
};
/* clang-format on */

enum { TCP_PORT = 4712, UDP_PORT = 4713, HEAD = 14, TAIL = 2, FIRST = 0xaa, LEAST = HEAD + TAIL };

static void dissect(struct np_dissector *d) {
  uint64_t size = np_get(d, &fields[SIZE]);
  bool is_known = np_get(d, &fields[TYPE]) <= CONFIGURATION_3 && size >= LEAST;
  if (np_get(d, &fields[SYNC]) != FIRST || !is_known) {
    np_refuse(d);
    return;
  }
  if (np_found_in(d) == NP_BY_UDP_PORT)
    np_header_at(d, &fields[SIZE], size);
  else
    np_header(d, size);
  np_next_pdu(d, size);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  struct np_cursor body = np_split(d, &c, &fields[SIZE], np_get(d, &fields[SIZE]) - LEAST);
  if (type == IS_COMMAND) np_emit(d, &body, &fields[COMMAND]);
  if (type == CONFIGURATION_1 || type == CONFIGURATION_2) {
    np_skip(d, &body, 8);
    np_emit(d, &body, &fields[TIME_BASE]);
    np_emit(d, &body, &fields[UNIT_COUNT]);
  }
  np_emit_rest(d, &body, &fields[DATA]);
  np_emit(d, &c, &fields[CHECKSUM]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < 2) return 2;
  return bytes[0] == FIRST && bytes[1] >> 4 <= CONFIGURATION_3 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {4, &fields[SIZE], 0, 0xffff}};

const struct np_protocol np_synphasor = {
    .name = "synphasor",
    .title = "Synchrophasor Data Transfer",
    .spec = "IEEE C37.118.2",
    .group = "industrial",
    .wireshark = "synphasor",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TCP_PORT, TCP_PORT}, {NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "Synchrophasor {id_code} {type_name} {command_name}",
    .stream = &stream,
};
