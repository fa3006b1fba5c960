/* mqtt.c - MQTT 3.1, 3.1.1 and 5. Only a CONNECT says its version: of other packets their lengths
 * tell whether there are the properties and reasons of version 5. */
#include "dissect/parser.h"
#include "protocols/app/mqtt_property.h"

enum {
  HEADER_FLAGS,
  TYPE,
  TYPE_NAME,
  RESERVED,
  DUP,
  QOS,
  RETAIN,
  LENGTH,
  NAME_LENGTH,
  NAME,
  VERSION,
  CONNECT_FLAGS,
  HAS_USER,
  HAS_PASSWORD,
  WILL_RETAIN,
  WILL_QOS,
  HAS_WILL,
  CLEAN,
  CONNECT_RESERVED,
  KEEP_ALIVE,
  ACK_FLAGS,
  ACK_RESERVED,
  SESSION_PRESENT,
  RETURN_CODE,
  TOPIC_LENGTH,
  TOPIC,
  PACKET_ID,
  CONNACK_REASON,
  PUBACK_REASON,
  PUBREC_REASON,
  PUBREL_REASON,
  PUBCOMP_REASON,
  DISCONNECT_REASON,
  AUTH_REASON,
  PROPERTIES_LENGTH,
  PROPERTIES,
  SUBSCRIPTION = PROPERTIES + NP__MQTT_PROPERTY_ROWS,
  SUBSCRIPTION_TOPIC_LENGTH,
  SUBSCRIPTION_TOPIC,
  SUBSCRIPTION_QOS,
  OPTIONS,
  OPTIONS_RESERVED,
  RETAIN_HANDLING,
  RETAIN_AS_PUBLISHED,
  NO_LOCAL,
  OPTIONS_QOS,
  GRANTED_QOS,
  SUBACK_REASONS,
  UNSUBACK_REASONS,
  CLIENT_LENGTH,
  CLIENT,
  WILL_PROPERTIES_LENGTH,
  WILL_PROPERTIES,
  WILL_TOPIC_LENGTH = WILL_PROPERTIES + NP__MQTT_PROPERTY_ROWS,
  WILL_TOPIC,
  WILL_LENGTH,
  WILL_MESSAGE,
  USER_LENGTH,
  USER,
  PASSWORD_LENGTH,
  PASSWORD,
  MESSAGE,
  OTHER
};

enum type {
  CONNECT = 1,
  CONNACK,
  PUBLISH,
  PUBACK,
  PUBREC,
  PUBREL,
  PUBCOMP,
  SUBSCRIBE,
  SUBACK,
  UNSUBSCRIBE,
  UNSUBACK,
  PINGREQ,
  PINGRESP,
  DISCONNECT,
  AUTH,
  TYPES
};

#define IS_PUBLISH NP_WHEN(TYPE, PUBLISH, PUBLISH)

/* clang-format off */
static const struct np_field fields[] = {
  [HEADER_FLAGS]     = {"header_flags",     0, 8, NP_GROUP, "mqtt.hdrflags",     "Type and flags as one number."},
  [TYPE]             = {"type",             0, 4, NP_UINT,  "mqtt.msgtype",      "What the packet is.", .names = np_mqtt_type_names},
  [TYPE_NAME]        = {"type_name",        NP_COMPUTED, 0, NP_NAME, NULL,       "Name of the type.", .flags = NP_HIDDEN, .of = TYPE, .names = np_mqtt_type_names},
  [RESERVED]         = {"flags_reserved",   4, 4, NP_UINT,  "mqtt.hdr_reserved", "Flags of other packets than PUBLISH: 0, or 2 in some.", .when = NP_WHEN(TYPE, PUBLISH + 1, PUBLISH - 1), .flags = NP_HIDDEN},
  [DUP]              = {"dup",              4, 1, NP_FLAG,  "mqtt.dupflag",      "PUBLISH: it may have been sent before.", .when = IS_PUBLISH},
  [QOS]              = {"qos",              5, 2, NP_UINT,  "mqtt.qos",          "PUBLISH: 0 at most once, 1 at least once, 2 exactly once.", .when = IS_PUBLISH},
  [RETAIN]           = {"retain",           7, 1, NP_FLAG,  "mqtt.retain",       "PUBLISH: the server keeps the message.", .when = IS_PUBLISH},
  [LENGTH]           = {"remaining_length", NP_VARIABLE, 32, NP_UINT, "mqtt.len", "Length of what follows, in bytes."},
  [NAME_LENGTH]      = {"protocol_name_length", NP_VARIABLE, 16, NP_UINT, "mqtt.proto_len", "Length of the protocol's name, in bytes.", .flags = NP_HIDDEN},
  [NAME]             = {"protocol_name",    NP_VARIABLE, 0, NP_STRING, "mqtt.protoname", "MQTT, or MQIsdp in version 3.1."},
  [VERSION]          = {"version",          NP_VARIABLE, 8, NP_UINT, "mqtt.ver", "3 is version 3.1, 4 is 3.1.1, 5 is 5."},
  [CONNECT_FLAGS]    = {"connect_flags",    NP_VARIABLE, 8, NP_GROUP, "mqtt.conflags", "The flags of a CONNECT as one number."},
  [HAS_USER]         = {"has_user_name",    NP_VARIABLE, 1, NP_FLAG, "mqtt.conflag.uname", "There is a user's name."},
  [HAS_PASSWORD]     = {"has_password",     NP_VARIABLE, 1, NP_FLAG, "mqtt.conflag.passwd", "There is a password."},
  [WILL_RETAIN]      = {"will_retain",      NP_VARIABLE, 1, NP_FLAG, "mqtt.conflag.retain", "The server keeps the will."},
  [WILL_QOS]         = {"will_qos",         NP_VARIABLE, 2, NP_UINT, "mqtt.conflag.qos", "QoS of the will."},
  [HAS_WILL]         = {"has_will",         NP_VARIABLE, 1, NP_FLAG, "mqtt.conflag.willflag", "There is a will: a message for when the connection is lost."},
  [CLEAN]            = {"clean_start",      NP_VARIABLE, 1, NP_FLAG, "mqtt.conflag.cleansess", "No session of before goes on."},
  [CONNECT_RESERVED] = {"connect_reserved", NP_VARIABLE, 1, NP_FLAG, "mqtt.conflag.reserved", "0.", .flags = NP_HIDDEN},
  [KEEP_ALIVE]       = {"keep_alive",       NP_VARIABLE, 16, NP_UINT, "mqtt.kalive", "Longest time between two packets of the client, in seconds."},
  [ACK_FLAGS]        = {"acknowledge_flags", NP_VARIABLE, 8, NP_GROUP, "mqtt.conack.flags", "The flags of a CONNACK as one number."},
  [ACK_RESERVED]     = {"acknowledge_reserved", NP_VARIABLE, 7, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [SESSION_PRESENT]  = {"session_present",  NP_VARIABLE, 1, NP_FLAG, "mqtt.conack.flags.sp", "A session of before goes on."},
  [RETURN_CODE]      = {"return_code",      NP_VARIABLE, 8, NP_UINT, "mqtt.conack.val", "CONNACK of version 3: 0 is success.", .names = np_mqtt_return_names},
  [TOPIC_LENGTH]     = {"topic_length",     NP_VARIABLE, 16, NP_UINT, "mqtt.topic_len", "Length of the topic, in bytes.", .flags = NP_HIDDEN},
  [TOPIC]            = {"topic",            NP_VARIABLE, 0, NP_STRING, "mqtt.topic", "What the message is about."},
  [PACKET_ID]        = {"packet_id",        NP_VARIABLE, 16, NP_UINT, "mqtt.msgid", "The same in a packet and what acknowledges it."},
  [CONNACK_REASON]   = {"connack_reason",   NP_VARIABLE, 8, NP_UINT, "mqtt.connack.reason_code", "Outcome of a CONNECT, version 5: below 128 is success.", .names = np_mqtt_reason_names},
  [PUBACK_REASON]    = {"puback_reason",    NP_VARIABLE, 8, NP_UINT, "mqtt.puback.reason_code", "What became of a message of QoS 1.", .names = np_mqtt_reason_names},
  [PUBREC_REASON]    = {"pubrec_reason",    NP_VARIABLE, 8, NP_UINT, "mqtt.pubrec.reason_code", "What became of a message of QoS 2.", .names = np_mqtt_reason_names},
  [PUBREL_REASON]    = {"pubrel_reason",    NP_VARIABLE, 8, NP_UINT, "mqtt.pubrel.reason_code", "What became of its release.", .names = np_mqtt_reason_names},
  [PUBCOMP_REASON]   = {"pubcomp_reason",   NP_VARIABLE, 8, NP_UINT, "mqtt.pubcomp.reason_code", "What became of its end.", .names = np_mqtt_reason_names},
  [DISCONNECT_REASON] = {"disconnect_reason", NP_VARIABLE, 8, NP_UINT, "mqtt.disconnect.reason_code", "Why the connection ends.", .names = np_mqtt_reason_names},
  [AUTH_REASON]      = {"auth_reason",      NP_VARIABLE, 8, NP_UINT, "mqtt.auth.reason_code", "How authentication goes on.", .names = np_mqtt_reason_names},
  [PROPERTIES_LENGTH] = {"properties_length", NP_VARIABLE, 32, NP_UINT, "mqtt.property_len", "Length of the properties, in bytes.", .flags = NP_HIDDEN},
  [PROPERTIES]       = {"properties",       NP_VARIABLE, 0, NP_RECORD, NULL, "Properties of version 5.", .flags = NP_MANY},
#define XX(id, name, width, type, wireshark, bits, doc, list) [PROPERTIES + NP__MQTT_PROPERTY_##id] = {"properties." name, NP_VARIABLE, width, type, wireshark, doc, .flags = bits, .names = list},
#include "protocols/app/mqtt_property.def"
#undef XX
  [SUBSCRIPTION]     = {"subscriptions",    NP_VARIABLE, 0, NP_RECORD, NULL, "What is asked for, or no longer.", .flags = NP_MANY},
  [SUBSCRIPTION_TOPIC_LENGTH] = {"subscriptions.topic_length", NP_VARIABLE, 16, NP_UINT, "mqtt.topic_len", "Length of the topic filter, in bytes.", .flags = NP_HIDDEN},
  [SUBSCRIPTION_TOPIC] = {"subscriptions.topic", NP_VARIABLE, 0, NP_STRING, "mqtt.topic", "The topic filter."},
  [SUBSCRIPTION_QOS] = {"subscriptions.qos", NP_VARIABLE, 8, NP_UINT, "mqtt.sub.qos", "Version 3: highest QoS that is asked for."},
  [OPTIONS]          = {"subscriptions.options", NP_VARIABLE, 8, NP_GROUP, "mqtt.subscription_options", "Version 5: the options as one number."},
  [OPTIONS_RESERVED] = {"subscriptions.reserved", NP_VARIABLE, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [RETAIN_HANDLING]  = {"subscriptions.retain_handling", NP_VARIABLE, 2, NP_UINT, "mqtt.subscription_options_retain", "Messages that the server keeps: 0 they are sent, 1 if the subscription is new, 2 never."},
  [RETAIN_AS_PUBLISHED] = {"subscriptions.retain_as_published", NP_VARIABLE, 1, NP_FLAG, "mqtt.subscription_options_rap", "The flag retain stays as it was."},
  [NO_LOCAL]         = {"subscriptions.no_local", NP_VARIABLE, 1, NP_FLAG, "mqtt.subscription_options_nl", "What the client sends itself is not asked for."},
  [OPTIONS_QOS]      = {"subscriptions.options_qos", NP_VARIABLE, 2, NP_UINT, "mqtt.subscription_options_qos", "Version 5: highest QoS that is asked for."},
  [GRANTED_QOS]      = {"granted_qos",      NP_VARIABLE, 8, NP_UINT, "mqtt.suback.qos", "Version 3: QoS that each subscription gets; 128 is failure.", .flags = NP_MANY},
  [SUBACK_REASONS]   = {"suback_reasons",   NP_VARIABLE, 8, NP_UINT, "mqtt.suback.reason_code", "Version 5: outcome of each subscription.", .flags = NP_MANY, .names = np_mqtt_reason_names},
  [UNSUBACK_REASONS] = {"unsuback_reasons", NP_VARIABLE, 8, NP_UINT, "mqtt.unsuback.reason_code", "Version 5: outcome of the end of each.", .flags = NP_MANY, .names = np_mqtt_reason_names},
  [CLIENT_LENGTH]    = {"client_id_length", NP_VARIABLE, 16, NP_UINT, "mqtt.clientid_len", "Length of the client's name, in bytes.", .flags = NP_HIDDEN},
  [CLIENT]           = {"client_id",        NP_VARIABLE, 0, NP_STRING, "mqtt.clientid", "Name of the client."},
  [WILL_PROPERTIES_LENGTH] = {"will_properties_length", NP_VARIABLE, 32, NP_UINT, "mqtt.property_len", "Length of the will's properties, in bytes.", .flags = NP_HIDDEN},
  [WILL_PROPERTIES]  = {"will_properties",  NP_VARIABLE, 0, NP_RECORD, NULL, "Properties of the will.", .flags = NP_MANY},
#define XX(id, name, width, type, wireshark, bits, doc, list) [WILL_PROPERTIES + NP__MQTT_PROPERTY_##id] = {"will_properties." name, NP_VARIABLE, width, type, wireshark, doc, .flags = bits, .names = list},
#include "protocols/app/mqtt_property.def"
#undef XX
  [WILL_TOPIC_LENGTH] = {"will_topic_length", NP_VARIABLE, 16, NP_UINT, "mqtt.willtopic_len", "Length of the will's topic, in bytes.", .flags = NP_HIDDEN},
  [WILL_TOPIC]       = {"will_topic",       NP_VARIABLE, 0, NP_STRING, "mqtt.willtopic", "What the will is about."},
  [WILL_LENGTH]      = {"will_message_length", NP_VARIABLE, 16, NP_UINT, "mqtt.willmsg_len", "Length of the will, in bytes.", .flags = NP_HIDDEN},
  [WILL_MESSAGE]     = {"will_message",     NP_VARIABLE, 0, NP_BYTES, "mqtt.willmsg", "The will."},
  [USER_LENGTH]      = {"user_name_length", NP_VARIABLE, 16, NP_UINT, "mqtt.username_len", "Length of the user's name, in bytes.", .flags = NP_HIDDEN},
  [USER]             = {"user_name",        NP_VARIABLE, 0, NP_STRING, "mqtt.username", "Name of the user."},
  [PASSWORD_LENGTH]  = {"password_length",  NP_VARIABLE, 16, NP_UINT, "mqtt.passwd_len", "Length of the password, in bytes.", .flags = NP_HIDDEN},
  [PASSWORD]         = {"password",         NP_VARIABLE, 0, NP_STRING, "mqtt.passwd", "The password."},
  [MESSAGE]          = {"message",          NP_VARIABLE, 0, NP_BYTES, "mqtt.msg", "The message; in version 5, where it has no properties, the 0 that says so comes first."},
  [OTHER]            = {"other",            NP_VARIABLE, 0, NP_BYTES, NULL, "What follows in a packet of a version that is not known, or should not be there."},
};
/* clang-format on */

enum { PORT = 1883 };

static void emit_text(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned row) {
  np_emit_bytes(d, c, &fields[row], np_emit(d, c, &fields[length]));
}

/* ---- Is it a packet? ---- */

/* Section 2.1.3: 0 or 2, with the highest bit where version 3.1 sends one of the latter again. */
static bool has_good_flags(uint64_t type, uint64_t flags) {
  if (type == PUBLISH) return (flags >> 1 & 3) != 3;
  if (type == PUBREL || type == SUBSCRIBE || type == UNSUBSCRIBE) return (flags & 7) == 2;
  return flags == 0;
}

/* A topic of a PUBLISH is a text without wildcards, and goes on in this packet; of none an alias
 * must tell. */
static bool is_topic(struct np_cursor c, uint64_t length, uint64_t qos) {
  uint64_t topic = np_cursor_take(&c, 16), id = qos > 0 ? 16 : 0;
  if (!np_good(&c)) return true;
  if (2 + topic + id / 8 > length) return false;
  for (uint64_t i = 0; i < topic && np_cursor_need(&c, 8); i++) {
    uint64_t byte = np_cursor_take(&c, 8);
    if (byte < ' ' || byte == '#' || byte == '+') return false;
  }
  np_cursor_take(&c, (uint32_t)id + (id == 0));
  if (id == 0) c.bit -= np_good(&c);
  return topic > 0 || !np_good(&c) || np__mqtt_has_properties(c);
}

static bool is_connect(struct np_cursor c, uint64_t length) {
  uint64_t head = np_cursor_take(&c, 48);
  return !np_good(&c) || (length >= 12 && (head == 0x00044d515454 || head == 0x00064d514973));
}

/* A reason, and properties that fill the rest, if there are any. */
static bool is_reason(struct np_cursor c, uint64_t length) {
  uint64_t size, before = np_left(&c);
  np_cursor_take(&c, 8);
  if (length <= 1 || !np_good(&c) || !np__mqtt_take_number(&c, &size))
    return length <= 1 || !np_good(&c);
  return size + (before - np_left(&c)) == length;
}

/* What stands in front of the reason: flags, a packet's id or nothing. */
static uint64_t bytes_before_reason(uint64_t type) {
  if (type == CONNACK) return 1;
  return type >= PUBACK && type <= PUBCOMP ? 2 : 0;
}

static bool is_body(uint64_t type, uint64_t flags, struct np_cursor c, uint64_t length) {
  uint64_t before = bytes_before_reason(type);
  switch (type) {
    case CONNECT:
      return is_connect(c, length);
    case PUBLISH:
      return length >= 2 && is_topic(c, length, flags >> 1 & 3);
    case SUBSCRIBE:
    case UNSUBSCRIBE:
      return length >= 4;
    case SUBACK:
      return length >= 3;
    case UNSUBACK:
      return length >= 2;
    case PINGREQ:
    case PINGRESP:
      return length == 0;
    default:
      np_cursor_split(&c, before);
      return length >= before + (type == CONNACK) && is_reason(c, length - before);
  }
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t type = np_get(d, &fields[TYPE]), flags = np_get(d, &fields[HEADER_FLAGS]) & 15, length;
  uint32_t before = np_left(&c);
  bool is_whole = np__mqtt_take_number(&c, &length);
  if (!is_whole && c.state == NP_CURSOR_PAST_CAPTURED && has_good_flags(type, flags)) {
    np_header_whole(d);
    return;
  }
  if (!is_whole || type == 0 || !has_good_flags(type, flags) || !is_body(type, flags, c, length)) {
    np_refuse(d);
    return;
  }
  length += 1 + before - np_left(&c);
  np_next_pdu(d, length);
  np_header(d, length);
}

/* ---- Packets, MQTT 5 section 3 ---- */

static void reason(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  if (np_more(c)) np_emit(d, c, &fields[row]);
  if (np_more(c)) np__mqtt_properties(d, c, &fields[PROPERTIES]);
}

static void will(struct np_dissector *d, struct np_cursor *c, uint64_t version) {
  if (version >= 5) np__mqtt_properties(d, c, &fields[WILL_PROPERTIES]);
  emit_text(d, c, WILL_TOPIC_LENGTH, WILL_TOPIC);
  emit_text(d, c, WILL_LENGTH, WILL_MESSAGE);
}

static void connect(struct np_dissector *d, struct np_cursor *c) {
  emit_text(d, c, NAME_LENGTH, NAME);
  uint64_t version = np_emit(d, c, &fields[VERSION]);
  if (np_good(c) && (version < 3 || version > 5)) {
    np_malformed(d, &fields[VERSION], "there is no such version");
    return;
  }
  uint64_t flags = np_emit_over(d, c, &fields[CONNECT_FLAGS]);
  np_emit_rows(d, c, &fields[HAS_USER], &fields[CONNECT_RESERVED]);
  if (flags & 1) np_malformed(d, &fields[CONNECT_RESERVED], "must be 0");
  np_emit(d, c, &fields[KEEP_ALIVE]);
  if (version >= 5) np__mqtt_properties(d, c, &fields[PROPERTIES]);
  emit_text(d, c, CLIENT_LENGTH, CLIENT);
  if (flags & 0x04) will(d, c, version);
  if (flags & 0x80) emit_text(d, c, USER_LENGTH, USER);
  if (flags & 0x40) emit_text(d, c, PASSWORD_LENGTH, PASSWORD);
}

static void connack(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, &fields[ACK_FLAGS]);
  np_emit(d, c, &fields[ACK_RESERVED]);
  np_emit(d, c, &fields[SESSION_PRESENT]);
  if (np_left(c) == 1)
    np_emit(d, c, &fields[RETURN_CODE]);
  else
    reason(d, c, CONNACK_REASON);
}

static void publish(struct np_dissector *d, struct np_cursor *c) {
  emit_text(d, c, TOPIC_LENGTH, TOPIC);
  if (np_get(d, &fields[QOS]) > 0) np_emit(d, c, &fields[PACKET_ID]);
  if (np_good(c) && np__mqtt_has_properties(*c)) np__mqtt_properties(d, c, &fields[PROPERTIES]);
  np_emit_rest(d, c, &fields[MESSAGE]);
}

/* In version 3 the first topic stands behind the id: no topic has no bytes, and none is longer than
 * the packet. Properties look like one of these. */
static bool is_version5_list(struct np_cursor c, bool subscribes) {
  uint64_t topic = np_cursor_take(&c, 16);
  return np_good(&c) && (topic == 0 || topic + subscribes > np_left(&c));
}

static void subscriptions(struct np_dissector *d, struct np_cursor *c, bool subscribes) {
  np_emit(d, c, &fields[PACKET_ID]);
  bool is_version5 = is_version5_list(*c, subscribes);
  if (is_version5) np__mqtt_properties(d, c, &fields[PROPERTIES]);
  while (np_more(c)) {
    np_open(d, c, &fields[SUBSCRIPTION]);
    emit_text(d, c, SUBSCRIPTION_TOPIC_LENGTH, SUBSCRIPTION_TOPIC);
    if (subscribes && is_version5) {
      np_emit_over(d, c, &fields[OPTIONS]);
      np_emit_rows(d, c, &fields[OPTIONS_RESERVED], &fields[OPTIONS_QOS]);
    } else if (subscribes) {
      np_emit(d, c, &fields[SUBSCRIPTION_QOS]);
    }
    np_close(d, &fields[SUBSCRIPTION]);
  }
}

/* Version 3 has codes of four values only. A length of properties is 0 or at least that of a reason
 * without text; so a 0 and then such codes can be both, and are taken for codes. */
static bool is_version3_suback(struct np_cursor c) {
  while (np_more(&c)) {
    uint64_t code = np_cursor_take(&c, 8);
    if (code > 2 && code != 0x80) return false;
  }
  return true;
}

static void codes(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  while (np_more(c)) np_emit(d, c, &fields[row]);
}

static void suback(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[PACKET_ID]);
  bool is_version3 = is_version3_suback(*c);
  if (!is_version3) np__mqtt_properties(d, c, &fields[PROPERTIES]);
  codes(d, c, is_version3 ? GRANTED_QOS : SUBACK_REASONS);
}

static void unsuback(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[PACKET_ID]);
  if (np_more(c)) np__mqtt_properties(d, c, &fields[PROPERTIES]);
  codes(d, c, UNSUBACK_REASONS);
}

static void acknowledgment(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  np_emit(d, c, &fields[PACKET_ID]);
  reason(d, c, PUBACK_REASON + (unsigned)(type - PUBACK));
}

static void body(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == CONNECT) connect(d, c);
  if (type == CONNACK) connack(d, c);
  if (type == PUBLISH) publish(d, c);
  if (type >= PUBACK && type <= PUBCOMP) acknowledgment(d, c, type);
  if (type == SUBSCRIBE || type == UNSUBSCRIBE) subscriptions(d, c, type == SUBSCRIBE);
  if (type == SUBACK) suback(d, c);
  if (type == UNSUBACK) unsuback(d, c);
  if (type == DISCONNECT) reason(d, c, DISCONNECT_REASON);
  if (type == AUTH) reason(d, c, AUTH_REASON);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np__mqtt_number(d, &c, &fields[LENGTH]);
  body(d, &c, np_get(d, &fields[TYPE]));
  np_emit_rest(d, &c, &fields[OTHER]);
}

/* ---- On a stream ---- */

/* Section 2.1.4: a byte, and the length of what follows in one to four. */
static uint64_t measure(const uint8_t *bytes, uint32_t size) {
  uint64_t length = 0;
  if (!has_good_flags(bytes[0] >> 4, bytes[0] & 15) || bytes[0] >> 4 == 0) return 0;
  for (uint32_t i = 1; i <= 4; i++) {
    if (i == size) return 1;
    length |= (uint64_t)(bytes[i] & 127) << (7 * (i - 1));
    if (bytes[i] < 128) return length + i + 1;
  }
  return 0;
}

static enum np_verdict parse(struct np_parser *p) {
  return np_take_measured(p, measure);
}

/* A client begins with CONNECT, and a server answers it: section 3.1. */
static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  uint64_t length = measure(bytes, size);
  if (length == 1) return size + 1;
  return length > 0 ? NP_STARTS : NP_STARTS_NOT;
}

static const struct np_stream_rules stream = {
    .starts = starts, .bound_only = true, .alpn = {"mqtt"}, .tls_port = 8883, .parse = parse};

const struct np_protocol np_mqtt = {
    .name = "mqtt",
    .title = "MQTT",
    .spec = "MQTT 5.0",
    .group = "messaging",
    .wireshark = "mqtt",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "MQTT {type_name} {client_id} {topic} {subscriptions.topic}",
    .stream = &stream,
};
