/* uftp.c - UFTP, files over multicast, versions 4 and 5 as the program has them: the header of
 * messages. */
#include "protocols/protocol.h"

/* Rows that Wireshark has for each version. */
#define VERSIONS(XX) XX(4, 0x40) XX(5, 0x50)

enum {
  VERSION,
  FUNCTION,
  FUNCTION_NAME,
  SEQUENCE,
  SOURCE,
  GROUP,
  INSTANCE,
#define XX(n, ...) VERSION_##n, FUNCTION_##n, SEQUENCE_##n, SOURCE_##n, GROUP_##n, INSTANCE_##n,
  VERSIONS(XX)
#undef XX
      TRIP_TIME,
  GROUP_SIZE,
  RESERVED,
  DATA
};

static const struct np_name function_names[] = {
    {1, "ANNOUNCE"},    {2, "REGISTER"},   {3, "CLIENT_KEY"},   {4, "REG_CONF"}, {5, "KEYINFO"},
    {6, "KEYINFO_ACK"}, {7, "FILEINFO"},   {8, "FILEINFO_ACK"}, {9, "FILESEG"},  {10, "DONE"},
    {11, "STATUS"},     {12, "COMPLETE"},  {13, "DONE_CONF"},   {14, "HB_REQ"},  {15, "HB_RESP"},
    {16, "KEY_REQ"},    {17, "PROXY_KEY"}, {18, "ENCRYPTED"},   {19, "ABORT"},   {20, "CONG_CTRL"},
    {21, "CC_ACK"},     {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]   = {"version",   0, 8, NP_HEX, NULL, "0x40 or 0x50."},
  [FUNCTION]  = {"function",  8, 8, NP_UINT, NULL, "What the message is.", .names = function_names},
  [FUNCTION_NAME] = {"function_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = FUNCTION, .names = function_names},
  [SEQUENCE]  = {"sequence", 16, 16, NP_UINT, NULL, "Number of the message."},
  [SOURCE]    = {"source_id", 32, 32, NP_HEX, NULL, "Who sends it."},
  [GROUP]     = {"group_id", 64, 32, NP_HEX, NULL, "Which transfer."},
  [INSTANCE]  = {"group_instance", 96, 8, NP_UINT, NULL, "How often it was begun."},
#define XX(n, number) \
  [VERSION_##n]  = {"v" #n ".version",   0,  8, NP_HEX, "uftp" #n ".version", "The version, where it is this one.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, number, number)}, \
  [FUNCTION_##n] = {"v" #n ".function",  8,  8, NP_UINT, "uftp" #n ".func", "What the message is.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, number, number)}, \
  [SEQUENCE_##n] = {"v" #n ".sequence", 16, 16, NP_UINT, "uftp" #n ".seq", "Number of the message.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, number, number)}, \
  [SOURCE_##n]   = {"v" #n ".source_id", 32, 32, NP_HEX, "uftp" #n ".src_id", "Who sends it.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, number, number)}, \
  [GROUP_##n]    = {"v" #n ".group_id", 64, 32, NP_HEX, "uftp" #n ".group_id", "Which transfer.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, number, number)}, \
  [INSTANCE_##n] = {"v" #n ".group_instance", 96, 8, NP_UINT, "uftp" #n ".group_inst", "How often it was begun.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, number, number)},
  VERSIONS(XX)
#undef XX
  [TRIP_TIME] = {"round_trip_time", 104, 8, NP_HEX, NULL, "Round trip time of the group, as exponent and mantissa."},
  [GROUP_SIZE] = {"group_size", 112, 8, NP_HEX, NULL, "How large the group is, in the same way."},
  [RESERVED]  = {"reserved", 120, 8, NP_HEX, NULL, "0.", .flags = NP_HIDDEN},
  [DATA]      = {"data",     NP_VARIABLE, 0, NP_BYTES, NULL, "The message."},
};
/* clang-format on */

enum { PORT = 1044, HEAD = 16, NUMBER_4 = 0x40, NUMBER_5 = 0x50 };

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]);
  bool is_known = (version == NUMBER_4 || version == NUMBER_5) &&
                  np_name_of(function_names, np_get(d, &fields[FUNCTION]));
  np_header_whole_unless(d, !is_known);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_uftp = {
    .name = "uftp",
    .title = "UDP Based FTP With Multicast",
    .spec = "UFTP 4",
    .group = "files",
    .wireshark = "uftp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "UFTP {function_name}",
};
