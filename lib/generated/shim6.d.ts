// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Shim6, RFC 5533: read from the packet when asked; a field that was not captured is undefined. */
export interface Shim6 {
  /** Protocol of the header that follows; 59 for nothing. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** 1 in front of a payload, 0 in a control message. */
  readonly payload_header?: 0 | 1
  /** Context at the receiver that the payload belongs to. */
  readonly context_tag?: number
  /** Kind of control message. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** 0: tells Shim6 from HIP. */
  readonly protocol?: number
  /** Internet checksum of a control message. */
  readonly checksum?: number
  /** What follows the checksum of a control message. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Shim6Tree
}

/** Shim6 in a full tree; the layer inside it, if any, is a key more. */
export interface Shim6Tree extends InnerTrees, Pick<Shim6, 'payload_header' | 'context_tag' | 'type' | 'protocol' | 'checksum' | 'body'>, Required<Pick<Shim6, 'next_header' | 'header_length'>> {}

/** The type of each field's column, by our names. */
export interface Shim6Columns {
  'shim6.next_header': Uint8Array
  'shim6.header_length': Uint8Array
  'shim6.payload_header': Uint8Array
  'shim6.context_tag': BigUint64Array
  'shim6.type': Uint8Array
  'shim6.type_name': VariableColumn
  'shim6.protocol': Uint8Array
  'shim6.checksum': Uint16Array
  'shim6.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Shim6WiresharkColumns {
  'shim6.nxt': Uint8Array
  'shim6.len': Uint8Array
  'shim6.p': Uint8Array
}

/** Names of its fields: ours. */
export type Shim6FieldName = keyof Shim6Columns

/** Names of its fields: Wireshark's. */
export type Shim6WiresharkName = keyof Shim6WiresharkColumns
