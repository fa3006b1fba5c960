// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** OpenBSD loopback, LINKTYPE_LOOP: read from the packet when asked; a field that was not captured is undefined. */
export interface Loop {
  /** Address family of the payload. */
  readonly family?: number
  /** The layer's fields as a plain object. */
  toJSON(): LoopTree
}

/** OpenBSD loopback in a full tree; the layer inside it, if any, is a key more. */
export interface LoopTree extends InnerTrees, Required<Pick<Loop, 'family'>> {}

/** The type of each field's column, by our names. */
export interface LoopColumns {
  'loop.family': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LoopWiresharkColumns {}

/** Names of its fields: ours. */
export type LoopFieldName = keyof LoopColumns

/** Names of its fields: Wireshark's. */
export type LoopWiresharkName = keyof LoopWiresharkColumns
