// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Layer Two Tunneling Protocol, RFC 2661: read from the packet when asked; a field that was not captured is undefined. */
export interface L2tp {
  /** Flags and version as one number. */
  readonly flags?: {
    /** A control message, not data. */
    readonly control?: 0 | 1
    /** There is a length. */
    readonly length?: 0 | 1
    /** There are numbers. */
    readonly sequence?: 0 | 1
    /** There is an offset. */
    readonly offset?: 0 | 1
    /** Goes before other data. */
    readonly priority?: 0 | 1
    /** 2 or 3. */
    readonly version?: number
  }
  /** Length of the message, header included, in bytes. */
  readonly length?: number
  /** Without a length: what stands in its place. */
  readonly first_word?: number
  /** Version 2: the receiver's id of the tunnel; 0 while there is none. */
  readonly tunnel_id?: number
  /** Version 2: the receiver's id of the session; 0 for the tunnel. */
  readonly session_id?: number
  /** Version 3, data: 0. */
  readonly reserved?: number
  /** Version 3: the receiver's id of the control connection. */
  readonly control_connection_id?: number
  /** Version 3: the receiver's id of the session. */
  readonly session_id_v3?: number
  /** Number of the message. */
  readonly ns?: number
  /** Number of the message that the sender expects. */
  readonly nr?: number
  /** Bytes between the header and its payload. */
  readonly offset?: number
  /** Attributes of a control message, in packet order. */
  readonly avps?: Array<{
    /** Who does not know the attribute must end the session or tunnel. */
    readonly mandatory?: 0 | 1
    /** The value is encrypted. */
    readonly hidden?: 0 | 1
    /** Length of the attribute, header included, in bytes. */
    readonly length?: number
    /** Whose type it is: 0 the IETF's, else a private enterprise number. */
    readonly vendor_id?: number
    /** Type of the attribute, of a vendor's. */
    readonly vendor_type?: number
    /** Type of the attribute, of the IETF's. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** What the message is for. */
    readonly message_type?: number
    /** Name of the message type. */
    readonly message_type_name?: string
    /** Why a tunnel or session ends. */
    readonly result_code?: number
    /** What went wrong. */
    readonly error_code?: number
    /** The same for people. */
    readonly error_message?: string
    /** 1. */
    readonly protocol_version?: number
    /** 0. */
    readonly protocol_revision?: number
    /** Asynchronous framing is supported. */
    readonly async_framing_supported?: 0 | 1
    /** Synchronous framing is supported. */
    readonly sync_framing_supported?: 0 | 1
    /** Analog access is supported. */
    readonly analog_access_supported?: 0 | 1
    /** Digital access is supported. */
    readonly digital_access_supported?: 0 | 1
    /** Of two tunnels that are made at a time the one with the lower value stays. */
    readonly tie_breaker?: bigint
    /** Revision of the sender's firmware. */
    readonly firmware_revision?: number
    /** Name of the sender. */
    readonly host_name?: string
    /** The sender's vendor. */
    readonly vendor_name?: string
    /** Id by which the sender wants to be told this tunnel. */
    readonly assigned_tunnel_id?: number
    /** Messages that may be under way. */
    readonly receive_window_size?: number
    /** Challenge for the peer. */
    readonly challenge?: Buffer
    /** Cause of a disconnection, of Q.931. */
    readonly cause_code?: number
    /** Message of Q.931 that told it. */
    readonly cause_message?: number
    /** The same for people. */
    readonly advisory_message?: string
    /** Answer to a challenge. */
    readonly challenge_response?: Buffer
    /** Id by which the sender wants to be told this session. */
    readonly assigned_session_id?: number
    /** Number of the call, for people. */
    readonly call_serial_number?: number
    /** Lowest speed that is good enough, in bit/s. */
    readonly minimum_bps?: number
    /** Highest speed that is wanted, in bit/s. */
    readonly maximum_bps?: number
    /** The call is on an analog channel. */
    readonly analog_bearer?: 0 | 1
    /** The call is on a digital channel. */
    readonly digital_bearer?: 0 | 1
    /** Frames are asynchronous. */
    readonly async_framing?: 0 | 1
    /** Frames are synchronous. */
    readonly sync_framing?: 0 | 1
    /** Number that was called. */
    readonly called_number?: string
    /** Number of who calls. */
    readonly calling_number?: string
    /** More of the number that is called. */
    readonly sub_address?: string
    /** Speed of transmission, in bit/s. */
    readonly connect_speed?: number
    /** Channel of the call, the vendor's own number. */
    readonly physical_channel?: number
    /** Options of LCP that the peer asked for first. */
    readonly initial_received_confreq?: Buffer
    /** Options of LCP that were asked for last. */
    readonly last_sent_confreq?: Buffer
    /** Options of LCP that the peer asked for last. */
    readonly last_received_confreq?: Buffer
    /** How the peer said who it is: 1 text, 2 CHAP, 3 PAP, 4 not at all, 5 MS-CHAP. */
    readonly proxy_authen_type?: number
    /** Name that the peer gave. */
    readonly proxy_authen_name?: string
    /** Challenge that the peer got. */
    readonly proxy_authen_challenge?: Buffer
    /** Identifier of the challenge. */
    readonly proxy_authen_id?: number
    /** The peer's answer, or password. */
    readonly proxy_authen_response?: Buffer
    /** Frames with wrong checksums. */
    readonly crc_errors?: number
    /** Frames that were no frames. */
    readonly framing_errors?: number
    /** Overruns of the hardware. */
    readonly hardware_overruns?: number
    /** Overruns of buffers. */
    readonly buffer_overruns?: number
    /** Timeouts. */
    readonly timeout_errors?: number
    /** Alignment errors. */
    readonly alignment_errors?: number
    /** Control characters to be escaped to the peer, a bit each. */
    readonly send_accm?: number
    /** Control characters that the peer escapes, a bit each. */
    readonly receive_accm?: number
    /** What hidden values are made with. */
    readonly random_vector?: Buffer
    /** Group of the customer. */
    readonly private_group_id?: Buffer
    /** Speed of reception, in bit/s. */
    readonly rx_connect_speed?: number
    /** Why PPP ended, RFC 3145. */
    readonly disconnect_code?: number
    /** Protocol of PPP that it ended in. */
    readonly control_protocol?: number
    /** Whose fault: 0 global, 1 the peer's, 2 the sender's. */
    readonly cause_direction?: number
    /** The same for people. */
    readonly cause_text?: string
    /** Names the sender. */
    readonly router_id?: number
    /** Id by which the sender wants to be told this control connection. */
    readonly assigned_connection_id?: number
    /** Pseudowires that the sender can have. */
    readonly pseudowire_capability?: number[]
    /** Id by which the sender wants to be told this session. */
    readonly local_session_id?: number
    /** The peer's id of the session. */
    readonly remote_session_id?: number
    /** What packets of the session have to have. */
    readonly assigned_cookie?: Buffer
    /** What the session is to be tied to. */
    readonly remote_end_id?: string
    /** What the session carries. */
    readonly pseudowire_type?: number
    /** What stands in front of its packets: 0 nothing, 1 the default, 2 that of ATM. */
    readonly layer2_specific_sublayer?: number
    /** Which packets are numbered: 0 none, 1 those that are not IP, 2 all. */
    readonly data_sequencing?: number
    /** The circuit is a new one. */
    readonly circuit_new?: 0 | 1
    /** The circuit is up. */
    readonly circuit_active?: 0 | 1
    /** Language for messages. */
    readonly preferred_language?: string
    /** Random value for the message digest. */
    readonly nonce?: Buffer
    /** Speed of transmission, in bit/s. */
    readonly tx_connect_speed_v3?: bigint
    /** Speed of reception, in bit/s. */
    readonly rx_connect_speed_v3?: bigint
    /** What has no row of its own, or is hidden. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): L2tpTree
}

/** Layer Two Tunneling Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface L2tpTree extends InnerTrees, Pick<L2tp, 'length' | 'tunnel_id' | 'session_id' | 'control_connection_id' | 'session_id_v3' | 'ns' | 'nr' | 'offset' | 'avps'> {
  readonly flags?: {
    /** A control message, not data. */
    readonly control: 0 | 1
    /** There is a length. */
    readonly length: 0 | 1
    /** There are numbers. */
    readonly sequence: 0 | 1
    /** There is an offset. */
    readonly offset?: 0 | 1
    /** Goes before other data. */
    readonly priority?: 0 | 1
    /** 2 or 3. */
    readonly version: number
  }
}

/** The type of each field's column, by our names. */
export interface L2tpColumns {
  'l2tp.flags': Uint16Array
  'l2tp.flags.control': Uint8Array
  'l2tp.flags.length': Uint8Array
  'l2tp.flags.sequence': Uint8Array
  'l2tp.flags.offset': Uint8Array
  'l2tp.flags.priority': Uint8Array
  'l2tp.flags.version': Uint8Array
  'l2tp.length': Uint16Array
  'l2tp.first_word': Uint16Array
  'l2tp.tunnel_id': Uint16Array
  'l2tp.session_id': Uint16Array
  'l2tp.reserved': Uint16Array
  'l2tp.control_connection_id': Uint32Array
  'l2tp.session_id_v3': Uint32Array
  'l2tp.ns': Uint16Array
  'l2tp.nr': Uint16Array
  'l2tp.offset': Uint16Array
  'l2tp.avps': never
  'l2tp.avps.mandatory': Uint8Array
  'l2tp.avps.hidden': Uint8Array
  'l2tp.avps.length': Uint16Array
  'l2tp.avps.vendor_id': Uint16Array
  'l2tp.avps.vendor_type': Uint16Array
  'l2tp.avps.type': Uint16Array
  'l2tp.avps.type_name': VariableColumn
  'l2tp.avps.message_type': Uint16Array
  'l2tp.avps.message_type_name': VariableColumn
  'l2tp.avps.result_code': Uint16Array
  'l2tp.avps.error_code': Uint16Array
  'l2tp.avps.error_message': VariableColumn
  'l2tp.avps.protocol_version': Uint8Array
  'l2tp.avps.protocol_revision': Uint8Array
  'l2tp.avps.async_framing_supported': Uint8Array
  'l2tp.avps.sync_framing_supported': Uint8Array
  'l2tp.avps.analog_access_supported': Uint8Array
  'l2tp.avps.digital_access_supported': Uint8Array
  'l2tp.avps.tie_breaker': BigUint64Array
  'l2tp.avps.firmware_revision': Uint16Array
  'l2tp.avps.host_name': VariableColumn
  'l2tp.avps.vendor_name': VariableColumn
  'l2tp.avps.assigned_tunnel_id': Uint16Array
  'l2tp.avps.receive_window_size': Uint16Array
  'l2tp.avps.challenge': VariableColumn
  'l2tp.avps.cause_code': Uint16Array
  'l2tp.avps.cause_message': Uint8Array
  'l2tp.avps.advisory_message': VariableColumn
  'l2tp.avps.challenge_response': VariableColumn
  'l2tp.avps.assigned_session_id': Uint16Array
  'l2tp.avps.call_serial_number': Uint32Array
  'l2tp.avps.minimum_bps': Uint32Array
  'l2tp.avps.maximum_bps': Uint32Array
  'l2tp.avps.analog_bearer': Uint8Array
  'l2tp.avps.digital_bearer': Uint8Array
  'l2tp.avps.async_framing': Uint8Array
  'l2tp.avps.sync_framing': Uint8Array
  'l2tp.avps.called_number': VariableColumn
  'l2tp.avps.calling_number': VariableColumn
  'l2tp.avps.sub_address': VariableColumn
  'l2tp.avps.connect_speed': Uint32Array
  'l2tp.avps.physical_channel': Uint32Array
  'l2tp.avps.initial_received_confreq': VariableColumn
  'l2tp.avps.last_sent_confreq': VariableColumn
  'l2tp.avps.last_received_confreq': VariableColumn
  'l2tp.avps.proxy_authen_type': Uint16Array
  'l2tp.avps.proxy_authen_name': VariableColumn
  'l2tp.avps.proxy_authen_challenge': VariableColumn
  'l2tp.avps.proxy_authen_id': Uint8Array
  'l2tp.avps.proxy_authen_response': VariableColumn
  'l2tp.avps.crc_errors': Uint32Array
  'l2tp.avps.framing_errors': Uint32Array
  'l2tp.avps.hardware_overruns': Uint32Array
  'l2tp.avps.buffer_overruns': Uint32Array
  'l2tp.avps.timeout_errors': Uint32Array
  'l2tp.avps.alignment_errors': Uint32Array
  'l2tp.avps.send_accm': Uint32Array
  'l2tp.avps.receive_accm': Uint32Array
  'l2tp.avps.random_vector': VariableColumn
  'l2tp.avps.private_group_id': VariableColumn
  'l2tp.avps.rx_connect_speed': Uint32Array
  'l2tp.avps.disconnect_code': Uint16Array
  'l2tp.avps.control_protocol': Uint16Array
  'l2tp.avps.cause_direction': Uint8Array
  'l2tp.avps.cause_text': VariableColumn
  'l2tp.avps.router_id': Uint32Array
  'l2tp.avps.assigned_connection_id': Uint32Array
  'l2tp.avps.pseudowire_capability': Uint16Array
  'l2tp.avps.local_session_id': Uint32Array
  'l2tp.avps.remote_session_id': Uint32Array
  'l2tp.avps.assigned_cookie': VariableColumn
  'l2tp.avps.remote_end_id': VariableColumn
  'l2tp.avps.pseudowire_type': Uint16Array
  'l2tp.avps.layer2_specific_sublayer': Uint16Array
  'l2tp.avps.data_sequencing': Uint16Array
  'l2tp.avps.circuit_new': Uint8Array
  'l2tp.avps.circuit_active': Uint8Array
  'l2tp.avps.preferred_language': VariableColumn
  'l2tp.avps.nonce': VariableColumn
  'l2tp.avps.tx_connect_speed_v3': BigUint64Array
  'l2tp.avps.rx_connect_speed_v3': BigUint64Array
  'l2tp.avps.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface L2tpWiresharkColumns {
  'l2tp.type': Uint8Array
  'l2tp.length_bit': Uint8Array
  'l2tp.seq_bit': Uint8Array
  'l2tp.offset_bit': Uint8Array
  'l2tp.priority': Uint8Array
  'l2tp.version': Uint8Array
  'l2tp.tunnel': Uint16Array
  'l2tp.session': Uint16Array
  'l2tp.res': Uint16Array
  'l2tp.ccid': Uint32Array
  'l2tp.sid': Uint32Array
  'l2tp.Ns': Uint16Array
  'l2tp.Nr': Uint16Array
  'l2tp.avp.mandatory': Uint8Array
  'l2tp.avp.hidden': Uint8Array
  'l2tp.avp.length': Uint16Array
  'l2tp.avp.vendor_id': Uint16Array
  'l2tp.avp.type': Uint16Array
  'l2tp.avp.message_type': Uint16Array
  'l2tp.result_code': Uint16Array
  'l2tp.avp.error_code': Uint16Array
  'l2tp.avp.error_message': VariableColumn
  'l2tp.avp.protocol_version': Uint8Array
  'l2tp.avp.protocol_revision': Uint8Array
  'l2tp.avp.async_framing_supported': Uint8Array
  'l2tp.avp.sync_framing_supported': Uint8Array
  'l2tp.avp.analog_access_supported': Uint8Array
  'l2tp.avp.digital_access_supported': Uint8Array
  'l2tp.tie_breaker': BigUint64Array
  'l2tp.avp.firmware_revision': Uint16Array
  'l2tp.avp.host_name': VariableColumn
  'l2tp.avp.vendor_name': VariableColumn
  'l2tp.avp.assigned_tunnel_id': Uint16Array
  'l2tp.avp.receive_window_size': Uint16Array
  'l2tp.avp.chap_challenge': VariableColumn
  'l2tp.avp.cause_code': Uint16Array
  'l2tp.avp.cause_msg': Uint8Array
  'l2tp.avp.advisory_msg': VariableColumn
  'l2tp.avp.chap_challenge_response': VariableColumn
  'l2tp.avp.assigned_session_id': Uint16Array
  'l2tp.avp.call_serial_number': Uint32Array
  'l2tp.avp.minimum_bps': Uint32Array
  'l2tp.avp.maximum_bps': Uint32Array
  'l2tp.avp.analog_bearer_type': Uint8Array
  'l2tp.avp.digital_bearer_type': Uint8Array
  'l2tp.avp.async_framing_type': Uint8Array
  'l2tp.avp.sync_framing_type': Uint8Array
  'l2tp.avp.called_number': VariableColumn
  'l2tp.avp.calling_number': VariableColumn
  'l2tp.avp.sub_address': VariableColumn
  'l2tp.avp.connect_speed': Uint32Array
  'l2tp.avp.physical_channel': Uint32Array
  'l2tp.avp.initial_received_lcp_confreq': VariableColumn
  'l2tp.avp.last_sent_lcp_confreq': VariableColumn
  'l2tp.avp.last_received_lcp_confreq': VariableColumn
  'l2tp.avp.proxy_authen_type': Uint16Array
  'l2tp.avp.proxy_authen_name': VariableColumn
  'l2tp.avp.proxy_authen_challenge': VariableColumn
  'l2tp.avp.proxy_authen_id': Uint8Array
  'l2tp.avp.proxy_authen_response': VariableColumn
  'l2tp.avp.crc_errors': Uint32Array
  'l2tp.avp.framing_errors': Uint32Array
  'l2tp.avp.hardware_overruns': Uint32Array
  'l2tp.avp.buffer_overruns': Uint32Array
  'l2tp.avp.time_out_errors': Uint32Array
  'l2tp.avp.alignment_errors': Uint32Array
  'l2tp.avp.send_accm': Uint32Array
  'l2tp.avp.receive_accm': Uint32Array
  'l2tp.avp.random_vector': VariableColumn
  'l2tp.avp.private_group_id': VariableColumn
  'l2tp.avp.rx_connect_speed': Uint32Array
  'l2tp.avp.disconnect_code': Uint16Array
  'l2tp.avp.control_protocol_number': Uint16Array
  'l2tp.avp.cause_code_direction': Uint8Array
  'l2tp.avp.cause_code_message': VariableColumn
  'l2tp.avp.router_id': Uint32Array
  'l2tp.avp.assigned_control_conn_id': Uint32Array
  'l2tp.avp.pw_type': Uint16Array
  'l2tp.avp.local_session_id': Uint32Array
  'l2tp.avp.remote_session_id': Uint32Array
  'l2tp.avp.assigned_cookie': VariableColumn
  'l2tp.avp.remote_end_id': VariableColumn
  'l2tp.avp.pseudowire_type': Uint16Array
  'l2tp.avp.layer2_specific_sublayer': Uint16Array
  'l2tp.avp.data_sequencing': Uint16Array
  'l2tp.avp.circuit_type': Uint8Array
  'l2tp.avp.circuit_status': Uint8Array
  'l2tp.avp.preferred_language': VariableColumn
  'l2tp.avp.nonce': VariableColumn
  'l2tp.avp.tx_connect_speed_v3': BigUint64Array
  'l2tp.avp.rx_connect_speed_v3': BigUint64Array
}

/** Names of its fields: ours. */
export type L2tpFieldName = keyof L2tpColumns

/** Names of its fields: Wireshark's. */
export type L2tpWiresharkName = keyof L2tpWiresharkColumns
