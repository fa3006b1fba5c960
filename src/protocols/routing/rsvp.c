/* rsvp.c - Resource Reservation Protocol, RFC 2205, with the sessions of RFC 3209 (tunnels). */
#include "protocols/layout.h"

enum {
  VERSION,
  FLAGS,
  TYPE,
  TYPE_NAME,
  CHECKSUM,
  CHECKSUM_STATUS,
  TTL,
  RESERVED,
  LENGTH,
  OBJECTS,
  OBJECT_LENGTH,
  CLASS,
  CLASS_NAME,
  FORM,
  DESTINATION,
  PROTOCOL,
  SESSION_FLAGS,
  PORT,
  TUNNEL,
  EXTENDED,
  SENDER,
  LSP,
  HOP,
  HANDLE,
  REFRESH,
  ERROR_NODE,
  ERROR_FLAGS,
  ERROR_CODE,
  ERROR_VALUE,
  LABEL,
  SOURCE_INSTANCE,
  DESTINATION_INSTANCE,
  VALUE
};

static const struct np_name type_names[] = {
    {1, "Path"},     {2, "Resv"},     {3, "PathErr"}, {4, "ResvErr"}, {5, "PathTear"},
    {6, "ResvTear"}, {7, "ResvConf"}, {12, "Bundle"}, {13, "Ack"},    {15, "Srefresh"},
    {20, "Hello"},   {21, "Notify"},  {0, NULL}};

enum { OF_SESSION = 1, OF_HOP = 3, OF_TIME = 5, OF_ERROR = 6, OF_SENDER = 11, OF_LABEL = 16 };
enum { OF_HELLO = 22 };

static const struct np_name class_names[] = {{OF_SESSION, "Session"},
                                             {OF_HOP, "Hop"},
                                             {4, "Integrity"},
                                             {OF_TIME, "Time values"},
                                             {OF_ERROR, "Error"},
                                             {7, "Scope"},
                                             {8, "Style"},
                                             {9, "Flow specification"},
                                             {10, "Filter specification"},
                                             {OF_SENDER, "Sender template"},
                                             {12, "Sender TSPEC"},
                                             {13, "ADSPEC"},
                                             {14, "Policy"},
                                             {15, "Confirm"},
                                             {OF_LABEL, "Label"},
                                             {19, "Label request"},
                                             {20, "Explicit route"},
                                             {21, "Record route"},
                                             {OF_HELLO, "Hello"},
                                             {207, "Session attribute"},
                                             {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION] = {"version", 0, 4, NP_UINT, "rsvp.version", "1."},
  [FLAGS] = {"flags", 4, 4, NP_HEX, "rsvp.flags", "1: the sender can take bundles and refreshes in short."},
  [TYPE] = {"type", 8, 8, NP_UINT, "rsvp.msg", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [CHECKSUM] = {"checksum", 16, 16, NP_HEX, "rsvp.message_checksum", "Internet checksum; 0 where there is none."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [TTL] = {"ttl", 32, 8, NP_UINT, "rsvp.sending_ttl", "TTL that it was sent with."},
  [RESERVED] = {"reserved", 40, 8, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [LENGTH] = {"length", 48, 16, NP_UINT, "rsvp.message_length", "Length of the message, in bytes."},
  [OBJECTS] = {"objects", NP_VARIABLE, 0, NP_RECORD, NULL, "Objects.", .flags = NP_MANY},
  [OBJECT_LENGTH] = {"objects.length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the object with its head, in bytes.", .flags = NP_HIDDEN},
  [CLASS] = {"objects.class", NP_VARIABLE, 8, NP_UINT, "rsvp.object", "What it is.", .names = class_names},
  [CLASS_NAME] = {"objects.class_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = class_names},
  [FORM] = {"objects.ctype", NP_VARIABLE, 8, NP_UINT, NULL, "Its form."},
  [DESTINATION] = {"objects.destination", NP_VARIABLE, 32, NP_IPV4, NULL, "Session: destination."},
  [PROTOCOL] = {"objects.protocol", NP_VARIABLE, 8, NP_UINT, NULL, "Session of IP: its protocol."},
  [SESSION_FLAGS] = {"objects.flags", NP_VARIABLE, 8, NP_HEX, NULL, "Session of IP: flags.", .flags = NP_HIDDEN},
  [PORT] = {"objects.port", NP_VARIABLE, 16, NP_UINT, NULL, "Session or sender of IP: port."},
  [TUNNEL] = {"objects.tunnel_id", NP_VARIABLE, 16, NP_UINT, NULL, "Session of a tunnel: its number."},
  [EXTENDED] = {"objects.extended_tunnel_id", NP_VARIABLE, 32, NP_IPV4, NULL, "Session of a tunnel: more of its number."},
  [SENDER] = {"objects.sender", NP_VARIABLE, 32, NP_IPV4, NULL, "Sender: its address."},
  [LSP] = {"objects.lsp_id", NP_VARIABLE, 16, NP_UINT, NULL, "Sender of a tunnel: number of the path."},
  [HOP] = {"objects.hop", NP_VARIABLE, 32, NP_IPV4, NULL, "Router that sent it."},
  [HANDLE] = {"objects.logical_interface", NP_VARIABLE, 32, NP_HEX, NULL, "Its interface."},
  [REFRESH] = {"objects.refresh", NP_VARIABLE, 32, NP_UINT, NULL, "Time between refreshes, in ms."},
  [ERROR_NODE] = {"objects.error_node", NP_VARIABLE, 32, NP_IPV4, NULL, "Where an error was seen."},
  [ERROR_FLAGS] = {"objects.error_flags", NP_VARIABLE, 8, NP_HEX, NULL, "Flags of it.", .flags = NP_HIDDEN},
  [ERROR_CODE] = {"objects.error_code", NP_VARIABLE, 8, NP_UINT, NULL, "What it is."},
  [ERROR_VALUE] = {"objects.error_value", NP_VARIABLE, 16, NP_UINT, NULL, "More of it."},
  [LABEL] = {"objects.label", NP_VARIABLE, 32, NP_UINT, NULL, "The label."},
  [SOURCE_INSTANCE] = {"objects.source_instance", NP_VARIABLE, 32, NP_HEX, "rsvp.hello.source_instance", "Hello: the sender's instance."},
  [DESTINATION_INSTANCE] = {"objects.destination_instance", NP_VARIABLE, 32, NP_HEX, "rsvp.hello.destination_instance", "Hello: the receiver's."},
  [VALUE] = {"objects.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Contents that have no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, HEAD_BYTES = 4, PROTOCOL_NUMBER = 46, IP4 = 1, TUNNEL4 = 7 };

/* By class and form: the class times 256, and the form. */
enum { CLASS_BITS = 8 };

static const struct np_layout layouts[] = {
    {OF_SESSION << CLASS_BITS | IP4, 0, {DESTINATION, PROTOCOL, SESSION_FLAGS, PORT}},
    {OF_SESSION << CLASS_BITS | TUNNEL4, 0, {DESTINATION, NP_GAP(16), TUNNEL, EXTENDED}},
    {OF_HOP << CLASS_BITS | IP4, 0, {HOP, HANDLE}},
    {OF_TIME << CLASS_BITS | IP4, 0, {REFRESH}},
    {OF_ERROR << CLASS_BITS | IP4, 0, {ERROR_NODE, ERROR_FLAGS, ERROR_CODE, ERROR_VALUE}},
    {OF_SENDER << CLASS_BITS | IP4, 0, {SENDER, NP_GAP(16), PORT}},
    {OF_SENDER << CLASS_BITS | TUNNEL4, 0, {SENDER, NP_GAP(16), LSP}},
    {OF_LABEL << CLASS_BITS | IP4, 0, {LABEL}},
    {OF_HELLO << CLASS_BITS | 1, 0, {SOURCE_INSTANCE, DESTINATION_INSTANCE}},
    {OF_HELLO << CLASS_BITS | 2, 0, {SOURCE_INSTANCE, DESTINATION_INSTANCE}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < HEADER_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
  np_header_whole(d);
}

static void object(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor part;
  uint64_t length = np_emit(d, list, &fields[OBJECT_LENGTH]);
  uint64_t kind = np_emit(d, list, &fields[CLASS]) << CLASS_BITS;
  kind |= np_emit(d, list, &fields[FORM]);
  if (!np_split_behind(d, list, &fields[OBJECT_LENGTH], length, HEAD_BYTES, &part)) return;
  const struct np_layout *layout = np_layout_of(layouts, kind);
  if (layout) np_emit_layout(d, &part, layout);
  np_emit_rest(d, &part, &fields[VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                     NP_CHECKSUM_ABSENT);
  while (np_more(&list)) {
    np_open(d, &list, &fields[OBJECTS]);
    object(d, &list);
    np_close(d, &fields[OBJECTS]);
  }
}

const struct np_protocol np_rsvp = {
    .name = "rsvp",
    .title = "Resource Reservation Protocol",
    .spec = "RFC 2205",
    .group = "routing",
    .wireshark = "rsvp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "RSVP {type_name} {objects.destination}",
};
