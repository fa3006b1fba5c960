/* radius.c - Remote Authentication Dial In User Service, RFC 2865, its accounting, RFC 2866, and
 * dynamic authorization, RFC 5176. */
#include "protocols/app/radius_attribute.h"

/* clang-format off */
static const struct np_field fields[] = {
  [NP__RADIUS_CODE]           = {"code",           0,   8, NP_UINT,  "radius.code",   "What the message is.", .names = np_radius_code_names},
  [NP__RADIUS_CODE_NAME]      = {"code_name",      NP_COMPUTED, 0, NP_NAME, NULL,     "Name of the code.", .of = NP__RADIUS_CODE, .names = np_radius_code_names},
  [NP__RADIUS_ID]             = {"identifier",     8,   8, NP_UINT,  "radius.id",     "The same in a request and its response."},
  [NP__RADIUS_MESSAGE_LENGTH] = {"length",        16,  16, NP_UINT,  "radius.length", "Length of the message, header included, in bytes."},
  [NP__RADIUS_AUTHENTICATOR]  = {"authenticator", 32, 128, NP_BYTES, "radius.authenticator", "Random in a request; in a response it proves the server."},
#define XX(id, name, ...) [NP__RADIUS_##id] = {name, __VA_ARGS__},
#include "protocols/app/radius.def"
#undef XX
};
/* clang-format on */

enum { HEADER_BYTES = 20, MOST_BYTES = 4096, FIRST_CODE = 1, LAST_CODE = 52 };
enum { EAP_MESSAGE = 79, HEAD_BYTES = 2, PPP_EAP = 0xc227 };

/* RFC 3579, section 3.1: a packet of EAP is what attributes of its type hold together. The first of
 * them is the payload; where another one follows, it is a part. */
static bool has_eap(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint32_t all = np_left(&c);
  while (np_more(&c)) {
    uint64_t type = np_cursor_take(&c, 8), length = np_cursor_take(&c, 8);
    uint32_t at = HEADER_BYTES + all - np_left(&c);
    if (!np_good(&c) || length < HEAD_BYTES) return false;
    np_cursor_split(&c, length - HEAD_BYTES);
    if (!np_good(&c)) return false;
    if (type != EAP_MESSAGE || length == HEAD_BYTES) continue;
    np_header(d, at);
    np_child_length(d, length - HEAD_BYTES);
    if (np_more(&c) && np_cursor_take(&c, 8) == EAP_MESSAGE) np_fragment(d);
    return np_next(d, NP_BY_PPP, PPP_EAP);
  }
  return false;
}

/* RFC 2865, section 3: bytes behind the length are padding. */
static void dissect(struct np_dissector *d) {
  uint64_t code = np_get(d, &fields[NP__RADIUS_CODE]);
  uint64_t length = np_get(d, &fields[NP__RADIUS_MESSAGE_LENGTH]);
  if (code < FIRST_CODE || code > LAST_CODE || length < HEADER_BYTES || length > MOST_BYTES) {
    np_refuse(d);
    return;
  }
  np_end_at(d, &fields[NP__RADIUS_MESSAGE_LENGTH], length);
  if (!has_eap(d)) np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  np__radius_attributes(d, &c);
}

enum {
  ACCESS = 1812,
  ACCOUNTING = 1813,
  OLD_ACCESS = 1645,
  OLD_ACCOUNTING = 1646,
  CISCO_DYNAMIC = 1700,
  DYNAMIC = 3799
};

const struct np_protocol np_radius = {
    .name = "radius",
    .title = "Remote Authentication Dial In User Service",
    .spec = "RFC 2865",
    .group = "authentication",
    .wireshark = "radius",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, ACCESS},
                                      {NP_BY_UDP_PORT, ACCOUNTING},
                                      {NP_BY_UDP_PORT, OLD_ACCESS},
                                      {NP_BY_UDP_PORT, OLD_ACCOUNTING},
                                      {NP_BY_UDP_PORT, CISCO_DYNAMIC},
                                      {NP_BY_UDP_PORT, DYNAMIC},
                                      {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary =
        "RADIUS {code_name} {attributes.user_name} {attributes.acct_status_type_name} "
        "{attributes.reply_message} {attributes.error_cause_name}",
};
