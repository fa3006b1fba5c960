/* kafka.c - Apache Kafka's protocol: headers of requests and responses. */
#include "protocols/protocol.h"

enum { LENGTH, API, API_NAME, VERSION, CORRELATION, CLIENT_LENGTH, CLIENT, DATA };

enum {
  HEAD = 4,
  LEAST = 4,
  MOST = 1 << 27,
  PORT = 9092,
  LAST_API = 127,
  NEWEST = 30,
  NONE = 0xffff,
  SHUTDOWN = 7
};

static const struct np_name api_names[] = {{0, "Produce"},
                                           {1, "Fetch"},
                                           {2, "ListOffsets"},
                                           {3, "Metadata"},
                                           {4, "LeaderAndIsr"},
                                           {5, "StopReplica"},
                                           {6, "UpdateMetadata"},
                                           {SHUTDOWN, "ControlledShutdown"},
                                           {8, "OffsetCommit"},
                                           {9, "OffsetFetch"},
                                           {10, "FindCoordinator"},
                                           {11, "JoinGroup"},
                                           {12, "Heartbeat"},
                                           {13, "LeaveGroup"},
                                           {14, "SyncGroup"},
                                           {15, "DescribeGroups"},
                                           {16, "ListGroups"},
                                           {17, "SaslHandshake"},
                                           {18, "ApiVersions"},
                                           {19, "CreateTopics"},
                                           {20, "DeleteTopics"},
                                           {21, "DeleteRecords"},
                                           {22, "InitProducerId"},
                                           {23, "OffsetForLeaderEpoch"},
                                           {24, "AddPartitionsToTxn"},
                                           {25, "AddOffsetsToTxn"},
                                           {26, "EndTxn"},
                                           {27, "WriteTxnMarkers"},
                                           {28, "TxnOffsetCommit"},
                                           {29, "DescribeAcls"},
                                           {30, "CreateAcls"},
                                           {31, "DeleteAcls"},
                                           {32, "DescribeConfigs"},
                                           {33, "AlterConfigs"},
                                           {34, "AlterReplicaLogDirs"},
                                           {35, "DescribeLogDirs"},
                                           {36, "SaslAuthenticate"},
                                           {37, "CreatePartitions"},
                                           {38, "CreateDelegationToken"},
                                           {39, "RenewDelegationToken"},
                                           {40, "ExpireDelegationToken"},
                                           {41, "DescribeDelegationToken"},
                                           {42, "DeleteGroups"},
                                           {43, "ElectLeaders"},
                                           {44, "IncrementalAlterConfigs"},
                                           {45, "AlterPartitionReassignments"},
                                           {46, "ListPartitionReassignments"},
                                           {47, "OffsetDelete"},
                                           {48, "DescribeClientQuotas"},
                                           {49, "AlterClientQuotas"},
                                           {50, "DescribeUserScramCredentials"},
                                           {51, "AlterUserScramCredentials"},
                                           {52, "Vote"},
                                           {53, "BeginQuorumEpoch"},
                                           {54, "EndQuorumEpoch"},
                                           {55, "DescribeQuorum"},
                                           {56, "AlterPartition"},
                                           {57, "UpdateFeatures"},
                                           {58, "Envelope"},
                                           {59, "FetchSnapshot"},
                                           {60, "DescribeCluster"},
                                           {61, "DescribeProducers"},
                                           {62, "BrokerRegistration"},
                                           {63, "BrokerHeartbeat"},
                                           {64, "UnregisterBroker"},
                                           {65, "DescribeTransactions"},
                                           {66, "ListTransactions"},
                                           {67, "AllocateProducerIds"},
                                           {68, "ConsumerGroupHeartbeat"},
                                           {69, "ConsumerGroupDescribe"},
                                           {70, "ControllerRegistration"},
                                           {71, "GetTelemetrySubscriptions"},
                                           {72, "PushTelemetry"},
                                           {73, "AssignReplicasToDirs"},
                                           {74, "ListConfigResources"},
                                           {75, "DescribeTopicPartitions"},
                                           {76, "ShareGroupHeartbeat"},
                                           {77, "ShareGroupDescribe"},
                                           {78, "ShareFetch"},
                                           {79, "ShareAcknowledge"},
                                           {80, "AddRaftVoter"},
                                           {81, "RemoveRaftVoter"},
                                           {82, "UpdateRaftVoter"},
                                           {83, "InitializeShareGroupState"},
                                           {84, "ReadShareGroupState"},
                                           {85, "WriteShareGroupState"},
                                           {86, "DeleteShareGroupState"},
                                           {87, "ReadShareGroupStateSummary"},
                                           {88, "StreamsGroupHeartbeat"},
                                           {89, "StreamsGroupDescribe"},
                                           {90, "DescribeShareGroupOffsets"},
                                           {91, "AlterShareGroupOffsets"},
                                           {92, "DeleteShareGroupOffsets"},
                                           {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [LENGTH]      = {"length",           0, 32, NP_UINT, "kafka.len", "Length of the message behind it, in bytes."},
  [API]         = {"api_key",     NP_VARIABLE, 16, NP_UINT, "kafka.request_key", "Of a request: what is asked.", .names = api_names},
  [API_NAME]    = {"api_name",    NP_VARIABLE,  0, NP_NAME, NULL, "Name of that.", .names = api_names},
  [VERSION]     = {"api_version", NP_VARIABLE, 16, NP_UINT, "kafka.request.version", "Version of the request."},
  [CORRELATION] = {"correlation_id", NP_VARIABLE, 32, NP_UINT, "kafka.correlation_id", "The same in a request and its response."},
  [CLIENT_LENGTH] = {"client_id_length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the client's name, in bytes; 65535: it has none.", .flags = NP_HIDDEN},
  [CLIENT]      = {"client_id",   NP_VARIABLE,  0, NP_STRING, "kafka.client_id", "What the client calls itself."},
  [DATA]        = {"body",        NP_VARIABLE,  0, NP_BYTES, NULL, "The request or the response."},
};
/* clang-format on */

/* A request says what it is; a response is known by its side alone. */
static bool is_request(const struct np_dissector *d) {
  return np_port_side(d) == NP_SIDE_DESTINATION;
}

static bool is_message(const struct np_dissector *d, uint64_t length) {
  uint64_t api, version;
  if (length < LEAST || length > MOST) return false;
  if (!is_request(d) || !np_look(d, 32, 16, &api) || !np_look(d, 48, 16, &version)) return true;
  return api <= LAST_API && version <= NEWEST;
}

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (!is_message(d, length)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, HEAD + length);
  np_header(d, HEAD + length);
}

/* The first version of one request has no client's name. */
static void request(struct np_dissector *d, struct np_cursor *c) {
  uint64_t api = np_emit(d, c, &fields[API]), version = np_emit(d, c, &fields[VERSION]);
  np_emit(d, c, &fields[CORRELATION]);
  if (api == SHUTDOWN && version == 0) return;
  uint64_t length = np_emit(d, c, &fields[CLIENT_LENGTH]);
  if (length != NONE) np_emit_bytes(d, c, &fields[CLIENT], length);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_request(d))
    request(d, &c);
  else
    np_emit(d, &c, &fields[CORRELATION]);
  np_emit_rest(d, &c, &fields[DATA]);
}

/* Requests and responses alike have a length that is none of texts. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  if (size < HEAD) return HEAD;
  uint64_t length = np_bits(bytes, 0, 32);
  return length >= LEAST && length <= MOST ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .framing = {HEAD, &fields[LENGTH], HEAD, HEAD + MOST}};

const struct np_protocol np_kafka = {
    .name = "kafka",
    .title = "Apache Kafka",
    .spec = "Kafka protocol guide",
    .group = "messaging",
    .wireshark = "kafka",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Kafka {api_name} {api_version} {correlation_id} {client_id}",
    .stream = &stream,
};
