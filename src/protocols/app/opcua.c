/* opcua.c - OPC UA connection protocol and secure conversation, OPC 10000-6 sections 6.7 and 7.1:
 * the headers of messages, and which service an unencrypted one is of. Numbers have their lowest
 * byte first. */
#include "protocols/protocol.h"

enum {
  MESSAGE,
  CHUNK,
  SIZE,
  VERSION,
  RECEIVE_BUFFER,
  SEND_BUFFER,
  MAX_MESSAGE,
  MAX_CHUNKS,
  ENDPOINT,
  SERVER,
  ERROR,
  REASON,
  CHANNEL,
  POLICY,
  CERTIFICATE,
  THUMBPRINT,
  TOKEN,
  SEQUENCE,
  REQUEST,
  ENCODING,
  NAMESPACE,
  SERVICE,
  SERVICE_NAME,
  BODY
};

/* Ids of the binary encodings of OPC 10000-6's NodeIds: a fault, and services of sessions. */
static const struct np_name service_names[] = {
    {397, "ServiceFault"},
    {422, "FindServersRequest"},
    {425, "FindServersResponse"},
    {428, "GetEndpointsRequest"},
    {431, "GetEndpointsResponse"},
    {446, "OpenSecureChannelRequest"},
    {449, "OpenSecureChannelResponse"},
    {452, "CloseSecureChannelRequest"},
    {455, "CloseSecureChannelResponse"},
    {461, "CreateSessionRequest"},
    {464, "CreateSessionResponse"},
    {467, "ActivateSessionRequest"},
    {470, "ActivateSessionResponse"},
    {473, "CloseSessionRequest"},
    {476, "CloseSessionResponse"},
    {527, "BrowseRequest"},
    {530, "BrowseResponse"},
    {533, "BrowseNextRequest"},
    {536, "BrowseNextResponse"},
    {554, "TranslateBrowsePathsToNodeIdsRequest"},
    {557, "TranslateBrowsePathsToNodeIdsResponse"},
    {631, "ReadRequest"},
    {634, "ReadResponse"},
    {673, "WriteRequest"},
    {676, "WriteResponse"},
    {712, "CallRequest"},
    {715, "CallResponse"},
    {751, "CreateMonitoredItemsRequest"},
    {754, "CreateMonitoredItemsResponse"},
    {781, "DeleteMonitoredItemsRequest"},
    {784, "DeleteMonitoredItemsResponse"},
    {787, "CreateSubscriptionRequest"},
    {790, "CreateSubscriptionResponse"},
    {826, "PublishRequest"},
    {829, "PublishResponse"},
    {847, "DeleteSubscriptionsRequest"},
    {850, "DeleteSubscriptionsResponse"},
    {0, NULL},
};

/* clang-format off */
#define LITTLE .flags = NP_LITTLE
static const struct np_field fields[] = {
  [MESSAGE]  = {"message_type", 0, 24, NP_STRING, "opcua.transport.type", "Kind of message: HEL, ACK, ERR, RHE, OPN, MSG or CLO."},
  [CHUNK]    = {"chunk",   24,  8, NP_STRING, "opcua.transport.chunk", "F: the last chunk of the message; C: others follow; A: it is given up."},
  [SIZE]     = {"size",    32, 32, NP_UINT, "opcua.transport.size", "Length of the chunk with this header, in bytes.", LITTLE},
  [VERSION]  = {"version", NP_VARIABLE, 32, NP_UINT, "opcua.transport.ver", "HEL and ACK: version of the protocol.", LITTLE},
  [RECEIVE_BUFFER] = {"receive_buffer_size", NP_VARIABLE, 32, NP_UINT, "opcua.transport.rbs", "HEL and ACK: largest chunk that the sender takes, in bytes.", LITTLE},
  [SEND_BUFFER] = {"send_buffer_size", NP_VARIABLE, 32, NP_UINT, "opcua.transport.sbs", "HEL and ACK: largest chunk that it sends, in bytes.", LITTLE},
  [MAX_MESSAGE] = {"max_message_size", NP_VARIABLE, 32, NP_UINT, "opcua.transport.mms", "HEL and ACK: largest message, in bytes; 0 for no limit.", LITTLE},
  [MAX_CHUNKS] = {"max_chunk_count", NP_VARIABLE, 32, NP_UINT, "opcua.transport.mcc", "HEL and ACK: most chunks of a message; 0 for no limit.", LITTLE},
  [ENDPOINT] = {"endpoint_url", NP_VARIABLE, 0, NP_STRING, "opcua.transport.endpoint", "HEL and RHE: what the client wants to speak to."},
  [SERVER]   = {"server_uri", NP_VARIABLE, 0, NP_STRING, "opcua.transport.suri", "RHE: the server."},
  [ERROR]    = {"error",   NP_VARIABLE, 32, NP_HEX, "opcua.transport.error", "ERR: status code.", LITTLE},
  [REASON]   = {"reason",  NP_VARIABLE, 0, NP_STRING, "opcua.transport.reason", "ERR: what is wrong."},
  [CHANNEL]  = {"secure_channel_id", NP_VARIABLE, 32, NP_UINT, "opcua.transport.scid", "OPN, MSG and CLO: the channel.", LITTLE},
  [POLICY]   = {"security_policy_uri", NP_VARIABLE, 0, NP_STRING, "opcua.security.spu", "OPN: how it is secured."},
  [CERTIFICATE] = {"sender_certificate", NP_VARIABLE, 0, NP_BYTES, "opcua.security.scert", "OPN: the sender's certificate."},
  [THUMBPRINT] = {"receiver_thumbprint", NP_VARIABLE, 0, NP_BYTES, "opcua.security.rcthumb", "OPN: SHA-1 of the receiver's certificate."},
  [TOKEN]    = {"token_id", NP_VARIABLE, 32, NP_UINT, "opcua.security.tokenid", "MSG and CLO: the channel's keys.", LITTLE},
  [SEQUENCE] = {"sequence_number", NP_VARIABLE, 32, NP_UINT, "opcua.security.seq", "Number of the chunk.", LITTLE},
  [REQUEST]  = {"request_id", NP_VARIABLE, 32, NP_UINT, "opcua.security.rqid", "The same in a request and its response.", LITTLE},
  [ENCODING] = {"service.encoding", NP_VARIABLE, 8, NP_HEX, "opcua.servicenodeid.encodingmask", "How the service's id is written.", .flags = NP_HIDDEN},
  [NAMESPACE] = {"service.namespace", NP_VARIABLE, 8, NP_UINT, "opcua.servicenodeid.nsid", "Namespace of the id.", .flags = NP_HIDDEN},
  [SERVICE]  = {"service.id", NP_VARIABLE, 16, NP_UINT, "opcua.servicenodeid.numeric", "Which service, and whether it is asked for or answered.", LITTLE, .names = service_names},
  [SERVICE_NAME] = {"service.name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the service.", .names = service_names},
  [BODY]     = {"body",    NP_VARIABLE, 0, NP_BYTES, NULL, "What the service is told, or tells."},
};
/* clang-format on */

enum { PORT = 4840, HEAD = 8, MOST = 1 << 24, FOUR_BYTES = 1 };

/* Kinds of messages: their three letters as a number. */
enum {
  HELLO = 0x48454c,
  ACKNOWLEDGE = 0x41434b,
  FAILURE = 0x455252,
  REVERSE = 0x524845,
  OPEN = 0x4f504e,
  DATA = 0x4d5347,
  CLOSE = 0x434c4f
};

static bool is_message(uint64_t type, uint64_t chunk) {
  bool is_known = type == HELLO || type == ACKNOWLEDGE || type == FAILURE || type == REVERSE ||
                  type == OPEN || type == DATA || type == CLOSE;
  return is_known && (chunk == 'F' || chunk == 'C' || chunk == 'A');
}

static void dissect(struct np_dissector *d) {
  uint64_t head = 0, size = np_get(d, &fields[SIZE]);
  np_look(d, 0, 32, &head);
  if (!is_message(head >> 8, head & 0xff) || size < HEAD || size > MOST) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, size);
  np_header(d, size);
}

/* OPC 10000-6 section 5.2.2.4: a length of -1 is that of no text. */
static void text(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  uint64_t length = np_take_little(d, c, &fields[row], 4);
  if (length != UINT32_MAX) np_emit_bytes(d, c, &fields[row], length);
}

/* Section 5.2.2.9: the numeric id of four bytes is what services have. */
static void service(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor at = *c;
  if (np_cursor_take(&at, 8) != FOUR_BYTES) return;
  np_emit_rows(d, c, &fields[ENCODING], &fields[SERVICE]);
}

static void secured(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  uint64_t chunk = 0;
  np_emit(d, c, &fields[CHANNEL]);
  if (type == OPEN) {
    text(d, c, POLICY);
    text(d, c, CERTIFICATE);
    text(d, c, THUMBPRINT);
  } else {
    np_emit(d, c, &fields[TOKEN]);
  }
  np_emit_rows(d, c, &fields[SEQUENCE], &fields[REQUEST]);
  np_look(d, 24, 8, &chunk);
  if (chunk == 'F' && np_more(c)) service(d, c);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = 0;
  np_look(d, 0, 24, &type);
  if (type == HELLO || type == ACKNOWLEDGE)
    np_emit_rows(d, &c, &fields[VERSION], &fields[MAX_CHUNKS]);
  if (type == REVERSE) text(d, &c, SERVER);
  if (type == HELLO || type == REVERSE) text(d, &c, ENDPOINT);
  if (type == FAILURE) np_emit(d, &c, &fields[ERROR]);
  if (type == FAILURE) text(d, &c, REASON);
  if (type == OPEN || type == DATA || type == CLOSE) secured(d, &c, type);
  np_emit_rest(d, &c, &fields[BODY]);
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < 4) return 4;
  return is_message(np_bits(bytes, 0, 24), bytes[3]) ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[SIZE], 0, MOST}};

const struct np_protocol np_opcua = {
    .name = "opcua",
    .title = "OPC Unified Architecture",
    .spec = "OPC 10000-6",
    .group = "industrial",
    .wireshark = "opcua",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "OPC UA {message_type} {service.name} {endpoint_url}",
    .stream = &stream,
};
