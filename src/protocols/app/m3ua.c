/* m3ua.c - MTP3 User Adaptation Layer, RFC 4666: messages, their parameters, and the label of what
 * they carry for users of MTP3. */
#include <string.h>

#include "protocols/layout.h"

enum {
  VERSION,
  RESERVED,
  CLASS,
  CLASS_NAME,
  TYPE,
  LENGTH,
  MESSAGE_NAME,
  PARAMETER,
  TAG,
  TAG_NAME,
  PARAMETER_LENGTH,
  NETWORK,
  INFO,
  CONTEXT,
  HEARTBEAT,
  TRAFFIC_MODE,
  ERROR,
  STATUS_TYPE,
  STATUS,
  ASP,
  MASK,
  POINT_CODE,
  CORRELATION,
  OPC,
  DPC,
  SI,
  SI_NAME,
  NI,
  MP,
  SLS,
  VALUE
};

static const struct np_name class_names[] = {{0, "management"},
                                             {1, "transfer"},
                                             {2, "signalling network management"},
                                             {3, "ASP state maintenance"},
                                             {4, "ASP traffic maintenance"},
                                             {9, "routing key management"},
                                             {0, NULL}};

/* Section 3.1.2: class and type, as one number. */
static const struct np_name message_names[] = {
    {0x000, "ERR"},       {0x001, "NTFY"},      {0x101, "DATA"},      {0x201, "DUNA"},
    {0x202, "DAVA"},      {0x203, "DAUD"},      {0x204, "SCON"},      {0x205, "DUPU"},
    {0x206, "DRST"},      {0x301, "ASPUP"},     {0x302, "ASPDN"},     {0x303, "BEAT"},
    {0x304, "ASPUP ACK"}, {0x305, "ASPDN ACK"}, {0x306, "BEAT ACK"},  {0x401, "ASPAC"},
    {0x402, "ASPIA"},     {0x403, "ASPAC ACK"}, {0x404, "ASPIA ACK"}, {0x901, "REG REQ"},
    {0x902, "REG RSP"},   {0x903, "DEREG REQ"}, {0x904, "DEREG RSP"}, {0, NULL},
};

enum tag { PROTOCOL_DATA = 0x210 };

/* Section 3.2. */
static const struct np_name tag_names[] = {
    {0x04, "INFO string"},
    {0x06, "routing context"},
    {0x07, "diagnostic information"},
    {0x09, "heartbeat data"},
    {0x0b, "traffic mode type"},
    {0x0c, "error code"},
    {0x0d, "status"},
    {0x11, "ASP identifier"},
    {0x12, "affected point code"},
    {0x13, "correlation id"},
    {0x14, "registration result"},
    {0x15, "deregistration result"},
    {0x16, "registration status"},
    {0x17, "deregistration status"},
    {0x18, "local routing key identifier"},
    {0x200, "network appearance"},
    {0x204, "user/cause"},
    {0x205, "congestion indications"},
    {0x206, "concerned destination"},
    {0x207, "routing key"},
    {0x208, "registration result"},
    {0x209, "deregistration result"},
    {0x20b, "destination point code"},
    {0x20c, "service indicators"},
    {0x20e, "originating point code list"},
    {PROTOCOL_DATA, "protocol data"},
    {0, NULL},
};

/* ITU-T Q.704 section 14.2.1. */
static const struct np_name si_names[] = {{0, "signalling network management"},
                                          {1, "testing and maintenance"},
                                          {3, "SCCP"},
                                          {4, "TUP"},
                                          {5, "ISUP"},
                                          {9, "B-ISUP"},
                                          {10, "S-ISUP"},
                                          {12, "AAL type 2"},
                                          {13, "BICC"},
                                          {14, "gateway control"},
                                          {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 8, NP_UINT, "m3ua.version", "1."},
  [RESERVED] = {"reserved", 8, 8, NP_HEX, "m3ua.reserved", "0.", .flags = NP_HIDDEN},
  [CLASS] = {"class", 16, 8, NP_UINT, "m3ua.message_class", "Class of the message.", .names = class_names},
  [CLASS_NAME] = {"class_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .of = CLASS, .names = class_names, .flags = NP_HIDDEN},
  [TYPE] = {"type", 24, 8, NP_UINT, "m3ua.message_type", "Which one of the class."},
  [LENGTH] = {"length", 32, 32, NP_UINT, "m3ua.message_length", "Length of the message, in bytes."},
  [MESSAGE_NAME] = {"message", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the message."},
  [PARAMETER] = {"parameters", NP_VARIABLE, 0, NP_RECORD, NULL, "Its parameters.", .flags = NP_MANY},
  [TAG] = {"parameters.tag", NP_VARIABLE, 16, NP_UINT, "m3ua.parameter_tag", "What it is.", .names = tag_names},
  [TAG_NAME] = {"parameters.tag_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = tag_names},
  [PARAMETER_LENGTH] = {"parameters.length", NP_VARIABLE, 16, NP_UINT, "m3ua.parameter_length", "Its length, in bytes, without what fills it."},
  [NETWORK] = {"parameters.network_appearance", NP_VARIABLE, 32, NP_UINT, "m3ua.network_appearance", "Which network."},
  [INFO] = {"parameters.info", NP_VARIABLE, 0, NP_STRING, "m3ua.info_string", "A text for people."},
  [CONTEXT] = {"parameters.routing_contexts", NP_VARIABLE, 32, NP_UINT, "m3ua.routing_context", "Which traffic.", .flags = NP_MANY},
  [HEARTBEAT] = {"parameters.heartbeat", NP_VARIABLE, 0, NP_BYTES, "m3ua.heartbeat_data", "What shall come back."},
  [TRAFFIC_MODE] = {"parameters.traffic_mode", NP_VARIABLE, 32, NP_UINT, "m3ua.traffic_mode_type", "1: override, 2: load share, 3: broadcast."},
  [ERROR] = {"parameters.error", NP_VARIABLE, 32, NP_UINT, "m3ua.error_code", "What is wrong."},
  [STATUS_TYPE] = {"parameters.status_type", NP_VARIABLE, 16, NP_UINT, "m3ua.status_type", "1: of an application server, 2: other."},
  [STATUS] = {"parameters.status", NP_VARIABLE, 16, NP_UINT, "m3ua.status_info", "What it is."},
  [ASP] = {"parameters.asp_identifier", NP_VARIABLE, 32, NP_UINT, "m3ua.asp_identifier", "Which process."},
  [MASK] = {"parameters.masks", NP_VARIABLE, 8, NP_UINT, "m3ua.affected_point_code_mask", "How many bits of the point code stand for any.", .flags = NP_MANY},
  [POINT_CODE] = {"parameters.point_codes", NP_VARIABLE, 24, NP_UINT, "m3ua.affected_point_code_pc", "Destination that is concerned.", .flags = NP_MANY},
  [CORRELATION] = {"parameters.correlation", NP_VARIABLE, 32, NP_UINT, "m3ua.correlation_identifier", "The same in messages that belong together."},
  [OPC] = {"parameters.opc", NP_VARIABLE, 32, NP_UINT, "m3ua.protocol_data_opc", "MTP3: point code of who sends it."},
  [DPC] = {"parameters.dpc", NP_VARIABLE, 32, NP_UINT, "m3ua.protocol_data_dpc", "MTP3: point code of whom it is for."},
  [SI] = {"parameters.si", NP_VARIABLE, 8, NP_UINT, "m3ua.protocol_data_si", "MTP3: whose it is there.", .names = si_names},
  [SI_NAME] = {"parameters.si_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = si_names},
  [NI] = {"parameters.ni", NP_VARIABLE, 8, NP_UINT, "m3ua.protocol_data_ni", "MTP3: 0: international, 2: national."},
  [MP] = {"parameters.mp", NP_VARIABLE, 8, NP_UINT, "m3ua.protocol_data_mp", "MTP3: priority."},
  [SLS] = {"parameters.sls", NP_VARIABLE, 8, NP_UINT, "m3ua.protocol_data_sls", "MTP3: the same for what stays in order."},
  [VALUE] = {"parameters.value", NP_VARIABLE, 0, NP_BYTES, "m3ua.parameter_value", "Another value."},
};
/* clang-format on */

enum { HEAD = 8, PARAMETER_HEAD = 4, LABEL = 12, SI_AT = 8, WORD = 4, PAYLOAD_PROTOCOL = 3 };

/* What the values of parameters are: rows once, or again until nothing is left. */
static const struct np_layout values[] = {
    {0x04, NP_LAYOUT_ONCE, {INFO}},
    {0x06, NP_LAYOUT_LIST, {CONTEXT}},
    {0x09, NP_LAYOUT_ONCE, {HEARTBEAT}},
    {0x0b, NP_LAYOUT_ONCE, {TRAFFIC_MODE}},
    {0x0c, NP_LAYOUT_ONCE, {ERROR}},
    {0x0d, NP_LAYOUT_ONCE, {STATUS_TYPE, STATUS}},
    {0x11, NP_LAYOUT_ONCE, {ASP}},
    {0x12, NP_LAYOUT_LIST, {MASK, POINT_CODE}},
    {0x13, NP_LAYOUT_ONCE, {CORRELATION}},
    {0x200, NP_LAYOUT_ONCE, {NETWORK}},
    {0, 0, {0}},
};

/* The message of a user of MTP3 is the payload: the parameters in front of it are the header. */
static bool find_data(struct np_dissector *d) {
  uint64_t head, si;
  for (uint32_t at = HEAD; np_look(d, at * 8, 32, &head);) {
    uint32_t length = head & 0xffff, data = PARAMETER_HEAD + LABEL;
    if (head >> 16 == PROTOCOL_DATA && length > data &&
        np_look(d, (at + PARAMETER_HEAD + SI_AT) * 8, 8, &si)) {
      np_header(d, at + data);
      np_child_length(d, length - data);
      np_next(d, NP_BY_MTP3, si);
      return true;
    }
    if (length < PARAMETER_HEAD) return false;
    at += (length + WORD - 1) / WORD * WORD;
  }
  return false;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get_length(d, &fields[LENGTH]);
  bool is_none = np_get(d, &fields[VERSION]) != 1 ||
                 !np_name_of(class_names, np_get(d, &fields[CLASS])) || length < HEAD;
  if (is_none) {
    np_refuse(d);
    return;
  }
  np_end_at(d, &fields[LENGTH], length);
  if (!find_data(d)) np_header_whole(d);
}

/* Section 3.3.1. */
static void protocol_data(struct np_dissector *d, struct np_cursor *part) {
  np_emit_rows(d, part, &fields[OPC], &fields[SLS]);
}

static void parameter(struct np_dissector *d, struct np_cursor *c) {
  uint64_t tag = np_emit(d, c, &fields[TAG]);
  uint64_t length = np_emit(d, c, &fields[PARAMETER_LENGTH]);
  const struct np_layout *layout = np_layout_of(values, tag);
  struct np_cursor part;
  if (!np_split_behind(d, c, &fields[PARAMETER_LENGTH], length, PARAMETER_HEAD, &part)) return;
  if (tag == PROTOCOL_DATA)
    protocol_data(d, &part);
  else if (layout)
    np_emit_value(d, &part, layout, &fields[PARAMETER_LENGTH]);
  else
    np_emit_rest(d, &part, &fields[VALUE]);
  np_skip_padding(d, c, length, WORD);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), rest = c, none = np_take_part(&rest, 0);
  const char *name =
      np_name_of(message_names, np_get(d, &fields[CLASS]) << 8 | np_get(d, &fields[TYPE]));
  if (name)
    np_emit_text(d, &none, &fields[MESSAGE_NAME], (const uint8_t *)name, (uint32_t)strlen(name));
  while (np_more(&c)) {
    np_open(d, &c, &fields[PARAMETER]);
    parameter(d, &c);
    np_close(d, &fields[PARAMETER]);
  }
}

const struct np_protocol np_m3ua = {
    .name = "m3ua",
    .title = "MTP3 User Adaptation Layer",
    .spec = "RFC 4666",
    .group = "voice",
    .wireshark = "m3ua",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_SCTP, PAYLOAD_PROTOCOL}, {NP_TABLE_END, 0}},
    .summary = "M3UA {message} {parameters.opc} {parameters.dpc} {parameters.si_name}",
};
