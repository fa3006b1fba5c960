/* h225.c - registration, admission and status, ITU-T H.225.0 section 7.6: which message it is, and
 * its number. */
#include "protocols/protocol.h"

enum { MESSAGE, MESSAGE_NAME, SEQUENCE, DATA };

/* Annex H: the choices of RasMessage; those from EXTENDED on stand behind a bit that says so. */
static const struct np_name message_names[] = {
    {0, "gatekeeperRequest"},
    {1, "gatekeeperConfirm"},
    {2, "gatekeeperReject"},
    {3, "registrationRequest"},
    {4, "registrationConfirm"},
    {5, "registrationReject"},
    {6, "unregistrationRequest"},
    {7, "unregistrationConfirm"},
    {8, "unregistrationReject"},
    {9, "admissionRequest"},
    {10, "admissionConfirm"},
    {11, "admissionReject"},
    {12, "bandwidthRequest"},
    {13, "bandwidthConfirm"},
    {14, "bandwidthReject"},
    {15, "disengageRequest"},
    {16, "disengageConfirm"},
    {17, "disengageReject"},
    {18, "locationRequest"},
    {19, "locationConfirm"},
    {20, "locationReject"},
    {21, "infoRequest"},
    {22, "infoRequestResponse"},
    {23, "nonStandardMessage"},
    {24, "unknownMessageResponse"},
    {25, "requestInProgress"},
    {26, "resourcesAvailableIndicate"},
    {27, "resourcesAvailableConfirm"},
    {28, "infoRequestAck"},
    {29, "infoRequestNak"},
    {30, "serviceControlIndication"},
    {31, "serviceControlResponse"},
    {32, "admissionConfirmSequence"},
    {0, NULL},
};

/* How many parts of each message need not be there: a bit each, in front of all. */
static const uint8_t optional_parts[] = {4, 2, 2, 3, 3, 2, 3, 1, 1, 7, 2, 1, 2,
                                         1, 1, 1, 1, 1, 2, 1, 1, 2, 3, 0, 0};

/* clang-format off */
static const struct np_field fields[] = {
  [MESSAGE] = {"message", NP_VARIABLE, 8, NP_UINT, "h225.RasMessage", "What the message is.", .names = message_names},
  [MESSAGE_NAME] = {"message_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = message_names},
  [SEQUENCE] = {"sequence_number", NP_VARIABLE, 16, NP_UINT, "h225.requestSeqNum", "The same in a request and its answer."},
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "The message's other parts."},
};
/* clang-format on */

enum { DISCOVERY_PORT = 1718, RAS_PORT = 1719, EXTENDED = 25, LAST = 32, LEAST = 3 };
enum { SERVICE_CONTROL = 30, INFO_RESPONSE = 22 };

/* ITU-T X.691 section 23: a bit that says whether the choice is one of an extension, and its
 * number in five bits, or in seven of which the first is 0. LAST + 1: it is none. */
static uint64_t choice_of(struct np_cursor c) {
  bool is_extended = np_cursor_take(&c, 1) != 0;
  uint64_t number = np_cursor_take(&c, is_extended ? 7 : 5);
  if (!np_good(&c) || (!is_extended && number >= EXTENDED)) return LAST + 1;
  if (is_extended) number += EXTENDED;
  return number <= LAST ? number : LAST + 1;
}

static void dissect(struct np_dissector *d) {
  np_header_whole_unless(d, choice_of(np_rest(d)) > LAST || !np_fits(d, LEAST));
}

/* In front of its number a message has a bit that says whether it is extended, and those of its
 * parts; it begins with the next byte. One of an extension has its length in front of all, and
 * these bits of it are no more than a byte, but for one that has nine. */
static void skip_to_number(struct np_dissector *d, struct np_cursor *c, uint64_t choice) {
  if (choice < EXTENDED) {
    np_skip(d, c, (7U + optional_parts[choice] + 7) / 8 * 8);
    return;
  }
  np_skip(d, c, 8);
  if (np_take(d, c, &fields[SEQUENCE], 1)) np_skip(d, c, 8);
  np_skip(d, c, 7 + (choice == SERVICE_CONTROL ? 16 : 8));
}

/* Of this message alone what is not of the standard, if it is there, stands in front of the number.
 */
static bool is_behind_others(struct np_cursor c, uint64_t choice) {
  np_cursor_take(&c, 7);
  return choice == INFO_RESPONSE && np_cursor_take(&c, 1) != 0;
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t choice = choice_of(c);
  np_emit_number_at(d, &c, &fields[MESSAGE], choice);
  if (choice == LAST) {
    np_skip(d, &c, 8);
  } else if (!is_behind_others(c, choice)) {
    skip_to_number(d, &c, choice);
    struct np_cursor at = c;
    uint64_t number = np_take(d, &c, &fields[SEQUENCE], 16);
    if (np_good(&c)) np_emit_number_at(d, &at, &fields[SEQUENCE], (number + 1) & UINT16_MAX);
  }
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_h225 = {
    .name = "h225",
    .title = "H.225.0 Registration, Admission and Status",
    .spec = "ITU-T H.225.0",
    .group = "voice",
    .wireshark = "h225",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, DISCOVERY_PORT}, {NP_BY_UDP_PORT, RAS_PORT}, {NP_TABLE_END, 0}},
    .summary = "H.225 RAS {message_name} {sequence_number}",
};
