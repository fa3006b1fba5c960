// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** H.225.0 Registration, Admission and Status, ITU-T H.225.0: read from the packet when asked; a field that was not captured is undefined. */
export interface H225 {
  /** What the message is. */
  readonly message?: number
  /** Name of that. */
  readonly message_name?: string
  /** The same in a request and its answer. */
  readonly sequence_number?: number
  /** The message's other parts. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): H225Tree
}

/** H.225.0 Registration, Admission and Status in a full tree; the layer inside it, if any, is a key more. */
export interface H225Tree extends InnerTrees, Pick<H225, 'message' | 'message_name' | 'sequence_number' | 'data'> {}

/** The type of each field's column, by our names. */
export interface H225Columns {
  'h225.message': Uint8Array
  'h225.message_name': VariableColumn
  'h225.sequence_number': Uint16Array
  'h225.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface H225WiresharkColumns {
  'h225.RasMessage': Uint8Array
  'h225.requestSeqNum': Uint16Array
}

/** Names of its fields: ours. */
export type H225FieldName = keyof H225Columns

/** Names of its fields: Wireshark's. */
export type H225WiresharkName = keyof H225WiresharkColumns
