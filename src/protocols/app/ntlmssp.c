/* ntlmssp.c - NT LAN Manager's authentication, [MS-NLMP] section 2.2.1: its three messages. */
#include "protocols/app/ntlmssp_message.h"

/* clang-format off */
static const struct np_field fields[] = {
  [NP__NTLMSSP_SIGNATURE] = {"signature",     0, 64, NP_STRING, "ntlmssp.identifier", "NTLMSSP and a NUL."},
  [NP__NTLMSSP_TYPE]      = {"message_type", 64, 32, NP_UINT, "ntlmssp.messagetype", "Which of the three messages.", .flags = NP_LITTLE, .names = np_ntlmssp_type_names},
  [NP__NTLMSSP_TYPE_NAME] = {"message_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .flags = NP_HIDDEN, .of = NP__NTLMSSP_TYPE, .names = np_ntlmssp_type_names},
#define XX(id, ...) [NP__NTLMSSP_##id] = {__VA_ARGS__},
#include "protocols/app/ntlmssp_row.def"
#undef XX
#define XX(id, name, width, type, wireshark, ...) [NP__NTLMSSP_TARGET_INFO_##id] = {"target_info." name, NP_VARIABLE, width, type, "ntlmssp.challenge.target_info." wireshark, __VA_ARGS__},
#include "protocols/app/ntlmssp_pair.def"
#undef XX
#define XX(id, name, width, type, wireshark, ...) [NP__NTLMSSP_ANSWER_##id] = {"answer." name, NP_VARIABLE, width, type, "ntlmssp.ntlmv2_response." wireshark, __VA_ARGS__},
#include "protocols/app/ntlmssp_pair.def"
#undef XX
};
/* clang-format on */

enum { FIRST = 0x4e /* of the signature */ };

static void dissect(struct np_dissector *d) {
  const uint64_t signature = np_get(d, &fields[NP__NTLMSSP_SIGNATURE]);
  const uint64_t type = np_get(d, &fields[NP__NTLMSSP_TYPE]);
  np_header_whole_unless(d, !np__ntlmssp_is_one(signature, type));
}

static void details(struct np_dissector *d) {
  np__ntlmssp_emit(d, np_rest(d), np_get(d, &fields[NP__NTLMSSP_TYPE]), fields);
}

const struct np_protocol np_ntlmssp = {
    .name = "ntlmssp",
    .title = "NT LAN Manager Security Support Provider",
    .spec = "[MS-NLMP]",
    .group = "authentication",
    .wireshark = "ntlmssp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP__NTLMSSP_HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TOKEN, FIRST}, {NP_TABLE_END, 0}},
    .summary = "NTLMSSP {message_type_name} {domain} {user} {workstation} {target_name}",
};
