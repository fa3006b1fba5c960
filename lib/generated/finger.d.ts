// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Finger User Information Protocol, RFC 1288: read from the packet when asked; a field that was not captured is undefined. */
export interface Finger {
  /** Who is asked for, without the line's end; nobody: who is there. */
  readonly query?: string
  /** What is answered, or a part of it. */
  readonly response?: string
  /** The layer's fields as a plain object. */
  toJSON(): FingerTree
}

/** Finger User Information Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface FingerTree extends InnerTrees, Pick<Finger, 'query' | 'response'> {}

/** The type of each field's column, by our names. */
export interface FingerColumns {
  'finger.query': VariableColumn
  'finger.response': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FingerWiresharkColumns {}

/** Names of its fields: ours. */
export type FingerFieldName = keyof FingerColumns

/** Names of its fields: Wireshark's. */
export type FingerWiresharkName = keyof FingerWiresharkColumns
