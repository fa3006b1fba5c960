/* sample.c - a protocol of the tests' own: a row of each form that a table can say. */
#include "protocols/protocol.h"

/* clang-format off */
enum { MAGIC, LABEL, BLOB, FLAGS, FLAGS_A, FLAGS_KIND, FLAGS_KIND_NAME, L16, L24, L32, L48, L64, B64,
       T_NS, T_US, T_MS, T_S, T_S64, T_NTP, T_FILE, MAC, IP4, IP6, LIMITED, L16_NAME, GROUP_TIME,
       IF_TIME, IF_TEXT, IF_NUMBER, IF_NUMBER_NAME,
       OPTION, OPTION_L32, OPTION_TIME, OPTION_TEXT };

static const struct np_name kinds[] = {{5, "five"}, {0, NULL}};
static const struct np_name words[] = {{0x1234, "twelve"}, {0, NULL}};

static const struct np_field fields[] = {
  [MAGIC]       = {"magic",        0,  64, NP_STRING, NULL, "A text."},
  [LABEL]       = {"label",       64,  32, NP_STRING, NULL, "Another one."},
  [BLOB]        = {"blob",        96,  24, NP_BYTES,  NULL, "Bytes."},
  [FLAGS]       = {"flags",      120,   8, NP_GROUP,  NULL, "Flags."},
  [FLAGS_A]     = {"flags.a",    120,   1, NP_FLAG,   NULL, "A flag."},
  [FLAGS_KIND]  = {"flags.kind", 121,   3, NP_UINT,   NULL, "A kind."},
  [FLAGS_KIND_NAME] = {"flags.kind_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .names = kinds, .of = FLAGS_KIND},
  [L16]         = {"l16",        128,  16, NP_UINT,   NULL, "16 bits.", .flags = NP_LITTLE},
  [L24]         = {"l24",        144,  24, NP_UINT,   NULL, "24 bits.", .flags = NP_LITTLE},
  [L32]         = {"l32",        168,  32, NP_HEX,    NULL, "32 bits.", .flags = NP_LITTLE},
  [L48]         = {"l48",        200,  48, NP_UINT,   NULL, "48 bits.", .flags = NP_LITTLE},
  [L64]         = {"l64",        248,  64, NP_UINT,   NULL, "64 bits.", .flags = NP_LITTLE},
  [B64]         = {"b64",        312,  64, NP_UINT,   NULL, "64 bits."},
  [T_NS]        = {"t_ns",       376,  64, NP_TIME,   NULL, "Nanoseconds.", .time = NP_UNIX_NS},
  [T_US]        = {"t_us",       440,  64, NP_TIME,   NULL, "Microseconds.", .time = NP_UNIX_US, .flags = NP_LITTLE},
  [T_MS]        = {"t_ms",       504,  48, NP_TIME,   NULL, "Milliseconds.", .time = NP_UNIX_MS},
  [T_S]         = {"t_s",        552,  32, NP_TIME,   NULL, "Seconds.", .time = NP_UNIX_S},
  [T_S64]       = {"t_s64",      584,  64, NP_TIME,   NULL, "Seconds.", .time = NP_UNIX_S},
  [T_NTP]       = {"t_ntp",      648,  64, NP_TIME,   NULL, "NTP.", .time = NP_NTP64},
  [T_FILE]      = {"t_file",     712,  64, NP_TIME,   NULL, "FILETIME.", .time = NP_FILETIME, .flags = NP_LITTLE},
  [MAC]         = {"mac",        776,  48, NP_MAC,    NULL, "An address."},
  [IP4]         = {"ip4",        824,  32, NP_IPV4,   NULL, "An address."},
  [IP6]         = {"ip6",        856, 128, NP_IPV6,   NULL, "An address."},
  [LIMITED]     = {"limited",    984,   8, NP_UINT,   NULL, "Of 10 to 20.", .when = NP_WHEN(LIMITED, 10, 20)},
  [L16_NAME]    = {"l16_name", NP_COMPUTED, 0, NP_NAME, NULL, "The name of l16.", .names = words, .of = L16},
  [GROUP_TIME]  = {"times.inside", 992, 32, NP_TIME,  NULL, "Seconds.", .time = NP_UNIX_S},
  [IF_TIME]     = {"if_time",   1024,  32, NP_TIME,   NULL, "Where l16 says so.", .time = NP_UNIX_S, .when = NP_WHEN(L16, 0x1234, 0x1234)},
  [IF_TEXT]     = {"if_text",   1056,  16, NP_STRING, NULL, "Where l16 says so.", .when = NP_WHEN(L16, 0x1000, 0x2000)},
  [IF_NUMBER]   = {"if_number", 1072,   8, NP_UINT,   NULL, "Where l16 says so.", .when = NP_WHEN(L16, 0, 0x1234)},
  [IF_NUMBER_NAME] = {"if_number_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .names = kinds, .of = IF_NUMBER},
  [OPTION]      = {"options", NP_VARIABLE, 0, NP_RECORD, NULL, "Options.", .flags = NP_MANY},
  [OPTION_L32]  = {"options.l32", NP_VARIABLE, 32, NP_UINT, NULL, "32 bits.", .flags = NP_LITTLE},
  [OPTION_TIME] = {"options.time", NP_VARIABLE, 64, NP_TIME, NULL, "FILETIME.", .time = NP_FILETIME, .flags = NP_LITTLE},
  [OPTION_TEXT] = {"options.text", NP_VARIABLE, 64, NP_STRING, NULL, "A text."},
};
/* clang-format on */

enum { HEADER_BYTES = 135, OPTION_BYTES = 20 };

static void dissect(struct np_dissector *d) {
  np_header(d, HEADER_BYTES + OPTION_BYTES * np_get(d, &fields[FLAGS_A]));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  while (np_more(&c)) {
    np_open(d, &c, &fields[OPTION]);
    np_emit(d, &c, &fields[OPTION_L32]);
    np_emit(d, &c, &fields[OPTION_TIME]);
    np_emit(d, &c, &fields[OPTION_TEXT]);
    np_close(d, &fields[OPTION]);
  }
}

const struct np_protocol np_sample = {
    .name = "sample",
    .title = "Sample",
    .spec = "test/language",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 47001}, {NP_TABLE_END, 0}},
    .summary = "{magic} {l16} {l32} {t_s}",
};
