/* q931.c - call signalling, ITU-T Q.931 as H.225.0 section 7.2 has it over TCP: the message, its
 * information elements, and which message of H.225 the one of the user carries. */
#include "protocols/protocol.h"

enum {
  DISCRIMINATOR,
  REFERENCE_LENGTH,
  REFERENCE_FLAG,
  REFERENCE,
  TYPE,
  TYPE_NAME,
  ELEMENT,
  ELEMENT_ID,
  ELEMENT_NAME,
  ELEMENT_LENGTH,
  DISPLAY,
  USER_DISCRIMINATOR,
  USER_MESSAGE,
  USER_MESSAGE_NAME,
  VALUE
};

/* Section 4.4. */
static const struct np_name type_names[] = {
    {0x01, "alerting"},
    {0x02, "call proceeding"},
    {0x03, "progress"},
    {0x05, "setup"},
    {0x07, "connect"},
    {0x0d, "setup acknowledge"},
    {0x0f, "connect acknowledge"},
    {0x20, "user information"},
    {0x45, "disconnect"},
    {0x4d, "release"},
    {0x5a, "release complete"},
    {0x62, "facility"},
    {0x6e, "notify"},
    {0x75, "status enquiry"},
    {0x79, "congestion control"},
    {0x7b, "information"},
    {0x7d, "status"},
    {0, NULL},
};

enum { BEARER = 0x04, DISPLAYED = 0x28, USER_USER = 0x7e, IS_SINGLE = 0x80, ASN1 = 5 };

/* Section 4.5. */
static const struct np_name element_names[] = {
    {BEARER, "bearer capability"},
    {0x08, "cause"},
    {0x14, "call state"},
    {0x18, "channel identification"},
    {0x1c, "facility"},
    {0x1e, "progress indicator"},
    {0x27, "notification indicator"},
    {DISPLAYED, "display"},
    {0x29, "date"},
    {0x2c, "keypad facility"},
    {0x34, "signal"},
    {0x6c, "calling party number"},
    {0x6d, "calling party subaddress"},
    {0x70, "called party number"},
    {0x71, "called party subaddress"},
    {0x74, "redirecting number"},
    {USER_USER, "user-user"},
    {0xa1, "sending complete"},
    {0, NULL},
};

/* H.225.0 annex H: the choices of h323-message-body. */
static const struct np_name message_names[] = {
    {0, "setup"},          {1, "callProceeding"},
    {2, "connect"},        {3, "alerting"},
    {4, "information"},    {5, "releaseComplete"},
    {6, "facility"},       {7, "progress"},
    {8, "empty"},          {9, "status"},
    {10, "statusInquiry"}, {11, "setupAcknowledge"},
    {12, "notify"},        {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [DISCRIMINATOR] = {"discriminator", 0, 8, NP_HEX, "q931.disc", "8."},
  [REFERENCE_LENGTH] = {"call_reference_length", 12, 4, NP_UINT, "q931.call_ref_len", "Length of the call's reference, in bytes."},
  [REFERENCE_FLAG] = {"call_reference_flag", NP_VARIABLE, 1, NP_FLAG, NULL, "The side to which the call goes sends it."},
  [REFERENCE] = {"call_reference", NP_VARIABLE, 32, NP_HEX, NULL, "Which call it is."},
  [TYPE] = {"type", NP_VARIABLE, 8, NP_HEX, "q931.message_type", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = type_names},
  [ELEMENT] = {"elements", NP_VARIABLE, 0, NP_RECORD, NULL, "Information elements.", .flags = NP_MANY},
  [ELEMENT_ID] = {"elements.id", NP_VARIABLE, 8, NP_HEX, NULL, "What it is; from 80 on it is this byte alone.", .names = element_names},
  [ELEMENT_NAME] = {"elements.id_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = element_names},
  [ELEMENT_LENGTH] = {"elements.length", NP_VARIABLE, 16, NP_UINT, "q931.information_element_len", "Length of what follows, in bytes."},
  [DISPLAY] = {"elements.display", NP_VARIABLE, 0, NP_STRING, NULL, "What is to be shown."},
  [USER_DISCRIMINATOR] = {"elements.user_discriminator", NP_VARIABLE, 8, NP_HEX, "q931.user.protocol_discriminator", "User-user: 5: H.225."},
  [USER_MESSAGE] = {"elements.h225_message", NP_VARIABLE, 8, NP_UINT, "h225.h323_message_body", "User-user: the message of H.225.", .names = message_names},
  [USER_MESSAGE_NAME] = {"elements.h225_message_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = message_names},
  [VALUE] = {"elements.value", NP_VARIABLE, 0, NP_BYTES, NULL, "Its value, or the rest of it."},
};
/* clang-format on */

enum { HEAD = 2, SELECTED = 8, LAST_MESSAGE = 12, EXTENDED = 7, MOST_REFERENCE = 4 };

static void dissect(struct np_dissector *d) {
  bool is_none = np_get(d, &fields[DISCRIMINATOR]) != SELECTED ||
                 np_get(d, &fields[REFERENCE_LENGTH]) > MOST_REFERENCE;
  np_header_whole_unless(d, is_none);
}

/* ITU-T X.691: four bits in front of the choice of h323-message-body, the last of them that says
 * that it is one of an extension. LAST_MESSAGE + 1: it is none. */
static uint64_t message_of(struct np_cursor c) {
  np_cursor_take(&c, 4);
  uint64_t number =
      np_cursor_take(&c, 1) ? EXTENDED + np_cursor_take(&c, 7) : np_cursor_take(&c, 3);
  return np_good(&c) && number <= LAST_MESSAGE ? number : LAST_MESSAGE + 1;
}

static void user(struct np_dissector *d, struct np_cursor *part) {
  if (np_emit(d, part, &fields[USER_DISCRIMINATOR]) != ASN1) return;
  uint64_t message = message_of(*part);
  if (message <= LAST_MESSAGE) np_emit_number_at(d, part, &fields[USER_MESSAGE], message);
}

/* Section 4.5.1: those whose first bit is set are one byte. That of the user has a length of two.
 */
static void element(struct np_dissector *d, struct np_cursor *c) {
  uint64_t id = np_emit(d, c, &fields[ELEMENT_ID]);
  if (id & IS_SINGLE || !np_good(c)) return;
  uint64_t length = np_emit_bits(d, c, &fields[ELEMENT_LENGTH], id == USER_USER ? 16 : 8);
  struct np_cursor part = np_split(d, c, &fields[ELEMENT_LENGTH], length);
  if (id == USER_USER && np_more(&part)) user(d, &part);
  np_emit_rest(d, &part, &fields[id == DISPLAYED ? DISPLAY : VALUE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint32_t length = (uint32_t)np_get(d, &fields[REFERENCE_LENGTH]);
  if (length > 0) {
    np_emit(d, &c, &fields[REFERENCE_FLAG]);
    np_emit_bits(d, &c, &fields[REFERENCE], length * 8 - 1);
  }
  np_emit_rows(d, &c, &fields[TYPE], &fields[TYPE_NAME]);
  while (np_more(&c)) {
    np_open(d, &c, &fields[ELEMENT]);
    element(d, &c);
    np_close(d, &fields[ELEMENT]);
  }
}

const struct np_protocol np_q931 = {
    .name = "q931",
    .title = "Q.931 Call Signalling",
    .spec = "ITU-T Q.931",
    .group = "voice",
    .wireshark = "q931",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TPKT, 0}, {NP_TABLE_END, 0}},
    .summary = "Q.931 {type_name} {elements.h225_message_name}",
};
