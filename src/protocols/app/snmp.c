/* snmp.c - Simple Network Management Protocol: RFC 1157, RFC 3416 and RFC 3412. */
#include "protocols/app/snmp_row.h"

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [NP__SNMP_##id] = {name, __VA_ARGS__},
#include "protocols/app/snmp.def"
#undef XX
};
/* clang-format on */

enum { AGENT = 161, TRAPS = 162 };

/* A sequence whose first value is a version. What was not captured may be one. */
static bool is_message(struct np_cursor c) {
  struct np_ber message = {.first = NP_BER_SEQUENCE}, version;
  int64_t number = 0;
  np_ber_read(&c, &message);
  if (c.state == NP_CURSOR_PAST_CAPTURED) return true;
  if (message.first != NP_BER_SEQUENCE) return false;
  if (!np_ber_read(&message.value, &version)) return message.value.state == NP_CURSOR_PAST_CAPTURED;
  if (version.first != NP_BER_INTEGER || np_left(&version.value) > 4) return false;
  return !np_ber_number(&version, &number) || np_name_of(np_snmp_version_names, (uint64_t)number);
}

static void dissect(struct np_dissector *d) {
  uint64_t first;
  bool is_there = np_look(d, 0, 8, &first);
  if ((is_there && first != NP_BER_SEQUENCE) || !is_message(np_rest(d)))
    np_refuse(d);
  else
    np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_ber message, version;
  int64_t number = 0;
  if (!np_ber_expect(d, &c, &fields[NP__SNMP_VERSION], NP_BER_SEQUENCE, &message)) return;
  struct np_cursor in = message.value;
  if (!np_ber_expect(d, &in, &fields[NP__SNMP_VERSION], NP_BER_INTEGER, &version)) return;
  np_ber_number(&version, &number);
  if (number == NP__SNMP_3) {
    np_ber_emit_number(d, &version, &fields[NP__SNMP_MESSAGE_VERSION]);
    np__snmp_version3(d, &in);
  } else {
    np_ber_emit_number(d, &version, &fields[NP__SNMP_VERSION]);
    np__snmp_community(d, &in);
  }
  np_finish(d, &in, &fields[NP__SNMP_VERSION]);
}

const struct np_protocol np_snmp = {
    .name = "snmp",
    .title = "Simple Network Management Protocol",
    .spec = "RFC 3416",
    .group = "management",
    .wireshark = "snmp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, AGENT}, {NP_BY_UDP_PORT, TRAPS}, {NP_TABLE_END, 0}},
    .summary = "SNMP {pdu_name} {generic_trap_name} {user_name} {variables.name}",
};
