/* tcp_mptcp.h - the Multipath TCP option, whose rows are in tcp's table. */
#ifndef NP_PROTOCOLS_TRANSPORT_TCP_MPTCP_H
#define NP_PROTOCOLS_TRANSPORT_TCP_MPTCP_H

#include "protocols/protocol.h"

/* Rows of the part. */
enum np__mptcp_row {
#define XX(id, ...) NP__MPTCP_##id,
#include "protocols/transport/tcp_mptcp.def"
#undef XX
  NP__MPTCP_ROWS
};

extern const struct np_name np__mptcp_subtype_names[];
extern const struct np_name np__mptcp_reason_names[];

/* Emit the body of the option. rows: those of tcp's table, NP__MPTCP_ROWS of them. */
void np__mptcp_option(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows);

#endif
