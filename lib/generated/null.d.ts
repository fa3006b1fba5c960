// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** BSD loopback, LINKTYPE_NULL: read from the packet when asked; a field that was not captured is undefined. */
export interface Null {
  /** The header as it stands, first byte highest. */
  readonly word?: number
  /** Address family of the payload. */
  readonly family?: number
  /** Protocol of the payload, where a system writes an EtherType. */
  readonly ethertype?: number
  /** The layer's fields as a plain object. */
  toJSON(): NullTree
}

/** BSD loopback in a full tree; the layer inside it, if any, is a key more. */
export interface NullTree extends InnerTrees, Pick<Null, 'family' | 'ethertype'> {}

/** The type of each field's column, by our names. */
export interface NullColumns {
  'null.word': Uint32Array
  'null.family': Uint32Array
  'null.ethertype': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NullWiresharkColumns {
  'null.type': Uint16Array
}

/** Names of its fields: ours. */
export type NullFieldName = keyof NullColumns

/** Names of its fields: Wireshark's. */
export type NullWiresharkName = keyof NullWiresharkColumns
