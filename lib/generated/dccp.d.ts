// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Datagram Congestion Control Protocol, RFC 4340: read from the packet when asked; a field that was not captured is undefined. */
export interface Dccp {
  /** Source port. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** Length of the header, in 32-bit words. */
  readonly data_offset?: number
  /** Of the sender's congestion control. */
  readonly ccval?: number
  /** 0: the checksum is of all; else of the header and one word less than this of the data. */
  readonly checksum_coverage?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits, where it is of all. */
  readonly checksum_status?: ChecksumStatus
  /** 0. */
  readonly reserved?: number
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Numbers have 48 bits, not 24. */
  readonly extended?: 0 | 1
  /** 0. */
  readonly reserved_2?: number
  /** Number of the packet. */
  readonly sequence?: number
  /** 0. */
  readonly acknowledgment_reserved?: number
  /** Greatest number that was received. */
  readonly acknowledgment?: number
  /** Which service is asked for. */
  readonly service_code?: number
  /** Why the connection ends. */
  readonly reset_code?: number
  /** What the reset is about. */
  readonly reset_data_1?: number
  /** The same, second byte. */
  readonly reset_data_2?: number
  /** The same, third byte. */
  readonly reset_data_3?: number
  /** Options, in their order. */
  readonly options?: Array<{
    /** What the option is. */
    readonly type?: number
    /** Length of the option, in bytes. */
    readonly length?: number
    /** Feature that is negotiated. */
    readonly feature?: number
    /** Its values, the preferred one first. */
    readonly feature_values?: Buffer
    /** 0. */
    readonly padding?: Buffer
    /** The next option must be understood. */
    readonly mandatory?: Buffer
    /** The receiver does not keep up. */
    readonly slow_receiver?: Buffer
    /** State of the server, which the client gives back. */
    readonly init_cookie?: Buffer
    /** Packets without data before this one. */
    readonly ndp_count?: number
    /** Runs of packets that came or did not; the nonce is 0. */
    readonly ack_vector_0?: Buffer
    /** The same; the nonce is 1. */
    readonly ack_vector_1?: Buffer
    /** Runs of packets whose data was dropped. */
    readonly data_dropped?: Buffer
    /** The sender's clock, in 10 us. */
    readonly timestamp?: number
    /** A timestamp that was received. */
    readonly timestamp_echo?: number
    /** Time since it was, in 10 us. */
    readonly elapsed_time?: number
    /** CRC-32c of the data. */
    readonly data_checksum?: number
    /** CCID 3: packets to a loss. */
    readonly loss_event_rate?: number
    /** CCID 3: losses that the receiver saw. */
    readonly loss_intervals?: Buffer
    /** CCID 3: what is received, in bytes a second. */
    readonly receive_rate?: number
    /** Value of an option that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): DccpTree
}

/** Datagram Congestion Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface DccpTree extends InnerTrees, Pick<Dccp, 'sequence' | 'acknowledgment' | 'service_code' | 'reset_code' | 'reset_data_1' | 'reset_data_2' | 'reset_data_3'>, Required<Pick<Dccp, 'sport' | 'dport' | 'data_offset' | 'ccval' | 'checksum_coverage' | 'checksum' | 'type' | 'type_name' | 'extended'>> {
  /** Options, in their order. */
  readonly options?: Array<{
    /** What the option is. */
    readonly type?: number
    /** Feature that is negotiated. */
    readonly feature?: number
    /** Its values, the preferred one first. */
    readonly feature_values?: Buffer
    /** The next option must be understood. */
    readonly mandatory?: Buffer
    /** The receiver does not keep up. */
    readonly slow_receiver?: Buffer
    /** State of the server, which the client gives back. */
    readonly init_cookie?: Buffer
    /** Packets without data before this one. */
    readonly ndp_count?: number
    /** Runs of packets that came or did not; the nonce is 0. */
    readonly ack_vector_0?: Buffer
    /** The same; the nonce is 1. */
    readonly ack_vector_1?: Buffer
    /** Runs of packets whose data was dropped. */
    readonly data_dropped?: Buffer
    /** The sender's clock, in 10 us. */
    readonly timestamp?: number
    /** A timestamp that was received. */
    readonly timestamp_echo?: number
    /** Time since it was, in 10 us. */
    readonly elapsed_time?: number
    /** CRC-32c of the data. */
    readonly data_checksum?: number
    /** CCID 3: packets to a loss. */
    readonly loss_event_rate?: number
    /** CCID 3: losses that the receiver saw. */
    readonly loss_intervals?: Buffer
    /** CCID 3: what is received, in bytes a second. */
    readonly receive_rate?: number
    /** Value of an option that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface DccpColumns {
  'dccp.sport': Uint16Array
  'dccp.dport': Uint16Array
  'dccp.data_offset': Uint8Array
  'dccp.ccval': Uint8Array
  'dccp.checksum_coverage': Uint8Array
  'dccp.checksum': Uint16Array
  'dccp.checksum_status': VariableColumn
  'dccp.reserved': Uint8Array
  'dccp.type': Uint8Array
  'dccp.type_name': VariableColumn
  'dccp.extended': Uint8Array
  'dccp.reserved_2': Uint8Array
  'dccp.sequence': BigUint64Array
  'dccp.acknowledgment_reserved': Uint16Array
  'dccp.acknowledgment': BigUint64Array
  'dccp.service_code': Uint32Array
  'dccp.reset_code': Uint8Array
  'dccp.reset_data_1': Uint8Array
  'dccp.reset_data_2': Uint8Array
  'dccp.reset_data_3': Uint8Array
  'dccp.options': never
  'dccp.options.type': Uint8Array
  'dccp.options.length': Uint8Array
  'dccp.options.feature': Uint8Array
  'dccp.options.feature_values': VariableColumn
  'dccp.options.padding': VariableColumn
  'dccp.options.mandatory': VariableColumn
  'dccp.options.slow_receiver': VariableColumn
  'dccp.options.init_cookie': VariableColumn
  'dccp.options.ndp_count': BigUint64Array
  'dccp.options.ack_vector_0': VariableColumn
  'dccp.options.ack_vector_1': VariableColumn
  'dccp.options.data_dropped': VariableColumn
  'dccp.options.timestamp': Uint32Array
  'dccp.options.timestamp_echo': Uint32Array
  'dccp.options.elapsed_time': Uint32Array
  'dccp.options.data_checksum': Uint32Array
  'dccp.options.loss_event_rate': Uint32Array
  'dccp.options.loss_intervals': VariableColumn
  'dccp.options.receive_rate': Uint32Array
  'dccp.options.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DccpWiresharkColumns {
  'dccp.srcport': Uint16Array
  'dccp.port': Uint16Array
  'dccp.dstport': Uint16Array
  'dccp.cscov': Uint8Array
  'dccp.res1': Uint8Array
  'dccp.x': Uint8Array
  'dccp.res2': Uint8Array
  'dccp.seq_raw': BigUint64Array
  'dccp.ack_res': Uint16Array
  'dccp.ack_raw': BigUint64Array
  'dccp.data1': Uint8Array
  'dccp.data2': Uint8Array
  'dccp.data3': Uint8Array
  'dccp.option_type': Uint8Array
  'dccp.feature_number': Uint8Array
  'dccp.padding': VariableColumn
  'dccp.mandatory': VariableColumn
  'dccp.slow_receiver': VariableColumn
  'dccp.init_cookie': VariableColumn
  'dccp.ndp_count': BigUint64Array
  'dccp.ack_vector.nonce_0': VariableColumn
  'dccp.ack_vector.nonce_1': VariableColumn
  'dccp.data_dropped': VariableColumn
  'dccp.timestamp': Uint32Array
  'dccp.timestamp_echo': Uint32Array
  'dccp.elapsed_time': Uint32Array
  'dccp.checksum_data': Uint32Array
  'dccp.ccid3_loss_event_rate': Uint32Array
  'dccp.ccid3_loss_intervals': VariableColumn
  'dccp.ccid3_receive_rate': Uint32Array
}

/** Names of its fields: ours. */
export type DccpFieldName = keyof DccpColumns

/** Names of its fields: Wireshark's. */
export type DccpWiresharkName = keyof DccpWiresharkColumns
