/* memcached.c - memcached's text protocol (doc/protocol.txt), with its meta commands, and the
 * binary one (doc/protocol-binary.txt). */
#include "protocols/app/memcached_stream.h"
#include "protocols/protocol.h"

enum row {
  MAGIC,
  OPCODE,
  OPCODE_NAME,
  KEY_LENGTH,
  EXTRAS_LENGTH,
  DATA_TYPE,
  RESERVED,
  BINARY_STATUS,
  BINARY_STATUS_NAME,
  BODY_LENGTH,
  OPAQUE,
  BINARY_CAS,
  EXTRAS_FLAGS,
  EXTRAS_EXPIRATION,
  DELTA,
  INITIAL,
  RESULT,
  EXTRAS_OTHER,
  COMMAND,
  SUBCOMMAND,
  KEY,
  FLAGS,
  EXPIRATION,
  VALUE_LENGTH,
  CAS,
  ARGUMENT,
  NO_REPLY,
  RESPONSE,
  VERSION,
  SLAB_CLASS,
  STAT_NAME,
  STAT_VALUE,
  VALUE,
  OTHER
};

/* Opcodes that more is known of than their names. */
enum {
  SET = 1,
  ADD,
  REPLACE,
  INCREMENT = 5,
  DECREMENT,
  FLUSH = 8,
  TOUCH = 0x1c,
  GAT_QUIET = 0x1e,
  GAT_KEY = 0x23,
  GAT_KEY_QUIET
};

static const struct np_name opcode_names[] = {
    {0x00, "Get"},
    {0x01, "Set"},
    {0x02, "Add"},
    {0x03, "Replace"},
    {0x04, "Delete"},
    {0x05, "Increment"},
    {0x06, "Decrement"},
    {0x07, "Quit"},
    {0x08, "Flush"},
    {0x09, "Get Quietly"},
    {0x0a, "No-op"},
    {0x0b, "Version"},
    {0x0c, "Get Key"},
    {0x0d, "Get Key Quietly"},
    {0x0e, "Append"},
    {0x0f, "Prepend"},
    {0x10, "Statistics"},
    {0x11, "Set Quietly"},
    {0x12, "Add Quietly"},
    {0x13, "Replace Quietly"},
    {0x14, "Delete Quietly"},
    {0x15, "Increment Quietly"},
    {0x16, "Decrement Quietly"},
    {0x17, "Quit Quietly"},
    {0x18, "Flush Quietly"},
    {0x19, "Append Quietly"},
    {0x1a, "Prepend Quietly"},
    {0x1b, "Verbosity"},
    {0x1c, "Touch"},
    {0x1d, "Get and Touch"},
    {GAT_QUIET, "Get and Touch Quietly"},
    {0x20, "SASL Mechanisms"},
    {0x21, "SASL Authentication"},
    {0x22, "SASL Step"},
    {GAT_KEY, "Get Key and Touch"},
    {GAT_KEY_QUIET, "Get Key and Touch Quietly"},
    {0, NULL},
};

static const struct np_name status_names[] = {
    {0x00, "No error"},        {0x01, "Key not found"},        {0x02, "Key exists"},
    {0x03, "Value too large"}, {0x04, "Invalid arguments"},    {0x05, "Item not stored"},
    {0x06, "Not a number"},    {0x20, "Authentication error"}, {0x21, "Authentication continue"},
    {0x81, "Unknown command"}, {0x82, "Out of memory"},        {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [MAGIC]         = {"magic",         NP_VARIABLE,  8, NP_HEX,  "memcache.magic", "128: a binary request, 129: a response."},
  [OPCODE]        = {"opcode",        NP_VARIABLE,  8, NP_UINT, "memcache.opcode", "What a binary message is for.", .names = opcode_names},
  [OPCODE_NAME]   = {"opcode_name",   NP_VARIABLE,  0, NP_NAME, NULL, "Name of that.", .names = opcode_names},
  [KEY_LENGTH]    = {"key_length",    NP_VARIABLE, 16, NP_UINT, "memcache.key.length", "Length of the key, in bytes.", .flags = NP_HIDDEN},
  [EXTRAS_LENGTH] = {"extras_length", NP_VARIABLE,  8, NP_UINT, "memcache.extras.length", "Length of what stands in front of the key, in bytes.", .flags = NP_HIDDEN},
  [DATA_TYPE]     = {"data_type",     NP_VARIABLE,  8, NP_UINT, "memcache.data_type", "0: raw bytes.", .flags = NP_HIDDEN},
  [RESERVED]      = {"reserved",      NP_VARIABLE, 16, NP_UINT, "memcache.reserved", "Virtual bucket of a request.", .flags = NP_HIDDEN},
  [BINARY_STATUS] = {"status",        NP_VARIABLE, 16, NP_UINT, "memcache.status", "What became of a binary request.", .names = status_names},
  [BINARY_STATUS_NAME] = {"status_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = status_names},
  [BODY_LENGTH]   = {"body_length",   NP_VARIABLE, 32, NP_UINT, "memcache.total_body_length", "Length of what follows the header, in bytes.", .flags = NP_HIDDEN},
  [OPAQUE]        = {"opaque",        NP_VARIABLE, 32, NP_UINT, "memcache.opaque", "The same in a request and its response."},
  [BINARY_CAS]    = {"cas",           NP_VARIABLE, 64, NP_UINT, "memcache.cas", "Version of the item."},
  [EXTRAS_FLAGS]  = {"extras.flags",  NP_VARIABLE, 32, NP_HEX,  "memcache.extras.flags", "What the client keeps with the value."},
  [EXTRAS_EXPIRATION] = {"extras.expiration", NP_VARIABLE, 32, NP_UINT, "memcache.extras.expiration", "When the item goes, in seconds: 0 never, up to 30 days from now, else since 1970."},
  [DELTA]         = {"extras.delta",  NP_VARIABLE, 64, NP_UINT, "memcache.extras.delta", "What is added or taken away."},
  [INITIAL]       = {"extras.initial", NP_VARIABLE, 64, NP_UINT, "memcache.extras.initial", "What the number is where there is none."},
  [RESULT]        = {"result",        NP_VARIABLE, 64, NP_UINT, "memcache.extras.response", "What the number is now."},
  [EXTRAS_OTHER]  = {"extras.other",  NP_VARIABLE,  0, NP_BYTES, NULL, "Others."},
  [COMMAND]       = {"command",       NP_VARIABLE,  0, NP_STRING, "memcache.command", "A command, or the word in front of a value.", .flags = NP_MANY},
  [SUBCOMMAND]    = {"subcommand",    NP_VARIABLE,  0, NP_STRING, "memcache.subcommand", "Which statistics.", .flags = NP_MANY},
  [KEY]           = {"keys",          NP_VARIABLE,  0, NP_STRING, "memcache.key", "Keys.", .flags = NP_MANY},
  [FLAGS]         = {"flags",         NP_VARIABLE, 32, NP_UINT, "memcache.flags", "What the client keeps with a value.", .flags = NP_MANY},
  [EXPIRATION]    = {"expiration",    NP_VARIABLE, 32, NP_UINT, "memcache.expiration", "When an item goes, in seconds.", .flags = NP_MANY},
  [VALUE_LENGTH]  = {"value_length",  NP_VARIABLE, 32, NP_UINT, "memcache.value.length", "Length of a value, in bytes.", .flags = NP_MANY},
  [CAS]           = {"text_cas",      NP_VARIABLE, 64, NP_UINT, "memcache.cas", "Version of an item.", .flags = NP_MANY},
  [ARGUMENT]      = {"arguments",     NP_VARIABLE,  0, NP_STRING, NULL, "Other words of a line.", .flags = NP_MANY},
  [NO_REPLY]      = {"noreply",       NP_VARIABLE,  0, NP_STRING, "memcache.noreply", "No answer is wanted.", .flags = NP_MANY},
  [RESPONSE]      = {"response",      NP_VARIABLE,  0, NP_STRING, "memcache.response", "What became of a command.", .flags = NP_MANY},
  [VERSION]       = {"version",       NP_VARIABLE,  0, NP_STRING, "memcache.version", "Version of the server."},
  [SLAB_CLASS]    = {"slab_class",    NP_VARIABLE, 32, NP_UINT, "memcache.slabclass", "Class of sizes that a statistic is about.", .flags = NP_MANY},
  [STAT_NAME]     = {"statistics.name", NP_VARIABLE, 0, NP_STRING, "memcache.name", "Names of statistics.", .flags = NP_MANY},
  [STAT_VALUE]    = {"statistics.value", NP_VARIABLE, 0, NP_STRING, "memcache.name_value", "Their values.", .flags = NP_MANY},
  [VALUE]         = {"values",        NP_VARIABLE,  0, NP_STRING, "memcache.value", "Values.", .flags = NP_MANY},
  [OTHER]         = {"other",         NP_VARIABLE,  0, NP_BYTES, NULL, "What follows that is no line.", .flags = NP_MANY},
};
/* clang-format on */

enum { PORT = 11211 };

static bool is_server(const struct np_dissector *d) {
  return np_port_side(d) == NP_SIDE_SOURCE;
}

/* ---- Is it memcached's? ---- */

/* What a command's words are; `bytes`: a value of so many bytes follows, in this word. */
enum words {
  KEYS,
  STORE,
  STORE_CAS,
  COUNT,
  TOUCH_ONE,
  GET_TOUCH,
  ONE_KEY,
  ANY,
  STATS,
  META,
  META_SET
};

static const struct np_keyword commands[] = {
    {"get", KEYS},      {"gets", KEYS},      {"set", STORE},       {"add", STORE},
    {"replace", STORE}, {"append", STORE},   {"prepend", STORE},   {"cas", STORE_CAS},
    {"incr", COUNT},    {"decr", COUNT},     {"delete", ONE_KEY},  {"touch", TOUCH_ONE},
    {"gat", GET_TOUCH}, {"gats", GET_TOUCH}, {"stats", STATS},     {"flush_all", ANY},
    {"version", ANY},   {"verbosity", ANY},  {"quit", ANY},        {"slabs", ANY},
    {"mg", META},       {"md", META},        {"ma", META},         {"me", META},
    {"mn", ANY},        {"ms", META_SET},    {"lru", ANY},         {"cache_memlimit", ANY},
    {"shutdown", ANY},  {"watch", ANY},      {"lru_crawler", ANY}, {NULL, 0},
};

enum answer { VALUE_OF, STAT_OF, VERSION_OF, META_VALUE, WORD };

static const struct np_keyword answers[] = {
    {"VALUE", VALUE_OF},
    {"STAT", STAT_OF},
    {"VERSION", VERSION_OF},
    {"VA", META_VALUE},
    {"END", WORD},
    {"STORED", WORD},
    {"NOT_STORED", WORD},
    {"EXISTS", WORD},
    {"NOT_FOUND", WORD},
    {"DELETED", WORD},
    {"TOUCHED", WORD},
    {"OK", WORD},
    {"ERROR", WORD},
    {"CLIENT_ERROR", WORD},
    {"SERVER_ERROR", WORD},
    {"RESET", WORD},
    {"HD", WORD},
    {"EN", WORD},
    {"NF", WORD},
    {"NS", WORD},
    {"EX", WORD},
    {"MN", WORD},
    {"ME", WORD},
    {"BUSY", WORD},
    {NULL, 0},
};

static bool is_number(const struct np_cursor *word) {
  uint64_t number;
  return np_text_number(word, 10, &number);
}

/* A byte of 0x80 or 0x81 stands in the middle of values too: what has no raw data, or the operation
 * of which nobody knows, is none. */
static void dissect_binary(struct np_dissector *d) {
  uint64_t opcode, data_type, length;
  bool is_told = np_look(d, 64, 32, &length);
  bool is_none = (np_look(d, 8, 8, &opcode) && !np_name_of(opcode_names, opcode)) ||
                 (np_look(d, 40, 8, &data_type) && data_type != 0);
  if (is_none) {
    np_refuse(d);
  } else if (is_told) {
    np_next_pdu(d, NP__MEMCACHED_HEAD + length);
    np_header(d, NP__MEMCACHED_HEAD + length);
  } else {
    np_header_whole(d);
  }
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line, word;
  uint64_t first;
  if (!np_look(d, 0, 8, &first)) {
    np_refuse(d);
    return;
  }
  if (first == NP__MEMCACHED_REQUEST || first == NP__MEMCACHED_RESPONSE) {
    dissect_binary(d);
    return;
  }
  np_take_line(&c, &line);
  word = np_take_word(&line);
  bool is_answer = np_keyword_find(answers, &word) || is_number(&word);
  bool is_known = is_server(d) ? is_answer : np_keyword_find(commands, &word) != NULL;
  np_header_whole_unless(d, !is_known && np_text_is_there(&word));
}

/* ---- The text protocol ---- */

static bool is_no_reply(const struct np_cursor *word) {
  return np_text_is(word, "noreply");
}

static void digits(struct np_dissector *d, struct np_cursor *line, unsigned row) {
  struct np_cursor word = np_take_word(line);
  if (is_number(&word))
    np_emit_digits(d, &word, 10, &fields[row]);
  else if (np_left(&word) > 0)
    np_emit_part(d, &word, &fields[ARGUMENT]);
}

static void key(struct np_dissector *d, struct np_cursor *line) {
  struct np_cursor word = np_take_word(line);
  if (np_left(&word) > 0) np_emit_part(d, &word, &fields[KEY]);
}

static void arguments(struct np_dissector *d, struct np_cursor *line, unsigned row) {
  while (np_more(line)) {
    struct np_cursor word = np_take_word(line);
    np_emit_part(d, &word, &fields[is_no_reply(&word) ? (unsigned)NO_REPLY : row]);
  }
}

/* A value of as many bytes as the line has said, and a line's end. */
static void value(struct np_dissector *d, struct np_cursor *c, struct np_cursor *line) {
  struct np_cursor word = np_take_word(line);
  uint64_t length;
  if (!np_text_number(&word, 10, &length)) {
    if (np_left(&word) > 0) np_emit_part(d, &word, &fields[ARGUMENT]);
    return;
  }
  np_emit_digits(d, &word, 10, &fields[VALUE_LENGTH]);
  struct np_cursor bytes = np_take_part(c, length);
  np_emit_part(d, &bytes, &fields[VALUE]);
  np_take_part(c, 2);
}

/* `c` is behind the line. */
static void command(struct np_dissector *d, struct np_cursor *c, struct np_cursor *line) {
  struct np_cursor word = np_take_word(line);
  const struct np_keyword *known = np_keyword_find(commands, &word);
  np_emit_part(d, &word, &fields[COMMAND]);
  const unsigned words = known ? known->row : (unsigned)ANY;
  if (words == GET_TOUCH) digits(d, line, EXPIRATION);
  if (words != KEYS && words != GET_TOUCH && words != ANY && words != STATS) key(d, line);
  if (words == STORE || words == STORE_CAS) digits(d, line, FLAGS);
  if (words == STORE || words == STORE_CAS || words == TOUCH_ONE) digits(d, line, EXPIRATION);
  if (words == STORE || words == STORE_CAS || words == META_SET) value(d, c, line);
  if (words == STORE_CAS) digits(d, line, CAS);
  if (words == STATS) {
    struct np_cursor which = np_take_word(line);
    if (np_left(&which) > 0) np_emit_part(d, &which, &fields[SUBCOMMAND]);
  }
  if (words == COUNT) {
    struct np_cursor delta = np_take_word(line);
    if (np_left(&delta) > 0) np_emit_part(d, &delta, &fields[VALUE]);
  }
  arguments(d, line, words == KEYS || words == GET_TOUCH ? KEY : ARGUMENT);
}

/* STAT items:1:number 5, STAT 1:chunk_size 96, STAT pid 17. */
static void statistic(struct np_dissector *d, struct np_cursor *line) {
  struct np_cursor name = np_take_word(line), value_part = *line, rest = name, part;
  if (np_text_begins(&rest, "items:") && np_take_until(&rest, ':', &part))
    np_emit_part(d, &part, &fields[SUBCOMMAND]);
  if (np_take_until(&rest, ':', &part) && is_number(&part)) {
    np_emit_digits(d, &part, 10, &fields[SLAB_CLASS]);
    name = rest;
  }
  np_emit_part(d, &name, &fields[STAT_NAME]);
  np_emit_part(d, &value_part, &fields[STAT_VALUE]);
}

static void answer(struct np_dissector *d, struct np_cursor *c, struct np_cursor *line) {
  struct np_cursor whole = *line, word = np_take_word(line);
  const struct np_keyword *known = np_keyword_find(answers, &word);
  const unsigned is = known ? known->row : (unsigned)WORD;
  if (is == WORD) {
    np_emit_part(d, is_number(&word) ? &word : &whole,
                 &fields[is_number(&word) ? VALUE : RESPONSE]);
    return;
  }
  np_emit_part(d, &word, &fields[COMMAND]);
  if (is == STAT_OF) {
    statistic(d, line);
  } else if (is == VERSION_OF) {
    np_emit_part(d, line, &fields[VERSION]);
  } else {
    if (is == VALUE_OF) key(d, line);
    if (is == VALUE_OF) digits(d, line, FLAGS);
    value(d, c, line);
    if (is == VALUE_OF && np_more(line)) digits(d, line, CAS);
    arguments(d, line, ARGUMENT);
  }
}

static void lines(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  while (np_more(&c)) {
    struct np_cursor at = c;
    if (!np_take_line(&c, &line) || np_left(&line) == 0) {
      np_emit_rest(d, &at, &fields[OTHER]);
      return;
    }
    if (is_server(d))
      answer(d, &c, &line);
    else
      command(d, &c, &line);
  }
}

/* ---- The binary protocol ---- */

/* Quiet commands have what the others have. */
static uint64_t loud(uint64_t opcode) {
  if (opcode >= 0x11 && opcode <= 0x1a) {
    static const uint8_t of[] = {SET, ADD, REPLACE, 4, INCREMENT, DECREMENT, 7, FLUSH, 0x0e, 0x0f};
    return of[opcode - 0x11];
  }
  return opcode;
}

static void extras(struct np_dissector *d, struct np_cursor *c, uint64_t opcode, bool is_request) {
  opcode = loud(opcode);
  bool stores = opcode >= SET && opcode <= REPLACE,
       counts = opcode == INCREMENT || opcode == DECREMENT;
  bool touches =
      (opcode >= TOUCH && opcode <= GAT_QUIET) || opcode == GAT_KEY || opcode == GAT_KEY_QUIET;
  if (is_request && counts) {
    np_emit(d, c, &fields[DELTA]);
    np_emit(d, c, &fields[INITIAL]);
  }
  if (is_request ? stores : !counts && !stores) np_emit(d, c, &fields[EXTRAS_FLAGS]);
  if (is_request && (stores || counts || touches || opcode == FLUSH))
    np_emit(d, c, &fields[EXTRAS_EXPIRATION]);
  np_emit_rest(d, c, &fields[EXTRAS_OTHER]);
}

static void binary(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  bool is_request = np_emit(d, &c, &fields[MAGIC]) == NP__MEMCACHED_REQUEST;
  uint64_t opcode = np_emit(d, &c, &fields[OPCODE]);
  uint64_t key_length = np_emit(d, &c, &fields[KEY_LENGTH]);
  uint64_t extras_length = np_emit(d, &c, &fields[EXTRAS_LENGTH]);
  np_emit(d, &c, &fields[DATA_TYPE]);
  np_emit(d, &c, &fields[is_request ? RESERVED : BINARY_STATUS]);
  struct np_cursor at = c;
  uint64_t length = np_emit(d, &c, &fields[BODY_LENGTH]);
  np_emit(d, &c, &fields[OPAQUE]);
  np_emit(d, &c, &fields[BINARY_CAS]);
  if (!np_good(&c)) return;
  if (extras_length + key_length > length) {
    np_malformed(d, &fields[BODY_LENGTH], "less than what it holds");
    return;
  }
  struct np_cursor body = np_split(d, &c, &fields[BODY_LENGTH], length);
  np_emit_number_at(d, &at, &fields[VALUE_LENGTH], length - extras_length - key_length);
  if (extras_length > 0) {
    struct np_cursor extra = np_split(d, &body, &fields[EXTRAS_LENGTH], extras_length);
    extras(d, &extra, opcode, is_request);
  }
  if (key_length > 0) np_emit_bytes(d, &body, &fields[KEY], key_length);
  bool counts = loud(opcode) == INCREMENT || loud(opcode) == DECREMENT;
  if (!is_request && counts && np_left(&body) == 8) np_emit(d, &body, &fields[RESULT]);
  np_emit_rest(d, &body, &fields[VALUE]);
}

static void details(struct np_dissector *d) {
  uint64_t first;
  np_look(d, 0, 8, &first);
  if (first == NP__MEMCACHED_REQUEST || first == NP__MEMCACHED_RESPONSE)
    binary(d);
  else
    lines(d);
}

const struct np_protocol np_memcached = {
    .name = "memcached",
    .title = "Memcached Protocol",
    .spec = "memcached doc/protocol.txt",
    .group = "databases",
    .wireshark = "memcache",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Memcached {opcode_name} {status_name} {command} {keys} {response} {version}",
    .stream = &np__memcached_stream,
};
