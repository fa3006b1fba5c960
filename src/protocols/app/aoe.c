/* aoe.c - ATA over Ethernet, AoEr11. */
#include "protocols/layout.h"

enum {
  VERSION,
  RESPONSE,
  IS_ERROR,
  RESERVED,
  ERROR,
  MAJOR,
  MINOR,
  COMMAND,
  COMMAND_NAME,
  TAG,
  EXTENDED,
  DEVICE,
  ASYNCHRONOUS,
  WRITES,
  FEATURE,
  SECTORS,
  ATA_COMMAND,
  STATUS,
  ADDRESS,
  BUFFERS,
  FIRMWARE,
  MOST_SECTORS,
  CONFIG_VERSION,
  CONFIG_COMMAND,
  CONFIG_LENGTH,
  CONFIG
};

enum { ISSUE_ATA = 0, QUERY_CONFIG = 1 };

static const struct np_name command_names[] = {{ISSUE_ATA, "Issue ATA Command"},
                                               {QUERY_CONFIG, "Query Config Information"},
                                               {2, "MAC Mask List"},
                                               {3, "Reserve/Release"},
                                               {0, NULL}};

static const struct np_name error_names[] = {{1, "Unrecognized command code"},
                                             {2, "Bad argument parameter"},
                                             {3, "Device unavailable"},
                                             {4, "Config string present"},
                                             {5, "Unsupported version"},
                                             {6, "Target is reserved"},
                                             {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 4, NP_UINT, "aoe.version", "1."},
  [RESPONSE] = {"response", 4, 1, NP_FLAG, "aoe.response", "An answer."},
  [IS_ERROR] = {"error_flag", 5, 1, NP_FLAG, "aoe.flags_error", "The command failed."},
  [RESERVED] = {"reserved", 6, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [ERROR] = {"error", 8, 8, NP_UINT, "aoe.error", "Why it failed.", .when = NP_WHEN(IS_ERROR, 1, 1), .names = error_names},
  [MAJOR] = {"major", 16, 16, NP_HEX, "aoe.major", "Number of the shelf; 65535 is all."},
  [MINOR] = {"minor", 32, 8, NP_HEX, "aoe.minor", "Number of the slot; 255 is all."},
  [COMMAND] = {"command", 40, 8, NP_UINT, "aoe.cmd", "What is asked for.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = COMMAND, .names = command_names},
  [TAG] = {"tag", 48, 32, NP_HEX, "aoe.tag", "Number of the request, which its answer has too."},
  [EXTENDED] = {"ata.extended", NP_VARIABLE, 1, NP_FLAG, "aoe.aflags.e", "An address of 48 bits."},
  [DEVICE] = {"ata.device", NP_VARIABLE, 1, NP_FLAG, "aoe.aflags.d", "Bit 4 of the device register."},
  [ASYNCHRONOUS] = {"ata.asynchronous", NP_VARIABLE, 1, NP_FLAG, "aoe.aflags.a", "The write need not be waited for."},
  [WRITES] = {"ata.write", NP_VARIABLE, 1, NP_FLAG, "aoe.aflags.w", "Data is written."},
  [FEATURE] = {"ata.feature", NP_VARIABLE, 8, NP_HEX, "aoe.err_feature", "Error register of an answer, feature register of a request."},
  [SECTORS] = {"ata.sector_count", NP_VARIABLE, 8, NP_UINT, "aoe.sector_count", "Number of sectors."},
  [ATA_COMMAND] = {"ata.command", NP_VARIABLE, 8, NP_HEX, "aoe.ata.cmd", "Command register of a request."},
  [STATUS] = {"ata.status", NP_VARIABLE, 8, NP_HEX, "aoe.ata.status", "Status register of an answer."},
  [ADDRESS] = {"ata.lba", NP_VARIABLE, 48, NP_UINT, "aoe.lba", "Address of the first sector.", .flags = NP_LITTLE},
  [BUFFERS] = {"config.buffer_count", NP_VARIABLE, 16, NP_UINT, NULL, "How many requests can wait."},
  [FIRMWARE] = {"config.firmware", NP_VARIABLE, 16, NP_HEX, NULL, "Version of the firmware."},
  [MOST_SECTORS] = {"config.sector_count", NP_VARIABLE, 8, NP_UINT, NULL, "Most sectors of a request."},
  [CONFIG_VERSION] = {"config.version", NP_VARIABLE, 4, NP_UINT, NULL, "Version of the protocol."},
  [CONFIG_COMMAND] = {"config.command", NP_VARIABLE, 4, NP_UINT, NULL, "0 read, 1 test, 2 test a front, 3 set, 4 force."},
  [CONFIG_LENGTH] = {"config.length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the text, in bytes."},
  [CONFIG] = {"config.string", NP_VARIABLE, 0, NP_STRING, NULL, "Configuration that an operator set."},
};
/* clang-format on */

enum { HEADER_BYTES = 10, ETHERTYPE_AOE = 0x88a2, ATA_BYTES = 12 };

static const struct np_layout fixed = {
    0, 0, {BUFFERS, FIRMWARE, MOST_SECTORS, CONFIG_VERSION, CONFIG_COMMAND}};

static void dissect(struct np_dissector *d) {
  uint64_t command = np_get(d, &fields[COMMAND]);
  if (command == ISSUE_ATA)
    np_header_at(d, &fields[COMMAND], HEADER_BYTES + ATA_BYTES);
  else
    np_header_whole(d);
}

static void flag(struct np_dissector *d, struct np_cursor *c, unsigned row, bool is_there) {
  if (is_there)
    np_emit(d, c, &fields[row]);
  else
    np_skip(d, c, 1);
}

/* The device register counts with addresses of 48 bits, and only writes are asynchronous. */
static void ata(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor peek = *c;
  bool is_response = np_get(d, &fields[RESPONSE]) != 0, writes = np_cursor_peek(&peek, 8) & 1;
  np_skip(d, c, 1);
  bool is_extended = np_emit(d, c, &fields[EXTENDED]) != 0;
  np_skip(d, c, 1);
  flag(d, c, DEVICE, is_extended);
  np_skip(d, c, 2);
  flag(d, c, ASYNCHRONOUS, writes);
  np_emit(d, c, &fields[WRITES]);
  np_emit(d, c, &fields[FEATURE]);
  np_emit(d, c, &fields[SECTORS]);
  np_emit(d, c, &fields[is_response ? STATUS : ATA_COMMAND]);
  np_emit(d, c, &fields[ADDRESS]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t command = np_get(d, &fields[COMMAND]);
  if (command == ISSUE_ATA) ata(d, &c);
  if (command != QUERY_CONFIG) return;
  np_emit_layout(d, &c, &fixed);
  uint64_t length = np_emit(d, &c, &fields[CONFIG_LENGTH]);
  struct np_cursor text = np_split(d, &c, &fields[CONFIG_LENGTH], length);
  if (np_more(&text)) np_emit_padded(d, &text, &fields[CONFIG], length);
}

const struct np_protocol np_aoe = {
    .name = "aoe",
    .title = "ATA over Ethernet",
    .spec = "AoEr11",
    .group = "files",
    .wireshark = "aoe",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_AOE}, {NP_TABLE_END, 0}},
    .summary = "AoE {major}.{minor} {command_name}",
};
