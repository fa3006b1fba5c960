/* snmp_pdu.c - PDUs of SNMP and their variables, RFC 3416 section 3 and RFC 1157 section 4. */
#include "protocols/app/snmp_row.h"

enum {
  RESPONSE_FIRST = NP_BER_IN_CONTEXT(0),
  TRAP_OF_VERSION_1 = NP_BER_IN_CONTEXT(4),
  BULK = NP_BER_IN_CONTEXT(5),
  REPORT = NP_BER_IN_CONTEXT(8),
  ADDRESS_BYTES = 4
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static void address(struct np_dissector *d, const struct np_ber *item, unsigned row) {
  struct np_cursor c = item->value;
  if (np_left(&c) == ADDRESS_BYTES)
    np_emit(d, &c, row_at(d, row));
  else
    np_malformed(d, row_at(d, row), "no length of an address");
}

static void emit_item(struct np_dissector *d, const struct np_ber *item, unsigned row) {
  switch (row_at(d, row)->type) {
    case NP_INT:
    case NP_UINT:
      np_ber_emit_number(d, item, row_at(d, row));
      break;
    case NP_IPV4:
      address(d, item, row);
      break;
    default:
      np_ber_emit_bytes(d, item, row_at(d, row));
  }
}

bool np__snmp_emit(struct np_dissector *d, struct np_cursor *c, uint8_t first, unsigned row) {
  struct np_ber item;
  if (!np_ber_expect(d, c, row_at(d, row), first, &item)) return false;
  if (first == NP_BER_OID)
    np_ber_emit_oid(d, &item, row_at(d, row));
  else
    emit_item(d, &item, row);
  return true;
}

/* ---- Variables ---- */

/* RFC 3416, section 2.5: types of values, and their rows; 0: none. */
static const struct {
  uint8_t first;
  uint8_t row;
} values[] = {
    {NP_BER_INTEGER, NP__SNMP_INTEGER},
    {NP_BER_OCTETS, NP__SNMP_OCTETS},
    {NP_BER_NULL, 0},
    {NP_BER_OID, NP__SNMP_OID},
    {NP_BER_APPLICATION(0), NP__SNMP_ADDRESS},
    {NP_BER_APPLICATION(1), NP__SNMP_COUNTER32},
    {NP_BER_APPLICATION(2), NP__SNMP_GAUGE32},
    {NP_BER_APPLICATION(3), NP__SNMP_TIMETICKS},
    {NP_BER_APPLICATION(4), NP__SNMP_OPAQUE},
    {NP_BER_APPLICATION(6), NP__SNMP_COUNTER64},
    {NP_BER_APPLICATION(7), NP__SNMP_UNSIGNED32},
    {NP_BER_CONTEXT(0), 0},
    {NP_BER_CONTEXT(1), 0},
    {NP_BER_CONTEXT(2), 0},
};

static void value(struct np_dissector *d, const struct np_ber *item) {
  np_emit_number_at(d, &item->value, row_at(d, NP__SNMP_VALUE_TYPE), item->first);
  for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
    if (values[i].first != item->first) continue;
    if (item->first == NP_BER_OID)
      np_ber_emit_oid(d, item, row_at(d, NP__SNMP_OID));
    else if (values[i].row)
      emit_item(d, item, values[i].row);
    return;
  }
  np_ber_emit_bytes(d, item, row_at(d, NP__SNMP_UNKNOWN));
}

static void variable(struct np_dissector *d, struct np_cursor *list) {
  struct np_ber binding, item;
  if (!np_ber_expect(d, list, row_at(d, NP__SNMP_NAME), NP_BER_SEQUENCE, &binding)) return;
  struct np_cursor c = binding.value;
  if (!np__snmp_emit(d, &c, NP_BER_OID, NP__SNMP_NAME)) return;
  if (np_ber_take(d, &c, row_at(d, NP__SNMP_UNKNOWN), &item)) value(d, &item);
  np_finish(d, &c, row_at(d, NP__SNMP_UNKNOWN));
}

/* How many there are, where all of them were captured. */
static void show_count(struct np_dissector *d, struct np_cursor list) {
  const struct np_cursor at = list;
  uint64_t count = 0;
  struct np_ber item;
  while (np_more(&list) && np_ber_read(&list, &item)) count++;
  if (np_good(&list)) np_emit_number_at(d, &at, row_at(d, NP__SNMP_VARIABLES_COUNT), count);
}

static void variables(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber list;
  if (!np_ber_expect(d, c, row_at(d, NP__SNMP_VARIABLES_COUNT), NP_BER_SEQUENCE, &list)) return;
  show_count(d, list.value);
  while (np_more(&list.value)) {
    np_open(d, &list.value, row_at(d, NP__SNMP_VARIABLES));
    variable(d, &list.value);
    np_close(d, row_at(d, NP__SNMP_VARIABLES));
  }
}

/* ---- PDUs ---- */

struct part {
  uint8_t first;
  uint8_t row;
};

static const struct part request[] = {{NP_BER_INTEGER, NP__SNMP_REQUEST_ID},
                                      {NP_BER_INTEGER, NP__SNMP_ERROR_STATUS},
                                      {NP_BER_INTEGER, NP__SNMP_ERROR_INDEX},
                                      {0, 0}};
static const struct part bulk[] = {{NP_BER_INTEGER, NP__SNMP_REQUEST_ID},
                                   {NP_BER_INTEGER, NP__SNMP_NON_REPEATERS},
                                   {NP_BER_INTEGER, NP__SNMP_MAX_REPETITIONS},
                                   {0, 0}};
static const struct part trap[] = {
    {NP_BER_OID, NP__SNMP_TRAP_ENTERPRISE},       {NP_BER_APPLICATION(0), NP__SNMP_AGENT_ADDRESS},
    {NP_BER_INTEGER, NP__SNMP_GENERIC_TRAP},      {NP_BER_INTEGER, NP__SNMP_SPECIFIC_TRAP},
    {NP_BER_APPLICATION(3), NP__SNMP_TIME_STAMP}, {0, 0}};

void np__snmp_pdu(struct np_dissector *d, struct np_cursor *c) {
  struct np_ber pdu;
  if (!np_ber_take(d, c, row_at(d, NP__SNMP_PDU), &pdu)) return;
  np_emit_number_at(d, &pdu.value, row_at(d, NP__SNMP_PDU), pdu.number);
  if (pdu.first < RESPONSE_FIRST || pdu.first > REPORT) {
    np_malformed(d, row_at(d, NP__SNMP_PDU), "no PDU that is known");
    return;
  }
  const struct part *part = pdu.first == TRAP_OF_VERSION_1 ? trap
                            : pdu.first == BULK            ? bulk
                                                           : request;
  for (; part->first; part++)
    if (!np__snmp_emit(d, &pdu.value, part->first, part->row)) return;
  variables(d, &pdu.value);
  np_finish(d, &pdu.value, row_at(d, NP__SNMP_PDU));
}

/* RFC 1157, section 4, and RFC 1901, section 3. */
void np__snmp_community(struct np_dissector *d, struct np_cursor *c) {
  if (np__snmp_emit(d, c, NP_BER_OCTETS, NP__SNMP_COMMUNITY)) np__snmp_pdu(d, c);
}

/* ---- Names ---- */

const struct np_name np_snmp_version_names[] = {
    {0, "version 1"}, {1, "version 2c"}, {NP__SNMP_3, "version 3"}, {0, NULL}};

const struct np_name np_snmp_pdu_names[] = {
    {0, "get-request"},   {1, "get-next-request"},
    {2, "get-response"},  {3, "set-request"},
    {4, "trap"},          {5, "getBulkRequest"},
    {6, "informRequest"}, {7, "snmpV2-trap"},
    {8, "report"},        {0, NULL},
};

/* RFC 3416, section 3. */
const struct np_name np_snmp_error_names[] = {
    {0, "noError"},
    {1, "tooBig"},
    {2, "noSuchName"},
    {3, "badValue"},
    {4, "readOnly"},
    {5, "genErr"},
    {6, "noAccess"},
    {7, "wrongType"},
    {8, "wrongLength"},
    {9, "wrongEncoding"},
    {10, "wrongValue"},
    {11, "noCreation"},
    {12, "inconsistentValue"},
    {13, "resourceUnavailable"},
    {14, "commitFailed"},
    {15, "undoFailed"},
    {16, "authorizationError"},
    {17, "notWritable"},
    {18, "inconsistentName"},
    {0, NULL},
};

/* RFC 1157, section 4.1.6. */
const struct np_name np_snmp_trap_names[] = {
    {0, "coldStart"},
    {1, "warmStart"},
    {2, "linkDown"},
    {3, "linkUp"},
    {4, "authenticationFailure"},
    {5, "egpNeighborLoss"},
    {6, "enterpriseSpecific"},
    {0, NULL},
};

const struct np_name np_snmp_value_names[] = {
    {NP_BER_INTEGER, "INTEGER"},
    {NP_BER_OCTETS, "OCTET STRING"},
    {NP_BER_NULL, "unSpecified"},
    {NP_BER_OID, "OBJECT IDENTIFIER"},
    {NP_BER_APPLICATION(0), "IpAddress"},
    {NP_BER_APPLICATION(1), "Counter32"},
    {NP_BER_APPLICATION(2), "Gauge32"},
    {NP_BER_APPLICATION(3), "TimeTicks"},
    {NP_BER_APPLICATION(4), "Opaque"},
    {NP_BER_APPLICATION(6), "Counter64"},
    {NP_BER_APPLICATION(7), "UInteger32"},
    {NP_BER_CONTEXT(0), "noSuchObject"},
    {NP_BER_CONTEXT(1), "noSuchInstance"},
    {NP_BER_CONTEXT(2), "endOfMibView"},
    {0, NULL},
};
