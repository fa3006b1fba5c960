// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Point-to-Point Protocol, RFC 1661: read from the packet when asked; a field that was not captured is undefined. */
export interface Ppp {
  /** 0xff: all stations; left out where ends have agreed on it. */
  readonly address?: number
  /** 3: unnumbered information; left out with the address. */
  readonly control?: number
  /** Protocol of the payload; a byte where that is odd. */
  readonly protocol?: number
  /** Name of the protocol. */
  readonly protocol_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): PppTree
}

/** Point-to-Point Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface PppTree extends InnerTrees, Pick<Ppp, 'address' | 'control' | 'protocol'> {}

/** The type of each field's column, by our names. */
export interface PppColumns {
  'ppp.address': Uint8Array
  'ppp.control': Uint8Array
  'ppp.protocol': Uint16Array
  'ppp.protocol_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PppWiresharkColumns {}

/** Names of its fields: ours. */
export type PppFieldName = keyof PppColumns

/** Names of its fields: Wireshark's. */
export type PppWiresharkName = keyof PppWiresharkColumns
