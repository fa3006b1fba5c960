// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP Challenge Handshake Authentication Protocol, RFC 1994: read from the packet when asked; a field that was not captured is undefined. */
export interface Chap {
  /** What the packet is for. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The same in a challenge and what answers it. */
  readonly identifier?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Length of the value, in bytes. */
  readonly value_size?: number
  /** The challenge, or the hash that answers it. */
  readonly value?: Buffer
  /** Who sends it. */
  readonly name?: string
  /** The outcome, for people. */
  readonly message?: string
  /** What another code carries. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ChapTree
}

/** PPP Challenge Handshake Authentication Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface ChapTree extends InnerTrees, Pick<Chap, 'value' | 'name' | 'message' | 'body'>, Required<Pick<Chap, 'code' | 'identifier' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface ChapColumns {
  'chap.code': Uint8Array
  'chap.code_name': VariableColumn
  'chap.identifier': Uint8Array
  'chap.length': Uint16Array
  'chap.value_size': Uint8Array
  'chap.value': VariableColumn
  'chap.name': VariableColumn
  'chap.message': VariableColumn
  'chap.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ChapWiresharkColumns {
  'chap.stuff': VariableColumn
}

/** Names of its fields: ours. */
export type ChapFieldName = keyof ChapColumns

/** Names of its fields: Wireshark's. */
export type ChapWiresharkName = keyof ChapWiresharkColumns
