/* snmp_v3.c - version 3: RFC 3412 section 6, and the user-based security model, RFC 3414. */
#include "protocols/app/snmp_row.h"

enum { USM = 3, CONFORMS_BYTES = 5, IPV4 = 1, IPV6 = 2, MAC = 3, TEXT = 4 };
enum { IPV4_BYTES = 4, IPV6_BYTES = 16, MAC_BYTES = 6 };

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

const struct np_name np_snmp_model_names[] = {{0, "any"},   {1, "version 1"}, {2, "version 2c"},
                                              {USM, "USM"}, {4, "TSM"},       {0, NULL}};

const struct np_name np_snmp_engine_names[] = {
    {IPV4, "IPv4 address"}, {IPV6, "IPv6 address"}, {MAC, "MAC address"},
    {TEXT, "text"},         {5, "octets"},          {0, NULL},
};

/* ---- Ids of engines, RFC 3411 section 5 ---- */

static void engine_rest(struct np_dissector *d, struct np_cursor *c, uint64_t format) {
  if (format == MAC && np_left(c) == MAC_BYTES + 1)
    np_skip(d, c, 8); /* Cisco's begin with a zero */
  uint32_t left = np_left(c);
  if (format == TEXT)
    np_emit_bytes(d, c, row_at(d, NP__SNMP_ENGINE_TEXT), left);
  else if (format == IPV4 && left == IPV4_BYTES)
    np_emit(d, c, row_at(d, NP__SNMP_ENGINE_IPV4));
  else if (format == IPV6 && left == IPV6_BYTES)
    np_emit(d, c, row_at(d, NP__SNMP_ENGINE_IPV6));
  else if (format == MAC && left == MAC_BYTES)
    np_emit(d, c, row_at(d, NP__SNMP_ENGINE_MAC));
  else
    np_emit_bytes(d, c, row_at(d, NP__SNMP_ENGINE_DATA), left);
}

static void engine(struct np_dissector *d, struct np_cursor c) {
  if (np_left(&c) < CONFORMS_BYTES) return;
  np_open(d, &c, row_at(d, NP__SNMP_ENGINES));
  bool conforms = np_emit(d, &c, row_at(d, NP__SNMP_CONFORMS));
  np_emit(d, &c, row_at(d, NP__SNMP_ENTERPRISE));
  if (conforms)
    engine_rest(d, &c, np_emit(d, &c, row_at(d, NP__SNMP_ENGINE_FORMAT)));
  else
    np_emit_rest(d, &c, row_at(d, NP__SNMP_ENGINE_DATA));
  np_close(d, row_at(d, NP__SNMP_ENGINES));
}

static bool engine_id(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  struct np_cursor at = *c;
  struct np_ber item;
  if (!np__snmp_emit(d, c, NP_BER_OCTETS, row)) return false;
  if (np_ber_read(&at, &item)) engine(d, item.value);
  return true;
}

/* ---- The message ---- */

static void flags(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber item;
  if (!np_ber_expect(d, c, row_at(d, NP__SNMP_FLAGS), NP_BER_OCTETS, &item)) return;
  np_ber_emit_bytes(d, &item, row_at(d, NP__SNMP_FLAGS));
  np_skip(d, &item.value, 5);
  for (unsigned at = NP__SNMP_REPORTABLE; at <= NP__SNMP_AUTHENTICATED; at++)
    np_emit(d, &item.value, row_at(d, at));
}

/* Returns the security model. */
static uint64_t global_data(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber data, model;
  if (!np_ber_expect(d, c, row_at(d, NP__SNMP_MESSAGE_ID), NP_BER_SEQUENCE, &data)) return 0;
  np__snmp_emit(d, &data.value, NP_BER_INTEGER, NP__SNMP_MESSAGE_ID);
  np__snmp_emit(d, &data.value, NP_BER_INTEGER, NP__SNMP_MAX_SIZE);
  flags(d, &data.value);
  if (!np_ber_expect(d, &data.value, row_at(d, NP__SNMP_MODEL), NP_BER_INTEGER, &model)) return 0;
  return np_ber_emit_number(d, &model, row_at(d, NP__SNMP_MODEL));
}

/* RFC 3414, section 2.4. */
static void user_based(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber list;
  if (!np_ber_expect(d, c, row_at(d, NP__SNMP_ENGINE), NP_BER_SEQUENCE, &list)) return;
  struct np_cursor in = list.value;
  engine_id(d, &in, NP__SNMP_ENGINE);
  np__snmp_emit(d, &in, NP_BER_INTEGER, NP__SNMP_BOOTS);
  np__snmp_emit(d, &in, NP_BER_INTEGER, NP__SNMP_TIME);
  np__snmp_emit(d, &in, NP_BER_OCTETS, NP__SNMP_USER);
  np__snmp_emit(d, &in, NP_BER_OCTETS, NP__SNMP_AUTHENTICATION);
  np__snmp_emit(d, &in, NP_BER_OCTETS, NP__SNMP_PRIVACY);
}

/* The PDU in its scope, or encrypted with it. */
static void scoped(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber data;
  if (!np_ber_take(d, c, row_at(d, NP__SNMP_CONTEXT_ENGINE), &data)) return;
  if (data.first == NP_BER_OCTETS) {
    np_ber_emit_bytes(d, &data, row_at(d, NP__SNMP_ENCRYPTED));
  } else if (data.first != NP_BER_SEQUENCE) {
    np_malformed(d, row_at(d, NP__SNMP_CONTEXT_ENGINE), "a value of another type");
  } else if (engine_id(d, &data.value, NP__SNMP_CONTEXT_ENGINE) &&
             np__snmp_emit(d, &data.value, NP_BER_OCTETS, NP__SNMP_CONTEXT)) {
    np__snmp_pdu(d, &data.value);
  }
}

void np__snmp_version3(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber parameters;
  uint64_t model = global_data(d, c);
  if (!np_ber_expect(d, c, row_at(d, NP__SNMP_PARAMETERS), NP_BER_OCTETS, &parameters)) return;
  if (model == USM)
    user_based(d, &parameters.value);
  else
    np_ber_emit_bytes(d, &parameters, row_at(d, NP__SNMP_PARAMETERS));
  scoped(d, c);
}
