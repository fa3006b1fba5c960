// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** JavaScript Object Notation, RFC 8259: read from the packet when asked; a field that was not captured is undefined. */
export interface Json {
  /** The text, as far as the packet has it. */
  readonly text?: string
  /** The layer's fields as a plain object. */
  toJSON(): JsonTree
}

/** JavaScript Object Notation in a full tree; the layer inside it, if any, is a key more. */
export interface JsonTree extends InnerTrees, Pick<Json, 'text'> {}

/** The type of each field's column, by our names. */
export interface JsonColumns {
  'json.text': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface JsonWiresharkColumns {}

/** Names of its fields: ours. */
export type JsonFieldName = keyof JsonColumns

/** Names of its fields: Wireshark's. */
export type JsonWiresharkName = keyof JsonWiresharkColumns
