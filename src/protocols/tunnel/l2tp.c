/* l2tp.c - Layer Two Tunneling Protocol, version 2, RFC 2661, and 3 over UDP, RFC 3931. */
#include "protocols/tunnel/l2tp_avp.h"

#define ROW(id) fields[NP__L2TP_##id]

/* clang-format off */
static const struct np_field fields[] = {
  [NP__L2TP_FLAGS]         = {"flags",            0, 16, NP_GROUP, "l2tp.flags",      "Flags and version as one number."},
  [NP__L2TP_TYPE]          = {"flags.control",    0,  1, NP_FLAG, "l2tp.type",        "A control message, not data."},
  [NP__L2TP_HAS_LENGTH]    = {"flags.length",     1,  1, NP_FLAG, "l2tp.length_bit",  "There is a length."},
  [NP__L2TP_HAS_SEQUENCE]  = {"flags.sequence",   4,  1, NP_FLAG, "l2tp.seq_bit",     "There are numbers."},
  [NP__L2TP_HAS_OFFSET]    = {"flags.offset",     6,  1, NP_FLAG, "l2tp.offset_bit",  "There is an offset.", .when = NP_WHEN(NP__L2TP_VERSION, 2, 2)},
  [NP__L2TP_PRIORITY]      = {"flags.priority",   7,  1, NP_FLAG, "l2tp.priority",    "Goes before other data.", .when = NP_WHEN(NP__L2TP_VERSION, 2, 2)},
  [NP__L2TP_VERSION]       = {"flags.version",   12,  4, NP_UINT, "l2tp.version",     "2 or 3."},
  [NP__L2TP_LENGTH]        = {"length",          16, 16, NP_UINT, "l2tp.length",      "Length of the message, header included, in bytes.", .when = NP_WHEN(NP__L2TP_HAS_LENGTH, 1, 1)},
  [NP__L2TP_FIRST_WORD]    = {"first_word",      16, 16, NP_HEX,  NULL,               "Without a length: what stands in its place.", .flags = NP_HIDDEN, .when = NP_WHEN(NP__L2TP_HAS_LENGTH, 0, 0)},
  [NP__L2TP_TUNNEL_ID]     = {"tunnel_id",       NP_VARIABLE, 16, NP_UINT, "l2tp.tunnel", "Version 2: the receiver's id of the tunnel; 0 while there is none."},
  [NP__L2TP_SESSION_ID]    = {"session_id",      NP_VARIABLE, 16, NP_UINT, "l2tp.session", "Version 2: the receiver's id of the session; 0 for the tunnel."},
  [NP__L2TP_RESERVED]      = {"reserved",        NP_VARIABLE, 16, NP_HEX, "l2tp.res", "Version 3, data: 0.", .flags = NP_HIDDEN},
  [NP__L2TP_CONNECTION_ID] = {"control_connection_id", NP_VARIABLE, 32, NP_HEX, "l2tp.ccid", "Version 3: the receiver's id of the control connection."},
  [NP__L2TP_SESSION_ID_V3] = {"session_id_v3",   NP_VARIABLE, 32, NP_HEX, "l2tp.sid", "Version 3: the receiver's id of the session."},
  [NP__L2TP_NS]            = {"ns",              NP_VARIABLE, 16, NP_UINT, "l2tp.Ns", "Number of the message."},
  [NP__L2TP_NR]            = {"nr",              NP_VARIABLE, 16, NP_UINT, "l2tp.Nr", "Number of the message that the sender expects."},
  [NP__L2TP_OFFSET]        = {"offset",          NP_VARIABLE, 16, NP_UINT, "l2tp.offset", "Bytes between the header and its payload."},
  [NP__L2TP_AVPS]          = {"avps",            NP_VARIABLE, 0, NP_RECORD, NULL, "Attributes of a control message, in packet order.", .flags = NP_MANY},
  [NP__L2TP_MANDATORY]     = {"avps.mandatory",  NP_VARIABLE, 1, NP_FLAG, "l2tp.avp.mandatory", "Who does not know the attribute must end the session or tunnel."},
  [NP__L2TP_HIDDEN]        = {"avps.hidden",     NP_VARIABLE, 1, NP_FLAG, "l2tp.avp.hidden", "The value is encrypted."},
  [NP__L2TP_AVP_LENGTH]    = {"avps.length",     NP_VARIABLE, 10, NP_UINT, "l2tp.avp.length", "Length of the attribute, header included, in bytes."},
  [NP__L2TP_VENDOR_ID]     = {"avps.vendor_id",  NP_VARIABLE, 16, NP_UINT, "l2tp.avp.vendor_id", "Whose type it is: 0 the IETF's, else a private enterprise number."},
  [NP__L2TP_VENDOR_TYPE]   = {"avps.vendor_type", NP_VARIABLE, 16, NP_UINT, NULL, "Type of the attribute, of a vendor's."},
  [NP__L2TP_AVP_TYPE]      = {"avps.type",       NP_VARIABLE, 16, NP_UINT, "l2tp.avp.type", "Type of the attribute, of the IETF's.", .names = np_l2tp_avp_names},
  [NP__L2TP_AVP_NAME]      = {"avps.type_name",  NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = np_l2tp_avp_names},
#define XX(id, name, ...) [NP__L2TP_##id] = {name, __VA_ARGS__},
#include "protocols/tunnel/l2tp_row.def"
#undef XX
};
/* clang-format on */

enum { FIXED_BYTES = 4, WORD = 2, VERSION_2 = 2, VERSION_3 = 3, ETHERTYPE_PPP = 0x880b };

static bool is(const struct np_dissector *d, int row) {
  return np_get(d, &fields[row]) != 0;
}

/* RFC 2661, section 3.1: of ids, numbers and offset each flag tells. */
static uint64_t data_header(const struct np_dissector *d) {
  uint64_t offset, length = FIXED_BYTES + WORD;
  if (is(d, NP__L2TP_HAS_LENGTH)) length += WORD;
  if (is(d, NP__L2TP_HAS_SEQUENCE)) length += 2 * WORD;
  if (!is(d, NP__L2TP_HAS_OFFSET)) return length;
  np_look(d, (uint32_t)length * 8, 16, &offset);
  return length + WORD + offset;
}

/* RFC 3931, section 4.1.2.1: what is behind the session's id is agreed on in other packets. */
static void data(struct np_dissector *d, uint64_t version) {
  if (version == VERSION_3) {
    np_header(d, 2 * FIXED_BYTES);
    return;
  }
  if (is(d, NP__L2TP_HAS_OFFSET))
    np_header_at(d, &ROW(OFFSET), data_header(d));
  else
    np_header(d, data_header(d));
  np_next(d, NP_BY_ETHERTYPE, ETHERTYPE_PPP);
}

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &ROW(VERSION));
  bool is_control = is(d, NP__L2TP_TYPE), has_length = is(d, NP__L2TP_HAS_LENGTH);
  if (version != VERSION_2 && version != VERSION_3) {
    np_refuse(d);
    return;
  }
  if (has_length) np_end_at(d, &ROW(LENGTH), np_get_length(d, &ROW(LENGTH)));
  if (!is_control) {
    data(d, version);
    return;
  }
  np_header_whole(d);
  if (!has_length || !is(d, NP__L2TP_HAS_SEQUENCE))
    np_malformed(d, &ROW(FLAGS), "a control message without a length or numbers");
}

/* The first id is in the fixed header where there is no length. */
static void ids(struct np_dissector *d, struct np_cursor *c) {
  if (is(d, NP__L2TP_HAS_LENGTH))
    np_emit(d, c, &ROW(TUNNEL_ID));
  else
    np_emit_number(d, &ROW(TUNNEL_ID), np_get(d, &ROW(FIRST_WORD)));
  np_emit(d, c, &ROW(SESSION_ID));
}

static void ids_of_version_3(struct np_dissector *d, struct np_cursor *c, bool is_control) {
  if (!is_control && !is(d, NP__L2TP_HAS_LENGTH))
    np_emit_number(d, &ROW(RESERVED), np_get(d, &ROW(FIRST_WORD)));
  np_emit(d, c, is_control ? &ROW(CONNECTION_ID) : &ROW(SESSION_ID_V3));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_control = is(d, NP__L2TP_TYPE);
  bool is_2 = np_get(d, &ROW(VERSION)) == VERSION_2;
  if (is_2)
    ids(d, &c);
  else
    ids_of_version_3(d, &c, is_control);
  if (is(d, NP__L2TP_HAS_SEQUENCE) && (is_2 || is_control)) {
    np_show(d, &c, &ROW(NS));
    np_show(d, &c, &ROW(NR));
  }
  if (is_control)
    np__l2tp_avps(d, &c);
  else if (is_2 && is(d, NP__L2TP_HAS_OFFSET))
    np_emit(d, &c, &ROW(OFFSET));
}

const struct np_protocol np_l2tp = {
    .name = "l2tp",
    .title = "Layer Two Tunneling Protocol",
    .spec = "RFC 2661",
    .group = "tunnel",
    .wireshark = "l2tp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 1701}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "L2TP {avps.message_type_name}",
};
