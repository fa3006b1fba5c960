/* isakmp.c - Internet Security Association and Key Management Protocol, RFC 2408, and IKE, RFC 2409
 * and RFC 7296. */
#include "protocols/tunnel/isakmp_payload.h"

#define OF_1 .when = NP_WHEN(NP__ISAKMP_MAJOR, 1, 1)
#define OF_2 .when = NP_WHEN(NP__ISAKMP_MAJOR, 2, 2)

static const struct np_name exchange_names[] = {
    {1, "Base"},
    {2, "Identity Protection"},
    {3, "Authentication Only"},
    {4, "Aggressive"},
    {5, "Informational"},
    {6, "Transaction"},
    {32, "Quick Mode"},
    {33, "New Group Mode"},
    {34, "IKE_SA_INIT"},
    {35, "IKE_AUTH"},
    {36, "CREATE_CHILD_SA"},
    {37, "INFORMATIONAL"},
    {38, "IKE_SESSION_RESUME"},
    {43, "IKE_INTERMEDIATE"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [NP__ISAKMP_INITIATOR_SPI]  = {"initiator_spi",    0, 64, NP_BYTES, "isakmp.ispi",        "The initiator's SPI; its cookie in version 1."},
  [NP__ISAKMP_RESPONDER_SPI]  = {"responder_spi",   64, 64, NP_BYTES, "isakmp.rspi",        "The responder's SPI, or cookie; 0 in the first message."},
  [NP__ISAKMP_NEXT_PAYLOAD]   = {"next_payload",   128,  8, NP_UINT,  "isakmp.nextpayload", "Type of the first payload.", .names = np_isakmp_payload_names},
  [NP__ISAKMP_VERSION]        = {"version",        136,  8, NP_GROUP, "isakmp.version",     "Version as one number."},
  [NP__ISAKMP_MAJOR]          = {"version.major",  136,  4, NP_UINT,  "isakmp.mjver",       "1 or 2."},
  [NP__ISAKMP_MINOR]          = {"version.minor",  140,  4, NP_UINT,  "isakmp.mnver",       "0."},
  [NP__ISAKMP_EXCHANGE]       = {"exchange_type",  144,  8, NP_UINT,  "isakmp.exchangetype", "What the message is part of.", .names = exchange_names},
  [NP__ISAKMP_EXCHANGE_NAME]  = {"exchange_type_name", NP_COMPUTED, 0, NP_NAME, NULL,       "Name of the exchange type.", .flags = NP_HIDDEN, .of = NP__ISAKMP_EXCHANGE, .names = exchange_names},
  [NP__ISAKMP_FLAGS]          = {"flags",          152,  8, NP_GROUP, "isakmp.flags",       "Flags as one number."},
  [NP__ISAKMP_FLAG_RESPONSE]  = {"flags.response", 154,  1, NP_FLAG,  "isakmp.flag_r",      "Version 2: answers the message with the same id.", OF_2},
  [NP__ISAKMP_FLAG_VERSION]   = {"flags.version",  155,  1, NP_FLAG,  "isakmp.flag_v",      "Version 2: the sender can speak a higher version.", OF_2},
  [NP__ISAKMP_FLAG_INITIATOR] = {"flags.initiator", 156, 1, NP_FLAG,  "isakmp.flag_i",      "Version 2: of the initiator.", OF_2},
  [NP__ISAKMP_FLAG_AUTHENTICATION] = {"flags.authentication", 157, 1, NP_FLAG, "isakmp.flag_a", "Version 1: authenticated, not encrypted.", OF_1},
  [NP__ISAKMP_FLAG_COMMIT]    = {"flags.commit",   158,  1, NP_FLAG,  "isakmp.flag_c",      "Version 1: nothing may be encrypted before the exchange is over.", OF_1},
  [NP__ISAKMP_FLAG_ENCRYPTION] = {"flags.encryption", 159, 1, NP_FLAG, "isakmp.flag_e",     "Version 1: the payloads are encrypted.", OF_1},
  [NP__ISAKMP_MESSAGE_ID]     = {"message_id",     160, 32, NP_HEX,   "isakmp.messageid",   "Number of the message; 0 in phase 1 of version 1."},
  [NP__ISAKMP_MESSAGE_LENGTH] = {"length",         192, 32, NP_UINT,  "isakmp.length",      "Length of the message, in bytes."},
  [NP__ISAKMP_PAYLOADS]       = {"payloads",       NP_VARIABLE, 0, NP_RECORD, NULL,         "The payloads, in packet order.", .flags = NP_MANY},
#define XX(id, name, ...) [NP__ISAKMP_##id] = {name, __VA_ARGS__},
#include "protocols/tunnel/isakmp_row.def"
#undef XX
};
/* clang-format on */

enum { HEADER_BYTES = 28, VERSION_2 = 2 };

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[NP__ISAKMP_MESSAGE_LENGTH]);
  uint64_t version = np_get(d, &fields[NP__ISAKMP_MAJOR]);
  if (version < 1 || version > VERSION_2) {
    np_refuse(d);
    return;
  }
  if (length < HEADER_BYTES)
    np_malformed(d, &fields[NP__ISAKMP_MESSAGE_LENGTH], "smaller than the header");
  else
    np_end_at(d, &fields[NP__ISAKMP_MESSAGE_LENGTH], length);
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  bool is_2 = np_get(d, &fields[NP__ISAKMP_MAJOR]) == VERSION_2;
  if (!np_more(&list)) return;
  if (!is_2 && np_get(d, &fields[NP__ISAKMP_FLAG_ENCRYPTION])) {
    np_open(d, &list, &fields[NP__ISAKMP_PAYLOADS]);
    np_emit_rest(d, &list, &fields[NP__ISAKMP_ENCRYPTED]);
    np_close(d, &fields[NP__ISAKMP_PAYLOADS]);
  } else {
    np__isakmp_payloads(d, &list, np_get(d, &fields[NP__ISAKMP_NEXT_PAYLOAD]), is_2);
  }
}

const struct np_protocol np_isakmp = {
    .name = "isakmp",
    .title = "Internet Security Association and Key Management Protocol",
    .spec = "RFC 7296",
    .group = "security",
    .wireshark = "isakmp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 500}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "IKE {exchange_type_name}",
};
