/* collectd.c - collectd's binary protocol: parts of measurements, each with a type and a length. */
#include "protocols/protocol.h"

enum {
  PARTS,
  TYPE,
  TYPE_NAME,
  LENGTH,
  HOST,
  PLUGIN,
  PLUGIN_INSTANCE,
  KIND,
  KIND_INSTANCE,
  COUNT,
  VALUE_TYPE,
  VALUE,
  MESSAGE,
  NUMBER,
  CONTENT
};

enum type {
  IS_HOST,
  IS_TIME,
  IS_PLUGIN,
  IS_PLUGIN_INSTANCE,
  IS_KIND,
  IS_KIND_INSTANCE,
  IS_VALUES,
  IS_INTERVAL,
  IS_FINE_TIME,
  IS_FINE_INTERVAL,
  IS_MESSAGE = 0x100,
  IS_SEVERITY = 0x101
};

static const struct np_name type_names[] = {
    {IS_HOST, "HOST"},
    {IS_TIME, "TIME"},
    {IS_PLUGIN, "PLUGIN"},
    {IS_PLUGIN_INSTANCE, "PLUGIN_INSTANCE"},
    {IS_KIND, "TYPE"},
    {IS_KIND_INSTANCE, "TYPE_INSTANCE"},
    {IS_VALUES, "VALUES"},
    {IS_INTERVAL, "INTERVAL"},
    {IS_FINE_TIME, "TIME_HR"},
    {IS_FINE_INTERVAL, "INTERVAL_HR"},
    {IS_MESSAGE, "MESSAGE"},
    {IS_SEVERITY, "SEVERITY"},
    {0x200, "SIGNATURE"},
    {0x210, "ENCRYPTED_DATA"},
    {0, NULL},
};
static const struct np_name value_names[] = {
    {0, "COUNTER"}, {1, "GAUGE"}, {2, "DERIVE"}, {3, "ABSOLUTE"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [PARTS]    = {"parts",     NP_VARIABLE, 0, NP_RECORD, NULL, "Parts; what they say holds for those behind them.", .flags = NP_MANY},
  [TYPE]     = {"parts.type", NP_VARIABLE, 16, NP_HEX, "collectd.type", "What the part says.", .names = type_names},
  [TYPE_NAME] = {"parts.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = type_names},
  [LENGTH]   = {"parts.length", NP_VARIABLE, 16, NP_UINT, "collectd.len", "Length of the part with its head, in bytes.", .flags = NP_HIDDEN},
  [HOST]     = {"parts.host", NP_VARIABLE, 0, NP_STRING, NULL, "Host."},
  [PLUGIN]   = {"parts.plugin", NP_VARIABLE, 0, NP_STRING, NULL, "Who measures."},
  [PLUGIN_INSTANCE] = {"parts.plugin_instance", NP_VARIABLE, 0, NP_STRING, NULL, "Where, such as a disk."},
  [KIND]     = {"parts.kind", NP_VARIABLE, 0, NP_STRING, NULL, "What is measured."},
  [KIND_INSTANCE] = {"parts.kind_instance", NP_VARIABLE, 0, NP_STRING, NULL, "Which of its kind."},
  [COUNT]    = {"parts.count", NP_VARIABLE, 16, NP_UINT, "collectd.data.valcnt", "How many values."},
  [VALUE_TYPE] = {"parts.value_types", NP_VARIABLE, 8, NP_UINT, NULL, "0 counters, 1 gauges, 2 differences, 3 since the last time.", .flags = NP_MANY, .names = value_names},
  [VALUE]    = {"parts.values", NP_VARIABLE, 64, NP_BYTES, NULL, "The values; of gauges the lowest byte of a double is first.", .flags = NP_MANY},
  [MESSAGE]  = {"parts.message", NP_VARIABLE, 0, NP_STRING, NULL, "What a notification says."},
  [NUMBER]   = {"parts.number", NP_VARIABLE, 64, NP_UINT, NULL, "Times and intervals: in seconds, those of high resolution in 2^-30 s; severity: 1 failure, 2 warning, 4 all is well."},
  [CONTENT]  = {"parts.content", NP_VARIABLE, 0, NP_BYTES, NULL, "A part that has no rows, signed or encrypted."},
};
/* clang-format on */

enum { PORT = 25826, HEAD = 4 };

static void dissect(struct np_dissector *d) {
  uint64_t type = 0, length = 0;
  bool is_there = np_look(d, 0, 16, &type) && np_look(d, 16, 16, &length);
  np_header_whole_unless(d, !is_there || !np_name_of(type_names, type) || length < HEAD);
}

static void values(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = np_emit(d, c, &fields[COUNT]);
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &fields[VALUE_TYPE]);
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit_bytes(d, c, &fields[VALUE], 8);
}

/* Texts end with a NUL. */
static unsigned text_row(uint64_t type) {
  static const uint8_t rows[] = {[IS_HOST] = HOST,
                                 [IS_PLUGIN] = PLUGIN,
                                 [IS_PLUGIN_INSTANCE] = PLUGIN_INSTANCE,
                                 [IS_KIND] = KIND,
                                 [IS_KIND_INSTANCE] = KIND_INSTANCE};
  if (type == IS_MESSAGE) return MESSAGE;
  return type < sizeof rows ? rows[type] : 0;
}

static bool is_number(uint64_t type) {
  return type == IS_TIME || (type >= IS_INTERVAL && type <= IS_FINE_INTERVAL) ||
         type == IS_SEVERITY;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  while (np_more(&c)) {
    struct np_cursor part;
    np_open(d, &c, &fields[PARTS]);
    uint64_t type = np_emit(d, &c, &fields[TYPE]), length = np_emit(d, &c, &fields[LENGTH]);
    if (np_split_behind(d, &c, &fields[LENGTH], length, HEAD, &part)) {
      unsigned row = text_row(type);
      if (row)
        np_emit_padded(d, &part, &fields[row], np_left(&part));
      else if (is_number(type))
        np_emit(d, &part, &fields[NUMBER]);
      else if (type == IS_VALUES)
        values(d, &part);
      else
        np_emit_rest(d, &part, &fields[CONTENT]);
      np_finish(d, &part, &fields[LENGTH]);
    }
    np_close(d, &fields[PARTS]);
  }
}

const struct np_protocol np_collectd = {
    .name = "collectd",
    .title = "collectd Network Data",
    .spec = "collectd binary protocol",
    .group = "management",
    .wireshark = "collectd",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "collectd {parts.host} {parts.plugin}",
};
