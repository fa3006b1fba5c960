// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Slow Protocols, IEEE 802.3: read from the packet when asked; a field that was not captured is undefined. */
export interface Slow {
  /** Which of the protocols follows. */
  readonly subtype?: number
  /** Its name. */
  readonly subtype_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): SlowTree
}

/** Slow Protocols in a full tree; the layer inside it, if any, is a key more. */
export interface SlowTree extends InnerTrees, Required<Pick<Slow, 'subtype' | 'subtype_name'>> {}

/** The type of each field's column, by our names. */
export interface SlowColumns {
  'slow.subtype': Uint8Array
  'slow.subtype_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SlowWiresharkColumns {}

/** Names of its fields: ours. */
export type SlowFieldName = keyof SlowColumns

/** Names of its fields: Wireshark's. */
export type SlowWiresharkName = keyof SlowWiresharkColumns
