/* mgcp.c - Media Gateway Control Protocol, RFC 3435 section 3: commands and responses. */
#include "protocols/app/message_head.h"

enum {
  VERB,
  CODE,
  TRANSACTION,
  ENDPOINT,
  VERSION,
  COMMENT,
  PARAMETER,
  PARAMETER_NAME,
  PARAMETER_VALUE,
  RESPONSE_ACK,
  BEARER,
  CALL,
  CONNECTION,
  SECOND_CONNECTION,
  NOTIFIED,
  REQUEST,
  OPTIONS,
  MODE,
  EVENTS,
  SIGNALS,
  RESTART,
  DELAY,
  DIGIT_MAP,
  OBSERVED,
  STATISTICS,
  REASON
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERB]              = {"verb",          NP_VARIABLE,  0, NP_STRING, "mgcp.req.verb", "Of a command: what is to be done."},
  [CODE]              = {"response_code", NP_VARIABLE, 16, NP_UINT,   "mgcp.rsp.rspcode", "Of a response: what became of it."},
  [TRANSACTION]       = {"transaction_id", NP_VARIABLE, 0, NP_STRING, "mgcp.transid", "The same in a command and its response."},
  [ENDPOINT]          = {"endpoint",      NP_VARIABLE,  0, NP_STRING, "mgcp.req.endpoint", "Whom the command is for."},
  [VERSION]           = {"version",       NP_VARIABLE,  0, NP_STRING, "mgcp.version", "Version of the protocol, and profile."},
  [COMMENT]           = {"comment",       NP_VARIABLE,  0, NP_STRING, "mgcp.rsp.rspstring", "What a response says for people."},
  [PARAMETER]         = {"parameters",    NP_VARIABLE,  0, NP_RECORD, NULL, "Lines behind the first one.", .flags = NP_MANY},
  [PARAMETER_NAME]    = {"parameters.name",  NP_VARIABLE, 0, NP_STRING, NULL, "Its code."},
  [PARAMETER_VALUE]   = {"parameters.value", NP_VARIABLE, 0, NP_STRING, NULL, "Its value."},
  [RESPONSE_ACK]      = {"response_ack",  NP_VARIABLE,  0, NP_STRING, "mgcp.param.rspack", "K: transactions whose responses have come.", .flags = NP_MANY},
  [BEARER]            = {"bearer_information", NP_VARIABLE, 0, NP_STRING, "mgcp.param.bearerinfo", "B: how the line is encoded.", .flags = NP_MANY},
  [CALL]              = {"call_id",       NP_VARIABLE,  0, NP_STRING, "mgcp.param.callid", "C: the call.", .flags = NP_MANY},
  [CONNECTION]        = {"connection_id", NP_VARIABLE,  0, NP_STRING, "mgcp.param.connectionid", "I: the connection.", .flags = NP_MANY},
  [SECOND_CONNECTION] = {"second_connection_id", NP_VARIABLE, 0, NP_STRING, "mgcp.param.secondconnectionid", "I2: the other end's connection.", .flags = NP_MANY},
  [NOTIFIED]          = {"notified_entity", NP_VARIABLE, 0, NP_STRING, "mgcp.param.notifiedentity", "N: who is told of events.", .flags = NP_MANY},
  [REQUEST]           = {"request_id",    NP_VARIABLE,  0, NP_STRING, "mgcp.param.requestid", "X: the request that events are told for.", .flags = NP_MANY},
  [OPTIONS]           = {"local_connection_options", NP_VARIABLE, 0, NP_STRING, NULL, "L: codecs and the like.", .flags = NP_MANY},
  [MODE]              = {"connection_mode", NP_VARIABLE, 0, NP_STRING, "mgcp.param.connectionmode", "M: which way media go.", .flags = NP_MANY},
  [EVENTS]            = {"requested_events", NP_VARIABLE, 0, NP_STRING, "mgcp.param.reqevents", "R: events to be told.", .flags = NP_MANY},
  [SIGNALS]           = {"signal_requests", NP_VARIABLE, 0, NP_STRING, "mgcp.param.signalreq", "S: signals to be given.", .flags = NP_MANY},
  [RESTART]           = {"restart_method", NP_VARIABLE, 0, NP_STRING, "mgcp.param.restartmethod", "RM: how the gateway goes in or out of service.", .flags = NP_MANY},
  [DELAY]             = {"restart_delay", NP_VARIABLE,  0, NP_STRING, "mgcp.param.restartdelay", "RD: when that is, in seconds.", .flags = NP_MANY},
  [DIGIT_MAP]         = {"digit_map",     NP_VARIABLE,  0, NP_STRING, "mgcp.param.digitmap", "D: how digits are collected.", .flags = NP_MANY},
  [OBSERVED]          = {"observed_events", NP_VARIABLE, 0, NP_STRING, "mgcp.param.observedevents", "O: what happened.", .flags = NP_MANY},
  [STATISTICS]        = {"connection_parameters", NP_VARIABLE, 0, NP_STRING, NULL, "P: what the connection carried.", .flags = NP_MANY},
  [REASON]            = {"reason_code",   NP_VARIABLE,  0, NP_STRING, "mgcp.param.reasoncode", "E: why.", .flags = NP_MANY},
};
/* clang-format on */

enum { OF_GATEWAY = 2427, OF_AGENT = 2727, CODE_DIGITS = 3, MOST_DIGITS = 9 };

static const struct np_keyword verbs[] = {
    {"EPCF", 0}, {"CRCX", 0}, {"MDCX", 0}, {"DLCX", 0}, {"RQNT", 0}, {"NTFY", 0},
    {"AUEP", 0}, {"AUCX", 0}, {"RSIP", 0}, {"MESG", 0}, {NULL, 0},
};

static const struct np_keyword parameters[] = {
    {"K", RESPONSE_ACK},
    {"B", BEARER},
    {"C", CALL},
    {"I", CONNECTION},
    {"I2", SECOND_CONNECTION},
    {"N", NOTIFIED},
    {"X", REQUEST},
    {"L", OPTIONS},
    {"M", MODE},
    {"R", EVENTS},
    {"S", SIGNALS},
    {"RM", RESTART},
    {"RD", DELAY},
    {"D", DIGIT_MAP},
    {"O", OBSERVED},
    {"P", STATISTICS},
    {"E", REASON},
    {NULL, 0},
};

static const struct np_message_rows rows = {.record = &fields[PARAMETER], .known = parameters};

static bool is_code(const struct np_cursor *word) {
  uint64_t number;
  return np_left(word) == CODE_DIGITS && np_text_number(word, 10, &number);
}

/* Sections 3.2.1 and 3.3: a verb, or a code of three digits, and the number of a transaction. */
static bool is_message(struct np_cursor line) {
  struct np_cursor first = np_take_word(&line), second = np_take_word(&line);
  uint64_t number;
  if (!np_keyword_find(verbs, &first) && !is_code(&first)) return false;
  return !np_text_is_there(&second) ||
         (np_left(&second) <= MOST_DIGITS && np_text_number(&second, 10, &number));
}

/* Section 3.5.5: a dot alone on its line stands between messages. What is in front of the next one,
 * or all that is left; the cursor moves behind it. */
static struct np_cursor take_message(struct np_cursor *c) {
  struct np_cursor whole = *c, at = *c, line;
  while (np_more(c) && np_take_line(c, &line)) {
    if (np_text_is(&line, ".")) return np_take_part(&whole, (at.bit - whole.bit) / 8);
    at = *c;
  }
  return whole;
}

static bool begins_description(struct np_cursor body) {
  return np_text_begins(&body, "v=");
}

/* Section 3.2.1: behind a command's number stand its endpoint and the protocol's name. */
static void check_target(struct np_dissector *d, struct np_cursor line) {
  if (!np_text_is_there(&line)) return;
  struct np_cursor word = np_take_word(&line);
  if (is_code(&word)) return;
  np_take_word(&line);
  np_take_word(&line);
  if (!np_text_begins(&line, "MGCP")) np_malformed(d, &fields[VERSION], "not MGCP's");
}

static void dissect(struct np_dissector *d) {
  static const char description[] = "application/sdp";
  const struct np_cursor whole = np_rest(d);
  struct np_cursor first = whole, next = whole, line;
  struct np_header_line header;
  np_take_line(&first, &line);
  if (!is_message(line)) {
    np_refuse(d);
    return;
  }
  check_target(d, line);
  struct np_cursor body = take_message(&next);
  if (np_more(&next)) np_next_pdu(d, (next.bit - whole.bit) / 8);
  np_take_line(&body, &line);
  while (np_take_header(&body, &header))
    ;
  np_header(d, ((np_more(&body) ? body : next).bit - whole.bit) / 8);
  np_child_length(d, np_left(&body));
  if (!begins_description(body)) return;
  const struct np_cursor text = {.bytes = (const uint8_t *)description,
                                 .captured = sizeof description - 1,
                                 .declared = sizeof description - 1};
  np_next_text(d, NP_BY_MEDIA_TYPE, &text);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), message = take_message(&c), line;
  np_take_line(&message, &line);
  struct np_cursor word = np_take_word(&line);
  bool is_response = is_code(&word);
  if (is_response)
    np_emit_digits(d, &word, 10, &fields[CODE]);
  else
    np_emit_part(d, &word, &fields[VERB]);
  word = np_take_word(&line);
  np_emit_part(d, &word, &fields[TRANSACTION]);
  if (!is_response) {
    word = np_take_word(&line);
    np_emit_part(d, &word, &fields[ENDPOINT]);
  }
  if (np_more(&line)) np_emit_part(d, &line, &fields[is_response ? COMMENT : VERSION]);
  np_message_headers(d, &message, &rows);
}

const struct np_protocol np_mgcp = {
    .name = "mgcp",
    .title = "Media Gateway Control Protocol",
    .spec = "RFC 3435",
    .group = "voice",
    .wireshark = "mgcp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, OF_GATEWAY}, {NP_BY_UDP_PORT, OF_AGENT}, {NP_TABLE_END, 0}},
    .summary = "MGCP {verb} {response_code} {transaction_id} {endpoint} {comment}",
};
