// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Serial Line IP, RFC 1055: read from the packet when asked; a field that was not captured is undefined. */
export interface Slip {
  /** Whether the packet was received or sent. */
  readonly direction?: number
  /** How the packet was sent; from 8 on with a compressed header. */
  readonly kind?: number
  /** The first bytes that were sent, with a compressed header as it was. */
  readonly header?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SlipTree
}

/** Serial Line IP in a full tree; the layer inside it, if any, is a key more. */
export interface SlipTree extends InnerTrees, Required<Pick<Slip, 'direction' | 'kind'>> {}

/** The type of each field's column, by our names. */
export interface SlipColumns {
  'slip.direction': Uint8Array
  'slip.kind': Uint8Array
  'slip.header': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SlipWiresharkColumns {}

/** Names of its fields: ours. */
export type SlipFieldName = keyof SlipColumns

/** Names of its fields: Wireshark's. */
export type SlipWiresharkName = keyof SlipWiresharkColumns
