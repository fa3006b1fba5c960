/* nhrp.c - Next Hop Resolution Protocol, RFC 2332, of IPv4 and IPv6 behind GRE. */
#include "protocols/layout.h"

/* Rows of a client, which the packet and extensions have. */
enum {
#define XX(id, ...) id,
#include "protocols/routing/nhrp_client.def"
#undef XX
  CLIENT_ROW_COUNT
};

enum {
  FAMILY,
  PROTOCOL,
  SNAP,
  HOPS,
  SIZE,
  CHECKSUM,
  CHECKSUM_STATUS,
  EXTENSIONS_AT,
  VERSION,
  TYPE,
  TYPE_NAME,
  ADDRESS,
  ADDRESS_GAP,
  ADDRESS_TYPE,
  ADDRESS_LENGTH,
  SUBADDRESS,
  SUBADDRESS_GAP,
  SUBADDRESS_TYPE,
  SUBADDRESS_LENGTH,
  SOURCE_LENGTH,
  DESTINATION_LENGTH,
  FLAGS,
  REQUEST_ID,
  ERROR,
  ERROR_AT,
  SOURCE_NBMA,
  SOURCE_OTHER,
  SOURCE,
  SOURCE6,
  DESTINATION,
  DESTINATION6,
  CLIENTS,
  CLIENT_ROWS,
  EXTENSIONS = CLIENT_ROWS + CLIENT_ROW_COUNT,
  COMPULSORY,
  EXTENSION_GAP,
  EXTENSION,
  EXTENSION_NAME,
  EXTENSION_LENGTH,
  EXTENSION_CLIENTS,
  EXTENSION_CLIENT_ROWS,
  VALUE = EXTENSION_CLIENT_ROWS + CLIENT_ROW_COUNT,
  BODY
};

enum {
  REQUEST = 1,
  REPLY = 2,
  REGISTRATION = 3,
  REGISTRATION_REPLY = 4,
  PURGE = 5,
  PURGE_REPLY = 6
};
enum { FAILURE = 7, TRAFFIC };
enum { RESPONDER = 3, FORWARD = 4, REVERSE = 5, NAT = 9 };

static const struct np_name type_names[] = {{REQUEST, "Resolution Request"},
                                            {REPLY, "Resolution Reply"},
                                            {REGISTRATION, "Registration Request"},
                                            {REGISTRATION_REPLY, "Registration Reply"},
                                            {PURGE, "Purge Request"},
                                            {PURGE_REPLY, "Purge Reply"},
                                            {FAILURE, "Error Indication"},
                                            {TRAFFIC, "Traffic Indication"},
                                            {0, NULL}};

static const struct np_name extension_names[] = {{0, "End of Extension"},
                                                 {RESPONDER, "Responder Address"},
                                                 {FORWARD, "Forward Transit NHS Record"},
                                                 {REVERSE, "Reverse Transit NHS Record"},
                                                 {7, "Authentication"},
                                                 {8, "Vendor-Private"},
                                                 {NAT, "NAT Address"},
                                                 {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [FAMILY] = {"address_family", 0, 16, NP_HEX, "nhrp.hdr.afn", "Family of the network below; 1 is IPv4."},
  [PROTOCOL] = {"protocol", 16, 16, NP_HEX, "nhrp.hdr.pro.type", "EtherType of what is resolved."},
  [SNAP] = {"protocol_snap", 32, 40, NP_BYTES, "nhrp.protocol_type", "The same as of SNAP, where the type is 0x80.", .flags = NP_HIDDEN},
  [HOPS] = {"hop_count", 72, 8, NP_UINT, "nhrp.hdr.hopcnt", "How far the packet can go."},
  [SIZE] = {"packet_length", 80, 16, NP_UINT, "nhrp.hdr.pktsz", "Length of the packet, in bytes."},
  [CHECKSUM] = {"checksum", 96, 16, NP_HEX, "nhrp.hdr.chksum", "Internet checksum."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [EXTENSIONS_AT] = {"extension_offset", 112, 16, NP_UINT, "nhrp.hdr.extoff", "Where extensions begin, in bytes; 0: there are none."},
  [VERSION] = {"version", 128, 8, NP_UINT, "nhrp.hdr.version", "1."},
  [TYPE] = {"type", 136, 8, NP_UINT, "nhrp.hdr.op.type", "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [ADDRESS] = {"nbma_address", 144, 8, NP_GROUP, "nhrp.hdr.shtl", "Type and length of addresses below, as one number.", .flags = NP_HIDDEN},
  [ADDRESS_GAP] = {"nbma_address.reserved", 144, 1, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [ADDRESS_TYPE] = {"nbma_address.type", 145, 1, NP_UINT, "nhrp.hdr.shtl.type", "0: as NSAP has them."},
  [ADDRESS_LENGTH] = {"nbma_address.length", 146, 6, NP_UINT, "nhrp.hdr.shtl.len", "Length of the sender's address, in bytes."},
  [SUBADDRESS] = {"nbma_subaddress", 152, 8, NP_GROUP, "nhrp.hdr.sstl", "The same of subaddresses.", .flags = NP_HIDDEN},
  [SUBADDRESS_GAP] = {"nbma_subaddress.reserved", 152, 1, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [SUBADDRESS_TYPE] = {"nbma_subaddress.type", 153, 1, NP_UINT, "nhrp.hdr.sstl.type", "0: as NSAP has them."},
  [SUBADDRESS_LENGTH] = {"nbma_subaddress.length", 154, 6, NP_UINT, "nhrp.hdr.sstl.len", "Length of the sender's subaddress, in bytes."},
  [SOURCE_LENGTH] = {"source_length", NP_VARIABLE, 8, NP_UINT, "nhrp.src.prot.len", "Length of the sender's protocol address, in bytes.", .flags = NP_HIDDEN},
  [DESTINATION_LENGTH] = {"destination_length", NP_VARIABLE, 8, NP_UINT, "nhrp.dst.prot.len", "Length of the other protocol address, in bytes.", .flags = NP_HIDDEN},
  [FLAGS] = {"flags", NP_VARIABLE, 16, NP_HEX, "nhrp.flags", "Flags of the type."},
  [REQUEST_ID] = {"request_id", NP_VARIABLE, 32, NP_UINT, "nhrp.reqid", "Number of the request, which its answer has too."},
  [ERROR] = {"error_code", NP_VARIABLE, 16, NP_UINT, "nhrp.err.code", "Error: what is wrong."},
  [ERROR_AT] = {"error_offset", NP_VARIABLE, 16, NP_UINT, "nhrp.err.offset", "Error: where, in bytes."},
  [SOURCE_NBMA] = {"source_nbma", NP_VARIABLE, 32, NP_IPV4, "nhrp.src.nbma.addr", "Address below of the sender."},
  [SOURCE_OTHER] = {"source_other", NP_VARIABLE, 0, NP_BYTES, NULL, "The same of another kind, and subaddresses."},
  [SOURCE] = {"source", NP_VARIABLE, 32, NP_IPV4, "nhrp.src.prot.addr", "Protocol address of the sender."},
  [SOURCE6] = {"ip6_source", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [DESTINATION] = {"destination", NP_VARIABLE, 32, NP_IPV4, "nhrp.dst.prot.addr", "Protocol address that is resolved or registered at."},
  [DESTINATION6] = {"ip6_destination", NP_VARIABLE, 128, NP_IPV6, NULL, "The same, of IPv6."},
  [CLIENTS] = {"clients", NP_VARIABLE, 0, NP_RECORD, NULL, "Clients.", .flags = NP_MANY},
#define XX(id, name, ...) [CLIENT_ROWS + id] = {"clients." name, __VA_ARGS__},
#include "protocols/routing/nhrp_client.def"
#undef XX
  [EXTENSIONS] = {"extensions", NP_VARIABLE, 0, NP_RECORD, NULL, "Extensions.", .flags = NP_MANY},
  [COMPULSORY] = {"extensions.compulsory", NP_VARIABLE, 1, NP_FLAG, "nhrp.ext.c", "To be known by all."},
  [EXTENSION_GAP] = {"extensions.reserved", NP_VARIABLE, 1, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [EXTENSION] = {"extensions.type", NP_VARIABLE, 14, NP_HEX, "nhrp.ext.type", "What it is.", .names = extension_names},
  [EXTENSION_NAME] = {"extensions.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = extension_names},
  [EXTENSION_LENGTH] = {"extensions.length", NP_VARIABLE, 16, NP_UINT, "nhrp.ext.len", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [EXTENSION_CLIENTS] = {"extensions.clients", NP_VARIABLE, 0, NP_RECORD, NULL, "Clients: who answered, and servers and gateways on the way.", .flags = NP_MANY},
#define XX(id, name, ...) [EXTENSION_CLIENT_ROWS + id] = {"extensions.clients." name, __VA_ARGS__},
#include "protocols/routing/nhrp_client.def"
#undef XX
  [VALUE] = {"extensions.value", NP_VARIABLE, 0, NP_BYTES, NULL, "The value."},
  [BODY] = {"body", NP_VARIABLE, 0, NP_BYTES, NULL, "The packet that an error is about, or more of it."},
};
/* clang-format on */

enum { HEADER_BYTES = 20, PROTOCOL_NUMBER = 54, GRE_NHRP = 0x2001, LENGTH_MASK = 0x3f };
enum { IP4_BYTES = 4, IP6_BYTES = 16, CLIENT_HEAD = 12, EXTENSION_HEAD = 4 };

/* draft-detienne-dmvpn-01 section 4.3: the beginning of the packet that there is a better way for
 * stands behind the addresses, up to the extensions. */
static void find_packet(struct np_dissector *d) {
  enum { LENGTHS_BYTES = 8, WHOLE_UNKNOWN = UINT16_MAX };
  uint64_t source, destination, extensions = np_get(d, &fields[EXTENSIONS_AT]);
  if (!np_look(d, HEADER_BYTES * 8, 8, &source) ||
      !np_look(d, HEADER_BYTES * 8 + 8, 8, &destination))
    return;
  uint64_t at = HEADER_BYTES + LENGTHS_BYTES + np_get(d, &fields[ADDRESS_LENGTH]) +
                np_get(d, &fields[SUBADDRESS_LENGTH]) + source + destination;
  uint64_t end = extensions ? extensions : np_declared_length(d);
  const struct np_inside in = {(uint32_t)at, end > at ? end - at : 0, WHOLE_UNKNOWN};
  np_inner(d, &in, NP_BY_ETHERTYPE, np_get(d, &fields[PROTOCOL]));
}

static void dissect(struct np_dissector *d) {
  uint64_t size = np_get(d, &fields[SIZE]);
  if (size < HEADER_BYTES)
    np_malformed(d, &fields[SIZE], "shorter than the header");
  else
    np_end_at(d, &fields[SIZE], size);
  np_header_whole(d);
  if (np_get(d, &fields[TYPE]) == TRAFFIC) find_packet(d);
}

/* An address of the protocol, whose rows are beside each other. */
static void address(struct np_dissector *d, struct np_cursor *c, uint64_t length,
                    const struct np_field *row) {
  if (length == IP4_BYTES)
    np_emit(d, c, row);
  else if (length == IP6_BYTES)
    np_emit(d, c, row + 1);
  else if (length > 0)
    np_skip(d, c, length * 8);
}

/* An address below, and a subaddress. */
static void below(struct np_dissector *d, struct np_cursor *c, uint64_t length, uint64_t more,
                  const struct np_field *row) {
  if (length == IP4_BYTES)
    np_emit(d, c, row);
  else
    np_emit_bytes(d, c, row + 1, length);
  np_emit_bytes(d, c, row + 1, more);
}

static void client(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  np_emit_rows(d, c, &rows[CODE], &rows[HOLD]);
  uint64_t length = np_emit(d, c, &rows[CLIENT_TYPE]) & LENGTH_MASK;
  uint64_t more = np_emit(d, c, &rows[CLIENT_SUBTYPE]) & LENGTH_MASK;
  uint64_t protocol = np_emit(d, c, &rows[CLIENT_LENGTH]);
  np_emit(d, c, &rows[PREFERENCE]);
  below(d, c, length, more, &rows[CLIENT_NBMA]);
  address(d, c, protocol, &rows[CLIENT]);
}

/* A list's record, which its rows follow. */
static void clients(struct np_dissector *d, struct np_cursor *c, const struct np_field *list) {
  while (np_left(c) >= CLIENT_HEAD) {
    np_open(d, c, list);
    client(d, c, list + 1);
    np_close(d, list);
  }
}

static void mandatory(struct np_dissector *d, struct np_cursor *c) {
  bool is_error = np_get(d, &fields[TYPE]) == FAILURE;
  bool has_clients = np_get(d, &fields[TYPE]) < FAILURE;
  uint64_t source = np_emit(d, c, &fields[SOURCE_LENGTH]);
  uint64_t destination = np_emit(d, c, &fields[DESTINATION_LENGTH]);
  if (is_error) {
    np_skip(d, c, 16);
    np_emit(d, c, &fields[ERROR]);
    np_emit(d, c, &fields[ERROR_AT]);
  } else if (!has_clients) {
    np_skip(d, c, 48);
  } else {
    np_emit(d, c, &fields[FLAGS]);
    np_emit(d, c, &fields[REQUEST_ID]);
  }
  below(d, c, np_get(d, &fields[ADDRESS_LENGTH]), np_get(d, &fields[SUBADDRESS_LENGTH]),
        &fields[SOURCE_NBMA]);
  address(d, c, source, &fields[SOURCE]);
  address(d, c, destination, &fields[DESTINATION]);
  if (has_clients) clients(d, c, &fields[CLIENTS]);
  np_emit_rest(d, c, &fields[BODY]);
}

/* Sections 5.3.1 to 5.3.3; of the NAT extension, which Cisco has, too. */
static bool has_clients_in(uint64_t extension) {
  return extension == RESPONDER || extension == FORWARD || extension == REVERSE || extension == NAT;
}

static void extensions(struct np_dissector *d, struct np_cursor *list) {
  while (np_left(list) >= EXTENSION_HEAD) {
    np_open(d, list, &fields[EXTENSIONS]);
    np_emit_rows(d, list, &fields[COMPULSORY], &fields[EXTENSION_GAP]);
    uint64_t type = np_emit(d, list, &fields[EXTENSION]);
    uint64_t length = np_emit(d, list, &fields[EXTENSION_LENGTH]);
    struct np_cursor value = np_split(d, list, &fields[EXTENSION_LENGTH], length);
    if (has_clients_in(type)) clients(d, &value, &fields[EXTENSION_CLIENTS]);
    np_emit_rest(d, &value, &fields[VALUE]);
    np_close(d, &fields[EXTENSIONS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t size = np_get(d, &fields[SIZE]), at = np_get(d, &fields[EXTENSIONS_AT]);
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], np_declared_length(d), 0,
                     NP_CHECKSUM_INVALID);
  if (at != 0 && (at < HEADER_BYTES || at > size)) {
    np_malformed(d, &fields[EXTENSIONS_AT], "not in the packet");
    return;
  }
  struct np_cursor part = at ? np_split(d, &c, &fields[EXTENSIONS_AT], at - HEADER_BYTES) : c;
  mandatory(d, &part);
  if (at) extensions(d, &c);
}

const struct np_protocol np_nhrp = {
    .name = "nhrp",
    .title = "Next Hop Resolution Protocol",
    .spec = "RFC 2332",
    .group = "routing",
    .wireshark = "nhrp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_BY_GRE, GRE_NHRP}, {NP_TABLE_END, 0}},
    .summary = "NHRP {type_name} {source} > {destination}",
};
