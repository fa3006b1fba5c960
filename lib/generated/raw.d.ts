// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Raw IP, LINKTYPE_RAW: read from the packet when asked; a field that was not captured is undefined. */
export interface Raw {

  /** The layer's fields as a plain object. */
  toJSON(): RawTree
}

/** Raw IP in a full tree; the layer inside it, if any, is a key more. */
export interface RawTree extends InnerTrees {}

/** The type of each field's column, by our names. */
export interface RawColumns {}

/** By Wireshark's names, also those that stand for several fields. */
export interface RawWiresharkColumns {}

/** Names of its fields: ours. */
export type RawFieldName = keyof RawColumns

/** Names of its fields: Wireshark's. */
export type RawWiresharkName = keyof RawWiresharkColumns
