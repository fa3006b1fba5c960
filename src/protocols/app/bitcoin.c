/* bitcoin.c - messages between nodes of Bitcoin: developer reference, "P2P Network". */
#include "dissect/parser.h"
#include "protocols/protocol.h"

enum {
  MAGIC,
  COMMAND,
  LENGTH,
  CHECKSUM,
  VERSION,
  SERVICES,
  TIMESTAMP,
  ADDRESS,
  ADDRESS_TIME,
  ADDRESS_SERVICES,
  ADDRESS_IP,
  ADDRESS_PORT,
  NONCE,
  AGENT,
  HEIGHT,
  RELAY,
  ADDRESS_COUNT,
  INV_COUNT,
  INV_TYPE,
  INV_HASH,
  GETDATA_COUNT,
  GETDATA_TYPE,
  GETDATA_HASH,
  NOTFOUND_COUNT,
  NOTFOUND_TYPE,
  NOTFOUND_HASH,
  LOCATOR_VERSION,
  BLOCKS_COUNT,
  BLOCKS_START,
  BLOCKS_STOP,
  HEADERS_COUNT,
  HEADERS_START,
  HEADERS_STOP,
  BLOCK_VERSION,
  BLOCK_BEFORE,
  BLOCK_MERKLE,
  BLOCK_TIME,
  BLOCK_BITS,
  BLOCK_NONCE,
  BLOCK_COUNT,
  TRANSACTION,
  TX_VERSION,
  TX_INPUTS,
  TX_HASH,
  TX_INDEX,
  TX_SIGNATURE_LENGTH,
  TX_SIGNATURE,
  TX_SEQUENCE,
  TX_OUTPUTS,
  TX_VALUE,
  TX_SCRIPT_LENGTH,
  TX_SCRIPT,
  TX_FLAG,
  TX_WITNESS_COUNT,
  TX_WITNESS_LENGTH,
  TX_WITNESS,
  TX_LOCK,
  PING,
  PONG,
  DATA
};

#define LITTLE .flags = NP_LITTLE
#define LITTLES .flags = NP_LITTLE | NP_MANY
#define MANY .flags = NP_MANY
#define LENGTHS .flags = NP_MANY | NP_HIDDEN

/* clang-format off */
static const struct np_field fields[] = {
  [MAGIC]            = {"magic",      0, 32, NP_HEX, "bitcoin.magic", "Which network: f9beb4d9 is the main one."},
  [COMMAND]          = {"command",   32, 96, NP_STRING, "bitcoin.command", "What the message is."},
  [LENGTH]           = {"length",   128, 32, NP_UINT, "bitcoin.length", "Length of what follows, in bytes.", LITTLE},
  [CHECKSUM]         = {"checksum", NP_VARIABLE, 32, NP_HEX, "bitcoin.checksum", "Front of its SHA-256, taken twice; until 2012 not in version and verack."},
  [VERSION]          = {"version", NP_VARIABLE, 32, NP_UINT, "bitcoin.version.version", "Version of the protocol.", LITTLE},
  [SERVICES]         = {"services", NP_VARIABLE, 64, NP_HEX, "bitcoin.version.services", "What the node can do.", LITTLE},
  [TIMESTAMP]        = {"timestamp", NP_VARIABLE, 64, NP_TIME, "bitcoin.version.timestamp", "Its time.", LITTLE, .time = NP_UNIX_S},
  [ADDRESS]          = {"addresses", NP_VARIABLE, 0, NP_RECORD, NULL, "Addresses of nodes.", MANY},
  [ADDRESS_TIME]     = {"addresses.timestamp", NP_VARIABLE, 32, NP_TIME, "bitcoin.addr.timestamp", "When the node was heard of.", LITTLE, .time = NP_UNIX_S},
  [ADDRESS_SERVICES] = {"addresses.services", NP_VARIABLE, 64, NP_HEX, "bitcoin.address.services", "What it can do.", LITTLE},
  [ADDRESS_IP]       = {"addresses.address", NP_VARIABLE, 128, NP_IPV6, "bitcoin.address.address", "Its address."},
  [ADDRESS_PORT]     = {"addresses.port", NP_VARIABLE, 16, NP_UINT, "bitcoin.address.port", "Its port."},
  [NONCE]            = {"nonce", NP_VARIABLE, 64, NP_HEX, "bitcoin.version.nonce", "A number by which a node knows itself.", LITTLE},
  [AGENT]            = {"user_agent", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the program."},
  [HEIGHT]           = {"start_height", NP_VARIABLE, 32, NP_UINT, "bitcoin.version.start_height", "The newest block that the node has.", LITTLE},
  [RELAY]            = {"relay", NP_VARIABLE, 8, NP_UINT, "bitcoin.version.relay", "1: it wants transactions."},
  [ADDRESS_COUNT]    = {"address_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.addr.count", "How many addresses."},
  [INV_COUNT]        = {"inventory_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.inv.count", "How many objects a node has."},
  [INV_TYPE]         = {"inventory_types", NP_VARIABLE, 32, NP_UINT, "bitcoin.inv.type", "What they are: 1 transactions, 2 blocks.", LITTLES},
  [INV_HASH]         = {"inventory", NP_VARIABLE, 0, NP_BYTES, "bitcoin.inv.hash", "Their names.", MANY},
  [GETDATA_COUNT]     = {"getdata_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.getdata.count", "How many objects are wanted."},
  [GETDATA_TYPE]      = {"getdata_types", NP_VARIABLE, 32, NP_UINT, "bitcoin.getdata.type", "What they are.", LITTLES},
  [GETDATA_HASH]      = {"getdata", NP_VARIABLE, 0, NP_BYTES, "bitcoin.getdata.hash", "Their names.", MANY},
  [NOTFOUND_COUNT]    = {"notfound_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.notfound.count", "How many objects a node does not have."},
  [NOTFOUND_TYPE]     = {"notfound_types", NP_VARIABLE, 32, NP_UINT, "bitcoin.notfound.type", "What they are.", LITTLES},
  [NOTFOUND_HASH]     = {"notfound", NP_VARIABLE, 0, NP_BYTES, "bitcoin.notfound.hash", "Their names.", MANY},
  [LOCATOR_VERSION]  = {"locator_version", NP_VARIABLE, 32, NP_UINT, NULL, "Version of who looks for blocks.", LITTLE},
  [BLOCKS_COUNT]     = {"blocks_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.getblocks.count", "How many blocks it names that it has."},
  [BLOCKS_START]     = {"blocks_start", NP_VARIABLE, 0, NP_BYTES, "bitcoin.getblocks.hash_start", "These blocks.", MANY},
  [BLOCKS_STOP]      = {"blocks_stop", NP_VARIABLE, 0, NP_BYTES, "bitcoin.getblocks.hash_stop", "The last one that is wanted, or zeros."},
  [HEADERS_COUNT]    = {"headers_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.getheaders.count", "How many blocks it names that it has."},
  [HEADERS_START]    = {"headers_start", NP_VARIABLE, 0, NP_BYTES, "bitcoin.getheaders.hash_start", "These blocks.", MANY},
  [HEADERS_STOP]     = {"headers_stop", NP_VARIABLE, 0, NP_BYTES, "bitcoin.getheaders.hash_stop", "The last one whose header is wanted, or zeros."},
  [BLOCK_VERSION]    = {"block.version", NP_VARIABLE, 32, NP_UINT, "bitcoin.block.version", "Version of a block.", LITTLE},
  [BLOCK_BEFORE]     = {"block.previous", NP_VARIABLE, 0, NP_BYTES, "bitcoin.block.prev_block", "The one before it."},
  [BLOCK_MERKLE]     = {"block.merkle_root", NP_VARIABLE, 0, NP_BYTES, "bitcoin.block.merkle_root", "Hash of all its transactions."},
  [BLOCK_TIME]       = {"block.timestamp", NP_VARIABLE, 32, NP_TIME, "bitcoin.block.timestamp", "When it was made.", LITTLE, .time = NP_UNIX_S},
  [BLOCK_BITS]       = {"block.bits", NP_VARIABLE, 32, NP_HEX, "bitcoin.block.bits", "How hard it was.", LITTLE},
  [BLOCK_NONCE]      = {"block.nonce", NP_VARIABLE, 32, NP_HEX, "bitcoin.block.nonce", "The number that was found.", LITTLE},
  [BLOCK_COUNT]      = {"block.transaction_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.block.num_transactions", "How many transactions it has."},
  [TRANSACTION]      = {"transactions", NP_VARIABLE, 0, NP_RECORD, NULL, "Transactions.", MANY},
  [TX_VERSION]       = {"transactions.version", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.version", "Version of a transaction.", LITTLE},
  [TX_INPUTS]        = {"transactions.input_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.input_count", "How many outputs it spends."},
  [TX_HASH]          = {"transactions.inputs", NP_VARIABLE, 0, NP_BYTES, "bitcoin.tx.in.prev_output.hash", "The transactions whose outputs are spent.", MANY},
  [TX_INDEX]         = {"transactions.input_indices", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.in.prev_output.index", "Numbers of these outputs.", LITTLES},
  [TX_SIGNATURE_LENGTH] = {"transactions.signature_lengths", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.in.script_length", "Lengths of the scripts that allow it, in bytes.", LENGTHS},
  [TX_SIGNATURE]     = {"transactions.signatures", NP_VARIABLE, 0, NP_BYTES, "bitcoin.tx.in.sig_script", "These scripts.", MANY},
  [TX_SEQUENCE]      = {"transactions.sequences", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.in.seq", "Versions of the inputs.", LITTLES},
  [TX_OUTPUTS]       = {"transactions.output_count", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.output_count", "How many outputs it has."},
  [TX_VALUE]         = {"transactions.values", NP_VARIABLE, 64, NP_UINT, "bitcoin.tx.out.value", "Their amounts, in satoshis.", LITTLES},
  [TX_SCRIPT_LENGTH] = {"transactions.script_lengths", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.out.script_length", "Lengths of their scripts, in bytes.", LENGTHS},
  [TX_SCRIPT]        = {"transactions.scripts", NP_VARIABLE, 0, NP_BYTES, "bitcoin.tx.out.script", "Scripts that say who may spend them.", MANY},
  [TX_FLAG]          = {"transactions.flag", NP_VARIABLE, 8, NP_HEX, NULL, "1: there are witnesses (BIP 144)."},
  [TX_WITNESS_COUNT] = {"transactions.witness_counts", NP_VARIABLE, 32, NP_UINT, NULL, "How many parts the witness of each input has.", MANY},
  [TX_WITNESS_LENGTH] = {"transactions.witness_lengths", NP_VARIABLE, 32, NP_UINT, NULL, "Lengths of these parts, in bytes.", LENGTHS},
  [TX_WITNESS]       = {"transactions.witnesses", NP_VARIABLE, 0, NP_BYTES, NULL, "These parts.", MANY},
  [TX_LOCK]          = {"transactions.lock_time", NP_VARIABLE, 32, NP_UINT, "bitcoin.tx.lock_time", "From when on it is good.", LITTLE},
  [PING]             = {"ping", NP_VARIABLE, 64, NP_HEX, "bitcoin.ping.nonce", "What the answer has to repeat.", LITTLE},
  [PONG]             = {"pong", NP_VARIABLE, 64, NP_HEX, "bitcoin.pong.nonce", "The same, repeated.", LITTLE},
  [DATA]             = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "What another message says."},
};
/* clang-format on */

enum {
  PORT = 8333,
  TEST_PORT = 18333,
  HEAD = 24,
  OLD_HEAD = 20,
  HASH = 32,
  MOST = 32 << 20,
  WITNESS_FLAG = 1
};

static const uint32_t magics[] = {0xf9beb4d9, 0xfabfb5da, 0x0b110907, 0xf9beb4fe};

static bool is_magic(uint64_t number) {
  for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++)
    if (magics[i] == number) return true;
  return false;
}

enum { MOST_VERSION = 99999 };

/* Until February 2012 version and verack had no checksum. There a version is where it would be, or
 * the next message: `word` as it lies there. */
static uint32_t head_bytes(uint64_t command, uint32_t word) {
  if (command == 0x76657261636b0000) return is_magic(word) ? OLD_HEAD : HEAD;
  if (command != 0x76657273696f6e00) return HEAD;
  uint32_t number = word >> 24 | (word >> 8 & 0xff00) | (word << 8 & 0xff0000) | word << 24;
  return number > 0 && number <= MOST_VERSION ? OLD_HEAD : HEAD;
}

static uint32_t head_of(const struct np_dissector *d) {
  uint64_t command, word;
  np_look(d, (uint32_t)fields[COMMAND].bit, 64, &command);
  if (np_look(d, OLD_HEAD * 8, 32, &word)) return head_bytes(command, (uint32_t)word);
  return command == 0x76657261636b0000 && !np_fits(d, OLD_HEAD + 1) ? OLD_HEAD : HEAD;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (!is_magic(np_get(d, &fields[MAGIC])) || length > MOST) {
    np_refuse(d);
    return;
  }
  length += head_of(d);
  np_next_pdu(d, length);
  np_header(d, length);
}

/* ---- Parts ---- */

/* A number in as many bytes as it takes, which the first one tells. */
static uint64_t size(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  uint64_t first = np_take(d, c, row, 8);
  uint32_t more = first == 0xfd ? 2 : first == 0xfe ? 4 : first == 0xff ? 8 : 0;
  return more > 0 ? np_take_little(d, c, row, more) : first;
}

/* More than 32 bits are none of any count. */
static uint64_t number(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor at = *c;
  uint64_t value = size(d, c, &fields[row]);
  if (value > UINT32_MAX)
    np_malformed(d, &fields[row], "too many");
  else if (np_good(c))
    np_emit_number_at(d, &at, &fields[row], value);
  return value;
}

static void address(struct np_dissector *d, struct np_cursor *c, bool has_time) {
  np_open(d, c, &fields[ADDRESS]);
  if (has_time) np_emit(d, c, &fields[ADDRESS_TIME]);
  np_emit(d, c, &fields[ADDRESS_SERVICES]);
  np_emit(d, c, &fields[ADDRESS_IP]);
  np_emit(d, c, &fields[ADDRESS_PORT]);
  np_close(d, &fields[ADDRESS]);
}

static void version(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[VERSION], &fields[TIMESTAMP]);
  address(d, c, false);
  if (!np_more(c)) return;
  address(d, c, false);
  np_emit(d, c, &fields[NONCE]);
  np_emit_bytes(d, c, &fields[AGENT], size(d, c, &fields[AGENT]));
  np_emit(d, c, &fields[HEIGHT]);
  if (np_more(c)) np_emit(d, c, &fields[RELAY]);
}

/* Names of objects with their types: the rows behind that of their count. */
static void objects(struct np_dissector *d, struct np_cursor *c, unsigned count_row) {
  uint64_t count = number(d, c, count_row);
  for (uint64_t i = 0; i < count && np_more(c); i++) {
    np_emit(d, c, &fields[count_row + 1]);
    np_emit_bytes(d, c, &fields[count_row + 2], HASH);
  }
}

/* Blocks that a node has, and up to which it wants others. */
static void locator(struct np_dissector *d, struct np_cursor *c, unsigned count_row) {
  np_emit(d, c, &fields[LOCATOR_VERSION]);
  uint64_t count = number(d, c, count_row);
  for (uint64_t i = 0; i < count && np_more(c); i++)
    np_emit_bytes(d, c, &fields[count_row + 1], HASH);
  np_emit_bytes(d, c, &fields[count_row + 2], HASH);
}

static void script(struct np_dissector *d, struct np_cursor *c, unsigned length_row) {
  uint64_t length = number(d, c, length_row);
  if (np_good(c)) np_emit_bytes(d, c, &fields[length_row + 1], length);
}

/* BIP 144: a 0 where the count of inputs is, which no transaction has, and flags. */
static bool takes_witness(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor mark = *c;
  if (np_cursor_take(&mark, 8) != 0 || np_cursor_take(&mark, 8) != WITNESS_FLAG) return false;
  np_skip(d, c, 8);
  np_emit(d, c, &fields[TX_FLAG]);
  return true;
}

/* BIP 144: of each input a list of what proves that it may be spent. */
static void witness(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = number(d, c, TX_WITNESS_COUNT);
  for (uint64_t i = 0; i < count && np_more(c); i++) script(d, c, TX_WITNESS_LENGTH);
}

static void transaction(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[TRANSACTION]);
  np_emit(d, c, &fields[TX_VERSION]);
  const bool has_witness = takes_witness(d, c);
  const uint64_t inputs = number(d, c, TX_INPUTS);
  for (uint64_t i = 0; i < inputs && np_more(c); i++) {
    np_emit_bytes(d, c, &fields[TX_HASH], HASH);
    np_emit(d, c, &fields[TX_INDEX]);
    script(d, c, TX_SIGNATURE_LENGTH);
    np_emit(d, c, &fields[TX_SEQUENCE]);
  }
  uint64_t count = number(d, c, TX_OUTPUTS);
  for (uint64_t i = 0; i < count && np_more(c); i++) {
    np_emit(d, c, &fields[TX_VALUE]);
    script(d, c, TX_SCRIPT_LENGTH);
  }
  for (uint64_t i = 0; has_witness && i < inputs && np_more(c); i++) witness(d, c);
  np_emit(d, c, &fields[TX_LOCK]);
  np_close(d, &fields[TRANSACTION]);
}

static void block(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[BLOCK_VERSION]);
  np_emit_bytes(d, c, &fields[BLOCK_BEFORE], HASH);
  np_emit_bytes(d, c, &fields[BLOCK_MERKLE], HASH);
  np_emit_rows(d, c, &fields[BLOCK_TIME], &fields[BLOCK_NONCE]);
  uint64_t count = number(d, c, BLOCK_COUNT);
  for (uint64_t i = 0; i < count && np_more(c); i++) transaction(d, c);
}

/* ---- Messages ---- */

enum {
  OF_VERSION,
  OF_ADDRESSES,
  OF_INVENTORY,
  OF_GETDATA,
  OF_NOTFOUND,
  OF_BLOCKS,
  OF_HEADERS,
  OF_BLOCK,
  OF_TRANSACTION,
  OF_PING,
  OF_PONG
};

static const struct np_keyword commands[] = {
    {"version", OF_VERSION},    {"addr", OF_ADDRESSES},    {"inv", OF_INVENTORY},
    {"getdata", OF_GETDATA},    {"notfound", OF_NOTFOUND}, {"getblocks", OF_BLOCKS},
    {"getheaders", OF_HEADERS}, {"block", OF_BLOCK},       {"tx", OF_TRANSACTION},
    {"ping", OF_PING},          {"pong", OF_PONG},         {NULL, 0},
};

static void addresses(struct np_dissector *d, struct np_cursor *c) {
  uint64_t count = number(d, c, ADDRESS_COUNT);
  for (uint64_t i = 0; i < count && np_more(c); i++) address(d, c, true);
}

static void body(struct np_dissector *d, struct np_cursor *c, unsigned kind) {
  switch (kind) {
    case OF_VERSION:
      version(d, c);
      break;
    case OF_ADDRESSES:
      addresses(d, c);
      break;
    case OF_INVENTORY:
      objects(d, c, INV_COUNT);
      break;
    case OF_GETDATA:
      objects(d, c, GETDATA_COUNT);
      break;
    case OF_NOTFOUND:
      objects(d, c, NOTFOUND_COUNT);
      break;
    case OF_BLOCKS:
      locator(d, c, BLOCKS_COUNT);
      break;
    case OF_HEADERS:
      locator(d, c, HEADERS_COUNT);
      break;
    case OF_BLOCK:
      block(d, c);
      break;
    case OF_TRANSACTION:
      transaction(d, c);
      break;
    default:
      np_emit(d, c, &fields[kind == OF_PING ? PING : PONG]);
  }
}

/* The command's bytes: np_rest begins behind the fixed header. */
static struct np_cursor command_of(const struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  c.bit = (uint64_t)d->start * 8 + (uint64_t)fields[COMMAND].bit;
  return np_take_part(&c, fields[COMMAND].width / 8U);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), word = command_of(d), command;
  np_take_until(&word, '\0', &command);
  const struct np_keyword *known = np_keyword_find(commands, &command);
  if (head_of(d) == HEAD) np_emit(d, &c, &fields[CHECKSUM]);
  if (known && np_more(&c)) body(d, &c, known->row);
  np_emit_rest(d, &c, &fields[DATA]);
}

/* ---- Streams ---- */

static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  if (size < HEAD) return bytes[0] == 0xf9 || bytes[0] == 0xfa || bytes[0] == 0x0b ? 1 : 0;
  const uint64_t magic = np_bits(bytes, 0, 32), command = np_bits(bytes, 32, 64);
  const uint32_t head = head_bytes(command, (uint32_t)np_bits(bytes, OLD_HEAD * 8, 32));
  uint32_t length =
      (uint32_t)bytes[19] << 24 | (uint32_t)bytes[18] << 16 | (uint32_t)bytes[17] << 8 | bytes[16];
  return is_magic(magic) && length <= MOST ? head + (uint64_t)length : 0;
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  return length == 0 ? (uint32_t)NP_STARTS_NOT : length == 1 ? (uint32_t)HEAD : (uint32_t)NP_STARTS;
}

static const struct np_stream_rules stream = {.starts = starts, .parse = parse};

const struct np_protocol np_bitcoin = {
    .name = "bitcoin",
    .title = "Bitcoin Protocol",
    .spec = "Bitcoin developer reference",
    .group = "peers",
    .wireshark = "bitcoin",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = OLD_HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TCP_PORT, PORT}, {NP_BY_TCP_PORT, TEST_PORT}, {NP_TABLE_END, 0}},
    .summary = "Bitcoin {command} {inventory_count}{getdata_count}{address_count} {user_agent}",
    .stream = &stream,
};
