/* bittorrent.c - peers of BitTorrent: BEP 3, with extensions of BEP 5, 6 and 10. */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  NAME_LENGTH,
  NAME,
  RESERVED,
  INFO_HASH,
  PEER_ID,
  LENGTH,
  TYPE,
  TYPE_NAME,
  INDEX,
  BEGIN,
  PIECE_LENGTH,
  PIECE,
  BITFIELD,
  DHT_PORT,
  EXTENSION,
  EXTENDED
};

enum type {
  HAVE = 4,
  BITS,
  REQUEST,
  DATA_OF_PIECE,
  CANCEL,
  PORT_OF_DHT,
  SUGGEST = 13,
  REJECT = 16,
  ALLOWED,
  EXTENDS = 20
};

static const struct np_name type_names[] = {
    {0, "Choke"},
    {1, "Unchoke"},
    {2, "Interested"},
    {3, "Not Interested"},
    {HAVE, "Have"},
    {BITS, "Bitfield"},
    {REQUEST, "Request"},
    {DATA_OF_PIECE, "Piece"},
    {CANCEL, "Cancel"},
    {PORT_OF_DHT, "Port"},
    {SUGGEST, "Suggest Piece"},
    {14, "Have All"},
    {15, "Have None"},
    {REJECT, "Reject Request"},
    {ALLOWED, "Allowed Fast"},
    {EXTENDS, "Extended"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [NAME_LENGTH]  = {"protocol_length", NP_VARIABLE, 8, NP_UINT, "bittorrent.protocol.name.length", "Length of the protocol's name, in bytes.", .flags = NP_HIDDEN},
  [NAME]         = {"protocol",     NP_VARIABLE, 0, NP_STRING, "bittorrent.protocol.name", "Handshake: the protocol's name."},
  [RESERVED]     = {"reserved",     NP_VARIABLE, 0, NP_BYTES, "bittorrent.reserved", "Handshake: extensions that the peer has."},
  [INFO_HASH]    = {"info_hash",    NP_VARIABLE, 0, NP_BYTES, "bittorrent.info_hash", "Handshake: the torrent."},
  [PEER_ID]      = {"peer_id",      NP_VARIABLE, 0, NP_BYTES, "bittorrent.peer_id", "Handshake: the peer; its front tells the program."},
  [LENGTH]       = {"length",       NP_VARIABLE, 32, NP_UINT, "bittorrent.msg.length", "Length of what follows, in bytes; 0 keeps the connection alive."},
  [TYPE]         = {"type",         NP_VARIABLE, 8, NP_UINT, "bittorrent.msg.type", "What the message is.", .names = type_names},
  [TYPE_NAME]    = {"type_name",    NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = type_names},
  [INDEX]        = {"index",        NP_VARIABLE, 32, NP_UINT, "bittorrent.piece.index", "Number of a piece."},
  [BEGIN]        = {"begin",        NP_VARIABLE, 32, NP_UINT, "bittorrent.piece.begin", "Where in the piece."},
  [PIECE_LENGTH] = {"piece_length", NP_VARIABLE, 32, NP_UINT, "bittorrent.piece.length", "How much is wanted, in bytes."},
  [PIECE]        = {"piece",        NP_VARIABLE, 0, NP_BYTES, "bittorrent.piece.data", "Data of the piece."},
  [BITFIELD]     = {"bitfield",     NP_VARIABLE, 0, NP_BYTES, "bittorrent.msg.bitfield", "Pieces that the peer has, a bit each."},
  [DHT_PORT]     = {"dht_port",     NP_VARIABLE, 16, NP_UINT, "bittorrent.port", "Port of the peer's node of the DHT."},
  [EXTENSION]    = {"extension",    NP_VARIABLE, 8, NP_UINT, "bittorrent.extended.id", "Number of an extension; 0: a handshake of these."},
  [EXTENDED]     = {"extended",     NP_VARIABLE, 0, NP_BYTES, NULL, "What the extension says."},
};
/* clang-format on */

enum {
  FIRST_PORT = 6881,
  LAST_PORT = 6889,
  HANDSHAKE = 68,
  NAME_BYTES = 19,
  PREFIX = 4,
  MOST = 1 << 20
};
static const uint64_t greeting = 0x13426974546f7272; /* 19, "BitTorr" */

/* How long a message of the type is, from its least to its most. */
static bool is_length(uint64_t type, uint64_t length) {
  if (!np_name_of(type_names, type) || length > MOST) return false;
  if (type == HAVE || type == SUGGEST || type == ALLOWED) return length == 5;
  if (type == REQUEST || type == CANCEL || type == REJECT) return length == 13;
  if (type == PORT_OF_DHT) return length == 3;
  if (type == DATA_OF_PIECE) return length >= 9;
  return type == BITS || type == EXTENDS ? length >= 2 : length == 1;
}

/* How long the message is that begins so, for np_take_measured. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  uint64_t front = 0;
  for (uint32_t i = 0; i < 8 && i < size; i++) front |= (uint64_t)bytes[i] << (56 - 8 * i);
  uint64_t length = front >> 32;
  if (size >= 8 && front == greeting) return HANDSHAKE;
  if (front >> 56 == 0x13 && size < 8) return 1;
  if (size < PREFIX) return 1;
  if (length == 0) return PREFIX;
  if (size <= PREFIX) return 1;
  return is_length(front >> 24 & 0xff, length) ? PREFIX + length : 0;
}

static bool is_handshake(const struct np_dissector *d) {
  uint64_t front;
  return np_look(d, 0, 64, &front) && front == greeting;
}

static void dissect(struct np_dissector *d) {
  np_next_measured(d, measure, 8);
}

static void handshake(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[NAME_LENGTH]);
  np_emit_bytes(d, c, &fields[NAME], NAME_BYTES);
  np_emit_bytes(d, c, &fields[RESERVED], 8);
  np_emit_bytes(d, c, &fields[INFO_HASH], 20);
  np_emit_bytes(d, c, &fields[PEER_ID], 20);
}

static void message(struct np_dissector *d, struct np_cursor *c) {
  if (np_emit(d, c, &fields[LENGTH]) == 0) return;
  uint64_t type = np_emit(d, c, &fields[TYPE]);
  bool is_block = type == REQUEST || type == CANCEL || type == REJECT;
  if (is_block || type == HAVE || type == SUGGEST || type == ALLOWED || type == DATA_OF_PIECE)
    np_emit(d, c, &fields[INDEX]);
  if (is_block || type == DATA_OF_PIECE) np_emit(d, c, &fields[BEGIN]);
  if (is_block) np_emit(d, c, &fields[PIECE_LENGTH]);
  if (type == DATA_OF_PIECE) np_emit_rest(d, c, &fields[PIECE]);
  if (type == BITS) np_emit_rest(d, c, &fields[BITFIELD]);
  if (type == PORT_OF_DHT) np_emit(d, c, &fields[DHT_PORT]);
  if (type == EXTENDS) np_emit(d, c, &fields[EXTENSION]);
  if (type == EXTENDS) np_emit_rest(d, c, &fields[EXTENDED]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_handshake(d))
    handshake(d, &c);
  else
    message(d, &c);
}

/* ---- Streams ---- */

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

/* Only a handshake begins one. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (bytes[0] != NAME_BYTES) return NP_STARTS_NOT;
  if (size < 8) return 8;
  return measure(bytes, size) == HANDSHAKE ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};

static bool claims(const struct np_dissector *d) {
  return is_handshake(d);
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {{UINT64_MAX, 0x13426974546f7272}, {0, 0}};

const struct np_protocol np_bittorrent = {
    .name = "bittorrent",
    .title = "BitTorrent",
    .spec = "BEP 3",
    .group = "peers",
    .wireshark = "bittorrent",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .binds =
        (const struct np_bind[]){{NP_BY_TCP_PORT, FIRST_PORT, LAST_PORT, NULL}, {NP_TABLE_END, 0}},
    .summary = "BitTorrent {protocol} {type_name} {index}",
    .stream = &stream,
};
