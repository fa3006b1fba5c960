// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Lightweight User Datagram Protocol, RFC 3828: read from the packet when asked; a field that was not captured is undefined. */
export interface Udplite {
  /** Source port; 0 when no reply is expected. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** How many bytes the checksum covers, from the header on; 0: all. */
  readonly coverage?: number
  /** Internet checksum of these bytes. */
  readonly checksum?: number
  /** Header and payload, in bytes: what the layer below has. */
  readonly length?: number
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
  toJSON(): UdpliteTree
}

/** Lightweight User Datagram Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface UdpliteTree extends InnerTrees, Pick<Udplite, 'length'>, Required<Pick<Udplite, 'sport' | 'dport' | 'coverage' | 'checksum' | 'payload_offset' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface UdpliteColumns {
  'udplite.sport': Uint16Array
  'udplite.dport': Uint16Array
  'udplite.coverage': Uint16Array
  'udplite.checksum': Uint16Array
  'udplite.length': Uint16Array
  'udplite.checksum_status': VariableColumn
  'udplite.stream': Uint32Array
  'udplite.time_relative': Float64Array
  'udplite.time_delta': Float64Array
  'udplite.payload_offset': Uint32Array
  'udplite.payload_length': Uint32Array
  'udplite.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface UdpliteWiresharkColumns {
  'udp.checksum_coverage': Uint16Array
}

/** Names of its fields: ours. */
export type UdpliteFieldName = keyof UdpliteColumns

/** Names of its fields: Wireshark's. */
export type UdpliteWiresharkName = keyof UdpliteWiresharkColumns
