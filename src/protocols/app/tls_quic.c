/* tls_quic.c - transport parameters of QUIC, RFC 9000 section 18, and of drafts before it. */
#include "protocols/app/tls_quic.h"

#include "protocols/app/quic_number.h"
#include "protocols/app/tls_vector.h"

/* Parameters that have rows of their own: numbers of variable length, but for the connection id. */
static const struct parameter {
  uint8_t type;
  uint8_t row;
} parameters[] = {
    {0x01, NP__TLS_PARAMETER_MAX_IDLE_TIMEOUT}, {0x03, NP__TLS_PARAMETER_MAX_PAYLOAD},
    {0x04, NP__TLS_PARAMETER_MAX_DATA},         {0x05, NP__TLS_PARAMETER_MAX_BIDI_LOCAL},
    {0x06, NP__TLS_PARAMETER_MAX_BIDI_REMOTE},  {0x07, NP__TLS_PARAMETER_MAX_UNI},
    {0x08, NP__TLS_PARAMETER_STREAMS_BIDI},     {0x09, NP__TLS_PARAMETER_STREAMS_UNI},
    {0x0a, NP__TLS_PARAMETER_ACK_EXPONENT},     {0x0b, NP__TLS_PARAMETER_MAX_ACK_DELAY},
    {0x0e, NP__TLS_PARAMETER_ID_LIMIT},         {0x20, NP__TLS_PARAMETER_MAX_DATAGRAM},
    {0x0f, NP__TLS_PARAMETER_INITIAL_SCID},
};

static uint64_t number(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np__quic_emit_number(d, c, np__tls_row(d, at));
}

static void known(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  for (size_t i = 0; i < sizeof parameters / sizeof parameters[0]; i++) {
    if (parameters[i].type != type) continue;
    if (np__tls_row(d, parameters[i].row)->type == NP_BYTES)
      np_emit_rest(d, c, np__tls_row(d, parameters[i].row));
    else
      number(d, c, parameters[i].row);
  }
}

enum { DRAFT_BITS = 16 };

/* A type or a length. Drafts up to the 26th (draft-ietf-quic-transport-26 section 18) have them in
 * two bytes. */
static uint64_t type_or_length(struct np_dissector *d, struct np_cursor *c, unsigned at,
                               bool is_draft) {
  return is_draft ? np_emit_bits(d, c, np__tls_row(d, at), DRAFT_BITS) : number(d, c, at);
}

/* Those drafts begin with the length of all. */
static bool take_draft_length(struct np_cursor *c) {
  struct np_cursor behind = *c;
  if (np_cursor_take(&behind, DRAFT_BITS) != np_left(&behind)) return false;
  *c = behind;
  return true;
}

void np__tls_quic_parameters(struct np_dissector *d, struct np_cursor *c) {
  bool is_draft = take_draft_length(c);
  while (np_more(c)) {
    np_open(d, c, np__tls_row(d, NP__TLS_PARAMETERS));
    uint64_t type = type_or_length(d, c, NP__TLS_PARAMETER_TYPE, is_draft);
    uint64_t length = type_or_length(d, c, NP__TLS_PARAMETER_LENGTH, is_draft);
    struct np_cursor part = np_split(d, c, np__tls_row(d, NP__TLS_PARAMETER_LENGTH), length);
    struct np_cursor value = part;
    np_emit_rest(d, &value, np__tls_row(d, NP__TLS_PARAMETER_VALUE));
    if (np_more(&part)) known(d, &part, type);
    np_close(d, np__tls_row(d, NP__TLS_PARAMETERS));
  }
}
