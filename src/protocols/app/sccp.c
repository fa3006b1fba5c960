/* sccp.c - Signalling Connection Control Part, ITU-T Q.713: messages, references of connections,
 * and addresses of unitdata. */
#include "protocols/protocol.h"

enum {
  TYPE,
  TYPE_NAME,
  DESTINATION,
  SOURCE,
  CLASS,
  HANDLING,
  CAUSE,
  CALLED_POINTER,
  CALLING_POINTER,
  DATA_POINTER,
  CALLED_RI,
  CALLED_GTI,
  CALLED_HAS_SSN,
  CALLED_HAS_PC,
  CALLED_PC,
  CALLED_SSN,
  CALLED_TITLE,
  CALLING_RI,
  CALLING_GTI,
  CALLING_HAS_SSN,
  CALLING_HAS_PC,
  CALLING_PC,
  CALLING_SSN,
  CALLING_TITLE,
  DATA
};

enum type { CR = 1, CC, CREF, RLSD, RLC, DT1, UDT = 9, UDTS };

/* Section 2.1. */
static const struct np_name type_names[] = {
    {CR, "CR Connection Request"},
    {CC, "CC Connection Confirm"},
    {CREF, "CREF Connection Refused"},
    {RLSD, "RLSD Released"},
    {RLC, "RLC Release Complete"},
    {DT1, "DT1 Data Form 1"},
    {7, "DT2 Data Form 2"},
    {8, "AK Data Acknowledgement"},
    {UDT, "UDT Unitdata"},
    {UDTS, "UDTS Unitdata Service"},
    {11, "ED Expedited Data"},
    {12, "EA Expedited Data Acknowledgement"},
    {13, "RSR Reset Request"},
    {14, "RSC Reset Confirm"},
    {15, "ERR Protocol Data Unit Error"},
    {16, "IT Inactivity Test"},
    {17, "XUDT Extended Unitdata"},
    {18, "XUDTS Extended Unitdata Service"},
    {19, "LUDT Long Unitdata"},
    {20, "LUDTS Long Unitdata Service"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE] = {"type", 0, 8, NP_UINT, "sccp.message_type", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .of = TYPE, .names = type_names, .flags = NP_HIDDEN},
  [DESTINATION] = {"destination_reference", NP_VARIABLE, 24, NP_HEX, "sccp.dlr", "The connection, as the receiver knows it.", .flags = NP_LITTLE},
  [SOURCE] = {"source_reference", NP_VARIABLE, 24, NP_HEX, "sccp.slr", "The connection, as the sender knows it.", .flags = NP_LITTLE},
  [CLASS] = {"class", NP_VARIABLE, 4, NP_UINT, "sccp.class", "Protocol class: 0 and 1 have no connections."},
  [HANDLING] = {"handling", NP_VARIABLE, 4, NP_UINT, "sccp.handling", "8: what cannot be delivered comes back."},
  [CAUSE] = {"return_cause", NP_VARIABLE, 8, NP_UINT, "sccp.return_cause", "Why a message comes back."},
  [CALLED_POINTER] = {"called_pointer", NP_VARIABLE, 8, NP_UINT, "sccp.variable_pointer1", "Where the called address is, or data of a connection, in bytes from here.", .flags = NP_HIDDEN},
  [CALLING_POINTER] = {"calling_pointer", NP_VARIABLE, 8, NP_UINT, "sccp.variable_pointer2", "Where the calling address is, in bytes from here.", .flags = NP_HIDDEN},
  [DATA_POINTER] = {"data_pointer", NP_VARIABLE, 8, NP_UINT, "sccp.variable_pointer3", "Where the data are, in bytes from here.", .flags = NP_HIDDEN},
#define ADDRESS(id, name, wireshark) \
  [id##_RI] = {name ".ri", NP_VARIABLE, 1, NP_UINT, wireshark ".ri", "0: the global title is to be translated; 1: the subsystem's number tells."}, \
  [id##_GTI] = {name ".gti", NP_VARIABLE, 4, NP_UINT, wireshark ".gti", "Form of the global title; 0: none."}, \
  [id##_HAS_SSN] = {name ".has_ssn", NP_VARIABLE, 1, NP_UINT, wireshark ".ssni", "It has a subsystem's number.", .flags = NP_HIDDEN}, \
  [id##_HAS_PC] = {name ".has_pc", NP_VARIABLE, 1, NP_UINT, wireshark ".pci", "It has a point code.", .flags = NP_HIDDEN}, \
  [id##_PC] = {name ".pc", NP_VARIABLE, 16, NP_UINT, wireshark ".pc", "Point code.", .flags = NP_LITTLE}, \
  [id##_SSN] = {name ".ssn", NP_VARIABLE, 8, NP_UINT, wireshark ".ssn", "Number of the subsystem: 6 HLR, 7 VLR, 8 MSC, 254 BSSAP."}, \
  [id##_TITLE] = {name ".global_title", NP_VARIABLE, 0, NP_BYTES, NULL, "Global title."},
  ADDRESS(CALLED, "called", "sccp.called")
  ADDRESS(CALLING, "calling", "sccp.calling")
#undef ADDRESS
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "Data of the user, or what has no rows."},
};
/* clang-format on */

enum { SERVICE_INDICATOR = 3 };

static void dissect(struct np_dissector *d) {
  np_header_whole_unless(d, !np_name_of(type_names, np_get(d, &fields[TYPE])));
}

/* Section 3.4: which parts there are, and they; `row` is the first one. */
static void address(struct np_dissector *d, struct np_cursor part, unsigned row) {
  unsigned offset = row - CALLED_RI;
  np_skip(d, &part, 1);
  np_emit_rows(d, &part, &fields[CALLED_RI + offset], &fields[CALLED_GTI + offset]);
  bool has_ssn = np_emit(d, &part, &fields[CALLED_HAS_SSN + offset]) != 0;
  bool has_pc = np_emit(d, &part, &fields[CALLED_HAS_PC + offset]) != 0;
  if (has_pc) np_emit(d, &part, &fields[CALLED_PC + offset]);
  if (has_ssn) np_emit(d, &part, &fields[CALLED_SSN + offset]);
  np_emit_rest(d, &part, &fields[CALLED_TITLE + offset]);
}

/* Section 1.5: a pointer counts from itself to the length of the part. */
static struct np_cursor pointed(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor from = *c;
  np_skip(d, &from, np_emit(d, c, &fields[row]) * 8);
  uint64_t length = np_take(d, &from, &fields[row], 8);
  return np_split(d, &from, &fields[row], length);
}

static void unitdata(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor parts[3];
  for (unsigned i = 0; i < 3; i++) parts[i] = pointed(d, c, CALLED_POINTER + i);
  address(d, parts[0], CALLED_RI);
  address(d, parts[1], CALLING_RI);
  np_emit_rest(d, &parts[2], &fields[DATA]);
}

/* Sections 4.2, 4.3 and 4.7: what stands behind the references. Of data there is a byte that says
 * whether others follow, and a pointer. */
static void connection(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == CR || type == CC) {
    np_skip(d, c, 4);
    np_emit(d, c, &fields[CLASS]);
  }
  if (type == CR) {
    address(d, pointed(d, c, CALLED_POINTER), CALLED_RI);
    uint64_t optional = np_take(d, c, &fields[DATA], 8);
    np_skip(d, c, (optional > 0 ? optional - 1 : np_left(c)) * 8);
  } else if (type == DT1) {
    np_skip(d, c, 8);
    *c = pointed(d, c, CALLED_POINTER);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == UDT) {
    np_emit(d, &c, &fields[HANDLING]);
    np_emit(d, &c, &fields[CLASS]);
  }
  if (type == UDTS) np_emit(d, &c, &fields[CAUSE]);
  if (type == UDT || type == UDTS) {
    unitdata(d, &c);
    return;
  }
  if (type >= CC && type <= DT1) np_emit(d, &c, &fields[DESTINATION]);
  if (type == CR || type == CC || type == RLSD || type == RLC) np_emit(d, &c, &fields[SOURCE]);
  connection(d, &c, type);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_sccp = {
    .name = "sccp",
    .title = "Signalling Connection Control Part",
    .spec = "ITU-T Q.713",
    .group = "voice",
    .wireshark = "sccp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_MTP3, SERVICE_INDICATOR}, {NP_TABLE_END, 0}},
    .summary = "SCCP {type_name} {called.ssn} {calling.ssn}",
};
