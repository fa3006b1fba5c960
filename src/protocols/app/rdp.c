/* rdp.c - how a connection of the Remote Desktop Protocol begins, [MS-RDPBCGR] sections 2.2.1.1 and
 * 2.2.1.2: a cookie, and which security there shall be. */
#include "protocols/protocol.h"

enum {
  COOKIE,
  TYPE,
  TYPE_NAME,
  REQUEST_FLAGS,
  RESTRICTED_ADMIN,
  RESPONSE_FLAGS,
  EXTENDED_DATA,
  GRAPHICS,
  LENGTH,
  REQUESTED,
  TLS,
  HYBRID,
  RDSTLS,
  HYBRID_EX,
  SELECTED,
  SELECTED_NAME,
  FAILURE,
  FAILURE_NAME
};

enum type { REQUEST = 1, RESPONSE, FAILED };
enum { CONFIRM = 13, CONNECT = 14 };

static const struct np_name type_names[] = {{REQUEST, "negotiation request"},
                                            {RESPONSE, "negotiation response"},
                                            {FAILED, "negotiation failure"},
                                            {0, NULL}};
static const struct np_name protocol_names[] = {{0, "standard RDP security"},
                                                {1, "TLS"},
                                                {2, "CredSSP"},
                                                {4, "RDSTLS"},
                                                {8, "CredSSP with early user authorization"},
                                                {0, NULL}};
static const struct np_name failure_names[] = {
    {1, "SSL required by server"},
    {2, "SSL not allowed by server"},
    {3, "SSL certificate not on server"},
    {4, "inconsistent flags"},
    {5, "hybrid required by server"},
    {6, "SSL with user authentication required by server"},
    {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [COOKIE]         = {"cookie",         NP_VARIABLE, 0, NP_STRING, "rdp.rt_cookie", "Which server of several is wanted, or for whom."},
  [TYPE]           = {"type",           NP_VARIABLE, 8, NP_HEX, "rdp.neg_type", "What the negotiation says.", .names = type_names},
  [TYPE_NAME]      = {"type_name",      NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .names = type_names},
  [REQUEST_FLAGS]  = {"request_flags",  NP_VARIABLE, 8, NP_HEX, "rdp.negReq.flags", "The request's flags as one number.", .flags = NP_HIDDEN},
  [RESTRICTED_ADMIN] = {"request_flags.restricted_admin", NP_VARIABLE, 1, NP_FLAG, "rdp.negReq.flags.restricted_admin_mode_req", "No credentials shall go to the server."},
  [RESPONSE_FLAGS] = {"response_flags", NP_VARIABLE, 8, NP_HEX, "rdp.negRsp.flags", "The response's flags as one number.", .flags = NP_HIDDEN},
  [EXTENDED_DATA]  = {"response_flags.extended_data", NP_VARIABLE, 1, NP_FLAG, "rdp.negRsp.flags.extended_client_data_supported", "It knows extended client data blocks."},
  [GRAPHICS]       = {"response_flags.graphics", NP_VARIABLE, 1, NP_FLAG, "rdp.negRsp.flags.dynvc_gfx_protocol_supported", "It knows the graphics pipeline extension."},
  [LENGTH]         = {"length",         NP_VARIABLE, 16, NP_UINT, "rdp.neg_length", "Length of the negotiation, in bytes: 8.", .flags = NP_LITTLE},
  [REQUESTED]      = {"requested",      NP_VARIABLE, 32, NP_HEX, "rdp.negReq.requestedProtocols", "The security that the client knows as one number.", .flags = NP_LITTLE | NP_HIDDEN},
  [TLS]            = {"requested.tls",  NP_VARIABLE, 1, NP_FLAG, "rdp.negReq.requestedProtocols.ssl", "TLS."},
  [HYBRID]         = {"requested.credssp", NP_VARIABLE, 1, NP_FLAG, "rdp.negReq.requestedProtocols.hybrid", "CredSSP."},
  [RDSTLS]         = {"requested.rdstls", NP_VARIABLE, 1, NP_FLAG, "rdp.negReq.requestedProtocols.rdstls", "RDSTLS."},
  [HYBRID_EX]      = {"requested.credssp_ex", NP_VARIABLE, 1, NP_FLAG, "rdp.negReq.requestedProtocols.hybrid_ex", "CredSSP that tells at once whether the user may."},
  [SELECTED]       = {"selected",       NP_VARIABLE, 32, NP_HEX, "rdp.negReq.selectedProtocol", "The security that the server takes.", .flags = NP_LITTLE, .names = protocol_names},
  [SELECTED_NAME]  = {"selected_name",  NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = protocol_names},
  [FAILURE]        = {"failure",        NP_VARIABLE, 32, NP_HEX, "rdp.negFailure.failureCode", "Why there is none.", .flags = NP_LITTLE, .names = failure_names},
  [FAILURE_NAME]   = {"failure_name",   NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = failure_names},
};
/* clang-format on */

static void negotiation(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[TYPE]);
  if (type == REQUEST)
    np_emit_parts(d, c, &fields[REQUEST_FLAGS], 1);
  else if (type == RESPONSE)
    np_emit_parts(d, c, &fields[RESPONSE_FLAGS], 3);
  else
    np_skip(d, c, 8);
  np_emit(d, c, &fields[LENGTH]);
  if (type == REQUEST)
    np_emit_parts(d, c, &fields[REQUESTED], 0xf);
  else if (type == RESPONSE)
    np_emit(d, c, &fields[SELECTED]);
  else if (type == FAILED)
    np_emit(d, c, &fields[FAILURE]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), ahead = c, line;
  if (np_cursor_take(&ahead, 8) > FAILED) {
    np_take_line(&c, &line);
    np_emit_part(d, &line, &fields[COOKIE]);
  }
  if (np_more(&c)) negotiation(d, &c);
}

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

const struct np_protocol np_rdp = {
    .name = "rdp",
    .title = "Remote Desktop Protocol",
    .spec = "[MS-RDPBCGR]",
    .group = "remote",
    .wireshark = "rdp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_COTP, CONNECT << 8 | 'C'},
                                      {NP_BY_COTP, CONNECT << 8 | 'm'},
                                      {NP_BY_COTP, CONNECT << 8 | REQUEST},
                                      {NP_BY_COTP, CONFIRM << 8 | RESPONSE},
                                      {NP_BY_COTP, CONFIRM << 8 | FAILED},
                                      {NP_TABLE_END, 0}},
    .summary = "RDP {cookie} {type_name} {selected_name} {failure_name}",
};
