/* spnego.c - Simple and Protected GSS-API Negotiation, RFC 4178 section 4.2, and the names that
 * Windows adds to it, [MS-SPNG] section 2.2.1. Tokens of what is negotiated are its children. */
#include "dissect/ber.h"
#include "protocols/protocol.h"

enum {
  THIS_MECH,
  MECH_TYPE,
  REQ_FLAGS,
  MECH_TOKEN,
  HINT_NAME,
  HINT_ADDRESS,
  NEG_STATE,
  NEG_STATE_NAME,
  SUPPORTED_MECH,
  RESPONSE_TOKEN,
  MIC
};

static const struct np_name state_names[] = {{0, "accept-completed"},
                                             {1, "accept-incomplete"},
                                             {2, "reject"},
                                             {3, "request-mic"},
                                             {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [THIS_MECH]      = {"this_mech",       NP_VARIABLE, 0, NP_STRING, NULL, "Of a first token: the object identifier of SPNEGO."},
  [MECH_TYPE]      = {"mech_types",      NP_VARIABLE, 0, NP_STRING, "spnego.MechType", "Mechanisms that the initiator can use, the best first.", .flags = NP_MANY},
  [REQ_FLAGS]      = {"req_flags",       NP_VARIABLE, 0, NP_BYTES,  "spnego.reqFlags", "What the initiator asks of the mechanism: bits."},
  [MECH_TOKEN]     = {"mech_token",      NP_VARIABLE, 0, NP_BYTES,  "spnego.mechToken", "Token of the best mechanism.", .flags = NP_HIDDEN},
  [HINT_NAME]      = {"hint_name",       NP_VARIABLE, 0, NP_STRING, "spnego.hintName", "What the acceptor calls itself, or a text that says that it does not."},
  [HINT_ADDRESS]   = {"hint_address",    NP_VARIABLE, 0, NP_BYTES,  "spnego.hintAddress", "Never sent."},
  [NEG_STATE]      = {"neg_state",       NP_VARIABLE, 32, NP_UINT,  "spnego.negResult", "How far the negotiation is.", .names = state_names},
  [NEG_STATE_NAME] = {"neg_state_name",  NP_VARIABLE, 0, NP_NAME,   NULL, "Name of that.", .names = state_names},
  [SUPPORTED_MECH] = {"supported_mech",  NP_VARIABLE, 0, NP_STRING, "spnego.supportedMech", "The mechanism that was chosen."},
  [RESPONSE_TOKEN] = {"response_token",  NP_VARIABLE, 0, NP_BYTES,  "spnego.responseToken", "Token of that mechanism.", .flags = NP_HIDDEN},
  [MIC]            = {"mech_list_mic",   NP_VARIABLE, 0, NP_BYTES,  "spnego.mechListMIC", "What proves that the list of mechanisms was not changed."},
};
/* clang-format on */

enum {
  INITIAL = 0x60, /* RFC 2743, section 3.1 */
  INIT = NP_BER_IN_CONTEXT(0),
  RESPONSE = NP_BER_IN_CONTEXT(1),
  MECH_TYPES = 0, /* numbers of parts */
  STATE_PART = 0,
  FLAGS_PART = 1,
  TOKEN_PART = 2,
  LAST_PART = 3
};

/* 1.3.6.1.5.5.2 */
static const uint64_t spnego_oid = 0x2b0601050502;
enum { OID_BYTES = 6 };

/* ---- Where the token is ---- */

static bool is_spnego(const struct np_ber *oid) {
  struct np_cursor c = oid->value;
  return oid->first == NP_BER_OID && np_left(&c) == OID_BYTES &&
         np_cursor_take(&c, OID_BYTES * 8) == spnego_oid;
}

/* The parts of the message, which `c` begins with, and what kind it is; false where it is none. */
static bool take_message(struct np_cursor c, struct np_ber *message, struct np_cursor *parts) {
  struct np_ber outer, oid, sequence;
  if (!np_ber_read(&c, &outer)) return false;
  *message = outer;
  if (outer.first == INITIAL) {
    if (!np_ber_read(&outer.value, &oid) || !is_spnego(&oid)) return false;
    if (!np_ber_read(&outer.value, message)) return false;
  }
  if (message->first != INIT && message->first != RESPONSE) return false;
  struct np_cursor value = message->value;
  if (!np_ber_read(&value, &sequence) || sequence.first != NP_BER_SEQUENCE) return false;
  *parts = sequence.value;
  return true;
}

/* The mechanism's own token, in a part that both messages have. */
static bool find_token(struct np_cursor parts, struct np_cursor *token) {
  struct np_ber part, octets;
  while (np_more(&parts) && np_ber_read(&parts, &part)) {
    if (part.first != NP_BER_IN_CONTEXT(TOKEN_PART)) continue;
    if (!np_ber_read(&part.value, &octets)) return false;
    *token = octets.value;
    return octets.first == NP_BER_OCTETS && np_more(token);
  }
  return false;
}

static void dissect(struct np_dissector *d) {
  const struct np_cursor whole = np_rest(d);
  struct np_cursor parts, token;
  struct np_ber message;
  if (!take_message(whole, &message, &parts)) {
    np_refuse(d);
    return;
  }
  np_header_whole(d);
  if (!find_token(parts, &token)) return;
  uint64_t first = np_cursor_peek(&token, 8);
  if (!np_good(&token)) return;
  np_header(d, (token.bit - whole.bit) / 8);
  np_child_length(d, np_left(&token));
  np_next(d, NP_BY_TOKEN, first);
}

/* ---- Rows ---- */

static void mech_types(struct np_dissector *d, struct np_cursor c) {
  struct np_ber list, oid;
  if (!np_ber_expect(d, &c, &fields[MECH_TYPE], NP_BER_SEQUENCE, &list)) return;
  while (np_more(&list.value) && np_ber_take(d, &list.value, &fields[MECH_TYPE], &oid))
    np_ber_emit_oid(d, &oid, &fields[MECH_TYPE]);
}

/* [MS-SPNG] section 2.2.1: in place of the check, Windows' acceptors send what they are called. */
static void hints(struct np_dissector *d, struct np_cursor c) {
  struct np_ber part, value;
  while (np_more(&c) && np_ber_take(d, &c, &fields[HINT_NAME], &part)) {
    unsigned row = part.first == NP_BER_IN_CONTEXT(0) ? HINT_NAME : HINT_ADDRESS;
    if (np_ber_take(d, &part.value, &fields[row], &value))
      np_ber_emit_bytes(d, &value, &fields[row]);
  }
}

static void emit_bytes(struct np_dissector *d, struct np_cursor c, unsigned row) {
  struct np_ber value;
  if (np_ber_take(d, &c, &fields[row], &value)) np_ber_emit_bytes(d, &value, &fields[row]);
}

/* A bit string: the number of bits that are none, and the bits. */
static void req_flags(struct np_dissector *d, struct np_cursor c) {
  struct np_ber value;
  if (!np_ber_take(d, &c, &fields[REQ_FLAGS], &value)) return;
  np_skip(d, &value.value, 8);
  np_emit_rest(d, &value.value, &fields[REQ_FLAGS]);
}

static void last_part(struct np_dissector *d, struct np_cursor c) {
  struct np_ber value;
  if (!np_ber_take(d, &c, &fields[MIC], &value)) return;
  if (value.first == NP_BER_SEQUENCE)
    hints(d, value.value);
  else
    np_ber_emit_bytes(d, &value, &fields[MIC]);
}

static void init_part(struct np_dissector *d, const struct np_ber *part) {
  if (part->first == NP_BER_IN_CONTEXT(MECH_TYPES)) mech_types(d, part->value);
  if (part->first == NP_BER_IN_CONTEXT(FLAGS_PART)) req_flags(d, part->value);
  if (part->first == NP_BER_IN_CONTEXT(TOKEN_PART)) emit_bytes(d, part->value, MECH_TOKEN);
  if (part->first == NP_BER_IN_CONTEXT(LAST_PART)) last_part(d, part->value);
}

static void response_part(struct np_dissector *d, const struct np_ber *part) {
  struct np_cursor c = part->value;
  struct np_ber value;
  if (part->first == NP_BER_IN_CONTEXT(STATE_PART) &&
      np_ber_take(d, &c, &fields[NEG_STATE], &value))
    np_ber_emit_number(d, &value, &fields[NEG_STATE]);
  if (part->first == NP_BER_IN_CONTEXT(FLAGS_PART) &&
      np_ber_take(d, &c, &fields[SUPPORTED_MECH], &value))
    np_ber_emit_oid(d, &value, &fields[SUPPORTED_MECH]);
  if (part->first == NP_BER_IN_CONTEXT(TOKEN_PART)) emit_bytes(d, c, RESPONSE_TOKEN);
  if (part->first == NP_BER_IN_CONTEXT(LAST_PART)) emit_bytes(d, c, MIC);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), parts;
  struct np_ber message, outer, oid, part;
  if (!take_message(c, &message, &parts)) return;
  if (np_ber_read(&c, &outer) && outer.first == INITIAL && np_ber_read(&outer.value, &oid))
    np_ber_emit_oid(d, &oid, &fields[THIS_MECH]);
  unsigned first_row = message.first == INIT ? MECH_TYPE : NEG_STATE;
  while (np_more(&parts) && np_ber_take(d, &parts, &fields[first_row], &part)) {
    if (message.first == INIT)
      init_part(d, &part);
    else
      response_part(d, &part);
  }
}

const struct np_protocol np_spnego = {
    .name = "spnego",
    .title = "Simple and Protected GSS-API Negotiation",
    .spec = "RFC 4178",
    .group = "authentication",
    .wireshark = "spnego",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_TOKEN, INITIAL}, {NP_BY_TOKEN, RESPONSE}, {NP_TABLE_END, 0}},
    .summary = "SPNEGO {neg_state_name} {supported_mech} {mech_types}",
};
