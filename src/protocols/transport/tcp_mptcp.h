/* tcp_mptcp.h - the Multipath TCP option, whose rows are in tcp's table. */
#ifndef NP_PROTOCOLS_TRANSPORT_TCP_MPTCP_H
#define NP_PROTOCOLS_TRANSPORT_TCP_MPTCP_H

#include "protocols/protocol.h"

/* Rows of the option, in the order of np__mptcp_row. */
enum np__mptcp_row {
  NP__MPTCP_SUBTYPE,
  NP__MPTCP_VERSION,
  NP__MPTCP_FLAGS,
  NP__MPTCP_CHECKSUM_REQUIRED,
  NP__MPTCP_EXTENSIBILITY,
  NP__MPTCP_NO_MORE_SUBFLOWS,
  NP__MPTCP_SHA1,
  NP__MPTCP_SHA256,
  NP__MPTCP_BACKUP,
  NP__MPTCP_DATA_FIN,
  NP__MPTCP_LONG_SEQUENCE,
  NP__MPTCP_HAS_SEQUENCE,
  NP__MPTCP_LONG_ACK,
  NP__MPTCP_HAS_ACK,
  NP__MPTCP_FLAG_U,
  NP__MPTCP_FLAG_V,
  NP__MPTCP_FLAG_W,
  NP__MPTCP_TRANSIENT,
  NP__MPTCP_RESERVED,
  NP__MPTCP_IP_VERSION,
  NP__MPTCP_ECHO,
  NP__MPTCP_ADDRESS_ID,
  NP__MPTCP_SENDER_KEY,
  NP__MPTCP_RECEIVER_KEY,
  NP__MPTCP_TOKEN,
  NP__MPTCP_NONCE,
  NP__MPTCP_TRUNCATED_HMAC,
  NP__MPTCP_HMAC,
  NP__MPTCP_DATA_ACK,
  NP__MPTCP_DATA_SEQUENCE,
  NP__MPTCP_SUBFLOW_SEQUENCE,
  NP__MPTCP_DATA_LENGTH,
  NP__MPTCP_CHECKSUM,
  NP__MPTCP_IPV4,
  NP__MPTCP_IPV6,
  NP__MPTCP_PORT,
  NP__MPTCP_ADDRESS_HMAC,
  NP__MPTCP_REASON,
  NP__MPTCP_DATA,
  NP__MPTCP_ROWS
};

extern const struct np_name np__mptcp_subtype_names[];
extern const struct np_name np__mptcp_reason_names[];

/* Emit the body of the option. rows: those of tcp's table, NP__MPTCP_ROWS of them. */
void np__mptcp_option(struct np_dissector *d, struct np_cursor *body, const struct np_field *rows);

#endif
