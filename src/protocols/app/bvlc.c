/* bvlc.c - BACnet Virtual Link Control, ANSI/ASHRAE 135 annex J: BACnet over UDP. */
#include "protocols/layout.h"

enum {
  TYPE,
  FUNCTION,
  FUNCTION_NAME,
  LENGTH,
  RESULT,
  FORWARDED,
  FORWARDED_PORT,
  TTL,
  BROADCAST,
  BROADCAST_PORT,
  BROADCAST_MASK,
  FOREIGN,
  FOREIGN_PORT,
  FOREIGN_TTL,
  FOREIGN_TIMEOUT,
  OTHER
};

enum function {
  RESULTS,
  WRITE_TABLE,
  READ_TABLE,
  READ_TABLE_ACK,
  FORWARD,
  REGISTER,
  READ_FOREIGN,
  READ_FOREIGN_ACK,
  DELETE_FOREIGN,
  DISTRIBUTE,
  UNICAST,
  TO_ALL
};

static const struct np_name function_names[] = {
    {RESULTS, "BVLC-Result"},
    {WRITE_TABLE, "Write-Broadcast-Distribution-Table"},
    {READ_TABLE, "Read-Broadcast-Distribution-Table"},
    {READ_TABLE_ACK, "Read-Broadcast-Distribution-Table-Ack"},
    {FORWARD, "Forwarded-NPDU"},
    {REGISTER, "Register-Foreign-Device"},
    {READ_FOREIGN, "Read-Foreign-Device-Table"},
    {READ_FOREIGN_ACK, "Read-Foreign-Device-Table-Ack"},
    {DELETE_FOREIGN, "Delete-Foreign-Device-Table-Entry"},
    {DISTRIBUTE, "Distribute-Broadcast-To-Network"},
    {UNICAST, "Original-Unicast-NPDU"},
    {TO_ALL, "Original-Broadcast-NPDU"},
    {12, "Secure-BVLL"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]     = {"type",     0,  8, NP_HEX,  "bvlc.type", "0x81: BACnet/IP.", .flags = NP_HIDDEN},
  [FUNCTION] = {"function", 8,  8, NP_UINT, "bvlc.function", "What the message is.", .names = function_names},
  [FUNCTION_NAME] = {"function_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the function.", .flags = NP_HIDDEN, .of = FUNCTION, .names = function_names},
  [LENGTH]   = {"length",  16, 16, NP_UINT, NULL, "Length of the message, in bytes."},
  [RESULT]   = {"result",  NP_VARIABLE, 16, NP_HEX, "bvlc.result", "What has come of it; 0 is success."},
  [FORWARDED] = {"source", NP_VARIABLE, 32, NP_IPV4, "bvlc.fwd_ip", "Who has sent what is forwarded."},
  [FORWARDED_PORT] = {"source_port", NP_VARIABLE, 16, NP_UINT, "bvlc.fwd_port", "The sender's port."},
  [TTL]      = {"ttl",     NP_VARIABLE, 16, NP_UINT, "bvlc.reg_ttl", "How long the device is registered, in seconds."},
  [BROADCAST] = {"broadcast.addresses", NP_VARIABLE, 32, NP_IPV4, "bvlc.bdt_ip", "Table of broadcasts: addresses.", .flags = NP_MANY},
  [BROADCAST_PORT] = {"broadcast.ports", NP_VARIABLE, 16, NP_UINT, "bvlc.bdt_port", "Ports of them.", .flags = NP_MANY},
  [BROADCAST_MASK] = {"broadcast.masks", NP_VARIABLE, 32, NP_BYTES, "bvlc.bdt_mask", "Masks of them.", .flags = NP_MANY},
  [FOREIGN]  = {"foreign.addresses", NP_VARIABLE, 32, NP_IPV4, "bvlc.fdt_ip", "Foreign devices: addresses.", .flags = NP_MANY},
  [FOREIGN_PORT] = {"foreign.ports", NP_VARIABLE, 16, NP_UINT, "bvlc.fdt_port", "Ports of them.", .flags = NP_MANY},
  [FOREIGN_TTL] = {"foreign.ttls", NP_VARIABLE, 16, NP_UINT, "bvlc.fdt_ttl", "How long they are registered, in seconds.", .flags = NP_MANY},
  [FOREIGN_TIMEOUT] = {"foreign.timeouts", NP_VARIABLE, 16, NP_UINT, "bvlc.fdt_timeout", "How long they still are, in seconds.", .flags = NP_MANY},
  [OTHER]    = {"data",    NP_VARIABLE, 0, NP_BYTES, NULL, "What has no rows."},
};
/* clang-format on */

enum { UDP_PORT = 47808, HEAD = 4, IP = 0x81, FORWARD_BYTES = 6, BACNET_SAP = 0x82 };

static const struct np_layout bodies[] = {
    {RESULTS, 0, {RESULT}},
    {WRITE_TABLE, NP_LAYOUT_LIST, {BROADCAST, BROADCAST_PORT, BROADCAST_MASK}},
    {READ_TABLE_ACK, NP_LAYOUT_LIST, {BROADCAST, BROADCAST_PORT, BROADCAST_MASK}},
    {FORWARD, 0, {FORWARDED, FORWARDED_PORT}},
    {REGISTER, 0, {TTL}},
    {READ_FOREIGN_ACK, NP_LAYOUT_LIST, {FOREIGN, FOREIGN_PORT, FOREIGN_TTL, FOREIGN_TIMEOUT}},
    {DELETE_FOREIGN, 0, {FOREIGN, FOREIGN_PORT}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  uint64_t function = np_get(d, &fields[FUNCTION]);
  if (np_get(d, &fields[TYPE]) != IP) {
    np_refuse(d);
    return;
  }
  uint64_t length = np_get_length(d, &fields[LENGTH]);
  if (length < HEAD)
    np_malformed(d, &fields[LENGTH], "less than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
  if (function == FORWARD) np_header(d, HEAD + FORWARD_BYTES);
  if (function == FORWARD || (function >= DISTRIBUTE && function <= TO_ALL))
    np_next(d, NP_BY_LLC_SAP, BACNET_SAP);
  else
    np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  const struct np_layout *body = np_layout_of(bodies, np_get(d, &fields[FUNCTION]));
  if (body && np_more(&c)) np_emit_value(d, &c, body, &fields[LENGTH]);
  np_emit_rest(d, &c, &fields[OTHER]);
}

const struct np_protocol np_bvlc = {
    .name = "bvlc",
    .title = "BACnet Virtual Link Control",
    .spec = "ANSI/ASHRAE 135",
    .group = "industrial",
    .wireshark = "bvlc",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT}, {NP_TABLE_END, 0}},
    .summary = "BVLC {function_name}",
};
