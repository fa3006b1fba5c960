/* bacnet.c - BACnet, ANSI/ASHRAE 135: the network layer, section 6, and the header of the
 * application layer behind it, section 20. */
#include "protocols/protocol.h"

enum {
  VERSION,
  CONTROL,
  IS_NETWORK,
  RESERVED_1,
  HAS_DESTINATION,
  RESERVED_2,
  HAS_SOURCE,
  EXPECTS_REPLY,
  PRIORITY,
  NORMAL,
  TO_NETWORK,
  TO_LENGTH,
  TO_ADDRESS,
  FROM_NETWORK,
  FROM_LENGTH,
  FROM_ADDRESS,
  HOPS,
  MESSAGE,
  MESSAGE_NAME,
  VENDOR,
  NETWORKS,
  NUMBER_STATUS,
  PERFORMANCE,
  REJECTED,
  PDU,
  PDU_NAME,
  SEGMENTED,
  MORE,
  ACCEPTS_SEGMENTS,
  NEGATIVE,
  SERVER,
  MAX_SEGMENTS,
  MAX_SIZE,
  INVOKE_ID,
  SEQUENCE,
  WINDOW,
  CONFIRMED,
  CONFIRMED_NAME,
  UNCONFIRMED,
  UNCONFIRMED_NAME,
  REJECT,
  ABORT,
  DATA
};

enum pdu { REQUEST, NOTICE, SIMPLE_ACK, COMPLEX_ACK, SEGMENT_ACK, FAILURE, REJECTION, ABORTION };

static const struct np_name pdu_names[] = {
    {REQUEST, "Confirmed-Request"},
    {NOTICE, "Unconfirmed-Request"},
    {SIMPLE_ACK, "Simple-ACK"},
    {COMPLEX_ACK, "Complex-ACK"},
    {SEGMENT_ACK, "Segment-ACK"},
    {FAILURE, "Error"},
    {REJECTION, "Reject"},
    {ABORTION, "Abort"},
    {0, NULL},
};
static const struct np_name message_names[] = {
    {0, "Who-Is-Router-To-Network"},
    {1, "I-Am-Router-To-Network"},
    {2, "I-Could-Be-Router-To-Network"},
    {3, "Reject-Message-To-Network"},
    {4, "Router-Busy-To-Network"},
    {5, "Router-Available-To-Network"},
    {6, "Initialize-Routing-Table"},
    {7, "Initialize-Routing-Table-Ack"},
    {8, "Establish-Connection-To-Network"},
    {9, "Disconnect-Connection-To-Network"},
    {18, "What-Is-Network-Number"},
    {19, "Network-Number-Is"},
    {0, NULL},
};
static const struct np_name confirmed_names[] = {
    {0, "acknowledgeAlarm"},
    {1, "confirmedCOVNotification"},
    {2, "confirmedEventNotification"},
    {3, "getAlarmSummary"},
    {4, "getEnrollmentSummary"},
    {5, "subscribeCOV"},
    {6, "atomicReadFile"},
    {7, "atomicWriteFile"},
    {8, "addListElement"},
    {9, "removeListElement"},
    {10, "createObject"},
    {11, "deleteObject"},
    {12, "readProperty"},
    {14, "readPropertyMultiple"},
    {15, "writeProperty"},
    {16, "writePropertyMultiple"},
    {17, "deviceCommunicationControl"},
    {18, "confirmedPrivateTransfer"},
    {19, "confirmedTextMessage"},
    {20, "reinitializeDevice"},
    {21, "vtOpen"},
    {22, "vtClose"},
    {23, "vtData"},
    {26, "readRange"},
    {27, "lifeSafetyOperation"},
    {28, "subscribeCOVProperty"},
    {29, "getEventInformation"},
    {0, NULL},
};
static const struct np_name unconfirmed_names[] = {
    {0, "i-Am"},
    {1, "i-Have"},
    {2, "unconfirmedCOVNotification"},
    {3, "unconfirmedEventNotification"},
    {4, "unconfirmedPrivateTransfer"},
    {5, "unconfirmedTextMessage"},
    {6, "timeSynchronization"},
    {7, "who-Has"},
    {8, "who-Is"},
    {9, "utcTimeSynchronization"},
    {10, "writeGroup"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]   = {"version",  0, 8, NP_UINT, "bacnet.version", "1."},
  [CONTROL]   = {"control",  8, 8, NP_GROUP, "bacnet.control", "Control as one number."},
  [IS_NETWORK] = {"is_network_message", 8, 1, NP_FLAG, "bacnet.control_net", "The message is of the network layer."},
  [RESERVED_1] = {"reserved", 9, 1, NP_FLAG, "bacnet.control_res1", "0.", .flags = NP_HIDDEN},
  [HAS_DESTINATION] = {"has_destination", 10, 1, NP_FLAG, "bacnet.control_dest", "The network it goes to is told."},
  [RESERVED_2] = {"reserved_2", 11, 1, NP_FLAG, "bacnet.control_res2", "0.", .flags = NP_HIDDEN},
  [HAS_SOURCE] = {"has_source", 12, 1, NP_FLAG, "bacnet.control_src", "The network it comes from is told."},
  [EXPECTS_REPLY] = {"expects_reply", 13, 1, NP_FLAG, "bacnet.control_expect", "A reply is expected."},
  [PRIORITY]  = {"priority_high", 14, 1, NP_FLAG, "bacnet.control_prio_high", "Life safety or critical equipment."},
  [NORMAL]    = {"priority_low", 15, 1, NP_FLAG, "bacnet.control_prio_low", "Urgent, or life safety."},
  [TO_NETWORK] = {"destination.network", NP_VARIABLE, 16, NP_UINT, "bacnet.dnet", "Network it goes to; 65535 are all."},
  [TO_LENGTH] = {"destination.length", NP_VARIABLE, 8, NP_UINT, "bacnet.dlen", "Length of the address, in bytes; 0 for all.", .flags = NP_HIDDEN},
  [TO_ADDRESS] = {"destination.address", NP_VARIABLE, 0, NP_BYTES, NULL, "Address there."},
  [FROM_NETWORK] = {"source.network", NP_VARIABLE, 16, NP_UINT, "bacnet.snet", "Network it comes from."},
  [FROM_LENGTH] = {"source.length", NP_VARIABLE, 8, NP_UINT, "bacnet.slen", "Length of the address, in bytes.", .flags = NP_HIDDEN},
  [FROM_ADDRESS] = {"source.address", NP_VARIABLE, 0, NP_BYTES, NULL, "Address there."},
  [HOPS]      = {"hop_count", NP_VARIABLE, 8, NP_UINT, "bacnet.hopc", "How many routers it may still pass."},
  [MESSAGE]   = {"message", NP_VARIABLE, 8, NP_UINT, "bacnet.mesgtyp", "Which message of the network layer.", .names = message_names},
  [MESSAGE_NAME] = {"message_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the message.", .names = message_names},
  [VENDOR]    = {"vendor", NP_VARIABLE, 16, NP_UINT, "bacnet.vendor", "Whose message it is."},
  [NETWORKS]  = {"networks", NP_VARIABLE, 16, NP_UINT, "bacnet.dnet", "Networks that are asked for, or told.", .flags = NP_MANY},
  [NUMBER_STATUS] = {"network_number_status", NP_VARIABLE, 8, NP_UINT, "bacnet.netno_status", "0: the number was learned; 1: it was configured."},
  [PERFORMANCE] = {"performance", NP_VARIABLE, 8, NP_UINT, "bacnet.perf", "How good the router's way is."},
  [REJECTED]  = {"reject_message_reason", NP_VARIABLE, 8, NP_UINT, "bacnet.rejectreason", "Why a message went nowhere."},
  [PDU]       = {"pdu_type", NP_VARIABLE, 4, NP_UINT, "bacapp.type", "What the message of the application is.", .names = pdu_names},
  [PDU_NAME]  = {"pdu_type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = pdu_names},
  [SEGMENTED] = {"segmented", NP_VARIABLE, 1, NP_FLAG, "bacapp.segmented_request", "It is in segments."},
  [MORE]      = {"more_follows", NP_VARIABLE, 1, NP_FLAG, "bacapp.more_segments", "Others follow."},
  [ACCEPTS_SEGMENTS] = {"accepts_segments", NP_VARIABLE, 1, NP_FLAG, "bacapp.SA", "The answer may be in segments."},
  [NEGATIVE]  = {"negative", NP_VARIABLE, 1, NP_FLAG, "bacapp.NAK", "A segment came out of order."},
  [SERVER]    = {"server", NP_VARIABLE, 1, NP_FLAG, "bacapp.SRV", "A server sends it."},
  [MAX_SEGMENTS] = {"max_segments", NP_VARIABLE, 3, NP_UINT, "bacapp.response_segments", "How many segments the answer may have: 2 to this power."},
  [MAX_SIZE]  = {"max_size", NP_VARIABLE, 4, NP_UINT, "bacapp.max_adpu_size", "How large it may be: 0 is 50 bytes, 5 is 1476."},
  [INVOKE_ID] = {"invoke_id", NP_VARIABLE, 8, NP_UINT, "bacapp.invoke_id", "The same in a request and its answers."},
  [SEQUENCE]  = {"sequence_number", NP_VARIABLE, 8, NP_UINT, "bacapp.sequence_number", "Number of the segment."},
  [WINDOW]    = {"window_size", NP_VARIABLE, 8, NP_UINT, "bacapp.window_size", "How many may be sent without an answer."},
  [CONFIRMED] = {"service", NP_VARIABLE, 8, NP_UINT, "bacapp.confirmed_service", "What is asked for, or answered.", .names = confirmed_names},
  [CONFIRMED_NAME] = {"service_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the service.", .names = confirmed_names},
  [UNCONFIRMED] = {"unconfirmed_service", NP_VARIABLE, 8, NP_UINT, "bacapp.unconfirmed_service", "What is told, or asked of all.", .names = unconfirmed_names},
  [UNCONFIRMED_NAME] = {"unconfirmed_service_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the service.", .names = unconfirmed_names},
  [REJECT]    = {"reject_reason", NP_VARIABLE, 8, NP_UINT, "bacapp.reject_reason", "Why the request is rejected."},
  [ABORT]     = {"abort_reason", NP_VARIABLE, 8, NP_UINT, "bacapp.abort_reason", "Why the transaction is given up."},
  [DATA]      = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "Parameters of the service, or of the message."},
};
/* clang-format on */

enum { SAP = 0x82, HEAD = 2, SUPPORTED = 1, FIRST_VENDOR = 128 };

static void dissect(struct np_dissector *d) {
  np_header_whole_unless(d, np_get(d, &fields[VERSION]) != SUPPORTED);
}

static void address(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  np_emit(d, c, &fields[row]);
  uint64_t length = np_emit(d, c, &fields[row + 1]);
  if (length > 0) np_emit_bytes(d, c, &fields[row + 2], length);
}

/* Section 6.4. */
static void network_message(struct np_dissector *d, struct np_cursor *c) {
  enum { CAN_ROUTE = 2, REJECTS = 3, AVAILABLE = 5, NUMBER_IS = 19 };
  uint64_t message = np_emit(d, c, &fields[MESSAGE]);
  if (message >= FIRST_VENDOR) np_emit(d, c, &fields[VENDOR]);
  if (message == REJECTS) np_emit(d, c, &fields[REJECTED]);
  bool is_one = message == CAN_ROUTE || message == REJECTS || message == NUMBER_IS;
  if (is_one) np_emit(d, c, &fields[NETWORKS]);
  while (!is_one && message <= AVAILABLE && np_more(c)) np_emit(d, c, &fields[NETWORKS]);
  if (message == CAN_ROUTE) np_emit(d, c, &fields[PERFORMANCE]);
  if (message == NUMBER_IS) np_emit(d, c, &fields[NUMBER_STATUS]);
}

/* Sections 20.1.2 and 20.1.5: what has segments says which it is. */
static void segmented(struct np_dissector *d, struct np_cursor *c, bool is_request) {
  bool is_segment = np_emit(d, c, &fields[SEGMENTED]);
  np_emit(d, c, &fields[MORE]);
  if (is_request) {
    np_emit(d, c, &fields[ACCEPTS_SEGMENTS]);
    np_skip(d, c, 2);
    np_emit_rows(d, c, &fields[MAX_SEGMENTS], &fields[MAX_SIZE]);
  } else {
    np_skip(d, c, 2);
  }
  np_emit(d, c, &fields[INVOKE_ID]);
  if (is_segment) np_emit_rows(d, c, &fields[SEQUENCE], &fields[WINDOW]);
  np_emit(d, c, &fields[CONFIRMED]);
}

static void application_message(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = np_emit(d, c, &fields[PDU]);
  if (type == REQUEST || type == COMPLEX_ACK) {
    segmented(d, c, type == REQUEST);
    return;
  }
  np_skip(d, c, type == SEGMENT_ACK ? 2 : type == ABORTION ? 3 : 4);
  if (type == SEGMENT_ACK) np_emit(d, c, &fields[NEGATIVE]);
  if (type == SEGMENT_ACK || type == ABORTION) np_emit(d, c, &fields[SERVER]);
  if (type == NOTICE) np_emit(d, c, &fields[UNCONFIRMED]);
  if (type == NOTICE || type > ABORTION) return;
  np_emit(d, c, &fields[INVOKE_ID]);
  if (type == SEGMENT_ACK) np_emit_rows(d, c, &fields[SEQUENCE], &fields[WINDOW]);
  if (type == SIMPLE_ACK || type == FAILURE) np_emit(d, c, &fields[CONFIRMED]);
  if (type == REJECTION) np_emit(d, c, &fields[REJECT]);
  if (type == ABORTION) np_emit(d, c, &fields[ABORT]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool has_destination = np_get(d, &fields[HAS_DESTINATION]);
  if (has_destination) address(d, &c, TO_NETWORK);
  if (np_get(d, &fields[HAS_SOURCE])) address(d, &c, FROM_NETWORK);
  if (has_destination) np_emit(d, &c, &fields[HOPS]);
  if (np_get(d, &fields[IS_NETWORK]))
    network_message(d, &c);
  else
    application_message(d, &c);
  np_emit_rest(d, &c, &fields[DATA]);
}

const struct np_protocol np_bacnet = {
    .name = "bacnet",
    .title = "BACnet",
    .spec = "ANSI/ASHRAE 135",
    .group = "industrial",
    .wireshark = "bacnet",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LLC_SAP, SAP}, {NP_TABLE_END, 0}},
    .summary = "BACnet {pdu_type_name} {service_name}{unconfirmed_service_name}{message_name}",
};
