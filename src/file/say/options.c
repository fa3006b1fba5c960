/* options.c - what the options of pcapng blocks mean, draft-ietf-opsawg-pcapng. */
#include "file/say/options.h"

struct table {
  const struct np__option_row *rows;
  size_t count;
};

#define TABLE(rows) \
  { (rows), sizeof(rows) / sizeof(rows)[0] }

/* clang-format off */
static const struct np__option_row section_rows[] = {
  {NP_SECTION_HARDWARE, 0, NP_FORM_TEXT, "hardware"},
  {NP_SECTION_OS, 0, NP_FORM_TEXT, "os"},
  {NP_SECTION_APPLICATION, 0, NP_FORM_TEXT, "application"},
};

static const struct np__option_row interface_rows[] = {
  {NP_INTERFACE_NAME, 0, NP_FORM_TEXT, "name"},
  {NP_INTERFACE_DESCRIPTION, 0, NP_FORM_TEXT, "description"},
  {4,  8,  NP_FORM_IPV4_NET, "addresses"},
  {5,  17, NP_FORM_IPV6_NET, "addresses"},
  {6,  6,  NP_FORM_HARDWARE, "mac"},
  {7,  8,  NP_FORM_HARDWARE, "eui"},
  {8,  8,  NP_FORM_NUMBER,   "speed"},
  {NP_INTERFACE_RESOLUTION, 1, NP_FORM_RESOLUTION, NULL},
  {10, 4,  NP_FORM_SIGNED,   "timezone"},
  {11, 0,  NP_FORM_FILTER,   "filter"},
  {NP_INTERFACE_OS, 0, NP_FORM_TEXT, "os"},
  {NP_INTERFACE_FCS_LENGTH, 1, NP_FORM_FCS, "fcs_length"},
  {NP_INTERFACE_OFFSET, 8, NP_FORM_SIGNED, "timestamp_offset"},
  {NP_INTERFACE_HARDWARE, 0, NP_FORM_TEXT, "hardware"},
  {16, 8,  NP_FORM_NUMBER,   "tx_speed"},
  {17, 8,  NP_FORM_NUMBER,   "rx_speed"},
  {18, 0,  NP_FORM_TEXT,     "timezone_name"},
};

static const struct np__option_row names_rows[] = {
  {2,  0,  NP_FORM_TEXT, "name"},
  {3,  4,  NP_FORM_IPV4, "addresses"},
  {4,  16, NP_FORM_IPV6, "addresses"},
};

static const struct np__option_row statistics_rows[] = {
  {2, 8, NP_FORM_TIME,   "start_time_ns"},
  {3, 8, NP_FORM_TIME,   "end_time_ns"},
  {4, 8, NP_FORM_NUMBER, "received"},
  {5, 8, NP_FORM_NUMBER, "dropped_by_interface"},
  {6, 8, NP_FORM_NUMBER, "accepted_by_filter"},
  {7, 8, NP_FORM_NUMBER, "dropped_by_os"},
  {8, 8, NP_FORM_NUMBER, "delivered"},
};

static const struct np__option_row packet_rows[] = {
  {2, 4, NP_FORM_FLAGS,   "flags"},
  {3, 0, NP_FORM_HASH,    "hashes"},
  {NP_PACKET_DROPS, 8, NP_FORM_NUMBER, "drop_count"},
  {5, 8, NP_FORM_BIG,     "packet_id"},
  {6, 4, NP_FORM_NUMBER,  "queue"},
  {7, 0, NP_FORM_VERDICT, "verdicts"},
  {8, 8, NP_FORM_PROCESS, "process_id"},
};
/* clang-format on */

static const struct table packet_table = TABLE(packet_rows);

static const struct table tables[] = {
    [NP_META_SECTION] = TABLE(section_rows),
    [NP_META_INTERFACE] = TABLE(interface_rows),
    [NP_META_NAMES] = TABLE(names_rows),
    [NP_META_STATISTICS] = TABLE(statistics_rows),
    [NP_META_DAMAGE] = {NULL, 0},
};

static const struct np__option_row *find(const struct table *table,
                                         const struct np_option *option) {
  for (size_t i = 0; i < table->count; i++) {
    const struct np__option_row *row = &table->rows[i];
    if (row->code == option->code)
      return row->length == 0 || row->length == option->length ? row : NULL;
  }
  return NULL;
}

const struct np__option_row *np__option_row(enum np_meta_kind kind,
                                            const struct np_option *option) {
  return find(&tables[kind], option);
}

const struct np__option_row *np__packet_option_row(const struct np_option *option) {
  return find(&packet_table, option);
}

static void reverse(uint8_t *bytes, uint32_t length) {
  for (uint32_t i = 0; i < length / 2; i++) {
    uint8_t byte = bytes[i];
    bytes[i] = bytes[length - 1 - i];
    bytes[length - 1 - i] = byte;
  }
}

void np__option_swap(const struct np__option_row *row, uint32_t code, uint8_t *value,
                     uint32_t length) {
  enum { WORD = 4, VERDICT_NUMBER = 9 };
  if (np_option_is_custom(code) && length >= WORD) reverse(value, WORD);
  switch (row ? (enum np_option_form)row->form : NP_FORM_TEXT) {
    case NP_FORM_NUMBER:
    case NP_FORM_SIGNED:
    case NP_FORM_BIG:
    case NP_FORM_FLAGS:
      reverse(value, length);
      break;
    case NP_FORM_TIME:
    case NP_FORM_PROCESS:
      reverse(value, WORD);
      reverse(value + WORD, WORD);
      break;
    case NP_FORM_VERDICT: /* those of eBPF are numbers of 8 bytes, that of hardware is unknown */
      if (length == VERDICT_NUMBER && value[0] > 0) reverse(value + 1, VERDICT_NUMBER - 1);
      break;
    default:
      break;
  }
}
