/* mfr.c - multilink frame relay, FRF.16: frames of a bundle of links, and its control messages. */
#include "protocols/protocol.h"

enum {
  BEGINS,
  ENDS,
  CONTROL,
  UPPER,
  LAST,
  LOWER,
  SEQUENCE,
  MESSAGE,
  MESSAGE_NAME,
  ELEMENTS,
  TYPE,
  TYPE_NAME,
  LENGTH,
  TEXT,
  MAGIC,
  VALUE
};

static const struct np_name message_names[] = {
    {1, "Add link"},  {2, "Add link ACK"}, {3, "Add link Reject"}, {4, "Hello"},
    {5, "Hello ACK"}, {6, "Remove link"},  {7, "Remove link ACK"}, {0, NULL}};

static const struct np_name element_names[] = {{1, "Bundle ID"},
                                               {2, "Link ID"},
                                               {3, "Fragment End"},
                                               {4, "Magic Number"},
                                               {5, "Time Stamp"},
                                               {7, "Vendor Extension"},
                                               {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [BEGINS] = {"begins", 0, 1, NP_FLAG, NULL, "The first fragment."},
  [ENDS] = {"ends", 1, 1, NP_FLAG, NULL, "The last fragment."},
  [CONTROL] = {"control", 2, 1, NP_FLAG, NULL, "A control message."},
  [UPPER] = {"sequence_upper", 3, 4, NP_UINT, NULL, "Upper bits of the number.", .flags = NP_HIDDEN},
  [LAST] = {"extended", 7, 1, NP_FLAG, NULL, "Of no meaning.", .flags = NP_HIDDEN},
  [LOWER] = {"sequence_lower", 8, 8, NP_UINT, NULL, "Lower bits of the number.", .flags = NP_HIDDEN},
  [SEQUENCE] = {"sequence", NP_COMPUTED, 12, NP_UINT, NULL, "Number of the fragment."},
  [MESSAGE] = {"message", NP_VARIABLE, 8, NP_UINT, NULL, "Control: what it is.", .names = message_names},
  [MESSAGE_NAME] = {"message_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = message_names},
  [ELEMENTS] = {"elements", NP_VARIABLE, 0, NP_RECORD, NULL, "Control: what it says.", .flags = NP_MANY},
  [TYPE] = {"elements.type", NP_VARIABLE, 8, NP_UINT, NULL, "What it is.", .names = element_names},
  [TYPE_NAME] = {"elements.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = element_names},
  [LENGTH] = {"elements.length", NP_VARIABLE, 8, NP_UINT, NULL, "Length of the element, type and length included, in bytes.", .flags = NP_HIDDEN},
  [TEXT] = {"elements.text", NP_VARIABLE, 0, NP_STRING, NULL, "Bundle and link: its name."},
  [MAGIC] = {"elements.magic_number", NP_VARIABLE, 32, NP_HEX, NULL, "Number that tells a loop."},
  [VALUE] = {"elements.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Value of an element that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 2, HEAD_BYTES = 2, LINKTYPE_MFR = 182, LINKTYPE_FRELAY = 107 };
enum { OF_BUNDLE = 1, OF_LINK = 2, OF_MAGIC = 4, MAGIC_BYTES = 4, LOWER_BITS = 8 };

static void dissect(struct np_dissector *d) {
  bool begins = np_get(d, &fields[BEGINS]), ends = np_get(d, &fields[ENDS]);
  if (np_get(d, &fields[CONTROL])) {
    np_header_whole(d);
  } else if (begins) {
    if (!ends) np_fragment(d);
    np_next(d, NP_BY_LINK_TYPE, LINKTYPE_FRELAY);
  }
}

static void element(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor part;
  uint64_t type = np_emit(d, list, &fields[TYPE]), length = np_emit(d, list, &fields[LENGTH]);
  if (!np_split_behind(d, list, &fields[LENGTH], length, HEAD_BYTES, &part)) return;
  uint32_t left = np_left(&part);
  if (type == OF_BUNDLE || type == OF_LINK)
    np_emit_padded(d, &part, &fields[TEXT], left);
  else if (type == OF_MAGIC && left == MAGIC_BYTES)
    np_emit(d, &part, &fields[MAGIC]);
  else if (left > 0)
    np_emit_bytes(d, &part, &fields[VALUE], left);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (!np_get(d, &fields[CONTROL])) {
    np_emit_number(d, &fields[SEQUENCE],
                   np_get(d, &fields[UPPER]) << LOWER_BITS | np_get(d, &fields[LOWER]));
    return;
  }
  np_emit(d, &c, &fields[MESSAGE]);
  while (np_more(&c)) {
    np_open(d, &c, &fields[ELEMENTS]);
    element(d, &c);
    np_close(d, &fields[ELEMENTS]);
  }
}

const struct np_protocol np_mfr = {
    .name = "mfr",
    .title = "Multilink frame relay",
    .spec = "FRF.16",
    .group = "link",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_MFR}, {NP_TABLE_END, 0}},
    .summary = "MFR {message_name}{sequence}",
};
