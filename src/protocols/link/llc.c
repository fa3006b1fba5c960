/* llc.c - Logical Link Control, IEEE 802.2. */
#include "protocols/protocol.h"

enum {
  DSAP,
  DSAP_ADDRESS,
  DSAP_GROUP,
  SSAP,
  SSAP_ADDRESS,
  SSAP_RESPONSE,
  CONTROL_BYTE,
  CONTROL,
  FRAME_TYPE,
  SEND_NUMBER,
  RECEIVE_NUMBER,
  POLL,
  SUPERVISORY,
  COMMAND,
  RESPONSE
};

static const struct np_name sap_names[] = {
    {0x00, "null"},
    {0x02, "individual sublayer management"},
    {0x03, "group sublayer management"},
    {0x04, "SNA path control"},
    {0x06, "IP"},
    {0x08, "SNA"},
    {0x0e, "PROWAY network management"},
    {0x18, "TI"},
    {0x42, "spanning tree"},
    {0x4e, "EIA RS-511"},
    {0x7e, "ISO 8208"},
    {0x80, "XNS"},
    {0x86, "Nestar"},
    {0x8e, "PROWAY active station list"},
    {0x98, "ARP"},
    {0xaa, "SNAP"},
    {0xbc, "VINES"},
    {0xe0, "NetWare"},
    {0xf0, "NetBIOS"},
    {0xf4, "IBM network management"},
    {0xf8, "HP extended LLC"},
    {0xfc, "remote program load"},
    {0xfe, "ISO network layer"},
    {0xff, "global"},
    {0, NULL},
};

static const struct np_name frame_type_names[] = {
    {0, "information"}, {1, "supervisory"}, {3, "unnumbered"}, {0, NULL}};

static const struct np_name supervisory_names[] = {
    {0, "receiver ready"}, {1, "receiver not ready"}, {2, "reject"}, {0, NULL}};

static const struct np_name unnumbered_names[] = {
    {0x00, "UI"},   {0x03, "DM"},  {0x10, "DISC"}, {0x18, "UA"}, {0x1b, "SABME"},
    {0x21, "FRMR"}, {0x2b, "XID"}, {0x38, "TEST"}, {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                  name               bit width type      wireshark      doc */
  [DSAP]           = {"dsap",              0,  8, NP_HEX,  "llc.dsap",     "Service access point of the destination.", .names = sap_names},
  [DSAP_ADDRESS]   = {"dsap_address",      0,  7, NP_UINT, "llc.dsap.sap", "The same without its lowest bit, which tells groups.", .flags = NP_HIDDEN},
  [DSAP_GROUP]     = {"dsap_group",        7,  1, NP_FLAG, "llc.dsap.ig",  "The destination is a group.", .flags = NP_HIDDEN},
  [SSAP]           = {"ssap",              8,  8, NP_HEX,  "llc.ssap",     "Service access point of the source.", .names = sap_names},
  [SSAP_ADDRESS]   = {"ssap_address",      8,  7, NP_UINT, "llc.ssap.sap", "The same without its lowest bit, which tells responses.", .flags = NP_HIDDEN},
  [SSAP_RESPONSE]  = {"ssap_response",    15,  1, NP_FLAG, "llc.ssap.cr",  "A response, not a command.", .flags = NP_HIDDEN},
  [CONTROL_BYTE]   = {"control_byte",     16,  8, NP_HEX,  NULL,           "First byte of the control field.", .flags = NP_HIDDEN},
  [CONTROL]        = {"control",          NP_COMPUTED, 16, NP_HEX,  "llc.control",         "Control field; one of two bytes has its low byte first."},
  [FRAME_TYPE]     = {"frame_type",       NP_COMPUTED,  2, NP_UINT, "llc.control.ftype",   "Format of the control field.", .names = frame_type_names},
  [SEND_NUMBER]    = {"send_number",      NP_COMPUTED,  7, NP_UINT, "llc.control.n_s",     "Number of this information frame."},
  [RECEIVE_NUMBER] = {"receive_number",   NP_COMPUTED,  7, NP_UINT, "llc.control.n_r",     "Number of the information frame that the sender expects."},
  [POLL]           = {"poll",             NP_COMPUTED,  1, NP_FLAG, NULL,                  "Poll bit of a command, final bit of a response."},
  [SUPERVISORY]    = {"supervisory_type", NP_COMPUTED,  2, NP_UINT, "llc.control.s_ftype", "What a supervisory frame says.", .names = supervisory_names},
  [COMMAND]        = {"command",          NP_COMPUTED,  6, NP_HEX,  "llc.control.u_modifier_cmd", "What an unnumbered command asks for.", .names = unnumbered_names},
  [RESPONSE]       = {"response",         NP_COMPUTED,  6, NP_HEX,  "llc.control.u_modifier_resp", "What an unnumbered response says.", .names = unnumbered_names},
};
/* clang-format on */

enum { HEADER_BYTES = 3, SAP_SNAP = 0xaa, UNNUMBERED_INFORMATION = 0x03, POLL_BIT = 0x10 };

enum frame_type { INFORMATION = 0, SUPERVISE = 1, UNNUMBERED = 3 };

static enum frame_type frame_type(uint64_t control) {
  if ((control & 1) == 0) return INFORMATION;
  return (control & 2) == 0 ? SUPERVISE : UNNUMBERED;
}

static void dissect(struct np_dissector *d) {
  uint64_t dsap = np_get(d, &fields[DSAP]);
  uint64_t control = np_get(d, &fields[CONTROL_BYTE]);
  enum frame_type type = frame_type(control);
  if (type != UNNUMBERED) np_header(d, HEADER_BYTES + 1);
  bool data = type == INFORMATION || (control & ~(uint64_t)POLL_BIT) == UNNUMBERED_INFORMATION;
  /* SNAP takes both addresses; its header is there whatever the frame is for. */
  bool snap = dsap == SAP_SNAP && np_get(d, &fields[SSAP]) == SAP_SNAP;
  if (snap || (data && dsap != SAP_SNAP)) np_next(d, NP_BY_LLC_SAP, dsap);
}

static void unnumbered(struct np_dissector *d, uint64_t control) {
  bool response = np_get(d, &fields[SSAP_RESPONSE]) != 0;
  np_emit_number(d, &fields[CONTROL], control);
  np_emit_number(d, &fields[FRAME_TYPE], UNNUMBERED);
  np_emit_number(d, &fields[POLL], control >> 4 & 1);
  np_emit_number(d, &fields[response ? RESPONSE : COMMAND], (control & 0xec) >> 2);
}

static void numbered(struct np_dissector *d, enum frame_type type, uint64_t control) {
  np_emit_number(d, &fields[CONTROL], control);
  np_emit_number(d, &fields[FRAME_TYPE], type);
  if (type == INFORMATION)
    np_emit_number(d, &fields[SEND_NUMBER], control >> 1 & 0x7f);
  else
    np_emit_number(d, &fields[SUPERVISORY], control >> 2 & 3);
  np_emit_number(d, &fields[RECEIVE_NUMBER], control >> 9);
  np_emit_number(d, &fields[POLL], control >> 8 & 1);
}

static void details(struct np_dissector *d) {
  uint64_t first = np_get(d, &fields[CONTROL_BYTE]);
  enum frame_type type = frame_type(first);
  if (type == UNNUMBERED) {
    unnumbered(d, first);
    return;
  }
  struct np_cursor tail = np_header_tail(d);
  struct np_cursor second = tail;
  np_skip(d, &tail, 8);
  if (tail.state == NP_CURSOR_GOOD) numbered(d, type, first | np_cursor_peek(&second, 8) << 8);
}

const struct np_protocol np_llc = {
    .name = "llc",
    .title = "Logical Link Control",
    .spec = "IEEE 802.2",
    .group = "link",
    .wireshark = "llc",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_LENGTH, NP_LENGTH_LLC}, {NP_BY_LINK_TYPE, 100}, {NP_TABLE_END, 0}},
    .summary = "LLC {ssap} > {dsap} {frame_type}",
};
