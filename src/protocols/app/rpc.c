/* rpc.c - ONC RPC version 2, RFC 5531: calls and replies, credentials and verifiers; arguments of
 * the port mapper and rpcbind (RFC 1833) and of the mount protocol, and names of NFS' procedures
 * (RFC 1094, RFC 1813, RFC 7530), and their arguments of versions 2 and 3. A reply does not say
 * what was called. */
#include "protocols/app/nfs_arguments.h"

static const struct np_name type_names[] = {{0, "call"}, {1, "reply"}, {0, NULL}};
static const struct np_name reply_names[] = {{0, "accepted"}, {1, "denied"}, {0, NULL}};
static const struct np_name accept_names[] = {{0, "success"},
                                              {1, "program unavailable"},
                                              {2, "version mismatch"},
                                              {3, "procedure unavailable"},
                                              {4, "garbage arguments"},
                                              {5, "system error"},
                                              {0, NULL}};
static const struct np_name reject_names[] = {
    {0, "RPC mismatch"}, {1, "authentication error"}, {0, NULL}};
static const struct np_name flavor_names[] = {{0, "none"}, {1, "system"},     {2, "short"},
                                              {3, "DH"},   {6, "RPCSEC_GSS"}, {0, NULL}};
static const struct np_name program_names[] = {
    {100000, "portmap"},  {100001, "rstat"},   {100002, "rusers"}, {100003, "nfs"},
    {100004, "ypserv"},   {100005, "mount"},   {100007, "ypbind"}, {100008, "wall"},
    {100009, "yppasswd"}, {100011, "rquota"},  {100012, "spray"},  {100021, "nlockmgr"},
    {100024, "status"},   {100227, "nfs_acl"}, {0, NULL},
};
static const struct np_name portmap_names[] = {
    {0, "NULL"}, {1, "SET"}, {2, "UNSET"}, {3, "GETPORT"}, {4, "DUMP"}, {5, "CALLIT"}, {0, NULL}};
static const struct np_name rpcbind_names[] = {
    {0, "NULL"},        {1, "SET"},         {2, "UNSET"},     {3, "GETADDR"},
    {4, "DUMP"},        {5, "CALLIT"},      {6, "GETTIME"},   {7, "UADDR2TADDR"},
    {8, "TADDR2UADDR"}, {9, "GETVERSADDR"}, {10, "INDIRECT"}, {11, "GETADDRLIST"},
    {12, "GETSTAT"},    {0, NULL},
};
static const struct np_name mount_names[] = {
    {0, "NULL"}, {1, "MNT"}, {2, "DUMP"}, {3, "UMNT"}, {4, "UMNTALL"}, {5, "EXPORT"}, {0, NULL}};
static const struct np_name nfs2_names[] = {
    {0, "NULL"},     {1, "GETATTR"},  {2, "SETATTR"},    {3, "ROOT"},     {4, "LOOKUP"},
    {5, "READLINK"}, {6, "READ"},     {7, "WRITECACHE"}, {8, "WRITE"},    {9, "CREATE"},
    {10, "REMOVE"},  {11, "RENAME"},  {12, "LINK"},      {13, "SYMLINK"}, {14, "MKDIR"},
    {15, "RMDIR"},   {16, "READDIR"}, {17, "STATFS"},    {0, NULL},
};
static const struct np_name nfs3_names[] = {
    {0, "NULL"},      {1, "GETATTR"},  {2, "SETATTR"},      {3, "LOOKUP"},  {4, "ACCESS"},
    {5, "READLINK"},  {6, "READ"},     {7, "WRITE"},        {8, "CREATE"},  {9, "MKDIR"},
    {10, "SYMLINK"},  {11, "MKNOD"},   {12, "REMOVE"},      {13, "RMDIR"},  {14, "RENAME"},
    {15, "LINK"},     {16, "READDIR"}, {17, "READDIRPLUS"}, {18, "FSSTAT"}, {19, "FSINFO"},
    {20, "PATHCONF"}, {21, "COMMIT"},  {0, NULL},
};
static const struct np_name nfs4_names[] = {{0, "NULL"}, {1, "COMPOUND"}, {0, NULL}};
static const struct np_name stable_names[] = {{0, "unstable"}, {1, "data"}, {2, "file"}, {0, NULL}};
static const struct np_name create_names[] = {
    {0, "unchecked"}, {1, "guarded"}, {2, "exclusive"}, {0, NULL}};
static const struct np_name node_names[] = {
    {1, "file"},          {2, "directory"}, {3, "block device"}, {4, "character device"},
    {5, "symbolic link"}, {6, "socket"},    {7, "FIFO"},         {0, NULL}};

enum row {
  XID,
  TYPE,
  TYPE_NAME,
  LAST_FRAGMENT,
  FRAGMENT_LENGTH,
#define XX(id, ...) id,
#include "protocols/app/rpc.def"
#undef XX
#define XX(id, ...) NFS_##id,
#include "protocols/app/nfs.def"
#undef XX
};

/* clang-format off */
static const struct np_field fields[] = {
  [XID]       = {"xid",        0, 32, NP_HEX,  "rpc.xid", "The same in a call and its reply."},
  [TYPE]      = {"type",      32, 32, NP_UINT, "rpc.msgtyp", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [LAST_FRAGMENT] = {"last_fragment", NP_VARIABLE, 1, NP_FLAG, "rpc.lastfrag", "Over TCP: no other fragment of the message follows."},
  [FRAGMENT_LENGTH] = {"fragment_length", NP_VARIABLE, 31, NP_UINT, "rpc.fraglen", "Over TCP: length of the fragment, in bytes."},
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/rpc.def"
#undef XX
#define XX(id, name, width, type, wireshark, ...) [NFS_##id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/app/nfs.def"
#undef XX
};
/* clang-format on */

enum { PORTMAP_PORT = 111, NFS_PORT = 2049, HEAD = 8, MARK = 4, MOST = 1 << 24 };
enum { CALL, REPLY_TYPE, RPC2 = 2, FIRST_PROGRAM = 100000, LAST_PROGRAM = 101000 };
enum { RPCSEC_GSS = 6, PORTMAP_PROGRAM = 100000, NFS_PROGRAM = 100003, MOUNT_PROGRAM = 100005 };

/* ---- Is it a message? ---- */

/* What stands `at` bytes behind a record's mark, or the datagram's start. */
static bool is_message(const struct np_dissector *d, uint32_t at) {
  uint64_t type, next;
  if (!np_look(d, (at + 4) * 8, 32, &type) || !np_look(d, (at + 8) * 8, 32, &next)) return false;
  return type == CALL ? next == RPC2 : type == REPLY_TYPE && next <= 1;
}

static void dissect(struct np_dissector *d) {
  uint64_t mark;
  if (np_found_in(d) != NP_BY_TCP_PORT) {
    np_header_whole_unless(d, !is_message(d, 0));
    return;
  }
  bool is_told = np_look(d, 0, 32, &mark) && is_message(d, MARK);
  uint64_t length = mark & 0x7fffffff;
  if (!is_told || length < HEAD || length > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, MARK + length);
  np_prefix(d, MARK);
  np_header(d, length);
}

/* A call of one of Sun's programs. */
static bool claims(const struct np_dissector *d) {
  uint64_t program;
  return is_message(d, 0) && np_look(d, 96, 32, &program) && program >= FIRST_PROGRAM &&
         program < LAST_PROGRAM;
}

/* ---- Parts ---- */

static void text(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_xdr_opaque(d, c, &fields[row]);
}

static void system_credentials(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[STAMP]);
  text(d, c, MACHINE);
  np_emit(d, c, &fields[UID]);
  np_emit(d, c, &fields[GID]);
  uint64_t count = np_take(d, c, &fields[GID], 32);
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, &fields[GID]);
}

/* The flavor of what says who it is. */
static uint64_t credentials(struct np_dissector *d, struct np_cursor *c) {
  uint64_t flavor = np_emit(d, c, &fields[FLAVOR]);
  uint64_t length = np_emit(d, c, &fields[FLAVOR_LENGTH]);
  struct np_cursor part = np_split(d, c, &fields[FLAVOR_LENGTH], length);
  if (flavor == 1) system_credentials(d, &part);
  np_emit_rest(d, &part, &fields[CREDENTIALS]);
  return flavor;
}

static void verifier(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[VERIFIER]);
  uint64_t length = np_emit(d, c, &fields[VERIFIER_LENGTH]);
  if (length > 0) np_emit_bytes(d, c, &fields[VERIFIER_DATA], length);
}

/* ---- Programs ---- */

static void mapping(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[MAPPED]);
  np_emit(d, c, &fields[MAPPED_VERSION]);
  np_emit(d, c, &fields[MAPPED_PROTOCOL]);
  np_emit(d, c, &fields[MAPPED_PORT]);
}

static void binding(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[BOUND]);
  np_emit(d, c, &fields[BOUND_VERSION]);
  text(d, c, NETWORK);
  text(d, c, ADDRESS);
  text(d, c, OWNER);
}

static const struct procedure {
  uint32_t program, version;
  uint16_t row;
} procedures[] = {
    {PORTMAP_PROGRAM, 2, PORTMAP2}, {PORTMAP_PROGRAM, 3, PORTMAP3}, {PORTMAP_PROGRAM, 4, PORTMAP4},
    {NFS_PROGRAM, 2, NFS2},         {NFS_PROGRAM, 3, NFS3},         {NFS_PROGRAM, 4, NFS4},
    {MOUNT_PROGRAM, 1, MOUNT1},     {MOUNT_PROGRAM, 2, MOUNT2},     {MOUNT_PROGRAM, 3, MOUNT3},
};

/* The row that has a procedure's name, or PROCEDURE. */
static unsigned row_of(uint64_t program, uint64_t version) {
  for (size_t i = 0; i < sizeof procedures / sizeof procedures[0]; i++)
    if (procedures[i].program == program && procedures[i].version == version)
      return procedures[i].row;
  return PROCEDURE;
}

static void arguments(struct np_dissector *d, struct np_cursor *c, unsigned row,
                      uint64_t procedure) {
  if (row == PORTMAP2 && procedure >= 1 && procedure <= 3) mapping(d, c);
  if ((row == PORTMAP3 || row == PORTMAP4) && procedure >= 1 && procedure <= 3) binding(d, c);
  bool is_mount = row == MOUNT1 || row == MOUNT2 || row == MOUNT3;
  if (is_mount && (procedure == 1 || procedure == 3)) text(d, c, PATH);
  if (row == NFS2) np_nfs2_arguments(d, c, procedure);
  if (row == NFS3) np_nfs3_arguments(d, c, procedure);
}

static void call(struct np_dissector *d, struct np_cursor *c, bool is_whole) {
  np_emit(d, c, &fields[RPC_VERSION]);
  uint64_t program = np_emit(d, c, &fields[PROGRAM]);
  uint64_t version = np_emit(d, c, &fields[VERSION]);
  struct np_cursor at = *c;
  uint64_t procedure = np_emit(d, c, &fields[PROCEDURE]);
  unsigned row = row_of(program, version);
  if (row != PROCEDURE) np_emit(d, &at, &fields[row]);
  uint64_t flavor = credentials(d, c);
  verifier(d, c);
  /* RFC 2203 section 5.3.2: what is secured is in another form. */
  if (is_whole && flavor != RPCSEC_GSS) arguments(d, c, row, procedure);
}

static void reply(struct np_dissector *d, struct np_cursor *c) {
  bool is_accepted = np_emit(d, c, &fields[REPLY]) == 0;
  if (is_accepted) verifier(d, c);
  uint64_t state = np_emit(d, c, &fields[is_accepted ? ACCEPT : REJECT]);
  if (!is_accepted && state == 1) np_emit(d, c, &fields[AUTH_STATE]);
  if (state != (is_accepted ? 2 : 0)) return;
  np_emit(d, c, &fields[VERSION_LOW]);
  np_emit(d, c, &fields[VERSION_HIGH]);
}

static void details(struct np_dissector *d) {
  struct np_cursor mark = np_prefix_of(d, MARK), c = np_header_tail(d);
  bool is_whole = true; /* RFC 5531 section 11: or the rest is in other fragments of the record */
  if (np_more(&mark)) {
    is_whole = np_emit(d, &mark, &fields[LAST_FRAGMENT]) != 0;
    np_emit(d, &mark, &fields[FRAGMENT_LENGTH]);
  }
  if (np_is_cut(d)) return;
  if (np_get(d, &fields[TYPE]) == CALL)
    call(d, &c, is_whole);
  else
    reply(d, &c);
  np_emit_rest(d, &c, &fields[DATA]);
}

/* ---- Streams ---- */

/* RFC 5531 section 11. */
static const struct np_field mark_length = {.bit = 1, .width = 31};

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  enum { NEEDED = 16 };
  if (size < NEEDED) return NEEDED;
  bool is_plain = (bytes[0] & 0x7f) == 0 && bytes[8] == 0 && bytes[9] == 0 && bytes[10] == 0;
  bool is_call = bytes[11] == CALL && bytes[15] == RPC2,
       is_reply = bytes[11] == REPLY_TYPE && bytes[15] <= 1;
  return is_plain && (is_call || is_reply) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {MARK, &mark_length, MARK, MARK + MOST}};

static const enum np_table claims_in[] = {NP_BY_UDP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{0x00000000ffffffff, 0}, {0, 0}};

const struct np_protocol np_rpc = {
    .name = "rpc",
    .title = "Remote Procedure Call",
    .spec = "RFC 5531",
    .group = "files",
    .wireshark = "rpc",
    .fields = fields,
    NP_ROWS(fields),
    .shared = NFS_HANDLE,
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORTMAP_PORT},
                                      {NP_BY_TCP_PORT, PORTMAP_PORT},
                                      {NP_BY_UDP_PORT, NFS_PORT},
                                      {NP_BY_TCP_PORT, NFS_PORT},
                                      {NP_TABLE_END, 0}},
    .summary =
        "RPC {type_name} {program_name} {nfs3_procedure_name}{nfs2_procedure_name}"
        "{nfs4_procedure_name}{portmap_procedure_name}{rpcbind_procedure_name} {mount_path} "
        "{accept_stat_name}",
    .stream = &stream,
};
