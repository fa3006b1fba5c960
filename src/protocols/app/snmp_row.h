/* snmp_row.h - rows of SNMP, and its parts. */
#ifndef NP_PROTOCOLS_APP_SNMP_ROW_H
#define NP_PROTOCOLS_APP_SNMP_ROW_H

#include "dissect/ber.h"
#include "protocols/protocol.h"

/* Rows of the one table, np_snmp.fields. */
enum np__snmp_row {
#define XX(id, ...) NP__SNMP_##id,
#include "protocols/app/snmp.def"
#undef XX
};

enum { NP__SNMP_3 = 3 };

extern const struct np_name np_snmp_version_names[];
extern const struct np_name np_snmp_pdu_names[];
extern const struct np_name np_snmp_error_names[];
extern const struct np_name np_snmp_trap_names[];
extern const struct np_name np_snmp_model_names[];
extern const struct np_name np_snmp_engine_names[];
extern const struct np_name np_snmp_value_names[];

/* Emit what follows the version, up to the cursor's end: of the first two versions, and of the
 * third. */
void np__snmp_community(struct np_dissector *d, struct np_cursor *c);
void np__snmp_version3(struct np_dissector *d, struct np_cursor *c);

/* Emit a PDU. */
void np__snmp_pdu(struct np_dissector *d, struct np_cursor *c);

/* The next value must be of this type; it is emitted as the row, by the row's type. */
bool np__snmp_emit(struct np_dissector *d, struct np_cursor *c, uint8_t first, unsigned row);

#endif
