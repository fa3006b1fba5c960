/* megaco.c - Gateway Control Protocol as text, RFC 3525 annex B: transactions, contexts and
 * commands. What descriptors say is left alone. */
#include "protocols/protocol.h"

enum {
  TOKEN,
  VERSION,
  SENDER,
  TRANSACTION,
  TRANSACTION_KIND,
  TRANSACTION_ID,
  CONTEXT,
  COMMAND,
  COMMAND_NAME,
  TERMINATION,
  ERROR
};

/* clang-format off */
static const struct np_field fields[] = {
  [TOKEN] = {"start", NP_VARIABLE, 0, NP_STRING, NULL, "MEGACO or !."},
  [VERSION] = {"version", NP_VARIABLE, 0, NP_STRING, "megaco.version", "Version of the protocol."},
  [SENDER] = {"sender", NP_VARIABLE, 0, NP_STRING, "megaco.mId", "Who sends it: an address in brackets, or a name."},
  [TRANSACTION] = {"transactions", NP_VARIABLE, 0, NP_RECORD, NULL, "What is in the message.", .flags = NP_MANY},
  [TRANSACTION_KIND] = {"transactions.kind", NP_VARIABLE, 0, NP_STRING, NULL, "Transaction (T), Reply (P), Pending (PN) or TransactionResponseAck (K)."},
  [TRANSACTION_ID] = {"transactions.id", NP_VARIABLE, 32, NP_UINT, "megaco.transid", "Number of the transaction."},
  [CONTEXT] = {"contexts", NP_VARIABLE, 0, NP_STRING, NULL, "Contexts: a number; - no one, $ a new one, * all.", .flags = NP_MANY},
  [COMMAND] = {"commands", NP_VARIABLE, 0, NP_RECORD, NULL, "What is done in them.", .flags = NP_MANY},
  [COMMAND_NAME] = {"commands.name", NP_VARIABLE, 0, NP_STRING, NULL, "Name of the command, such as Add (A), as the message has it."},
  [TERMINATION] = {"commands.termination", NP_VARIABLE, 0, NP_STRING, "megaco.termid", "What it is done to."},
  [ERROR] = {"errors", NP_VARIABLE, 32, NP_UINT, "megaco.error_code", "Why it was not done.", .flags = NP_MANY},
};
/* clang-format on */

enum { PORT = 2944, PAYLOAD_PROTOCOL = 7, DEEPEST = 3 };

/* Section B.2: each in full, and short. */
static const struct np_keyword transactions[] = {
    {"Transaction", 1},
    {"T", 1},
    {"Reply", 1},
    {"P", 1},
    {"Pending", 1},
    {"PN", 1},
    {"TransactionResponseAck", 1},
    {"K", 1},
    {NULL, 0},
};
static const struct np_keyword contexts[] = {{"Context", 1}, {"C", 1}, {NULL, 0}};
static const struct np_keyword errors[] = {{"Error", 1}, {"ER", 1}, {NULL, 0}};
static const struct np_keyword commands[] = {
    {"Add", 1},
    {"A", 1},
    {"Move", 1},
    {"MV", 1},
    {"Modify", 1},
    {"MF", 1},
    {"Subtract", 1},
    {"S", 1},
    {"AuditValue", 1},
    {"AV", 1},
    {"AuditCapability", 1},
    {"AC", 1},
    {"Notify", 1},
    {"N", 1},
    {"ServiceChange", 1},
    {"SC", 1},
    {NULL, 0},
};

/* "MEGACO/2 " or "!/2 ". */
static bool take_start(struct np_cursor *c, struct np_cursor *token, struct np_cursor *version) {
  uint64_t number;
  np_take_until(c, '/', token);
  *version = np_take_word(c);
  return (np_text_is(token, "MEGACO") || np_text_is(token, "!")) &&
         np_text_number(version, 10, &number);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), token, version;
  if (np_text_begins(&c, "MEGACO/") || np_text_begins(&c, "!/"))
    np_header_whole_unless(d, !take_start(&c, &token, &version) && np_text_is_there(&version));
  else
    np_refuse(d);
}

/* "Name = value": the name without what may stand in front of a command, O- and W-. */
static struct np_cursor split_name(struct np_cursor *part) {
  struct np_cursor name;
  np_take_until(part, '=', &name);
  np_trim(&name);
  np_trim(part);
  while (np_text_begins(&name, "O-") || np_text_begins(&name, "W-")) np_take_part(&name, 2);
  return name;
}

static void command(struct np_dissector *d, const struct np_cursor *name,
                    const struct np_cursor *value) {
  np_open(d, name, &fields[COMMAND]);
  np_emit_part(d, name, &fields[COMMAND_NAME]);
  if (np_left(value) > 0) np_emit_part(d, value, &fields[TERMINATION]);
  np_close(d, &fields[COMMAND]);
}

/* What stands in front of a brace or a comma, in so many braces: transactions have contexts, which
 * have commands. */
static void item(struct np_dissector *d, struct np_cursor part, unsigned depth) {
  np_trim(&part);
  if (np_left(&part) == 0) return;
  struct np_cursor name = split_name(&part);
  if (np_keyword_find(errors, &name)) {
    np_emit_digits(d, &part, 10, &fields[ERROR]);
  } else if (depth == 0 && np_keyword_find(transactions, &name)) {
    np_open(d, &name, &fields[TRANSACTION]);
    np_emit_part(d, &name, &fields[TRANSACTION_KIND]);
    np_emit_digits(d, &part, 10, &fields[TRANSACTION_ID]);
    np_close(d, &fields[TRANSACTION]);
  } else if (depth == 1 && np_keyword_find(contexts, &name)) {
    np_emit_part(d, &part, &fields[CONTEXT]);
  } else if (depth == 2 && np_keyword_find(commands, &name)) {
    command(d, &name, &part);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), part, version;
  take_start(&c, &part, &version);
  np_emit_part(d, &part, &fields[TOKEN]);
  np_emit_part(d, &version, &fields[VERSION]);
  part = np_take_word(&c);
  np_emit_part(d, &part, &fields[SENDER]);
  unsigned depth = 0;
  while (np_more(&c)) {
    char mark = np_take_any(&c, "{},", &part);
    if (depth < DEEPEST || mark != ',') item(d, part, depth);
    if (mark == 0) np_skip(d, &part, (uint64_t)np_left(&part) * 8); /* notes what is missing */
    if (mark == '{') depth++;
    if (mark == '}' && depth == 0) {
      np_malformed(d, &fields[TOKEN], "more braces end than begin");
      return;
    }
    if (mark == '}') depth--;
  }
  if (depth > 0 && !np_is_part(d) && np_text_is_there(&part))
    np_malformed(d, &fields[TOKEN], "a brace does not end");
}

const struct np_protocol np_megaco = {
    .name = "megaco",
    .title = "Gateway Control Protocol",
    .spec = "RFC 3525",
    .group = "voice",
    .wireshark = "megaco",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, PORT}, {NP_BY_SCTP, PAYLOAD_PROTOCOL}, {NP_TABLE_END, 0}},
    .summary = "Megaco {sender} {transactions.kind} {transactions.id} {commands.name}",
};
