// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** User Datagram Protocol, RFC 768: read from the packet when asked; a field that was not captured is undefined. */
export interface Udp {
  /** Source port; 0 when no reply is expected. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** Header and payload, in bytes; 0 in a jumbogram. */
  readonly length?: number
  /** Internet checksum; 0 when the sender made none. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Number of the conversation, from 0; this and the following where streams are asked for. */
  readonly stream?: number
  /** Seconds since the first packet of the conversation. */
  readonly time_relative?: number
  /** Seconds since the packet before it in the conversation. */
  readonly time_delta?: number
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the payload, in bytes, captured or not. */
  readonly payload_length?: number
  /** What the datagram carries, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): UdpTree
}

/** User Datagram Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface UdpTree extends InnerTrees, Required<Pick<Udp, 'sport' | 'dport' | 'length' | 'checksum' | 'payload_offset' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface UdpColumns {
  'udp.sport': Uint16Array
  'udp.dport': Uint16Array
  'udp.length': Uint16Array
  'udp.checksum': Uint16Array
  'udp.checksum_status': VariableColumn
  'udp.stream': Uint32Array
  'udp.time_relative': Float64Array
  'udp.time_delta': Float64Array
  'udp.payload_offset': Uint32Array
  'udp.payload_length': Uint32Array
  'udp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface UdpWiresharkColumns {
  'udp.srcport': Uint16Array
  'udp.port': Uint16Array
  'udp.dstport': Uint16Array
}

/** Names of its fields: ours. */
export type UdpFieldName = keyof UdpColumns

/** Names of its fields: Wireshark's. */
export type UdpWiresharkName = keyof UdpWiresharkColumns
