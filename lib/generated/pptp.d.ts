// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Point-to-Point Tunneling Protocol, RFC 2637: read from the packet when asked; a field that was not captured is undefined. */
export interface Pptp {
  /** Length of the message, in bytes. */
  readonly length?: number
  /** 1: control. */
  readonly message_type?: number
  /** 0x1a2b3c4d. */
  readonly magic_cookie?: number
  /** What the message is for. */
  readonly control_message_type?: number
  /** Name of the control message type. */
  readonly control_message_type_name?: string
  /** 0. */
  readonly reserved?: Buffer
  /** 0x0100: version 1.0. */
  readonly protocol_version?: number
  /** 1 asynchronous, 2 synchronous framing, 3 both. */
  readonly framing_capabilities?: number
  /** 1 analog, 2 digital access, 3 both. */
  readonly bearer_capabilities?: number
  /** Sessions that the sender can have. */
  readonly maximum_channels?: number
  /** Revision of the sender's firmware. */
  readonly firmware_revision?: number
  /** Name of the sender. */
  readonly host_name?: string
  /** The sender's vendor. */
  readonly vendor_name?: string
  /** Outcome of a start: 1 is success. */
  readonly start_result?: number
  /** What went wrong. */
  readonly error_code?: number
  /** Why the connection ends. */
  readonly reason?: number
  /** Outcome of a stop: 1 is success. */
  readonly stop_result?: number
  /** The same in an echo and its reply. */
  readonly identifier?: number
  /** Outcome of an echo: 1 is success. */
  readonly echo_result?: number
  /** The sender's id of the call. */
  readonly call_id?: number
  /** Number of the call, for people. */
  readonly call_serial_number?: number
  /** Lowest speed that is good enough, in bit/s. */
  readonly minimum_bps?: number
  /** Highest speed that is wanted, in bit/s. */
  readonly maximum_bps?: number
  /** 1 analog, 2 digital, 3 any channel. */
  readonly bearer_type?: number
  /** 1 asynchronous, 2 synchronous, 3 any framing. */
  readonly framing_type?: number
  /** Packets that may be under way. */
  readonly receive_window_size?: number
  /** How long the sender takes for a window, in tenths of a second. */
  readonly processing_delay?: number
  /** Digits of the number. */
  readonly phone_number_length?: number
  /** Number to be called. */
  readonly phone_number?: string
  /** More of the number. */
  readonly subaddress?: string
  /** The receiver's id of the call. */
  readonly peer_call_id?: number
  /** Outcome of an outgoing call: 1 is success. */
  readonly outgoing_call_result?: number
  /** More of an outcome. */
  readonly cause_code?: number
  /** Speed of the call, in bit/s. */
  readonly connect_speed?: number
  /** Channel of the call, the vendor's own number. */
  readonly physical_channel_id?: number
  /** Digits of the number that was called. */
  readonly dialed_number_length?: number
  /** Digits of the number of who calls. */
  readonly dialing_number_length?: number
  /** Number that was called. */
  readonly dialed_number?: string
  /** Number of who calls. */
  readonly dialing_number?: string
  /** Outcome of an incoming call: 1 is success. */
  readonly incoming_call_result?: number
  /** Why the call ended. */
  readonly disconnect_result?: number
  /** What the vendor says of the call. */
  readonly call_statistics?: string
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
  /** 0. */
  readonly reserved_byte?: Buffer
  /** 0. */
  readonly body_reserved?: Buffer
  /** What follows in a message that has no rows of its own. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): PptpTree
}

/** Point-to-Point Tunneling Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface PptpTree extends InnerTrees, Pick<Pptp, 'protocol_version' | 'framing_capabilities' | 'bearer_capabilities' | 'maximum_channels' | 'firmware_revision' | 'host_name' | 'vendor_name' | 'start_result' | 'error_code' | 'reason' | 'stop_result' | 'identifier' | 'echo_result' | 'call_id' | 'call_serial_number' | 'minimum_bps' | 'maximum_bps' | 'bearer_type' | 'framing_type' | 'receive_window_size' | 'processing_delay' | 'phone_number_length' | 'phone_number' | 'subaddress' | 'peer_call_id' | 'outgoing_call_result' | 'cause_code' | 'connect_speed' | 'physical_channel_id' | 'dialed_number_length' | 'dialing_number_length' | 'dialed_number' | 'dialing_number' | 'incoming_call_result' | 'disconnect_result' | 'call_statistics' | 'crc_errors' | 'framing_errors' | 'hardware_overruns' | 'buffer_overruns' | 'timeout_errors' | 'alignment_errors' | 'send_accm' | 'receive_accm' | 'body'>, Required<Pick<Pptp, 'length' | 'message_type' | 'control_message_type'>> {}

/** The type of each field's column, by our names. */
export interface PptpColumns {
  'pptp.length': Uint16Array
  'pptp.message_type': Uint16Array
  'pptp.magic_cookie': Uint32Array
  'pptp.control_message_type': Uint16Array
  'pptp.control_message_type_name': VariableColumn
  'pptp.reserved': VariableColumn
  'pptp.protocol_version': Uint16Array
  'pptp.framing_capabilities': Uint32Array
  'pptp.bearer_capabilities': Uint32Array
  'pptp.maximum_channels': Uint16Array
  'pptp.firmware_revision': Uint16Array
  'pptp.host_name': VariableColumn
  'pptp.vendor_name': VariableColumn
  'pptp.start_result': Uint8Array
  'pptp.error_code': Uint8Array
  'pptp.reason': Uint8Array
  'pptp.stop_result': Uint8Array
  'pptp.identifier': Uint32Array
  'pptp.echo_result': Uint8Array
  'pptp.call_id': Uint16Array
  'pptp.call_serial_number': Uint16Array
  'pptp.minimum_bps': Uint32Array
  'pptp.maximum_bps': Uint32Array
  'pptp.bearer_type': Uint32Array
  'pptp.framing_type': Uint32Array
  'pptp.receive_window_size': Uint16Array
  'pptp.processing_delay': Uint16Array
  'pptp.phone_number_length': Uint16Array
  'pptp.phone_number': VariableColumn
  'pptp.subaddress': VariableColumn
  'pptp.peer_call_id': Uint16Array
  'pptp.outgoing_call_result': Uint8Array
  'pptp.cause_code': Uint16Array
  'pptp.connect_speed': Uint32Array
  'pptp.physical_channel_id': Uint32Array
  'pptp.dialed_number_length': Uint16Array
  'pptp.dialing_number_length': Uint16Array
  'pptp.dialed_number': VariableColumn
  'pptp.dialing_number': VariableColumn
  'pptp.incoming_call_result': Uint8Array
  'pptp.disconnect_result': Uint8Array
  'pptp.call_statistics': VariableColumn
  'pptp.crc_errors': Uint32Array
  'pptp.framing_errors': Uint32Array
  'pptp.hardware_overruns': Uint32Array
  'pptp.buffer_overruns': Uint32Array
  'pptp.timeout_errors': Uint32Array
  'pptp.alignment_errors': Uint32Array
  'pptp.send_accm': Uint32Array
  'pptp.receive_accm': Uint32Array
  'pptp.reserved_byte': VariableColumn
  'pptp.body_reserved': VariableColumn
  'pptp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PptpWiresharkColumns {
  'pptp.type': Uint16Array
  'pptp.control_result': Uint8Array
  'pptp.error': Uint8Array
  'pptp.packet_receive_window_size': Uint16Array
  'pptp.packet_processing_delay': Uint16Array
  'pptp.out_result': Uint8Array
  'pptp.cause': Uint16Array
  'pptp.in_result': Uint8Array
  'pptp.disc_result': Uint8Array
  'pptp.call_Statistics': VariableColumn
}

/** Names of its fields: ours. */
export type PptpFieldName = keyof PptpColumns

/** Names of its fields: Wireshark's. */
export type PptpWiresharkName = keyof PptpWiresharkColumns
