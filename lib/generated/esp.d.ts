// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Encapsulating Security Payload, RFC 4303: read from the packet when asked; a field that was not captured is undefined. */
export interface Esp {
  /** Security parameters index: tells which association protects the packet. */
  readonly spi?: number
  /** Number of the packet in its association. */
  readonly sequence_number?: number
  /** Where the encrypted part begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the encrypted part, in bytes, captured or not. */
  readonly payload_length?: number
  /** Encrypted payload, trailer and integrity check value, as far as they were captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): EspTree
}

/** Encapsulating Security Payload in a full tree; the layer inside it, if any, is a key more. */
export interface EspTree extends InnerTrees, Required<Pick<Esp, 'spi' | 'sequence_number' | 'payload_offset' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface EspColumns {
  'esp.spi': Uint32Array
  'esp.sequence_number': Uint32Array
  'esp.payload_offset': Uint32Array
  'esp.payload_length': Uint32Array
  'esp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EspWiresharkColumns {
  'esp.sequence': Uint32Array
}

/** Names of its fields: ours. */
export type EspFieldName = keyof EspColumns

/** Names of its fields: Wireshark's. */
export type EspWiresharkName = keyof EspWiresharkColumns
