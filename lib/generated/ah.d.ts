// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Authentication Header, RFC 4302: read from the packet when asked; a field that was not captured is undefined. */
export interface Ah {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in 32-bit words less two. */
  readonly payload_length?: number
  /** 0. */
  readonly reserved?: Buffer
  /** Security parameters index: tells which association protects the packet. */
  readonly spi?: number
  /** Number of the packet in its association. */
  readonly sequence_number?: number
  /** Integrity check value, with padding. */
  readonly icv?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): AhTree
}

/** Authentication Header in a full tree; the layer inside it, if any, is a key more. */
export interface AhTree extends InnerTrees, Pick<Ah, 'icv'>, Required<Pick<Ah, 'next_header' | 'payload_length' | 'reserved' | 'spi' | 'sequence_number'>> {}

/** The type of each field's column, by our names. */
export interface AhColumns {
  'ah.next_header': Uint8Array
  'ah.payload_length': Uint8Array
  'ah.reserved': VariableColumn
  'ah.spi': Uint32Array
  'ah.sequence_number': Uint32Array
  'ah.icv': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface AhWiresharkColumns {
  'ah.sequence': Uint32Array
}

/** Names of its fields: ours. */
export type AhFieldName = keyof AhColumns

/** Names of its fields: Wireshark's. */
export type AhWiresharkName = keyof AhWiresharkColumns
