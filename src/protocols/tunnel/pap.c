/* pap.c - Password Authentication Protocol of PPP, RFC 1334. */
#include "protocols/tunnel/ppp_control.h"

enum {
  CODE,
  CODE_NAME,
  IDENTIFIER,
  LENGTH,
  PEER_ID_LENGTH,
  PEER_ID,
  PASSWORD_LENGTH,
  PASSWORD,
  MESSAGE_LENGTH,
  MESSAGE,
  BODY
};

enum { REQUEST = 1, ACK = 2, NAK = 3 };

static const struct np_name code_names[] = {
    {REQUEST, "Authenticate-Request"},
    {ACK, "Authenticate-Ack"},
    {NAK, "Authenticate-Nak"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                   name            bit width type     wireshark            doc */
  [CODE]            = {"code",           0,  8, NP_UINT, "pap.code",          "What the packet is for.", .names = code_names},
  [CODE_NAME]       = {"code_name",      NP_COMPUTED, 0, NP_NAME, NULL,       "Name of the code.", .flags = NP_HIDDEN, .of = CODE, .names = code_names},
  [IDENTIFIER]      = {"identifier",     8,  8, NP_UINT, "pap.identifier",    "The same in a request and its reply."},
  [LENGTH]          = {"length",        16, 16, NP_UINT, "pap.length",        "Length of the packet, in bytes."},
  [PEER_ID_LENGTH]  = {"peer_id_length", NP_VARIABLE, 8, NP_UINT, "pap.peer_id.length", "Length of the name, in bytes.", .flags = NP_HIDDEN},
  [PEER_ID]         = {"peer_id",        NP_VARIABLE, 0, NP_STRING, "pap.peer_id", "Name of who wants to be let in."},
  [PASSWORD_LENGTH] = {"password_length", NP_VARIABLE, 8, NP_UINT, "pap.password.length", "Length of the password, in bytes.", .flags = NP_HIDDEN},
  [PASSWORD]        = {"password",       NP_VARIABLE, 0, NP_STRING, "pap.password", "Password, as it is."},
  [MESSAGE_LENGTH]  = {"message_length", NP_VARIABLE, 8, NP_UINT, "pap.message.length", "Length of the message, in bytes.", .flags = NP_HIDDEN},
  [MESSAGE]         = {"message",        NP_VARIABLE, 0, NP_STRING, "pap.message", "The answer, for people."},
  [BODY]            = {"body",           NP_VARIABLE, 0, NP_BYTES, "pap.stuff", "What another code carries."},
};
/* clang-format on */

/* A text behind its length. */
static void text(struct np_dissector *d, struct np_cursor *c, int length_row) {
  uint64_t length = np_emit(d, c, &fields[length_row]);
  np_emit_bytes(d, c, &fields[length_row + 1], length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  switch (np_get(d, &fields[CODE])) {
    case REQUEST:
      text(d, &c, PEER_ID_LENGTH);
      text(d, &c, PASSWORD_LENGTH);
      break;
    case ACK:
    case NAK:
      if (np_more(&c)) text(d, &c, MESSAGE_LENGTH);
      break;
    default:
      np_emit_rest(d, &c, &fields[BODY]);
  }
}

const struct np_protocol np_pap = {
    .name = "pap",
    .title = "PPP Password Authentication Protocol",
    .spec = "RFC 1334",
    .group = "control",
    .wireshark = "pap",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPP_HEADER_BYTES * 8,
    .dissect = np_ppp_control_dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_PPP, 0xc023}, {NP_TABLE_END, 0}},
    .summary = "PAP {code_name} {peer_id} {message}",
};
