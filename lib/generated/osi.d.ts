// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** OSI network layer, ISO/IEC TR 9577: read from the packet when asked; a field that was not captured is undefined. */
export interface Osi {

  /** The layer's fields as a plain object. */
  toJSON(): OsiTree
}

/** OSI network layer in a full tree; the layer inside it, if any, is a key more. */
export interface OsiTree extends InnerTrees {}

/** The type of each field's column, by our names. */
export interface OsiColumns {}

/** By Wireshark's names, also those that stand for several fields. */
export interface OsiWiresharkColumns {}

/** Names of its fields: ours. */
export type OsiFieldName = keyof OsiColumns

/** Names of its fields: Wireshark's. */
export type OsiWiresharkName = keyof OsiWiresharkColumns
