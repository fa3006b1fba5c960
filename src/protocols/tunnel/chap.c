/* chap.c - Challenge Handshake Authentication Protocol of PPP, RFC 1994. */
#include "protocols/tunnel/ppp_control.h"

enum { CODE, CODE_NAME, IDENTIFIER, LENGTH, VALUE_SIZE, VALUE, NAME, MESSAGE, BODY };

enum { CHALLENGE = 1, RESPONSE = 2, SUCCESS = 3, FAILURE = 4 };

static const struct np_name code_names[] = {
    {CHALLENGE, "Challenge"},
    {RESPONSE, "Response"},
    {SUCCESS, "Success"},
    {FAILURE, "Failure"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*              name         bit width type     wireshark         doc */
  [CODE]       = {"code",        0,  8, NP_UINT, "chap.code",       "What the packet is for.", .names = code_names},
  [CODE_NAME]  = {"code_name",   NP_COMPUTED, 0, NP_NAME, NULL,     "Name of the code.", .flags = NP_HIDDEN, .of = CODE, .names = code_names},
  [IDENTIFIER] = {"identifier",  8,  8, NP_UINT, "chap.identifier", "The same in a challenge and what answers it."},
  [LENGTH]     = {"length",     16, 16, NP_UINT, "chap.length",     "Length of the packet, in bytes."},
  [VALUE_SIZE] = {"value_size", NP_VARIABLE, 8, NP_UINT, "chap.value_size", "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [VALUE]      = {"value",      NP_VARIABLE, 0, NP_BYTES, "chap.value", "The challenge, or the hash that answers it."},
  [NAME]       = {"name",       NP_VARIABLE, 0, NP_STRING, "chap.name", "Who sends it."},
  [MESSAGE]    = {"message",    NP_VARIABLE, 0, NP_STRING, "chap.message", "The outcome, for people."},
  [BODY]       = {"body",       NP_VARIABLE, 0, NP_BYTES, "chap.stuff", "What another code carries."},
};
/* clang-format on */

static void value_and_name(struct np_dissector *d, struct np_cursor *c) {
  uint64_t size = np_emit(d, c, &fields[VALUE_SIZE]);
  np_emit_bytes(d, c, &fields[VALUE], size);
  np_emit_rest(d, c, &fields[NAME]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t code = np_get(d, &fields[CODE]);
  if (code == CHALLENGE || code == RESPONSE)
    value_and_name(d, &c);
  else
    np_emit_rest(d, &c, &fields[code == SUCCESS || code == FAILURE ? MESSAGE : BODY]);
}

const struct np_protocol np_chap = {
    .name = "chap",
    .title = "PPP Challenge Handshake Authentication Protocol",
    .spec = "RFC 1994",
    .group = "control",
    .wireshark = "chap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPP_HEADER_BYTES * 8,
    .dissect = np_ppp_control_dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_PPP, 0xc223}, {NP_TABLE_END, 0}},
    .summary = "CHAP {code_name} {name} {message}",
};
