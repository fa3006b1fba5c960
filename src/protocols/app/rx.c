/* rx.c - Rx, the remote procedure calls of AFS, as OpenAFS' rx.h has them: the header of packets,
 * acknowledgments, and which procedure of AFS is called. */
#include "protocols/app/rx_names.h"

enum {
  EPOCH,
  CONNECTION,
  CALL,
  SEQUENCE,
  SERIAL,
  TYPE,
  TYPE_NAME,
  FLAGS,
  RESERVED,
  FREE,
  MORE,
  LAST,
  WANTS_ACK,
  CLIENT,
  USER_STATUS,
  SECURITY,
  SPARE,
  SERVICE,
  SERVICE_NAME,
  BUFFER_SPACE,
  MAX_SKEW,
  FIRST,
  PREVIOUS,
  ACK_SERIAL,
  REASON,
  ACK_COUNT,
  ACK,
  ABORT,
  VERSION,
  NONCE,
  LEVEL,
  ENCRYPTED,
  KVNO,
  TICKET_LENGTH,
  TICKET,
  FS,
  FS_NAME,
  CB,
  CB_NAME,
  BOS,
  BOS_NAME,
  VOL,
  VOL_NAME,
  VLDB,
  VLDB_NAME,
  PROT,
  PROT_NAME,
  KAUTH,
  KAUTH_NAME,
  UBIK,
  UBIK_NAME,
  BACKUP,
  BACKUP_NAME,
  DATA
};

enum type { IS_DATA = 1, IS_ACK, IS_ABORT = 4, IS_CHALLENGE = 6, IS_RESPONSE, LAST_TYPE = 13 };

static const struct np_name type_names[] = {
    {IS_DATA, "data"},         {3, "busy"},        {IS_ACK, "ack"},
    {IS_ABORT, "abort"},       {5, "ackall"},      {IS_CHALLENGE, "challenge"},
    {IS_RESPONSE, "response"}, {8, "debug"},       {9, "parameters"},
    {10, "parameters"},        {11, "parameters"}, {12, "parameters"},
    {LAST_TYPE, "version"},    {0, NULL},
};

enum service { FILES = 1, VOLUMES = 4, VOTES = 50, DISKS, LOCATIONS, PROTECTION = 73 };
enum { TICKETS = 731, GRANTING, MAINTENANCE, BACKUPS = 22314 };

static const struct np_name service_names[] = {
    {FILES, "files"},
    {VOLUMES, "volumes"},
    {VOTES, "ubik votes"},
    {DISKS, "ubik disks"},
    {LOCATIONS, "volume locations"},
    {PROTECTION, "protection"},
    {TICKETS, "authentication"},
    {GRANTING, "ticket granting"},
    {MAINTENANCE, "maintenance of authentication"},
    {BACKUPS, "backup"},
    {0, NULL},
};

/* Which row a service's procedures have, each that knows the number. Those of files are of the file
 * server, of the cache manager, which it asks itself, and of the overseer. */
static const struct program {
  uint16_t service, row;
  const struct np_name *names;
} programs[] = {
    {FILES, FS, np_rx_fs_names},
    {FILES, CB, np_rx_cb_names},
    {FILES, BOS, np_rx_bos_names},
    {VOLUMES, VOL, np_rx_vol_names},
    {VOTES, UBIK, np_rx_ubik_names},
    {DISKS, UBIK, np_rx_ubik_names},
    {LOCATIONS, VLDB, np_rx_vldb_names},
    {PROTECTION, PROT, np_rx_prot_names},
    {TICKETS, KAUTH, np_rx_kauth_names},
    {GRANTING, KAUTH, np_rx_kauth_names},
    {MAINTENANCE, KAUTH, np_rx_kauth_names},
    {BACKUPS, BACKUP, np_rx_backup_names},
};

/* clang-format off */
static const struct np_field fields[] = {
  [EPOCH]     = {"epoch",     0, 32, NP_TIME, "rx.epoch", "When the client began.", .time = NP_UNIX_S},
  [CONNECTION] = {"connection_id", 32, 32, NP_UINT, "rx.cid", "Connection; the lowest two bits are its channel."},
  [CALL]      = {"call_number", 64, 32, NP_UINT, "rx.callnumber", "Number of the call; 0: of the connection."},
  [SEQUENCE]  = {"sequence", 96, 32, NP_UINT, "rx.seq", "Number of the packet in the call."},
  [SERIAL]    = {"serial",  128, 32, NP_UINT, "rx.serial", "Number of the packet in the connection, of what is sent again too."},
  [TYPE]      = {"type",    160, 8, NP_UINT, "rx.type", "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [FLAGS]     = {"flags.byte", 168, 8, NP_GROUP, "rx.flags", "Flags as one number."},
  [RESERVED]  = {"flags.reserved", 168, 3, NP_UINT, NULL, "Of the packet's type.", .flags = NP_HIDDEN},
  [FREE]      = {"flags.free_packet", 171, 1, NP_FLAG, "rx.flags.free_packet", "The sender's own."},
  [MORE]      = {"flags.more_packets", 172, 1, NP_FLAG, "rx.flags.more_packets", "Others follow at once."},
  [LAST]      = {"flags.last_packet", 173, 1, NP_FLAG, "rx.flags.last_packet", "The last one of its side in the call."},
  [WANTS_ACK] = {"flags.request_ack", 174, 1, NP_FLAG, "rx.flags.request_ack", "An acknowledgment is wanted."},
  [CLIENT]    = {"flags.client_initiated", 175, 1, NP_FLAG, "rx.flags.client_init", "The client sends it."},
  [USER_STATUS] = {"user_status", 176, 8, NP_UINT, "rx.userstatus", "The program's own."},
  [SECURITY]  = {"security_index", 184, 8, NP_UINT, "rx.securityindex", "How it is secured; 0: not at all, 2: by Kerberos."},
  [SPARE]     = {"spare",   192, 16, NP_HEX, "rx.spare", "Checksum, where it is secured."},
  [SERVICE]   = {"service_id", 208, 16, NP_UINT, "rx.serviceid", "Service that is called.", .names = service_names},
  [SERVICE_NAME] = {"service_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the service.", .flags = NP_HIDDEN, .of = SERVICE, .names = service_names},
  [BUFFER_SPACE] = {"ack.buffer_space", NP_VARIABLE, 16, NP_UINT, "rx.bufferspace", "Acknowledgment: room for packets."},
  [MAX_SKEW]  = {"ack.max_skew", NP_VARIABLE, 16, NP_UINT, "rx.maxskew", "Acknowledgment: how far packets came out of order."},
  [FIRST]     = {"ack.first", NP_VARIABLE, 32, NP_UINT, "rx.first", "Acknowledgment: the first packet that it lists."},
  [PREVIOUS]  = {"ack.previous", NP_VARIABLE, 32, NP_UINT, "rx.prev", "Acknowledgment: the packet before this one."},
  [ACK_SERIAL] = {"ack.serial", NP_VARIABLE, 32, NP_UINT, "rx.serial", "Acknowledgment: the packet that asked for it."},
  [REASON]    = {"ack.reason", NP_VARIABLE, 8, NP_UINT, "rx.reason", "Acknowledgment: why it is sent; 1 it was asked for, 7 a pong, 8 a delay."},
  [ACK_COUNT] = {"ack.count", NP_VARIABLE, 8, NP_UINT, "rx.num_acks", "Acknowledgment: how many packets it lists."},
  [ACK]       = {"ack.list", NP_VARIABLE, 8, NP_UINT, "rx.ack_type", "Acknowledgment: 1 the packet is here, 0 it is missing.", .flags = NP_MANY},
  [ABORT]     = {"abort_code", NP_VARIABLE, 32, NP_INT, "rx.abort_code", "Abort: why."},
  [VERSION]   = {"rxkad.version", NP_VARIABLE, 32, NP_UINT, "rx.version", "Challenge or response by Kerberos: 2, or 0 of old ones, which have no rows."},
  [NONCE]     = {"rxkad.nonce", NP_VARIABLE, 32, NP_HEX, "rx.nonce", "Challenge: a random number."},
  [LEVEL]     = {"rxkad.min_level", NP_VARIABLE, 32, NP_UINT, "rx.min_level", "Challenge: 0 clear, 1 signed, 2 encrypted, at least."},
  [ENCRYPTED] = {"rxkad.encrypted", NP_VARIABLE, 0, NP_BYTES, NULL, "Response: what the session's key encrypts: the connection, its calls, the nonce plus 1, and the level."},
  [KVNO]      = {"rxkad.kvno", NP_VARIABLE, 32, NP_UINT, "rx.kvno", "Response: which of the server's keys encrypts the ticket."},
  [TICKET_LENGTH] = {"rxkad.ticket_length", NP_VARIABLE, 32, NP_UINT, "rx.ticket_len", "Response: length of the ticket, in bytes."},
  [TICKET]    = {"rxkad.ticket", NP_VARIABLE, 0, NP_BYTES, "rx.ticket", "Response: the ticket."},
  [FS] = {"fs_opcode", NP_VARIABLE, 32, NP_UINT, "afs.fs.opcode", "Call of the file server: which procedure.", .names = np_rx_fs_names},
  [FS_NAME] = {"fs_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_fs_names},
  [CB] = {"cb_opcode", NP_VARIABLE, 32, NP_UINT, "afs.cb.opcode", "Call of the cache manager: which procedure.", .names = np_rx_cb_names},
  [CB_NAME] = {"cb_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_cb_names},
  [BOS] = {"bos_opcode", NP_VARIABLE, 32, NP_UINT, "afs.bos.opcode", "Call of the overseer: which procedure.", .names = np_rx_bos_names},
  [BOS_NAME] = {"bos_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_bos_names},
  [VOL] = {"vol_opcode", NP_VARIABLE, 32, NP_UINT, "afs.vol.opcode", "Call of the volume server: which procedure.", .names = np_rx_vol_names},
  [VOL_NAME] = {"vol_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_vol_names},
  [VLDB] = {"vldb_opcode", NP_VARIABLE, 32, NP_UINT, "afs.vldb.opcode", "Call of the volume location database: which procedure.", .names = np_rx_vldb_names},
  [VLDB_NAME] = {"vldb_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_vldb_names},
  [PROT] = {"prot_opcode", NP_VARIABLE, 32, NP_UINT, "afs.prot.opcode", "Call of the protection database: which procedure.", .names = np_rx_prot_names},
  [PROT_NAME] = {"prot_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_prot_names},
  [KAUTH] = {"kauth_opcode", NP_VARIABLE, 32, NP_UINT, "afs.kauth.opcode", "Call of authentication: which procedure.", .names = np_rx_kauth_names},
  [KAUTH_NAME] = {"kauth_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_kauth_names},
  [UBIK] = {"ubik_opcode", NP_VARIABLE, 32, NP_UINT, "afs.ubik.opcode", "Call of ubik: which procedure.", .names = np_rx_ubik_names},
  [UBIK_NAME] = {"ubik_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_ubik_names},
  [BACKUP] = {"backup_opcode", NP_VARIABLE, 32, NP_UINT, "afs.backup.opcode", "Call of the backup database: which procedure.", .names = np_rx_backup_names},
  [BACKUP_NAME] = {"backup_opcode_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the procedure.", .names = np_rx_backup_names},
  [DATA]      = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "Arguments or results, or what has no rows."},
};
/* clang-format on */

enum { HEAD = 28, FIRST_PORT = 7000, LAST_PORT = 7009, CALLBACK_PORT = 7021 };

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]);
  np_header_whole_unless(d, type < IS_DATA || type > LAST_TYPE);
}

static void acknowledgment(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[BUFFER_SPACE], &fields[REASON]);
  uint64_t count = np_emit(d, c, &fields[ACK_COUNT]);
  for (; count > 0 && np_good(c); count--) np_emit(d, c, &fields[ACK]);
}

/* The first packet that a client sends in a call begins with the procedure's number. What a file
 * server asks, from the lower of the two ports, it asks a cache manager. */
static void call(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor ahead = *c;
  uint64_t service = np_get(d, &fields[SERVICE]), opcode = np_cursor_take(&ahead, 32);
  if (!np_get(d, &fields[CLIENT]) || np_get(d, &fields[SEQUENCE]) != 1 || !np_good(&ahead)) return;
  bool is_server = np_port_side(d) == NP_SIDE_SOURCE;
  for (size_t i = 0; i < sizeof programs / sizeof programs[0]; i++) {
    bool is_other = is_server && programs[i].row == FS;
    bool is_known = np_name_of(programs[i].names, opcode) != NULL;
    if (programs[i].service != service || is_other || !is_known) continue;
    np_emit(d, c, &fields[programs[i].row]);
    return;
  }
}

/* OpenAFS' rxkad.h: behind the version and a spare number of a response are its encrypted part, and
 * the ticket. */
enum { BY_KERBEROS = 2, KERBEROS_VERSION = 2, ENCRYPTED_BYTES = 40 };

static void security(struct np_dissector *d, struct np_cursor *c, bool is_response) {
  if (np_get(d, &fields[SECURITY]) != BY_KERBEROS || !np_more(c)) return;
  if (np_emit(d, c, &fields[VERSION]) != KERBEROS_VERSION) return;
  if (is_response) {
    np_skip(d, c, 32);
    np_emit_bytes(d, c, &fields[ENCRYPTED], ENCRYPTED_BYTES);
    np_emit(d, c, &fields[KVNO]);
    uint64_t length = np_emit(d, c, &fields[TICKET_LENGTH]);
    np_emit_bytes(d, c, &fields[TICKET], length);
  } else {
    np_emit(d, c, &fields[NONCE]);
    np_emit(d, c, &fields[LEVEL]);
    np_skip(d, c, 32);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == IS_DATA) call(d, &c);
  if (type == IS_ACK) acknowledgment(d, &c);
  if (type == IS_CHALLENGE || type == IS_RESPONSE) security(d, &c, type == IS_RESPONSE);
  if (type == IS_ABORT) np_emit(d, &c, &fields[ABORT]);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_rx = {
    .name = "rx",
    .title = "Rx",
    .spec = "OpenAFS rx.h",
    .group = "files",
    .wireshark = "rx",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .asks_side = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, FIRST_PORT, LAST_PORT},
                                      {NP_BY_UDP_PORT, CALLBACK_PORT},
                                      {NP_TABLE_END, 0}},
    .summary = "Rx {type_name} call {call_number} service {service_id} {fs_opcode_name}",
};
