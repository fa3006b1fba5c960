// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Host Identity Protocol, RFC 7401: read from the packet when asked; a field that was not captured is undefined. */
export interface Hip {
  /** Protocol of what follows; 59 for nothing. */
  readonly next_header?: number
  /** Length of the header and its parameters, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** 0: tells HIP from Shim6. */
  readonly fixed_0?: 0 | 1
  /** Kind of message. */
  readonly packet_type?: number
  /** 2, or 1 for RFC 5201. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** 1: tells HIP from Shim6. */
  readonly fixed_1?: 0 | 1
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Flags of the message. */
  readonly controls?: number
  /** The sender's identity is not listed anywhere. */
  readonly anonymous?: 0 | 1
  /** Host identity tag of the sender. */
  readonly sender_hit?: Buffer
  /** Host identity tag of the receiver; 0 where it is not known. */
  readonly receiver_hit?: Buffer
  /** The parameters, in packet order. */
  readonly parameters?: Array<{
    /** Type of the parameter; an odd one is critical. */
    readonly type?: number
    /** Length of the contents, in bytes. */
    readonly length?: number
    /** Contents of the parameter, without its padding. */
    readonly contents?: Buffer
  }>
  /** Name of the packet type. */
  readonly packet_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): HipTree
}

/** Host Identity Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface HipTree extends InnerTrees, Pick<Hip, 'parameters'>, Required<Pick<Hip, 'next_header' | 'header_length' | 'fixed_0' | 'packet_type' | 'version' | 'reserved' | 'fixed_1' | 'checksum' | 'controls' | 'sender_hit' | 'receiver_hit'>> {}

/** The type of each field's column, by our names. */
export interface HipColumns {
  'hip.next_header': Uint8Array
  'hip.header_length': Uint8Array
  'hip.fixed_0': Uint8Array
  'hip.packet_type': Uint8Array
  'hip.version': Uint8Array
  'hip.reserved': Uint8Array
  'hip.fixed_1': Uint8Array
  'hip.checksum': Uint16Array
  'hip.checksum_status': VariableColumn
  'hip.controls': Uint16Array
  'hip.anonymous': Uint8Array
  'hip.sender_hit': VariableColumn
  'hip.receiver_hit': VariableColumn
  'hip.parameters': never
  'hip.parameters.type': Uint16Array
  'hip.parameters.length': Uint16Array
  'hip.parameters.contents': VariableColumn
  'hip.packet_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HipWiresharkColumns {
  'hip.proto': Uint8Array
  'hip.hdr_len': Uint8Array
  'hip.controls.a': Uint8Array
  'hip.hit_sndr': VariableColumn
  'hip.hit_rcvr': VariableColumn
  'hip.type': Uint16Array
}

/** Names of its fields: ours. */
export type HipFieldName = keyof HipColumns

/** Names of its fields: Wireshark's. */
export type HipWiresharkName = keyof HipWiresharkColumns
