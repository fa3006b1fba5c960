/* mongo.c - MongoDB's wire protocol: the header of messages, and what stands in front of the
 * documents of those that are met. Documents are bytes. */
#include "protocols/layout.h"

enum {
  LENGTH,
  REQUEST,
  RESPONSE_TO,
  OPCODE,
  OPCODE_NAME,
  QUERY_FLAGS,
  COLLECTION,
  SKIP,
  RETURN,
  REPLY_FLAGS,
  CURSOR,
  STARTING_FROM,
  RETURNED,
  MESSAGE_FLAGS,
  SECTION_KIND,
  SECTION_SIZE,
  SECTION_NAME,
  ORIGINAL_OPCODE,
  ORIGINAL_SIZE,
  COMPRESSOR,
  DOCUMENTS
};

enum opcode {
  REPLY = 1,
  UPDATE = 2001,
  INSERT,
  QUERY = 2004,
  GET_MORE,
  DELETE,
  COMPRESSED = 2012,
  MESSAGE
};

static const struct np_name opcode_names[] = {
    {REPLY, "OP_REPLY"},
    {UPDATE, "OP_UPDATE"},
    {INSERT, "OP_INSERT"},
    {2003, "RESERVED"},
    {QUERY, "OP_QUERY"},
    {GET_MORE, "OP_GET_MORE"},
    {DELETE, "OP_DELETE"},
    {2007, "OP_KILL_CURSORS"},
    {2010, "OP_COMMAND"},
    {2011, "OP_COMMANDREPLY"},
    {COMPRESSED, "OP_COMPRESSED"},
    {MESSAGE, "OP_MSG"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH] = {"message_length", 0, 32, NP_UINT, "mongo.message_length", "Length of the message, this header included, in bytes.", .flags = NP_LITTLE},
  [REQUEST] = {"request_id", 32, 32, NP_UINT, "mongo.request_id", "Number of the message.", .flags = NP_LITTLE},
  [RESPONSE_TO] = {"response_to", 64, 32, NP_UINT, "mongo.response_to", "Number of the message that is answered.", .flags = NP_LITTLE},
  [OPCODE] = {"opcode", 96, 32, NP_UINT, "mongo.opcode", "What the message is.", .flags = NP_LITTLE, .names = opcode_names},
  [OPCODE_NAME] = {"opcode_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = OPCODE, .names = opcode_names},
  [QUERY_FLAGS] = {"query_flags", NP_VARIABLE, 32, NP_HEX, NULL, "Query: how it is answered; others: 0, or flags of their own.", .flags = NP_LITTLE},
  [COLLECTION] = {"full_collection_name", NP_VARIABLE, 0, NP_STRING, "mongo.full_collection_name", "Database and collection, with a dot between them."},
  [SKIP] = {"number_to_skip", NP_VARIABLE, 32, NP_INT, "mongo.number_to_skip", "Query: documents that are left out.", .flags = NP_LITTLE},
  [RETURN] = {"number_to_return", NP_VARIABLE, 32, NP_INT, "mongo.number_to_return", "Query: documents that are wanted at first.", .flags = NP_LITTLE},
  [REPLY_FLAGS] = {"response_flags", NP_VARIABLE, 32, NP_HEX, NULL, "Reply: 1 no such cursor, 2 the query failed, 8 it can wait.", .flags = NP_LITTLE},
  [CURSOR] = {"cursor_id", NP_VARIABLE, 64, NP_HEX, NULL, "Where more documents are asked for.", .flags = NP_LITTLE},
  [STARTING_FROM] = {"starting_from", NP_VARIABLE, 32, NP_INT, "mongo.starting_from", "Reply: place of the first document.", .flags = NP_LITTLE},
  [RETURNED] = {"number_returned", NP_VARIABLE, 32, NP_INT, "mongo.number_returned", "Reply: how many documents there are.", .flags = NP_LITTLE},
  [MESSAGE_FLAGS] = {"message_flags", NP_VARIABLE, 32, NP_HEX, "mongo.msg.flags", "Message: 1 a checksum ends it, 2 others follow, 0x10000 several answers are taken.", .flags = NP_LITTLE},
  [SECTION_KIND] = {"section_kind", NP_VARIABLE, 8, NP_UINT, "mongo.msg.sections.section.kind", "Message: 0 a document follows, 1 a list of them; of the first section."},
  [SECTION_SIZE] = {"section_size", NP_VARIABLE, 32, NP_UINT, "mongo.msg.sections.section.size", "Message: length of the list, in bytes.", .flags = NP_LITTLE},
  [SECTION_NAME] = {"section_name", NP_VARIABLE, 0, NP_STRING, "mongo.msg.sections.section.doc_sequence_id", "Message: name of the list."},
  [ORIGINAL_OPCODE] = {"original_opcode", NP_VARIABLE, 32, NP_UINT, "mongo.compression.original_opcode", "Compressed: what the message is.", .flags = NP_LITTLE, .names = opcode_names},
  [ORIGINAL_SIZE] = {"uncompressed_size", NP_VARIABLE, 32, NP_UINT, "mongo.compression.original_size", "Compressed: length of what it is without, in bytes.", .flags = NP_LITTLE},
  [COMPRESSOR] = {"compressor_id", NP_VARIABLE, 8, NP_UINT, "mongo.compression.compressor", "Compressed: 0 it is not, 1 Snappy, 2 zlib, 3 Zstandard."},
  [DOCUMENTS] = {"documents", NP_VARIABLE, 0, NP_BYTES, NULL, "Documents of BSON, and what has no rows."},
};
/* clang-format on */

enum { PORT = 27017, HEAD = 16, MOST = 48000000 };

/* Section "Standard Message Header": 48 000 000 bytes are the most that servers take. */
static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (length < HEAD || length > MOST || !np_name_of(opcode_names, np_get(d, &fields[OPCODE]))) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, length);
  np_header(d, length);
}

/* A text and the NUL behind it. */
static void text(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor part;
  bool has_end = np_take_until(c, '\0', &part);
  if (!has_end && np_text_is_there(&part) && !np_is_part(d))
    np_malformed(d, &fields[row], "has no end");
  np_emit_part(d, &part, &fields[row]);
}

static void message(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[MESSAGE_FLAGS]);
  if (np_emit(d, c, &fields[SECTION_KIND]) != 1) return;
  np_emit(d, c, &fields[SECTION_SIZE]);
  text(d, c, SECTION_NAME);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t opcode = np_get(d, &fields[OPCODE]);
  if (opcode >= UPDATE && opcode <= DELETE) {
    np_emit(d, &c, &fields[QUERY_FLAGS]);
    text(d, &c, COLLECTION);
  }
  if (opcode == QUERY) np_emit_rows(d, &c, &fields[SKIP], &fields[RETURN]);
  if (opcode == REPLY) np_emit_rows(d, &c, &fields[REPLY_FLAGS], &fields[RETURNED]);
  if (opcode == COMPRESSED) np_emit_rows(d, &c, &fields[ORIGINAL_OPCODE], &fields[COMPRESSOR]);
  if (opcode == MESSAGE) message(d, &c);
  np_emit_rest(d, &c, &fields[DOCUMENTS]);
}

/* The opcode stands behind the length and two numbers of messages. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < HEAD) return HEAD;
  const struct np_field *row = &fields[OPCODE];
  uint64_t opcode = np__row_number(row, bytes, (uint64_t)row->bit, row->width);
  return np_name_of(opcode_names, opcode) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {.starts = starts,
                                              .bound_only = true,
                                              .framing = {HEAD, &fields[LENGTH], 0, MOST},
                                              .tls_port = PORT};

const struct np_protocol np_mongo = {
    .name = "mongo",
    .title = "MongoDB Wire Protocol",
    .spec = "MongoDB Wire Protocol",
    .group = "databases",
    .wireshark = "mongo",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "MongoDB {opcode_name} {full_collection_name}",
    .stream = &stream,
};
