// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, Under, VariableColumn } from './protocols'

/** MQTT, MQTT 5.0: read from the packet when asked; a field that was not captured is undefined. */
export interface Mqtt {
  /** Type and flags as one number. */
  readonly header_flags?: number
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Flags of other packets than PUBLISH: 0, or 2 in some. */
  readonly flags_reserved?: number
  /** PUBLISH: it may have been sent before. */
  readonly dup?: 0 | 1
  /** PUBLISH: 0 at most once, 1 at least once, 2 exactly once. */
  readonly qos?: number
  /** PUBLISH: the server keeps the message. */
  readonly retain?: 0 | 1
  /** Length of what follows, in bytes. */
  readonly remaining_length?: number
  /** Length of the protocol's name, in bytes. */
  readonly protocol_name_length?: number
  /** MQTT, or MQIsdp in version 3.1. */
  readonly protocol_name?: string
  /** 3 is version 3.1, 4 is 3.1.1, 5 is 5. */
  readonly version?: number
  /** The flags of a CONNECT as one number. */
  readonly connect_flags?: number
  /** There is a user's name. */
  readonly has_user_name?: 0 | 1
  /** There is a password. */
  readonly has_password?: 0 | 1
  /** The server keeps the will. */
  readonly will_retain?: 0 | 1
  /** QoS of the will. */
  readonly will_qos?: number
  /** There is a will: a message for when the connection is lost. */
  readonly has_will?: 0 | 1
  /** No session of before goes on. */
  readonly clean_start?: 0 | 1
  /** 0. */
  readonly connect_reserved?: 0 | 1
  /** Longest time between two packets of the client, in seconds. */
  readonly keep_alive?: number
  /** The flags of a CONNACK as one number. */
  readonly acknowledge_flags?: number
  /** 0. */
  readonly acknowledge_reserved?: number
  /** A session of before goes on. */
  readonly session_present?: 0 | 1
  /** CONNACK of version 3: 0 is success. */
  readonly return_code?: number
  /** Length of the topic, in bytes. */
  readonly topic_length?: number
  /** What the message is about. */
  readonly topic?: string
  /** The same in a packet and what acknowledges it. */
  readonly packet_id?: number
  /** Outcome of a CONNECT, version 5: below 128 is success. */
  readonly connack_reason?: number
  /** What became of a message of QoS 1. */
  readonly puback_reason?: number
  /** What became of a message of QoS 2. */
  readonly pubrec_reason?: number
  /** What became of its release. */
  readonly pubrel_reason?: number
  /** What became of its end. */
  readonly pubcomp_reason?: number
  /** Why the connection ends. */
  readonly disconnect_reason?: number
  /** How authentication goes on. */
  readonly auth_reason?: number
  /** Length of the properties, in bytes. */
  readonly properties_length?: number
  /** Properties of version 5. */
  readonly properties?: MqttPropertiesEntry[]
  /** What is asked for, or no longer. */
  readonly subscriptions?: Array<{
    /** Length of the topic filter, in bytes. */
    readonly topic_length?: number
    /** The topic filter. */
    readonly topic?: string
    /** Version 3: highest QoS that is asked for. */
    readonly qos?: number
    /** Version 5: the options as one number. */
    readonly options?: number
    /** 0. */
    readonly reserved?: number
    /** Messages that the server keeps: 0 they are sent, 1 if the subscription is new, 2 never. */
    readonly retain_handling?: number
    /** The flag retain stays as it was. */
    readonly retain_as_published?: 0 | 1
    /** What the client sends itself is not asked for. */
    readonly no_local?: 0 | 1
    /** Version 5: highest QoS that is asked for. */
    readonly options_qos?: number
  }>
  /** Version 3: QoS that each subscription gets; 128 is failure. */
  readonly granted_qos?: number[]
  /** Version 5: outcome of each subscription. */
  readonly suback_reasons?: number[]
  /** Version 5: outcome of the end of each. */
  readonly unsuback_reasons?: number[]
  /** Length of the client's name, in bytes. */
  readonly client_id_length?: number
  /** Name of the client. */
  readonly client_id?: string
  /** Length of the will's properties, in bytes. */
  readonly will_properties_length?: number
  /** Properties of the will. */
  readonly will_properties?: MqttPropertiesEntry[]
  /** Length of the will's topic, in bytes. */
  readonly will_topic_length?: number
  /** What the will is about. */
  readonly will_topic?: string
  /** Length of the will, in bytes. */
  readonly will_message_length?: number
  /** The will. */
  readonly will_message?: Buffer
  /** Length of the user's name, in bytes. */
  readonly user_name_length?: number
  /** Name of the user. */
  readonly user_name?: string
  /** Length of the password, in bytes. */
  readonly password_length?: number
  /** The password. */
  readonly password?: string
  /** The message; in version 5, where it has no properties, the 0 that says so comes first. */
  readonly message?: Buffer
  /** What follows in a packet of a version that is not known, or should not be there. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): MqttTree
}

/** MQTT in a full tree; the layer inside it, if any, is a key more. */
export interface MqttTree extends InnerTrees, Pick<Mqtt, 'dup' | 'qos' | 'retain' | 'remaining_length' | 'protocol_name' | 'version' | 'has_user_name' | 'has_password' | 'will_retain' | 'will_qos' | 'has_will' | 'clean_start' | 'keep_alive' | 'session_present' | 'return_code' | 'topic' | 'packet_id' | 'connack_reason' | 'puback_reason' | 'pubrec_reason' | 'pubrel_reason' | 'pubcomp_reason' | 'disconnect_reason' | 'auth_reason' | 'granted_qos' | 'suback_reasons' | 'unsuback_reasons' | 'client_id' | 'will_topic' | 'will_message' | 'user_name' | 'password' | 'message' | 'other'>, Required<Pick<Mqtt, 'type'>> {
  /** Properties of version 5. */
  readonly properties?: MqttPropertiesEntryTree[]
  /** What is asked for, or no longer. */
  readonly subscriptions?: Array<{
    /** The topic filter. */
    readonly topic?: string
    /** Version 3: highest QoS that is asked for. */
    readonly qos?: number
    /** Messages that the server keeps: 0 they are sent, 1 if the subscription is new, 2 never. */
    readonly retain_handling?: number
    /** The flag retain stays as it was. */
    readonly retain_as_published?: 0 | 1
    /** What the client sends itself is not asked for. */
    readonly no_local?: 0 | 1
    /** Version 5: highest QoS that is asked for. */
    readonly options_qos?: number
  }>
  /** Properties of the will. */
  readonly will_properties?: MqttPropertiesEntryTree[]
}

/** One of `mqtt.properties`. */
export interface MqttPropertiesEntry {
  /** What it is. */
  readonly id?: number
  /** Name of the id. */
  readonly id_name?: string
  /** Its value, where that is another number than the next two. */
  readonly number?: number
  /** Topic alias: a number that stands for a topic. */
  readonly topic_alias?: number
  /** Maximum QoS: the highest that the server has. */
  readonly maximum_qos?: number
  /** Content type: its length, in bytes. */
  readonly content_type_length?: number
  /** Content type: what the message is. */
  readonly content_type?: string
  /** Length of another text or of data, in bytes. */
  readonly length?: number
  /** Its value, where that is another text. */
  readonly text?: string
  /** Its value, where that is bytes. */
  readonly data?: Buffer
  /** User property: length of the key, in bytes. */
  readonly key_length?: number
  /** User property: its key. */
  readonly key?: string
  /** User property: length of the value, in bytes. */
  readonly value_length?: number
  /** User property: its value. */
  readonly value?: string
}

/** One of them in a full tree. */
export interface MqttPropertiesEntryTree extends Pick<MqttPropertiesEntry, 'id' | 'number' | 'topic_alias' | 'maximum_qos' | 'content_type' | 'text' | 'data' | 'key' | 'value'> {}

/** The type of each of its fields' columns. */
export interface MqttPropertiesEntryColumns {
  'id': Uint8Array
  'id_name': VariableColumn
  'number': Uint32Array
  'topic_alias': Uint16Array
  'maximum_qos': Uint8Array
  'content_type_length': Uint16Array
  'content_type': VariableColumn
  'length': Uint16Array
  'text': VariableColumn
  'data': VariableColumn
  'key_length': Uint16Array
  'key': VariableColumn
  'value_length': Uint16Array
  'value': VariableColumn
}

/** The type of each field's column, by our names. */
export interface MqttColumns extends
  Under<'mqtt.properties', MqttPropertiesEntryColumns>,
  Under<'mqtt.will_properties', MqttPropertiesEntryColumns> {
  'mqtt.header_flags': Uint8Array
  'mqtt.type': Uint8Array
  'mqtt.type_name': VariableColumn
  'mqtt.flags_reserved': Uint8Array
  'mqtt.dup': Uint8Array
  'mqtt.qos': Uint8Array
  'mqtt.retain': Uint8Array
  'mqtt.remaining_length': Uint32Array
  'mqtt.protocol_name_length': Uint16Array
  'mqtt.protocol_name': VariableColumn
  'mqtt.version': Uint8Array
  'mqtt.connect_flags': Uint8Array
  'mqtt.has_user_name': Uint8Array
  'mqtt.has_password': Uint8Array
  'mqtt.will_retain': Uint8Array
  'mqtt.will_qos': Uint8Array
  'mqtt.has_will': Uint8Array
  'mqtt.clean_start': Uint8Array
  'mqtt.connect_reserved': Uint8Array
  'mqtt.keep_alive': Uint16Array
  'mqtt.acknowledge_flags': Uint8Array
  'mqtt.acknowledge_reserved': Uint8Array
  'mqtt.session_present': Uint8Array
  'mqtt.return_code': Uint8Array
  'mqtt.topic_length': Uint16Array
  'mqtt.topic': VariableColumn
  'mqtt.packet_id': Uint16Array
  'mqtt.connack_reason': Uint8Array
  'mqtt.puback_reason': Uint8Array
  'mqtt.pubrec_reason': Uint8Array
  'mqtt.pubrel_reason': Uint8Array
  'mqtt.pubcomp_reason': Uint8Array
  'mqtt.disconnect_reason': Uint8Array
  'mqtt.auth_reason': Uint8Array
  'mqtt.properties_length': Uint32Array
  'mqtt.properties': never
  'mqtt.subscriptions': never
  'mqtt.subscriptions.topic_length': Uint16Array
  'mqtt.subscriptions.topic': VariableColumn
  'mqtt.subscriptions.qos': Uint8Array
  'mqtt.subscriptions.options': Uint8Array
  'mqtt.subscriptions.reserved': Uint8Array
  'mqtt.subscriptions.retain_handling': Uint8Array
  'mqtt.subscriptions.retain_as_published': Uint8Array
  'mqtt.subscriptions.no_local': Uint8Array
  'mqtt.subscriptions.options_qos': Uint8Array
  'mqtt.granted_qos': Uint8Array
  'mqtt.suback_reasons': Uint8Array
  'mqtt.unsuback_reasons': Uint8Array
  'mqtt.client_id_length': Uint16Array
  'mqtt.client_id': VariableColumn
  'mqtt.will_properties_length': Uint32Array
  'mqtt.will_properties': never
  'mqtt.will_topic_length': Uint16Array
  'mqtt.will_topic': VariableColumn
  'mqtt.will_message_length': Uint16Array
  'mqtt.will_message': VariableColumn
  'mqtt.user_name_length': Uint16Array
  'mqtt.user_name': VariableColumn
  'mqtt.password_length': Uint16Array
  'mqtt.password': VariableColumn
  'mqtt.message': VariableColumn
  'mqtt.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MqttWiresharkColumns {
  'mqtt.hdrflags': Uint8Array
  'mqtt.msgtype': Uint8Array
  'mqtt.hdr_reserved': Uint8Array
  'mqtt.dupflag': Uint8Array
  'mqtt.len': Uint32Array
  'mqtt.proto_len': Uint16Array
  'mqtt.protoname': VariableColumn
  'mqtt.ver': Uint8Array
  'mqtt.conflags': Uint8Array
  'mqtt.conflag.uname': Uint8Array
  'mqtt.conflag.passwd': Uint8Array
  'mqtt.conflag.retain': Uint8Array
  'mqtt.conflag.qos': Uint8Array
  'mqtt.conflag.willflag': Uint8Array
  'mqtt.conflag.cleansess': Uint8Array
  'mqtt.conflag.reserved': Uint8Array
  'mqtt.kalive': Uint16Array
  'mqtt.conack.flags': Uint8Array
  'mqtt.conack.flags.sp': Uint8Array
  'mqtt.conack.val': Uint8Array
  'mqtt.topic_len': Uint16Array
  'mqtt.msgid': Uint16Array
  'mqtt.connack.reason_code': Uint8Array
  'mqtt.puback.reason_code': Uint8Array
  'mqtt.pubrec.reason_code': Uint8Array
  'mqtt.pubrel.reason_code': Uint8Array
  'mqtt.pubcomp.reason_code': Uint8Array
  'mqtt.disconnect.reason_code': Uint8Array
  'mqtt.auth.reason_code': Uint8Array
  'mqtt.property_len': Uint32Array
  'mqtt.property_id': Uint8Array
  'mqtt.prop_number': Uint32Array
  'mqtt.property.topic_alias': Uint16Array
  'mqtt.property.max_qos': Uint8Array
  'mqtt.property.content_type': VariableColumn
  'mqtt.prop_string_len': Uint16Array
  'mqtt.prop_string': VariableColumn
  'mqtt.prop_key_len': Uint16Array
  'mqtt.prop_key': VariableColumn
  'mqtt.prop_value_len': Uint16Array
  'mqtt.prop_value': VariableColumn
  'mqtt.sub.qos': Uint8Array
  'mqtt.subscription_options': Uint8Array
  'mqtt.subscription_options_retain': Uint8Array
  'mqtt.subscription_options_rap': Uint8Array
  'mqtt.subscription_options_nl': Uint8Array
  'mqtt.subscription_options_qos': Uint8Array
  'mqtt.suback.qos': Uint8Array
  'mqtt.suback.reason_code': Uint8Array
  'mqtt.unsuback.reason_code': Uint8Array
  'mqtt.clientid_len': Uint16Array
  'mqtt.clientid': VariableColumn
  'mqtt.willtopic_len': Uint16Array
  'mqtt.willtopic': VariableColumn
  'mqtt.willmsg_len': Uint16Array
  'mqtt.willmsg': VariableColumn
  'mqtt.username_len': Uint16Array
  'mqtt.username': VariableColumn
  'mqtt.passwd_len': Uint16Array
  'mqtt.passwd': VariableColumn
  'mqtt.msg': VariableColumn
}

/** Names of its fields: ours. */
export type MqttFieldName = keyof MqttColumns

/** Names of its fields: Wireshark's. */
export type MqttWiresharkName = keyof MqttWiresharkColumns
