/* hci_h4.c - packets between a host and its Bluetooth controller: LINKTYPE_BLUETOOTH_HCI_H4, and
 * with their direction in front ..._WITH_PHDR. */
#include "protocols/protocol.h"

enum {
  DIRECTION,
  DIRECTION_NAME,
  TYPE,
  TYPE_NAME,
  OPCODE,
  EVENT_CODE,
  HANDLE,
  LENGTH,
  DATA_LENGTH
};

static const struct np_name direction_names[] = {{0, "sent"}, {1, "received"}, {0, NULL}};

enum { COMMAND = 1, DATA = 2, VOICE = 3, EVENT = 4 };

static const struct np_name type_names[] = {{COMMAND, "HCI Command"}, {DATA, "ACL Data"},
                                            {VOICE, "SCO Data"},      {EVENT, "HCI Event"},
                                            {5, "ISO Data"},          {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [DIRECTION] = {"direction", NP_VARIABLE, 32, NP_UINT, NULL, "Sent or received by the host.", .names = direction_names},
  [DIRECTION_NAME] = {"direction_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = direction_names},
  [TYPE] = {"type", NP_VARIABLE, 8, NP_UINT, "hci_h4.type", "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [OPCODE] = {"opcode", NP_VARIABLE, 16, NP_HEX, NULL, "Command: group and command.", .flags = NP_LITTLE},
  [EVENT_CODE] = {"event", NP_VARIABLE, 8, NP_HEX, NULL, "Event: what it is."},
  [HANDLE] = {"handle", NP_VARIABLE, 16, NP_HEX, NULL, "Data: handle of the connection, and flags above it.", .flags = NP_LITTLE},
  [LENGTH] = {"length", NP_VARIABLE, 8, NP_UINT, NULL, "Length of what follows, in bytes."},
  [DATA_LENGTH] = {"data_length", NP_VARIABLE, 16, NP_UINT, NULL, "Data: length of what follows, in bytes.", .flags = NP_LITTLE},
};
/* clang-format on */

enum { LINKTYPE_PLAIN = 187, LINKTYPE_DIRECTION = 201, DIRECTION_BYTES = 4 };

static uint32_t front(const struct np_dissector *d) {
  return np_link_type(d) == LINKTYPE_DIRECTION ? DIRECTION_BYTES : 0;
}

/* Bluetooth core specification, volume 4, part E, section 5.4: what follows the type. */
static uint32_t head_bytes(uint64_t type) {
  return type == DATA ? 4 : type == COMMAND || type == VOICE ? 3 : type == EVENT ? 2 : 0;
}

static void dissect(struct np_dissector *d) {
  uint32_t at = front(d);
  uint64_t type = 0;
  np_header_at(d, &fields[TYPE], at + 1);
  if (np_look(d, at * 8, 8, &type)) np_header_at(d, &fields[TYPE], at + 1 + head_bytes(type));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (front(d)) np_emit(d, &c, &fields[DIRECTION]);
  uint64_t type = np_emit(d, &c, &fields[TYPE]);
  if (!np_more(&c)) return;
  np_emit(d, &c, &fields[type == COMMAND ? OPCODE : type == EVENT ? EVENT_CODE : HANDLE]);
  np_emit(d, &c, &fields[type == DATA ? DATA_LENGTH : LENGTH]);
}

const struct np_protocol np_hci_h4 = {
    .name = "hci_h4",
    .title = "Bluetooth HCI H4",
    .spec = "LINKTYPE_BLUETOOTH_HCI_H4",
    .group = "wireless",
    .wireshark = "hci_h4",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_PLAIN},
                                      {NP_BY_LINK_TYPE, LINKTYPE_DIRECTION},
                                      {NP_TABLE_END, 0}},
    .summary = "HCI {direction_name} {type_name}",
};
