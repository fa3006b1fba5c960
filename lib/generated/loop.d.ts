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
export interface LoopTree extends InnerTrees {
  /** Address family of the payload. */
  readonly family: number
}

/** Names of its fields: ours. */
export type LoopFieldName =
  | 'loop.family'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type LoopWiresharkName = never

/** The type of each field's column. */
export interface LoopColumns {
  'loop.family': Uint32Array
}
